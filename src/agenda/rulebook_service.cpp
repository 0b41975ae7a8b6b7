// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/rulebook_service.h"

#include "branchbook/base/text.h"
#include "branchbook/rules/holiday_text.h"
#include "branchbook/rules/rule_base.h"
#include "branchbook/store/day.h"

namespace branchbook::agenda {

namespace {

/// Books of the first schema, opened for reading, have none of these tables.
constexpr int kFirstSchema = 2;

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<QString> reasonOf(const QString& typed)
{
    QString reason = trimmedText(typed);
    if (reason.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("agenda.reason_missing"));
    return reason;
}

/// The id that a statement finds; empty for none.
Result<QString> idOf(store::Query query)
{
    BB_TRY(const bool row, query.next());
    return row ? query.text(0) : QString();
}

QString placeOf(std::optional<book::BranchId> branch)
{
    return branch ? branch->toString() : QString();
}

Result<QString> overrideId(const store::Session& session, std::optional<book::BranchId> branch, const QString& rule)
{
    store::Query query = session.query("rulebook.override_of");
    query.bind("rule", rule).bind("place", placeOf(branch));
    return idOf(std::move(query));
}

Result<QString> waiverId(const store::Session& session, book::BranchId branch, const QString& key)
{
    store::Query query = session.query("rulebook.waiver_of");
    query.bind("branch", branch.toString()).bind("key", key);
    return idOf(std::move(query));
}

Result<QString> holidayId(const store::Session& session, int year)
{
    store::Query query = session.query("rulebook.holiday_year_of");
    query.bind("year", qint64{year});
    return idOf(std::move(query));
}

/// As people call the rule; the id where the rules have none of that name.
QString titleOf(const QString& ruleId)
{
    const auto base = rules::ruleBase();
    const auto versions = base ? (*base)->catalogue.versions(ruleId) : QList<const rules::Rule*>();
    return versions.isEmpty() ? ruleId : versions.last()->title;
}

QString freshOr(const QString& id)
{
    return id.isEmpty() ? Uuid::make().toString() : id;
}

Result<rules::HolidayYear> loadYear(const store::Session& session, const QString& id, int number)
{
    rules::HolidayYear year;
    year.year = number;
    store::Query query = session.query("rulebook.holiday_days");
    BB_TRY(bool row, query.bind("year", id).next());
    while (row) {
        const QDate day = store::dayAt(query, 0);
        if (query.text(1) == u"make_up")
            year.makeUp.insert(day);
        else
            year.holidays.insert(day, query.text(2));
        BB_TRY(row, query.next());
    }
    return year;
}

Result<> checkYear(const rules::HolidayYear& year)
{
    QList<QDate> days = year.holidays.keys() + year.makeUp.values();
    for (const QDate day : days) {
        if (!day.isValid() || day.year() != year.year || (year.holidays.contains(day) && year.makeUp.contains(day)))
            return fail(ErrorKind::Invalid, QStringLiteral("agenda.holiday_day"), {isoText(day)});
    }
    return {};
}

Result<> removeDays(store::UnitOfWork& unit, const QString& id, const rules::HolidayYear& before)
{
    for (const QDate day : before.holidays.keys() + before.makeUp.values())
        BB_CHECK(unit.remove("holiday_day", id + store::kKeySeparator + isoText(day)));
    return {};
}

} // namespace

Result<QList<StoredOverride>> listOverrides(const store::Session& session, book::BranchId branch)
{
    QList<StoredOverride> list;
    if (session.schemaVersion() < kFirstSchema)
        return list;
    store::Query query = session.query("rulebook.overrides");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        StoredOverride stored;
        if (!query.isNull(2))
            stored.branch = book::BranchId::fromString(query.text(2));
        stored.figure = {query.text(3), query.text(4), query.text(5), query.text(6), store::dayAt(query, 7)};
        list.append(stored);
        BB_TRY(row, query.next());
    }
    return list;
}

Result<> setOverride(store::UnitOfWork& unit, std::optional<book::BranchId> branch, const rules::Override& wanted)
{
    BB_TRY(const QString reason, reasonOf(wanted.reason));
    BB_TRY(const auto base, rules::ruleBase());
    BB_CHECK(base->catalogue.mayOverride(wanted.ruleId, wanted.value, wanted.setOn));
    BB_TRY(const QString id, overrideId(unit.session(), branch, wanted.ruleId));
    return unit.put("rule_override",
                    {{"id", freshOr(id)},
                     {"branch_id", store::textOrNull(placeOf(branch))},
                     {"rule_id", wanted.ruleId},
                     {"value", wanted.value},
                     {"reason", reason},
                     {"author", store::textOrNull(trimmedText(wanted.author))},
                     {"set_on", isoText(wanted.setOn)}});
}

Result<> removeOverride(store::UnitOfWork& unit, std::optional<book::BranchId> branch, const QString& ruleId)
{
    BB_TRY(const QString id, overrideId(unit.session(), branch, ruleId));
    if (id.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("agenda.override_missing"), {titleOf(ruleId)});
    return unit.remove("rule_override", id);
}

Result<std::vector<rules::Waiver>> listWaivers(const store::Session& session, book::BranchId branch)
{
    std::vector<rules::Waiver> waivers;
    if (session.schemaVersion() < kFirstSchema)
        return waivers;
    store::Query query = session.query("rulebook.waivers");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        waivers.push_back({query.text(0), query.text(1), query.text(2), store::dayAt(query, 3)});
        BB_TRY(row, query.next());
    }
    return waivers;
}

Result<> waive(store::UnitOfWork& unit, book::BranchId branch, const rules::Waiver& waiver)
{
    BB_TRY(const QString reason, reasonOf(waiver.reason));
    BB_TRY(const QString id, waiverId(unit.session(), branch, waiver.key));
    return unit.put("waiver",
                    {{"id", freshOr(id)},
                     {"branch_id", branch.toString()},
                     {"finding_key", waiver.key},
                     {"reason", reason},
                     {"author", store::textOrNull(trimmedText(waiver.author))},
                     {"set_on", isoText(waiver.setOn)}});
}

Result<> unwaive(store::UnitOfWork& unit, book::BranchId branch, const QString& key)
{
    BB_TRY(const QString id, waiverId(unit.session(), branch, key));
    if (id.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("agenda.waiver_missing"), {key});
    return unit.remove("waiver", id);
}

Result<QList<rules::HolidayYear>> listHolidayYears(const store::Session& session)
{
    QList<rules::HolidayYear> years;
    if (session.schemaVersion() < kFirstSchema)
        return years;
    QList<std::pair<QString, int>> found;
    {
        store::Query query = session.query("rulebook.holiday_years");
        BB_TRY(bool row, query.next());
        while (row) {
            found.append({query.text(0), static_cast<int>(query.integer(1))});
            BB_TRY(row, query.next());
        }
    }
    for (const auto& [id, number] : found) {
        BB_TRY(auto year, loadYear(session, id, number));
        years.append(std::move(year));
    }
    return years;
}

Result<> putHolidayYear(store::UnitOfWork& unit, const rules::HolidayYear& year, QDate on)
{
    BB_CHECK(checkYear(year));
    BB_TRY(const QString known, holidayId(unit.session(), year.year));
    const QString id = freshOr(known);
    if (!known.isEmpty()) {
        BB_TRY(const auto before, loadYear(unit.session(), id, year.year));
        BB_CHECK(removeDays(unit, id, before));
    }
    BB_CHECK(unit.put("holiday_year", {{"id", id}, {"year", qint64{year.year}}, {"set_on", isoText(on)}}));
    const auto put = [&](QDate day, const QString& kind, const QString& name) {
        return unit.put("holiday_day",
                        {{"year_id", id}, {"day", isoText(day)}, {"kind", kind}, {"name", store::textOrNull(name)}});
    };
    for (auto it = year.holidays.constBegin(); it != year.holidays.constEnd(); ++it)
        BB_CHECK(put(it.key(), QStringLiteral("holiday"), trimmedText(it.value())));
    for (const QDate day : year.makeUp)
        BB_CHECK(put(day, QStringLiteral("make_up"), {}));
    return {};
}

Result<> addHolidays(store::UnitOfWork& unit, const QList<rules::HolidayYear>& more, QDate on)
{
    BB_TRY(rules::WorkingDays known, rules::WorkingDays::builtIn());
    BB_TRY(const auto own, listHolidayYears(unit.session()));
    for (const rules::HolidayYear& each : own)
        known = known.with(each);
    for (const rules::HolidayYear& each : more) {
        const rules::HolidayYear* before = known.year(each.year);
        rules::HolidayYear year = before != nullptr ? *before : rules::HolidayYear{};
        year.year = each.year;
        BB_CHECK(putHolidayYear(unit, rules::mergeHolidays(std::move(year), each), on));
    }
    return {};
}

Result<> removeHolidayYear(store::UnitOfWork& unit, int year)
{
    BB_TRY(const QString id, holidayId(unit.session(), year));
    if (id.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("agenda.holiday_missing"), {QString::number(year)});
    BB_TRY(const auto before, loadYear(unit.session(), id, year));
    BB_CHECK(removeDays(unit, id, before));
    return unit.remove("holiday_year", id);
}

} // namespace branchbook::agenda
