// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People with a box each, three in a line, in a field that scrolls.
#pragma once

#include "branchbook/book/member.h"

#include <QWidget>

#include <vector>

class QCheckBox;

namespace branchbook::ui {

class ReaderChecks final : public QWidget
{
    Q_OBJECT
public:
    struct Entry {
        book::MemberId member;
        QString text;
        bool checked = false;
    };
    ReaderChecks(const QString& accessibleName, const QList<Entry>& people, QWidget* parent = nullptr);
    [[nodiscard]] QList<book::MemberId> checked() const;
    void setAll(Qt::CheckState state);
    [[nodiscard]] QCheckBox* box(book::MemberId member) const; ///< null: nobody of these
    [[nodiscard]] QWidget* first() const; ///< null: nobody

private:
    std::vector<std::pair<book::MemberId, QCheckBox*>> m_boxes;
};

} // namespace branchbook::ui
