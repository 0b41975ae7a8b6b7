// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include "support/without_dues.h"

#include <QFile>
#include <QProcess>

#include <algorithm>

using namespace cli_test;

namespace {

QString textAt(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

/// The sample of a branch that keeps no dues yet.
struct EmptyDuesDesk : Desk {
    EmptyDuesDesk()
    {
        const auto opened = branchbook::book::Book::open(book, branchbook::book::OpenMode::Write, QDate(2026, 9, 18));
        REQUIRE(opened);
        REQUIRE((*opened)->perform(QStringLiteral("test"), {}, branchbook::test_support::removeDues));
    }
};

/// With the bases of its roster, from January on.
struct DuesDesk : EmptyDuesDesk {
    DuesDesk()
    {
        const QJsonObject fixed = object(QStringLiteral("dues refix --year 2026 --month 2026-01 --apply"));
        REQUIRE(fixed.value(u"applied").toBool());
    }
    [[nodiscard]] QJsonObject listed(const QString& name, const QString& month) const
    {
        for (const QJsonValue& value : array(QStringLiteral("dues list --month ") + month)) {
            if (textAt(value.toObject(), "full_name") == name)
                return value.toObject();
        }
        return {};
    }
};

} // namespace

TEST_CASE("dues list has the keys of the contract, with base, rate and amount of the mockup")
{
    const DuesDesk desk;
    const QJsonObject line = desk.listed(QStringLiteral("任海洲"), QStringLiteral("2026-09"));
    CHECK(textAt(line, "base") == QStringLiteral("7420.00"));
    CHECK(textAt(line, "rate") == QStringLiteral("1.5"));
    CHECK(textAt(line, "due") == QStringLiteral("111.30")); // 7420.00 × 1.5 %
    CHECK(textAt(line, "paid") == QStringLiteral("0.00"));
    CHECK(textAt(line, "state") == QStringLiteral("unpaid"));
    CHECK(textAt(line, "why").contains(QStringLiteral("7420.00×1.5%")));
    CHECK(textAt(line, "why").contains(QStringLiteral("第二条")));
    CHECK(desk.array(QStringLiteral("dues list --month 2026-09")).size() == 38);
    const Run spoken = desk(QStringLiteral("dues list --month 2026-09"));
    CHECK(spoken.exitCode == kDone);
    CHECK(spoken.out.contains(QStringLiteral("应交 111.30")));
}

TEST_CASE("pay prints the lines that it changed, in part, in full, and for many at once")
{
    const DuesDesk desk;
    const QJsonArray part =
        desk.array(QStringLiteral("dues pay 任海洲 --month 2026-09 --amount 100.00 --date 2026-09-10"));
    REQUIRE(part.size() == 1);
    CHECK(textAt(part[0].toObject(), "paid") == QStringLiteral("100.00"));
    CHECK(textAt(part[0].toObject(), "open") == QStringLiteral("11.30"));
    CHECK(textAt(part[0].toObject(), "state") == QStringLiteral("partial"));
    CHECK(textAt(part[0].toObject(), "paid_on") == QStringLiteral("2026-09-10"));
    const QJsonArray both = desk.array(QStringLiteral("dues pay 任海洲,邓文朴 --month 2026-09 --by 周砚青"));
    REQUIRE(both.size() == 2);
    CHECK(textAt(both[0].toObject(), "paid") == QStringLiteral("111.30"));
    CHECK(textAt(both[1].toObject(), "paid") == QStringLiteral("133.05"));
    const QJsonArray quarter =
        desk.array(QStringLiteral("dues pay 张岚汐 --month 2026Q2 --amount 302.85")); // 3 × 100.95
    CHECK(quarter.size() == 3);
    CHECK(textAt(desk.listed(QStringLiteral("张岚汐"), QStringLiteral("2026-06")), "state") == QStringLiteral("paid"));
    const QJsonArray open = desk.array(QStringLiteral("dues list --month 2026-09 --open"));
    CHECK_FALSE(names(open, QStringLiteral("full_name")).contains(QStringLiteral("任海洲")));
    CHECK(names(open, QStringLiteral("full_name")).contains(QStringLiteral("张岚汐")));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone); // the quarter, in one step
    CHECK(textAt(desk.listed(QStringLiteral("张岚汐"), QStringLiteral("2026-06")), "state")
          == QStringLiteral("unpaid"));
}

TEST_CASE("what is refused leaves exit 3 and a sentence; wrong use leaves 2")
{
    const DuesDesk desk;
    REQUIRE(desk(QStringLiteral("dues pay 任海洲 --month 2026-09")).exitCode == kDone);
    const auto code = [&](const char16_t* line, int exitCode) {
        const Run wrong = desk(QString::fromUtf16(line), {QStringLiteral("--json")});
        INFO(QString::fromUtf16(line).toStdString());
        CHECK(wrong.exitCode == exitCode);
        CHECK_FALSE(wrong.err.trimmed().isEmpty());
        return wrong.errorCode();
    };
    CHECK(code(u"dues pay 任海洲 --month 2026-09", kRefused) == QStringLiteral("dues.month_paid"));
    CHECK(code(u"dues pay 邓文朴 --month 2026-10", kRefused) == QStringLiteral("dues.month_future"));
    CHECK(code(u"dues pay 邓文朴 --month 2026-09 --amount 133.06", kRefused) == QStringLiteral("dues.too_much"));
    CHECK(code(u"dues pay 邓文朴 --month 2026-09 --amount -1", kRefused) == QStringLiteral("number.money"));
    CHECK(code(u"dues pay 邓文朴 --month 2026-09 --amount 0", kRefused) == QStringLiteral("dues.amount"));
    CHECK(code(u"dues pay 邓文朴 --month 2026-09 --date 2026-09-19", kRefused)
          == QStringLiteral("dues.paid_on_future"));
    CHECK(code(u"dues pay 邓文朴 --month 2026-09 --method gold", kRefused) == QStringLiteral("dues.method_unknown"));
    CHECK(code(u"dues pay 没有人 --month 2026-09", kRefused) == QStringLiteral("cli.person_unknown"));
    CHECK(code(u"dues pay 谭嘉禾 --month 2026-09", kRefused) == QStringLiteral("dues.not_member"));
    CHECK(code(u"dues pay 邓文朴 --month 2026-13", kUsage) == QStringLiteral("dues.month_text"));
    CHECK(code(u"dues list --month 九月", kUsage) == QStringLiteral("dues.month_text"));
    CHECK(code(u"dues pay 邓文朴,张岚汐 --amount 1.00", kUsage) == QStringLiteral("dues.amount_of_many"));
    CHECK(code(u"dues base 邓文朴 --class salaried --base -1", kRefused) == QStringLiteral("number.money"));
    CHECK(code(u"dues base 邓文朴 --class salaried --base 1000000.01", kRefused) == QStringLiteral("dues.base_absurd"));
    CHECK(code(u"dues base 邓文朴 --class king --base 1", kRefused) == QStringLiteral("calculator.choice"));
    CHECK(code(u"dues base 邓文朴 --class salaried", kUsage) == QStringLiteral("cli.option_missing"));
    CHECK(code(u"dues base 邓文朴 --class student --base 5000", kUsage) == QStringLiteral("dues.amount_unused"));
    CHECK(code(u"dues base 邓文朴 --class salaried --base 5000 --agreed 1", kUsage)
          == QStringLiteral("dues.amount_unused"));
    CHECK(code(u"dues exempt 邓文朴 --date 2026-05-20 --by 党委 --month 2026-06 --amount 133.05", kRefused)
          == QStringLiteral("dues.exempt_no_less"));
    CHECK(code(u"dues void 1 --reason x", kNotFound) == QStringLiteral("dues.payment_missing"));
    CHECK(code(u"dues exempt-end 1", kNotFound) == QStringLiteral("dues.exemption_missing"));
    CHECK(code(u"dues show 任海洲 --year x", kUsage) == QStringLiteral("dues.year"));
    CHECK(textAt(desk.listed(QStringLiteral("邓文朴"), QStringLiteral("2026-09")), "paid") == QStringLiteral("0.00"));
}

TEST_CASE("a base, its history, and a month recomputed")
{
    const DuesDesk desk;
    const QJsonObject raised =
        desk.object(QStringLiteral("dues base 高又晴 --class salaried --base 3000.01 --month 2026-05 --reason 调资"));
    CHECK(textAt(raised, "due") == QStringLiteral("30.00")); // 1 % of all of it
    CHECK(textAt(raised, "month") == QStringLiteral("2026-05"));
    const QJsonObject before = desk.listed(QStringLiteral("高又晴"), QStringLiteral("2026-04"));
    (void)desk.object(QStringLiteral("dues base 高又晴 --class salaried --base 3000.00 --month 2026-08"));
    CHECK(desk.listed(QStringLiteral("高又晴"), QStringLiteral("2026-04")) == before);
    CHECK(textAt(desk.listed(QStringLiteral("高又晴"), QStringLiteral("2026-07")), "due") == QStringLiteral("30.00"));
    CHECK(textAt(desk.listed(QStringLiteral("高又晴"), QStringLiteral("2026-08")), "due") == QStringLiteral("15.00"));
    const QJsonObject shown = desk.object(QStringLiteral("dues show 高又晴"));
    CHECK(shown.value(u"bases").toArray().size() >= 2);
    CHECK(shown.value(u"months").toArray().size() == 9); // nothing that is still to come
}

TEST_CASE("a correction keeps what was wrong, a void payment counts for nothing")
{
    const DuesDesk desk;
    (void)desk.array(QStringLiteral("dues pay 任海洲 --month 2026-08"));
    const auto payments = [&] { return desk.object(QStringLiteral("dues show 任海洲")).value(u"payments").toArray(); };
    REQUIRE(payments().size() == 1);
    const QString id = textAt(payments()[0].toObject(), "id");
    const Run bare = desk(QStringLiteral("dues correct ") + id + QStringLiteral(" --month 2026-07"));
    CHECK(bare.exitCode == kUsage); // the reason is asked for
    const QJsonObject right = desk.object(QStringLiteral("dues correct %1 --month 2026-07 --reason 月份写错").arg(id));
    CHECK(textAt(right, "replaces") == id);
    CHECK(textAt(right, "total") == QStringLiteral("111.30"));
    CHECK(textAt(desk.listed(QStringLiteral("任海洲"), QStringLiteral("2026-08")), "state")
          == QStringLiteral("unpaid"));
    CHECK(textAt(desk.listed(QStringLiteral("任海洲"), QStringLiteral("2026-07")), "state") == QStringLiteral("paid"));
    CHECK(payments().size() == 2);
    (void)desk.object(QStringLiteral("dues void %1 --reason 没有收到").arg(textAt(right, "id")));
    CHECK(textAt(desk.listed(QStringLiteral("任海洲"), QStringLiteral("2026-07")), "state")
          == QStringLiteral("unpaid"));
    CHECK(payments().size() == 2);
}

TEST_CASE("an exemption, its end, and arrears in steps that only remind")
{
    const DuesDesk desk;
    const QJsonObject member = desk.object(QStringLiteral("member show 任海洲"));
    const QJsonObject decided = desk.object(QStringLiteral(
        "dues exempt 任海洲 --date 2026-05-20 --by 机关党委 --month 2026-06 --until 2026-12 --reason 重病"));
    CHECK(textAt(desk.listed(QStringLiteral("任海洲"), QStringLiteral("2026-06")), "state")
          == QStringLiteral("exempt"));
    const auto arrears = [&](const char16_t* name) {
        return desk.listed(QString::fromUtf16(name), QStringLiteral("2026-09")).value(u"arrears").toObject();
    };
    CHECK(arrears(u"任海洲").value(u"months").toInt() == 5); // January to May
    CHECK(textAt(arrears(u"任海洲"), "step") == QStringLiteral("urgent"));
    CHECK(textAt(arrears(u"任海洲"), "open") == QStringLiteral("556.50"));
    CHECK(textAt(arrears(u"邓文朴"), "step") == QStringLiteral("withdrawal"));
    (void)desk.array(QStringLiteral("dues pay 邓文朴 --month 2026-05"));
    CHECK(textAt(arrears(u"邓文朴"), "step") == QStringLiteral("warning")); // January to April
    (void)desk.object(QStringLiteral("dues exempt-end %1 --month 2026-07").arg(textAt(decided, "id")));
    CHECK(textAt(desk.listed(QStringLiteral("任海洲"), QStringLiteral("2026-08")), "state")
          == QStringLiteral("unpaid"));
    CHECK(desk.object(QStringLiteral("member show 任海洲")) == member); // nobody's status changes by itself
}

TEST_CASE("a sheet whose months were paid before they were forgiven has a column for what is beyond")
{
    const DuesDesk desk;
    const QString out = desk(QStringLiteral("dues sheet --month 2026-09")).out;
    CHECK_FALSE(out.contains(QStringLiteral("超过应交")));
    (void)desk.array(QStringLiteral("dues pay 任海洲 --month 2026-06"));
    const QString decision =
        QStringLiteral("dues exempt 任海洲 --date 2026-06-20 --by 机关党委 --month 2026-06 --until 2026-06");
    CHECK(desk(decision).err.contains(QStringLiteral("--reason")));
    (void)desk.object(decision + QStringLiteral(" --reason 重病"));
    const QJsonObject sums = desk.object(QStringLiteral("dues sheet --month 2026-06"));
    CHECK(textAt(sums, "overpaid") == QStringLiteral("111.30")); // 556.50 for five months
}

TEST_CASE("late payments and gifts are told on standard error, and recorded")
{
    const DuesDesk desk;
    const Run late = desk(QStringLiteral("dues pay 任海洲 --month 2026-01"));
    CHECK(late.exitCode == kDone);
    CHECK(late.err.contains(QStringLiteral("第十二条")));
    const Run gift = desk(QStringLiteral("dues pay 邓文朴 --extra 1000.00"));
    CHECK(gift.exitCode == kDone);
    CHECK(gift.err.contains(QStringLiteral("第十一条")));
    CHECK(textAt(desk.object(QStringLiteral("dues sheet --month 2026-09")), "extra") == QStringLiteral("1000.00"));
    // His month is paid: what he gives beyond it is recorded for none.
    for (const char* more : {"--month 2026-09 --extra 10", "--amount 0 --extra 10"})
        CHECK(desk(QStringLiteral("dues pay 周砚青 ") + QLatin1String(more)).exitCode == kDone);
    CHECK(desk(QStringLiteral("dues pay 周砚青 --month 2026-09 --extra 10"))
              .err.contains(QStringLiteral("只登记自愿多交 10.00 元")));
    CHECK(desk(QStringLiteral("dues pay 周砚青 --month 2026-09 --amount 10 --extra 10")).exitCode == kRefused);
    CHECK(textAt(desk.object(QStringLiteral("dues sheet --month 2026-09")), "extra") == QStringLiteral("1030.00"));
}

TEST_CASE("the public sheet adds up and names nobody's income")
{
    const DuesDesk desk;
    (void)desk.array(QStringLiteral("dues pay 任海洲,邓文朴 --month 2026Q3"));
    const QString csv = desk.path(QStringLiteral("党费.csv"));
    const QJsonObject sheet = desk.object(QStringLiteral("dues sheet --month 2026Q3"), {QStringLiteral("--out"), csv});
    CHECK(textAt(sheet, "received") == QStringLiteral("733.05")); // 3 × (111.30 + 133.05)
    CHECK(textAt(sheet, "paid") == QStringLiteral("733.05"));
    qint64 fen = 0;
    for (const QJsonValue& person : sheet.value(u"people").toArray())
        fen += textAt(person.toObject(), "due").remove(u'.').toLongLong();
    CHECK(textAt(sheet, "due").remove(u'.').toLongLong() == fen);
    const QString text = QString::fromUtf8(bytesOf(csv));
    CHECK(text.contains(QStringLiteral("任海洲,333.90,333.90,0.00,")));
    CHECK_FALSE(text.contains(QStringLiteral("7420")));
    CHECK(desk(QStringLiteral("dues sheet --month 2026Q3 --out x.txt")).exitCode == kRefused);
}

TEST_CASE("the sheet and a receipt on paper: names and sums, nobody's income, whole only under the right name")
{
    const DuesDesk desk;
    (void)desk.array(QStringLiteral("dues pay 任海洲 --month 2026-08,2026-09 --by 沈若溪"));
    const auto textOf = [](const QString& path) {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        REQUIRE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    };
    const QString sheet = desk.path(QStringLiteral("党费.pdf"));
    const QJsonObject made = desk.object(QStringLiteral("dues sheet --month 2026Q3"), {QStringLiteral("--out"), sheet});
    CHECK(made.value(u"pages").toInt() >= 1);
    CHECK(textAt(made, "paid") == QStringLiteral("222.60"));
    const QString text = textOf(sheet);
    CHECK(text.contains(QStringLiteral("任海洲")));
    CHECK(text.contains(QStringLiteral("333.90"))); // 3 × 111.30
    CHECK(text.contains(QStringLiteral("2026.07")));
    CHECK_FALSE(text.contains(QStringLiteral("7420")));
    const QString id =
        textAt(desk.object(QStringLiteral("dues show 任海洲")).value(u"payments").toArray().first().toObject(), "id");
    const QString receipt = desk.path(QStringLiteral("收据.pdf"));
    (void)desk.object(QStringLiteral("dues receipt ") + id, {QStringLiteral("--out"), receipt});
    const QString slip = textOf(receipt);
    CHECK(slip.contains(QStringLiteral("222.60元")));
    CHECK(slip.contains(QStringLiteral("2026年8月")));
    CHECK(slip.contains(QStringLiteral("沈若溪"))); // who brought it
    CHECK(desk(QStringLiteral("dues receipt 1 --out ") + desk.path(QStringLiteral("x.pdf"))).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("dues receipt %1 --out x.txt").arg(id)).exitCode == kRefused);
}

TEST_CASE("a list of what was paid is read by name, written as one step, or not at all")
{
    const DuesDesk desk;
    const QString file = desk.path(QStringLiteral("收款.csv"));
    const auto write = [&](const char* text) {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
    };
    write("9月党费收款表\n姓名,金额,月份,交纳日期,代交人\n任海洲,111.30,2026-09,2026-09-10,\n邓文朴,,,,沈若溪\n"
          "张岚汐,50,2026-08,2026-09-11,\n张岚汐,50.95,2026-08,2026-09-12,\n合计,345.30,,,\n");
    const QJsonObject plan = desk.object(QStringLiteral("dues import --month 2026-09"), {file});
    CHECK(plan.value(u"ready").toInt() == 4);
    CHECK(plan.value(u"problems").toInt() == 0);
    CHECK(textAt(plan, "sum") == QStringLiteral("345.30")); // 111.30 + 133.05 + 50 + 50.95
    CHECK_FALSE(plan.value(u"applied").toBool());
    CHECK(textAt(desk.listed(QStringLiteral("任海洲"), QStringLiteral("2026-09")), "state")
          == QStringLiteral("unpaid"));
    (void)desk.object(QStringLiteral("dues import --month 2026-09 --apply"), {file});
    const auto copies = [&](const char* reason) {
        const QJsonArray all = desk.array(QStringLiteral("book backups"), {});
        return std::count_if(all.begin(), all.end(), [&](const QJsonValue& copy) {
            return copy[QStringLiteral("reason")].toString() == QLatin1String(reason);
        });
    };
    CHECK(copies("before_import") == 1); // one for the step, none for looking at the plan
    CHECK(copies("before_undo") == 0);
    const QJsonObject paid = desk.listed(QStringLiteral("任海洲"), QStringLiteral("2026-09"));
    CHECK(textAt(paid, "state") == QStringLiteral("paid"));
    CHECK(textAt(paid, "paid_on") == QStringLiteral("2026-09-10"));
    CHECK(textAt(desk.listed(QStringLiteral("邓文朴"), QStringLiteral("2026-09")), "paid") == QStringLiteral("133.05"));
    CHECK(textAt(desk.listed(QStringLiteral("张岚汐"), QStringLiteral("2026-08")), "state") == QStringLiteral("paid"));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(copies("before_undo") == 1);
    CHECK(textAt(desk.listed(QStringLiteral("邓文朴"), QStringLiteral("2026-09")), "paid") == QStringLiteral("0.00"));

    write("姓名,金额\n任海洲,111.30\n没有人,1\n邓文朴,1000\n张岚汐,约100\n");
    const Run wrong = desk(QStringLiteral("dues import --month 2026-09 --apply"), {file});
    CHECK(wrong.exitCode == kRefused);
    for (const char* word : {"没有人", "133.05", "约100"}) { // who is nobody, what is owed, what cannot be read
        INFO(word);
        CHECK(wrong.err.contains(QString::fromUtf8(word)));
    }
    CHECK(textAt(desk.listed(QStringLiteral("任海洲"), QStringLiteral("2026-09")), "paid") == QStringLiteral("0.00"));
    write("名字,金额\n任海洲,111.30\n");
    CHECK(desk(QStringLiteral("dues import --month 2026-09"), {file}).exitCode == kRefused);
}

TEST_CASE("the sheet to be posted says where a base is missing, and nobody pays for nobody")
{
    const EmptyDuesDesk desk;
    const Run sheet = desk(QStringLiteral("dues sheet --month 2026-09"));
    CHECK(sheet.exitCode == kDone);
    CHECK(sheet.out.contains(QStringLiteral("基数未定")));
    CHECK_FALSE(sheet.out.contains(QStringLiteral("陈素秋\t0.00")));
    const Run listed = desk(QStringLiteral("dues list --month 2026-09"));
    CHECK(listed.out.contains(QStringLiteral("应交 0 人，交清 0 人；另有 "))); // who has no base is counted apart
    CHECK(listed.out.contains(QStringLiteral("人没有核定基数，不在应交人数里")));
    CHECK(desk(QStringLiteral("dues pay ,")).exitCode == kUsage);
}

TEST_CASE("what was handed up stands with day, amount and receipt, and what is left", "[dues]")
{
    const Desk desk;
    const QJsonObject before = desk.object(QStringLiteral("dues remit --month 2026-08"));
    const QString total = before.value(u"total").toString();
    CHECK(before.value(u"remitted").toString() == QStringLiteral("0.00"));
    CHECK(before.value(u"left").toString() == total);
    // Nothing is said of the amount: all of it.
    const QJsonObject made =
        desk.object(QStringLiteral("dues remitted --month 2026-08 --date 2026-09-02 --receipt 00123"));
    CHECK(made.value(u"amount").toString() == total);
    CHECK(made.value(u"date").toString() == QStringLiteral("2026-09-02"));
    const QJsonObject after = desk.object(QStringLiteral("dues remit --month 2026-08"));
    CHECK(after.value(u"remitted").toString() == total);
    CHECK(after.value(u"left").toString() == QStringLiteral("0.00"));
    CHECK(after.value(u"remittances").toArray().size() == 1);
    // A receipt stands once, a day to come and a month that had not begun are refused, another sum is told.
    CHECK(desk(QStringLiteral("dues remitted --month 2026-07 --date 2026-09-02 --receipt 00123")).exitCode != kDone);
    CHECK(desk(QStringLiteral("dues remitted --month 2026-08 --date 2026-09-19 --amount 1")).exitCode == kRefused);
    CHECK(desk(QStringLiteral("dues remitted --month 2026-08 --date 2026-07-31 --amount 1")).exitCode == kRefused);
    const Run nothing = desk(QStringLiteral("dues remitted --month 2026-08 --date 2026-09-02"));
    CHECK(nothing.exitCode == kRefused);
    CHECK(nothing.err.contains(QStringLiteral("没有还要上缴的")));
    // More than came in is taken, told, and no sum of it is below zero.
    REQUIRE(desk(QStringLiteral("dues remitted --month 2026-08 --date 2026-09-02 --amount 10")).exitCode == kDone);
    const Run beyond = desk(QStringLiteral("dues remit --month 2026-08"));
    CHECK(beyond.out.contains(QStringLiteral("比收到的多上缴 10.00 元")));
    CHECK_FALSE(beyond.out.contains(QStringLiteral("-10.00")));
    const Run again = desk(QStringLiteral("dues remitted --month 2026-08 --date 2026-09-02"));
    CHECK(again.err.contains(QStringLiteral("没有还要上缴的")));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    const Run more = desk(QStringLiteral("dues remitted --month 2026-07 --date 2026-09-02 --amount 0.01"));
    CHECK(more.exitCode == kDone);
    CHECK(more.err.contains(QStringLiteral("不一致")));
    CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("dues remit --month 2026-07")).value(u"remittances").toArray().isEmpty());
    CHECK(desk(QStringLiteral("dues remitted-void ") + made.value(u"id").toString()).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("dues remit --month 2026-08")).value(u"left").toString() == total);
    // The sample's own: handed up on 3 July, in the report of the quarter in which it was.
    const QJsonArray own = desk.object(QStringLiteral("dues remit --month 2026Q2")).value(u"remittances").toArray();
    REQUIRE(own.size() == 1);
    CHECK(own.first().toObject().value(u"date").toString() == QStringLiteral("2026-07-03"));
}

TEST_CASE("what goes up is every payment that came in on the days of the months, and their sum", "[dues]")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("dues pay 陈望北 --month 2026-09 --extra 1000 --date 2026-09-18")).exitCode == kDone);
    const QJsonObject sums = desk.object(QStringLiteral("dues remit --month 2026-09"));
    qint64 fen = 0;
    bool isThere = false;
    for (const QJsonValue& value : sums.value(u"payments").toArray()) {
        const QJsonObject payment = value.toObject();
        CHECK(payment.value(u"date").toString().startsWith(QStringLiteral("2026-09-")));
        fen += qRound64(payment.value(u"total").toString().toDouble() * 100);
        isThere = isThere
            || (payment.value(u"full_name").toString() == QStringLiteral("陈望北")
                && payment.value(u"extra").toString() == QStringLiteral("1000.00"));
    }
    CHECK(isThere);
    CHECK(qRound64(sums.value(u"total").toString().toDouble() * 100) == fen);
    CHECK(sums.value(u"total").toString()
          == desk.object(QStringLiteral("dues sheet --month 2026-09")).value(u"received").toString());
    CHECK(sums.value(u"to_centre").toString() == QStringLiteral("1000.00")); // 1,000 yuan or more at once: art. 11
    const QString out = desk.path(QStringLiteral("上缴单.pdf"));
    CHECK(desk(QStringLiteral("dues remit --month 2026-09 --out ") + out).exitCode == kDone);
    CHECK(QFile::exists(out));
}

TEST_CASE("dues of a past day: what was paid by then, who owed, and no later month", "[dues]")
{
    const DuesDesk desk;
    (void)desk.array(QStringLiteral("dues pay 任海洲 --month 2026-06 --amount 100.00 --date 2026-06-10"));
    (void)desk.array(QStringLiteral("dues pay 任海洲 --month 2026-06 --amount 11.30 --date 2026-07-05"));
    const auto on = [&](const char* day) {
        return desk.listed(QStringLiteral("任海洲"), QStringLiteral("2026-06 --as-of ") + QLatin1StringView(day));
    };
    CHECK(textAt(on("2026-06-09"), "state") == QStringLiteral("unpaid"));
    CHECK(textAt(on("2026-06-09"), "base") == QStringLiteral("7420.00"));
    CHECK(textAt(on("2026-06-09"), "open") == QStringLiteral("111.30"));
    CHECK(textAt(on("2026-06-10"), "state") == QStringLiteral("partial"));
    CHECK(textAt(on("2026-07-04"), "open") == QStringLiteral("11.30"));
    CHECK(textAt(on("2026-07-05"), "state") == QStringLiteral("paid"));
    CHECK(textAt(on("2026-07-05"), "paid_on") == QStringLiteral("2026-07-05"));
    const QJsonObject late = on("2026-06-30").value(u"arrears").toObject(); // January to May: June was not over
    CHECK(late.value(u"months").toInt() == 5);
    CHECK(textAt(late, "open") == QStringLiteral("556.50"));
    CHECK(on("2026-07-01").value(u"arrears").toObject().value(u"open").toString() == QStringLiteral("567.80"));
    // The month of the day, where none is named.
    const QJsonArray june = desk.array(QStringLiteral("dues list --as-of 2026-06-30"));
    REQUIRE_FALSE(june.isEmpty());
    CHECK(textAt(june.first().toObject(), "month") == QStringLiteral("2026-06"));
    const auto openOn = [&](const char* day) {
        return names(desk.array(QStringLiteral("dues list --open --month 2026-06 --as-of ") + QLatin1StringView(day)),
                     QStringLiteral("full_name"));
    };
    CHECK(openOn("2026-07-04").contains(QStringLiteral("任海洲")));
    CHECK_FALSE(openOn("2026-07-05").contains(QStringLiteral("任海洲")));
    const Run spoken = desk(QStringLiteral("dues list --as-of 2026-06-10"));
    CHECK(spoken.out.contains(QStringLiteral("已交 100.00")));
    CHECK(spoken.out.contains(QStringLiteral("2026-06 应交 ")));
    const auto refusal = [&](const char* line) {
        const Run wrong = desk(QLatin1StringView(line));
        CHECK(wrong.exitCode == kRefused);
        return wrong.errorCode();
    };
    CHECK(refusal("dues list --month 2026-07 --as-of 2026-06-30 --json") == QStringLiteral("dues.month_after_day"));
    CHECK(refusal("dues list --as-of 2026-12-01 --json") == QStringLiteral("list.later"));
    CHECK(refusal("dues list --as-of 1950-01-01 --json") == QStringLiteral("list.before"));
}
