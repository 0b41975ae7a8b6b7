// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A branch with a committee of three and three others, and short ways to write talks.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/organization/talk_due.h"
#include "branchbook/organization/talk_store.h"

#include <QTemporaryDir>

namespace talk_test {

using namespace branchbook;
using organization::PairClass;
using organization::Talk;
using organization::TalkKind;
using organization::TalkLevel;

inline const QDate kToday(2026, 9, 18);

/// 周砚青 支部书记, 韩知秋 副书记, 陆怀瑾 组织委员; 丁春晓 小组长, 方念慈, 罗小满 (probationary), full members but for the last;
/// 谭嘉禾, an applicant since 10 June 2026.
struct Branch {
    Branch();
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::BranchId branch;

    [[nodiscard]] const store::Session& reader() const { return book->reader(); }
    [[nodiscard]] book::MemberId member(const QString& name) const;
    /// A heart-to-heart talk that was held; somebody who is no member stays a name.
    [[nodiscard]] Talk talk(const QString& from, const QString& to, QDate day) const;
    Result<organization::TalkId> save(const Talk& talk, QDate today = kToday);
    [[nodiscard]] Talk load(organization::TalkId id) const { return organization::loadTalk(reader(), id).value(); }
    [[nodiscard]] organization::TalkDue due(int year = 2026, QDate day = kToday) const
    {
        return organization::talkDue(reader(), branch, year, day).value();
    }
    Result<store::ChangeSet> run(const book::Book::Work& work)
    {
        return book->perform(QStringLiteral("test"), QString(), work);
    }
};

} // namespace talk_test
