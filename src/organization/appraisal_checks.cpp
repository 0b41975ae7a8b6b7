// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/appraisal_checks.h"

#include "branchbook/base/text.h"
#include "branchbook/gathering/gathering_store.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

/// Nobody reported in this form before.
constexpr int kFirstAppraisedYear = 1949;

QString appraisalDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

Error appraisalError(const char* code, const QStringList& args, const char* where)
{
    return {ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)};
}

template <std::size_t Size>
bool areWithin(const std::array<int, Size>& numbers, int most)
{
    return std::all_of(numbers.begin(), numbers.end(), [&](int number) { return number >= 0 && number <= most; });
}

Result<> checkAppraisalScale(const AppraisalScale& scale)
{
    const auto& points = scale.points;
    const bool falls = std::is_sorted(points.rbegin(), points.rend()) && points.front() > points.back();
    if (!areWithin(points, kMostAppraisalPoints) || !falls)
        return fail(appraisalError("appraisal.points", {appraisalScaleText(scale).section(u'；', 0, 0)}, "points"));
    const auto& weights = scale.weights;
    const bool isAny = std::any_of(weights.begin(), weights.end(), [](int weight) { return weight > 0; });
    if (!areWithin(weights, kMostAppraisalWeight) || !isAny)
        return fail(appraisalError("appraisal.weights", {appraisalScaleText(scale).section(u'；', 1, 1)}, "weights"));
    return {};
}

Error appraisalOutOfOrder(const AppraisalStepDay& step, AppraisalStep other, QDate otherDay)
{
    if (!otherDay.isValid())
        return {ErrorKind::Refused,
                QStringLiteral("appraisal.step_before"),
                {appraisalStepTitle(step.step), appraisalStepTitle(other)},
                QStringLiteral("step")};
    return {ErrorKind::Refused,
            QStringLiteral("appraisal.step_order"),
            {appraisalStepTitle(step.step), appraisalDayWords(step.doneOn), appraisalStepTitle(other),
             appraisalDayWords(otherDay)},
            QStringLiteral("date")};
}

} // namespace

Result<> checkAppraisal(const Appraisal& appraisal, QDate today)
{
    const QString year = QString::number(appraisal.forYear);
    if (appraisal.forYear < kFirstAppraisedYear || appraisal.forYear > today.year())
        return fail(appraisalError("appraisal.year", {year, QString::number(today.year())}, "year"));
    if (trimmedText(appraisal.speaker).isEmpty())
        return fail(appraisalError("appraisal.speaker_missing", {}, "speaker"));
    const QDate meeting = appraisal.meetingOn;
    if (meeting.isValid() && meeting.year() != appraisal.forYear && meeting.year() != appraisal.forYear + 1)
        return fail(appraisalError("appraisal.meeting_year", {appraisalDayWords(meeting), year}, "meeting"));
    return checkAppraisalScale(appraisal.scale);
}

Result<> checkAppraisalDay(const Appraisal& appraisal, QDate day, QDate today, AppraisalStep step)
{
    if (!day.isValid())
        return fail(appraisalError("appraisal.day_missing", {}, "date"));
    if (day > today)
        return fail(appraisalError("appraisal.day_future", {appraisalDayWords(day)}, "date"));
    const int later = step == AppraisalStep::Recheck ? 1 : 0;
    const int first = appraisal.forYear + later;
    if (day.year() < first || day.year() > first + 1)
        return fail(appraisalError("appraisal.day_year",
                                   {appraisalDayWords(day), QString::number(first), QString::number(first + 1)},
                                   "date"));
    return {};
}

Result<> checkAppraisalOrder(const Appraisal& appraisal, const AppraisalStepDay& step)
{
    if (!trimmedText(step.despite).isEmpty())
        return {};
    for (std::size_t i = 0; i < kAppraisalSteps; ++i) {
        const auto other = static_cast<AppraisalStep>(i);
        const AppraisalStepDay* done = appraisal.step(other);
        if (other < step.step && (done == nullptr || done->doneOn > step.doneOn))
            return fail(appraisalOutOfOrder(step, other, done == nullptr ? QDate() : done->doneOn));
        if (other > step.step && done != nullptr && done->doneOn < step.doneOn)
            return fail(appraisalOutOfOrder(step, other, done->doneOn));
    }
    return {};
}

Result<> checkAppraisalMeeting(const store::Session& session, const Appraisal& appraisal, const AppraisalStepDay& step)
{
    if (!step.gathering)
        return {};
    const QString where = QStringLiteral("gathering");
    const auto found = gathering::loadGathering(session, *step.gathering);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NotFound, QStringLiteral("appraisal.gathering_unknown"), {step.gathering->toString()},
                    where);
    BB_TRY(const auto meeting, found);
    if (meeting.branch != appraisal.branch)
        return fail(appraisalError("appraisal.gathering_branch", {meeting.topic}, "gathering"));
    if (meeting.heldOn != step.doneOn)
        return fail(appraisalError("appraisal.gathering_day",
                                   {meeting.topic, appraisalDayWords(meeting.heldOn), appraisalDayWords(step.doneOn)},
                                   "gathering"));
    return {};
}

Result<> checkAppraisalContent(const Appraisal& appraisal, AppraisalStep step)
{
    const QStringList year{QString::number(appraisal.forYear)};
    const QString where = QStringLiteral("step");
    if (step == AppraisalStep::Report && trimmedText(appraisal.report).isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("appraisal.no_report"), year, where);
    if (step == AppraisalStep::Ballot && appraisal.counts.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("appraisal.no_count"), year, where);
    if (step == AppraisalStep::Grading && !appraisal.result)
        return fail(ErrorKind::Refused, QStringLiteral("appraisal.no_grade"), year, where);
    return {};
}

Result<> checkAppraisalCount(const Appraisal& appraisal, const AppraisalCount& count, QDate today)
{
    BB_CHECK(checkAppraisalDay(appraisal, count.heldOn, today));
    if (count.issued < 1)
        return fail(appraisalError("appraisal.issued", {QString::number(count.issued)}, "issued"));
    const auto& marks = count.marks;
    const int least = std::min(count.collected, *std::min_element(marks.begin(), marks.end()));
    if (least < 0)
        return fail(appraisalError("appraisal.negative", {QString::number(least)}, "marks"));
    if (count.collected > count.issued)
        return fail(appraisalError("appraisal.collected_many",
                                   {QString::number(count.collected), QString::number(count.issued)}, "collected"));
    if (count.graded() > count.collected)
        return fail(appraisalError("appraisal.marks_many",
                                   {QString::number(count.graded()), QString::number(count.collected)}, "marks"));
    return {};
}

} // namespace branchbook::organization
