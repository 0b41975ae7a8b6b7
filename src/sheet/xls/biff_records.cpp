// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xls/biff_records.h"

#include <algorithm>
#include <bit>

namespace branchbook::sheet {

namespace {

constexpr size_t kHeader = 4;
constexpr std::uint8_t kWide = 0x01;
constexpr std::uint8_t kPhonetic = 0x04;
constexpr std::uint8_t kRich = 0x08;

} // namespace

bool BiffWalker::take(BiffType& type, Bytes& data)
{
    if (m_at > m_stream.size() || m_stream.size() - m_at < kHeader)
        return false;
    const auto u16At = [this](size_t at) { return static_cast<std::uint16_t>(m_stream[at] | m_stream[at + 1] << 8); };
    const size_t size = u16At(m_at + 2);
    if (m_stream.size() - m_at - kHeader < size)
        return false;
    type = static_cast<BiffType>(u16At(m_at));
    data = m_stream.subspan(m_at + kHeader, size);
    m_at += kHeader + size;
    return true;
}

bool BiffWalker::next(BiffRecord& record)
{
    Bytes data;
    record.pieces.clear();
    if (!take(record.type, data))
        return false;
    record.pieces.push_back(data);
    for (;;) {
        const size_t before = m_at;
        BiffType type = BiffType::Eof;
        if (!take(type, data) || type != BiffType::Continue) {
            m_at = before;
            return true;
        }
        record.pieces.push_back(data);
    }
}

/// Goes to the piece that holds the next byte.
bool BiffFields::atEnd()
{
    while (m_piece < m_pieces.size() && m_at >= m_pieces[m_piece].size()) {
        ++m_piece;
        m_at = 0;
    }
    if (m_piece >= m_pieces.size())
        m_ok = false;
    return !m_ok;
}

std::uint8_t BiffFields::u8()
{
    return atEnd() ? std::uint8_t{0} : m_pieces[m_piece][m_at++];
}

std::uint16_t BiffFields::u16()
{
    const unsigned low = u8();
    return static_cast<std::uint16_t>(low | static_cast<unsigned>(u8()) << 8U);
}

std::uint32_t BiffFields::u32()
{
    const std::uint32_t low = u16();
    return low | static_cast<std::uint32_t>(u16()) << 16U;
}

double BiffFields::f64()
{
    const std::uint64_t low = u32();
    return std::bit_cast<double>(low | static_cast<std::uint64_t>(u32()) << 32U);
}

void BiffFields::skip(size_t bytes)
{
    while (bytes > 0 && !atEnd()) {
        const size_t here = std::min(bytes, m_pieces[m_piece].size() - m_at);
        m_at += here;
        bytes -= here;
    }
}

size_t BiffFields::leftInPiece() const
{
    return m_piece < m_pieces.size() ? m_pieces[m_piece].size() - m_at : 0;
}

std::u16string BiffFields::characters(size_t count, std::uint8_t flags)
{
    std::u16string text;
    while (text.size() < count && m_ok) {
        if (leftInPiece() == 0) {
            flags = u8(); // a new piece repeats the flags
            continue;
        }
        if ((flags & kWide) != 0)
            text += static_cast<char16_t>(u16());
        else
            text += static_cast<char16_t>(u8());
    }
    return text;
}

std::u16string BiffFields::string()
{
    const size_t count = u16();
    const std::uint8_t flags = u8();
    const size_t runs = (flags & kRich) != 0 ? u16() : 0;
    const size_t phonetic = (flags & kPhonetic) != 0 ? u32() : 0;
    std::u16string text = characters(count, flags);
    skip(runs * 4);
    skip(phonetic);
    return text;
}

} // namespace branchbook::sheet
