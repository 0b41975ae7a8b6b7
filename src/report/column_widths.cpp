// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/column_widths.h"

#include <algorithm>
#include <numeric>

namespace branchbook::report {

namespace {

constexpr double kNarrow = 0.55; ///< em, of a digit or letter with the space that the fonts may want more
constexpr double kWide = 1.02; ///< em, of a Chinese character
constexpr qsizetype kShortWord = 4; ///< 欧阳明月, 正式党员
constexpr qsizetype kShortHead = 2; ///< 序号
constexpr double kLongestFigure = 20 * kNarrow; ///< em; a check sum may break

enum class Unbroken { FiguresAndWords, Figures };

bool isNarrow(QChar each)
{
    return each.unicode() > 0x20 && each.unicode() < 0x7f;
}

double widthOfWord(const QString& word)
{
    double sum = 0;
    for (const QChar each : word)
        sum += isNarrow(each) ? kNarrow : each.isLowSurrogate() ? 0 : kWide;
    return sum;
}

/// Em, of what may not be broken in one line of a cell.
double widestOf(const QString& line, qsizetype shortest, Unbroken unbroken)
{
    double widest = 0;
    if (unbroken == Unbroken::FiguresAndWords && line.size() <= shortest)
        widest = widthOfWord(line);
    double run = 0;
    bool hasDigit = false;
    for (const QChar each : line) {
        run = isNarrow(each) ? run + kNarrow : 0;
        hasDigit = run > 0 && (hasDigit || each.isDigit());
        if (hasDigit && run <= kLongestFigure)
            widest = std::max(widest, run);
    }
    return widest;
}

std::vector<double> leastWidths(const Table& table, Unbroken unbroken, double size, double padding)
{
    std::vector<double> least(size_t(table.columns.size()), 0);
    const auto take = [&](qsizetype column, const QString& text, qsizetype shortest) {
        const QStringList lines = text.split(u'\n');
        for (const QString& line : lines) {
            double& widest = least[size_t(column)];
            widest = std::max(widest, widestOf(line, shortest, unbroken) * size + 2 * padding);
        }
    };
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        take(column, table.columns[column].head, kShortHead);
    for (const QStringList& row : table.rows) {
        for (qsizetype column = 0; column < std::min(row.size(), table.columns.size()); ++column)
            take(column, row[column], kShortWord);
    }
    return least;
}

} // namespace

std::vector<double> columnWidths(const Table& table, double width, double size, double padding)
{
    const double sum = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                       [](double total, const Column& column) { return total + column.width; });
    std::vector<double> shares;
    for (const Column& column : table.columns)
        shares.push_back(column.width / sum * width);
    for (const Unbroken unbroken : {Unbroken::FiguresAndWords, Unbroken::Figures}) {
        const std::vector<double> least = leastWidths(table, unbroken, size, padding);
        double lacking = 0;
        double spare = 0;
        for (size_t i = 0; i < shares.size(); ++i) {
            lacking += std::max(0.0, least[i] - shares[i]);
            spare += std::max(0.0, shares[i] - least[i]);
        }
        if (lacking > spare)
            continue;
        std::vector<double> widths;
        for (size_t i = 0; i < shares.size(); ++i) {
            const double more = std::max(0.0, shares[i] - least[i]);
            widths.push_back(std::max(shares[i], least[i]) - (spare > 0 ? more * lacking / spare : 0));
        }
        return widths;
    }
    return shares;
}

} // namespace branchbook::report
