// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 数字里有谁: a figure of a page or of the report is chosen, and who is counted in it and who is left out and why stand below.
#pragma once

#include "branchbook/report/figure_people.h"
#include "ui/kit/dialog.h"

class QLabel;

namespace branchbook::ui {

class ComboField;

/// 女党员　14 人; 各类活动实到人次　120
[[nodiscard]] QString figureTitle(const report::FigurePeople& figure);

class FigurePeopleDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `period`: what they are figures of, 2026年第三季度. `first`: the key of the one that is shown at first.
    FigurePeopleDialog(QWidget* host, const QString& period, QList<report::FigurePeople> figures,
                       const QString& first = {});
    [[nodiscard]] ComboField* figure() const { return m_figure; }
    [[nodiscard]] QLabel* counted() const { return m_counted; }
    [[nodiscard]] QLabel* leftOut() const { return m_leftOut; }

private:
    void showNames();

    QList<report::FigurePeople> m_figures;
    ComboField* m_figure;
    QLabel* m_counted;
    QLabel* m_leftOut;
};

} // namespace branchbook::ui
