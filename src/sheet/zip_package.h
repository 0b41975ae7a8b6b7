// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A zip file in memory, judged before anything is inflated. Nothing is ever written to disk; names are only compared.
#pragma once

#include "branchbook/sheet/workbook.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>
#include <span>

struct zip;
struct zip_file;

namespace branchbook::sheet {

struct ZipClose {
    void operator()(zip* archive) const;
    void operator()(zip_file* file) const;
};

/// One member, inflated piece by piece.
class ZipPart
{
public:
    /// Of bytes in memory, which must outlive it; for tests.
    [[nodiscard]] static ZipPart ofBytes(std::span<const char> bytes);

    /// Fills `into`; 0 at the end, -1 where the data is damaged or longer than the directory says.
    [[nodiscard]] qint64 read(std::span<char> into);
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    friend class ZipPackage;
    std::unique_ptr<zip_file, ZipClose> m_file;
    std::span<const char> m_bytes; ///< where there is no file
    QString m_name;
    qint64 m_size = 0;
    qint64 m_read = 0;
};

class ZipPackage
{
public:
    /// Refuses what breaks a limit: members, inflated size, ratio, names that occur twice, data that overlaps, secrets.
    [[nodiscard]] static Result<ZipPackage> open(const QByteArray& bytes, const QString& fileName,
                                                 const Limits& limits);
    /// Names compare without regard to case, as the package formats want it.
    [[nodiscard]] bool contains(const QString& name) const { return m_index.contains(key(name)); }
    /// As they are compared: small letters, forward slashes; in the order of the file.
    [[nodiscard]] const QStringList& names() const { return m_names; }
    /// sheet.damaged where there is no such member.
    [[nodiscard]] Result<ZipPart> part(const QString& name) const;
    [[nodiscard]] Result<QByteArray> content(const QString& name) const;
    [[nodiscard]] const QString& fileName() const { return m_fileName; }

private:
    static QString key(const QString& name);
    [[nodiscard]] Result<> judge(const Limits& limits);

    QByteArray m_bytes;
    QString m_fileName;
    std::unique_ptr<zip, ZipClose> m_archive;
    QHash<QString, quint64> m_index;
    QStringList m_names;
};

} // namespace branchbook::sheet
