// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/book/life_days.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/reserve_service.h"
#include "branchbook/store/day.h"
#include "organization/reserve_rows.h"

namespace branchbook::organization {

namespace {

QString reserveNumberWords(const Reserve& reserve)
{
    return QString::number(reserve.number);
}

Result<> checkReserveDay(QDate day, QDate today)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("reserve.day_missing"), {}, QStringLiteral("date"));
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("reserve.day_future"), {PartialDate::of(day).toChinese()},
                    QStringLiteral("date"));
    return {};
}

/// Whoever is nominated twice has two courses that contradict each other.
Result<> checkReservedOnce(const store::Session& session, const Reserve& reserve)
{
    BB_TRY(const auto all, listReserves(session, reserve.branch));
    for (const Reserve& other : all) {
        if (other.member == reserve.member && other.id != reserve.id && other.isOpen())
            return fail(ErrorKind::Refused, QStringLiteral("reserve.open_already"), {reserveNumberWords(other)});
    }
    return {};
}

Result<> checkReserve(const store::Session& session, Reserve& reserve, QDate on)
{
    BB_TRY(const book::Member person, book::loadMember(session, reserve.member, book::PostWords::AsWritten));
    reserve.branch = person.branch;
    if (person.recycled || (person.leftOn.isValid() && person.leftOn <= on))
        return fail(ErrorKind::Refused, QStringLiteral("reserve.member_gone"), {person.name()});
    if (trimmedText(reserve.post).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("reserve.post_missing"), {}, QStringLiteral("post"));
    const bool ownMentor =
        reserve.mentor == reserve.member || (!reserve.mentor && normalizedName(reserve.mentorName) == person.name());
    if (ownMentor)
        return fail(ErrorKind::Invalid, QStringLiteral("reserve.mentor_self"), {}, QStringLiteral("mentor"));
    return book::checkInLife(person, PartialDate::of(on), QStringLiteral("date"));
}

/// A mentor is new from the day on which it was entered; nobody is one without a name.
void settleMentor(Reserve& reserve, const Reserve* before, QDate today)
{
    if (trimmedText(reserve.mentorName).isEmpty()) {
        reserve.mentor.reset();
        reserve.mentorSince = {};
        return;
    }
    const bool same =
        before != nullptr && before->mentor == reserve.mentor && before->mentorName == trimmedText(reserve.mentorName);
    if (!same && (!reserve.mentorSince.isValid() || (before != nullptr && before->mentorSince == reserve.mentorSince)))
        reserve.mentorSince = today;
}

Result<> writeReserve(store::UnitOfWork& unit, const Reserve& reserve)
{
    return unit.update("reserve", reserve.id.toString(), reserve.rev, columnsOf(reserve));
}

QString reserveStepKey(const Reserve& reserve, ReserveStage stage)
{
    return reserve.id.toString() + QChar(store::kKeySeparator) + reserveStageName(stage);
}

Result<> checkReserveStep(const Reserve& reserve, const ReserveStep& step, QDate today)
{
    if (!reserve.isOpen() || reserve.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("reserve.closed"), {reserveNumberWords(reserve)});
    if (step.stage <= reserve.stage())
        return fail(ErrorKind::Refused, QStringLiteral("reserve.stage_back"),
                    {reserveNumberWords(reserve), reserveStageTitle(reserve.stage()), reserveStageTitle(step.stage)});
    const bool needsPool = step.stage == ReserveStage::Trained || step.stage == ReserveStage::Used;
    if (needsPool && !reserve.dayOf(ReserveStage::Filed).isValid())
        return fail(ErrorKind::Refused, QStringLiteral("reserve.not_filed"),
                    {reserveNumberWords(reserve), reserveStageTitle(step.stage)});
    BB_CHECK(checkReserveDay(step.on, today));
    const ReserveStep& last = reserve.steps.last();
    if (step.on < last.on)
        return fail(
            ErrorKind::Invalid, QStringLiteral("reserve.day_order"),
            {PartialDate::of(step.on).toChinese(), reserveStageTitle(last.stage), PartialDate::of(last.on).toChinese()},
            QStringLiteral("date"));
    if (step.until.isValid() && step.until < step.on)
        return fail(ErrorKind::Invalid, QStringLiteral("reserve.until_order"), {}, QStringLiteral("until"));
    if (step.stage == ReserveStage::Out && trimmedText(step.note).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("reserve.why_missing"), {}, QStringLiteral("note"));
    return {};
}

} // namespace

Result<ReserveId> openReserve(store::UnitOfWork& unit, const Reserve& given, QDate on, QDate today)
{
    Reserve reserve = given;
    BB_CHECK(checkReserveDay(on, today));
    BB_CHECK(checkReserve(unit.session(), reserve, on));
    BB_CHECK(checkReservedOnce(unit.session(), reserve));
    settleMentor(reserve, nullptr, today);
    BB_TRY(reserve.number, nextReserveNumber(unit.session(), reserve.branch));
    reserve.id = reserve.id.isNull() ? ReserveId::make() : reserve.id; // a sample brings its own
    store::ColumnValues columns = columnsOf(reserve);
    columns.insert(columns.begin(), {"id", reserve.id.toString()});
    columns.push_back({"number", qint64{reserve.number}});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("reserve", columns));
    BB_CHECK(unit.insert("reserve_step", columnsOf(reserve.id, ReserveStep{ReserveStage::Nominated, on, {}, {}})));
    return reserve.id;
}

Result<> changeReserve(store::UnitOfWork& unit, const Reserve& given, QDate today)
{
    BB_TRY(const Reserve now, loadReserve(unit.session(), given.id));
    if (!now.isOpen() || now.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("reserve.closed"), {reserveNumberWords(now)});
    Reserve reserve = given;
    reserve.member = now.member;
    reserve.steps = now.steps;
    BB_CHECK(checkReserve(unit.session(), reserve, now.steps.first().on));
    settleMentor(reserve, &now, today);
    return writeReserve(unit, reserve);
}

Result<> addReserveStep(store::UnitOfWork& unit, ReserveId id, const ReserveStep& given, QDate today)
{
    BB_TRY(const Reserve reserve, loadReserve(unit.session(), id));
    ReserveStep step = given;
    if (step.stage != ReserveStage::Published)
        step.until = {};
    BB_CHECK(checkReserveStep(reserve, step, today));
    return unit.insert("reserve_step", columnsOf(id, step));
}

Result<> takeBackReserveStep(store::UnitOfWork& unit, ReserveId id)
{
    BB_TRY(const Reserve reserve, loadReserve(unit.session(), id));
    if (reserve.steps.size() < 2)
        return fail(ErrorKind::Refused, QStringLiteral("reserve.first_step"), {reserveNumberWords(reserve)});
    const ReserveStage last = reserve.stage();
    if (last == ReserveStage::Filed && !reserve.scores.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("reserve.scores_left"), {reserveNumberWords(reserve)});
    if (last == ReserveStage::Out)
        BB_CHECK(checkReservedOnce(unit.session(), reserve));
    return unit.remove("reserve_step", reserveStepKey(reserve, last));
}

Result<> recordReserveScore(store::UnitOfWork& unit, ReserveId id, const ReserveScore& score, QDate today)
{
    BB_TRY(const Reserve reserve, loadReserve(unit.session(), id));
    const QDate filed = reserve.dayOf(ReserveStage::Filed);
    if (!filed.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("reserve.not_filed"),
                    {reserveNumberWords(reserve), QStringLiteral("年度考核")});
    const QDate out = reserve.dayOf(ReserveStage::Out);
    const int last = out.isValid() ? out.year() : today.year();
    if (score.year < filed.year() || score.year > last)
        return fail(ErrorKind::Refused, QStringLiteral("reserve.score_year"),
                    {reserveNumberWords(reserve), QString::number(score.year), QString::number(filed.year()),
                     QString::number(last)},
                    QStringLiteral("year"));
    if (score.points < 0 || score.points > kMostReservePoints)
        return fail(ErrorKind::Invalid, QStringLiteral("reserve.points"), {}, QStringLiteral("points"));
    BB_CHECK(checkReserveDay(score.on, today));
    if (score.on.year() < score.year)
        return fail(ErrorKind::Invalid, QStringLiteral("reserve.score_day"),
                    {PartialDate::of(score.on).toChinese(), QString::number(score.year)}, QStringLiteral("date"));
    return unit.put("reserve_score", columnsOf(id, score));
}

Result<> removeReserveScore(store::UnitOfWork& unit, ReserveId id, int year)
{
    BB_TRY(const Reserve reserve, loadReserve(unit.session(), id));
    if (!reserve.scoreOf(year))
        return fail(ErrorKind::NotFound, QStringLiteral("reserve.score_missing"),
                    {reserveNumberWords(reserve), QString::number(year)});
    return unit.remove("reserve_score", id.toString() + QChar(store::kKeySeparator) + QString::number(year));
}

Result<> recycleReserve(store::UnitOfWork& unit, ReserveId id, QDate today)
{
    return unit.change("reserve", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreReserve(store::UnitOfWork& unit, ReserveId id)
{
    BB_TRY(const Reserve reserve, loadReserve(unit.session(), id));
    if (reserve.isOpen())
        BB_CHECK(checkReservedOnce(unit.session(), reserve));
    return unit.change("reserve", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::organization
