// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/agenda_list.h"

#include "ui/gathering/agenda_row.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace branchbook::ui {

namespace {

constexpr int kMostItems = 100;

} // namespace

AgendaList::AgendaList(QWidget* parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("box"));
    setAccessibleName(tr("会议议程"));
    setObjectName(QStringLiteral("agenda"));
    m_rows->setContentsMargins(6, 0, 10, 0);
    m_rows->setSpacing(0);
    m_word = tr("议程");
    setItems({});
}

void AgendaList::setItems(const QList<gathering::AgendaItem>& items)
{
    if (!m_lines.isEmpty() && items == this->items())
        return;
    QList<AgendaRow*> written; // a line in which nothing is written yet stays as it is
    std::ranges::copy_if(m_lines, std::back_inserter(written), [this](const AgendaRow* line) { return isItem(*line); });
    const auto idOf = [](const AgendaRow* line) { return line->item().id; };
    if (!items.isEmpty() && std::ranges::equal(items, written, {}, &gathering::AgendaItem::id, idOf)) {
        for (qsizetype i = 0; i < items.size(); ++i) // what was computed may say otherwise: the caret stays
            written.at(i)->setItem(items.at(i), reachedBy(items.at(i)));
        return;
    }
    qDeleteAll(std::exchange(m_lines, {}));
    for (const auto& item : items)
        insertRow(int(m_lines.size()), item);
    if (m_lines.isEmpty())
        insertRow(0, {}); // there is always a line to write in
    renumber();
}

QList<gathering::AgendaItem> AgendaList::items() const
{
    QList<gathering::AgendaItem> items;
    for (const auto* line : m_lines) {
        if (isItem(*line))
            items.append(line->item());
    }
    return items;
}

QString AgendaList::whyKept(const gathering::AgendaItem& item, ItemAct act) const
{
    return m_kept ? m_kept(item, act) : QString();
}

bool AgendaList::isItem(const AgendaRow& line) const
{
    return !line.item().title.isEmpty() || !whyKept(line.item(), ItemAct::Remove).isEmpty();
}

void AgendaList::setItemWord(const QString& word)
{
    m_word = word;
    for (auto* line : m_lines)
        line->setItemWord(word);
}

void AgendaList::setVoting(bool on)
{
    m_voting = on;
    for (auto* line : m_lines)
        line->setVoting(on);
}

void AgendaList::setVoted(const QList<gathering::AgendaItem>& agenda)
{
    m_voted.clear();
    for (const auto& item : agenda)
        m_voted.insert(item.id, item.stage);
    for (auto* line : m_lines)
        line->setReached(reachedBy(line->item()));
}

gathering::Stage AgendaList::reachedBy(const gathering::AgendaItem& item) const
{
    const auto course = m_courses.constFind(item.id);
    const bool isBeyond =
        course != m_courses.constEnd() && std::ranges::any_of(course->steps, [](const organization::CourseStep& step) {
            return step.stage > gathering::Stage::Voted;
        });
    return isBeyond ? course->reached : m_voted.value(item.id, item.stage);
}

void AgendaList::setCourses(const QList<organization::ItemCourse>& courses)
{
    m_courses.clear();
    for (const auto& course : courses)
        m_courses.insert(course.item, course);
    for (auto* line : m_lines) {
        line->setReached(reachedBy(line->item()));
        line->setCourse(organization::courseText(m_courses.value(line->item().id)));
    }
}

void AgendaList::setReadOnly(bool on)
{
    m_readOnly = on;
    for (auto* line : m_lines)
        line->setReadOnly(on);
}

AgendaRow* AgendaList::insertRow(int at, const gathering::AgendaItem& item)
{
    auto* row = new AgendaRow(item);
    row->setReadOnly(m_readOnly);
    row->setVoting(m_voting);
    row->setItemWord(m_word);
    row->setReached(reachedBy(row->item()));
    row->setCourse(organization::courseText(m_courses.value(row->item().id)));
    m_lines.insert(at, row);
    m_rows->insertWidget(at, row);
    row->setFixedKind([this](const gathering::AgendaItem& each) { return whyKept(each, ItemAct::ChangeKind); });
    connect(row, &AgendaRow::edited, this, &AgendaList::tell);
    connect(row, &AgendaRow::removeAsked, this, [this, row] { removeRow(row); });
    connect(row, &AgendaRow::moveAsked, this, [this, row](int step) { move(row, int(m_lines.indexOf(row)) + step); });
    connect(row, &AgendaRow::dragged, this, [this, row](int y) { drag(row, y); });
    connect(row, &AgendaRow::lineAsked, this, [this, row] { split(row); });
    return row;
}

void AgendaList::addItem()
{
    if (m_readOnly)
        return;
    if (!m_lines.last()->edit()->text().isEmpty())
        split(m_lines.last());
    m_lines.last()->edit()->setFocus(Qt::OtherFocusReason);
}

void AgendaList::split(AgendaRow* row)
{
    if (m_readOnly || row->edit()->text().trimmed().isEmpty() || m_lines.size() >= kMostItems)
        return;
    auto* made = insertRow(int(m_lines.indexOf(row)) + 1, {});
    renumber();
    made->edit()->setFocus(Qt::OtherFocusReason);
}

void AgendaList::removeRow(AgendaRow* row)
{
    if (const QString why = whyKept(row->item(), ItemAct::Remove); !why.isEmpty()) {
        row->edit()->setFocus(Qt::OtherFocusReason);
        Q_EMIT refused(why);
        return;
    }
    const auto at = m_lines.indexOf(row);
    if (m_lines.size() == 1) {
        row->edit()->clear();
    } else {
        m_lines.removeAt(at);
        auto* next = m_lines.at(std::clamp<qsizetype>(at - 1, 0, m_lines.size() - 1));
        if (row->edit()->hasFocus())
            next->edit()->setFocus(Qt::OtherFocusReason);
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    renumber();
    tell();
}

void AgendaList::move(AgendaRow* row, int to)
{
    const auto from = m_lines.indexOf(row);
    if (m_readOnly || to < 0 || to >= m_lines.size() || to == from)
        return;
    m_lines.move(from, to);
    m_rows->removeWidget(row);
    m_rows->insertWidget(to, row);
    renumber();
    tell();
}

void AgendaList::drag(AgendaRow* row, int y)
{
    const int to = std::clamp(y / qMax(1, row->height()), 0, int(m_lines.size()) - 1);
    move(row, to);
}

void AgendaList::renumber()
{
    QWidget* before = nullptr;
    for (int i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setNumber(i + 1, int(m_lines.size()));
        if (before)
            setTabOrder(before, m_lines.at(i)->edit());
        before = m_lines.at(i)->edit();
    }
    setFocusProxy(m_lines.first()->edit());
}

} // namespace branchbook::ui
