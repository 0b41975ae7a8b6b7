// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/replace_file.h"
#include "branchbook/report/evidence_annex.h"
#include "branchbook/report/quarter_paragraphs.h"
#include "branchbook/report/quarter_report.h"
#include "branchbook/report/table_book.h"
#include "cli/command.h"
#include "cli/output_target.h"
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
    if (given.has(QStringLiteral("annex")))
        options.annex = report::EvidenceAnnex::Attached;
    return options;
}

/// Words that somebody wrote and that may not fit any more.
QStringList editWarnings(const report::QuarterFigures& figures)
{
    QStringList warnings;
    if (figures.edits.isEmpty())
        return warnings;
    const auto paragraphs = report::quarterParagraphs(figures);
    for (const report::QuarterParagraph& each : paragraphs) {
        if (each.isStale())
            warnings
                << tr("“%1”这一段改过文字，以后数据又变了，写出的是改过的文字。用 report texts 对照。").arg(each.key);
        else if (!each.isThere)
            warnings << tr("“%1”这一段改过文字，现在报告里没有这一段，没有写出。").arg(each.key);
    }
    return warnings;
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
    const auto quarter = Quarter::fromString(given.value(QStringLiteral("period")));
    if (!quarter)
        return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {given.value(QStringLiteral("period"))});
    BB_TRY(const QString ending, outputEnding(given));
    if (!QStringList{QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xlsx"), QStringLiteral("json")}
             .contains(ending))
        return fail(ErrorKind::Usage, QStringLiteral("report.format"),
                    {QFileInfo(given.value(QStringLiteral("out"))).fileName()});
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const QString path,
           outputTarget(context, opened->reader(), form::OutputKind::Report,
                        {branch.name, QStringLiteral("党建工作报告"), {}, *quarter, opened->today()}, {}));
    BB_TRY(const auto source,
           report::loadQuarter(opened->reader(), branch, *quarter, opened->today(), context.areas()));
    const report::QuarterFigures figures = report::collectQuarter(source);
    BB_TRY(const auto options, quarterOptions(context, opened->today()));
    const QJsonObject json = report::quarterJson(figures, options);
    const bool paper = ending == u"pdf" || ending == u"docx";
    const report::Document document = paper ? report::quarterPaper(figures, report::figurePeople(source), options)
                                            : report::quarterTables(figures, options);
    BB_TRY(Answer answer, writeReport(path, ending, json, document, context));
    if (!paper && options.annex == report::EvidenceAnnex::Attached)
        answer.warnings << tr("佐证目录只附在 PDF 和 Word 里，这个文件里没有。");
    QJsonObject told = answer.json.toObject();
    told.insert(QStringLiteral("state"), json.value(QStringLiteral("state")));
    QJsonArray gaps;
    for (const report::QuarterGap& gap : report::quarterGaps(figures))
        gaps.append(QJsonObject{{QStringLiteral("key"), gap.key}, {QStringLiteral("text"), gap.text}});
    told.insert(QStringLiteral("gaps"), gaps);
    answer.json = told;
    if (const QString notice = report::quarterNotice(figures); !notice.isEmpty())
        answer.warnings << notice;
    answer.warnings << editWarnings(figures);
    return answer;
}

} // namespace

QList<Command> reportCommands()
{
    return QList<Command>{{QStringLiteral("report"),
                           QStringLiteral("quarter"),
                           {},
                           {QStringLiteral("!period=2026Q3"), QStringLiteral("out=FILE.pdf|.docx|.xlsx|.json"),
                            QStringLiteral("dir=PATH"), QStringLiteral("addressee=NAME"), QStringLiteral("signed=D"),
                            QStringLiteral("surnames"), QStringLiteral("annex")},
                           tr("季度报告：PDF、Word，只要表格的 Excel，或者含全部数字的 JSON"),
                           reportQuarter}}
    + reportYearCommands() + reportStatisticsCommands() + reportPeopleCommands() + reportTextCommands();
}

} // namespace branchbook::cli
