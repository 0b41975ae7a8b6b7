// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sample books in a folder of their own, and their content as text.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/sample/demo_book.h"

#include <QTemporaryDir>

namespace sample_test {

using namespace branchbook;

struct MadeBook {
    explicit MadeBook(const sample::DemoOptions& options = {});
    QTemporaryDir folder;
    sample::DemoCounts counts;
    std::unique_ptr<book::Book> book;

    [[nodiscard]] QList<book::MemberRow> people(const book::Branch& branch) const;
    /// Those of the Party among them.
    [[nodiscard]] QList<book::MemberRow> members(const book::Branch& branch) const;
    [[nodiscard]] book::Branch first() const;
    /// What book check finds; empty: sound.
    [[nodiscard]] QStringList problems() const;
    /// Every row of the tables that hold content, but for the ids of attachments; sorted.
    [[nodiscard]] QStringList content() const;
};

} // namespace sample_test
