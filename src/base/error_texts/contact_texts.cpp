// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kContactTexts[] = {
    {"contact.missing", QT_TRANSLATE_NOOP("Errors", "找不到这个联系点，可能已经放入回收站。")},
    {"contact.none_of",
     QT_TRANSLATE_NOOP("Errors", "没有“%1”的联系点。请写领导姓名或联系对象；还没有的先登记（contact add）。")},
    {"contact.several_of", QT_TRANSLATE_NOOP("Errors", "“%1”有几个联系点：%2。请写联系对象，或者写编号。")},
    {"contact.leader_missing", QT_TRANSLATE_NOOP("Errors", "请写明联系的领导是谁。")},
    {"contact.target_missing", QT_TRANSLATE_NOOP("Errors", "请写明联系哪里，例如 北坡村党支部、第三生产组。")},
    {"contact.from_missing", QT_TRANSLATE_NOOP("Errors", "请写明从哪天起联系，要写到哪一天。")},
    {"contact.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"contact.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"contact.visits_range", QT_TRANSLATE_NOOP("Errors", "每年走访次数请填1到366之间的整数；照当地规定的空着。")},
    {"contact.open_already", QT_TRANSLATE_NOOP("Errors", "%1联系%2已经登记过（%3起），还没有结束。请在那一条里修改。")},
    {"contact.ended", QT_TRANSLATE_NOOP("Errors", "%1联系%2已经登记结束，不能再改。登记错了的，先撤销结束。")},
    {"contact.still_open", QT_TRANSLATE_NOOP("Errors", "%1联系%2还没有登记结束，不用撤销。")},
    {"contact.visit_before", QT_TRANSLATE_NOOP("Errors", "%1早于%2开始联系%3的%4。请核对日期。")},
    {"contact.visit_after", QT_TRANSLATE_NOOP("Errors", "%1晚于%2结束联系%3的%4。请核对日期。")},
    {"contact.visit_earlier",
     QT_TRANSLATE_NOOP("Errors", "%1已经登记过一次走访，开始联系的日期不能晚于这一天。请核对日期。")},
    {"contact.visit_later", QT_TRANSLATE_NOOP("Errors", "%1还登记过一次走访，结束的日期不能早于这一天。请核对日期。")},
    {"contact.visit_missing", QT_TRANSLATE_NOOP("Errors", "%1没有登记过%2的走访。")},
    {"contact.solved_nothing", QT_TRANSLATE_NOOP("Errors", "没有写发现什么问题，不用填办好的日期。")},
    {"contact.solved_order", QT_TRANSLATE_NOOP("Errors", "办好的日期（%1）早于走访那一天。请核对日期。")},
    {"contact.end_order", QT_TRANSLATE_NOOP("Errors", "结束的日期（%1）早于开始联系的%2。请核对日期。")},
};

} // namespace

std::span<const ErrorText> contactTexts()
{
    return kContactTexts;
}

} // namespace branchbook
