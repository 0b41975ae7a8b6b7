// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_view.h"

#include "ui/evaluation/evaluation_cards.h"
#include "ui/evaluation/evaluation_model.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/step_track.h"
#include "ui/kit/table_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace branchbook::ui {

namespace {

using namespace organization;

enum EvaluationShown { NoEvaluation, EvaluationRound, NoEvaluationThen };

constexpr int kEvaluationEdge = 24;
constexpr int kCardsWidth = 300;
constexpr int kLeastTable = 120; ///< px of height, with its header
constexpr int kLeastBeside = 1000; ///< of the view: narrower, the cards stand above the table

const QSet<QString>& evaluationTables()
{
    static const QSet<QString> tables{QStringLiteral("evaluation"),
                                      QStringLiteral("evaluation_step"),
                                      QStringLiteral("evaluation_person"),
                                      QStringLiteral("evaluation_count"),
                                      QStringLiteral("evaluation_tally"),
                                      QStringLiteral("evaluation_correction"),
                                      QStringLiteral("member"),
                                      QStringLiteral("rule_override"),
                                      QStringLiteral("attendance"),
                                      QStringLiteral("dues_part"),
                                      QStringLiteral("duty"),
                                      QStringLiteral("committee_seat")};
    return tables;
}

void dropUnder(QPushButton* from, QMenu* menu)
{
    QObject::connect(from, &QPushButton::clicked, from, [from, menu] {
        menu->popup(from->mapToGlobal(QPoint(from->width() - menu->sizeHint().width(), from->height() + 4)));
    });
}

} // namespace

EvaluationView::EvaluationView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_model(new EvaluationModel(this))
    , m_table(new TableView(tr("民主评议")))
    , m_past(
          new PastDay(desk, *m_table,
                      {tr("这是到 %1 为止的民主评议；自评和等次按那一步完成的日期算，名单、备注和更正过的是现在的。"),
                       tr("看过去某一天的民主评议…")},
                      this))
    , m_track(new StepTrack(tr("评议进度")))
    , m_cards(new EvaluationCards)
    , m_doubts(new Banner(Banner::Kind::Warning, {}))
    , m_stack(new QStackedWidget)
{
    m_corner = makeCorner();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_past->banner()->layout()->setContentsMargins(kEvaluationEdge, 14, kEvaluationEdge, 0); // as the body below
    rows->addWidget(m_past->banner());
    rows->addWidget(m_stack, 1);
    m_stack->addWidget(makeEmptyView());
    m_stack->addWidget(makeBody());
    m_stack->addWidget(noMatch(
        tr("到那天为止，还没有民主评议"), [this] { m_past->show({}); }, tr("回到今天")));
    wire();
    setActions();
    reload();
}

QWidget* EvaluationView::makeCorner()
{
    auto* corner = new QWidget;
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_yearButton = button({}, ButtonKind::Standard, ControlSize::Small, QStringLiteral("chevron-down"));
    m_years = new QMenu(corner);
    dropUnder(m_yearButton, m_years);
    row->addWidget(m_yearButton);
    m_cover = iconButton(QStringLiteral("eye"), tr("遮住或显示测评票和备注"), ButtonKind::Standard, ControlSize::Small);
    m_cover->setCheckable(true);
    connect(m_cover, &QPushButton::toggled, m_model, [this](bool shown) {
        m_model->coverBallots(!shown);
        if (m_data && m_data->round)
            showDoubts();
    });
    row->addWidget(m_cover);
    auto* list = button(tr("测评汇总表"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("download"));
    connect(list, &QPushButton::clicked, this, &EvaluationView::exportFile);
    row->addWidget(list);
    m_more = iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Standard, ControlSize::Small);
    auto* menu = new QMenu(corner);
    if (!desk().book().isReadOnly())
        fillMore(*menu);
    m_past->addTo(*menu, *m_more);
    dropUnder(m_more, menu);
    row->addWidget(m_more);
    return corner;
}

void EvaluationView::fillMore(QMenu& menu)
{
    const auto add = [&](const QString& text, auto act) {
        connect(menu.addAction(text), &QAction::triggered, this, act);
    };
    add(tr("录入党员互评票…"), [this] { enterCount(EvaluationBallot::Members); });
    add(tr("录入群众测评票…"), [this] { enterCount(EvaluationBallot::Masses); });
    add(tr("按测评票排列优秀名额…"), [this] { showProposal(); });
    menu.addSeparator();
    add(tr("印党员互评票…"), [this] { printPapers(EvaluationBallot::Members); });
    add(tr("印群众测评票…"), [this] { printPapers(EvaluationBallot::Masses); });
    add(tr("打印汇总表"), [this] { printSummary(); });
    menu.addSeparator();
    add(tr("登记已反馈…"), [this] { tellAll(); });
    add(tr("登记公布…"), [this] { publish(); });
    menu.addSeparator();
    add(tr("名额基数和公开范围…"), [this] { changeHead(); });
    add(tr("重新列名单…"), [this] { relist(); });
    add(tr("放入回收站"), [this] { recycle(); });
    menu.addSeparator();
}

void EvaluationView::hideEvent(QHideEvent* event)
{
    AreaView::hideEvent(event);
    m_cover->setChecked(false);
}

QWidget* EvaluationView::makeEmptyView()
{
    auto* empty = new EmptyState(
        QStringLiteral("vote"), tr("还没有民主评议"),
        tr("一般每年评议一次。名单照名册列出，测评票只录合计，\n不记谁怎么写；优秀名额由程序按规定算出来。"));
    empty->addStep(tr("列名单"), tr("照当天的名册"));
    empty->addStep(tr("录票数"), tr("逐人合计，或者一张一张录"));
    empty->addStep(tr("评等次"), tr("支委会或党员大会研究"));
    if (!desk().book().isReadOnly())
        connect(empty->addAction(tr("开始评议"), QStringLiteral("plus")), &QPushButton::clicked, this,
                &EvaluationView::begin);
    return empty;
}

QWidget* EvaluationView::makeBody()
{
    auto* inside = new QWidget;
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(kEvaluationEdge, 14, kEvaluationEdge, 16);
    rows->setSpacing(12);
    rows->addWidget(m_track);
    m_doubts->setObjectName(QStringLiteral("evaluationDoubts"));
    m_doubts->hide();
    rows->addWidget(m_doubts);
    m_grid = frame(QStringLiteral("card"));
    auto* parts = new QVBoxLayout(m_grid);
    parts->setContentsMargins(1, 1, 1, 1);
    m_table->setItemDelegate(new EvaluationDelegate(*m_table, *m_model));
    m_table->setModel(m_model);
    m_table->setStretchColumn(EvaluationModel::Note);
    parts->addWidget(m_table);
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight);
    m_beside->setSpacing(12);
    m_beside->addWidget(m_grid, 1);
    m_cards->setProperty("kind", QStringLiteral("page"));
    m_column = new FittingScroll;
    m_column->setWidget(m_cards);
    m_beside->addWidget(m_column);
    rows->addLayout(m_beside, 1);
    auto* area = new QScrollArea; // where largest text leaves too little room for all of it
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget() turns it on
    area->viewport()->setAutoFillBackground(false);
    return area;
}

void EvaluationView::setActions()
{
    if (m_past->isPast())
        return m_table->setRowActions({});
    std::vector<RowAction> acts{
        {QStringLiteral("file"), tr("评议情况和意见"), [this](const QModelIndex& at) { editPerson(at); }},
        {QStringLiteral("print"), tr("打印登记表"), [this](const QModelIndex& at) { printForm(at); }}};
    if (!desk().book().isReadOnly())
        acts.push_back({QStringLiteral("medal"), tr("评定等次"), [this](const QModelIndex& at) { chooseGrade(at); }});
    m_table->setRowActions(std::move(acts));
}

/// The round that was looked at, or the newest that there was by the day.
void EvaluationView::turn()
{
    setActions();
    reload();
}

void EvaluationView::wire()
{
    m_table->header()->setSortable({-1});
    connect(m_table, &QTableView::activated, this, &EvaluationView::editPerson);
    connect(m_table, &TableView::editAsked, this, &EvaluationView::chooseGrade);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() == EvaluationModel::GradeColumn && !onlyLooks())
            chooseGrade(at);
    });
    connect(m_track, &StepTrack::chosen, this, &EvaluationView::editStep);
    connect(m_cards, &EvaluationCards::nextAsked, this, &EvaluationView::takeNext);
    connect(m_cards, &EvaluationCards::namesAsked, this, &EvaluationView::showNames);
    connect(m_cards, &EvaluationCards::quotaAsked, this, [this] { showFigures({}); });
    connect(m_past, &PastDay::turned, this, &EvaluationView::turn);
    connect(&desk(), &Desk::branchChanged, this, [this] { showYear(0); });
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.intersects(evaluationTables()))
            reload();
    });
}

void EvaluationView::resizeEvent(QResizeEvent* event)
{
    AreaView::resizeEvent(event);
    const bool isNarrow = width() < scaled(kLeastBeside);
    m_beside->setDirection(isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    placeCards(isNarrow);
    m_column->setFixedWidth(scaled(kCardsWidth));
    keepHeights();
}

/// Above the table the cards keep the height of their wrapped words, and the table some of its rows: then all of it scrolls.
void EvaluationView::keepHeights()
{
    const bool isFlat = m_column->widget() == nullptr;
    m_grid->setMinimumHeight(isFlat ? scaled(kLeastTable) : 0);
    if (isFlat)
        m_cards->setMinimumHeight(m_cards->layout()->totalHeightForWidth(
            width() - 2 * kEvaluationEdge - style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
}

/// Above the table they are as low as they can be and need no bar.
void EvaluationView::placeCards(bool flat)
{
    m_cards->setFlat(flat);
    if (flat == (m_column->widget() == nullptr))
        return;
    if (flat) {
        m_column->takeWidget();
        m_cards->setMinimumHeight(0);
        m_beside->addWidget(m_cards);
    } else {
        m_beside->removeWidget(m_cards);
        m_column->setWidget(m_cards);
    }
    m_cards->show();
    m_column->setVisible(!flat);
}

void EvaluationView::reload()
{
    const auto past = m_past->isPast() ? std::optional(m_past->day()) : std::nullopt;
    auto read = loadEvaluationData(desk(), m_year, past);
    if (read && !read->round && m_year != 0)
        read = loadEvaluationData(desk(), 0, past);
    if (!read)
        return leavePast(*m_past, desk(), read.error());
    const auto here = m_table->currentIndex();
    const auto member = here.isValid() ? m_model->row(here.row()).person.member : book::MemberId{};
    const int top = m_table->verticalScrollBar()->value();
    m_data = std::make_shared<const EvaluationData>(std::move(*read));
    m_model->lookOnly(onlyLooks());
    m_model->setRows(m_data->rows);
    m_stack->setCurrentIndex(m_data->round ? EvaluationRound : past ? NoEvaluationThen : NoEvaluation);
    fillYears();
    m_more->setEnabled(m_data->round || past);
    m_cover->setEnabled(m_data->round.has_value());
    if (!m_data->round)
        return;
    m_year = round().forYear;
    if (const int row = m_model->rowOf(member); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, here.column()));
    m_table->verticalScrollBar()->setValue(top); // the same people stand in the same place
    m_cards->setData(*m_data);
    showTrack();
    showNext();
    showDoubts();
    keepHeights();
}

} // namespace branchbook::ui
