// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of transfers share: the branch's transfers, one as it is named, as JSON and as lines.
#pragma once

#include "branchbook/organization/transfer_service.h"
#include "cli/command.h"

#include <QJsonObject>

namespace branchbook::cli {

struct TransferDesk {
    std::unique_ptr<book::Book> opened;
    book::Branch branch;
    std::shared_ptr<const rules::Catalogue> catalogue; ///< with the book's own figures

    [[nodiscard]] const store::Session& reader() const { return opened->reader(); }
    [[nodiscard]] QDate today() const { return opened->today(); }
    [[nodiscard]] Result<> perform(const char* verb, const QString& label, const book::Book::Work& work) const;
    /// By the name of the person, the one under way before those that ended; or by its id. Errors: transfer.none_of.
    [[nodiscard]] Result<organization::Transfer> transferNamed(const QString& wanted) const;
};
[[nodiscard]] Result<TransferDesk> openTransfers(const Context& context, book::OpenMode mode);

[[nodiscard]] QJsonObject transferJson(const organization::Transfer& transfer, QDate today);
[[nodiscard]] QString transferLine(const organization::Transfer& transfer, QDate today);
/// The transfer in full, with what the rules say against it.
[[nodiscard]] Result<Answer> transferAnswer(const TransferDesk& desk, organization::TransferId id);

} // namespace branchbook::cli
