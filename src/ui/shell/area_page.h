// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an area without gatherings: tabs only.
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

class AreaBrowser;
class Preferences;

class AreaPage final : public Page
{
    Q_OBJECT
public:
    /// `preferences` as AreaBrowser takes them.
    AreaPage(Desk& desk, const QString& area, const QString& title, Preferences* preferences = nullptr);

    /// "<tab>" or "<tab>:<argument>".
    void open(const QString& argument) override;
    void home() override;
    bool createOwn() override;
    [[nodiscard]] QWidget* filterField() const override;
    [[nodiscard]] QTabBar* tabBar() const override;
    Kept save() override;
    void print() override;
    void exportFile() override;
    bool explain(QWidget* focus) override;
    [[nodiscard]] QString manualPart() const override;

private:
    AreaBrowser* m_browser;
};

} // namespace branchbook::ui
