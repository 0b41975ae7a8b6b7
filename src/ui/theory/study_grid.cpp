// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/study_grid.h"

#include "branchbook/base/screen_words.h"

#include "ui/agenda/cell_popover.h"
#include "ui/theme/theme.h"
#include "ui/theory/study_grid_paint.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace branchbook::ui {

namespace {

using ideology::StudySession;
using ideology::StudyState;

constexpr int kStudyTitle = 152;
constexpr int kStudySum = 56;
constexpr int kStudyHead = 30;
constexpr int kStudyRow = 33;

QString studyStateWord(StudyState state)
{
    switch (state) {
    case StudyState::Planned: return StudyGrid::tr("计划");
    case StudyState::Held: return StudyGrid::tr("已开展");
    case StudyState::Unrecorded: break;
    }
    return StudyGrid::tr("没有记录");
}

QString sessionWords(const StudySession& session)
{
    const QString words = StudyGrid::tr("%1月%2日 %3，%4")
                              .arg(session.on.month())
                              .arg(session.on.day())
                              .arg(session.topic, studyStateWord(session.state));
    return session.state == StudyState::Planned && session.told
        ? StudyGrid::tr("%1，已通知 %2 人").arg(words).arg(*session.told)
        : words;
}

} // namespace

void StudyGridModel::setYear(ideology::StudyYear year)
{
    beginResetModel();
    m_year = std::move(year);
    endResetModel();
}

QList<StudySession> StudyGridModel::sessionsAt(const QModelIndex& index) const
{
    QList<StudySession> found;
    if (!index.isValid() || index.column() < 1 || index.column() > 12)
        return found;
    for (const StudySession& each : m_year.sessions) {
        if (each.kind == form(index.row()).kind && each.on.month() == index.column())
            found.append(each);
    }
    return found;
}

QString StudyGridModel::chipText(const QList<StudySession>& sessions)
{
    if (sessions.isEmpty())
        return {};
    if (sessions.size() == 1)
        return tr("%1日").arg(sessions.front().on.day());
    const auto held =
        std::ranges::count_if(sessions, [](const StudySession& each) { return each.state == StudyState::Held; });
    if (held == 0 || held == sessions.size())
        return tr("%1次").arg(sessions.size());
    return QStringLiteral("%1/%2").arg(held).arg(sessions.size());
}

StudyState StudyGridModel::chipState(const QList<StudySession>& sessions)
{
    auto state = StudyState::Held;
    for (const StudySession& each : sessions) {
        if (each.state == StudyState::Unrecorded)
            return StudyState::Unrecorded;
        if (each.state == StudyState::Planned)
            state = StudyState::Planned;
    }
    return state;
}

int StudyGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_year.forms.size());
}

int StudyGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString StudyGridModel::spoken(const QModelIndex& index) const
{
    const ideology::StudyForm& line = form(index.row());
    const QString title = shownWord(gathering::kindTitle(line.kind));
    if (index.column() == 0) {
        const QString often = frequency(index.row());
        return often.isEmpty() ? tr("%1，没有安排").arg(title) : tr("%1，%2").arg(title, often);
    }
    if (index.column() == kColumns - 1)
        return tr("%1，全年 %2 次，已开展 %3 次").arg(title).arg(line.all).arg(line.held);
    const auto sessions = sessionsAt(index);
    if (sessions.isEmpty())
        return tr("%1，%2月没有安排").arg(title).arg(index.column());
    QStringList words;
    for (const StudySession& each : sessions)
        words.append(sessionWords(each));
    return tr("%1，%2").arg(title, words.join(tr("；")));
}

QVariant StudyGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    if (role == Qt::ToolTipRole)
        return spoken(index);
    if (role != Qt::DisplayRole)
        return {};
    const ideology::StudyForm& line = form(index.row());
    if (index.column() == 0)
        return shownWord(gathering::kindTitle(line.kind));
    if (index.column() == kColumns - 1)
        return QStringLiteral("%1/%2").arg(line.held).arg(line.all);
    return chipText(sessionsAt(index));
}

QVariant StudyGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kColumns)
        return {};
    return section == 0 ? tr("形式") : section == kColumns - 1 ? tr("全年") : tr("%1月").arg(section);
}

StudyGrid::StudyGrid(QWidget* parent)
    : QTableView(parent)
{
    setModel(&m_grid);
    setItemDelegate(new StudyGridDelegate(*this));
    setHorizontalHeader(new StudyGridHeader(*this));
    verticalHeader()->hide();
    setAccessibleName(tr("全年学习计划"));
    setObjectName(QStringLiteral("studyGrid"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setMinimumSectionSize(10);
    connect(&m_grid, &QAbstractItemModel::modelReset, this, &StudyGrid::share);
}

void StudyGrid::setYear(const ideology::StudyYear& year, int month)
{
    const QModelIndex before = currentIndex();
    m_month = month;
    m_grid.setYear(year);
    horizontalHeader()->setFixedHeight(scaled(kStudyHead));
    setFixedHeight(scaled(kStudyHead) + int(year.forms.size()) * scaled(kStudyRow));
    share();
    if (before.isValid())
        setCurrentIndex(m_grid.index(before.row(), before.column()));
}

bool StudyGrid::showsFocusOn(const QModelIndex& index) const
{
    return m_keys && hasFocus() && index == currentIndex();
}

void StudyGrid::share()
{
    const int wide = viewport()->width();
    const int sum = scaled(kStudySum);
    const int title = std::min(scaled(kStudyTitle), wide / 4);
    const int month = std::max(20, (wide - title - sum) / 12);
    setColumnWidth(0, std::max(20, wide - sum - 12 * month));
    for (int column = 1; column <= 12; ++column)
        setColumnWidth(column, month);
    setColumnWidth(StudyGridModel::kColumns - 1, sum);
    for (int row = 0; row < m_grid.rowCount(); ++row)
        setRowHeight(row, scaled(kStudyRow));
}

void StudyGrid::ask(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (index.column() == 0 || index.column() == StudyGridModel::kColumns - 1) {
        Q_EMIT formAsked(m_grid.form(index.row()).kind);
        return;
    }
    const auto sessions = m_grid.sessionsAt(index);
    if (sessions.size() == 1)
        Q_EMIT sessionAsked(sessions.front().gathering);
    else if (!sessions.isEmpty())
        askAmong(index, sessions);
}

void StudyGrid::askAmong(const QModelIndex& index, const QList<StudySession>& sessions)
{
    auto* popover = new CellPopover(
        this, tr("%1　%2月").arg(shownWord(gathering::kindTitle(m_grid.form(index.row()).kind))).arg(index.column()));
    for (const StudySession& each : sessions)
        popover->addLine(sessionWords(each), tr("打开"), [this, id = each.gathering] { Q_EMIT sessionAsked(id); });
    const QRect cell = visualRect(index);
    popover->openOver({viewport()->mapTo(window(), cell.topLeft()), cell.size()});
}

void StudyGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    share();
}

void StudyGrid::keyPressEvent(QKeyEvent* event)
{
    m_keys = true;
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        return ask(currentIndex());
    QTableView::keyPressEvent(event);
}

void StudyGrid::focusInEvent(QFocusEvent* event)
{
    const auto reason = event->reason();
    m_keys = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    QTableView::focusInEvent(event);
}

void StudyGrid::mousePressEvent(QMouseEvent* event)
{
    m_keys = false;
    QTableView::mousePressEvent(event);
}

void StudyGrid::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        ask(indexAt(event->position().toPoint()));
}

} // namespace branchbook::ui
