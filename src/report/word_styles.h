// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The named styles of a .docx: whoever edits one later changes a style, not each paragraph.
#pragma once

#include "branchbook/report/fonts.h"

#include <QByteArray>

namespace branchbook::report {

namespace word_style {
inline constexpr char kTitle[] = "Title";
inline constexpr char kAddressee[] = "Addressee";
inline constexpr char kBody[] = "BodyText";
inline constexpr char kBlank[] = "Normal";
inline constexpr char kCaption[] = "Caption";
inline constexpr char kTableHead[] = "TableHead";
inline constexpr char kTableText[] = "TableText";
inline constexpr char kTableLeft[] = "TableLeft";
inline constexpr char kTableRight[] = "TableRight";
inline constexpr char kTableNote[] = "TableNote";
inline constexpr char kTableEnd[] = "TableEnd";
inline constexpr char kChart[] = "Chart";
inline constexpr char kSignature[] = "Signature";
inline constexpr char kAttachments[] = "AttachmentNote";
inline constexpr char kNameList[] = "NameList";
inline constexpr char kSignHere[] = "SignHere";
inline constexpr char kRedMark[] = "RedMark";
inline constexpr char kNumber[] = "DocumentNumber";
inline constexpr char kIssue[] = "IssueLine";
inline constexpr char kColophon[] = "Colophon";
inline constexpr char kFooterOdd[] = "FooterOdd";
inline constexpr char kFooterEven[] = "FooterEven";
inline constexpr char kTableGrid[] = "TableGrid";
inline constexpr char kStrong[] = "Strong";
inline constexpr char kLabel[] = "NameLabel";
} // namespace word_style

/// The font that the standard names, whether or not it is installed here.
[[nodiscard]] QString wantedFont(FontRole role);
/// What a reader takes where the font of that name is missing: the newer name of the same face.
[[nodiscard]] QString otherFontName(FontRole role);

[[nodiscard]] QByteArray stylesPart();
[[nodiscard]] QByteArray fontTablePart();

} // namespace branchbook::report
