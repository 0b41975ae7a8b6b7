// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dues in the quarterly report: sums by plain arithmetic over the payments below, names of those who have not paid all.
#include "branchbook/organization/area.h"
#include "branchbook/organization/dues_remittance.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

using namespace dues_test;

namespace {

book::AreaSection duesSectionOf(const Branch& made, Quarter quarter, QDate today = kToday)
{
    return makeArea()->section({made.reader(), made.branch.id, quarter.range(), today, made.catalogue}).value();
}

QString textOf(const book::AreaSection& section)
{
    for (const book::SectionPart& part : section.parts) {
        const auto* text = std::get_if<book::SectionText>(&part);
        if (text != nullptr && text->text.startsWith(QStringLiteral("党费")))
            return text->text;
    }
    return {};
}

const book::SectionTable* tableOf(const book::AreaSection& section)
{
    for (const book::SectionPart& part : section.parts) {
        const auto* table = std::get_if<book::SectionTable>(&part);
        if (table != nullptr && table->caption == QStringLiteral("尚未交清党费的人员"))
            return table;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a branch that keeps no dues reports nothing of them")
{
    Branch made;
    (void)made.add(QStringLiteral("沈溪"));
    const auto section = duesSectionOf(made, {2026, 3});
    CHECK(textOf(section).isEmpty());
    CHECK_FALSE(section.figures.contains(QStringLiteral("dues")));
}

TEST_CASE("owed, paid, open, received; who has not paid all stands with the months")
{
    Branch made;
    const auto paid = made.add(QStringLiteral("沈溪"));
    const auto late = made.add(QStringLiteral("陆怀瑾"));
    (void)made.add(QStringLiteral("韩知秋")); // no base
    REQUIRE(made.declare(made.base(paid, u"3000", u"2026-07"))); // 0.5 %: 15.00
    REQUIRE(made.declare(made.base(late, u"8000", u"2026-07"))); // 1.5 %: 120.00
    for (const char16_t* each : {u"2026-07", u"2026-08", u"2026-09"})
        REQUIRE(made.pay(paid, each, u"15"));
    DuesPayment more = made.payment(late, {month(u"2026-07")}, QDate(2026, 7, 9));
    more.extra = yuan(u"80");
    REQUIRE(made.pay(more));

    const auto section = duesSectionOf(made, {2026, 3}, QDate(2026, 10, 9));
    const QJsonObject dues = section.figures.value(u"dues").toObject();
    CHECK(dues.value(u"due").toString() == QStringLiteral("405.00")); // 3 × 15 + 3 × 120
    CHECK(dues.value(u"paid").toString() == QStringLiteral("165.00")); // 45 + 120
    CHECK(dues.value(u"open").toString() == QStringLiteral("240.00"));
    CHECK(dues.value(u"received").toString() == QStringLiteral("245.00")); // with the 80
    CHECK(dues.value(u"owing").toInt() == 2); // whose base is not fixed is named apart
    CHECK(dues.value(u"overpaid").toString() == QStringLiteral("0.00"));
    CHECK(dues.value(u"settled").toInt() == 1);

    const auto peopleOf = [&section](const char* key) {
        const auto found = std::find_if(section.people.begin(), section.people.end(),
                                        [&](const auto& each) { return each.key == QLatin1StringView(key); });
        REQUIRE(found != section.people.end());
        return *found;
    };
    CHECK(peopleOf("dues:owing").counted.size() == 2);
    REQUIRE(peopleOf("dues:owing").leftOut.size() == 1);
    CHECK(peopleOf("dues:owing").leftOut.first().why.contains(QStringLiteral("还没有核定交纳基数")));
    CHECK(peopleOf("dues:unknown").counted.first().name == QStringLiteral("韩知秋"));
    const auto settled = peopleOf("dues:settled");
    REQUIRE(settled.counted.size() == 1);
    CHECK(settled.counted.first().name == QStringLiteral("沈溪"));
    const auto owes = std::find_if(settled.leftOut.begin(), settled.leftOut.end(),
                                   [](const auto& each) { return each.name == QStringLiteral("陆怀瑾"); });
    REQUIRE(owes != settled.leftOut.end());
    CHECK(owes->why == QStringLiteral("8月未交120.00元，9月未交120.00元"));
    CHECK(peopleOf("dues:2026-07:paid").counted.size() == 2);
    CHECK(peopleOf("dues:2026-08:open").counted.size() == 1);
    CHECK(peopleOf("dues:2026-08:missing").counted.size() == 1);
    CHECK(peopleOf("dues:2026-08:exempt").counted.isEmpty());
    const QJsonArray open = dues.value(u"not_settled").toArray();
    REQUIRE(open.size() == 2);
    CHECK(open.at(0).toObject().value(u"name").toString() == QStringLiteral("韩知秋")); // in the roster's order
    CHECK(open.at(1).toObject().value(u"name").toString() == QStringLiteral("陆怀瑾"));
    CHECK(open.at(1).toObject().value(u"months").toArray().size() == 2);
    CHECK(textOf(section)
          == QStringLiteral(
              "党费：2026年7月至2026年9月应交405.00元（2人），已交165.00元，未交240.00元；交清1人。"
              "另有1人还没有核定交纳基数，不在应交数内。这段时间实收245.00元，应逐级上缴，其中自愿多交80.00元。"));
    REQUIRE(tableOf(section) != nullptr);
    CHECK(tableOf(section)->rows.last()
          == QStringList{QStringLiteral("陆怀瑾"), QStringLiteral("360.00"), QStringLiteral("120.00"),
                         QStringLiteral("240.00"), QStringLiteral("2026年8月、9月")});
    // A quarter before the book kept dues has none; one that has not begun neither.
    CHECK(textOf(duesSectionOf(made, {2026, 2}, QDate(2026, 10, 9))).isEmpty());
    CHECK(textOf(duesSectionOf(made, {2026, 4}, QDate(2026, 9, 18))).isEmpty());
}

TEST_CASE("month by month: due, paid, late, and the rates")
{
    Branch made;
    const auto paid = made.add(QStringLiteral("沈溪"));
    const auto late = made.add(QStringLiteral("陆怀瑾"));
    REQUIRE(made.declare(made.base(paid, u"3000", u"2026-07"))); // 0.5 %: 15.00
    REQUIRE(made.declare(made.base(late, u"8000", u"2026-07"))); // 1.5 %: 120.00
    REQUIRE(made.pay(paid, u"2026-07", u"15"));
    REQUIRE(made.pay(paid, u"2026-08", u"15"));
    REQUIRE(made.pay(late, u"2026-07", u"120"));
    const auto section = duesSectionOf(made, {2026, 3}, QDate(2026, 9, 18));
    const book::SectionTable* table = nullptr;
    for (const book::SectionPart& part : section.parts) {
        const auto* each = std::get_if<book::SectionTable>(&part);
        if (each != nullptr && each->caption == QStringLiteral("党费交纳情况"))
            table = each;
    }
    REQUIRE(table != nullptr);
    CHECK(table->chapter == QStringLiteral("dues"));
    REQUIRE(table->rows.size() == 3);
    // On A4 the type area is 156 mm = 442 pt wide and a cell has 4 pt of room at either side; a character is 12 pt, a digit 6.
    const QList<int>& widths = table->relativeWidths;
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    const auto inside = [&](qsizetype column) { return widths[column] / all * 442 - 8; };
    CHECK(inside(0) >= 5 * 6 + 2 * 12 + 3 * 2); // 2026年7月, with a little air between digits and characters
    CHECK(inside(1) >= 2 * 12); // 应交 over 人数
    CHECK(inside(4) >= 6 * 6 + 6); // 3765.05
    CHECK(inside(7) >= 4 * 12); // （人数）
    const auto row = [&](qsizetype index) { return table->rows[index].join(u'|'); };
    CHECK(row(0) == QStringLiteral("2026年7月|2|2|0|135.00|135.00|0.00|100.0%|100.0%"));
    CHECK(row(1) == QStringLiteral("2026年8月|2|1|1|135.00|15.00|120.00|50.0%|11.1%")); // 15 / 135
    CHECK(row(2) == QStringLiteral("2026年9月|2|0|0|135.00|0.00|135.00|0.0%|0.0%")); // September is not over
    for (const CellFigure& figure : table->figures) { // each opens as many names as it says
        const auto people = std::ranges::find(section.people, figure.key, &book::FigurePeople::key);
        REQUIRE(people != section.people.end());
        CHECK(QString::number(people->counted.size()) == table->rows[figure.row][figure.column]);
    }
    const QJsonObject dues = section.figures.value(u"dues").toObject();
    CHECK(dues.value(u"sum_rate").toDouble() == Approx(37.0)); // 150 / 405
    CHECK(dues.value(u"people_rate").toDouble() == 0); // nobody paid all three
    CHECK(dues.value(u"months").toArray().at(1).toObject().value(u"late").toInt() == 1);
}

TEST_CASE("what was handed up is told in the quarter of its day, with its receipt")
{
    Branch made;
    const auto paid = made.add(QStringLiteral("林远舟"));
    REQUIRE(made.declare(made.base(paid, u"3000", u"2026-04"))); // 15.00 a month
    for (const auto& [each, on] : {std::pair(u"2026-04", QDate(2026, 4, 8)), std::pair(u"2026-05", QDate(2026, 5, 8)),
                                   std::pair(u"2026-06", QDate(2026, 6, 8))})
        REQUIRE(made.pay(paid, each, u"15", on));
    DuesRemittance remittance;
    remittance.branch = made.branch.id;
    remittance.from = {2026, 4};
    remittance.until = {2026, 6};
    remittance.handedOn = QDate(2026, 7, 3);
    remittance.amount = yuan(u"45");
    remittance.receipt = QStringLiteral("00123");
    CHECK(remittanceDoubt(made.reader(), made.catalogue, remittance).value().isEmpty()); // 3 × 15.00
    DuesRemittance much = remittance;
    much.amount = yuan(u"45.01");
    const auto doubt = [&] { return remittanceDoubt(made.reader(), made.catalogue, much).value(); };
    CHECK(doubt().contains(QStringLiteral("多上缴 0.01 元")));
    const auto record = [&](DuesRemittance each) {
        return made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, recordRemittance(unit, std::move(each), kToday));
            return {};
        });
    };
    REQUIRE(record(remittance));
    CHECK(codeOf(record(remittance)) == QStringLiteral("dues.remit_receipt_twice"));
    CHECK(doubt().contains(QStringLiteral("收到的 45.00 元在这以前已经全部上缴，这次的 45.01 元是多上缴的")));
    DuesRemittance wrong = remittance;
    wrong.receipt.clear();
    wrong.amount = {};
    CHECK(codeOf(record(wrong)) == QStringLiteral("dues.remit_amount"));
    wrong = remittance;
    wrong.handedOn = QDate(2026, 3, 31);
    CHECK(codeOf(record(wrong)) == QStringLiteral("dues.remit_early"));
    wrong.handedOn = kToday.addDays(1);
    CHECK(codeOf(record(wrong)) == QStringLiteral("dues.remit_future"));
    CHECK(listDuesRemittances(made.reader(), made.branch.id).value().size() == 1);

    const auto sums = duesHandUp(made.reader(), made.branch.id, made.catalogue, {2026, 4}, {2026, 6}).value();
    CHECK(duesRemitted(made.reader(), made.branch.id, sums).value().left == Money{});
    const auto month5 = duesHandUp(made.reader(), made.branch.id, made.catalogue, {2026, 5}, {2026, 5}).value();
    const auto partly = duesRemitted(made.reader(), made.branch.id, month5).value();
    CHECK(partly.within.isEmpty()); // of months that are not May too: in no sum
    CHECK(partly.partly.size() == 1);

    const QString words = QStringLiteral("2026年7月3日上缴2026年4月至2026年6月党费45.00元，收据号00123。");
    CHECK(textOf(duesSectionOf(made, {2026, 3}, QDate(2026, 10, 9))).contains(words));
    CHECK_FALSE(textOf(duesSectionOf(made, {2026, 2}, QDate(2026, 10, 9))).contains(QStringLiteral("收据号")));
}

TEST_CASE("what was paid beyond the dues is named, so that owed less paid is open less beyond")
{
    Branch made;
    const auto exempted = made.add(QStringLiteral("林远舟"));
    const auto late = made.add(QStringLiteral("陆怀瑾"));
    for (const auto id : {exempted, late})
        REQUIRE(made.declare(made.base(id, u"3000", u"2026-07"))); // 15.00 a month
    for (const char16_t* each : {u"2026-07", u"2026-08"})
        REQUIRE(made.pay(exempted, each, u"15"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        DuesExemption decision;
        decision.branch = made.branch.id;
        decision.member = exempted;
        decision.from = month(u"2026-07");
        decision.until = month(u"2026-08");
        decision.decidedOn = QDate(2026, 9, 10);
        decision.decidedBy = QStringLiteral("机关党委");
        decision.why = QStringLiteral("重病");
        return branchbook::organization::exempt(unit, made.catalogue, decision, kToday).map([](auto) {});
    }));
    const auto section = duesSectionOf(made, {2026, 3}, QDate(2026, 10, 9));
    const QJsonObject dues = section.figures.value(u"dues").toObject();
    CHECK(dues.value(u"due").toString() == QStringLiteral("60.00")); // 15 for September and 45
    CHECK(dues.value(u"paid").toString() == QStringLiteral("30.00"));
    CHECK(dues.value(u"open").toString() == QStringLiteral("60.00"));
    CHECK(dues.value(u"overpaid").toString() == QStringLiteral("30.00")); // 60 − 30 = 60 − 30
    CHECK(textOf(section).contains(QStringLiteral("应交60.00元（2人），已交30.00元，未交60.00元，超过应交30.00元；")));
}

TEST_CASE("the report rounds as the branch does: the book's own figure reaches the section")
{
    Branch made;
    const auto id = made.add(QStringLiteral("沈溪"));
    REQUIRE(made.declare(made.base(id, u"3011", u"2026-09"))); // 1 %: 30.11
    CHECK(duesSectionOf(made, {2026, 3}).figures.value(u"dues").toObject().value(u"due").toString()
          == QStringLiteral("30.11"));
    made.catalogue = made.catalogue
                         .with({{QStringLiteral("dues.rounding"),
                                 QStringLiteral("yuan_up"),
                                 QStringLiteral("上级规定"),
                                 {},
                                 QDate(2026, 1, 1)}})
                         .value();
    CHECK(duesSectionOf(made, {2026, 3}).figures.value(u"dues").toObject().value(u"due").toString()
          == QStringLiteral("31.00"));
}
