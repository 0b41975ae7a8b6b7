// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/reject_dialog.h"

#include "ui/kit/field.h"

#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

RejectDialog::RejectDialog(QWidget* host, ImportSession& session, const ShownReject& reject)
    : Dialog(host, tr("改第 %1 行 %2").arg(reject.row).arg(reject.person))
    , m_session(session)
    , m_reject(reject)
{
    setText(tr("%1。改好后这一行马上写入名册，原来的表格不变。").arg(reject.reason));
    const auto view = session.view();
    const auto& row = view->plan.rows[std::size_t(reject.planRow)];
    body()->setContentsMargins(0, 8, 0, 0);
    for (const int column : reject.columns) {
        const auto& columns = view->plan.layout.columns;
        const auto header =
            std::find_if(columns.begin(), columns.end(), [&](const auto& each) { return each.column == column; });
        auto* field = new LineField(header == columns.end() ? sheet::columnName(column) : header->header);
        const sheet::Cell* cell = view->table->find(row.index, column);
        field->setText(cell == nullptr ? QString() : cell->text.toString());
        body()->addWidget(field);
        m_fields.append(field);
    }
    addSafeButton(tr("先不改"));
    m_send = addButton(tr("写入这一行"), ButtonKind::Primary);
    if (!m_fields.isEmpty())
        setFirstFocus(m_fields.first()->edit());
    connect(m_send, &QPushButton::clicked, this, &RejectDialog::send);
    connect(&session, &ImportSession::mendRefused, this, [this](const ShownReject& again) {
        showProblem(again.reason.isEmpty() ? tr("这一行还是没有可以写入的内容。")
                                           : tr("还不能写入：%1。%2").arg(again.reason, again.advice));
    });
    connect(&session, &ImportSession::problemChanged, this, [this] {
        if (m_session.problem())
            showProblem(sentence(*m_session.problem()));
    });
    connect(&session, &ImportSession::busyChanged, this,
            [this] { m_send->setEnabled(m_session.busy() == ImportSession::Busy::No); });
    connect(&session, &ImportSession::outcomeChanged, this, &QWidget::close);
}

void RejectDialog::send()
{
    if (m_session.busy() != ImportSession::Busy::No)
        return;
    std::vector<CellEdit> edits;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_fields.at(i)->edit()->isModified())
            edits.push_back({m_reject.columns[std::size_t(i)], m_fields.at(i)->text()});
    }
    if (edits.empty()) {
        showProblem(tr("还没有改动。请先按证件或档案改好。"));
        return;
    }
    showProblem({});
    m_session.mend(m_reject.planRow, edits);
}

} // namespace branchbook::ui
