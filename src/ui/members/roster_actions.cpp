// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the roster's menus do: another day, another Party group for many.
#include "ui/members/roster_view.h"

#include "branchbook/book/member_store.h"
#include "branchbook/book/roster_day.h"
#include "ui/kit/day_popover.h"

#include <QMenu>

namespace branchbook::ui {

void RosterView::openMore(QWidget* anchor)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("看过去某一天的名册")), &QAction::triggered, this, [this, anchor] {
        askForDay(anchor, day(), m_desk.today(), [this](std::optional<QDate> picked) {
            const auto known = book::checkRosterDay(m_desk.branch(), picked.value_or(m_desk.today()), m_desk.today());
            if (!known)
                return m_desk.report(known.error());
            setDay(picked);
            m_table->setFocus(Qt::OtherFocusReason);
        });
    });
    menu->popup(anchor->mapToGlobal(QPoint(anchor->width() - menu->sizeHint().width(), anchor->height() + 4)));
}

void RosterView::moveToGroup(QWidget* anchor)
{
    auto groups = book::listGroups(m_desk.book().reader(), m_desk.branch().id);
    if (!groups)
        return m_desk.report(groups.error());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto people = m_model->checked();
    const auto add = [&](const QString& name, std::optional<book::GroupId> id) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, people, name, id] {
            const auto done = m_desk.performWithUndo(
                QStringLiteral("member.group"), tr("%1 人调到%2").arg(people.size()).arg(name),
                tr("已把 %1 人调到%2").arg(people.size()).arg(name), [&](store::UnitOfWork& unit) -> Result<> {
                    for (const auto& person : people) {
                        BB_TRY(auto member, book::loadMember(unit.session(), person));
                        member.group = id;
                        BB_CHECK(book::updateMember(unit, member));
                    }
                    return {};
                });
            if (done)
                m_model->checkAll(Qt::Unchecked);
        });
    };
    for (const auto& group : *groups)
        add(group.name, group.id);
    add(tr("不在党小组"), {});
    menu->popup(anchor->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
}

} // namespace branchbook::ui
