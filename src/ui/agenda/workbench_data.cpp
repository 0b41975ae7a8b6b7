// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/workbench_data.h"

#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::ui {

namespace {

struct WorkbenchPeopleTexts {
    Q_DECLARE_TR_FUNCTIONS(WorkbenchPeopleTexts)
};

constexpr int kOpsRead = 24; ///< undone steps are left out of the five that are shown
constexpr int kOpsShown = 5;
constexpr int kOrdinaryBranch = 1000; ///< a larger one is not read through for posts while the page is made

void countPeople(WorkbenchData& data)
{
    const rules::Facts& facts = data.agenda->facts;
    const auto number = [&](const char* what) { return int(facts.measure(QString::fromLatin1(what)).value_or(0)); };
    data.members = number("branch.members");
    data.probationers = number("branch.probationary_members");
    data.activists = number("branch.activists");
    const auto secretary =
        std::ranges::find(facts.measures, QStringLiteral("committee.secretary"), &rules::Measure::what);
    if (secretary == facts.measures.end())
        return;
    for (size_t i = 0; i < facts.people.size(); ++i) { // only those whom a figure names are left
        if (facts.people.id(i) == secretary->subject)
            data.secretary = familyName(facts.people.name(i));
    }
}

Result<> readRecent(Desk& desk, WorkbenchData& data)
{
    BB_TRY(const auto steps, store::listOps(desk.book().reader(), kOpsRead));
    for (const auto& step : steps) {
        if (step.kind == store::OpKind::Do && !step.undone && !step.label.isEmpty() && data.recent.size() < kOpsShown)
            data.recent.append(step);
    }
    data.redo = desk.nextRedo();
    return {};
}

Result<> readRoster(Desk& desk, WorkbenchData& data)
{
    const store::Session& session = desk.book().reader();
    const book::BranchId branch = desk.branch().id;
    BB_TRY(data.hasPeople, book::hasMoreMembersThan(session, branch, 0));
    BB_TRY(const bool large, book::hasMoreMembersThan(session, branch, kOrdinaryBranch));
    if (!data.hasPeople || large)
        return {};
    BB_TRY(data.rosterPosts, organization::proposedCommittee(session, branch, data.today));
    return {};
}

Result<> countBeforeRecords(Desk& desk, WorkbenchData& data)
{
    for (const auto& occurrence : data.agenda->facts.occurrences) {
        if (!occurrence.planned && (!data.firstRecord.isValid() || occurrence.on < data.firstRecord))
            data.firstRecord = occurrence.on;
    }
    BB_TRY(const QString chosen, book::loadSetting(desk.book().reader(), agenda::kAgendaFromSetting));
    if (!chosen.isEmpty())
        return {}; // somebody has said since when
    const QDate begin = data.firstRecord.isValid() ? data.firstRecord : data.today;
    for (const auto& item : data.work.overdue)
        data.beforeRecords += item.finding->due < begin ? 1 : 0;
    return {};
}

} // namespace

QString familyName(const QString& name)
{
    static const QStringList compound =
        QStringLiteral("欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 夏侯 端木 独孤 南宫")
            .split(u' ');
    return name.size() > 2 && compound.contains(name.left(2)) ? name.left(2) : name.left(1);
}

Result<QList<book::FigurePeople>> workbenchPeople(Desk& desk)
{
    const QDate today = desk.today();
    BB_TRY(const auto rows, book::listMemberRowsOn(desk.book().reader(), desk.branch().id, today));
    QList<book::FigurePeople> figures{{QStringLiteral("total"), WorkbenchPeopleTexts::tr("党员"), {}, {}},
                                      {QStringLiteral("probationary"), WorkbenchPeopleTexts::tr("预备党员"), {}, {}},
                                      {QStringLiteral("activists"), WorkbenchPeopleTexts::tr("积极分子"), {}, {}}};
    for (const book::MemberRow& row : rows) {
        if (!book::belongsOn(row, today))
            continue;
        const QString type = book::typeOn(row, today);
        const bool counts[] = {book::isPartyMember(type), type == QStringView(book::kProbationaryMember),
                               type == QStringView(book::kActivist)};
        for (qsizetype i = 0; i < figures.size(); ++i) {
            if (counts[i])
                figures[i].counted.append({row.id, row.name, {}});
            else
                figures[i].leftOut.append(
                    {row.id, row.name, type.isEmpty() ? WorkbenchPeopleTexts::tr("人员类别没有写") : type});
        }
    }
    return figures;
}

Result<WorkbenchData> loadWorkbench(Desk& desk)
{
    WorkbenchData data;
    data.today = desk.today();
    data.time = desk.book().clock().now().toLocalTime().time();
    data.quarter = desk.quarter();
    data.readOnly = desk.book().isReadOnly();
    data.part = desk.book().inspectionPeriod();
    BB_TRY(data.agenda, AgendaDesk::of(desk).current());
    data.work = agenda::arrangeWork(*data.agenda);
    const auto range = data.quarter.range();
    AgendaPtr ofQuarter = data.agenda;
    if (range.first < data.agenda->window.first || range.last > data.agenda->window.last) {
        BB_TRY(ofQuarter, AgendaDesk::of(desk).assessed(range));
    }
    data.rings = agenda::makeQuarterRings(ofQuarter->findings, data.quarter);
    countPeople(data);
    BB_CHECK(readRecent(desk, data));
    BB_CHECK(readRoster(desk, data));
    BB_CHECK(countBeforeRecords(desk, data));
    return data;
}

Result<WideData> loadWide(Desk& desk)
{
    WideData data;
    const int year = desk.today().year();
    BB_TRY(const AgendaPtr agenda, AgendaDesk::of(desk).assessed(agenda::matrixWindow(year)));
    data.year = agenda::makeYearMatrix(*agenda, year);
    gathering::GatheringQuery query;
    query.branch = desk.branch().id;
    query.period = DateRange{Month::of(desk.today()).range().first, desk.today()};
    BB_TRY(data.month, gathering::listGatherings(desk.book().reader(), query));
    data.month.removeIf([today = desk.today()](const gathering::GatheringRow& row) { return row.isPlanned(today); });
    return data;
}

} // namespace branchbook::ui
