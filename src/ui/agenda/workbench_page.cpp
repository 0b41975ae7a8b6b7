// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/workbench_page.h"

#include "ui/agenda/agenda_desk.h"
#include "ui/agenda/desktop_notice.h"
#include "ui/agenda/due_notice.h"
#include "ui/agenda/month_view.h"
#include "ui/agenda/period_switcher.h"
#include "ui/agenda/workbench_view.h"
#include "ui/agenda/year_view.h"
#include "ui/kit/choice.h"
#include "ui/shell/page_header.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace branchbook::ui {

namespace {

constexpr std::chrono::minutes kNextDay(
    10); ///< how long after midnight, or after waking up, the new day may be noticed

} // namespace

WorkbenchPage::WorkbenchPage(Desk& desk, Preferences& preferences)
    : Page(tr("工作台"), desk)
    , m_choice(new Segmented(tr("看本季、全年或一个月"), Segmented::Height::Compact))
    , m_yearChoice(new PeriodSwitcher(tr("上一年"), tr("下一年")))
    , m_monthChoice(new PeriodSwitcher(tr("上一月"), tr("下一月")))
    , m_stack(new QStackedWidget)
    , m_workbench(new WorkbenchView(desk))
    , m_year(new YearView(desk))
    , m_month(new MonthView(desk))
{
    m_choice->addSegment(tr("本季"));
    m_choice->addSegment(tr("全年总览"));
    m_choice->addSegment(tr("月历"));
    header()->addView(m_choice);
    header()->showQuarter();
    m_quarter = header()->findChild<QWidget*>(QStringLiteral("quarterSwitcher"));
    header()->addView(m_yearChoice);
    header()->addView(m_monthChoice);
    m_stack->addWidget(m_workbench);
    m_stack->addWidget(m_year);
    m_stack->addWidget(m_month);
    rows()->addWidget(m_stack, 1);
    connect(m_choice, &Segmented::chosen, this, &WorkbenchPage::showView);
    connect(m_workbench, &WorkbenchView::yearAsked, this, [this] { showView(1); });
    connect(m_yearChoice, &PeriodSwitcher::stepped, this, [this](int steps) { setYear(m_year->year() + steps); });
    connect(m_monthChoice, &PeriodSwitcher::stepped, this,
            [this](int steps) { m_month->setMonth(m_month->month().addMonths(steps)); });
    connect(m_month, &MonthView::monthChanged, this, &WorkbenchPage::nameMonth);
    connect(&desk, &Desk::changed, this, &WorkbenchPage::refresh);
    connect(&desk, &Desk::branchChanged, this, &WorkbenchPage::refresh);
    connect(&desk, &Desk::quarterChanged, m_workbench, &WorkbenchView::refresh);
    setYear(desk.today().year());
    nameMonth(desk.today());
    showView(0);
    QTimer::singleShot(0, this, [this, &preferences] {
        tellWhatBecameDue(this->desk(), preferences, [this](const QString& text) { m_workbench->tell(text); });
        noticeOnDesktop(this->desk(), preferences, showOnDesktop);
    });
    auto* days = new QTimer(
        this); // a window left open overnight: the machine may sleep over midnight, so it is not counted down to
    days->setObjectName(QStringLiteral("nextDay"));
    connect(days, &QTimer::timeout, this,
            [this, &preferences] { noticeOnDesktop(this->desk(), preferences, showOnDesktop); });
    days->start(kNextDay);
}

void WorkbenchPage::open(const QString& argument)
{
    if (argument.startsWith(u"year"))
        showView(1);
    else if (argument.startsWith(u"month"))
        showView(2);
    if (argument.endsWith(u":export"))
        exportFile();
}

QString WorkbenchPage::manualPart() const
{
    static const QStringList parts{QStringLiteral("quarter"), QStringLiteral("year"), QStringLiteral("month")};
    return parts.value(m_stack->currentIndex());
}

void WorkbenchPage::showView(int view)
{
    if (view >= m_stack->count())
        return;
    m_choice->setCurrent(view);
    m_stack->setCurrentIndex(view);
    m_quarter->setVisible(view == 0);
    m_yearChoice->setVisible(view == 1);
    m_monthChoice->setVisible(view == 2);
}

void WorkbenchPage::refresh()
{
    m_workbench->refresh();
    m_year->refresh();
    m_month->refresh();
}

void WorkbenchPage::setYear(int year)
{
    m_year->setYear(year);
    m_yearChoice->setText(tr("%1年").arg(year));
    const int now = desk().today().year();
    QList<PeriodSwitcher::Choice> years;
    for (int each = std::max(now, year) + 1; each >= std::min(now, year) - 2; --each)
        years.append({tr("%1年").arg(each), each - year});
    m_yearChoice->setChoices(years);
}

void WorkbenchPage::nameMonth(QDate month)
{
    const auto text = [](QDate day) { return tr("%1年%2月").arg(day.year()).arg(day.month()); };
    m_monthChoice->setText(text(month));
    QList<PeriodSwitcher::Choice> months;
    for (int steps = 3; steps >= -6; --steps)
        months.append({text(month.addMonths(steps)), steps});
    m_monthChoice->setChoices(months);
}

bool WorkbenchPage::hasNothing()
{
    const auto* view = qobject_cast<AgendaView*>(m_stack->currentWidget());
    if (view == nullptr || !view->hasFailed())
        return false;
    desk().refuse(tr("这里的内容没有算出来，不能打印或导出。"));
    return true;
}

void WorkbenchPage::print()
{
    if (hasNothing())
        return;
    if (m_stack->currentWidget() == m_year)
        m_year->print();
    else
        desk().refuse(tr("“全年总览”可以打印；季度的情况在“报表”里打印。"));
}

void WorkbenchPage::exportFile()
{
    if (hasNothing())
        return;
    if (m_stack->currentWidget() == m_year)
        m_year->exportTable();
    else if (m_stack->currentWidget() == m_month)
        m_month->exportCalendar();
    else
        desk().refuse(tr("“全年总览”可以导出表格，“月历”可以导出日历文件。"));
}

bool WorkbenchPage::explain(QWidget* focus)
{
    if (m_stack->currentWidget() == m_year)
        return m_year->explainFocus(focus);
    if (m_stack->currentWidget() == m_month)
        return m_month->explainFocus(focus);
    return m_workbench->explainFocus(focus);
}

void addWorkbenchCommands(Registry& registry)
{
    const auto add = [&registry](const QString& text, const QString& icon, const QString& argument) {
        registry.commands.push_back(
            {text, icon, [argument](Desk& desk) { desk.showPage(QStringLiteral("workbench"), argument); }});
    };
    add(WorkbenchPage::tr("看全年总览"), QStringLiteral("table"), QStringLiteral("year"));
    add(WorkbenchPage::tr("看月历"), QStringLiteral("calendar"), QStringLiteral("month"));
    add(WorkbenchPage::tr("导出日历（.ics）"), QStringLiteral("download"), QStringLiteral("month:export"));
    add(WorkbenchPage::tr("导出全年表"), QStringLiteral("download"), QStringLiteral("year:export"));
}

PageEntry workbenchEntry(Preferences& preferences)
{
    return {QStringLiteral("workbench"),
            WorkbenchPage::tr("工作台"),
            WorkbenchPage::tr("工作台"),
            QStringLiteral("workbench"),
            0,
            [&preferences](Desk& desk) -> Page* { return new WorkbenchPage(desk, preferences); },
            [](Desk& desk) { return AgendaDesk::of(desk).overdue(); }};
}

} // namespace branchbook::ui
