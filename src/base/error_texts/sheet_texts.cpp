// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kSheetTexts[] = {
    {"sheet.empty_file",
     QT_TRANSLATE_NOOP("Errors", "文件“%1”是空的，没有任何内容。请换一个文件。")},
};

} // namespace

std::span<const ErrorText> sheetTexts()
{
    return kSheetTexts;
}

} // namespace branchbook
