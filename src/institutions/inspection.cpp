// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/inspection.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/base/word_list.h"
#include "branchbook/institutions/institution_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

namespace branchbook::institutions {

namespace {

constexpr DayField kInspectionDay{"date", QT_TRANSLATE_NOOP("Fields", "检查日期")};
constexpr DayField kNextInspection{"next", QT_TRANSLATE_NOOP("Fields", "下次检查日期")};

constexpr WordList<CheckOutcome, 3> kCheckOutcomes{"Institutions",
                                                   {{{"followed", QT_TRANSLATE_NOOP("Institutions", "执行到位")},
                                                     {"partly", QT_TRANSLATE_NOOP("Institutions", "部分执行")},
                                                     {"ignored", QT_TRANSLATE_NOOP("Institutions", "没有执行")}}}};

Inspection inspectionIn(const store::Query& query)
{
    Inspection made;
    made.id = InspectionId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.institution = InstitutionId::fromString(query.text(3));
    made.title = query.text(4);
    made.on = store::dayAt(query, 5);
    made.by = query.text(6);
    made.way = query.text(7);
    made.outcome = checkOutcomeByName(query.text(8)).value_or(made.outcome);
    made.summary = query.text(9);
    made.nextOn = store::dayAt(query, 10);
    made.enteredOn = store::dayAt(query, 11);
    made.recycled = !query.isNull(12);
    return made;
}

Result<QList<Inspection>> inspectionsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Inspection> list;
    store::Query query = session.query("inspection.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    BB_TRY(bool row, query.next());
    while (row) {
        list.append(inspectionIn(query));
        BB_TRY(row, query.next());
    }
    return list;
}

store::ColumnValues inspectionColumns(const Inspection& inspection)
{
    return {{"branch_id", inspection.branch.toString()},
            {"institution_id", inspection.institution.toString()},
            {"done_on", store::dayOrNull(inspection.on)},
            {"by_name", oneLine(inspection.by)},
            {"way", store::textOrNull(oneLine(inspection.way))},
            {"outcome", checkOutcomeName(inspection.outcome)},
            {"summary", store::textOrNull(trimmedText(inspection.summary))},
            {"next_on", store::dayOrNull(inspection.nextOn)}};
}

Error inspectionDayError(const char* code, QDate day, const char* field)
{
    return {
        ErrorKind::Invalid, QString::fromLatin1(code), {PartialDate::of(day).toChinese()}, QString::fromLatin1(field)};
}

Result<> checkInspection(const Inspection& inspection, const Institution& institution, QDate today)
{
    if (!inspection.on.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("inspection.day_missing"), {}, QStringLiteral("date"));
    if (inspection.on > today)
        return fail(inspectionDayError("inspection.day_future", inspection.on, "date"));
    BB_CHECK(checkDayBounds(inspection.on, kInspectionDay, today));
    BB_CHECK(checkDayBounds(inspection.nextOn, kNextInspection, today));
    if (oneLine(inspection.by).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("inspection.by_missing"), {}, QStringLiteral("by"));
    if (inspection.nextOn.isValid() && inspection.nextOn <= inspection.on)
        return fail(inspectionDayError("inspection.next_order", inspection.nextOn, "next"));
    if (institution.inForceOn(inspection.on) == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("inspection.not_in_force"),
                    {institution.title, PartialDate::of(inspection.on).toChinese()});
    return {};
}

/// 执行到位 and a problem found contradict each other on the same line of the list.
Result<> checkFound(CheckOutcome outcome, bool found)
{
    if (outcome == CheckOutcome::Followed && found)
        return fail(ErrorKind::Invalid, QStringLiteral("inspection.followed_found"), {checkOutcomeTitle(outcome)},
                    QStringLiteral("outcome"));
    return {};
}

} // namespace

QString checkOutcomeName(CheckOutcome outcome)
{
    return kCheckOutcomes.nameOf(outcome);
}

QString checkOutcomeTitle(CheckOutcome outcome)
{
    return kCheckOutcomes.titleOf(outcome);
}

QString checkOutcomeWord(CheckOutcome outcome)
{
    return kCheckOutcomes.chineseOf(outcome);
}

std::optional<CheckOutcome> checkOutcomeByName(QStringView name)
{
    return kCheckOutcomes.find(name);
}

QList<CheckOutcome> checkOutcomes()
{
    return kCheckOutcomes.values();
}

Result<QList<Inspection>> listInspections(const store::Session& session, book::BranchId branch)
{
    return inspectionsOf(session, branch, 0);
}

Result<QList<Inspection>> listRecycledInspections(const store::Session& session, book::BranchId branch)
{
    return inspectionsOf(session, branch, 1);
}

Result<Inspection> loadInspection(const store::Session& session, InspectionId id)
{
    store::Query query = session.query("inspection.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("inspection.missing"));
    return inspectionIn(query);
}

Result<QHash<InspectionId, QList<ledger::Item>>> inspectionFindings(const store::Session& session,
                                                                    book::BranchId branch)
{
    ledger::ItemQuery query;
    query.branch = branch;
    query.kind = ledger::Kind::Finding;
    return ledger::itemsBySource<InspectionId>(session, query, kInspectionTable);
}

ledger::Item findingItem(const Inspection& inspection, const CheckFinding& finding)
{
    ledger::Item item;
    item.branch = inspection.branch;
    item.kind = ledger::Kind::Finding;
    item.area = QStringLiteral("institutions");
    item.matter = finding.matter;
    item.origin = QStringLiteral("《%1》执行检查").arg(inspection.title);
    item.sourceTable = QString::fromLatin1(kInspectionTable);
    item.sourceId = inspection.id.toString();
    item.owner = finding.owner;
    item.ownerName = finding.ownerName;
    item.measure = finding.measure;
    item.raisedOn = inspection.on;
    item.dueOn = finding.dueOn;
    return item;
}

Result<InspectionId> recordInspection(store::UnitOfWork& unit, const Inspection& given,
                                      const QList<CheckFinding>& findings, QDate today)
{
    BB_TRY(const Institution institution, loadInstitution(unit.session(), given.institution));
    BB_CHECK(checkInspection(given, institution, today));
    if (given.outcome == CheckOutcome::Ignored && findings.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("inspection.finding_missing"), {}, QStringLiteral("matter"));
    BB_CHECK(checkFound(given.outcome, !findings.isEmpty()));
    Inspection made = given;
    made.title = institution.title;
    made.id = made.id.isNull() ? InspectionId::make() : made.id; // a sample brings its own
    store::ColumnValues columns = inspectionColumns(made);
    columns.insert(columns.begin(), {"id", made.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("inspection", columns));
    for (const CheckFinding& finding : findings)
        BB_CHECK(ledger::raiseItem(unit, findingItem(made, finding), today).map([](auto) {}));
    return made.id;
}

Result<> changeInspection(store::UnitOfWork& unit, const Inspection& given, QDate today)
{
    BB_TRY(const Inspection now, loadInspection(unit.session(), given.id));
    Inspection changed = given;
    changed.branch = now.branch;
    changed.institution = now.institution;
    BB_TRY(const Institution institution, loadInstitution(unit.session(), now.institution));
    BB_CHECK(checkInspection(changed, institution, today));
    if (changed.outcome != now.outcome) { // an older contradiction is no reason to refuse another word
        BB_TRY(const auto found, inspectionFindings(unit.session(), now.branch));
        BB_CHECK(checkFound(changed.outcome, !found.value(changed.id).isEmpty()));
    }
    return unit.update("inspection", changed.id.toString(), changed.rev, inspectionColumns(changed));
}

Result<ledger::ItemId> raiseFinding(store::UnitOfWork& unit, InspectionId id, const CheckFinding& finding, QDate today)
{
    BB_TRY(const Inspection inspection, loadInspection(unit.session(), id));
    BB_CHECK(checkFound(inspection.outcome, true));
    return ledger::raiseItem(unit, findingItem(inspection, finding), today);
}

Result<> recycleInspection(store::UnitOfWork& unit, InspectionId id, QDate today)
{
    BB_TRY(const Inspection inspection, loadInspection(unit.session(), id));
    BB_TRY(const auto found, inspectionFindings(unit.session(), inspection.branch));
    if (const auto items = found.value(id); !items.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("inspection.has_findings"),
                    {inspection.title, QString::number(items.size())});
    return unit.change("inspection", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreInspection(store::UnitOfWork& unit, InspectionId id)
{
    BB_TRY([[maybe_unused]] const Inspection inspection, loadInspection(unit.session(), id));
    return unit.change("inspection", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::institutions
