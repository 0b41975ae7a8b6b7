// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/violation.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/base/word_list.h"
#include "branchbook/book/life_days.h"
#include "branchbook/book/member_store.h"
#include "branchbook/institutions/institution_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/session.h"

namespace branchbook::institutions {

namespace {

constexpr DayField kFoundDay{"date", QT_TRANSLATE_NOOP("Fields", "发现日期")};

constexpr WordList<AccountMeasure, 7> kAccountMeasures{
    "Institutions",
    {{{"reminder", QT_TRANSLATE_NOOP("Institutions", "提醒谈话")},
      {"criticism", QT_TRANSLATE_NOOP("Institutions", "批评教育")},
      {"written_review", QT_TRANSLATE_NOOP("Institutions", "责令检查")},
      {"notice", QT_TRANSLATE_NOOP("Institutions", "通报批评")},
      {"adjustment", QT_TRANSLATE_NOOP("Institutions", "调整工作分工")},
      {"transferred", QT_TRANSLATE_NOOP("Institutions", "移送有权机关")},
      {"none", QT_TRANSLATE_NOOP("Institutions", "不予问责")}}}};

constexpr WordList<ViolationLevel, 2> kViolationLevels{"Institutions",
                                                       {{{"branch", QT_TRANSLATE_NOOP("Institutions", "支部内公开")},
                                                         {"committee", QT_TRANSLATE_NOOP("Institutions", "仅支委")}}}};

Violation violationIn(const store::Query& query)
{
    Violation made;
    made.id = ViolationId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.institution = InstitutionId::fromString(query.text(3));
    made.title = query.text(4);
    made.foundOn = store::dayAt(query, 5);
    if (!query.isNull(6))
        made.member = book::MemberId::fromString(query.text(6));
    made.name = query.text(7);
    made.facts = store::unseal(query.blob(8));
    made.measure = accountMeasureByName(query.text(9));
    made.decidedOn = store::dayAt(query, 10);
    made.decidedBy = query.text(11);
    made.decision = store::unseal(query.blob(12));
    made.level = violationLevelByName(query.text(13)).value_or(ViolationLevel::Committee);
    made.enteredOn = store::dayAt(query, 14);
    made.recycled = !query.isNull(15);
    return made;
}

Result<QList<Violation>> violationsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Violation> list;
    store::Query query = session.query("violation.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    BB_TRY(bool row, query.next());
    while (row) {
        list.append(violationIn(query));
        BB_TRY(row, query.next());
    }
    return list;
}

store::Value sealedText(const QString& text)
{
    const QByteArray bytes = store::seal(trimmedText(text));
    return bytes.isNull() ? store::Value{} : store::Value{bytes};
}

store::ColumnValues violationColumns(const Violation& violation)
{
    return {{"branch_id", violation.branch.toString()},
            {"institution_id", violation.institution.toString()},
            {"found_on", store::dayOrNull(violation.foundOn)},
            {"member_id", violation.member ? store::Value{violation.member->toString()} : store::Value{}},
            {"person_name", store::textOrNull(normalizedName(violation.name))},
            {"facts", sealedText(violation.facts)},
            {"measure", violation.measure ? store::Value{accountMeasureName(*violation.measure)} : store::Value{}},
            {"decided_on", store::dayOrNull(violation.decidedOn)},
            {"decided_by", store::textOrNull(oneLine(violation.decidedBy))},
            {"decision", sealedText(violation.decision)},
            {"level", violationLevelName(violation.level)}};
}

Result<> checkViolationDay(QDate day, QDate today)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("violation.day_missing"), {}, QStringLiteral("date"));
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("violation.day_future"), {PartialDate::of(day).toChinese()},
                    QStringLiteral("date"));
    return {};
}

Result<> checkViolation(const store::Session& session, const Violation& violation, QDate today)
{
    BB_CHECK(checkViolationDay(violation.foundOn, today));
    BB_CHECK(checkDayBounds(violation.foundOn, kFoundDay, today));
    if (violation.member) {
        BB_TRY(const book::Member person, book::loadMember(session, *violation.member));
        BB_CHECK(book::checkInLife(person, PartialDate::of(violation.foundOn), QStringLiteral("date")));
    }
    if (trimmedText(violation.facts).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("violation.facts_missing"), {}, QStringLiteral("facts"));
    BB_TRY(const Institution institution, loadInstitution(session, violation.institution));
    if (institution.inForceOn(violation.foundOn) == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("violation.not_in_force"),
                    {institution.title, PartialDate::of(violation.foundOn).toChinese()});
    return {};
}

Result<> checkDecision(const Violation& violation, const ViolationDecision& decision, QDate today)
{
    BB_CHECK(checkViolationDay(decision.on, today));
    if (decision.on < violation.foundOn)
        return fail(ErrorKind::Invalid, QStringLiteral("violation.decided_order"),
                    {PartialDate::of(decision.on).toChinese(), PartialDate::of(violation.foundOn).toChinese()},
                    QStringLiteral("date"));
    if (oneLine(decision.by).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("violation.by_missing"), {}, QStringLiteral("by"));
    const bool saysMore = decision.measure == AccountMeasure::None || decision.measure == AccountMeasure::Transferred;
    if (saysMore && trimmedText(decision.words).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("violation.decision_missing"),
                    {accountMeasureTitle(decision.measure)}, QStringLiteral("words"));
    return {};
}

/// Error: violation.recycled.
Result<Violation> livingViolation(const store::Session& session, ViolationId id)
{
    BB_TRY(Violation violation, loadViolation(session, id));
    if (violation.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("violation.recycled"));
    return violation;
}

Result<> writeViolation(store::UnitOfWork& unit, const Violation& violation)
{
    return unit.update("violation", violation.id.toString(), violation.rev, violationColumns(violation));
}

} // namespace

QString accountMeasureName(AccountMeasure measure)
{
    return kAccountMeasures.nameOf(measure);
}

QString accountMeasureTitle(AccountMeasure measure)
{
    return kAccountMeasures.titleOf(measure);
}

QString accountMeasureWord(AccountMeasure measure)
{
    return kAccountMeasures.chineseOf(measure);
}

std::optional<AccountMeasure> accountMeasureByName(QStringView name)
{
    return kAccountMeasures.find(name);
}

QList<AccountMeasure> accountMeasures()
{
    return kAccountMeasures.values();
}

QString violationLevelName(ViolationLevel level)
{
    return kViolationLevels.nameOf(level);
}

QString violationLevelTitle(ViolationLevel level)
{
    return kViolationLevels.titleOf(level);
}

std::optional<ViolationLevel> violationLevelByName(QStringView name)
{
    return kViolationLevels.find(name);
}

QList<ViolationLevel> violationLevels()
{
    return kViolationLevels.values();
}

Result<QList<Violation>> listViolations(const store::Session& session, book::BranchId branch)
{
    return violationsOf(session, branch, 0);
}

Result<QList<Violation>> listRecycledViolations(const store::Session& session, book::BranchId branch)
{
    return violationsOf(session, branch, 1);
}

Result<Violation> loadViolation(const store::Session& session, ViolationId id)
{
    store::Query query = session.query("violation.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("violation.missing"));
    return violationIn(query);
}

Result<ViolationId> saveViolation(store::UnitOfWork& unit, const Violation& given, QDate today)
{
    BB_CHECK(checkViolation(unit.session(), given, today));
    Violation made = given;
    if (made.rev != 0) {
        BB_TRY(const Violation now, livingViolation(unit.session(), made.id));
        if (now.decidedOn.isValid() && now.decidedOn < made.foundOn)
            return fail(ErrorKind::Invalid, QStringLiteral("violation.decided_order"),
                        {PartialDate::of(now.decidedOn).toChinese(), PartialDate::of(made.foundOn).toChinese()},
                        QStringLiteral("date"));
        made.branch = now.branch;
        made.measure = now.measure;
        made.decidedOn = now.decidedOn;
        made.decidedBy = now.decidedBy;
        made.decision = now.decision;
        BB_CHECK(writeViolation(unit, made));
        return made.id;
    }
    made.measure.reset();
    made.decidedOn = {};
    made.decidedBy.clear();
    made.decision.clear();
    made.id = made.id.isNull() ? ViolationId::make() : made.id; // a sample brings its own
    store::ColumnValues columns = violationColumns(made);
    columns.insert(columns.begin(), {"id", made.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("violation", columns));
    return made.id;
}

Result<> decideViolation(store::UnitOfWork& unit, ViolationId id, const ViolationDecision& decision, QDate today)
{
    BB_TRY(Violation violation, livingViolation(unit.session(), id));
    BB_CHECK(checkDecision(violation, decision, today));
    violation.measure = decision.measure;
    violation.decidedOn = decision.on;
    violation.decidedBy = decision.by;
    violation.decision = decision.words;
    return writeViolation(unit, violation);
}

Result<> takeBackDecision(store::UnitOfWork& unit, ViolationId id)
{
    BB_TRY(Violation violation, livingViolation(unit.session(), id));
    if (violation.isPending())
        return fail(ErrorKind::Refused, QStringLiteral("violation.pending"));
    violation.measure.reset();
    violation.decidedOn = {};
    violation.decidedBy.clear();
    violation.decision.clear();
    return writeViolation(unit, violation);
}

Result<> recycleViolation(store::UnitOfWork& unit, ViolationId id, QDate today)
{
    return unit.change("violation", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreViolation(store::UnitOfWork& unit, ViolationId id)
{
    BB_TRY([[maybe_unused]] const Violation violation, loadViolation(unit.session(), id));
    return unit.change("violation", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::institutions
