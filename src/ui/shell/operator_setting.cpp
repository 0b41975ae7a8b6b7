// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/operator_setting.h"

#include "branchbook/base/user_name.h"
#include "branchbook/book/setting.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kOperatorLength = 40;

} // namespace

OperatorSetting::OperatorSetting(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
{
    setProperty("kind", QStringLiteral("card"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 14);
    rows->setSpacing(8);
    auto* name = new LineField(tr("谁在记录"), systemUserName());
    name->setObjectName(QStringLiteral("operator"));
    name->edit()->setMaxLength(kOperatorLength);
    name->setText(book::loadSetting(desk.book().reader(), book::kOperatorSetting).value_or(QString()));
    name->setEnabled(!desk.book().isReadOnly());
    rows->addWidget(name);
    rows->addWidget(paragraph(tr("写在操作记录和最近动态里；空着就写这台电脑账户的姓名，没有姓名的写“本机”"),
                              TextRole::Small, Ink::Text3));
    rows->addWidget(label(tr("随手册保存，换了人请改过来"), TextRole::Small, Ink::Text3));
    connect(name, &LineField::left, this, [this, name] { take(name->text().trimmed()); });
}

void OperatorSetting::take(const QString& name)
{
    const auto before = book::loadSetting(m_desk.book().reader(), book::kOperatorSetting);
    if (m_desk.book().isReadOnly() || !before || *before == name)
        return;
    (void)m_desk.performWithUndo(
        QStringLiteral("setting.operator"), tr("改写操作记录里的姓名"),
        name.isEmpty() ? tr("操作记录改写这台电脑账户的姓名") : tr("操作记录改写“%1”").arg(name),
        [&](store::UnitOfWork& unit) { return book::putSetting(unit, book::kOperatorSetting, name); });
}

} // namespace branchbook::ui
