// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/workbench_view.h"

#include "branchbook/base/screen_words.h"

#include "ui/agenda/finding_actions.h"
#include "ui/agenda/greeting.h"
#include "ui/agenda/obligation_list.h"
#include "ui/agenda/side_cards.h"
#include "ui/agenda/wide_cards.h"
#include "ui/agenda/work_strip.h"
#include "ui/guidance/guide.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/popover.h"
#include "ui/kit/side_pane.h"
#include "ui/kit/text.h"
#include "ui/report/figure_people_dialog.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <memory>

namespace branchbook::ui {

namespace {

constexpr int kNarrow = 1180; ///< window widths, design §11; larger text needs the room sooner
constexpr int kWide = 1920;
constexpr int kLow = 720;
constexpr int kMostLate = 5; ///< more than these would hide what is due this week

void clearLayout(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of its buttons may be what we were called from
        } else if (item->layout() != nullptr) {
            clearLayout(item->layout());
        }
        delete item;
    }
}

ListAccess accessOf(const WorkbenchData& data)
{
    return data.readOnly ? ListAccess::Look : ListAccess::Full;
}

QList<ListEntry> entriesOf(const std::vector<agenda::WorkItem>& items, ListAccess access)
{
    QList<ListEntry> entries;
    for (const auto& item : items)
        entries.append(entryOf(item, access));
    return entries;
}

} // namespace

WorkbenchView::WorkbenchView(Desk& desk, QWidget* parent)
    : AgendaView(desk, parent)
    , m_actions(new FindingActions(desk, this))
    , m_rows(new QVBoxLayout(this))
    , m_columns(new QHBoxLayout)
{
    m_rows->setSpacing(12);
    m_rows->addLayout(m_columns, 1);
}

void WorkbenchView::resizeEvent(QResizeEvent*)
{
    if (!isVisible() || m_reloading || !hasOldForm())
        return;
    // Not now: the rows that a new form takes away may be the very ones that are being laid out.
    m_reloading = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_reloading = false;
            if (hasOldForm())
                refresh();
        },
        Qt::QueuedConnection);
}

/// The window may have changed while another page was shown.
void WorkbenchView::showEvent(QShowEvent* event)
{
    if (hasOldForm())
        refresh();
    AgendaView::showEvent(event);
}

bool WorkbenchView::hasOldForm() const
{
    return m_data && (wantedMode() != m_mode || isLow() != m_low);
}

void WorkbenchView::tell(const QString& text)
{
    m_notice = text;
    if (m_data)
        build();
}

WorkbenchView::Mode WorkbenchView::wantedMode() const
{
    const int width = window()->width();
    return width < scaled(kNarrow) ? Mode::Narrow : width < kWide ? Mode::Standard : Mode::Wide;
}

bool WorkbenchView::isLow() const
{
    return window()->height() < kLow;
}

/// The quarter that is looked at may lie outside the window of the list.
bool WorkbenchView::isReady()
{
    auto& agendas = AgendaDesk::of(desk());
    if (!agendas.isListReady())
        return false;
    const auto listed = agendas.current();
    if (!listed)
        return true; // loading tells the error
    const DateRange quarter = desk().quarter().range();
    const bool rings = ((*listed)->window.contains(quarter.first) && (*listed)->window.contains(quarter.last))
        || agendas.isReady(quarter);
    const bool wide = wantedMode() != Mode::Wide || agendas.isReady(agenda::matrixWindow(desk().today().year()));
    return rings && wide;
}

AgendaView::Loaded WorkbenchView::load()
{
    if (!isReady()) {
        if (!m_data)
            showWaiting();
        return Loaded::NotYet;
    }
    auto loaded = loadWorkbench(desk());
    if (!loaded)
        return tellFailure(loaded.error());
    m_data = std::move(*loaded);
    m_mode = wantedMode();
    m_low = isLow();
    m_wide.reset();
    if (m_mode == Mode::Wide) {
        auto wide = loadWide(desk());
        if (wide)
            m_wide = std::move(*wide);
        else
            desk().report(wide.error());
    }
    build();
    return Loaded::Yes;
}

void WorkbenchView::build()
{
    setUpdatesEnabled(false);
    const bool hadFocus = m_list != nullptr && m_list->isAncestorOf(focusWidget());
    clearLayout(m_columns);
    while (m_rows->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
    const bool narrow = m_mode == Mode::Narrow;
    m_rows->setContentsMargins(narrow ? 16 : 24, narrow ? 6 : m_mode == Mode::Wide ? 24 : 16, narrow ? 16 : 24, 0);
    m_columns->setSpacing(m_mode == Mode::Wide ? 20 : 16);
    addTop();
    m_list = new ObligationList;
    connect(m_list, &ObligationList::openAsked, this, &WorkbenchView::act);
    connect(m_list, &ObligationList::detailsAsked, this,
            [this](const QString& key, QWidget* anchor) { m_actions->explain(m_data->agenda, key, anchor); });
    connect(m_list, &ObligationList::waiveAsked, this, [this](const QString& key) {
        if (const auto* finding = m_data->agenda->find(key))
            m_actions->waive(*finding);
    });
    connect(m_list, &ObligationList::allAsked, this, [this] {
        m_allLate = true;
        build();
        m_list->takeFocus();
    });
    addGreeting();
    if (narrow)
        addStrip();
    addSections();
    m_columns->addWidget(m_list, 1);
    if (!narrow)
        fillRight(addColumn(), m_mode == Mode::Standard);
    if (m_wide) {
        auto* second = addColumn();
        second->addWidget(makeMonthCard(*m_wide, *m_data));
        second->addWidget(makeRecentCard(*m_data, recentSteps()));
        second->addStretch(1);
    }
    setUpdatesEnabled(true);
    if (hadFocus)
        m_list->takeFocus();
}

void WorkbenchView::showWaiting()
{
    if (m_columns->count() == 0)
        m_columns->addWidget(label(tr("人员较多，正在核对到期的事……"), TextRole::Body, Ink::Text2), 1, Qt::AlignCenter);
}

void WorkbenchView::addGreeting()
{
    auto* box = new QWidget;
    if (m_mode == Mode::Narrow || m_low) {
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(2, 0, 2, 8);
        line->addWidget(label(todayText(m_data->today), TextRole::CardHeading));
        line->addStretch(1);
        line->addWidget(new RunLine(shortRuns(*m_data)));
    } else {
        auto* lines = new QVBoxLayout(box);
        lines->setContentsMargins(2, 1, 2, 11);
        lines->setSpacing(0);
        lines->addWidget(label(greetingText(*m_data), TextRole::CardHeading));
        lines->addWidget(new RunLine(summaryRuns(*m_data)));
    }
    m_list->head()->addWidget(box);
}

void WorkbenchView::addStrip()
{
    auto* strip = new WorkStrip(*m_data);
    connect(strip, &WorkStrip::chosen, this, &WorkbenchView::act);
    connect(strip, &WorkStrip::moreAsked, this, &WorkbenchView::openMore);
    m_list->head()->addWidget(strip);
    m_list->head()->addSpacing(4);
}

void WorkbenchView::addSections()
{
    const auto& work = m_data->work;
    const auto access = accessOf(*m_data);
    m_list->setAccess(access);
    QList<ListSection> sections{{tr("逾期"), Tone::Warn, entriesOf(work.overdue, access), m_allLate ? 0 : kMostLate},
                                {tr("本周"), Tone::Neutral, entriesOf(work.thisWeek, access)},
                                {tr("本月"), Tone::Neutral, entriesOf(work.thisMonth, access)}};
    if (m_wide)
        sections += wideSections(*m_data, *m_wide);
    m_list->setSections(sections, m_mode == Mode::Narrow ? 56 : m_mode == Mode::Wide ? 64 : 58);
    if (work.overdue.empty() && work.thisWeek.empty())
        showNothing();
}

void WorkbenchView::showNothing()
{
    const auto& work = m_data->work;
    if (!m_data->hasPeople) {
        auto* empty = m_list->showEmpty(QStringLiteral("members"), tr("先把党员名册导入进来"), firstStepText());
        if (!m_data->readOnly)
            connect(empty->addAction(tr("导入名册"), QStringLiteral("upload")), &QPushButton::clicked, this,
                    &WorkbenchView::askImport);
        return;
    }
    if (!m_data->part.isEmpty()) {
        m_list->showEmpty(QStringLiteral("info"), tr("检查副本不列到期的事"),
                          tr("副本里只有 %1 的记录。哪些事到期、逾期，要看支部自己的手册。")
                              .arg(m_data->part.split(u'/').join(tr(" 至 "))));
        return;
    }
    m_list->showEmpty(QStringLiteral("check-circle"), tr("本周的事都办完了"),
                      !work.thisMonth.empty()   ? tr("接下来是 %1。").arg(shortDay(work.thisMonth.front().on))
                          : work.next.isValid() ? tr("接下来最近的一件在 %1。").arg(shortDay(work.next))
                                                : tr("近期没有要办的事。"));
}

QVBoxLayout* WorkbenchView::addColumn()
{
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 20);
    rows->setSpacing(m_mode == Mode::Wide ? 16 : 12);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setProperty(kBesideProperty, true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(scaled(m_mode == Mode::Wide ? 360 : 328));
    scroll->setWidget(column);
    m_columns->addWidget(scroll);
    return rows;
}

RecentSteps WorkbenchView::recentSteps()
{
    return {[this](qint64 op) { desk().undoStep(op); }, [this] { desk().redo(); }};
}

void WorkbenchView::fillRight(QVBoxLayout* column, bool recentToo)
{
    column->addWidget(makeRingsCard(*m_data));
    column->addWidget(makePeopleCard(*m_data, [this](const QString& key) { showPeople(key); }));
    auto* reminders = new RemindersCard(*m_data);
    connect(reminders, &RemindersCard::chosen, this, &WorkbenchView::act);
    column->addWidget(reminders);
    if (recentToo)
        column->addWidget(makeRecentCard(*m_data, recentSteps()));
    if (m_wide) {
        auto* open = button(tr("打开全年总览"), ButtonKind::Link);
        connect(open, &QPushButton::clicked, this, &WorkbenchView::yearAsked);
        column->addWidget(makeYearCard(*m_wide, open));
    }
    column->addStretch(1);
}

void WorkbenchView::showPeople(const QString& key)
{
    const auto people = workbenchPeople(desk());
    if (!people)
        return desk().report(people.error());
    (new FigurePeopleDialog(window(), shownDate(m_data->today), *people, key))->open();
}

void WorkbenchView::openMore(QWidget* anchor)
{
    auto* popover = new Popover(this);
    auto* content = new QWidget;
    content->setFixedWidth(scaled(328) + 24);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(12);
    fillRight(rows, true);
    popover->setContent(content);
    popover->openAt(anchor);
}

bool WorkbenchView::explainFocus(QWidget* focus)
{
    const QString key = ruleProperty(focus, kRuleKeyProperty);
    if (key.isEmpty() || !m_data)
        return false;
    m_actions->explain(m_data->agenda, key, focus);
    return true;
}

void WorkbenchView::act(const agenda::Target& target, const QString& key, QWidget* anchor)
{
    const bool cannot = desk().book().isReadOnly() && target.what == agenda::Target::What::NewGathering;
    if (target.what == agenda::Target::What::Nothing || cannot)
        m_actions->explain(m_data->agenda, key, anchor);
    else
        m_actions->open(target);
}

} // namespace branchbook::ui
