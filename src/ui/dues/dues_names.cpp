// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_names.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"

#include "ui/dues/dues_cards.h"

#include <functional>

namespace branchbook::ui {

namespace {

using namespace organization;

/// What one month says of somebody: 已交 12.00 元, 还差 12.00 元, 免交.
QString monthWords(const DuesMonth& line)
{
    switch (line.state) {
    case DuesState::Paid: return DuesCards::tr("已交 %1 元").arg(yuan(line.paid));
    case DuesState::Partial: return DuesCards::tr("已交 %1 元，还差 %2 元").arg(yuan(line.paid), yuan(line.open()));
    case DuesState::Unpaid: return DuesCards::tr("还差 %1 元").arg(yuan(line.open()));
    case DuesState::BaseMissing: return DuesCards::tr("没有基数");
    case DuesState::Exempt: return DuesCards::tr("按决定免交");
    case DuesState::NotOwed: break;
    }
    return line.why.isEmpty() ? shownWord(duesStateTitle(line.state)) : shownSentence(line.why);
}

/// 3月、5月: the months before `month` that are not paid.
QString openBefore(const DuesRow& row, int month)
{
    QStringList months;
    for (const DuesMonth& line : row.year.months) {
        if (line.month.month < month && isOpenMonth(line))
            months.append(DuesCards::tr("%1月").arg(line.month.month));
    }
    return months.join(DuesCards::tr("、"));
}

book::FigurePeople namesBy(const QString& key, const QString& title, const DuesData& data,
                           const std::function<bool(const DuesRow&)>& counts,
                           const std::function<QString(const DuesRow&)>& words)
{
    book::FigurePeople figure{key, title, {}, {}};
    for (const DuesRow& row : data.rows)
        (counts(row) ? figure.counted : figure.leftOut).append({row.year.member, row.year.name, words(row)});
    return figure;
}

} // namespace

QList<book::FigurePeople> duesNames(const DuesData& data, int month)
{
    if (month < 1)
        return {};
    const auto lineOf = [month](const DuesRow& row) { return row.year.months.at(month - 1); };
    const auto ofMonth = [&](const DuesRow& row) { return monthWords(lineOf(row)); };
    return {
        namesBy(
            QStringLiteral("due"), DuesCards::tr("%1月应收").arg(month), data,
            [&](const DuesRow& row) { return lineOf(row).due.fen > 0; },
            [&](const DuesRow& row) {
                const DuesMonth line = lineOf(row);
                return line.due.fen > 0 ? DuesCards::tr("%1 元").arg(yuan(line.due)) : monthWords(line);
            }),
        namesBy(
            QStringLiteral("paid"), DuesCards::tr("%1月已收").arg(month), data,
            [&](const DuesRow& row) { return lineOf(row).paid.fen > 0; }, ofMonth),
        namesBy(
            QStringLiteral("open"), DuesCards::tr("%1月未交清").arg(month), data,
            [&](const DuesRow& row) { return isOpenMonth(lineOf(row)); }, ofMonth),
        namesBy(
            QStringLiteral("year"), DuesCards::tr("全年累计已收"), data,
            [](const DuesRow& row) { return row.paid.fen > 0; },
            [](const DuesRow& row) {
                return row.paid.fen > 0 ? DuesCards::tr("%1 元").arg(yuan(row.paid)) : DuesCards::tr("今年没有交");
            }),
        namesBy(
            QStringLiteral("before"), DuesCards::tr("以前各月没有交清"), data,
            [&](const DuesRow& row) { return !openBefore(row, month).isEmpty(); },
            [&](const DuesRow& row) {
                const QString open = openBefore(row, month);
                return open.isEmpty() ? DuesCards::tr("以前各月没有欠交") : open;
            }),
    };
}

} // namespace branchbook::ui
