// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/override_dialog.h"

#include "ui/kit/field.h"
#include "ui/rules/rule_parts.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

const QString& branchScope()
{
    static const QString code = QStringLiteral("branch");
    return code;
}

} // namespace

OverrideDialog::OverrideDialog(QWidget* host, Desk& desk, RuleListPtr list, rules::OverrideField field)
    : Dialog(host, tr("改本支部规定：%1").arg(field.title), Width::Medium)
    , m_desk(desk)
    , m_list(std::move(list))
    , m_field(std::move(field))
    , m_scope(new ComboField(tr("管谁")))
    , m_reason(new TextField(tr("原因"), tr("例如：外业人员多，上级党委要求延长公示")))
    , m_author(new LineField(tr("谁定的（可以不填）")))
{
    about(QStringLiteral("rule_override/") + m_field.ruleId);
    setText(tr("原规定：%1。本支部的规定写在旁边，不改原文；从今天起用，以前的不变。").arg(m_field.official));
    makeValue();
    m_scope->addChoice(tr("本支部"), branchScope());
    m_scope->addChoice(tr("整本手册的所有支部"), QStringLiteral("book"));
    if (const auto* own = m_list->overrideOf(m_field.ruleId)) {
        setValue(own->figure.value);
        m_scope->setCode(own->branch ? branchScope() : QStringLiteral("book"));
        m_reason->edit()->setPlainText(own->figure.reason);
        m_author->setText(own->figure.author);
    }
    auto* first = new QHBoxLayout;
    first->setSpacing(14);
    first->addWidget(valuePart(), 1, Qt::AlignTop);
    first->addWidget(m_scope, 1, Qt::AlignTop);
    body()->setContentsMargins(0, 12, 0, 0);
    body()->addLayout(first);
    body()->addWidget(m_reason);
    body()->addWidget(m_author);
    showEffect();
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("改本支部规定"), ButtonKind::Primary), &QPushButton::clicked, this, &OverrideDialog::save);
    if (m_choice)
        setFirstFocus(m_choice->combo());
    else
        setFirstFocus(m_value->edit());
}

void OverrideDialog::makeValue()
{
    if (m_field.form == rules::OverrideField::Form::Word) {
        m_choice = new ComboField(tr("怎样取舍"));
        for (const auto& [value, words] : std::as_const(m_field.choices))
            m_choice->addChoice(words, value);
        connect(m_choice, &ComboField::chosen, this, &OverrideDialog::showEffect);
    } else {
        m_value = new LineField(m_field.before.isEmpty() && m_field.after.isEmpty()
                                    ? tr("数值")
                                    : tr("数值（%1 … %2）").arg(m_field.before, m_field.after));
        connect(m_value, &LineField::edited, this, &OverrideDialog::showEffect);
    }
    if (m_choice)
        m_choice->setCode(m_field.typed);
    else
        m_value->setText(m_field.typed);
}

void OverrideDialog::setValue(const QString& value)
{
    if (m_choice)
        m_choice->setCode(value);
    else
        m_value->setText(rules::overrideTyped(m_field.form, value));
}

QString OverrideDialog::typed() const
{
    return m_choice ? m_choice->code() : m_value->text();
}

Field* OverrideDialog::valuePart() const
{
    return m_choice ? static_cast<Field*>(m_choice) : m_value;
}

void OverrideDialog::showEffect()
{
    valuePart()->setError({});
    const auto value = rules::readOverrideValue(m_field, typed());
    QString hint = typingHint(m_field);
    if (m_field.strength == rules::Strength::Must)
        hint += tr(" · 必须的规定只能更严");
    QStringList parts{hint};
    if (value)
        parts << againstText(rules::compareOverride(m_list->base->catalogue, m_field, *value, m_list->day));
    parts.removeAll(QString());
    valuePart()->setHint(parts.join(QStringLiteral(" · ")));
}

std::optional<rules::Override> OverrideDialog::read()
{
    rules::Override wanted{
        m_field.ruleId, {}, m_reason->edit()->toPlainText().trimmed(), m_author->text(), m_desk.today()};
    auto value = rules::readOverrideValue(m_field, typed());
    if (value) {
        wanted.value = *value;
        if (const auto allowed = m_list->base->catalogue.mayOverride(m_field.ruleId, *value, m_list->day); !allowed)
            value = tl::unexpected<Error>(allowed.error());
    }
    valuePart()->setError(value ? QString() : sentence(value.error()));
    m_reason->setError(wanted.reason.isEmpty() ? tr("请写明原因，备查和报告都要用。") : QString());
    if (!value)
        valuePart()->setFocus(Qt::OtherFocusReason);
    else if (wanted.reason.isEmpty())
        m_reason->edit()->setFocus(Qt::OtherFocusReason);
    return value && !wanted.reason.isEmpty() ? std::optional(wanted) : std::nullopt;
}

void OverrideDialog::save()
{
    const auto wanted = read();
    if (!wanted)
        return;
    std::optional<book::BranchId> place;
    if (m_scope->code() == branchScope())
        place = m_desk.branch().id;
    const QString figure = ownFigureText(wanted->value, &m_field);
    const auto done =
        m_desk.performWithUndo(QStringLiteral("rules.override"), tr("改本支部规定：%1").arg(m_field.title),
                               tr("“%1”改用 %2").arg(m_field.title, figure), [&](store::UnitOfWork& unit) -> Result<> {
                                   const auto* before = m_list->overrideOf(wanted->ruleId);
                                   if (!place && before != nullptr && before->branch) // it would go before the book's
                                       BB_CHECK(agenda::removeOverride(unit, before->branch, wanted->ruleId));
                                   return agenda::setOverride(unit, place, *wanted);
                               });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
