// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_view.h"

#include "branchbook/base/percent.h"
#include "branchbook/ledger/ledger_store.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field.h"
#include "ui/kit/side_pane.h"
#include "ui/kit/text.h"
#include "ui/ledger/item_pane.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_turn.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace branchbook::ui {

namespace {

enum LedgerShown { ListShown, NothingMatches, NothingYet, NothingThen };

constexpr QLatin1String kAll("all");
constexpr QLatin1String kOpen("open");
constexpr QLatin1String kOverdue("overdue");
constexpr QLatin1String kBin("bin");

int countIf(const std::vector<ListedItem>& rows, bool (*wanted)(const ListedItem&))
{
    return int(std::ranges::count_if(rows, wanted));
}

} // namespace

LedgerView::LedgerView(Desk& desk, const QString& area, QWidget* parent)
    : AreaView(desk, parent)
    , m_area(area)
    , m_model(new LedgerTableModel(this))
    , m_table(new TableView(tr("台账")))
    , m_past(new PastDay(desk, *m_table,
                         {tr("这是到 %1 为止的台账；事项、协办、措施和佐证是现在的。"), tr("看过去某一天的台账…")},
                         this))
    , m_turn(new PastTurn(desk, PastTurn::Span::Year, this))
    , m_search(searchEdit(tr("事项、来源或责任人")))
    , m_chips(new FilterChips(tr("看哪些事项")))
    , m_add(button(tr("登记事项"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus")))
    , m_stack(new QStackedWidget)
    , m_sum(label({}, TextRole::Small, Ink::Text2))
    , m_rate(new StatusText({}))
    , m_checkedActions(new QWidget)
    , m_pane(new ItemPane(desk))
    , m_split(nullptr)
{
    m_split = new ListWithPane(makeList(), m_pane);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_split);
    wire();
    setActions();
    reload();
}

int LedgerView::openCount(Desk& desk, const QString& area)
{
    ledger::ItemQuery query;
    query.branch = desk.branch().id;
    query.area = area;
    const auto items = ledger::listItems(desk.book().reader(), query);
    return items ? int(std::ranges::count_if(*items, &ledger::Item::isOpen)) : -1;
}

QWidget* LedgerView::makeList()
{
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeFilterRow());
    rows->addWidget(m_past->banner());
    connect(m_past, &PastDay::turned, this, &LedgerView::takeDay);
    rows->addWidget(horizontalLine());
    m_table->setModel(m_model);
    m_table->setDensity(TableView::Density::TwoLine);
    m_table->setCheckColumn();
    m_table->setStretchColumn(int(LedgerColumn::Matter));
    m_table->setTrailingInset(14);
    m_table->setItemDelegateForColumn(int(LedgerColumn::Stage), new StagesDelegate(m_table));
    m_stack->addWidget(m_table);
    m_stack->addWidget(noMatch(tr("没有符合条件的事项"), [this] { clearFilter(); }));
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(noMatch(
        tr("到那天为止，这一年还没有台账事项"), [this] { showDay({}); }, tr("回到今天")));
    rows->addWidget(m_stack, 1);
    rows->addWidget(makeFooter());
    list->setFocusProxy(m_table);
    return list;
}

QWidget* LedgerView::makeFilterRow()
{
    auto* filters = new QWidget;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(24, 12, 16, 12);
    row->setSpacing(8);
    m_search->setObjectName(QStringLiteral("ledgerFilter"));
    onTextSize(m_search, [this] { m_search->setFixedWidth(scaled(176)); });
    m_chips->addChip(kAll, tr("全部"), 0);
    m_chips->addChip(kOpen, tr("未办结"), 0);
    m_chips->addChip(kOverdue, tr("逾期"), 0);
    m_chips->addChip(kBin, tr("回收站"), 0);
    auto* more = iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Standard, ControlSize::Small);
    row->addWidget(m_search);
    row->addSpacing(4);
    row->addWidget(m_chips, 1);
    row->addWidget(m_add);
    row->addWidget(more);
    m_add->setObjectName(QStringLiteral("raiseItem"));
    if (desk().book().isReadOnly())
        m_add->hide();
    connect(m_add, &QPushButton::clicked, this, [this] { createOwn(); });
    connect(more, &QPushButton::clicked, this, [this, more] { openMore(more); });
    return filters;
}

QWidget* LedgerView::makeFooter()
{
    auto* footer = frame(QStringLiteral("footer"));
    onTextSize(footer, [footer] { footer->setFixedHeight(scaled(36) + 1); });
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 0, 16, 0);
    auto* actions = new QHBoxLayout(m_checkedActions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(8);
    auto* give = button(tr("指派责任人"), ButtonKind::Primary, ControlSize::Small);
    auto* clear = button(tr("取消选择"), ButtonKind::Text, ControlSize::Small);
    give->setObjectName(QStringLiteral("assignChecked"));
    actions->addWidget(give);
    actions->addWidget(clear);
    row->addWidget(m_sum);
    row->addStretch();
    row->addWidget(m_rate);
    row->addWidget(m_checkedActions);
    connect(give, &QPushButton::clicked, this, [this] { assign(m_model->checked()); });
    connect(clear, &QPushButton::clicked, this, [this] { m_model->checkAll(Qt::Unchecked); });
    return footer;
}

QWidget* LedgerView::makeEmpty()
{
    auto* empty =
        new EmptyState(QStringLiteral("flag"), tr("这一年还没有台账事项"),
                       tr("决议督办、问题整改、群众意见、公开承诺，\n凡是要有人在期限前办好的事都记在这里。"));
    if (!desk().book().isReadOnly()) {
        connect(empty->addAction(tr("登记事项"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { createOwn(); });
        auto* import = empty->addAction(tr("从 Excel 导入"), QStringLiteral("upload"));
        import->setObjectName(QStringLiteral("importLedger"));
        connect(import, &QPushButton::clicked, this, [this] { open(QStringLiteral("import")); });
    }
    empty->addStep(tr("登记"), tr("写事项、责任人和期限"));
    empty->addStep(tr("跟进"), tr("到期前在工作台提醒"));
    empty->addStep(tr("办结"), tr("写结果，按期率进报告"));
    return empty;
}

void LedgerView::wire()
{
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &LedgerView::applyFilter);
    connect(m_chips, &FilterChips::chosen, this, &LedgerView::applyFilter);
    connect(m_table->header(), &TableHeader::sortingChosen, this, &LedgerView::applyFilter);
    connect(m_table->header(), &TableHeader::checkClicked, this,
            [this] { m_model->checkAll(m_model->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked); });
    connect(m_model, &LedgerTableModel::checksChanged, this, &LedgerView::refreshChecks);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_current = m_model->row(now.row()).item.id;
        m_pane->showItem(m_model->row(now.row()),
                         showsBin()             ? ItemPane::Place::Bin
                             : m_past->isPast() ? ItemPane::Place::Past
                                                : ItemPane::Place::Ledger);
        if (!m_split->isSheet())
            m_split->openPane();
    });
    connect(m_table, &QTableView::activated, this, [this] {
        m_split->openPane();
        m_pane->focusFirst();
    });
    const auto idAt = [this](const QModelIndex& index) { return m_model->row(index.row()).item.id; };
    connect(m_table, &TableView::editAsked, this, [this, idAt](const QModelIndex& index) { change(idAt(index)); });
    connect(m_table, &TableView::removeAsked, this, [this, idAt](const QModelIndex& index) { recycle(idAt(index)); });
    connect(m_pane, &ItemPane::nextAsked, this, &LedgerView::next);
    connect(m_pane, &ItemPane::closeAsked, this, &LedgerView::closeItem);
    connect(m_pane, &ItemPane::reopenAsked, this, &LedgerView::reopen);
    connect(m_pane, &ItemPane::restoreAsked, this, &LedgerView::restore);
    connect(m_pane, &ItemPane::moreAsked, this, &LedgerView::openItemMenu);
    connect(&desk(), &Desk::quarterChanged, this, &LedgerView::reload);
    connect(&desk(), &Desk::branchChanged, this, &LedgerView::reload);
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        static const QSet<QString> shown{
            QStringLiteral("ledger_item"), QStringLiteral("ledger_pass"),
            QStringLiteral("ledger_step"), QStringLiteral("attachment"),
            QStringLiteral("setting"),     QStringLiteral("resolution"), // what an item rests on
            QStringLiteral("gathering")};
        if (changes.tables.intersects(shown))
            reload();
    });
}

ledger::Course LedgerView::courseOf(ledger::Kind kind)
{
    const auto known = m_courses.find(kind);
    if (known != m_courses.end())
        return known->second;
    const auto course = ledger::loadCourse(desk().book().reader(), kind);
    return m_courses.emplace(kind, course ? *course : ledger::Course()).first->second;
}

std::vector<ListedItem> LedgerView::load(bool recycled)
{
    const int year = desk().quarter().year;
    ledger::ItemQuery query;
    query.branch = desk().branch().id;
    query.area = m_area;
    query.recycled = recycled;
    if (!recycled)
        query.period = DateRange{QDate(year, 1, 1), QDate(year, 12, 31)};
    const auto& reader = desk().book().reader();
    const auto found = m_past->isPast() ? ledger::listItemsOn(reader, query, day()) : ledger::listItems(reader, query);
    std::vector<ListedItem> rows;
    if (!found) {
        desk().report(found.error());
        return rows;
    }
    for (const auto& item : *found)
        rows.push_back({item, courseOf(item.kind), day()});
    return rows;
}

void LedgerView::reload()
{
    m_courses.clear();
    m_all = load(false);
    m_bin = m_past->isPast() ? std::vector<ListedItem>() : load(true); // what was in the bin on a day, no list says
    m_chips->setCount(kAll, int(m_all.size()));
    m_chips->setCount(kOpen, countIf(m_all, [](const ListedItem& row) { return row.item.isOpen(); }));
    m_chips->setCount(kOverdue, countIf(m_all, [](const ListedItem& row) { return row.isOverdue(); }));
    m_chips->setCount(kBin, int(m_bin.size()));
    if (showsBin() && m_bin.empty())
        m_chips->setCurrent(kAll);
    showSums();
    applyFilter();
}

void LedgerView::applyFilter()
{
    const QString part = m_chips->current();
    std::vector<ListedItem> rows;
    for (const auto& row : showsBin() ? m_bin : m_all) {
        const bool wanted = part == kOpen ? row.item.isOpen() : part == kOverdue ? row.isOverdue() : true;
        if (wanted && matchesText(row, m_search->text()))
            rows.push_back(row);
    }
    sortItems(rows, m_table->header()->sorting());
    const bool none = rows.empty();
    m_model->show(std::move(rows));
    const bool empty = m_all.empty() && m_bin.empty();
    m_stack->setCurrentIndex(!none ? ListShown : !empty ? NothingMatches : m_past->isPast() ? NothingThen : NothingYet);
    setActions();
    showCurrent();
}

void LedgerView::clearFilter()
{
    m_search->clear();
    m_chips->setCurrent(kAll);
    applyFilter();
}

/// The chosen one; where it is gone or hidden, the first that is shown: the pane never shows what is out of sight.
void LedgerView::showCurrent()
{
    if (m_model->rowCount() == 0)
        return m_split->closePane();
    const int row = qMax(0, m_model->rowOf(m_current));
    m_table->setCurrentIndex(m_model->index(row, int(LedgerColumn::Number)));
}

void LedgerView::showSums()
{
    const auto figures = ledger::figuresOf(
        [this] {
            QList<ledger::Item> items;
            for (const auto& row : m_all)
                items.append(row.item);
            return items;
        }(),
        day());
    QStringList parts{tr("%1年 %2 件").arg(desk().quarter().year).arg(figures.total),
                      tr("已办结 %1 件").arg(figures.closed), tr("办理中 %1 件").arg(figures.open)};
    if (figures.overdue > 0)
        parts.append(tr("逾期 %1 件").arg(figures.overdue));
    m_sum->setText(parts.join(QStringLiteral(" · ")));
    const auto percent = figures.onTimePercent();
    m_rate->setSpec(
        percent ? ChipSpec{tr("按期办结率 %1").arg(percentText(percent)), Tone::Ok, QStringLiteral("check-circle")}
                : ChipSpec{});
    refreshChecks();
}

void LedgerView::refreshChecks()
{
    const bool some = !m_model->checked().isEmpty() && !showsBin() && !onlyLooks();
    m_checkedActions->setVisible(some);
    m_rate->setVisible(!some);
    m_table->header()->setCheckState(m_model->checkState());
}

QDate LedgerView::day() const
{
    return m_past->day();
}

bool LedgerView::onlyLooks() const
{
    return m_past->isPast() || desk().book().isReadOnly();
}

bool LedgerView::showsBin() const
{
    return m_chips->current() == kBin;
}

const ListedItem* LedgerView::listed(ledger::ItemId id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? nullptr : &m_model->row(row);
}

QList<ledger::Item> LedgerView::shownItems() const
{
    QList<ledger::Item> items;
    for (const auto& row : m_model->rows())
        items.append(row.item);
    return items;
}

QWidget* LedgerView::filterField() const
{
    return m_search;
}

/// ↓ goes from the search into the list.
bool LedgerView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return AreaView::eventFilter(watched, event);
}

/// Esc: first the filter goes, then the search field is left.
void LedgerView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return AreaView::keyPressEvent(event);
    if (!m_search->text().isEmpty() || m_chips->current() != kAll)
        clearFilter();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace branchbook::ui
