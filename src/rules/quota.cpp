// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/quota.h"

#include "branchbook/rules/number_field.h"

namespace branchbook::rules {

Result<QuotaResult> evaluationQuota(const Catalogue& catalogue, int fullMembers, int probationary, QuotaBase base,
                                    QDate on)
{
    for (const auto& [which, number] :
         {std::pair(field::kMembers, fullMembers), std::pair(field::kProbationary, probationary)}) {
        BB_CHECK(atLeast(which, number, 0));
        BB_CHECK(atMost(which, number, QString(), kLargestCount));
    }
    QuotaResult result;
    BB_TRY(result.rule, figureOn(catalogue, u"evaluation.max_excellent", on));
    result.base = base == QuotaBase::AllMembers ? fullMembers + probationary : fullMembers;
    result.mostExcellent = allowedOf(result.rule, result.base);
    const QString share = shareWords(result.rule).mid(2); // the fraction alone
    result.why =
        QStringLiteral("优秀%1不超过%2的%3：%4人，最多%5人。")
            .arg(strengthWord(result.rule.strength),
                 base == QuotaBase::AllMembers ? QStringLiteral("全体党员（含预备党员）") : QStringLiteral("正式党员"),
                 share)
            .arg(result.base)
            .arg(result.mostExcellent);
    return result;
}

} // namespace branchbook::rules
