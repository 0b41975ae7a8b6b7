// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/column_widths.h"

#include "support/catch_qt.h"

#include <numeric>

using namespace branchbook::report;

namespace {

constexpr double kType = 12;
constexpr double kPadding = 4;

Table tableOf(const QList<Column>& columns, const QList<QStringList>& rows)
{
    Table table;
    table.columns = columns;
    table.rows = rows;
    return table;
}

double sumOf(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

TEST_CASE("columns in which nothing breaks keep the shares that they were given", "[report]")
{
    const Table table = tableOf({{QStringLiteral("姓名"), 1}, {QStringLiteral("事由"), 3}},
                                {{QStringLiteral("陈素秋"), QStringLiteral("谈话")}});
    const auto widths = columnWidths(table, 400, kType, kPadding);
    CHECK(widths[0] == Approx(100));
    CHECK(widths[1] == Approx(300));
}

TEST_CASE("a figure, a name and a short word get the room of one line from columns that have more", "[report]")
{
    const Table table = tableOf(
        {{QStringLiteral("序号"), 0.2},
         {QStringLiteral("姓名"), 0.5},
         {QStringLiteral("应交"), 0.5},
         {QStringLiteral("备注"), 6}},
        {{QStringLiteral("1"), QStringLiteral("欧阳明月"), QStringLiteral("13765.05"), QStringLiteral("说明")}});
    const auto widths = columnWidths(table, 400, kType, kPadding);
    CHECK(sumOf(widths) == Approx(400));
    CHECK(widths[0] >= 2 * kType + 2 * kPadding); // its head, two characters
    CHECK(widths[1] >= 4 * kType + 2 * kPadding);
    CHECK(widths[2] >= 8 * kType / 2 + 2 * kPadding); // digits are half as wide
    CHECK(widths[3] > widths[2]);
}

TEST_CASE("where there is not room for all, figures come first, then as many words as there is room for", "[report]")
{
    const QList<Column> columns{{QStringLiteral("姓名"), 1}, {QStringLiteral("类别"), 1}, {QStringLiteral("元"), 0.4}};
    const QList<QStringList> rows{{QStringLiteral("欧阳明月"), QStringLiteral("正式党员"), QStringLiteral("3765.05")}};
    const auto tight = columnWidths(tableOf(columns, rows), 150, kType, kPadding); // 57 + 57 + 54 would be asked
    CHECK(sumOf(tight) == Approx(150));
    CHECK(tight[2] >= 7 * kType / 2 + 2 * kPadding);
    CHECK(tight[0] >= 4 * kType + 2 * kPadding); // one of the two is whole
    const auto hopeless = columnWidths(tableOf(columns, rows), 48, kType, kPadding);
    CHECK(hopeless[0] == Approx(20));
    CHECK(hopeless[2] == Approx(8));
}

TEST_CASE("where not all words are whole, short ones and names are, and sentences keep a line that can be read",
          "[report]")
{
    QList<Column> columns{{QStringLiteral("姓名"), 0.3}, {QStringLiteral("措施和结果"), 1}};
    QStringList row{QStringLiteral("陈素秋"), QStringLiteral("值班人员当场记下诉求，三日内回复")};
    for (int i = 0; i < 5; ++i) {
        columns.append({QStringLiteral("状态"), 0.2});
        row.append(QStringLiteral("已经办结"));
    }
    // 5 columns of four characters want 5 × 57, the name 44, the sentence 81: 410
    const auto widths = columnWidths(tableOf(columns, {row}), 330, kType, kPadding);
    CHECK(sumOf(widths) == Approx(330));
    CHECK(widths[0] >= 3 * kType + 2 * kPadding);
    CHECK(widths[1] >= 6 * kType + 2 * kPadding);
    CHECK(widths[2] >= 2 * kType + 2 * kPadding); // its head
}

TEST_CASE("a figure and the number of its evidence stay on one line", "[report]")
{
    const Table table = tableOf({{QStringLiteral("人次"), 0.1}, {QStringLiteral("事由"), 4}},
                                {{QStringLiteral("12〔108〕"), QStringLiteral("谈话")}});
    const auto widths = columnWidths(table, 400, kType, kPadding);
    CHECK(widths[0] >= 5 * kType / 2 + 2 * kType + 2 * kPadding); // five digits, two brackets
}
