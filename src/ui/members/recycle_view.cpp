// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/recycle_view.h"

#include "branchbook/book/member_store.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/members/desk_directory.h"
#include "ui/shell/background_read.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace branchbook::ui {

namespace {

constexpr std::array<Column<book::MemberRow>, 3> kRecycleColumns{
    Column<book::MemberRow>{QT_TRANSLATE_NOOP("table", "姓名"), 160, Qt::AlignLeft,
                            [](const book::MemberRow& row) { return Cell{.text = row.name, .avatar = row.name}; }},
    Column<book::MemberRow>{QT_TRANSLATE_NOOP("table", "人员类别"), 140, Qt::AlignLeft,
                            [](const book::MemberRow& row) { return Cell{.text = row.type, .tint = Color::Text2}; }},
    Column<book::MemberRow>{
        QT_TRANSLATE_NOOP("table", "入党日期"), 120, Qt::AlignLeft,
        [](const book::MemberRow& row) { return Cell{.text = row.joined.toDotted(), .tint = Color::Text2}; }},
};

} // namespace

RecycleView::RecycleView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reading(new BackgroundRead(desk.book(), this))
    , m_model(kRecycleColumns)
    , m_table(new TableView(tr("回收站")))
    , m_stack(new QStackedLayout(this))
{
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(24, 12, 24, 12);
    auto* back = button(tr("恢复到花名册"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("undo"));
    bar->addWidget(back);
    // Shown before it has a parent, the button would open as a window of its own and take the focus.
    if (desk.book().isReadOnly())
        back->hide();
    bar->addStretch();
    rows->addLayout(bar);
    rows->addWidget(horizontalLine());
    rows->addWidget(m_table, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(
        new EmptyState(QStringLiteral("trash"), tr("回收站是空的"),
                       tr("记错的人移到这里，随时可以恢复。\n转出、离世的党员不用删除，记为离开就行。")));
    m_table->setModel(&m_model);
    m_table->setStretchColumn(0);
    m_table->setLeadingInset(14);
    m_table->header()->setSortable({99});
    connect(back, &QPushButton::clicked, this, &RecycleView::restore);
    connect(m_table, &QTableView::activated, this, &RecycleView::restore);
    reload();
}

void RecycleView::reload()
{
    book::MemberQuery wanted;
    wanted.branch = m_desk.branch().id;
    wanted.recycled = true;
    m_reading->forget();
    if (DeskDirectory::of(m_desk).people().count() <= DeskDirectory::kMostAtOnce) {
        const auto found = book::listMemberRows(m_desk.book().reader(), wanted);
        return fill(found ? *found : QList<book::MemberRow>());
    }
    m_reading->run<QList<book::MemberRow>>(
        [wanted](const store::Session& session) { return book::listMemberRows(session, wanted); },
        [this](Result<QList<book::MemberRow>> found) {
            fill(found ? *found : QList<book::MemberRow>());
            Q_EMIT counted();
        });
}

void RecycleView::fill(const QList<book::MemberRow>& people)
{
    m_model.setRows({people.begin(), people.end()});
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void RecycleView::restore()
{
    if (!m_table->currentIndex().isValid() || m_desk.book().isReadOnly())
        return;
    const auto row = m_model.row(m_table->currentIndex().row());
    (void)m_desk.performWithUndo(QStringLiteral("member.restore"), tr("恢复 %1").arg(row.name),
                                 tr("已把%1恢复到花名册").arg(row.name),
                                 [&](store::UnitOfWork& unit) { return book::restoreMember(unit, row.id); });
}

} // namespace branchbook::ui
