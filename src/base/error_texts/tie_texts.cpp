// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kTieTexts[] = {
    {"tie.missing", QT_TRANSLATE_NOOP("Errors", "找不到这个联系对象，可能已经放入回收站。")},
    {"tie.none_of",
     QT_TRANSLATE_NOOP("Errors", "没有“%1”的联系。请写联系人姓名或者联系对象；还没有的先登记（tie add）。")},
    {"tie.several_of", QT_TRANSLATE_NOOP("Errors", "“%1”有几个联系对象：%2。请写联系对象，或者写编号。")},
    {"tie.contact_elsewhere",
     QT_TRANSLATE_NOOP("Errors",
                       "联系点登记在组织建设的“联系点”里（contact add），这里会一起列出和统计，不用再登记。")},
    {"tie.member_missing", QT_TRANSLATE_NOOP("Errors", "请写明联系的人是谁。")},
    {"tie.target_missing", QT_TRANSLATE_NOOP("Errors", "请写明联系哪一户、哪个村组或者单位，例如 东街 韩家。")},
    {"tie.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"tie.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"tie.visits_range", QT_TRANSLATE_NOOP("Errors", "每季度走访次数请填 1 到 %1 之间的整数；照当地规定的空着。")},
    {"tie.open_already", QT_TRANSLATE_NOOP("Errors", "%1联系%2已经登记过（%3起），还没有结束。请在那一条里修改。")},
    {"tie.ended", QT_TRANSLATE_NOOP("Errors", "%1联系%2已经结束或者在回收站里，不能再改。登记错了的，先撤销结束。")},
    {"tie.visit_earlier",
     QT_TRANSLATE_NOOP("Errors", "%1已经登记过一次走访，开始联系的日期不能晚于这一天。请核对日期。")},
    {"tie.visit_outside", QT_TRANSLATE_NOOP("Errors", "%1不在联系的时间里（%2 到 %3）。请核对日期。")},
    {"tie.days_range", QT_TRANSLATE_NOOP("Errors", "走访的天数请填 1 到 %1 之间的整数。")},
    {"tie.visit_missing", QT_TRANSLATE_NOOP("Errors", "%1没有登记过%2的走访。")},
    {"tie.need_missing", QT_TRANSLATE_NOOP("Errors", "请写明群众提出的是什么诉求。")},
    {"tie.due_missing", QT_TRANSLATE_NOOP("Errors", "请写明在哪天以前办好。")},
    {"tie.end_order", QT_TRANSLATE_NOOP("Errors", "结束的日期（%1）早于开始联系或者最近一次走访的%2。请核对日期。")},
    {"tie.still_open", QT_TRANSLATE_NOOP("Errors", "%1联系%2还没有登记结束，不用撤销。")},
};

} // namespace

std::span<const ErrorText> tieTexts()
{
    return kTieTexts;
}

} // namespace branchbook
