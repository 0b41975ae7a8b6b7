// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that a book has of its own: found by their name, read by their kind, written and taken back with the rest.
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
using namespace branchbook::organization;

namespace {

struct OwnBook {
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::Branch branch;

    OwnBook()
    {
        book::BookSetup setup;
        setup.branchName = QStringLiteral("机关第一党支部");
        auto made = book::Book::create(folder.filePath(QStringLiteral("t.bbk")), setup, QDate(2026, 9, 18));
        REQUIRE(made.has_value());
        book = std::move(*made);
        branch = book::findBranch(book->reader(), {}).value();
    }
    void define(const char16_t* name, OwnKind kind, const QStringList& choices = {}) const
    {
        OwnField field;
        field.name = QString::fromUtf16(name);
        field.kind = kind;
        field.choices = choices;
        REQUIRE(book->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, putOwnField(unit, field));
            return {};
        }));
    }
    void defineAll() const
    {
        define(u"服务队", OwnKind::Choice, {QStringLiteral("一队"), QStringLiteral("二队")});
        define(u"工龄", OwnKind::Number);
        define(u"合同到期", OwnKind::Date);
        define(u"特长", OwnKind::Text);
    }
    [[nodiscard]] HeaderLayout header(const sheet::Table& table) const
    {
        return recognizeHeader(table, {}, {}, ownColumns(book->reader()).value()).value();
    }
    [[nodiscard]] ImportPlan plan(const sheet::Table& table, const HeaderLayout& layout,
                                  Policy policy = Policy::Fill) const
    {
        ImportOptions options = plainOptions();
        options.policy = policy;
        options.places = placesOf(book->reader(), branch.id).value();
        NoProgress progress;
        return makePlan(table, layout, indexMembers(book->reader()).value(), options, progress).value();
    }
    [[nodiscard]] ImportPlan plan(const sheet::Table& table, Policy policy = Policy::Fill) const
    {
        return plan(table, header(table), policy);
    }
    void import(const sheet::Table& table, const ImportPlan& plan, Remember remember = Remember::Nothing) const
    {
        NoProgress progress;
        REQUIRE(importRoster(*book, table, plan, remember, progress).has_value());
    }
    [[nodiscard]] book::Member person(const QString& name) const
    {
        const auto people = book::listMemberRows(book->reader(), {}).value();
        for (const book::MemberRow& row : people) {
            if (row.name == name)
                return book::loadMember(book->reader(), row.id).value();
        }
        return {};
    }
    [[nodiscard]] QString idOf(const QString& field) const
    {
        return ownFieldNamed(book->reader(), field).value().id.toString();
    }
    [[nodiscard]] QString value(const QString& name, const QString& field) const
    {
        return ownValuesOf(book->reader(), person(name).id).value().value(idOf(field));
    }
};

const QString kFirst = QStringLiteral("苗春和");
const QString kSecond = QStringLiteral("沈若溪");
const QString kTeam = QStringLiteral("服务队");

sheet::Table firstSheet()
{
    return tableOf({{u"姓名", u"身份证号码", u"服 务 队", u"工龄", u"合同到期", u"特长"},
                    {u"苗春和", u"11010519491231002X", u"一 队", Num{12}, u"2030.7", u"书法"},
                    {u"沈若溪", u"330199198509120428", u"三队", u"很久", u"", u""}});
}

} // namespace

TEST_CASE("columns of the book's own are read by their kind, and go with the import", "[own]")
{
    const OwnBook s;
    s.defineAll();
    const sheet::Table table = firstSheet();
    const ImportPlan plan = s.plan(table);
    for (const HeaderColumn& column : plan.layout.columns) {
        CHECK(column.field.has_value());
        CHECK(column.certainty == Certainty::Sure);
    }
    CHECK(plan.counts.added == 2);
    const QStringList codes = problemCodes(plan);
    CHECK(codes.contains(QStringLiteral("3:own_field.not_choice")));
    CHECK(codes.contains(QStringLiteral("3:own_field.number")));
    CHECK_FALSE(codes.join(u' ').contains(QStringLiteral("date.future"))); // a contract ends in days to come
    s.import(table, plan);
    CHECK(s.value(kFirst, kTeam) == QStringLiteral("一队"));
    CHECK(s.value(kFirst, QStringLiteral("工龄")) == QStringLiteral("12"));
    CHECK(s.value(kFirst, QStringLiteral("合同到期")) == QStringLiteral("2030-07"));
    CHECK(s.value(kFirst, QStringLiteral("特长")) == QStringLiteral("书法"));
    CHECK(s.value(kSecond, kTeam).isEmpty());
    const QStringList marks = s.person(kSecond).toVerify.split(u',');
    CHECK(marks.contains(QStringLiteral("own:") + s.idOf(kTeam)));
    CHECK(marks.contains(QStringLiteral("own:") + s.idOf(QStringLiteral("工龄"))));
    REQUIRE(s.book->undo().has_value());
    CHECK(ownValuesByMember(s.book->reader(), s.branch.id).value().isEmpty());
    CHECK(book::countMembers(s.book->reader(), std::nullopt).value() == 0);
}

TEST_CASE("columns of the book's own follow the policy like any other", "[own]")
{
    const OwnBook s;
    s.defineAll();
    s.import(firstSheet(), s.plan(firstSheet()));
    const sheet::Table next = tableOf({{u"姓名", u"身份证号码", u"服务队", u"工龄"},
                                       {u"苗春和", u"11010519491231002X", u"二队", Num{12}},
                                       {u"沈若溪", u"330199198509120428", u"二队", u""}});
    const ImportPlan fill = s.plan(next);
    CHECK(fill.counts.updated == 1);
    CHECK(fill.counts.unchanged == 1);
    CHECK(problemCodes(fill).contains(QStringLiteral("2:value.differs")));
    REQUIRE(fill.changes.size() == 1);
    CHECK(fill.changes[0].row == 3);
    CHECK(book::fieldLabel(fill.changes[0].field) == kTeam);
    CHECK(fill.changes[0].oldValue.isEmpty());
    s.import(next, fill);
    CHECK(s.value(kFirst, kTeam) == QStringLiteral("一队"));
    CHECK(s.value(kSecond, kTeam) == QStringLiteral("二队"));
    CHECK_FALSE(s.person(kSecond).toVerify.contains(s.idOf(kTeam)));

    const ImportPlan ask = s.plan(next, Policy::Ask);
    const auto asked = std::find_if(ask.questions.begin(), ask.questions.end(), [](const Question& question) {
        return question.code == QStringLiteral("match.differs");
    });
    REQUIRE(asked != ask.questions.end());
    CHECK(asked->row == 2);
    CHECK(asked->text.contains(kTeam));

    const ImportPlan over = s.plan(next, Policy::Overwrite);
    REQUIRE(over.changes.size() == 1);
    CHECK(over.changes[0].oldValue == QStringLiteral("一队"));
    CHECK(over.changes[0].newValue == QStringLiteral("二队"));
    s.import(next, over);
    CHECK(s.value(kFirst, kTeam) == QStringLiteral("二队"));
    REQUIRE(s.book->undo().has_value());
    CHECK(s.value(kFirst, kTeam) == QStringLiteral("一队"));
}

TEST_CASE("a field that is retired between the check and the writing stops the import", "[own]")
{
    const OwnBook s;
    s.defineAll();
    const ImportPlan plan = s.plan(firstSheet());
    const OwnFieldId id = ownFieldNamed(s.book->reader(), kTeam).value().id;
    REQUIRE(s.book->perform(QStringLiteral("test"), {},
                            [&](store::UnitOfWork& unit) { return recycleOwnField(unit, id, QDate(2026, 9, 18)); }));
    NoProgress progress;
    const auto refused = importRoster(*s.book, firstSheet(), plan, Remember::Nothing, progress);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == QStringLiteral("roster.own_changed"));
    CHECK(book::countMembers(s.book->reader(), std::nullopt).value() == 0);
}

TEST_CASE("what was left out before there was such a field is not left out for good", "[own]")
{
    const OwnBook s;
    const sheet::Table table = tableOf({{u"姓名", u"性别", u"服务队"}, {u"苗春和", u"女", u"一队"}});
    s.import(table, s.plan(table), Remember::Layout);
    s.defineAll();
    const auto again = [&] {
        HeaderLayout layout = s.header(table);
        applyRemembered(layout, rememberedColumns(s.book->reader(), layout.fingerprint).value());
        return layout;
    };
    HeaderLayout layout = again();
    REQUIRE(layout.columns.size() == 3);
    CHECK(layout.columns[2].field.has_value());
    layout.columns[2].field.reset(); // by somebody who does not want it
    s.import(table, s.plan(table, layout), Remember::Layout);
    CHECK_FALSE(again().columns[2].field.has_value());
}

TEST_CASE("a column that was mapped to a field retired since is found by its name again", "[own]")
{
    const OwnBook s;
    s.defineAll();
    const sheet::Table table = tableOf({{u"姓名", u"性别", u"籍贯"}, {u"苗春和", u"女", u"浙江青溪"}});
    HeaderLayout layout = s.header(table);
    const OwnField field = ownFieldNamed(s.book->reader(), QStringLiteral("特长")).value();
    for (const OwnColumn& column : layout.own) {
        if (column.own.id == field.id)
            layout.columns[2].field = column.field;
    }
    s.import(table, s.plan(table, layout), Remember::Layout);
    REQUIRE(s.value(kFirst, QStringLiteral("特长")) == QStringLiteral("浙江青溪"));
    REQUIRE(s.book->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return recycleOwnField(unit, field.id, QDate(2026, 9, 18));
    }));
    const auto remembered = rememberedColumns(s.book->reader(), layout.fingerprint).value();
    CHECK(remembered.size() == 2); // 姓名 and 性别
    HeaderLayout again = s.header(table);
    applyRemembered(again, remembered);
    CHECK(again.columns[2].field == book::Field::NativePlace);
}

TEST_CASE("a field named with another word for the name does not hide the header", "[own]")
{
    const OwnBook s;
    s.define(u"党员姓名", OwnKind::Text);
    const HeaderLayout layout = s.header(tableOf({{u"党员姓名", u"性别"}, {u"苗春和", u"女"}}));
    CHECK(layout.columns[0].field == book::Field::FullName);
}

TEST_CASE("of two columns with one own name the second is told in the words that --map takes", "[own]")
{
    const OwnBook s;
    s.define(u"特长", OwnKind::Text);
    const ImportPlan plan = s.plan(tableOf({{u"姓名", u"特长", u"特长"}, {u"苗春和", u"书法", u"围棋"}}));
    const auto taken = std::find_if(plan.problems.begin(), plan.problems.end(), [](const RowProblem& problem) {
        return problem.problem.code == QStringLiteral("header.taken");
    });
    REQUIRE(taken != plan.problems.end());
    CHECK(taken->problem.args
          == QStringList{QStringLiteral("特长"), QStringLiteral("特长"), QStringLiteral("B"), QStringLiteral("特长"),
                         QStringLiteral("C")});
}

TEST_CASE("an exported roster brings its own columns back unchanged", "[own]")
{
    const OwnBook s;
    s.defineAll();
    s.import(firstSheet(), s.plan(firstSheet()));
    const auto out = exportRoster(s.book->reader(), s.branch, s.book->today(), Secrets::Plain).value();
    CHECK(out.header.contains(kTeam));
    const QString path = s.folder.filePath(QStringLiteral("out.xlsx"));
    REQUIRE(sheet::writeTable(path, out).has_value());
    NoProgress progress;
    const sheet::Table back = sheet::Workbook::open(path).value()->read(0, progress).value();
    const ImportPlan plan = s.plan(back);
    CHECK(plan.counts.unchanged == 2);
    CHECK(plan.changes.empty());
}
