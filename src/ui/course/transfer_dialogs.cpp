// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/transfer_dialogs.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/rules/number_field.h"
#include "ui/kit/field.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using organization::TransferDirection;
using store::UnitOfWork;

DateField* courseDay(const QString& title, QDate today, QDate day)
{
    auto* field = new DateField(title);
    field->wantWholeDay();
    field->edit()->setToday(today);
    if (day.isValid())
        field->setDate(PartialDate::of(day));
    return field;
}

void roomForFields(Dialog& dialog)
{
    dialog.body()->setContentsMargins(0, 8, 0, 0);
    dialog.body()->setSpacing(10);
}

/// Empty is allowed; anything else has to be a whole day.
bool isDayOrNothing(DateField& field)
{
    return !field.edit()->isFaulty() && (field.date().isEmpty() || field.requireDay());
}

} // namespace

TransferReceiveDialog::TransferReceiveDialog(QWidget* host, Desk& desk, const organization::Transfer& transfer)
    : Dialog(host, tr("登记%1的组织关系接收").arg(transfer.memberName), Width::Medium)
    , m_desk(desk)
    , m_transfer(transfer)
    , m_day(courseDay(tr("接收日期"), desk.today(), {}))
    , m_receipt(courseDay(tr("回执日期（还没有的空着）"), desk.today(), {}))
{
    setObjectName(QStringLiteral("transferReceive"));
    about(QStringLiteral("transfer"), transfer.id);
    const bool out = transfer.direction == TransferDirection::Out;
    setText(
        out ? tr("%1接收以后，从那天起本支部的名册里不再有这个人，资料和以前的记录都保留。").arg(transfer.organization)
            : tr("从那天起这个人列入本支部的名册。"));
    roomForFields(*this);
    body()->addLayout(sideBySide({m_day, m_receipt}));
    if (!out && !transfer.member)
        addPeople();
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记接收"), ButtonKind::Primary), &QPushButton::clicked, this, &TransferReceiveDialog::save);
}

/// Those of the name who are in the roster: an import may have brought the person already.
void TransferReceiveDialog::addPeople()
{
    m_entry = new ComboField(tr("名册里的哪个人"));
    m_entry->addChoice(tr("新列入名册"), QString());
    book::MemberQuery query;
    query.branch = m_transfer.branch;
    const auto rows = book::listMemberRows(m_desk.book().reader(), query);
    for (const auto& row : rows ? *rows : QList<book::MemberRow>()) {
        if (row.name == normalizedName(m_transfer.memberName) && book::belongsOn(row, m_desk.today()))
            m_entry->addChoice(tr("名册里已有的%1（%2）").arg(row.name, row.birth.toDotted()), row.id.toString());
    }
    if (m_entry->combo()->count() > 1)
        m_entry->combo()->setCurrentIndex(1);
    body()->addWidget(m_entry);
}

void TransferReceiveDialog::save()
{
    if (!m_day->requireDay() || !isDayOrNothing(*m_receipt))
        return;
    organization::TransferArrival arrival{m_day->date().earliest(), m_receipt->date().earliest(), {}};
    if (m_entry != nullptr && !m_entry->code().isEmpty())
        arrival.member = book::MemberId::fromString(m_entry->code());
    // Said when it is written: what another branch's roster has against the day stands behind it.
    QString said = m_transfer.direction == TransferDirection::Out
        ? tr("%1已转出，名册跟着改了").arg(m_transfer.memberName)
        : tr("%1已转入，请把名册补全").arg(m_transfer.memberName);
    const auto done = m_desk.performWithUndo(
        QStringLiteral("transfer.receive"), tr("登记接收：%1").arg(m_transfer.memberName), said,
        [&](UnitOfWork& unit) -> Result<> {
            BB_CHECK(organization::receiveTransfer(unit, m_transfer.id, arrival, m_desk.today()));
            BB_TRY(const auto written, organization::loadTransfer(unit.session(), m_transfer.id));
            BB_TRY(const QStringList doubts, organization::transferElsewhere(unit.session(), written));
            said = (QStringList{said} + doubts).join(u'\n');
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

TransferReceiptDialog::TransferReceiptDialog(QWidget* host, Desk& desk, const organization::Transfer& transfer)
    : Dialog(host, tr("登记%1的回执").arg(transfer.memberName), Width::Small)
    , m_desk(desk)
    , m_transfer(transfer)
    , m_day(courseDay(transfer.direction == TransferDirection::Out ? tr("收到回执的日期") : tr("寄出回执的日期"),
                      desk.today(), transfer.receiptOn))
{
    setObjectName(QStringLiteral("transferReceipt"));
    about(QStringLiteral("transfer"), transfer.id);
    setText(tr("%1接收。回执贴在存根上归档。").arg(shownDate(transfer.receivedOn)));
    roomForFields(*this);
    body()->addWidget(m_day);
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记回执"), ButtonKind::Primary), &QPushButton::clicked, this, &TransferReceiptDialog::save);
}

void TransferReceiptDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto done = m_desk.performWithUndo(
        QStringLiteral("transfer.receipt"), tr("登记回执：%1").arg(m_transfer.memberName),
        tr("已登记%1的回执").arg(m_transfer.memberName), [&](UnitOfWork& unit) {
            return organization::fileTransferReceipt(unit, m_transfer.id, m_day->date().earliest(), m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

TransferReturnDialog::TransferReturnDialog(QWidget* host, Desk& desk, const organization::Transfer& transfer)
    : Dialog(host, tr("%1的组织关系退回").arg(transfer.memberName), Width::Medium)
    , m_desk(desk)
    , m_transfer(transfer)
    , m_day(courseDay(tr("退回日期"), desk.today(), desk.today()))
    , m_why(new LineField(tr("原因"), tr("例如 对方单位有变、本人不去了")))
{
    setObjectName(QStringLiteral("transferReturn"));
    about(QStringLiteral("transfer"), transfer.id);
    setText(transfer.direction == TransferDirection::Out ? tr("人还在本支部，名册不变。")
                                                         : tr("人没有转来，名册不变。"));
    roomForFields(*this);
    body()->addLayout(sideBySide({m_day, m_why}));
    setFirstFocus(m_why->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记退回"), ButtonKind::Primary), &QPushButton::clicked, this, &TransferReturnDialog::save);
}

void TransferReturnDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto done =
        m_desk.performWithUndo(QStringLiteral("transfer.return"), tr("登记退回：%1").arg(m_transfer.memberName),
                               tr("已登记%1的组织关系退回").arg(m_transfer.memberName), [&](UnitOfWork& unit) {
                                   return organization::returnTransfer(unit, m_transfer.id, m_day->date().earliest(),
                                                                       m_why->text(), m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
