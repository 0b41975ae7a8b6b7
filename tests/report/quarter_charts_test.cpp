// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of domain-rules §13.3: each value counted by hand from the sample.
#include "report/pdf_reader.h"
#include "report/quarter_sample.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

using Values = QList<std::optional<double>>;

/// The chart whose caption contains `words`; without bars where there is none.
Chart chartOf(const QuarterFigures& figures, const char16_t* words, const QuarterOptions& options = {})
{
    for (const Block& block : quarterDocument(figures, options).blocks) {
        const auto* chart = std::get_if<Chart>(&block);
        if (chart != nullptr && chart->caption.contains(QStringView(words)))
            return *chart;
    }
    return {};
}

ledger::Item matter(ledger::Kind kind, QDate raised, QDate closed)
{
    ledger::Item item;
    item.kind = kind;
    item.matter = QStringLiteral("事项");
    item.raisedOn = raised;
    item.closedOn = closed;
    return item;
}

QJsonObject duesMonth(const char16_t* month, const char16_t* due, const char16_t* paid)
{
    return {{QStringLiteral("month"), QString::fromUtf16(month)},
            {QStringLiteral("due"), QString::fromUtf16(due)},
            {QStringLiteral("paid"), QString::fromUtf16(paid)}};
}

} // namespace

TEST_CASE("the pyramid has men to the left and women to the right, the oldest on top", "[report]")
{
    // On 18 September 2026: 赵堃 (1950) 61 and more, 王强 36, 欧阳明月 50, 沈溪 30; nobody knows when 买买提·吐尔逊 was born.
    const QuarterFigures figures = collectQuarter(quarterSample());
    const Chart chart = chartOf(figures, u"党员年龄和性别");
    REQUIRE(chart.series.size() == 2);
    CHECK(chart.kind == ChartKind::Pyramid);
    CHECK(chart.groups.first() == QStringLiteral("61岁及以上"));
    CHECK(chart.groups.last() == QStringLiteral("30岁及以下"));
    CHECK(chart.series[0].name == QStringLiteral("男"));
    CHECK((chart.series[0].values == Values{1, 0, 0, 0, 0, 1, 0, 0}));
    CHECK((chart.series[1].values == Values{0, 0, 0, 1, 0, 0, 0, 1}));
    const QJsonObject members = quarterJson(figures, {})[QStringLiteral("members")].toObject();
    CHECK((members[QStringLiteral("ages_men")].toArray() == QJsonArray{0, 0, 1, 0, 0, 0, 0, 1}));
    CHECK((members[QStringLiteral("ages_women")].toArray() == QJsonArray{1, 0, 0, 0, 1, 0, 0, 0}));

    QuarterSource nobody = quarterSample();
    nobody.members.clear();
    CHECK(chartOf(collectQuarter(nobody), u"党员年龄和性别").series.isEmpty());
}

TEST_CASE("completion is one bar for each kind that was asked for, over all its rules", "[report]")
{
    QuarterFigures figures = collectQuarter(quarterSample());
    const auto row = [](const char16_t* what, const char16_t* title, int needed, int done) {
        AskedRow made;
        made.what = QString::fromUtf16(what);
        made.title = QString::fromUtf16(title);
        made.needed = needed;
        made.done = done;
        return made;
    };
    figures.asked.rows = {row(u"general_meeting", u"支部党员大会", 1, 1), row(u"party_lesson", u"党课", 1, 0),
                          row(u"party_lesson", u"党课", 2, 1), row(u"life_meeting", u"组织生活会", 0, 0)};
    const Chart chart = chartOf(figures, u"各类组织生活完成率");
    CHECK((chart.groups == QStringList{QStringLiteral("支部党员大会"), QStringLiteral("党课")}));
    REQUIRE(chart.series.size() == 1);
    CHECK((chart.series[0].values == Values{100, 33.3})); // 1 of 1; 1 of 3
    CHECK(chart.top == 100);
    QuarterOptions without;
    without.leftOut = {QStringLiteral("asked")};
    CHECK(chartOf(figures, u"各类组织生活完成率", without).series.isEmpty());
}

TEST_CASE("dues stand month by month, to the fen", "[report]")
{
    QuarterSource source = quarterSample();
    book::AreaSection& section = source.areas[1].section;
    book::SectionText text = book::SectionText::of(QStringLiteral("党费：……"));
    text.chapter = QStringLiteral("dues");
    section.parts.emplace_back(std::move(text));
    section.figures.insert(QStringLiteral("dues"),
                           QJsonObject{{QStringLiteral("months"),
                                        QJsonArray{duesMonth(u"2026-07", u"60.50", u"60.50"),
                                                   duesMonth(u"2026-08", u"60.50", u"12.25")}}});
    const QuarterFigures figures = collectQuarter(source);
    const Chart chart = chartOf(figures, u"各月应交和已交党费");
    CHECK((chart.groups == QStringList{QStringLiteral("7月"), QStringLiteral("8月")}));
    REQUIRE(chart.series.size() == 2);
    CHECK((chart.series[0].values == Values{60.5, 60.5}));
    CHECK((chart.series[1].values == Values{60.5, 12.25}));
    CHECK(chartValue(chart, 12.25) == QStringLiteral("12.25"));
    CHECK(PdfFile(quarterDocument(figures, {})).rawText().contains(QStringLiteral("12.25")));
}

TEST_CASE("the text names every table and figure before it stands there", "[report]")
{
    QuarterSource source = quarterSample();
    const auto tableOf = [](const char16_t* caption, const QString& chapter) {
        return book::SectionTable{
            QString::fromUtf16(caption), {QStringLiteral("甲")}, {{QStringLiteral("乙")}}, {}, {}, chapter};
    };
    const QString dues = QStringLiteral("dues");
    book::AreaSection& section = source.areas[1].section;
    section.parts = {book::SectionText::of(QStringLiteral("开展谈话1次。")), tableOf(u"谈话情况", {}),
                     book::SectionText{QStringLiteral("党费收缴正常。"), {}, dues}, tableOf(u"党费交纳情况", dues),
                     tableOf(u"尚未交清党费的人员", dues)};
    section.figures.insert(
        dues, QJsonObject{{QStringLiteral("months"), QJsonArray{duesMonth(u"2026-07", u"60.50", u"60.50")}}});
    source.matters = {matter(ledger::Kind::Task, QDate(2026, 8, 1), QDate()),
                      matter(ledger::Kind::Problem, QDate(2026, 8, 2), QDate())};
    QuarterFigures figures = collectQuarter(source);
    AskedRow asked;
    asked.what = QStringLiteral("general_meeting");
    asked.title = QStringLiteral("支部党员大会");
    asked.needed = asked.done = 1;
    figures.asked.rows = {asked};
    const QRegularExpression label(QStringLiteral("^[表图][0-9]+"));
    QString told;
    int named = 0;
    for (const Block& block : quarterDocument(figures, {}).blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            told += paragraph->runs.first().text;
        const auto* table = std::get_if<Table>(&block);
        const auto* picture = std::get_if<Chart>(&block);
        if (table == nullptr && picture == nullptr)
            continue;
        const QString caption = table ? table->caption : picture->caption;
        CAPTURE(caption.toStdString());
        const QRegularExpression whole(label.match(caption).captured() + QStringLiteral("(?![0-9])"));
        CHECK(told.contains(whole));
        ++named;
    }
    CHECK(named >= 15); // 图1 to 图5 among them
    CHECK(told.contains(QStringLiteral("开展谈话1次。详见表2。")));
}

TEST_CASE("a pyramid says how many are in none of its bars", "[report]")
{
    // Nobody knows when 买买提·吐尔逊 was born: four of five members have a bar.
    CHECK(chartOf(collectQuarter(quarterSample()), u"党员年龄和性别").caption.contains(u"另有1名年龄或性别不详"));
}

TEST_CASE("what is open is counted at each month's end, from the quarter before on", "[report]")
{
    using ledger::Kind;
    QuarterSource source = quarterSample();
    source.matters = {matter(Kind::Task, QDate(2026, 5, 4), QDate(2026, 8, 31)), // closed on the last day of August
                      matter(Kind::Resolution, QDate(2026, 7, 31), QDate()),
                      matter(Kind::Other, QDate(2026, 9, 1), QDate(2026, 9, 18)),
                      matter(Kind::Task, QDate(2026, 6, 1), QDate(2026, 9, 25)), // after the basis: open still
                      matter(Kind::Problem, QDate(2026, 8, 2), QDate(2026, 8, 20))};
    const QuarterFigures figures = collectQuarter(source);
    const Chart chart = chartOf(figures, u"各月末未办结的事项");
    CHECK((chart.groups
           == QStringList{QStringLiteral("6月末"), QStringLiteral("7月末"), QStringLiteral("8月末"),
                          QStringLiteral("9月18日")}));
    REQUIRE(chart.series.size() == 2);
    CHECK((chart.series[0].values == Values{2, 3, 2, 2}));
    CHECK((chart.series[1].values == Values{0, 0, 0, 0})); // raised and closed within August
    const QJsonArray days =
        quarterJson(figures, {})[QStringLiteral("matters")].toObject()[QStringLiteral("open_on")].toArray();
    REQUIRE(days.size() == 4);
    CHECK(days[1].toObject()[QStringLiteral("date")].toString() == QStringLiteral("2026-07-31"));
    CHECK(days[1].toObject()[QStringLiteral("tasks")].toInt() == 3);

    source.quarter = {2026, 4}; // has not begun
    CHECK(chartOf(collectQuarter(source), u"各月末未办结的事项").series.isEmpty());
}

TEST_CASE("values over bars of one height do not touch", "[report]")
{
    Chart chart;
    chart.decimals = 2;
    chart.groups = {QStringLiteral("7月"), QStringLiteral("8月"), QStringLiteral("9月")};
    chart.series = {{QStringLiteral("应交"), {3765.05, 3765.05, 3765.05}},
                    {QStringLiteral("已交"), {3765.05, 3765.05, 3765.05}}};
    const PdfFile pdf({{}, {chart}});
    const QString words =
        pdf.tool(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf.path(), QStringLiteral("-")});
    const QRegularExpression value(
        QStringLiteral("xMin=\"([0-9.]+)\" yMin=\"[0-9.]+\" xMax=\"([0-9.]+)\"[^>]*>3765.05<"));
    QList<std::pair<double, double>> spans;
    for (auto found = value.globalMatch(words); found.hasNext();) {
        const auto one = found.next();
        spans.append({one.captured(1).toDouble(), one.captured(2).toDouble()});
    }
    REQUIRE(spans.size() == 6); // six words, not three of two values
    std::ranges::sort(spans);
    for (qsizetype i = 1; i < spans.size(); ++i)
        CHECK(spans[i].first - spans[i - 1].second > 3);
}

TEST_CASE("a pyramid is drawn: names between, values at the ends of the bars", "[report]")
{
    Chart chart;
    chart.caption = QStringLiteral("图1　年龄");
    chart.kind = ChartKind::Pyramid;
    chart.groups = {QStringLiteral("年长"), QStringLiteral("年轻")};
    chart.series = {{QStringLiteral("男"), {71, 72}}, {QStringLiteral("女"), {81, std::nullopt}}};
    QString text = PdfFile({{}, {chart}}).rawText();
    for (const char16_t* part : {u"年长", u"年轻", u"71", u"72", u"81", u"男", u"女", u"图1"}) {
        CAPTURE(QString::fromUtf16(part).toStdString());
        CHECK(text.contains(QStringView(part)));
    }
}
