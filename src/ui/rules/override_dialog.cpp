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
    , m_value(new LineField(m_field.before.isEmpty() && m_field.after.isEmpty()
                                ? tr("数值")
                                : tr("数值（%1 … %2）").arg(m_field.before, m_field.after)))
    , m_scope(new ComboField(tr("管谁")))
    , m_reason(new TextField(tr("原因"), tr("例如：外业人员多，上级党委要求延长公示")))
    , m_author(new LineField(tr("谁定的（可以不填）")))
{
    setText(tr("原规定：%1。本支部的规定写在旁边，不改原文；从今天起用，以前的不变。").arg(m_field.official));
    m_scope->addChoice(tr("本支部"), branchScope());
    m_scope->addChoice(tr("整本手册的所有支部"), QStringLiteral("book"));
    m_value->setText(m_field.typed);
    if (const auto* own = m_list->overrideOf(m_field.ruleId)) {
        m_value->setText(rules::overrideTyped(m_field.form, own->figure.value));
        m_scope->setCode(own->branch ? branchScope() : QStringLiteral("book"));
        m_reason->edit()->setPlainText(own->figure.reason);
        m_author->setText(own->figure.author);
    }
    auto* first = new QHBoxLayout;
    first->setSpacing(14);
    first->addWidget(m_value, 1, Qt::AlignTop);
    first->addWidget(m_scope, 1, Qt::AlignTop);
    body()->setContentsMargins(0, 12, 0, 0);
    body()->addLayout(first);
    body()->addWidget(m_reason);
    body()->addWidget(m_author);
    showEffect();
    connect(m_value, &LineField::edited, this, &OverrideDialog::showEffect);
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("改本支部规定"), ButtonKind::Primary), &QPushButton::clicked, this, &OverrideDialog::save);
    setFirstFocus(m_value->edit());
}

void OverrideDialog::showEffect()
{
    m_value->setError({});
    const auto value = rules::readOverrideValue(m_field, m_value->text());
    QString hint = typingHint(m_field);
    if (m_field.strength == rules::Strength::Must)
        hint += tr(" · 必须的规定只能更严");
    if (value)
        hint += QStringLiteral(" · ")
            + againstText(rules::compareOverride(m_list->base->catalogue, m_field, *value, m_list->day));
    m_value->setHint(hint);
}

std::optional<rules::Override> OverrideDialog::read()
{
    rules::Override wanted{
        m_field.ruleId, {}, m_reason->edit()->toPlainText().trimmed(), m_author->text(), m_desk.today()};
    auto value = rules::readOverrideValue(m_field, m_value->text());
    if (value) {
        wanted.value = *value;
        if (const auto allowed = m_list->base->catalogue.mayOverride(m_field.ruleId, *value, m_list->day); !allowed)
            value = tl::unexpected<Error>(allowed.error());
    }
    m_value->setError(value ? QString() : sentence(value.error()));
    m_reason->setError(wanted.reason.isEmpty() ? tr("请写明原因，备查和报告都要用。") : QString());
    if (!value)
        m_value->edit()->setFocus(Qt::OtherFocusReason);
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
