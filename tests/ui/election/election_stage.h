// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's re-election on its day, 23 October 2026: candidates, tellers and earlier steps are there.
#pragma once

#include "ui/agenda/demo_fixture.h"
#include "ui/election/election_view.h"

namespace branchbook::ui {

class ElectionStage
{
public:
    enum class Stage { Plan, Ready };
    explicit ElectionStage(Stage stage = Stage::Ready);
    [[nodiscard]] DemoWindow& test() { return m_test; }
    [[nodiscard]] Desk& desk() const { return m_test.desk(); }
    [[nodiscard]] ElectionView& view() const;
    [[nodiscard]] organization::Election election() const;
    /// Types the figures of mockup 25 by keyboard alone, Enter after each; the first field has the focus.
    void typeCount(const QStringList& figures);
    [[nodiscard]] static QStringList mockupFigures();

private:
    DemoWindow m_test;
};

} // namespace branchbook::ui
