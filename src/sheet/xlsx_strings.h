// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shared texts of an .xlsx package, read once for all its sheets.
#pragma once

#include "sheet/zip_package.h"

#include <string_view>

namespace branchbook::sheet {

class SharedTexts
{
public:
    [[nodiscard]] size_t count() const { return m_texts.size(); }
    [[nodiscard]] QStringView at(size_t index) const { return m_texts[index]; }
    [[nodiscard]] qint64 characters() const { return m_characters; }

    void reserve(size_t count) { m_texts.reserve(count); }
    /// UTF-8; _xHHHH_ is decoded.
    void add(std::string_view text);

private:
    std::vector<QStringView> m_texts;
    std::vector<std::vector<char16_t>> m_blocks; ///< each of a fixed size: views stay valid
    size_t m_used = 0; ///< of the last block
    qint64 m_characters = 0;
};

/// Errors: those of parseXml(), sheet.too_much_text, sheet.text_too_long.
[[nodiscard]] Result<std::shared_ptr<const SharedTexts>> readXlsxStrings(const ZipPackage& package, const QString& part,
                                                                         const Limits& limits);

} // namespace branchbook::sheet
