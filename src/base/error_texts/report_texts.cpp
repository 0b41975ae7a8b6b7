// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kReportTexts[] = {
    {"report.write_failed",
     QT_TRANSLATE_NOOP("Errors", "写不了文件“%1”：%2。请换一个文件夹，或者检查磁盘空间。")},
};

} // namespace

std::span<const ErrorText> reportTexts()
{
    return kReportTexts;
}

} // namespace branchbook
