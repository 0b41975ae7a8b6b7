// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_remittance_dialog.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/rules/number_field.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr rules::NumberField kRemittedAmount{"amount", QT_TRANSLATE_NOOP("Fields", "上缴数额")};
constexpr int kReceiptLength = 60;
constexpr int kRemittanceNoteLength = 200;

QString remittedMonthsTitle(Month from, Month until)
{
    return from == until ? shownMonth(from.year, from.month)
                         : DuesRemittanceDialog::tr("%1至%2").arg(shownMonth(from.year, from.month),
                                                                  shownMonth(until.year, until.month));
}

} // namespace

DuesRemittanceDialog::DuesRemittanceDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known, Month from,
                                           Month until)
    : Dialog(host, tr("登记上缴：%1").arg(remittedMonthsTitle(from, until)), Width::Medium)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_from(from)
    , m_until(until)
    , m_day(new DateField(tr("上缴日期")))
    , m_amount(new LineField(tr("上缴数额（元）")))
    , m_receipt(new LineField(tr("收据号"), tr("还没有拿到的空着")))
    , m_note(new LineField(tr("说明")))
    , m_warning(paragraph({}, TextRole::Small, Ink::Warn))
{
    setObjectName(QStringLiteral("duesRemittance"));
    about(QStringLiteral("dues_remittance/") + from.toString() + u'/' + until.toString());
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    const auto sums = duesHandUp(desk.book().reader(), m_data->branch.id, *m_data->catalogue, from, until);
    const auto before =
        sums ? duesRemitted(desk.book().reader(), m_data->branch.id, *sums) : Result<DuesRemitted>(fail(sums.error()));
    if (before) {
        setText(tr("这段时间收到 %1 元，已上缴 %2 元。").arg(yuan(sums->total()), yuan(before->handed)));
        addEarlier(*before);
        if (before->left.fen > 0)
            m_amount->setText(before->left.toString());
    }
    m_day->edit()->setToday(desk.today());
    m_day->wantWholeDay();
    m_day->setDate(PartialDate::of(desk.today()));
    m_receipt->edit()->setMaxLength(kReceiptLength);
    m_note->edit()->setMaxLength(kRemittanceNoteLength);
    body()->addLayout(sideBySide({m_day, m_amount}));
    body()->addLayout(sideBySide({m_receipt, m_note}));
    body()->addWidget(m_warning);
    connect(m_amount->edit(), &QLineEdit::textChanged, this, &DuesRemittanceDialog::warn);
    warn();
    if (!before)
        showProblem(sentence(before.error()));
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("取消"));
    connect(addButton(tr("登记"), ButtonKind::Primary, QStringLiteral("check")), &QPushButton::clicked, this,
            &DuesRemittanceDialog::save);
}

/// What was handed up of these months already; each can be taken back.
void DuesRemittanceDialog::addEarlier(const DuesRemitted& before)
{
    for (const DuesRemittance& each : before.within + before.partly) {
        auto* row = new QHBoxLayout;
        const QString receipt = each.receipt.isEmpty() ? tr("没有收据号") : tr("收据号 %1").arg(each.receipt);
        row->addWidget(label(PartialDate::of(each.handedOn).toDotted(), TextRole::Small, Ink::Text2));
        row->addWidget(label(tr("%1 元").arg(yuan(each.amount)), TextRole::BodyStrong));
        row->addWidget(
            new ElidedLabel(QStringLiteral("%1 · %2").arg(remittedMonthsTitle(each.from, each.until), receipt),
                            TextRole::Small, Color::Text2),
            1);
        auto* back = button(tr("撤销"), ButtonKind::Link, ControlSize::Small);
        back->setAccessibleName(
            tr("撤销 %1 上缴的 %2 元").arg(PartialDate::of(each.handedOn).toDotted(), yuan(each.amount)));
        connect(back, &QPushButton::clicked, this, [this, each] { withdraw(each); });
        row->addWidget(back);
        body()->addLayout(row);
    }
}

Result<DuesRemittance> DuesRemittanceDialog::read() const
{
    DuesRemittance remittance;
    remittance.branch = m_data->branch.id;
    remittance.from = m_from;
    remittance.until = m_until;
    remittance.handedOn = m_day->date().earliest();
    remittance.receipt = m_receipt->text();
    remittance.note = m_note->text();
    BB_TRY(remittance.amount, rules::readAmount(m_amount->text(), kRemittedAmount));
    return remittance;
}

void DuesRemittanceDialog::warn()
{
    const auto remittance = read();
    const auto doubt = remittance ? remittanceDoubt(m_desk.book().reader(), *m_data->catalogue, *remittance)
                                  : Result<QString>(QString());
    m_warning->setText(doubt ? *doubt : QString());
    m_warning->setVisible(doubt && !doubt->isEmpty());
}

void DuesRemittanceDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto remittance = read();
    if (!remittance)
        return showProblem(sentence(remittance.error()));
    const QString sum = yuan(remittance->amount);
    const auto done = m_desk.performWithUndo(QStringLiteral("dues.remit"), tr("登记上缴党费：%1 元").arg(sum),
                                             tr("已登记上缴 %1 元").arg(sum), [&](store::UnitOfWork& unit) -> Result<> {
                                                 BB_TRY([[maybe_unused]] const auto id,
                                                        recordRemittance(unit, *remittance, m_desk.today()));
                                                 return {};
                                             });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void DuesRemittanceDialog::withdraw(const DuesRemittance& wrong)
{
    const QString sum = yuan(wrong.amount);
    const auto done =
        m_desk.performWithUndo(QStringLiteral("dues.remit_void"), tr("撤销上缴党费的记录：%1 元").arg(sum),
                               tr("已撤销上缴 %1 元的记录").arg(sum), [&](store::UnitOfWork& unit) {
                                   return withdrawRemittance(unit, wrong.id, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
