// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 监督反馈: what the masses say of pledges and opinions, how they judge what was done, and the answer (mission A6: linked to the
// pledges and opinions, which are items of the ledger). A clue about a person is none of it: it goes into the register of clues.
#pragma once

#include "branchbook/base/word_list.h"
#include "branchbook/book/area.h"
#include "branchbook/book/member.h"
#include "branchbook/integrity/channel_kind.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::integrity {

using SupervisionId = Id<struct SupervisionTag>;

/// 群众, 党员, 代表和监督员, 上级.
enum class SupervisionSource : quint8 { Masses, Members, Delegates, Higher };
[[nodiscard]] const WordList<SupervisionSource, 4>& supervisionSources();

/// 没有评价, 满意, 基本满意, 不满意.
enum class SupervisionJudgement : quint8 { None, Satisfied, Fair, Poor };
[[nodiscard]] const WordList<SupervisionJudgement, 4>& supervisionJudgements();

struct Supervision {
    SupervisionId id;
    qint64 rev = 0;
    book::BranchId branch;
    QDate receivedOn;
    ChannelKind channel = ChannelKind::Box;
    SupervisionSource source = SupervisionSource::Masses;
    QString matter;
    std::optional<ledger::ItemId> item; ///< the pledge or opinion of the ledger that is judged
    SupervisionJudgement judged = SupervisionJudgement::None;
    QString reply;
    QDate repliedOn; ///< with the reply
    QDate enteredOn;
    bool recycled = false;
};

/// The latest first.
[[nodiscard]] Result<QList<Supervision>> listSupervisions(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Supervision>> listRecycledSupervisions(const store::Session& session, book::BranchId branch);
/// Error: supervision.missing (NotFound).
[[nodiscard]] Result<Supervision> loadSupervision(const store::Session& session, SupervisionId id);

/// Those received by the end of a past `day`, each as it stood then, in the order of listSupervisions. How it judges and what it is about
/// are as now: they have no day. What is in the bin today is not among them.
[[nodiscard]] Result<QList<Supervision>> listSupervisionsOn(const store::Session& session, book::BranchId branch,
                                                            QDate day);
/// A later reply is taken back.
[[nodiscard]] Supervision standingOn(Supervision supervision, QDate day);

/// What they say of one item of the ledger, a pledge or an opinion.
struct ItemFeedback {
    int received = 0;
    int satisfied = 0;
    int fair = 0;
    int poor = 0;
    bool operator==(const ItemFeedback&) const = default;
};
[[nodiscard]] Result<ItemFeedback> feedbackOn(const store::Session& session, book::BranchId branch,
                                              ledger::ItemId item);

/// New where `rev` is 0. Errors: supervision.day_missing, supervision.matter_missing, supervision.day_future, supervision.day_order (Invalid), supervision.recycled (Refused); supervision.reply_half (Invalid: words and day come together), store.conflict.
[[nodiscard]] Result<SupervisionId> saveSupervision(store::UnitOfWork& unit, const Supervision& supervision,
                                                    QDate today);
[[nodiscard]] Result<> recycleSupervision(store::UnitOfWork& unit, SupervisionId id, QDate today);
[[nodiscard]] Result<> restoreSupervision(store::UnitOfWork& unit, SupervisionId id);

/// Terms: supervision_answer, `supervision.answer_days` after the day on which it was received or, where that is later, entered; settled: answered.
[[nodiscard]] Result<> addSupervisionFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Nothing where there was none.
[[nodiscard]] Result<> addSupervisionSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::integrity
