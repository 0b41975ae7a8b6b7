// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 基层工作经历: where somebody worked at the grass roots, and whether it is enough before a promotion. How much is asked for is
// a setting of the branch (grassroots.months): what the higher organization asks of a post stands above it.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/rules/catalogue.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

using GrassrootsId = Id<struct GrassrootsTag>;

struct GrassrootsSpell {
    GrassrootsId id;
    qint64 rev = 0;
    book::MemberId member;
    QString place; ///< 北坡村驻村工作队
    QString post;
    PartialDate from; ///< as precise as people know it
    PartialDate until; ///< the last day; empty: goes on
    bool operator==(const GrassrootsSpell&) const = default;
};

/// A length of time as people add it up: 30 days are a month.
struct GrassrootsTime {
    int months = 0;
    int days = 0; ///< 0 … 29
    [[nodiscard]] QString toString() const; ///< 23个月12天
    auto operator<=>(const GrassrootsTime&) const = default;
};
/// How a day that is known to the month or the year alone is taken: so that the least, or the most, comes of it.
enum class GrassrootsReading : quint8 { Least, Most };
/// Until the end of `day`; days that two spells share count once, both last days count.
[[nodiscard]] GrassrootsTime grassrootsTime(const QList<GrassrootsSpell>& spells, QDate day,
                                            GrassrootsReading reading = GrassrootsReading::Least);

struct GrassrootsCheck {
    QList<GrassrootsSpell> spells; ///< the earliest first
    GrassrootsTime time; ///< at least
    GrassrootsTime timeMost; ///< at most: the same where every day is known
    int asked = 0; ///< months
    bool isEnough = false; ///< however the days are read
    bool isBarred = false; ///< promotionDoubt has something to say: `why` ends with it
    QString why; ///< a sentence with the figures, and what to do
};
/// Errors: those of rules::figureOn.
[[nodiscard]] Result<GrassrootsCheck> checkGrassroots(const store::Session& session, const rules::Catalogue& catalogue,
                                                      book::MemberId member, QDate day);
[[nodiscard]] Result<QList<GrassrootsSpell>> listGrassroots(const store::Session& session, book::MemberId member);
/// Error: grassroots.missing (NotFound).
[[nodiscard]] Result<GrassrootsSpell> loadGrassroots(const store::Session& session, GrassrootsId id);

/// Errors (Invalid): grassroots.place_missing, grassroots.from_missing, grassroots.day_future, grassroots.order,
/// grassroots.before_birth; book.member_missing.
[[nodiscard]] Result<GrassrootsId> addGrassroots(store::UnitOfWork& unit, const GrassrootsSpell& spell, QDate today);
[[nodiscard]] Result<> changeGrassroots(store::UnitOfWork& unit, const GrassrootsSpell& spell, QDate today);
[[nodiscard]] Result<> removeGrassroots(store::UnitOfWork& unit, GrassrootsId id);

} // namespace branchbook::organization
