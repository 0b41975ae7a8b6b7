// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 哪里薄弱: the lines about people.
#include "organization/thin_spots.h"

#include "branchbook/base/date.h"
#include "branchbook/organization/admission_store.h"
#include "branchbook/organization/away_store.h"
#include "branchbook/organization/dues_store.h"
#include "branchbook/organization/talk_due.h"
#include "branchbook/organization/transfer_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

using book::ThinSpot;

struct OrganizationPeopleTexts {
    Q_DECLARE_TR_FUNCTIONS(OrganizationPeopleTexts)
};

constexpr int kOwingMonths = 3; ///< the branch's own second reminder (domain-rules §3): nothing is held against anybody
/// A floating member reports home at least once a year (domain-rules §6.1, confidence B); no text says how often the branch asks.
constexpr int kFloatingMonths = 12;

void addName(QStringList& names, const QString& name)
{
    if (!names.contains(name))
        names.append(name);
}

ThinSpot peopleSpot(const char* what, const QString& title, const char* page)
{
    ThinSpot spot = thinSpot(what, title, page);
    spot.arePeople = true;
    return spot;
}

/// Absent where the texts of the day have no such figure.
std::optional<int> thinFigure(const ThinGround& ground, QStringView id)
{
    const auto number = ground.query.catalogue.number(id, ground.today());
    return number ? std::optional(int(number->numerator / number->denominator)) : std::nullopt;
}

/// Whether the file is at a step that needs somebody in the role, and has fewer than asked for.
bool lacksSponsor(const ThinGround& ground, const AdmissionFile& file, SponsorRole role)
{
    const bool isMentor = role == SponsorRole::Mentor;
    const bool accepted = file.step(u"15") != nullptr;
    const bool needs = isMentor ? file.step(u"5") != nullptr && !accepted : file.step(u"9") != nullptr || accepted;
    const auto least = thinFigure(ground, isMentor ? u"dev.mentors_min" : u"dev.introducers");
    return needs && least && file.sponsorsOn(role, ground.today()).size() < *least;
}

/// The steps of admission that are late, by whom; that a sponsor may not be one any more is the agenda's to tell.
QStringList lateInAdmission(const ThinGround& ground)
{
    QStringList names;
    for (const rules::Finding& finding : ground.findings) {
        const QString& id = finding.rule->id;
        if (finding.state == rules::State::Overdue && id.startsWith(u"dev.") && id != u"dev.sponsor_fit")
            addName(names, finding.subjectName);
    }
    return names;
}

/// Nothing was said with a floating member for a year, counted from the last contact, else from when it began.
bool isOutOfTouch(const Away& away, QDate today)
{
    const QDate last = away.lastContact().isValid() ? away.lastContact() : away.since.latest();
    return away.kind == AwayKind::Floating && (!last.isValid() || addMonths(last, kFloatingMonths) <= today);
}

/// A letter that ran out; without one what takes longer than any letter may.
bool isLongOnTheWay(const ThinGround& ground, const Transfer& transfer)
{
    if (!transfer.isOpen())
        return false;
    if (transfer.validUntil().isValid())
        return transfer.stateOn(ground.today()) == TransferState::Overdue;
    const QDate since = transfer.issuedOn.isValid() ? transfer.issuedOn : transfer.appliedOn;
    const auto most = thinFigure(ground, u"affiliation.letter_max_validity");
    return since.isValid() && most && since.daysTo(ground.today()) > *most;
}

} // namespace

Result<ThinSpot> groupsSpot(const ThinGround& ground)
{
    BB_TRY(const auto groups, book::listGroups(ground.query.session, ground.query.branch));
    ThinSpot spot = thinSpot("groups", OrganizationPeopleTexts::tr("党小组"), "members/groups");
    if (groups.isEmpty()) {
        spot.state = OrganizationPeopleTexts::tr("没有分党小组。");
        return spot;
    }
    const QSet<QString> present = ground.presentIds();
    for (const book::PartyGroup& group : groups) {
        if (!group.leader || !present.contains(group.leader->toString()))
            spot.names.append(group.name);
    }
    const qsizetype leaderless = spot.names.size();
    QStringList outside;
    const auto members = ground.members();
    for (const book::MemberRow& row : members) {
        if (row.groupId.isEmpty())
            outside.append(row.name);
    }
    spot.state = OrganizationPeopleTexts::tr("党小组 %1 个，没有组长的 %2 个；没有编入小组的党员 %3 人。")
                     .arg(groups.size())
                     .arg(leaderless)
                     .arg(outside.size());
    if (leaderless > 0)
        spot.proposal = OrganizationPeopleTexts::tr("给党小组定组长");
    else if (!outside.isEmpty())
        spot.proposal = OrganizationPeopleTexts::tr("把党员编入党小组");
    spot.arePeople = leaderless == 0;
    spot.names += outside;
    return spot;
}

/// The days from which standing, probation and rights are counted, and the kind of person without which nobody is counted at all.
Result<ThinSpot> recordsSpot(const ThinGround& ground)
{
    ThinSpot spot = peopleSpot("records", OrganizationPeopleTexts::tr("党员信息"), "members/roster");
    int members = 0;
    int dates = 0;
    int kinds = 0;
    for (const book::MemberRow& row : ground.present) {
        const QString type = book::typeOn(row, ground.today());
        members += book::isPartyMember(type) ? 1 : 0;
        const bool isFull = type == QStringView(book::kFullMember);
        const bool lacksDate = book::isPartyMember(type)
            && (row.joined.isEmpty() || row.birth.isEmpty() || (isFull && row.converted.isEmpty()));
        dates += lacksDate ? 1 : 0;
        kinds += row.type.isEmpty() ? 1 : 0;
        if (lacksDate || row.type.isEmpty())
            spot.names.append(row.name);
    }
    spot.state = OrganizationPeopleTexts::tr("党员 %1 人，日期没有写全的 %2 人；没有写人员类别的 %3 人。")
                     .arg(members)
                     .arg(dates)
                     .arg(kinds);
    if (dates > 0)
        spot.proposal = OrganizationPeopleTexts::tr("补上入党、转正、出生日期");
    else if (kinds > 0)
        spot.proposal = OrganizationPeopleTexts::tr("补上人员类别");
    return spot;
}

Result<ThinSpot> admissionSpot(const ThinGround& ground)
{
    BB_TRY(const auto files, listOpenAdmissions(ground.query.session, ground.query.branch));
    ThinSpot spot = peopleSpot("admission", OrganizationPeopleTexts::tr("发展党员"), "admission");
    spot.names = lateInAdmission(ground);
    const qsizetype late = spot.names.size();
    int lacking = 0;
    for (const AdmissionFile& file : files) {
        if (!lacksSponsor(ground, file, SponsorRole::Mentor) && !lacksSponsor(ground, file, SponsorRole::Introducer))
            continue;
        ++lacking;
        addName(spot.names, file.memberName);
    }
    spot.state = OrganizationPeopleTexts::tr("在办档案 %1 份，步骤逾期的 %2 人；缺培养联系人、介绍人的 %3 人。")
                     .arg(files.size())
                     .arg(late)
                     .arg(lacking);
    if (late > 0)
        spot.proposal = OrganizationPeopleTexts::tr("办理逾期的步骤");
    else if (lacking > 0)
        spot.proposal = OrganizationPeopleTexts::tr("确定培养联系人、介绍人");
    return spot;
}

Result<ThinSpot> duesSpot(const ThinGround& ground)
{
    ThinSpot spot = peopleSpot("dues", OrganizationPeopleTexts::tr("党费"), "dues");
    if (ground.temporary) {
        spot.state = OrganizationPeopleTexts::tr("临时党支部不收党费。");
        return spot;
    }
    BB_TRY(const auto beginning, loadDuesBeginning(ground.query.session, ground.query.branch));
    if (!beginning) {
        spot.state = OrganizationPeopleTexts::tr("还没有核定过党费基数。");
        spot.proposal = OrganizationPeopleTexts::tr("核定党费基数");
        return spot;
    }
    BB_TRY(const book::Branch branch, book::loadBranch(ground.query.session, ground.query.branch));
    BB_TRY(const DuesRoll roll, loadDuesRoll(ground.query.session, branch));
    DuesScale scale(ground.query.catalogue, roll.roundings);
    const Month now = Month::of(ground.today());
    BB_TRY(const DuesSheet sheet, duesSheet(roll, now, scale));
    for (const DuesStatement& one : sheet.people) {
        if (one.months.first().state == DuesState::BaseMissing)
            addName(spot.names, one.name);
    }
    BB_TRY(const auto statements, duesStatements(roll, now, scale));
    int owing = 0;
    for (const DuesStatement& one : statements) {
        if (arrearsOf(one, ground.today(), ground.query.catalogue).months < kOwingMonths)
            continue;
        ++owing;
        addName(spot.names, one.name);
    }
    spot.state = OrganizationPeopleTexts::tr("应交党费 %1 人，没有核定基数的 %2 人；连续 %3 个月没有交的 %4 人。")
                     .arg(sheet.owing + sheet.unknown)
                     .arg(sheet.unknown)
                     .arg(kOwingMonths)
                     .arg(owing);
    if (owing > 0)
        spot.proposal = OrganizationPeopleTexts::tr("了解原因，提醒补交");
    else if (sheet.unknown > 0)
        spot.proposal = OrganizationPeopleTexts::tr("核定党费基数");
    return spot;
}

Result<ThinSpot> awaySpot(const ThinGround& ground)
{
    BB_TRY(const auto list, listAway(ground.query.session, ground.query.branch, ground.today()));
    ThinSpot spot = peopleSpot("away", OrganizationPeopleTexts::tr("流动党员"), "members/away");
    int open = 0;
    int silent = 0;
    int due = 0;
    for (const Away& away : list) {
        if (!away.isOpen() || away.stoppedOn.isValid())
            continue;
        ++open;
        BB_TRY(const auto advice, awayAdvice(ground.query.catalogue, away, ground.today()));
        const bool isDue = std::ranges::any_of(advice, [](const AwayAdvice& one) { return one.isDue && !one.isPower; });
        const bool isSilent = isOutOfTouch(away, ground.today());
        due += isDue ? 1 : 0;
        silent += isSilent ? 1 : 0;
        if (isDue || isSilent)
            addName(spot.names, away.memberName);
    }
    spot.state = OrganizationPeopleTexts::tr("在外党员 %1 人，一年没有联系的 %2 人；到期要联系、转接的 %3 人。")
                     .arg(open)
                     .arg(silent)
                     .arg(due);
    if (due > 0)
        spot.proposal = OrganizationPeopleTexts::tr("办理到期的联系、转接");
    else if (silent > 0)
        spot.proposal = OrganizationPeopleTexts::tr("联系，登记联系情况");
    return spot;
}

/// Between the committee and the members: normally at least once a year (rule talk.yearly).
Result<ThinSpot> talksSpot(const ThinGround& ground)
{
    BB_TRY(const TalkDue due,
           talkDue(ground.query.session, ground.query.branch, ground.today().year(), ground.today()));
    ThinSpot spot = peopleSpot("talks", OrganizationPeopleTexts::tr("谈心谈话"), "talks");
    if (due.committee.isEmpty()) {
        spot.page = QStringLiteral("committee");
        spot.state = OrganizationPeopleTexts::tr("没有登记班子成员，看不出谁没有谈。");
        spot.proposal = OrganizationPeopleTexts::tr("登记支部班子");
        return spot;
    }
    int planned = 0;
    for (const TalkDue::Person& person : due.members) {
        if (person.seen.isDone())
            continue;
        planned += person.seen.plannedOn.isValid() ? 1 : 0;
        spot.names.append(person.who.name);
    }
    spot.state = OrganizationPeopleTexts::tr("委员以外党员 %1 人，今年没有谈的 %2 人；其中约好的 %3 人。")
                     .arg(due.members.size())
                     .arg(spot.names.size())
                     .arg(planned);
    if (spot.names.size() > planned)
        spot.proposal = OrganizationPeopleTexts::tr("约没有谈过的党员");
    else if (planned > 0)
        spot.proposal = OrganizationPeopleTexts::tr("按约好的日子谈");
    return spot;
}

Result<ThinSpot> transfersSpot(const ThinGround& ground)
{
    BB_TRY(const auto list, listTransfers(ground.query.session, ground.query.branch));
    ThinSpot spot = peopleSpot("transfers", OrganizationPeopleTexts::tr("组织关系转接"), "members/transfers");
    int open = 0;
    int receipts = 0;
    for (const Transfer& transfer : list) {
        open += transfer.isOpen() ? 1 : 0;
        if (isLongOnTheWay(ground, transfer))
            addName(spot.names, transfer.memberName);
    }
    const qsizetype late = spot.names.size();
    for (const Transfer& transfer : list) {
        if (transfer.stateOn(ground.today()) != TransferState::Received)
            continue;
        ++receipts;
        addName(spot.names, transfer.memberName);
    }
    spot.state = OrganizationPeopleTexts::tr("办理中 %1 人，超期没有接收的 %2 人；没有回执的 %3 人。")
                     .arg(open)
                     .arg(late)
                     .arg(receipts);
    if (late > 0)
        spot.proposal = OrganizationPeopleTexts::tr("催办，或者重开介绍信");
    else if (receipts > 0)
        spot.proposal = OrganizationPeopleTexts::tr("催要回执，登记归档");
    return spot;
}

} // namespace branchbook::organization
