// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 as an XML parser hands it over (known to be valid) into UTF-16, without a QString for every cell.
#pragma once

#include <QStringView>

#include <string_view>
#include <vector>

namespace branchbook::sheet {

/// Writes `text` to `out`, which has room for text.size() units; returns the end. Bytes that are no UTF-8 become U+FFFD.
char16_t* writeUtf16(std::string_view text, char16_t* out);

/// A buffer that is used again and again.
class Utf16Buffer
{
public:
    QStringView convert(std::string_view text);

private:
    std::vector<char16_t> m_units;
};

/// Spreadsheet programs write characters that XML forbids as _x000D_; undoes that in place, returns the new length.
qsizetype decodeXmlEscapes(char16_t* text, qsizetype size);

} // namespace branchbook::sheet
