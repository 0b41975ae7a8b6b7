// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/pledge.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/word_list.h"

#include <QSet>

#include <algorithm>

namespace branchbook::conduct {

namespace {

constexpr WordList<PledgeScope, 2> kPledgeScopes{
    "Conduct",
    {{{"branch", QT_TRANSLATE_NOOP("Conduct", "支部承诺")}, {"member", QT_TRANSLATE_NOOP("Conduct", "党员承诺")}}}};
constexpr WordList<PledgeStage, 5> kPledgeStages{"Conduct",
                                                 {{{"proposed", QT_TRANSLATE_NOOP("Conduct", "待审诺")},
                                                   {"returned", QT_TRANSLATE_NOOP("Conduct", "已退回")},
                                                   {"approved", QT_TRANSLATE_NOOP("Conduct", "待公示")},
                                                   {"published", QT_TRANSLATE_NOOP("Conduct", "践诺中")},
                                                   {"concluded", QT_TRANSLATE_NOOP("Conduct", "已评诺")}}}};
constexpr WordList<Verdict, 3> kVerdicts{"Conduct",
                                         {{{"kept", QT_TRANSLATE_NOOP("Conduct", "已兑现")},
                                           {"mostly", QT_TRANSLATE_NOOP("Conduct", "基本兑现")},
                                           {"broken", QT_TRANSLATE_NOOP("Conduct", "未兑现")}}}};

/// The one that a result begins with (concludePledge).
std::optional<Verdict> verdictOfResult(const QString& result)
{
    const QString word = result.section(QStringLiteral("："), 0, 0);
    const QList<Verdict> all = verdicts();
    const auto found = std::ranges::find_if(all, [&](Verdict each) { return verdictWord(each) == word; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString pledgeScopeName(PledgeScope scope)
{
    return kPledgeScopes.nameOf(scope);
}

QString pledgeScopeTitle(PledgeScope scope)
{
    return kPledgeScopes.titleOf(scope);
}

std::optional<PledgeScope> pledgeScopeByName(QStringView name)
{
    return kPledgeScopes.find(name);
}

QString pledgeStageName(PledgeStage stage)
{
    return kPledgeStages.nameOf(stage);
}

QString pledgeStageTitle(PledgeStage stage)
{
    return kPledgeStages.titleOf(stage);
}

QString verdictName(Verdict verdict)
{
    return kVerdicts.nameOf(verdict);
}

QString verdictTitle(Verdict verdict)
{
    return kVerdicts.titleOf(verdict);
}

QString verdictWord(Verdict verdict)
{
    return kVerdicts.chineseOf(verdict);
}

std::optional<Verdict> verdictByName(QStringView name)
{
    return kVerdicts.find(name);
}

QList<Verdict> verdicts()
{
    return kVerdicts.values();
}

PledgeStage Pledge::stage() const
{
    if (!item.isOpen())
        return PledgeStage::Concluded;
    if (publishedOn.isValid())
        return PledgeStage::Published;
    if (approvedOn.isValid())
        return PledgeStage::Approved;
    return returnedOn.isValid() ? PledgeStage::Returned : PledgeStage::Proposed;
}

int Pledge::done() const
{
    for (auto entry = progress.crbegin(); entry != progress.crend(); ++entry) {
        if (entry->done)
            return target ? std::min(*entry->done, *target) : *entry->done;
    }
    return 0;
}

std::optional<int> Pledge::expectedBy(QDate day) const
{
    if (!target || !publishedOn.isValid() || !item.dueOn.isValid() || day < publishedOn)
        return std::nullopt;
    const qint64 whole = publishedOn.daysTo(item.dueOn);
    const qint64 gone = std::min(publishedOn.daysTo(day), whole);
    return whole <= 0 ? *target : int(gone * *target / whole);
}

bool Pledge::isBehind(QDate today) const
{
    const auto expected = expectedBy(today);
    return stage() == PledgeStage::Published && expected && done() < *expected;
}

QString Pledge::doneText() const
{
    if (target)
        return QStringLiteral("%1 / %2 %3").arg(done()).arg(*target).arg(unit).trimmed();
    return progress.isEmpty() ? QString()
                              : QCoreApplication::translate("Conduct", "已登记进展 %1 次").arg(progress.size());
}

Pledge standingOn(Pledge pledge, const ledger::Item& item, QDate day)
{
    if (pledge.returnedOn > day) {
        pledge.returnedOn = {};
        pledge.returnReason.clear();
    }
    if (pledge.approvedOn > day) {
        pledge.approvedOn = {};
        pledge.approvedBy.clear();
    }
    if (pledge.publishedOn > day) {
        pledge.publishedOn = {};
        pledge.publishedAt.clear();
    }
    pledge.progress.removeIf([day](const PledgeProgress& entry) { return entry.on > day; });
    if (item.isOpen())
        pledge.verdict.reset();
    else if (item.closedOn != pledge.item.closedOn) // closed, opened again and perhaps closed anew since
        pledge.verdict = verdictOfResult(item.result);
    pledge.item = item;
    return pledge;
}

std::optional<double> PledgeFigures::keptPercent() const
{
    return percentOf(kept, concluded());
}

PledgeFigures pledgeFigures(const QList<Pledge>& pledges, QDate today)
{
    PledgeFigures figures;
    QSet<QString> people;
    for (const Pledge& each : pledges) {
        if (!each.publishedOn.isValid() || each.publishedOn > today)
            continue;
        ++figures.published;
        figures.ofBranch += each.scope == PledgeScope::Branch ? 1 : 0;
        if (each.scope == PledgeScope::Member) {
            ++figures.ofMembers;
            people.insert(each.item.owner ? each.item.owner->toString() : each.item.ownerName);
        }
        figures.behind += each.isBehind(today) ? 1 : 0;
        figures.late += each.item.isOverdue(today) ? 1 : 0;
        if (!each.verdict)
            continue;
        figures.kept += *each.verdict == Verdict::Kept ? 1 : 0;
        figures.mostly += *each.verdict == Verdict::Mostly ? 1 : 0;
        figures.broken += *each.verdict == Verdict::Broken ? 1 : 0;
    }
    figures.people = int(people.size());
    return figures;
}

} // namespace branchbook::conduct
