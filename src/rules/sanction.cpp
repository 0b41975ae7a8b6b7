// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/sanction.h"

#include "branchbook/base/date.h"
#include "branchbook/rules/figure.h"
#include "branchbook/rules/number_field.h"
#include "branchbook/rules/standing.h"

#include <algorithm>
#include <array>

namespace branchbook::rules {

namespace {

struct SanctionEntry {
    SanctionKind kind;
    const char16_t* key;
    const char16_t* name;
    const char16_t* period; ///< id of the limit
};

constexpr std::array<SanctionEntry, 5> kSanctions{{
    {SanctionKind::Warning, u"warning", u"警告", u"sanction.warning"},
    {SanctionKind::SeriousWarning, u"serious_warning", u"严重警告", u"sanction.serious_warning"},
    {SanctionKind::RemovalFromPost, u"removal_from_post", u"撤销党内职务", u"sanction.removal_from_post"},
    {SanctionKind::ProbationWithinParty, u"probation_within_party", u"留党察看", u"sanction.after_restoration"},
    {SanctionKind::Expulsion, u"expulsion", u"开除党籍", u"sanction.expulsion_no_rejoin"},
}};

const SanctionEntry& entryOf(SanctionKind kind)
{
    return kSanctions.at(static_cast<std::size_t>(kind));
}

bool isProbation(const Sanction& sanction)
{
    return sanction.kind == SanctionKind::ProbationWithinParty;
}

Result<> checkSanction(const Catalogue& catalogue, const Sanction& sanction)
{
    if (!isProbation(sanction))
        return {};
    BB_TRY(const Figure most, figureOn(catalogue, u"sanction.probation_within_party_max", sanction.effectiveOn));
    BB_CHECK(atLeast(field::kMonths, sanction.months, 1));
    BB_CHECK(atMost(field::kMonths, sanction.months, most.cited, most.number.numerator));
    if (sanction.restoredOn.isValid() && sanction.restoredOn < sanction.effectiveOn)
        return fail(ErrorKind::Invalid, QStringLiteral("sanction.order"),
                    {sanctionName(sanction.kind), chineseDay(sanction.restoredOn), chineseDay(sanction.effectiveOn)},
                    QStringLiteral("restored"));
    return {};
}

/// What is left of `until` on `day`, put behind `start`: months first, then days, as the calendar counts.
QDate carriedOver(QDate start, QDate day, QDate until)
{
    const int months = completedMonths(day, until);
    const auto days = addMonths(day, months).daysTo(until);
    return addMonths(start, months).addDays(days);
}

QString sanctionWhy(const SanctionEffect& effect, const Figure& period, QDate before)
{
    const QString name = sanctionName(effect.sanction.kind);
    QString text = QStringLiteral("%1，%2生效，").arg(name, chineseDay(effect.sanction.effectiveOn));
    if (effect.sanction.kind == SanctionKind::Expulsion)
        return text + QStringLiteral("%1内不得重新入党，到%2。").arg(spanWords(period), chineseDay(effect.effectEnds));
    if (isProbation(effect.sanction))
        text += effect.sanction.restoredOn.isValid()
            ? QStringLiteral("%1恢复党员权利，").arg(chineseDay(effect.sanction.restoredOn))
            : QStringLiteral("还没有恢复党员权利；");
    text += QStringLiteral("影响期%1").arg(spanWords(period));
    if (effect.cumulated)
        text += QStringLiteral("，加上前一处分没有执行完的影响期（到%1）").arg(chineseDay(before));
    if (!effect.effectEnds.isValid())
        return text + QStringLiteral("，从恢复权利之日起算。");
    return text + QStringLiteral("，到%1。").arg(chineseDay(effect.effectEnds));
}

/// `before`: the end of the effect period of the one before, invalid where there is none.
Result<SanctionEffect> effectOf(const Catalogue& catalogue, const Sanction& sanction, QDate before)
{
    const QDate day = sanction.effectiveOn;
    SanctionEffect effect;
    effect.sanction = sanction;
    BB_TRY(const Figure period, figureOn(catalogue, entryOf(sanction.kind).period, day));
    BB_TRY(const Span span, spanOf(period));
    BB_TRY(const Figure announce, figureOn(catalogue, u"sanction.announce", day));
    BB_TRY(const Span announceWithin, spanOf(announce));
    BB_TRY(const Figure report, figureOn(catalogue, u"sanction.report", day));
    BB_TRY(const Span reportWithin, spanOf(report));
    effect.ruleId = period.ruleId;
    effect.announceBy = addSpan(day, announceWithin);
    effect.reportBy = addSpan(day, reportWithin);
    if (isProbation(sanction))
        effect.probationEnds = addMonths(day, sanction.months);
    effect.cumulated = sanction.kind != SanctionKind::Expulsion && before.isValid() && day < before
        && catalogue.find(u"sanction.cumulate", day) != nullptr;
    const QDate start = isProbation(sanction) ? sanction.restoredOn : day;
    if (start.isValid())
        effect.effectEnds = addSpan(effect.cumulated ? carriedOver(start, day, before) : start, span);
    effect.why = sanctionWhy(effect, period, before);
    return effect;
}

} // namespace

QString sanctionName(SanctionKind kind)
{
    return QString::fromUtf16(entryOf(kind).name);
}

std::optional<SanctionKind> sanctionByName(QStringView name)
{
    const QString plain = name.toString().replace(u'-', u'_');
    for (const SanctionEntry& entry : kSanctions) {
        if (plain == QStringView(entry.name) || plain == QStringView(entry.key))
            return entry.kind;
    }
    return std::nullopt;
}

QStringList sanctionNames()
{
    QStringList names;
    for (const SanctionEntry& entry : kSanctions)
        names.append(QString::fromUtf16(entry.name));
    return names;
}

Result<> checkSanctionTerm(const Sanction& sanction)
{
    constexpr int kYear = 12;
    if (!isProbation(sanction) || sanction.months == kYear || sanction.months == 2 * kYear)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("sanction.term"), {QString::number(sanction.months)},
                QStringLiteral("months"));
}

Result<SanctionResult> sanctionEffects(const Catalogue& catalogue, std::vector<Sanction> sanctions, QDate on)
{
    std::stable_sort(sanctions.begin(), sanctions.end(),
                     [](const Sanction& left, const Sanction& right) { return left.effectiveOn < right.effectiveOn; });
    SanctionResult result;
    bool endless = false; // under 留党察看 whose end is not known
    for (const Sanction& sanction : sanctions) {
        BB_CHECK(checkSanction(catalogue, sanction));
        BB_TRY(const SanctionEffect effect, effectOf(catalogue, sanction, result.effectEnds));
        // A later and shorter one never ends what an earlier one began.
        const bool open = !effect.effectEnds.isValid();
        endless = endless || open;
        if (endless || result.effects.empty() || effect.effectEnds > result.effectEnds)
            result.effectEnds = endless ? QDate() : effect.effectEnds;
        if (sanction.effectiveOn <= on) {
            result.inEffect = result.inEffect || open || on < effect.effectEnds;
            result.rightsSuspended = result.rightsSuspended
                || (isProbation(sanction) && (!sanction.restoredOn.isValid() || on < sanction.restoredOn));
        }
        result.effects.push_back(effect);
    }
    return result;
}

} // namespace branchbook::rules
