// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People, posts and days as the commands of the committee and of duties name them.
#pragma once

#include "cli/command.h"

#include "branchbook/organization/committee_store.h"

namespace branchbook::cli {

/// The open book with the branch asked for and its committee.
struct CommitteeDesk {
    std::unique_ptr<book::Book> opened;
    book::Branch branch;
    organization::Committee committee;

    [[nodiscard]] const store::Session& reader() const { return opened->reader(); }
    [[nodiscard]] QDate today() const { return opened->today(); }
    /// Runs `work` as one step of the book and reads the committee anew.
    [[nodiscard]] Result<> perform(const char* verb, const QString& label, const book::Book::Work& work);
};
[[nodiscard]] Result<CommitteeDesk> openCommittee(const Context& context, book::OpenMode mode);

/// Somebody of the branch by name or id, also who left it. Errors: book.member_unknown, book.member_ambiguous.
[[nodiscard]] Result<book::MemberId> memberNamed(const CommitteeDesk& desk, const QString& wanted);
/// Error: committee.post_missing.
[[nodiscard]] Result<organization::Post> postNamed(const CommitteeDesk& desk, const QString& title);
/// The option's day, or `otherwise`.
[[nodiscard]] Result<QDate> dayOption(const Context& context, const char* option, QDate otherwise, QDate today);
/// A number in an option, or `otherwise`. Error: committee.option_number (Usage).
[[nodiscard]] Result<int> numberOption(const Context& context, const char* option, int otherwise);
/// --year, else today's; from 1949 to the year after `today`. Error: work.year (Invalid).
[[nodiscard]] Result<int> workYearOption(const Context& context, QDate today);
/// Error: committee.how.
[[nodiscard]] Result<organization::How> howOption(const Context& context, organization::How otherwise);
/// `doubt`, and that nobody said how and the book does not know it either.
[[nodiscard]] QStringList appointWarnings(const Context& context, organization::How how, const QString& doubt);
/// 第3届：2023-10-31 选举产生，任期至 2026-10-31
[[nodiscard]] QString termDays(const organization::Term& term);
/// With how it stands on `day`: over and followed by another, running, or overdue.
[[nodiscard]] QString termLine(const organization::Committee& committee, const organization::Term& term, QDate day);
/// 周砚青（2023-10-31 起，换届选举，到 2026-10-07）
[[nodiscard]] QString holderText(const organization::Seat& seat);
/// Those who take the post after `day`, each with the first day.
[[nodiscard]] QStringList comingTexts(const organization::Committee& committee, organization::PostId post, QDate day);
/// The option's text where it is given.
void textOption(const Context& context, const char* option, QString& into);
/// Puts text under the key where there is some.
void putText(QJsonObject& json, const char* key, const QString& text);
void putDay(QJsonObject& json, const char* key, QDate day);

[[nodiscard]] QList<Command> committeeBinCommands();
[[nodiscard]] QList<Command> committeeDivisionCommands();
[[nodiscard]] QStringList optionList(std::initializer_list<const char*> names);

} // namespace branchbook::cli
