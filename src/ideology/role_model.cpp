// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/role_model.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/standing_list.h"
#include "branchbook/base/text.h"
#include "branchbook/book/life_days.h"
#include "branchbook/book/member_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::ideology {

namespace {

constexpr DayField kModelDay{"date", QT_TRANSLATE_NOOP("Fields", "日期")};

QString modelDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

tl::unexpected<Error> modelFault(const char* code, const QStringList& args, const char* where)
{
    return fail(Error{ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)});
}

RoleModel modelIn(const store::Query& query)
{
    RoleModel model;
    model.id = RoleModelId::fromString(query.text(0));
    model.rev = query.integer(1);
    model.branch = book::BranchId::fromString(query.text(2));
    if (!query.isNull(3))
        model.member = book::MemberId::fromString(query.text(3));
    model.name = query.text(4);
    model.deed = query.text(5);
    model.honour = query.text(6);
    model.foundOn = store::dayAt(query, 7);
    model.enteredOn = store::dayAt(query, 8);
    model.recycled = !query.isNull(9);
    return model;
}

Result<> loadSpreads(const store::Session& session, RoleModel& model)
{
    store::Query query = session.query("role_model.spreads");
    BB_TRY(bool row, query.bind("id", model.id.toString()).next());
    while (row) {
        Spread spread;
        spread.on = store::dayAt(query, 0);
        spread.way = query.text(1);
        if (!query.isNull(2))
            spread.reached = static_cast<int>(query.integer(2));
        model.spreads.append(spread);
        BB_TRY(row, query.next());
    }
    return {};
}

Result<QList<RoleModel>> modelsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<RoleModel> list;
    {
        store::Query query = session.query("role_model.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(modelIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (RoleModel& model : list)
        BB_CHECK(loadSpreads(session, model));
    return list;
}

RoleModel tidyModel(RoleModel model)
{
    model.name = oneLine(trimmedText(model.name));
    model.honour = oneLine(trimmedText(model.honour));
    model.deed = trimmedText(model.deed);
    return model;
}

Result<> checkModelDay(QDate day, QDate today)
{
    if (!day.isValid())
        return modelFault("role_model.day_missing", {}, "date");
    if (day > today)
        return modelFault("role_model.day_future", {modelDayWords(day)}, "date");
    return checkDayBounds(day, kModelDay, today);
}

/// Of the branch's own people; who is from elsewhere is not known.
Result<> checkModelLife(const store::Session& session, const RoleModel& model)
{
    if (!model.member)
        return {};
    BB_TRY(const book::Member person, book::loadMember(session, *model.member));
    return book::checkInLife(person, PartialDate::of(model.foundOn), QStringLiteral("date"));
}

Result<> checkModel(const RoleModel& model, QDate today)
{
    if (model.name.isEmpty())
        return modelFault("role_model.name_missing", {}, "name");
    if (model.deed.isEmpty())
        return modelFault("role_model.deed_missing", {model.name}, "deed");
    if (model.name.size() > kMostModelLine || model.honour.size() > kMostModelLine)
        return modelFault("role_model.text_long", {model.name.left(12), QString::number(kMostModelLine)}, "name");
    if (model.deed.size() > kMostModelText)
        return modelFault("role_model.text_long", {model.deed.left(12), QString::number(kMostModelText)}, "deed");
    return checkModelDay(model.foundOn, today);
}

store::ColumnValues columnsOf(const RoleModel& model)
{
    return {{"branch_id", model.branch.toString()},
            {"member_id", model.member ? store::Value{model.member->toString()} : store::Value{}},
            {"full_name", model.name},
            {"deed", model.deed},
            {"honour", store::textOrNull(model.honour)},
            {"found_on", store::dayOrNull(model.foundOn)}};
}

Result<RoleModel> keptModel(const store::Session& session, RoleModelId id)
{
    BB_TRY(RoleModel model, loadRoleModel(session, id));
    if (model.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("role_model.recycled"), {model.name});
    return model;
}

} // namespace

int RoleModel::spreadIn(DateRange range) const
{
    return static_cast<int>(
        std::count_if(spreads.begin(), spreads.end(), [&](const Spread& each) { return range.contains(each.on); }));
}

int RoleModel::reached() const
{
    int sum = 0;
    for (const Spread& each : spreads)
        sum += each.reached.value_or(0);
    return sum;
}

Result<QList<RoleModel>> listRoleModels(const store::Session& session, book::BranchId branch)
{
    return modelsOf(session, branch, 0);
}

RoleModel standingOn(RoleModel model, QDate day)
{
    model.spreads.removeIf([day](const Spread& spread) { return spread.on > day; });
    return model;
}

Result<QList<RoleModel>> listRoleModelsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, modelsOf(session, branch, 0));
    return listStandingOn(all, day, &RoleModel::foundOn);
}

Result<QList<RoleModel>> listRecycledRoleModels(const store::Session& session, book::BranchId branch)
{
    return modelsOf(session, branch, 1);
}

Result<RoleModel> loadRoleModel(const store::Session& session, RoleModelId id)
{
    RoleModel model;
    {
        store::Query query = session.query("role_model.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("role_model.missing"));
        model = modelIn(query);
    }
    BB_CHECK(loadSpreads(session, model));
    return model;
}

Result<RoleModelId> addRoleModel(store::UnitOfWork& unit, const RoleModel& given, QDate today)
{
    RoleModel model = tidyModel(given);
    BB_CHECK(checkModel(model, today));
    BB_CHECK(checkModelLife(unit.session(), model));
    model.id = model.id.isNull() ? RoleModelId::make() : model.id; // a sample brings its own
    store::ColumnValues columns = columnsOf(model);
    columns.insert(columns.begin(), {"id", model.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("role_model", columns));
    return model.id;
}

Result<> changeRoleModel(store::UnitOfWork& unit, const RoleModel& given, QDate today)
{
    BB_TRY(const RoleModel now, keptModel(unit.session(), given.id));
    RoleModel model = tidyModel(given);
    model.branch = now.branch;
    BB_CHECK(checkModel(model, today));
    BB_CHECK(checkModelLife(unit.session(), model));
    return unit.update("role_model", model.id.toString(), model.rev, columnsOf(model));
}

Result<> recordSpread(store::UnitOfWork& unit, RoleModelId id, const Spread& spread, QDate today)
{
    BB_TRY(const RoleModel model, keptModel(unit.session(), id));
    const QString way = oneLine(trimmedText(spread.way));
    if (way.isEmpty() || way.size() > kMostModelLine)
        return modelFault("role_model.way_missing", {QString::number(kMostModelLine)}, "way");
    BB_CHECK(checkModelDay(spread.on, today));
    if (spread.on < model.foundOn)
        return modelFault("role_model.day_order", {modelDayWords(spread.on), modelDayWords(model.foundOn)}, "date");
    if (spread.reached && (*spread.reached < 1 || *spread.reached > kMostReached))
        return modelFault("role_model.reached", {QString::number(*spread.reached), QString::number(kMostReached)},
                          "reached");
    return unit.put("role_model_spread",
                    {{"role_model_id", id.toString()},
                     {"spread_on", store::dayOrNull(spread.on)},
                     {"way", way},
                     {"reached", spread.reached ? store::Value{qint64(*spread.reached)} : store::Value{}}});
}

Result<> removeSpread(store::UnitOfWork& unit, RoleModelId id, QDate on, const QString& way)
{
    BB_TRY(const RoleModel model, keptModel(unit.session(), id));
    const bool there = std::any_of(model.spreads.begin(), model.spreads.end(),
                                   [&](const Spread& each) { return each.on == on && each.way == way; });
    if (!there)
        return fail(ErrorKind::NotFound, QStringLiteral("role_model.spread_missing"), {modelDayWords(on), way});
    return unit.remove("role_model_spread",
                       id.toString() + store::kKeySeparator + on.toString(Qt::ISODate) + store::kKeySeparator + way);
}

Result<> recycleRoleModel(store::UnitOfWork& unit, RoleModelId id, QDate today)
{
    BB_TRY([[maybe_unused]] const RoleModel now, keptModel(unit.session(), id));
    return unit.change("role_model", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreRoleModel(store::UnitOfWork& unit, RoleModelId id)
{
    BB_TRY([[maybe_unused]] const RoleModel now, loadRoleModel(unit.session(), id));
    return unit.change("role_model", id.toString(), {{"deleted_at", {}}});
}

Result<> addRoleModelSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto list, listRoleModels(query.session, query.branch));
    int found = 0;
    int spread = 0;
    QStringList names;
    for (const RoleModel& model : list) {
        const int ways = model.spreadIn(range);
        const bool fresh = range.contains(model.foundOn);
        found += fresh ? 1 : 0;
        spread += ways;
        if (fresh || ways > 0)
            names.append(model.name);
    }
    if (names.isEmpty())
        return {};
    section.parts.emplace_back(book::SectionText{QStringLiteral("新选树先进典型%1个，宣传%2次：").arg(found).arg(spread)
                                                 + names.join(QStringLiteral("、")) + QStringLiteral("。")});
    section.figures.insert(QStringLiteral("role_models"),
                           QJsonObject{{QStringLiteral("found"), found}, {QStringLiteral("spread"), spread}});
    return {};
}

} // namespace branchbook::ideology
