// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 废改立: a round in which the branch judges each of its own institutions (keep, complete, detail, merge, abolish, write); what
// came of a verdict is read from the library (domain-rules §14.5: regular, on the spot, special; local practice).
#pragma once

#include "branchbook/institutions/institution.h"

namespace branchbook::institutions {

using InventoryId = Id<struct InventoryTag>;

enum class InventoryKind : quint8 { Regular, OnTheSpot, Special };
[[nodiscard]] QString inventoryKindName(InventoryKind kind); ///< "regular", "on_the_spot", "special"
[[nodiscard]] QString inventoryKindTitle(InventoryKind kind); ///< 定期清理, 即时清理, 专项清理
[[nodiscard]] std::optional<InventoryKind> inventoryKindByName(QStringView name); ///< name or title
[[nodiscard]] QList<InventoryKind> inventoryKinds();

enum class Verdict : quint8 { Keep, Complete, Detail, Merge, Abolish, Write };
[[nodiscard]] QString verdictName(Verdict verdict); ///< "keep", "complete", "detail", "merge", "abolish", "write"
[[nodiscard]] QString verdictTitle(Verdict verdict); ///< 保留, 完善, 细化, 合并, 废止, 新订
[[nodiscard]] QString verdictWord(Verdict verdict); ///< the title, Chinese in every language
[[nodiscard]] std::optional<Verdict> verdictByName(QStringView name); ///< name or title
[[nodiscard]] QList<Verdict> verdicts();

struct Judgement {
    InstitutionId institution;
    Verdict verdict = Verdict::Keep;
    QString reason;
    bool operator==(const Judgement&) const = default;
};

struct Inventory {
    InventoryId id;
    qint64 rev = 0;
    book::BranchId branch;
    QString title; ///< 2026年制度清理
    InventoryKind kind = InventoryKind::Regular;
    QDate openedOn;
    QDate closedOn; ///< invalid: going on
    QString conclusion;
    QList<Judgement> judgements;
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isOpen() const { return !closedOn.isValid(); }
    [[nodiscard]] const Judgement* of(InstitutionId id) const; ///< null: not judged
};

/// As things stood at the end of `day`: a round that was closed later was going on, and had no conclusion. Verdicts and their reasons have
/// no day and are as they are now.
[[nodiscard]] Inventory standingOn(Inventory inventory, QDate day);

/// An institution as a round sees it.
struct InventoryLine {
    Institution institution;
    std::optional<Judgement> judgement;
    bool isDone = false; ///< what the verdict asks for has happened, or the institution ended since; of 保留 at once
};

/// Pure: what the round is about (the branch's own rules and forms that were not abolished when it began, and whatever was judged), in
/// the order of `all`, as of `today`.
[[nodiscard]] QList<InventoryLine> inventoryLines(const Inventory& inventory, const QList<Institution>& all,
                                                  QDate today);

/// What a round that is over decided and nobody did yet.
struct UndoneVerdicts {
    InventoryId round;
    QString title; ///< of the round
    QDate closedOn;
    int asked = 0; ///< verdicts that ask for something, one that a later round judged again left out
    QList<InventoryLine> lines; ///< those of them that are not done
    [[nodiscard]] QStringList words() const; ///< 完善《…》, 新订《…》: Chinese in every language
};

/// Pure, as of `day`: every round that was over by then and asked for something, in the order of `rounds` (the latest first).
[[nodiscard]] QList<UndoneVerdicts> undoneVerdicts(const QList<Inventory>& rounds, const QList<Institution>& all,
                                                   QDate day);

} // namespace branchbook::institutions
