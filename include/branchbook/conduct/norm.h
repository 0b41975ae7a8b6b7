// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 行为规范 (正负面清单): what may and may not be done, by aspect, for whom it holds, in versions, each signed by members on a day
// (mission C1; domain-rules §14.3: positive/negative list signed by members; local practice).
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::conduct {

using NormId = Id<struct NormTag>;

enum class NormScope : quint8 { Leaders, Members, All };
[[nodiscard]] QString normScopeName(NormScope scope); ///< "leaders", "members", "all"
[[nodiscard]] QString normScopeTitle(NormScope scope); ///< 班子成员, 党员, 全体人员
[[nodiscard]] std::optional<NormScope> normScopeByName(QStringView name); ///< name or title
[[nodiscard]] QList<NormScope> normScopes();
/// Where a list binds more people than the program asks to sign: who signs here and who on paper. Empty for the others.
[[nodiscard]] QString normSignersNote(NormScope scope);

enum class NormSide : quint8 { Do, Dont };
[[nodiscard]] QString normSideName(NormSide side); ///< "do", "dont"
[[nodiscard]] QString normSideTitle(NormSide side); ///< 可为, 不可为
[[nodiscard]] std::optional<NormSide> normSideByName(QStringView name); ///< name or title

enum class NormAspect : quint8 { Thought, Leadership, Work, Life };
[[nodiscard]] QString normAspectName(NormAspect aspect); ///< "thought", "leadership", "work", "life"
[[nodiscard]] QString normAspectTitle(NormAspect aspect); ///< 思想作风, 领导作风, 工作作风, 生活作风
[[nodiscard]] QString normAspectWord(NormAspect aspect); ///< the title, Chinese in every language
[[nodiscard]] std::optional<NormAspect> normAspectByName(QStringView name); ///< name or title
[[nodiscard]] QList<NormAspect> normAspects();

struct NormItem {
    NormSide side = NormSide::Do;
    NormAspect aspect = NormAspect::Work;
    QString wording;
    bool operator==(const NormItem&) const = default;
};

/// 不可为/工作作风/让群众跑第二趟, as it is typed. Error: norm.item_shape (Invalid).
[[nodiscard]] Result<NormItem> normItemFrom(const QString& text);
[[nodiscard]] QString normItemText(const NormItem& item); ///< the same line

struct NormSignature {
    book::MemberId member;
    QString name; ///< as it was then
    QDate on;
    bool operator==(const NormSignature&) const = default;
};

/// One version. Versions of one list have the same title.
struct NormVersion {
    NormId id;
    qint64 rev = 0;
    book::BranchId branch;
    QString title;
    int number = 1; ///< from 1, the newest is the highest
    NormScope scope = NormScope::Members;
    QDate fromOn; ///< holds from this day
    QDate untilOn; ///< its last day; invalid: it holds still
    QString madeBy; ///< 支部党员大会
    QDate signBy; ///< the last day for signing; invalid: none set
    QList<NormItem> items; ///< in their order
    QList<NormSignature> signatures; ///< by day
    bool recycled = false;

    [[nodiscard]] bool holdsOn(QDate day) const;
    [[nodiscard]] bool isSignedBy(book::MemberId member) const;
    [[nodiscard]] int count(NormSide side) const;
};

/// The titles in their order, of each the newest version first.
[[nodiscard]] Result<QList<NormVersion>> listNorms(const store::Session& session, book::BranchId branch);
/// Those that held from the end of a past `day` or earlier, or were signed by then, in the same order; of what ended later the
/// end, and signatures of later days, are not there yet. Words, makers and the last day for signing are as today; what is in the bin today is not among them.
[[nodiscard]] Result<QList<NormVersion>> listNormsOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Result<QList<NormVersion>> listRecycledNorms(const store::Session& session, book::BranchId branch);
/// Error: norm.missing (NotFound).
[[nodiscard]] Result<NormVersion> loadNorm(const store::Session& session, NormId id);

struct NormSigner {
    book::MemberId member;
    QString name;
};
/// Whom a version asks to sign on the day: Party members (of 全体人员 too: the roster keeps nobody else's signature), for Leaders
/// those with a post in the Party; in the order of the roster.
[[nodiscard]] Result<QList<NormSigner>> signersOn(const store::Session& session, const NormVersion& version, QDate day);
/// Those of them who did not sign.
[[nodiscard]] Result<QList<NormSigner>> unsignedOn(const store::Session& session, const NormVersion& version,
                                                   QDate day);

/// A new list, or the next version of the list with that title: the one before ends on the day before. Errors (Invalid):
/// norm.title_missing, norm.from_missing, norm.items, norm.item_twice, norm.order (not after the version before), norm.sign_order.
[[nodiscard]] Result<NormId> putUpNorm(store::UnitOfWork& unit, const NormVersion& version, QDate today);
/// Everything but title and number, while nobody has signed; later maker and last day for signing alone: other words are another
/// version. Errors: those of putUpNorm, norm.signed, norm.recycled (Refused), store.conflict.
[[nodiscard]] Result<> changeNorm(store::UnitOfWork& unit, const NormVersion& version, QDate today);
/// Who signed on a day; whoever had signed keeps the first day. Errors: norm.recycled, norm.ended (Refused), norm.nobody,
/// norm.sign_early, conduct.day_missing, conduct.day_future (Invalid).
[[nodiscard]] Result<> signNorm(store::UnitOfWork& unit, NormId id, const QList<NormSigner>& people, QDate on,
                                QDate today);
/// Error: norm.not_signed (Refused).
[[nodiscard]] Result<> takeBackSignature(store::UnitOfWork& unit, NormId id, book::MemberId member);
/// It ends without another. Errors: norm.recycled, norm.ended (Refused), norm.end_order, those of days.
[[nodiscard]] Result<> endNorm(store::UnitOfWork& unit, NormId id, QDate lastDay, QDate today);
/// Error: norm.signed (Refused).
[[nodiscard]] Result<> recycleNorm(store::UnitOfWork& unit, NormId id, QDate today);
[[nodiscard]] Result<> restoreNorm(store::UnitOfWork& unit, NormId id);

/// Terms: norm_sign, the last day for signing; settled: everybody signed, or the version ended.
[[nodiscard]] Result<> addNormFacts(const book::FactsQuery& query, rules::Facts& facts);
/// What holds at the end of the period and how many signed it.
[[nodiscard]] Result<> addNormSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::conduct
