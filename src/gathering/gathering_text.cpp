// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/gathering_text.h"

#include "branchbook/gathering/minutes_words.h"

#include <QHash>

#include <algorithm>

namespace branchbook::gathering {

namespace {

using TextsById = QHash<QString, QStringList>;

Result<> addTexts(const store::Session& session, const char* statement, book::BranchId branch, TextsById& texts)
{
    store::Query query = session.query(statement);
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        texts[query.text(0)].append(query.text(1));
        BB_TRY(row, query.next());
    }
    return {};
}

} // namespace

Result<QList<GatheringText>> listGatheringTexts(const store::Session& session, book::BranchId branch)
{
    const store::Session::Snapshot snapshot(session);
    TextsById decided; // and proposed
    BB_CHECK(addTexts(session, "gathering_text.agenda", branch, decided));
    BB_CHECK(addTexts(session, "gathering_text.resolutions", branch, decided));
    TextsById papers;
    BB_CHECK(addTexts(session, "gathering_text.files", branch, papers));
    BB_CHECK(addTexts(session, "gathering_text.papers", branch, papers));
    QList<GatheringText> all;
    store::Query query = session.query("gathering_text.minutes");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        const QString id = query.text(0);
        GatheringText text;
        text.id = GatheringId::fromString(id);
        text.kind = kindByName(query.text(1)).value_or(Kind::OtherActivity);
        text.topic = query.text(2);
        text.heldOn = QDate::fromString(query.text(3), Qt::ISODate);
        text.words = (decided.value(id) << plainMinutes(query.text(4))).join(u'\n');
        text.papers = papers.value(id);
        all.append(text);
        BB_TRY(row, query.next());
    }
    return all;
}

QString wordsAround(const QString& text, const QString& word, qsizetype most)
{
    const qsizetype at = word.isEmpty() ? -1 : text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const qsizetype lineStart = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype lineBreak = text.indexOf(u'\n', at + word.size());
    const qsizetype lineEnd = lineBreak < 0 ? text.size() : lineBreak;
    const qsizetype from = std::max(lineStart, at - most);
    const qsizetype to = std::min(lineEnd, at + word.size() + most);
    return (from > lineStart ? QStringLiteral("…") : QString()) + text.mid(from, to - from)
        + (to < lineEnd ? QStringLiteral("…") : QString());
}

} // namespace branchbook::gathering
