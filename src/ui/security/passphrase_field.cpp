// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/passphrase_field.h"

#include "ui/kit/half_written.h"

#include <QKeyEvent>
#include <QPushButton>

namespace branchbook::ui {

namespace {

/// What a letter tells of Caps Lock; nothing where the key is no letter.
std::optional<bool> capsOf(const QKeyEvent& key)
{
    const QString text = key.text();
    if (text.size() != 1 || !text.at(0).isLetter() || text.at(0).toLower() == text.at(0).toUpper())
        return std::nullopt;
    const bool shift = key.modifiers() & Qt::ShiftModifier;
    return text.at(0).isUpper() != shift;
}

} // namespace

PassphraseField::PassphraseField(const QString& title, ControlSize size, QWidget* parent)
    : LineField(title, {}, parent)
    , m_show(button(tr("显示"), ButtonKind::Standard, size, QStringLiteral("eye")))
{
    if (size == ControlSize::Large)
        edit()->setProperty("controlSize", QStringLiteral("l"));
    edit()->setMaxLength(1000);
    edit()->setProperty(kSecretProperty, true); // shown or not
    edit()->installEventFilter(this);
    m_show->setCheckable(true);
    setSideWidget(m_show);
    setShown(false);
    connect(m_show, &QPushButton::toggled, this, [this](bool on) {
        setShown(on);
        edit()->setFocus(Qt::OtherFocusReason);
    });
}

SecretPtr PassphraseField::secret() const
{
    return std::make_shared<const store::Secret>(store::Secret::of(typed()));
}

void PassphraseField::forget()
{
    edit()->clear();
    setHint({});
    m_show->setChecked(false);
}

void PassphraseField::setShown(bool shown)
{
    edit()->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    edit()->setAccessibleDescription(shown ? QString() : tr("已隐藏"));
    m_show->setText(shown ? tr("隐藏") : tr("显示"));
    m_show->setAccessibleName(shown ? tr("隐藏%1").arg(title()) : tr("显示%1").arg(title()));
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == edit() && event->type() == QEvent::KeyPress) {
        const auto caps = capsOf(static_cast<const QKeyEvent&>(*event));
        if (caps)
            setHint(*caps ? tr("大写锁定已打开，请留意。") : QString());
    }
    return LineField::eventFilter(watched, event);
}

} // namespace branchbook::ui
