// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the handbook of a full year takes: bench_handbook FOLDER; 300 pages and more in under 20 s are asked for.
#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/report/handbook.h"
#include "main/areas.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace branchbook;

namespace {

constexpr int kBenchMembers = 45;
constexpr int kBenchGroups = 3;
const QDate kBenchEnd(2026, 12, 31);

QString minutesOf(int paragraphs)
{
    QString html;
    for (int i = 0; i < paragraphs; ++i)
        html +=
            QStringLiteral(
                "<p>会议指出，支部要认真落实“三会一课”制度，按时召开会议，如实记录发言和表决；会议要求，对查找出的"
                "问题逐条列出措施、责任人和期限，件件有着落，并在下次会议上通报进展。第%1点发言由到会同志补充。</p>")
                .arg(i + 1);
    return html;
}

Result<> addPeople(store::UnitOfWork& unit, book::BranchId branch)
{
    QList<book::GroupId> groups;
    for (int i = 0; i < kBenchGroups; ++i) {
        book::PartyGroup group;
        group.branch = branch;
        group.name = QStringLiteral("第%1党小组").arg(i + 1);
        BB_TRY(const auto id, book::insertGroup(unit, group));
        groups.append(id);
    }
    for (int i = 0; i < kBenchMembers; ++i) {
        book::Member person;
        person.branch = branch;
        person.group = groups[i % kBenchGroups];
        person.values.set(book::Field::FullName, QStringLiteral("成员") + QChar(0x4E00 + i));
        person.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
        person.values.set(book::Field::JoinDate, QStringLiteral("2001-07-01"));
        person.values.set(book::Field::FullMemberDate, QStringLiteral("2002-07-01"));
        if (i < 5)
            person.values.set(book::Field::PartyPost, i == 0 ? QStringLiteral("书记") : QStringLiteral("委员"));
        BB_CHECK(book::insertMember(unit, person));
    }
    return {};
}

Result<> addGathering(store::UnitOfWork& unit, book::BranchId branch, gathering::Kind kind, QDate day,
                      std::optional<book::GroupId> group)
{
    gathering::Gathering g;
    g.branch = branch;
    g.kind = kind;
    g.group = group;
    g.topic = QStringLiteral("%1月安排：学习、讨论和工作部署").arg(day.month());
    g.heldOn = day;
    g.place = QStringLiteral("三楼会议室");
    g.host = QStringLiteral("成员一");
    g.recorder = QStringLiteral("成员二");
    g.studyMinutes = 90;
    g.agenda = gathering::agendaOf({QStringLiteral("学习文件"), QStringLiteral("讨论"), QStringLiteral("部署工作")});
    g.minutesHtml = minutesOf(8);
    BB_TRY(g.attendees, gathering::expectedOn(unit.session(), branch, kind, group, day));
    if (g.attendees.size() > 2) {
        g.attendees[1].presence = gathering::Presence::OnLeave;
        g.attendees[1].reason = QStringLiteral("公差");
    }
    BB_CHECK(gathering::saveGathering(unit, g, kBenchEnd));
    return {};
}

/// 三会一课, theme days and a study session a week: about 120 records.
Result<> addYear(store::UnitOfWork& unit, book::BranchId branch)
{
    using gathering::Kind;
    BB_TRY(const auto groups, book::listGroups(unit.session(), branch));
    for (int month = 1; month <= 12; ++month) {
        const QDate first(2026, month, 5);
        BB_CHECK(addGathering(unit, branch, Kind::CommitteeMeeting, first, {}));
        BB_CHECK(addGathering(unit, branch, Kind::ThemePartyDay, first.addDays(5), {}));
        for (const book::PartyGroup& group : groups)
            BB_CHECK(addGathering(unit, branch, Kind::GroupMeeting, first.addDays(8), group.id));
        if (month % 3 == 0)
            BB_CHECK(addGathering(unit, branch, Kind::GeneralMeeting, first.addDays(10), {}));
        if (month % 2 == 0)
            BB_CHECK(addGathering(unit, branch, Kind::PartyLesson, first.addDays(12), {}));
        for (int week = 0; week < 4; ++week)
            BB_CHECK(addGathering(unit, branch, Kind::IntensiveTraining, first.addDays(week * 6), {}));
    }
    return {};
}

Result<> addMatters(store::UnitOfWork& unit, book::BranchId branch)
{
    for (int i = 0; i < 120; ++i) {
        ledger::Item item;
        item.branch = branch;
        item.kind = i % 2 == 0 ? ledger::Kind::Problem : ledger::Kind::Task;
        item.matter = QStringLiteral("第%1件：窗口等候时间长，群众反映办事材料说明不清").arg(i + 1);
        item.ownerName = QStringLiteral("成员一");
        item.raisedOn = QDate(2026, 1, 5).addDays(i * 2);
        item.dueOn = item.raisedOn.addDays(30);
        BB_TRY([[maybe_unused]] const auto id, ledger::raiseItem(unit, item, kBenchEnd));
    }
    for (int i = 0; i < 60; ++i) {
        organization::Talk talk;
        talk.branch = branch;
        talk.speaker.name = QStringLiteral("成员一");
        talk.partner.name = QStringLiteral("谈话对象%1").arg(i + 1);
        talk.heldOn = QDate(2026, 2, 1).addDays(i * 4);
        talk.points = QStringLiteral("交流了思想和工作情况，提出改进意见两条。");
        talk.level = organization::TalkLevel::Branch;
        BB_TRY([[maybe_unused]] const auto id, organization::saveTalk(unit, talk, kBenchEnd));
    }
    return {};
}

Result<int> measure(const QString& folder)
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("第一党支部");
    BB_TRY(const auto book, book::Book::create(folder + QStringLiteral("/year.bbk"), setup, kBenchEnd));
    BB_TRY(const auto branch, book::findBranch(book->reader(), {}));
    for (const auto add : {addPeople, addYear, addMatters})
        BB_CHECK(
            book->perform(QStringLiteral("bench"), {}, [&](store::UnitOfWork& unit) { return add(unit, branch.id); }));
    NoProgress progress;
    QElapsedTimer clock;
    clock.start();
    BB_TRY(const auto handbook,
           report::loadHandbook(book->reader(), branch, 2026, {}, kBenchEnd, branchbook::main::makeAreas(), progress));
    const double composed = double(clock.elapsed()) / 1000;
    BB_TRY(const auto info,
           report::writeBook(handbook.paper, report::handbookPhotos(book->reader()),
                             folder + QStringLiteral("/year.pdf"), progress));
    std::printf("%d pages: composed in %.2f s, with both layouts %.2f s\n", info.pages, composed,
                double(clock.elapsed()) / 1000);
    return info.pages;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        return 2;
    const auto pages = measure(QString::fromLocal8Bit(argv[1]));
    if (!pages)
        std::fprintf(stderr, "%s\n", pages.error().code.toLocal8Bit().constData());
    return pages && *pages >= 300 ? 0 : 1;
}
