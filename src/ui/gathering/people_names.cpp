// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/people_names.h"

#include "branchbook/base/pinyin.h"
#include "branchbook/book/member_directory.h"
#include "branchbook/organization/electors.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr qsizetype kFewestLetters = 2; ///< of a beginning; one letter is a slip

} // namespace

void PeopleNames::setRows(const QList<book::MemberRow>& rows, QDate day)
{
    QStringList others;
    QList<std::pair<qint64, QString>> officers;
    m_people.clear();
    m_posts.clear();
    m_alike = false;
    QSet<QString> seen;
    for (const auto& row : rows) {
        m_alike = m_alike || seen.contains(row.name);
        seen.insert(row.name);
        if (!book::isPartyMember(book::typeOn(row, day)) || !book::belongsOn(row, day))
            continue;
        if (row.post.isEmpty()) {
            others.append(row.name);
            continue;
        }
        m_posts.insert(row.name, row.post);
        officers.append({book::rosterKey(row, book::RosterOrder::Post), textOf(row.name)});
    }
    std::ranges::stable_sort(officers, {}, &std::pair<qint64, QString>::first);
    for (const auto& [rank, text] : std::as_const(officers))
        m_people.append(text);
    m_people += others;
}

QString PeopleNames::textOf(const QString& name) const
{
    const QString post = m_posts.value(name);
    return post.isEmpty() ? name
                          : QCoreApplication::translate("branchbook::ui::EditorModel", "%1（%2）").arg(name, post);
}

QString PeopleNames::nameOf(const QString& text) const
{
    const QString name = text.section(u'（', 0, 0).trimmed();
    return !name.isEmpty() && text.trimmed() == textOf(name) ? name : text.trimmed();
}

QString PeopleNames::meant(const QString& typed) const
{
    const QString key = typed.trimmed().toLower();
    QStringList whole;
    QStringList begun;
    for (const QString& person : key.isEmpty() ? QStringList() : m_people) {
        const QString name = person.section(u'（', 0, 0);
        if (name == typed.trimmed())
            return name;
        const QString initials = pinyinInitials(name).toLower();
        const QString letters = pinyin(name).toLower();
        if (key == initials || key == letters)
            whole.append(name);
        else if (key.size() >= kFewestLetters && (initials.startsWith(key) || letters.startsWith(key)))
            begun.append(name);
    }
    const QStringList& found = whole.isEmpty() ? begun : whole;
    return found.size() == 1 ? found.first() : QString();
}

void PeopleNames::tellApart(const store::Session& session, const gathering::Gathering& g)
{
    m_apart.clear();
    QHash<QString, book::MemberId> byName;
    bool alike = m_alike;
    for (const auto& person : g.attendees) { // who left since is in no roster of today
        alike = alike || byName.value(person.name, person.member) != person.member;
        byName.insert(person.name, person.member);
    }
    if (!alike)
        return; // so it is nearly always, and the roster of a day is long to work out
    if (const auto apart = organization::namesakesOn(session, g.branch, g.heldOn))
        m_apart = *apart;
}

QString PeopleNames::shown(const gathering::Attendee& person) const
{
    const QString detail = m_apart.value(person.member);
    return detail.isEmpty()
        ? person.name
        : QCoreApplication::translate("branchbook::ui::EditorModel", "%1（%2）").arg(person.name, detail);
}

} // namespace branchbook::ui
