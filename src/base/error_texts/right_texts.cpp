// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kRightTexts[] = {
    {"right.missing", QT_TRANSLATE_NOOP("Errors", "找不到这件党员权利事项，可能已经放入回收站。")},
    {"right.none_of",
     QT_TRANSLATE_NOOP("Errors", "没有“%1”号事项。请写编号，例如 2026-3；还没有的先登记（rights add）。")},
    {"right.matter_missing", QT_TRANSLATE_NOOP("Errors", "请写明提出的是什么。")},
    {"right.not_member",
     QT_TRANSLATE_NOOP("Errors",
                       "%1不是党员，不能登记为党员提出的事项。请先在名册里核对人员类别；群众提出的登记在联系群众里。")},
    {"right.text_long", QT_TRANSLATE_NOOP("Errors", "事项太长（%1 个字），最多 %2 个字。请写短一些。")},
    {"right.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"right.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"right.name_missing",
     QT_TRANSLATE_NOOP("Errors", "%1要写明是谁提出的，才能答复本人。不写姓名的，只能登记建议或者批评。")},
    {"right.answer_early", QT_TRANSLATE_NOOP("Errors", "答复期限（%1）早于收到的日期（%2）。请核对日期。")},
    {"right.over",
     QT_TRANSLATE_NOOP("Errors", "第 %1 号已经办结、撤回或者在回收站里，不能再改。登记错了的，先撤销最后一步。")},
    {"right.day_after_step", QT_TRANSLATE_NOOP("Errors", "%1已经办过一步，收到的日期不能晚于这一天。请核对日期。")},
    {"right.anonymous_asked", QT_TRANSLATE_NOOP("Errors", "第 %1 号已经问过本人，不能改成不写姓名。")},
    {"right.anonymous_act",
     QT_TRANSLATE_NOOP("Errors", "第 %1 号没有写姓名，没有本人可以问，不能登记“%2”。请登记答复，再办结。")},
    {"right.act_order",
     QT_TRANSLATE_NOOP("Errors", "第 %1 号现在是“%2”，下一步不能是“%3”。请看有哪些下一步（rights show）。")},
    {"right.day_order", QT_TRANSLATE_NOOP("Errors", "这一步的日期（%1）早于上一步（%2）。请核对日期。")},
    {"right.words_missing", QT_TRANSLATE_NOOP("Errors", "登记“%1”请写明内容。")},
    {"right.by_self",
     QT_TRANSLATE_NOOP("Errors", "第 %1 号是%2本人提出的，不能由本人答复。请写明答复的另一个人或者党组织。")},
    {"right.by_missing", QT_TRANSLATE_NOOP("Errors", "请写明转报给哪一级党组织。")},
    {"right.no_step", QT_TRANSLATE_NOOP("Errors", "第 %1 号只登记了收到，没有可以撤销的步骤。")},
    {"right.item_there", QT_TRANSLATE_NOOP("Errors", "第 %1 号已经列入台账，还没有办结。请在台账里办理。")},
    {"right.owner_missing", QT_TRANSLATE_NOOP("Errors", "请写明由谁负责办理。")},
    {"right.due_missing", QT_TRANSLATE_NOOP("Errors", "请写明在哪天以前办好。")},
};

} // namespace

std::span<const ErrorText> rightTexts()
{
    return kRightTexts;
}

} // namespace branchbook
