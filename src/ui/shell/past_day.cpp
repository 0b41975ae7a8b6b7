// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/past_day.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/list_day.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/day_popover.h"
#include "ui/kit/list_host.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/shell/desk.h"

#include <QMenu>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

void tellPast(Desk& desk)
{
    desk.notice(PastDay::tr("这是过去某一天的情况，只能看。要改，先点“回到今天”。"));
}

} // namespace

PastDay::PastDay(Desk& desk, QWidget& list, PastDayWords words, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_list(list)
    , m_words(std::move(words))
    , m_banner(new Banner(Banner::Kind::Information, {}))
    , m_place(placeBelowFilters(*m_banner))
{
    connect(m_banner->addAction(tr("回到今天")), &QPushButton::clicked, this, [this] { show({}); });
    // Founded on another day, with other records: the day was another branch's.
    connect(&desk, &Desk::branchChanged, this, [this] { show({}); });
}

QPushButton* PastDay::moreButton(TableView* table)
{
    auto* more = iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Standard, ControlSize::Small);
    more->setObjectName(QStringLiteral("listMore"));
    connect(more, &QPushButton::clicked, this, [this, more, table] {
        auto* menu = new QMenu(more);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (table != nullptr && addListActions(*menu, *table))
            menu->addSeparator();
        addTo(*menu, *more);
        menu->popup(more->mapToGlobal(QPoint(more->width() - menu->sizeHint().width(), more->height() + 4)));
    });
    return more;
}

void PastDay::addTo(QMenu& menu, QWidget& anchor)
{
    connect(menu.addAction(m_words.ask), &QAction::triggered, this, [this, at = &anchor] {
        askForDay(at, day(), m_desk.today(), [this](std::optional<QDate> picked) { show(picked); });
    });
}

QDate PastDay::day() const
{
    return m_day.value_or(m_desk.today());
}

void PastDay::show(std::optional<QDate> day)
{
    if (day && *day == m_desk.today())
        day.reset();
    if (day == m_day)
        return;
    if (day) {
        if (const auto known = book::checkListDay(m_desk.branch(), *day, m_desk.today()); !known)
            return m_desk.report(known.error());
        m_banner->setSentence(m_words.sentence.arg(shownDate(*day)));
    }
    m_day = day;
    m_place->setVisible(m_day.has_value());
    m_place->setProperty(kShownDayProperty, m_day ? QVariant(*m_day) : QVariant());
    m_list.setProperty(kShownDayProperty, m_day ? QVariant(*m_day) : QVariant()); // on paper it says so too
    Q_EMIT turned();
    if (m_list.isVisible())
        m_list.setFocus(Qt::OtherFocusReason);
}

bool PastDay::mayChange()
{
    if (m_day)
        tellPast(m_desk);
    else if (m_desk.book().isReadOnly())
        m_desk.refuse(tr("这本手册以只读方式打开，不能修改。"));
    return !m_day && !m_desk.book().isReadOnly();
}

bool mayStep(Desk& desk, const QWidget& page)
{
    const bool past = std::ranges::any_of(page.findChildren<QWidget*>(), [](const QWidget* each) {
        return each->isVisible() && each->property(kShownDayProperty).isValid();
    });
    if (past)
        tellPast(desk);
    return !past;
}

bool showsPastDay(const QWidget& view)
{
    return std::ranges::any_of(view.findChildren<PastDay*>(), &PastDay::isPast);
}

} // namespace branchbook::ui
