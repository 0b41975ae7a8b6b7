// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/package_edit.h"

#include "branchbook/sheet/parts_file.h"
#include "sheet/zip_package.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <zip.h>

namespace branchbook::sheet {

namespace {

constexpr zip_uint16_t kFirstDosDay = 0x21; ///< 1980-01-01: no file tells when it was filled

struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using SourceHandle = std::unique_ptr<zip_source_t, SourceFree>;

tl::unexpected<Error> noMemoryForPackage()
{
    return fail(ErrorKind::Internal, QStringLiteral("sheet.no_memory"));
}

Result<> replacePart(zip_t* archive, const QString& fileName, const ReplacedPart& part)
{
    const zip_int64_t index =
        zip_name_locate(archive, part.name.toUtf8().constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
    if (index < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.damaged"), {fileName}, part.name);
    zip_source_t* source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (source == nullptr)
        return noMemoryForPackage();
    if (zip_file_replace(archive, zip_uint64_t(index), source, 0) != 0) {
        zip_source_free(source);
        return noMemoryForPackage();
    }
    const auto entry = zip_uint64_t(index);
    if (zip_file_set_dostime(archive, entry, 0, kFirstDosDay, 0) != 0
        || zip_set_file_compression(archive, entry, ZIP_CM_DEFLATE, 0) != 0)
        return noMemoryForPackage();
    return {};
}

Result<> addFilePart(zip_t* archive, const FilePart& part)
{
    zip_source_t* source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (source == nullptr)
        return noMemoryForPackage();
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return noMemoryForPackage();
    }
    const auto entry = zip_uint64_t(index);
    if (zip_file_set_dostime(archive, entry, 0, kFirstDosDay, 0) != 0
        || zip_set_file_compression(archive, entry, ZIP_CM_DEFLATE, 0) != 0)
        return noMemoryForPackage();
    return {};
}

Result<QByteArray> bytesOf(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return noMemoryForPackage();
    QByteArray bytes(qsizetype(stat.size), '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    if (got != zip_int64_t(bytes.size()))
        return noMemoryForPackage();
    return bytes;
}

/// A copy that libzip owns: where the first parts stay, it writes behind a shared beginning of the buffer and afterwards frees that
/// beginning whether it was its own or not.
SourceHandle ownedSource(const QByteArray& package)
{
    const auto size = static_cast<std::size_t>(package.size());
    void* copy = std::malloc(std::max<std::size_t>(size, 1)); // NOLINT: freed by libzip, with free()
    if (copy == nullptr)
        return nullptr;
    std::memcpy(copy, package.constData(), size);
    SourceHandle source(zip_source_buffer_create(copy, size, 1, nullptr));
    if (!source)
        std::free(copy); // NOLINT
    return source;
}

} // namespace

Result<QByteArray> withParts(const QByteArray& package, const QString& fileName, const std::vector<ReplacedPart>& parts)
{
    const SourceHandle source = ownedSource(package);
    if (!source)
        return noMemoryForPackage();
    std::unique_ptr<zip_t, ZipClose> archive(zip_open_from_source(source.get(), 0, nullptr));
    if (!archive)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.damaged"), {fileName});
    zip_source_keep(source.get()); // the archive holds one reference, we the other
    for (const ReplacedPart& part : parts)
        BB_CHECK(replacePart(archive.get(), fileName, part));
    if (parts.empty())
        return package;
    if (zip_close(archive.get()) != 0)
        return noMemoryForPackage();
    (void)archive.release(); // closed
    return bytesOf(source.get());
}

Result<QByteArray> packParts(const std::vector<FilePart>& parts)
{
    const SourceHandle source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source)
        return noMemoryForPackage();
    std::unique_ptr<zip_t, ZipClose> archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        return noMemoryForPackage();
    zip_source_keep(source.get()); // the archive holds one reference, we the other
    for (const FilePart& part : parts)
        BB_CHECK(addFilePart(archive.get(), part));
    if (zip_close(archive.get()) != 0)
        return noMemoryForPackage();
    (void)archive.release(); // closed
    return bytesOf(source.get());
}

Result<std::vector<FilePart>> unpackParts(const QByteArray& bytes, const QString& fileName, const Limits& limits)
{
    BB_TRY(const ZipPackage package, ZipPackage::open(bytes, fileName, limits));
    std::vector<FilePart> parts;
    for (const QString& name : package.names()) {
        BB_TRY(QByteArray content, package.content(name));
        parts.push_back({name, std::move(content)});
    }
    return parts;
}

} // namespace branchbook::sheet
