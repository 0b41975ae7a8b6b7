// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A roster with a column of 转出时间: nobody goes off the roster without a word.
#include "roster_support.h"

#include "branchbook/book/member_store.h"
#include "branchbook/roster/import_service.h"

#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Field;

namespace {

struct Leaving {
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::Branch branch;

    Leaving()
    {
        book::BookSetup setup;
        setup.branchName = QStringLiteral("机关第一党支部");
        auto made = book::Book::create(folder.filePath(QStringLiteral("t.bbk")), setup, QDate(2026, 9, 18));
        REQUIRE(made.has_value());
        book = std::move(*made);
        branch = book::findBranch(book->reader(), {}).value();
    }

    [[nodiscard]] ImportPlan take(const sheet::Table& table) const
    {
        ImportOptions options = plainOptions();
        options.policy = Policy::Fill;
        options.typing = CellTyping::Typed;
        options.places = placesOf(book->reader(), branch.id).value();
        ImportPlan plan = planOf(table, options, indexMembers(book->reader()).value());
        NoProgress progress;
        REQUIRE(importRoster(*book, table, plan, Remember::Nothing, progress).has_value());
        return plan;
    }

    [[nodiscard]] book::Member named(const QString& name) const
    {
        const auto rows = book::listMemberRows(book->reader(), {});
        REQUIRE(rows.has_value());
        for (const book::MemberRow& row : *rows) {
            if (row.name == name)
                return book::loadMember(book->reader(), row.id).value();
        }
        FAIL("nobody of this name");
        return {};
    }
};

std::vector<int> rowsTold(const ImportPlan& plan, QStringView code)
{
    std::vector<int> rows;
    for (const auto& notice : plan.notices) {
        if (notice.first.code == code)
            rows.insert(rows.end(), notice.rows.begin(), notice.rows.end());
    }
    return rows;
}

sheet::Table threeWithDays()
{
    return tableOf({{u"姓名", u"出生日期", u"入党时间", u"转入时间", u"转出时间"},
                    {u"苗春和", u"1980-01-02", u"2004-07-01", u"2010-03-01", u"2015-06-30"},
                    {u"卢望舒", u"1981-01-02", u"2005-07-01", u"2012-03-01", u"2009-06-30"},
                    {u"范长林", u"1982-01-02", u"2006-07-01", u"", u"1996-06-30"}});
}

} // namespace

TEST_CASE("a past day of leaving is told with its row, one that cannot be leaves the person on the roster")
{
    const Leaving f;
    const ImportPlan plan = f.take(threeWithDays());
    CHECK(plan.counts.added == 3);
    CHECK(plan.counts.addedGone == 1);
    CHECK(rowsTold(plan, u"transfer_out.left") == std::vector<int>{2});
    CHECK(rowsTold(plan, u"transfer_out.earlier") == std::vector<int>{3, 4});
    CHECK(endedRows(plan) == std::vector<int>{2});
    CHECK(f.named(QStringLiteral("苗春和")).leftOn == QDate(2015, 6, 30));
    CHECK(f.named(QStringLiteral("苗春和")).leftReason == QStringLiteral("转出"));
    for (const auto& name : {QStringLiteral("卢望舒"), QStringLiteral("范长林")})
        CHECK_FALSE(f.named(name).leftOn.isValid());
    CHECK(f.named(QStringLiteral("卢望舒")).values.get(Field::TransferOutDate) == QStringLiteral("2009-06-30"));
}

TEST_CASE("who was put back stays when an import fills a telephone")
{
    const Leaving f;
    (void)f.take(threeWithDays());
    auto back = f.named(QStringLiteral("苗春和"));
    back.leftOn = {};
    back.leftReason.clear();
    REQUIRE(f.book
                ->perform(QStringLiteral("member.return"), QStringLiteral("改回在册"),
                          [&](store::UnitOfWork& unit) { return book::updateMember(unit, back); })
                .has_value());
    const ImportPlan plan = f.take(tableOf(
        {{u"姓名", u"出生日期", u"转出时间", u"手机"}, {u"苗春和", u"1980-01-02", u"2015-06-30", u"13800138000"}}));
    CHECK(plan.counts.updated == 1);
    CHECK(plan.counts.updatedGone == 0);
    CHECK(rowsTold(plan, u"transfer_out.left").empty());
    CHECK(f.named(QStringLiteral("苗春和")).values.get(Field::MobilePhone) == QStringLiteral("13800138000"));
    CHECK_FALSE(f.named(QStringLiteral("苗春和")).leftOn.isValid());
}

TEST_CASE("a day of leaving that an import fills in is told too, against the arrival that the book knows")
{
    const Leaving f;
    (void)f.take(tableOf({{u"姓名", u"出生日期", u"转入时间"},
                          {u"苗春和", u"1980-01-02", u"2010-03-01"},
                          {u"卢望舒", u"1981-01-02", u"2012-03-01"}}));
    const ImportPlan plan = f.take(tableOf({{u"姓名", u"出生日期", u"转出时间"},
                                            {u"苗春和", u"1980-01-02", u"2015-06-30"},
                                            {u"卢望舒", u"1981-01-02", u"2009-06-30"}}));
    CHECK(plan.counts.updatedGone == 1);
    CHECK(rowsTold(plan, u"transfer_out.left") == std::vector<int>{2});
    CHECK(rowsTold(plan, u"transfer_out.earlier") == std::vector<int>{3});
    CHECK(f.named(QStringLiteral("苗春和")).leftOn == QDate(2015, 6, 30));
    CHECK_FALSE(f.named(QStringLiteral("卢望舒")).leftOn.isValid());
}
