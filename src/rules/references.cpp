// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/references.h"

#include "rules/words.h"

namespace branchbook::rules {

namespace {

constexpr qint64 kMostTimes = 366;
constexpr qint64 kLongestSpan = 3660;

Result<> unfit(const QString& at)
{
    return fail(ErrorKind::Invalid, QStringLiteral("rules.value"), {at.section(u'/', -1), at}, at);
}

void addBodyReferences(const Body& body, std::vector<Reference>& all)
{
    const auto add = [&](const QString& at, const QString& id) {
        if (!id.isEmpty())
            all.push_back({at, id});
    };
    if (const auto* count = std::get_if<CountInPeriod>(&body)) {
        add(QStringLiteral("/at_least"), count->limit);
    } else if (const auto* deadline = std::get_if<DeadlineAfter>(&body)) {
        add(QStringLiteral("/within"), deadline->limit);
    } else if (const auto* limit = std::get_if<Limit>(&body)) {
        add(QStringLiteral("/same_as"), limit->sameAs);
    } else if (const auto* vote = std::get_if<VoteRule>(&body)) {
        add(QStringLiteral("/quorum"), vote->quorum);
        add(QStringLiteral("/majority"), vote->majority);
        add(QStringLiteral("/written_opinions"), vote->writtenOpinions);
    } else if (const auto* scale = std::get_if<Scale>(&body)) {
        for (size_t i = 0; i < scale->brackets.size(); ++i) {
            const QString at = QStringLiteral("/brackets/") + QString::number(i);
            add(at + QStringLiteral("/up_to"), scale->brackets[i].upToLimit);
            add(at + QStringLiteral("/value"), scale->brackets[i].valueLimit);
        }
    }
}

Result<> fillDeadline(DeadlineAfter& deadline, const Limit& limit)
{
    const auto unit = spanUnit(limit.unit);
    if (!unit || !limit.number || limit.number->denominator != 1 || limit.number->numerator > kLongestSpan)
        return unfit(QStringLiteral("/within"));
    deadline.within = {static_cast<int>(limit.number->numerator), *unit};
    return {};
}

Result<> fillCount(CountInPeriod& count, const Limit& limit)
{
    if (!limit.number || limit.number->denominator != 1 || limit.number->numerator > kMostTimes)
        return unfit(QStringLiteral("/at_least"));
    count.atLeast = static_cast<int>(limit.number->numerator);
    return {};
}

Result<> fillScale(Scale& scale, const FindLimit& find)
{
    std::optional<Fraction> below;
    for (size_t i = 0; i < scale.brackets.size(); ++i) {
        Bracket& bracket = scale.brackets[i];
        const QString at = QStringLiteral("/brackets/") + QString::number(i);
        for (const auto& [id, isEdge] : {std::pair(bracket.upToLimit, true), std::pair(bracket.valueLimit, false)}) {
            if (id.isEmpty())
                continue;
            const Limit* limit = find(id);
            if (!limit || !limit->number)
                return unfit(at + (isEdge ? QStringLiteral("/up_to") : QStringLiteral("/value")));
            if (isEdge)
                bracket.upTo = limit->number;
            else
                bracket.value = *limit->number;
        }
        if (below && bracket.upTo && *bracket.upTo <= *below)
            return unfit(at + QStringLiteral("/up_to"));
        below = bracket.upTo;
    }
    return {};
}

} // namespace

std::vector<Reference> references(const Rule& rule)
{
    std::vector<Reference> all;
    addBodyReferences(rule.body, all);
    if (rule.when && !rule.when->limit.isEmpty())
        all.push_back({QStringLiteral("/when/limit"), rule.when->limit});
    for (qsizetype i = 0; i < rule.parameters.size(); ++i)
        all.push_back({QStringLiteral("/parameters/") + QString::number(i), rule.parameters[i], false});
    return all;
}

Result<> fillFigures(Rule& rule, const FindLimit& find)
{
    if (rule.when && !rule.when->limit.isEmpty()) {
        const Limit* limit = find(rule.when->limit);
        if (!limit || !limit->number)
            return unfit(QStringLiteral("/when/limit"));
        rule.when->value = *limit->number;
    }
    if (auto* deadline = std::get_if<DeadlineAfter>(&rule.body))
        return fillDeadline(*deadline, *find(deadline->limit));
    if (auto* count = std::get_if<CountInPeriod>(&rule.body); count && !count->limit.isEmpty())
        return fillCount(*count, *find(count->limit));
    if (auto* scale = std::get_if<Scale>(&rule.body))
        return fillScale(*scale, find);
    if (auto* limit = std::get_if<Limit>(&rule.body); limit && !limit->sameAs.isEmpty()) {
        const Limit& other = *find(limit->sameAs);
        limit->comparison = other.comparison;
        limit->value = other.value;
        limit->number = other.number;
        limit->unit = other.unit;
    }
    return {};
}

} // namespace branchbook::rules
