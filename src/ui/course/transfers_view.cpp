// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/transfers_view.h"

#include "ui/course/transfer_dialogs.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/shell/files_dialog.h"
#include "ui/shell/past_day.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

using organization::Transfer;
using organization::TransferDirection;
using organization::TransferState;

enum TransfersShown { TransferList, NoTransferMatches, NoTransferYet, NoTransferThen };

constexpr QLatin1String kAllTransfers("all");
constexpr QLatin1String kOnTheWay("open");
constexpr QLatin1String kNoReceipt("received");
constexpr QLatin1String kTransferEnded("ended");
constexpr QLatin1String kTransferBin("bin");

bool isWanted(const ListedTransfer& listed, const QString& part)
{
    const TransferState state = listed.state();
    if (part == kOnTheWay)
        return listed.transfer.isOpen();
    if (part == kNoReceipt)
        return state == TransferState::Received;
    if (part == kTransferEnded)
        return state == TransferState::Filed || state == TransferState::Returned;
    return true;
}

int countOf(const std::vector<ListedTransfer>& rows, const QString& part)
{
    return int(std::ranges::count_if(rows, [&](const ListedTransfer& row) { return isWanted(row, part); }));
}

} // namespace

TransfersView::TransfersView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(transferColumns())
    , m_table(new TableView(tr("组织关系转接")))
    , m_past(new PastDay(desk, *m_table,
                         {tr("这是到 %1 为止的转接；对方党组织、范围和办理方式是现在的。"), tr("看过去某一天的转接…")},
                         this))
    , m_chips(new FilterChips(tr("看哪些转接")))
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
    m_table->setDensity(TableView::Density::TwoLine);
    m_table->setStretchColumn(kTransferOrganizationColumn);
    m_table->setLeadingInset(14);
    m_table->setTrailingInset(14);
    m_table->header()->setSortable({99});
    m_stack->addWidget(m_table);
    m_stack->addWidget(noMatch(tr("没有符合条件的转接"), [this] {
        m_chips->setCurrent(kAllTransfers);
        applyFilter();
    }));
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(noMatch(
        tr("到那天为止，还没有组织关系转接"), [this] { m_past->show({}); }, tr("回到今天")));
    rows->addWidget(m_stack, 1);
    auto* footer = frame(QStringLiteral("footer"));
    onTextSize(footer, [footer] { footer->setFixedHeight(scaled(36) + 1); });
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 0, 16, 0);
    row->addWidget(m_sum);
    row->addStretch();
    rows->addWidget(footer);
    wire();
    setActions();
    reload();
}

QWidget* TransfersView::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 12, 16, 12);
    row->setSpacing(8);
    m_chips->addChip(kAllTransfers, tr("全部"), 0);
    m_chips->addChip(kOnTheWay, tr("未办完"), 0);
    m_chips->addChip(kNoReceipt, tr("待回执"), 0);
    m_chips->addChip(kTransferEnded, tr("已办结"), 0);
    m_chips->addChip(kTransferBin, tr("回收站"), 0);
    row->addWidget(m_chips, 1);
    const auto add = [&](const QString& text, const QString& icon, TransferDirection direction, const char* name) {
        auto* made = button(text, ButtonKind::Standard, ControlSize::Small, icon);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, [this, direction] { create(direction); });
        row->addWidget(made);
        m_create.append(made);
    };
    if (!m_desk.book().isReadOnly()) {
        add(tr("登记转出"), QStringLiteral("arrow-right"), TransferDirection::Out, "transferOut");
        add(tr("登记转入"), QStringLiteral("arrow-left"), TransferDirection::In, "transferIn");
    }
    row->addWidget(m_past->moreButton(m_table));
    return bar;
}

QWidget* TransfersView::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("members"), tr("还没有组织关系转接记录"),
                                 tr("转出、转入的介绍信从开具到回执都记在这里，\n有效期快到了在工作台提醒。"));
    empty->addStep(tr("登记"), tr("写对方党组织和介绍信"));
    empty->addStep(tr("接收"), tr("名册跟着改，整步可以撤销"));
    empty->addStep(tr("回执"), tr("收到后归档"));
    return empty;
}

void TransfersView::wire()
{
    connect(m_chips, &FilterChips::chosen, this, &TransfersView::applyFilter);
    connect(m_table, &QTableView::activated, this, &TransfersView::edit);
    connect(m_table, &TableView::editAsked, this, &TransfersView::edit);
    connect(&m_desk, &Desk::branchChanged, this, &TransfersView::reload);
    connect(&m_desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("transfer")))
            reload();
    });
    connect(m_past, &PastDay::turned, this, &TransfersView::takeDay);
    connect(m_table, &TableView::removeAsked, this,
            [this](const QModelIndex& at) { recycle(m_model.row(at.row()).transfer); });
}

void TransfersView::setActions()
{
    if (m_past->isPast() || m_desk.book().isReadOnly())
        return m_table->setRowActions({});
    m_table->setRowActions(
        {{QStringLiteral("check"), tr("登记接收"), [this](const QModelIndex& at) { receive(at); }},
         {QStringLiteral("file"), tr("登记回执"), [this](const QModelIndex& at) { giveReceipt(at); }},
         {QStringLiteral("undo"), tr("登记退回"), [this](const QModelIndex& at) { giveBack(at); }},
         {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
}

void TransfersView::takeDay()
{
    for (auto* each : std::as_const(m_create))
        each->setVisible(!m_past->isPast());
    setActions();
    reload();
}

void TransfersView::reload()
{
    const auto& reader = m_desk.book().reader();
    const auto branch = m_desk.branch().id;
    const auto listed = [this](const Result<QList<Transfer>>& found) {
        std::vector<ListedTransfer> rows;
        for (const Transfer& transfer : found ? *found : QList<Transfer>())
            rows.push_back({transfer, m_past->day()});
        return rows;
    };
    const auto today = organization::listTransfers(reader, branch);
    m_openToday = today ? int(std::ranges::count_if(*today, &Transfer::isOpen)) : 0;
    const bool past = m_past->isPast();
    m_all = listed(past ? organization::listTransfersOn(reader, branch, m_past->day()) : today);
    m_bin = past ? std::vector<ListedTransfer>() : listed(organization::listRecycledTransfers(reader, branch));
    for (const auto& part : {kAllTransfers, kOnTheWay, kNoReceipt, kTransferEnded})
        m_chips->setCount(part, countOf(m_all, part));
    m_chips->setCount(kTransferBin, int(m_bin.size()));
    if (showsBin() && m_bin.empty())
        m_chips->setCurrent(kAllTransfers);
    showSums();
    applyFilter();
    Q_EMIT counted();
}

void TransfersView::showSums()
{
    const int late = int(
        std::ranges::count_if(m_all, [](const ListedTransfer& row) { return row.state() == TransferState::Overdue; }));
    m_sum->setText(
        tr("未办完 %1 · 超期 %2 · 待回执 %3").arg(countOf(m_all, kOnTheWay)).arg(late).arg(countOf(m_all, kNoReceipt)));
}

bool TransfersView::showsBin() const
{
    return m_chips->current() == kTransferBin;
}

void TransfersView::applyFilter()
{
    std::vector<ListedTransfer> rows;
    for (const auto& row : showsBin() ? m_bin : m_all) {
        if (isWanted(row, m_chips->current()))
            rows.push_back(row);
    }
    const bool none = rows.empty();
    m_model.setRows(std::move(rows));
    const bool empty = m_all.empty() && m_bin.empty();
    m_stack->setCurrentIndex(!none                  ? TransferList
                                 : !empty           ? NoTransferMatches
                                 : m_past->isPast() ? NoTransferThen
                                                    : NoTransferYet);
    if (!none)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void TransfersView::select(organization::TransferId id)
{
    m_past->show({}); // who follows a link means now, and wants to do something about it
    m_chips->setCurrent(kAllTransfers);
    applyFilter();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).transfer.id == id)
            m_table->setCurrentIndex(m_model.index(row, 0));
    }
}

void TransfersView::create(TransferDirection direction, std::optional<book::MemberId> member)
{
    m_past->show({}); // what is entered now is not of a day gone by
    Transfer transfer;
    transfer.direction = direction;
    transfer.branch = m_desk.branch().id;
    transfer.member = member;
    transfer.memberType = QString::fromUtf16(book::kFullMember);
    (new TransferDialog(this, m_desk, transfer))->open();
}

void TransfersView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !m_past->mayChange())
        return;
    const auto& transfer = m_model.row(index.row()).transfer;
    if (!transfer.isOpen() || transfer.recycled)
        return openMore(index);
    (new TransferDialog(this, m_desk, transfer))->open();
}

void TransfersView::receive(const QModelIndex& index)
{
    const auto& transfer = m_model.row(index.row()).transfer;
    if (!transfer.isOpen() || transfer.recycled)
        return m_desk.notice(tr("%1的这次转接已经办完，不用再登记接收。").arg(transfer.memberName));
    (new TransferReceiveDialog(this, m_desk, transfer))->open();
}

void TransfersView::giveReceipt(const QModelIndex& index)
{
    const auto& transfer = m_model.row(index.row()).transfer;
    if (!transfer.receivedOn.isValid())
        return m_desk.notice(tr("%1还没有登记接收，接收以后再登记回执。").arg(transfer.memberName));
    (new TransferReceiptDialog(this, m_desk, transfer))->open();
}

void TransfersView::giveBack(const QModelIndex& index)
{
    const auto& transfer = m_model.row(index.row()).transfer;
    if (!transfer.isOpen() || transfer.recycled)
        return m_desk.notice(tr("%1的这次转接已经办完，不能再退回。").arg(transfer.memberName));
    (new TransferReturnDialog(this, m_desk, transfer))->open();
}

void TransfersView::openMore(const QModelIndex& index)
{
    const Transfer transfer = m_model.row(index.row()).transfer;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, auto act) {
        connect(menu->addAction(text), &QAction::triggered, this, act);
    };
    if (transfer.recycled) {
        add(tr("从回收站恢复"), [this, transfer] { restore(transfer); });
    } else {
        if (transfer.isOpen())
            add(tr("修改…"), [this, transfer] { (new TransferDialog(this, m_desk, transfer))->open(); });
        else
            add(tr("登记错了，撤销办结"), [this, transfer] { reopen(transfer); });
        if (transfer.member)
            add(tr("看这个人"),
                [this, transfer] { m_desk.showPage(QStringLiteral("members"), transfer.member->toString()); });
        add(tr("附件（介绍信、回执）…"), [this, transfer] {
            (new FilesDialog(this, m_desk, transfer.memberName, QStringLiteral("transfer"), transfer.id.toString(),
                             RecordFiles::Access::Change))
                ->open();
        });
        add(tr("移到回收站"), [this, transfer] { recycle(transfer); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).center()));
}

void TransfersView::reopen(const Transfer& transfer)
{
    (void)m_desk.performWithUndo(QStringLiteral("transfer.reopen"), tr("撤销转接的办结：%1").arg(transfer.memberName),
                                 tr("%1的转接改回没有办完").arg(transfer.memberName), [&](store::UnitOfWork& unit) {
                                     return organization::reopenTransfer(unit, transfer.id);
                                 });
}

void TransfersView::recycle(const Transfer& transfer)
{
    if (transfer.recycled || !m_past->mayChange())
        return;
    (void)m_desk.performWithUndo(
        QStringLiteral("transfer.recycle"), tr("放入回收站：%1的组织关系转接").arg(transfer.memberName),
        tr("已把%1的转接移到回收站").arg(transfer.memberName),
        [&](store::UnitOfWork& unit) { return organization::recycleTransfer(unit, transfer.id, m_desk.today()); });
}

void TransfersView::restore(const Transfer& transfer)
{
    (void)m_desk.performWithUndo(
        QStringLiteral("transfer.restore"), tr("从回收站恢复：%1的组织关系转接").arg(transfer.memberName),
        tr("已恢复%1的转接").arg(transfer.memberName),
        [&](store::UnitOfWork& unit) { return organization::restoreTransfer(unit, transfer.id); });
}

} // namespace branchbook::ui
