// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xls/biff_workbook.h"

#include <algorithm>

namespace branchbook::sheet {

namespace {

constexpr std::uint16_t kBiff8 = 0x0600;
constexpr size_t kMaxTabs = 1'000;
constexpr size_t kMaxFormatRecords = 65'536;
constexpr size_t kLeastTextBytes = 3;

void readBoundSheet(BiffFields fields, BiffWorkbook& book)
{
    BiffSheet sheet;
    sheet.offset = fields.u32();
    sheet.hidden = (fields.u8() & 0x03U) != 0;
    const bool worksheet = fields.u8() == 0;
    const size_t length = fields.u8();
    const std::uint8_t flags = fields.u8();
    sheet.name = fields.characters(length, flags);
    if (worksheet && fields.ok() && book.sheets.size() < kMaxTabs)
        book.sheets.push_back(std::move(sheet));
}

void readFormat(BiffFields fields, BiffWorkbook& book)
{
    BiffFormat format;
    format.id = fields.u16();
    format.code = fields.string();
    if (fields.ok() && book.formats.size() < kMaxFormatRecords)
        book.formats.push_back(std::move(format));
}

bool readSharedTexts(const BiffRecord& record, BiffWorkbook& book)
{
    BiffFields fields(record);
    fields.skip(4); // how often they are used
    const size_t count = fields.u32();
    size_t bytes = 0;
    for (const Bytes& piece : record.pieces)
        bytes += piece.size();
    book.texts.reserve(std::min(count, bytes / kLeastTextBytes));
    for (size_t i = 0; i < count && fields.ok(); ++i) {
        std::u16string text = fields.string();
        if (fields.ok())
            book.texts.push_back(std::move(text));
    }
    return fields.ok();
}

} // namespace

std::optional<XlsFailure> readBiffWorkbook(Bytes stream, BiffWorkbook& book)
{
    BiffWalker walker(stream, 0);
    BiffRecord record;
    if (!walker.next(record))
        return XlsFailure::Damaged;
    if (record.type != BiffType::Bof || BiffFields(record).u16() != kBiff8)
        return XlsFailure::OldVersion;
    while (walker.next(record)) {
        switch (record.type) {
        case BiffType::FilePass: return XlsFailure::Encrypted;
        case BiffType::DateMode: book.from1904 = BiffFields(record).u16() == 1; break;
        case BiffType::Format: readFormat(BiffFields(record), book); break;
        case BiffType::Xf: {
            BiffFields fields(record);
            fields.skip(2);
            if (book.styles.size() < kMaxFormatRecords)
                book.styles.push_back(fields.u16());
            break;
        }
        case BiffType::BoundSheet: readBoundSheet(BiffFields(record), book); break;
        case BiffType::Sst:
            if (!readSharedTexts(record, book))
                return XlsFailure::Damaged;
            break;
        case BiffType::Eof: return book.sheets.empty() ? std::optional(XlsFailure::NotAWorkbook) : std::nullopt;
        default: break;
        }
    }
    return XlsFailure::Damaged;
}

} // namespace branchbook::sheet
