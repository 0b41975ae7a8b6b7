// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/minutes_template.h"

#include "branchbook/gathering/resolution.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::gathering {

namespace {

/// Lines by the stable name of the kind. "@item" stands for each item of the agenda.
struct Template {
    QStringList lines;
    QStringList item; ///< of each item
    QStringList voted; ///< besides, of one that needs a vote
};

QStringList linesOf(const QJsonValue& value)
{
    QStringList lines;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& line : list)
        lines.append(line.toString());
    return lines;
}

QHash<QString, Template> readTemplates()
{
    QHash<QString, Template> templates;
    QFile file(QStringLiteral(":/branchbook/gathering/templates.json"));
    if (!file.open(QIODevice::ReadOnly))
        return templates;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        const QJsonObject entry = it.value().toObject();
        templates.insert(it.key(),
                         {linesOf(entry.value(QStringLiteral("lines"))), linesOf(entry.value(QStringLiteral("item"))),
                          linesOf(entry.value(QStringLiteral("voted")))});
    }
    return templates;
}

const Template* templateOf(Kind kind)
{
    static const QHash<QString, Template> templates = readTemplates();
    auto found = templates.constFind(QString::fromLatin1(kindInfo(kind).name));
    if (found == templates.cend() && qstrcmp(kindInfo(kind).area, "ideology") == 0)
        found = templates.constFind(QStringLiteral("study"));
    return found == templates.cend() ? nullptr : &*found;
}

QString orOpen(const QString& text)
{
    return text.trimmed().isEmpty() ? QStringLiteral("……") : text.trimmed();
}

/// Puts in what the record knows. A line that names a speaker has the name in bold.
QString paragraphOf(QString line, const Gathering& g, const AgendaItem* item)
{
    const Voters voters = votersOf(g);
    line.replace(QStringLiteral("{host}"), orOpen(g.host))
        .replace(QStringLiteral("{lecturer}"), orOpen(g.lecturer))
        .replace(QStringLiteral("{topic}"), orOpen(g.topic))
        .replace(QStringLiteral("{expected}"), QString::number(g.attendees.size()))
        .replace(QStringLiteral("{present}"),
                 QString::number(std::ranges::count(g.attendees, Presence::Present, &Attendee::presence)))
        .replace(QStringLiteral("{entitled}"), QString::number(voters.entitled))
        .replace(QStringLiteral("{voters}"), QString::number(voters.present));
    if (item != nullptr)
        line.replace(QStringLiteral("{item}"), item->title)
            .replace(QStringLiteral("{proposer}"), item->proposer.isEmpty() ? QStringLiteral("……") : item->proposer);
    const auto end = line.indexOf(u'：');
    if (!line.startsWith(u'*') || end < 0)
        return QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    return QStringLiteral("<p><b>%1</b>%2</p>")
        .arg(line.mid(1, end).toHtmlEscaped(), line.mid(end + 1).toHtmlEscaped());
}

} // namespace

QString minutesTemplate(const Gathering& gathering)
{
    const Template* found = templateOf(gathering.kind);
    if (found == nullptr)
        return {};
    QString html;
    for (const QString& line : found->lines) {
        if (line != u"@item") {
            html += paragraphOf(line, gathering, nullptr);
            continue;
        }
        for (const AgendaItem& item : gathering.agenda) {
            const bool votes = needsVote(item.matter) && mayResolve(gathering.kind);
            for (const QString& text : found->item + (votes ? found->voted : QStringList()))
                html += paragraphOf(text, gathering, &item);
        }
    }
    return html;
}

} // namespace branchbook::gathering
