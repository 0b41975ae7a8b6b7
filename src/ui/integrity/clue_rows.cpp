// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/clue_rows.h"

#include "branchbook/base/screen_words.h"

#include "ui/integrity/clue_view.h"
#include "ui/shell/desk.h"

#include <array>

namespace branchbook::ui {

namespace {

using integrity::Clue;
using integrity::ClueStage;
using integrity::SourceCover;

Cell clueMatterCell(const ListedClue& row)
{
    if (row.told)
        return {.text = row.clue.matter.simplified(), .tip = row.clue.matter};
    const QString text = ClueView::tr("内容保密");
    return {.text = text, .tint = Color::Text3};
}

Cell clueReporterCell(const ListedClue& row)
{
    if (row.clue.isAnonymous) {
        const QString text = ClueView::tr("匿名");
        return {.text = text, .chip = {text, Tone::Neutral, QStringLiteral("lock")}};
    }
    if (row.cover == SourceCover::Plain) {
        const QString text = ClueView::tr("未加密");
        return {.text = text,
                .chip = {text, Tone::Warn, QStringLiteral("unlock")},
                .tip = ClueView::tr("未加密（手册没有口令）")};
    }
    const bool apart = row.cover == SourceCover::Second;
    const QString text = apart ? ClueView::tr("另有口令") : ClueView::tr("已加密");
    return {.text = text,
            .chip = {text, Tone::Neutral, QStringLiteral("lock")},
            .tip = apart ? ClueView::tr("另有口令保护") : ClueView::tr("手册口令加密")};
}

Cell clueStageCell(const ListedClue& row)
{
    const ClueStage stage = row.clue.stage();
    const QString text = integrity::clueStageTitle(stage);
    const Tone tone = stage == ClueStage::Closed ? Tone::Ok : stage == ClueStage::Registered ? Tone::Warn : Tone::Info;
    const QString mark = stage == ClueStage::Closed ? QStringLiteral("check")
        : stage == ClueStage::Registered            ? QStringLiteral("clock")
                                                    : QStringLiteral("arrow-right");
    return {.text = text, .chip = {text, tone, mark}};
}

Cell clueWayCell(const ListedClue& row)
{
    const Clue& clue = row.clue;
    if (clue.recycled && clue.isOpen() && !clue.result.isEmpty()) {
        const QString why = row.told ? clue.result.simplified() : ClueView::tr("内容保密");
        return {.text = ClueView::tr("误登记：%1").arg(why), .tint = Color::Text2, .tip = why};
    }
    const QString text = clue.handedTo.isEmpty()
        ? ClueView::tr("没有移交")
        : ClueView::tr("%1 · %2").arg(clue.handedTo, PartialDate::of(clue.handedOn).toDotted());
    return {.text = text, .tint = Color::Text2, .tip = text};
}

constexpr Column<ListedClue> kNumberColumn{QT_TRANSLATE_NOOP("table", "编号"), 90, Qt::AlignLeft,
                                           [](const ListedClue& row) { return Cell{.text = row.clue.numberText()}; }};

Cell clueDayCell(const ListedClue& row)
{
    return {.text = PartialDate::of(row.clue.receivedOn).toDotted(), .tint = Color::Text2};
}

Cell clueChannelCell(const ListedClue& row)
{
    return {.text = integrity::channelKindTitle(row.clue.channel), .tint = Color::Text2};
}

constexpr std::array<Column<ListedClue>, 7> kClueColumns{
    kNumberColumn,
    Column<ListedClue>{QT_TRANSLATE_NOOP("table", "收到"), 100, Qt::AlignLeft, clueDayCell},
    Column<ListedClue>{QT_TRANSLATE_NOOP("table", "方式"), 90, Qt::AlignLeft, clueChannelCell, 2},
    Column<ListedClue>{QT_TRANSLATE_NOOP("table", "反映事项"), 180, Qt::AlignLeft, clueMatterCell},
    Column<ListedClue>{QT_TRANSLATE_NOOP("table", "举报人"), 104, Qt::AlignLeft, clueReporterCell, 1},
    Column<ListedClue>{QT_TRANSLATE_NOOP("table", "状态"), 116, Qt::AlignLeft, clueStageCell},
    Column<ListedClue>{QT_TRANSLATE_NOOP("table", "去向"), 190, Qt::AlignLeft, clueWayCell, 3},
};

constexpr std::array<Column<ListedClue>, 6> kClueOverviewColumns{
    kNumberColumn,
    Column<ListedClue>{QT_TRANSLATE_NOOP("table", "收到"), 100, Qt::AlignLeft, clueDayCell, 3},
    Column<ListedClue>{QT_TRANSLATE_NOOP("table", "反映事项"), 140, Qt::AlignLeft, clueMatterCell},
    Column<ListedClue>{QT_TRANSLATE_NOOP("table", "举报人"), 104, Qt::AlignLeft, clueReporterCell, 2},
    Column<ListedClue>{QT_TRANSLATE_NOOP("table", "状态"), 116, Qt::AlignLeft, clueStageCell},
    Column<ListedClue>{QT_TRANSLATE_NOOP("table", "去向"), 170, Qt::AlignLeft, clueWayCell, 1},
};

} // namespace

SourceCover coverOf(const Desk& desk)
{
    const auto found = integrity::sourceCover(desk.book().reader());
    return found ? *found : SourceCover::Plain;
}

std::span<const Column<ListedClue>> clueColumns()
{
    return kClueColumns;
}

std::span<const Column<ListedClue>> clueOverviewColumns()
{
    return kClueOverviewColumns;
}

QString viewingWords(const integrity::ClueViewing& viewing)
{
    const QString day = shownDate(viewing.on);
    if (!viewing.at.isValid())
        return day;
    return QStringLiteral("%1 %2 %3")
        .arg(day, viewing.at.toLocalTime().toString(QStringLiteral("HH:mm")), viewing.by)
        .trimmed();
}

ChipSpec clueChip(const Clue& clue)
{
    return clueStageCell({clue, false}).chip;
}

} // namespace branchbook::ui
