// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/entry_dialog.h"

#include "branchbook/rules/number_field.h"
#include "ui/kit/field.h"
#include "ui/ledger/owner_field.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using organization::EntryKind;

constexpr int kEntryTextLength = 120;
constexpr rules::NumberField kGiftField{"amount", QT_TRANSLATE_NOOP("Fields", "慰问金")};

LineField* entryText(const QString& title, const QString& text, const QString& example)
{
    auto* field = new LineField(title, example);
    field->edit()->setMaxLength(kEntryTextLength);
    field->setText(text);
    return field;
}

QString entryTitleLabel(EntryKind kind)
{
    return kind == EntryKind::Honour ? EntryDialog::tr("荣誉名称")
        : kind == EntryKind::Visit   ? EntryDialog::tr("事由")
                                     : EntryDialog::tr("困难原因");
}

QString entryTitleExample(EntryKind kind)
{
    return kind == EntryKind::Honour ? EntryDialog::tr("例如 优秀共产党员")
        : kind == EntryKind::Visit   ? EntryDialog::tr("例如 春节慰问")
                                     : EntryDialog::tr("例如 因病");
}

} // namespace

EntryDialog::EntryDialog(QWidget* host, Desk& desk, const organization::MemberEntry& entry)
    : Dialog(host,
             entry.id.isNull() ? tr("登记%1").arg(organization::entryKindTitle(entry.kind))
                               : tr("%1的%2").arg(entry.memberName, organization::entryKindTitle(entry.kind)),
             Width::Medium)
    , m_desk(desk)
    , m_entry(entry)
    , m_person(new OwnerField(desk, tr("谁")))
    , m_day(new DateField(entry.kind == EntryKind::Hardship ? tr("从什么时候起") : tr("日期")))
    , m_title(entryText(entryTitleLabel(entry.kind), entry.title, entryTitleExample(entry.kind)))
    , m_by(entryText(entry.kind == EntryKind::Visit ? tr("谁去的") : tr("授予单位"), entry.by, {}))
    , m_amount(entryText(tr("慰问金（元）"), entry.amount ? entry.amount->toString() : QString(), tr("没有的空着")))
    , m_detail(new TextField(entry.kind == EntryKind::Visit ? tr("谈了什么") : tr("具体情况")))
{
    setObjectName(QStringLiteral("memberEntry"));
    about(QStringLiteral("member_entry"), entry.id, organization::entryKindTitle(entry.kind) + entry.member.toString());
    if (entry.kind != EntryKind::Honour)
        setText(tr("具体情况只在这里看得到，报表里只有人数。"));
    if (!entry.member.isNull())
        m_person->setOwner(entry.member, entry.memberName);
    m_person->setEnabled(entry.member.isNull());
    m_day->edit()->setToday(desk.today());
    if (entry.kind == EntryKind::Visit)
        m_day->wantWholeDay();
    if (!entry.on.isEmpty())
        m_day->setDate(entry.on);
    m_detail->edit()->setPlainText(entry.detail);
    layOut();
    (void)addSafeButton(tr("先不填"));
    connect(addButton(entry.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &EntryDialog::save);
}

void EntryDialog::layOut()
{
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    body()->addLayout(sideBySide({m_person, m_day}));
    for (auto* field : {m_by, m_amount})
        field->setParent(this);
    m_detail->setParent(this);
    const bool visit = m_entry.kind == EntryKind::Visit;
    const bool hardship = m_entry.kind == EntryKind::Hardship;
    if (visit) {
        body()->addLayout(sideBySide({m_title, m_by, m_amount}));
    } else if (hardship) {
        body()->addWidget(m_title);
    } else {
        body()->addLayout(sideBySide({m_title, m_by}));
    }
    if (visit || hardship)
        body()->addWidget(m_detail);
    m_by->setVisible(!hardship);
    m_amount->setVisible(visit);
    m_detail->setVisible(visit || hardship);
    setFirstFocus(m_entry.member.isNull() ? static_cast<QWidget*>(m_person->combo())
                                          : static_cast<QWidget*>(m_title->edit()));
}

void EntryDialog::save()
{
    if (m_day->edit()->isFaulty())
        return;
    organization::MemberEntry entry = m_entry;
    if (entry.member.isNull() && !m_person->owner())
        return m_person->setError(tr("请从名册里选一个人。"));
    if (entry.member.isNull()) {
        entry.member = *m_person->owner();
        entry.memberName = m_person->name();
    }
    entry.on = m_day->date();
    entry.title = m_title->text();
    entry.by = m_by->text();
    entry.detail = m_detail->edit()->toPlainText();
    entry.amount.reset();
    if (!m_amount->text().isEmpty()) {
        const auto amount = rules::readAmount(m_amount->text(), kGiftField);
        m_amount->setError(amount ? QString() : sentence(amount.error()));
        if (!amount)
            return;
        entry.amount = *amount;
    }
    const QString kind = organization::entryKindTitle(entry.kind);
    const auto done = m_desk.performWithUndo(
        entry.id.isNull() ? QStringLiteral("entry.add") : QStringLiteral("entry.change"),
        tr("登记%1：%2").arg(kind, entry.memberName), tr("已登记%1的%2").arg(entry.memberName, kind),
        [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::putMemberEntry(unit, entry, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
