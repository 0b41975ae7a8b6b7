// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cadres/record_list.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/text.h"
#include "ui/shell/past_day.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <utility>

namespace branchbook::ui {

namespace {

enum RecordsShown { RecordTable, NoRecordMatches, NoRecordYet, NoRecordThen };

constexpr QLatin1String kRecordBin("bin");

/// Its parts keep their heights where the window leaves too little room: nothing is drawn over another.
QScrollArea* emptyInScroll(QWidget* page)
{
    auto* area = new FittingScroll;
    area->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turns it on
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

RecordListView::RecordListView(Desk& desk, const QString& name, QSet<QString> tables, const QString& first,
                               QWidget* parent)
    : AreaView(desk, parent)
    , m_tables(std::move(tables))
    , m_first(first)
    , m_table(new TableView(name))
    , m_chips(new FilterChips(tr("看哪一类")))
    , m_rows(new QVBoxLayout(this))
    , m_bar(new QHBoxLayout)
    , m_sum(label({}, TextRole::Small, Ink::Text2))
    , m_stack(new QStackedWidget)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_bar->setContentsMargins(24, 12, 16, 12);
    m_bar->setSpacing(8);
    m_bar->addWidget(m_chips, 1);
    m_rows->addLayout(m_bar);
    m_rows->addWidget(horizontalLine());
    m_rows->addWidget(m_stack, 1);
    auto* footer = frame(QStringLiteral("footer"));
    onTextSize(footer, [footer] { footer->setFixedHeight(scaled(36) + 1); });
    auto* line = new QHBoxLayout(footer);
    line->setContentsMargins(24, 0, 16, 0);
    line->addWidget(m_sum);
    line->addStretch();
    m_rows->addWidget(footer);
}

void RecordListView::build(QAbstractItemModel* model, int stretchColumn, QWidget* empty)
{
    m_table->setModel(model);
    m_table->setStretchColumn(stretchColumn);
    m_table->setLeadingInset(14);
    m_table->setTrailingInset(14);
    m_table->header()->setSortable({99});
    m_stack->addWidget(m_table);
    m_stack->addWidget(noMatch(tr("这一类还没有记录"), [this] { showPart(m_first); }));
    m_stack->addWidget(emptyInScroll(empty));
    if (m_noneThen != nullptr)
        m_stack->addWidget(m_noneThen);
    connect(m_chips, &FilterChips::chosen, this, [this] {
        m_landed = true;
        fill();
    });
    const auto change = [this](const QModelIndex& at) {
        if (isPast())
            return void(m_past->mayChange()); // says why not
        edit(at);
    };
    connect(m_table, &QTableView::activated, this,
            [this, change](const QModelIndex& at) { leadsOn(at) ? edit(at) : change(at); });
    connect(m_table, &TableView::editAsked, this, change);
    connect(&desk(), &Desk::branchChanged, this, &RecordListView::reload);
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.intersects(m_tables))
            reload();
    });
}

void RecordListView::setHead(QWidget* head)
{
    m_rows->insertWidget(m_rows->indexOf(m_stack), head);
}

QPushButton* RecordListView::addCreateButton(const QString& text, const QString& objectName)
{
    if (!mayWrite())
        return nullptr;
    auto* made = button(text, ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus"));
    made->setObjectName(objectName);
    connect(made, &QPushButton::clicked, this, [this] { create(); });
    m_bar->addWidget(made);
    m_create = made;
    return made;
}

void RecordListView::addPrintButton()
{
    auto* made = iconButton(QStringLiteral("print"), tr("打印"), ButtonKind::Standard, ControlSize::Small);
    connect(made, &QPushButton::clicked, this, [this] { print(); });
    m_bar->addWidget(made);
}

void RecordListView::addPastDay(const PastDayWords& words, const QString& none)
{
    m_past = new PastDay(desk(), *m_table, words, this);
    m_bar->addWidget(m_past->moreButton(m_table));
    m_rows->insertWidget(m_rows->indexOf(m_bar) + 1, m_past->banner());
    m_noneThen = noMatch(
        none, [this] { backToToday(); }, tr("回到今天"));
    connect(m_past, &PastDay::turned, this, &RecordListView::turnDay);
}

/// Nothing is left on the page that could change a record of a day gone by, and all of it is back with today.
void RecordListView::turnDay()
{
    if (isPast() && !std::exchange(m_turned, true)) {
        m_actions = m_table->rowActions();
        m_table->setRowActions(m_pastActions);
    } else if (!isPast() && std::exchange(m_turned, false)) {
        m_table->setRowActions(std::exchange(m_actions, {}));
    }
    if (m_create != nullptr)
        m_create->setVisible(!isPast());
    if (m_chips->current() == kRecordBin)
        m_chips->setCurrent(m_first);
    m_stale = false;
    load(); // out of sight too: who turned it goes on with what it has now
}

bool RecordListView::isPast() const
{
    return m_past != nullptr && m_past->isPast();
}

QDate RecordListView::day() const
{
    return m_past != nullptr ? m_past->day() : desk().today();
}

void RecordListView::backToToday()
{
    if (m_past != nullptr)
        m_past->show({});
}

void RecordListView::open(const QString& argument)
{
    if (!argument.isEmpty())
        backToToday();
}

bool RecordListView::mayWrite() const
{
    return !desk().book().isReadOnly();
}

bool RecordListView::createOwn()
{
    if (!mayWrite())
        return true;
    backToToday(); // what is entered now is not of a day gone by
    create();
    return true;
}

void RecordListView::reload()
{
    m_stale = !isVisible();
    if (!m_stale)
        load();
}

void RecordListView::showEvent(QShowEvent* event)
{
    AreaView::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    load();
}

void RecordListView::showPart(const QString& part)
{
    m_chips->setCurrent(part);
    fill();
}

void RecordListView::setSum(const QString& text)
{
    m_sum->setText(text);
}

QString RecordListView::landingPart() const
{
    const QStringList filled = m_chips->filled();
    for (const QLatin1String part : {QLatin1String("all"), QLatin1String("over"), QLatin1String("done")}) {
        if (filled.contains(part))
            return part;
    }
    return m_first;
}

void RecordListView::settle(bool any)
{
    const bool none = m_table->model()->rowCount() == 0;
    if (any && !std::exchange(m_landed, true) && none && m_chips->current() == m_first) {
        if (const QString part = landingPart(); part != m_first)
            return showPart(part);
    }
    m_stack->setCurrentIndex(!none ? RecordTable : any ? NoRecordMatches : isPast() ? NoRecordThen : NoRecordYet);
    if (!none)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

void RecordListView::popMenu(const QModelIndex& index, const std::function<void(QMenu&)>& fillMenu)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).center()));
}

void RecordListView::act(const char* verb, const QString& label,
                         const std::function<Result<>(store::UnitOfWork&)>& work)
{
    (void)desk().performWithUndo(QString::fromLatin1(verb), label, label, work);
}

} // namespace branchbook::ui
