// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// branchbook-xls: reads an .xls from standard input, in a process of its own with bounds on memory and time, and says on
// standard output what it found (xls_wire.h).   branchbook-xls list | branchbook-xls read SHEET MAX_CELLS
#include "sheet/xls/ole_workbook.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>

#include <sys/resource.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define BRANCHBOOK_UNDER_ASAN
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BRANCHBOOK_UNDER_ASAN
#endif
#endif

using namespace branchbook::sheet;

namespace {

[[maybe_unused]] constexpr rlim_t kMaxMemory = 1ULL << 30U;
constexpr rlim_t kMaxSeconds = 10;
constexpr size_t kMaxFile = 64U << 20U;

void limitOurselves()
{
    const auto limit = [](__rlimit_resource_t what, rlim_t value) {
        const rlimit both{value, value};
        setrlimit(what, &both);
    };
#ifndef BRANCHBOOK_UNDER_ASAN // whose shadow alone takes terabytes of address space
    limit(RLIMIT_AS, kMaxMemory);
#endif
    limit(RLIMIT_CPU, kMaxSeconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NPROC, 0);
}

template <class T>
void say(const T& value)
{
    static_assert(std::is_trivially_copyable_v<T>);
    std::fwrite(&value, sizeof value, 1, stdout);
}

void say(const std::u16string& text)
{
    std::fwrite(text.data(), sizeof(char16_t), text.size(), stdout);
}

int sayFailure(XlsFailure failure)
{
    say(XlsTag::Failure);
    say(failure);
    return std::fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

int sayEnd()
{
    say(XlsTag::End);
    return std::fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

void sayHead(const BiffWorkbook& book)
{
    say(XlsTag::DateSystem);
    say(static_cast<std::uint8_t>(book.from1904 ? 1 : 0));
    for (const BiffFormat& format : book.formats) {
        say(XlsTag::Format);
        say(format.id);
        say(static_cast<std::uint16_t>(format.code.size()));
        say(format.code);
    }
    for (const std::uint16_t style : book.styles) {
        say(XlsTag::CellStyle);
        say(style);
    }
}

void sayCell(const BiffCell& cell, const BiffWorkbook& book, const BiffCells& found)
{
    const std::u16string* text = nullptr;
    if (cell.tag == XlsTag::Text)
        text = cell.text >= kSharedText ? &book.texts[cell.text - kSharedText] : &found.texts[cell.text];
    if (text != nullptr && text->empty())
        return;
    say(cell.tag);
    say(cell.head);
    if (text != nullptr) {
        say(static_cast<std::uint32_t>(text->size()));
        say(*text);
    } else if (cell.tag == XlsTag::Number) {
        say(cell.number);
    } else {
        say(cell.code);
    }
}

int list(const BiffWorkbook& book)
{
    for (const BiffSheet& sheet : book.sheets) {
        say(XlsTag::Sheet);
        say(static_cast<std::uint8_t>(sheet.hidden ? 1 : 0));
        say(static_cast<std::uint16_t>(sheet.name.size()));
        say(sheet.name);
    }
    return sayEnd();
}

int read(Bytes stream, const BiffWorkbook& book, size_t sheet, size_t maxCells)
{
    if (sheet >= book.sheets.size())
        return sayFailure(XlsFailure::Damaged);
    BiffCells found;
    if (const auto failure = readBiffCells(stream, book.sheets[sheet], book.texts.size(), maxCells, found))
        return sayFailure(*failure);
    sayHead(book);
    for (const BiffMerge& merge : found.merges) {
        say(XlsTag::Merge);
        say(merge);
    }
    for (const BiffCell& cell : found.cells)
        sayCell(cell, book, found);
    return sayEnd();
}

bool readInput(std::vector<std::uint8_t>& file)
{
    constexpr size_t kPiece = 1U << 20U;
    for (size_t filled = 0; filled <= kMaxFile;) {
        file.resize(filled + kPiece);
        const ssize_t got = ::read(STDIN_FILENO, file.data() + filled, kPiece);
        if (got < 0)
            return false;
        filled += static_cast<size_t>(got);
        file.resize(filled);
        if (got == 0)
            return true;
    }
    return false;
}

int run(int argc, char** argv)
{
    std::vector<std::uint8_t> file;
    std::vector<std::uint8_t> stream;
    BiffWorkbook book;
    if (!readInput(file))
        return sayFailure(XlsFailure::Damaged);
    if (const auto failure = findWorkbookStream(file, stream))
        return sayFailure(*failure);
    if (const auto failure = readBiffWorkbook(stream, book))
        return sayFailure(*failure);
    if (argc == 2 && std::strcmp(argv[1], "list") == 0)
        return list(book);
    if (argc == 4 && std::strcmp(argv[1], "read") == 0)
        return read(stream, book, std::strtoul(argv[2], nullptr, 10), std::strtoul(argv[3], nullptr, 10));
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv)
{
    limitOurselves();
    try {
        return run(argc, argv);
    } catch (const std::bad_alloc&) { // the bound on memory
        return EXIT_FAILURE;
    }
}
