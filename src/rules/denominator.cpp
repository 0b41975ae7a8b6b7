// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/rights.h"

#include <array>

namespace branchbook::rules {

namespace {

struct AwayEntry {
    AwayReason reason;
    const char16_t* name;
    bool needsTime; ///< the limit denominator.away_months applies
    bool electionsAlone;
};

constexpr std::array<AwayEntry, 7> kAway{{
    {AwayReason::None, u"没有", false, false},
    {AwayReason::CannotExpressWill, u"患有疾病不能表达本人意志", false, false},
    {AwayReason::AbroadPrivately, u"自费出国", true, false},
    {AwayReason::ServingSentence, u"服刑", false, false},
    {AwayReason::LongIll, u"年老体弱长期卧病", false, false},
    {AwayReason::AwayRelationNotMoved, u"外出工作学习没有转组织关系", true, false},
    {AwayReason::RetiredAtHomePlace, u"退休回原籍居住没有转组织关系", false, true},
}};

const AwayEntry& entryOf(AwayReason reason)
{
    return kAway.at(static_cast<std::size_t>(reason));
}

constexpr char16_t kAwayMonths[] = u"denominator.away_months";

/// Whether the reason is on the list for this meeting, and lasts long enough.
bool onList(const AwayEntry& entry, const Away& away, MeetingPurpose purpose, const Span& atLeastFor, QDate day)
{
    if (away.reason == AwayReason::None || (entry.electionsAlone && purpose != MeetingPurpose::Election))
        return false;
    return !entry.needsTime || (away.since.isValid() && addSpan(away.since, atLeastFor) <= day);
}

} // namespace

QString awayReasonName(AwayReason reason)
{
    return QString::fromUtf16(entryOf(reason).name);
}

std::optional<AwayReason> awayReasonByName(QStringView name)
{
    for (const AwayEntry& entry : kAway) {
        if (name == QStringView(entry.name))
            return entry.reason;
    }
    return std::nullopt;
}

QStringList awayReasonNames()
{
    QStringList names;
    for (const AwayEntry& entry : kAway) {
        if (entry.reason != AwayReason::None)
            names.append(QString::fromUtf16(entry.name));
    }
    return names;
}

Result<InDenominator> countsInDenominator(const Catalogue& catalogue, const PersonOnDay& person, const Away& away,
                                          MeetingPurpose purpose, QDate day)
{
    BB_TRY(const Figure months, figureOn(catalogue, kAwayMonths, day));
    BB_TRY(const Span span, spanOf(months));
    InDenominator result;
    result.ruleId = months.ruleId;
    const Rights rights = rightsOn(person, day);
    if (purpose == MeetingPurpose::Election ? !rights.elects : !rights.votes) {
        result.counts = false;
        result.why = QStringLiteral("不计入应到会：") + rights.why;
        return result;
    }
    const AwayEntry& entry = entryOf(away.reason);
    result.mayBeLeftOut = onList(entry, away, purpose, span, day);
    if (!result.mayBeLeftOut) {
        result.why = away.reason == AwayReason::None ? QStringLiteral("计入应到会。")
            : entry.needsTime
            ? QStringLiteral("计入应到会：%1须满%2。").arg(awayReasonName(away.reason), spanWords(months))
            : QStringLiteral("计入应到会：%1只在选举时可以不计。").arg(awayReasonName(away.reason));
        return result;
    }
    if (away.higher == Consent::Missing)
        result.missing.append(QStringLiteral("上级党组织同意"));
    if (away.meeting == Consent::Missing)
        result.missing.append(QStringLiteral("党员大会通过"));
    result.counts = !result.missing.isEmpty();
    result.why = result.counts
        ? QStringLiteral("计入应到会：%1的可以不计，但还缺%2。")
              .arg(awayReasonName(away.reason), result.missing.join(u'、'))
        : QStringLiteral("不计入应到会：%1，上级党组织已经同意，党员大会已经通过。").arg(awayReasonName(away.reason));
    return result;
}

} // namespace branchbook::rules
