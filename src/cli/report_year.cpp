// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// report year: all records of a year as one bound book.
#include "branchbook/report/handbook.h"
#include "cli/command.h"
#include "cli/output_target.h"
#include "cli/paper.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

/// --period as a year. Error: value.year (Usage).
Result<int> handbookYear(const Invocation& given)
{
    const QString text = given.value(QStringLiteral("period"));
    bool sound = false;
    const int year = text.toInt(&sound);
    if (!sound || text.size() != 4 || year < 1921)
        return fail(ErrorKind::Usage, QStringLiteral("value.year"), {text}, QStringLiteral("period"));
    return year;
}

report::HandbookOptions handbookOptions(const Invocation& given)
{
    report::HandbookOptions options;
    if (given.has(QStringLiteral("secret")))
        options.secrets = report::SecretWords::Printed;
    if (given.has(QStringLiteral("full")))
        options.numbers = report::PersonalNumbers::Full;
    if (given.has(QStringLiteral("no-photos")))
        options.photos = report::HandbookPhotos::LeftOut;
    return options;
}

/// The sections with how many records each has; those without one again by name.
void tellSections(const report::Handbook& handbook, Answer& answer)
{
    QJsonArray sections;
    for (const report::HandbookSection& section : handbook.sections)
        sections.append(QJsonObject{{QStringLiteral("number"), section.number},
                                    {QStringLiteral("title"), section.title},
                                    {QStringLiteral("records"), section.records}});
    QStringList none;
    for (const report::HandbookSection& section : handbook.missing())
        none.append(section.title);
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("year"), handbook.year);
    json.insert(QStringLiteral("basis"), handbook.basis.toString(Qt::ISODate));
    json.insert(QStringLiteral("sections"), sections);
    json.insert(QStringLiteral("without_records"), QJsonArray::fromStringList(none));
    answer.json = json;
    if (!none.isEmpty())
        answer.lines << tr("没有记录的部分：%1").arg(none.join(tr("、")));
}

Result<Answer> reportYear(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const int year, handbookYear(given));
    BB_TRY(const QString ending, outputEnding(given));
    if (ending != u"pdf")
        return fail(ErrorKind::Invalid, QStringLiteral("cli.ending"),
                    {QFileInfo(given.value(QStringLiteral("out"))).fileName(), QStringLiteral(".pdf")});
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const QString path,
           outputTarget(context, opened->reader(), form::OutputKind::Handbook,
                        {branch.name, QStringLiteral("党支部工作手册"), {}, {year, 4}, opened->today()},
                        {QStringLiteral("pdf")}));
    BB_TRY(const auto handbook,
           report::loadHandbook(opened->reader(), branch, year, handbookOptions(given), opened->today(),
                                context.areas(), context.progress()));
    BB_TRY(const auto info,
           report::writeBook(handbook.paper, report::handbookPhotos(opened->reader()), path, context.progress()));
    Answer answer = printedAnswer(path, info, tr("党支部工作手册"));
    tellSections(handbook, answer);
    if (handbook.basis < QDate(year, 12, 31))
        answer.warnings
            << tr("%1 年还没有结束，手册里是到 %2 为止的记录。").arg(year).arg(handbook.basis.toString(Qt::ISODate));
    return answer;
}

} // namespace

QList<Command> reportYearCommands()
{
    return {{QStringLiteral("report"),
             QStringLiteral("year"),
             {},
             optionTexts({"!period=2026", "out=FILE.pdf", "dir=PATH", "no-photos", "full", "secret"}),
             tr("党支部工作手册：全年记录装订成一册，有目录、页码和书签"),
             reportYear}};
}

} // namespace branchbook::cli
