// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a .docx around its body: what is in the package, properties, settings, page numbers.
#pragma once

#include "report/word_package.h"

#include "branchbook/report/document.h"

namespace branchbook::report {

[[nodiscard]] QByteArray contentTypesPart();
[[nodiscard]] QByteArray packageRelations();
/// `pictures`: how many charts; their ids go on from `firstPicture`.
[[nodiscard]] QByteArray documentRelations(int pictures, int firstPicture);
[[nodiscard]] QByteArray corePart(const Metadata& metadata);
[[nodiscard]] QByteArray appPart(const Metadata& metadata);
[[nodiscard]] QByteArray settingsPart();
/// — 1 —, in one of the footer styles.
[[nodiscard]] QByteArray footerPart(const char* style);

} // namespace branchbook::report
