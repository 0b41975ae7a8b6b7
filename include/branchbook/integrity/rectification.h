// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 专项整治 by field: a campaign with three lists (问题, 责任, 整改) that are one list of the ledger: what is wrong, who answers for
// it, how and until when; each closes by itself (销号), with a result (mission A3; domain-rules §14.4, local practice).
#pragma once

#include "branchbook/base/word_list.h"
#include "branchbook/book/area.h"
#include "branchbook/book/member.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::integrity {

using RectificationId = Id<struct RectificationTag>;

/// 入学入托, 医疗卫生, 住房, 征地拆迁, 食品药品, 执法司法, 作风纪律, 用车用房和采购, 其他.
enum class RectificationField : quint8 {
    Schooling,
    Health,
    Housing,
    Land,
    Food,
    Enforcement,
    Discipline,
    Property,
    Other
};
[[nodiscard]] const WordList<RectificationField, 9>& rectificationFields();

struct Rectification {
    RectificationId id;
    qint64 rev = 0;
    book::BranchId branch;
    QString title;
    RectificationField field = RectificationField::Other;
    QDate begunOn;
    QDate dueOn; ///< invalid: none set
    std::optional<book::MemberId> lead; ///< who leads it
    QString leadName;
    QString plan;
    QDate closedOn; ///< invalid: going on; written by closing alone
    QString conclusion; ///< of a closed one
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isOpen() const { return !closedOn.isValid(); }
};

/// The latest first.
[[nodiscard]] Result<QList<Rectification>> listRectifications(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Rectification>> listRecycledRectifications(const store::Session& session,
                                                                      book::BranchId branch);
/// As it stood at the end of `day`: what was closed later was going on and had no conclusion. Title, field, due day, lead and plan are
/// those of now.
[[nodiscard]] Rectification standingOn(Rectification rectification, QDate day);
/// Those begun by the end of a past `day`, each as it stood then, in the order of listRectifications. What is in the bin today is not
/// among them.
[[nodiscard]] Result<QList<Rectification>> listRectificationsOn(const store::Session& session, book::BranchId branch,
                                                                QDate day);
/// Error: rectification.missing (NotFound).
[[nodiscard]] Result<Rectification> loadRectification(const store::Session& session, RectificationId id);

/// New where `rev` is 0. Errors: rectification.title_missing, rectification.day_missing, rectification.day_future, rectification.day_order (Invalid), rectification.recycled (Refused); rectification.closed (Refused: it is over), store.conflict.
[[nodiscard]] Result<RectificationId> saveRectification(store::UnitOfWork& unit, const Rectification& rectification,
                                                        QDate today);
/// Error: rectification.has_items (Refused: the ledger has them).
[[nodiscard]] Result<> recycleRectification(store::UnitOfWork& unit, RectificationId id, QDate today);
[[nodiscard]] Result<> restoreRectification(store::UnitOfWork& unit, RectificationId id);

/// The table that the items of the ledger name as their source.
inline constexpr char kRectificationTable[] = "rectification";

/// A line of the three lists.
struct RectificationItem {
    QString problem;
    std::optional<book::MemberId> owner;
    QString ownerName;
    QString measure;
    QDate dueOn; ///< invalid: that of the campaign
};
/// What the ledger has of each, in the order of the ledger.
[[nodiscard]] Result<QHash<RectificationId, QList<ledger::Item>>> rectificationItems(const store::Session& session,
                                                                                     book::BranchId branch);
/// The three lists as they stood at the end of a past `day` (ledger::listItemsOn): what was raised by then, with the owner, due day and
/// closing of then.
[[nodiscard]] Result<QHash<RectificationId, QList<ledger::Item>>> rectificationItemsOn(const store::Session& session,
                                                                                       book::BranchId branch,
                                                                                       QDate day);
/// The item of the ledger that a line becomes: kind 专项治理, raised on the day.
[[nodiscard]] ledger::Item ledgerItemOf(const Rectification& rectification, const RectificationItem& item,
                                        QDate raisedOn);
/// Errors: rectification.closed (Refused), those of ledger::raiseItem.
[[nodiscard]] Result<ledger::ItemId> raiseRectificationItem(store::UnitOfWork& unit, RectificationId id,
                                                            const RectificationItem& item, QDate today);
/// Errors: rectification.closed, rectification.items_open (Refused: some have not been closed), rectification.conclusion_missing,
/// rectification.day_missing, rectification.day_future, rectification.day_order (Invalid).
[[nodiscard]] Result<> closeRectification(store::UnitOfWork& unit, RectificationId id, QDate on,
                                          const QString& conclusion, QDate today);
/// Error: rectification.still_open (Refused).
[[nodiscard]] Result<> reopenRectification(store::UnitOfWork& unit, RectificationId id);

/// Terms: rectification_due, the last day of a campaign; settled: closed.
[[nodiscard]] Result<> addRectificationFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Campaigns of the period with their lists in numbers, as of its end. Nothing where there were none.
[[nodiscard]] Result<> addRectificationSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::integrity
