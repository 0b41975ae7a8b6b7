// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The paragraphs of one part of a .docx with the bytes of their texts, and the rows of its tables.
#pragma once

#include "branchbook/sheet/word_template.h"
#include "sheet/xml_pieces.h"

namespace branchbook::sheet {

/// One <w:t>: its tag begins at `tag`, its content is [from, to).
struct WordText {
    qsizetype at = 0; ///< of its first character in the paragraph
    qsizetype length = 0;
    quint32 tag = 0;
    quint32 from = 0;
    quint32 to = 0;
};

struct WordRow {
    quint32 from = 0;
    quint32 to = 0;
    int parent = -1; ///< the row around it
    QString list; ///< whose entries repeat it; empty: none
};

/// A place in the text of its paragraph: [from, to), braces and all.
struct PlacedMark {
    qsizetype from = 0;
    qsizetype to = 0;
    WordMark mark;
};

struct WordParagraph {
    WordPlace place;
    QString text; ///< of all runs together: Word cuts a place into several
    std::vector<WordText> texts;
    std::vector<PlacedMark> marks;
    int row = -1;
    bool isFallback = false; ///< what older programs read instead of the same text
};

struct WordPart {
    XmlPart xml;
    std::string prefix; ///< "w:"
    std::vector<WordParagraph> paragraphs;
    std::vector<WordRow> rows;
};

/// `area` of the whole part.
[[nodiscard]] WordPart scanWordPart(XmlPart xml, WordArea area);
/// The nearest row around a paragraph that is repeated; -1: none.
[[nodiscard]] int repeatedRow(const WordPart& part, const WordParagraph& paragraph);

} // namespace branchbook::sheet
