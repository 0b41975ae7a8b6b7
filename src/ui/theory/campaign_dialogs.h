// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of a theme campaign: theme and goal, a phase, its end, a measure or a problem.
#pragma once

#include "branchbook/ideology/campaign_service.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class CampaignDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where it has no id.
    CampaignDialog(QWidget* host, Desk& desk, const ideology::Campaign& campaign);

private:
    void save();

    Desk& m_desk;
    ideology::Campaign m_campaign;
    LineField* m_theme;
    LineField* m_year;
    OwnerField* m_owner;
    TextField* m_goal;
};

/// Days, goal and who answers; or, where it is the one to be finished, when it was and what came of it.
class CampaignPhaseDialog final : public Dialog
{
    Q_OBJECT
public:
    CampaignPhaseDialog(QWidget* host, Desk& desk, const ideology::Campaign& campaign, ideology::CampaignStage stage);

private:
    void save();

    Desk& m_desk;
    ideology::Campaign m_campaign;
    ideology::CampaignStage m_stage;
    OwnerField* m_owner;
    DateField* m_from;
    DateField* m_until;
    TextField* m_goal;
};

class CampaignFinishDialog final : public Dialog
{
    Q_OBJECT
public:
    CampaignFinishDialog(QWidget* host, Desk& desk, const ideology::Campaign& campaign, ideology::CampaignStage stage);

private:
    void save();

    Desk& m_desk;
    ideology::Campaign m_campaign;
    ideology::CampaignStage m_stage;
    DateField* m_day;
    TextField* m_result;
};

class CampaignItemDialog final : public Dialog
{
    Q_OBJECT
public:
    CampaignItemDialog(QWidget* host, Desk& desk, const ideology::Campaign& campaign, ideology::CampaignMatter matter);

private:
    void save();

    Desk& m_desk;
    ideology::Campaign m_campaign;
    ideology::CampaignMatter m_matter;
    LineField* m_text;
    OwnerField* m_owner;
    DateField* m_due;
    TextField* m_measure;
};

} // namespace branchbook::ui
