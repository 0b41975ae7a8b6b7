// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/away_rows.h"

#include "branchbook/base/screen_sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

struct AwayTexts {
    Q_DECLARE_TR_FUNCTIONS(AwayTexts)
};

using organization::AwayKind;

Cell awayKindCell(const ListedAway& listed)
{
    const QString title = organization::awayKindTitle(listed.away.kind);
    const bool lost = listed.away.kind == AwayKind::Lost;
    return {.text = title,
            .chip = {title, lost ? Tone::Warn : Tone::Neutral, lost ? QStringLiteral("alert") : QStringLiteral("pin")}};
}

Cell awayPlaceCell(const ListedAway& listed)
{
    const auto& away = listed.away;
    const QString place = away.place.isEmpty() ? AwayTexts::tr("去向不详") : away.place;
    return {.text = place,
            .tint = away.place.isEmpty() ? Color::Text3 : Color::Text,
            .second = away.reason,
            .tip = away.place};
}

Cell awayStateCell(const ListedAway& listed)
{
    const auto& away = listed.away;
    if (!away.isOpen()) {
        const QString title = organization::awayEndingTitle(away.ending);
        return {.text = title, .chip = {title, Tone::Neutral, {}}};
    }
    if (away.id.isNull()) {
        const QString text = AwayTexts::tr("只有名册标记");
        return {.text = text, .chip = {text, Tone::Neutral, QStringLiteral("circle-dashed")}};
    }
    if (away.stoppedOn.isValid()) {
        const QString text = AwayTexts::tr("已停止党籍");
        return {.text = text, .chip = {text, Tone::Warn, QStringLiteral("alert")}};
    }
    if (listed.advice.isEmpty())
        return {.text = AwayTexts::tr("保持联系"), .tint = Color::Text2};
    const auto& first = listed.advice.first();
    const QString day = PartialDate::of(first.day).toDotted();
    if (first.isDue)
        return {.text = day,
                .chip = {AwayTexts::tr("%1 到期").arg(day), Tone::Warn, QStringLiteral("alert")},
                .tip = shownSentence(first.text)};
    return {.text = AwayTexts::tr("%1 前后").arg(day), .tint = Color::Text2, .tip = shownSentence(first.text)};
}

constexpr std::array<Column<ListedAway>, 7> kAwayColumns{
    Column<ListedAway>{QT_TRANSLATE_NOOP("table", "姓名"), 124, Qt::AlignLeft,
                       [](const ListedAway& listed) {
                           return Cell{.text = listed.away.memberName, .avatar = listed.away.memberName};
                       }},
    Column<ListedAway>{QT_TRANSLATE_NOOP("table", "类型"), 128, Qt::AlignLeft, awayKindCell},
    Column<ListedAway>{QT_TRANSLATE_NOOP("table", "去向"), 200, Qt::AlignLeft, awayPlaceCell, 0,
                       QT_TRANSLATE_NOOP("table", "去向/原因")},
    Column<ListedAway>{QT_TRANSLATE_NOOP("table", "起"), 104, Qt::AlignLeft,
                       [](const ListedAway& listed) {
                           const QString since = listed.away.since.toDotted();
                           return Cell{.text = since.isEmpty() ? QStringLiteral("—") : since, .tint = Color::Text2};
                       },
                       2},
    Column<ListedAway>{QT_TRANSLATE_NOOP("table", "联系人"), 92, Qt::AlignLeft,
                       [](const ListedAway& listed) {
                           const QString& name = listed.away.keeperName;
                           return Cell{.text = name.isEmpty() ? AwayTexts::tr("未定") : name,
                                       .tint = name.isEmpty() ? Color::Text3 : Color::Text};
                       },
                       1},
    Column<ListedAway>{QT_TRANSLATE_NOOP("table", "最近联系"), 104, Qt::AlignLeft,
                       [](const ListedAway& listed) {
                           const QDate last = listed.away.lastContact();
                           return Cell{.text = last.isValid() ? PartialDate::of(last).toDotted()
                                                              : AwayTexts::tr("没有记录"),
                                       .tint = last.isValid() ? Color::Text2 : Color::Text3};
                       }},
    Column<ListedAway>{QT_TRANSLATE_NOOP("table", "下一步"), 168, Qt::AlignLeft, awayStateCell},
};

} // namespace

bool ListedAway::isDue() const
{
    return std::any_of(advice.begin(), advice.end(), [](const auto& one) { return one.isDue; });
}

std::span<const Column<ListedAway>> awayColumns()
{
    return kAwayColumns;
}

} // namespace branchbook::ui
