// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What forms of dues, plan and problems are filled with; the sums by the regulation's figures, worked out by hand.
#include "organization/dues_support.h"

#include "branchbook/form/form_values.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/area.h"
#include "branchbook/organization/work_plan.h"
#include "support/catch_qt.h"

#include <algorithm>

using namespace dues_test;
using form::FormEntry;
using form::FormSubject;
using form::FormValues;

namespace {

Result<FormValues> valuesOf(const Branch& made, FormSubject subject, const QString& record)
{
    form::FormRequest request{made.branch, subject, record, {2026, 3}, kToday};
    return form::loadFormValues(made.reader(), request, {organization::makeArea()});
}

QString word(const FormEntry& entry, const char* name)
{
    return entry.value(QString::fromUtf8(name)).text;
}

/// Of the list, what `word` says where `key` says `value`.
QString inList(const FormValues& values, const char* list, std::pair<const char*, const char*> key, const char* name)
{
    for (const FormEntry& entry : values.lists.value(QString::fromUtf8(list))) {
        if (word(entry, key.first) == QString::fromUtf8(key.second))
            return word(entry, name);
    }
    return QStringLiteral("没有这一行");
}

/// 0.5 % of 3000 and 1.5 % of 8000 from July on: 15.00 and 120.00 a month; August is paid by the first alone, July half by the other.
void collectDues(Branch& made)
{
    const auto whole = made.add(QStringLiteral("甲一"));
    const auto half = made.add(QStringLiteral("乙二"));
    REQUIRE(made.declare(made.base(whole, u"3000", u"2026-07")));
    REQUIRE(made.declare(made.base(half, u"8000", u"2026-07")));
    REQUIRE(made.pay(whole, u"2026-07", u"15"));
    REQUIRE(made.pay(whole, u"2026-08", u"15"));
    REQUIRE(made.pay(half, u"2026-07", u"60"));
}

void planWork(Branch& made)
{
    const auto put = [&](int month, const char* matter, QDate doneOn) {
        organization::WorkItem item;
        item.branch = made.branch.id;
        item.year = 2026;
        item.month = month;
        item.matter = QString::fromUtf8(matter);
        REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(const auto id, organization::putWork(unit, item));
            if (!doneOn.isValid())
                return {};
            return organization::markWork(unit, id, {doneOn, QStringLiteral("已开展")}, kToday);
        }));
    };
    put(2, "春训", QDate(2026, 2, 20));
    put(8, "走访", {});
    put(9, "党课", {});
    put(11, "述职", {});
}

void raiseProblem(Branch& made, const char* matter, QDate raised, QDate due)
{
    ledger::Item item;
    item.branch = made.branch.id;
    item.kind = ledger::Kind::Problem;
    item.matter = QString::fromUtf8(matter);
    item.ownerName = QStringLiteral("街道 王主任");
    item.raisedOn = raised;
    item.dueOn = due;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, ledger::raiseItem(unit, item, kToday));
        return {};
    }));
}

} // namespace

TEST_CASE("a form of dues has the month's sums, rates and what each owes and paid", "[form]")
{
    Branch made;
    collectDues(made);
    const FormValues values = valuesOf(made, FormSubject::Dues, QStringLiteral("2026-08")).value();
    CHECK(values.record == u"2026年8月");
    CHECK(word(values.single, "应交合计") == u"135.00");
    CHECK(word(values.single, "已交合计") == u"15.00");
    CHECK(word(values.single, "未交合计") == u"120.00");
    CHECK(word(values.single, "应交人数") == u"2");
    CHECK(word(values.single, "交清人数") == u"1");
    CHECK(word(values.single, "人数交纳率") == u"50.0%");
    CHECK(word(values.single, "金额交纳率") == u"11.1%");
    CHECK(values.single.value(QStringLiteral("应交合计")).number == 135.0);
    CHECK(inList(values, "交纳", {"姓名", "乙二"}, "未交") == u"120.00");
    CHECK(inList(values, "交纳", {"姓名", "乙二"}, "未交月份") == u"2026-08");
    CHECK(inList(values, "交纳", {"姓名", "乙二"}, "计算基数") == u"8000.00");
    CHECK(inList(values, "交纳", {"姓名", "乙二"}, "比例") == u"1.5%");
    CHECK(inList(values, "交纳", {"姓名", "甲一"}, "未交") == u"0.00");
}

TEST_CASE("a year's form of dues ends with the month that is running; what is no month or year has no form", "[form]")
{
    Branch made;
    collectDues(made);
    const FormValues values = valuesOf(made, FormSubject::Dues, QStringLiteral("2026")).value();
    CHECK(word(values.single, "收缴期间") == u"2026年7月至9月"); // as far as the book has dues
    CHECK(word(values.single, "应交合计") == u"405.00"); // July, August, September
    CHECK(word(values.single, "已交合计") == u"90.00");
    for (const char* record : {"2026-13", "今年", "", "12026", "2026-06", "2025"}) {
        CAPTURE(record);
        const auto refused = valuesOf(made, FormSubject::Dues, QString::fromUtf8(record));
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == u"template.record_missing");
    }
    const auto choices = form::listFormChoices(made.reader(), made.branch.id, FormSubject::Dues, kToday).value();
    QStringList ids;
    for (const form::FormChoice& choice : choices)
        ids.append(choice.id);
    CHECK(ids.first(4) // then what was paid, for receipts
          == QStringList{QStringLiteral("2026-09"), QStringLiteral("2026-08"), QStringLiteral("2026-07"),
                         QStringLiteral("2026")});
}

TEST_CASE("a plan's form has the quarter or the whole year, and says what is late", "[form]")
{
    Branch made;
    planWork(made);
    const FormValues quarter = valuesOf(made, FormSubject::Work, QStringLiteral("2026Q3")).value();
    CHECK(word(quarter.single, "计划期间") == u"2026年第三季度");
    CHECK(word(quarter.single, "计划项数") == u"2");
    CHECK(inList(quarter, "计划", {"工作", "走访"}, "状态") == u"逾期");
    CHECK(inList(quarter, "计划", {"工作", "党课"}, "状态") == u"未完成"); // its month is running
    const FormValues year = valuesOf(made, FormSubject::Work, QStringLiteral("2026")).value();
    CHECK(word(year.single, "计划项数") == u"4");
    CHECK(word(year.single, "完成项数") == u"1");
    CHECK(word(year.single, "完成率") == u"25.0%");
    CHECK(inList(year, "计划", {"工作", "春训"}, "完成情况") == u"已开展");
    CHECK(valuesOf(made, FormSubject::Work, QStringLiteral("2026Q5")).error().code == u"template.record_missing");
}

TEST_CASE("a form of problems has those of the year and those that were still open", "[form]")
{
    Branch made;
    raiseProblem(made, "台账不全", QDate(2025, 11, 3), QDate(2026, 12, 1));
    raiseProblem(made, "学习不够", QDate(2026, 4, 1), QDate(2026, 6, 30));
    const FormValues values = valuesOf(made, FormSubject::Problem, QStringLiteral("2026")).value();
    CHECK(word(values.single, "问题总数") == u"2");
    CHECK(word(values.single, "未办结数") == u"2");
    CHECK(word(values.single, "逾期数") == u"1");
    CHECK(inList(values, "问题", {"问题", "学习不够"}, "状态") == u"逾期");
    CHECK(inList(values, "问题", {"问题", "台账不全"}, "状态") == u"办理中");
    CHECK(inList(values, "问题", {"问题", "台账不全"}, "责任人") == u"街道 王主任");
    const FormValues before = valuesOf(made, FormSubject::Problem, QStringLiteral("2025")).value();
    CHECK(word(before.single, "问题总数") == u"1");
}

TEST_CASE("a workbook of the branch can ask for the quarter's dues, plan and problems", "[form]")
{
    Branch made;
    collectDues(made);
    planWork(made);
    raiseProblem(made, "学习不够", QDate(2026, 4, 1), QDate(2026, 6, 30));
    const FormValues values = valuesOf(made, FormSubject::Branch, {}).value();
    CHECK(word(values.single, "党费应交") == u"405.00");
    CHECK(word(values.single, "党费未交") == u"315.00"); // 15.00 of September, 60.00 + 120.00 + 120.00
    CHECK(values.lists.value(QStringLiteral("计划")).size() == 2);
    CHECK(values.lists.value(QStringLiteral("问题")).size() == 1);
    CHECK(word(values.single, "优秀人数").isEmpty()); // nobody was evaluated
    for (const QString& each : form::formVocabulary(FormSubject::Branch).single) {
        INFO(each.toStdString());
        CHECK(values.single.contains(each));
    }
}
