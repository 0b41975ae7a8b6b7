// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a branch on a day as an editor names them: 周砚青（支部书记）.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/gathering/gathering.h"

#include <QHash>
#include <QStringList>

namespace branchbook::store {
class Session;
}

namespace branchbook::ui {

class PeopleNames
{
public:
    /// Party members who belonged to the branch on the day.
    void setRows(const QList<book::MemberRow>& rows, QDate day);
    /// Those with an office first, by it: 周砚青（支部书记）, the deputy, the others of the committee; then everybody.
    [[nodiscard]] const QStringList& people() const { return m_people; }
    [[nodiscard]] QString textOf(const QString& name) const;
    [[nodiscard]] QString nameOf(const QString& text) const;
    /// The one person whom `typed` means by name, pinyin or initials ("zyq"), or by their beginning where nobody else
    /// begins so; empty: nobody or several.
    [[nodiscard]] QString meant(const QString& typed) const;

    /// Reads what tells people of one name apart on the day of `g`; nothing is read where no name occurs twice.
    void tellApart(const store::Session& session, const gathering::Gathering& g);
    /// A name that is nobody else's has no entry (organization::namesakesOn).
    [[nodiscard]] const QHash<book::MemberId, QString>& apart() const { return m_apart; }
    [[nodiscard]] QString shown(const gathering::Attendee& person) const; ///< with that in brackets

private:
    QStringList m_people;
    QHash<QString, QString> m_posts;
    QHash<book::MemberId, QString> m_apart;
    bool m_alike = false; ///< two of the rows have one name
};

} // namespace branchbook::ui
