// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/integrity/talks.h"

#include "branchbook/store/session.h"

#include <QJsonObject>

#include <algorithm>

namespace branchbook::integrity {

Result<TalkNumbers> talkNumbers(const store::Session& session, book::BranchId branch, DateRange range)
{
    TalkNumbers numbers;
    store::Query query = session.query("integrity_talk.held");
    query.bind("branch", branch.toString())
        .bind("first", range.first.toString(Qt::ISODate))
        .bind("last", range.last.toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        (query.text(0) == u"reminder" ? numbers.reminder : numbers.integrity) = int(query.integer(1));
        BB_TRY(row, query.next());
    }
    return numbers;
}

Result<> addIntegrityTalkSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const TalkNumbers numbers, talkNumbers(query.session, query.branch, range));
    if (numbers == TalkNumbers{})
        return {};
    section.parts.emplace_back(book::SectionText{
        QStringLiteral("开展提醒谈话%1次、廉政谈话%2次。").arg(numbers.reminder).arg(numbers.integrity)});
    section.figures.insert(
        QStringLiteral("integrity_talks"),
        QJsonObject{{QStringLiteral("reminder"), numbers.reminder}, {QStringLiteral("integrity"), numbers.integrity}});
    return {};
}

} // namespace branchbook::integrity
