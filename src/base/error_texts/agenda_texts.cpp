// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kAgendaTexts[] = {
    {"agenda.reason_missing", QT_TRANSLATE_NOOP("Errors", "请写明理由，日后查阅和报告都要用到。没有写入。")},
    {"agenda.finding_missing",
     QT_TRANSLATE_NOOP("Errors", "待办里没有“%1”这一项。请用 agenda list --json 查看 key 一栏。")},
    {"agenda.waiver_missing", QT_TRANSLATE_NOOP("Errors", "“%1”没有登记过免办理由，没有可以取消的。")},
    {"agenda.nothing_to_waive", QT_TRANSLATE_NOOP("Errors", "“%1”已经完成，不需要登记免办理由。")},
    {"agenda.override_missing", QT_TRANSLATE_NOOP("Errors", "“%1”没有本手册自己的规定，用的就是原来的数值。")},
    {"agenda.holiday_day",
     QT_TRANSLATE_NOOP("Errors", "%1 不能这样登记：要在所登记的那一年里，也不能既放假又上班。请改正后再存。")},
    {"agenda.holiday_missing", QT_TRANSLATE_NOOP("Errors", "手册里没有登记 %1 年的放假安排。")},
    {"agenda.from_future", QT_TRANSLATE_NOOP("Errors", "起算的日子 %1 还没有到。请写今天或以前的日期。")},
    {"agenda.window", QT_TRANSLATE_NOOP("Errors", "起止日期颠倒了：%1 在 %2 之后。请调换过来。")},
};

} // namespace

std::span<const ErrorText> agendaTexts()
{
    return kAgendaTexts;
}

} // namespace branchbook
