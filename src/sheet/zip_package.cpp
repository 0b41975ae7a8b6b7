// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/zip_package.h"

#include <QtEndian>

#include <algorithm>

#include <zip.h>

namespace branchbook::sheet {

namespace {

constexpr qint64 kFreeBytes = 100LL * 1024; ///< below this the ratio does not matter
constexpr qint64 kMaxRatio = 200;
constexpr qint64 kEndRecord = 22;

/// The number of members as the end record tells it, before a directory of any length is read; -1 = no end record.
qint64 claimedEntries(const QByteArray& bytes)
{
    const qsizetype at = bytes.lastIndexOf(QByteArrayView("PK\5\6"));
    if (at < 0 || at + kEndRecord > bytes.size())
        return -1;
    const auto count = qFromLittleEndian<quint16>(bytes.constData() + at + 10);
    if (count != 0xFFFF)
        return count;
    const qsizetype wide = bytes.lastIndexOf(QByteArrayView("PK\6\6"), at);
    if (wide < 0 || wide + 56 > bytes.size())
        return count;
    const auto wideCount = qFromLittleEndian<quint64>(bytes.constData() + wide + 32);
    return static_cast<qint64>(std::min<quint64>(wideCount, 1ULL << 40U));
}

std::unique_ptr<zip, ZipClose> openArchive(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    std::unique_ptr<zip, ZipClose> archive;
    if (source != nullptr) {
        archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (!archive)
            zip_source_free(source);
    }
    zip_error_fini(&error);
    return archive;
}

tl::unexpected<Error> damagedZip(const QString& fileName, const QString& where = {})
{
    return fail(ErrorKind::Invalid, QStringLiteral("sheet.damaged"), {fileName}, where);
}

} // namespace

void ZipClose::operator()(zip* archive) const
{
    zip_discard(archive);
}

void ZipClose::operator()(zip_file* file) const
{
    zip_fclose(file);
}

ZipPart ZipPart::ofBytes(std::span<const char> bytes)
{
    ZipPart part;
    part.m_bytes = bytes;
    part.m_size = static_cast<qint64>(bytes.size());
    return part;
}

qint64 ZipPart::read(std::span<char> into)
{
    if (!m_file) {
        const auto rest = m_bytes.subspan(static_cast<size_t>(m_read));
        const size_t count = std::min(rest.size(), into.size());
        std::copy_n(rest.begin(), count, into.begin());
        m_read += static_cast<qint64>(count);
        return static_cast<qint64>(count);
    }
    const zip_int64_t got = zip_fread(m_file.get(), into.data(), into.size());
    if (got < 0)
        return -1;
    m_read += got;
    return m_read > m_size ? -1 : got;
}

QString ZipPackage::key(const QString& name)
{
    return QString(name).replace(u'\\', u'/').toCaseFolded();
}

Result<ZipPackage> ZipPackage::open(const QByteArray& bytes, const QString& fileName, const Limits& limits)
{
    const qint64 claimed = claimedEntries(bytes);
    if (claimed < 0)
        return damagedZip(fileName);
    if (claimed > limits.zipEntries)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.too_many_entries"),
                    {fileName, QString::number(limits.zipEntries)});
    ZipPackage package;
    package.m_bytes = bytes;
    package.m_fileName = fileName;
    package.m_archive = openArchive(package.m_bytes);
    if (!package.m_archive)
        return damagedZip(fileName);
    BB_CHECK(package.judge(limits));
    return package;
}

Result<> ZipPackage::judge(const Limits& limits)
{
    qint64 packed = 0;
    qint64 inflated = 0;
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(m_archive.get(), i, ZIP_FL_ENC_GUESS, &stat) != 0 || (stat.valid & kNeeded) != kNeeded)
            return damagedZip(m_fileName);
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            return fail(ErrorKind::Invalid, QStringLiteral("sheet.encrypted"), {m_fileName});
        const QString name = key(QString::fromUtf8(stat.name));
        if (m_index.contains(name) || stat.comp_size > static_cast<quint64>(m_bytes.size()))
            return damagedZip(m_fileName, name);
        m_index.insert(name, i);
        m_names.append(name);
        packed += static_cast<qint64>(stat.comp_size);
        inflated += static_cast<qint64>(std::min<quint64>(stat.size, 1ULL << 40U));
    }
    if (packed > m_bytes.size()) // members that share their data
        return damagedZip(m_fileName);
    if (inflated > limits.inflatedBytes)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.bomb"),
                    {m_fileName, QStringLiteral("> %1 MB").arg(limits.inflatedBytes >> 20)});
    if (inflated > kFreeBytes + kMaxRatio * packed)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.bomb"),
                    {m_fileName, QStringLiteral("> %1 : 1").arg(kMaxRatio)});
    return {};
}

Result<ZipPart> ZipPackage::part(const QString& name) const
{
    const auto found = m_index.constFind(key(name));
    zip_stat_t stat;
    if (found == m_index.constEnd() || zip_stat_index(m_archive.get(), *found, 0, &stat) != 0)
        return damagedZip(m_fileName, name);
    ZipPart part;
    part.m_name = name;
    part.m_size = static_cast<qint64>(stat.size);
    part.m_file.reset(zip_fopen_index(m_archive.get(), *found, 0));
    if (!part.m_file)
        return damagedZip(m_fileName, name);
    return part;
}

Result<QByteArray> ZipPackage::content(const QString& name) const
{
    BB_TRY(ZipPart source, part(name));
    QByteArray bytes(source.size() + 1, Qt::Uninitialized);
    qint64 filled = 0;
    for (;;) {
        const qint64 got = source.read(std::span(bytes.data() + filled, static_cast<size_t>(bytes.size() - filled)));
        if (got < 0)
            return damagedZip(m_fileName, name);
        if (got == 0)
            break;
        filled += got;
    }
    bytes.truncate(filled);
    return bytes;
}

} // namespace branchbook::sheet
