// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the items of the list: each opens its question, or acts at once and offers 撤销.
#include "branchbook/ledger/ledger_store.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/list_host.h"
#include "ui/kit/side_pane.h"
#include "ui/ledger/item_dialogs.h"
#include "ui/ledger/item_pane.h"
#include "ui/ledger/ledger_print.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/raise_dialog.h"
#include "ui/roster/record_import.h"
#include "ui/shell/history_dialog.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"
#include "ui/shell/past_turn.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr qsizetype kTitleLetters = 24; ///< of a matter, in the title of a dialog

} // namespace

void LedgerView::setActions()
{
    if (onlyLooks()) {
        m_binActions.reset();
        return m_table->setRowActions({});
    }
    if (m_binActions == showsBin())
        return; // made anew while one of them is pressed, it would be gone beneath its own click
    m_binActions = showsBin();
    const auto idAt = [this](const QModelIndex& index) { return m_model->row(index.row()).item.id; };
    if (showsBin())
        m_table->setRowActions(
            {{QStringLiteral("undo"), tr("恢复"), [this, idAt](const QModelIndex& index) { restore(idAt(index)); }}});
    else
        m_table->setRowActions(
            {{QStringLiteral("edit"), tr("修改"), [this, idAt](const QModelIndex& index) { change(idAt(index)); }},
             {QStringLiteral("trash"), tr("移到回收站"),
              [this, idAt](const QModelIndex& index) { recycle(idAt(index)); }}});
}

void LedgerView::open(const QString& argument)
{
    if (argument == u"new") {
        auto given = fresh();
        given.area.clear(); // wherever its kind belongs
        raise(given);
    } else if (argument == u"import") {
        showDay({}); // nor does what is imported belong to a day gone by
        openLedgerImport(*this, desk(), m_area, fresh().kind);
    } else if (!argument.isEmpty()) {
        select(ledger::ItemId::fromString(argument));
    }
}

bool LedgerView::createOwn()
{
    raise(fresh());
    return true;
}

/// The area's first kind: 意见整改 in 作风建设.
ledger::Item LedgerView::fresh() const
{
    ledger::Item item;
    item.area = m_area;
    const auto own = std::ranges::find_if(
        ledger::kinds(), [this](const ledger::KindInfo& info) { return m_area == QLatin1String(info.area); });
    item.kind = own == ledger::kinds().end() ? ledger::Kind::Other : own->kind;
    return item;
}

void LedgerView::raise(ledger::Item given)
{
    if (desk().book().isReadOnly())
        return desk().refuse(tr("这本手册以只读方式打开，不能新建。"));
    showDay({}); // what is raised now is not of a day gone by
    auto* dialog = new RaiseDialog(this, desk(), std::move(given));
    connect(dialog, &RaiseDialog::raised, this, [this](ledger::ItemId id) {
        const auto item = ledger::loadItem(desk().book().reader(), id);
        if (item && item->area != m_area)
            return desk().showPage(item->area, QStringLiteral("ledger:") + id.toString());
        select(id);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void LedgerView::select(ledger::ItemId id)
{
    const auto item = ledger::loadItem(desk().book().reader(), id);
    if (!item)
        return desk().report(item.error());
    const auto has = [&](const std::vector<ListedItem>& rows) {
        return std::ranges::any_of(rows, [&](const ListedItem& row) { return row.item.id == id; });
    };
    showDay({}); // who follows a link means now, and wants to do something about it
    if (!has(m_all) && !has(m_bin))
        desk().setQuarter(Quarter::of(item->raisedOn));
    m_current = id;
    if (m_model->rowOf(id) < 0) {
        m_search->clear();
        m_chips->setCurrent(QString::fromLatin1(has(m_bin) ? "bin" : "all"));
        applyFilter();
    }
    showCurrent();
    m_split->openPane();
}

void LedgerView::change(ledger::ItemId id)
{
    const auto* row = listed(id);
    if (!row || showsBin() || !m_past->mayChange())
        return;
    if (!row->item.isOpen())
        return desk().notice(tr("已经办结的事项先“重新办理”，才能修改。"));
    (new ChangeItemDialog(this, desk(), row->item))->open();
}

void LedgerView::next(ledger::ItemId id)
{
    const auto* row = listed(id);
    if (row && row->stageIndex() + 1 < int(row->course.size()))
        move(id, row->course.at(row->stageIndex() + 1));
}

void LedgerView::move(ledger::ItemId id, const QString& stage)
{
    if (const auto* row = listed(id); row && m_past->mayChange())
        (new MoveItemDialog(this, desk(), row->item, row->course, stage))->open();
}

void LedgerView::closeItem(ledger::ItemId id)
{
    if (const auto* row = listed(id); row && m_past->mayChange())
        (new CloseItemDialog(this, desk(), row->item, row->course.last()))->open();
}

void LedgerView::reopen(ledger::ItemId id)
{
    if (const auto* row = listed(id); row && m_past->mayChange())
        (new ReopenItemDialog(this, desk(), row->item))->open();
}

void LedgerView::assign(const QList<ledger::ItemId>& ids)
{
    if (!m_past->mayChange())
        return;
    QList<ledger::ItemId> open;
    for (const auto& id : ids) {
        if (const auto* row = listed(id); row && row->item.isOpen())
            open.append(id);
    }
    if (open.isEmpty())
        return desk().notice(tr("选中的事项都已办结，不用再指派。"));
    auto* dialog = new AssignItemsDialog(this, desk(), open);
    connect(dialog, &AssignItemsDialog::assigned, this, [this] { m_model->checkAll(Qt::Unchecked); });
    dialog->open();
}

void LedgerView::recycle(ledger::ItemId id)
{
    const auto* row = listed(id);
    if (!row || showsBin() || !m_past->mayChange())
        return;
    const auto asked = ledger::isReasonToRecycleAsked(desk().book().reader(), id);
    if (asked && *asked)
        return (new RecycleItemDialog(this, desk(), row->item))->open();
    (void)desk().performWithUndo(
        QStringLiteral("ledger.recycle"), tr("台账事项移到回收站：%1").arg(row->item.matter), tr("已删除 1 件台账事项"),
        [&](store::UnitOfWork& unit) { return ledger::recycleItem(unit, id, desk().today()); });
}

void LedgerView::restore(ledger::ItemId id)
{
    const auto* row = listed(id);
    if (!row || !m_past->mayChange())
        return;
    const QString matter = row->item.matter;
    (void)desk().performWithUndo(QStringLiteral("ledger.restore"), tr("恢复台账事项：%1").arg(matter),
                                 tr("已恢复“%1”").arg(matter),
                                 [&](store::UnitOfWork& unit) { return ledger::restoreItem(unit, id); });
}

void LedgerView::openMore(QWidget* anchor)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("打印台账")), &QAction::triggered, this, &LedgerView::print);
    connect(menu->addAction(tr("存成 PDF")), &QAction::triggered, this, &LedgerView::exportFile);
    menu->addSeparator();
    (void)addListActions(*menu, *m_table);
    menu->addSeparator();
    m_past->addTo(*menu, *anchor);
    if (!onlyLooks()) {
        menu->addSeparator();
        connect(menu->addAction(tr("从 Excel 导入…")), &QAction::triggered, this,
                [this] { open(QStringLiteral("import")); });
        connect(menu->addAction(tr("办理环节…")), &QAction::triggered, this, [this] {
            const auto* row = listed(m_current);
            (new CourseDialog(this, desk(), row ? row->item.kind : fresh().kind))->open();
        });
    }
    menu->popup(anchor->mapToGlobal(QPoint(anchor->width() - menu->sizeHint().width(), anchor->height() + 4)));
}

void LedgerView::showDay(std::optional<QDate> day)
{
    m_past->show(day);
}

void LedgerView::takeDay()
{
    m_add->setVisible(!onlyLooks());
    m_model->checkAll(Qt::Unchecked);
    if (showsBin())
        m_chips->setCurrent(QStringLiteral("all"));
    if (!m_turn->turnTo(m_past->isPast() ? std::optional(day()) : std::nullopt))
        reload();
}

void LedgerView::openItemMenu(ledger::ItemId id, QWidget* anchor)
{
    const auto* row = listed(id);
    if (!row)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row->item.isOpen()) {
        connect(menu->addAction(tr("修改")), &QAction::triggered, this, [this, id] { change(id); });
        connect(menu->addAction(tr("指派责任人")), &QAction::triggered, this, [this, id] { assign({id}); });
        connect(menu->addAction(tr("转到别的环节")), &QAction::triggered, this,
                [this, id, stage = row->item.stage] { move(id, stage); });
        menu->addSeparator();
    }
    connect(menu->addAction(tr("修改记录")), &QAction::triggered, this, [this, id, matter = row->item.matter] {
        showHistory(window(), desk(), book::HistoryOf::LedgerItem, id.toString(),
                    matter.size() > kTitleLetters ? matter.left(kTitleLetters) + u'…' : matter);
    });
    connect(menu->addAction(tr("记错了，移到回收站")), &QAction::triggered, this, [this, id] { recycle(id); });
    menu->popup(anchor->mapToGlobal(QPoint(anchor->width() - menu->sizeHint().width(), anchor->height() + 4)));
}

void LedgerView::print()
{
    if (shownItems().isEmpty())
        return desk().notice(tr("台账里没有可以打印的事项。"));
    printLedger(desk(), m_area, shownItems(), day(), this);
}

void LedgerView::exportFile()
{
    if (shownItems().isEmpty())
        return desk().notice(tr("台账里没有可以保存的事项。"));
    auto* dialog = new QFileDialog(this, tr("存成 PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    // A past one is not saved over that of today.
    const QString then = pastSuffix(*m_past);
    dialog->selectFile(ledgerTitle(desk(), m_area) + then + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { saveLedger(desk(), m_area, shownItems(), day(), path); });
    dialog->open();
}

} // namespace branchbook::ui
