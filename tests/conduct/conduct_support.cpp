// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conduct/conduct_support.h"

#include "branchbook/book/member_store.h"

#include "support/catch_qt.h"

namespace conduct_test {

namespace {

Result<book::MemberId> person(store::UnitOfWork& unit, book::BranchId branch, const char16_t* name,
                              const char16_t* post)
{
    book::Member member;
    member.branch = branch;
    member.values.set(book::Field::FullName, QString::fromUtf16(name));
    member.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
    if (post != nullptr)
        member.values.set(book::Field::PartyPost, QString::fromUtf16(post));
    return book::insertMember(unit, member);
}

} // namespace

QString firstText(const book::AreaSection& section)
{
    return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
}

Branch::Branch()
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("第一党支部");
    book = book::Book::create(folder.filePath(QStringLiteral("b.bbk")), setup, kToday).value();
    branch = book::findBranch(reader(), {}).value().id;
    check(run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(secretary, person(unit, branch, u"周砚青", u"书记"));
        BB_TRY(member, person(unit, branch, u"丁春晓", nullptr));
        BB_TRY(other, person(unit, branch, u"石维岳", nullptr));
        return {};
    }));
}

void Branch::check(const Result<>& done)
{
    INFO((done ? QString() : sentence(done.error())).toStdString());
    REQUIRE(done);
}

Result<> Branch::run(const book::Book::Work& work)
{
    const auto done = book->perform(QStringLiteral("test"), {}, work);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

ledger::Item Branch::item(const char16_t* matter, QDate raised, QDate due) const
{
    ledger::Item made;
    made.branch = branch;
    made.matter = QString::fromUtf16(matter);
    made.owner = member;
    made.ownerName = QStringLiteral("丁春晓");
    made.raisedOn = raised;
    made.dueOn = due;
    return made;
}

Pledge Branch::pledge() const
{
    Pledge made;
    made.item = item(u"用水报装当日办结", QDate(2026, 3, 1), QDate(2026, 12, 31));
    made.forYear = 2026;
    made.target = 240;
    made.unit = QStringLiteral("件");
    return made;
}

Result<ledger::ItemId> Branch::propose(const Pledge& pledge)
{
    return made<ledger::ItemId>([&](store::UnitOfWork& unit) { return proposePledge(unit, pledge, kToday); });
}

Result<> Branch::publish(ledger::ItemId id, QDate on)
{
    return run([&](store::UnitOfWork& unit) -> Result<> {
        BB_CHECK(approvePledge(unit, id, on, QStringLiteral("支委会"), kToday));
        return publishPledge(unit, id, on, QStringLiteral("党务公开栏"), kToday);
    });
}

Result<> Branch::report(ledger::ItemId id, QDate on, std::optional<int> done)
{
    return run([&](store::UnitOfWork& unit) {
        return reportProgress(unit, id, {on, done, QStringLiteral("按月公布")}, kToday);
    });
}

} // namespace conduct_test
