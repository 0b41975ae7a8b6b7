// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 收发文登记: the documents that the branch received and sent, instructions from above among them (domain-rules §13.2 no. 25: common
// practice). By when one is to be dealt with it says itself. What is a state secret is not kept on an ordinary computer
// (facts/reliability.md §7, State Secrets Law 2024): such a document is refused, and nothing of it is stored.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::institutions {

using DocumentId = Id<struct DocumentTag>;

inline constexpr char kDocumentTable[] = "document"; ///< also the owner of the files (book/attachment.h)

enum class DocumentDirection : quint8 { Received, Sent };
[[nodiscard]] QString documentDirectionName(DocumentDirection direction); ///< "received", "sent"
[[nodiscard]] QString documentDirectionTitle(DocumentDirection direction); ///< 收文, 发文
[[nodiscard]] QString documentDirectionWord(DocumentDirection direction); ///< the title, Chinese in every language
[[nodiscard]] std::optional<DocumentDirection> documentDirectionByName(QStringView name); ///< name or title
[[nodiscard]] QList<DocumentDirection> documentDirections();

/// 密级 as it stands on the paper. Only what has none is entered.
enum class DocumentSecrecy : quint8 { None, Confidential, Secret, TopSecret };
[[nodiscard]] QString documentSecrecyName(DocumentSecrecy secrecy); ///< "none", "confidential", "secret", "top_secret"
[[nodiscard]] QString documentSecrecyTitle(DocumentSecrecy secrecy); ///< 没有密级, 秘密, 机密, 绝密
[[nodiscard]] std::optional<DocumentSecrecy> documentSecrecyByName(QStringView name); ///< name or title
[[nodiscard]] QList<DocumentSecrecy> documentSecrecies();

struct RegisteredDocument {
    DocumentId id;
    qint64 rev = 0;
    book::BranchId branch;
    DocumentDirection direction = DocumentDirection::Received;
    QString number; ///< 文号: 青工委〔2026〕3号; empty: it has none
    QDate on; ///< received or sent
    QString otherSide; ///< of 收文: who sent it; of 发文: to whom
    QString title;
    DocumentSecrecy secrecy = DocumentSecrecy::None; ///< asked for, never stored
    QString circulatedTo; ///< names, as people write them: 支委会, 沈若溪、丁春晓
    QDate dueOn; ///< by when it is to be dealt with; invalid: it asks for nothing
    QDate handledOn; ///< invalid: not yet, or nothing was asked for
    QString outcome; ///< how; with `handledOn`
    QString note;
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isReceived() const { return direction == DocumentDirection::Received; }
    /// It is to be dealt with by a day, and was not yet.
    [[nodiscard]] bool isPending() const { return dueOn.isValid() && !handledOn.isValid(); }
    [[nodiscard]] bool isOverdue(QDate today) const { return isPending() && dueOn < today; }
    /// Number, title, other side or a name has `word` in it, whatever the case; an empty word is in none.
    [[nodiscard]] bool says(const QString& word) const;
};

/// As things stood at the end of `day`: one dealt with later was not yet, and how it was is not told. What else is kept of it has no day
/// and is as it is now: the day by which it is to be dealt with, who gets to read it, the note.
[[nodiscard]] RegisteredDocument standingOn(RegisteredDocument document, QDate day);

/// The latest first.
[[nodiscard]] Result<QList<RegisteredDocument>> listDocuments(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<RegisteredDocument>> listRecycledDocuments(const store::Session& session,
                                                                      book::BranchId branch);
/// As of the end of `day` (standingOn), the latest first: those received or sent by then that are not in the recycle bin now.
[[nodiscard]] Result<QList<RegisteredDocument>> listDocumentsOn(const store::Session& session, book::BranchId branch,
                                                                QDate day);
/// Error: document.missing (NotFound).
[[nodiscard]] Result<RegisteredDocument> loadDocument(const store::Session& session, DocumentId id);

/// New where `rev` is 0, then not handled. Errors: document.classified (Refused: 秘密, 机密, 绝密), document.day_missing,
/// document.day_future, document.other_side_missing, document.title_missing, document.due_order, document.handled_order (Invalid: before it
/// came), document.recycled (Refused), document.twice (Refused: another one of this direction, number and other side),
/// day.early, day.far, store.conflict.
[[nodiscard]] Result<DocumentId> saveDocument(store::UnitOfWork& unit, const RegisteredDocument& document, QDate today);
/// When and how it was dealt with; again: other words. Errors: document.recycled (Refused), document.day_missing, document.day_future,
/// document.handled_order, document.outcome_missing (Invalid).
[[nodiscard]] Result<> handleDocument(store::UnitOfWork& unit, DocumentId id, QDate on, const QString& outcome,
                                      QDate today);
/// That it was dealt with was entered by mistake. Errors: document.not_handled, document.recycled (Refused).
[[nodiscard]] Result<> takeBackHandling(store::UnitOfWork& unit, DocumentId id);
[[nodiscard]] Result<> recycleDocument(store::UnitOfWork& unit, DocumentId id, QDate today);
/// Error: document.twice (Refused).
[[nodiscard]] Result<> restoreDocument(store::UnitOfWork& unit, DocumentId id);

/// Terms: document_due, the day by which it is to be dealt with; settled: it was.
[[nodiscard]] Result<> addDocumentFacts(const book::FactsQuery& query, rules::Facts& facts);
/// How many came and went in the period, what was dealt with, what was late at its end. Nothing where there was none.
[[nodiscard]] Result<> addDocumentSection(const book::SectionQuery& query, book::AreaSection& section);
/// The same with every document of the period in a table, for the year's handbook.
[[nodiscard]] Result<> addDocumentList(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::institutions
