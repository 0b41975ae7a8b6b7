// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/raise_dialog.h"

#include "ui/ledger/item_form.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

ledger::Item withDay(ledger::Item item, QDate today)
{
    if (!item.raisedOn.isValid())
        item.raisedOn = today;
    return item;
}

} // namespace

RaiseDialog::RaiseDialog(QWidget* host, Desk& desk, ledger::Item given)
    : Dialog(host, tr("登记台账事项"), Width::Medium)
    , m_desk(desk)
    , m_form(new ItemForm(desk, ItemForm::Purpose::Raise, withDay(std::move(given), desk.today())))
{
    setObjectName(QStringLiteral("raise"));
    setText(tr("写明谁在什么时候以前办好，到期前会提醒。"));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->addWidget(m_form);
    setFirstFocus(m_form->firstField());
    (void)addSafeButton(tr("先不登记"));
    connect(addButton(tr("登记"), ButtonKind::Primary, QStringLiteral("check")), &QPushButton::clicked, this,
            &RaiseDialog::raiseNow);
}

ledger::Item RaiseDialog::fromRecord(ledger::Kind kind, const char* table, const QString& id, const QString& origin,
                                     const QString& matter)
{
    ledger::Item item;
    item.kind = kind;
    item.sourceTable = QString::fromLatin1(table);
    item.sourceId = id;
    item.origin = origin;
    item.matter = matter;
    return item;
}

void RaiseDialog::raiseNow()
{
    auto item = m_form->item();
    if (!item)
        return;
    item->branch = m_desk.branch().id;
    if (const auto sound = ledger::checkItem(*item, m_desk.today()); !sound) {
        if (!m_form->showError(sound.error()))
            showProblem(sentence(sound.error()));
        return;
    }
    ledger::ItemId id;
    const auto done = m_desk.performWithUndo(QStringLiteral("ledger.add"), tr("登记台账事项：%1").arg(item->matter),
                                             tr("已登记到台账"), [&](store::UnitOfWork& unit) -> Result<> {
                                                 BB_TRY(id, ledger::raiseItem(unit, *item, m_desk.today()));
                                                 return {};
                                             });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
    Q_EMIT raised(id);
}

} // namespace branchbook::ui
