// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/kept_values.h"

namespace branchbook::roster {

using book::Field;
using book::FieldValues;

namespace {

constexpr unsigned kBlockBits = 17;
constexpr size_t kBlock = size_t{1} << kBlockBits;
constexpr size_t kMostBlocks = size_t{1} << (32 - kBlockBits);
constexpr qsizetype kLongest = 0xFFFF;

} // namespace

/// A person is the number of values, then for each the field, the length and the text.
quint32 KeptValues::add(const FieldValues& values)
{
    size_t room = 1;
    for (const auto& [field, value] : values.entries()) {
        if (value.size() > kLongest)
            return kNot;
        room += 2 + static_cast<size_t>(value.size());
    }
    if (m_blocks.empty() || m_blocks.back().size() + room > kBlock) {
        if (room >= kBlock || m_blocks.size() == kMostBlocks)
            return kNot;
        m_blocks.emplace_back().reserve(kBlock);
        if (m_blocks.size() == 1)
            m_blocks.back().push_back(0); // so that nobody is at kNot
    }
    std::vector<char16_t>& block = m_blocks.back();
    const size_t place = ((m_blocks.size() - 1) << kBlockBits) | block.size();
    block.push_back(static_cast<char16_t>(values.entries().size()));
    for (const auto& [field, value] : values.entries()) {
        block.push_back(static_cast<char16_t>(field));
        block.push_back(static_cast<char16_t>(value.size()));
        const auto* text = static_cast<const char16_t*>(static_cast<const void*>(value.constData()));
        block.insert(block.end(), text, text + value.size());
    }
    return static_cast<quint32>(place);
}

FieldValues KeptValues::at(quint32 place) const
{
    FieldValues values;
    const std::vector<char16_t>& block = m_blocks[place >> kBlockBits];
    const char16_t* from = block.data() + (place & (kBlock - 1));
    const int count = *from++;
    values.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        const auto field = static_cast<Field>(*from++);
        const qsizetype size = *from++;
        values.set(field, QString(static_cast<const QChar*>(static_cast<const void*>(from)), size));
        from += size;
    }
    return values;
}

} // namespace branchbook::roster
