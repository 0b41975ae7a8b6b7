// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_base_dialogs.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/dues_service.h"
#include "branchbook/rules/number_field.h"
#include "ui/dues/dues_model.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr int kProposalHeight = 320;

DateField* monthField(const QString& title, QDate today, PartialDate month = {})
{
    auto* field = new DateField(title);
    field->edit()->setToday(today);
    field->setDate(month);
    return field;
}

PartialDate monthDate(Month month)
{
    return PartialDate::of(month.year, month.month);
}

/// Says under the field what is missing.
std::optional<Month> monthIn(DateField& field)
{
    if (field.edit()->isFaulty())
        return std::nullopt;
    if (field.date().precision() < Precision::Month) {
        field.setError(DuesBaseDialog::tr("请填写年月，例如 2026.9"));
        return std::nullopt;
    }
    return Month::of(field.date().earliest());
}

void layOutDues(Dialog& dialog)
{
    dialog.body()->setContentsMargins(0, 8, 0, 0);
    dialog.body()->setSpacing(10);
}

QString proposalText(const DuesProposal& proposal)
{
    const QString before = proposal.before ? yuan(proposal.before->base) : DuesRefixDialog::tr("没有");
    const QString next = !proposal.isKnown   ? DuesRefixDialog::tr("要问本人")
        : rules::hasBase(proposal.base.type) ? DuesRefixDialog::tr("%1 元").arg(yuan(proposal.base.base))
                                             : DuesRefixDialog::tr("定额");
    return DuesRefixDialog::tr("%1（%2，%3起）：%4 → %5")
        .arg(proposal.base.memberName, duesClassWord(proposal.base.type),
             shownMonth(proposal.base.from.year, proposal.base.from.month), before, next);
}

} // namespace

QString duesBaseText(const DuesBase& base)
{
    QString text =
        DuesBaseDialog::tr("%1起：%2").arg(shownMonth(base.from.year, base.from.month), duesClassWord(base.type));
    if (rules::hasBase(base.type))
        text += DuesBaseDialog::tr("，%1 元").arg(yuan(base.base));
    else if (base.agreed)
        text += DuesBaseDialog::tr("，商定每月 %1 元").arg(yuan(*base.agreed));
    return shownBeside(text, base.why);
}

QString replacedBaseText(const DuesReplacedBase& one)
{
    const QString entered = PartialDate::of(one.base.enteredOn).toDotted();
    const QString until = PartialDate::of(one.until).toDotted();
    return duesBaseText(one.base)
        + (one.withdrawn ? DuesBaseDialog::tr("　%1登记，%2撤回") : DuesBaseDialog::tr("　原来的，%1登记，%2改动"))
              .arg(entered, until);
}

DuesBaseDialog::DuesBaseDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known,
                               const DuesAccount& account)
    : Dialog(host, tr("调整计算基数：%1").arg(account.payer.name), Width::Medium)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_account(account)
    , m_class(new ComboField(tr("哪一类党员")))
    , m_base(new LineField(tr("每月计算基数（元）")))
    , m_agreed(new LineField(tr("支部商定的每月数额（元）"), tr("没有商定的空着")))
    , m_from(monthField(tr("从哪个月起"), desk.today(), monthDate(Month::of(desk.today()))))
    , m_why(new LineField(tr("原因"), tr("例如 工资变动")))
{
    setObjectName(QStringLiteral("duesBase"));
    about(QStringLiteral("dues_base"), account.payer.member);
    QStringList history;
    for (const DuesBase& base : account.bases)
        history.append(duesBaseText(base));
    setText(history.isEmpty() ? tr("还没有核定基数。") : history.join(u'\n'));
    layOutDues(*this);
    for (const QString& name : rules::duesClassNames()) {
        const auto type = rules::duesClassByName(name).value_or(rules::DuesClass::Salaried);
        m_class->addChoice(rules::duesClassTitle(type), name);
    }
    const auto proposed = account.bases.isEmpty() ? account.payer.rosterBase : std::optional(account.bases.last().base);
    if (!account.bases.isEmpty()) {
        m_class->setCode(rules::duesClassName(account.bases.last().type));
        if (account.bases.last().agreed)
            m_agreed->setText(account.bases.last().agreed->toString());
    } else if (account.payer.retired) {
        m_class->setCode(rules::duesClassName(rules::DuesClass::Retired));
    }
    if (proposed && proposed->fen > 0)
        m_base->setText(proposed->toString());
    body()->addWidget(m_class);
    body()->addWidget(m_base);
    body()->addWidget(m_agreed);
    body()->addLayout(sideBySide({m_from, m_why}));
    connect(m_class, &ComboField::chosen, this, &DuesBaseDialog::classChosen);
    classChosen();
    setFirstFocus(m_base->edit());
    (void)addSafeButton(tr("取消"));
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &DuesBaseDialog::save);
}

void DuesBaseDialog::classChosen()
{
    const auto type = rules::duesClassByName(m_class->code()).value_or(rules::DuesClass::Salaried);
    m_base->setVisible(rules::hasBase(type));
    m_agreed->setVisible(type == rules::DuesClass::Farmer);
}

void DuesBaseDialog::save()
{
    const auto from = monthIn(*m_from);
    if (!from)
        return;
    DuesBase base;
    base.branch = m_data->branch.id;
    base.member = m_account.payer.member;
    base.type = rules::duesClassByName(m_class->code()).value_or(rules::DuesClass::Salaried);
    base.from = *from;
    base.why = m_why->text();
    const auto read = [&]() -> Result<> {
        if (rules::hasBase(base.type)) {
            BB_TRY(base.base, rules::readAmount(m_base->text(), rules::field::kBase));
        }
        if (base.type == rules::DuesClass::Farmer && !m_agreed->text().isEmpty()) {
            BB_TRY(const Money agreed, rules::readAmount(m_agreed->text(), rules::field::kAgreed));
            base.agreed = agreed;
        }
        return {};
    }();
    if (!read)
        return showProblem(sentence(read.error()));
    const QString name = m_account.payer.name;
    QString said = tr("已核定%1的基数").arg(name); // shown after the work, which may have something to add
    const auto done = m_desk.performWithUndo(
        QStringLiteral("dues.base"), tr("核定党费基数：%1").arg(name), said, [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, declareBase(unit, *m_data->catalogue, base, m_desk.today()));
            BB_TRY(const QString doubt,
                   baseDoubt(unit.session(), *m_data->catalogue, base.member, base.from, m_desk.today()));
            if (!doubt.isEmpty())
                said += QStringLiteral("　") + doubt;
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

DuesRefixDialog::DuesRefixDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known)
    : Dialog(host, tr("核定%1年党费基数").arg(known->year), Width::Large)
    , m_desk(desk)
    , m_data(std::move(known))
{
    setObjectName(QStringLiteral("duesRefix"));
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(scaled(kProposalHeight));
    area->setAccessibleName(accessibleName());
    auto* inside = new QWidget;
    inside->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 8, 0);
    int asked = 0;
    for (const DuesAccount& account : m_data->roll.accounts) {
        auto proposal = proposeBase(account, m_data->year, Month::of(desk.today()));
        if (!proposal)
            continue;
        proposal->base.branch = m_data->branch.id;
        rows->addWidget(paragraph(proposalText(*proposal), TextRole::Body, proposal->isKnown ? Ink::Text : Ink::Warn));
        asked += proposal->isKnown ? 0 : 1;
        if (proposal->isKnown)
            m_bases.append(proposal->base);
    }
    rows->addStretch();
    area->setWidget(inside);
    QString text = m_bases.isEmpty() && asked == 0
        ? tr("%1年的基数都已经核定。").arg(m_data->year)
        : tr("按现在的基数和名册里的党费基数提出，核对以后确认。可以核定 %1 人。").arg(m_bases.size());
    if (asked > 0)
        text += tr("还有 %1 人要问本人，问到以后用“调整计算基数”填写。").arg(asked);
    setText(text);
    body()->addWidget(area);
    area->setVisible(!m_bases.isEmpty() || asked > 0);
    keepNothing();
    (void)addSafeButton(m_bases.isEmpty() ? tr("关闭") : tr("先不核定"));
    if (!m_bases.isEmpty())
        connect(addButton(tr("核定 %1 人").arg(m_bases.size()), ButtonKind::Primary), &QPushButton::clicked, this,
                &DuesRefixDialog::save);
}

void DuesRefixDialog::save()
{
    const auto done = m_desk.performWithUndo(
        QStringLiteral("dues.refix"), tr("核定%1年党费基数").arg(m_data->year), tr("已核定 %1 人").arg(m_bases.size()),
        [&](store::UnitOfWork& unit) { return fixBases(unit, *m_data->catalogue, m_bases, m_desk.today()); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

DuesExemptDialog::DuesExemptDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known,
                                   const DuesAccount& account)
    : Dialog(host, tr("登记减免：%1").arg(account.payer.name), Width::Medium)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_account(account)
    , m_from(monthField(tr("从哪个月起"), desk.today(), monthDate(Month::of(desk.today()))))
    , m_until(monthField(tr("到哪个月（不定的空着）"), desk.today()))
    , m_amount(new LineField(tr("减免后每月交（元）"), tr("免交的空着")))
    , m_decided(new DateField(tr("批准日期")))
    , m_approver(new LineField(tr("谁批准的"), tr("上一级党组织或文号")))
    , m_why(new LineField(tr("困难情况"), tr("例如 本人重病")))
{
    setObjectName(QStringLiteral("duesExempt"));
    about(QStringLiteral("dues_exemption"), account.payer.member);
    setText(tr("确有困难的，支部研究，报上一级党组织批准以后登记。"));
    layOutDues(*this);
    m_decided->edit()->setToday(desk.today());
    m_decided->wantWholeDay();
    body()->addLayout(sideBySide({m_from, m_until}));
    body()->addLayout(sideBySide({m_decided, m_approver}));
    body()->addLayout(sideBySide({m_amount, m_why}));
    setFirstFocus(m_decided->edit());
    (void)addSafeButton(tr("取消"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &DuesExemptDialog::save);
}

void DuesExemptDialog::save()
{
    const auto from = monthIn(*m_from);
    if (!from || !m_decided->requireDay() || m_until->edit()->isFaulty())
        return;
    DuesExemption exemption;
    exemption.branch = m_data->branch.id;
    exemption.member = m_account.payer.member;
    exemption.from = *from;
    if (!m_until->date().isEmpty()) {
        exemption.until = monthIn(*m_until);
        if (!exemption.until)
            return;
    }
    if (!m_amount->text().isEmpty()) {
        static constexpr rules::NumberField kRest{"amount", QT_TRANSLATE_NOOP("Fields", "交纳数额")};
        const auto amount = rules::readAmount(m_amount->text(), kRest);
        if (!amount)
            return showProblem(sentence(amount.error()));
        exemption.amount = *amount;
    }
    exemption.decidedOn = m_decided->date().earliest();
    exemption.decidedBy = m_approver->text();
    exemption.why = m_why->text();
    const QString name = m_account.payer.name;
    const auto done = m_desk.performWithUndo(QStringLiteral("dues.exempt"), tr("减免党费：%1").arg(name),
                                             tr("已登记%1的减免").arg(name), [&](store::UnitOfWork& unit) -> Result<> {
                                                 BB_TRY([[maybe_unused]] const auto id,
                                                        exempt(unit, *m_data->catalogue, exemption, m_desk.today()));
                                                 return {};
                                             });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

DuesExemptEndDialog::DuesExemptEndDialog(QWidget* host, Desk& desk, const DuesExemption& exemption)
    : Dialog(host, tr("结束%1的减免").arg(exemption.memberName), Width::Small)
    , m_desk(desk)
    , m_exemption(exemption)
    , m_last(monthField(tr("减免的最后一个月"), desk.today(), monthDate(Month::of(desk.today()))))
{
    setObjectName(QStringLiteral("duesExemptEnd"));
    about(QStringLiteral("dues_exemption"), exemption.id);
    layOutDues(*this);
    body()->addWidget(m_last);
    setFirstFocus(m_last->edit());
    (void)addSafeButton(tr("取消"));
    connect(addButton(tr("结束减免"), ButtonKind::Primary), &QPushButton::clicked, this, &DuesExemptEndDialog::save);
}

void DuesExemptEndDialog::save()
{
    const auto last = monthIn(*m_last);
    if (!last)
        return;
    const QString name = m_exemption.memberName;
    const auto done =
        m_desk.performWithUndo(QStringLiteral("dues.exempt_end"), tr("减免结束：%1").arg(name),
                               tr("%1的减免到%2为止").arg(name, shownMonth(last->year, last->month)),
                               [&](store::UnitOfWork& unit) { return endExemption(unit, m_exemption.id, *last); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
