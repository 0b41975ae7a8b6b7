// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/evaluation_desk.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

using namespace organization;

QJsonValue wordOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue isoDayOrNull(QDate day)
{
    return wordOrNull(day.toString(Qt::ISODate));
}

QJsonValue gradeValue(std::optional<Grade> grade)
{
    return grade ? QJsonValue(gradeTitle(*grade)) : QJsonValue();
}

QJsonObject tallyJson(const EvaluationTally& tally)
{
    QJsonObject json{{QStringLiteral("name"), tally.name}, {QStringLiteral("abstain"), tally.abstain}};
    for (std::size_t i = 0; i < kGrades; ++i)
        json.insert(gradeName(static_cast<Grade>(i)), tally.marks[i]);
    return json;
}

QJsonObject ballotCountJson(const EvaluationCount& count, bool isOpen)
{
    QJsonObject json{{QStringLiteral("ballot"), evaluationBallotName(count.ballot)},
                     {QStringLiteral("date"), isoDayOrNull(count.heldOn)},
                     {QStringLiteral("issued"), count.issued},
                     {QStringLiteral("collected"), count.collected},
                     {QStringLiteral("valid"), count.valid},
                     {QStringLiteral("void"), count.voidPapers}};
    QJsonArray lines;
    for (const EvaluationTally& tally : count.tallies)
        lines.append(tallyJson(tally));
    if (isOpen)
        json.insert(QStringLiteral("tallies"), lines);
    return json;
}

QJsonObject evaluatedJson(const EvaluatedPerson& person, bool isOpen)
{
    QJsonObject json{{QStringLiteral("line"), person.line},
                     {QStringLiteral("name"), person.name},
                     {QStringLiteral("member_type"), person.type},
                     {QStringLiteral("part"), evaluationPartName(person.part)},
                     {QStringLiteral("part_why"), wordOrNull(person.partWhy)},
                     {QStringLiteral("self"), gradeValue(person.self)},
                     {QStringLiteral("grade"), gradeValue(person.grade)},
                     {QStringLiteral("told_on"), isoDayOrNull(person.toldOn)},
                     {QStringLiteral("told_by"), wordOrNull(person.toldBy)}};
    if (isOpen) {
        json.insert(QStringLiteral("note"), wordOrNull(person.note));
        json.insert(QStringLiteral("opinion"), wordOrNull(person.opinion));
        json.insert(QStringLiteral("reply"), wordOrNull(person.reply));
    }
    return json;
}

QJsonArray stepsJson(const Evaluation& round)
{
    QJsonArray list;
    for (std::size_t i = 0; i < kEvaluationSteps; ++i) {
        const auto code = static_cast<EvaluationStep>(i);
        const EvaluationStepDay* step = round.step(code);
        const bool isLinked = step != nullptr && step->gathering;
        list.append(QJsonObject{
            {QStringLiteral("step"), evaluationStepName(code)},
            {QStringLiteral("title"), evaluationStepTitle(code)},
            {QStringLiteral("date"), isoDayOrNull(step == nullptr ? QDate() : step->doneOn)},
            {QStringLiteral("gathering"), isLinked ? QJsonValue(step->gathering->toString()) : QJsonValue()},
            {QStringLiteral("despite"), wordOrNull(step == nullptr ? QString() : step->despite)},
            {QStringLiteral("note"), wordOrNull(step == nullptr ? QString() : step->note)}});
    }
    return list;
}

QJsonArray correctionsJson(const Evaluation& round)
{
    QJsonArray list;
    for (const EvaluationCorrection& correction : round.corrections)
        list.append(QJsonObject{{QStringLiteral("date"), isoDayOrNull(correction.on)},
                                {QStringLiteral("matter"), correction.matter},
                                {QStringLiteral("before"), correction.before},
                                {QStringLiteral("reason"), correction.reason}});
    return list;
}

QString personLine(const Evaluation& round, const EvaluatedPerson& person, bool isOpen)
{
    QStringList parts{person.name, person.part == EvaluationPart::Here ? person.type : evaluationPartTitle(person.part),
                      tr("自评 %1").arg(person.self ? gradeTitle(*person.self) : tr("无"))};
    for (const EvaluationCount& count : round.counts) {
        if (const EvaluationTally* tally = isOpen ? count.tally(person.line) : nullptr)
            parts.append(evaluationBallotTitle(count.ballot) + u' ' + tallyText(*tally));
    }
    parts.append(!person.getsGrade() ? tr("不评定等次") : person.grade ? gradeTitle(*person.grade) : tr("待评定"));
    if (person.toldOn.isValid())
        parts.append(tr("%1 反馈").arg(person.toldOn.toString(Qt::ISODate)));
    if (isOpen && !person.opinion.isEmpty())
        parts.append(person.opinion);
    if (isOpen && !person.note.isEmpty())
        parts.append(person.note);
    return parts.join(u'\t');
}

QStringList roundLines(const Evaluation& round, const EvaluationQuota& quota, bool isOpen)
{
    const auto current = round.currentStep();
    QStringList lines{tr("%1年度民主评议\t名单 %2 人\t%3")
                          .arg(round.forYear)
                          .arg(round.people.size())
                          .arg(current ? tr("现在：%1").arg(evaluationStepTitle(*current)) : tr("已上报归档"))};
    for (const EvaluationStepDay& step : round.steps)
        lines << QStringList{evaluationStepTitle(step.step), step.doneOn.toString(Qt::ISODate), step.note, step.despite}
                     .join(u'\t');
    for (const EvaluationCount& count : round.counts)
        lines << tr("%1\t发出 %2\t收回 %3\t有效 %4\t作废 %5")
                     .arg(evaluationBallotTitle(count.ballot))
                     .arg(count.issued)
                     .arg(count.collected)
                     .arg(count.valid)
                     .arg(count.voidPapers);
    for (const EvaluatedPerson& person : round.people)
        lines << personLine(round, person, isOpen);
    lines << tr("优秀 %1 人，名额 %2 人。%3").arg(quota.inside.size()).arg(quota.most).arg(shownSentence(quota.why));
    if (round.publishedFrom.isValid())
        lines << tr("公布 %1 至 %2 %3")
                     .arg(round.publishedFrom.toString(Qt::ISODate), round.publishedUntil.toString(Qt::ISODate),
                          round.publishedAt);
    for (const EvaluationCorrection& correction : round.corrections) {
        QStringList parts{tr("更正"), correction.on.toString(Qt::ISODate), correction.matter};
        if (isOpen)
            parts << correction.before << correction.reason;
        lines << parts.join(u'\t');
    }
    if (!isOpen)
        lines << tr("测评票、评定意见、本人意见、备注和更正原因不在这里显示；需要时加 --secret。");
    return lines;
}

/// How many are 优秀 is told anyway, so it may be told that they are too many; what the papers say is not.
Result<QStringList> warningsOf(const EvaluationDesk& desk, const Evaluation& round, const EvaluationQuota& quota,
                               bool isOpen)
{
    if (isOpen)
        return evaluationDoubts(*desk.catalogue, round);
    if (quota.left >= 0)
        return QStringList();
    return QStringList{tr("优秀评了 %1 人，多出 %2 人。%3请再研究。")
                           .arg(quota.inside.size())
                           .arg(-quota.left)
                           .arg(shownSentence(quota.why))};
}

} // namespace

bool mayTell(const Context& context, const Evaluation& round)
{
    return round.level == TalkLevel::Branch || context.invocation().has(QStringLiteral("secret"));
}

Result<EvaluationDesk> openEvaluations(const Context& context, book::OpenMode mode)
{
    EvaluationDesk desk;
    BB_TRY(desk.opened, context.openBook(mode));
    BB_TRY(desk.branch, context.branch(desk.reader()));
    BB_TRY(auto rulebook, agenda::loadRulebook(desk.reader(), desk.branch.id));
    desk.catalogue = std::make_shared<const rules::Catalogue>(std::move(rulebook.catalogue));
    return desk;
}

Result<> EvaluationDesk::perform(const char* verb, const QString& label, const book::Book::Work& work) const
{
    const auto done = opened->perform(QString::fromLatin1(verb), label, work);
    return done ? Result<>{} : Result<>(fail(done.error()));
}

Result<int> yearWord(const QString& text)
{
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorKind::Usage, QStringLiteral("evaluation.year"), {text}, QStringLiteral("year"));
    return year;
}

Result<Evaluation> EvaluationDesk::roundNamed(const Context& context) const
{
    BB_TRY(const int year, yearWord(context.invocation().words.value(0)));
    BB_TRY(auto found, findEvaluation(reader(), branch.id, year));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("evaluation.none_of"), {QString::number(year)});
    return *std::move(found);
}

Result<EvaluatedPerson> personIn(const Evaluation& round, const QString& wanted)
{
    QList<EvaluatedPerson> found;
    for (const EvaluatedPerson& person : round.people) {
        if (person.name == normalizedName(wanted) || person.member.toString() == wanted)
            found.append(person);
    }
    if (found.size() > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("book.member_ambiguous"),
                    {wanted, QString::number(found.size())});
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("evaluation.not_listed"),
                    {QString::number(round.forYear), PartialDate::of(round.peopleOn).toChinese()});
    return found.first();
}

Result<std::optional<Grade>> gradeWord(const QString& text)
{
    if (text == u"none" || text == u"无")
        return std::optional<Grade>();
    if (const auto grade = gradeByName(text))
        return grade;
    QStringList known;
    for (const EvaluationWord& word : gradeWords())
        known.append(QString::fromUtf16(word.title));
    return fail(ErrorKind::Invalid, QStringLiteral("evaluation.grade_unknown"), {text, shownList(known)},
                QStringLiteral("grade"));
}

Result<Answer> evaluationAnswer(const Context& context, const EvaluationDesk& desk, EvaluationId id)
{
    BB_TRY(const Evaluation round, loadEvaluation(desk.reader(), id));
    BB_TRY(const EvaluationQuota quota, evaluationQuota(*desk.catalogue, round));
    const bool isOpen = mayTell(context, round);
    QJsonArray people;
    for (const EvaluatedPerson& person : round.people)
        people.append(evaluatedJson(person, isOpen));
    QJsonArray counts;
    for (const EvaluationCount& count : round.counts)
        counts.append(ballotCountJson(count, isOpen));
    const auto current = round.currentStep();
    QJsonObject json{{QStringLiteral("id"), round.id.toString()},
                     {QStringLiteral("for_year"), round.forYear},
                     {QStringLiteral("people_on"), isoDayOrNull(round.peopleOn)},
                     {QStringLiteral("level"), QString::fromLatin1(talkLevels()[std::size_t(round.level)].name)},
                     {QStringLiteral("current"), current ? QJsonValue(evaluationStepName(*current)) : QJsonValue()},
                     {QStringLiteral("steps"), stepsJson(round)},
                     {QStringLiteral("people"), people},
                     {QStringLiteral("counts"), counts},
                     {QStringLiteral("quota"),
                      QJsonObject{{QStringLiteral("most"), quota.most},
                                  {QStringLiteral("base"), quota.base},
                                  {QStringLiteral("excellent"), QJsonArray::fromStringList(quota.inside)},
                                  {QStringLiteral("rule_id"), quota.ruleId},
                                  {QStringLiteral("why"), quota.why}}},
                     {QStringLiteral("published_from"), isoDayOrNull(round.publishedFrom)},
                     {QStringLiteral("published_until"), isoDayOrNull(round.publishedUntil)},
                     {QStringLiteral("place"), wordOrNull(round.publishedAt)},
                     {QStringLiteral("note"), wordOrNull(round.note)},
                     {QStringLiteral("corrections"), isOpen ? correctionsJson(round) : QJsonArray()},
                     {QStringLiteral("secret"), isOpen ? QStringLiteral("shown") : QStringLiteral("hidden")}};
    Answer answer{json, roundLines(round, quota, isOpen)};
    BB_TRY(answer.warnings, warningsOf(desk, round, quota, isOpen));
    return answer;
}

Result<Answer> onEvaluation(Context& context, const char* verb, const QString& label, const EvaluationWork& work)
{
    BB_TRY(const EvaluationDesk desk, openEvaluations(context, book::OpenMode::Write));
    BB_TRY(const Evaluation round, desk.roundNamed(context));
    BB_CHECK(
        desk.perform(verb, label.arg(round.forYear), [&](store::UnitOfWork& unit) { return work(desk, unit, round); }));
    return evaluationAnswer(context, desk, round.id);
}

} // namespace branchbook::cli
