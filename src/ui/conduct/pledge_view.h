// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 → 公开承诺: pledges with their step, progress and due day.
#pragma once

#include "branchbook/conduct/pledge.h"
#include "ui/conduct/conduct_form.h"
#include "ui/kit/choice.h"

namespace branchbook::ui {

class PledgeView final : public ConductListView<conduct::Pledge>
{
    Q_OBJECT
public:
    explicit PledgeView(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] static int openCount(Desk& desk);
    void print() override;

protected:
    void load() override;
    [[nodiscard]] bool isInPart(const conduct::Pledge& pledge, const QString& part) const override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void ask(const conduct::Pledge& pledge);
    /// 审诺, 公示 or 登记进展, whatever comes next.
    void goOn(const QModelIndex& index);
    void askApproval(const conduct::Pledge& pledge);
    void askPublication(const conduct::Pledge& pledge);
    void askProgress(const conduct::Pledge& pledge);
    void askReturn(const conduct::Pledge& pledge);
    void askVerdict(const conduct::Pledge& pledge);
    void askBack(const conduct::Pledge& pledge);
    void askRating();
    void openMore(const QModelIndex& index);
};

} // namespace branchbook::ui
