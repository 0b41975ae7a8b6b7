// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/people_names.h"

#include "branchbook/base/pinyin.h"

#include <QCoreApplication>

namespace branchbook::ui {

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
    QString found;
    for (const QString& person : key.isEmpty() ? QStringList() : m_people) {
        const QString name = person.section(u'（', 0, 0);
        if (name == typed.trimmed())
            return name;
        if (key != pinyinInitials(name).toLower() && key != pinyin(name).toLower())
            continue;
        if (!found.isEmpty())
            return {};
        found = name;
    }
    return found;
}

} // namespace branchbook::ui
