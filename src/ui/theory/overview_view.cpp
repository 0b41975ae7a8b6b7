// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/overview_view.h"

#include "ui/agenda/state_legend.h"
#include "ui/kit/card.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/text.h"
#include "ui/theory/hours_card.h"
#include "ui/theory/overview_cards.h"
#include "ui/theory/painted_row.h"
#include "ui/theory/study_grid.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kOverviewWide = 1100;
constexpr int kNextWidth = 300;
constexpr int kOverviewGap = 12;

const QSet<QString>& overviewTables()
{
    static const QSet<QString> tables{
        QStringLiteral("gathering"),        QStringLiteral("attendance"),      QStringLiteral("attachment"),
        QStringLiteral("campaign"),         QStringLiteral("ledger_item"),     QStringLiteral("campaign_phase"),
        QStringLiteral("study_rating"),     QStringLiteral("study_excuse"),    QStringLiteral("member"),
        QStringLiteral("setting"),          QStringLiteral("rule_override"),   QStringLiteral("study_makeup"),
        QStringLiteral("rotation"),         QStringLiteral("rotation_person"), QStringLiteral("research"),
        QStringLiteral("research_step"),    QStringLiteral("study_entry"),     QStringLiteral("role_model"),
        QStringLiteral("role_model_spread")};
    return tables;
}

StateLegend* planLegend()
{
    const auto chip = [](ideology::StudyState state) {
        return [state](QPainter& painter, const QRectF& rect) { paintStudyChip(painter, rect, state, {}); };
    };
    return new StateLegend({{OverviewView::tr("已完成"), chip(ideology::StudyState::Held)},
                            {OverviewView::tr("计划"), chip(ideology::StudyState::Planned)},
                            {OverviewView::tr("没有记录"), chip(ideology::StudyState::Unrecorded)}});
}

} // namespace

OverviewView::OverviewView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_scroll(new FittingScroll)
{
    auto* body = frame(QStringLiteral("page"));
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(24, 12, 24, 8);
    rows->setSpacing(kOverviewGap);
    for (auto& line : m_lines) {
        line = new QHBoxLayout;
        line->setSpacing(kOverviewGap);
        rows->addLayout(line);
    }
    rows->setStretch(1, 1);
    m_scroll->setWidget(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(&desk, &Desk::quarterChanged, this, &OverviewView::reload);
    connect(&desk, &Desk::branchChanged, this, &OverviewView::reload);
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.intersects(overviewTables()))
            reload();
    });
    onTextSize(this, [this] { reload(); });
}

bool OverviewView::createOwn()
{
    desk().showPage(QStringLiteral("ideology"), QStringLiteral("new:center_group_study"));
    return true;
}

void OverviewView::reload()
{
    m_stale = !isVisible();
    if (!m_stale)
        load();
}

void OverviewView::showEvent(QShowEvent* event)
{
    AreaView::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    load();
}

void OverviewView::load()
{
    const auto overview = loadOverview(desk(), desk().quarter().year);
    if (!overview)
        return desk().report(overview.error());
    m_grid = nullptr;
    put(Plan, makePlanCard(*overview));
    auto* beside = new QWidget;
    auto* column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeNextCard(desk(), *overview, this), 1);
    column->addWidget(makeThinCard(desk(), *overview));
    put(Next, beside);
    put(Hours, makeHoursCard(desk(), *overview, this));
    put(Theme, makeThemeCard(desk(), *overview));
    put(Effect, makeEffectCard(desk(), *overview));
    m_rowsNow = 0;
    arrange();
}

void OverviewView::put(Place place, QWidget* card)
{
    if (auto* old = std::exchange(m_cards.at(place), card)) {
        old->hide(); // one of its buttons may be the sender
        old->deleteLater();
    }
}

QWidget* OverviewView::makePlanCard(const OverviewData& overview)
{
    auto* made = card(0);
    auto* rows = cardRows(made);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 10);
    rows->addLayout(top);
    const QString title = tr("%1年学习计划").arg(overview.year);
    if (overview.study.all == 0) {
        top->addWidget(overviewHead(title, {}));
        top->addWidget(
            overviewEmpty(tr("%1年还没有安排学习。先登记以后要开展的学习：日期、题目、主讲人，开展了再补上到会人员。")
                              .arg(overview.year),
                          overview.mayWrite ? tr("安排学习") : QString(), "planStudy", [this] { (void)createOwn(); }));
        rows->addStretch(1);
        return made;
    }
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(label(title, TextRole::PanelTitle));
    auto* figure = new FigureButton({{tr("已完成 "), TextRole::Small, Color::Text2},
                                     {QString::number(overview.study.held), TextRole::SmallStrong, Color::Text},
                                     {tr(" / %1 次").arg(overview.study.all), TextRole::Small, Color::Text2}});
    figure->setObjectName(QStringLiteral("studyHeld"));
    connect(figure, &QAbstractButton::clicked, this,
            [this] { desk().showPage(QStringLiteral("ideology"), QStringLiteral("study")); });
    line->addWidget(figure);
    line->addWidget(planLegend(), 1);
    top->addWidget(head);
    rows->addWidget(horizontalLine());
    m_grid = new StudyGrid;
    m_grid->setYear(overview.study, overview.year == overview.today.year() ? overview.today.month() : 0);
    connect(m_grid, &StudyGrid::sessionAsked, this,
            [this](gathering::GatheringId id) { desk().showPage(QStringLiteral("ideology"), id.toString()); });
    connect(m_grid, &StudyGrid::formAsked, this,
            [this] { desk().showPage(QStringLiteral("ideology"), QStringLiteral("months")); });
    rows->addWidget(m_grid);
    rows->addSpacing(4); // the corners of the card
    rows->addStretch(1);
    return made;
}

void OverviewView::arrange()
{
    const bool wide = width() >= scaled(kOverviewWide);
    const int rows = wide ? 2 : 3;
    if (rows == m_rowsNow || m_cards.front() == nullptr)
        return;
    m_rowsNow = rows;
    for (auto* line : m_lines) {
        for (auto* each : m_cards)
            line->removeWidget(each);
    }
    const auto add = [this](std::size_t line, Place place, int share) {
        m_lines.at(line)->addWidget(m_cards.at(place), share);
        m_cards.at(place)->show();
    };
    m_cards.at(Next)->setMinimumWidth(wide ? scaled(kNextWidth) : 0);
    m_cards.at(Next)->setMaximumWidth(wide ? scaled(kNextWidth) : QWIDGETSIZE_MAX);
    add(0, Plan, 1);
    if (wide) {
        add(0, Next, 0);
        add(1, Hours, 124);
        add(1, Theme, 100);
        add(1, Effect, 80);
    } else {
        add(1, Next, 1);
        add(1, Hours, 1);
        add(2, Theme, 1);
        add(2, Effect, 1);
    }
    m_scroll->fit();
}

void OverviewView::resizeEvent(QResizeEvent* event)
{
    AreaView::resizeEvent(event);
    arrange();
}

} // namespace branchbook::ui
