// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_support.h"

#include "branchbook/book/member_store.h"
#include "branchbook/roster/export.h"
#include "branchbook/roster/import_service.h"
#include "branchbook/roster/rejects.h"
#include "branchbook/sheet/workbook.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Book;
using book::Field;

namespace {

struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<Book> book;
    book::Branch branch;

    Fixture()
    {
        book::BookSetup setup;
        setup.branchName = QStringLiteral("机关第一党支部");
        auto made = Book::create(folder.filePath(QStringLiteral("t.bbk")), setup, QDate(2026, 9, 18));
        REQUIRE(made.has_value());
        book = std::move(*made);
        branch = book::findBranch(book->reader(), {}).value();
    }

    [[nodiscard]] ImportPlan plan(const sheet::Table& table, Policy policy = Policy::Fill,
                                  CellTyping typing = CellTyping::Typed) const
    {
        ImportOptions options = plainOptions();
        options.policy = policy;
        options.typing = typing;
        options.places = placesOf(book->reader(), branch.id).value();
        return planOf(table, options, indexMembers(book->reader()).value());
    }

    Result<ImportResult> import(const sheet::Table& table, const ImportPlan& plan) const
    {
        NoProgress progress;
        return importRoster(*book, table, plan, Remember::Nothing, progress);
    }

    [[nodiscard]] book::Member named(const QString& name) const
    {
        const auto rows = book::listMemberRows(book->reader(), {});
        REQUIRE(rows.has_value());
        for (const book::MemberRow& row : *rows) {
            if (row.name == name)
                return book::loadMember(book->reader(), row.id).value();
        }
        return {};
    }
    [[nodiscard]] qint64 count() const { return book::countMembers(book->reader(), std::nullopt).value(); }
};

sheet::Table fromFile(const QString& name)
{
    const QString path = QStringLiteral(BRANCHBOOK_FIXTURES "/roster/") + name;
    auto workbook = sheet::Workbook::open(path);
    REQUIRE(workbook.has_value());
    NoProgress progress;
    auto table = (*workbook)->read(0, progress);
    REQUIRE(table.has_value());
    return std::move(*table);
}

QStringList linesOf(const QString& name)
{
    QFile file(QStringLiteral(BRANCHBOOK_FIXTURES "/roster/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("new groups stand by their numbers, whichever the rows name first")
{
    const Fixture f;
    const sheet::Table table = tableOf({
        {u"姓名", u"性别", u"党小组"},
        {u"苗春和", u"女", u"第二党小组"},
        {u"卢望舒", u"男", u"第十一党小组"},
        {u"范长林", u"男", u"1组"},
    });
    const auto result = f.import(table, f.plan(table));
    REQUIRE(result.has_value());
    const QStringList byNumber{QStringLiteral("第一党小组"), QStringLiteral("第二党小组"),
                               QStringLiteral("第十一党小组")};
    CHECK(result->newGroups == byNumber);
    const auto names = [&] {
        QStringList listed;
        const auto groups = book::listGroups(f.book->reader(), f.branch.id).value();
        for (const auto& group : groups)
            listed.append(group.name);
        return listed;
    };
    CHECK(names() == byNumber);
    REQUIRE(f.book->undo().has_value());
    CHECK(names().isEmpty());
}

TEST_CASE("an import is one step: written whole, taken back whole")
{
    const Fixture f;
    const sheet::Table table = tableOf({
        {u"姓名", u"性别", u"身份证号码", u"所在党支部", u"党小组", u"月应缴纳党费", u"是否流动党员"},
        {u"苗春和", u"女", u"11010519491231002X", u"中共某某机关第一党支部委员会", u"一", Num{15}, u"是"},
        {u"卢望舒", u"男", u"440524198001010014", u"", u"第2小组", u"", u"否"},
        {u"范长林", u"男", u"", u"", u"1", u"", u""},
    });
    const ImportPlan plan = f.plan(table);
    CHECK(plan.counts.added == 3);
    const auto result = f.import(table, plan);
    REQUIRE(result.has_value());
    CHECK(result->newGroups == QStringList{QStringLiteral("第一党小组"), QStringLiteral("第二党小组")});
    CHECK(result->op > 0);
    CHECK(f.count() == 3);

    const book::Member first = f.named(QStringLiteral("苗春和"));
    CHECK(first.values.get(Field::IdNumber) == QStringLiteral("11010519491231002X"));
    CHECK(first.values.get(Field::DuesMonthly) == QStringLiteral("15.00"));
    CHECK(first.values.get(Field::IsFloating) == QStringLiteral("1"));
    CHECK(first.enteredOn == QDate(2026, 9, 18));
    CHECK(first.branch == f.branch.id);
    CHECK(first.toVerify.isEmpty());
    CHECK(f.named(QStringLiteral("卢望舒")).toVerify == QStringLiteral("id_number"));
    CHECK(f.named(QStringLiteral("范长林")).group == first.group);

    const ImportPlan again = f.plan(table);
    CHECK(again.counts.unchanged == 3);
    const auto nothing = f.import(table, again);
    REQUIRE(nothing.has_value());
    CHECK(nothing->op == 0);

    const auto undone = f.book->undo();
    REQUIRE(undone.has_value());
    CHECK(undone->op == result->op);
    CHECK(f.count() == 0);
    CHECK(book::listGroups(f.book->reader(), f.branch.id).value().isEmpty());
}

TEST_CASE("whoever the book has in another branch is told and stays there")
{
    const Fixture f;
    book::Branch second;
    second.name = QStringLiteral("机关第二党支部");
    REQUIRE(f.book
                ->perform(QStringLiteral("branch.add"), {},
                          [&](store::UnitOfWork& unit) { return book::insertBranch(unit, second); })
                .has_value());
    const sheet::Table table =
        tableOf({{u"姓名", u"出生日期"}, {u"沈若溪", u"1985-07-01"}, {u"范长林", u"1979-03-02"}});
    REQUIRE(f.import(table, f.plan(table)).has_value());

    ImportOptions options = plainOptions();
    options.places = placesOf(f.book->reader(), book::findBranch(f.book->reader(), second.name).value().id).value();
    const ImportPlan plan = planOf(table, options, indexMembers(f.book->reader()).value());
    CHECK(plan.counts.unchanged == 2);
    CHECK(problemCodes(plan)
          == (QStringList{QStringLiteral("2:match.other_branch"), QStringLiteral("3:match.other_branch")}));
    CHECK(plan.problems.front().problem.args
          == (QStringList{QStringLiteral("机关第一党支部"), QStringLiteral("机关第二党支部")}));

    // Their own branch's sheet says nothing of the kind; of a sheet that names that branch itself it is said once, with the names.
    CHECK(problemCodes(f.plan(table)).isEmpty());
    const sheet::Table named = tableOf({{u"姓名", u"出生日期", u"所在党支部"},
                                        {u"沈若溪", u"1985-07-01", u"机关第一党支部"},
                                        {u"范长林", u"1979-03-02", u"机关第一党支部"}});
    const ImportPlan other = planOf(named, options, indexMembers(f.book->reader()).value());
    CHECK(problemCodes(other) == QStringList{QStringLiteral("1:branch.others")});
    CHECK(other.problems.front().problem.args
          == (QStringList{QStringLiteral("机关第一党支部"), QStringLiteral("2"), QStringLiteral("沈若溪、范长林"),
                          second.name}));
    CHECK(problemCodes(f.plan(named)).isEmpty());
}

TEST_CASE("an update writes only what the plan says")
{
    const Fixture f;
    const sheet::Table first =
        tableOf({{u"姓名", u"出生日期", u"手机", u"备注"}, {u"沈若溪", u"1985-07-01", u"13600002054", u""}});
    REQUIRE(f.import(first, f.plan(first)).has_value());
    const sheet::Table second =
        tableOf({{u"姓名", u"出生日期", u"手机", u"备注"}, {u"沈若溪", u"1985.07.01", u"13900006207", u"返聘"}});
    const auto filled = f.import(second, f.plan(second));
    REQUIRE(filled.has_value());
    CHECK(filled->counts.updated == 1);
    CHECK(filled->filledValues == 1);
    CHECK(f.named(QStringLiteral("沈若溪")).values.get(Field::MobilePhone) == QStringLiteral("13600002054"));
    CHECK(f.named(QStringLiteral("沈若溪")).values.get(Field::Remark) == QStringLiteral("返聘"));
    REQUIRE(f.import(second, f.plan(second, Policy::Overwrite)).has_value());
    CHECK(f.named(QStringLiteral("沈若溪")).values.get(Field::MobilePhone) == QStringLiteral("13900006207"));
}

TEST_CASE("a plan that is out of date writes nothing")
{
    const Fixture f;
    const sheet::Table first = tableOf({{u"姓名", u"出生日期", u"手机"}, {u"沈若溪", u"1985-07-01", u"13600002054"}});
    REQUIRE(f.import(first, f.plan(first)).has_value());
    const sheet::Table second = tableOf(
        {{u"姓名", u"出生日期", u"手机"}, {u"新来人", u"1990-01-01", u""}, {u"沈若溪", u"1985-07-01", u"13900006207"}});
    const ImportPlan plan = f.plan(second, Policy::Overwrite);
    book::Member member = f.named(QStringLiteral("沈若溪"));
    member.values.set(Field::MobilePhone, QStringLiteral("13700000000"));
    REQUIRE(f.book
                ->perform(QStringLiteral("member.edit"), {},
                          [&](store::UnitOfWork& unit) { return book::updateMember(unit, member); })
                .has_value());
    const auto stale = f.import(second, plan);
    REQUIRE_FALSE(stale.has_value());
    CHECK(stale.error().code == QStringLiteral("roster.plan_stale"));
    CHECK(f.count() == 1);
}

TEST_CASE("cancelled half-way means nothing written")
{
    struct StopLater final : Progress {
        bool advance(qint64 done, qint64, const QString&) override { return done < 500; }
    };
    const Fixture f;
    std::vector<RowSpec> rows{{u"姓名", u"户号"}};
    for (int i = 0; i < 1000; ++i)
        rows.push_back({u"甲乙", Num{static_cast<double>(i)}});
    const sheet::Table table = tableOf(rows);
    const ImportPlan plan = f.plan(table);
    StopLater stop;
    const auto result = importRoster(*f.book, table, plan, Remember::Nothing, stop);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().kind == ErrorKind::Cancelled);
    CHECK(f.count() == 0);
}

TEST_CASE("the last word of the progress is that all rows are written, and there it still stops")
{
    struct Told final : Progress {
        bool advance(qint64 done, qint64 total, const QString& what) override
        {
            rows.append(done);
            words.append(what);
            all = total;
            return done < total || goesOn;
        }
        QList<qint64> rows;
        QStringList words;
        qint64 all = 0;
        bool goesOn = false;
    };
    const Fixture f;
    std::vector<RowSpec> rows{{u"姓名", u"户号"}};
    for (int i = 0; i < 600; ++i)
        rows.push_back({u"甲乙", Num{static_cast<double>(i)}});
    const sheet::Table table = tableOf(rows);
    const ImportPlan plan = f.plan(table);
    Told told;
    const auto stopped = importRoster(*f.book, table, plan, Remember::Nothing, told);
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(f.count() == 0);
    REQUIRE(told.rows.size() >= 2);
    CHECK(told.rows.takeLast() == told.all);
    for (const qint64 each : std::as_const(told.rows))
        CHECK(each < told.all); // what stands there as all is only the disk's work
    CHECK(told.words.takeLast() != told.words.constLast());
    told.goesOn = true;
    REQUIRE(importRoster(*f.book, table, plan, Remember::Nothing, told).has_value());
    CHECK(f.count() == plan.counts.added);
}

TEST_CASE("an unknown branch: into the only one, said once; rejected where there are several")
{
    const Fixture f;
    const sheet::Table table = tableOf(
        {{u"姓名", u"所在党支部"}, {u"甲甲", u"老干部支部"}, {u"乙乙", u"老干部支部"}, {u"丙丙", u"机关第一党支部"}});
    const ImportPlan one = f.plan(table);
    CHECK(one.counts.added == 3);
    REQUIRE(one.problems.size() == 2);
    CHECK(one.problems[0].problem.code == QStringLiteral("member_type.left_empty"));
    CHECK(one.problems[1].problem.code == QStringLiteral("branch.only_one"));
    CHECK(one.problems[1].problem.args.value(1) == QStringLiteral("2"));
    book::Branch second;
    second.name = QStringLiteral("机关第二党支部");
    REQUIRE(f.book
                ->perform(QStringLiteral("branch.add"), {},
                          [&](store::UnitOfWork& unit) { return book::insertBranch(unit, second); })
                .has_value());
    const ImportPlan several = f.plan(table);
    CHECK(several.counts.added == 1);
    CHECK(several.counts.rejected == 2);
    CHECK(problemCodes(several).join(u' ') == QStringLiteral("2:branch.unknown 3:branch.unknown"));
}

TEST_CASE("a layout is remembered by its fingerprint")
{
    const Fixture f;
    const sheet::Table table = tableOf({{u"姓名", u"地址"}, {u"甲甲", u"某地"}});
    auto layout = recognizeHeader(table, {}, {{QStringLiteral("地址"), Field::CurrentAddress}}).value();
    NoProgress progress;
    const ImportPlan plan = makePlan(table, layout, {}, plainOptions(), progress).value();
    REQUIRE(importRoster(*f.book, table, plan, Remember::Layout, progress).has_value());
    auto next = recognizeHeader(table).value();
    CHECK(mappingOf(next).join(u'|') == QStringLiteral("姓名=full_name|地址=(home_address)"));
    applyRemembered(next, rememberedColumns(f.book->reader(), next.fingerprint).value());
    CHECK(mappingOf(next).join(u'|') == QStringLiteral("姓名=full_name|地址=current_address"));
    CHECK(rememberedColumns(f.book->reader(), QStringLiteral("unknown")).value().empty());
}

TEST_CASE("a layout whose name column was chosen by hand is found again by its headers")
{
    const Fixture f;
    const sheet::Table table = tableOf({{u"名单"}, {u"大名", u"生辰", u"爱好"}, {u"甲甲", u"1985.07.12", u"书法"}});
    const auto layout = recognizeHeader(
        table, {}, {{QStringLiteral("大名"), Field::FullName}, {QStringLiteral("生辰"), Field::BirthDate}});
    REQUIRE(layout.has_value());
    NoProgress progress;
    const ImportPlan plan = makePlan(table, *layout, {}, plainOptions(), progress).value();
    REQUIRE(importRoster(*f.book, table, plan, Remember::Layout, progress).has_value());
    const auto remembered = rememberedLayouts(f.book->reader()).value();
    REQUIRE(remembered.size() == 1);
    const sheet::Table next = tableOf({{u"大名", u"生辰", u"爱好"}, {u"乙乙", u"1986.03.02", u"长跑"}});
    auto found = recognizeHeader(next, {}, {}, {}, remembered);
    REQUIRE(found.has_value());
    applyRemembered(*found, rememberedColumns(f.book->reader(), found->fingerprint).value());
    CHECK(mappingOf(*found).join(u'|') == QStringLiteral("大名=full_name|生辰=birth_date|爱好=-"));
    const sheet::Table other = tableOf({{u"大名", u"生辰", u"籍贯"}, {u"乙乙", u"1986.03.02", u"某地"}});
    CHECK_FALSE(recognizeHeader(other, {}, {}, {}, remembered).has_value());
}

TEST_CASE("rejected rows come back as the same layout with reasons, and nothing changes its meaning on the way")
{
    const Fixture f;
    const sheet::Table table = tableOf({
        {u"花名册"},
        {u"姓名", u"工号", u"身份证号码", u"入党时间"},
        {u"甲甲", Num{7}, u"1101051949123100", Num{1985.1}},
        {u"乙乙", Num{8}, u"", Num{1985.07}},
        {u"", Num{9}, u"", u"2003.06.20"},
    });
    const ImportPlan plan = f.plan(table);
    const sheet::OutputTable out = rejectedRows(plan, table);
    CHECK(out.header.join(u'|') == QStringLiteral("姓名|工号|身份证号码|入党时间|退回原因"));
    REQUIRE(out.above.size() == 1);
    CHECK(out.above[0].join(QString()) == QStringLiteral("花名册"));
    REQUIRE(out.rows.size() == 2);
    CHECK(out.rows[0].mid(0, 4).join(u'|') == QStringLiteral("甲甲|7|1101051949123100|1985.1?"));
    CHECK(out.rows[0][4].contains(QStringLiteral("应当是 18 位")));
    // of two problems, the one that sends the row back
    const QStringList reasons = out.rows[0][4].split(u'\n');
    REQUIRE(reasons.size() == 2);
    for (const QString& reason : reasons)
        CHECK(reason.endsWith(QStringLiteral("这一行因此退回。")) == reason.startsWith(QStringLiteral("身份证号")));
    CHECK_FALSE(out.rows[1][4].contains(QStringLiteral("这一行因此退回。"))); // there is only one
    CHECK(out.rows[1].mid(0, 4).join(u'|') == QStringLiteral("|9||2003.06.20"));

    const QString path = f.folder.filePath(QStringLiteral("rejects.xlsx"));
    REQUIRE(sheet::writeTable(path, out).has_value());
    NoProgress progress;
    const sheet::Table back = sheet::Workbook::open(path).value()->read(0, progress).value();
    const auto layout = recognizeHeader(back).value();
    CHECK(mappingOf(layout).join(u'|')
          == QStringLiteral("姓名=full_name|工号=-|身份证号码=id_number|入党时间=join_date|退回原因=-"));
    const ImportPlan again = f.plan(back);
    CHECK(again.counts.rejected == 2);
    CHECK(problemCodes(again).contains(QStringLiteral("3:date.unreadable")));
}

TEST_CASE("a rejected number that lost digits comes back as it is written, with every digit that the cell holds")
{
    const Fixture f;
    const sheet::Table table = tableOf({
        {u"姓名", u"工号", u"身份证号码", u"入党时间"},
        {u"", Num{7}, Num{4.2010619860101e17, u"420106198601010000"}, u"2003.06.20"},
        {u"", Num{8}, Num{4.2010619860101e17, u"4.2010619860101E+017"}, u"2003.06.20"},
        {u"", Num{9}, Num{4.2010619860101e17, u"4.2E+17"}, u"2003.06.20"},
    });
    const ImportPlan plan = f.plan(table);
    const sheet::OutputTable out = rejectedRows(plan, table);
    REQUIRE(out.rows.size() == 3);
    CHECK(out.rows[0][2] == QStringLiteral("420106198601010000"));
    CHECK(out.rows[1][2] == QStringLiteral("4.2010619860101E+017"));
    CHECK(out.rows[2][2] == QStringLiteral("4.2010619860101E+17"));
}

TEST_CASE("an exported roster is read back unchanged, also masked where asked")
{
    const Fixture f;
    const sheet::Table table = tableOf({
        {u"姓名", u"性别", u"身份证号码", u"出生日期", u"入党时间", u"手机", u"党小组", u"月应缴纳党费",
         u"是否困难党员", u"备注"},
        {u"苗春和", u"女", u"11010519491231002X", u"1949-12-31", u"1985.1", u"13800001111", u"一", Num{36.5}, u"否",
         u"=1+1"},
        {u"阿依古丽·买买提", u"女", u"", u"1985", u"2009.7", u"", u"", u"", u"是", u"a,b\"c"},
    });
    REQUIRE(f.import(table, f.plan(table)).has_value());
    for (const QString& name : {QStringLiteral("out.xlsx"), QStringLiteral("out.csv")}) {
        INFO(name.toStdString());
        const auto out = exportRoster(f.book->reader(), f.branch, f.book->today(), Secrets::Plain);
        REQUIRE(out.has_value());
        REQUIRE(out->rows.size() == 2);
        const QString path = f.folder.filePath(name);
        REQUIRE(sheet::writeTable(path, *out).has_value());
        NoProgress progress;
        const sheet::Table back = sheet::Workbook::open(path).value()->read(0, progress).value();
        const ImportPlan plan =
            f.plan(back, Policy::Overwrite, name.endsWith(u"csv") ? CellTyping::Untyped : CellTyping::Typed);
        CHECK(plan.counts.unchanged == 2);
        CHECK(plan.problems.empty());
        for (const Change& change : plan.changes)
            FAIL(book::fieldName(change.field).toStdString() + change.oldValue.toStdString() + ">"
                 + change.newValue.toStdString());
    }
    const auto masked = exportRoster(f.book->reader(), f.branch, f.book->today(), Secrets::Masked);
    const auto idColumn = masked->header.indexOf(QStringLiteral("身份证号"));
    REQUIRE(idColumn >= 0);
    CHECK_FALSE(masked->rows[0][idColumn].contains(QStringLiteral("19491231")));
    CHECK_FALSE(masked->rows[1][idColumn].contains(QStringLiteral("19491231")));
    const auto rows = book::listMemberRows(f.book->reader(), {}).value();
    REQUIRE(f.book->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(book::Member member, book::loadMember(unit.session(), rows.first().id));
        member.values.set(Field::Sanctions, QStringLiteral("2026年党内警告"));
        return book::updateMember(unit, member);
    }));
    for (const Secrets secrets : {Secrets::Plain, Secrets::Masked}) {
        const auto out = exportRoster(f.book->reader(), f.branch, f.book->today(), secrets);
        QString all;
        for (const QStringList& row : out->rows)
            all += row.join(u' ');
        CHECK(all.contains(QStringLiteral("警告")) == (secrets == Secrets::Plain));
    }
}

TEST_CASE("the same five people in six kinds of files")
{
    const QStringList truth = linesOf(QStringLiteral("five.truth.csv"));
    REQUIRE(truth.size() == 5);
    for (const QString& name : {QStringLiteral("utf8-bom-comma.csv"), QStringLiteral("utf8-semicolon.csv"),
                                QStringLiteral("gb18030-comma.csv"), QStringLiteral("gb18030-tab.csv"),
                                QStringLiteral("utf16le-tab.txt"), QStringLiteral("utf16be-comma.csv")}) {
        INFO(name.toStdString());
        const sheet::Table table = fromFile(name);
        ImportOptions options = plainOptions();
        options.typing = CellTyping::Untyped;
        const ImportPlan plan = planOf(table, options);
        CHECK(plan.counts.added == 5);
        CHECK(plan.counts.rejected == 0);
        PlanValues values(plan, table);
        for (size_t i = 0; i < 5; ++i) {
            const book::FieldValues person = values.of(plan.rows[i]);
            QStringList line;
            for (const Field field :
                 {Field::FullName, Field::Gender, Field::Ethnicity, Field::IdNumber, Field::BirthDate, Field::JoinDate})
                line << person.get(field);
            CHECK(line.join(u',') == truth[static_cast<qsizetype>(i)]);
        }
    }
}

TEST_CASE("planted faults: every one is found, and nothing else")
{
    const sheet::Table table = fromFile(QStringLiteral("planted.csv"));
    ImportOptions options = plainOptions();
    options.typing = CellTyping::Untyped;
    const ImportPlan plan = planOf(table, options);
    CHECK(plan.counts.read == 600);
    QMap<int, QStringList> found;
    for (const RowProblem& problem : plan.problems)
        found[problem.row] << problem.problem.code;
    const QStringList truth = linesOf(QStringLiteral("planted.truth.csv"));
    REQUIRE(truth.size() > 70);
    for (const QString& line : truth) {
        INFO(line.toStdString());
        QStringList codes = found.take(line.section(u',', 0, 0).toInt());
        codes.replaceInStrings(QStringLiteral("_open"),
                               QString()); // the ID number says another day: still the fault planted
        CHECK(codes.contains(line.section(u',', 1)));
    }
    for (auto it = found.constBegin(); it != found.constEnd(); ++it)
        FAIL_CHECK("false alarm in row " << it.key() << ": " << it.value().join(u' ').toStdString());
}
