// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/appraisal_desk.h"

#include "branchbook/organization/poll.h"
#include "branchbook/report/minutes_paragraphs.h"
#include "cli/discipline_desk.h"
#include "cli/ledger_options.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

QJsonValue appraisalTenthsJson(std::optional<int> tenths)
{
    return tenths ? QJsonValue(*tenths / 10.0) : QJsonValue();
}

QJsonValue appraisalTextJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <std::size_t Size>
QJsonObject numbersJson(std::span<const AppraisalWord> words, const std::array<int, Size>& numbers)
{
    QJsonObject json;
    for (std::size_t i = 0; i < Size; ++i)
        json.insert(QString::fromLatin1(words[i].name), numbers[i]);
    return json;
}

QJsonArray appraisalStepsJson(const Appraisal& round, bool tells)
{
    QJsonArray list;
    for (std::size_t i = 0; i < kAppraisalSteps; ++i) {
        const auto each = static_cast<AppraisalStep>(i);
        const AppraisalStepDay* step = round.step(each);
        QJsonObject json{{QStringLiteral("step"), appraisalStepName(each)},
                         {QStringLiteral("title"), appraisalStepTitle(each)},
                         {QStringLiteral("date"), dayJson(step == nullptr ? QDate() : step->doneOn)}};
        if (step != nullptr)
            json.insert(QStringLiteral("gathering"),
                        step->gathering ? QJsonValue(step->gathering->toString()) : QJsonValue());
        if (step != nullptr && tells) {
            json.insert(QStringLiteral("note"), appraisalTextJson(step->note));
            json.insert(QStringLiteral("despite"), appraisalTextJson(step->despite));
        }
        list.append(json);
    }
    return list;
}

QJsonArray appraisalCountsJson(const Appraisal& round)
{
    QJsonArray list;
    for (const AppraisalCount& count : round.counts) {
        QJsonObject json{{QStringLiteral("rater"), appraisalRaterName(count.rater)},
                         {QStringLiteral("date"), dayJson(count.heldOn)},
                         {QStringLiteral("issued"), count.issued},
                         {QStringLiteral("collected"), count.collected},
                         {QStringLiteral("marks"), numbersJson(appraisalGrades(), count.marks)},
                         {QStringLiteral("no_grade"), count.collected - count.graded()},
                         {QStringLiteral("score"), appraisalTenthsJson(round.scoreOf(count.rater))}};
        list.append(json);
    }
    return list;
}

QJsonArray appraisalCorrectionsJson(const Appraisal& round)
{
    QJsonArray list;
    for (const AppraisalCorrection& each : round.corrections)
        list.append(QJsonObject{{QStringLiteral("date"), dayJson(each.on)},
                                {QStringLiteral("matter"), each.matter},
                                {QStringLiteral("before"), each.before},
                                {QStringLiteral("reason"), each.reason}});
    return list;
}

QJsonValue appraisalResultJson(const Appraisal& round)
{
    if (!round.result)
        return {};
    return QJsonObject{{QStringLiteral("grade"), appraisalGradeName(round.result->grade)},
                       {QStringLiteral("title"), appraisalGradeTitle(round.result->grade)},
                       {QStringLiteral("date"), dayJson(round.result->on)},
                       {QStringLiteral("by"), round.result->by},
                       {QStringLiteral("comment"), appraisalTextJson(round.result->comment)}};
}

QJsonValue publishedJson(const Appraisal& round)
{
    if (!round.publishedFrom.isValid())
        return {};
    return QJsonObject{{QStringLiteral("from"), dayJson(round.publishedFrom)},
                       {QStringLiteral("until"), dayJson(round.publishedUntil)},
                       {QStringLiteral("place"), appraisalTextJson(round.publishedAt)}};
}

QStringList appraisalCountLines(const Appraisal& round)
{
    QStringList lines;
    for (const AppraisalCount& count : round.counts) {
        QStringList parts{
            shownName(appraisalRaters()[static_cast<std::size_t>(count.rater)].name, appraisalRaterTitle(count.rater)),
            tr("发出 %1 收回 %2").arg(count.issued).arg(count.collected)};
        for (std::size_t i = 0; i < kAppraisalGrades; ++i)
            parts.append(QStringLiteral("%1 %2").arg(
                shownName(appraisalGrades()[i].name, appraisalGradeTitle(static_cast<AppraisalGrade>(i))),
                QString::number(count.marks[i])));
        if (const auto score = round.scoreOf(count.rater))
            parts.append(tr("得分 %1，权重 %2").arg(pollIndexText(*score)).arg(round.weightOf(count.rater)));
        lines << parts.join(u'\t');
    }
    if (round.total())
        lines << tr("总分 %1").arg(round.totalWorking());
    else if (!round.counts.isEmpty())
        lines << tr("总分：还有 %1 组没有得分，不计算").arg(round.missing().size());
    return lines;
}

QStringList appraisalLines(const Appraisal& round, const Invocation& given)
{
    const bool tells = tellsDiscipline(given, round.secrecy);
    QStringList lines{appraisalLine(round, given)};
    for (const AppraisalStepDay& step : round.steps) {
        QString line = step.doneOn.toString(Qt::ISODate) + u'\t'
            + shownName(appraisalSteps()[static_cast<std::size_t>(step.step)].name, appraisalStepTitle(step.step));
        for (const QString& words : {step.note, step.despite}) {
            if (!words.isEmpty() && tells)
                line += u'\t' + words;
        }
        if (step.gathering)
            line += u'\t' + tr("会议记录 %1").arg(step.gathering->toString());
        lines << line;
    }
    if (!tells)
        return lines << tr("票数、得分、等次、点评意见、报告和问题只限支委；加 --secret 才显示。");
    if (const auto next = round.currentStep())
        lines << tr("下一步：%1")
                     .arg(shownName(appraisalSteps()[static_cast<std::size_t>(*next)].name, appraisalStepTitle(*next)));
    lines += appraisalCountLines(round);
    if (round.result && !round.result->comment.isEmpty())
        lines << tr("点评意见：%1").arg(round.result->comment);
    if (round.publishedFrom.isValid())
        lines << tr("公示：%1 至 %2 %3")
                     .arg(round.publishedFrom.toString(Qt::ISODate), round.publishedUntil.toString(Qt::ISODate),
                          round.publishedAt)
                     .trimmed();
    for (const AppraisalCorrection& each : round.corrections) {
        const QString day = each.on.toString(Qt::ISODate);
        lines << (each.isReport()
                      ? tr("%1 修改%2，原因：%3").arg(day, each.matter, each.reason)
                      : tr("%1 更正%2，原来是 %3，原因：%4").arg(day, each.matter, each.before, each.reason));
    }
    return lines;
}

} // namespace

Result<int> appraisalYear(const Context& context)
{
    const QString text = context.invocation().words.value(0);
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorKind::Usage, QStringLiteral("cli.number"), {QStringLiteral("YEAR"), text});
    return year;
}

Result<Appraisal> appraisalNamed(const Context& context, const TransferDesk& desk)
{
    BB_TRY(const int year, appraisalYear(context));
    BB_TRY(const auto found, findAppraisal(desk.reader(), desk.branch.id, year));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("appraisal.none_of"), {QString::number(year)});
    return *found;
}

Error unknownAppraisalWord(const char* code, const QString& text, std::span<const AppraisalWord> words)
{
    QStringList known;
    for (const AppraisalWord& word : words)
        known.append(QString::fromLatin1(word.name));
    return {ErrorKind::Invalid, QString::fromLatin1(code), {text, known.join(tr("、"))}, {}};
}

QJsonObject appraisalJson(const Appraisal& round, const Invocation& given)
{
    const QJsonObject head{{QStringLiteral("id"), round.id.toString()},
                           {QStringLiteral("year"), round.forYear},
                           {QStringLiteral("secrecy"), disciplineLevelName(round.secrecy)},
                           {QStringLiteral("level"), appraisalLevelName(round.level)},
                           {QStringLiteral("to"), appraisalTextJson(round.toWhom)},
                           {QStringLiteral("speaker"), round.speaker},
                           {QStringLiteral("meeting"), dayJson(round.meetingOn)}};
    if (!tellsDiscipline(given, round.secrecy)) {
        QJsonObject covered = head;
        covered.insert(QStringLiteral("steps"), appraisalStepsJson(round, false));
        covered.insert(QStringLiteral("secret"), true);
        return covered;
    }
    QJsonArray missing;
    for (const AppraisalRater rater : round.missing())
        missing.append(appraisalRaterName(rater));
    const auto next = round.currentStep();
    QJsonObject json{{QStringLiteral("points"), numbersJson(appraisalGrades(), round.scale.points)},
                     {QStringLiteral("weights"), numbersJson(appraisalRaters(), round.scale.weights)},
                     {QStringLiteral("steps"), appraisalStepsJson(round, true)},
                     {QStringLiteral("next_step"), next ? QJsonValue(appraisalStepName(*next)) : QJsonValue()},
                     {QStringLiteral("report_written"), !round.report.isEmpty()},
                     {QStringLiteral("counts"), appraisalCountsJson(round)},
                     {QStringLiteral("missing"), missing},
                     {QStringLiteral("total"), appraisalTenthsJson(round.total())},
                     {QStringLiteral("working"), appraisalTextJson(round.totalWorking())},
                     {QStringLiteral("result"), appraisalResultJson(round)},
                     {QStringLiteral("published"), publishedJson(round)},
                     {QStringLiteral("note"), appraisalTextJson(round.note)},
                     {QStringLiteral("corrections"), appraisalCorrectionsJson(round)}};
    for (auto each = head.begin(); each != head.end(); ++each)
        json.insert(each.key(), each.value());
    return json;
}

QString appraisalLine(const Appraisal& round, const Invocation& given)
{
    QStringList parts{QString::number(round.forYear), round.speaker, appraisalLevelTitle(round.level)};
    if (const AppraisalStepDay* present = round.step(AppraisalStep::Present))
        parts << tr("%1 述职").arg(present->doneOn.toString(Qt::ISODate));
    else if (round.meetingOn.isValid())
        parts << tr("定于 %1 述职").arg(round.meetingOn.toString(Qt::ISODate));
    else
        parts << tr("没有定述职的日期");
    const bool tells = tellsDiscipline(given, round.secrecy);
    if (!round.isOpen())
        parts << disciplineLevelTitle(round.secrecy);
    if (const auto total = round.total(); total && tells)
        parts << tr("总分 %1").arg(pollIndexText(*total));
    if (round.result && tells)
        parts << tr("%1（%2）").arg(appraisalGradeTitle(round.result->grade), round.result->by);
    if (round.recycled)
        parts.append(round.id.toString()); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> appraisalAnswer(const Context& context, const TransferDesk& desk, AppraisalId id)
{
    const Invocation& given = context.invocation();
    BB_TRY(const Appraisal round, loadAppraisal(desk.reader(), id));
    BB_TRY(const auto problems, listAppraisalProblems(desk.reader(), round));
    QJsonObject json = appraisalJson(round, given);
    Answer answer{{}, appraisalLines(round, given)};
    if (!tellsDiscipline(given, round.secrecy)) {
        answer.json = json;
        return answer;
    }
    QStringList paragraphs;
    for (const auto& paragraph : report::minutesParagraphs(round.report))
        paragraphs.append(report::plainText(paragraph));
    json.insert(QStringLiteral("report"), appraisalTextJson(paragraphs.join(u'\n')));
    QJsonArray list;
    for (const ledger::Item& item : problems) {
        list.append(itemJson(item, desk.today()));
        answer.lines << tr("问题 %1").arg(itemLine(item, desk.today()));
    }
    json.insert(QStringLiteral("problems"), list);
    json.insert(QStringLiteral("problems_closed"), appraisalProblemsBy(problems, desk.today()).closed);
    const QStringList doubts = appraisalDoubts(round);
    json.insert(QStringLiteral("doubts"), textsJson(doubts));
    answer.lines += doubts;
    answer.json = json;
    return answer;
}

Result<Answer> onAppraisal(Context& context, const char* verb, const QString& label, const AppraisalWork& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Appraisal round, appraisalNamed(context, desk));
    BB_CHECK(
        desk.perform(verb, label.arg(round.forYear), [&](store::UnitOfWork& unit) { return work(desk, unit, round); }));
    return appraisalAnswer(context, desk, round.id);
}

} // namespace branchbook::cli
