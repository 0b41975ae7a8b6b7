// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts being typed that no operation has taken over yet; written by Book::saveDraft, found again after a crash.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/store/session.h"

#include <QDateTime>
#include <QList>

namespace branchbook::book {

struct Draft {
    QString id; ///< as given to Book::saveDraft: "gathering:<record>"
    QDateTime savedAt; ///< UTC
    QString content;
};

/// Absent where nothing is kept under this id.
[[nodiscard]] Result<std::optional<Draft>> findDraft(const store::Session& session, const QString& id);
/// Newest first: all drafts whose id begins with `prefix`.
[[nodiscard]] Result<QList<Draft>> listDrafts(const store::Session& session, const QString& prefix);

} // namespace branchbook::book
