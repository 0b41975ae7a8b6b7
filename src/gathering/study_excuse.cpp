// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/study_excuse.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/word_list.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

namespace branchbook::gathering {

namespace {

constexpr WordList<ExcuseGround, 2> kExcuseGrounds{
    "StudyExcuse",
    {{{"old", QT_TRANSLATE_NOOP("StudyExcuse", "年老")}, {"ill", QT_TRANSLATE_NOOP("StudyExcuse", "体弱")}}}};

StudyExcuse excuseIn(const store::Query& query)
{
    StudyExcuse excuse;
    excuse.id = StudyExcuseId::fromString(query.text(0));
    excuse.rev = query.integer(1);
    excuse.branch = book::BranchId::fromString(query.text(2));
    excuse.member = book::MemberId::fromString(query.text(3));
    excuse.name = query.text(4);
    excuse.year = static_cast<int>(query.integer(5));
    excuse.ground = excuseGroundByName(query.text(6)).value_or(ExcuseGround::Old);
    excuse.enteredOn = store::dayAt(query, 7);
    return excuse;
}

} // namespace

QString excuseGroundName(ExcuseGround ground)
{
    return kExcuseGrounds.nameOf(ground);
}

QString excuseGroundTitle(ExcuseGround ground)
{
    return kExcuseGrounds.titleOf(ground);
}

std::optional<ExcuseGround> excuseGroundByName(QStringView name)
{
    return kExcuseGrounds.find(name);
}

QList<ExcuseGround> excuseGrounds()
{
    return kExcuseGrounds.values();
}

Result<QList<StudyExcuse>> listStudyExcuses(const store::Session& session, book::BranchId branch, int first, int last)
{
    QList<StudyExcuse> list;
    store::Query query = session.query("study_excuse.list");
    query.bind("branch", branch.toString()).bind("first", qint64{first});
    BB_TRY(bool row, query.bind("last", qint64{last}).next());
    while (row) {
        list.append(excuseIn(query));
        BB_TRY(row, query.next());
    }
    return list;
}

Result<QHash<book::MemberId, ExcuseGround>> studyExcusesIn(const store::Session& session, book::BranchId branch,
                                                           int year)
{
    BB_TRY(const auto list, listStudyExcuses(session, branch, year, year));
    QHash<book::MemberId, ExcuseGround> known;
    for (const StudyExcuse& excuse : list)
        known.insert(excuse.member, excuse.ground);
    return known;
}

Result<StudyExcuseId> excuseFromStudy(store::UnitOfWork& unit, const StudyExcuse& given, QDate today)
{
    if (given.year < firstDayKept().year() || given.year > today.year() + kPlanYears)
        return fail(ErrorKind::Invalid, QStringLiteral("study_excuse.year"), {QString::number(given.year)},
                    QStringLiteral("year"));
    {
        store::Query person = unit.session().query("study_excuse.person");
        person.bind("branch", given.branch.toString());
        BB_TRY(const bool known, person.bind("id", given.member.toString()).next());
        if (!known)
            return fail(ErrorKind::Refused, QStringLiteral("study_excuse.stranger"));
    }
    BB_TRY(const auto there, listStudyExcuses(unit.session(), given.branch, given.year, given.year));
    for (const StudyExcuse& each : there) {
        if (each.member == given.member)
            return fail(ErrorKind::Refused, QStringLiteral("study_excuse.there"),
                        {each.name, QString::number(each.year), excuseGroundTitle(each.ground)});
    }
    BB_CHECK(unit.hold("member", given.member.toString()));
    const StudyExcuseId id = given.id.isNull() ? StudyExcuseId::make() : given.id; // a sample brings its own
    BB_CHECK(unit.insert("study_excuse",
                         {{"id", id.toString()},
                          {"branch_id", given.branch.toString()},
                          {"member_id", given.member.toString()},
                          {"for_year", qint64{given.year}},
                          {"ground", excuseGroundName(given.ground)},
                          {"entered_on", store::dayOrNull(today)}}));
    return id;
}

Result<> takeBackStudyExcuse(store::UnitOfWork& unit, StudyExcuseId id)
{
    QString member;
    {
        store::Query query = unit.session().query("study_excuse.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("study_excuse.missing"));
        member = query.text(3);
    }
    BB_CHECK(unit.hold("member", member));
    return unit.remove("study_excuse", id.toString());
}

} // namespace branchbook::gathering
