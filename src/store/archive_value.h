// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One stored value as JSON: texts and whole numbers as themselves, sealed texts opened, other bytes in base64.
#pragma once

#include "branchbook/store/value.h"

#include <QJsonValue>

#include <optional>
#include <string>

namespace branchbook::store {

inline constexpr int kArchiveVersion = 1;
inline constexpr qint64 kArchiveStride = 1024; ///< rows between two looks at the progress

[[nodiscard]] bool isSealedColumn(const std::string& table, const std::string& column);

/// Appends `text` as a JSON string.
void appendJsonText(QByteArray& out, const QString& text);
void appendJsonValue(QByteArray& out, const Value& value, const std::string& table, const std::string& column);

/// nullopt: no value of ours.
[[nodiscard]] std::optional<Value> valueFromJson(const QJsonValue& json, const std::string& table,
                                                 const std::string& column);

} // namespace branchbook::store
