// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of operations: what one operation changed, and each line tied to the one before it.
#pragma once

#include "branchbook/store/unit_of_work.h"

#include <QByteArray>

#include <sodium.h>

namespace branchbook::store {

inline constexpr qsizetype kOpHashSize = 32;

/// Runs over the changes of one operation in their order.
class ContentHash
{
public:
    ContentHash() { crypto_generichash_init(&m_state, nullptr, 0, kOpHashSize); }
    void add(const QByteArray& table, const QByteArray& key, const QByteArray& before, const QByteArray& after,
             const QByteArray& digest);
    [[nodiscard]] QByteArray result();

private:
    void addPart(const QByteArray& part);
    crypto_generichash_state m_state{};
};

/// Over the line before, the line itself and its content.
[[nodiscard]] QByteArray lineHash(const QByteArray& previous, qint64 op, const OpHead& head, qint64 changes,
                                  const QByteArray& content);
[[nodiscard]] QString kindText(OpKind kind);
[[nodiscard]] OpKind kindFromText(const QString& text);
/// The stored form of a moment: UTC with milliseconds.
[[nodiscard]] QString momentText(const QDateTime& moment);

} // namespace branchbook::store
