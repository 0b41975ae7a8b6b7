// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// diagnosis list, show, facts, evidence, print: rounds of 支部研判, the facts under six aspects, the five areas' evidence by month.
#include "branchbook/report/diagnosis_document.h"
#include "cli/diagnosis_desk.h"
#include "cli/paper.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

Result<Answer> diagnosisList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const auto all,
           bin ? listRecycledDiagnoses(desk.reader(), desk.branch.id) : listDiagnoses(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Diagnosis& diagnosis : all) {
        list.append(diagnosisJson(diagnosis));
        answer.lines << diagnosisLine(diagnosis);
    }
    if (list.isEmpty())
        answer.lines << (bin ? tr("回收站里没有研判。") : tr("还没有支部研判。用 diagnosis add 2026Q3 新建一次。"));
    answer.json = list;
    return answer;
}

Result<Answer> diagnosisShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Diagnosis diagnosis, diagnosisNamed(desk, context.invocation().words.value(0)));
    return diagnosisAnswer(context, desk, diagnosis.id);
}

/// Of a finished round the facts that it keeps; else those of today, whether there is a round or not.
Result<Answer> diagnosisFacts(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const DateRange period, diagnosisPeriod(context.invocation().words.value(0)));
    Diagnosis round;
    round.period = period;
    if (const auto known = diagnosisNamed(desk, context.invocation().words.value(0)))
        round = *known;
    BB_TRY(const auto then, factsOfDiagnosis(context, desk, round));
    return Answer{QJsonObject{{QStringLiteral("period"), diagnosisPeriodName(period)},
                              {QStringLiteral("facts_on"), dayJson(then.on)},
                              {QStringLiteral("kept"), round.isFinished()},
                              {QStringLiteral("facts"), factsJson(then.facts)}},
                  factLines(then.facts, FactLines::Whole)};
}

QJsonObject boardRowJson(const report::EvidenceRow& row, int months)
{
    QJsonArray counts;
    for (int month = 1; month <= months; ++month)
        counts.append(row.recordsIn(month).size());
    QJsonArray gaps;
    for (const report::EvidenceGap& gap : row.gaps)
        gaps.append(QJsonObject{{QStringLiteral("month"), gap.month},
                                {QStringLiteral("title"), gap.title},
                                {QStringLiteral("key"), textJson(gap.key)},
                                {QStringLiteral("proposal"), textJson(gap.proposal)}});
    QJsonArray behind;
    for (const report::EvidenceRecord& record : row.records)
        behind.append(
            QJsonObject{{QStringLiteral("date"), dayJson(record.on)}, {QStringLiteral("title"), record.title}});
    return {{QStringLiteral("area"), row.area},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("records"), counts},
            {QStringLiteral("behind"), behind},
            {QStringLiteral("gaps"), gaps}};
}

Result<Answer> diagnosisEvidence(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const DateRange period, diagnosisPeriod(context.invocation().words.value(0)));
    BB_TRY(const auto evidence,
           report::collectDiagnosis(desk.reader(), desk.branch, period, desk.today(), context.areas()));
    const bool isAsked = context.invocation().has(QStringLiteral("records"));
    Answer answer;
    QJsonArray rows;
    for (const report::EvidenceRow& row : evidence.board.rows) {
        rows.append(boardRowJson(row, evidence.board.months));
        QStringList parts{shownName(row.area.toLatin1().constData(), row.title)};
        for (int month = 1; month <= evidence.board.months; ++month) {
            const auto gaps = row.gapsIn(month).size();
            const QString count = QString::number(row.recordsIn(month).size());
            parts << (gaps > 0 ? count + QStringLiteral("+%1").arg(gaps) : count);
        }
        answer.lines << parts.join(u'\t');
        for (const report::EvidenceRecord& record : isAsked ? row.records : QList<report::EvidenceRecord>())
            answer.lines << QStringList{QString(), record.on.toString(Qt::ISODate), record.title}.join(u'\t');
    }
    for (const report::EvidenceGap& gap : evidence.board.gaps())
        answer.lines << QStringList{tr("缺口"), tr("%1月").arg(gap.month), gap.title,
                                    gap.proposal.isEmpty() ? QString() : tr("建议：%1").arg(gap.proposal)}
                            .join(u'\t')
                            .trimmed();
    answer.json = QJsonObject{{QStringLiteral("year"), evidence.board.year},
                              {QStringLiteral("facts_on"), dayJson(evidence.basis)},
                              {QStringLiteral("areas"), rows}};
    return answer;
}

Result<Answer> diagnosisPrint(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Diagnosis diagnosis, diagnosisNamed(desk, given.words.value(0)));
    BB_TRY(const auto then, factsOfDiagnosis(context, desk, diagnosis));
    const report::DiagnosisSheet sheet{desk.branch.name, diagnosis, then.facts, then.on,
                                       given.has(QStringLiteral("without-lists")) ? report::DiagnosisLists::LeftOff
                                                                                  : report::DiagnosisLists::Printed};
    return writePaper(path, tr("支部研判表"), report::diagnosisDocument(sheet), context.progress());
}

} // namespace

QList<Command> diagnosisCommands()
{
    const QString noun = QStringLiteral("diagnosis");
    const QStringList which{QStringLiteral("Q|ID")};
    const QStringList when{QStringLiteral("Q")};
    return QList<Command>{
               {noun,
                QStringLiteral("list"),
                {},
                optionTexts({"recycled"}),
                tr("支部研判：每次的期间和结论"),
                diagnosisList},
               {noun, QStringLiteral("show"), which, {}, tr("一次研判：事实、各方面的判断、结论、整改"), diagnosisShow},
               {noun,
                QStringLiteral("facts"),
                when,
                {},
                tr("六个方面的事实，连同数字后面的名单和不计入的原因"),
                diagnosisFacts},
               {noun, QStringLiteral("evidence"), when, optionTexts({"records"}),
                tr("五大建设每月的记录数和缺口（3+1：3条记录，缺1项）；--records 列出是哪些记录"), diagnosisEvidence},
               {noun, QStringLiteral("print"), which, optionTexts({"!out=FILE.pdf|.docx", "without-lists"}),
                tr("支部研判表；--without-lists 不印数字后面的名单"), diagnosisPrint}}
    + diagnosisVerbCommands();
}

} // namespace branchbook::cli
