// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/groups_view.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/group_day.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/members/desk_directory.h"
#include "ui/shell/past_day.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace branchbook::ui {

namespace {

enum GroupsShown { GroupsListed, NoGroups, NoGroupsThen };

constexpr std::array<Column<GroupLine>, 3> kGroupColumns{
    Column<GroupLine>{QT_TRANSLATE_NOOP("table", "党小组"), 220, Qt::AlignLeft,
                      [](const GroupLine& line) { return Cell{.text = line.group.name}; }},
    Column<GroupLine>{QT_TRANSLATE_NOOP("table", "组长"), 160, Qt::AlignLeft,
                      [](const GroupLine& line) {
                          return line.leader.isEmpty() ? Cell{.text = QStringLiteral("—"), .tint = Color::Text3}
                                                       : Cell{.text = line.leader, .avatar = line.leader};
                      }},
    Column<GroupLine>{
        QT_TRANSLATE_NOOP("table", "党员人数"), 100, Qt::AlignRight,
        [](const GroupLine& line) { return Cell{.text = QString::number(line.people), .tip = line.names}; }},
};

} // namespace

GroupsView::GroupsView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(kGroupColumns)
    , m_table(new TableView(tr("党小组")))
    , m_past(
          new PastDay(desk, *m_table,
                      {tr("这是到 %1 为止的党小组，按那天的名册；手册里没有建组、改名和定组长的日期，这些照现在的。"),
                       tr("看过去某一天的党小组…")},
                      this))
    , m_add(button(tr("新建党小组"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus")))
    , m_change(button(tr("修改"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("edit")))
    , m_drop(button(tr("撤销党小组"), ButtonKind::Standard, ControlSize::Small))
    , m_stack(new QStackedLayout)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeBar());
    rows->addWidget(m_past->banner());
    rows->addWidget(horizontalLine());
    rows->addLayout(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(noMatch(
        tr("到那天为止，还没有划分党小组"), [this] { m_past->show({}); }, tr("回到今天")));
    m_table->setModel(&m_model);
    m_table->setStretchColumn(0);
    m_table->setLeadingInset(14);
    m_table->header()->setSortable({99}); // few rows, kept in their own order
    connect(m_table, &QTableView::activated, this, [this] { onCurrent(&GroupsView::edit); });
    connect(m_table, &TableView::removeAsked, this, [this] { onCurrent(&GroupsView::remove); });
    connect(m_past, &PastDay::turned, this, &GroupsView::reload);
    reload();
}

QWidget* GroupsView::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 12, 16, 12);
    row->setSpacing(8);
    for (auto* each : {m_add, m_change, m_drop})
        row->addWidget(each);
    row->addStretch();
    row->addWidget(m_past->moreButton(m_table));
    connect(m_add, &QPushButton::clicked, this, &GroupsView::createNew);
    connect(m_change, &QPushButton::clicked, this, [this] { onCurrent(&GroupsView::edit); });
    connect(m_drop, &QPushButton::clicked, this, [this] { onCurrent(&GroupsView::remove); });
    return bar;
}

QWidget* GroupsView::makeEmpty()
{
    auto* empty =
        new EmptyState(QStringLiteral("organization"), tr("还没有划分党小组"),
                       tr("党员较多、或者分散在几处的支部可以划分党小组。\n建好以后在花名册里把党员调进去。"));
    if (!m_desk.book().isReadOnly())
        connect(empty->addAction(tr("新建党小组"), QStringLiteral("plus")), &QPushButton::clicked, this,
                &GroupsView::createNew);
    return empty;
}

void GroupsView::createNew()
{
    book::PartyGroup fresh;
    fresh.branch = m_desk.branch().id;
    fresh.position = m_count;
    edit(fresh);
}

void GroupsView::onCurrent(void (GroupsView::*act)(const book::PartyGroup& group))
{
    if (const auto at = m_table->currentIndex(); at.isValid() && m_past->mayChange())
        (this->*act)(book::PartyGroup(m_model.row(at.row()).group));
}

void GroupsView::refresh()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void GroupsView::showEvent(QShowEvent*)
{
    if (m_stale)
        reload();
}

std::vector<GroupLine> GroupsView::linesOfToday(const QList<book::PartyGroup>& groups)
{
    std::vector<GroupLine> lines;
    const auto& people = DeskDirectory::of(m_desk).people();
    for (const auto& group : groups) {
        GroupLine line{group, {}, int(people.inGroup(group.name, m_desk.today()).size()), {}};
        if (const int leader = group.leader ? people.indexOf(*group.leader) : -1; leader >= 0)
            line.leader = people.name(leader).toString();
        lines.push_back(line);
    }
    return lines;
}

std::vector<GroupLine> GroupsView::linesOfPast()
{
    std::vector<GroupLine> lines;
    const auto groups = book::listGroupsOn(m_desk.book().reader(), m_desk.branch().id, m_past->day());
    if (!groups) {
        m_desk.report(groups.error());
        return lines;
    }
    for (const auto& then : *groups)
        lines.push_back({then.group, then.leader, int(then.people.size()), shownList(then.people)});
    return lines;
}

void GroupsView::reload()
{
    m_stale = false;
    const auto read = book::listGroups(m_desk.book().reader(), m_desk.branch().id);
    const auto groups = read ? *read : QList<book::PartyGroup>();
    m_count = int(groups.size());
    auto lines = m_past->isPast() ? linesOfPast() : linesOfToday(groups);
    const bool any = !lines.empty();
    m_model.setRows(std::move(lines));
    m_stack->setCurrentIndex(any ? GroupsListed : m_past->isPast() ? NoGroupsThen : NoGroups);
    const bool writes = !m_past->isPast() && !m_desk.book().isReadOnly();
    m_add->setVisible(writes);
    m_change->setVisible(writes && any);
    m_drop->setVisible(writes && any);
    if (any)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void GroupsView::edit(const book::PartyGroup& group)
{
    const bool fresh = group.id.isNull();
    auto* dialog = new Dialog(this, fresh ? tr("新建党小组") : tr("修改%1").arg(group.name));
    dialog->about(QStringLiteral("party_group"), group.id);
    auto* name = new LineField(tr("名称"), tr("例如：第一党小组"));
    auto* leader = new ComboField(tr("组长"));
    name->setText(group.name);
    leader->addChoice(tr("还没有定"), {});
    const auto& people = DeskDirectory::of(m_desk).people();
    for (const int person : people.inGroup(group.name, m_desk.today()))
        leader->addChoice(people.name(person).toString(), people.id(person).toString());
    leader->setCode(group.leader ? group.leader->toString() : QString());
    if (fresh)
        leader->hide();
    dialog->body()->setContentsMargins(0, 14, 0, 0);
    dialog->body()->addWidget(name);
    dialog->body()->addWidget(leader);
    (void)dialog->addSafeButton(tr("先不改"));
    dialog->setFirstFocus(name->edit());
    const auto save = [this, dialog, name, leader, group, fresh] {
        auto changed = group;
        changed.name = name->text();
        changed.leader.reset();
        if (const auto id = book::MemberId::fromString(leader->code()); !id.isNull())
            changed.leader = id;
        auto done = m_desk.book().perform(fresh ? QStringLiteral("group.add") : QStringLiteral("group.edit"),
                                          fresh ? tr("新建%1").arg(changed.name) : tr("修改%1").arg(changed.name),
                                          [&](store::UnitOfWork& unit) -> Result<> {
                                              if (!fresh)
                                                  return book::updateGroup(unit, changed);
                                              BB_CHECK(book::insertGroup(unit, changed));
                                              return {};
                                          });
        if (done)
            dialog->close();
        else
            name->setError(sentence(done.error()));
    };
    connect(dialog->addButton(fresh ? tr("建立党小组") : tr("保存修改"), ButtonKind::Primary), &QPushButton::clicked,
            dialog, save);
    dialog->open();
}

void GroupsView::remove(const book::PartyGroup& group)
{
    (void)m_desk.performWithUndo(QStringLiteral("group.remove"), tr("撤销%1").arg(group.name),
                                 tr("已撤销%1，组里的党员留在支部").arg(group.name),
                                 [&](store::UnitOfWork& unit) { return book::removeGroup(unit, group); });
}

} // namespace branchbook::ui
