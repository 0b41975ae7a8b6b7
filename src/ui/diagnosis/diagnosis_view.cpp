// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/diagnosis_view.h"

#include "ui/agenda/finding_actions.h"
#include "ui/diagnosis/diagnosis_aspects.h"
#include "ui/diagnosis/diagnosis_board.h"
#include "ui/diagnosis/diagnosis_conclusion.h"
#include "ui/diagnosis/diagnosis_dialogs.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/job_bar.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QBoxLayout>
#include <QMenu>
#include <QStackedWidget>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr int kConclusionWidth = 332;
constexpr int kLeastBesideConclusion = 1000; ///< of the view: narrower, the conclusion stands below the facts
constexpr int kLeastForThreeFacts = 760;
constexpr int kDiagnosisEdge = 24;

/// Changes of these alone leave the facts as they are.
const QSet<QString>& roundTables()
{
    static const QSet<QString> tables{QStringLiteral("diagnosis"),           QStringLiteral("diagnosis_judgement"),
                                      QStringLiteral("diagnosis_person"),    QStringLiteral("diagnosis_remedy"),
                                      QStringLiteral("diagnosis_fact"),      QStringLiteral("diagnosis_line"),
                                      QStringLiteral("diagnosis_correction")};
    return tables;
}

} // namespace

DiagnosisView::DiagnosisView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_aspects(new DiagnosisAspects)
    , m_board(new DiagnosisBoard)
    , m_conclusion(new DiagnosisConclusion)
    , m_actions(new FindingActions(desk, this))
    , m_reading(new DiagnosisReading(desk, this))
    , m_jobBar(new JobBar)
    , m_stack(new QStackedWidget)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(horizontalLine());
    rows->addWidget(m_jobBar);
    rows->addWidget(m_stack, 1);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(makeEmpty());
    wire();
    reload();
}

QWidget* DiagnosisView::makeHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(kDiagnosisEdge, 8, 16, 8);
    line->setSpacing(8);
    m_title = label({}, TextRole::PanelTitle);
    m_state = new Chip({});
    m_waiting = new ElidedLabel({}, TextRole::Small, Color::Text2);
    m_waiting->setAlignment(Qt::AlignRight);
    m_which = button(tr("其他研判"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("chevron-down"));
    m_menu = new QMenu(head);
    m_print = button(tr("打印"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("print"));
    m_finish = button(tr("完成研判"), ButtonKind::Primary, ControlSize::Small, QStringLiteral("check"));
    line->addWidget(m_title);
    line->addWidget(m_state);
    line->addWidget(m_waiting, 1);
    line->addWidget(m_which);
    line->addWidget(m_print);
    line->addWidget(m_finish);
    connect(m_which, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_which->mapToGlobal(QPoint(0, m_which->height() + 4)));
    });
    connect(m_print, &QPushButton::clicked, this, &DiagnosisView::print);
    connect(m_finish, &QPushButton::clicked, this, &DiagnosisView::finish);
    return head;
}

QWidget* DiagnosisView::makeBody()
{
    auto* inside = new QWidget;
    inside->setProperty("kind", QStringLiteral("page"));
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_beside->setContentsMargins(kDiagnosisEdge, 12, kDiagnosisEdge, 16);
    m_beside->setSpacing(12);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(12);
    facts->addWidget(m_aspects);
    facts->addWidget(m_board);
    facts->addStretch();
    m_beside->addLayout(facts, 1);
    m_beside->addWidget(m_conclusion);
    auto* scroll = new FittingScroll;
    scroll->setWidget(inside);
    return scroll;
}

QWidget* DiagnosisView::makeEmpty()
{
    auto* empty = new EmptyState(
        QStringLiteral("report"), tr("还没有支部研判"),
        tr("每季度、半年或者一年看一次支部：软件从手册的记录里算出六个方面的事实，\n判断和结论由支委会讨论确定。"));
    empty->addStep(tr("看事实"), tr("数字点开看名单"));
    empty->addStep(tr("作判断"), tr("六个方面和结论"));
    empty->addStep(tr("列整改"), tr("进入台账，各有责任人"));
    if (mayWrite())
        connect(empty->addAction(tr("开始研判"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { begin(Quarter::of(desk().today()).range()); });
    return empty;
}

void DiagnosisView::wire()
{
    connect(m_aspects, &DiagnosisAspects::judged, this, &DiagnosisView::judge);
    connect(m_conclusion, &DiagnosisConclusion::concluded, this, &DiagnosisView::conclude);
    connect(m_conclusion, &DiagnosisConclusion::opinionLeft, this, &DiagnosisView::keepOpinion);
    connect(m_conclusion, &DiagnosisConclusion::remedyAsked, this, [this](const QString& matter) {
        keepOpinion(); // the dialog begins with the round as it stands
        (new DiagnosisRemedyDialog(this, desk(), round(), -1, matter))->open();
    });
    connect(m_conclusion, &DiagnosisConclusion::remedyChangeAsked, this, [this](int index) {
        keepOpinion();
        (new DiagnosisRemedyDialog(this, desk(), round(), index, {}))->open();
    });
    connect(m_conclusion, &DiagnosisConclusion::peopleAsked, this, [this] {
        keepOpinion();
        (new DiagnosisPeopleDialog(this, desk(), round()))->open();
    });
    connect(m_board, &DiagnosisBoard::gapAsked, this, &DiagnosisView::openGap);
    connect(m_board, &DiagnosisBoard::workAsked, this,
            [this](const QString& area, const QString& tab) { desk().showPage(area, tab); });
    connect(m_reading, &DiagnosisReading::advanced, m_jobBar, &JobBar::advance);
    connect(m_reading, &DiagnosisReading::done, this, &DiagnosisView::takeUp);
    connect(m_reading, &DiagnosisReading::failed, this, [this, &desk = desk()](const Error& error) {
        giveUp(tr("事实没有算出来"));
        desk.report(error);
    });
    connect(m_jobBar, &JobBar::cancelAsked, this, [this] { giveUp(tr("没有算完，再打开这一页时接着算")); });
    connect(&desk(), &Desk::branchChanged, this, [this] {
        m_period.reset();
        m_finishing.reset();
        m_stale = true;
        reload();
    });
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        m_stale = m_stale || !(changes.tables - roundTables()).isEmpty();
        reload();
    });
}

bool DiagnosisView::mayWrite() const
{
    return !desk().book().isReadOnly();
}

QString DiagnosisView::waitingText() const
{
    return m_waiting->text();
}

void DiagnosisView::showEvent(QShowEvent* event)
{
    AreaView::showEvent(event);
    reload();
}

void DiagnosisView::hideEvent(QHideEvent* event)
{
    AreaView::hideEvent(event);
    if (!m_finishing)
        stopReading();
}

void DiagnosisView::resizeEvent(QResizeEvent* event)
{
    AreaView::resizeEvent(event);
    const bool isNarrow = width() < scaled(kLeastBesideConclusion);
    m_beside->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (isNarrow) {
        m_conclusion->setMinimumWidth(0);
        m_conclusion->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_conclusion->setFixedWidth(scaled(kConclusionWidth));
    }
    m_aspects->setNarrow(width() < scaled(kLeastForThreeFacts));
}

} // namespace branchbook::ui
