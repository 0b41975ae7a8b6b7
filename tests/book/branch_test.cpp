// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_support.h"

#include "support/catch_qt.h"

using namespace book_test;

namespace {

book::GroupId addGroup(OpenBook& open, const QString& name)
{
    book::GroupId id;
    open.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, book::insertGroup(unit, {{}, 0, open.branch().id, name, std::nullopt, 0}));
        return {};
    });
    return id;
}

} // namespace

TEST_CASE("several branches in one book, each name once, in the order of entry")
{
    OpenBook open;
    book::Branch second;
    second.name = QStringLiteral(" 机关第二党支部　");
    second.founded = PartialDate::of(2018, 7);
    open.run([&](store::UnitOfWork& unit) { return book::insertBranch(unit, second); });
    const auto branches = book::listBranches(open.reader()).value();
    REQUIRE(branches.size() == 2);
    CHECK(branches[1].name == QStringLiteral("机关第二党支部"));
    CHECK(branches[1].founded.toIso() == QStringLiteral("2018-07"));
    CHECK(book::findBranch(open.reader(), QStringLiteral("机关第二党支部")).value().id == branches[1].id);
    CHECK(book::findBranch(open.reader(), QStringLiteral("机关第三党支部")).error().kind == ErrorKind::NotFound);
    const auto twice = open.book->perform(QStringLiteral("x"), QString(),
                                          [&](store::UnitOfWork& unit) { return book::insertBranch(unit, second); });
    CHECK(twice.error().code == QStringLiteral("book.branch_exists"));
}

TEST_CASE("a branch is not founded in the future, and its order and name are its own")
{
    OpenBook open; // on 18 September 2026
    book::Branch second;
    second.name = QStringLiteral("机关第二党支部");
    second.founded = PartialDate::of(2026, 9, 19);
    const auto tried = open.book->perform(QStringLiteral("x"), QString(),
                                          [&](store::UnitOfWork& unit) { return book::insertBranch(unit, second); });
    CHECK(tried.error().code == QStringLiteral("book.founded_later"));
    second.founded = PartialDate::of(2026, 9); // this month is not in the future
    open.run([&](store::UnitOfWork& unit) { return book::insertBranch(unit, second); });
    auto branches = book::listBranches(open.reader()).value();
    book::Branch wrong = branches[0];
    wrong.founded = PartialDate::of(2099, 1, 1);
    const auto later = open.book->perform(QStringLiteral("x"), QString(),
                                          [&](store::UnitOfWork& unit) { return book::updateBranch(unit, wrong); });
    CHECK(later.error().code == QStringLiteral("book.founded_later"));
    book::Branch same = branches[0];
    same.name = branches[1].name;
    const auto twice = open.book->perform(QStringLiteral("x"), QString(),
                                          [&](store::UnitOfWork& unit) { return book::updateBranch(unit, same); });
    CHECK(twice.error().code == QStringLiteral("book.branch_exists"));
    const auto before = open.content();
    open.run([&](store::UnitOfWork& unit) { return book::moveBranch(unit, branches[1].id, 0); });
    CHECK(book::listBranches(open.reader()).value()[0].id == branches[1].id);
    REQUIRE(open.book->undo());
    CHECK(open.content() == before);
    CHECK(open.problems().isEmpty());
}

TEST_CASE("a group leaves its members behind when it goes, and takes them back on undo")
{
    OpenBook open;
    const book::GroupId group = addGroup(open, QStringLiteral("第一党小组"));
    book::Member member = open.addMember(u"方念慈");
    member.group = group;
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, member); });
    const auto groups = book::listGroups(open.reader(), open.branch().id).value();
    REQUIRE(groups.size() == 1);
    open.run([&](store::UnitOfWork& unit) { return book::removeGroup(unit, groups[0]); });
    CHECK(book::listGroups(open.reader(), open.branch().id).value().isEmpty());
    CHECK_FALSE(open.load(member.id).group);
    REQUIRE(open.book->undo());
    CHECK(open.load(member.id).group == group);
    CHECK(book::listGroups(open.reader(), open.branch().id).value().size() == 1);
    CHECK(open.problems().isEmpty());
}

TEST_CASE("group names are needed and unique within the branch; a removed one is free again")
{
    OpenBook open;
    addGroup(open, QStringLiteral("第一党小组"));
    const auto attempt = [&](const QString& name) {
        return open.book->perform(QStringLiteral("x"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id,
                   book::insertGroup(unit, {{}, 0, open.branch().id, name, std::nullopt, 0}));
            return {};
        });
    };
    CHECK(attempt(QStringLiteral(" ")).error().code == QStringLiteral("book.group_name_missing"));
    CHECK(attempt(QStringLiteral("第一党小组")).error().code == QStringLiteral("book.group_exists"));
    const auto groups = book::listGroups(open.reader(), open.branch().id).value();
    open.run([&](store::UnitOfWork& unit) { return book::removeGroup(unit, groups[0]); });
    CHECK(attempt(QStringLiteral("第一党小组")));
}

TEST_CASE("two who change the same record: the second learns of it and nothing is lost")
{
    OpenBook open;
    book::Member mine = open.addMember(u"石维岳");
    book::Member theirs = mine;
    mine.values.set(Field::WorkPost, QStringLiteral("科长"));
    theirs.values.set(Field::WorkPost, QStringLiteral("副科长"));
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, mine); });
    const auto late = open.book->perform(QStringLiteral("x"), QString(),
                                         [&](store::UnitOfWork& unit) { return book::updateMember(unit, theirs); });
    CHECK(late.error().kind == ErrorKind::Conflict);
    CHECK(open.load(mine.id).values.get(Field::WorkPost) == QStringLiteral("科长"));
}
