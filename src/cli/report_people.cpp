// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// report people: who is behind the figures of a quarterly report, and who is left out of them and why.
#include "branchbook/report/figure_people.h"
#include "cli/paper.h"

#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

QJsonObject figureJson(const report::FigurePeople& figure)
{
    QJsonArray counted;
    QJsonArray notes;
    QJsonArray leftOut;
    for (const report::FigurePerson& person : figure.counted) {
        counted.append(person.name);
        if (!person.why.isEmpty())
            notes.append(QJsonObject{{QStringLiteral("name"), person.name}, {QStringLiteral("how"), person.why}});
    }
    for (const report::FigurePerson& person : figure.leftOut)
        leftOut.append(QJsonObject{{QStringLiteral("name"), person.name}, {QStringLiteral("why"), person.why}});
    QJsonObject json{{QStringLiteral("figure"), figure.key},
                     {QStringLiteral("title"), figure.title},
                     {QStringLiteral("of"),
                      figure.of == book::FigureOf::Records ? QStringLiteral("records") : QStringLiteral("people")},
                     {QStringLiteral("count"), figure.number()},
                     {QStringLiteral("counted"), counted},
                     {QStringLiteral("left_out"), leftOut}};
    if (!notes.isEmpty())
        json.insert(QStringLiteral("notes"), notes);
    return json;
}

QStringList figureNames(const QList<report::FigurePerson>& people)
{
    QStringList names;
    for (const report::FigurePerson& person : people)
        names.append(person.why.isEmpty() ? person.name : tr("%1（%2）").arg(person.name, person.why));
    return names;
}

QStringList figureLines(const report::FigurePeople& figure)
{
    const QString names = figureNames(figure.counted).join(tr("、"));
    if (figure.of == book::FigureOf::Records)
        return {tr("%1\t%2 项\t%3").arg(figure.title, QString::number(figure.number()), names)};
    QStringList lines{(figure.times ? tr("%1\t%2\t%3") : tr("%1\t%2 人\t%3"))
                          .arg(figure.title, QString::number(figure.number()), names)};
    if (!figure.leftOut.isEmpty())
        lines << tr("  不在里面 %1 人：%2").arg(figure.leftOut.size()).arg(figureNames(figure.leftOut).join(tr("、")));
    return lines;
}

Result<Answer> reportPeople(Context& context)
{
    const Invocation& given = context.invocation();
    const auto quarter = Quarter::fromString(given.value(QStringLiteral("period")));
    if (!quarter)
        return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {given.value(QStringLiteral("period"))});
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const auto source,
           report::loadQuarter(opened->reader(), branch, *quarter, opened->today(), context.areas()));
    const QString wanted = given.value(QStringLiteral("figure"));
    QJsonArray list;
    Answer answer;
    for (const report::FigurePeople& figure : report::figurePeople(source)) {
        if (!wanted.isEmpty() && figure.key != wanted && figure.title != wanted)
            continue;
        list.append(figureJson(figure));
        answer.lines << figureLines(figure);
    }
    if (list.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("report.figure_unknown"), {wanted});
    answer.json = list;
    return answer;
}

} // namespace

QList<Command> reportPeopleCommands()
{
    return {{QStringLiteral("report"),
             QStringLiteral("people"),
             {},
             {QStringLiteral("!period=2026Q3"), QStringLiteral("figure=NAME")},
             tr("季度报告里的数字各是哪些人，哪些人不在里面、为什么"),
             reportPeople}};
}

} // namespace branchbook::cli
