// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/area.h"

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
    QStringList tables() const override { return {QStringLiteral("ledger_item")}; }
    Result<book::AreaSection> section(const book::SectionQuery& query) const override
    {
        book::AreaSection section;
        BB_CHECK(ledger::addLedgerSection(query.session, query.branch, query.period, query.today, id(), section));
        return section;
    }
    Result<> addFacts(const book::FactsQuery& query, rules::Facts& facts) const override
    {
        return ledger::addLedgerFacts(query, id(), facts);
    }
};

} // namespace

std::shared_ptr<const book::Area> makeArea()
{
    return std::make_shared<ConductArea>();
}

} // namespace branchbook::conduct
