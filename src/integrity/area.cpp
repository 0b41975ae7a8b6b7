// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/integrity/area.h"

#include "integrity/handbook.h"

#include "branchbook/integrity/channel.h"
#include "branchbook/integrity/clue.h"
#include "branchbook/integrity/disclosure.h"
#include "branchbook/integrity/education.h"
#include "branchbook/integrity/rectification.h"
#include "branchbook/integrity/risk_point.h"
#include "branchbook/integrity/supervision.h"
#include "branchbook/integrity/talks.h"
#include "branchbook/ledger/ledger_section.h"

#include <QCoreApplication>

namespace branchbook::integrity {

namespace {

class IntegrityArea final : public book::Area
{
public:
    QString id() const override { return QStringLiteral("integrity"); }
    QString title() const override { return QCoreApplication::translate("Area", "反腐倡廉"); }
    QString purpose() const override
    {
        return QCoreApplication::translate("Area", "廉政教育、专项治理、线索登记、党务公开、提醒谈话都记在这里。");
    }
    QStringList tables() const override
    {
        return {QStringLiteral("ledger_item"),   QStringLiteral("clue"),
                QStringLiteral("disclosure"),    QStringLiteral("disclosure_notice"),
                QStringLiteral("rectification"), QStringLiteral("integrity_lesson"),
                QStringLiteral("channel"),       QStringLiteral("supervision_feedback"),
                QStringLiteral("risk_point"),    QStringLiteral("gathering"),
                QStringLiteral("talk")};
    }
    Result<book::AreaSection> section(const book::SectionQuery& query) const override
    {
        book::AreaSection section;
        BB_CHECK(addEducationSection(query, section));
        BB_CHECK(addChannelSection(query, section));
        BB_CHECK(addRectificationSection(query, section));
        BB_CHECK(addClueSection(query, section));
        BB_CHECK(addDisclosureSection(query, section));
        BB_CHECK(addSupervisionSection(query, section));
        BB_CHECK(addIntegrityTalkSection(query, section));
        BB_CHECK(addRiskSection(query, section));
        BB_CHECK(ledger::addLedgerSection(query.session, query.branch, query.period, query.today, id(), section));
        return section;
    }
    Result<book::HandbookParts> handbook(const book::SectionQuery& query) const override
    {
        return handbookParts(query);
    }
    Result<> addFacts(const book::FactsQuery& query, rules::Facts& facts) const override
    {
        BB_CHECK(addClueFacts(query, facts));
        BB_CHECK(addDisclosureFacts(query, facts));
        BB_CHECK(addRectificationFacts(query, facts));
        BB_CHECK(addRiskFacts(query, facts));
        BB_CHECK(addEducationFacts(query, facts));
        BB_CHECK(addSupervisionFacts(query, facts));
        return ledger::addLedgerFacts(query, id(), facts);
    }
};

} // namespace

std::shared_ptr<const book::Area> makeArea()
{
    return std::make_shared<IntegrityArea>();
}

} // namespace branchbook::integrity
