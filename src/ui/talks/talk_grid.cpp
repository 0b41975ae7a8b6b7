// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paint.h"
#include "ui/talks/talk_cell.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kGridGap = 6;
constexpr int kLeastName = 116;
constexpr int kGridHead = 24;
constexpr int kMostPairWidth = 56;

using organization::TalkDue;
using organization::TalkPeople;
using organization::TalkSeen;

QString familyName(const QString& name)
{
    return name.left(1);
}

QString dotted(QDate day)
{
    return QStringLiteral("%1.%2").arg(day.month()).arg(day.day());
}

organization::TalkPerson personOf(const TalkPeople::One& one)
{
    return {one.id, one.name};
}

TalkCell::Look lookOf(const TalkSeen& seen)
{
    if (seen.isDone())
        return TalkCell::Look::Held;
    return seen.plannedOn.isValid() ? TalkCell::Look::Planned : TalkCell::Look::Missing;
}

organization::TalkId talkOf(const TalkSeen& seen)
{
    return seen.isDone() ? seen.held : seen.planned;
}

QString stateText(const TalkSeen& seen)
{
    if (seen.isDone())
        return TalkGrid::tr("%1月%2日已谈").arg(seen.heldOn.month()).arg(seen.heldOn.day());
    if (seen.plannedOn.isValid())
        return TalkGrid::tr("约在%1月%2日").arg(seen.plannedOn.month()).arg(seen.plannedOn.day());
    return TalkGrid::tr("还没谈");
}

} // namespace

TalkGrid::TalkGrid(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TalkGrid::clear()
{
    for (auto* cell : std::exchange(m_cells, {})) {
        cell->hide();
        cell->deleteLater();
    }
    m_rowNames.clear();
    m_columnNames.clear();
    m_places.clear();
    m_current = 0;
}

void TalkGrid::addCell(TalkCell* cell, const TalkAsked& what)
{
    cell->setFocusPolicy(m_cells.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    cell->installEventFilter(this);
    connect(cell, &QAbstractButton::clicked, this, [this, what] { Q_EMIT asked(what); });
    m_cells.append(cell);
    cell->show();
}

void TalkGrid::setPairs(const QList<TalkDue::Pair>& pairs)
{
    clear();
    for (const auto& pair : pairs) {
        if (!m_rowNames.contains(pair.first.name))
            m_rowNames.append(pair.first.name);
        if (!m_columnNames.contains(pair.second.name))
            m_columnNames.append(pair.second.name);
    }
    for (const auto& pair : pairs) {
        auto* cell = new TalkCell(TalkCell::Form::Date, this);
        const auto& seen = pair.seen;
        cell->setCell(lookOf(seen),
                      seen.isDone()                  ? dotted(seen.heldOn)
                          : seen.plannedOn.isValid() ? dotted(seen.plannedOn)
                                                     : QStringLiteral("＋"),
                      {}, tr("%1和%2，%3").arg(pair.first.name, pair.second.name, stateText(seen)));
        m_places.append(QPoint(int(m_columnNames.indexOf(pair.second.name)), int(m_rowNames.indexOf(pair.first.name))));
        addCell(cell, {personOf(pair.first), personOf(pair.second), talkOf(seen)});
    }
    updateGeometry();
    place();
    update();
}

void TalkGrid::setPeople(const QList<TalkDue::Person>& people, int most)
{
    clear();
    auto shown = people;
    if (shown.size() > most) {
        std::ranges::stable_sort(shown, {}, [](const TalkDue::Person& each) { return each.seen.isDone(); });
        shown.resize(most);
    }
    for (const auto& person : shown) {
        auto* cell = new TalkCell(TalkCell::Form::Name, this);
        const auto& seen = person.seen;
        QString detail = tr("未谈");
        if (seen.isDone())
            detail = tr("%1 %2月").arg(familyName(seen.with)).arg(seen.heldOn.month());
        else if (seen.plannedOn.isValid())
            detail = tr("约 %1").arg(dotted(seen.plannedOn));
        cell->setCell(lookOf(seen), person.who.name, detail, tr("%1，%2").arg(person.who.name, stateText(seen)));
        addCell(cell, {{}, personOf(person.who), talkOf(seen)});
    }
    updateGeometry();
    place();
    update();
}

int TalkGrid::columnsIn(int width) const
{
    return std::max(1, (width + kGridGap) / (scaled(kLeastName) + kGridGap));
}

int TalkGrid::leadWidth() const
{
    int widest = 0;
    for (const auto& name : m_rowNames)
        widest = std::max(widest, textWidth(name, TextRole::Body));
    return widest + 14;
}

int TalkGrid::heightForWidth(int width) const
{
    if (m_cells.isEmpty())
        return 0;
    const int tall = m_cells.first()->sizeHint().height();
    if (!m_rowNames.isEmpty())
        return scaled(kGridHead) + int(m_rowNames.size()) * (tall + kGridGap);
    const int columns = columnsIn(width);
    const int rows = (int(m_cells.size()) + columns - 1) / columns;
    return rows * (tall + kGridGap) - kGridGap;
}

QSize TalkGrid::sizeHint() const
{
    const int wide = m_rowNames.isEmpty() ? scaled(kLeastName) * 4
                                          : leadWidth() + int(m_columnNames.size()) * (scaled(50) + kGridGap);
    return {wide, heightForWidth(wide)};
}

QSize TalkGrid::minimumSizeHint() const
{
    const int least =
        m_rowNames.isEmpty() ? scaled(kLeastName) : leadWidth() + int(m_columnNames.size()) * (scaled(40) + kGridGap);
    return {least, m_rowNames.isEmpty() ? scaled(30) : heightForWidth(least)};
}

void TalkGrid::place()
{
    if (m_cells.isEmpty())
        return;
    const int tall = m_cells.first()->sizeHint().height();
    if (!m_rowNames.isEmpty()) {
        const int lead = leadWidth();
        const int columns = int(m_columnNames.size());
        const int wide = std::min(scaled(kMostPairWidth), (width() - lead - (columns - 1) * kGridGap) / columns);
        for (qsizetype i = 0; i < m_cells.size(); ++i)
            m_cells.at(i)->setGeometry(lead + m_places.at(i).x() * (wide + kGridGap),
                                       scaled(kGridHead) + m_places.at(i).y() * (tall + kGridGap), wide, tall);
        return;
    }
    const int columns = columnsIn(width());
    const double step = double(width() + kGridGap) / columns;
    for (int i = 0; i < int(m_cells.size()); ++i)
        m_cells.at(i)->setGeometry(int((i % columns) * step), (i / columns) * (tall + kGridGap), int(step) - kGridGap,
                                   tall);
}

void TalkGrid::resizeEvent(QResizeEvent*)
{
    place();
    updateGeometry();
}

/// The names beside and above the triangle.
void TalkGrid::paintEvent(QPaintEvent*)
{
    if (m_rowNames.isEmpty() || m_cells.isEmpty())
        return;
    QPainter painter(this);
    const double tall = m_cells.first()->height();
    const double wide = m_cells.first()->width();
    const double lead = leadWidth();
    for (qsizetype i = 0; i < m_columnNames.size(); ++i)
        paintText(painter, {lead + double(i) * (wide + kGridGap), 0, wide, double(scaled(kGridHead)) - 4},
                  familyName(m_columnNames.at(i)), TextRole::Small, Color::Text2, Qt::AlignHCenter);
    for (qsizetype i = 0; i < m_rowNames.size(); ++i)
        paintText(painter, {0, double(scaled(kGridHead)) + double(i) * (tall + kGridGap), lead, tall}, m_rowNames.at(i),
                  TextRole::Body, Color::Text);
}

void TalkGrid::rove(int to)
{
    if (to < 0 || to >= int(m_cells.size()))
        return;
    m_cells.at(m_current)->setFocusPolicy(Qt::ClickFocus);
    m_current = to;
    m_cells.at(to)->setFocusPolicy(Qt::StrongFocus);
    m_cells.at(to)->setFocus(Qt::OtherFocusReason);
}

bool TalkGrid::eventFilter(QObject* watched, QEvent* event)
{
    const int at = int(m_cells.indexOf(qobject_cast<TalkCell*>(watched)));
    if (at < 0 || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_cells.at(at)->click();
        return true;
    }
    const auto from = m_cells.at(at)->geometry().center();
    int best = -1;
    int least = 0;
    for (int i = 0; i < int(m_cells.size()); ++i) {
        const QPoint way = m_cells.at(i)->geometry().center() - from;
        const bool right = key->key() == Qt::Key_Right && way.x() > 0 && std::abs(way.y()) < m_cells.at(i)->height();
        const bool left = key->key() == Qt::Key_Left && way.x() < 0 && std::abs(way.y()) < m_cells.at(i)->height();
        const bool down = key->key() == Qt::Key_Down && way.y() >= m_cells.at(i)->height();
        const bool up = key->key() == Qt::Key_Up && way.y() <= -m_cells.at(i)->height();
        const int far = way.manhattanLength();
        if ((right || left || down || up) && (best < 0 || far < least)) {
            best = i;
            least = far;
        }
    }
    const bool arrow = key->key() == Qt::Key_Right || key->key() == Qt::Key_Left || key->key() == Qt::Key_Down
        || key->key() == Qt::Key_Up;
    if (best >= 0)
        rove(best);
    return arrow || QWidget::eventFilter(watched, event);
}

} // namespace branchbook::ui
