// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/replace_file.h"
#include "branchbook/report/quarter_report.h"
#include "branchbook/report/table_book.h"
#include "cli/command.h"
#include "cli/paper.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

Result<report::QuarterOptions> quarterOptions(const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    report::QuarterOptions options;
    options.addressee = given.value(QStringLiteral("addressee"));
    if (given.has(QStringLiteral("signed"))) {
        BB_TRY(options.signedOn, context.date(QStringLiteral("signed"), today));
    }
    if (given.has(QStringLiteral("surnames")))
        options.names = report::NameStyle::SurnameOnly;
    return options;
}

Result<Answer> writeJson(const QString& path, const QJsonObject& figures)
{
    BB_CHECK(replaceFile(path, QJsonDocument(figures).toJson()));
    return Answer{QJsonObject{{QStringLiteral("file"), path}}, {tr("已写出报告的全部数字：%1").arg(path)}};
}

Result<Answer> writeTables(const QString& path, const report::Document& document)
{
    BB_CHECK(report::writeTableBook(document, path));
    return Answer{QJsonObject{{QStringLiteral("file"), path}}, {tr("已写出报告的各张表：%1").arg(path)}};
}

Result<Answer> writeReport(const QString& path, const QString& ending, const QJsonObject& json,
                           const report::Document& document, Context& context)
{
    if (ending == u"json")
        return writeJson(path, json);
    if (ending == u"xlsx")
        return writeTables(path, document);
    return writePaper(path, tr("季度报告"), document, context.progress());
}

Result<Answer> reportQuarter(Context& context)
{
    const Invocation& given = context.invocation();
    const QString out = given.value(QStringLiteral("out"));
    const auto quarter = Quarter::fromString(given.value(QStringLiteral("period")));
    if (!quarter)
        return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {given.value(QStringLiteral("period"))});
    const QString ending = QFileInfo(out).suffix().toLower();
    if (!QStringList{QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xlsx"), QStringLiteral("json")}
             .contains(ending))
        return fail(ErrorKind::Usage, QStringLiteral("report.format"), {QFileInfo(out).fileName()});
    BB_TRY(const QString path, context.target(out, {}));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const auto source,
           report::loadQuarter(opened->reader(), branch, *quarter, opened->today(), context.areas()));
    const report::QuarterFigures figures = report::collectQuarter(source);
    BB_TRY(const auto options, quarterOptions(context, opened->today()));
    const QJsonObject json = report::quarterJson(figures, options);
    BB_TRY(Answer answer, writeReport(path, ending, json, report::quarterDocument(figures, options), context));
    QJsonObject told = answer.json.toObject();
    told.insert(QStringLiteral("state"), json.value(QStringLiteral("state")));
    QJsonArray gaps;
    for (const report::QuarterGap& gap : report::quarterGaps(figures))
        gaps.append(QJsonObject{{QStringLiteral("key"), gap.key}, {QStringLiteral("text"), gap.text}});
    told.insert(QStringLiteral("gaps"), gaps);
    answer.json = told;
    if (const QString notice = report::quarterNotice(figures); !notice.isEmpty())
        answer.warnings << notice;
    return answer;
}

} // namespace

QList<Command> reportCommands()
{
    return QList<Command>{{QStringLiteral("report"),
                           QStringLiteral("quarter"),
                           {},
                           {QStringLiteral("!period=2026Q3"), QStringLiteral("!out=FILE.pdf|.docx|.xlsx|.json"),
                            QStringLiteral("addressee=NAME"), QStringLiteral("signed=D"), QStringLiteral("surnames")},
                           tr("季度报告：PDF、Word，只要表格的 Excel，或者含全部数字的 JSON"),
                           reportQuarter}}
    + reportYearCommands() + reportPeopleCommands();
}

} // namespace branchbook::cli
