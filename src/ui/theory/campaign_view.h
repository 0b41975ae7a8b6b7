// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 年度主题: the theme of the year, its five phases, and the measures and problems that the ledger keeps for it.
#pragma once

#include "branchbook/ideology/campaign_service.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

class QFrame;

namespace branchbook::ui {

class StepTrack;

/// A measure or a problem of the theme that is shown, or another theme.
struct CampaignLine {
    std::optional<ledger::Item> item;
    ideology::Campaign campaign; ///< where there is no item
    QDate today;
};

class CampaignView final : public RecordListView
{
    Q_OBJECT
public:
    explicit CampaignView(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of a campaign.
    void open(const QString& argument) override;
    [[nodiscard]] StepTrack* track() const { return m_track; }

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    bool leadsOn(const QModelIndex& index) const override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeEmpty();
    void showHead();
    void openHeadMenu();
    void openMore(const QModelIndex& index);
    void choosePhase(int index);
    /// The one chosen, else the one of this year, else the latest; null: there is none.
    [[nodiscard]] const ideology::Campaign* current() const;

    QList<ideology::Campaign> m_all;
    QList<ideology::Campaign> m_bin;
    ideology::CampaignId m_chosen;
    RowTableModel<CampaignLine> m_model;
    QFrame* m_head = nullptr;
    QLabel* m_theme = nullptr;
    QLabel* m_goal = nullptr;
    StepTrack* m_track = nullptr;
    QPushButton* m_more = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace branchbook::ui
