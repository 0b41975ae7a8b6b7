// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One transfer as a form.
#include "branchbook/agenda/agenda.h"
#include "branchbook/base/date.h"
#include "branchbook/base/screen_sentence.h"
#include "branchbook/organization/dues.h"
#include "branchbook/organization/dues_store.h"
#include "branchbook/rules/number_field.h"
#include "ui/course/transfer_dialogs.h"
#include "ui/kit/field.h"
#include "ui/ledger/owner_field.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

#include <optional>

namespace branchbook::ui {

namespace {

using organization::Transfer;
using organization::TransferDirection;
using organization::TransferReach;
using organization::TransferWay;

constexpr int kTransferTextLength = 120;
constexpr rules::NumberField kValidDaysField{"days", QT_TRANSLATE_NOOP("Fields", "介绍信有效期天数")};

LineField* transferText(const QString& title, const QString& text, const QString& example = {})
{
    auto* field = new LineField(title, example);
    field->edit()->setMaxLength(kTransferTextLength);
    field->setText(text);
    return field;
}

DateField* transferDay(const QString& title, QDate today, QDate day)
{
    auto* field = new DateField(title);
    field->wantWholeDay();
    field->edit()->setToday(today);
    if (day.isValid())
        field->setDate(PartialDate::of(day));
    return field;
}

/// 2026年8月, 2026.8, 2026-08.
std::optional<Month> typedMonth(const QString& text, QDate today)
{
    const auto typed = parseTypedDate(text, today);
    if (!typed || typed->precision() != Precision::Month)
        return std::nullopt;
    return Month{typed->year, typed->month};
}

QString titleFor(const Transfer& transfer)
{
    const bool out = transfer.direction == TransferDirection::Out;
    if (!transfer.id.isNull())
        return TransferDialog::tr("%1的组织关系%2")
            .arg(transfer.memberName, organization::transferDirectionTitle(transfer.direction));
    return out ? TransferDialog::tr("登记组织关系转出") : TransferDialog::tr("登记组织关系转入");
}

} // namespace

TransferDialog::TransferDialog(QWidget* host, Desk& desk, const Transfer& transfer)
    : Dialog(host, titleFor(transfer), Width::Large)
    , m_desk(desk)
    , m_transfer(transfer)
{
    setObjectName(QStringLiteral("transfer"));
    about(QStringLiteral("transfer"), transfer.id, transfer.member ? transfer.member->toString() : QString());
    const bool out = transfer.direction == TransferDirection::Out;
    setText(out ? tr("对方接收以前，人还由本支部管理，照样计入名册。接收以后再登记接收。")
                : tr("接收以前，人不计入本支部的名册。接收以后再登记接收。"));
    makeFields();
    layOut();
    (void)addSafeButton(tr("先不填"));
    connect(addButton(transfer.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &TransferDialog::save);
}

void TransferDialog::makeFields()
{
    const bool out = m_transfer.direction == TransferDirection::Out;
    m_person = new OwnerField(m_desk, tr("谁转出"));
    m_person->setOwner(m_transfer.member, m_transfer.memberName);
    m_name = transferText(tr("姓名"), m_transfer.memberName);
    m_type = new ComboField(tr("人员类别"));
    for (const char16_t* type : {book::kFullMember, book::kProbationaryMember})
        m_type->addChoice(QString::fromUtf16(type), QString::fromUtf16(type));
    m_type->setCode(m_transfer.memberType);
    m_organization = transferText(out ? tr("转往哪个党组织（全称）") : tr("从哪个党组织转来（全称）"),
                                  m_transfer.organization, tr("例如 中共青溪县水利工程管理站支部委员会"));
    m_reach = new ComboField(tr("范围"));
    for (const auto reach :
         {TransferReach::Committee, TransferReach::County, TransferReach::Province, TransferReach::Nation})
        m_reach->addChoice(organization::transferReachTitle(reach), organization::transferReachName(reach));
    m_reach->setCode(organization::transferReachName(m_transfer.reach));
    m_way = new ComboField(tr("办理方式"));
    for (const auto way : {TransferWay::Letter, TransferWay::System})
        m_way->addChoice(organization::transferWayTitle(way), organization::transferWayName(way));
    m_way->setCode(organization::transferWayName(m_transfer.way));
    const QDate today = m_desk.today();
    m_applied = transferDay(tr("申请日期"), today, m_transfer.appliedOn);
    m_letter = transferText(tr("介绍信编号"), m_transfer.letterNumber);
    m_issued = transferDay(tr("开具日期（还没有的空着）"), today, m_transfer.issuedOn);
    m_days = transferText(tr("有效期（天）"), m_transfer.validDays ? QString::number(*m_transfer.validDays) : QString(),
                          tr("例如 30"));
    m_duesUntil = transferText(tr("党费交至"),
                               m_transfer.duesUntil ? organization::chineseMonth(*m_transfer.duesUntil) : QString(),
                               tr("例如 2026年8月"));
    connect(m_person, &OwnerField::changed, this, &TransferDialog::suggestPaidThrough);
    m_contact = transferText(tr("对方联系人"), m_transfer.contact);
    m_phone = transferText(tr("联系电话"), m_transfer.contactPhone);
    m_note = transferText(tr("说明"), m_transfer.note);
}

void TransferDialog::layOut()
{
    const bool out = m_transfer.direction == TransferDirection::Out;
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    if (out) {
        m_person->setEnabled(m_transfer.id.isNull());
        body()->addLayout(sideBySide({m_person, m_reach, m_way}));
        m_name->hide();
        m_type->hide();
        m_name->setParent(this);
        m_type->setParent(this);
        setFirstFocus(m_transfer.id.isNull() ? static_cast<QWidget*>(m_person->combo())
                                             : static_cast<QWidget*>(m_organization->edit()));
    } else {
        body()->addLayout(sideBySide({m_name, m_type, m_reach, m_way}));
        m_person->hide();
        m_person->setParent(this);
        setFirstFocus(m_name->edit());
    }
    body()->addWidget(m_organization);
    body()->addLayout(sideBySide({m_applied, m_issued, m_days}));
    // In one row: with the largest text on a small window there is no room for two.
    body()->addLayout(sideBySide({m_letter, m_duesUntil, m_contact, m_phone}));
    body()->addWidget(m_note);
}

void TransferDialog::suggestPaidThrough()
{
    const auto member = m_person->owner();
    if (!member || !m_transfer.id.isNull() || m_duesUntil->text() != m_suggested)
        return;
    const auto rulebook = agenda::loadRulebook(m_desk.book().reader(), m_desk.branch().id);
    if (!rulebook)
        return;
    const auto through =
        organization::loadDuesPaidThrough(m_desk.book().reader(), rulebook->catalogue, *member).value_or(std::nullopt);
    m_suggested = through ? organization::chineseMonth(*through) : QString();
    m_duesUntil->setText(m_suggested);
}

bool TransferDialog::read()
{
    const auto isWhole = [](DateField& field) {
        return !field.edit()->isFaulty() && (field.date().isEmpty() || field.requireDay());
    };
    if (!isWhole(*m_applied) || !isWhole(*m_issued))
        return false;
    if (m_transfer.direction == TransferDirection::Out) {
        m_transfer.member = m_person->owner();
        m_transfer.memberName = m_person->name();
        if (!m_transfer.member) {
            m_person->setError(tr("请从名册里选一个人。"));
            return false;
        }
    } else {
        m_transfer.memberName = m_name->text();
        m_transfer.memberType = m_type->code();
    }
    m_transfer.organization = m_organization->text();
    m_transfer.reach = organization::transferReachByName(m_reach->code()).value_or(TransferReach::County);
    m_transfer.way = organization::transferWayByName(m_way->code()).value_or(TransferWay::Letter);
    m_transfer.appliedOn = m_applied->date().earliest();
    m_transfer.issuedOn = m_issued->date().earliest();
    m_transfer.letterNumber = m_letter->text();
    m_transfer.validDays.reset();
    if (!m_days->text().isEmpty()) {
        const auto days = rules::readCount(m_days->text(), kValidDaysField);
        m_days->setError(days ? QString() : sentence(days.error()));
        if (!days)
            return false;
        m_transfer.validDays = *days;
    }
    m_transfer.duesUntil = typedMonth(m_duesUntil->text(), m_desk.today());
    const bool monthRead = m_duesUntil->text().isEmpty() || m_transfer.duesUntil;
    m_duesUntil->setError(monthRead ? QString() : tr("请写年和月，例如 2026年8月。"));
    m_transfer.contact = m_contact->text();
    m_transfer.contactPhone = m_phone->text();
    m_transfer.note = m_note->text();
    return monthRead;
}

void TransferDialog::save()
{
    if (!read())
        return;
    const bool fresh = m_transfer.id.isNull();
    const auto label = fresh ? tr("登记组织关系转接：%1") : tr("修改组织关系转接：%1");
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("transfer.open") : QStringLiteral("transfer.change"), label.arg(m_transfer.memberName),
        fresh ? tr("已登记%1的组织关系转接").arg(m_transfer.memberName) : tr("已保存"),
        [&](store::UnitOfWork& unit) -> Result<> {
            if (!fresh)
                return organization::changeTransfer(unit, m_transfer, m_desk.today());
            BB_TRY([[maybe_unused]] const auto id, organization::openTransfer(unit, m_transfer, m_desk.today()));
            return {};
        });
    if (!done)
        return showProblem(sentence(done.error()));
    const auto rulebook = agenda::loadRulebook(m_desk.book().reader(), m_desk.branch().id);
    const QStringList doubts = rulebook ? organization::transferDoubts(rulebook->catalogue, m_transfer) : QStringList();
    if (!doubts.isEmpty())
        m_desk.notice(shownSentence(doubts.first()));
    close();
}

} // namespace branchbook::ui
