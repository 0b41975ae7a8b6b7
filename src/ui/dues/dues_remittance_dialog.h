// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 登记上缴: that money was handed up, on which day and against which receipt; what was entered by mistake is taken back here.
#pragma once

#include "ui/dues/dues_data.h"
#include "ui/kit/dialog.h"

class QLabel;

namespace branchbook::ui {

class DateField;
class LineField;

class DuesRemittanceDialog final : public Dialog
{
    Q_OBJECT
public:
    DuesRemittanceDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known, Month from, Month until);
    [[nodiscard]] DateField* day() const { return m_day; }
    [[nodiscard]] LineField* amount() const { return m_amount; }
    [[nodiscard]] LineField* receipt() const { return m_receipt; }

private:
    void addEarlier(const organization::DuesRemitted& before);
    [[nodiscard]] Result<organization::DuesRemittance> read() const;
    void warn();
    void save();
    void withdraw(const organization::DuesRemittance& wrong);

    Desk& m_desk;
    std::shared_ptr<const DuesData> m_data;
    Month m_from;
    Month m_until;
    DateField* m_day;
    LineField* m_amount;
    LineField* m_receipt;
    LineField* m_note;
    QLabel* m_warning;
};

} // namespace branchbook::ui
