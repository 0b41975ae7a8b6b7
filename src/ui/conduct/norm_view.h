// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 → 行为规范: lists of what may and may not be done, in versions, and who signed them.
#pragma once

#include "branchbook/conduct/norm.h"
#include "ui/conduct/conduct_form.h"

namespace branchbook::ui {

class NormView final : public ConductListView<conduct::NormVersion>
{
    Q_OBJECT
public:
    explicit NormView(Desk& desk, QWidget* parent = nullptr);

protected:
    void load() override;
    [[nodiscard]] bool isInPart(const conduct::NormVersion& row, const QString& part) const override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void ask(const conduct::NormVersion& version);
    void sign(const QModelIndex& index);
    void printNorm(const conduct::NormVersion& version);
    void openMore(const QModelIndex& index);
};

} // namespace branchbook::ui
