// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 更正: asked for with its reason, typed like a draft, finished as one marked step.
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"

#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kCorrectionReasonLength = 100;

} // namespace

void EditorView::askCorrection()
{
    auto* dialog = new Dialog(window(), tr("更正这条已归档的记录？"));
    dialog->setObjectName(QStringLiteral("correction"));
    dialog->about(QStringLiteral("gathering"), m_model.stored().id);
    dialog->setText(tr("改动的地方会标上“更正”，写明原来的内容、原因和日期，打印时一起打出来。记录仍然是归档的。"));
    auto* reason = new LineField(tr("更正原因"), tr("例如 到会人数记错"));
    reason->edit()->setMaxLength(kCorrectionReasonLength);
    dialog->body()->addWidget(reason);
    dialog->setFirstFocus(reason->edit());
    dialog->addSafeButton(tr("不更正"));
    auto* go = dialog->addButton(tr("开始更正"), ButtonKind::Primary);
    const auto begin = [this, dialog, reason] {
        if (reason->text().isEmpty())
            return reason->setError(tr("请写明为什么更正"));
        if (const auto done = m_model.beginCorrection(reason->text()); !done)
            return dialog->showProblem(sentence(done.error()));
        dialog->close();
        setFocus(Qt::OtherFocusReason);
    };
    connect(go, &QPushButton::clicked, this, begin);
    dialog->open();
}

void EditorView::finishCorrection()
{
    const auto done = m_model.finishCorrection();
    if (!done) {
        Q_EMIT failed(sentence(done.error()));
        return;
    }
    setFocus(Qt::OtherFocusReason);
    if (*done == 0)
        Q_EMIT said(tr("没有改动，记录还是原来的。"));
    else
        Q_EMIT undoOffered(tr("“%1”已更正").arg(m_model.gathering().topic), *done);
}

} // namespace branchbook::ui
