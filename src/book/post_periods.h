// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党内职务 by their periods: a seat that the committee's records begin or end on a day changes the roster on that day, with
// nobody doing anything.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/store/query.h"

#include <QHash>

namespace branchbook::book {

/// The seats that people hold, or held until then, on one day.
class PostPeriods
{
public:
    /// Of everybody, or of one person.
    [[nodiscard]] static Result<PostPeriods> load(const store::Session& session, QDate day);
    [[nodiscard]] static Result<PostPeriods> load(const store::Session& session, QDate day, MemberId member);

    /// What the roster says of `member`, without the posts that are over and with those that have begun. Its own words stay
    /// where they say the same, and whatever the records say nothing of.
    [[nodiscard]] QString post(const QString& member, const QString& written) const;
    void applyTo(MemberRow& row) const;
    void applyTo(Member& member) const;

private:
    struct Held {
        QStringList now;
        QStringList over;
        QDate since; ///< of the latest that is held
    };
    [[nodiscard]] static Result<PostPeriods> read(store::Query query, QDate day);
    QHash<QString, Held> m_held;
};

} // namespace branchbook::book
