// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kSampleTexts[] = {
    {"sample.number", QT_TRANSLATE_NOOP("Errors", "示例的 %1 不能是 %2，请写 1 到 %3 之间的整数。没有生成文件。")},
    {"sample.data", QT_TRANSLATE_NOOP("Errors", "程序自带的示例内容读不出来，没有生成文件。请重新安装程序。")},
};

} // namespace

std::span<const ErrorText> sampleTexts()
{
    return kSampleTexts;
}

} // namespace branchbook
