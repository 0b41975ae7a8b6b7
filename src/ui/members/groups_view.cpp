// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/groups_view.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/members/desk_directory.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace branchbook::ui {

namespace {

constexpr std::array<Column<GroupLine>, 3> kGroupColumns{
    Column<GroupLine>{QT_TRANSLATE_NOOP("table", "党小组"), 220, Qt::AlignLeft,
                      [](const GroupLine& line) { return Cell{.text = line.group.name}; }},
    Column<GroupLine>{QT_TRANSLATE_NOOP("table", "组长"), 160, Qt::AlignLeft,
                      [](const GroupLine& line) {
                          return line.leader.isEmpty() ? Cell{.text = QStringLiteral("—"), .tint = Color::Text3}
                                                       : Cell{.text = line.leader, .avatar = line.leader};
                      }},
    Column<GroupLine>{QT_TRANSLATE_NOOP("table", "党员人数"), 100, Qt::AlignRight,
                      [](const GroupLine& line) { return Cell{.text = QString::number(line.people)}; }},
};

} // namespace

GroupsView::GroupsView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(kGroupColumns)
    , m_table(new TableView(tr("党小组")))
    , m_stack(new QStackedLayout)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(m_stack, 1);
    auto* empty =
        new EmptyState(QStringLiteral("organization"), tr("还没有划分党小组"),
                       tr("党员较多、或者分散在几处的支部可以划分党小组。\n建好以后在花名册里把党员调进去。"));
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(24, 12, 24, 12);
    bar->setSpacing(8);
    auto* add = button(tr("新建党小组"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus"));
    auto* change = button(tr("修改"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("edit"));
    auto* drop = button(tr("撤销党小组"), ButtonKind::Standard, ControlSize::Small);
    for (auto* each : {add, change, drop}) {
        bar->addWidget(each);
        if (desk.book().isReadOnly())
            each->hide();
    }
    bar->addStretch();
    column->addLayout(bar);
    column->addWidget(horizontalLine());
    column->addWidget(m_table, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(empty);
    m_table->setModel(&m_model);
    m_table->setStretchColumn(0);
    m_table->setLeadingInset(14);
    m_table->header()->setSortable({99}); // few rows, kept in their own order

    const auto current = [this] { return m_model.row(m_table->currentIndex().row()).group; };
    const auto createNew = [this] {
        book::PartyGroup fresh;
        fresh.branch = m_desk.branch().id;
        fresh.position = m_model.rowCount();
        edit(fresh);
    };
    connect(add, &QPushButton::clicked, this, createNew);
    if (!desk.book().isReadOnly())
        connect(empty->addAction(tr("新建党小组"), QStringLiteral("plus")), &QPushButton::clicked, this, createNew);
    const auto onCurrent = [this, current](auto act) {
        if (m_table->currentIndex().isValid() && !m_desk.book().isReadOnly())
            act(current());
    };
    connect(change, &QPushButton::clicked, this,
            [this, onCurrent] { onCurrent([this](const book::PartyGroup& group) { edit(group); }); });
    connect(drop, &QPushButton::clicked, this,
            [this, onCurrent] { onCurrent([this](const book::PartyGroup& group) { remove(group); }); });
    connect(m_table, &QTableView::activated, change, &QPushButton::click);
    connect(m_table, &TableView::removeAsked, drop, &QPushButton::click);
    reload();
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

void GroupsView::reload()
{
    m_stale = false;
    std::vector<GroupLine> lines;
    const auto& people = DeskDirectory::of(m_desk).people();
    if (const auto groups = book::listGroups(m_desk.book().reader(), m_desk.branch().id)) {
        for (const auto& group : *groups) {
            GroupLine line{group, {}, int(people.inGroup(group.name, m_desk.today()).size())};
            if (const int leader = group.leader ? people.indexOf(*group.leader) : -1; leader >= 0)
                line.leader = people.name(leader).toString();
            lines.push_back(line);
        }
    }
    m_model.setRows(std::move(lines));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_model.rowCount() > 0)
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
