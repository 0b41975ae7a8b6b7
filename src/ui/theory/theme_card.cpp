// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "branchbook/base/screen_words.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"
#include "ui/theory/overview_cards.h"
#include "ui/theory/painted_row.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace branchbook::ui {

namespace {

using ideology::Campaign;
using ideology::CampaignPhase;

constexpr int kPhaseRow = 74;
constexpr int kPhaseCircle = 24;
constexpr int kMeasureRow = 39;
constexpr qsizetype kMeasuresShown = 4;

struct ThemeTexts {
    Q_DECLARE_TR_FUNCTIONS(ThemeTexts)
};

QString phaseMonths(const CampaignPhase& phase)
{
    return phase.from.month() == phase.until.month()
        ? ThemeTexts::tr("%1月").arg(phase.from.month())
        : ThemeTexts::tr("%1—%2月").arg(phase.from.month()).arg(phase.until.month());
}

void paintPhase(QPainter& painter, const QRectF& cell, const Campaign& campaign, int index)
{
    const CampaignPhase& phase = campaign.phases.at(std::size_t(index));
    const bool current = campaign.stage() == phase.stage;
    const double side = scaled(kPhaseCircle);
    const QRectF circle(std::round(cell.center().x() - side / 2), cell.top() + 2, side, side);
    if (phase.isDone()) {
        paintBox(painter, circle, side / 2, Color::OkSoft, Color::None);
        const double size = scaled(14);
        paintIcon(painter, QStringLiteral("check"), Color::Ok,
                  {circle.center().x() - size / 2, circle.center().y() - size / 2, size, size});
    } else {
        paintBox(painter, circle, side / 2, current ? Color::AccentSolid : Color::None,
                 current ? Color::None : Color::Control);
        paintText(painter, circle, QString::number(index + 1), TextRole::SmallStrong,
                  current ? Color::OnAccent : Color::Text2, Qt::AlignHCenter);
    }
    const double first = lineHeight(TextRole::Small);
    const double top = circle.bottom() + 4;
    paintText(painter, {cell.left(), top, cell.width(), first}, ideology::campaignStageTitle(phase.stage),
              current ? TextRole::SmallStrong : TextRole::Small, current ? Color::Text : Color::Text2,
              Qt::AlignHCenter);
    paintText(painter, {cell.left(), top + first, cell.width(), double(lineHeight(TextRole::Caption))},
              phaseMonths(phase), TextRole::Caption, Color::Text3, Qt::AlignHCenter);
}

/// Circles with the line to the next between them; green as far as the work has come.
void paintPhases(QPainter& painter, const QRectF& rect, const Campaign& campaign)
{
    const int count = int(campaign.phases.size());
    const double wide = rect.width() / count;
    const double half = scaled(kPhaseCircle) / 2.0 + 4;
    for (int i = 0; i < count; ++i) {
        const QRectF cell(rect.left() + i * wide, rect.top(), wide, rect.height());
        if (i > 0)
            painter.fillRect(QRectF(cell.center().x() - wide + half, cell.top() + 1 + scaled(kPhaseCircle) / 2.0,
                                    wide - 2 * half, 2),
                             color(campaign.phases.at(std::size_t(i - 1)).isDone() ? Color::OkSolid : Color::Track));
        paintPhase(painter, cell, campaign, i);
    }
}

QString phasesSpoken(const Campaign& campaign)
{
    QStringList words;
    for (const CampaignPhase& phase : campaign.phases) {
        const QString state = phase.isDone()  ? ThemeTexts::tr("已完成")
            : campaign.stage() == phase.stage ? ThemeTexts::tr("进行中")
                                              : ThemeTexts::tr("还没有开始");
        words.append(
            ThemeTexts::tr("%1（%2）%3").arg(ideology::campaignStageTitle(phase.stage), phaseMonths(phase), state));
    }
    return ThemeTexts::tr("阶段：%1").arg(words.join(ThemeTexts::tr("、")));
}

QString measureState(const ledger::Item& item, QDate today)
{
    if (!item.isOpen())
        return ThemeTexts::tr("已完成");
    if (item.isOverdue(today))
        return ThemeTexts::tr("逾期 %1 天").arg(item.dueOn.daysTo(today));
    return item.dueOn.isValid() ? shownShortDay(item.dueOn) : shownWord(item.stage);
}

void paintMeasure(QPainter& painter, const QRectF& rect, const ledger::Item& item, QDate today)
{
    const double side = scaled(16);
    paintIcon(painter, item.isOpen() ? QStringLiteral("circle") : QStringLiteral("check-circle"),
              item.isOpen() ? Color::Text3 : Color::Ok, {rect.left(), rect.center().y() - side / 2, side, side});
    const QString state = measureState(item, today);
    const double stateWide = std::max<double>(scaled(62), textWidth(state, TextRole::Small) + 2);
    const Color tint = !item.isOpen() ? Color::Ok : item.isOverdue(today) ? Color::Warn : Color::Text2;
    double right = rect.right();
    paintText(painter, {right - stateWide, rect.top(), stateWide, rect.height()}, state, TextRole::Small, tint,
              Qt::AlignRight);
    right -= stateWide + 8;
    const double owner = std::min<double>(scaled(64), textWidth(item.ownerName, TextRole::Small) + 2);
    paintText(painter, {right - owner, rect.top(), owner, rect.height()}, item.ownerName, TextRole::Small,
              Color::Text2);
    right -= owner + 8;
    const double left = rect.left() + side + 8;
    paintText(painter, {left, rect.top(), right - left, rect.height()}, item.matter, TextRole::Body, Color::Text);
}

QWidget* measureRow(Desk& desk, const ledger::Item& item, QDate today)
{
    const QString spoken = ThemeTexts::tr("%1，%2，%3").arg(item.matter, item.ownerName, measureState(item, today));
    auto* row = new PaintedRow(spoken, kMeasureRow, [item, today](QPainter& painter, const QRectF& rect) {
        paintMeasure(painter, rect, item, today);
    });
    row->setObjectName(QStringLiteral("measure-") + item.id.toString());
    QObject::connect(row, &QAbstractButton::clicked, &desk, [&desk, id = item.id] {
        desk.showPage(QStringLiteral("ideology"), QStringLiteral("ledger:") + id.toString());
    });
    return row;
}

QWidget* emptyTheme(Desk& desk, const OverviewData& data)
{
    const bool now = data.year == data.today.year();
    return overviewEmpty(now ? ThemeTexts::tr("今年还没有登记年度主题：一年一个主题，五个阶段，措施和问题都记在一起。")
                             : ThemeTexts::tr("%1年没有登记年度主题。").arg(data.year),
                         data.mayWrite ? ThemeTexts::tr("登记年度主题") : QString(), "planTheme",
                         [&desk] { desk.showPage(QStringLiteral("ideology"), QStringLiteral("campaign")); });
}

} // namespace

QWidget* makeThemeCard(Desk& desk, const OverviewData& data)
{
    auto* made = card(0);
    auto* rows = overviewRows(made);
    if (!data.campaign) {
        rows->addWidget(overviewHead(ThemeTexts::tr("年度主题"), {}));
        rows->addWidget(emptyTheme(desk, data));
        rows->addStretch(1);
        return made;
    }
    const Campaign campaign = *data.campaign;
    const auto open = [&desk, id = campaign.id] {
        desk.showPage(QStringLiteral("ideology"), QStringLiteral("campaign:") + id.toString());
    };
    auto* figure =
        new FigureButton({{ThemeTexts::tr("措施 "), TextRole::Small, Color::Text2},
                          {QString::number(closedOf(campaign.measures)), TextRole::SmallStrong, Color::Text},
                          {QStringLiteral(" / %1").arg(campaign.measures.size()), TextRole::Small, Color::Text2}});
    figure->setObjectName(QStringLiteral("themeMeasures"));
    QObject::connect(figure, &QAbstractButton::clicked, &desk, open);
    rows->addWidget(overviewHead(ThemeTexts::tr("年度主题"), {}, figure));
    rows->addWidget(new ElidedLabel(campaign.theme, TextRole::RowTitle));
    rows->addSpacing(8);
    auto* phases = new PaintedRow(phasesSpoken(campaign), kPhaseRow, [campaign](QPainter& painter, const QRectF& rect) {
        paintPhases(painter, rect, campaign);
    });
    phases->setObjectName(QStringLiteral("themePhases"));
    QObject::connect(phases, &QAbstractButton::clicked, &desk, open);
    rows->addWidget(phases);
    rows->addSpacing(6);
    auto* problems = new FigureButton(
        {{ThemeTexts::tr("查摆问题 %1 条，已整改 %2 条").arg(campaign.problems.size()).arg(closedOf(campaign.problems)),
          TextRole::Caption, Color::Text3}});
    problems->setObjectName(QStringLiteral("themeProblems"));
    QObject::connect(problems, &QAbstractButton::clicked, &desk, open);
    rows->addWidget(problems, 0, Qt::AlignLeft);
    rows->addSpacing(2);
    const auto measures = campaign.measures.mid(0, kMeasuresShown); // the open ones come first, the earliest due on top
    for (const ledger::Item& item : measures) {
        rows->addWidget(horizontalLine());
        rows->addWidget(measureRow(desk, item, data.today));
    }
    if (measures.isEmpty())
        rows->addWidget(overviewEmpty(ThemeTexts::tr("还没有定措施。"),
                                      data.mayWrite ? ThemeTexts::tr("定措施") : QString(), "planMeasure", open));
    rows->addStretch(1);
    return made;
}

} // namespace branchbook::ui
