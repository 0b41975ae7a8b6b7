// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a book that was begun in one go asks for, held against one that was set up by hand, record by record.
#include "agenda/agenda_support.h"

#include "branchbook/agenda/first_steps.h"
#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/agenda/workbench.h"
#include "branchbook/book/setting.h"
#include "branchbook/organization/committee_store.h"
#include "main/areas.h"

#include <QDir>
#include <QTemporaryDir>

using namespace agenda_test;
using agenda::FirstSteps;
using agenda::FirstTerm;

namespace {

book::BookSetup branchOf(const QString& sector)
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("青溪村党支部");
    setup.sector = sector;
    return setup;
}

FirstSteps everyStep(QDate from)
{
    FirstTerm term;
    term.number = 3;
    term.electedOn = QDate(2021, 10, 20);
    term.posts = {QStringLiteral("书记"), QStringLiteral("组织委员"), QStringLiteral("宣传委员")};
    return {{QStringLiteral("第一党小组"), QStringLiteral("第二党小组")}, term, from};
}

/// Record by record, each a step of its own, as the pages of the window write them.
void setUpByHand(book::Book& book, const FirstSteps& wanted, QDate endsOn)
{
    const auto branch = book::findBranch(book.reader(), {})->id;
    const auto step = [&](const book::Book::Work& work) { REQUIRE(book.perform(QStringLiteral("test"), {}, work)); };
    for (const QString& name : wanted.groups)
        step([&](store::UnitOfWork& unit) -> Result<> {
            book::PartyGroup group;
            group.branch = branch;
            group.name = name;
            return book::insertGroup(unit, group).map([](auto) {});
        });
    step([&](store::UnitOfWork& unit) -> Result<> {
        organization::Term term;
        term.branch = branch;
        term.number = wanted.term->number;
        term.electedOn = wanted.term->electedOn;
        term.plannedEnd = endsOn;
        term.endsOn = endsOn;
        return organization::putTerm(unit, term, kToday).map([](auto) {});
    });
    for (const QString& title : wanted.term->posts)
        step([&](store::UnitOfWork& unit) -> Result<> {
            organization::Post post;
            post.branch = branch;
            post.title = title;
            return organization::putPost(unit, post).map([](auto) {});
        });
    if (wanted.from.isValid())
        step([&](store::UnitOfWork& unit) {
            return book::putSetting(unit, agenda::kAgendaFromSetting, wanted.from.toString(Qt::ISODate));
        });
}

/// One full member in each group: a group of nobody owes no meeting.
void addPeople(book::Book& book)
{
    const auto branch = book::findBranch(book.reader(), {})->id;
    const auto groups = book::listGroups(book.reader(), branch);
    REQUIRE(groups);
    REQUIRE(book.perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        for (const book::PartyGroup& group : *groups) {
            book::Member person;
            person.branch = branch;
            person.group = group.id;
            person.values.set(book::Field::FullName, QStringLiteral("甲") + group.name.mid(1, 1));
            person.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
            person.values.set(book::Field::JoinDate, QStringLiteral("2001-07-01"));
            BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, person));
        }
        return {};
    }));
}

/// The workbench, but for the ids, which differ from book to book.
QStringList workOf(const book::Book& book)
{
    const auto branch = book::findBranch(book.reader(), {});
    REQUIRE(branch);
    const auto listed = agenda::assessListed(book.reader(), branchbook::main::makeAreas(), *branch, kToday);
    REQUIRE(listed);
    const agenda::Workbench work = agenda::arrangeWork(**listed);
    QStringList lines;
    for (const auto* part : {&work.overdue, &work.thisWeek, &work.thisMonth, &work.nextMonth, &work.reminders}) {
        lines << QStringLiteral("--");
        for (const auto& item : *part)
            lines << QStringList{item.finding->rule->id, item.finding->period, item.finding->subjectName, item.title,
                                 item.distance,          item.reason}
                         .join(u'|');
    }
    return lines;
}

bool asksFor(const QStringList& work, const char* words)
{
    return std::ranges::any_of(work, [&](const QString& line) { return line.contains(QString::fromUtf8(words)); });
}

} // namespace

TEST_CASE("a book begun in one go asks for what one asks for that was set up by hand")
{
    // Term of villages and communities: five years (term.village_community); the end is written out by hand below.
    const auto since = GENERATE(agenda::Since::ThisMonth, agenda::Since::ThisYear);
    const QTemporaryDir folder;
    const FirstSteps steps = everyStep(agenda::firstDay(since, kToday));
    const QString begun = folder.filePath(QStringLiteral("begun.bbk"));
    REQUIRE(agenda::makeBegunBook(begun, branchOf(QStringLiteral("村")), steps, kToday));
    const auto one = book::Book::open(begun, book::OpenMode::Write, kToday);
    REQUIRE(one);
    const auto hand =
        book::Book::create(folder.filePath(QStringLiteral("hand.bbk")), branchOf(QStringLiteral("村")), kToday);
    REQUIRE(hand);
    setUpByHand(**hand, steps, QDate(2026, 10, 20));
    CHECK(workOf(**one) == workOf(**hand)); // before anybody is on the roster
    addPeople(**one);
    addPeople(**hand);
    const QStringList work = workOf(**one);
    CHECK(work == workOf(**hand));
    CHECK(asksFor(work, "第一党小组"));
    CHECK(asksFor(work, "第二党小组"));
    CHECK(asksFor(work, "|2026-01|") == (since == agenda::Since::ThisYear));
    const auto branch = book::findBranch((*one)->reader(), {});
    const auto committee = organization::loadCommittee((*one)->reader(), branch->id);
    REQUIRE(committee);
    REQUIRE(committee->terms.size() == 1);
    CHECK(committee->terms[0].number == 3);
    CHECK(committee->terms[0].endsOn == QDate(2026, 10, 20)); // a village: five years
    CHECK(committee->posts.size() == 3);
    CHECK(committee->seats.isEmpty());
}

TEST_CASE("all but the book itself is one step, and one step takes it back")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bbk"));
    REQUIRE(agenda::makeBegunBook(path, branchOf({}), everyStep(QDate(2026, 9, 1)), kToday));
    const auto opened = book::Book::open(path, book::OpenMode::Write, kToday);
    REQUIRE(opened);
    const auto ops = store::listOps((*opened)->reader(), 10);
    REQUIRE(ops);
    REQUIRE(ops->size() == 2);
    CHECK(ops->first().verb == QStringLiteral("book.begin"));
    CHECK(ops->last().verb == QStringLiteral("book.new"));
    REQUIRE((*opened)->undo());
    const auto branch = book::findBranch((*opened)->reader(), {});
    REQUIRE(branch);
    CHECK(book::listGroups((*opened)->reader(), branch->id)->isEmpty());
    const auto committee = organization::loadCommittee((*opened)->reader(), branch->id);
    REQUIRE(committee);
    CHECK(committee->terms.isEmpty());
    CHECK(committee->posts.isEmpty());
    CHECK(book::loadSetting((*opened)->reader(), agenda::kAgendaFromSetting)->isEmpty());
}

TEST_CASE("what cannot be is refused with the field it stands in, and no file is left")
{
    const QTemporaryDir folder;
    const auto refused = [&](const auto& change) {
        FirstSteps steps = everyStep(QDate(2026, 9, 1));
        change(steps);
        const auto made = agenda::makeBegunBook(folder.filePath(QStringLiteral("a.bbk")),
                                                branchOf(QStringLiteral("机关")), steps, kToday);
        REQUIRE_FALSE(made);
        CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        return made.error().code + u'@' + made.error().where;
    };
    CHECK(refused([](FirstSteps& s) { s.groups << QStringLiteral("第一党小组"); })
          == QStringLiteral("book.group_exists@groups"));
    CHECK(refused([](FirstSteps& s) { s.term->number = 0; }) == QStringLiteral("committee.number@number"));
    CHECK(refused([](FirstSteps& s) { s.term->electedOn = QDate(2026, 9, 19); })
          == QStringLiteral("committee.elected_future@elected"));
    CHECK(refused([](FirstSteps& s) { s.term->endsOn = s.term->electedOn; })
          == QStringLiteral("committee.end_before@ends"));
    CHECK(refused([](FirstSteps& s) { s.term->posts << QStringLiteral("支部书记"); })
          == QStringLiteral("committee.post_exists@posts"));
    CHECK(refused([](FirstSteps& s) { s.from = QDate(2026, 9, 19); }) == QStringLiteral("agenda.from_future@from"));
}

TEST_CASE("names are told apart by any of the marks that people put between them")
{
    CHECK(agenda::namesIn(QStringLiteral("书记、 组织委员，宣传委员;纪检委员\n、"))
          == QStringList{QStringLiteral("书记"), QStringLiteral("组织委员"), QStringLiteral("宣传委员"),
                         QStringLiteral("纪检委员")});
    CHECK(agenda::namesIn(QStringLiteral(" ， ")).isEmpty());
    CHECK(agenda::firstDay(agenda::Since::ThisMonth, QDate(2026, 9, 18)) == QDate(2026, 9, 1));
    CHECK(agenda::firstDay(agenda::Since::ThisYear, QDate(2026, 9, 18)) == QDate(2026, 1, 1));
}
