// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 → 意见办理: what was said, who sees to it, how it was answered.
#pragma once

#include "branchbook/conduct/opinion.h"
#include "ui/conduct/conduct_form.h"

namespace branchbook::ui {

class OpinionView final : public ConductListView<conduct::Opinion>
{
    Q_OBJECT
public:
    explicit OpinionView(Desk& desk, QWidget* parent = nullptr);

protected:
    void load() override;
    [[nodiscard]] bool isInPart(const conduct::Opinion& row, const QString& part) const override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void answer(const QModelIndex& index);
    void askClose(const conduct::Opinion& opinion);
    void openInLedger(const conduct::Opinion& opinion);
    void openMore(const QModelIndex& index);
};

} // namespace branchbook::ui
