// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/integrity_tabs.h"

#include "ui/integrity/channel_view.h"
#include "ui/integrity/clue_view.h"
#include "ui/integrity/disclosure_view.h"
#include "ui/integrity/education_view.h"
#include "ui/integrity/integrity_overview.h"
#include "ui/integrity/rectification_view.h"
#include "ui/integrity/risk_point_view.h"
#include "ui/integrity/supervision_view.h"
#include "ui/integrity/thin_view.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

struct IntegrityTabTexts {
    Q_DECLARE_TR_FUNCTIONS(IntegrityTabTexts)
};

constexpr int kOverviewOrder = 10;
constexpr int kEducationOrder = 20;
constexpr int kClueOrder = 30;
constexpr int kRectificationOrder = 40;
constexpr int kDisclosureOrder = 50;
constexpr int kChannelOrder = 60;
constexpr int kSupervisionOrder = 65;
constexpr int kRiskOrder = 70;
constexpr int kThinPlacesOrder = 80;

template <class View>
AreaView* makeIntegrityView(Desk& desk)
{
    return new View(desk);
}

} // namespace

void addIntegrityTabs(std::vector<AreaTab>& tabs)
{
    tabs.push_back({QStringLiteral("overview"), IntegrityTabTexts::tr("总览"), kOverviewOrder,
                    makeIntegrityView<IntegrityOverview>});
    tabs.push_back({QStringLiteral("clue"), IntegrityTabTexts::tr("线索登记"), kClueOrder, makeIntegrityView<ClueView>,
                    &ClueView::openCount});
    tabs.push_back({QStringLiteral("disclosure"), IntegrityTabTexts::tr("党务公开"), kDisclosureOrder,
                    makeIntegrityView<DisclosureView>});
    tabs.push_back({QStringLiteral("education"), IntegrityTabTexts::tr("廉政教育"), kEducationOrder,
                    makeIntegrityView<EducationView>});
    tabs.push_back({QStringLiteral("rectification"), IntegrityTabTexts::tr("专项整治"), kRectificationOrder,
                    makeIntegrityView<RectificationView>});
    tabs.push_back(
        {QStringLiteral("channel"), IntegrityTabTexts::tr("监督渠道"), kChannelOrder, makeIntegrityView<ChannelView>});
    tabs.push_back({QStringLiteral("supervision"), IntegrityTabTexts::tr("监督反馈"), kSupervisionOrder,
                    makeIntegrityView<SupervisionView>});
    tabs.push_back({QStringLiteral("risk"), IntegrityTabTexts::tr("风险点"), kRiskOrder, makeIntegrityView<RiskView>});
    tabs.push_back({QStringLiteral("thin"), IntegrityTabTexts::tr("哪里薄弱"), kThinPlacesOrder,
                    makeIntegrityView<IntegrityThinView>});
}

} // namespace branchbook::ui
