// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/override_field.h"

#include "branchbook/rules/dues.h"
#include "branchbook/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::rules {

namespace {

using Form = OverrideField::Form;

constexpr qint64 kMostOwnTimes = 366; ///< as the catalogue itself allows (references.cpp)
constexpr qint64 kMostOwnSpan = 3660;

/// The rule that holds the figure, as `catalogue` has it; null where there is not exactly one.
const Rule* figureRule(const Catalogue& catalogue, const Rule& rule, QDate day)
{
    QString id;
    if (const auto* count = std::get_if<CountInPeriod>(&rule.body))
        id = count->limit;
    else if (const auto* deadline = std::get_if<DeadlineAfter>(&rule.body))
        id = deadline->limit;
    else if (const auto* limit = std::get_if<Limit>(&rule.body))
        id = limit->sameAs;
    else
        return nullptr;
    if (!id.isEmpty())
        return catalogue.find(id, day);
    return std::holds_alternative<DeadlineAfter>(rule.body) ? nullptr : catalogue.find(rule.id, day);
}

/// A whole figure of a unit that fractions are written in stays a share: 1 of 应到会.
Form formOf(const Limit& limit)
{
    if (limit.unit == u"rate" || (limit.unit.startsWith(u"share") && limit.value.contains(u'.')))
        return Form::Percent;
    if (limit.unit.startsWith(u"share"))
        return Form::Share;
    return limit.unit.startsWith(u"yuan") ? Form::Amount : Form::Whole;
}

/// 不少于5个工作日 around the figure: 不少于 and 个工作日.
void setWords(OverrideField& field, const QString& demand)
{
    const qsizetype at = demand.indexOf(field.typed);
    field.before = at < 0 ? QString() : demand.left(at).trimmed();
    field.after = at < 0 ? QString() : demand.mid(at + field.typed.size()).trimmed();
}

void setRounding(OverrideField& field, const Limit& limit)
{
    field.form = Form::Word;
    field.typed = limit.value;
    for (const QString& name : duesRoundingNames())
        field.choices.append({name, shownRounding(*duesRoundingByName(name))});
}

std::optional<OverrideField> fieldOf(const Rule& rule)
{
    OverrideField field;
    field.ruleId = rule.id;
    field.title = rule.title;
    field.strength = rule.strength;
    field.official = demandText(rule);
    if (const auto* count = std::get_if<CountInPeriod>(&rule.body)) {
        field.typed = QString::number(count->atLeast);
        field.comparison = Comparison::AtLeast;
        field.most = kMostOwnTimes;
    } else if (const auto* limit = std::get_if<Limit>(&rule.body); limit && limit->number) {
        if (limit->comparison == Comparison::Equal && rule.strength == Strength::Must)
            return std::nullopt;
        field.form = formOf(*limit);
        field.typed = overrideTyped(field.form, limit->value);
        field.comparison = limit->comparison;
        field.most = limit->unit == u"times" ? kMostOwnTimes : kMostOwnSpan;
    } else if (limit != nullptr && limit->unit == u"rounding") {
        setRounding(field, *limit);
        return field;
    } else {
        return std::nullopt;
    }
    setWords(field, field.official);
    return field;
}

std::optional<Fraction> shareFrom(const QString& typed)
{
    if (!typed.endsWith(u'%') && !typed.endsWith(u'％'))
        return Fraction::fromString(typed);
    const auto figure = Fraction::fromString(typed.chopped(1).trimmed());
    if (!figure)
        return std::nullopt;
    return Fraction::fromString(Fraction{figure->numerator, figure->denominator * 100}.toString());
}

bool hasCents(const Fraction& amount)
{
    return (amount.numerator * 100) % amount.denominator == 0;
}

/// One sentence per form, so that it can say what may be typed.
const char* typedCode(OverrideField::Form form)
{
    switch (form) {
    case Form::Whole: return "rules.override_whole";
    case Form::Share: return "rules.override_share";
    case Form::Percent: return "rules.override_percent";
    case Form::Word: return "rules.override_word";
    case Form::Amount: break;
    }
    return "rules.override_amount";
}

} // namespace

std::optional<OverrideField> overrideField(const Catalogue& catalogue, const Rule& rule, QDate day)
{
    const Rule* figure = figureRule(catalogue, rule, day);
    return figure != nullptr ? fieldOf(*figure) : std::nullopt;
}

QString overrideTyped(OverrideField::Form form, const QString& value)
{
    const auto figure = Fraction::fromString(value);
    if (form != Form::Percent || !figure)
        return value;
    return Fraction{figure->numerator * 100, figure->denominator}.toString();
}

QString overrideWords(const OverrideField& field, const QString& value)
{
    if (field.form != Form::Word)
        return field.before + overrideTyped(field.form, value) + field.after;
    const QString kept = QString(value).replace(u'-', u'_'); // as the command line may have written it
    const auto found = std::find_if(field.choices.begin(), field.choices.end(),
                                    [&](const auto& choice) { return choice.first == kept; });
    return found == field.choices.end() ? value : found->second;
}

Result<QString> readOverrideValue(const OverrideField& field, const QString& typed)
{
    if (field.form == Form::Word) {
        const auto chosen = duesRoundingByName(typed.trimmed());
        if (!chosen)
            return fail(ErrorKind::Invalid, QLatin1String(typedCode(field.form)),
                        {field.title, typed, duesRoundingNames().join(QCoreApplication::translate("Fields", "、"))},
                        field.ruleId);
        return duesRoundingName(*chosen);
    }
    QString text = typed.trimmed();
    text.replace(u'／', u'/');
    const auto refuse = [&] {
        return fail(ErrorKind::Invalid, QLatin1String(typedCode(field.form)),
                    {field.title, typed, QString::number(field.least), QString::number(field.most)}, field.ruleId);
    };
    const Fraction whole{1, 1};
    if (field.form == Form::Whole) {
        const auto figure = Fraction::fromString(text);
        const bool fits = figure && figure->denominator == 1 && !text.contains(u'/') && !text.contains(u'.')
            && figure->numerator >= field.least && figure->numerator <= field.most;
        return fits ? Result<QString>(figure->toString()) : refuse();
    }
    if (field.form == Form::Amount) {
        const auto figure = Fraction::fromString(text);
        return figure && !text.contains(u'/') && hasCents(*figure) ? Result<QString>(figure->toString()) : refuse();
    }
    if (field.form == Form::Percent && !text.endsWith(u'%') && !text.endsWith(u'％'))
        text += u'%';
    const auto share = shareFrom(text);
    if (!share || share->numerator <= 0 || *share > whole)
        return refuse();
    const bool isFraction = text.contains(u'/') && field.form == Form::Share;
    return isFraction ? QString::number(share->numerator) + u'/' + QString::number(share->denominator)
                      : share->toString();
}

Against compareOverride(const Catalogue& catalogue, const OverrideField& field, const QString& value, QDate day)
{
    if (field.form == Form::Word)
        return value == field.typed ? Against::Same : Against::Other;
    const Rule* rule = catalogue.find(field.ruleId, day);
    const auto own = Fraction::fromString(value);
    if (rule == nullptr || !own)
        return Against::Other;
    std::optional<Fraction> official;
    if (const auto* limit = std::get_if<Limit>(&rule->body))
        official = limit->number;
    else if (const auto* count = std::get_if<CountInPeriod>(&rule->body))
        official = Fraction{count->atLeast, 1};
    if (!official || field.comparison == Comparison::Equal)
        return official && *own == *official ? Against::Same : Against::Other;
    if (*own == *official)
        return Against::Same;
    const bool more = *own > *official;
    const bool moreIsStricter = field.comparison == Comparison::AtLeast || field.comparison == Comparison::MoreThan;
    return more == moreIsStricter ? Against::Stricter : Against::Looser;
}

} // namespace branchbook::rules
