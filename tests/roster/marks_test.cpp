// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is 待核实 goes out with the roster and comes back into another book.
#include "roster_support.h"

#include "branchbook/book/member_store.h"
#include "branchbook/roster/export.h"
#include "branchbook/roster/import_service.h"
#include "branchbook/sheet/workbook.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Book;
using book::Field;

namespace {

struct MarkedBook {
    QTemporaryDir folder;
    std::unique_ptr<Book> book;
    book::Branch branch;

    MarkedBook()
    {
        book::BookSetup setup;
        setup.branchName = QStringLiteral("机关第一党支部");
        auto made = Book::create(folder.filePath(QStringLiteral("t.bbk")), setup, QDate(2026, 9, 18));
        REQUIRE(made.has_value());
        book = std::move(*made);
        branch = book::findBranch(book->reader(), {}).value();
    }

    [[nodiscard]] ImportPlan plan(const sheet::Table& table, const std::vector<Decision>& decisions = {}) const
    {
        ImportOptions options = plainOptions();
        options.decisions = decisions;
        options.places = placesOf(book->reader(), branch.id).value();
        const auto layout = recognizeHeader(table, {}, {}, ownColumns(book->reader()).value());
        REQUIRE(layout.has_value());
        NoProgress progress;
        return makePlan(table, *layout, indexMembers(book->reader()).value(), options, progress).value();
    }
    void import(const sheet::Table& table, const std::vector<Decision>& decisions = {}) const
    {
        NoProgress progress;
        REQUIRE(importRoster(*book, table, plan(table, decisions), Remember::Nothing, progress).has_value());
    }
    void define(const QString& name) const
    {
        organization::OwnField field;
        field.name = name;
        field.kind = organization::OwnKind::Text;
        REQUIRE(book->perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::putOwnField(unit, field));
            return {};
        }));
    }
    /// By the person's name: what is marked, own fields by their names.
    [[nodiscard]] QString marksOf(const QString& name) const
    {
        QStringList marks;
        const auto rows = book::listMemberRows(book->reader(), {}).value();
        for (const book::MemberRow& row : rows) {
            if (row.name == name)
                marks = book::loadMember(book->reader(), row.id)->toVerify.split(u',', Qt::SkipEmptyParts);
        }
        for (QString& mark : marks) {
            if (const auto own = book::ownFieldByName(mark))
                mark = book::fieldLabel(*own);
        }
        marks.sort();
        return marks.join(u' ');
    }
    [[nodiscard]] sheet::OutputTable exported(Secrets secrets = Secrets::Plain) const
    {
        return exportRoster(book->reader(), branch, book->today(), secrets).value();
    }
    [[nodiscard]] sheet::Table written(const QString& name) const
    {
        const QString path = folder.filePath(name);
        REQUIRE(sheet::writeTable(path, exported()).has_value());
        NoProgress progress;
        return sheet::Workbook::open(path).value()->read(0, progress).value();
    }
};

/// A check digit that does not fit, a date nobody can read, a conversion that is too early and another paper's number.
sheet::Table doubtfulSheet()
{
    return tableOf({
        {u"姓名", u"人员类别", u"身份证号码", u"出生日期", u"入党时间", u"转正时间"},
        {u"郝建业", u"正式党员", u"110105194912310021", u"1949.12.31", u"1980.7.1", u"1981.7.1"},
        {u"白露晨", u"正式党员", u"", u"待查", u"2009.7.1", u"2009.9.1"},
        {u"夏一诺", u"正式党员", u"", u"1985.3.2", u"2009.7.1", u"2010.7.1"},
    });
}

} // namespace

TEST_CASE("what is to be verified comes back from an exported roster into another book", "[marks]")
{
    const MarkedBook from;
    from.import(doubtfulSheet());
    REQUIRE(from.marksOf(QStringLiteral("郝建业")) == QStringLiteral("id_number"));
    REQUIRE(from.marksOf(QStringLiteral("白露晨")) == QStringLiteral("birth_date full_member_date"));
    REQUIRE(from.marksOf(QStringLiteral("夏一诺")).isEmpty());
    const sheet::OutputTable out = from.exported();
    CHECK(out.header.last() == QStringLiteral("待核实项目"));
    const auto line = [&](const QString& name) {
        return *std::find_if(out.rows.begin(), out.rows.end(),
                             [&](const QStringList& cells) { return cells.contains(name); });
    };
    CHECK(line(QStringLiteral("白露晨")).last() == QStringLiteral("出生日期、转正日期"));
    CHECK(line(QStringLiteral("白露晨")).contains(QStringLiteral("2009.09.01"))); // a value stays one
    CHECK(line(QStringLiteral("夏一诺")).last().isEmpty());
    CHECK(from.exported(Secrets::Masked).header.contains(QStringLiteral("待核实项目")));
    for (const QString& name : {QStringLiteral("out.xlsx"), QStringLiteral("out.csv")}) {
        INFO(name.toStdString());
        const MarkedBook to;
        const sheet::Table table = from.written(name);
        const ImportPlan plan = to.plan(table);
        CHECK(problemCodes(plan).filter(QStringLiteral("marks.")).isEmpty());
        CHECK(std::none_of(plan.problems.begin(), plan.problems.end(),
                           [](const RowProblem& each) { return each.problem.code.startsWith(u"header."); }));
        CHECK(plan.counts.added == 3);
        to.import(table);
        for (const QString& person : {QStringLiteral("郝建业"), QStringLiteral("白露晨"), QStringLiteral("夏一诺")})
            CHECK(to.marksOf(person) == from.marksOf(person));
        CHECK(to.plan(table).counts.unchanged == 3);
    }
}

TEST_CASE("marks on values that look right, also of own fields, come back; words that are no field are told", "[marks]")
{
    const MarkedBook to;
    to.define(QStringLiteral("特长、爱好"));
    const sheet::Table table = tableOf({
        {u"姓名", u"人员类别", u"籍贯", u"特长、爱好", u"待核实项目"},
        {u"甲甲", u"正式党员", u"湖北", u"围棋", u"籍贯、特长、爱好、是否出国(境)"},
        {u"乙乙", u"正式党员", u"湖南", u"", u"籍贯，属相"},
        {u"丙丙", u"正式党员", u"湖南", u"", u"无"},
    });
    const ImportPlan plan = to.plan(table);
    CHECK(problemCodes(plan) == QStringList{QStringLiteral("3:marks.unknown")});
    to.import(table);
    CHECK(to.marksOf(QStringLiteral("甲甲")) == QStringLiteral("is_overseas native_place 特长、爱好"));
    CHECK(to.marksOf(QStringLiteral("乙乙")) == QStringLiteral("native_place"));
    CHECK(to.marksOf(QStringLiteral("丙丙")).isEmpty());
    const sheet::OutputTable out = to.exported();
    CHECK(out.rows[1].last() == QStringLiteral("籍贯、是否出国(境)、特长、爱好")); // 丙, 甲, 乙
    CHECK_FALSE(to.exported(Secrets::Masked).rows[1].last().contains(QStringLiteral("特长")));
}

TEST_CASE("a mark does not stand against an answer, and marks nothing that the book knows already", "[marks]")
{
    const MarkedBook to;
    const sheet::Table first =
        tableOf({{u"姓名", u"人员类别", u"出生日期", u"籍贯"}, {u"甲甲", u"正式党员", u"1985.3.2", u"湖北"}});
    to.import(first);
    const sheet::Table again = tableOf({{u"姓名", u"人员类别", u"出生日期", u"籍贯", u"民族", u"待核实项目"},
                                        {u"甲甲", u"正式党员", u"1985.3.2", u"湖北", u"汉族", u"籍贯、民族"}});
    to.import(again);
    CHECK(to.marksOf(QStringLiteral("甲甲")) == QStringLiteral("ethnicity")); // what it brought
    const sheet::Table asked =
        tableOf({{u"姓名", u"人员类别", u"入党时间", u"待核实项目"}, {u"乙乙", u"正式党员", u"85.7", u"入党日期"}});
    to.import(asked, recommendedDecisions(to.plan(asked)));
    CHECK(to.marksOf(QStringLiteral("乙乙")).isEmpty()); // somebody said which year
}
