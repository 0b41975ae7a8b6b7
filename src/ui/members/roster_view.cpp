// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/roster_view.h"

#include "branchbook/book/member_store.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/list_memory.h"
#include "ui/shell/preferences.h"
#include "ui/shell/saved_filters.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace branchbook::ui {

namespace {

constexpr std::array kPartTitles{QT_TRANSLATE_NOOP("branchbook::ui::RosterView", "全部"),
                                 QT_TRANSLATE_NOOP("branchbook::ui::RosterView", "正式"),
                                 QT_TRANSLATE_NOOP("branchbook::ui::RosterView", "预备"),
                                 QT_TRANSLATE_NOOP("branchbook::ui::RosterView", "流动"),
                                 QT_TRANSLATE_NOOP("branchbook::ui::RosterView", "离退休"),
                                 QT_TRANSLATE_NOOP("branchbook::ui::RosterView", "困难"),
                                 QT_TRANSLATE_NOOP("branchbook::ui::RosterView", "待核实"),
                                 QT_TRANSLATE_NOOP("branchbook::ui::RosterView", "发展中"),
                                 QT_TRANSLATE_NOOP("branchbook::ui::RosterView", "已离开")};
static_assert(kPartTitles.size() == std::size_t(book::kRosterPartCount));

constexpr int kTypingPause = 80; ///< milliseconds …
constexpr int kManyRows = 2000; ///< … where a key is felt
constexpr QLatin1String kPartKey("members/part");
constexpr QLatin1String kSortColumnKey("members/sortColumn");
constexpr QLatin1String kSortDownKey("members/sortDown");

QString partCode(int part)
{
    return QString::number(part);
}

} // namespace

RosterView::RosterView(Desk& desk, Preferences* preferences, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_model(new MemberTableModel(desk, this))
    , m_table(new TableView(tr("花名册")))
    , m_search(searchEdit(tr("姓名或拼音首字母")))
    , m_chips(new FilterChips(tr("看哪些人")))
    , m_filterRow(new QHBoxLayout)
    , m_empty(new QWidget)
    , m_banner(new Banner(Banner::Kind::Information, {}))
    , m_sum(label({}, TextRole::Small, Ink::Text2))
    , m_kinds(label({}, TextRole::Small, Ink::Text2))
    , m_actions(new QWidget)
    , m_afterTyping(new QTimer(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeFilterRow());
    rows->addWidget(placeBelowFilters(*m_banner));
    rows->addWidget(horizontalLine());
    rows->addWidget(m_table, 1);
    auto* none = new QVBoxLayout(m_empty);
    auto* clear = button(tr("清除条件"), ButtonKind::Link);
    none->addStretch();
    none->addWidget(label(tr("没有符合条件的人"), TextRole::Body, Ink::Text2), 0, Qt::AlignHCenter);
    none->addWidget(clear, 0, Qt::AlignHCenter);
    none->addStretch();
    rows->addWidget(m_empty, 1);
    m_empty->hide();
    rows->addWidget(makeFooter());

    m_table->setModel(m_model);
    m_table->setCheckColumn();
    m_table->setStretchColumn(7);
    setFocusProxy(m_table);
    connect(clear, &QPushButton::clicked, this, &RosterView::clearFilter);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            keepFound();
        m_typing = true;
        applyFilter();
        m_typing = false;
    });
    m_afterTyping->setSingleShot(true);
    m_afterTyping->setInterval(kTypingPause);
    connect(m_afterTyping, &QTimer::timeout, this, &RosterView::tellChosen);
    m_search->installEventFilter(this);
    connect(m_chips, &FilterChips::chosen, this, [this](const QString& code) {
        if (m_preferences)
            m_preferences->setValue(kPartKey, code);
        applyFilter();
    });
    connect(m_banner->addAction(tr("回到今天")), &QPushButton::clicked, this, [this] { setDay({}); });
    wireTable();
    restore();
    offerSavedFilters(*this, QStringLiteral("members"), m_desk);
    reload();
}

void RosterView::wireTable()
{
    connect(m_table->header(), &TableHeader::sortingChosen, this, &RosterView::sort);
    connect(m_table->header(), &TableHeader::checkClicked, this,
            [this] { m_model->checkShown(m_model->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked); });
    connect(m_model, &MemberTableModel::checksChanged, this, &RosterView::refreshFooter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        if (!m_choosing) {
            m_current = m_model->idAt(now.row());
            m_row = now.row();
        }
        if (m_typing && m_model->rowCount() > kManyRows)
            m_afterTyping->start();
        else
            tellChosen();
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT openAsked(m_model->idAt(index.row())); });
    connect(m_table, &TableView::removeAsked, this,
            [this](const QModelIndex& index) { Q_EMIT recycleAsked(m_model->idAt(index.row())); });
    connect(m_table, &TableView::editAsked, this,
            [this](const QModelIndex& index) { Q_EMIT editAsked(m_model->idAt(index.row())); });
    offerActions();
}

void RosterView::restore()
{
    if (!m_preferences)
        return;
    m_chips->setCurrent(m_preferences->value(kPartKey, partCode(0)).toString());
    const TableHeader::Sorting sorting{m_preferences->value(kSortColumnKey, -1).toInt(),
                                       m_preferences->value(kSortDownKey, false).toBool() ? Qt::DescendingOrder
                                                                                          : Qt::AscendingOrder};
    keepWidths(*m_table, QStringLiteral("members"), *m_preferences);
    if (sorting.column >= m_model->columnCount())
        return;
    m_table->header()->setSorting(sorting);
    m_model->setSorting(sorting);
}

void RosterView::sort(TableHeader::Sorting sorting)
{
    if (m_preferences) {
        m_preferences->setValue(kSortColumnKey, sorting.column);
        m_preferences->setValue(kSortDownKey, sorting.order == Qt::DescendingOrder);
    }
    m_model->setSorting(sorting);
    showCurrent();
}

bool RosterView::isFiltered() const
{
    return !m_search->text().isEmpty() || m_chips->current() != partCode(0);
}

void RosterView::clearFilter()
{
    m_search->clear();
    m_chips->setCurrent(partCode(0));
    if (m_preferences)
        m_preferences->setValue(kPartKey, partCode(0));
    applyFilter();
}

void RosterView::tellChosen()
{
    m_afterTyping->stop();
    if (const QModelIndex now = m_table->currentIndex(); now.isValid())
        Q_EMIT memberChosen(m_model->idAt(now.row()));
}

/// Who was found stays chosen when the search ends.
void RosterView::keepFound()
{
    const QModelIndex now = m_table->currentIndex();
    if (m_model->rowCount() == 0 || !now.isValid())
        return;
    m_current = m_model->idAt(now.row());
    m_row = now.row();
}

/// ↓ goes from the search into the list.
bool RosterView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 1));
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Esc: first the filter goes, then the search field is left.
void RosterView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (isFiltered())
        clearFilter();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

QWidget* RosterView::makeFilterRow()
{
    auto* row = new QWidget;
    row->setLayout(m_filterRow);
    m_filterRow->setContentsMargins(24, 12, 16, 12);
    m_filterRow->setSpacing(8);
    for (int part = 0; part < book::kRosterPartCount; ++part)
        m_chips->addChip(partCode(part), tr(kPartTitles[std::size_t(part)]), 0);
    auto* more = iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Standard, ControlSize::Small);
    m_filterRow->addWidget(m_search);
    m_filterRow->addSpacing(4);
    m_filterRow->addWidget(m_chips, 1);
    m_filterRow->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this, more] { openMore(more); });
    return row;
}

void RosterView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_search->setFixedWidth(width() >= 640 ? 196 : 120); // the text size plays no part
}

QWidget* RosterView::makeFooter()
{
    auto* footer = frame(QStringLiteral("footer"));
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(8);
    onTextSize(footer, [footer] { footer->setFixedHeight(scaled(36) + 1); });
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(8);
    m_group = button(tr("调到党小组"), ButtonKind::Primary, ControlSize::Small);
    auto* clear = button(tr("取消选择"), ButtonKind::Text, ControlSize::Small);
    actions->addWidget(m_group);
    actions->addWidget(clear);
    row->addWidget(m_sum);
    row->addStretch();
    row->addWidget(m_kinds);
    row->addWidget(m_actions);
    connect(m_group, &QPushButton::clicked, this, [this] { moveToGroup(m_group); });
    connect(clear, &QPushButton::clicked, m_model, &MemberTableModel::uncheckAll);
    return footer;
}

QDate RosterView::day() const
{
    return m_day.value_or(m_desk.today());
}

void RosterView::addAction(QWidget* widget)
{
    m_filterRow->insertWidget(m_filterRow->count() - 1, widget);
}

void RosterView::reload(DeskDirectory::Change change)
{
    m_model->reload(change);
    refreshCounts();
    const bool gone = !m_current.isNull() && DeskDirectory::of(m_desk).people().indexOf(m_current) < 0;
    if (gone && m_model->rowCount() > 0) { // the neighbour takes the place of who was removed
        m_row = qMin(m_row, m_model->rowCount() - 1);
        m_current = m_model->idAt(m_row);
    }
    applyFilter();
    if (!m_wanted.isNull())
        select(m_wanted);
}

void RosterView::applyFilter()
{
    m_model->show({book::RosterPart(m_chips->current().toInt()), day(), m_search->text()});
    const bool none = m_model->rowCount() == 0;
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    refreshFooter();
    showCurrent();
}

/// Who is chosen; where the filter hides him or her, the first who is shown: the pane never shows somebody out of sight.
void RosterView::showCurrent()
{
    if (m_model->rowCount() == 0)
        return Q_EMIT noneChosen();
    if (m_current.isNull())
        return;
    const int row = m_model->rowOf(m_current);
    m_choosing = row < 0;
    m_table->setCurrentIndex(m_model->index(qMax(0, row), 1));
    m_table->scrollTo(m_model->index(qMax(0, row), 1));
    m_choosing = false;
}

void RosterView::select(book::MemberId id)
{
    m_wanted = {};
    if (!id.isNull() && DeskDirectory::of(m_desk).people().indexOf(id) < 0)
        m_wanted = id; // a large branch is being read again
    if (id.isNull() || !m_wanted.isNull())
        return;
    int row = m_model->rowOf(id);
    if (row < 0 && m_current != id) {
        m_search->clear();
        m_chips->setCurrent(partCode(int(book::RosterPart::Everybody)));
        m_model->show({book::RosterPart::Everybody, day(), {}});
        refreshFooter();
        row = m_model->rowOf(id);
    }
    if (row < 0)
        return;
    m_current = id;
    m_row = row;
    showCurrent();
}

void RosterView::refreshCounts()
{
    const auto counts = DeskDirectory::of(m_desk).people().countParts(day());
    for (int part = 0; part < book::kRosterPartCount; ++part)
        m_chips->setCount(partCode(part), counts[std::size_t(part)]);
}

void RosterView::refreshFooter()
{
    const auto checked = m_model->checked().size();
    const auto inSight = qsizetype(m_model->checkedInSight().size());
    m_sum->setText(inSight == checked
                       ? tr("共 %1 人 · 已选 %2 人").arg(m_model->rowCount()).arg(checked)
                       : tr("已选 %1 人，其中 %2 人不在当前列表（不会动）").arg(checked).arg(checked - inSight));
    m_group->setVisible(!m_day && !m_desk.book().isReadOnly()); // a day gone by is looked at
    m_group->setEnabled(inSight > 0);
    const auto kinds = m_model->kinds();
    m_kinds->setText(tr("正式党员 %1 · 预备党员 %2").arg(kinds.full).arg(kinds.probationary));
    m_actions->setVisible(checked > 0);
    m_kinds->setVisible(checked == 0);
    m_table->header()->setCheckState(m_model->checkState());
}

} // namespace branchbook::ui
