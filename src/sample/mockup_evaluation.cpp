// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_evaluation.h"

#include "branchbook/organization/evaluation_assess.h"
#include "branchbook/organization/evaluation_service.h"
#include "sample/sample_file.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::sample {

namespace {

using namespace organization;

// Places in a row of "people".
constexpr int kName = 0;
constexpr int kSelf = 1;
constexpr int kMembers = 2;
constexpr int kMasses = 3;
constexpr int kGrade = 4;
constexpr int kNote = 5;
constexpr int kOpinion = 6;

class MockupEvaluation
{
public:
    MockupEvaluation(DemoWriter& writer, book::BranchId branch, QJsonObject data)
        : m_writer(writer)
        , m_branch(branch)
        , m_data(std::move(data))
        , m_people(m_data.value(u"people").toArray())
    {
    }

    Result<> write()
    {
        const QDate listed = sampleDay(m_data, u"people_on");
        if (listed > today())
            return {};
        Evaluation round;
        round.id = m_writer.ids().make<EvaluationId>();
        round.branch = m_branch;
        round.forYear = m_data.value(u"year").toInt();
        round.peopleOn = listed;
        BB_TRY(m_id, openEvaluation(m_writer.unit(), round, listed));
        BB_TRY(m_round, loadEvaluation(m_writer.unit().session(), m_id));
        BB_CHECK(writeSelf());
        BB_CHECK(writeCount(EvaluationBallot::Members, u"members", kMembers));
        BB_CHECK(writeCount(EvaluationBallot::Masses, u"masses", kMasses));
        BB_CHECK(writeSteps());
        return sampleDay(m_data, u"graded_on") > today() ? Result<>{} : writeGrades();
    }

private:
    [[nodiscard]] QDate today() const { return m_writer.options().on; }

    /// Every row with the person of the list; the two name the same people.
    template <class Take>
    Result<> eachPerson(Take take) const
    {
        for (const QJsonValue& value : m_people) {
            const QJsonArray row = value.toArray();
            const auto found = std::find_if(m_round.people.begin(), m_round.people.end(),
                                            [&](const auto& one) { return one.name == row.at(kName).toString(); });
            if (found == m_round.people.end())
                return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, row.at(kName).toString());
            BB_CHECK(take(row, *found));
        }
        return {};
    }

    Result<> writeSelf() const
    {
        return eachPerson([&](const QJsonArray& row, const EvaluatedPerson& person) {
            return recordSelfGrade(m_writer.unit(), m_id, person.member, gradeByName(row.at(kSelf).toString()));
        });
    }

    Result<> writeCount(EvaluationBallot ballot, QStringView papers, int place) const
    {
        EvaluationCount count;
        count.ballot = ballot;
        count.heldOn = sampleDay(m_data, u"people_on");
        const QJsonArray numbers = m_data.value(papers).toArray();
        count.issued = numbers.at(0).toInt();
        count.collected = numbers.at(1).toInt();
        count.valid = numbers.at(2).toInt();
        BB_CHECK(eachPerson([&](const QJsonArray& row, const EvaluatedPerson& person) -> Result<> {
            if (!person.getsGrade())
                return {};
            const QJsonArray marks = row.at(place).toArray();
            EvaluationTally tally{person.line, person.name, {}, 0};
            for (std::size_t i = 0; i < kGrades; ++i)
                tally.marks[i] = marks.at(qsizetype(i)).toInt();
            count.tallies.append(tally);
            return {};
        }));
        return recordEvaluationCount(m_writer.unit(), m_id, count, count.heldOn);
    }

    Result<> writeSteps() const
    {
        for (const QJsonValue& value : m_data.value(u"steps").toArray()) {
            const QJsonArray row = value.toArray();
            EvaluationStepDay step;
            step.step = evaluationStepByName(row.at(0).toString()).value_or(EvaluationStep::Study);
            step.doneOn = QDate::fromString(row.at(1).toString(), Qt::ISODate);
            step.note = row.at(2).toString();
            if (step.doneOn == sampleDay(m_data, u"people_on")) {
                BB_TRY(step.gathering,
                       gatheringOn(m_writer.unit().session(), m_branch, step.doneOn, sampleText(m_data, u"meeting")));
            }
            BB_CHECK(takeEvaluationStep(m_writer.unit(), m_id, step, today()));
        }
        return {};
    }

    Result<> writeGrades() const
    {
        return eachPerson([&](const QJsonArray& row, const EvaluatedPerson& person) -> Result<> {
            BB_CHECK(gradeMember(m_writer.unit(), m_id, person.member, gradeByName(row.at(kGrade).toString()),
                                 row.at(kOpinion).toString(), {}, today()));
            const QString note = row.at(kNote).toString();
            return note.isEmpty() ? Result<>{} : noteEvaluated(m_writer.unit(), m_id, person.member, note);
        });
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    QJsonObject m_data;
    QJsonArray m_people;
    EvaluationId m_id;
    Evaluation m_round;
};

} // namespace

Result<> writeMockupEvaluation(DemoWriter& writer, book::BranchId branch)
{
    BB_TRY(QJsonObject data, loadSampleFile(QStringLiteral("evaluation.json")));
    return MockupEvaluation(writer, branch, std::move(data)).write();
}

} // namespace branchbook::sample
