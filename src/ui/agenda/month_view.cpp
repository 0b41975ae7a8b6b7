// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/month_view.h"

#include "branchbook/agenda/calendar_file.h"
#include "branchbook/base/replace_file.h"
#include "branchbook/base/screen_words.h"
#include "ui/agenda/day_card.h"
#include "ui/agenda/finding_actions.h"
#include "ui/agenda/month_board.h"
#include "ui/agenda/month_paint.h"
#include "ui/agenda/plan_gathering.h"
#include "ui/agenda/run_line.h"
#include "ui/agenda/state_legend.h"
#include "ui/agenda/waiting_tray.h"
#include "ui/agenda/year_sheet.h"
#include "ui/gathering/kind_text.h"
#include "ui/guidance/guide.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/popover.h"
#include "ui/kit/side_pane.h"
#include "ui/kit/text.h"
#include "ui/shell/suggested_file.h"
#include "ui/theme/icon.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kSide = 320;
constexpr int kSheetEdge = 12;
constexpr int kNarrowWindow = 1180;

LegendEntry markLegend(const QString& word, MonthMark::Kind kind)
{
    return {word, [kind](QPainter& painter, const QRectF& rect) { paintMark(painter, rect, kind, {}); }};
}

} // namespace

MonthView::MonthView(Desk& desk, QWidget* parent)
    : AgendaView(desk, parent)
    , m_actions(new FindingActions(desk, this))
    , m_counts(new RunLine)
    , m_board(new MonthBoard)
    , m_day(new DayCard)
    , m_tray(new WaitingTray)
    , m_openSheet(button({}, ButtonKind::Standard, ControlSize::Small))
    , m_side(makeSide())
    , m_columns(new QHBoxLayout(this))
    , m_month(Month::of(desk.today()).range().first)
{
    m_columns->setContentsMargins(24, 8, 24, 0);
    m_columns->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(makeHead());
    auto* box = card(0);
    cardRows(box)->addWidget(m_board, 1);
    left->addWidget(box, 1);
    left->addWidget(makeLegend());
    auto* hint = label(tr("“计划”的事项可以拖到别的日子改期，期限不能拖动。键盘：选中后按 Ctrl+方向键。"),
                       TextRole::Small, Ink::Text3);
    hint->setMinimumWidth(0);
    hint->setWordWrap(true);
    left->addWidget(hint);
    left->addSpacing(12);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_side);
    wire();
}

QWidget* MonthView::makeHead()
{
    auto* head = new QWidget;
    head->setFixedHeight(scaled(32));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_counts, 1);
    auto* out = button(tr("导出日历"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("download"));
    out->setObjectName(QStringLiteral("exportCalendar"));
    out->setToolTip(tr("要办的事和计划存成 .ics 文件，可以加到别的日历里（Ctrl+E）"));
    connect(out, &QPushButton::clicked, this, &MonthView::exportCalendar);
    row->addWidget(out);
    m_openSheet->setObjectName(QStringLiteral("openDay"));
    m_openSheet->hide();
    row->addWidget(m_openSheet);
    return head;
}

QWidget* MonthView::makeLegend()
{
    using Kind = MonthMark::Kind;
    return new StateLegend({markLegend(tr("已办"), Kind::Held), markLegend(tr("计划"), Kind::Planned),
                            markLegend(tr("已过、未记录"), Kind::Unrecorded), markLegend(tr("期限"), Kind::Deadline),
                            markLegend(tr("未安排"), Kind::NotArranged), markLegend(tr("逾期"), Kind::Overdue)});
}

SidePane* MonthView::makeSide()
{
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 20);
    rows->setSpacing(12);
    rows->addWidget(m_day);
    rows->addWidget(m_tray);
    rows->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(column);
    auto* side = new SidePane(tr("当天和等待安排"), this);
    side->rows()->setContentsMargins(0, 0, 0, 0);
    side->rows()->addWidget(scroll);
    return side;
}

void MonthView::placeSide()
{
    const bool narrow = window()->width() < kNarrowWindow;
    const QString kind = narrow ? QStringLiteral("sheet") : QStringLiteral("column");
    if (m_side->property("kind").toString() != kind) {
        m_side->setProperty("kind", kind);
        repolish(m_side);
    }
    if (narrow && !m_narrow)
        m_columns->removeWidget(m_side);
    else if (!narrow && m_narrow)
        m_columns->addWidget(m_side);
    m_sheetOpen = m_sheetOpen && narrow;
    m_narrow = narrow;
    const int wide = scaled(kSide);
    m_side->setFixedWidth(narrow ? wide + 2 * kSheetEdge : wide);
    const int edge = narrow ? kSheetEdge : 0;
    m_side->rows()->setContentsMargins(edge, edge, edge, 0);
    if (narrow)
        m_side->setGeometry(width() - m_side->width(), 0, m_side->width(), height());
    m_side->setVisible(!narrow || m_sheetOpen);
    m_side->raise();
    m_openSheet->setVisible(narrow);
}

void MonthView::openSheet()
{
    m_sheetOpen = m_narrow;
    placeSide();
    const auto buttons = m_day->findChildren<QPushButton*>();
    for (auto* each : buttons) {
        if (each->isVisible())
            return each->setFocus(Qt::TabFocusReason);
    }
}

void MonthView::closeSheet()
{
    m_sheetOpen = false;
    placeSide();
    m_board->setFocus(Qt::OtherFocusReason);
}

void MonthView::wire()
{
    connect(m_board, &MonthBoard::dayChosen, this, [this](QDate day) { m_day->show(m_data, day); });
    connect(m_board, &MonthBoard::dayEntered, this, &MonthView::openSheet);
    connect(m_openSheet, &QPushButton::clicked, this, [this] { m_sheetOpen ? closeSheet() : openSheet(); });
    connect(m_side, &SidePane::leaveAsked, this, &MonthView::closeSheet);
    connect(m_tray, &WaitingTray::dragBegun, this, [this] {
        if (m_narrow)
            closeSheet(); // the days lie under it
    });
    connect(m_board, &MonthBoard::planAsked, this, &MonthView::plan);
    connect(m_board, &MonthBoard::moveAsked, this,
            [this](gathering::GatheringId id, QDate day) { moveTo(desk(), id, day); });
    connect(m_board, &MonthBoard::monthAsked, this, &MonthView::setMonth);
    connect(m_tray, &WaitingTray::chosen, this, &MonthView::choose);
    connect(m_tray, &WaitingTray::nudged, this, &MonthView::nudge);
    connect(m_day, &DayCard::openAsked, this, [this](const MonthMark& mark) {
        desk().showPage(QString::fromLatin1(gathering::kindInfo(mark.what).area), mark.gathering.toString());
    });
    connect(m_day, &DayCard::explainAsked, this,
            [this](const QString& key, QWidget* anchor) { m_actions->explain(m_data.agenda, key, anchor); });
    connect(m_day, &DayCard::moveAsked, this, [this](gathering::GatheringId id, QWidget* anchor) {
        askDay(tr("改到哪一天"), m_board->day(), anchor, [this, id](QDate day) { moveTo(desk(), id, day); });
    });
    connect(m_day, &DayCard::newAsked, this, &MonthView::openNewMenu);
}

void MonthView::setMonth(QDate day)
{
    m_month = Month::of(day).range().first;
    refresh();
    Q_EMIT monthChanged(m_month);
}

void MonthView::resizeEvent(QResizeEvent*)
{
    const bool narrow = window()->width() < kNarrowWindow;
    layout()->setContentsMargins(narrow ? 16 : 24, 8, narrow ? 16 : 24, 0);
    placeSide();
}

bool MonthView::isReady()
{
    auto& agendas = AgendaDesk::of(desk());
    if (!agendas.isListReady())
        return false;
    const auto listed = agendas.current();
    if (!listed)
        return true; // loading tells the error
    const DateRange window = monthWindow(m_month, (*listed)->window);
    return window == (*listed)->window || agendas.isReady(window);
}

AgendaView::Loaded MonthView::load()
{
    if (!isReady()) {
        m_counts->setRuns({{tr("人员较多，正在核对这个月的事……"), TextRole::Body, Color::Text2}});
        return Loaded::NotYet;
    }
    auto loaded = loadMonth(desk(), m_month);
    if (!loaded)
        return tellFailure(loaded.error());
    m_data = std::move(*loaded);
    m_board->setData(m_data);
    m_day->show(m_data, m_board->day());
    m_tray->show(m_data);
    m_openSheet->setText(tr("当天和待排 %1").arg(m_data.waiting.size()));
    showCounts();
    return Loaded::Yes;
}

void MonthView::showCounts()
{
    const auto strong = [](int number) { return TextRun{QString::number(number), TextRole::BodyStrong, Color::Text}; };
    const auto plain = [](const QString& text) { return TextRun{text, TextRole::Body, Color::Text}; };
    QList<TextRun> runs{plain(tr("%1月已办 ").arg(m_month.month())),
                        strong(m_data.held),
                        plain(tr(" 件，计划 ")),
                        strong(m_data.planned),
                        plain(tr(" 件，月底前到期 ")),
                        strong(m_data.due),
                        plain(tr(" 件"))};
    if (m_data.unrecorded > 0)
        runs << plain(tr("，已过未记录 ")) << strong(m_data.unrecorded) << plain(tr(" 件"));
    if (m_data.overdue > 0)
        runs << plain(tr("，")) << TextRun{tr("逾期 %1 件").arg(m_data.overdue), TextRole::BodyStrong, Color::Warn};
    m_counts->setRuns(runs);
}

bool MonthView::explainFocus(QWidget* focus)
{
    QString key = ruleProperty(focus, kRuleKeyProperty);
    QRect anchor = focus != nullptr ? rectInWindow(focus) : QRect();
    if (focus == m_board) {
        const auto day = m_board->rectOf(m_board->day());
        anchor = QRect(m_board->mapTo(window(), day.topLeft()), day.size());
        const auto* mark = m_board->chosenMark();
        if (mark == nullptr)
            return false;
        key = mark->key;
        if (key.isEmpty() && findingOf(m_data, *mark) == nullptr) {
            desk().showGuidance(QString::fromLatin1(gathering::kindInfo(mark->what).name));
            return true;
        }
        if (key.isEmpty())
            key = findingOf(m_data, *mark)->key;
    }
    if (key.isEmpty())
        return false;
    m_actions->explain(m_data.agenda, key, anchor);
    return true;
}

void MonthView::exportCalendar()
{
    askForTarget(*this, tr("导出日历"),
                 suggestedFile(desk(), form::OutputKind::List, tr("要办的事"), desk().quarter(), QStringLiteral("ics")),
                 tr("日历文件 (*.ics)"), [this](const QString& path) { exportTo(path); });
}

void MonthView::exportTo(const QString& path)
{
    const auto agenda = AgendaDesk::of(desk()).current();
    if (!agenda)
        return desk().report(agenda.error());
    if (const auto written = replaceFile(path, agenda::calendarText(**agenda)); !written)
        return desk().report(written.error());
    desk().say(tr("已导出到 %1").arg(QFileInfo(path).fileName()));
}

void MonthView::choose(const MonthMark& mark, QWidget* anchor)
{
    if (mark.kind == MonthMark::Kind::Overdue || m_data.readOnly)
        return m_actions->explain(m_data.agenda, mark.key, anchor);
    askDay(tr("安排到哪一天"), mark.on, anchor, [this, key = mark.key](QDate day) { plan(key, day); });
}

void MonthView::plan(const QString& key, QDate day)
{
    if (desk().book().isReadOnly())
        return desk().refuse(tr("这本手册以只读方式打开，不能修改。"));
    const auto agenda = m_data.agenda;
    if (const auto* finding = agenda->find(key))
        planOn(desk(), *agenda, *finding, day);
}

/// From the tray onto the board by keyboard: the nearest day that the rule allows, and from there on as any plan.
void MonthView::nudge(const MonthMark& mark, int days)
{
    const auto agenda = m_data.agenda;
    const auto* finding = agenda->find(mark.key);
    if (finding == nullptr || mark.kind == MonthMark::Kind::Overdue)
        return desk().refuse(tr("“%1”已经逾期，按 Enter 补记或写明原因。").arg(mark.text));
    const QDate first = std::max(finding->begins, m_data.today.addDays(1));
    if (first > finding->due)
        return desk().refuse(tr("“%1”今天到期，按 Enter 写日期。").arg(mark.text));
    const QDate day = std::clamp(m_board->day().addDays(days), first, finding->due);
    if (Month::of(day) != Month::of(m_month))
        setMonth(day);
    plan(mark.key, day);
    m_board->choosePlan(day);
    m_day->show(m_data, day);
    closeSheet(); // the board takes the focus
}

void MonthView::askDay(const QString& title, QDate from, QWidget* anchor, const std::function<void(QDate)>& act)
{
    auto* popover = new Popover(this);
    auto* content = new QWidget;
    content->setFixedWidth(scaled(260));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 14, 16, 16);
    rows->setSpacing(10);
    auto* field = new DateField(title);
    field->edit()->setToday(m_data.today);
    field->setDate(PartialDate::of(from));
    field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // what is wrong may take two lines here
    rows->addWidget(field);
    auto* done = button(tr("安排"), ButtonKind::Primary, ControlSize::Small);
    rows->addWidget(done, 0, Qt::AlignLeft);
    const auto fit = [popover] { // an error takes lines more: how many depends on the width
        const auto parts = popover->findChildren<QWidget*>();
        for (auto* part : parts)
            part->updateGeometry();
        popover->layout()->activate();
        popover->resize(popover->width(), popover->layout()->totalHeightForWidth(popover->width()));
    };
    connect(field->edit(), &DateEdit::faultFound, popover, fit);
    connect(done, &QPushButton::clicked, popover, [popover, field, act, fit] {
        const auto date = field->date();
        const QDate day = date.latest();
        if (field->edit()->isFaulty() || !day.isValid() || date.earliest() != day) {
            field->setError(tr("请写到日，例如 2026.9.25 或 9月25日。"));
            return fit();
        }
        popover->close();
        act(day);
    });
    // Later, when the field has taken what was typed.
    connect(field->edit(), &QLineEdit::returnPressed, done, &QPushButton::click, Qt::QueuedConnection);
    popover->setContent(content);
    popover->openAt(anchor, field->edit());
}

void MonthView::openNewMenu(QDate day, QWidget* anchor)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& info : gathering::kinds()) {
        auto* action =
            menu->addAction(icon(kindIcon(info.kind), Color::Text2), shownWord(gathering::kindTitle(info.kind)));
        connect(action, &QAction::triggered, this, [this, info, day] {
            desk().showPage(QString::fromLatin1(info.area),
                            QStringLiteral("new:%1:%2").arg(QString::fromLatin1(info.name), day.toString(Qt::ISODate)));
        });
    }
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

} // namespace branchbook::ui
