// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_discipline.h"

#include "branchbook/organization/discipline_service.h"
#include "branchbook/rules/rule_base.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

QDate disciplineDayAt(const QJsonArray& line, int at)
{
    return QDate::fromString(line.at(at).toString(), Qt::ISODate);
}

Error disciplineDataError(const QString& what)
{
    return Error{ErrorKind::Internal, QStringLiteral("sample.data"), {}, what};
}

class MockupDiscipline
{
public:
    MockupDiscipline(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people,
                     const rules::Catalogue& catalogue)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
        , m_catalogue(catalogue)
    {
    }

    Result<> write()
    {
        BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("discipline.json")));
        for (const QJsonValue& value : data.value(u"sanctions").toArray())
            BB_CHECK(writeSanction(value.toObject()));
        for (const QJsonValue& value : data.value(u"dispositions").toArray())
            BB_CHECK(writeDisposition(value.toObject()));
        return {};
    }

private:
    Result<book::MemberId> personOf(const QJsonObject& json) const
    {
        const QString name = sampleText(json, u"name");
        if (!m_people.contains(name))
            return fail(disciplineDataError(name));
        return m_people.value(name);
    }

    /// Day and topic of the members' meeting.
    Result<gathering::GatheringId> voteOf(const QJsonObject& json) const
    {
        const QJsonArray vote = json.value(u"vote").toArray();
        return gatheringOn(m_writer.unit().session(), m_branch, disciplineDayAt(vote, 0), vote.at(1).toString());
    }

    Result<> writeSanction(const QJsonObject& json)
    {
        const auto kind = rules::sanctionByName(sampleText(json, u"kind"));
        if (!kind)
            return fail(disciplineDataError(sampleText(json, u"kind")));
        organization::SanctionRecord record;
        record.id = m_writer.ids().make<organization::SanctionId>();
        BB_TRY(record.member, personOf(json));
        record.sanction.kind = *kind;
        record.sanction.effectiveOn = sampleDay(json, u"effective");
        record.decidedBy = sampleText(json, u"decided_by");
        record.document = sampleText(json, u"document");
        record.grounds = sampleText(json, u"grounds");
        BB_TRY(record.gathering, voteOf(json));
        BB_TRY(const auto id,
               organization::imposeSanction(m_writer.unit(), m_catalogue, record, record.sanction.effectiveOn));
        const QDate announced = sampleDay(json, u"announced");
        return organization::noteSanctionAct(m_writer.unit(), id, organization::SanctionAct::Announced, announced,
                                             announced);
    }

    Result<> writeDisposition(const QJsonObject& json)
    {
        const auto measure = organization::measureByName(sampleText(json, u"measure"));
        if (!measure)
            return fail(disciplineDataError(sampleText(json, u"measure")));
        organization::DispositionCase one;
        one.id = m_writer.ids().make<organization::DispositionId>();
        BB_TRY(one.member, personOf(json));
        one.measure = *measure;
        one.foundOn = sampleDay(json, u"found");
        one.grounds = sampleText(json, u"grounds");
        BB_TRY(const auto id, organization::openDisposition(m_writer.unit(), one, one.foundOn));
        for (const QJsonValue& value : json.value(u"before").toArray())
            BB_CHECK(writeStep(id, value.toArray()));
        BB_TRY(const auto vote, voteOf(json));
        const QDate voted = disciplineDayAt(json.value(u"vote").toArray(), 0);
        BB_CHECK(organization::decideDisposition(m_writer.unit(), m_catalogue, id,
                                                 {vote, *measure, sampleDay(json, u"until"), sampleText(json, u"said")},
                                                 voted));
        for (const QJsonValue& value : json.value(u"after").toArray())
            BB_CHECK(writeStep(id, value.toArray()));
        return {};
    }

    /// Step, day, words and, where there was one, the topic of the meeting.
    Result<> writeStep(organization::DispositionId id, const QJsonArray& line)
    {
        const auto named = organization::dispositionStepByName(line.at(0).toString());
        if (!named)
            return fail(disciplineDataError(line.at(0).toString()));
        organization::DispositionStepDay step;
        step.step = *named;
        step.doneOn = disciplineDayAt(line, 1);
        step.note = line.at(2).toString();
        if (const QString topic = line.at(3).toString(); !topic.isEmpty()) {
            BB_TRY(step.gathering, gatheringOn(m_writer.unit().session(), m_branch, step.doneOn, topic));
        }
        return organization::takeDispositionStep(m_writer.unit(), id, step, step.doneOn);
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
    const rules::Catalogue& m_catalogue;
};

} // namespace

Result<> writeMockupDiscipline(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    BB_TRY(const auto rules, rules::ruleBase());
    return MockupDiscipline(writer, branch, people, rules->catalogue).write();
}

} // namespace branchbook::sample
