// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/integrity_tabs.h"

#include "ui/integrity/clue_view.h"
#include "ui/integrity/disclosure_view.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

struct IntegrityTabTexts {
    Q_DECLARE_TR_FUNCTIONS(IntegrityTabTexts)
};

constexpr int kClueOrder = 30;
constexpr int kDisclosureOrder = 50;

template <class View>
AreaView* makeIntegrityView(Desk& desk)
{
    return new View(desk);
}

} // namespace

void addIntegrityTabs(std::vector<AreaTab>& tabs)
{
    tabs.push_back({QStringLiteral("clue"), IntegrityTabTexts::tr("线索登记"), kClueOrder, makeIntegrityView<ClueView>,
                    &ClueView::openCount});
    tabs.push_back({QStringLiteral("disclosure"), IntegrityTabTexts::tr("党务公开"), kDisclosureOrder,
                    makeIntegrityView<DisclosureView>});
}

} // namespace branchbook::ui
