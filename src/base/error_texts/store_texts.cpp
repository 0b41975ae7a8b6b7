// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kStoreTexts[] = {
    {"store.open_failed",
     QT_TRANSLATE_NOOP("Errors", "打不开“%1”：%2。")},
};

} // namespace

std::span<const ErrorText> storeTexts()
{
    return kStoreTexts;
}

} // namespace branchbook
