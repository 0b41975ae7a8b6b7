// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_diagnosis.h"

#include "branchbook/organization/diagnosis_service.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

using namespace organization;

class MockupDiagnosis
{
public:
    MockupDiagnosis(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
    {
    }

    Result<> write(const QJsonObject& json)
    {
        Diagnosis round;
        round.id = m_writer.ids().make<DiagnosisId>();
        round.branch = m_branch;
        const auto period = diagnosisPeriodByName(sampleText(json, u"period"));
        if (!period)
            return fail(Error{ErrorKind::Internal, QStringLiteral("sample.data"), {}, sampleText(json, u"period")});
        round.period = *period;
        round.heldOn = sampleDay(json, u"date");
        round.conclusion = diagnosisGradeByName(sampleText(json, u"conclusion"));
        round.opinion = sampleText(json, u"opinion");
        const QJsonObject judged = json.value(u"judgements").toObject();
        for (const DiagnosisAspect aspect : diagnosisAspects()) {
            if (const auto grade = diagnosisGradeByName(judged.value(diagnosisAspectTitle(aspect)).toString()))
                round.judgements.append({aspect, *grade});
        }
        for (const QJsonValue& name : json.value(u"people").toArray())
            round.people.append(person(name.toString()));
        for (const QJsonValue& value : json.value(u"remedies").toArray()) {
            const QJsonObject remedy = value.toObject();
            round.remedies.append(
                {sampleText(remedy, u"matter"), person(sampleText(remedy, u"owner")), sampleDay(remedy, u"until")});
        }
        BB_TRY([[maybe_unused]] const auto id, openDiagnosis(m_writer.unit(), round, round.heldOn));
        return {};
    }

private:
    [[nodiscard]] DiagnosisPerson person(const QString& name) const
    {
        const auto known = m_people.constFind(name);
        return {known == m_people.constEnd() ? std::nullopt : std::optional(*known), name};
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
};

} // namespace

Result<> writeMockupDiagnosis(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("diagnosis.json")));
    MockupDiagnosis mockup(writer, branch, people);
    for (const QJsonValue& value : data.value(u"rounds").toArray())
        BB_CHECK(mockup.write(value.toObject()));
    return {};
}

} // namespace branchbook::sample
