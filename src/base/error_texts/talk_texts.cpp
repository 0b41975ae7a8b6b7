// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kTalkTexts[] = {
    {"talk.missing", QT_TRANSLATE_NOOP("Errors", "找不到这次谈话，可能已经移到回收站。")},
    {"talk.kind_unknown", QT_TRANSLATE_NOOP("Errors", "不认识谈话类别“%1”。可用的有：%2。")},
    {"talk.mode_unknown", QT_TRANSLATE_NOOP("Errors", "不认识谈话方式“%1”。可用的有：%2。")},
    {"talk.level_unknown", QT_TRANSLATE_NOOP("Errors", "不认识公开范围“%1”。可用的有：%2。")},
    {"talk.people_missing", QT_TRANSLATE_NOOP("Errors", "请填写谈话人和谈话对象。")},
    {"talk.same_person", QT_TRANSLATE_NOOP("Errors", "谈话人和谈话对象都是%1。请改正其中一个。")},
    {"talk.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写谈话的日期。")},
    {"talk.day_future", QT_TRANSLATE_NOOP("Errors", "谈话日期 %1 还没有到。没谈的先安排，谈了以后再记录。")},
    {"talk.time", QT_TRANSLATE_NOOP("Errors", "“%1”不是时间。请像 14:30 这样写。")},
    {"talk.year", QT_TRANSLATE_NOOP("Errors", "“%1”不是年份。请像 2026 这样写。")},
    {"talk.follow_up_before", QT_TRANSLATE_NOOP("Errors", "答应的期限 %1 早于谈话日期 %2。请核对这两个日期。")},
    {"talk.sealed_later",
     QT_TRANSLATE_NOOP("Errors", "密封要先给手册设密码，这个功能还没有做好。现在可以选“仅支委”，要点不进检索和报表。")},
};

} // namespace

std::span<const ErrorText> talkTexts()
{
    return kTalkTexts;
}

} // namespace branchbook
