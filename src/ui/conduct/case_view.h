// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 → 责任追究: cases and their course; what only the committee may read is not shown here.
#pragma once

#include "branchbook/conduct/accountability.h"
#include "ui/conduct/conduct_form.h"

namespace branchbook::ui {

class CaseView final : public ConductListView<conduct::AccountabilityCase>
{
    Q_OBJECT
public:
    explicit CaseView(Desk& desk, QWidget* parent = nullptr);

protected:
    void load() override;
    [[nodiscard]] bool isInPart(const conduct::AccountabilityCase& row, const QString& part) const override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void ask(const conduct::AccountabilityCase& record);
    void goOn(const QModelIndex& index);
    void askCheck(const conduct::AccountabilityCase& record);
    void askDecision(const conduct::AccountabilityCase& record);
    void askRecycle(const conduct::AccountabilityCase& record);
    void askClose(const conduct::AccountabilityCase& record);
    void openMore(const QModelIndex& index);
};

} // namespace branchbook::ui
