// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/secret_field.h"

#include "branchbook/base/log.h"
#include "branchbook/base/masking.h"
#include "ui/kit/button.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

bool isSecret(book::Field field)
{
    using book::Field;
    return field == Field::IdNumber || field == Field::MobilePhone || field == Field::LandlinePhone
        || field == Field::ContactPhone || field == Field::Sanctions;
}

QString maskedValue(book::Field field, const QString& value)
{
    if (field == book::Field::IdNumber)
        return maskIdNumber(value);
    if (field == book::Field::Sanctions)
        return maskWords(value);
    return isSecret(field) ? maskPhone(value) : value;
}

void noteReveal()
{
    log(LogLevel::Info, QStringLiteral("member.reveal"));
}

SecretField::SecretField(book::Field field, const QString& title, const QString& value, QWidget* parent)
    : LineField(title, {}, parent)
    , m_field(field)
    , m_stored(value)
{
    if (value.isEmpty())
        return;
    edit()->setProperty(kStoodProperty, value);
    m_show = button(tr("显示"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("eye"));
    m_show->setAccessibleName(tr("显示%1，30 秒后自动隐藏").arg(title));
    setSideWidget(m_show);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kRevealTime);
    connect(m_show, &QPushButton::clicked, this, [this] {
        reveal();
        edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_hide, &QTimer::timeout, this, [this] {
        if (text() == m_stored)
            mask();
    });
    mask();
}

QString SecretField::value() const
{
    return m_masked ? m_stored : text();
}

void SecretField::reveal()
{
    if (!m_masked)
        return;
    noteReveal();
    m_masked = false;
    edit()->setReadOnly(false);
    edit()->setAccessibleDescription({});
    setText(m_stored);
    m_show->hide();
    m_hide.start();
}

void SecretField::mask()
{
    m_masked = true;
    setText(maskedValue(m_field, m_stored));
    edit()->setReadOnly(true);
    edit()->setAccessibleDescription(tr("已隐藏"));
    m_show->show();
}

} // namespace branchbook::ui
