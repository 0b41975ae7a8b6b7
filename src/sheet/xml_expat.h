// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same contract as parseXml() by expat alone: for other encodings than UTF-8, and as the measure for xml_scanner.
#pragma once

#include "sheet/xml_stream.h"

namespace branchbook::sheet {

/// `first` is what has been read of `part` already.
[[nodiscard]] Result<XmlOutcome> parseXmlByExpat(std::string_view first, ZipPart& part, XmlHandler& handler,
                                                 const QString& fileName, const Limits& limits);

} // namespace branchbook::sheet
