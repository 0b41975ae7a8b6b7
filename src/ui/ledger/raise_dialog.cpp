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
    const ledger::Item& item = m_form->given();
    about(QStringLiteral("new:ledger_item/%1/%2/%3").arg(item.area, item.sourceTable, item.sourceId));
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
    const auto done = m_desk.book().perform(QStringLiteral("ledger.add"), tr("登记台账事项：%1").arg(item->matter),
                                            [&](store::UnitOfWork& unit) -> Result<> {
                                                BB_TRY(id, ledger::raiseByHand(unit, *item, m_desk.today()));
                                                return {};
                                            });
    if (!done) {
        m_desk.report(done.error());
        return showProblem(sentence(done.error()));
    }
    close();
    QString said = tr("已登记到台账");
    const auto made = ledger::loadItem(m_desk.book().reader(), id);
    if (made && made->owner != item->owner) // a handover of the day takes what is entered on it as well
        said += u'\n'
            + tr("%1的事项已经交接给%2，这一件也记作%2负责。仍由%1负责的，请用“指派责任人”改回来。")
                  .arg(item->ownerName, made->ownerName);
    Q_EMIT m_desk.undoOffered(said, done->op);
    Q_EMIT raised(id);
}

} // namespace branchbook::ui
