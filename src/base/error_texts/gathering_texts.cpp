// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kGatheringTexts[] = {
    {"gathering.topic_missing", QT_TRANSLATE_NOOP("Errors", "请填写主题。")},
    {"gathering.kind_unknown", QT_TRANSLATE_NOOP("Errors", "不认识活动类型“%1”。可用的有：%2。")},
    {"gathering.date_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期。")},
    {"gathering.time_order", QT_TRANSLATE_NOOP("Errors", "结束时间早于开始时间。请核对时间。")},
    {"gathering.hours", QT_TRANSLATE_NOOP("Errors", "学时“%1”不是 0 到 24 之间的数。")},
    {"gathering.missing", QT_TRANSLATE_NOOP("Errors", "找不到这条活动记录，可能已经移到回收站。")},
    {"gathering.archived", QT_TRANSLATE_NOOP("Errors", "这条记录已经归档，不能直接修改。")},
    {"gathering.not_expected", QT_TRANSLATE_NOOP("Errors", "“%1”不在应到人员里。请核对姓名。")},
    {"gathering.both", QT_TRANSLATE_NOOP("Errors", "“%1”既写了到会又写了缺席，没有写入。请只留一处。")},
    {"gathering.present_later",
     QT_TRANSLATE_NOOP("Errors", "%1 还没有到，不能先记谁到会，没有写入。请先记为计划，开过以后再补到会人员。")},
    {"gathering.before_branch", QT_TRANSLATE_NOOP("Errors", "%1 在支部成立（%2）以前，没有写入。请核对日期。")},
    {"gathering.group_missing", QT_TRANSLATE_NOOP("Errors", "党小组会要写明是哪个党小组。")},
    {"gathering.group_unknown", QT_TRANSLATE_NOOP("Errors", "这个支部没有叫“%1”的党小组。请核对名称。")},
    {"gathering.form",
     QT_TRANSLATE_NOOP(
         "Errors", "没有“%1”这种表格。可用的有：record（记录）、summary（纪要）、signin（签到表）、notice（通知）。")},
    {"gathering.none_planned", QT_TRANSLATE_NOOP("Errors", "%1今天以后没有安排会议或活动，没有可以通知的。请先安排。")},
    {"gathering.none", QT_TRANSLATE_NOOP("Errors", "%1还没有开过的会议或活动，没有可以打印的记录。")},
};

} // namespace

std::span<const ErrorText> gatheringTexts()
{
    return kGatheringTexts;
}

} // namespace branchbook
