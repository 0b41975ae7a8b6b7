// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 台账 and 制度库 out of a spreadsheet: headers as people write them, what is there already, and nothing at all where a row does not hold.
#include "roster_support.h"

#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/roster/record_sheet.h"

#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;

namespace {

const QDate kSheetDay(2026, 9, 18);

struct RecordBook {
    QTemporaryDir folder;
    std::unique_ptr<book::Book> opened;
    book::Branch branch;

    RecordBook()
    {
        book::BookSetup setup;
        setup.branchName = QStringLiteral("机关第一党支部");
        auto made = book::Book::create(folder.filePath(QStringLiteral("t.bbk")), setup, kSheetDay);
        REQUIRE(made.has_value());
        opened = std::move(*made);
        branch = book::findBranch(opened->reader(), {}).value();
    }

    [[nodiscard]] Result<LedgerSheet> readLedger(const std::vector<RowSpec>& rows,
                                                 OutsideOwners outside = OutsideOwners::Refused,
                                                 const QString& area = QStringLiteral("organization")) const
    {
        return readLedgerSheet(opened->reader(), tableOf(rows),
                               {branch.id, ledger::Kind::Problem, area, outside, kSheetDay});
    }
    [[nodiscard]] Result<InstitutionSheet> readLibrary(const std::vector<RowSpec>& rows) const
    {
        return readInstitutionSheet(opened->reader(), tableOf(rows), branch.id, kSheetDay);
    }
    [[nodiscard]] Result<> take(const LedgerSheet& sheet) const
    {
        const auto done = opened->perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) {
            return recordLedgerSheet(unit, sheet, kSheetDay);
        });
        return done ? Result<>() : Result<>(fail(done.error()));
    }
    [[nodiscard]] Result<> take(const InstitutionSheet& sheet) const
    {
        const auto done = opened->perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) {
            return recordInstitutionSheet(unit, sheet, kSheetDay);
        });
        return done ? Result<>() : Result<>(fail(done.error()));
    }
    void add(const QString& name) const
    {
        book::Member member;
        member.branch = branch.id;
        member.values.set(book::Field::FullName, name);
        member.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
        REQUIRE(opened->perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
            return {};
        }));
    }
    [[nodiscard]] QList<ledger::Item> items() const
    {
        ledger::ItemQuery query;
        query.branch = branch.id;
        return ledger::listItems(opened->reader(), query).value();
    }
    [[nodiscard]] ledger::Item about(const QString& matter) const
    {
        const auto all = items();
        const auto found = std::ranges::find(all, matter, &ledger::Item::matter);
        REQUIRE(found != all.end());
        return *found;
    }
    [[nodiscard]] institutions::Institution named(const QString& title) const
    {
        const auto all = institutions::listInstitutions(opened->reader(), branch.id).value();
        const auto found = std::ranges::find(all, title, &institutions::Institution::title);
        REQUIRE(found != all.end());
        return institutions::loadInstitution(opened->reader(), found->id).value();
    }
};

/// "row:code" of each.
QStringList codesOf(const RecordSheet& sheet)
{
    QStringList codes;
    for (const SheetFault& fault : sheet.faults)
        codes.append(QStringLiteral("%1:%2").arg(QString::number(fault.row), fault.error.code));
    return codes;
}

} // namespace

TEST_CASE("a ledger kept in a spreadsheet comes in with its days, states and results", "[roster][ledger]")
{
    const RecordBook test;
    test.add(QStringLiteral("陆怀瑾"));
    const std::vector<RowSpec> rows{
        {u"2026年问题整改台账"},
        {u"序号", u"存在问题", u"发现时间", u"类别", u"整改责任人", u"整改期限", u"整改措施", u"整改状态", u"完成时间",
         u"整改结果", u"备注"},
        {u"1", u"活动室漏水", Day{u"2026-03-05", 46086}, u"", u"陆怀瑾", u"2026.6.30", u"联系后勤", u"已销号",
         u"2026年6月20日", u"已修好", u"附照片"},
        {u"2", u"宣传栏内容陈旧", u"2026-04-01", u"督办事项", u"", u"", u"每季度换一次", u"办理中", u"", u"展板已买好",
         u""},
        {u"3", u"学习记录不全", u"2026-05-06", u"", u"无", u"", u"", u"", u"", u"", u""},
    };
    const auto sheet = test.readLedger(rows);
    REQUIRE(sheet.has_value());
    CHECK(codesOf(*sheet) == QStringList());
    CHECK(sheet->rows == 3);
    CHECK(sheet->there == 0);
    CHECK(sheet->leftOut == QStringList{QStringLiteral("备注")}); // 序号 says nothing outside its sheet
    REQUIRE(sheet->lines.size() == 3);
    CHECK(sheet->lines.first().row == 3);
    REQUIRE(test.take(*sheet));

    const auto closed = test.about(QStringLiteral("活动室漏水"));
    CHECK(closed.kind == ledger::Kind::Problem);
    CHECK(closed.area == QStringLiteral("organization"));
    CHECK(closed.raisedOn == QDate(2026, 3, 5));
    CHECK(closed.dueOn == QDate(2026, 6, 30));
    CHECK(closed.closedOn == QDate(2026, 6, 20));
    CHECK(closed.result == QStringLiteral("已修好"));
    CHECK(closed.measure == QStringLiteral("联系后勤"));
    CHECK(closed.owner.has_value());
    CHECK(closed.ownerName == QStringLiteral("陆怀瑾"));
    const auto open = test.about(QStringLiteral("宣传栏内容陈旧"));
    CHECK(open.kind == ledger::Kind::Task);
    CHECK(open.isOpen());
    CHECK(open.result.isEmpty());
    CHECK(open.measure == QStringLiteral("每季度换一次；办理情况：展板已买好")); // what was done so far is not lost
    const auto plain = test.about(QStringLiteral("学习记录不全"));
    CHECK(plain.isOpen());
    CHECK_FALSE(plain.owner.has_value());
    CHECK(plain.ownerName.isEmpty());

    const auto again = test.readLedger(rows);
    REQUIRE(again.has_value());
    CHECK(again->there == 3);
    CHECK(again->lines.isEmpty());
}

TEST_CASE("an open item stands where the sheet says, by the stages of its kind", "[roster][ledger]")
{
    const RecordBook test;
    // domain-rules §14: 收集、分派、整改、反馈、销号
    const auto sheet = test.readLedger({{u"意见内容", u"收集日期", u"类型", u"进度"},
                                        {u"办事大厅排队久", u"2026-07-01", u"意见整改", u"反馈"},
                                        {u"停车难", u"2026-07-02", u"意见整改", u"整改中"}},
                                       OutsideOwners::Refused, QStringLiteral("conduct"));
    REQUIRE(sheet.has_value());
    CHECK(codesOf(*sheet) == QStringList());
    REQUIRE(test.take(*sheet));
    CHECK(test.about(QStringLiteral("办事大厅排队久")).stage == QStringLiteral("反馈"));
    CHECK(test.about(QStringLiteral("停车难")).stage == QStringLiteral("整改"));
    CHECK(test.about(QStringLiteral("停车难")).area == QStringLiteral("conduct"));
}

TEST_CASE("each row of a ledger that does not hold is told, and then none comes in", "[roster][ledger]")
{
    const RecordBook test;
    const auto sheet = test.readLedger({
        {u"事项", u"提出日期", u"类别", u"责任人", u"期限", u"状态", u"办结日期", u"办理结果"},
        {u"好的一行", u"2026-03-01", u"", u"", u"", u"", u"", u""},
        {u"没有日期", u"", u"", u"", u"", u"", u"", u""},
        {u"日期不全", u"2026年3月", u"", u"", u"", u"", u"", u""},
        {u"还没到的日子", u"2026-10-01", u"", u"", u"", u"", u"", u""},
        {u"类别不认识", u"2026-03-01", u"杂事", u"", u"", u"", u"", u""},
        {u"承诺", u"2026-03-01", u"公开承诺", u"", u"", u"", u"", u""},
        {u"期限在前", u"2026-03-01", u"", u"", u"2026-02-01", u"", u"", u""},
        {u"没有办结日", u"2026-03-01", u"", u"", u"", u"已办结", u"", u"好了"},
        {u"没有结果", u"2026-03-01", u"", u"", u"", u"", u"2026-03-09", u""},
        {u"办结在前", u"2026-03-01", u"", u"", u"", u"", u"2026-02-09", u"好了"},
        {u"办理中却有日子", u"2026-03-01", u"", u"", u"", u"办理中", u"2026-03-09", u"好了"},
        {u"状态不认识", u"2026-03-01", u"", u"", u"", u"搁着", u"", u""},
        {u"不认识的人", u"2026-03-01", u"", u"王某某", u"", u"", u"", u""},
        {u"好的一行", u"2026-03-01", u"", u"", u"", u"", u"", u""},
    });
    REQUIRE(sheet.has_value());
    CHECK(codesOf(*sheet)
          == QStringList{QStringLiteral("3:ledger.raised_missing"), QStringLiteral("4:record.sheet_day"),
                         QStringLiteral("5:ledger.raised_future"), QStringLiteral("6:record.sheet_choice"),
                         QStringLiteral("7:ledger.pledge_by_hand"), QStringLiteral("8:ledger.due_before"),
                         QStringLiteral("9:record.sheet_closed_day"), QStringLiteral("10:ledger.result_missing"),
                         QStringLiteral("11:ledger.day_before"), QStringLiteral("12:record.sheet_open_day"),
                         QStringLiteral("13:record.sheet_state"), QStringLiteral("14:record.sheet_nobody"),
                         QStringLiteral("15:record.sheet_twice")});
    CHECK(sheet->rows == sheet->lines.size() + sheet->there + sheet->faults.size());
    CHECK(sheet->faults.first().column == QStringLiteral("B")); // 提出日期
    CHECK(sheet->faults.first().header == QStringLiteral("提出日期"));
    const auto refused = test.take(*sheet);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"record.sheet_problems");
    CHECK(sentence(refused.error()).contains(QStringLiteral("13 行")));
    CHECK(test.items().isEmpty());
}

TEST_CASE("whom the roster does not know answers for an item where that is wanted", "[roster][ledger]")
{
    const RecordBook test;
    test.add(QStringLiteral("韩知秋"));
    test.add(QStringLiteral("韩知秋"));
    const std::vector<RowSpec> rows{{u"事项", u"日期", u"负责人"},
                                    {u"甲", u"2026-03-01", u"街道王主任"},
                                    {u"乙", u"2026-03-02", u"街道 王主任"},
                                    {u"丙", u"2026-03-03", u"韩知秋"}};
    const auto refused = test.readLedger(rows);
    REQUIRE(refused.has_value());
    CHECK(codesOf(*refused).contains(QStringLiteral("2:record.sheet_nobody")));
    const auto sheet = test.readLedger(rows, OutsideOwners::Taken);
    REQUIRE(sheet.has_value());
    CHECK(codesOf(*sheet) == QStringList{QStringLiteral("4:record.sheet_namesakes")}); // never guessed
    CHECK(sheet->outside.size() == 1); // each once
}

TEST_CASE("a sheet that is no ledger is refused with the columns that are asked for", "[roster][ledger]")
{
    const RecordBook test;
    const auto other = test.readLedger({{u"姓名", u"性别"}, {u"陆怀瑾", u"男"}});
    REQUIRE_FALSE(other);
    CHECK(other.error().code == u"record.sheet_head");
    CHECK(sentence(other.error()).contains(QStringLiteral("事项、提出日期")));
    const auto empty = test.readLedger({{u"事项", u"提出日期"}});
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == u"record.sheet_empty");
}

TEST_CASE("a list of institutions comes in with tier, version and the days from which they hold",
          "[roster][institutions]")
{
    const RecordBook test;
    const std::vector<RowSpec> rows{
        {u"制度清单"},
        {u"序号", u"制度名称", u"层级", u"发文单位", u"文号", u"版本", u"印发时间", u"实施日期", u"下次复核日期",
         u"页数"},
        {u"1", u"党费收缴管理办法", u"上级规定", u"局机关党委", u"青水党〔2025〕3号", u"第2版", u"2025-02-10",
         u"2025-03-01", u"", u"12"},
        {u"2", u"支部学习制度", u"", u"支部", u"", u"", u"", u"2024年1月1日", u"2027-01-01", u"4"},
        {u"3", u"档案借阅登记表", u"表单台账", u"", u"", u"", u"", u"", u"", u"1"},
    };
    const auto sheet = test.readLibrary(rows);
    REQUIRE(sheet.has_value());
    CHECK(codesOf(*sheet) == QStringList());
    CHECK(sheet->leftOut == QStringList{QStringLiteral("页数")});
    REQUIRE(test.take(*sheet));

    const auto above = test.named(QStringLiteral("党费收缴管理办法"));
    CHECK(above.tier == institutions::Tier::Superior);
    CHECK(above.note == QStringLiteral("文号：青水党〔2025〕3号"));
    REQUIRE(above.versions.size() == 1);
    CHECK(above.latest()->number == 2);
    CHECK(above.latest()->dayOf(institutions::Stage::Issued) == QDate(2025, 2, 10));
    CHECK(above.latest()->inForceFrom() == QDate(2025, 3, 1));
    CHECK(above.stateOn(kSheetDay) == institutions::State::InForce);
    const auto own = test.named(QStringLiteral("支部学习制度"));
    CHECK(own.tier == institutions::Tier::Branch);
    CHECK(own.latest()->number == 1);
    CHECK(own.latest()->inForceFrom() == QDate(2024, 1, 1));
    CHECK(own.reviewOn == QDate(2027, 1, 1));
    const auto form = test.named(QStringLiteral("档案借阅登记表"));
    CHECK(form.tier == institutions::Tier::Form);
    CHECK(form.versions.isEmpty());
    CHECK(form.stateOn(kSheetDay) == institutions::State::Wanted);

    const auto again = test.readLibrary(rows);
    REQUIRE(again.has_value());
    CHECK(again->there == 3);
    CHECK(again->lines.isEmpty());
}

TEST_CASE("each institution that does not hold is told, and then none comes in", "[roster][institutions]")
{
    const RecordBook test;
    const auto sheet = test.readLibrary({
        {u"名称", u"层级", u"版次", u"印发日期", u"施行日期"},
        {u"甲", u"", u"", u"2026-01-01", u""},
        {u"", u"上级规定", u"", u"", u""},
        {u"乙", u"国家法律", u"", u"", u""},
        {u"丙", u"", u"初稿", u"", u""},
        {u"丁", u"", u"", u"2026-12-01", u""},
        {u"戊", u"", u"", u"2026-03-01", u"2026-02-01"},
        {u"己", u"", u"", u"近期", u""},
        {u"甲", u"", u"", u"", u""},
    });
    REQUIRE(sheet.has_value());
    CHECK(codesOf(*sheet)
          == QStringList{QStringLiteral("3:institution.title_missing"), QStringLiteral("4:record.sheet_choice"),
                         QStringLiteral("5:record.sheet_number"), QStringLiteral("6:institution.day_future"),
                         QStringLiteral("7:institution.from_order"), QStringLiteral("8:record.sheet_day"),
                         QStringLiteral("9:record.sheet_twice")});
    const auto refused = test.take(*sheet);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"record.sheet_problems");
    CHECK(institutions::listInstitutions(test.opened->reader(), test.branch.id)->isEmpty());
}
