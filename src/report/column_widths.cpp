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
constexpr qsizetype kSentence = 8; ///< from here on a cell is read line by line
constexpr double kTextRoom = 6; ///< characters of a line that can still be read
constexpr double kLongestFigure = 20 * kNarrow; ///< em; a check sum may break

/// What may not be broken in one line of a cell, beside figures: words of so many characters.
enum class Unbroken { Figures, Pairs, Names, Words }; // 书记, 陈素秋, 欧阳明月
qsizetype lettersOf(Unbroken unbroken)
{
    switch (unbroken) {
    case Unbroken::Figures: return 0;
    case Unbroken::Pairs: return 2;
    case Unbroken::Names: return 3;
    case Unbroken::Words: break;
    }
    return kShortWord;
}

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

/// Em, of what may not be broken in one line of a cell: figures, and the line where it has no more than `longest` characters.
double widestOf(const QString& line, qsizetype longest)
{
    double widest = line.size() <= longest ? widthOfWord(line) : 0;
    double run = 0;
    bool hasDigit = false;
    for (const QChar each : line) {
        const bool marks = run > 0 && (each == u'〔' || each == u'〕'); // 12〔108〕: where the evidence stands
        run = isNarrow(each) ? run + kNarrow : marks ? run + kWide : 0;
        hasDigit = run > 0 && (hasDigit || each.isDigit());
        if (hasDigit && run <= kLongestFigure)
            widest = std::max(widest, run);
    }
    return widest;
}

std::vector<double> leastWidths(const Table& table, Unbroken unbroken, double size, double padding)
{
    std::vector<double> least(size_t(table.columns.size()), 0);
    const auto take = [&](qsizetype column, const QString& text, qsizetype longest) {
        const QStringList lines = text.split(u'\n');
        for (const QString& line : lines) {
            double& widest = least[size_t(column)];
            widest = std::max(widest, widestOf(line, longest) * size + 2 * padding);
        }
    };
    const qsizetype letters = lettersOf(unbroken);
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        take(column, table.columns[column].head, std::min(letters, kShortHead));
    for (const QStringList& row : table.rows) {
        for (qsizetype column = 0; column < std::min(row.size(), table.columns.size()); ++column)
            take(column, row[column], letters);
    }
    return least;
}

/// A column of sentences keeps so much that they can be read, or as much as it would have.
std::vector<double> withRoomForText(const Table& table, std::vector<double> least, const std::vector<double>& shares,
                                    double size, double padding)
{
    for (const QStringList& row : table.rows) {
        for (qsizetype column = 0; column < std::min(row.size(), table.columns.size()); ++column) {
            if (row[column].size() > kSentence) {
                const double room = std::min(shares[size_t(column)], kTextRoom * kWide * size + 2 * padding);
                least[size_t(column)] = std::max(least[size_t(column)], room);
            }
        }
    }
    return least;
}

double sumOf(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// As many columns as there is room for get what they want, those that want least first.
void raise(std::vector<double>& least, const std::vector<double>& wanted, double width)
{
    std::vector<size_t> order(least.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return wanted[i] - least[i]; });
    double left = width - sumOf(least);
    for (const size_t i : order) {
        const double more = std::max(0.0, wanted[i] - least[i]);
        if (more > left)
            continue;
        least[i] += more;
        left -= more;
    }
}

/// `shares` with what each column must have, taken from those that have more.
std::vector<double> evened(const std::vector<double>& shares, const std::vector<double>& least)
{
    double lacking = 0;
    double spare = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        lacking += std::max(0.0, least[i] - shares[i]);
        spare += std::max(0.0, shares[i] - least[i]);
    }
    std::vector<double> widths;
    for (size_t i = 0; i < shares.size(); ++i) {
        const double more = std::max(0.0, shares[i] - least[i]);
        widths.push_back(std::max(shares[i], least[i]) - (spare > 0 ? more * lacking / spare : 0));
    }
    return widths;
}

} // namespace

std::vector<double> columnWidths(const Table& table, double width, double size, double padding)
{
    const double sum = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                       [](double total, const Column& column) { return total + column.width; });
    std::vector<double> shares;
    for (const Column& column : table.columns)
        shares.push_back(column.width / sum * width);
    const std::vector<double> words = leastWidths(table, Unbroken::Words, size, padding);
    if (sumOf(words) <= width)
        return evened(shares, words);
    std::vector<double> least = leastWidths(table, Unbroken::Figures, size, padding);
    if (sumOf(least) > width)
        return shares;
    raise(least, leastWidths(table, Unbroken::Pairs, size, padding), width);
    raise(least, leastWidths(table, Unbroken::Names, size, padding), width);
    raise(least, withRoomForText(table, least, shares, size, padding), width);
    raise(least, words, width);
    return evened(shares, least);
}

} // namespace branchbook::report
