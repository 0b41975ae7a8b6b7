// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_theory.h"

#include "branchbook/book/setting.h"
#include "branchbook/ideology/campaign_service.h"
#include "branchbook/ideology/research_service.h"
#include "branchbook/ideology/role_model.h"
#include "branchbook/ideology/rotation_service.h"
#include "branchbook/ideology/study_entry.h"
#include "branchbook/ideology/study_files.h"
#include "branchbook/ideology/study_quality.h"
#include "branchbook/ledger/ledger_store.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

using namespace ideology;

QDate theoryDay(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

tl::unexpected<Error> theoryDataError(const QString& what)
{
    return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, what);
}

class MockupTheory
{
public:
    MockupTheory(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
    {
    }

    Result<> write()
    {
        BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("theory.json")));
        for (const QJsonValue& value : data.value(u"rotations").toArray())
            BB_CHECK(writeRotation(value.toObject()));
        for (const QJsonValue& value : data.value(u"research").toArray())
            BB_CHECK(writeResearch(value.toObject()));
        BB_CHECK(writeCampaign(data.value(u"campaign").toObject()));
        for (const QJsonValue& value : data.value(u"ratings").toArray())
            BB_CHECK(writeRating(value.toObject()));
        for (const QJsonValue& value : data.value(u"entries").toArray())
            BB_CHECK(writeEntry(value.toObject()));
        for (const QJsonValue& value : data.value(u"models").toArray())
            BB_CHECK(writeModel(value.toObject()));
        return {};
    }

private:
    [[nodiscard]] store::UnitOfWork& unit() const { return m_writer.unit(); }

    Result<book::MemberId> person(const QString& name) const
    {
        if (!m_people.contains(name))
            return theoryDataError(name);
        return m_people.value(name);
    }

    Result<Responsible> answers(const QString& name) const
    {
        BB_TRY(const auto member, person(name));
        return Responsible{member, name};
    }

    /// Day and topic; nothing where a sample of fewer years has no such gathering.
    [[nodiscard]] std::optional<gathering::GatheringId> gatheringIn(const QJsonObject& json, QStringView key) const
    {
        const QJsonArray named = json.value(key).toArray();
        const auto found = named.isEmpty()
            ? Result<gathering::GatheringId>(theoryDataError({}))
            : gatheringOn(unit().session(), m_branch, theoryDay(named.at(0)), named.at(1).toString());
        return found ? std::optional<gathering::GatheringId>(*found) : std::nullopt;
    }

    Result<> writeRotation(const QJsonObject& json)
    {
        Rotation batch;
        batch.id = m_writer.ids().make<RotationId>();
        batch.branch = m_branch;
        batch.title = sampleText(json, u"title");
        batch.from = sampleDay(json, u"from");
        batch.until = sampleDay(json, u"until");
        batch.quota = json.value(u"quota").toInt();
        batch.organizer = sampleText(json, u"organizer");
        batch.place = sampleText(json, u"place");
        const QDate entered = sampleDay(json, u"entered");
        const auto record = gatheringIn(json, u"gathering");
        if (json.contains(u"gathering") && !record)
            return {};
        BB_CHECK(openRotation(unit(), batch, entered));
        if (record)
            return attachRotation(unit(), batch.id, *record);
        QList<book::MemberId> people;
        for (const QJsonValue& name : json.value(u"people").toArray()) {
            BB_TRY(const auto member, person(name.toString()));
            people.append(member);
        }
        return nameForRotation(unit(), batch.id, people, entered);
    }

    Result<> writeResearch(const QJsonObject& json)
    {
        Research research;
        research.id = m_writer.ids().make<ResearchId>();
        research.branch = m_branch;
        BB_TRY(const Responsible lead, answers(sampleText(json, u"lead")));
        research.lead = lead.member;
        research.leadName = lead.name;
        research.title = sampleText(json, u"title");
        research.question = sampleText(json, u"question");
        research.members = sampleText(json, u"members");
        research.dueOn = sampleDay(json, u"due");
        research.findings = sampleText(json, u"findings");
        research.decision = sampleText(json, u"decision");
        if (const auto meeting = gatheringIn(json, u"decided")) {
            research.decidedIn = DecidedIn::Gathering;
            research.decidedId = meeting->toString();
        }
        const QDate chosen = sampleDay(json, u"chosen");
        BB_TRY(const auto id, openResearch(unit(), research, chosen, chosen));
        BB_CHECK(writeFile(kResearchFilesTable, id.toString(), json, chosen));
        for (const QJsonValue& value : json.value(u"steps").toArray()) {
            const QJsonArray step = value.toArray();
            const auto stage = researchStageByName(step.at(0).toString());
            const QDate day = theoryDay(step.at(1));
            if (!stage)
                return theoryDataError(step.at(0).toString());
            BB_CHECK(addResearchStep(unit(), research.id, {*stage, day, step.at(2).toString()}, day));
        }
        return {};
    }

    Result<> writeCampaign(const QJsonObject& json)
    {
        Campaign campaign;
        campaign.id = m_writer.ids().make<CampaignId>();
        campaign.branch = m_branch;
        campaign.year = json.value(u"year").toInt();
        campaign.theme = sampleText(json, u"theme");
        campaign.goal = sampleText(json, u"goal");
        BB_TRY(campaign.owner, answers(sampleText(json, u"owner")));
        campaign.phases = usualPhases(campaign.year, campaign.owner);
        for (std::size_t i = 0; i < kCampaignStages; ++i) {
            CampaignPhase& phase = campaign.phases.at(i);
            phase.id = m_writer.ids().make<CampaignPhaseId>();
            phase.goal = json.value(u"goals").toArray().at(qsizetype(i)).toString();
            BB_TRY(phase.owner, answers(json.value(u"owners").toArray().at(qsizetype(i)).toString()));
        }
        BB_TRY([[maybe_unused]] const auto id, openCampaign(unit(), campaign, sampleDay(json, u"entered")));
        const QJsonArray done = json.value(u"done").toArray();
        for (qsizetype i = 0; i < done.size(); ++i) {
            const QJsonArray phase = done.at(i).toArray();
            const QDate day = theoryDay(phase.at(0));
            BB_CHECK(finishPhase(unit(), campaign.id, static_cast<CampaignStage>(i), day, phase.at(1).toString(), day));
        }
        for (const QJsonValue& value : json.value(u"items").toArray())
            BB_CHECK(writeItem(campaign, value.toObject()));
        return {};
    }

    /// As raiseCampaignItem raises it, counted as an item of the sample.
    Result<> writeItem(const Campaign& campaign, const QJsonObject& json)
    {
        ledger::Item item;
        item.id = m_writer.ids().make<ledger::ItemId>();
        item.branch = m_branch;
        item.kind = sampleText(json, u"kind") == u"problem" ? ledger::Kind::Problem : ledger::Kind::Task;
        item.area = QStringLiteral("ideology");
        item.matter = sampleText(json, u"matter");
        item.origin = QStringLiteral("%1年主题活动“").arg(campaign.year) + campaign.theme + QStringLiteral("”");
        item.sourceTable = QString::fromLatin1(kCampaignTable);
        item.sourceId = campaign.id.toString();
        BB_TRY(const Responsible owner, answers(sampleText(json, u"owner")));
        item.owner = owner.member;
        item.ownerName = owner.name;
        item.measure = sampleText(json, u"measure");
        item.raisedOn = sampleDay(json, u"raised");
        item.dueOn = sampleDay(json, u"due");
        BB_CHECK(m_writer.add(item, item.raisedOn));
        const QDate closed = sampleDay(json, u"closed");
        return closed.isValid() ? ledger::closeItem(unit(), item.id, closed, sampleText(json, u"result"), closed)
                                : Result<>();
    }

    Result<> writeRating(const QJsonObject& json)
    {
        const auto session = gatheringIn(json, u"gathering");
        if (!session)
            return {};
        StudyVotes votes{};
        for (std::size_t i = 0; i < kStudyGrades; ++i)
            votes.at(i) = json.value(u"votes").toArray().at(qsizetype(i)).toInt();
        return rateStudy(unit(), *session, votes, sampleDay(json, u"on"));
    }

    Result<> writeEntry(const QJsonObject& json)
    {
        StudyEntry entry;
        entry.id = m_writer.ids().make<StudyEntryId>();
        entry.branch = m_branch;
        BB_TRY(entry.member, person(sampleText(json, u"person")));
        entry.kind = studyEntryKindByName(sampleText(json, u"kind")).value_or(entry.kind);
        entry.title = sampleText(json, u"title");
        entry.on = sampleDay(json, u"date");
        entry.note = sampleText(json, u"note");
        entry.gathering = gatheringIn(json, u"gathering");
        if (json.contains(u"hours"))
            entry.minutes = json.value(u"hours").toInt() * book::kClassHourRange.usual;
        BB_TRY(const auto id, addStudyEntry(unit(), entry, entry.on));
        return writeFile(kEntryFilesTable, id.toString(), json, entry.on);
    }

    /// A small file of ours under the name it would have, where the record names one.
    Result<> writeFile(const char* table, const QString& owner, const QJsonObject& json, QDate on)
    {
        const QString file = sampleText(json, u"file");
        if (file.isEmpty())
            return {};
        return m_writer.attachTo(QString::fromLatin1(table), owner,
                                 QStringLiteral(":/branchbook/sample/attachment.") + file.section(u'.', -1), file, on);
    }

    Result<> writeModel(const QJsonObject& json)
    {
        RoleModel model;
        model.id = m_writer.ids().make<RoleModelId>();
        model.branch = m_branch;
        model.name = sampleText(json, u"person");
        BB_TRY(model.member, person(model.name));
        model.deed = sampleText(json, u"deed");
        model.honour = sampleText(json, u"honour");
        model.foundOn = sampleDay(json, u"found");
        BB_TRY([[maybe_unused]] const auto id, addRoleModel(unit(), model, model.foundOn));
        for (const QJsonValue& value : json.value(u"spreads").toArray()) {
            const QJsonArray row = value.toArray();
            Spread spread;
            spread.on = theoryDay(row.at(0));
            spread.way = row.at(1).toString();
            if (row.at(2).toInt() > 0)
                spread.reached = row.at(2).toInt();
            BB_CHECK(recordSpread(unit(), model.id, spread, spread.on));
        }
        return {};
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
};

} // namespace

Result<> writeMockupTheory(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    return MockupTheory(writer, branch, people).write();
}

} // namespace branchbook::sample
