// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/institution_lists.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/words_for.h"
#include "report/list_document.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using namespace institutions;

QString coveredWords()
{
    return QStringLiteral("（仅支委可见）");
}

} // namespace

Document inspectionListDocument(const ListPaper& paper, const QList<CheckedInstitution>& checks)
{
    const WordsFor chinese(WordsFor::Paper);
    Table table;
    table.columns = {
        {QStringLiteral("序号"), 36, Align::Center},    {QStringLiteral("日期"), 72, Align::Center},
        {QStringLiteral("制度"), 120, Align::Left},     {QStringLiteral("检查人"), 72, Align::Left},
        {QStringLiteral("方式"), 90, Align::Left},      {QStringLiteral("执行情况"), 66, Align::Center},
        {QStringLiteral("说明"), 114, Align::Left},     {QStringLiteral("问题（未整改）"), 102, Align::Center},
        {QStringLiteral("下次检查"), 72, Align::Center}};
    for (const CheckedInstitution& each : checks) {
        const Inspection& check = each.inspection;
        table.rows.append(
            {nextNumber(table), listDay(check.on), check.title, check.by, check.way, checkOutcomeWord(check.outcome),
             check.summary,
             each.findings == 0 ? QStringLiteral("0") : QStringLiteral("%1（%2）").arg(each.findings).arg(each.open),
             listDay(check.nextOn)});
    }
    return listDocument(paper.branch, paper.on, QStringLiteral("制度执行检查登记表"), std::move(table),
                        QStringLiteral("还没有执行检查的记录。"));
}

Document violationListDocument(const ListPaper& paper, const QList<Violation>& violations)
{
    const WordsFor chinese(WordsFor::Paper);
    Table table;
    table.columns = {{QStringLiteral("序号"), 36, Align::Center},     {QStringLiteral("发现日期"), 72, Align::Center},
                     {QStringLiteral("制度"), 125, Align::Left},      {QStringLiteral("责任人"), 102, Align::Left},
                     {QStringLiteral("情况"), 173, Align::Left},      {QStringLiteral("处理"), 80, Align::Center},
                     {QStringLiteral("处理日期"), 72, Align::Center}, {QStringLiteral("决定的会议"), 84, Align::Left}};
    int covered = 0;
    for (const Violation& each : violations) {
        const bool told = each.isOpen() || paper.secrets == SecretWords::Printed;
        covered += told ? 0 : 1;
        const QString person = each.isBranch() ? QStringLiteral("支部") : each.name;
        table.rows.append({nextNumber(table), listDay(each.foundOn), each.title, told ? person : coveredWords(),
                           told ? each.facts : QString(),
                           each.measure ? accountMeasureWord(*each.measure) : QStringLiteral("没有处理"),
                           listDay(each.decidedOn), each.decidedBy});
    }
    if (covered > 0)
        table.notes.append(QStringLiteral("仅支委可见的%1条没有印出责任人和情况。").arg(covered));
    return listDocument(paper.branch, paper.on, QStringLiteral("违反制度和问责登记表"), std::move(table),
                        QStringLiteral("没有违反制度的记录。"));
}

Document documentListDocument(const ListPaper& paper, const QList<RegisteredDocument>& documents)
{
    const WordsFor chinese(WordsFor::Paper);
    Table table;
    table.columns = {{QStringLiteral("序号"), 36, Align::Center},         {QStringLiteral("收发"), 44, Align::Center},
                     {QStringLiteral("日期"), 72, Align::Center},         {QStringLiteral("文号"), 96, Align::Left},
                     {QStringLiteral("来文、主送单位"), 96, Align::Left}, {QStringLiteral("标题"), 150, Align::Left},
                     {QStringLiteral("传阅"), 78, Align::Left},           {QStringLiteral("期限"), 72, Align::Center},
                     {QStringLiteral("办理情况"), 100, Align::Left}};
    int late = 0;
    for (const RegisteredDocument& each : documents) {
        late += each.isOverdue(paper.on) ? 1 : 0;
        const QString done = each.handledOn.isValid()
            ? QStringLiteral("%1 %2").arg(listDay(each.handledOn), each.outcome.simplified())
            : (each.isPending() ? QStringLiteral("待办") : QString());
        table.rows.append({nextNumber(table), documentDirectionWord(each.direction), listDay(each.on), each.number,
                           each.otherSide, each.title, each.circulatedTo, listDay(each.dueOn), done});
    }
    if (late > 0)
        table.notes.append(QStringLiteral("逾期没有办理的%1件。").arg(late));
    return listDocument(paper.branch, paper.on, QStringLiteral("收发文登记表"), std::move(table),
                        QStringLiteral("还没有收发文的记录。"));
}

Document rightListDocument(const ListPaper& paper, const QList<ListedRight>& matters)
{
    const WordsFor chinese(WordsFor::Paper);
    Table table;
    table.columns = {{QStringLiteral("编号"), 54, Align::Center},      {QStringLiteral("类别"), 60, Align::Center},
                     {QStringLiteral("收到日期"), 72, Align::Center},  {QStringLiteral("提出人"), 102, Align::Left},
                     {QStringLiteral("事项"), 176, Align::Left},       {QStringLiteral("办理人"), 66, Align::Left},
                     {QStringLiteral("答复期限"), 72, Align::Center},  {QStringLiteral("答复日期"), 72, Align::Center},
                     {QStringLiteral("办到哪一步"), 70, Align::Center}};
    int covered = 0;
    int late = 0;
    for (const ListedRight& each : matters) {
        const RightMatter& matter = each.matter;
        const bool told = !matter.isSecret() || paper.secrets == SecretWords::Printed;
        covered += told ? 0 : 1;
        late += each.round.isLate(paper.on) ? 1 : 0;
        const QString who = matter.isAnonymous() ? QStringLiteral("不写姓名") : matter.memberName;
        table.rows.append({matter.numberText(), rightKindWord(matter.kind), listDay(matter.receivedOn),
                           told ? who : coveredWords(), told ? matter.matter : QString(), matter.ownerName,
                           listDay(each.round.due), listDay(each.round.answeredOn), standingWord(matter)});
    }
    if (late > 0)
        table.notes.append(QStringLiteral("答复逾期%1条。").arg(late));
    if (covered > 0)
        table.notes.append(QStringLiteral("仅支委可见的%1条没有印出提出人和内容。").arg(covered));
    return listDocument(paper.branch, paper.on, QStringLiteral("党员权利事项登记表"), std::move(table),
                        QStringLiteral("没有党员提出的事项。"));
}

Document tieListDocument(const ListPaper& paper, const QList<ListedTie>& ties)
{
    const WordsFor chinese(WordsFor::Paper);
    Table table;
    table.columns = {
        {QStringLiteral("序号"), 36, Align::Center},     {QStringLiteral("形式"), 72, Align::Center},
        {QStringLiteral("党员"), 72, Align::Left},       {QStringLiteral("联系对象"), 140, Align::Left},
        {QStringLiteral("地点"), 100, Align::Left},      {QStringLiteral("起止时间"), 126, Align::Center},
        {QStringLiteral("本季走访"), 72, Align::Center}, {QStringLiteral("诉求（未办好）"), 102, Align::Center}};
    for (const ListedTie& each : ties) {
        const Tie& tie = each.tie;
        const QString span = listDay(tie.from) + QStringLiteral(" 起")
            + (tie.isOpen() ? QString() : QStringLiteral("，到") + listDay(tie.until));
        table.rows.append(
            {nextNumber(table), tieKindWord(tie.kind), tie.memberName, tie.target, tie.place, span,
             each.asked > 0 ? QStringLiteral("%1 / %2").arg(each.made).arg(each.asked) : QString::number(each.made),
             each.needs == 0 ? QStringLiteral("0") : QStringLiteral("%1（%2）").arg(each.needs).arg(each.open)});
    }
    return listDocument(paper.branch, paper.on, QStringLiteral("党员联系群众登记表"), std::move(table),
                        QStringLiteral("还没有联系群众的记录。"),
                        DateRange{Quarter::of(paper.on).range().first, paper.on});
}

Document participationDocument(const ListPaper& paper, DateRange period, const Participation& sum)
{
    const WordsFor chinese(WordsFor::Paper);
    Table table;
    table.columns = {{QStringLiteral("序号"), 36, Align::Center},   {QStringLiteral("姓名"), 84, Align::Center},
                     {QStringLiteral("应到"), 56, Align::Center},   {QStringLiteral("实到"), 56, Align::Center},
                     {QStringLiteral("请假"), 56, Align::Center},   {QStringLiteral("缺席"), 56, Align::Center},
                     {QStringLiteral("应表决"), 56, Align::Center}, {QStringLiteral("到会表决"), 66, Align::Center},
                     {QStringLiteral("原因"), 220, Align::Left}};
    for (const ParticipationLine& line : sum.lines)
        table.rows.append({nextNumber(table), line.name, QString::number(line.expected), QString::number(line.present),
                           QString::number(line.onLeave), QString::number(line.absent),
                           QString::number(line.votesAsked), QString::number(line.votesTaken),
                           line.reasons.join(QStringLiteral("、"))});
    table.notes = {
        QStringLiteral("%1至%2：应到%3人次，实到%4人次，到会率%5；有表决权%6人次，到会表决%7人次，参加表决率%8。")
            .arg(chineseDate(period.first), chineseDate(period.last), QString::number(sum.expected),
                 QString::number(sum.present), percentText(percentOf(sum.present, sum.expected)),
                 QString::number(sum.entitled), QString::number(sum.voted),
                 percentText(percentOf(sum.voted, sum.entitled)))};
    if (!sum.unasked.isEmpty())
        table.notes.append(QStringLiteral("没有列入应到名单的党员：%1。").arg(sum.unasked.join(QStringLiteral("、"))));
    return listDocument(paper.branch, paper.on, QStringLiteral("党员参加会议和表决情况表"), std::move(table),
                        QStringLiteral("这段时间没有记录会议。"), period);
}

} // namespace branchbook::report
