// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kBookTexts[] = {
    {"book.name_missing",
     QT_TRANSLATE_NOOP("Errors", "请填写支部名称。")},
};

} // namespace

std::span<const ErrorText> bookTexts()
{
    return kBookTexts;
}

} // namespace branchbook
