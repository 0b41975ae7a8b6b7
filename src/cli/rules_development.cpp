// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rules development: the dates of admission in both directions.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/organization/admission_course.h"
#include "branchbook/rules/admission.h"
#include "cli/rule_options.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

/// How a day of which the month or the year alone is known is taken.
enum class DayReading : quint8 { First, Last };

/// What was asked, its days as precise as they were given.
struct AskedDates {
    organization::AdmissionFile file; ///< the steps, and what else a file knows
    book::Member member; ///< the day of birth, and the one of a transfer
    std::optional<std::pair<QString, PartialDate>> wanted;
    rules::AdmissionQuestion rest; ///< what has no precision of its own
};

bool isExact(PartialDate date)
{
    return date.isEmpty() || date.precision() == Precision::Day;
}

/// 2026-06-10, 2026-06 or 2026.
Result<PartialDate> partialFrom(const QString& text, const QString& option)
{
    const PartialDate date = PartialDate::fromIso(text);
    if (!date.isEmpty())
        return date;
    return fail(ErrorKind::Invalid, QStringLiteral("number.date"), {QStringLiteral("--") + option, text}, option);
}

Result<std::pair<QString, PartialDate>> readStep(const QString& text, const QString& option)
{
    BB_TRY(const auto pair, pairOf(text, tr("步骤代号=日期，例如 15=2026-06-10")));
    BB_TRY(const PartialDate day, partialFrom(pair.second, option));
    return std::pair(pair.first, day);
}

Result<AskedDates> readAsked(const Invocation& given)
{
    AskedDates asked;
    if (!given.has(QStringLiteral("want"))) {
        BB_TRY([[maybe_unused]] const QString any, neededText(given, QStringLiteral("step")));
    }
    for (const QString& text : given.values(QStringLiteral("step"))) {
        BB_TRY(const auto step, readStep(text, QStringLiteral("step")));
        asked.file.steps.append({step.first, step.second, {}, {}, {}, {}});
    }
    if (given.has(QStringLiteral("want"))) {
        BB_TRY(asked.wanted, readStep(given.value(QStringLiteral("want")), QStringLiteral("want")));
    }
    if (given.has(QStringLiteral("born"))) {
        BB_TRY(const PartialDate born, partialFrom(given.value(QStringLiteral("born")), QStringLiteral("born")));
        asked.member.values.set(book::Field::BirthDate, born.toIso());
    }
    BB_TRY(asked.rest.leavesOn, dayOption(given, QStringLiteral("leaves")));
    BB_TRY(asked.rest.transferredIn, dayOption(given, QStringLiteral("transferred-in")));
    for (const QString& months : given.values(QStringLiteral("extension-months"))) {
        BB_TRY(const int extension, rules::readCount(months, rules::field::kExtension));
        asked.rest.extensions.append(extension);
    }
    if (given.has(QStringLiteral("no-committee")))
        asked.rest.body = rules::BranchBody::MembersMeeting;
    if (given.has(QStringLiteral("special-approval")))
        asked.rest.approval = rules::ApprovalCase::Special;
    asked.file.leavesOn = asked.rest.leavesOn;
    asked.file.approval = asked.rest.approval;
    if (!asked.rest.extensions.isEmpty())
        asked.file.extensionMonths = asked.rest.extensions.first();
    if (asked.rest.transferredIn.isValid())
        asked.member.values.set(book::Field::TransferInDate, asked.rest.transferredIn.toString(Qt::ISODate));
    return asked;
}

rules::AdmissionQuestion questionOf(const AskedDates& asked, DayReading reading)
{
    const auto day = [reading](PartialDate date) {
        return reading == DayReading::First ? date.earliest() : date.latest();
    };
    const auto words = [](PartialDate date) { return isExact(date) ? QString() : date.toChinese(); };
    rules::AdmissionQuestion question = asked.rest;
    for (const organization::AdmissionStep& step : asked.file.steps)
        question.known.append({step.code, day(step.on), words(step.on)});
    if (asked.wanted) // held by the end of the month that is wanted
        question.wanted =
            rules::StepDate{asked.wanted->first, asked.wanted->second.latest(), words(asked.wanted->second)};
    const PartialDate born = asked.member.date(book::Field::BirthDate);
    question.bornOn = born.isEmpty() ? QDate() : day(born);
    return question;
}

/// The days by both readings; `first` is absent where every day is known.
struct DatesFound {
    rules::AdmissionQuestion question;
    rules::AdmissionResult last;
    std::optional<rules::AdmissionResult> first;
};

/// A conflict stands only where no reading of the days agrees with the rules, as in a file of the book.
Result<> keepCertain(const RuleDesk& desk, const AskedDates& asked, rules::AdmissionResult& result)
{
    const organization::AdmissionGround ground{desk.catalogue, desk.workingDays, asked.rest.body, desk.on};
    BB_TRY(const auto conflicts, organization::admissionConflicts(ground, asked.file, asked.member));
    for (rules::StepOutlook& step : result.steps) {
        if (!step.given.isValid() || (asked.wanted && asked.wanted->first == step.code))
            continue;
        step.conflict.clear();
        for (const rules::StepOutlook& conflict : conflicts) {
            if (conflict.code == step.code)
                step.conflict = conflict.conflict;
        }
    }
    return {};
}

Result<DatesFound> datesFound(const RuleDesk& desk, const AskedDates& asked)
{
    DatesFound found;
    found.question = questionOf(asked, DayReading::Last);
    BB_TRY(found.last, rules::admissionDates(desk.catalogue, desk.workingDays, found.question, desk.on));
    const auto& steps = asked.file.steps;
    const bool areKnown = std::all_of(steps.begin(), steps.end(), [](const auto& step) { return isExact(step.on); });
    if (areKnown && isExact(asked.member.date(book::Field::BirthDate)))
        return found;
    BB_TRY(found.first,
           rules::admissionDates(desk.catalogue, desk.workingDays, questionOf(asked, DayReading::First), desk.on));
    // What is open must be lawful however the days are read: from the later first day to the earlier last one.
    BB_CHECK(keepCertain(desk, asked, found.last));
    return found;
}

PartialDate givenDay(const AskedDates& asked, const rules::StepOutlook& step)
{
    for (const organization::AdmissionStep& known : asked.file.steps) {
        if (known.code == step.code)
            return known.on;
    }
    return asked.wanted && asked.wanted->first == step.code ? asked.wanted->second : PartialDate{};
}

QString whyOfStep(const rules::StepOutlook& step)
{
    QStringList parts;
    if (step.earliest.exists())
        parts.append(tr("最早：%1").arg(shownSentence(step.earliest.why)));
    if (step.latest.exists())
        parts.append(tr("最迟：%1").arg(shownSentence(step.latest.why)));
    return parts.join(tr("；"));
}

/// The step by the other reading; itself where every day is known, or where the text of that reading has no such step.
const rules::StepOutlook& byFirst(const DatesFound& found, const rules::StepOutlook& step)
{
    const rules::StepOutlook* first = found.first ? found.first->step(step.code) : nullptr;
    return first == nullptr ? step : *first;
}

/// Both ends of what a month gives, the one that is safe first; null where it is the same.
QJsonValue otherEnd(QDate safe, QDate other)
{
    return safe == other ? QJsonValue() : dayJson(other);
}

QJsonObject stepJson(const AskedDates& asked, const DatesFound& found, const rules::StepOutlook& step)
{
    const rules::StepOutlook& first = byFirst(found, step);
    const QString on = givenDay(asked, step).toIso();
    QJsonObject json{{QStringLiteral("step"), step.code},
                     {QStringLiteral("title"), step.title},
                     {QStringLiteral("actor"), step.actor},
                     {QStringLiteral("date"), on.isEmpty() ? QJsonValue() : QJsonValue(on)},
                     {QStringLiteral("applies"), step.applies},
                     {QStringLiteral("earliest"), dayJson(step.earliest.day)},
                     {QStringLiteral("latest"), dayJson(first.latest.day)},
                     {QStringLiteral("earliest_by_first"), otherEnd(step.earliest.day, first.earliest.day)},
                     {QStringLiteral("latest_by_last"), otherEnd(first.latest.day, step.latest.day)},
                     {QStringLiteral("provisional"), step.earliest.provisional || step.latest.provisional},
                     {QStringLiteral("rule_id"), step.ruleId},
                     {QStringLiteral("earliest_rules"), textsJson(step.earliest.rules)},
                     {QStringLiteral("latest_rules"), textsJson(step.latest.rules)},
                     {QStringLiteral("strength"), rules::strengthName(step.strength)},
                     {QStringLiteral("conflict"), step.conflict.isEmpty() ? QJsonValue() : step.conflict},
                     {QStringLiteral("why"), whyOfStep(step)},
                     {QStringLiteral("notes"), textsJson(step.notes)}};
    if (step.fullMemberDate.isValid())
        json.insert(QStringLiteral("full_member_date"), dayJson(step.fullMemberDate));
    if (step.fullMemberDate != first.fullMemberDate)
        json.insert(QStringLiteral("full_member_date_by_first"), dayJson(first.fullMemberDate));
    if (asked.wanted && asked.wanted->first == step.code && found.last.reachable)
        json.insert(QStringLiteral("reachable"), *found.last.reachable);
    return json;
}

QString bothWays(const QString& byFirst, const QString& byLast)
{
    return byFirst == byLast ? byLast : tr("按月初算%1，按月末算%2").arg(byFirst, byLast);
}

QString developmentDay(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("-");
}

QString stepLine(const AskedDates& asked, const DatesFound& found, const rules::StepOutlook& step)
{
    const rules::StepOutlook& first = byFirst(found, step);
    const auto bound = [](const rules::StepBound& one) {
        return one.provisional ? tr("%1（暂定）").arg(developmentDay(one.day)) : developmentDay(one.day);
    };
    QString line = QStringLiteral("%1\t%2\t%3\t%4\t%5")
                       .arg(step.code, step.title, givenDay(asked, step).toIso(),
                            bothWays(bound(first.earliest), bound(step.earliest)),
                            bothWays(bound(first.latest), bound(step.latest)));
    if (!step.conflict.isEmpty())
        line += u'\t' + step.conflict;
    return line;
}

Result<Answer> development(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    BB_TRY(const AskedDates asked, readAsked(context.invocation()));
    BB_TRY(const DatesFound found, datesFound(desk, asked));
    const rules::AdmissionResult& result = found.last;
    QJsonArray steps;
    QStringList lines{tr("步骤\t名称\t日期\t最早\t最迟")};
    for (const rules::StepOutlook& step : result.steps) {
        steps.append(stepJson(asked, found, step));
        if (step.applies)
            lines.append(stepLine(asked, found, step));
    }
    if (result.fullMemberDate.isValid())
        lines.append(
            tr("转正日期（预备期满）%1")
                .arg(bothWays(developmentDay(found.first ? found.first->fullMemberDate : result.fullMemberDate),
                              developmentDay(result.fullMemberDate))));
    if (result.reachable)
        lines.append(*result.reachable ? tr("来得及") : tr("来不及"));
    return Answer{steps,
                  lines
                      + forTheRecord(QStringList{rules::admissionSentence(found.question, result,
                                                                          found.first ? &*found.first : nullptr)}
                                     + result.notes)};
}

} // namespace

QList<Command> developmentCommands()
{
    return {
        {QStringLiteral("rules"),
         QStringLiteral("development"),
         {},
         {QStringLiteral("!step=CODE=DATE…"), QStringLiteral("want=CODE=DATE"), QStringLiteral("born=DATE"),
          QStringLiteral("leaves=DATE"), QStringLiteral("extension-months=N…"), QStringLiteral("transferred-in=DATE"),
          QStringLiteral("no-committee"), QStringLiteral("special-approval")},
         tr("算发展党员每一步最早和最迟的日子"),
         [](Context& context) { return withOptionNames(development(context)); }}};
}

} // namespace branchbook::cli
