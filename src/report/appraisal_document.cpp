// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/poll.h"
#include "branchbook/report/duty_report.h"

#include "branchbook/base/words_for.h"
#include "branchbook/report/minutes_paragraphs.h"
#include "report/report_words.h"

#include <QRegularExpression>

namespace branchbook::report {

namespace {

using namespace organization;

void appraisalHead(Document& document, const QString& branch, const QString& title)
{
    document.metadata = {branch + title, branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{branch, title}});
}

QString appraisalDate(QDate day)
{
    return day.isValid() ? chineseDate(day) : QString();
}

/// The day on which it was given, else the one that is set.
QDate appraisalPresentedOn(const Appraisal& round)
{
    const AppraisalStepDay* present = round.step(AppraisalStep::Present);
    return present == nullptr ? round.meetingOn : present->doneOn;
}

/// 0: a paragraph like others.
int dutyHeadingLevel(const Paragraph& paragraph)
{
    static const QRegularExpression chapter(QStringLiteral("^[一二三四五六七八九十]+、"));
    static const QRegularExpression section(QStringLiteral("^（[一二三四五六七八九十]+）"));
    if (paragraph.runs.size() != 1 || paragraph.runs.first().emphasis != Emphasis::Bold)
        return 0;
    const QString& text = paragraph.runs.first().text;
    if (chapter.match(text).hasMatch())
        return 1;
    return section.match(text).hasMatch() ? 2 : 0;
}

Table appraisalHeadTable(const AppraisalSheet& sheet)
{
    const Appraisal& round = sheet.round;
    Table form;
    form.headRow = HeadRow::Absent;
    form.columns = {{{}, 80, Align::Center}, {{}, 150, Align::Left}, {{}, 80, Align::Center}, {{}, 150, Align::Left}};
    form.rows = {
        {QStringLiteral("述职人"), round.speaker, QStringLiteral("述职日期"),
         appraisalDate(appraisalPresentedOn(round))},
        {QStringLiteral("述职对象"), appraisalLevelTitle(round.level), QStringLiteral("上级党组织"), round.toWhom}};
    if (!sheet.tells())
        return form;
    form.rows += QList<QStringList>{
        {QStringLiteral("评定等次"), round.result ? appraisalGradeTitle(round.result->grade) : QString(),
         QStringLiteral("评定"), round.result ? round.result->by + u'\n' + appraisalDate(round.result->on) : QString()},
        {QStringLiteral("点评意见"), round.result ? round.result->comment : QString(), QStringLiteral("公示"),
         round.publishedFrom.isValid()
             ? QStringLiteral("%1至%2\n%3")
                   .arg(appraisalDate(round.publishedFrom), appraisalDate(round.publishedUntil), round.publishedAt)
             : QString()}};
    return form;
}

Table appraisalScoreTable(const Appraisal& round)
{
    Table table;
    table.caption = QStringLiteral("测评情况");
    table.columns = {{QStringLiteral("组别"), 50, Align::Center},
                     {QStringLiteral("发出"), 46, Align::Center},
                     {QStringLiteral("收回"), 46, Align::Center}};
    for (const AppraisalWord& word : appraisalGrades())
        table.columns.append({QString::fromUtf16(word.title), 46, Align::Center});
    table.columns +=
        QList<Column>{{QStringLiteral("得分"), 60, Align::Center}, {QStringLiteral("权重"), 50, Align::Center}};
    for (std::size_t i = 0; i < kAppraisalRaters; ++i) {
        const auto rater = static_cast<AppraisalRater>(i);
        QStringList row{appraisalRaterTitle(rater)};
        if (const AppraisalCount* count = round.count(rater)) {
            row << QString::number(count->issued) << QString::number(count->collected);
            for (const int mark : count->marks)
                row << QString::number(mark);
        } else {
            row << QStringList(2 + int(kAppraisalGrades));
        }
        const auto score = round.scoreOf(rater);
        row << (score ? pollIndexText(*score) : QString()) << QString::number(round.weightOf(rater));
        table.rows.append(row);
    }
    table.notes << QStringLiteral("分值和权重：%1。").arg(appraisalScaleText(round.scale));
    table.notes << (round.total() ? QStringLiteral("总分：%1。").arg(round.totalWorking())
                                  : QStringLiteral("总分：有一组没有票数，不计算。"));
    for (const AppraisalCorrection& each : round.corrections) {
        if (!each.isReport())
            table.notes << QStringLiteral("%1更正%2，原来是%3，原因：%4。")
                               .arg(appraisalDate(each.on), each.matter, each.before, each.reason);
    }
    return table;
}

Table appraisalCourseTable(const AppraisalSheet& sheet)
{
    const Appraisal& round = sheet.round;
    Table table;
    table.caption = QStringLiteral("经过");
    table.columns = {{QStringLiteral("步骤"), 90, Align::Center},
                     {QStringLiteral("日期"), 110, Align::Center},
                     {QStringLiteral("说明"), 260, Align::Left}};
    for (std::size_t i = 0; i < kAppraisalSteps; ++i) {
        const auto each = static_cast<AppraisalStep>(i);
        const AppraisalStepDay* step = round.step(each);
        QStringList said;
        if (step != nullptr && sheet.tells()) {
            for (const QString& words : {step->note, step->despite}) {
                if (!words.isEmpty())
                    said << words;
            }
        }
        table.rows.append(
            {appraisalStepTitle(each), step == nullptr ? QString() : appraisalDate(step->doneOn), said.join(u'；')});
    }
    return table;
}

Table appraisalProblemTable(const AppraisalSheet& sheet)
{
    Table table;
    table.caption = QStringLiteral("问题清单");
    table.columns = {{QStringLiteral("序号"), 36, Align::Center},
                     {QStringLiteral("问题"), 170, Align::Left},
                     {QStringLiteral("责任人"), 64, Align::Center},
                     {QStringLiteral("期限"), 100, Align::Center},
                     {QStringLiteral("整改情况"), 90, Align::Left}};
    for (const ledger::Item& item : sheet.problems)
        table.rows.append(
            {QString::number(table.rows.size() + 1), item.matter, item.ownerName, appraisalDate(item.dueOn),
             item.isOpen() ? (item.isOverdue(sheet.today) ? QStringLiteral("逾期") : item.stage) : item.result});
    const AppraisalProblems problems = appraisalProblemsBy(sheet.problems, sheet.today);
    table.notes << (problems.total == 0 ? QStringLiteral("没有登记问题。")
                                        : QStringLiteral("截至%1：问题%2个，已整改%3个。")
                                              .arg(chineseDate(sheet.today))
                                              .arg(problems.total)
                                              .arg(problems.closed));
    return table;
}

} // namespace

Document dutyReportDocument(const AppraisalSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    const Appraisal& round = sheet.round;
    Document document;
    appraisalHead(document, sheet.branch, QStringLiteral("%1年度述职报告").arg(round.forYear));
    if (round.level != AppraisalLevel::Members && !round.toWhom.isEmpty())
        document.blocks.emplace_back(Addressee{round.toWhom + u'：'});
    for (const Paragraph& paragraph : minutesParagraphs(round.report)) {
        if (const int level = dutyHeadingLevel(paragraph); level > 0)
            document.blocks.emplace_back(Heading{level, paragraph.runs.first().text});
        else
            document.blocks.emplace_back(paragraph);
    }
    document.blocks.emplace_back(
        Signature{QStringLiteral("述职人：%1").arg(round.speaker), appraisalDate(appraisalPresentedOn(round))});
    return document;
}

Document appraisalDocument(const AppraisalSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document;
    appraisalHead(document, sheet.branch, QStringLiteral("%1年度述职评议考核情况表").arg(sheet.round.forYear));
    document.blocks.emplace_back(appraisalHeadTable(sheet));
    if (sheet.tells())
        document.blocks.emplace_back(appraisalScoreTable(sheet.round));
    document.blocks.emplace_back(appraisalCourseTable(sheet));
    if (sheet.tells())
        document.blocks.emplace_back(appraisalProblemTable(sheet));
    else
        document.blocks.emplace_back(
            Paragraph::of(QStringLiteral("票数、得分、等次、点评意见和问题清单只限支委，没有打印。")));
    document.blocks.emplace_back(
        SignatureLines{{QStringLiteral("党支部书记（签名）"), QStringLiteral("上级党组织（盖章）")}});
    return document;
}

} // namespace branchbook::report
