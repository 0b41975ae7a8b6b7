// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_notice.h"
#include "branchbook/gathering/resolution.h"
#include "sample/demo_writer.h"
#include "sample/election_plan.h"
#include "sample/mockup_admission.h"
#include "sample/mockup_appraisal.h"
#include "sample/mockup_cadres.h"
#include "sample/mockup_committee.h"
#include "sample/mockup_conduct.h"
#include "sample/mockup_course.h"
#include "sample/mockup_diagnosis.h"
#include "sample/mockup_discipline.h"
#include "sample/mockup_dues.h"
#include "sample/mockup_evaluation.h"
#include "sample/mockup_exams.h"
#include "sample/mockup_institutions.h"
#include "sample/mockup_integrity.h"
#include "sample/mockup_ledger.h"
#include "sample/mockup_masses.h"
#include "sample/mockup_merit.h"
#include "sample/mockup_polls.h"
#include "sample/mockup_talks.h"
#include "sample/mockup_theory.h"
#include "sample/sample_file.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace branchbook::sample {

using gathering::Gathering;
using gathering::Presence;

namespace {

constexpr int kMinutesOfStudyHour = 45;
constexpr int kChinaOffset = 8 * 3600; ///< the sample's people live by this clock
constexpr int kDaysOfWork = 9; ///< the steps of single persons lie in the last days of the sample

Error dataError(const QString& where)
{
    return {ErrorKind::Internal, QStringLiteral("sample.data"), {}, where};
}

QString textAt(const QJsonObject& json, const char16_t* key)
{
    return json.value(QStringView(key)).toString();
}

QStringList textsAt(const QJsonObject& json, const char16_t* key)
{
    QStringList texts;
    for (const QJsonValue& value : json.value(QStringView(key)).toArray())
        texts.append(value.toString());
    return texts;
}

QDate dayAt(const QJsonObject& json, const char16_t* key)
{
    return QDate::fromString(textAt(json, key), Qt::ISODate);
}

class MockupBranch
{
public:
    MockupBranch(DemoWriter& writer, QJsonObject data)
        : m_writer(writer)
        , m_data(std::move(data))
        , m_on(writer.options().on)
    {
    }

    Result<> write()
    {
        for (const QJsonValue& value : m_data.value(u"steps").toArray())
            reserve(value.toObject());
        BB_CHECK(writeBranch());
        BB_CHECK(writeGroups());
        for (const QJsonValue& value : m_data.value(u"members").toArray()) {
            BB_TRY(auto row, writePerson(value.toObject()));
            m_branch.people.append(std::move(row));
        }
        for (const QJsonValue& value : m_data.value(u"candidates").toArray()) {
            BB_TRY([[maybe_unused]] const auto row, writePerson(value.toObject()));
        }
        for (int year = m_on.year() - m_writer.options().years + 1; year < m_on.year(); ++year)
            BB_CHECK(writeYear(m_writer, m_branch, year));
        for (const QJsonValue& value : m_data.value(u"gatherings").toArray()) {
            const QJsonObject json = value.toObject();
            const bool asked = dayAt(json, u"date").year() > m_on.year() - m_writer.options().years
                || json.contains(u"for_year"); // what a later year looks back to
            if (asked && !m_laterGatherings.contains(textAt(json, u"topic")))
                BB_CHECK(writeGathering(json));
        }
        for (const QJsonValue& value : m_data.value(u"elections").toArray())
            BB_CHECK(writeElection(m_writer, m_branch.branch, m_byName, value.toObject()));
        BB_CHECK(writeMockupCommittee(m_writer, m_branch.branch, m_byName));
        BB_CHECK(writeMockupLedger(m_writer, m_branch.branch, m_byName));
        BB_CHECK(writeMockupAdmissions(m_writer, m_branch.branch, m_byName));
        BB_CHECK(writeMockupEvaluation(m_writer, m_branch.branch));
        BB_CHECK(writeMockupDues(m_writer, m_branch.branch, m_byName, m_laterPayers));
        BB_CHECK(writeMockupTalks(m_writer, m_branch.branch, m_byName));
        BB_CHECK(writeMockupCourse(m_writer, m_branch.branch, m_byName));
        BB_CHECK(writeMockupCadres(m_writer, m_branch.branch, m_byName));
        BB_CHECK(writeMockupDiscipline(m_writer, m_branch.branch, m_byName));
        BB_CHECK(writeMockupMerit(m_writer, m_branch.branch, m_byName));
        BB_CHECK(writeMockupPolls(m_writer, m_branch.branch));
        BB_CHECK(writeMockupAppraisal(m_writer, m_branch.branch, m_byName));
        BB_CHECK(writeMockupDiagnosis(m_writer, m_branch.branch, m_byName));
        BB_CHECK(writeMockupInstitutions(m_writer, m_branch.branch));
        BB_CHECK(writeMockupIntegrity(m_writer, m_branch.branch, m_byName));
        BB_CHECK(writeMockupExams(m_writer, m_branch.branch));
        BB_CHECK(writeMockupTheory(m_writer, m_branch.branch, m_byName));
        BB_CHECK(writeMockupMasses(m_writer, m_branch.branch, m_byName));
        return writeMockupConduct(m_writer, m_branch.branch, m_byName);
    }

    [[nodiscard]] QJsonArray steps() const { return m_data.value(u"steps").toArray(); }

    Result<> take(const QJsonObject& step)
    {
        const QString field = textAt(step, u"field");
        for (const QString& name : textsAt(step, u"members"))
            BB_CHECK(complete(name, field));
        if (const QStringList payers = textsAt(step, u"dues"); !payers.isEmpty())
            BB_CHECK(payMockupDues(m_writer, m_branch.branch, m_byName, payers, dayOfStep(step).date()));
        for (const QJsonValue& value : m_data.value(u"gatherings").toArray()) {
            const QString topic = textAt(value.toObject(), u"topic");
            if (topic == textAt(step, u"gathering"))
                BB_CHECK(writeGathering(value.toObject()));
            else if (topic == textAt(step, u"archive"))
                BB_CHECK(gathering::archiveGathering(m_writer.unit(), m_drafts.value(topic), dayOfStep(step).date()));
        }
        return {};
    }

    /// Local time of the people.
    [[nodiscard]] static QDateTime dayOfStep(const QJsonObject& step)
    {
        QDateTime at = QDateTime::fromString(textAt(step, u"at"), Qt::ISODate);
        at.setOffsetFromUtc(kChinaOffset);
        return at;
    }

private:
    /// What a step does is not there before it.
    void reserve(const QJsonObject& step)
    {
        for (const QString& name : textsAt(step, u"members"))
            m_laterFields.insert(name, textAt(step, u"field"));
        for (const QString& name : textsAt(step, u"dues"))
            m_laterPayers.insert(name);
        m_laterGatherings.insert(textAt(step, u"gathering"));
        m_laterArchived.insert(textAt(step, u"archive"));
    }

    Result<> complete(const QString& name, const QString& fieldName)
    {
        for (const QJsonValue& value : m_data.value(u"members").toArray()) {
            const QJsonObject person = value.toObject();
            const auto field = book::fieldByName(fieldName);
            if (!field || textAt(person, u"full_name") != name)
                continue;
            BB_TRY(auto member, book::loadMember(m_writer.unit().session(), m_byName.value(name)));
            member.values.set(*field, person.value(fieldName).toString());
            return book::updateMember(m_writer.unit(), member);
        }
        return fail(dataError(name));
    }

    Result<> writeBranch()
    {
        const QJsonObject json = m_data.value(u"branch").toObject();
        book::Branch branch;
        branch.name = textAt(json, u"name");
        branch.kind = textAt(json, u"kind");
        branch.sector = textAt(json, u"sector");
        branch.founded = PartialDate::fromIso(textAt(json, u"founded"));
        branch.unit = textAt(json, u"unit");
        branch.higherOrganization = textAt(json, u"higher_organization");
        branch.reportTo = textAt(json, u"report_to");
        BB_TRY(m_branch.branch, m_writer.add(branch));
        return {};
    }

    Result<> writeGroups()
    {
        for (const QJsonValue& value : m_data.value(u"groups").toArray()) {
            const QJsonObject json = value.toObject();
            const auto leader = m_writer.ids().make<book::MemberId>();
            m_leaders.insert(textAt(json, u"leader"), leader);
            const book::PartyGroup group{
                m_writer.ids().make<book::GroupId>(),    0, m_branch.branch, textAt(json, u"name"), leader,
                static_cast<int>(m_branch.groups.size())};
            BB_CHECK(m_writer.add(group));
            m_branch.groups.append(group);
        }
        return {};
    }

    Result<book::MemberRow> writePerson(const QJsonObject& json)
    {
        book::Member member;
        member.branch = m_branch.branch;
        member.enteredOn = m_on;
        for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
            if (it.key() == u"group") {
                BB_TRY(member.group, groupNamed(it->toString()));
                continue;
            }
            const auto field = book::fieldByName(it.key());
            if (!field)
                return fail(dataError(it.key()));
            if (m_laterFields.value(textAt(json, u"full_name")) != it.key())
                member.values.set(*field, it->toString());
        }
        member.id = m_leaders.value(member.name());
        BB_TRY(auto row, m_writer.add(std::move(member)));
        m_byName.insert(row.name, row.id);
        return row;
    }

    [[nodiscard]] Result<book::GroupId> groupNamed(const QString& name) const
    {
        for (const book::PartyGroup& group : m_branch.groups) {
            if (group.name == name)
                return group.id;
        }
        return fail(dataError(name));
    }

    Result<> writeGathering(const QJsonObject& json)
    {
        Gathering g;
        const auto kind = gathering::kindByName(textAt(json, u"kind"));
        g.heldOn = dayAt(json, u"date");
        if (!kind || !g.heldOn.isValid())
            return fail(dataError(textAt(json, u"topic")));
        g.branch = m_branch.branch;
        g.kind = *kind;
        g.startsAt = QTime::fromString(textAt(json, u"start"), QStringLiteral("HH:mm"));
        g.endsAt = QTime::fromString(textAt(json, u"end"), QStringLiteral("HH:mm"));
        g.topic = textAt(json, u"topic");
        g.place = textAt(json, u"place");
        g.host = textAt(json, u"host");
        g.recorder = textAt(json, u"recorder");
        g.lecturer = textAt(json, u"lecturer");
        g.agenda = gathering::agendaOf(textsAt(json, u"agenda"));
        g.observers = textsAt(json, u"observers");
        g.minutesHtml = textAt(json, u"minutes");
        if (const QString group = textAt(json, u"group"); !group.isEmpty()) {
            BB_TRY(g.group, groupNamed(group));
        }
        if (const int hours = json.value(u"hours").toInt(); hours > 0)
            g.studyMinutes = hours * kMinutesOfStudyHour;
        if (const int year = json.value(u"for_year").toInt(); year > 0)
            g.forYear = year;
        BB_CHECK(putPeople(g, json));
        putDecisions(g, json);
        const bool draft = textAt(json, u"state") == u"draft" || m_laterArchived.contains(g.topic);
        const bool criticized = !draft && g.kind == gathering::Kind::OrganizationalLifeMeeting;
        g.state = draft || criticized ? gathering::State::Draft : gathering::State::Archived;
        QDate entered = dayAt(json, u"entered");
        if (!entered.isValid())
            entered = std::min(g.heldOn.addDays(1), m_on);
        BB_CHECK(m_writer.add(g, entered));
        if (criticized) { // an archived one is not written on any more
            BB_CHECK(writeMockupCriticism(m_writer, m_writer.lastGathering(), g.heldOn, m_byName));
            BB_CHECK(gathering::archiveGathering(m_writer.unit(), m_writer.lastGathering(), entered));
        }
        if (draft)
            m_drafts.insert(g.topic, m_writer.lastGathering());
        for (const QString& name : textsAt(json, u"attachments")) {
            const QString ending = name.section(u'.', -1);
            BB_CHECK(m_writer.attach(QStringLiteral(":/branchbook/sample/attachment.") + ending, name, g.heldOn));
        }
        return writeNotice(json.value(u"notice").toObject());
    }

    /// That people were told of the last gathering beforehand.
    Result<> writeNotice(const QJsonObject& json)
    {
        if (json.isEmpty() || dayAt(json, u"date") > m_on)
            return {};
        gathering::GatheringNotice notice;
        notice.id = m_writer.ids().make<gathering::GatheringNoticeId>();
        notice.gathering = m_writer.lastGathering();
        notice.toldOn = dayAt(json, u"date");
        notice.people = json.value(u"people").toInt();
        notice.way = textAt(json, u"way");
        return gathering::recordNotice(m_writer.unit(), notice, m_on);
    }

    /// "matters" by title, "resolutions" with the number of their item.
    static void putDecisions(Gathering& g, const QJsonObject& json)
    {
        const QJsonObject matters = json.value(u"matters").toObject();
        for (gathering::AgendaItem& item : g.agenda) {
            item.id = gathering::AgendaItemId::make();
            item.matter =
                gathering::matterByName(matters.value(item.title).toString()).value_or(gathering::Matter::Other);
        }
        for (const QJsonValue& value : json.value(u"resolutions").toArray()) {
            const QJsonObject one = value.toObject();
            gathering::Resolution made;
            made.text = textAt(one, u"text");
            made.method = gathering::methodByName(textAt(one, u"method")).value_or(gathering::Method::ShowOfHands);
            made.votes.yes = one.value(u"yes").toInt();
            made.votes.no = one.value(u"no").toInt();
            made.votes.abstain = one.value(u"abstain").toInt();
            if (const int item = one.value(u"item").toInt(); item > 0 && item <= g.agenda.size())
                made.item = g.agenda[item - 1].id;
            g.resolutions.append(made);
        }
    }

    /// Those the kind concerns, without `left_out` or `only` those named; all present but `absent`. Nobody yet where
    /// "people" is "none".
    Result<> putPeople(Gathering& g, const QJsonObject& json) const
    {
        if (textAt(json, u"people") == u"none")
            return {};
        const QStringList leftOut = textsAt(json, u"left_out");
        const QStringList only = textsAt(json, u"only");
        const QJsonObject absent = json.value(u"absent").toObject();
        const bool everybody = g.kind == gathering::Kind::CenterGroupStudy; // here the monthly study of all members
        int found = 0;
        for (gathering::Attendee& person :
             expectedPeople(m_branch, everybody ? gathering::Kind::GeneralMeeting : g.kind, g.group, g.heldOn)) {
            if (!only.isEmpty() && !only.contains(person.name))
                continue;
            if (leftOut.contains(person.name)) {
                ++found;
                continue;
            }
            if (const auto reason = absent.constFind(person.name); reason != absent.constEnd()) {
                person.presence = Presence::OnLeave;
                person.reason = reason->toString();
                ++found;
            }
            g.attendees.append(person);
        }
        return found == leftOut.size() + absent.size() ? Result<>() : fail(dataError(g.topic));
    }

    DemoWriter& m_writer;
    QJsonObject m_data;
    QDate m_on;
    BranchPeople m_branch;
    QHash<QString, book::MemberId> m_leaders;
    QHash<QString, book::MemberId> m_byName;
    QHash<QString, gathering::GatheringId> m_drafts; ///< by topic
    QHash<QString, QString> m_laterFields; ///< by the person's name
    QSet<QString> m_laterGatherings; ///< by topic
    QSet<QString> m_laterArchived;
    QSet<QString> m_laterPayers; ///< of dues, by name
};

} // namespace

Result<std::vector<DemoStep>> mockupSteps(DemoWriter& writer, const store::OpHead& head)
{
    BB_TRY(auto data, loadSampleFile(QStringLiteral("branch.json")));
    const auto branch = std::make_shared<MockupBranch>(writer, std::move(data));
    std::vector<DemoStep> steps{{head, [branch] { return branch->write(); }}};
    steps.front().head.at = head.at.addDays(-kDaysOfWork);
    for (const QJsonValue& value : branch->steps()) {
        const QJsonObject step = value.toObject();
        const QDateTime at = MockupBranch::dayOfStep(step).toUTC();
        if (!at.isValid())
            return fail(dataError(textAt(step, u"label")));
        steps.push_back({{textAt(step, u"verb"), textAt(step, u"label"), textAt(step, u"by"), at},
                         [branch, step] { return branch->take(step); }});
    }
    return steps;
}

} // namespace branchbook::sample
