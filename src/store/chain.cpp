// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"

#include "store/op_hash.h"

namespace branchbook::store {

Result<QByteArray> contentOf(const Session& session, qint64 op, const ChangeView& view)
{
    ContentHash content;
    Query query = session.query("journal.changes_in_order");
    query.bind("op", op);
    BB_TRY(bool row, query.next());
    while (row) {
        ChangeBytes change{query.bytes(0), query.bytes(1), query.bytes(2), query.bytes(3), query.bytes(4)};
        if (view)
            BB_CHECK(view(change));
        content.add(change.table, change.key, change.before, change.after, change.digest);
        BB_TRY(row, query.next());
    }
    return content.result();
}

Result<std::vector<OpLink>> linkOps(const Session& session, const ChangeView& view)
{
    std::vector<OpLink> links;
    QByteArray previous;
    Query query = session.query("journal.chain");
    BB_TRY(bool row, query.next());
    while (row) {
        const OpHead head{query.text(1),
                          query.text(2),
                          query.text(3),
                          QDateTime::fromString(query.text(4), Qt::ISODateWithMs),
                          kindFromText(query.text(5)),
                          query.integer(6)};
        OpLink link{query.integer(0), query.integer(8), {}, {}};
        BB_TRY(link.content, contentOf(session, link.op, view));
        link.hash = lineHash(previous, link.op, head, link.changes, link.content);
        previous = link.hash;
        links.push_back(std::move(link));
        BB_TRY(row, query.next());
    }
    return links;
}

Result<> storeLinks(const Session& writer, const std::vector<OpLink>& links)
{
    Query finish = writer.query("journal.finish");
    for (const OpLink& link : links) {
        finish.rewind();
        finish.bind("op", link.op).bind("changes", link.changes).bind("content", link.content).bind("hash", link.hash);
        BB_CHECK(finish.run());
    }
    return {};
}

} // namespace branchbook::store
