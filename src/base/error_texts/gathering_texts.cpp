// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kGatheringTexts[] = {
    {"gathering.topic_missing",
     QT_TRANSLATE_NOOP("Errors", "请填写主题。")},
};

} // namespace

std::span<const ErrorText> gatheringTexts()
{
    return kGatheringTexts;
}

} // namespace branchbook
