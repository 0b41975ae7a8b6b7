// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/entries_view.h"

#include "ui/course/entry_dialog.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/shell/past_day.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <array>

namespace branchbook::ui {

namespace {

using organization::EntryKind;
using organization::MemberEntry;

constexpr QLatin1String kEntryBin("bin");
enum EntriesShown { EntriesListed, NoEntries, NoEntriesThen };

Cell entryCell(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell entryStateCell(const ListedEntry& listed)
{
    const auto& entry = listed.entry;
    if (entry.kind == EntryKind::Visit)
        return entryCell(entry.amount ? EntriesView::tr("慰问金 %1 元").arg(entry.amount->toString()) : QString());
    if (entry.kind == EntryKind::Honour)
        return entryCell(entry.by);
    if (entry.endedOn.isValid()) {
        const QString text = EntriesView::tr("%1 解决").arg(PartialDate::of(entry.endedOn).toDotted());
        return {.text = text, .chip = {text, Tone::Neutral, QStringLiteral("check")}};
    }
    if (listed.lastVisit.isValid()) {
        const QString text = EntriesView::tr("%1 走访过").arg(PartialDate::of(listed.lastVisit).toDotted());
        return {.text = text, .chip = {text, Tone::Ok, QStringLiteral("check")}};
    }
    const QString text = EntriesView::tr("没有走访记录");
    return {.text = text, .chip = {text, Tone::Warn, QStringLiteral("circle-dashed")}};
}

constexpr std::array<Column<ListedEntry>, 5> kEntryColumns{
    Column<ListedEntry>{QT_TRANSLATE_NOOP("table", "姓名"), 132, Qt::AlignLeft,
                        [](const ListedEntry& listed) {
                            return Cell{.text = listed.entry.memberName, .avatar = listed.entry.memberName};
                        }},
    Column<ListedEntry>{
        QT_TRANSLATE_NOOP("table", "类别"), 92, Qt::AlignLeft,
        [](const ListedEntry& listed) { return entryCell(organization::entryKindTitle(listed.entry.kind)); }, 1},
    Column<ListedEntry>{QT_TRANSLATE_NOOP("table", "日期"), 104, Qt::AlignLeft,
                        [](const ListedEntry& listed) { return entryCell(listed.entry.on.toDotted()); }},
    Column<ListedEntry>{QT_TRANSLATE_NOOP("table", "事由"), 240, Qt::AlignLeft,
                        [](const ListedEntry& listed) {
                            return listed.entry.id.isNull()
                                ? Cell{.text = EntriesView::tr("只有名册标记"), .tint = Color::Text3}
                                : Cell{.text = listed.entry.title, .tip = listed.entry.title};
                        }},
    Column<ListedEntry>{QT_TRANSLATE_NOOP("table", "状态"), 190, Qt::AlignLeft, entryStateCell},
};
constexpr int kEntryTitleColumn = 3;

} // namespace

EntriesView::EntriesView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(kEntryColumns)
    , m_table(new TableView(tr("困难和荣誉")))
    , m_past(
          new PastDay(desk, *m_table,
                      {tr("这是到 %1 为止的困难和荣誉；事由和经办的是现在写的，只有名册标记的没有日期，照现在的名册。"),
                       tr("看过去某一天的困难和荣誉…")},
                      this))
    , m_chips(new FilterChips(tr("看哪一类")))
    , m_sum(label({}, TextRole::Small, Ink::Text2))
    , m_stack(new QStackedWidget)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeBar());
    rows->addWidget(m_past->banner());
    rows->addWidget(horizontalLine());
    m_table->setModel(&m_model);
    m_table->setStretchColumn(kEntryTitleColumn);
    m_table->setLeadingInset(14);
    m_table->setTrailingInset(14);
    m_table->header()->setSortable({99});
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(QStringLiteral("medal"), tr("这一类还没有记录"),
                                      tr("困难党员、走访慰问和荣誉记在这里。\n具体情况只有打开那一条才看得到。")));
    m_stack->addWidget(noMatch(
        tr("到那天为止，这一类还没有记录"), [this] { m_past->show({}); }, tr("回到今天")));
    rows->addWidget(m_stack, 1);
    rows->addWidget(makeFooter());
    wire();
    setActions();
}

QWidget* EntriesView::makeFooter()
{
    auto* footer = frame(QStringLiteral("footer"));
    onTextSize(footer, [footer] { footer->setFixedHeight(scaled(36) + 1); });
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 0, 16, 0);
    row->addWidget(m_sum);
    row->addStretch();
    return footer;
}

QWidget* EntriesView::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 12, 16, 12);
    row->setSpacing(8);
    for (const auto kind : {EntryKind::Hardship, EntryKind::Visit, EntryKind::Honour})
        m_chips->addChip(organization::entryKindName(kind), organization::entryKindTitle(kind));
    m_chips->addChip(kEntryBin, tr("回收站"), 0);
    row->addWidget(m_chips, 1);
    if (!m_desk.book().isReadOnly())
        row->addWidget(makeButtons());
    row->addWidget(m_past->moreButton(m_table));
    return bar;
}

QWidget* EntriesView::makeButtons()
{
    m_buttons = new QWidget;
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString& text, const QString& icon, EntryKind kind) {
        auto* made = button(text, ButtonKind::Standard, ControlSize::Small, icon);
        connect(made, &QPushButton::clicked, this, [this, kind] { create(kind); });
        row->addWidget(made);
    };
    add(tr("登记困难"), QStringLiteral("plus"), EntryKind::Hardship);
    add(tr("登记走访"), QStringLiteral("home"), EntryKind::Visit);
    add(tr("登记荣誉"), QStringLiteral("medal"), EntryKind::Honour);
    return m_buttons;
}

void EntriesView::wire()
{
    connect(m_chips, &FilterChips::chosen, this, &EntriesView::fill);
    connect(m_table, &QTableView::activated, this, &EntriesView::edit);
    connect(m_table, &TableView::editAsked, this, &EntriesView::edit);
    connect(m_past, &PastDay::turned, this, &EntriesView::turn);
    connect(&m_desk, &Desk::branchChanged, this, &EntriesView::reload);
    connect(&m_desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("member_entry"))
            || changes.tables.contains(QStringLiteral("member")))
            reload();
    });
}

void EntriesView::setActions()
{
    if (m_past->isPast() || m_desk.book().isReadOnly())
        return m_table->setRowActions({});
    m_table->setRowActions({{QStringLiteral("home"), tr("登记走访"), [this](const QModelIndex& at) { visit(at); }},
                            {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
                            {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
}

/// To a day gone by, which has no bin and is only looked at, or back.
void EntriesView::turn()
{
    if (m_buttons != nullptr)
        m_buttons->setVisible(!m_past->isPast());
    if (m_chips->current() == kEntryBin)
        m_chips->setCurrent(organization::entryKindName(EntryKind::Hardship));
    setActions();
    reload();
}

void EntriesView::reload()
{
    m_stale = !isVisible();
    if (!m_stale)
        load();
}

void EntriesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void EntriesView::load()
{
    m_stale = false;
    const auto& reader = m_desk.book().reader();
    const auto branch = m_desk.branch().id;
    const auto all = m_past->isPast() ? organization::listMemberEntriesOn(reader, branch, m_past->day())
                                      : organization::listMemberEntries(reader, branch, m_desk.today());
    const auto bin = organization::listRecycledMemberEntries(reader, branch);
    m_all = all ? *all : QList<MemberEntry>();
    m_bin = bin && !m_past->isPast() ? *bin : QList<MemberEntry>(); // what was in it on a day, no list says
    m_chips->setCount(kEntryBin, int(m_bin.size()));
    if (m_chips->current() == kEntryBin && m_bin.isEmpty())
        m_chips->setCurrent(organization::entryKindName(EntryKind::Hardship));
    fill();
}

void EntriesView::showPart(const QString& part)
{
    m_chips->setCurrent(part);
    fill();
}

void EntriesView::fill()
{
    const QString part = m_chips->current();
    const bool bin = part == kEntryBin;
    std::vector<ListedEntry> rows;
    for (const MemberEntry& entry : bin ? m_bin : m_all) {
        if (!bin && organization::entryKindName(entry.kind) != part)
            continue;
        ListedEntry listed{entry, {}};
        for (const MemberEntry& other : m_all) {
            if (other.member == entry.member && other.kind == EntryKind::Visit && !listed.lastVisit.isValid())
                listed.lastVisit = other.on.latest(); // the newest comes first
        }
        rows.push_back(listed);
    }
    const int count = int(rows.size());
    m_model.setRows(std::move(rows));
    m_stack->setCurrentIndex(count > 0 ? EntriesListed : m_past->isPast() ? NoEntriesThen : NoEntries);
    if (count > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_sum->setText(tr("共 %1 条。报表里困难和走访只有人数，荣誉有姓名。").arg(count));
}

void EntriesView::create(EntryKind kind, std::optional<book::MemberId> member, const QString& name)
{
    m_past->show({}); // what is entered now is not of a day gone by
    MemberEntry entry;
    entry.kind = kind;
    entry.memberName = name;
    if (member)
        entry.member = *member;
    if (kind != EntryKind::Hardship)
        entry.on = PartialDate::of(m_desk.today());
    (new EntryDialog(this, m_desk, entry))->open();
}

void EntriesView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !m_past->mayChange())
        return;
    const auto& entry = m_model.row(index.row()).entry;
    if (entry.recycled)
        return openMore(index);
    (new EntryDialog(this, m_desk, entry))->open();
}

void EntriesView::visit(const QModelIndex& index)
{
    const auto& entry = m_model.row(index.row()).entry;
    create(EntryKind::Visit, entry.member, entry.memberName);
}

void EntriesView::openMore(const QModelIndex& index)
{
    const MemberEntry entry = m_model.row(index.row()).entry;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, auto work) {
        connect(menu->addAction(text), &QAction::triggered, this, work);
    };
    if (entry.recycled) {
        add(tr("从回收站恢复"), [this, entry] {
            act(entry, "entry.restore", tr("从回收站恢复：%1的记录").arg(entry.memberName),
                [](store::UnitOfWork& unit, organization::MemberEntryId id, QDate) {
                    return organization::restoreMemberEntry(unit, id);
                });
        });
    } else {
        if (entry.isOpen() && !entry.id.isNull())
            add(tr("困难已经解决"), [this, entry] {
                act(entry, "entry.end", tr("困难结束：%1").arg(entry.memberName),
                    [](store::UnitOfWork& unit, organization::MemberEntryId id, QDate today) {
                        return organization::endHardship(unit, id, today, today);
                    });
            });
        add(tr("看这个人"), [this, entry] { m_desk.showPage(QStringLiteral("members"), entry.member.toString()); });
        if (!entry.id.isNull())
            add(tr("移到回收站"), [this, entry] {
                act(entry, "entry.recycle", tr("放入回收站：%1的记录").arg(entry.memberName),
                    &organization::recycleMemberEntry);
            });
    }
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).center()));
}

void EntriesView::act(const MemberEntry& entry, const char* verb, const QString& label,
                      Result<> (*work)(store::UnitOfWork&, organization::MemberEntryId, QDate))
{
    (void)m_desk.performWithUndo(QString::fromLatin1(verb), label, label,
                                 [&](store::UnitOfWork& unit) { return work(unit, entry.id, m_desk.today()); });
}

} // namespace branchbook::ui
