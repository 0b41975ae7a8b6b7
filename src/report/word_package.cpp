// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/word_package.h"

#include <zip.h>

#include <memory>

namespace branchbook::report {

namespace {

constexpr zip_uint16_t kFirstDosDay = 0x21; ///< 1980-01-01: no file tells when it was written

struct ZipDiscard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using SourceHandle = std::unique_ptr<zip_source_t, SourceFree>;

Error noMemory()
{
    return {ErrorKind::Internal, QStringLiteral("report.no_memory"), {}, {}};
}

Result<> addPart(zip_t* archive, const PackagePart& part)
{
    zip_source_t* source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (source == nullptr)
        return fail(noMemory());
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return fail(noMemory());
    }
    const auto entry = zip_uint64_t(index);
    if (zip_file_set_dostime(archive, entry, 0, kFirstDosDay, 0) != 0
        || zip_set_file_compression(archive, entry, ZIP_CM_DEFLATE, 0) != 0)
        return fail(noMemory());
    return {};
}

Result<QByteArray> contentOf(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return fail(noMemory());
    QByteArray bytes(qsizetype(stat.size), '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    return got == zip_int64_t(bytes.size()) ? Result<QByteArray>(std::move(bytes)) : fail(noMemory());
}

} // namespace

Result<QByteArray> packParts(const std::vector<PackagePart>& parts)
{
    const SourceHandle source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source)
        return fail(noMemory());
    std::unique_ptr<zip_t, ZipDiscard> archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        return fail(noMemory());
    zip_source_keep(source.get()); // the archive holds one reference, we the other
    for (const PackagePart& part : parts)
        BB_CHECK(addPart(archive.get(), part));
    if (zip_close(archive.get()) != 0)
        return fail(noMemory());
    (void)archive.release(); // closed
    return contentOf(source.get());
}

} // namespace branchbook::report
