// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 → 座谈征询: forums and rounds of forms.
#pragma once

#include "branchbook/conduct/opinion.h"
#include "ui/conduct/conduct_form.h"

namespace branchbook::ui {

class CallView final : public ConductListView<conduct::OpinionCall>
{
    Q_OBJECT
public:
    explicit CallView(Desk& desk, QWidget* parent = nullptr);

protected:
    void load() override;
    [[nodiscard]] bool isInPart(const conduct::OpinionCall& row, const QString& part) const override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void ask(const conduct::OpinionCall& call);
    void collect(const QModelIndex& index);
    void openMore(const QModelIndex& index);
};

} // namespace branchbook::ui
