// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/dues_assess.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

/// The days on which one of the figures becomes another.
std::vector<QDate> changesOf(const rules::Catalogue& catalogue)
{
    std::vector<QDate> days;
    for (const rules::Rule& rule : catalogue.rules()) {
        if (!rule.id.startsWith(u"dues."))
            continue;
        if (rule.validFrom.isValid())
            days.push_back(rule.validFrom);
        if (rule.validTo.isValid())
            days.push_back(rule.validTo.addDays(1));
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace

DuesScale::DuesScale(const rules::Catalogue& catalogue, Roundings roundings)
    : m_catalogue(catalogue)
    , m_roundings(std::move(roundings))
    , m_changes(changesOf(catalogue))
{
}

std::size_t DuesScale::KeyHash::operator()(const Key& key) const noexcept
{
    return qHashMulti(0, static_cast<int>(key.type), static_cast<int>(key.rounding), key.base, key.agreed, key.text);
}

rules::DuesRounding DuesScale::roundingIn(Month month) const
{
    const auto kept = m_roundings.constFind(month.toString());
    return kept != m_roundings.constEnd() ? *kept : rules::duesRoundingOn(m_catalogue, month.range().last);
}

Result<rules::DuesResult> DuesScale::assess(const DuesBase& base, Month month)
{
    const QDate day = month.range().last;
    const auto text = std::upper_bound(m_changes.begin(), m_changes.end(), day) - m_changes.begin();
    const Key key{base.type, roundingIn(month), base.base.fen, base.agreed ? base.agreed->fen : -1,
                  static_cast<std::size_t>(text)};
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    BB_TRY(auto result, rules::assessDues(m_catalogue, {base.type, base.base, base.agreed, key.rounding}, day));
    m_known.emplace(key, result);
    return result;
}

} // namespace branchbook::organization
