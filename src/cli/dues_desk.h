// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of dues share: the branch with its accounts, people and months as they are named, values as JSON.
#pragma once

#include "branchbook/organization/dues_service.h"
#include "branchbook/organization/dues_store.h"
#include "cli/command.h"

#include <QJsonObject>

namespace branchbook::cli {

struct DuesDesk {
    std::unique_ptr<book::Book> opened;
    book::Branch branch;
    std::shared_ptr<const rules::Catalogue> catalogue; ///< with the book's own figures
    organization::DuesRoll roll;

    [[nodiscard]] const store::Session& reader() const { return opened->reader(); }
    [[nodiscard]] QDate today() const { return opened->today(); }
    [[nodiscard]] organization::DuesScale scale() const { return organization::DuesScale(*catalogue, roll.roundings); }
    /// Runs `work` as one step of the book and reads the accounts anew.
    [[nodiscard]] Result<> perform(const char* verb, const QString& label, const book::Book::Work& work);
    /// Somebody of the branch by name or id; who left comes after who is there. Errors (Invalid): cli.person_unknown,
    /// book.member_ambiguous, dues.not_member.
    [[nodiscard]] Result<organization::DuesAccount> accountNamed(const Context& context, const QString& wanted) const;
};
[[nodiscard]] Result<DuesDesk> openDues(const Context& context, book::OpenMode mode);

/// --month: months and quarters, comma separated; the running month where nothing is said. Error: dues.month_text (Usage).
[[nodiscard]] Result<QList<Month>> duesMonths(const Invocation& given, QDate today);
/// One month in `option`. Error: dues.month_text (Usage).
[[nodiscard]] Result<Month> duesMonth(const Invocation& given, const char* option, Month otherwise);
/// An amount of money in `option`. Errors: number.money, number.too_large.
[[nodiscard]] Result<std::optional<Money>> duesAmount(const Invocation& given, const char* option);

[[nodiscard]] QList<Command> duesImportCommands();
[[nodiscard]] QList<Command> duesRemitCommands();

/// One line of `dues list`, as cli.md has it.
[[nodiscard]] QJsonObject duesJson(const organization::DuesStatement& person, const organization::DuesMonth& line);
[[nodiscard]] QString duesLine(const organization::DuesStatement& person, const organization::DuesMonth& line);
[[nodiscard]] QJsonValue arrearsJson(const organization::DuesArrears& arrears); ///< null: none
[[nodiscard]] QJsonObject baseJson(const organization::DuesBase& base);
[[nodiscard]] QJsonObject paymentJson(const organization::DuesPayment& payment);
[[nodiscard]] QString paymentLine(const organization::DuesPayment& payment);
[[nodiscard]] QJsonObject exemptionJson(const organization::DuesExemption& exemption);

} // namespace branchbook::cli
