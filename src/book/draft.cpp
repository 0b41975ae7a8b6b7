// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/draft.h"

namespace branchbook::book {

Result<std::optional<Draft>> findDraft(const store::Session& session, const QString& id)
{
    store::Query query = session.query("draft.load");
    BB_TRY(const bool row, query.bind("id", id).next());
    if (!row)
        return std::nullopt;
    return Draft{id, QDateTime::fromString(query.text(1), Qt::ISODateWithMs), query.text(0)};
}

Result<QList<Draft>> listDrafts(const store::Session& session, const QString& prefix)
{
    QStringList ids;
    {
        store::Query query = session.query("draft.list");
        BB_TRY(bool row, query.next());
        while (row) {
            if (query.text(0).startsWith(prefix))
                ids.append(query.text(0));
            BB_TRY(row, query.next());
        }
    }
    QList<Draft> drafts;
    for (const QString& id : ids) {
        BB_TRY(const auto draft, findDraft(session, id));
        if (draft)
            drafts.append(*draft);
    }
    return drafts;
}

} // namespace branchbook::book
