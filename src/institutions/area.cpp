// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/area.h"

#include "institutions/handbook.h"

#include "branchbook/institutions/document_register.h"
#include "branchbook/institutions/inspection.h"
#include "branchbook/institutions/institution_section.h"
#include "branchbook/institutions/inventory_service.h"
#include "branchbook/institutions/participation.h"
#include "branchbook/institutions/reading.h"
#include "branchbook/institutions/right_service.h"
#include "branchbook/institutions/tie_service.h"
#include "branchbook/institutions/violation.h"
#include "branchbook/ledger/ledger_section.h"

#include <QCoreApplication>

namespace branchbook::institutions {

namespace {

class InstitutionsArea final : public book::Area
{
public:
    QString id() const override { return QStringLiteral("institutions"); }
    QString title() const override { return QCoreApplication::translate("Area", "制度建设"); }
    QString purpose() const override
    {
        return QCoreApplication::translate("Area", "支部的各项制度、版本和办理经过、覆盖情况都记在这里。");
    }
    QStringList tables() const override
    {
        return {QStringLiteral("document"),          QStringLiteral("key_field"),
                QStringLiteral("inspection"),        QStringLiteral("violation"),
                QStringLiteral("reading"),           QStringLiteral("reading_person"),
                QStringLiteral("ledger_item"),       QStringLiteral("institution"),
                QStringLiteral("institution_field"), QStringLiteral("institution_version"),
                QStringLiteral("institution_step"),  QStringLiteral("institution_link"),
                QStringLiteral("inventory"),         QStringLiteral("inventory_verdict"),
                QStringLiteral("right_matter"),      QStringLiteral("right_step"),
                QStringLiteral("mass_tie"),          QStringLiteral("mass_visit")};
    }
    Result<book::AreaSection> section(const book::SectionQuery& query) const override
    {
        book::AreaSection section;
        BB_CHECK(addInstitutionSection(query, section));
        BB_CHECK(addInventorySection(query, section));
        BB_CHECK(addReadingSection(query, section));
        BB_CHECK(addInspectionSection(query, section));
        BB_CHECK(addViolationSection(query, section));
        BB_CHECK(addDocumentSection(query, section));
        BB_CHECK(addRightSection(query, section));
        BB_CHECK(addParticipationSection(query, section));
        BB_CHECK(addTieSection(query, section));
        BB_CHECK(ledger::addLedgerSection(query.session, query.branch, query.period, query.today, id(), section));
        return section;
    }
    Result<book::HandbookParts> handbook(const book::SectionQuery& query) const override
    {
        return handbookParts(query);
    }
    Result<> addFacts(const book::FactsQuery& query, rules::Facts& facts) const override
    {
        BB_CHECK(addInstitutionFacts(query, facts));
        BB_CHECK(addReadingFacts(query, facts));
        BB_CHECK(addInspectionFacts(query, facts));
        BB_CHECK(addViolationFacts(query, facts));
        BB_CHECK(addDocumentFacts(query, facts));
        BB_CHECK(addInventoryFacts(query, facts));
        BB_CHECK(addRightFacts(query, facts));
        BB_CHECK(addTieFacts(query, facts));
        return ledger::addLedgerFacts(query, id(), facts);
    }
};

} // namespace

std::shared_ptr<const book::Area> makeArea()
{
    return std::make_shared<InstitutionsArea>();
}

} // namespace branchbook::institutions
