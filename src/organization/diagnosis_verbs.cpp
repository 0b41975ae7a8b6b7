// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/date.h"
#include "branchbook/base/text.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/diagnosis_service.h"
#include "branchbook/store/day.h"
#include "organization/diagnosis_checks.h"
#include "organization/diagnosis_rows.h"

namespace branchbook::organization {

namespace {

Result<> checkDiagnosisFree(const store::Session& session, const Diagnosis& diagnosis)
{
    BB_TRY(const auto all, listDiagnoses(session, diagnosis.branch));
    for (const Diagnosis& other : all) {
        if (other.id != diagnosis.id && other.period == diagnosis.period)
            return fail(ErrorKind::Refused, QStringLiteral("diagnosis.taken"), {diagnosisPeriodTitle(diagnosis.period)},
                        QStringLiteral("period"));
    }
    return {};
}

Result<Diagnosis> liveDiagnosis(const store::Session& session, DiagnosisId id)
{
    BB_TRY(Diagnosis diagnosis, loadDiagnosis(session, id));
    if (diagnosis.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("diagnosis.recycled"), {diagnosisPeriodTitle(diagnosis.period)});
    return diagnosis;
}

Result<Diagnosis> draftDiagnosis(const store::Session& session, DiagnosisId id)
{
    BB_TRY(Diagnosis diagnosis, liveDiagnosis(session, id));
    if (diagnosis.isFinished())
        return fail(ErrorKind::Refused, QStringLiteral("diagnosis.finished"), {diagnosisPeriodTitle(diagnosis.period)});
    return diagnosis;
}

Result<> writeDiagnosisJudgements(store::UnitOfWork& unit, const Diagnosis& diagnosis, const Diagnosis& before)
{
    for (const DiagnosisJudgement& each : before.judgements) {
        if (!diagnosis.gradeOf(each.aspect))
            BB_CHECK(
                unit.remove("diagnosis_judgement",
                            diagnosis.id.toString() + QChar(store::kKeySeparator) + diagnosisAspectName(each.aspect)));
    }
    for (const DiagnosisJudgement& each : diagnosis.judgements)
        BB_CHECK(unit.put("diagnosis_judgement",
                          {{"diagnosis_id", diagnosis.id.toString()},
                           {"aspect", diagnosisAspectName(each.aspect)},
                           {"grade", diagnosisGradeName(each.grade)}}));
    return {};
}

store::Value diagnosisMemberValue(const DiagnosisPerson& person)
{
    return person.member ? store::Value{person.member->toString()} : store::Value{};
}

/// The key of a child row: of its place, so that a sample makes the same book each time.
QString diagnosisChildKey(DiagnosisId id, qsizetype position)
{
    return QStringLiteral("%1-%2").arg(id.toString()).arg(position + 1);
}

Result<> writeDiagnosisPeople(store::UnitOfWork& unit, const Diagnosis& diagnosis, const Diagnosis& before)
{
    for (qsizetype i = 0; i < diagnosis.people.size(); ++i)
        BB_CHECK(unit.put("diagnosis_person",
                          {{"id", diagnosisChildKey(diagnosis.id, i)},
                           {"diagnosis_id", diagnosis.id.toString()},
                           {"position", qint64(i)},
                           {"member_id", diagnosisMemberValue(diagnosis.people[i])},
                           {"full_name", diagnosis.people[i].name}}));
    for (qsizetype i = diagnosis.people.size(); i < before.people.size(); ++i)
        BB_CHECK(unit.remove("diagnosis_person", diagnosisChildKey(diagnosis.id, i)));
    return {};
}

Result<> writeDiagnosisRemedies(store::UnitOfWork& unit, const Diagnosis& diagnosis, const Diagnosis& before)
{
    for (qsizetype i = 0; i < diagnosis.remedies.size(); ++i) {
        const DiagnosisRemedy& remedy = diagnosis.remedies[i];
        BB_CHECK(unit.put("diagnosis_remedy",
                          {{"id", diagnosisChildKey(diagnosis.id, i)},
                           {"diagnosis_id", diagnosis.id.toString()},
                           {"position", qint64(i)},
                           {"matter", remedy.matter},
                           {"owner_id", diagnosisMemberValue(remedy.owner)},
                           {"owner_name", store::textOrNull(remedy.owner.name)},
                           {"due_on", store::dayOrNull(remedy.dueOn)}}));
    }
    for (qsizetype i = diagnosis.remedies.size(); i < before.remedies.size(); ++i)
        BB_CHECK(unit.remove("diagnosis_remedy", diagnosisChildKey(diagnosis.id, i)));
    return {};
}

Result<> writeDiagnosisChildren(store::UnitOfWork& unit, const Diagnosis& diagnosis, const Diagnosis& before)
{
    BB_CHECK(writeDiagnosisJudgements(unit, diagnosis, before));
    BB_CHECK(writeDiagnosisPeople(unit, diagnosis, before));
    return writeDiagnosisRemedies(unit, diagnosis, before);
}

Result<> keepDiagnosisLines(store::UnitOfWork& unit, DiagnosisId id, qsizetype fact, const QList<DiagnosisLine>& lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        BB_CHECK(unit.insert("diagnosis_line",
                             {{"diagnosis_id", id.toString()},
                              {"fact_no", qint64(fact + 1)},
                              {"line_no", qint64(i + 1)},
                              {"label", lines[i].name},
                              {"detail", store::textOrNull(lines[i].detail)},
                              {"stand", diagnosisLineStandName(lines[i].stand)}}));
    return {};
}

Result<> keepDiagnosisFacts(store::UnitOfWork& unit, DiagnosisId id, const QList<DiagnosisFact>& facts)
{
    for (qsizetype i = 0; i < facts.size(); ++i) {
        BB_CHECK(unit.insert("diagnosis_fact",
                             {{"diagnosis_id", id.toString()},
                              {"fact_no", qint64(i + 1)},
                              {"aspect", diagnosisAspectName(facts[i].aspect)},
                              {"fact_key", facts[i].key},
                              {"title", facts[i].title},
                              {"figure", facts[i].figure},
                              {"stand", diagnosisFactStandName(facts[i].stand)},
                              {"basis", facts[i].basis}}));
        BB_CHECK(keepDiagnosisLines(unit, id, i, facts[i].lines));
    }
    return {};
}

/// Everybody reads the ledger: the matter and who answers for it, nothing of the judgement.
ledger::Item remedyItem(const Diagnosis& diagnosis, const DiagnosisRemedy& remedy)
{
    ledger::Item item;
    item.branch = diagnosis.branch;
    item.kind = ledger::Kind::Problem;
    item.area = QStringLiteral("organization");
    item.matter = remedy.matter;
    item.origin = diagnosisPeriodTitle(diagnosis.period) + QStringLiteral("支部研判");
    item.sourceTable = QString::fromLatin1(kDiagnosisTable);
    item.sourceId = diagnosis.id.toString();
    item.owner = remedy.owner.member;
    item.ownerName = remedy.owner.name;
    item.raisedOn = diagnosis.heldOn;
    item.dueOn = remedy.dueOn;
    return item;
}

} // namespace

Result<DiagnosisId> openDiagnosis(store::UnitOfWork& unit, const Diagnosis& given, QDate today)
{
    Diagnosis diagnosis = tidyDiagnosis(given);
    diagnosis.edition = 1;
    BB_CHECK(checkDiagnosis(diagnosis, today));
    diagnosis.id = diagnosis.id.isNull() ? DiagnosisId::make() : diagnosis.id; // a sample brings its own
    BB_CHECK(checkDiagnosisFree(unit.session(), diagnosis));
    store::ColumnValues columns = columnsOf(diagnosis);
    columns.insert(columns.begin(), {"id", diagnosis.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("diagnosis", columns));
    BB_CHECK(writeDiagnosisChildren(unit, diagnosis, {}));
    return diagnosis.id;
}

Result<> changeDiagnosis(store::UnitOfWork& unit, const Diagnosis& given, QDate today)
{
    BB_TRY(const Diagnosis now, draftDiagnosis(unit.session(), given.id));
    Diagnosis diagnosis = tidyDiagnosis(given);
    diagnosis.branch = now.branch;
    diagnosis.period = now.period;
    diagnosis.edition = now.edition;
    BB_CHECK(checkDiagnosis(diagnosis, today));
    BB_CHECK(unit.update("diagnosis", diagnosis.id.toString(), diagnosis.rev, columnsOf(diagnosis)));
    return writeDiagnosisChildren(unit, diagnosis, now);
}

Result<> finishDiagnosis(store::UnitOfWork& unit, DiagnosisId id, const QList<DiagnosisFact>& facts, QDate factsOn,
                         QDate today)
{
    BB_TRY(const Diagnosis diagnosis, draftDiagnosis(unit.session(), id));
    BB_CHECK(checkDiagnosis(diagnosis, today));
    BB_CHECK(checkDiagnosisWhole(diagnosis));
    if (facts.isEmpty() || !factsOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("diagnosis.facts_missing"),
                    {diagnosisPeriodTitle(diagnosis.period)});
    BB_CHECK(keepDiagnosisFacts(unit, id, facts));
    for (const DiagnosisRemedy& remedy : diagnosis.remedies) {
        BB_TRY([[maybe_unused]] const auto item, ledger::raiseItem(unit, remedyItem(diagnosis, remedy), today));
    }
    return unit.change("diagnosis", id.toString(),
                       {{"finished_on", store::dayOrNull(today)}, {"facts_on", store::dayOrNull(factsOn)}});
}

Result<> correctDiagnosis(store::UnitOfWork& unit, const Diagnosis& given, const QString& reason, QDate today)
{
    BB_TRY(const Diagnosis now, liveDiagnosis(unit.session(), given.id));
    const QString title = diagnosisPeriodTitle(now.period);
    if (!now.isFinished())
        return fail(ErrorKind::Refused, QStringLiteral("diagnosis.draft"), {title});
    if (trimmedText(reason).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("diagnosis.why"), {title}, QStringLiteral("reason"));
    Diagnosis diagnosis = tidyDiagnosis(given);
    diagnosis.branch = now.branch;
    diagnosis.period = now.period;
    diagnosis.remedies = now.remedies; // the ledger has them
    diagnosis.edition = now.edition + 1;
    BB_CHECK(checkDiagnosis(diagnosis, today));
    BB_CHECK(checkDiagnosisWhole(diagnosis));
    const QString before = diagnosisText(now);
    if (before == diagnosisText(diagnosis))
        return fail(ErrorKind::Refused, QStringLiteral("diagnosis.same"), {title});
    BB_CHECK(unit.insert("diagnosis_correction",
                         {{"diagnosis_id", diagnosis.id.toString()},
                          {"position", qint64(now.corrections.size())},
                          {"corrected_on", store::dayOrNull(today)},
                          {"before", before},
                          {"reason", trimmedText(reason)}}));
    BB_CHECK(unit.update("diagnosis", diagnosis.id.toString(), diagnosis.rev, columnsOf(diagnosis)));
    return writeDiagnosisChildren(unit, diagnosis, now);
}

Result<> recycleDiagnosis(store::UnitOfWork& unit, DiagnosisId id, QDate today)
{
    BB_TRY(const Diagnosis diagnosis, draftDiagnosis(unit.session(), id));
    return unit.change("diagnosis", diagnosis.id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreDiagnosis(store::UnitOfWork& unit, DiagnosisId id)
{
    BB_TRY(const Diagnosis diagnosis, loadDiagnosis(unit.session(), id));
    BB_CHECK(checkDiagnosisFree(unit.session(), diagnosis));
    return unit.change("diagnosis", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::organization
