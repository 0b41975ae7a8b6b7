// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 → 作风测评: rounds of secret papers, their sums and indices, beside the round before.
#pragma once

#include "branchbook/conduct/survey.h"
#include "ui/conduct/conduct_form.h"

namespace branchbook::ui {

class SurveyView final : public ConductListView<conduct::Survey>
{
    Q_OBJECT
public:
    explicit SurveyView(Desk& desk, QWidget* parent = nullptr);

protected:
    void load() override;
    [[nodiscard]] bool isInPart(const conduct::Survey& row, const QString& part) const override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void ask(const conduct::Survey& survey);
    void count(const QModelIndex& index);
    void askCount(const conduct::Survey& survey, conduct::Audience audience);
    void printPapers(const conduct::Survey& survey);
    void openMore(const QModelIndex& index);
};

} // namespace branchbook::ui
