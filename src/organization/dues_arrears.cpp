// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/dues_assess.h"

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

// The branch's own chain of reminders before the regulation's limit (domain-rules §3).
constexpr int kWarningAfter = 3;
constexpr int kUrgentAfter = 5;
constexpr int kWithdrawalAfter = 6; ///< where the texts of the day have no figure

int withdrawalMonths(const rules::Catalogue& catalogue, QDate today)
{
    const auto figure = catalogue.number(u"dues.unpaid_self_withdrawal", today);
    return figure && figure->denominator == 1 ? static_cast<int>(figure->numerator) : kWithdrawalAfter;
}

DuesStep stepAfter(int months, int withdrawal)
{
    if (months >= withdrawal)
        return DuesStep::Withdrawal;
    if (months >= kUrgentAfter)
        return DuesStep::Urgent;
    if (months >= kWarningAfter)
        return DuesStep::Warning;
    return months > 0 ? DuesStep::Notice : DuesStep::None;
}

QString advice(DuesStep step, const rules::Catalogue& catalogue, QDate today)
{
    switch (step) {
    case DuesStep::None: return {};
    case DuesStep::Notice: return QStringLiteral("请提醒本人补交。");
    case DuesStep::Warning: return QStringLiteral("请了解原因，提醒本人尽快补交。");
    case DuesStep::Urgent: return QStringLiteral("请当面提醒，限期补交。");
    case DuesStep::Withdrawal: break;
    }
    const rules::Rule* rule = catalogue.find(u"dues.unpaid_self_withdrawal", today);
    const QString basis = rule != nullptr ? QStringLiteral("依据%1，").arg(catalogue.cite(rule->source)) : QString();
    return basis + QStringLiteral("没有正当理由的可能按自行脱党处理，要由组织查清原因后决定，程序不改变任何人的状态。");
}

/// Months without any payment, one after the other.
struct Run {
    Month since;
    int months = 0;
};

Run longestRun(const QList<DuesMonth>& months, QDate today)
{
    Run longest;
    Run running;
    for (const DuesMonth& line : months) {
        const bool isMissed = line.state == DuesState::Unpaid && line.month.range().last < today;
        if (!isMissed)
            running = {};
        else if (++running.months == 1)
            running.since = line.month;
        if (running.months > longest.months)
            longest = running;
    }
    return longest;
}

QString arrearsWords(const DuesArrears& arrears)
{
    if (arrears.months == 0)
        return QStringLiteral("%1起有月份没有交足，共差%2元。")
            .arg(chineseMonth(arrears.oldest), arrears.open.toString());
    return QStringLiteral("%1起连续%2个月没有交纳，各月共差%3元。")
        .arg(chineseMonth(arrears.since))
        .arg(arrears.months)
        .arg(arrears.open.toString());
}

} // namespace

QString duesStepName(DuesStep step)
{
    static constexpr std::array kNames{"none", "notice", "warning", "urgent", "withdrawal"};
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(step)));
}

DuesArrears arrearsOf(const DuesStatement& statement, QDate today, const rules::Catalogue& catalogue)
{
    DuesArrears arrears;
    for (const DuesMonth& line : statement.months) {
        if (line.month.range().last >= today || line.open().fen == 0)
            continue;
        if (arrears.open.fen == 0)
            arrears.oldest = line.month;
        arrears.open.fen += line.open().fen;
    }
    if (arrears.open.fen == 0)
        return arrears;
    const Run run = longestRun(statement.months, today);
    arrears.months = run.months;
    arrears.since = run.since;
    arrears.step = std::max(DuesStep::Notice, stepAfter(run.months, withdrawalMonths(catalogue, today)));
    arrears.why = arrearsWords(arrears) + advice(arrears.step, catalogue, today);
    return arrears;
}

} // namespace branchbook::organization
