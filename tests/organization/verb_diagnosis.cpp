// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/diagnosis_service.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

QList<DiagnosisFact> verbFacts()
{
    return {{DiagnosisAspect::Structure,
             QStringLiteral("committee_seats"),
             QStringLiteral("支委"),
             QStringLiteral("5 / 5 人"),
             DiagnosisFactStand::Plain,
             QStringLiteral("在任的支委。"),
             {{QStringLiteral("周砚青"), QStringLiteral("书记"), DiagnosisLineStand::Counted}}}};
}

} // namespace

std::vector<VerbStep> diagnosisSteps(VerbStage& s)
{
    return {
        {"openDiagnosis",
         [&s](UnitOfWork& unit) {
             Diagnosis round;
             round.branch = s.branch;
             round.period = Quarter::of(s.today).range();
             round.judgements = {{DiagnosisAspect::Structure, DiagnosisGrade::Healthy},
                                 {DiagnosisAspect::Unity, DiagnosisGrade::Ordinary}};
             round.people = {{s.byName.value(QStringLiteral("周砚青")), QStringLiteral("周砚青")},
                             {s.byName.value(QStringLiteral("韩知秋")), QStringLiteral("韩知秋")}};
             return into(s.diagnosis, openDiagnosis(unit, round, s.today));
         }},
        {"recycleDiagnosis", [&s](UnitOfWork& unit) { return recycleDiagnosis(unit, s.diagnosis, s.today); }},
        {"restoreDiagnosis", [&s](UnitOfWork& unit) { return restoreDiagnosis(unit, s.diagnosis); }},
        {"changeDiagnosis", // one taken back, one person fewer, something to put right
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Diagnosis round, loadDiagnosis(unit.session(), s.diagnosis));
             round.judgements.clear();
             for (const DiagnosisAspect aspect : diagnosisAspects()) {
                 if (aspect != DiagnosisAspect::Unity)
                     round.judgements.append({aspect, DiagnosisGrade::Healthy});
             }
             round.people.removeLast();
             round.remedies = {{QStringLiteral("补上缺口"),
                                {s.byName.value(QStringLiteral("沈若溪")), QStringLiteral("沈若溪")},
                                s.today.addDays(20)}};
             return changeDiagnosis(unit, round, s.today);
         }},
        {"changeDiagnosis",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Diagnosis round, loadDiagnosis(unit.session(), s.diagnosis));
             round.judgements.append({DiagnosisAspect::Unity, DiagnosisGrade::Healthy});
             round.conclusion = DiagnosisGrade::Healthy;
             round.opinion = QStringLiteral("总体健康。");
             round.heldOn = s.today;
             return changeDiagnosis(unit, round, s.today);
         }},
        {"finishDiagnosis",
         [&s](UnitOfWork& unit) { return finishDiagnosis(unit, s.diagnosis, verbFacts(), s.today, s.today); }},
        {"correctDiagnosis",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Diagnosis round, loadDiagnosis(unit.session(), s.diagnosis));
             round.conclusion = DiagnosisGrade::Ordinary;
             return correctDiagnosis(unit, round, QStringLiteral("记错了"), s.today);
         }},
    };
}

} // namespace organization_test
