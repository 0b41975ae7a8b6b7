// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/coverage.h"

#include "branchbook/base/word_list.h"

namespace branchbook::institutions {

namespace {

constexpr WordList<Coverage, 3> kCoverages{"Institutions",
                                           {{{"covered", QT_TRANSLATE_NOOP("Institutions", "已有")},
                                             {"revising", QT_TRANSLATE_NOOP("Institutions", "修订中")},
                                             {"gap", QT_TRANSLATE_NOOP("Institutions", "待制定")}}}};

/// One that holds unchanged covers the field, whatever else is being revised.
CoverageCell cellOf(const QList<Institution>& all, Tier tier, const CoverageField& field, QDate day)
{
    CoverageCell holding{tier, field, Coverage::Revising, {}, {}};
    CoverageCell wanted{tier, field, Coverage::Gap, {}, {}};
    for (const Institution& each : all) {
        const State state = each.stateOn(day);
        if (each.tier != tier || !each.fields.contains(field) || state == State::Abolished)
            continue;
        const bool holds = state == State::InForce || state == State::Revising;
        CoverageCell& cell = holds ? holding : wanted;
        cell.institutions.append(each.id);
        cell.titles.append(each.title);
        if (state == State::InForce)
            cell.state = Coverage::Covered;
    }
    return holding.institutions.isEmpty() ? wanted : holding;
}

} // namespace

QString coverageName(Coverage coverage)
{
    return kCoverages.nameOf(coverage);
}

QString coverageTitle(Coverage coverage)
{
    return kCoverages.titleOf(coverage);
}

QList<CoverageField> CoverageMatrix::gaps(Tier tier) const
{
    QList<CoverageField> fields;
    for (const CoverageCell& cell : of(tier)) {
        if (cell.state == Coverage::Gap)
            fields.append(cell.field);
    }
    return fields;
}

CoverageMatrix coverageOn(const QList<Institution>& all, QDate day, const QList<CoverageField>& fields)
{
    CoverageMatrix matrix;
    const QList<Tier> rows = tiers();
    for (const Tier tier : rows) {
        for (const CoverageField& field : fields)
            matrix.rows.at(static_cast<std::size_t>(tier)).append(cellOf(all, tier, field, day));
    }
    return matrix;
}

} // namespace branchbook::institutions
