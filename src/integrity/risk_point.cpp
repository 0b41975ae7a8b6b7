// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/integrity/risk_point.h"

#include "branchbook/base/one_line.h"
#include "integrity/rows.h"

namespace branchbook::integrity {

namespace {

constexpr WordList<RiskGrade, 3> kRiskGrades{"Integrity",
                                             {{{"high", QT_TRANSLATE_NOOP("Integrity", "高")},
                                               {"medium", QT_TRANSLATE_NOOP("Integrity", "中")},
                                               {"low", QT_TRANSLATE_NOOP("Integrity", "低")}}}};

RiskPoint riskIn(const store::Query& query)
{
    RiskPoint made;
    made.id = RiskPointId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.post = query.text(3);
    made.matter = query.text(4);
    made.grade = riskGrades().find(query.text(5)).value_or(made.grade);
    made.measures = query.text(6);
    if (!query.isNull(7))
        made.owner = book::MemberId::fromString(query.text(7));
    made.ownerName = query.text(8);
    made.reviewOn = store::dayAt(query, 9);
    made.reviewedOn = store::dayAt(query, 10);
    made.endedOn = store::dayAt(query, 11);
    made.enteredOn = store::dayAt(query, 12);
    made.recycled = !query.isNull(13);
    return made;
}

Result<QList<RiskPoint>> risksOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("risk_point.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return allRows(query, riskIn);
}

store::ColumnValues riskColumns(const RiskPoint& risk)
{
    return {{"branch_id", risk.branch.toString()},
            {"post", store::textOrNull(oneLine(risk.post))},
            {"matter", store::textOrNull(oneLine(risk.matter))},
            {"grade", riskGrades().nameOf(risk.grade)},
            {"measures", store::textOrNull(trimmedText(risk.measures))},
            {"owner_id", risk.owner ? store::Value{risk.owner->toString()} : store::Value{}},
            {"owner_name", store::textOrNull(normalizedName(risk.ownerName))},
            {"review_on", store::dayOrNull(risk.reviewOn)},
            {"reviewed_on", store::dayOrNull(risk.reviewedOn)},
            {"ended_on", store::dayOrNull(risk.endedOn)}};
}

Result<> checkRiskPoint(const RiskPoint& risk, QDate today)
{
    if (oneLine(risk.post).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("risk.post_missing"), {}, QStringLiteral("post"));
    if (oneLine(risk.matter).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("risk.risk_missing"), {}, QStringLiteral("risk"));
    if (trimmedText(risk.measures).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("risk.measures_missing"), {}, QStringLiteral("measures"));
    if (risk.reviewedOn.isValid() && risk.reviewedOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("risk.day_future"),
                    {PartialDate::of(risk.reviewedOn).toChinese()}, QStringLiteral("reviewed"));
    if (risk.endedOn.isValid() && risk.endedOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("risk.day_future"), {PartialDate::of(risk.endedOn).toChinese()},
                    QStringLiteral("until"));
    return {};
}

} // namespace

const WordList<RiskGrade, 3>& riskGrades()
{
    return kRiskGrades;
}

Result<QList<RiskPoint>> listRiskPoints(const store::Session& session, book::BranchId branch)
{
    return risksOf(session, branch, 0);
}

Result<QList<RiskPoint>> listRecycledRiskPoints(const store::Session& session, book::BranchId branch)
{
    return risksOf(session, branch, 1);
}

Result<RiskPoint> loadRiskPoint(const store::Session& session, RiskPointId id)
{
    store::Query query = session.query("risk_point.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("risk.missing"));
    return riskIn(query);
}

Result<RiskPointId> saveRiskPoint(store::UnitOfWork& unit, const RiskPoint& given, QDate today)
{
    BB_CHECK(checkRiskPoint(given, today));
    if (given.rev != 0) {
        BB_TRY(const RiskPoint now, loadRiskPoint(unit.session(), given.id));
        if (now.recycled)
            return fail(ErrorKind::Refused, QStringLiteral("risk.recycled"));
        BB_CHECK(unit.update("risk_point", given.id.toString(), given.rev, riskColumns(given)));
        return given.id;
    }
    const RiskPointId id = given.id.isNull() ? RiskPointId::make() : given.id; // a sample brings its own
    store::ColumnValues columns = riskColumns(given);
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("risk_point", columns));
    return id;
}

Result<> recycleRiskPoint(store::UnitOfWork& unit, RiskPointId id, QDate today)
{
    return unit.change("risk_point", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreRiskPoint(store::UnitOfWork& unit, RiskPointId id)
{
    BB_TRY([[maybe_unused]] const RiskPoint risk, loadRiskPoint(unit.session(), id));
    return unit.change("risk_point", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::integrity
