// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Local values in place of the catalogue's: from a day on, never looser than 必须.
#include "branchbook/rules/catalogue.h"
#include "branchbook/rules/dues.h"
#include "branchbook/rules/wording.h"

#include "rules/references.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::rules {

namespace {

Result<> badValue(const Rule& rule, const QString& value)
{
    const auto* limit = std::get_if<Limit>(&rule.body);
    if (limit != nullptr && limit->unit == u"rounding")
        return fail(ErrorKind::Invalid, QStringLiteral("rules.override_word"),
                    {rule.title, value, duesRoundingNames().join(QCoreApplication::translate("Fields", "、"))},
                    rule.id);
    const QString demand =
        limit != nullptr || std::holds_alternative<CountInPeriod>(rule.body) ? demandText(rule) : QString();
    if (demand.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("rules.override_none"), {rule.title, value}, rule.id);
    return fail(ErrorKind::Invalid, QStringLiteral("rules.override_value"), {rule.title, value, demand}, rule.id);
}

bool isShare(const QString& unit)
{
    return unit.startsWith(u"rate") || unit.startsWith(u"share") || unit.startsWith(u"yuan");
}

constexpr qint64 kMostWhole = 3660; ///< ten years in days, as the catalogue itself allows

/// Persons, times and months are whole; shares and rates do not pass one.
bool isPlausible(const Limit& limit, const Fraction& value)
{
    if (limit.unit.startsWith(u"rate") || limit.unit.startsWith(u"share"))
        return value.numerator <= value.denominator;
    return isShare(limit.unit) || (value.denominator == 1 && value.numerator <= kMostWhole);
}

bool isLooser(const Limit& limit, const Fraction& value)
{
    switch (limit.comparison) {
    case Comparison::AtLeast:
    case Comparison::MoreThan: return value < *limit.number;
    case Comparison::AtMost:
    case Comparison::LessThan: return value > *limit.number;
    case Comparison::Equal: break;
    }
    return value != *limit.number;
}

/// Whether the figure fits, and whether it asks for less than the rule does.
Result<bool> looser(const Rule& rule, const QString& value)
{
    const auto figure = Fraction::fromString(value);
    if (const auto* limit = std::get_if<Limit>(&rule.body); limit && limit->sameAs.isEmpty()) {
        if (limit->unit == u"rounding" && !duesRoundingByName(value))
            return tl::unexpected<Error>(badValue(rule, value).error());
        if (!limit->number) // a word has no degrees: another word is another rule
            return value != limit->value;
        if (figure && isPlausible(*limit, *figure))
            return isLooser(*limit, *figure);
    } else if (const auto* count = std::get_if<CountInPeriod>(&rule.body)) {
        if (figure && figure->denominator == 1 && figure->numerator <= 366)
            return figure->numerator < count->atLeast;
    }
    return tl::unexpected<Error>(badValue(rule, value).error());
}

void setValue(Rule& rule, const QString& value)
{
    if (auto* limit = std::get_if<Limit>(&rule.body)) {
        limit->value = value;
        limit->number = Fraction::fromString(value);
    } else if (auto* count = std::get_if<CountInPeriod>(&rule.body)) {
        count->atLeast = value.toInt();
        count->limit.clear();
    }
    rule.overridden = true;
}

/// The rule itself, and every rule that takes its figure from it.
bool rests(const Rule& rule, const QString& id)
{
    if (rule.id == id)
        return true;
    const auto all = references(rule);
    return std::any_of(all.begin(), all.end(), [&](const Reference& r) { return r.figure && r.id == id; });
}

/// From `day` on a version of its own, so that what lies before keeps its figure.
void splitAt(std::vector<Rule>& rules, const QString& id, QDate day)
{
    for (size_t i = 0; i < rules.size(); ++i) {
        if (!rests(rules[i], id) || !rules[i].isInForce(day) || rules[i].validFrom == day)
            continue;
        Rule later = rules[i];
        later.validFrom = day;
        rules[i].validTo = day.addDays(-1);
        rules.insert(rules.begin() + static_cast<std::ptrdiff_t>(++i), std::move(later));
    }
}

} // namespace

Result<> Catalogue::mayOverride(QStringView id, const QString& value, QDate day) const
{
    const Rule* rule = find(id, day);
    if (!rule)
        return fail(ErrorKind::NotFound, QStringLiteral("rules.not_found"), {id.toString()}, id.toString());
    BB_TRY(const bool isLooserValue, looser(*rule, value));
    if (isLooserValue && rule->strength == Strength::Must)
        return fail(ErrorKind::Refused, QStringLiteral("rules.looser_than_must"),
                    {rule->title, cite(rule->source), value}, rule->id);
    return {};
}

void Catalogue::putOverride(const Override& local)
{
    const bool always = !local.setOn.isValid();
    if (!always)
        splitAt(m_rules, local.ruleId, local.setOn);
    for (Rule& rule : m_rules) {
        const bool applies = always || (rule.validFrom.isValid() && rule.validFrom >= local.setOn);
        if (applies && rule.id == local.ruleId)
            setValue(rule, local.value);
    }
    index();
    for (Rule& rule : m_rules) {
        if (rule.id == local.ruleId || !rests(rule, local.ruleId))
            continue;
        const Body before = rule.body;
        const auto find = [&](const QString& id) -> const Limit* {
            const QDate day = rule.validFrom.isValid() ? rule.validFrom : rule.validTo;
            const QList<const Rule*> all = versions(id);
            const Rule* limit = day.isValid() || all.isEmpty() ? this->find(id, day) : all.first();
            return limit ? std::get_if<Limit>(&limit->body) : nullptr;
        };
        (void)fillFigures(rule, find); // the figure was checked for its kind of limit
        rule.overridden = rule.overridden || !(before == rule.body);
    }
}

Result<Catalogue> Catalogue::with(const QList<Override>& overrides, QStringList* refused) const
{
    Catalogue local = *this;
    QList<Override> inOrder = overrides;
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const Override& a, const Override& b) { return a.setOn < b.setOn; });
    for (const Override& one : inOrder) {
        const QList<const Rule*> all = versions(one.ruleId);
        const QDate day = one.setOn.isValid() || all.isEmpty() ? one.setOn
            : all.last()->validFrom.isValid()                  ? all.last()->validFrom
                                                               : all.last()->validTo;
        const auto allowed = mayOverride(one.ruleId, one.value, day);
        if (allowed)
            local.putOverride(one);
        else if (allowed.error().kind == ErrorKind::Refused && refused)
            *refused << one.ruleId;
        else if (allowed.error().kind != ErrorKind::Refused)
            return fail(allowed.error());
    }
    return local;
}

} // namespace branchbook::rules
