// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/brand.h"

#include "branchbook/base/stage_course.h"
#include "organization/word_list.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr WordList<BrandStage, 5> kBrandStages{"Brand",
                                               {{{"applied", QT_TRANSLATE_NOOP("Brand", "申报")},
                                                 {"reviewed", QT_TRANSLATE_NOOP("Brand", "评审")},
                                                 {"named", QT_TRANSLATE_NOOP("Brand", "命名")},
                                                 {"improved", QT_TRANSLATE_NOOP("Brand", "提升")},
                                                 {"rechecked", QT_TRANSLATE_NOOP("Brand", "复核")}}}};

struct BrandTexts {
    Q_DECLARE_TR_FUNCTIONS(BrandTexts)
};

} // namespace

QString brandStageName(BrandStage stage)
{
    return kBrandStages.nameOf(stage);
}

QString brandStageTitle(BrandStage stage)
{
    return kBrandStages.titleOf(stage);
}

std::optional<BrandStage> brandStageByName(QStringView name)
{
    return kBrandStages.find(name);
}

QList<BrandStage> brandStages()
{
    return kBrandStages.values();
}

BrandStage Brand::stage() const
{
    return reachedStage(steps, &BrandStep::stage, BrandStage::Applied);
}

QDate Brand::dayOf(BrandStage stage) const
{
    return dayOfStage(steps, &BrandStep::stage, stage);
}

int Brand::evidenceIn(DateRange range) const
{
    return static_cast<int>(std::count_if(evidence.begin(), evidence.end(),
                                          [&](const BrandEvidence& each) { return range.contains(each.on); }));
}

QStringList Brand::missing() const
{
    QStringList list;
    const auto ask = [&](const QString& text, const QString& title) {
        if (text.isEmpty())
            list.append(title);
    };
    ask(idea, BrandTexts::tr("理念"));
    ask(logo, BrandTexts::tr("标识"));
    ask(carrier, BrandTexts::tr("载体"));
    ask(effect, BrandTexts::tr("成效"));
    return list;
}

QDate Brand::recheckDue() const
{
    QDate due;
    for (const BrandStep& step : steps) {
        if (step.stage == BrandStage::Rechecked)
            due = {};
        if (step.nextOn.isValid())
            due = step.nextOn;
    }
    return isOpen() ? due : QDate();
}

Brand standingOn(Brand brand, QDate day)
{
    brand.steps.removeIf([day](const BrandStep& step) { return step.on > day; });
    brand.evidence.removeIf([day](const BrandEvidence& each) { return each.on > day; });
    if (brand.endedOn > day) {
        brand.endedOn = {};
        brand.endedWhy.clear();
    }
    return brand;
}

} // namespace branchbook::organization
