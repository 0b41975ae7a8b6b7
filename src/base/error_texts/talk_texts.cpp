// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kTalkTexts[] = {
    {"talk.missing",
     QT_TRANSLATE_NOOP("Errors",
                       "找不到这次谈话，可能已经移到回收站。用 talk list 可以看到编号；最近一次可以写 last。")},
    {"talk.several",
     QT_TRANSLATE_NOOP("Errors",
                       "编号以“%1”开头的谈话有 %2 次。请多写几位，或者用 last（最近一次）、next（下一次）。")},
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
    {"talk.sealed_plain",
     QT_TRANSLATE_NOOP(
         "Errors",
         "公开范围“密封”要先给手册设口令（窗口里在设置的“安全”，命令行用 book passphrase set），没有保存。"
         "现在可以选“仅支委”，要点不进检索和报表。")},
    {"criticism.not_life_meeting", QT_TRANSLATE_NOOP("Errors", "“%1”不是组织生活会。批评和自我批评记在组织生活会里。")},
    {"criticism.number_missing",
     QT_TRANSLATE_NOOP("Errors", "这次会上没有第 %1 条批评。用 criticism list 可以看到全部。")},
    {"criticism.points_missing", QT_TRANSLATE_NOOP("Errors", "请填写说了什么。")},
    {"criticism.by_missing", QT_TRANSLATE_NOOP("Errors", "请填写是谁提的批评。")},
    {"criticism.by_self", QT_TRANSLATE_NOOP("Errors", "%1对自己的批评请记为自我批评。")},
    {"criticism.absent",
     QT_TRANSLATE_NOOP("Errors",
                       "登记的到会情况里没有%1，不能记作会上的发言，没有写入。交了书面意见的，请在内容前写上“（书面）”"
                       "；会后谈的，请记为谈心谈话；确实到会的，请先改到会情况。")},
    {"criticism.self_twice", QT_TRANSLATE_NOOP("Errors", "%1在这次会上的自我批评已经记了，请在那一条里修改。")},
};

} // namespace

std::span<const ErrorText> talkTexts()
{
    return kTalkTexts;
}

} // namespace branchbook
