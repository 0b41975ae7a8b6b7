// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/area.h"

#include "conduct/handbook.h"

#include "branchbook/conduct/accountability.h"
#include "branchbook/conduct/field_task.h"
#include "branchbook/conduct/norm.h"
#include "branchbook/conduct/opinion.h"
#include "branchbook/conduct/pledge.h"
#include "branchbook/ledger/ledger_section.h"

#include <QCoreApplication>

namespace branchbook::conduct {

namespace {

class ConductArea final : public book::Area
{
public:
    QString id() const override { return QStringLiteral("conduct"); }
    QString title() const override { return QCoreApplication::translate("Area", "作风建设"); }
    QString purpose() const override
    {
        return QCoreApplication::translate("Area",
                                           "行为规范、公开承诺、作风评议、一线任务、群众意见的办理都记在这里。");
    }
    QStringList tables() const override
    {
        return {QStringLiteral("ledger_item"),       QStringLiteral("pledge"),
                QStringLiteral("pledge_progress"),   QStringLiteral("survey"),
                QStringLiteral("survey_count"),      QStringLiteral("conduct_version"),
                QStringLiteral("conduct_signature"), QStringLiteral("opinion"),
                QStringLiteral("opinion_call"),      QStringLiteral("field_task"),
                QStringLiteral("responsibility"),    QStringLiteral("accountability")};
    }
    Result<book::AreaSection> section(const book::SectionQuery& query) const override
    {
        book::AreaSection section;
        BB_CHECK(addPledgeSection(query, section));
        BB_CHECK(addNormSection(query, section));
        BB_CHECK(addSurveySection(query, section));
        BB_CHECK(addOpinionSection(query, section));
        BB_CHECK(addFieldSection(query, section));
        BB_CHECK(addResponsibilitySection(query, section));
        BB_CHECK(addCaseSection(query, section));
        BB_CHECK(ledger::addLedgerSection(query.session, query.branch, query.period, query.today, id(), section));
        return section;
    }
    Result<book::HandbookParts> handbook(const book::SectionQuery& query) const override
    {
        return handbookParts(query);
    }
    Result<> addFacts(const book::FactsQuery& query, rules::Facts& facts) const override
    {
        BB_CHECK(addPledgeFacts(query, facts));
        BB_CHECK(addNormFacts(query, facts));
        BB_CHECK(addSurveyFacts(query, facts));
        BB_CHECK(addOpinionFacts(query, facts));
        BB_CHECK(addFieldFacts(query, facts));
        BB_CHECK(addCaseFacts(query, facts));
        return ledger::addLedgerFacts(query, id(), facts);
    }
};

} // namespace

std::shared_ptr<const book::Area> makeArea()
{
    return std::make_shared<ConductArea>();
}

} // namespace branchbook::conduct
