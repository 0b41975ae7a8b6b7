// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_talks.h"

#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/criticism.h"
#include "branchbook/organization/talk_store.h"
#include "sample/sample_file.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::sample {

namespace {

using organization::Talk;

constexpr int kAgreedBefore = 3; ///< days between agreeing on a talk and the day of the book, at least

class MockupTalks
{
public:
    MockupTalks(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
    {
    }

    Result<> write()
    {
        BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("talks.json")));
        for (const QJsonValue& value : data.value(u"talks").toArray())
            BB_CHECK(writeTalk(value.toObject()));
        return {};
    }

private:
    Result<> writeTalk(const QJsonObject& json)
    {
        BB_TRY(const Talk talk, talkFrom(json));
        const QDate agreed = std::min(talk.heldOn, m_writer.options().on.addDays(-kAgreedBefore));
        const QDate written = talk.isHeld() ? talk.heldOn : agreed;
        if (!talk.promise.isEmpty())
            BB_CHECK(raisePromise(talk, json.value(u"closed").toArray()));
        return m_writer.add(talk, written);
    }

    [[nodiscard]] Result<organization::TalkPerson> person(const QString& name) const
    {
        if (!m_people.contains(name))
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, name);
        return organization::TalkPerson{m_people.value(name), name};
    }

    Result<Talk> talkFrom(const QJsonObject& json)
    {
        Talk talk;
        talk.id = m_writer.ids().make<organization::TalkId>();
        talk.branch = m_branch;
        BB_TRY(talk.speaker, person(sampleText(json, u"from")));
        BB_TRY(talk.partner, person(sampleText(json, u"to")));
        talk.heldOn = sampleDay(json, u"date");
        talk.startsAt = QTime::fromString(sampleText(json, u"time"), QStringLiteral("HH:mm"));
        talk.kind = organization::talkKindByName(sampleText(json, u"kind")).value_or(talk.kind);
        talk.mode = organization::talkModeByName(sampleText(json, u"mode")).value_or(talk.mode);
        talk.level =
            organization::talkLevelByName(sampleText(json, u"level")).value_or(organization::TalkLevel::Branch);
        talk.state = json.value(u"planned").toBool() ? organization::TalkState::Planned : organization::TalkState::Held;
        talk.reason = sampleText(json, u"reason");
        talk.points = sampleText(json, u"points");
        talk.promise = sampleText(json, u"promise");
        talk.followUpOn = sampleDay(json, u"due");
        return talk;
    }

    /// As saveTalk would, but with an id of the writer's, because a sample is the same on every machine.
    Result<> raisePromise(const Talk& talk, const QJsonArray& closed)
    {
        ledger::Item item = organization::promisedItem(talk);
        item.id = m_writer.ids().make<ledger::ItemId>();
        BB_CHECK(m_writer.add(item, talk.heldOn));
        if (closed.isEmpty())
            return {};
        const QDate day = QDate::fromString(closed.at(0).toString(), Qt::ISODate);
        return ledger::closeItem(m_writer.unit(), item.id, day, closed.at(1).toString(), day);
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
};

} // namespace

Result<> writeMockupTalks(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    return MockupTalks(writer, branch, people).write();
}

Result<> writeMockupCriticism(DemoWriter& writer, gathering::GatheringId meeting, QDate heldOn,
                              const QHash<QString, book::MemberId>& people)
{
    BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("talks.json")));
    const QJsonObject life = data.value(u"life_meeting").toObject();
    if (sampleDay(life, u"date") != heldOn)
        return {};
    for (const QJsonValue& value : life.value(u"said").toArray()) {
        const QJsonArray line = value.toArray();
        organization::Criticism said;
        said.id = writer.ids().make<organization::CriticismId>();
        said.meeting = meeting;
        said.memberName = line.at(0).toString();
        said.member = people.value(said.memberName);
        said.byName = line.at(1).toString();
        said.kind = said.byName.isEmpty() ? organization::CriticismKind::Self : organization::CriticismKind::Mutual;
        if (!said.byName.isEmpty())
            said.by = people.value(said.byName);
        said.points = line.at(2).toString();
        BB_CHECK(writer.add(said, heldOn));
    }
    return {};
}

} // namespace branchbook::sample
