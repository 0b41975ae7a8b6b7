// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/integrity_overview_cards.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/bar_controls.h"
#include "ui/kit/card.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"
#include "ui/theory/overview_cards.h"
#include "ui/theory/painted_row.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kRectificationRow = 53;
constexpr int kDisclosureRow = 36;
constexpr qsizetype kRectificationsShown = 3;
constexpr qsizetype kDisclosuresShown = 8;
constexpr int kSoonDays = 7; ///< a day so near is said as a number of days

struct IntegrityCardTexts {
    Q_DECLARE_TR_FUNCTIONS(IntegrityCardTexts)
};

QString shortDate(QDate day)
{
    return shownShortDay(day);
}

bool isLateRectification(const OverviewRectification& each, QDate today)
{
    const auto& one = each.rectification;
    return one.isOpen() && one.dueOn.isValid() && one.dueOn < today;
}

ChipSpec rectificationState(const OverviewRectification& each, QDate today)
{
    const auto& one = each.rectification;
    if (!one.isOpen())
        return {IntegrityCardTexts::tr("%1 结束").arg(shortDate(one.closedOn)), Tone::Ok, QStringLiteral("check")};
    QString text = each.found == 0 ? IntegrityCardTexts::tr("还没有列入问题")
                                   : IntegrityCardTexts::tr("%1 / %2 项").arg(each.closed).arg(each.found);
    if (one.dueOn.isValid())
        text = IntegrityCardTexts::tr("%1，%2止").arg(text, shortDate(one.dueOn));
    if (isLateRectification(each, today))
        return {text, Tone::Warn, QStringLiteral("clock")};
    return {text, Tone::Neutral, {}};
}

void paintRectification(QPainter& painter, const QRectF& rect, const OverviewRectification& each, QDate today)
{
    const ChipSpec state = rectificationState(each, today);
    const double line = lineHeight(TextRole::Body);
    const double top = rect.top() + scaled(9);
    const double stateWide = std::min(
        rect.width() * 0.62, textWidth(state.text, TextRole::Small) + (state.icon.isEmpty() ? 4 : scaled(14) + 8.0));
    paintStatus(painter, {rect.right() - stateWide, top, stateWide, line}, state);
    paintText(painter, {rect.left(), top, rect.width() - stateWide - 8, line}, each.rectification.title, TextRole::Body,
              Color::Text);
    const bool open = each.rectification.isOpen();
    const double share = !open ? 1.0 : each.found == 0 ? 0.0 : double(each.closed) / each.found;
    const Color fill = !open ? Color::OkSolid : isLateRectification(each, today) ? Color::WarnSolid : Color::Text3;
    paintBar(painter, {rect.left(), top + line + scaled(5), rect.width(), 6}, share, fill);
}

QWidget* rectificationRow(Desk& desk, const OverviewRectification& each, QDate today)
{
    const QString spoken =
        IntegrityCardTexts::tr("%1，%2").arg(each.rectification.title, rectificationState(each, today).text);
    auto* row = new PaintedRow(spoken, kRectificationRow, [each, today](QPainter& painter, const QRectF& rect) {
        paintRectification(painter, rect, each, today);
    });
    row->setObjectName(QStringLiteral("rectification-") + each.rectification.id.toString());
    QObject::connect(row, &QAbstractButton::clicked, &desk, [&desk, id = each.rectification.id] {
        desk.showPage(QStringLiteral("integrity"), QStringLiteral("rectification:") + id.toString());
    });
    return row;
}

struct DisclosureLook {
    QString text;
    QString icon;
    Color iconTint = Color::Text3;
    Color tint = Color::Text2;
};

DisclosureLook disclosureLook(const OverviewDisclosure& each, QDate today)
{
    const auto& due = each.due;
    if (due.publishedOn.isValid())
        return {shortDate(due.publishedOn), QStringLiteral("check-circle"), Color::Ok, Color::Text2};
    const qint64 left = today.daysTo(due.due);
    if (left < 0)
        return {IntegrityCardTexts::tr("逾期 %1 天").arg(-left), QStringLiteral("alert"), Color::Warn, Color::Warn};
    if (left == 0)
        return {IntegrityCardTexts::tr("今天到期"), QStringLiteral("alert"), Color::Warn, Color::Warn};
    if (left <= kSoonDays)
        return {IntegrityCardTexts::tr("还有 %1 天").arg(left), QStringLiteral("alert"), Color::Warn, Color::Warn};
    return {IntegrityCardTexts::tr("%1前").arg(shortDate(due.due)), QStringLiteral("circle")};
}

void paintDisclosure(QPainter& painter, const QRectF& rect, const OverviewDisclosure& each, QDate today)
{
    const DisclosureLook look = disclosureLook(each, today);
    const double side = scaled(16);
    paintIcon(painter, look.icon, look.iconTint, {rect.left(), rect.center().y() - side / 2, side, side});
    const double wide = textWidth(look.text, TextRole::Small) + 2;
    paintText(painter, {rect.right() - wide, rect.top(), wide, rect.height()}, look.text, TextRole::Small, look.tint,
              Qt::AlignRight);
    const double left = rect.left() + side + 8;
    paintText(painter, {left, rect.top(), rect.right() - wide - 8 - left, rect.height()}, each.item.title,
              TextRole::Body, Color::Text);
}

QWidget* disclosureRow(Desk& desk, const OverviewDisclosure& each, QDate today)
{
    const QString when = disclosureLook(each, today).text;
    const QString spoken = each.due.publishedOn.isValid()
        ? IntegrityCardTexts::tr("%1，%2已公开").arg(each.item.title, when)
        : IntegrityCardTexts::tr("%1，还没有公开，%2").arg(each.item.title, when);
    auto* row = new PaintedRow(spoken, kDisclosureRow, [each, today](QPainter& painter, const QRectF& rect) {
        paintDisclosure(painter, rect, each, today);
    });
    row->setObjectName(QStringLiteral("disclosure-") + each.item.id.toString());
    QObject::connect(row, &QAbstractButton::clicked, &desk, [&desk, id = each.item.id] {
        desk.showPage(QStringLiteral("integrity"), QStringLiteral("disclosure:") + id.toString());
    });
    return row;
}

} // namespace

QWidget* makeRectificationCard(Desk& desk, const IntegrityOverviewData& data)
{
    auto* made = card(0);
    auto* rows = overviewRows(made);
    const QString title = IntegrityCardTexts::tr("专项整治");
    if (data.rectifications.isEmpty()) {
        rows->addWidget(overviewHead(title, {}));
        rows->addWidget(overviewEmpty(
            IntegrityCardTexts::tr("%1年没有专项整治：问题、责任、整改三张清单，逐项销号。").arg(data.quarter.year),
            data.mayWrite ? IntegrityCardTexts::tr("登记专项整治") : QString(), "addRectification",
            [&desk] { desk.showPage(QStringLiteral("integrity"), QStringLiteral("rectification:new")); }));
        return made;
    }
    rows->addWidget(overviewHead(
        title, {},
        overviewLink(IntegrityCardTexts::tr("全部 %1 项").arg(data.allRectifications), "allRectifications",
                     [&desk] { desk.showPage(QStringLiteral("integrity"), QStringLiteral("rectification")); })));
    const auto shown = data.rectifications.mid(0, kRectificationsShown);
    for (const OverviewRectification& each : shown) {
        rows->addWidget(horizontalLine());
        rows->addWidget(rectificationRow(desk, each, data.today));
    }
    return made;
}

QWidget* makeDisclosureCard(Desk& desk, const IntegrityOverviewData& data)
{
    auto* made = card(0);
    auto* rows = overviewRows(made);
    const auto open = [&desk] { desk.showPage(QStringLiteral("integrity"), QStringLiteral("disclosure")); };
    const QString title = IntegrityCardTexts::tr("%1党务公开").arg(quarterText(data.quarter));
    if (data.disclosures.isEmpty()) {
        rows->addWidget(overviewHead(title, {}));
        rows->addWidget(
            overviewEmpty(IntegrityCardTexts::tr("这个季度没有要公开的事项：公开什么、向谁、多久一次，先列入目录。"),
                          data.mayWrite ? IntegrityCardTexts::tr("列公开目录") : QString(), "addDisclosure", open));
        rows->addStretch(1);
        return made;
    }
    auto* figure = new FigureButton(
        {{QString::number(data.published), TextRole::SmallStrong, Color::Text},
         {IntegrityCardTexts::tr(" / %1 项").arg(data.disclosures.size()), TextRole::Small, Color::Text2}});
    figure->setObjectName(QStringLiteral("disclosed"));
    // Beside the report's figures for the same quarter these look like an error.
    const QString counted = IntegrityCardTexts::tr("按事项数，包括到期日在本季以后的；报告按本季到期的次数数。");
    figure->setToolTip(counted);
    figure->setAccessibleDescription(counted);
    QObject::connect(figure, &QAbstractButton::clicked, figure, open);
    rows->addWidget(overviewHead(title, {}, figure));
    // Where there are too many, what was published first gives way.
    const auto shown = data.disclosures.mid(std::max<qsizetype>(0, data.disclosures.size() - kDisclosuresShown));
    for (const OverviewDisclosure& each : shown) {
        rows->addWidget(horizontalLine());
        rows->addWidget(disclosureRow(desk, each, data.today));
    }
    rows->addStretch(1);
    return made;
}

} // namespace branchbook::ui
