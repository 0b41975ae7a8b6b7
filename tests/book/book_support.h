// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new book in a folder of its own, with short ways to change it and to see all of it.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"

#include <QTemporaryDir>

namespace book_test {

using namespace branchbook;
using book::Field;

inline const QDate kToday(2026, 9, 18);

struct OpenBook {
    OpenBook();
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;

    [[nodiscard]] const store::Session& reader() const { return book->reader(); }
    [[nodiscard]] book::Branch branch() const { return book::findBranch(reader(), QString()).value(); }
    /// Runs the work as one step and demands that it goes well.
    store::ChangeSet run(const book::Book::Work& work, const char16_t* verb = u"test");
    /// A full member with a name and nothing else said.
    book::Member addMember(const char16_t* name);
    [[nodiscard]] book::Member load(book::MemberId id) const { return book::loadMember(reader(), id).value(); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    /// All rows that hold content, in their stored form and without rev, sorted.
    [[nodiscard]] QStringList content() const;
    /// What book check finds; empty: sound.
    [[nodiscard]] QStringList problems() const;
    void reopen();
};

/// Changes the closed file behind our back.
void tamper(const QString& path, const QByteArray& sql);

} // namespace book_test
