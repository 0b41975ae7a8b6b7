// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and the book's own fields in the form of a person.
#pragma once

#include "branchbook/organization/own_field.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace branchbook::ui {

class ComboField;
class Field;
class LineField;

class MarkFields
{
public:
    /// A null `member` is somebody who is not in the book yet.
    MarkFields(const store::Session& session, book::MemberId member, QDate today);
    /// 标签 first, then the own fields in their order; the form owns them.
    [[nodiscard]] const QList<QWidget*>& widgets() const { return m_widgets; }
    /// What cannot be read is said under its field, which gets the focus.
    [[nodiscard]] bool check();
    /// In the step that keeps the person.
    [[nodiscard]] Result<> write(store::UnitOfWork& unit, book::MemberId member) const;

private:
    struct Entry {
        organization::OwnField field;
        Field* widget;
        std::function<QString()> get;
    };
    void addOwn(const organization::OwnField& field, const QString& value);
    /// Of a retired field nothing is typed any more; that it is settled is said here.
    void addRetired(const organization::OwnField& field);

    QDate m_today;
    LineField* m_tags;
    std::vector<Entry> m_entries;
    std::vector<std::pair<organization::OwnFieldId, ComboField*>> m_retired;
    QList<QWidget*> m_widgets;
};

} // namespace branchbook::ui
