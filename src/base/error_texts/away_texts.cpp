// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kAwayTexts[] = {
    {"away.missing", QT_TRANSLATE_NOOP("Errors", "找不到这条外出登记，可能已经放入回收站。")},
    {"away.none_of", QT_TRANSLATE_NOOP("Errors", "没有%1的外出登记。请先登记（away add）。")},
    {"away.member_gone", QT_TRANSLATE_NOOP("Errors", "%1已经不在本支部的名册里。请先在名册里核对。")},
    {"away.not_member",
     QT_TRANSLATE_NOOP("Errors", "%1不是正式党员或预备党员，不用登记外出或失去联系。请先核对人员类别。")},
    {"away.open_already",
     QT_TRANSLATE_NOOP("Errors",
                       "%1已经登记为%2（%3起）。请在那一条里修改；情况变了的，先登记那一条结束，再登记新的。")},
    {"away.since_missing", QT_TRANSLATE_NOOP("Errors", "请写明%1从什么时候起，至少写到年月，例如 2026.3。")},
    {"away.keeper_self", QT_TRANSLATE_NOOP("Errors", "%1不能当自己的联系人。请另选一个人。")},
    {"away.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"away.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"away.day_before", QT_TRANSLATE_NOOP("Errors", "%1早于%2的%3。请核对日期。")},
    {"away.ended", QT_TRANSLATE_NOOP("Errors", "%1的“%2”已经登记结束，不能再改。登记错了的，先撤销结束。")},
    {"away.still_open", QT_TRANSLATE_NOOP("Errors", "%1还没有登记结束，不用撤销。")},
    {"away.contact_missing", QT_TRANSLATE_NOOP("Errors", "没有登记过%1在%2的联系。")},
    {"away.stop_kind", QT_TRANSLATE_NOOP("Errors", "%1登记的是流动党员，不能停止党籍。失去联系的，请先登记失去联系。")},
    {"away.stopped_already",
     QT_TRANSLATE_NOOP("Errors", "%1在%2已经停止党籍。联系上的登记返回，除名的登记除名；登记错了的请撤销那一步。")},
    {"away.decision_missing",
     QT_TRANSLATE_NOOP("Errors", "请写明%1停止党籍是谁决定的，例如 支部党员大会决定、上级党委文号。")},
    {"entry.amount_negative", QT_TRANSLATE_NOOP("Errors", "慰问金不能是负数。请核对金额。")},
    {"person.day_before_birth", QT_TRANSLATE_NOOP("Errors", "%1早于%2%3，不会有这件事。请核对日期。")},
    {"away.too_early", QT_TRANSLATE_NOOP("Errors", "%1在%2还不到%3的时候：%4确有依据提前办的，请写明原因。")},
    {"away.remove_kind",
     QT_TRANSLATE_NOOP("Errors", "%1登记的是%2，停止党籍满二年除名的规定只管失去联系的。另有依据的，请写明原因。")},
    {"entry.missing", QT_TRANSLATE_NOOP("Errors", "找不到这条荣誉、困难或走访记录，可能已经放入回收站。")},
    {"entry.member_gone", QT_TRANSLATE_NOOP("Errors", "%1那时已经不在本支部。请先在名册里核对。")},
    {"entry.title_missing", QT_TRANSLATE_NOOP("Errors", "请写明%1的名称或事由，例如 优秀共产党员、因病、春节慰问。")},
    {"entry.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期；走访要写到哪一天，结束的日期不能早于开始。")},
    {"entry.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"entry.amount",
     QT_TRANSLATE_NOOP("Errors",
                       "慰问金只登记在走访里。请另外登记一次走访（entry add 姓名 visit），把慰问金写在那里。")},
    {"entry.hardship_already",
     QT_TRANSLATE_NOOP("Errors", "%1已经登记为困难党员（%2起）。请在那一条里修改，或先登记结束。")},
    {"entry.not_open", QT_TRANSLATE_NOOP("Errors", "%1没有正在登记的困难，不用登记结束。")},
    {"background.missing", QT_TRANSLATE_NOOP("Errors", "找不到这条简历、学历或家庭成员，可能已经移除。")},
    {"background.recycled", QT_TRANSLATE_NOOP("Errors", "%1的记录在回收站里，不能登记。请先从回收站恢复。")},
    {"background.place_missing", QT_TRANSLATE_NOOP("Errors", "请写明这一段在哪个单位。")},
    {"background.level_missing", QT_TRANSLATE_NOOP("Errors", "请写明学历，例如 大学、大专、普通高中。")},
    {"background.day_missing",
     QT_TRANSLATE_NOOP("Errors",
                       "请填写%1的时间，至少写到年，例如 2010.9；简历要有开始时间，学历有起止中的一个就行。")},
    {"background.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到。还没有结束的，截止时间空着。")},
    {"background.order", QT_TRANSLATE_NOOP("Errors", "截止时间（%1）早于开始时间（%2）。请核对日期。")},
    {"background.relation_missing", QT_TRANSLATE_NOOP("Errors", "请写明与本人的关系，例如 配偶、父亲、女儿。")},
    {"background.name_missing", QT_TRANSLATE_NOOP("Errors", "请写明这位家庭成员或亲属的姓名。")},
    {"background.birth_future", QT_TRANSLATE_NOOP("Errors", "出生日期（%1）还没有到。请核对日期。")},
    {"background.long", QT_TRANSLATE_NOOP("Errors", "“%1”太长，最多 %2 个字。请写短一些。")},
    {"away.not_stopped", QT_TRANSLATE_NOOP("Errors", "%1还没有停止党籍，不能按除名结束。请先登记停止党籍的决定。")},
};

} // namespace

std::span<const ErrorText> awayTexts()
{
    return kAwayTexts;
}

} // namespace branchbook
