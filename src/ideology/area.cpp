// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/area.h"

#include "ideology/handbook.h"

#include "branchbook/gathering/held_section.h"
#include "branchbook/ideology/campaign_service.h"
#include "branchbook/ideology/exam_store.h"
#include "branchbook/ideology/makeup.h"
#include "branchbook/ideology/research_service.h"
#include "branchbook/ideology/role_model.h"
#include "branchbook/ideology/rotation_store.h"
#include "branchbook/ideology/study_entry.h"
#include "branchbook/ideology/study_plan.h"
#include "branchbook/ideology/study_quality.h"
#include "branchbook/ledger/ledger_section.h"

#include <QCoreApplication>

namespace branchbook::ideology {

namespace {

class IdeologyArea final : public book::Area
{
public:
    QString id() const override { return QStringLiteral("ideology"); }
    QString title() const override { return QCoreApplication::translate("Area", "思想建设"); }
    QString purpose() const override
    {
        return QCoreApplication::translate(
            "Area", "学习计划、学习记录和学时、理论考试、调研课题、主题活动、党员轮训都记在这里。");
    }
    QStringList tables() const override
    {
        return {
            QStringLiteral("gathering"),     QStringLiteral("attendance"),        QStringLiteral("ledger_item"),
            QStringLiteral("exam"),          QStringLiteral("exam_score"),        QStringLiteral("study_makeup"),
            QStringLiteral("rotation"),      QStringLiteral("rotation_person"),   QStringLiteral("research"),
            QStringLiteral("research_step"), QStringLiteral("campaign"),          QStringLiteral("campaign_phase"),
            QStringLiteral("study_rating"),  QStringLiteral("study_entry"),       QStringLiteral("study_excuse"),
            QStringLiteral("role_model"),    QStringLiteral("role_model_spread"), QStringLiteral("gathering_notice")};
    }
    Result<book::AreaSection> section(const book::SectionQuery& query) const override
    {
        BB_TRY(auto section,
               gathering::heldSection(query.session, query.branch, query.period, query.today, "ideology"));
        BB_CHECK(addMakeupSection(query, section));
        BB_CHECK(addExamSection(query, section));
        BB_CHECK(addRotationSection(query, section));
        BB_CHECK(addQualitySection(query, section));
        BB_CHECK(addEntrySection(query, section));
        BB_CHECK(addResearchSection(query, section));
        BB_CHECK(addCampaignSection(query, section));
        BB_CHECK(addRoleModelSection(query, section));
        BB_CHECK(ledger::addLedgerSection(query.session, query.branch, query.period, query.today, id(), section));
        return section;
    }
    Result<book::HandbookParts> handbook(const book::SectionQuery& query) const override
    {
        return handbookParts(query);
    }
    Result<> addFacts(const book::FactsQuery& query, rules::Facts& facts) const override
    {
        BB_CHECK(addStudyPlanFacts(query, facts));
        BB_CHECK(addMakeupFacts(query, facts));
        BB_CHECK(addExamFacts(query, facts));
        BB_CHECK(addRotationFacts(query, facts));
        BB_CHECK(addResearchFacts(query, facts));
        BB_CHECK(addCampaignFacts(query, facts));
        return ledger::addLedgerFacts(query, id(), facts);
    }
};

} // namespace

std::shared_ptr<const book::Area> makeArea()
{
    return std::make_shared<IdeologyArea>();
}

} // namespace branchbook::ideology
