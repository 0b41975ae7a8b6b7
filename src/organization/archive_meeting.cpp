// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/archive_meeting.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/record_files.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/admission_store.h"
#include "branchbook/organization/criticism.h"
#include "branchbook/organization/duplicate.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

using gathering::Gathering;
using gathering::Matter;
using gathering::WaitingPerson;

struct ArchiveTexts {
    Q_DECLARE_TR_FUNCTIONS(ArchiveTexts)
};

/// Codes of the procedure: the meetings, and from where on a file waits for the first of them.
constexpr auto kAdmits = QStringView(u"15");
constexpr auto kConverts = QStringView(u"23");
constexpr std::array<QStringView, 4> kOnTheWay{u"8", u"8++", u"12", u"14"};

bool isTakenBy(const AdmissionFile& file, QStringView code, const Gathering& record)
{
    const AdmissionStep* step = file.step(code);
    return step != nullptr && !step->on.isEmpty() && step->on.latest() <= record.heldOn && step->gathering != record.id;
}

std::optional<WaitingPerson> waitingIn(const AdmissionFile& file, const Gathering& record)
{
    const auto waits = [&](Matter matter, QStringView code) {
        const AdmissionStep* step = file.step(code);
        return WaitingPerson{file.memberName, matter, step == nullptr ? std::nullopt : step->gathering};
    };
    if (!file.isOpen() || file.recycled)
        return std::nullopt;
    if (isTakenBy(file, kAdmits, record))
        return isTakenBy(file, kConverts, record) ? std::nullopt : std::optional(waits(Matter::Conversion, kConverts));
    const bool onTheWay =
        std::ranges::any_of(kOnTheWay, [&](QStringView code) { return isTakenBy(file, code, record); });
    const AdmissionStep* step = file.step(kAdmits);
    const bool here = step != nullptr && step->gathering == record.id;
    return onTheWay || here ? std::optional(waits(Matter::Admission, kAdmits)) : std::nullopt;
}

/// 周砚青（请假）
QStringList absentAmong(const Gathering& record, const QString& names)
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；\\s]+"));
    QStringList away;
    for (const QString& name : names.split(separators, Qt::SkipEmptyParts)) {
        const auto isHere = [&](const gathering::Attendee& person) {
            return person.name == name && person.presence == gathering::Presence::Present;
        };
        const auto listed = std::ranges::find(record.attendees, name, &gathering::Attendee::name);
        if (listed != record.attendees.end() && std::ranges::none_of(record.attendees, isHere))
            away.append(name);
    }
    return away;
}

void addOfficers(const Gathering& record, QStringList& doubts)
{
    if (!gathering::isRecorded(record) || !gathering::isAttendanceEntered(record))
        return;
    for (const auto& [title, names] :
         {std::pair(ArchiveTexts::tr("主持人"), record.host), std::pair(ArchiveTexts::tr("记录人"), record.recorder),
          std::pair(ArchiveTexts::tr("主讲人"), record.lecturer)}) {
        for (const QString& name : absentAmong(record, names))
            doubts.append(ArchiveTexts::tr("%1%2在登记的到会情况里没有到会。请核对%1和到会情况。").arg(title, name));
    }
}

Result<> addCriticism(const store::Session& session, const Gathering& record, QStringList& doubts)
{
    if (record.kind != gathering::Kind::OrganizationalLifeMeeting || record.id.isNull())
        return {};
    BB_TRY(const auto said, listCriticism(session, record.id));
    const QStringList away = spokenByAbsent(record, said);
    if (!away.isEmpty())
        doubts.append(
            ArchiveTexts::tr("登记的到会情况里没有%1，却记有会上的发言。请核对到会情况；交了书面意见的，在那一条"
                             "前面写上“（书面）”。")
                .arg(shownList(away)));
    return {};
}

} // namespace

Result<QList<WaitingPerson>> waitingForMeeting(const store::Session& session, const Gathering& record)
{
    QList<WaitingPerson> waiting;
    BB_TRY(const auto files, listAdmissions(session, record.branch));
    for (const AdmissionFile& file : files) {
        if (const auto person = waitingIn(file, record))
            waiting.append(*person);
    }
    return waiting;
}

Result<QList<gathering::MatterDoubt>> matterDoubtsOf(const store::Session& session, const Gathering& record)
{
    if (record.resolutions.isEmpty())
        return QList<gathering::MatterDoubt>();
    BB_TRY(const auto waiting, waitingForMeeting(session, record));
    return gathering::matterDoubts(record, waiting);
}

QStringList suspendedDoubts(const Gathering& record)
{
    QStringList doubts;
    for (const gathering::Attendee& person : record.attendees) {
        const auto right = gathering::votingRightOf(person);
        const bool suspended =
            right == gathering::VotingRight::Suspended || right == gathering::VotingRight::MembershipStopped;
        if (suspended && person.presence == gathering::Presence::Present && gathering::isRecorded(record))
            doubts.append(ArchiveTexts::tr("%1登记为到会，表决权一栏却是“%2”：这期间不参加党的会议，不能表决、选举，"
                                           "也不能被选举。请核对到会情况和表决权。")
                              .arg(person.name, gathering::votingRightTitle(right)));
    }
    return doubts;
}

Result<QStringList> elsewhereDoubts(const store::Session& session, const Gathering& record)
{
    QStringList doubts;
    if (record.attendees.isEmpty() || !gathering::isRecorded(record))
        return doubts;
    BB_TRY(const auto people, findElsewhere(session, record.branch, record.heldOn, NameAlone::Asked));
    QMap<std::pair<QString, bool>, QStringList> found; // names by branch, and whether the name is all there is
    for (const KeptElsewhere& person : people) {
        if (std::ranges::find(record.attendees, person.own, &gathering::Attendee::member) != record.attendees.end())
            found[{person.branchName, person.reason == DuplicateReason::SameNameUnknown}].append(person.name);
    }
    const QString day = PartialDate::of(record.heldOn).toChinese();
    for (auto one = found.cbegin(); one != found.cend(); ++one) {
        const QString text = one.key().second
            ? ArchiveTexts::tr("%1，%2的名册里也有%3，姓名相同，其中一份没有出生日期和身份证号，不知道是不是同一个人。"
                               "是同一个人的，应到只在一个支部计，请核对两边转出、转入的日期。")
            : ArchiveTexts::tr(
                "%1，%2的名册里也有%3，这样两边都会计入应到。组织关系一天只在一个支部，请核对两边转出、转入的"
                "日期。");
        doubts.append(text.arg(day, one.key().first, shownList(*one)));
    }
    return doubts;
}

Result<QStringList> meetingDoubts(const store::Session& session, const Gathering& record)
{
    QStringList doubts = suspendedDoubts(record);
    BB_TRY(const QStringList elsewhere, elsewhereDoubts(session, record));
    doubts += elsewhere;
    addOfficers(record, doubts);
    BB_CHECK(addCriticism(session, record, doubts));
    BB_TRY(const QStringList early, earlyConversions(session, record));
    doubts += early;
    if (record.state == gathering::State::Archived)
        return doubts;
    for (const gathering::Resolution& one : record.resolutions) {
        if (const QString recount = gathering::recountDoubt(record, one); !recount.isEmpty())
            doubts.append(ArchiveTexts::tr("决议“%1”：%2").arg(insideQuotes(one.text), recount));
        if (const QString present = gathering::presentDoubt(record, one); !present.isEmpty())
            doubts.append(ArchiveTexts::tr("决议“%1”：%2").arg(insideQuotes(one.text), present));
    }
    BB_TRY(const auto matters, matterDoubtsOf(session, record));
    for (const auto& doubt : matters)
        doubts.append(gathering::matterDoubtText(doubt) + gathering::matterDoubtAdvice(doubt));
    return doubts;
}

Result<> archiveMeeting(store::UnitOfWork& unit, gathering::GatheringId id, QDate today, const QString& reason)
{
    BB_TRY(const Gathering record, gathering::loadGathering(unit.session(), id));
    if (record.state == gathering::State::Archived)
        return {};
    BB_TRY(const auto doubts, matterDoubtsOf(unit.session(), record));
    if (!doubts.isEmpty() && oneLine(reason).isEmpty() && doubts.first().election)
        return fail(ErrorKind::Refused, QStringLiteral("gathering.election_doubt"),
                    {gathering::matterDoubtText(doubts.first())});
    if (!doubts.isEmpty() && oneLine(reason).isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("gathering.matter_doubt"),
                    {gathering::matterDoubtText(doubts.first()), gathering::matterTitle(doubts.first().likely)});
    BB_CHECK(gathering::archiveGathering(unit, id, today));
    for (const auto& doubt : doubts) {
        const auto one = std::ranges::find(record.resolutions, doubt.resolution, &gathering::Resolution::id);
        const Matter matter = gathering::matterOf(record, *one);
        BB_CHECK(gathering::addCorrection(
            unit, id,
            {QStringLiteral("vote_kind"),
             QStringLiteral("“%1”像是%2")
                 .arg(insideQuotes(doubt.text),
                      doubt.election ? QStringLiteral("选举") : gathering::matterTitle(doubt.likely)),
             QStringLiteral("归档时仍按“%1”记").arg(gathering::matterTitle(matter)),
             reason,
             {}},
            today));
    }
    return {};
}

} // namespace branchbook::organization
