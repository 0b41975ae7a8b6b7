// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one person paid: months, amount, day, who brought it, what was given beyond; also the correction of a wrong one.
#pragma once

#include "ui/dues/dues_data.h"
#include "ui/kit/dialog.h"

#include <vector>

class QCheckBox;
class QLabel;

namespace branchbook::ui {

class ComboField;
class DateField;
class LineField;

class DuesPaymentDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `first`: the month ticked at first.
    DuesPaymentDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known,
                      const organization::DuesAccount& account, Month first);
    /// In place of `wrong`, which stays with the reason.
    DuesPaymentDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known,
                      const organization::DuesAccount& account, const organization::DuesPayment& wrong);

    [[nodiscard]] LineField* amount() const { return m_amount; }
    [[nodiscard]] LineField* extra() const { return m_extra; }
    [[nodiscard]] LineField* reason() const { return m_reason; }
    [[nodiscard]] QList<QCheckBox*> months() const;
    [[nodiscard]] QLabel* explanation() const { return m_why; }

private:
    struct MonthBox {
        QCheckBox* box;
        organization::DuesMonth line;
    };
    void build();
    void addMonths();
    void addFields();
    void fillWrong();
    void monthsChanged();
    void explain();
    void warn();
    [[nodiscard]] QList<Month> chosenMonths() const;
    [[nodiscard]] Result<organization::DuesPayment> read() const;
    void save();

    Desk& m_desk;
    std::shared_ptr<const DuesData> m_data;
    organization::DuesAccount m_account; ///< as if the wrong payment had never been
    std::optional<organization::DuesPayment> m_wrong;
    QList<Month> m_first;
    std::vector<MonthBox> m_months;
    LineField* m_amount;
    LineField* m_extra;
    LineField* m_proxy;
    LineField* m_reason;
    DateField* m_day;
    ComboField* m_method;
    QCheckBox* m_quarterly;
    QLabel* m_why;
    QLabel* m_warning;
    bool m_typed = false; ///< the amount is somebody's own
};

} // namespace branchbook::ui
