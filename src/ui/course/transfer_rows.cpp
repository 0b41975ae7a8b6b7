// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/transfer_rows.h"

#include <QCoreApplication>

#include <array>

namespace branchbook::ui {

namespace {

struct TransferTexts {
    Q_DECLARE_TR_FUNCTIONS(TransferTexts)
};

using organization::TransferState;

Cell transferDayCell(QDate day)
{
    return {.text = day.isValid() ? PartialDate::of(day).toDotted() : QStringLiteral("—"),
            .tint = day.isValid() ? Color::Text2 : Color::Text3};
}

Cell organizationCell(const ListedTransfer& listed)
{
    const auto& transfer = listed.transfer;
    QStringList parts{organization::transferReachTitle(transfer.reach)};
    if (transfer.way == organization::TransferWay::System)
        parts.append(organization::transferWayTitle(transfer.way));
    if (!transfer.letterNumber.isEmpty())
        parts.append(TransferTexts::tr("介绍信 %1").arg(transfer.letterNumber));
    return {.text = transfer.organization, .second = parts.join(QStringLiteral(" · ")), .tip = transfer.organization};
}

constexpr std::array<Column<ListedTransfer>, 7> kTransferColumns{
    Column<ListedTransfer>{QT_TRANSLATE_NOOP("table", "姓名"), 124, Qt::AlignLeft,
                           [](const ListedTransfer& listed) {
                               return Cell{.text = listed.transfer.memberName, .avatar = listed.transfer.memberName};
                           }},
    Column<ListedTransfer>{QT_TRANSLATE_NOOP("table", "方向"), 64, Qt::AlignLeft,
                           [](const ListedTransfer& listed) {
                               return Cell{.text = organization::transferDirectionTitle(listed.transfer.direction)};
                           }},
    Column<ListedTransfer>{QT_TRANSLATE_NOOP("table", "对方党组织"), 240, Qt::AlignLeft, organizationCell, 0,
                           QT_TRANSLATE_NOOP("table", "对方党组织/转接方式")},
    Column<ListedTransfer>{QT_TRANSLATE_NOOP("table", "开具"), 104, Qt::AlignLeft,
                           [](const ListedTransfer& listed) { return transferDayCell(listed.transfer.issuedOn); }, 3},
    Column<ListedTransfer>{QT_TRANSLATE_NOOP("table", "有效期至"), 104, Qt::AlignLeft,
                           [](const ListedTransfer& listed) { return transferDayCell(listed.transfer.validUntil()); },
                           2},
    Column<ListedTransfer>{QT_TRANSLATE_NOOP("table", "状态"), 176, Qt::AlignLeft,
                           [](const ListedTransfer& listed) {
                               const ChipSpec chip = transferChip(listed);
                               return Cell{.text = chip.text, .chip = chip};
                           }},
    Column<ListedTransfer>{QT_TRANSLATE_NOOP("table", "办结"), 104, Qt::AlignLeft,
                           [](const ListedTransfer& listed) {
                               const auto& transfer = listed.transfer;
                               return transferDayCell(transfer.returnedOn.isValid() ? transfer.returnedOn
                                                                                    : transfer.receivedOn);
                           },
                           1},
};

} // namespace

std::span<const Column<ListedTransfer>> transferColumns()
{
    return kTransferColumns;
}

ChipSpec transferChip(const ListedTransfer& listed)
{
    const QString title = organization::transferStateTitle(listed.state());
    const QDate last = listed.transfer.validUntil();
    switch (listed.state()) {
    case TransferState::InTransit:
        return {last.isValid() ? TransferTexts::tr("%1 · 还剩 %2 天").arg(title).arg(listed.today.daysTo(last)) : title,
                Tone::Info, QStringLiteral("clock")};
    case TransferState::Overdue:
        return {TransferTexts::tr("%1 %2 天").arg(title).arg(last.daysTo(listed.today)), Tone::Warn,
                QStringLiteral("alert")};
    case TransferState::Received:
        return {TransferTexts::tr("%1 · 待回执").arg(title), Tone::Ok, QStringLiteral("check")};
    case TransferState::Filed: return {title, Tone::Ok, QStringLiteral("check-circle")};
    case TransferState::Returned: return {title, Tone::Neutral, QStringLiteral("undo")};
    case TransferState::Applied: break;
    }
    return {title, Tone::Neutral, QStringLiteral("circle-dashed")};
}

} // namespace branchbook::ui
