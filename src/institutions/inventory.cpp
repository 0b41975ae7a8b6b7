// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/inventory.h"

#include "branchbook/base/word_list.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr WordList<InventoryKind, 3> kInventoryKinds{"Institutions",
                                                     {{{"regular", QT_TRANSLATE_NOOP("Institutions", "定期清理")},
                                                       {"on_the_spot", QT_TRANSLATE_NOOP("Institutions", "即时清理")},
                                                       {"special", QT_TRANSLATE_NOOP("Institutions", "专项清理")}}}};

constexpr WordList<Verdict, 6> kVerdicts{"Institutions",
                                         {{{"keep", QT_TRANSLATE_NOOP("Institutions", "保留")},
                                           {"complete", QT_TRANSLATE_NOOP("Institutions", "完善")},
                                           {"detail", QT_TRANSLATE_NOOP("Institutions", "细化")},
                                           {"merge", QT_TRANSLATE_NOOP("Institutions", "合并")},
                                           {"abolish", QT_TRANSLATE_NOOP("Institutions", "废止")},
                                           {"write", QT_TRANSLATE_NOOP("Institutions", "新订")}}}};

/// A version that began after the round did holds.
bool isRenewed(const Institution& institution, QDate since, QDate today)
{
    const Version* holds = institution.inForceOn(today);
    return holds != nullptr && !holds->steps.isEmpty() && holds->inForceFrom() >= since;
}

bool isCarriedOut(const Institution& institution, Verdict verdict, QDate since, QDate today)
{
    if (institution.isAbolished() && institution.abolishedOn <= today)
        return true; // nothing is left to complete or to write
    switch (verdict) {
    case Verdict::Keep: return true;
    case Verdict::Complete:
    case Verdict::Detail: return isRenewed(institution, since, today);
    case Verdict::Write: return institution.inForceOn(today) != nullptr;
    case Verdict::Merge:
    case Verdict::Abolish: break;
    }
    return false;
}

/// A round after this one, begun by that day, judged the institution again: what counts is said there.
bool isJudgedAgain(const QList<Inventory>& rounds, const Inventory& round, InstitutionId institution, QDate day)
{
    return std::any_of(rounds.begin(), rounds.end(), [&](const Inventory& other) {
        return other.id != round.id && other.openedOn >= round.closedOn && other.openedOn <= day
            && other.of(institution) != nullptr;
    });
}

} // namespace

QString inventoryKindName(InventoryKind kind)
{
    return kInventoryKinds.nameOf(kind);
}

QString inventoryKindTitle(InventoryKind kind)
{
    return kInventoryKinds.titleOf(kind);
}

std::optional<InventoryKind> inventoryKindByName(QStringView name)
{
    return kInventoryKinds.find(name);
}

QList<InventoryKind> inventoryKinds()
{
    return kInventoryKinds.values();
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

const Judgement* Inventory::of(InstitutionId wanted) const
{
    const auto found = std::find_if(judgements.begin(), judgements.end(),
                                    [&](const Judgement& each) { return each.institution == wanted; });
    return found == judgements.end() ? nullptr : &*found;
}

Inventory standingOn(Inventory inventory, QDate day)
{
    if (inventory.closedOn > day) {
        inventory.closedOn = {};
        inventory.conclusion.clear();
    }
    return inventory;
}

QList<InventoryLine> inventoryLines(const Inventory& inventory, const QList<Institution>& all, QDate today)
{
    QList<InventoryLine> lines;
    for (const Institution& each : all) {
        const Judgement* judgement = inventory.of(each.id);
        const bool own = each.tier != Tier::Superior;
        const bool gone = each.isAbolished() && each.abolishedOn < inventory.openedOn;
        const bool after = !inventory.isOpen() && each.enteredOn > inventory.closedOn;
        if (judgement == nullptr && (!own || gone || after))
            continue;
        InventoryLine line{each, std::nullopt, false};
        if (judgement != nullptr) {
            line.judgement = *judgement;
            line.isDone = isCarriedOut(each, judgement->verdict, inventory.openedOn, today);
        }
        lines.append(line);
    }
    return lines;
}

QStringList UndoneVerdicts::words() const
{
    QStringList words;
    for (const InventoryLine& line : lines)
        words.append(verdictWord(line.judgement->verdict) + QStringLiteral("《%1》").arg(line.institution.title));
    return words;
}

QList<UndoneVerdicts> undoneVerdicts(const QList<Inventory>& rounds, const QList<Institution>& all, QDate day)
{
    QList<UndoneVerdicts> list;
    for (const Inventory& round : rounds) {
        if (round.isOpen() || round.closedOn > day)
            continue;
        UndoneVerdicts undone{round.id, round.title, round.closedOn, 0, {}};
        const auto lines = inventoryLines(round, all, day);
        for (const InventoryLine& line : lines) {
            if (!line.judgement || line.judgement->verdict == Verdict::Keep
                || isJudgedAgain(rounds, round, line.institution.id, day))
                continue;
            ++undone.asked;
            if (!line.isDone)
                undone.lines.append(line);
        }
        if (undone.asked > 0)
            list.append(undone);
    }
    return list;
}

} // namespace branchbook::institutions
