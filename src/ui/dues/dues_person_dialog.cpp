// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_person_dialog.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/organization/dues_service.h"
#include "branchbook/report/dues_document.h"
#include "branchbook/report/typesetter.h"
#include "ui/agenda/year_sheet.h"
#include "ui/dues/dues_base_dialogs.h"
#include "ui/dues/dues_model.h"
#include "ui/dues/dues_payment_dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"
#include "ui/shell/suggested_file.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using namespace organization;

QString partsText(const DuesPayment& payment)
{
    QStringList parts;
    for (const DuesPart& part : payment.parts)
        parts.append(
            DuesPersonDialog::tr("%1 %2 元").arg(shownMonth(part.month.year, part.month.month), yuan(part.amount)));
    if (payment.extra.fen > 0)
        parts.append(DuesPersonDialog::tr("自愿多交 %1 元").arg(yuan(payment.extra)));
    return parts.join(DuesPersonDialog::tr("、"));
}

QString paymentText(const DuesPayment& payment)
{
    QString text =
        DuesPersonDialog::tr("%1 %2：%3")
            .arg(PartialDate::of(payment.paidOn).toDotted(), duesMethodTitle(payment.method), partsText(payment));
    if (!payment.proxy.isEmpty())
        text += DuesPersonDialog::tr("，%1代交").arg(payment.proxy);
    if (!payment.counts())
        text += DuesPersonDialog::tr("（%1 更正，不再计数：%2）")
                    .arg(PartialDate::of(payment.correctedOn).toDotted(), payment.correctedWhy);
    return text;
}

QHBoxLayout* duesLine(const QString& text, Ink ink = Ink::Text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(paragraph(text, TextRole::Body, ink), 1);
    return row;
}

void addHeading(QVBoxLayout& rows, const QString& text)
{
    rows.addSpacing(6);
    rows.addWidget(label(text, TextRole::SmallStrong, Ink::Text2));
}

} // namespace

DuesPersonDialog::DuesPersonDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known,
                                   const DuesAccount& account)
    : Dialog(host, tr("%1的党费").arg(account.payer.name), Width::Large)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_account(account)
{
    constexpr int kLeastHeight = 300;
    setObjectName(QStringLiteral("duesPerson"));
    for (const DuesRow& row : m_data->rows) {
        if (row.year.member == account.payer.member && row.arrears.step != DuesStep::None)
            setText(shownSentence(row.arrears.why));
    }
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(scaled(kLeastHeight));
    area->setAccessibleName(accessibleName());
    auto* inside = new QWidget;
    inside->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(6);
    addPayments(*rows);
    addBases(*rows);
    addExemptions(*rows);
    rows->addStretch();
    area->setWidget(inside);
    body()->addWidget(area);
    keepNothing();
    (void)addSafeButton(tr("关闭"));
    if (desk.book().isReadOnly())
        return;
    connect(addButton(tr("登记减免"), ButtonKind::Standard), &QPushButton::clicked, this,
            [this] { leaveFor(new DuesExemptDialog(parentWidget(), m_desk, m_data, m_account)); });
    connect(addButton(tr("登记交纳"), ButtonKind::Primary), &QPushButton::clicked, this, [this] {
        leaveFor(new DuesPaymentDialog(parentWidget(), m_desk, m_data, m_account,
                                       Month{m_data->year, std::max(1, m_data->lastMonth())}));
    });
}

void DuesPersonDialog::leaveFor(Dialog* next)
{
    close();
    next->open();
}

void DuesPersonDialog::addPayments(QVBoxLayout& rows)
{
    addHeading(rows, tr("交纳记录"));
    const auto payments = listDuesPayments(m_desk.book().reader(), m_account.payer.member);
    if (!payments || payments->isEmpty())
        rows.addWidget(paragraph(tr("还没有交纳记录。")));
    for (const DuesPayment& payment : payments ? *payments : QList<DuesPayment>()) {
        auto* row = duesLine(paymentText(payment), payment.counts() ? Ink::Text : Ink::Text3);
        rows.addLayout(row);
        auto* receipt = button(tr("收据"), ButtonKind::Link, ControlSize::Small);
        connect(receipt, &QPushButton::clicked, this, [this, payment] { saveReceipt(payment); });
        row->addWidget(receipt);
        if (!payment.counts() || m_desk.book().isReadOnly())
            continue;
        auto* correct = button(tr("更正"), ButtonKind::Link, ControlSize::Small);
        auto* strike = button(tr("作废"), ButtonKind::Link, ControlSize::Small);
        connect(correct, &QPushButton::clicked, this, [this, payment] {
            leaveFor(new DuesPaymentDialog(parentWidget(), m_desk, m_data, m_account, payment));
        });
        connect(strike, &QPushButton::clicked, this,
                [this, payment] { leaveFor(new DuesVoidDialog(parentWidget(), m_desk, payment)); });
        row->addWidget(correct);
        row->addWidget(strike);
    }
}

void DuesPersonDialog::saveReceipt(const DuesPayment& payment)
{
    const QString name = suggestedFile(m_desk, form::OutputKind::Record,
                                       {{},
                                        tr("党费收据 %1").arg(payment.memberName),
                                        payment.memberName,
                                        Quarter::of(payment.paidOn),
                                        payment.paidOn},
                                       QStringLiteral("pdf"));
    askForTarget(*this, tr("保存党费收据"), name, tr("PDF 文件 (*.pdf)"), [this, payment](const QString& path) {
        NoProgress progress;
        const auto written =
            report::writePdf(report::duesReceiptDocument(m_data->branch.name, payment), path, progress);
        if (!written)
            return showProblem(sentence(written.error()));
        m_desk.say(tr("已保存到 %1").arg(QFileInfo(path).fileName()));
    });
}

void DuesPersonDialog::addBases(QVBoxLayout& rows)
{
    addHeading(rows, tr("计算基数"));
    if (m_account.bases.isEmpty())
        rows.addWidget(paragraph(tr("还没有核定基数。")));
    for (const DuesBase& base : m_account.bases)
        rows.addLayout(duesLine(duesBaseText(base)));
    const auto before = listReplacedBases(m_desk.book().reader(), m_account.payer.member);
    for (const DuesReplacedBase& one : before ? *before : QList<DuesReplacedBase>())
        rows.addLayout(duesLine(replacedBaseText(one), Ink::Text3));
}

void DuesPersonDialog::addExemptions(QVBoxLayout& rows)
{
    if (m_account.exemptions.isEmpty())
        return;
    addHeading(rows, tr("减免"));
    for (const DuesExemption& exemption : m_account.exemptions) {
        const QString until =
            exemption.until ? shownMonth(exemption.until->year, exemption.until->month) : tr("取消为止");
        auto* row =
            duesLine(tr("%1到%2，每月交 %3 元；%4 %5批准。%6")
                         .arg(shownMonth(exemption.from.year, exemption.from.month), until, yuan(exemption.amount),
                              PartialDate::of(exemption.decidedOn).toDotted(), exemption.decidedBy, exemption.why));
        rows.addLayout(row);
        if (m_desk.book().isReadOnly())
            continue;
        auto* end = button(tr("结束"), ButtonKind::Link, ControlSize::Small);
        connect(end, &QPushButton::clicked, this,
                [this, exemption] { leaveFor(new DuesExemptEndDialog(parentWidget(), m_desk, exemption)); });
        row->addWidget(end);
    }
}

DuesVoidDialog::DuesVoidDialog(QWidget* host, Desk& desk, const DuesPayment& payment)
    : Dialog(host, tr("作废%1的这笔党费？").arg(payment.memberName), Width::Small)
    , m_desk(desk)
    , m_payment(payment)
    , m_reason(new LineField(tr("为什么作废"), tr("例如 没有收到")))
{
    setObjectName(QStringLiteral("duesVoid"));
    about(QStringLiteral("dues_payment"), payment.id);
    setText(tr("%1\n这笔保留在记录里，注明原因，不再计数。").arg(paymentText(payment)));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->addWidget(m_reason);
    setFirstFocus(m_reason->edit());
    (void)addSafeButton(tr("取消"));
    connect(addButton(tr("作废"), ButtonKind::Danger), &QPushButton::clicked, this, &DuesVoidDialog::save);
}

void DuesVoidDialog::save()
{
    const auto done =
        m_desk.performWithUndo(QStringLiteral("dues.void"), tr("作废一笔党费：%1").arg(m_payment.memberName),
                               tr("已作废%1的一笔党费").arg(m_payment.memberName), [&](store::UnitOfWork& unit) {
                                   return voidPayment(unit, m_payment.id, m_reason->text(), m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
