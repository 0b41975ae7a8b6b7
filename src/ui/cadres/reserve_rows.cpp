// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cadres/reserve_rows.h"

#include "ui/cadres/reserve_view.h"

#include <array>

namespace branchbook::ui {

namespace {

using organization::ReserveStage;

Cell reserveText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell coveredCell()
{
    return {.text = ReserveView::tr("已遮住"), .tint = Color::Text3};
}

Cell reserveNameCell(const ListedReserve& listed)
{
    return listed.named ? Cell{.text = listed.reserve.memberName, .avatar = listed.reserve.memberName} : coveredCell();
}

Cell reserveStageCell(const ListedReserve& listed)
{
    const auto& reserve = listed.reserve;
    const QString text = QStringLiteral("%1 %2").arg(organization::reserveStageTitle(reserve.stage()),
                                                     PartialDate::of(reserve.steps.last().on).toDotted());
    const bool inPool = reserve.isInPool(listed.today);
    return {.text = text,
            .chip = {text, inPool ? Tone::Ok : Tone::Neutral,
                     inPool ? QStringLiteral("check") : QStringLiteral("circle-dashed")}};
}

Cell reserveMentorCell(const ListedReserve& listed)
{
    if (listed.reserve.mentorName.isEmpty())
        return reserveText({});
    return listed.named ? reserveText(listed.reserve.mentorName) : coveredCell();
}

/// Of the year that is over, else of this one.
Cell reserveScoreCell(const ListedReserve& listed)
{
    if (listed.reserve.scores.isEmpty())
        return reserveText({});
    const auto& last = listed.reserve.scores.first();
    return reserveText(listed.named ? ReserveView::tr("%1年 %2分").arg(last.year).arg(last.points)
                                    : ReserveView::tr("%1年已考核").arg(last.year));
}

Cell reserveHintCell(const ListedReserve& listed)
{
    if (listed.reserve.isOpen() && !listed.doubts.isEmpty())
        return {.text = listed.doubts.first(),
                .status = {listed.doubts.first(), Tone::Warn, QStringLiteral("alert")},
                .tip = listed.doubts.join(u'\n')};
    const int year = listed.today.year();
    if (listed.reserve.owesScore(year) && !listed.reserve.scoreOf(year))
        return reserveText(ReserveView::tr("%1年底前登记年度考核").arg(year));
    return reserveText({});
}

constexpr std::array<Column<ListedReserve>, 7> kReserveColumns{
    Column<ListedReserve>{
        QT_TRANSLATE_NOOP("table", "编号"), 64, Qt::AlignLeft,
        [](const ListedReserve& listed) { return Cell{.text = ReserveView::tr("%1号").arg(listed.reserve.number)}; }},
    Column<ListedReserve>{QT_TRANSLATE_NOOP("table", "姓名"), 124, Qt::AlignLeft, reserveNameCell},
    Column<ListedReserve>{QT_TRANSLATE_NOOP("table", "拟任岗位"), 128, Qt::AlignLeft,
                          [](const ListedReserve& listed) { return Cell{.text = listed.reserve.post}; }},
    Column<ListedReserve>{QT_TRANSLATE_NOOP("table", "阶段"), 152, Qt::AlignLeft, reserveStageCell},
    Column<ListedReserve>{QT_TRANSLATE_NOOP("table", "培养联系人"), 108, Qt::AlignLeft, reserveMentorCell, 1},
    Column<ListedReserve>{QT_TRANSLATE_NOOP("table", "最近考核"), 116, Qt::AlignLeft, reserveScoreCell, 2},
    Column<ListedReserve>{QT_TRANSLATE_NOOP("table", "下一步"), 200, Qt::AlignLeft, reserveHintCell},
};

} // namespace

std::span<const Column<ListedReserve>> reserveColumns()
{
    return kReserveColumns;
}

} // namespace branchbook::ui
