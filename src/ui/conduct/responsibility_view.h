// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 → 责任清单: who answers for what.
#pragma once

#include "branchbook/conduct/responsibility.h"
#include "ui/conduct/conduct_form.h"

namespace branchbook::ui {

class ResponsibilityView final : public ConductListView<conduct::Responsibility>
{
    Q_OBJECT
public:
    explicit ResponsibilityView(Desk& desk, QWidget* parent = nullptr);

protected:
    /// Those of today, whatever subset is shown.
    void print() override;
    void load() override;
    [[nodiscard]] bool isInPart(const conduct::Responsibility& row, const QString& part) const override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void ask(const conduct::Responsibility& line);
    void handOn(const QModelIndex& index);
    void openMore(const QModelIndex& index);
};

} // namespace branchbook::ui
