// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 上缴清单 and 公示: which months, and the file.
#pragma once

#include "branchbook/organization/dues_public.h"
#include "branchbook/sheet/table_writer.h"
#include "ui/dues/dues_data.h"
#include "ui/kit/dialog.h"

class QLabel;

namespace branchbook::ui {

class ComboField;

[[nodiscard]] sheet::OutputTable duesTable(const organization::DuesPublicSheet& made, const QString& branch);

/// A month, a quarter or the year so far; the sums stand there before anything is written.
class DuesExportDialog final : public Dialog
{
    Q_OBJECT
public:
    DuesExportDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known, int month);
    [[nodiscard]] ComboField* period() const { return m_period; }
    [[nodiscard]] QLabel* sums() const { return m_sums; }
    /// Writes the chosen period to `path` (.xlsx, .csv, .pdf).
    void writeTo(const QString& path);

private:
    [[nodiscard]] std::optional<std::pair<Month, Month>> chosenMonths() const;
    [[nodiscard]] QString remittedText() const;
    [[nodiscard]] Result<organization::DuesPublicSheet> make() const;
    [[nodiscard]] Result<> write(const organization::DuesPublicSheet& made, const QString& path) const;
    void showSums();
    void showHandUp();
    void remit();
    void ask();

    Desk& m_desk;
    std::shared_ptr<const DuesData> m_data;
    ComboField* m_period;
    QLabel* m_sums;
};

} // namespace branchbook::ui
