// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 现在改: the cells of a rejected row, mended here and imported as one more small step.
#pragma once

#include "ui/kit/dialog.h"
#include "ui/roster/import_session.h"

namespace branchbook::ui {

class LineField;

class RejectDialog final : public Dialog
{
    Q_OBJECT
public:
    RejectDialog(QWidget* host, ImportSession& session, const ShownReject& reject);
    [[nodiscard]] QList<LineField*> fields() const { return m_fields; }

private:
    void send();

    ImportSession& m_session;
    ShownReject m_reject;
    QList<LineField*> m_fields; ///< in the order of the reject's columns
    QPushButton* m_send;
};

} // namespace branchbook::ui
