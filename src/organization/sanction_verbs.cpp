// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/discipline_service.h"
#include "branchbook/organization/secret_files.h"
#include "branchbook/store/day.h"
#include "branchbook/store/position.h"
#include "organization/discipline_checks.h"
#include "organization/discipline_rows.h"

namespace branchbook::organization {

namespace {

using rules::SanctionKind;

bool isProbationKind(const SanctionRecord& record)
{
    return record.sanction.kind == SanctionKind::ProbationWithinParty;
}

Result<> checkNotTwice(const store::Session& session, const SanctionRecord& record)
{
    BB_TRY(const auto others, listSanctionsOf(session, record.member));
    for (const SanctionRecord& other : others) {
        if (other.id != record.id && other.sanction.effectiveOn == record.sanction.effectiveOn)
            return fail(ErrorKind::Refused, QStringLiteral("sanction.twice"), {}, QStringLiteral("date"));
    }
    return {};
}

Result<> checkSanctionGathering(const store::Session& session, const SanctionRecord& record,
                                const std::optional<gathering::GatheringId>& id)
{
    if (!id)
        return {};
    BB_TRY(const auto meeting, gathering::loadGathering(session, *id));
    if (meeting.branch == record.branch)
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("disposition.vote_branch"),
                {meeting.topic, PartialDate::of(meeting.heldOn).toChinese()}, QStringLiteral("gathering"));
}

/// Name and branch are filled in.
Result<> checkSanctionRecord(const store::Session& session, const rules::Catalogue& catalogue, SanctionRecord& record,
                             QDate today)
{
    const QDate day = record.sanction.effectiveOn;
    BB_CHECK(checkDisciplineDay(day, {}, today));
    if (trimmedText(record.decidedBy).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("discipline.decision_missing"), {},
                    QStringLiteral("decided-by"));
    // An expulsion of that day has taken the person off the roster already.
    BB_TRY(const book::Member person, disciplinedMember(session, record.member, day, LeavingDay::IsIn));
    record.memberName = person.name();
    record.branch = person.branch;
    if (book::typeOn(book::standingOf(person), day) == book::kProbationaryMember)
        return fail(ErrorKind::Refused, QStringLiteral("sanction.probationary"), {record.memberName},
                    QStringLiteral("name"));
    if (!isProbationKind(record))
        record.sanction.months = 0;
    BB_CHECK(effectsOf(catalogue, {record}, today));
    BB_CHECK(checkNotTwice(session, record));
    return checkSanctionGathering(session, record, record.gathering);
}

Result<> writeSanction(store::UnitOfWork& unit, const SanctionRecord& record)
{
    return unit.update("sanction", record.id.toString(), record.rev, columnsOf(record));
}

Result<> markSanction(store::UnitOfWork& unit, const SanctionRecord& record, const QString& was, const QString& reason,
                      QDate today)
{
    BB_TRY(const qint64 position,
           store::nextPosition(unit.session(), "discipline.next_sanction_mark", record.id.toString()));
    return unit.insert("sanction_correction", columnsOf(record.id, position, {today, was, reason}));
}

QString sanctionWords(const SanctionRecord& record)
{
    QString words =
        QStringLiteral("%1，%2生效")
            .arg(rules::sanctionName(record.sanction.kind), PartialDate::of(record.sanction.effectiveOn).toChinese());
    if (record.sanction.months > 0)
        words += QStringLiteral("，%1个月").arg(record.sanction.months);
    for (const QString& part : {record.decidedBy, record.document, record.grounds}) {
        if (!part.isEmpty())
            words += QStringLiteral("；") + part;
    }
    return words;
}

Result<SanctionRecord> probationOf(const store::Session& session, SanctionId id)
{
    BB_TRY(SanctionRecord record, loadSanction(session, id));
    if (record.recycled || !isProbationKind(record))
        return fail(ErrorKind::Refused, QStringLiteral("sanction.not_probation"), {record.memberName});
    return record;
}

Result<> followSanction(store::UnitOfWork& unit, const SanctionRecord& record)
{
    return record.sanction.kind == SanctionKind::Expulsion
        ? takeOffRoster(unit, record.member, record.sanction.effectiveOn)
        : Result<>{};
}

Result<> unfollowSanction(store::UnitOfWork& unit, const SanctionRecord& record)
{
    return record.sanction.kind == SanctionKind::Expulsion
        ? putOnRoster(unit, record.member, record.sanction.effectiveOn)
        : Result<>{};
}

} // namespace

Result<SanctionId> imposeSanction(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                  const SanctionRecord& given, QDate today)
{
    SanctionRecord record = given;
    record.sanction.restoredOn = {};
    record.restoredAt.reset();
    BB_CHECK(checkSanctionRecord(unit.session(), catalogue, record, today));
    BB_CHECK(rules::checkSanctionTerm(record.sanction));
    record.id = record.id.isNull() ? SanctionId::make() : record.id;
    store::ColumnValues columns = columnsOf(record);
    columns.insert(columns.begin(), {"id", record.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("sanction", columns));
    BB_CHECK(followSanction(unit, record));
    return record.id;
}

Result<> extendSanction(store::UnitOfWork& unit, const rules::Catalogue& catalogue, SanctionId id, int months,
                        const QString& reason, QDate today)
{
    BB_TRY(SanctionRecord record, probationOf(unit.session(), id));
    if (!record.isOpenProbation())
        return fail(ErrorKind::Refused, QStringLiteral("sanction.restored"), {record.memberName});
    BB_CHECK(checkDisciplineReason(reason));
    BB_CHECK(markSanction(unit, record, sanctionWords(record), reason, today));
    record.sanction.months = months;
    BB_CHECK(effectsOf(catalogue, {record}, today));
    BB_CHECK(rules::checkSanctionTerm(record.sanction));
    return writeSanction(unit, record);
}

Result<> restoreRights(store::UnitOfWork& unit, const rules::Catalogue& catalogue, SanctionId id,
                       const RestoredRights& restored, QDate today)
{
    BB_TRY(SanctionRecord record, probationOf(unit.session(), id));
    if (!restored.on.isValid() && record.isOpenProbation())
        return fail(ErrorKind::Refused, QStringLiteral("sanction.restored"), {record.memberName});
    record.sanction.restoredOn = {};
    record.restoredAt.reset();
    if (restored.on.isValid()) {
        BB_CHECK(checkDisciplineDay(restored.on, record.sanction.effectiveOn, today));
        BB_TRY(const auto effects, effectsOf(catalogue, {record}, today));
        const QDate ends = effects.effects.front().probationEnds;
        if (restored.on < ends)
            return fail(ErrorKind::Refused, QStringLiteral("sanction.early"),
                        {record.memberName, PartialDate::of(ends).toChinese()}, QStringLiteral("date"));
        BB_CHECK(checkSanctionGathering(unit.session(), record, restored.gathering));
        record.sanction.restoredOn = restored.on;
        record.restoredAt = restored.gathering;
    }
    return writeSanction(unit, record);
}

Result<> noteSanctionAct(store::UnitOfWork& unit, SanctionId id, SanctionAct act, QDate on, QDate today)
{
    BB_TRY(SanctionRecord record, loadSanction(unit.session(), id));
    if (on.isValid())
        BB_CHECK(checkDisciplineDay(on, record.sanction.effectiveOn, today));
    (act == SanctionAct::Announced ? record.announcedOn : record.reportedOn) = on;
    return writeSanction(unit, record);
}

Result<> correctSanction(store::UnitOfWork& unit, const rules::Catalogue& catalogue, const SanctionRecord& given,
                         const QString& reason, QDate today)
{
    BB_TRY(const SanctionRecord before, loadSanction(unit.session(), given.id));
    BB_CHECK(checkDisciplineReason(reason));
    if (given.level != before.level)
        BB_CHECK(checkFilesFitLevel(unit.session(), QStringLiteral("sanction"), given.id.toString(), given.level));
    SanctionRecord record = given;
    record.member = before.member;
    record.announcedOn = before.announcedOn;
    record.reportedOn = before.reportedOn;
    const bool wasProbation = isProbationKind(before);
    if (wasProbation) {
        record.sanction.months = isProbationKind(record) ? before.sanction.months : 0;
        record.sanction.restoredOn = isProbationKind(record) ? before.sanction.restoredOn : QDate();
    }
    record.restoredAt = record.sanction.restoredOn.isValid() ? before.restoredAt : std::nullopt;
    BB_CHECK(unfollowSanction(unit, before));
    BB_CHECK(checkSanctionRecord(unit.session(), catalogue, record, today));
    if (!wasProbation) // a length that was written before stays as it is
        BB_CHECK(rules::checkSanctionTerm(record.sanction));
    BB_CHECK(markSanction(unit, before, sanctionWords(before), reason, today));
    BB_CHECK(writeSanction(unit, record));
    return followSanction(unit, record);
}

Result<> recycleSanction(store::UnitOfWork& unit, SanctionId id, QDate today)
{
    BB_TRY(const SanctionRecord record, loadSanction(unit.session(), id));
    BB_CHECK(unfollowSanction(unit, record));
    return unit.change("sanction", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreSanction(store::UnitOfWork& unit, SanctionId id)
{
    BB_TRY(const SanctionRecord record, loadSanction(unit.session(), id));
    BB_CHECK(checkNotTwice(unit.session(), record));
    BB_CHECK(followSanction(unit, record));
    return unit.change("sanction", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::organization
