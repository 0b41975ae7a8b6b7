// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/admission_audit.h"
#include "branchbook/organization/admission_service.h"
#include "organization/admission_checks.h"
#include "organization/sponsor_fitness.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct AdmissionVoteTexts {
    Q_DECLARE_TR_FUNCTIONS(AdmissionVoteTexts)
};

bool isNamedIn(const gathering::Gathering& meeting, const QString& name)
{
    return std::any_of(meeting.agenda.begin(), meeting.agenda.end(),
                       [&](const gathering::AgendaItem& item) { return item.title.contains(name); })
        || std::any_of(meeting.resolutions.begin(), meeting.resolutions.end(),
                       [&](const gathering::Resolution& one) { return one.text.contains(name); });
}

/// How surely a resolution is the vote on the person: the right kind of item before one without a kind, a resolution that has
/// the name before one whose item has it. 0: it is another matter.
int suits(const gathering::Gathering& meeting, const gathering::Resolution& resolution, const QString& name,
          gathering::Matter wanted)
{
    const gathering::AgendaItem* item = gathering::itemOf(meeting, resolution);
    const bool inText = resolution.text.contains(name);
    if (!inText && (item == nullptr || !item->title.contains(name)))
        return 0;
    const gathering::Matter matter = gathering::matterOf(meeting, resolution);
    const bool mayBe = matter == gathering::Matter::Other || matter == gathering::Matter::Admission
        || matter == gathering::Matter::Conversion;
    const int byMatter = matter == wanted ? 4 : 2;
    return mayBe ? byMatter + (inText ? 1 : 0) : 0;
}

/// The step that a meeting takes and on which `code` rests; empty: none.
QString votedStep(QStringView code)
{
    if (code == u"15" || code == u"16" || code == u"17")
        return QStringLiteral("15");
    return code == u"23" || code == u"24" ? QStringLiteral("23") : QString();
}

/// The meeting that the step names, or else the members' meetings of the branch on that very day.
Result<QList<gathering::Gathering>> meetingsOf(const store::Session& session, const AdmissionFile& file,
                                               const AdmissionStep& step)
{
    QList<gathering::Gathering> meetings;
    if (step.gathering) {
        BB_TRY(const auto meeting, gathering::loadGathering(session, *step.gathering));
        meetings.append(meeting);
        return meetings;
    }
    if (step.on.precision() != Precision::Day)
        return meetings;
    gathering::GatheringQuery query;
    query.branch = file.branch;
    query.period = DateRange{step.on.earliest(), step.on.earliest()};
    query.kind = gathering::Kind::GeneralMeeting;
    BB_TRY(const auto rows, gathering::listGatherings(session, query));
    for (const gathering::GatheringRow& row : rows) {
        BB_TRY(const auto meeting, gathering::loadGathering(session, row.id));
        meetings.append(meeting);
    }
    return meetings;
}

/// Months before and after a step in which the book is looked through for its meeting.
constexpr int kNearMonths = 3;

/// The vote on the person under the name of the file or that of the roster.
std::optional<gathering::Verdict> verdictOnEither(const gathering::Gathering& meeting, const AdmissionFile& file,
                                                  const book::Member& member, QStringView code)
{
    const auto verdict = verdictOn(meeting, file.memberName, code);
    return verdict || member.name() == file.memberName ? verdict : verdictOn(meeting, member.name(), code);
}

/// A book that counts no votes on admissions in those months says nothing of one that it does not have. Votes on other
/// matters do not show that it would.
bool keepsVotes(const gathering::Gathering& meeting)
{
    return std::any_of(meeting.resolutions.begin(), meeting.resolutions.end(), [&](const gathering::Resolution& one) {
        const gathering::Matter matter = gathering::matterOf(meeting, one);
        return one.outcome.has_value()
            && (matter == gathering::Matter::Admission || matter == gathering::Matter::Conversion);
    });
}

/// Whether the branch that voted is another one: the person came later.
bool isOfAnotherBranch(const AdmissionStep& step, const book::Member& member)
{
    const PartialDate moved = member.date(book::Field::TransferInDate);
    return !moved.isEmpty() && step.on.earliest() <= moved.latest();
}

} // namespace

std::optional<gathering::Verdict> verdictOn(const gathering::Gathering& meeting, const QString& name, QStringView code)
{
    const auto wanted = code == u"23" ? gathering::Matter::Conversion : gathering::Matter::Admission;
    std::optional<gathering::Verdict> verdict;
    int best = 1;
    for (const gathering::Resolution& resolution : meeting.resolutions) {
        const int rank = resolution.outcome ? suits(meeting, resolution, name, wanted) : 0;
        if (rank < best)
            continue;
        if (rank > best || verdict != gathering::Verdict::Passed) // nothing is voted on again once it has passed
            verdict = gathering::verdictOf(*resolution.outcome);
        best = rank;
    }
    return verdict;
}

Result<> checkVote(const store::Session& session, const AdmissionFile& file, const QString& code)
{
    const AdmissionStep* step = file.step(votedStep(code));
    if (step == nullptr)
        return {};
    BB_TRY(const auto meetings, meetingsOf(session, file, *step));
    const gathering::Gathering* failed = nullptr;
    for (const gathering::Gathering& meeting : meetings) {
        const auto verdict = verdictOn(meeting, file.memberName, step->code);
        if (verdict == gathering::Verdict::Passed)
            return {};
        if (verdict)
            failed = &meeting;
    }
    if (failed == nullptr)
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("admission.vote_failed"),
                {PartialDate::of(failed->heldOn).toChinese(), failed->topic, file.memberName,
                 gathering::verdictTitle(*verdictOn(*failed, file.memberName, step->code)), code},
                QStringLiteral("gathering"));
}

Result<AuditVote> voteBehind(const store::Session& session, const AdmissionFile& file, const book::Member& member,
                             QStringView code)
{
    AuditVote vote;
    const AdmissionStep* step = file.step(votedStep(code));
    if (step == nullptr || step->gathering || step->on.precision() < Precision::Month
        || isOfAnotherBranch(*step, member))
        return vote;
    gathering::GatheringQuery query;
    query.branch = file.branch;
    query.period = DateRange{addMonths(step->on.earliest(), -kNearMonths), addMonths(step->on.latest(), kNearMonths)};
    BB_TRY(const auto rows, gathering::listGatherings(session, query));
    for (const gathering::GatheringRow& row : rows) {
        if (row.kind != gathering::Kind::GeneralMeeting)
            continue;
        BB_TRY(const auto meeting, gathering::loadGathering(session, row.id));
        const auto verdict = verdictOnEither(meeting, file, member, step->code);
        const bool isThatDay = row.heldOn >= step->on.earliest() && row.heldOn <= step->on.latest();
        vote.lacks = vote.lacks || keepsVotes(meeting) || (isThatDay && isNamedIn(meeting, file.memberName));
        if (verdict == gathering::Verdict::Passed && isThatDay)
            return AuditVote{};
        if (!verdict || verdict == gathering::Verdict::Passed || vote.failedOn.isValid())
            continue;
        vote.failedOn = row.heldOn;
        vote.failedTopic = meeting.topic;
        vote.failedAs = gathering::verdictTitle(*verdict);
    }
    return vote;
}

QString voteWords(const AdmissionFile& file, QStringView code, const AuditVote& vote)
{
    const AdmissionStep* step = file.step(votedStep(code));
    if (step == nullptr || !vote.lacks)
        return {};
    const QString said = step->code == u"15"
        ? AdmissionVoteTexts::tr("第%1步写的是%2，本册里没有那时表决通过接收%3为预备党员的支部党员大会。")
        : AdmissionVoteTexts::tr("第%1步写的是%2，本册里没有那时表决通过%3转正的支部党员大会。");
    QString words = said.arg(step->code, step->on.toChinese(), file.memberName);
    if (vote.failedOn.isValid())
        words += AdmissionVoteTexts::tr("%1“%2”对%3的表决结果是“%4”。")
                     .arg(PartialDate::of(vote.failedOn).toChinese(), vote.failedTopic, file.memberName, vote.failedAs);
    return words;
}

Result<QString> voteDoubt(const store::Session& session, AdmissionId id, const QString& code)
{
    BB_TRY(const AdmissionFile file, loadAdmission(session, id));
    BB_TRY(const book::Member member, book::loadMember(session, file.member));
    BB_TRY(const AuditVote vote, voteBehind(session, file, member, code));
    return voteWords(file, code, vote);
}

Result<QString> openingDoubt(const store::Session& session, const AdmissionGround& ground, AdmissionId id)
{
    BB_TRY(const AdmissionFile file, loadAdmission(session, id));
    BB_TRY(const book::Member member, book::loadMember(session, file.member));
    BB_TRY(const auto conflicts, admissionConflicts(ground, file, member));
    QString words;
    for (const rules::StepOutlook& step : conflicts)
        words += AdmissionVoteTexts::tr("名册里第%1步“%2”的日期与规定不符：%3请核对名册。")
                     .arg(step.code, step.title, step.conflict);
    return words;
}

Result<QString> introducerDoubt(const store::Session& session, const rules::Catalogue& catalogue, AdmissionId id,
                                const QString& code)
{
    BB_TRY(const AdmissionFile file, loadAdmission(session, id));
    const PartialDate day = file.day(u"15");
    if (code != u"15" || day.isEmpty())
        return QString();
    BB_TRY(const QString barred, unfitIntroducers(session, catalogue, file, day, true));
    BB_TRY(const QString unsuitable, unfitIntroducers(session, catalogue, file, day, false));
    return barred + unsuitable;
}

Result<rules::BranchBody> admissionBody(const store::Session& session, book::BranchId branch, QDate day)
{
    // A secretary and a deputy alone are no committee: it has three members or more (BRANCH2018 art 12).
    constexpr qsizetype kSmallestCommittee = 3;
    BB_TRY(const auto members,
           gathering::expectedOn(session, branch, gathering::Kind::CommitteeMeeting, std::nullopt, day));
    return members.size() >= kSmallestCommittee ? rules::BranchBody::Committee : rules::BranchBody::MembersMeeting;
}

Result<AuditSource> loadAuditSource(const store::Session& session, const AdmissionFile& file)
{
    AuditSource source;
    for (const AdmissionSponsor& sponsor : file.sponsors) {
        if (!sponsor.member || source.people.contains(*sponsor.member))
            continue;
        BB_TRY(const AuditPerson known, auditPersonOf(session, *sponsor.member));
        source.people.insert(*sponsor.member, known);
    }
    gathering::GatheringQuery binned;
    binned.branch = file.branch;
    binned.recycled = true;
    BB_TRY(const auto recycled, gathering::listGatherings(session, binned));
    for (const AdmissionStep& step : file.steps) {
        if (!step.gathering || source.meetings.contains(*step.gathering))
            continue;
        BB_TRY(const auto meeting, gathering::loadGathering(session, *step.gathering));
        AuditMeeting facts{meeting.kind, meeting.heldOn, meeting.topic, false, false, {}};
        facts.recycled = std::any_of(recycled.begin(), recycled.end(),
                                     [&](const gathering::GatheringRow& row) { return row.id == meeting.id; });
        facts.namesPerson = isNamedIn(meeting, file.memberName);
        facts.verdict = verdictOn(meeting, file.memberName, step.code);
        source.meetings.insert(*step.gathering, facts);
    }
    BB_TRY(const book::Member member, book::loadMember(session, file.member));
    for (const char16_t* code : {u"15", u"23"}) {
        BB_TRY(const AuditVote vote, voteBehind(session, file, member, code));
        source.votes.insert(QString::fromUtf16(code), vote);
    }
    BB_TRY(const book::Branch branch, book::loadBranch(session, file.branch));
    source.temporaryBranch = book::isTemporary(branch);
    return source;
}

} // namespace branchbook::organization
