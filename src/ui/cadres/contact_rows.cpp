// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cadres/contact_rows.h"

#include "ui/cadres/contact_view.h"

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

Cell contactText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell contactLeaderCell(const ListedContact& listed)
{
    const auto& point = listed.point;
    return {.text = point.leaderName,
            .second = point.leaderPost.isEmpty() ? ContactView::tr("职务未填") : point.leaderPost,
            .avatar = point.leaderName};
}

Cell contactTargetCell(const ListedContact& listed)
{
    const auto& point = listed.point;
    QStringList helpers;
    for (const QString& helper : {point.department, point.cadre}) {
        if (!helper.isEmpty())
            helpers.append(helper);
    }
    const QString second = point.weak
        ? ContactView::tr("软弱涣散 · %1")
              .arg(helpers.isEmpty() ? ContactView::tr("部门和干部未定") : helpers.join(ContactView::tr("、")))
        : ContactView::tr("%1 起").arg(PartialDate::of(point.from).toDotted());
    return {.text = point.target, .second = second, .tip = listed.doubts.join(u'\n')};
}

Cell contactVisitsCell(const ListedContact& listed)
{
    if (!listed.point.isOpen())
        return contactText(ContactView::tr("%1 结束").arg(PartialDate::of(listed.point.until).toDotted()));
    const int made = listed.madeThisYear();
    Cell cell{.text = ContactView::tr("%1 / %2 次").arg(made).arg(listed.asked),
              .tint = listed.isBehind() ? Color::Warn : Color::Text};
    if (listed.asked > 0)
        cell.bar = std::min(1.0, double(made) / listed.asked);
    return cell;
}

Cell contactLastCell(const ListedContact& listed)
{
    if (listed.point.visits.isEmpty())
        return {.text = ContactView::tr("没有走访"), .tint = Color::Text3};
    return contactText(PartialDate::of(listed.point.visits.first().on).toDotted());
}

Cell contactIssueCell(const ListedContact& listed)
{
    if (!listed.doubts.isEmpty())
        return {.text = listed.doubts.first(),
                .status = {listed.doubts.first(), Tone::Warn, QStringLiteral("alert")},
                .tip = listed.doubts.join(u'\n')};
    for (const auto& visit : listed.point.visits) {
        if (visit.isOpen())
            return {.text = visit.issue,
                    .status = {visit.issue, Tone::Info, QStringLiteral("circle-dashed")},
                    .tip = visit.followUp.isEmpty() ? visit.issue : visit.issue + u'\n' + visit.followUp};
    }
    return contactText({});
}

constexpr std::array<Column<ListedContact>, 5> kContactColumns{
    Column<ListedContact>{QT_TRANSLATE_NOOP("table", "领导"), 150, Qt::AlignLeft, contactLeaderCell, 0,
                          QT_TRANSLATE_NOOP("table", "领导/职务")},
    Column<ListedContact>{QT_TRANSLATE_NOOP("table", "联系对象"), 190, Qt::AlignLeft, contactTargetCell, 0,
                          QT_TRANSLATE_NOOP("table", "联系对象/情况")},
    Column<ListedContact>{QT_TRANSLATE_NOOP("table", "今年走访"), 130, Qt::AlignLeft, contactVisitsCell},
    Column<ListedContact>{QT_TRANSLATE_NOOP("table", "最近走访"), 112, Qt::AlignLeft, contactLastCell, 1},
    Column<ListedContact>{QT_TRANSLATE_NOOP("table", "没有办完的"), 190, Qt::AlignLeft, contactIssueCell},
};

} // namespace

int ListedContact::madeThisYear() const
{
    return point.visitsIn({QDate(today.year(), 1, 1), today});
}

bool ListedContact::isBehind() const
{
    if (!point.isOpen() || !point.owesYear(today.year()))
        return false;
    const int passed = asked * today.dayOfYear() / today.daysInYear(); // whole visits that the year has had room for
    return madeThisYear() < passed;
}

std::span<const Column<ListedContact>> contactColumns()
{
    return kContactColumns;
}

} // namespace branchbook::ui
