// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/gathering_list.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/screen_words.h"

#include "ui/gathering/kind_text.h"
#include "ui/gathering/state_delegate.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/past_day.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace branchbook::ui {

namespace {

enum Shown { TableShown, NoMatchShown, EmptyShown, NothingThenShown };

QString codeOf(gathering::Kind kind)
{
    return QString::fromLatin1(gathering::kindInfo(kind).name);
}

} // namespace

GatheringList::GatheringList(Desk& desk, const GatheringTab& tab, QWidget* parent)
    : QWidget(parent)
    , m_tab(tab)
    , m_model(this)
    , m_search(searchEdit(tr("主题、地点或主持人")))
    , m_chips(new FilterChips(tr("看哪一类")))
    , m_stack(new QStackedWidget)
    , m_table(new TableView(tab.title))
    , m_past(new PastDay(desk, *m_table,
                         {tr("这是到 %1 为止的会议和活动；主题、地点和到会情况是现在的。"
                             "后来开了的会，查不到那时有没有计划。"),
                          tr("看过去某一天的会议和活动…")},
                         this))
    , m_sum(label({}, TextRole::Small, Ink::Text2))
    , m_rate(label({}, TextRole::Small, Ink::Text2))
    , m_filterRow(makeFilterRow())
    , m_footer(makeFooter())
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_filterRow);
    rows->addWidget(m_past->banner());
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(int(GatheringColumn::State), new StateDelegate(m_table));
    m_table->setStretchColumn(int(GatheringColumn::Topic));
    m_table->setLeadingInset(14);
    m_table->setTrailingInset(14);
    m_stack->addWidget(m_table);
    m_stack->addWidget(noMatch(tr("没有符合条件的记录"), [this] { clearFilter(); }));
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(noMatch(
        tr("到那天为止，这个季度还没有记录"), [this] { m_past->show({}); }, tr("回到今天")));
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_footer);
    wire();
    addRowActions();
}

void GatheringList::wire()
{
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &GatheringList::applyFilter);
    connect(m_chips, &FilterChips::chosen, this, &GatheringList::applyFilter);
    connect(m_table->header(), &TableHeader::sortingChosen, this, &GatheringList::applyFilter);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (!m_past->isPast() || m_past->mayChange()) // opened it would be as it is now
            Q_EMIT openAsked(idAt(index));
    });
    connect(m_table, &TableView::removeAsked, this, [this](const QModelIndex& index) {
        if (mayRemove())
            Q_EMIT removeAsked(idAt(index));
    });
    connect(m_past, &PastDay::turned, this, &GatheringList::addRowActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            m_current = idAt(now);
    });
}

QWidget* GatheringList::makeFilterRow()
{
    auto* filters = new QWidget;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(12);
    m_search->setFixedWidth(scaled(196));
    m_search->setObjectName(QStringLiteral("filter"));
    m_chips->addChip({}, tr("全部"), 0);
    for (const auto kind : m_tab.kinds)
        m_chips->addChip(codeOf(kind), shortKind(kind), 0);
    row->addWidget(m_search);
    row->addWidget(m_chips, 1);
    m_chips->setVisible(m_tab.kinds.size() > 1);
    if (m_tab.kinds.size() == 1)
        row->addStretch(1);
    row->addWidget(m_past->moreButton(m_table));
    return filters;
}

QWidget* GatheringList::makeFooter()
{
    auto* footer = frame(QStringLiteral("footer"));
    footer->setFixedHeight(scaled(36));
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 0, 24, 0);
    row->addWidget(m_sum);
    row->addStretch();
    row->addWidget(m_rate);
    return footer;
}

QWidget* GatheringList::makeEmpty()
{
    auto* empty = new EmptyState(m_tab.icon, tr("这个季度还没有记录"), m_tab.purpose);
    const auto kind = m_tab.kinds.first();
    m_first = empty->addAction(tr("新建%1").arg(shownWord(gathering::kindTitle(kind))), QStringLiteral("plus"));
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT createAsked(ownKind()); });
    empty->addStep(tr("写下时间和主题"), tr("打开就有常用的写法"));
    empty->addStep(tr("点出没到的人"), tr("其余的人都算到会"));
    empty->addStep(tr("归档"), tr("次数和到会率进季度报告"));
    return empty;
}

void GatheringList::setRows(const QList<gathering::GatheringRow>& rows, QDate day, const QString& period)
{
    m_all.clear();
    QHash<QString, int> counts;
    for (const auto& row : rows) {
        if (!m_tab.kinds.contains(row.kind))
            continue;
        m_all.push_back({row, day});
        ++counts[codeOf(row.kind)];
    }
    m_chips->setCount({}, count());
    for (const auto kind : m_tab.kinds)
        m_chips->setCount(codeOf(kind), counts.value(codeOf(kind)));
    m_table->setAccessibleDescription(period);
    applyFilter();
}

void GatheringList::setReadOnly(bool on)
{
    m_readOnly = on;
    m_first->setVisible(!on);
    addRowActions();
}

gathering::Kind GatheringList::ownKind() const
{
    return gathering::kindByName(m_chips->current()).value_or(m_tab.kinds.first());
}

gathering::GatheringId GatheringList::idAt(const QModelIndex& index) const
{
    return m_model.row(index.row()).row.id;
}

void GatheringList::applyFilter()
{
    std::vector<ListedGathering> shown;
    const QString kind = m_chips->current();
    std::ranges::copy_if(m_all, std::back_inserter(shown), [&](const ListedGathering& listed) {
        return (kind.isEmpty() || codeOf(listed.row.kind) == kind) && matchesText(listed, m_search->text());
    });
    sortGatherings(shown, m_table->header()->sorting());
    const auto current = m_current;
    m_model.setRows(std::move(shown));
    select(current);
    const bool empty = m_all.empty();
    const bool past = m_past->isPast();
    m_stack->setCurrentIndex(empty                         ? (past ? NothingThenShown : EmptyShown)
                                 : m_model.rowCount() == 0 ? NoMatchShown
                                                           : TableShown);
    m_filterRow->setVisible(!empty || past); // there another day is chosen
    m_footer->setVisible(!empty);
    refreshSums();
}

void GatheringList::select(gathering::GatheringId id)
{
    m_current = id;
    const auto found = std::ranges::find_if(m_model.rows(), [id](const auto& listed) { return listed.row.id == id; });
    if (found != m_model.rows().end())
        m_table->setCurrentIndex(m_model.index(int(found - m_model.rows().begin()), 0));
}

void GatheringList::refreshSums()
{
    int planned = 0;
    int expected = 0;
    int present = 0;
    for (const auto& listed : m_model.rows()) {
        planned += listed.isPlanned() ? 1 : 0;
        expected += listed.isPlanned() ? 0 : listed.row.expected;
        present += listed.isPlanned() ? 0 : listed.row.present;
    }
    const int held = m_model.rowCount() - planned;
    m_sum->setText(planned == 0 ? tr("已开展 %1 次").arg(held)
                                : tr("已开展 %1 次 · 计划 %2 次").arg(held).arg(planned));
    m_rate->setText(expected == 0 ? QString()
                                  : tr("应到 %1 人次，实到 %2 人次 · 到会率 %3")
                                        .arg(expected)
                                        .arg(present)
                                        .arg(percentText(percentOf(present, expected))));
}

bool GatheringList::mayRemove() const
{
    return m_past->isPast() ? m_past->mayChange() : !m_readOnly;
}

void GatheringList::addRowActions()
{
    if (m_past->isPast())
        return m_table->setRowActions({});
    std::vector<RowAction> actions{
        {QStringLiteral("edit"), tr("打开"), [this](const QModelIndex& index) { Q_EMIT openAsked(idAt(index)); }}};
    actions.push_back({QStringLiteral("history"), tr("修改记录"),
                       [this](const QModelIndex& index) { Q_EMIT historyAsked(idAt(index)); }});
    if (!m_readOnly)
        actions.push_back({QStringLiteral("trash"), tr("移到回收站"),
                           [this](const QModelIndex& index) { Q_EMIT removeAsked(idAt(index)); }});
    m_table->setRowActions(std::move(actions));
}

void GatheringList::clearFilter()
{
    m_search->clear();
    m_chips->setCurrent({});
    applyFilter();
}

bool GatheringList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace branchbook::ui
