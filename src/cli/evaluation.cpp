// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// evaluation list, show, propose, evidence: the rounds of democratic evaluation and what is known of everybody's year.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/tenth.h"
#include "cli/evaluation_desk.h"
#include "cli/list_sheet.h"
#include "cli/person_option.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

/// Those of today, of the day of --as-of, or of the recycle bin.
Result<QList<Evaluation>> listedEvaluations(const Context& context, const EvaluationDesk& desk)
{
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    if (context.invocation().has(QStringLiteral("recycled")))
        return listRecycledEvaluations(desk.reader(), desk.branch.id);
    return day < desk.today() ? listEvaluationsOn(desk.reader(), desk.branch.id, day)
                              : listEvaluations(desk.reader(), desk.branch.id);
}

Result<Answer> evaluationList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const EvaluationDesk desk, openEvaluations(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto rounds, listedEvaluations(context, desk));
    Answer answer;
    QJsonArray list;
    for (const Evaluation& round : rounds) {
        const auto current = round.currentStep();
        QJsonObject json{
            {QStringLiteral("id"), round.id.toString()},
            {QStringLiteral("for_year"), round.forYear},
            {QStringLiteral("people"), int(round.people.size())},
            {QStringLiteral("current"), current ? QJsonValue(evaluationStepName(*current)) : QJsonValue()}};
        QStringList grades;
        for (std::size_t i = 0; i < kGrades; ++i) {
            const auto grade = static_cast<Grade>(i);
            json.insert(gradeName(grade), int(round.with(grade).size()));
            grades.append(gradeTitle(grade) + QString::number(round.with(grade).size()));
        }
        list.append(json);
        QStringList line{tr("%1年度").arg(round.forYear), tr("%1 人").arg(round.people.size()),
                         current ? evaluationStepTitle(*current) : tr("已上报归档"), grades.join(u' ')};
        if (round.recycled)
            line.append(round.id.toString()); // what restore asks for
        answer.lines << line.join(u'\t');
    }
    if (list.isEmpty() && given.has(QStringLiteral("recycled")))
        answer.lines << tr("回收站里没有民主评议。");
    else if (list.isEmpty() && given.has(QStringLiteral("as-of")))
        answer.lines << tr("到那天为止还没有民主评议。");
    else if (list.isEmpty())
        answer.lines << tr("还没有民主评议。用 evaluation open 年份 建立，名单照名册列出。");
    answer.json = list;
    return answer;
}

Result<Answer> evaluationShow(Context& context)
{
    BB_TRY(const EvaluationDesk desk, openEvaluations(context, book::OpenMode::ReadOnly));
    BB_TRY(const Evaluation round, desk.roundNamed(context));
    return evaluationAnswer(context, desk, round.id);
}

QStringList rankWords(const GradeRank& rank, bool isOpen)
{
    QStringList words{rank.name};
    if (isOpen)
        words.append(QStringLiteral("%1/%2").arg(rank.excellent).arg(rank.papers));
    words.append(rank.inside ? tr("名额内") : rank.tied ? tr("票数相同，请研究") : QString());
    return words;
}

/// Who would be inside; how many papers each has, only where the papers may be told.
Result<Answer> evaluationPropose(Context& context)
{
    BB_TRY(const EvaluationDesk desk, openEvaluations(context, book::OpenMode::ReadOnly));
    BB_TRY(const Evaluation round, desk.roundNamed(context));
    BB_TRY(const GradeProposal proposal, proposeExcellent(*desk.catalogue, round));
    const bool isOpen = mayTell(context, round);
    Answer answer;
    QJsonArray list;
    for (const GradeRank& rank : isOpen ? proposal.ranks : coveredRanks(proposal.ranks)) {
        QJsonObject json{{QStringLiteral("name"), rank.name},
                         {QStringLiteral("inside"), rank.inside},
                         {QStringLiteral("tied"), rank.tied}};
        if (isOpen) {
            json.insert(QStringLiteral("excellent"), rank.excellent);
            json.insert(QStringLiteral("papers"), rank.papers);
        }
        list.append(json);
        answer.lines << rankWords(rank, isOpen).join(u'\t');
    }
    answer.lines << shownSentence(proposal.quota.why)
                 << tr("这里只按测评票排列。等次由支委会或党员大会结合日常表现研究确定。");
    if (!isOpen)
        answer.lines << tr("各人的票数和名次不在这里显示，名额内外各按名单的顺序；需要时加 --secret。");
    answer.json = QJsonObject{{QStringLiteral("most"), proposal.quota.most},
                              {QStringLiteral("ranks"), list},
                              {QStringLiteral("secret"), isOpen ? QStringLiteral("shown") : QStringLiteral("hidden")}};
    return answer;
}

Result<Answer> evaluationEvidenceList(Context& context)
{
    BB_TRY(const EvaluationDesk desk, openEvaluations(context, book::OpenMode::ReadOnly));
    BB_TRY(const Evaluation round, desk.roundNamed(context));
    BB_TRY(const auto all, evaluationEvidence(desk.reader(), *desk.catalogue, round, desk.today()));
    Answer answer;
    QJsonArray list;
    for (const EvaluatedPerson& person : round.people) {
        const EvaluationEvidence known = all.value(person.member);
        QJsonArray merits;
        QStringList meritWords;
        for (const ReviewedMerit& merit : known.merits) {
            merits.append(QJsonObject{{QStringLiteral("quarter"), merit.quarter.toString()},
                                      {QStringLiteral("score"), merit.person.score.toString()}});
            meritWords.append(tr("三化 %1 %2 分").arg(merit.quarter.toString(), merit.person.score.toString()));
        }
        list.append(QJsonObject{{QStringLiteral("name"), person.name},
                                {QStringLiteral("expected"), known.expected},
                                {QStringLiteral("attended"), known.attended},
                                {QStringLiteral("study_minutes"), known.studyMinutes},
                                {QStringLiteral("dues_months"), known.duesMonths},
                                {QStringLiteral("dues_open"), known.duesOpen},
                                {QStringLiteral("duties"), QJsonArray::fromStringList(known.duties)},
                                {QStringLiteral("pledges"), known.pledges},
                                {QStringLiteral("pledge_results"), QJsonArray::fromStringList(known.pledgeResults)},
                                {QStringLiteral("merits"), merits}});
        answer.lines
            << QStringList{person.name,
                           tr("到会 %1/%2").arg(known.attended).arg(known.expected),
                           tr("学习 %1 小时").arg(toTenth(double(known.studyMinutes) / 60), 0, 'f', 1),
                           known.duesMonths == 0
                               ? tr("党费没有登记基数")
                               : tr("党费 %1/%2 个月").arg(known.duesMonths - known.duesOpen).arg(known.duesMonths),
                           known.duties.join(tr("、")),
                           meritWords.join(tr("、")),
                           known.pledges == 0
                               ? QString()
                               : tr("承诺 %1 项 %2").arg(known.pledges).arg(known.pledgeResults.join(tr("、")))}
                   .join(u'\t')
                   .trimmed();
    }
    answer.json = list;
    return answer;
}

/// A person's grades year by year, newest first.
Result<Answer> evaluationHistory(Context& context)
{
    BB_TRY(const EvaluationDesk desk, openEvaluations(context, book::OpenMode::ReadOnly));
    BB_TRY(const NamedPerson person,
           personNamed(context.invocation(), desk.reader(), desk.branch.id, context.invocation().words.value(0),
                       desk.today()));
    BB_TRY(const auto rounds, listEvaluations(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Evaluation& round : rounds) {
        const EvaluatedPerson* line = person.member ? round.person(*person.member) : nullptr;
        if (line == nullptr)
            continue;
        const QString grade = line->grade ? gradeTitle(*line->grade) : QString();
        const QString told = line->toldOn.toString(Qt::ISODate);
        list.append(QJsonObject{{QStringLiteral("for_year"), round.forYear},
                                {QStringLiteral("grade"), grade.isEmpty() ? QJsonValue() : QJsonValue(grade)},
                                {QStringLiteral("part"), evaluationPartName(line->part)},
                                {QStringLiteral("told_on"), told.isEmpty() ? QJsonValue() : QJsonValue(told)}});
        answer.lines << QStringList{tr("%1年度").arg(round.forYear),
                                    !line->getsGrade()    ? tr("不评定等次")
                                        : grade.isEmpty() ? tr("待评定")
                                                          : grade,
                                    told}
                            .join(u'\t');
    }
    if (list.isEmpty())
        answer.lines << tr("还没有%1的评议记录。").arg(person.name);
    answer.json = list;
    return answer;
}

} // namespace

QList<Command> evaluationCommands()
{
    const QString noun = QStringLiteral("evaluation");
    const QStringList year{QStringLiteral("YEAR")};
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"recycled", "as-of=D"}),
         tr("民主评议党员：各年度的评议和等次人数；--as-of 按那天的情况，--recycled 看回收站里的"),
         evaluationList},
        {noun, QStringLiteral("show"), year, optionTexts({"secret"}),
         tr("一个年度的评议：步骤、名单、等次和名额；--secret 连同测评票、意见、备注和更正原因"), evaluationShow},
        {noun, QStringLiteral("propose"), year, optionTexts({"secret"}),
         tr("按测评票排列，优秀名额内外是谁；只供研究，不写入；--secret 连同票数"), evaluationPropose},
        {noun, QStringLiteral("evidence"), year, {}, tr("每人这一年的到会、学习、党费和分工"), evaluationEvidenceList},
        {noun,
         QStringLiteral("history"),
         {QStringLiteral("PERSON")},
         {},
         tr("一个人各年度的评定等次"),
         evaluationHistory}};
}

} // namespace branchbook::cli
