// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QComboBox;

namespace branchbook::ui {

/// Proposes the people of an editable combo: looks in the keys of Qt::UserRole (name, pinyin, initials), and puts in the name.
class PersonCompleter final : public QCompleter
{
public:
    explicit PersonCompleter(QComboBox* combo);
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;
};

} // namespace branchbook::ui
