// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/holidays_pane.h"

#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/rules/holiday_text.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field.h"
#include "ui/kit/folder.h"
#include "ui/kit/table_view.h"
#include "ui/rules/holiday_dialogs.h"
#include "ui/shell/desk.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

constexpr int kYearWidth = 120;

/// The window's words, whatever the system's locale.
QString weekdayText(QDate day)
{
    const std::array<QString, 7> names{HolidaysPane::tr("周一"), HolidaysPane::tr("周二"), HolidaysPane::tr("周三"),
                                       HolidaysPane::tr("周四"), HolidaysPane::tr("周五"), HolidaysPane::tr("周六"),
                                       HolidaysPane::tr("周日")};
    return names.at(std::size_t(day.dayOfWeek() - 1));
}

constexpr std::array<Column<HolidayRow>, 4> kHolidayColumns{
    Column<HolidayRow>{
        QT_TRANSLATE_NOOP("table", "日期"), 150, Qt::AlignLeft,
        [](const HolidayRow& row) { return Cell{.text = row.day.toString(QStringLiteral("yyyy.MM.dd"))}; }},
    Column<HolidayRow>{QT_TRANSLATE_NOOP("table", "星期"), 90, Qt::AlignLeft,
                       [](const HolidayRow& row) { return Cell{.text = weekdayText(row.day), .tint = Color::Text2}; }},
    Column<HolidayRow>{QT_TRANSLATE_NOOP("table", "安排"), 130, Qt::AlignLeft,
                       [](const HolidayRow& row) {
                           const QString word = row.worked ? HolidaysPane::tr("班") : HolidaysPane::tr("休");
                           return Cell{.text = word, .chip = {word, row.worked ? Tone::Warn : Tone::Ok, {}}};
                       }},
    Column<HolidayRow>{QT_TRANSLATE_NOOP("table", "名称"), 160, Qt::AlignLeft,
                       [](const HolidayRow& row) {
                           return Cell{.text = row.worked ? HolidaysPane::tr("调休上班") : row.name,
                                       .tint = Color::Text2};
                       }},
};

std::vector<HolidayRow> rowsOf(const rules::HolidayYear& year)
{
    std::vector<HolidayRow> rows;
    for (auto it = year.holidays.constBegin(); it != year.holidays.constEnd(); ++it)
        rows.push_back({it.key(), false, it.value()});
    for (const QDate day : year.makeUp)
        rows.push_back({day, true, {}});
    std::ranges::sort(rows, {}, &HolidayRow::day);
    return rows;
}

/// 休 8 天，班 2 天
QString countText(const QList<rules::HolidayYear>& years)
{
    qsizetype off = 0;
    qsizetype worked = 0;
    for (const rules::HolidayYear& year : years) {
        off += year.holidays.size();
        worked += year.makeUp.size();
    }
    return HolidaysPane::tr("休 %1 天，班 %2 天").arg(off).arg(worked);
}

/// 已登记 休 3 天，班 1 天, and into which year where it is not the one that was looked at.
QString doneText(const QList<rules::HolidayYear>& years, int chosen)
{
    QStringList others;
    for (const rules::HolidayYear& year : years) {
        if (year.year != chosen)
            others << QString::number(year.year);
    }
    if (others.isEmpty())
        return HolidaysPane::tr("已登记 %1").arg(countText(years));
    return HolidaysPane::tr("已登记 %1，其中有写明 %2 年的，登记在那一年")
        .arg(countText(years), others.join(HolidaysPane::tr("、")));
}

} // namespace

HolidaysPane::HolidaysPane(Desk& desk)
    : m_desk(desk)
    , m_model(kHolidayColumns)
    , m_table(new TableView(tr("放假和调休上班的日子")))
    , m_year(new ComboField({}))
    , m_state(new Banner(Banner::Kind::Information, {}))
    , m_sum(new ElidedLabel({}, TextRole::Small, Color::Text2))
{
    if (auto table = rules::WorkingDays::builtIn())
        m_builtIn = *table;
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 24, 20);
    rows->setSpacing(12);
    rows->addWidget(m_state);
    auto* box = card(0);
    cardRows(box)->setContentsMargins(1, 1, 1, 1);
    cardRows(box)->addWidget(makeBar());
    cardRows(box)->addWidget(horizontalLine());
    m_stack = new QStackedLayout;
    m_table->setModel(&m_model);
    m_table->setStretchColumn(3);
    m_table->header()->setSortable({99});
    m_stack->addWidget(m_table);
    auto* empty = new EmptyState(QStringLiteral("calendar"), tr("这一年还没有放假安排"),
                                 tr("国务院办公厅每年公布放假和调休上班的日子。\n把通知的文字粘贴进来就行。"));
    if (!desk.book().isReadOnly())
        connect(empty->addAction(tr("粘贴通知"), QStringLiteral("copy")), &QPushButton::clicked, this,
                &HolidaysPane::pasteLines);
    m_stack->addWidget(empty);
    cardRows(box)->addLayout(m_stack, 1);
    rows->addWidget(box, 1);
    connect(m_year, &ComboField::chosen, this, &HolidaysPane::showYear);
    if (!desk.book().isReadOnly()) {
        m_table->setRowActions(
            {{QStringLiteral("trash"), tr("去掉这一天"), [this](const QModelIndex&) { removeDay(); }}});
        connect(m_table, &TableView::removeAsked, this, &HolidaysPane::removeDay);
    }
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("holiday_day"))
            || changes.tables.contains(QStringLiteral("holiday_year")))
            reload();
    });
    reload();
    m_year->setCode(QString::number(desk.today().year()));
    showYear();
}

QWidget* HolidaysPane::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    m_year->combo()->setAccessibleName(tr("年份"));
    onTextSize(m_year, [this] { m_year->setFixedWidth(scaled(kYearWidth)); });
    row->addWidget(m_year);
    row->addWidget(m_sum, 1);
    if (m_desk.book().isReadOnly())
        return bar;
    const auto add = [&](const QString& text, const QString& icon, void (HolidaysPane::*act)()) {
        auto* made = button(text, ButtonKind::Standard, ControlSize::Small, icon);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    m_clear = iconButton(QStringLiteral("trash"), tr("清空这一年"), ButtonKind::Standard, ControlSize::Small);
    connect(m_clear, &QPushButton::clicked, this, &HolidaysPane::clearYear);
    row->addWidget(m_clear);
    (void)add(tr("从文件导入"), QStringLiteral("upload"), &HolidaysPane::chooseFile);
    (void)add(tr("粘贴通知"), QStringLiteral("copy"), &HolidaysPane::pasteLines);
    (void)add(tr("添加日子"), QStringLiteral("plus"), &HolidaysPane::addDays);
    return bar;
}

int HolidaysPane::year() const
{
    return m_year->code().toInt();
}

void HolidaysPane::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    m_year->setCode(argument);
    showYear();
}

/// The years around today, and those that have a table.
void HolidaysPane::reload()
{
    const auto years = agenda::listHolidayYears(m_desk.book().reader());
    if (!years)
        return m_desk.report(years.error());
    m_own.clear();
    QMap<int, bool> shown;
    for (const rules::HolidayYear& each : *years) {
        m_own.insert(each.year, each);
        shown.insert(each.year, true);
    }
    const int now = m_desk.today().year();
    for (int number = now - 1; number <= now + 1; ++number)
        shown.insert(number, true);
    const QString before = m_year->code();
    m_year->combo()->clear();
    for (auto it = shown.constBegin(); it != shown.constEnd(); ++it)
        m_year->addChoice(tr("%1年").arg(it.key()), QString::number(it.key()));
    m_year->setCode(before.isEmpty() ? QString::number(now) : before);
    showYear();
}

void HolidaysPane::showYear()
{
    const bool own = m_own.contains(year());
    const auto* table = m_builtIn.year(year());
    const rules::HolidayYear shown = own ? m_own.value(year()) : table != nullptr ? *table : rules::HolidayYear{};
    m_model.setRows(rowsOf(shown));
    const bool known = own || table != nullptr;
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_sum->setText(known ? countText({shown}) : QString());
    m_state->setSentence(known ? tr("按工作日计算的期限会跳过这些放假的日子，算上调休上班的周末。")
                               : tr("没有 %1 年的放假安排，按工作日计算的期限只除去周末，标为暂算。").arg(year()));
    if (m_clear)
        m_clear->setEnabled(own);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

bool HolidaysPane::merge(const QList<rules::HolidayYear>& more, const QString& done)
{
    const auto written =
        m_desk.performWithUndo(QStringLiteral("holidays.put"), tr("登记放假安排"), done, [&](store::UnitOfWork& unit) {
            return agenda::addHolidays(unit, more, m_desk.today());
        });
    if (written)
        open(QString::number(more.last().year));
    return written.has_value();
}

void HolidaysPane::addDays()
{
    auto* dialog = new HolidayDialog(this, m_desk.today());
    connect(dialog, &HolidayDialog::daysGiven, this, [this, dialog](const QList<rules::HolidayYear>& years) {
        if (merge(years, doneText(years, year())))
            dialog->close();
    });
    dialog->open();
}

void HolidaysPane::pasteLines()
{
    auto* dialog = new HolidayPasteDialog(this, year());
    connect(dialog, &HolidayPasteDialog::daysGiven, this, [this, dialog](const QList<rules::HolidayYear>& years) {
        if (merge(years, doneText(years, year())))
            dialog->close();
    });
    dialog->open();
}

void HolidaysPane::chooseFile()
{
    auto* files = new QFileDialog(window(), tr("选放假安排文件"), documentsFolder(),
                                  tr("文本、表格、规则文件 (*.txt *.csv *.json);;所有文件 (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &HolidaysPane::takeFile);
    files->open();
}

void HolidaysPane::takeFile(const QString& path)
{
    const auto years = rules::readHolidayPath(path, year());
    if (!years)
        return m_desk.report(years.error());
    (void)merge(*years, doneText(*years, year()));
}

void HolidaysPane::removeDay()
{
    if (!m_table->currentIndex().isValid() || m_desk.book().isReadOnly())
        return;
    const HolidayRow row = m_model.row(m_table->currentIndex().row());
    rules::HolidayYear left = m_own.value(year());
    if (const auto* table = m_builtIn.year(year()); table != nullptr && !m_own.contains(year()))
        left = *table;
    left.holidays.remove(row.day);
    left.makeUp.remove(row.day);
    const QString day = row.day.toString(QStringLiteral("yyyy.MM.dd"));
    (void)m_desk.performWithUndo(
        QStringLiteral("holidays.put"), tr("去掉放假安排的一天"), tr("已去掉 %1").arg(day),
        [&](store::UnitOfWork& unit) { return agenda::putHolidayYear(unit, left, m_desk.today()); });
}

void HolidaysPane::clearYear()
{
    (void)m_desk.performWithUndo(QStringLiteral("holidays.remove"), tr("清空 %1 年的放假安排").arg(year()),
                                 tr("已清空 %1 年的放假安排").arg(year()),
                                 [this](store::UnitOfWork& unit) { return agenda::removeHolidayYear(unit, year()); });
}

} // namespace branchbook::ui
