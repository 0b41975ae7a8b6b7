// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 → 一线事项: what was decided on the spot, and whether it was seen again.
#pragma once

#include "branchbook/conduct/field_task.h"
#include "ui/conduct/conduct_form.h"

namespace branchbook::ui {

class FieldView final : public ConductListView<conduct::FieldTask>
{
    Q_OBJECT
public:
    explicit FieldView(Desk& desk, QWidget* parent = nullptr);

protected:
    /// The subset that is shown; beside the bin all that is not in it.
    void print() override;
    void load() override;
    [[nodiscard]] bool isInPart(const conduct::FieldTask& row, const QString& part) const override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void ask(const conduct::FieldTask& task);
    void revisit(const QModelIndex& index);
    void askBack(const conduct::FieldTask& task);
    void openMore(const QModelIndex& index);
};

} // namespace branchbook::ui
