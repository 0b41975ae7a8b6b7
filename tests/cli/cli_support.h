// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs commands in this process and reads what they print.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace cli_test {

// Exit codes of the contract.
inline constexpr int kDone = 0;
inline constexpr int kUsage = 2;
inline constexpr int kRefused = 3;
inline constexpr int kNotFound = 4;
inline constexpr int kBusy = 5;
inline constexpr int kDamaged = 6;
inline constexpr int kIo = 7;
inline constexpr int kLocked = 8;

struct Run {
    int exitCode = -1;
    QString out;
    QString err;

    /// Demands exactly one JSON value on one line.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QString errorCode() const { return object().value(u"error").toObject().value(u"code").toString(); }
};

/// The words as a shell would split them; no quoting, so nothing here holds a space.
[[nodiscard]] QStringList words(const QString& line);
[[nodiscard]] Run run(const QStringList& arguments);

/// A folder with a book; by default the branch of the mockups.
struct Desk {
    enum class Book { Sample, New };
    explicit Desk(Book kind = Book::Sample);
    QTemporaryDir folder;
    QString book;

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    /// `line` behind `--book`.
    [[nodiscard]] Run operator()(const QString& line, const QStringList& more = {}) const;
    /// The same with --json, which must succeed.
    [[nodiscard]] QJsonObject object(const QString& line, const QStringList& more = {}) const;
    [[nodiscard]] QJsonArray array(const QString& line, const QStringList& more = {}) const;
};

[[nodiscard]] QByteArray bytesOf(const QString& path);
[[nodiscard]] QStringList names(const QJsonArray& list, const QString& key);
/// The keys of a JSON object, sorted.
[[nodiscard]] QStringList keys(const QJsonObject& object);

} // namespace cli_test
