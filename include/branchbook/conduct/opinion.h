// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 意见: collected at forums (座谈会) and by forms (意见征询表) with delegates, masses, veterans and members, or as they come; each is
// an item of the ledger (owner, course 收集 … 销号) that is answered (mission C6; domain-rules §14.3: collect, sort, owner, reply,
// close; local practice).
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::conduct {

using CallId = Id<struct OpinionCallTag>;

/// How it came: 座谈会, 意见征询表, 意见箱, 来信, 来访, 入户走访, 其他.
enum class OpinionWay : quint8 { Forum, Form, Box, Letter, Call, Home, Other };
[[nodiscard]] QString opinionWayName(OpinionWay way); ///< "forum", "form", "box", "letter", "call", "home", "other"
[[nodiscard]] QString opinionWayTitle(OpinionWay way);
[[nodiscard]] QString opinionWayWord(OpinionWay way); ///< the title, Chinese in every language
[[nodiscard]] std::optional<OpinionWay> opinionWayByName(QStringView name); ///< name or title
[[nodiscard]] QList<OpinionWay> opinionWays();

/// From whom: 代表, 群众, 老同志, 党员职工.
enum class OpinionPeople : quint8 { Delegates, Masses, Veterans, Members };
[[nodiscard]] QString opinionPeopleName(OpinionPeople people); ///< "delegates", "masses", "veterans", "members"
[[nodiscard]] QString opinionPeopleTitle(OpinionPeople people);
[[nodiscard]] QString opinionPeopleWord(OpinionPeople people); ///< the title, Chinese in every language
[[nodiscard]] std::optional<OpinionPeople> opinionPeopleByName(QStringView name); ///< name or title
[[nodiscard]] QList<OpinionPeople> opinionPeopleKinds();

/// What whoever said it thinks of the reply: 满意, 认可, 不满意.
enum class Heard : quint8 { Satisfied, Accepted, Dissatisfied };
[[nodiscard]] QString heardName(Heard heard); ///< "satisfied", "accepted", "dissatisfied"
[[nodiscard]] QString heardTitle(Heard heard);
[[nodiscard]] std::optional<Heard> heardByName(QStringView name); ///< name or title
[[nodiscard]] QList<Heard> heardKinds();

/// A forum, or a round of forms.
struct OpinionCall {
    CallId id;
    qint64 rev = 0;
    book::BranchId branch;
    QString title; ///< 老党员座谈会
    OpinionWay way = OpinionWay::Forum; ///< Forum or Form
    OpinionPeople people = OpinionPeople::Masses;
    QDate heldOn; ///< of forms: the day on which they were given out
    QString place;
    int asked = 0; ///< invited, or forms given out
    int came = 0; ///< who came, or forms that came back
    QString note;
    bool recycled = false;
};

struct Opinion {
    ledger::Item item; ///< what was said, who sees to it, by when; its id is that of the opinion
    qint64 rev = 0; ///< 0: only the ledger knows it
    OpinionWay way = OpinionWay::Other;
    OpinionPeople people = OpinionPeople::Masses;
    std::optional<CallId> call;
    QString saidBy; ///< a secret; empty: nameless
    QDate answerBy; ///< invalid: none set
    QString reply;
    QDate repliedOn; ///< with a reply
    QString repliedBy;
    std::optional<Heard> heard;
    bool hadAnotherAnswer = false; ///< of a past day: answered then, in words that a later answer took the place of

    [[nodiscard]] ledger::ItemId id() const { return item.id; }
    [[nodiscard]] bool isAnswered() const { return repliedOn.isValid(); }
    /// The answer-by day itself is in time.
    [[nodiscard]] bool isLate(QDate today) const
    {
        return !isAnswered() && !hadAnotherAnswer && answerBy.isValid() && answerBy < today;
    }
};

/// The day by which an opinion of that day is answered: opinion.answer_days of the catalogue. Errors: those of rules::figureOn.
[[nodiscard]] Result<QDate> answerDay(const rules::Catalogue& catalogue, QDate heard);
/// What the words of an origin say (群众来访 is Call); Other where they say nothing.
[[nodiscard]] OpinionWay wayOfOrigin(const QString& origin);

/// As it stood at the end of a past `day`, on which it was known; `item` is that of the ledger as it stood then. An answer that came later
/// is taken back; where it was closed then, on an answer that a later one took the place of, hadAnotherAnswer. One given anew while it was
/// open leaves no trace of the first. How it came, who said it and by when it is answered
/// are as today.
[[nodiscard]] Opinion standingOn(Opinion opinion, const ledger::Item& item, QDate day);

/// The latest first.
[[nodiscard]] Result<QList<OpinionCall>> listCalls(const store::Session& session, book::BranchId branch);
/// Those held (forms: given out) by the end of a past `day`, as they are now; what is in the bin today is not among them.
[[nodiscard]] Result<QList<OpinionCall>> listCallsOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Result<QList<OpinionCall>> listRecycledCalls(const store::Session& session, book::BranchId branch);
/// Error: opinion.call_missing (NotFound).
[[nodiscard]] Result<OpinionCall> loadCall(const store::Session& session, CallId id);
/// Every item of the ledger of that kind, also those that only the ledger knows, in its order.
[[nodiscard]] Result<QList<Opinion>> listOpinions(const store::Session& session, book::BranchId branch);
/// Those raised by the end of a past `day`, each as it stood then (standingOn), in the order of ledger::listItemsOn. What is in the bin
/// today is not among them.
[[nodiscard]] Result<QList<Opinion>> listOpinionsOn(const store::Session& session, book::BranchId branch, QDate day);
/// Errors: ledger.missing, opinion.other_kind (Invalid).
[[nodiscard]] Result<Opinion> loadOpinion(const store::Session& session, ledger::ItemId id);

/// Errors (Invalid): opinion.title_missing, opinion.way_call, opinion.asked, opinion.came, conduct.day_missing,
/// conduct.day_future.
[[nodiscard]] Result<CallId> recordCall(store::UnitOfWork& unit, const OpinionCall& call, QDate today);
/// Errors: those of recordCall, opinion.call_missing, store.conflict.
[[nodiscard]] Result<> changeCall(store::UnitOfWork& unit, const OpinionCall& call, QDate today);
/// Error: opinion.call_used (Refused: opinions came from it).
[[nodiscard]] Result<> recycleCall(store::UnitOfWork& unit, CallId id, QDate today);
[[nodiscard]] Result<> restoreCall(store::UnitOfWork& unit, CallId id);

/// Into the ledger; of a call way, people and day are those of the call. Errors: opinion.answer_order (Invalid), opinion.call_missing,
/// those of ledger::raiseItem.
[[nodiscard]] Result<ledger::ItemId> collectOpinion(store::UnitOfWork& unit, const Opinion& opinion, QDate today);
/// Way, people, who said it and the answer-by day; matter, owner and due day change in the ledger. One that only the ledger knows gets its
/// row here. Errors: opinion.answer_order, opinion.other_kind (Invalid), store.conflict.
[[nodiscard]] Result<> changeOpinion(store::UnitOfWork& unit, const Opinion& opinion, QDate today);
struct OpinionReply {
    QString words;
    QDate on;
    QString by;
    std::optional<Heard> heard;
};
/// 反馈; again: other words. Errors: opinion.reply_missing, opinion.by_missing, opinion.reply_order (Invalid), those of days.
[[nodiscard]] Result<> answerOpinion(store::UnitOfWork& unit, ledger::ItemId id, const OpinionReply& reply,
                                     QDate today);
/// While it is open: one that was closed on its answer is reopened first. Errors: opinion.not_answered, opinion.closed (Refused).
[[nodiscard]] Result<> takeBackReply(store::UnitOfWork& unit, ledger::ItemId id);
/// 销号: the item is closed with the reply as its result, or with other words. Errors: opinion.not_answered (Refused: nothing is closed
/// without an answer), those of ledger::closeItem.
[[nodiscard]] Result<> closeOpinion(store::UnitOfWork& unit, ledger::ItemId id, QDate on, const QString& result,
                                    QDate today);

/// Terms: opinion_answer, the day by which an opinion is to be answered; settled: answered, or closed.
[[nodiscard]] Result<> addOpinionFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Forums and forms of the period, opinions by way, what was answered. Nothing where there were none.
[[nodiscard]] Result<> addOpinionSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::conduct
