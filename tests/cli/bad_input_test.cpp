// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be of a person is refused in a sentence, and nothing of it is written.
#include "cli/cli_support.h"

#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace cli_test;
using namespace branchbook;

namespace {

/// Refused with `code` in a sentence; `look` gives the same before and after.
void refusedAs(const Desk& desk, const QString& line, const char* code, const QString& look)
{
    INFO(line.toStdString());
    const QString before = desk(look).out;
    const Run wrong = desk(line, {QStringLiteral("--json")});
    CHECK(wrong.exitCode == kRefused);
    CHECK(wrong.errorCode() == QLatin1StringView(code));
    CHECK_FALSE(desk(line).err.trimmed().isEmpty());
    CHECK(desk(look).out == before);
}

} // namespace

TEST_CASE("days before the birth, a second file and a second case of one person")
{
    const Desk desk;
    const QString file = QStringLiteral("admission show 苏叶 --json");
    refusedAs(desk, QStringLiteral("admission open 苏叶"), "admission.open_already", file);
    refusedAs(desk, QStringLiteral("admission step 高又晴 21 --date 1925-01-01"), "admission.day_before_birth",
              QStringLiteral("admission show 高又晴 --json"));
    const QString cases = QStringLiteral("disposition list --all --secret --json");
    refusedAs(desk, QStringLiteral("disposition open 韩知秋 --date 1925-01-01 --grounds 缺席"),
              "person.day_before_birth", cases);
    REQUIRE(desk(QStringLiteral("disposition open 韩知秋 --date 2026-09-01 --grounds 缺席")).exitCode == kDone);
    refusedAs(desk, QStringLiteral("disposition open 韩知秋 --date 2026-09-11 --grounds 缺席"),
              "disposition.open_already", cases);
}

TEST_CASE("incomes that nobody has, and a payment for a month to come")
{
    const Desk desk;
    const QString dues = QStringLiteral("dues list --month 2026-09 --json");
    refusedAs(desk, QStringLiteral("dues base 邓文朴 --class salaried --base -7420"), "number.money", dues);
    refusedAs(desk, QStringLiteral("dues base 邓文朴 --class salaried --base 1000000.01"), "dues.base_absurd", dues);
    refusedAs(desk, QStringLiteral("dues pay 邓文朴 --month 2026-10"), "dues.month_future", dues);
}

TEST_CASE("a date known to the month gives both bounds, whatever is computed from it")
{
    const Run answer = run({QStringLiteral("rules"), QStringLiteral("standing"), QStringLiteral("--joined"),
                            QStringLiteral("2000-07"), QStringLiteral("--converted"), QStringLiteral("2001-07"),
                            QStringLiteral("--on"), QStringLiteral("2026-07-15"), QStringLiteral("--json")});
    REQUIRE(answer.exitCode == kDone);
    // From 31 July 2001 at the latest: 24 years 11 months; from 1 July: 25 years and no month.
    CHECK(answer.object().value(u"months_at_least").toInt() == 24 * 12 + 11);
    CHECK(answer.object().value(u"months_at_most").toInt() == 25 * 12);
    CHECK(answer.object().value(u"text").toString() == QStringLiteral("24年11个月至25年"));
}

TEST_CASE("a mentor who left stands in the audit of the case until somebody ends or replaces him")
{
    const Desk desk;
    const QString who = QStringLiteral("谭嘉禾"); // an activist: of whoever was accepted the mentors' part is over
    QString mentor;
    for (const QJsonValue& sponsor :
         desk.object(QStringLiteral("admission show"), {who}).value(u"sponsors").toArray()) {
        const QJsonObject one = sponsor.toObject();
        if (mentor.isEmpty() && one.value(u"role").toString() == u"mentor" && one.value(u"until").isNull())
            mentor = one.value(u"name").toString();
    }
    REQUIRE_FALSE(mentor.isEmpty());
    const auto told = [&] {
        return desk(QStringLiteral("admission audit"), {who})
            .out.contains(QStringLiteral("培养联系人%1在2026年9月17日已经离开本支部").arg(mentor));
    };
    const auto leaves = [&](QDate on) {
        const auto book = book::Book::open(desk.book, book::OpenMode::Write);
        REQUIRE(book);
        const auto rows = book::listMemberRows((*book)->reader(), {}).value();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& each) { return each.name == mentor; });
        REQUIRE(row != rows.end());
        REQUIRE((*book)->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(book::Member member, book::loadMember(unit.session(), row->id));
            member.leftOn = on;
            member.leftReason = QStringLiteral("转出");
            return book::updateMember(unit, member);
        }));
    };
    CHECK_FALSE(told());
    leaves(QDate(2026, 9, 17));
    CHECK(told());
}
