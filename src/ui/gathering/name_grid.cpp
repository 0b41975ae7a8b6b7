// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/name_grid.h"

#include "ui/kit/text.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace branchbook::ui {

namespace {

constexpr int kNameGap = 4;
constexpr int kNameCell = 47; // px at text size 1
constexpr int kBeforePreparatory = 6;

} // namespace

NameGrid::NameGrid(QWidget* parent)
    : QWidget(parent)
    , m_note(label(tr("预备党员，到会但无表决权"), TextRole::Caption, Ink::Text3, this))
{
    setAccessibleName(tr("到会名单"));
    setObjectName(QStringLiteral("names"));
    m_note->hide();
}

NameButton* NameGrid::makeButton(const gathering::Attendee& person)
{
    auto* made = new NameButton(person, this);
    made->installEventFilter(this);
    connect(made, &QAbstractButton::clicked, this, [this, made] {
        rove(made);
        Q_EMIT presenceChosen(made->member(),
                              made->isChecked() ? gathering::Presence::Present : gathering::Presence::Absent);
    });
    made->show();
    return made;
}

void NameGrid::setPeople(const QList<gathering::Attendee>& wanted, const QHash<book::MemberId, QString>& apart)
{
    auto people = wanted;
    std::stable_partition(people.begin(), people.end(), [](const auto& person) {
        return person.memberType != QStringView(book::kProbationaryMember);
    });
    const bool same = people.size() == m_names.size()
        && std::ranges::equal(people, m_names, {}, &gathering::Attendee::member, &NameButton::member);
    if (!same) {
        m_current = nullptr;
        qDeleteAll(std::exchange(m_names, {}));
        for (const auto& person : people)
            m_names.append(makeButton(person));
        setReadOnly(m_readOnly);
    }
    for (int i = 0; i < people.size(); ++i) {
        const QString detail = apart.value(people.at(i).member);
        m_names.at(i)->setPerson(people.at(i),
                                 detail.isEmpty() ? people.at(i).name : tr("%1（%2）").arg(people.at(i).name, detail));
    }
    m_note->setVisible(std::ranges::any_of(m_names, &NameButton::isPreparatory));
    if (!m_current && !m_names.isEmpty())
        rove(m_names.first());
    place();
}

void NameGrid::setReadOnly(bool on)
{
    m_readOnly = on;
    for (auto* name : m_names)
        name->setEnabled(!on);
}

void NameGrid::setVotes(Votes votes)
{
    m_note->setText(votes == Votes::Taken ? tr("预备党员，到会但无表决权") : tr("预备党员"));
    place();
}

void NameGrid::rove(NameButton* to)
{
    for (auto* name : m_names)
        name->setFocusPolicy(name == to ? Qt::StrongFocus : Qt::ClickFocus);
    m_current = to;
    setFocusProxy(to);
}

void NameGrid::place()
{
    const int height = scaled(26);
    const int columns = qMax(1, (width() + kNameGap) / (scaled(kNameCell) + kNameGap));
    const double step = double(width() + kNameGap) / columns;
    int column = 0;
    int y = 0;
    int right = 0;
    bool preparatory = false;
    for (auto* name : m_names) {
        int span = 1; // a long name takes several cells rather than losing its end
        while (span < columns && name->neededWidth() > int(span * step) - kNameGap)
            ++span;
        const bool firstOfThem = name->isPreparatory() && !std::exchange(preparatory, name->isPreparatory());
        if (name != m_names.first() && (firstOfThem || column + span > columns)) {
            y += height + (firstOfThem ? kBeforePreparatory : kNameGap);
            column = 0;
        }
        const int left = int(std::lround(column * step));
        right = int(std::lround((column + span) * step)) - kNameGap;
        name->setGeometry(left, y, right - left, height);
        column += span;
    }
    int bottom = m_names.isEmpty() ? 0 : y + height;
    if (preparatory) {
        const int noteWidth = m_note->sizeHint().width();
        const bool below = right + 10 + noteWidth > width();
        m_note->setGeometry(below ? 0 : right + 10, below ? bottom + 2 : y + (height - scaled(18)) / 2,
                            qMin(noteWidth, width()), scaled(18));
        bottom += below ? scaled(18) + 2 : 0;
    }
    setFixedHeight(bottom);
}

void NameGrid::resizeEvent(QResizeEvent*)
{
    place();
}

void NameGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place(); // another text size needs other cells
}

NameButton* NameGrid::neighbour(const NameButton* from, int key) const
{
    const auto at = m_names.indexOf(from);
    const auto last = m_names.size() - 1;
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return m_names.at(key == Qt::Key_Home ? 0 : last);
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return m_names.at(std::clamp<qsizetype>(at + (key == Qt::Key_Left ? -1 : 1), 0, last));
    const bool down = key == Qt::Key_Down;
    const auto middle = from->geometry().center();
    NameButton* best = nullptr;
    int distance = std::numeric_limits<int>::max();
    for (auto* name : m_names) {
        const auto other = name->geometry().center();
        const int rows = down ? other.y() - middle.y() : middle.y() - other.y();
        const int far = rows * 100 + std::abs(other.x() - middle.x());
        if (rows > 0 && far < distance) {
            best = name;
            distance = far;
        }
    }
    return best;
}

bool NameGrid::eventFilter(QObject* watched, QEvent* event)
{
    auto* from = qobject_cast<NameButton*>(watched);
    if (event->type() != QEvent::KeyPress || !from)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (auto* to = neighbour(from, key)) {
            rove(to);
            to->setFocus(Qt::TabFocusReason);
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: from->click(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace branchbook::ui
