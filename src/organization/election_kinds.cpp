// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/election.h"

#include "organization/timetable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

constexpr std::array<ElectionKindInfo, 5> kElectionKinds{{
    {ElectionKind::Committee, "committee", u"换届选举支部委员会", u"支部委员会委员", rules::ElectionKind::Competitive,
     NameOrder::Strokes, ElectedFrom::Branch},
    {ElectionKind::Secretary, "secretary", u"选举支部书记", u"支部书记", rules::ElectionKind::EqualNumber,
     NameOrder::AsApproved, ElectedFrom::Committee},
    {ElectionKind::Deputy, "deputy", u"选举支部副书记", u"支部副书记", rules::ElectionKind::EqualNumber,
     NameOrder::AsApproved, ElectedFrom::Committee},
    {ElectionKind::ByElection, "by_election", u"补选支部委员", u"支部委员会委员", rules::ElectionKind::Competitive,
     NameOrder::Strokes, ElectedFrom::Branch},
    {ElectionKind::Delegates, "delegates", u"选举党代表", u"党员代表大会代表", rules::ElectionKind::Competitive,
     NameOrder::Strokes, ElectedFrom::Branch},
}};

struct StepInfo {
    ElectionStep step;
    const char* name;
    const char* title;
};

constexpr std::array<StepInfo, 8> kElectionSteps{{
    {ElectionStep::Reminder, "reminder", QT_TRANSLATE_NOOP("branchbook::organization", "届满提醒")},
    {ElectionStep::Request, "request", QT_TRANSLATE_NOOP("branchbook::organization", "请示批复")},
    {ElectionStep::Consultation, "consultation", QT_TRANSLATE_NOOP("branchbook::organization", "酝酿人选")},
    {ElectionStep::Approval, "approval", QT_TRANSLATE_NOOP("branchbook::organization", "人选批复")},
    {ElectionStep::Meeting, "meeting", QT_TRANSLATE_NOOP("branchbook::organization", "大会选举")},
    {ElectionStep::SecretaryVote, "secretary_vote", QT_TRANSLATE_NOOP("branchbook::organization", "选举书记")},
    {ElectionStep::Report, "report", QT_TRANSLATE_NOOP("branchbook::organization", "报告审批")},
    {ElectionStep::Handover, "handover", QT_TRANSLATE_NOOP("branchbook::organization", "交接归档")},
}};

constexpr auto kVoteTitle = QT_TRANSLATE_NOOP("branchbook::organization", "投票选举");

const StepInfo& stepInfo(ElectionStep step)
{
    return kElectionSteps.at(static_cast<std::size_t>(step));
}

constexpr std::array kAllPapers{
    u"换届请示", u"批复", u"候选人名单与情况", u"工作报告", u"党费报告", u"选举办法", u"选票",
    u"主持词",   u"签到", u"计票、监票报告单", u"结果报告", u"结果批复", u"交接"};
/// Those that belong to the end of a committee's term alone.
constexpr std::array kTermPapers{u"工作报告", u"党费报告", u"交接"};

} // namespace

std::span<const ElectionKindInfo> electionKinds()
{
    return kElectionKinds;
}

const ElectionKindInfo& electionKindInfo(ElectionKind kind)
{
    return kElectionKinds.at(static_cast<std::size_t>(kind));
}

std::optional<ElectionKind> electionKindByName(QStringView name)
{
    for (const ElectionKindInfo& info : kElectionKinds) {
        if (name == QLatin1String(info.name))
            return info.kind;
    }
    return std::nullopt;
}

QString electionKindTitle(ElectionKind kind)
{
    return QString::fromUtf16(electionKindInfo(kind).title);
}

QString electionStepName(ElectionStep step)
{
    return QString::fromLatin1(stepInfo(step).name);
}

QString electionStepTitle(ElectionStep step, ElectionKind kind)
{
    return QCoreApplication::translate("branchbook::organization", electionStepChinese(step, kind));
}

const char* electionStepChinese(ElectionStep step, ElectionKind kind)
{
    const bool byCommittee = electionKindInfo(kind).from == ElectedFrom::Committee;
    return step == ElectionStep::Meeting && byCommittee ? kVoteTitle : stepInfo(step).title;
}

std::optional<ElectionStep> electionStepByName(QStringView name)
{
    for (const StepInfo& info : kElectionSteps) {
        if (name == QLatin1String(info.name) || name == QString::fromUtf8(info.title))
            return info.step;
    }
    return name == QString::fromUtf8(kVoteTitle) ? std::optional(ElectionStep::Meeting) : std::nullopt;
}

QList<ElectionStep> electionCourse(ElectionKind kind)
{
    using Step = ElectionStep;
    switch (kind) {
    case ElectionKind::Committee:
        return {Step::Reminder, Step::Request,       Step::Consultation, Step::Approval,
                Step::Meeting,  Step::SecretaryVote, Step::Report,       Step::Handover};
    case ElectionKind::Secretary:
    case ElectionKind::Deputy: return {Step::Request, Step::Approval, Step::Meeting, Step::Report, Step::Handover};
    case ElectionKind::ByElection:
    case ElectionKind::Delegates: break;
    }
    return {Step::Request, Step::Consultation, Step::Approval, Step::Meeting, Step::Report, Step::Handover};
}

QList<ElectionStepDays> usualElectionDays(ElectionKind kind, QDate heldOn)
{
    const QJsonArray lines = reelectionTimetable().value(u"steps").toArray();
    QList<ElectionStepDays> days;
    for (const ElectionStep step : electionCourse(kind)) {
        QDate planned = heldOn;
        for (const QJsonValue& line : lines) {
            if (line.toObject().value(u"step").toString() == electionStepName(step))
                planned = timetableDay(line.toObject(), heldOn);
        }
        days.append({step, planned, {}, {}});
    }
    return days;
}

QStringList electionPapers(ElectionKind kind)
{
    QStringList papers;
    for (const char16_t* paper : kAllPapers) {
        const bool ofTerm = std::any_of(kTermPapers.begin(), kTermPapers.end(), [&](const char16_t* other) {
            return QStringView(other) == QStringView(paper);
        });
        if (kind == ElectionKind::Committee || !ofTerm)
            papers.append(QString::fromUtf16(paper));
    }
    return papers;
}

QString roundResultName(RoundResult result)
{
    switch (result) {
    case RoundResult::Elected: return QStringLiteral("elected");
    case RoundResult::Tied: return QStringLiteral("tied");
    case RoundResult::TooFew: return QStringLiteral("too_few");
    case RoundResult::Void: break;
    }
    return QStringLiteral("void");
}

QString roundResultTitle(RoundResult result)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::organization", text); };
    switch (result) {
    case RoundResult::Elected: return tr("名额选满");
    case RoundResult::Tied: return tr("票数相等，再次投票");
    case RoundResult::TooFew: return tr("当选人数不足");
    case RoundResult::Void: break;
    }
    return tr("选举无效");
}

QString tallyOutcomeName(TallyOutcome outcome)
{
    if (outcome == TallyOutcome::Elected)
        return QStringLiteral("elected");
    return outcome == TallyOutcome::RunOff ? QStringLiteral("run_off") : QStringLiteral("not_elected");
}

QString tallyOutcomeTitle(TallyOutcome outcome)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::organization", text); };
    if (outcome == TallyOutcome::Elected)
        return tr("当选");
    return outcome == TallyOutcome::RunOff ? tr("再次投票") : tr("未当选");
}

QStringList ElectionRound::namesWith(TallyOutcome outcome) const
{
    QStringList names;
    for (const ElectionTally& tally : tallies) {
        if (tally.outcome == outcome)
            names.append(tally.name);
    }
    return names;
}

std::optional<ElectionStep> Election::currentStep() const
{
    for (const ElectionStepDays& days : steps) {
        if (!days.done.isValid())
            return days.step;
    }
    return std::nullopt;
}

QStringList Election::elected() const
{
    QStringList names;
    for (const ElectionRound& round : rounds)
        names += round.namesWith(TallyOutcome::Elected);
    names
        .removeDuplicates(); // an older record may have somebody elected again by a later vote: one person has one seat
    return names;
}

bool Election::isDecided() const
{
    return fewerAgreed.has_value() || (!rounds.isEmpty() && rounds.last().result == RoundResult::Elected);
}

QStringList Election::tellersWith(TellerRole role) const
{
    QStringList names;
    for (const ElectionTeller& teller : tellers) {
        if (teller.role == role)
            names.append(teller.name);
    }
    return names;
}

} // namespace branchbook::organization
