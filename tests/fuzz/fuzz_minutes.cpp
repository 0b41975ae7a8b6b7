// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as the minutes of a stranger's book: what goes on paper has no empty paragraph and no control characters, and is hardly
// longer than what was stored; phrases that are found lie in the text, one after the other.
#include "branchbook/base/text.h"
#include "branchbook/gathering/minutes_words.h"
#include "branchbook/report/minutes_paragraphs.h"

#include <cstdint>
#include <cstdlib>

using namespace branchbook;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr qsizetype kLongestMark = 16; // "12. " before an item
    const QString stored = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    qsizetype length = 0;
    const auto paragraphs = report::minutesParagraphs(stored);
    for (const report::Paragraph& paragraph : paragraphs) {
        const QString text = report::plainText(paragraph);
        if (text.trimmed().isEmpty())
            std::abort();
        length += text.size();
    }
    if (length > stored.size() + kLongestMark * paragraphs.size())
        std::abort();
    const QString plain = gathering::plainMinutes(stored);
    qsizetype end = 0;
    for (const gathering::FoundPhrase& found : gathering::findEmptyPhrases(plain)) {
        if (found.at < end || found.at + found.length > plain.size())
            std::abort();
        end = found.at + found.length;
    }
    return 0;
}
