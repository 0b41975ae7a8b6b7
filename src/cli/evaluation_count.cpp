// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// evaluation count, correct: the sums of the papers, counted by hand or typed in paper by paper.
#include "branchbook/base/screen_words.h"

#include "cli/evaluation_desk.h"
#include "cli/rule_options.h"

namespace branchbook::cli {

namespace {

using namespace organization;
namespace field = rules::field;

Result<EvaluationBallot> ballotWord(const QString& text)
{
    if (const auto ballot = evaluationBallotByName(text))
        return *ballot;
    return fail(ErrorKind::Invalid, QStringLiteral("evaluation.ballot_unknown"),
                {text, shownList({QStringLiteral("members"), QStringLiteral("masses")})}, QStringLiteral("ballot"));
}

/// NAME=A/B/C/D[/E]: 优秀, 合格, 基本合格, 不合格, and without a mark.
Result<EvaluationTally> tallyOf(const Evaluation& round, const QString& text)
{
    BB_TRY(const auto pair, pairOf(text, tr("姓名=优秀/合格/基本合格/不合格")));
    BB_TRY(const EvaluatedPerson person, personIn(round, pair.first));
    EvaluationTally tally{person.line, person.name, {}, 0};
    const QStringList votes = pair.second.split(u'/');
    for (std::size_t i = 0; i < kGrades && qsizetype(i) < votes.size(); ++i) {
        BB_TRY(tally.marks[i], rules::readCount(votes.at(qsizetype(i)), field::kCandidate));
    }
    if (votes.size() > qsizetype(kGrades)) {
        BB_TRY(tally.abstain, rules::readCount(votes.mid(qsizetype(kGrades)).join(u'/'), field::kCandidate));
    }
    return tally;
}

/// One sign for each line in the order of the list: 1 优秀, 2 合格, 3 基本合格, 4 不合格, - none.
QList<std::optional<Grade>> marksOf(const QString& paper)
{
    QList<std::optional<Grade>> marks;
    for (const QChar sign : paper) {
        const int number = sign.digitValue();
        const bool isGrade = number >= 1 && number <= int(kGrades);
        if (isGrade || sign == u'-' || sign == u'0')
            marks.append(isGrade ? std::optional(static_cast<Grade>(number - 1)) : std::nullopt);
    }
    return marks;
}

Result<EvaluationCount> countOf(const Context& context, const EvaluationDesk& desk, const Evaluation& round)
{
    const Invocation& given = context.invocation();
    BB_TRY(const EvaluationBallot ballot, ballotWord(given.words.value(1)));
    EvaluationCount count = emptyCount(round, ballot);
    count.heldOn = desk.today();
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(count.heldOn, context.date(QStringLiteral("date"), desk.today()));
    }
    for (const QString& paper : given.values(QStringLiteral("paper")))
        BB_CHECK(addPaper(count, marksOf(paper)));
    if (given.has(QStringLiteral("line"))) {
        count.tallies.clear();
        for (const QString& text : given.values(QStringLiteral("line"))) {
            BB_TRY(const EvaluationTally tally, tallyOf(round, text));
            count.tallies.append(tally);
        }
    }
    BB_TRY(const auto issued, cli::count(given, field::kIssued));
    BB_TRY(const auto collected, cli::count(given, field::kCollected));
    BB_TRY(const auto valid, cli::count(given, field::kValid));
    count.valid = valid.value_or(count.valid);
    count.collected = collected.value_or(count.valid);
    count.issued = issued.value_or(count.collected);
    count.voidPapers = count.collected - count.valid;
    return count;
}

Result<Answer> evaluationCount(Context& context)
{
    return onEvaluation(context, "evaluation.count", tr("%1年度民主评议：录入测评票数"),
                        [&](const EvaluationDesk& desk, store::UnitOfWork& unit, const Evaluation& round) -> Result<> {
                            BB_TRY(const EvaluationCount count, countOf(context, desk, round));
                            return recordEvaluationCount(unit, round.id, count, desk.today());
                        });
}

Result<Answer> evaluationCorrect(Context& context)
{
    return onEvaluation(context, "evaluation.correct", tr("%1年度民主评议：更正测评票数"),
                        [&](const EvaluationDesk& desk, store::UnitOfWork& unit, const Evaluation& round) -> Result<> {
                            BB_TRY(const EvaluationCount count, countOf(context, desk, round));
                            return correctEvaluationCount(unit, round.id, count,
                                                          context.invocation().value(QStringLiteral("reason")),
                                                          desk.today());
                        });
}

} // namespace

QList<Command> evaluationCountCommands()
{
    const QString noun = QStringLiteral("evaluation");
    const QStringList words{QStringLiteral("YEAR"), QStringLiteral("members|masses")};
    return {{noun, QStringLiteral("count"), words,
             optionTexts({"date=D", "issued=N", "collected=N", "valid=N", "line=PERSON=V/V/V/V…", "paper=MARKS…"}),
             tr("录入党员互评或群众测评的票：--line 逐人写各等次的张数，或者 --paper 一张一张照票录入，只留合计"),
             [](Context& context) { return withOptionNames(evaluationCount(context)); }},
            {noun, QStringLiteral("correct"), words,
             optionTexts(
                 {"date=D", "issued=N", "collected=N", "valid=N", "line=PERSON=V/V/V/V…", "paper=MARKS…", "reason=T"}),
             tr("更正数错的票，原来的票数和原因保留"),
             [](Context& context) { return withOptionNames(evaluationCorrect(context)); }}};
}

} // namespace branchbook::cli
