// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the roster's menus do: another day, another Party group for many.
#include "ui/members/roster_view.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/roster_day.h"
#include "branchbook/organization/own_field.h"
#include "ui/kit/banner.h"
#include "ui/kit/day_popover.h"
#include "ui/kit/list_host.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/members/duplicates_dialog.h"
#include "ui/members/own_fields_dialog.h"
#include "ui/members/roster_output.h"

#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace branchbook::ui {

void RosterView::openMore(QWidget* anchor)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("看过去某一天的名册…")), &QAction::triggered, this, [this, anchor] {
        askForDay(anchor, day(), m_desk.today(), [this](std::optional<QDate> picked) {
            const auto known = book::checkRosterDay(m_desk.branch(), picked.value_or(m_desk.today()), m_desk.today());
            if (!known)
                return m_desk.report(known.error());
            setDay(picked);
            m_table->setFocus(Qt::OtherFocusReason);
        });
    });
    connect(menu->addAction(tr("打印和导出名册…")), &QAction::triggered, this, &RosterView::putOut);
    (void)addListActions(*menu, *m_table);
    offerTags(*menu);
    if (!m_day && !m_desk.book().isReadOnly()) {
        connect(menu->addAction(tr("自定义项目")), &QAction::triggered, this,
                [this] { (new OwnFieldsDialog(this, m_desk))->open(); });
        offerDuplicates(*menu);
    }
    menu->popup(anchor->mapToGlobal(QPoint(anchor->width() - menu->sizeHint().width(), anchor->height() + 4)));
}

void RosterView::putOut()
{
    (new RosterOutputDialog(this, m_desk, day()))->open();
}

/// What the search finds with # before it.
void RosterView::offerTags(QMenu& menu)
{
    const auto tags = organization::listTags(m_desk.book().reader(), m_desk.branch().id);
    if (!tags || tags->isEmpty())
        return;
    auto* list = menu.addMenu(tr("按标签看"));
    for (const auto& [tag, count] : *tags) {
        const QString wanted = u'#' + tag;
        connect(list->addAction(tr("%1（%2 人）").arg(tag).arg(count)), &QAction::triggered, this,
                [this, wanted] { m_search->setText(wanted); });
    }
}

/// With their number, where counting is not felt.
void RosterView::offerDuplicates(QMenu& menu)
{
    constexpr int kManyPeople = 5000;
    const bool many = DeskDirectory::of(m_desk).people().count() > kManyPeople;
    const auto pairs = many ? Result<QList<organization::DuplicatePair>>()
                            : organization::findDuplicates(m_desk.book().reader(), m_desk.branch().id);
    if (!pairs)
        return m_desk.report(pairs.error());
    if (!many)
        offerElsewhere(menu);
    const bool none = !many && pairs->isEmpty();
    auto* entry = menu.addAction(many       ? tr("查找可能重复的人")
                                     : none ? tr("没有可能重复的人")
                                            : tr("可能重复 %1 组").arg(pairs->size()));
    entry->setEnabled(!none);
    connect(entry, &QAction::triggered, this, [this] {
        const auto found = organization::findDuplicates(m_desk.book().reader(), m_desk.branch().id);
        if (found && found->isEmpty())
            return m_desk.notice(tr("名册里没有看起来重复的人。"));
        (new DuplicatesDialog(this, m_desk))->open();
    });
}

/// Whom another branch of the book has too; in a book of one branch nobody is asked.
void RosterView::offerElsewhere(QMenu& menu)
{
    const auto people = organization::findElsewhere(m_desk.book().reader(), m_desk.branch().id, m_desk.today(),
                                                    organization::NameAlone::Asked);
    if (!people)
        return m_desk.report(people.error());
    if (people->isEmpty())
        return;
    QStringList lines;
    for (const auto& person : *people)
        lines.append(organization::elsewhereText(person));
    connect(menu.addAction(tr("同时在别的支部 %1 人").arg(people->size())), &QAction::triggered, this, [this, lines] {
        constexpr int kMostShown = 8;
        auto* dialog = new Dialog(this, tr("同时在两个支部的人"), Dialog::Width::Medium);
        dialog->setObjectName(QStringLiteral("keptElsewhere"));
        QString text = lines.first(std::min(kMostShown, int(lines.size()))).join(u'\n');
        if (lines.size() > kMostShown)
            text += u'\n' + tr("另有 %1 人，用 member duplicates 可以看到全部。").arg(lines.size() - kMostShown);
        dialog->setText(text);
        (void)dialog->addSafeButton(tr("知道了"));
        dialog->open();
    });
}

void RosterView::moveToGroup(QWidget* anchor)
{
    auto groups = book::listGroups(m_desk.book().reader(), m_desk.branch().id);
    if (!groups)
        return m_desk.report(groups.error());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto people = m_model->checkedInSight();
    const auto add = [&](const QString& name, std::optional<book::GroupId> id) {
        connect(menu->addAction(menuText(name)), &QAction::triggered, this, [this, people, name, id] {
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
                m_model->uncheck(people);
        });
    };
    for (const auto& group : *groups)
        add(group.name, group.id);
    add(tr("不在党小组"), {});
    menu->popup(anchor->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
}

/// The roster of a day gone by is looked at.
void RosterView::offerActions()
{
    if (m_day || m_desk.book().isReadOnly())
        return m_table->setRowActions({});
    m_table->setRowActions({{QStringLiteral("edit"), tr("编辑"),
                             [this](const QModelIndex& index) { Q_EMIT editAsked(m_model->idAt(index.row())); }},
                            {QStringLiteral("trash"), tr("移到回收站"),
                             [this](const QModelIndex& index) { Q_EMIT recycleAsked(m_model->idAt(index.row())); }}});
}

void RosterView::setDay(std::optional<QDate> day)
{
    m_day = day && *day != m_desk.today() ? day : std::nullopt;
    if (m_day)
        m_banner->setSentence(
            tr("这是 %1 的名册：人员类别、党内职务、党小组、流动和失联按那天算，学时和到会率不显示，其他各项是现在的。")
                .arg(shownDate(*m_day)));
    m_banner->parentWidget()->setVisible(m_day.has_value());
    m_table->setProperty(kShownDayProperty, m_day ? QVariant(*m_day) : QVariant()); // on paper it says so too
    offerActions();
    refreshCounts();
    applyFilter();
    Q_EMIT dayTurned();
}

} // namespace branchbook::ui
