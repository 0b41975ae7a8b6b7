// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes as they are stored, ready for paper: paragraphs with bold speakers, list items with their mark or number.
#pragma once

#include "branchbook/report/document.h"

namespace branchbook::report {

/// Takes the few tags that the window writes (p, ul, ol, li, b, u, br, class in1 … in9) and plain text with line feeds.
/// Of anything else the text is kept and the tags are dropped. Empty paragraphs are left out.
[[nodiscard]] QList<Paragraph> minutesParagraphs(const QString& stored);
/// Without emphasis.
[[nodiscard]] QString plainText(const Paragraph& paragraph);

} // namespace branchbook::report
