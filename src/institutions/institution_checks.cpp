// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "institutions/institution_checks.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/text.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr DayField kStepDay{"date", QT_TRANSLATE_NOOP("Fields", "日期")};
constexpr DayField kHoldsFrom{"from", QT_TRANSLATE_NOOP("Fields", "施行日期")};
constexpr DayField kOpinionsUntil{"until", QT_TRANSLATE_NOOP("Fields", "征求意见截止日期")};
constexpr DayField kTrialUntil{"until", QT_TRANSLATE_NOOP("Fields", "试行结束日期")};

QString dayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

/// The stage that was reached; an evaluation comes between and does not count.
const Step* reachedStep(const Version& version)
{
    const Step* reached = nullptr;
    for (const Step& step : version.steps) {
        if (step.stage != Stage::Evaluated)
            reached = &step;
    }
    return reached;
}

/// What it is based on, or details, it does not conflict with.
Result<> checkOtherLinks(const Institution& institution, const Link& link)
{
    const auto follows = [](LinkKind kind) { return kind == LinkKind::BasedOn || kind == LinkKind::Details; };
    for (const Link& other : institution.links) {
        const bool contrary = (follows(link.kind) && other.kind == LinkKind::Conflicts)
            || (link.kind == LinkKind::Conflicts && follows(other.kind));
        const bool same = link.target.isNull() ? other.title == trimmedText(link.title) : other.target == link.target;
        if (contrary && same)
            return fail(ErrorKind::Refused, QStringLiteral("institution.link_contrary"),
                        {institution.title, other.title, linkKindTitle(other.kind), linkKindTitle(link.kind)});
    }
    return {};
}

/// Nothing is based on itself over others.
Result<> checkNoCircle(const store::Session& session, const Institution& institution, const Institution& target)
{
    QList<InstitutionId> open{target.id};
    for (qsizetype at = 0; at < open.size(); ++at) {
        BB_TRY(const Institution reached, loadInstitution(session, open.at(at)));
        for (const Link& link : reached.links) {
            if (link.kind != LinkKind::BasedOn || link.target.isNull())
                continue;
            if (link.target == institution.id)
                return fail(ErrorKind::Refused, QStringLiteral("institution.link_circle"),
                            {target.title, institution.title});
            if (!open.contains(link.target))
                open.append(link.target);
        }
    }
    return {};
}

bool makesItHold(Stage stage)
{
    return stage == Stage::Trial || stage == Stage::Enforced;
}

/// What was drafted here is issued before it is carried out; what came from elsewhere, or is older than the book, was.
bool wasIssued(const Version& version)
{
    const Stage first = version.steps.first().stage;
    return makesItHold(first) || version.dayOf(Stage::Issued).isValid();
}

} // namespace

Result<> checkTitle(const store::Session& session, const Institution& institution)
{
    const QString title = trimmedText(institution.title);
    if (title.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("institution.title_missing"), {}, QStringLiteral("title"));
    BB_TRY(const auto all, listInstitutions(session, institution.branch));
    for (const Institution& other : all) {
        if (other.id != institution.id && !other.isAbolished() && other.title == title
            && other.tier == institution.tier)
            return fail(ErrorKind::Refused, QStringLiteral("institution.title_taken"), {title});
    }
    return {};
}

Result<Institution> livingInstitution(const store::Session& session, InstitutionId id)
{
    BB_TRY(Institution institution, loadInstitution(session, id));
    if (institution.isAbolished() || institution.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("institution.abolished"), {institution.title});
    return institution;
}

Result<> checkDay(QDate day, QDate today)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("institution.day_missing"), {}, QStringLiteral("date"));
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("institution.day_future"), {dayWords(day)},
                    QStringLiteral("date"));
    return checkDayBounds(day, kStepDay, today);
}

Error dayOrderError(QDate day, const Step& last)
{
    return {ErrorKind::Invalid,
            QStringLiteral("institution.day_order"),
            {dayWords(day), stageTitle(last.stage), dayWords(last.on)},
            QStringLiteral("date")};
}

Result<> checkNewVersion(const Institution& institution, const Version& version, const Step& first, QDate today)
{
    const Version* last = institution.latest();
    const QString number = QString::number(version.number);
    if (last != nullptr && version.number <= last->number)
        return fail(ErrorKind::Invalid, QStringLiteral("institution.number_order"),
                    {number, QString::number(last->number)}, QStringLiteral("version"));
    if (last != nullptr && institution.inForceOn(today) != last)
        return fail(ErrorKind::Refused, QStringLiteral("institution.still_drafting"),
                    {institution.title, QString::number(last->number)});
    if (first.stage == Stage::Evaluated)
        return fail(ErrorKind::Refused, QStringLiteral("institution.first_evaluated"), {institution.title});
    BB_CHECK(checkDay(first.on, today));
    if (last != nullptr && first.on < last->inForceFrom())
        return fail(dayOrderError(first.on, Step{Stage::Enforced, last->inForceFrom(), {}, {}, {}, {}, {}, {}}));
    return checkStepDays(first, today);
}

Result<const Version*> versionOfStep(const Institution& institution, const Step& step)
{
    const Version* version = step.stage == Stage::Evaluated ? institution.inForceOn(step.on) : institution.latest();
    if (version == nullptr)
        return fail(ErrorKind::Refused,
                    step.stage == Stage::Evaluated ? QStringLiteral("institution.not_in_force")
                                                   : QStringLiteral("institution.no_version"),
                    {institution.title});
    return version;
}

Result<> checkStep(const Institution& institution, const Version& version, const Step& step, QDate today)
{
    const Step* reached = reachedStep(version);
    if (step.stage != Stage::Evaluated && reached != nullptr && step.stage <= reached->stage)
        return fail(ErrorKind::Refused, QStringLiteral("institution.stage_back"),
                    {institution.title, stageTitle(reached->stage), stageTitle(step.stage)});
    if (makesItHold(step.stage) && !wasIssued(version))
        return fail(ErrorKind::Refused, QStringLiteral("institution.not_issued"),
                    {institution.title, stageTitle(step.stage)});
    const Step& last = version.steps.last();
    const bool twice = step.stage == last.stage && step.on == last.on;
    if (step.on < last.on || twice)
        return fail(dayOrderError(step.on, last));
    return checkStepDays(step, today);
}

Result<> checkStepDays(const Step& step, QDate today)
{
    BB_CHECK(checkDayBounds(step.fromOn, kHoldsFrom, today));
    BB_CHECK(checkDayBounds(step.untilOn, step.stage == Stage::Trial ? kTrialUntil : kOpinionsUntil, today));
    if (step.fromOn.isValid() && step.fromOn < step.on)
        return fail(ErrorKind::Invalid, QStringLiteral("institution.from_order"), {dayWords(step.fromOn)},
                    QStringLiteral("from"));
    if (step.stage == Stage::Trial && step.untilOn.isValid() && step.untilOn < step.on)
        return fail(ErrorKind::Invalid, QStringLiteral("institution.trial_order"),
                    {dayWords(step.untilOn), dayWords(step.on)}, QStringLiteral("until"));
    if (step.untilOn.isValid() && step.untilOn < step.on)
        return fail(ErrorKind::Invalid, QStringLiteral("institution.until_order"), {dayWords(step.untilOn)},
                    QStringLiteral("until"));
    if (step.untilOn.isValid() && step.fromOn.isValid() && step.untilOn < step.fromOn)
        return fail(ErrorKind::Invalid, QStringLiteral("institution.trial_order"),
                    {dayWords(step.untilOn), dayWords(step.fromOn)}, QStringLiteral("until"));
    if (step.opinions && *step.opinions < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("institution.opinions"), {}, QStringLiteral("opinions"));
    return {};
}

Result<> checkReviewDay(QDate day, QDate today, const char* option)
{
    const DayField field{option, QT_TRANSLATE_NOOP("Fields", "下次复核日期")};
    return checkDayBounds(day, field, today, kReviewYears);
}

Result<> checkReviewSet(const Institution& institution, QDate day, QDate today)
{
    BB_CHECK(checkReviewDay(day, today, "review"));
    const Version* holds = institution.inForceOn(today);
    const QDate from = holds == nullptr ? QDate() : holds->inForceFrom();
    if (day.isValid() && from.isValid() && day <= from)
        return fail(ErrorKind::Invalid, QStringLiteral("institution.review_early"), {dayWords(day), dayWords(from)},
                    QStringLiteral("review"));
    return {};
}

Result<> checkNextReview(const Step& step, QDate next, QDate today)
{
    BB_CHECK(checkReviewDay(next, today, "next"));
    if (next.isValid() && next <= step.on)
        return fail(ErrorKind::Invalid, QStringLiteral("institution.review_order"), {dayWords(next)},
                    QStringLiteral("next"));
    return {};
}

Result<> checkLink(const store::Session& session, const Institution& institution, const Link& link)
{
    if (link.target.isNull() && trimmedText(link.title).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("institution.target_missing"), {}, QStringLiteral("target"));
    if (link.target == institution.id)
        return fail(ErrorKind::Refused, QStringLiteral("institution.own_link"), {institution.title});
    BB_CHECK(checkOtherLinks(institution, link));
    if (link.target.isNull())
        return {};
    BB_TRY(const Institution target, loadInstitution(session, link.target));
    return link.kind == LinkKind::BasedOn ? checkNoCircle(session, institution, target) : Result<>();
}

} // namespace branchbook::institutions
