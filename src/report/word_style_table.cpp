// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/word_style_table.h"

#include "report/red_mark.h"

namespace branchbook::report {

namespace {

namespace ws = word_style;
using Glue = StyleSpec::Glue;

} // namespace

const std::vector<StyleSpec>& paragraphStyles()
{
    constexpr int indent = 2 * kWordCharacter;
    static const std::vector<StyleSpec> table{
        {ws::kBody, "Body Text", ws::kBody, FontRole::Body, kWordSize3, "both", 0, 0, indent},
        {ws::kTitle, "Title", ws::kBody, FontRole::Title, 44, "center", 0, 0, 0, 0, kWordLine, kWordLine,
         LineRule::Exact, -1, WordLook::Plain, Glue::WithNext},
        {ws::kAddressee, "Addressee", ws::kBody},
        {"Heading1", "heading 1", ws::kBody, FontRole::Hei, kWordSize3, "left", 0, 0, indent, 0, 0, kWordLine,
         LineRule::Exact, 0, WordLook::Plain, Glue::WithNext},
        {"Heading2", "heading 2", ws::kBody, FontRole::Kai, kWordSize3, "left", 0, 0, indent, 0, 0, kWordLine,
         LineRule::Exact, 1, WordLook::Plain, Glue::WithNext},
        {"Heading3", "heading 3", ws::kBody, FontRole::Body, kWordSize3, "left", 0, 0, indent, 0, 0, kWordLine,
         LineRule::Exact, 2, WordLook::Plain, Glue::WithNext},
        {"Heading4", "heading 4", ws::kBody, FontRole::Body, kWordSize3, "left", 0, 0, indent, 0, 0, kWordLine,
         LineRule::Exact, 3, WordLook::Plain, Glue::WithNext},
        {ws::kCaption, "caption", ws::kBody, FontRole::Hei, 24, "center", 0, 0, 0, 100, 80, kWordCellLine,
         LineRule::Exact, -1, WordLook::Plain, Glue::WithNext},
        {ws::kTableText, "Table Text", ws::kTableText, FontRole::Song, 24, "center", 0, 0, 0, 0, 0, kWordCellLine},
        {ws::kTableLeft, "Table Left", ws::kTableLeft, FontRole::Song, 24, "left", 0, 0, 0, 0, 0, kWordCellLine},
        {ws::kTableRight, "Table Right", ws::kTableRight, FontRole::Song, 24, "right", 0, 0, 0, 0, 0, kWordCellLine},
        {ws::kTableHead, "Table Head", ws::kTableText, FontRole::Hei, 24, "center", 0, 0, 0, 0, 0, kWordCellLine},
        {ws::kTableNote, "Table Note", ws::kBody, FontRole::Song, 21, "left", 0, 0, 0, 40, 0, 320},
        {ws::kTableEnd, "Table End", ws::kBody, FontRole::Song, 2, "left", 0, 0, 0, 0, 0, 120},
        {ws::kChart, "Chart", ws::kCaption, FontRole::Song, 24, "center", 0, 0, 0, 120, 0, 240, LineRule::Auto, -1,
         WordLook::Plain, Glue::WithNext},
        {ws::kSignature, "Signature", ws::kBody, FontRole::Body, kWordSize3, "left"},
        {ws::kAttachments, "Attachment Note", ws::kAttachments, FontRole::Body, kWordSize3, "left", 5 * kWordCharacter,
         0, -3 * kWordCharacter},
        {ws::kNameList, "Name List", ws::kNameList, FontRole::Body, kWordSize3, "left", 5 * kWordCharacter, 0,
         -3 * kWordCharacter},
        {ws::kSignHere, "Sign Here", ws::kSignHere, FontRole::Body, kWordSize3, "left", indent, 0, 0, kWordLine / 2},
        {ws::kRedMark, "Red Mark", ws::kNumber, FontRole::Title, 72, "center", 0, 0, 0, int(kRedMarkTop * 20), 0, 800,
         LineRule::AtLeast, -1, WordLook::Red, Glue::WithNext},
        {ws::kNumber, "Document Number", ws::kIssue, FontRole::Body, kWordSize3, "center", 0, 0, 0, 2 * kWordLine},
        {ws::kIssue, "Issue Line", ws::kTitle, FontRole::Body, kWordSize3, "left", 0, 0, 0, 0, 0, 320,
         LineRule::AtLeast},
        {ws::kColophon, "Colophon", ws::kColophon, FontRole::Body, 28, "left", 280, 280, 0, 0, 0, 480},
        {ws::kFooterOdd, "Footer Odd", ws::kFooterOdd, FontRole::Song, 28, "right", 0, 280, 0, 0, 0, 280},
        {ws::kFooterEven, "Footer Even", ws::kFooterEven, FontRole::Song, 28, "left", 280, 0, 0, 0, 0, 280},
    };
    return table;
}

} // namespace branchbook::report
