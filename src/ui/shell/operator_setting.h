// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who the journal says did it: a setting of the book.
#pragma once

#include <QFrame>

namespace branchbook::ui {

class Desk;

/// A card for a page of settings.
class OperatorSetting final : public QFrame
{
    Q_OBJECT
public:
    explicit OperatorSetting(Desk& desk, QWidget* parent = nullptr);

private:
    void take(const QString& name);

    Desk& m_desk;
};

} // namespace branchbook::ui
