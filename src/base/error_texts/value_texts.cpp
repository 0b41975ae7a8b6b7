// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kValueTexts[] = {
    {"value.date",
     QT_TRANSLATE_NOOP("Errors", "“%1”不是日期。可以写成 2026.9.18、2026-09-18、20260918 或 2026年9月18日。")},
    {"file.write_failed",
     QT_TRANSLATE_NOOP("Errors", "写不了文件“%1”：%2。原来的文件没有改动；请换一个文件夹，或者检查磁盘空间和权限。")},
    {"cancelled",
     QT_TRANSLATE_NOOP("Errors", "已取消，没有写入任何内容。")},
};

} // namespace

std::span<const ErrorText> valueTexts()
{
    return kValueTexts;
}

} // namespace branchbook
