// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/people_names.h"

#include "branchbook/base/pinyin.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

constexpr qsizetype kFewestLetters = 2; ///< of a beginning; one letter is a slip

} // namespace

void PeopleNames::setRows(const QList<book::MemberRow>& rows, QDate day)
{
    QStringList others;
    m_people.clear();
    m_posts.clear();
    for (const auto& row : rows) {
        if (!book::isPartyMember(book::typeOn(row, day)) || !book::belongsOn(row, day))
            continue;
        if (!row.post.isEmpty())
            m_posts.insert(row.name, row.post);
        (row.post.isEmpty() ? others : m_people).append(textOf(row.name));
    }
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

} // namespace branchbook::ui
