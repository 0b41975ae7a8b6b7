// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/waive_dialog.h"

#include "ui/kit/field.h"

#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kReasonHeight = 96;

} // namespace

WaiveDialog::WaiveDialog(QWidget* host, const QString& title, const QString& why, const QString& before)
    : Dialog(host, tr("“%1”为什么没有开展？").arg(title), Width::Medium)
    , m_field(new TextField(tr("原因"), tr("例如：8月集中休假，委员不足半数，顺延到9月4日召开")))
{
    setText(tr("%1写明以后不再算作逾期，季度报告会印出原因；以后随时可以取消。").arg(why));
    m_field->edit()->setPlainText(before);
    m_field->edit()->setFixedHeight(scaled(kReasonHeight));
    m_field->edit()->setTabChangesFocus(true);
    body()->addWidget(m_field);
    addSafeButton(tr("先不写"));
    connect(addButton(tr("写明原因"), ButtonKind::Primary), &QPushButton::clicked, this, [this] {
        const QString reason = m_field->edit()->toPlainText().trimmed();
        m_field->setError(reason.isEmpty() ? tr("请写一句原因，备查时要用。") : QString());
        if (!reason.isEmpty())
            Q_EMIT reasonGiven(reason);
    });
    setFirstFocus(m_field->edit());
}

} // namespace branchbook::ui
