// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting's record says and the rest of the book speaks against.
#include "branchbook/organization/archive_meeting.h"

#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/admission_service.h"
#include "branchbook/organization/criticism.h"
#include "branchbook/rules/rule_base.h"
#include "organization/talk_support.h"
#include "support/catch_qt.h"

using namespace talk_test;
using gathering::Gathering;
using gathering::Kind;

namespace {

const QDate kHeld(2026, 9, 10);

struct Meeting : Branch {
    Gathering record;

    explicit Meeting(Kind kind)
    {
        record.branch = branch;
        record.kind = kind;
        record.topic = QStringLiteral("九月会议");
        record.heldOn = kHeld;
        record.host = QStringLiteral("周砚青");
        record.attendees = gathering::expectedOn(reader(), branch, kind, std::nullopt, kHeld).value();
        save();
    }
    void save()
    {
        static const auto base = rules::ruleBase().value();
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(record.id, gathering::saveGathering(unit, record, kToday, &base->catalogue));
            return {};
        }));
        record = gathering::loadGathering(reader(), record.id).value();
    }
    void send(const QString& name)
    {
        for (auto& person : record.attendees) {
            if (person.name != name)
                continue;
            person.presence = gathering::Presence::OnLeave;
            person.reason = QStringLiteral("病假");
        }
        save();
    }
    /// By everybody who has a vote.
    void resolve(const QString& text, std::optional<gathering::AgendaItemId> item = {})
    {
        gathering::Resolution one;
        one.item = item;
        one.text = text;
        one.votes.yes = gathering::votersOf(record).present;
        one.votes.no = 0;
        one.votes.abstain = 0;
        record.resolutions.append(one);
        save();
    }
    [[nodiscard]] QStringList doubts() const { return organization::meetingDoubts(reader(), record).value(); }
    Result<store::ChangeSet> archive(const QString& reason = {})
    {
        return run(
            [&](store::UnitOfWork& unit) { return organization::archiveMeeting(unit, record.id, kToday, reason); });
    }
};

} // namespace

TEST_CASE("a host who was not there is named, by the check and after archiving")
{
    Meeting made(Kind::GeneralMeeting);
    CHECK(made.doubts().isEmpty());
    made.send(QStringLiteral("周砚青"));
    REQUIRE(made.doubts().size() == 1);
    CHECK(made.doubts().first().startsWith(QStringLiteral("主持人周砚青在登记的到会情况里没有到会")));
    REQUIRE(made.archive());
    made.record = gathering::loadGathering(made.reader(), made.record.id).value();
    CHECK(made.doubts().size() == 1);
    made.record.host = QStringLiteral("上级 王处长"); // from elsewhere: the list does not know
    CHECK(made.doubts().isEmpty());
}

TEST_CASE("who is marked as present with suspended rights is named; who is away, or under 留党察看, is not")
{
    Meeting made(Kind::GeneralMeeting);
    auto& person = made.record.attendees.first();
    for (const auto right : {gathering::VotingRight::Suspended, gathering::VotingRight::MembershipStopped}) {
        person.right = right;
        REQUIRE(made.doubts().size() == 1);
        CHECK(made.doubts().first().startsWith(person.name + QStringLiteral("登记为到会")));
    }
    person.right = gathering::VotingRight::UnderProbation;
    CHECK(made.doubts().isEmpty());
    person.right = gathering::VotingRight::Suspended;
    person.presence = gathering::Presence::Absent;
    CHECK(made.doubts().isEmpty());
}

TEST_CASE("criticism of and by somebody who is made absent later is named, until it is marked as written")
{
    Meeting made(Kind::OrganizationalLifeMeeting);
    organization::Criticism said;
    said.meeting = made.record.id;
    said.member = made.member(QStringLiteral("方念慈"));
    said.memberName = QStringLiteral("方念慈");
    said.points = QStringLiteral("学习抓得不紧");
    const auto keep = [&] {
        return made.run(
            [&](store::UnitOfWork& unit) { return organization::saveCriticism(unit, said, kToday).map([](auto) {}); });
    };
    REQUIRE(keep());
    CHECK(made.doubts().isEmpty());
    made.send(QStringLiteral("方念慈"));
    REQUIRE(made.doubts().size() == 1);
    CHECK(made.doubts().first().contains(QStringLiteral("没有方念慈，却记有会上的发言")));
    said = organization::listCriticism(made.reader(), made.record.id).value().first();
    said.points = organization::asWritten(said.points);
    REQUIRE(keep());
    CHECK(made.doubts().isEmpty());
}

TEST_CASE("an admission recorded as something else is archived with an explicit reason alone, which the record keeps")
{
    Meeting made(Kind::GeneralMeeting);
    made.resolve(QStringLiteral("同意接收谭嘉禾为预备党员"));
    CHECK(made.doubts().size() == 1);
    const auto refused = made.archive();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(refused.error().code == QStringLiteral("gathering.matter_doubt"));
    CHECK(refused.error().args.last() == QStringLiteral("接收预备党员"));
    CHECK_FALSE(made.archive(QStringLiteral("  ")));
    REQUIRE(made.archive(QStringLiteral("只是通报上级批复")));
    const auto now = gathering::loadGathering(made.reader(), made.record.id).value();
    CHECK(now.state == gathering::State::Archived);
    REQUIRE(now.corrections.size() == 1);
    CHECK(now.corrections[0].field == QStringLiteral("vote_kind"));
    CHECK(now.corrections[0].reason == QStringLiteral("只是通报上级批复"));
    CHECK(now.corrections[0].was.contains(QStringLiteral("同意接收谭嘉禾为预备党员")));
}

TEST_CASE("a vote that names somebody whose file waits for the meeting is held up as well")
{
    Meeting made(Kind::GeneralMeeting);
    made.resolve(QStringLiteral("同意罗小满同志的申请"));
    CHECK(made.doubts().isEmpty());
    organization::AdmissionFile file;
    file.member = made.member(QStringLiteral("罗小满"));
    file.memberName = QStringLiteral("罗小满");
    file.steps = {{QStringLiteral("15"), PartialDate::of(QDate(2025, 9, 5)), {}, {}, {}, {}}};
    REQUIRE(made.run(
        [&](store::UnitOfWork& unit) { return organization::takeOverAdmission(unit, file, kToday).map([](auto) {}); }));
    const auto waiting = organization::waitingForMeeting(made.reader(), made.record).value();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].name == QStringLiteral("罗小满"));
    CHECK(waiting[0].matter == gathering::Matter::Conversion);
    REQUIRE(made.doubts().size() == 1);
    CHECK(made.doubts().first().contains(QStringLiteral("发展档案正等着党员大会讨论预备党员转正")));
    CHECK(made.archive().error().code == QStringLiteral("gathering.matter_doubt"));
}

TEST_CASE("an election by show of hands, a disposition as another matter and a vote of fewer than came are named")
{
    Meeting made(Kind::GeneralMeeting);
    made.resolve(QStringLiteral("选举周砚青为支部书记"));
    REQUIRE(made.doubts().size() == 1);
    CHECK(made.doubts().first().contains(QStringLiteral("换届选举")));
    const auto refused = made.archive();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(refused.error().code == QStringLiteral("gathering.election_doubt"));

    made.record.resolutions[0].text = QStringLiteral("给予方念慈警告处分");
    made.save();
    CHECK(made.archive().error().code == QStringLiteral("gathering.matter_doubt"));
    CHECK(made.archive().error().args.last() == gathering::matterTitle(gathering::Matter::Disposition));

    made.record.resolutions[0].text = QStringLiteral("通过工作报告");
    made.record.resolutions[0].votes.yes = gathering::votersOf(made.record).present - 1;
    made.record.resolutions[0].votes.present = made.record.resolutions[0].votes.yes;
    made.save();
    REQUIRE(made.doubts().size() == 1);
    CHECK(made.doubts().first().contains(QStringLiteral("表决时到会的按")));
    CHECK(made.archive());
}

TEST_CASE("a conversion before the probation is over is named by the check and after archiving, from its last day on "
          "it is not")
{
    Meeting made(Kind::GeneralMeeting); // 罗小满 was accepted on 2025-09-30: a year ends on 2026-09-30
    gathering::AgendaItem item;
    item.title = QStringLiteral("讨论罗小满同志转正");
    item.matter = gathering::Matter::Conversion;
    made.record.agenda = {item};
    made.save();
    made.resolve(QStringLiteral("同意罗小满同志按期转正"), made.record.agenda[0].id);
    REQUIRE(made.doubts().size() == 1);
    CHECK(made.doubts().first().contains(QStringLiteral("罗小满的预备期2026年9月30日才满")));
    CHECK(made.doubts().first().contains(QStringLiteral("2026年9月10日")));
    CHECK(made.doubts().first().contains(QStringLiteral("发展党员工作细则")));
    const auto onFile = [&] { // what the person's own file tells, before the record is archived
        const auto person = book::loadMember(made.reader(), made.member(QStringLiteral("罗小满"))).value();
        return organization::earlyMeetingsOf(made.reader(), person).value();
    };
    REQUIRE(onFile().size() == 1);
    CHECK(onFile().first().startsWith(QStringLiteral("“九月会议”表决了转正：罗小满的预备期2026年9月30日才满")));
    CHECK(organization::earlyMeetingsOf(made.reader(),
                                        book::loadMember(made.reader(), made.member(QStringLiteral("周砚青"))).value())
              .value()
              .isEmpty());

    Gathering other = made.record;
    other.heldOn = QDate(2026, 9, 29);
    CHECK(organization::earlyConversions(made.reader(), other).value().size() == 1);
    other.heldOn = QDate(2026, 9, 30);
    CHECK(organization::earlyConversions(made.reader(), other).value().isEmpty());
    other = made.record;
    other.resolutions[0].text = QStringLiteral("同意取消罗小满预备党员资格");
    CHECK(organization::earlyConversions(made.reader(), other).value().isEmpty());
    other = made.record;
    other.kind = Kind::CommitteeMeeting; // which examines beforehand
    CHECK(organization::earlyConversions(made.reader(), other).value().isEmpty());

    REQUIRE(made.archive());
    made.record = gathering::loadGathering(made.reader(), made.record.id).value();
    CHECK(made.doubts().size() == 1);
    CHECK(onFile().size() == 1);
}

TEST_CASE("the end of an extended probation is waited for, but not by the meeting that extends it")
{
    Meeting made(Kind::GeneralMeeting);
    made.resolve(QStringLiteral("同意罗小满同志按期转正"));
    Gathering held = made.record;
    held.heldOn = QDate(2026, 10, 12);
    CHECK(organization::earlyConversions(made.reader(), held).value().isEmpty());
    auto person = book::loadMember(made.reader(), made.member(QStringLiteral("罗小满"))).value();
    person.values.set(book::Field::ProbationExtendedUntil, QStringLiteral("2027-03-30"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, person); }));
    const auto early = organization::earlyConversions(made.reader(), held).value();
    REQUIRE(early.size() == 1);
    CHECK(early.first().contains(QStringLiteral("2027年3月30日")));
    held.resolutions[0].text = QStringLiteral("延长罗小满同志的预备期半年");
    CHECK(organization::earlyConversions(made.reader(), held).value().isEmpty());
}
