// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xls/ole_workbook.h"

#include <memory>

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-utils.h>

namespace branchbook::sheet {

namespace {

struct ObjectUnref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using GObjectPtr = std::unique_ptr<T, ObjectUnref>;

bool readStream(GsfInput* input, std::vector<std::uint8_t>& stream, size_t fileSize)
{
    const gsf_off_t size = gsf_input_size(input);
    if (size < 0 || static_cast<size_t>(size) > fileSize)
        return false;
    stream.resize(static_cast<size_t>(size));
    return stream.empty() || gsf_input_read(input, stream.size(), stream.data()) != nullptr;
}

} // namespace

std::optional<XlsFailure> findWorkbookStream(Bytes file, std::vector<std::uint8_t>& stream)
{
    if (file.size() > 6 && file[0] == 0x09 && file[1] == 0x08) {
        stream.assign(file.begin(), file.end());
        return std::nullopt;
    }
    gsf_init();
    const GObjectPtr<GsfInput> input(gsf_input_memory_new(file.data(), static_cast<gsf_off_t>(file.size()), FALSE));
    const GObjectPtr<GsfInfile> container(input ? gsf_infile_msole_new(input.get(), nullptr) : nullptr);
    if (!container)
        return XlsFailure::Damaged;
    if (const GObjectPtr<GsfInput> package(gsf_infile_child_by_name(container.get(), "EncryptedPackage")); package)
        return XlsFailure::Encrypted;
    if (const GObjectPtr<GsfInput> book(gsf_infile_child_by_name(container.get(), "Workbook")); book)
        return readStream(book.get(), stream, file.size()) ? std::nullopt : std::optional(XlsFailure::Damaged);
    if (const GObjectPtr<GsfInput> old(gsf_infile_child_by_name(container.get(), "Book")); old)
        return XlsFailure::OldVersion;
    return XlsFailure::NotAWorkbook;
}

} // namespace branchbook::sheet
