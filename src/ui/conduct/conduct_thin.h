// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 → 哪里薄弱: what is thin here, each with the way to where it is mended.
#pragma once

#include "branchbook/conduct/thin.h"
#include "ui/conduct/conduct_form.h"

namespace branchbook::ui {

class ConductThinList final : public ConductListView<conduct::Thin>
{
    Q_OBJECT
public:
    explicit ConductThinList(Desk& desk, QWidget* parent = nullptr);
    bool createOwn() override { return false; }

protected:
    void load() override;
    [[nodiscard]] bool isInPart(const conduct::Thin& thin, const QString& part) const override;
    /// To the tab where it is mended.
    void edit(const QModelIndex& index) override;
    void create() override { }
};

} // namespace branchbook::ui
