// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog that is left with something typed in it asks what becomes of that.
#include "ui/kit/dialog.h"
#include "ui/kit/dialog_inputs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextEdit>

#include <optional>

namespace branchbook::ui {

std::optional<QString> enteredIn(const QWidget& widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->isReadOnly() || line->property(kFindsProperty).toBool() ? std::nullopt
                                                                             : std::optional(line->text());
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return text->isReadOnly() ? std::nullopt : std::optional(text->toPlainText());
    if (const auto* rich = qobject_cast<const QTextEdit*>(&widget))
        return rich->isReadOnly() ? std::nullopt : std::optional(rich->toPlainText());
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return combo->currentText();
    const auto* box = qobject_cast<const QAbstractButton*>(&widget);
    if (qobject_cast<const QCheckBox*>(box) || qobject_cast<const QRadioButton*>(box))
        return box->isChecked() ? QStringLiteral("1") : QString();
    return std::nullopt;
}

void Dialog::takeAsKept()
{
    m_kept.clear();
    const auto inputs = findChildren<QWidget*>();
    for (const auto* each : inputs) {
        if (const auto entered = enteredIn(*each))
            m_kept.insert(each, {each, *entered});
    }
}

bool Dialog::isChanged() const
{
    const auto inputs = findChildren<QWidget*>();
    for (const auto* each : inputs) {
        const auto entered = enteredIn(*each);
        if (entered && *entered != stoodIn(*each))
            return true;
    }
    return false;
}

QString Dialog::stoodIn(const QWidget& input) const
{
    const auto known = m_kept.constFind(&input);
    return known != m_kept.cend() && known->input ? known->text : input.property(kStoodProperty).toString();
}

bool Dialog::holdsTyped() const
{
    return m_keeps && m_primary && m_primary->isVisible() && isChanged();
}

void Dialog::dismiss()
{
    if (holdsTyped())
        askBeforeDropping();
    else
        close();
}

void Dialog::askBeforeDropping()
{
    auto* question = new Dialog(this, m_offersKeeping ? tr("写下的内容要保存吗？") : tr("写下的内容不要了吗？"));
    question->setObjectName(QStringLiteral("keepTyped"));
    question->setText(tr("“%1”里写的还没有保存，直接关闭就没有了。").arg(accessibleName()));
    (void)question->addSafeButton(tr("继续写"));
    const auto answer = [this, question](const QString& verb, ButtonKind kind, void (Dialog::*act)()) {
        connect(question->addButton(verb, kind), &QPushButton::clicked, this, [this, question, act] {
            question->close();
            (this->*act)();
        });
    };
    answer(tr("不保存"), ButtonKind::Danger, &Dialog::drop);
    if (m_offersKeeping && m_primary->isEnabled())
        answer(tr("保存"), ButtonKind::Primary, &Dialog::keep);
    question->open();
}

void Dialog::drop()
{
    close();
}

/// What the primary button refuses stays, with the reason where it is always said.
void Dialog::keep()
{
    if (m_primary)
        m_primary->click();
}

} // namespace branchbook::ui
