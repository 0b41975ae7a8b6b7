// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of operations over a whole book: computed from what is stored, and written anew where every image changed.
#pragma once

#include "branchbook/store/session.h"

#include <functional>
#include <vector>

namespace branchbook::store {

/// A line of op_change; null bytes for what it has not.
struct ChangeBytes {
    QByteArray table;
    QByteArray key;
    QByteArray before;
    QByteArray after;
    QByteArray digest;
};
/// How a change is to be seen: under another key than it is stored with.
using ChangeView = std::function<Result<>(ChangeBytes&)>;

/// The hash over the changes of one operation.
[[nodiscard]] Result<QByteArray> contentOf(const Session& session, qint64 op, const ChangeView& view = {});

struct OpLink {
    qint64 op = 0;
    qint64 changes = 0;
    QByteArray content;
    QByteArray hash;
};
/// What `content` and `hash` of every operation have to be.
[[nodiscard]] Result<std::vector<OpLink>> linkOps(const Session& session, const ChangeView& view = {});
[[nodiscard]] Result<> storeLinks(const Session& writer, const std::vector<OpLink>& links);

} // namespace branchbook::store
