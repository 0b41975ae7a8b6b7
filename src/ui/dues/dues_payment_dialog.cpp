// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_payment_dialog.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/organization/dues_service.h"
#include "branchbook/rules/number_field.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr int kMonthsInRow = 4;
constexpr rules::NumberField kDuesAmount{"amount", QT_TRANSLATE_NOOP("Fields", "交纳数额")};
constexpr rules::NumberField kDuesExtra{"extra", QT_TRANSLATE_NOOP("Fields", "自愿多交")};

QList<Month> monthsOf(const DuesPayment& payment)
{
    QList<Month> months;
    for (const DuesPart& part : payment.parts)
        months.append(part.month);
    return months;
}

} // namespace

DuesPaymentDialog::DuesPaymentDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known,
                                     const DuesAccount& account, Month first)
    : Dialog(host, tr("登记党费：%1").arg(account.payer.name), Width::Medium)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_account(account)
    , m_first({first})
{
    about(QStringLiteral("dues_payment"), account.payer.member, first.toString());
    build();
}

DuesPaymentDialog::DuesPaymentDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known,
                                     const DuesAccount& account, const DuesPayment& wrong)
    : Dialog(host, tr("更正党费：%1").arg(account.payer.name), Width::Medium)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_account(withoutPayment(account, wrong))
    , m_wrong(wrong)
    , m_first(monthsOf(wrong))
{
    build();
}

void DuesPaymentDialog::build()
{
    setObjectName(QStringLiteral("duesPayment"));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    addMonths();
    m_why = paragraph({}, TextRole::Small, Ink::Text2);
    m_why->setObjectName(QStringLiteral("duesWhy"));
    body()->addWidget(m_why);
    addFields();
    m_warning = paragraph({}, TextRole::Small, Ink::Warn);
    body()->addWidget(m_warning);
    if (m_wrong)
        fillWrong();
    explain();
    (void)addSafeButton(tr("取消"));
    connect(addButton(m_wrong ? tr("更正") : tr("登记"), ButtonKind::Primary, QStringLiteral("check")),
            &QPushButton::clicked, this, &DuesPaymentDialog::save);
    setFirstFocus(m_amount->edit());
}

void DuesPaymentDialog::addMonths()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    DuesScale scale = m_data->scale();
    const Month last = Month::of(Quarter::of(m_desk.today()).range().last);
    Month begin{m_data->year, 1};
    Month end = std::min(last, Month{m_data->year, 12});
    for (const Month month : m_first) { // those of a wrong payment may be of another year
        begin = std::min(begin, month);
        end = std::max(end, month);
    }
    for (const Month month : monthsBetween(begin, end)) {
        const auto line = assess(m_account, month, scale);
        if (!line || line->open().fen == 0)
            continue;
        auto* box = new QCheckBox(tr("%1月　%2 元").arg(month.month).arg(yuan(line->open())));
        if (month.year != m_data->year)
            box->setText(tr("%1　%2 元").arg(shownMonth(month.year, month.month), yuan(line->open())));
        box->setChecked(m_first.contains(month));
        connect(box, &QCheckBox::toggled, this, &DuesPaymentDialog::monthsChanged);
        const int at = int(m_months.size());
        grid->addWidget(box, at / kMonthsInRow, at % kMonthsInRow);
        m_months.push_back({box, *line});
    }
    setText(m_months.empty() ? tr("%1年没有未交的月份。愿意多交的，写在“自愿多交”里。").arg(m_data->year)
                             : tr("勾选交的是哪几个月，没有勾选月份时只登记自愿多交。"));
    body()->addLayout(grid);
}

void DuesPaymentDialog::addFields()
{
    m_amount = new LineField(tr("交纳数额（元）"));
    m_amount->setHint(tr("可以少于应交，差额留着以后补"));
    m_day = new DateField(tr("交纳日期"));
    m_day->edit()->setToday(m_desk.today());
    m_day->wantWholeDay();
    m_day->setDate(PartialDate::of(m_desk.today()));
    m_method = new ComboField(tr("方式"));
    for (const DuesWord& word : duesMethods())
        m_method->addChoice(QString::fromUtf16(word.title), QString::fromLatin1(word.name));
    m_proxy = new LineField(tr("代交人"), tr("本人交的空着"));
    m_extra = new LineField(tr("自愿多交（元）"), tr("没有的空着"));
    m_quarterly = new QCheckBox(tr("按季度一起交（支部同意的）"));
    m_reason = new LineField(tr("为什么更正"), tr("例如 金额写错"));
    if (!m_wrong.has_value())
        m_reason->hide();
    body()->addLayout(sideBySide({m_amount, m_extra}));
    body()->addLayout(sideBySide({m_day, m_method, m_proxy}));
    body()->addWidget(m_quarterly);
    body()->addWidget(m_reason);
    connect(m_amount->edit(), &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(m_extra, &LineField::left, this, &DuesPaymentDialog::warn);
    connect(m_day, &DateField::dateChanged, this, &DuesPaymentDialog::warn);
}

void DuesPaymentDialog::fillWrong()
{
    Money sum;
    for (const DuesPart& part : m_wrong->parts)
        sum.fen += part.amount.fen;
    m_amount->setText(sum.fen > 0 ? sum.toString() : QString());
    m_typed = true;
    if (m_wrong->extra.fen > 0)
        m_extra->setText(m_wrong->extra.toString());
    m_day->setDate(PartialDate::of(m_wrong->paidOn));
    m_method->setCode(QString::fromLatin1(duesMethods()[static_cast<std::size_t>(m_wrong->method)].name));
    m_proxy->setText(m_wrong->proxy);
    m_quarterly->setChecked(m_wrong->cadence == DuesCadence::Quarterly);
}

QList<QCheckBox*> DuesPaymentDialog::months() const
{
    QList<QCheckBox*> boxes;
    for (const MonthBox& each : m_months)
        boxes.append(each.box);
    return boxes;
}

QList<Month> DuesPaymentDialog::chosenMonths() const
{
    QList<Month> months;
    for (const MonthBox& each : m_months) {
        if (each.box->isChecked())
            months.append(each.line.month);
    }
    return months;
}

void DuesPaymentDialog::monthsChanged()
{
    const QList<Month> months = chosenMonths();
    if (!months.isEmpty() && months.last() > Month::of(m_desk.today()))
        m_quarterly->setChecked(true);
    m_typed = false;
    explain();
}

void DuesPaymentDialog::explain()
{
    Money sum;
    QStringList reasons;
    for (const MonthBox& each : m_months) {
        if (!each.box->isChecked())
            continue;
        sum.fen += each.line.open().fen;
        if (const QString why = shownSentence(each.line.why); !reasons.contains(why))
            reasons.append(why);
    }
    m_why->setText(reasons.join(u'\n'));
    m_why->setVisible(!reasons.isEmpty());
    if (!m_typed)
        m_amount->setText(sum.fen > 0 ? sum.toString() : QString());
    warn();
}

Result<DuesPayment> DuesPaymentDialog::read() const
{
    DuesPayment payment;
    payment.branch = m_data->branch.id;
    payment.member = m_account.payer.member;
    payment.memberName = m_account.payer.name;
    payment.paidOn = m_day->date().earliest();
    payment.proxy = m_proxy->text();
    payment.method = duesMethodByName(m_method->code()).value_or(DuesMethod::Cash);
    payment.cadence = m_quarterly->isChecked() ? DuesCadence::Quarterly : DuesCadence::Monthly;
    if (m_wrong)
        payment.note = m_wrong->note;
    if (!m_extra->text().isEmpty()) {
        BB_TRY(payment.extra, rules::readAmount(m_extra->text(), kDuesExtra));
    }
    const QList<Month> months = chosenMonths();
    if (months.isEmpty() && payment.extra.fen > 0)
        return payment;
    std::optional<Money> amount;
    if (!m_amount->text().isEmpty()) {
        BB_TRY(amount, rules::readAmount(m_amount->text(), kDuesAmount));
    }
    if (months.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("dues.months_missing"));
    DuesScale scale = m_data->scale();
    BB_TRY(const bool isGift, isGiftAlone(m_account, months, amount, payment.extra, scale)); // 0 of the month
    if (!isGift) {
        BB_TRY(payment.parts, splitDues(m_account, months, amount, scale));
    }
    return payment;
}

void DuesPaymentDialog::warn()
{
    QStringList warnings;
    if (const auto payment = read()) {
        warnings << shownSentence(lateDuesWarning(*payment, *m_data->catalogue))
                 << shownSentence(extraDuesWarning(*payment, *m_data->catalogue));
        warnings.removeAll(QString());
    }
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

void DuesPaymentDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto payment = read();
    if (!payment)
        return showProblem(sentence(payment.error()));
    const QString name = m_account.payer.name;
    const QDate today = m_desk.today();
    const auto done = m_wrong
        ? m_desk.performWithUndo(
            QStringLiteral("dues.correct"), tr("更正党费：%1").arg(name), tr("已更正%1的党费").arg(name),
            [&](store::UnitOfWork& unit) -> Result<> {
                BB_TRY([[maybe_unused]] const auto id,
                       correctPayment(unit, *m_data->catalogue, m_wrong->id, *payment, m_reason->text(), today));
                return {};
            })
        : m_desk.performWithUndo(
            QStringLiteral("dues.pay"), tr("登记党费：%1").arg(name),
            tr("已登记%1的党费 %2 元").arg(name, yuan(payment->total())), [&](store::UnitOfWork& unit) -> Result<> {
                BB_TRY([[maybe_unused]] const auto id, recordPayment(unit, *m_data->catalogue, *payment, today));
                return {};
            });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
