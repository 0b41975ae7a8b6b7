// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/new_passphrase.h"

#include "ui/security/passphrase_worth.h"

#include <QVBoxLayout>

namespace branchbook::ui {

NewPassphrase::NewPassphrase(const QString& what, QWidget* parent)
    : QWidget(parent)
    , m_first(new PassphraseField(tr("新的%1").arg(what)))
    , m_again(new PassphraseField(tr("再输入一遍新的%1").arg(what)))
{
    m_first->edit()->setObjectName(QStringLiteral("newPassphrase"));
    m_again->edit()->setObjectName(QStringLiteral("newPassphraseAgain"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_first);
    rows->addWidget(m_again);
    weigh();
    connect(m_first->edit(), &QLineEdit::textChanged, this, &NewPassphrase::weigh);
    connect(m_again->edit(), &QLineEdit::textChanged, this, [this] { m_again->setError({}); });
}

void NewPassphrase::weigh()
{
    m_first->setError({});
    m_first->setHint(m_first->isEmpty() ? tr("中文、字母、数字、标点和空格都可以用，例如一句自己编的话。")
                                        : passphraseWorth(m_first->typed()).words);
}

SecretPtr NewPassphrase::secret() const
{
    const auto worth = passphraseWorth(m_first->typed());
    if (worth.worth == Worth::Refused) {
        m_first->setError(worth.words);
        m_first->setHint({});
        m_first->edit()->setFocus(Qt::OtherFocusReason);
        return {};
    }
    // One letter typed in two ways is one passphrase.
    const auto form = QString::NormalizationForm_C;
    if (m_first->typed().normalized(form) != m_again->typed().normalized(form)) {
        m_again->setError(m_again->isEmpty() ? tr("请再输入一遍，免得打错") : tr("两遍不一样，请重新输入这一遍"));
        m_again->edit()->setFocus(Qt::OtherFocusReason);
        return {};
    }
    return m_first->secret();
}

void NewPassphrase::forget()
{
    m_first->forget();
    m_again->forget();
    weigh();
}

} // namespace branchbook::ui
