// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 检查副本: asks for days, masking and a passphrase; the copy is made beside the window.
#pragma once

#include "branchbook/exchange/inspection.h"
#include "ui/kit/dialog.h"
#include "ui/security/secret_job.h"

class QCheckBox;

namespace branchbook::ui {

class DateField;
class Desk;
class NewPassphrase;

class InspectionCopyDialog final : public Dialog
{
    Q_OBJECT
public:
    InspectionCopyDialog(QWidget* host, Desk& desk);
    /// As if the file had been chosen; the index goes beside it.
    void makeAt(const QString& path);

private:
    [[nodiscard]] bool isReady();
    void choose();
    void conclude(const QString& path, const Result<qint64>& rows);

    Desk& m_desk;
    SecretJob* m_job; ///< the desk's: it ends before the book does
    DateField* m_from;
    DateField* m_to;
    QCheckBox* m_masked;
    NewPassphrase* m_new;
    QPushButton* m_make;
};

} // namespace branchbook::ui
