// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/merit_service.h"
#include "branchbook/store/day.h"
#include "organization/merit_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

QString meritMonthWords(Month month)
{
    return QStringLiteral("%1年%2月").arg(month.year).arg(month.month);
}

Result<> checkMeritOpen(const store::Session& session, book::BranchId branch, Quarter quarter)
{
    BB_TRY(const auto review, findMeritReview(session, branch, quarter));
    if (review)
        return fail(ErrorKind::Refused, QStringLiteral("merit.reviewed"), {quarter.toChinese()});
    return {};
}

/// No quarter that was reviewed has it, or would have it.
Result<> checkMeritSpan(const store::Session& session, book::BranchId branch, Quarter from,
                        const std::optional<Quarter>& until)
{
    BB_TRY(const auto reviews, listMeritReviews(session, branch));
    for (const MeritReview& review : reviews) {
        if (from <= review.quarter && (!until || review.quarter <= *until))
            return fail(ErrorKind::Refused, QStringLiteral("merit.reviewed"), {review.quarter.toChinese()},
                        QStringLiteral("from"));
    }
    return {};
}

Result<> checkMeritFigures(const MeritIndicator& indicator)
{
    if (trimmedText(indicator.title).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("merit.title_missing"), {}, QStringLiteral("title"));
    if (indicator.weight < 1 || indicator.weight > kMeritWhole)
        return fail(ErrorKind::Invalid, QStringLiteral("merit.weight_range"), {}, QStringLiteral("weight"));
    if (indicator.most < 1 || indicator.most > kMostMeritPoints)
        return fail(ErrorKind::Invalid, QStringLiteral("merit.most_range"), {}, QStringLiteral("most"));
    if (indicator.from == Quarter())
        return fail(ErrorKind::Invalid, QStringLiteral("merit.from_missing"), {}, QStringLiteral("from"));
    if (indicator.until && *indicator.until < indicator.from)
        return fail(ErrorKind::Invalid, QStringLiteral("merit.until_order"), {indicator.from.toChinese()},
                    QStringLiteral("until"));
    return {};
}

/// Beside the others: one title once, and never more than 100 in a quarter. The sum grows only where one begins.
Result<> checkMeritOthers(const store::Session& session, const MeritIndicator& indicator)
{
    BB_TRY(auto all, listMeritIndicators(session, indicator.branch));
    all.removeIf([&](const MeritIndicator& each) { return each.id == indicator.id; });
    QList<Quarter> begins{indicator.from};
    for (const MeritIndicator& other : std::as_const(all)) {
        const Quarter both = std::max(indicator.from, other.from);
        if (!indicator.holdsIn(both) || !other.holdsIn(both))
            continue;
        if (other.title == trimmedText(indicator.title))
            return fail(ErrorKind::Refused, QStringLiteral("merit.title_twice"), {other.title},
                        QStringLiteral("title"));
        begins.append(both);
    }
    for (const Quarter quarter : std::as_const(begins)) {
        const int sum = meritWeight(meritIndicatorsOf(all, quarter));
        if (sum + indicator.weight > kMeritWhole)
            return fail(ErrorKind::Refused, QStringLiteral("merit.weight_over"),
                        {quarter.toChinese(), QString::number(sum), QString::number(kMeritWhole - sum)},
                        QStringLiteral("weight"));
    }
    return {};
}

Result<MeritIndicator> heldMeritIndicator(const store::Session& session, MeritIndicatorId id)
{
    BB_TRY(MeritIndicator indicator, loadMeritIndicator(session, id));
    if (indicator.recycled)
        return fail(ErrorKind::NotFound, QStringLiteral("merit.missing"));
    return indicator;
}

Result<> writeMeritIndicator(store::UnitOfWork& unit, const MeritIndicator& indicator)
{
    return unit.update("merit_indicator", indicator.id.toString(), indicator.rev, columnsOf(indicator));
}

Result<> writeMeritMark(store::UnitOfWork& unit, const MeritMark& mark, book::MemberId member, Month month,
                        const QList<MeritEntry>& entries)
{
    const auto there = std::find_if(entries.begin(), entries.end(), [&](const MeritEntry& each) {
        return each.member == member && each.indicator == mark.indicator && each.month == month;
    });
    const bool known = there != entries.end();
    if (!mark.points)
        return known ? unit.remove("merit_entry", there->id.toString()) : Result<>();
    if (known)
        return unit.change("merit_entry", there->id.toString(), {{"points", qint64{*mark.points}}});
    const MeritEntryId id = mark.id.isNull() ? MeritEntryId::make() : mark.id;
    return unit.insert("merit_entry",
                       {{"id", id.toString()},
                        {"indicator_id", mark.indicator.toString()},
                        {"member_id", member.toString()},
                        {"month", month.toString()},
                        {"points", qint64{*mark.points}}});
}

Result<> checkMeritMark(const store::Session& session, const MeritQuarter& quarter, const MeritMark& mark)
{
    const auto held = std::find_if(quarter.indicators.begin(), quarter.indicators.end(),
                                   [&](const MeritIndicator& each) { return each.id == mark.indicator; });
    if (held == quarter.indicators.end()) {
        BB_TRY(const MeritIndicator other, loadMeritIndicator(session, mark.indicator));
        return fail(ErrorKind::Refused, QStringLiteral("merit.not_held"), {other.title, quarter.quarter.toChinese()});
    }
    if (mark.points && (*mark.points < 0 || *mark.points > held->most))
        return fail(ErrorKind::Invalid, QStringLiteral("merit.points_range"),
                    {held->title, QString::number(held->most)}, QStringLiteral("points"));
    return {};
}

/// The person is asked for the month.
Result<> checkMeritPerson(const store::Session& session, const MeritQuarter& quarter, book::MemberId member,
                          Month month)
{
    const MeritPerson* person = quarter.person(member);
    if (person == nullptr) {
        BB_TRY(const book::Member known, book::loadMember(session, member, book::PostWords::AsWritten));
        return fail(ErrorKind::Refused, QStringLiteral("merit.not_member_quarter"),
                    {known.name(), quarter.quarter.toChinese()}, QStringLiteral("member"));
    }
    if (!person->asked.at(static_cast<std::size_t>((month.month - 1) % kMeritMonths)))
        return fail(ErrorKind::Refused, QStringLiteral("merit.not_member"), {person->name, meritMonthWords(month)},
                    QStringLiteral("month"));
    return {};
}

Result<> checkMeritReviewDay(const MeritReview& review, QDate today)
{
    if (!review.on.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("merit.day_missing"), {}, QStringLiteral("date"));
    if (review.on > today)
        return fail(ErrorKind::Invalid, QStringLiteral("merit.day_future"), {PartialDate::of(review.on).toChinese()},
                    QStringLiteral("date"));
    const QDate end = review.quarter.range().last;
    if (review.on < end)
        return fail(ErrorKind::Invalid, QStringLiteral("merit.quarter_running"),
                    {review.quarter.toChinese(), PartialDate::of(end).toChinese()}, QStringLiteral("date"));
    return {};
}

Result<> checkMeritReviewable(const MeritQuarter& quarter)
{
    if (quarter.weight != kMeritWhole)
        return fail(ErrorKind::Refused, QStringLiteral("merit.weight_sum"),
                    {quarter.quarter.toChinese(), QString::number(quarter.weight)});
    const auto missing = quarter.with(MeritState::Missing);
    if (!missing.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("merit.entries_missing"),
                    {QString::number(missing.size()), missing.first().name, missing.first().why});
    if (quarter.with(MeritState::Scored).isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("merit.nobody"), {quarter.quarter.toChinese()});
    return {};
}

/// Who is asked for in the quarter changes what stands there: a review, or one taken back, is not undone across that.
Result<> holdMeritIndicators(store::UnitOfWork& unit, const QList<MeritIndicator>& indicators)
{
    for (const MeritIndicator& each : indicators)
        BB_CHECK(unit.hold("merit_indicator", each.id.toString()));
    return {};
}

/// The review stands on everything that its figures come from: none of that is undone under it.
Result<> holdMeritQuarter(store::UnitOfWork& unit, book::BranchId branch, Quarter quarter)
{
    BB_TRY(const auto all, listMeritIndicators(unit.session(), branch));
    BB_CHECK(holdMeritIndicators(unit, meritIndicatorsOf(all, quarter)));
    BB_TRY(const auto entries, meritEntries(unit.session(), branch, quarter));
    for (const MeritEntry& each : entries)
        BB_CHECK(unit.hold("merit_entry", each.id.toString()));
    BB_TRY(const auto excuses, meritExcuses(unit.session(), branch, quarter));
    QStringList keys;
    for (const MeritExcuse& each : excuses)
        keys.append(each.id.toString());
    keys.sort(); // the journal of a sample is the same each time
    for (const QString& key : std::as_const(keys))
        BB_CHECK(unit.hold("merit_excuse", key));
    return {};
}

} // namespace

Result<MeritIndicatorId> addMeritIndicator(store::UnitOfWork& unit, const MeritIndicator& given, QDate today)
{
    MeritIndicator indicator = given;
    indicator.id = indicator.id.isNull() ? MeritIndicatorId::make() : indicator.id; // a sample brings its own
    BB_CHECK(checkMeritFigures(indicator));
    BB_CHECK(checkMeritSpan(unit.session(), indicator.branch, indicator.from, indicator.until));
    BB_CHECK(checkMeritOthers(unit.session(), indicator));
    store::ColumnValues columns = columnsOf(indicator);
    columns.insert(columns.begin(), {"id", indicator.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("merit_indicator", columns));
    return indicator.id;
}

Result<> changeMeritIndicator(store::UnitOfWork& unit, const MeritIndicator& given)
{
    BB_TRY(const MeritIndicator now, heldMeritIndicator(unit.session(), given.id));
    MeritIndicator indicator = given;
    indicator.branch = now.branch;
    indicator.until = now.until;
    BB_CHECK(checkMeritFigures(indicator));
    const bool counts = indicator.weight != now.weight || indicator.most != now.most || indicator.from != now.from;
    BB_TRY(const auto used, lastMeritMonth(unit.session(), given.id));
    if (counts && used)
        return fail(ErrorKind::Refused, QStringLiteral("merit.used"), {now.title, meritMonthWords(*used)});
    if (counts)
        BB_CHECK(checkMeritSpan(unit.session(), now.branch, std::min(now.from, indicator.from), indicator.until));
    BB_CHECK(checkMeritOthers(unit.session(), indicator));
    return writeMeritIndicator(unit, indicator);
}

Result<> endMeritIndicator(store::UnitOfWork& unit, MeritIndicatorId id, Quarter until)
{
    BB_TRY(MeritIndicator indicator, heldMeritIndicator(unit.session(), id));
    if (indicator.until)
        return fail(ErrorKind::Refused, QStringLiteral("merit.ended"), {indicator.title, indicator.until->toChinese()});
    indicator.until = until;
    BB_CHECK(checkMeritFigures(indicator));
    BB_TRY(const auto used, lastMeritMonth(unit.session(), id));
    if (used && until < meritQuarterOf(*used))
        return fail(ErrorKind::Refused, QStringLiteral("merit.entries_later"),
                    {indicator.title, meritMonthWords(*used)}, QStringLiteral("until"));
    BB_CHECK(checkMeritSpan(unit.session(), indicator.branch, until.next(), std::nullopt));
    return writeMeritIndicator(unit, indicator);
}

Result<> reopenMeritIndicator(store::UnitOfWork& unit, MeritIndicatorId id)
{
    BB_TRY(MeritIndicator indicator, heldMeritIndicator(unit.session(), id));
    if (!indicator.until)
        return fail(ErrorKind::Refused, QStringLiteral("merit.not_ended"), {indicator.title});
    BB_CHECK(checkMeritSpan(unit.session(), indicator.branch, indicator.until->next(), std::nullopt));
    indicator.until.reset();
    BB_CHECK(checkMeritOthers(unit.session(), indicator));
    return writeMeritIndicator(unit, indicator);
}

Result<> recycleMeritIndicator(store::UnitOfWork& unit, MeritIndicatorId id, QDate today)
{
    BB_TRY(const MeritIndicator indicator, heldMeritIndicator(unit.session(), id));
    BB_TRY(const auto used, lastMeritMonth(unit.session(), id));
    if (used)
        return fail(ErrorKind::Refused, QStringLiteral("merit.used_bin"), {indicator.title, meritMonthWords(*used)});
    BB_CHECK(checkMeritSpan(unit.session(), indicator.branch, indicator.from, indicator.until));
    return unit.change("merit_indicator", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreMeritIndicator(store::UnitOfWork& unit, MeritIndicatorId id)
{
    BB_TRY(const MeritIndicator indicator, loadMeritIndicator(unit.session(), id));
    BB_CHECK(checkMeritSpan(unit.session(), indicator.branch, indicator.from, indicator.until));
    BB_CHECK(checkMeritOthers(unit.session(), indicator));
    return unit.change("merit_indicator", id.toString(), {{"deleted_at", {}}});
}

Result<> checkMeritMonth(const store::Session& session, book::BranchId branch, Month month, QDate today)
{
    if (month > Month::of(today))
        return fail(ErrorKind::Invalid, QStringLiteral("merit.month_future"), {meritMonthWords(month)},
                    QStringLiteral("month"));
    return checkMeritOpen(session, branch, meritQuarterOf(month));
}

Result<> checkMeritSheet(const store::Session& session, const MeritQuarter& quarter, Month month,
                         const MeritSheet& sheet)
{
    BB_CHECK(checkMeritPerson(session, quarter, sheet.member, month));
    for (const MeritMark& mark : sheet.marks)
        BB_CHECK(checkMeritMark(session, quarter, mark));
    return {};
}

Result<> recordMeritMonth(store::UnitOfWork& unit, book::BranchId branch, Month month, const QList<MeritSheet>& sheets,
                          QDate today)
{
    BB_CHECK(checkMeritMonth(unit.session(), branch, month, today));
    const Quarter quarter = meritQuarterOf(month);
    BB_TRY(const MeritQuarter whole, loadMeritQuarter(unit.session(), branch, quarter, today));
    BB_TRY(const auto entries, meritEntries(unit.session(), branch, quarter));
    for (const MeritSheet& sheet : sheets) {
        BB_CHECK(checkMeritSheet(unit.session(), whole, month, sheet));
        for (const MeritMark& mark : sheet.marks)
            BB_CHECK(writeMeritMark(unit, mark, sheet.member, month, entries));
    }
    return {};
}

Result<> excuseFromMerit(store::UnitOfWork& unit, book::BranchId branch, Quarter quarter, const MeritExcuse& excuse,
                         QDate today)
{
    const QString reason = trimmedText(excuse.reason);
    if (reason.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("merit.reason_missing"), {}, QStringLiteral("reason"));
    if (quarter > Quarter::of(today))
        return fail(ErrorKind::Invalid, QStringLiteral("merit.quarter_future"), {quarter.toChinese()},
                    QStringLiteral("quarter"));
    BB_CHECK(checkMeritOpen(unit.session(), branch, quarter));
    BB_TRY(const MeritQuarter whole, loadMeritQuarter(unit.session(), branch, quarter, today));
    if (whole.person(excuse.member) == nullptr) {
        BB_TRY(const book::Member known, book::loadMember(unit.session(), excuse.member, book::PostWords::AsWritten));
        return fail(ErrorKind::Refused, QStringLiteral("merit.not_member_quarter"), {known.name(), quarter.toChinese()},
                    QStringLiteral("member"));
    }
    BB_CHECK(holdMeritIndicators(unit, whole.indicators));
    BB_TRY(const auto excuses, meritExcuses(unit.session(), branch, quarter));
    if (const auto there = excuses.constFind(excuse.member); there != excuses.constEnd())
        return unit.change("merit_excuse", there->id.toString(), {{"reason", reason}});
    const MeritExcuseId id = excuse.id.isNull() ? MeritExcuseId::make() : excuse.id; // a sample brings its own
    return unit.insert("merit_excuse",
                       {{"id", id.toString()},
                        {"branch_id", branch.toString()},
                        {"member_id", excuse.member.toString()},
                        {"quarter", quarter.toString()},
                        {"reason", reason}});
}

Result<> readmitToMerit(store::UnitOfWork& unit, book::BranchId branch, book::MemberId member, Quarter quarter)
{
    BB_CHECK(checkMeritOpen(unit.session(), branch, quarter));
    BB_TRY(const auto excuses, meritExcuses(unit.session(), branch, quarter));
    const auto there = excuses.constFind(member);
    if (there == excuses.constEnd())
        return fail(ErrorKind::NotFound, QStringLiteral("merit.not_excused"), {quarter.toChinese()});
    BB_TRY(const auto all, listMeritIndicators(unit.session(), branch));
    BB_CHECK(holdMeritIndicators(unit, meritIndicatorsOf(all, quarter)));
    return unit.remove("merit_excuse", there->id.toString());
}

Result<> recordMeritReview(store::UnitOfWork& unit, const MeritReview& review, QDate today)
{
    BB_CHECK(checkMeritReviewDay(review, today));
    BB_TRY(const MeritQuarter quarter, loadMeritQuarter(unit.session(), review.branch, review.quarter, today));
    const store::ColumnValues told{{"reviewed_on", store::dayOrNull(review.on)},
                                   {"conclusion", store::textOrNull(trimmedText(review.conclusion))}};
    if (quarter.review)
        return unit.change("merit_review", quarter.review->id.toString(), told);
    BB_CHECK(checkMeritReviewable(quarter));
    BB_CHECK(holdMeritQuarter(unit, review.branch, review.quarter));
    const MeritReviewId id = review.id.isNull() ? MeritReviewId::make() : review.id; // a sample brings its own
    store::ColumnValues columns{
        {"id", id.toString()}, {"branch_id", review.branch.toString()}, {"quarter", review.quarter.toString()}};
    columns.insert(columns.end(), told.begin(), told.end());
    return unit.insert("merit_review", columns);
}

Result<> takeBackMeritReview(store::UnitOfWork& unit, book::BranchId branch, Quarter quarter)
{
    BB_TRY(const auto review, findMeritReview(unit.session(), branch, quarter));
    if (!review)
        return fail(ErrorKind::NotFound, QStringLiteral("merit.review_missing"), {quarter.toChinese()});
    BB_CHECK(holdMeritQuarter(unit, branch, quarter));
    return unit.remove("merit_review", review->id.toString());
}

} // namespace branchbook::organization
