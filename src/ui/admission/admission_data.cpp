// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admission/admission_data.h"

#include "branchbook/book/member_store.h"
#include "branchbook/book/roster_day.h"
#include "branchbook/organization/archive_meeting.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

constexpr std::array<const char*, 5> kStageTitles{
    QT_TRANSLATE_NOOP("AdmissionData", "申请入党"), QT_TRANSLATE_NOOP("AdmissionData", "积极分子培养"),
    QT_TRANSLATE_NOOP("AdmissionData", "发展对象考察"), QT_TRANSLATE_NOOP("AdmissionData", "预备党员接收"),
    QT_TRANSLATE_NOOP("AdmissionData", "教育考察和转正")};

/// Where somebody without a file stands by the roster alone; -1: not on the way.
int stageOfType(const QString& type)
{
    if (type == book::kApplicant)
        return 0;
    if (type == book::kActivist)
        return 1;
    if (type == book::kDevelopmentTarget)
        return 2;
    return type == book::kProbationaryMember ? 4 : -1;
}

QSet<book::MemberId> goneOf(const organization::AdmissionFile& file, const QList<book::MemberRow>& rows, QDate today)
{
    QSet<book::MemberId> gone;
    for (const book::MemberRow& row : rows) {
        const bool isNamed = std::any_of(file.sponsors.begin(), file.sponsors.end(),
                                         [&row](const auto& sponsor) { return sponsor.member == row.id; });
        if (isNamed && book::hasLeft(row, today))
            gone.insert(row.id);
    }
    return gone;
}

/// As the roster has the person, on a past day as it had.
Result<book::Member> onTheBoard(const store::Session& session, book::MemberId id, const book::RosterDay* roster)
{
    if (roster == nullptr)
        return book::loadMember(session, id);
    BB_TRY(book::Member member, book::loadMember(session, id, book::PostWords::AsWritten));
    roster->applyTo(member);
    return member;
}

Result<> addWithFile(AdmissionData& data, const store::Session& session, const organization::AdmissionFile& file,
                     const QList<book::MemberRow>& rows, const book::RosterDay* roster)
{
    AdmissionPerson person;
    BB_TRY(person.member, onTheBoard(session, file.member, roster));
    BB_TRY(person.course, organization::admissionCourse(data.ground(), file, person.member));
    if (file.step(u"15") != nullptr && file.step(u"24") == nullptr) {
        BB_TRY(person.early, organization::earlyMeetingsOf(session, person.member, data.past ? data.today : QDate()));
    }
    person.file = file;
    person.gone = goneOf(file, rows, data.today);
    person.stage = person.course.stageNumber - 1;
    data.people.append(person);
    return {};
}

/// By the roster; of a past day by the dates in it.
QString typeOnTheBoard(const AdmissionData& data, const book::MemberRow& row)
{
    if (data.past)
        return book::belongsOn(row, data.today) ? book::typeOn(row, data.today) : QString();
    return book::hasLeft(row, data.today) ? QString() : row.type;
}

Result<> addWithoutFile(AdmissionData& data, const store::Session& session, const QList<book::MemberRow>& rows,
                        const book::RosterDay* roster)
{
    for (const book::MemberRow& row : rows) {
        const int stage = stageOfType(typeOnTheBoard(data, row));
        if (stage < 0 || data.find(row.id) != nullptr)
            continue;
        AdmissionPerson person;
        BB_TRY(person.member, onTheBoard(session, row.id, roster));
        person.stage = stage;
        data.people.append(person);
    }
    return {};
}

} // namespace

QString admissionStageTitle(int stage)
{
    const auto index = static_cast<std::size_t>(std::clamp(stage, 0, int(kStageTitles.size()) - 1));
    return QCoreApplication::translate("AdmissionData", kStageTitles.at(index));
}

const AdmissionPerson* AdmissionData::find(book::MemberId member) const
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const AdmissionPerson& person) { return person.member.id == member; });
    return found == people.end() ? nullptr : &*found;
}

Result<AdmissionData> loadAdmissionData(const Desk& desk, std::optional<QDate> day)
{
    const store::Session& session = desk.book().reader();
    const book::BranchId branch = desk.branch().id;
    AdmissionData data;
    data.past = day.has_value();
    data.today = day.value_or(desk.today());
    BB_TRY(auto rulebook, agenda::loadRulebook(session, branch));
    data.rulebook = std::make_shared<const agenda::Rulebook>(std::move(rulebook));
    BB_TRY(data.body, organization::admissionBody(session, branch, data.today));
    BB_TRY(const auto files,
           day ? organization::listAdmissionsOn(session, branch, *day) : organization::listAdmissions(session, branch));
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, data.today));
    std::optional<book::RosterDay> roster;
    if (day) {
        BB_TRY(roster, book::RosterDay::load(session, branch, *day));
    }
    for (const auto& file : files) {
        if (file.isOpen())
            BB_CHECK(addWithFile(data, session, file, rows, roster ? &*roster : nullptr));
        else
            data.ended.append(file);
    }
    data.accepted = organization::acceptedIn(files, data.today.year(), data.today);
    BB_TRY(data.plan, organization::loadAdmissionPlan(session, branch, data.today.year()));
    BB_CHECK(addWithoutFile(data, session, rows, roster ? &*roster : nullptr));
    std::stable_sort(data.people.begin(), data.people.end(),
                     [](const AdmissionPerson& a, const AdmissionPerson& b) { return a.stage < b.stage; });
    if (!day) {
        BB_TRY(data.recycled, organization::listRecycledAdmissions(session, branch));
    }
    return data;
}

} // namespace branchbook::ui
