// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kBrandTexts[] = {
    {"brand.missing", QT_TRANSLATE_NOOP("Errors", "找不到这个党建品牌，可能已经放入回收站。")},
    {"brand.none_of",
     QT_TRANSLATE_NOOP("Errors",
                       "没有叫“%1”的党建品牌。请用 brand list --all 看有哪些；还没有的先登记申报（brand add）。")},
    {"brand.name_missing", QT_TRANSLATE_NOOP("Errors", "请写明品牌的名称。")},
    {"brand.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"brand.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"brand.open_already",
     QT_TRANSLATE_NOOP("Errors", "本支部已经有品牌“%1”，一个支部一个品牌。请在那一条里修改，或者先登记它停用。")},
    {"brand.ended", QT_TRANSLATE_NOOP("Errors", "品牌“%1”已经停用，不能再改。登记错了的，先撤销停用。")},
    {"brand.still_open", QT_TRANSLATE_NOOP("Errors", "品牌“%1”没有停用，不用撤销。")},
    {"brand.not_named", QT_TRANSLATE_NOOP("Errors", "品牌“%1”还没有命名，不能登记“%2”。请先登记命名。")},
    {"brand.stage_back",
     QT_TRANSLATE_NOOP("Errors", "品牌“%1”已经到“%2”，不能再登记“%3”。登记错了的，先撤销最后一步。")},
    {"brand.day_order", QT_TRANSLATE_NOOP("Errors", "%1不能早于“%2”的%3，同一天同一步也只登记一次。请核对日期。")},
    {"brand.next_order", QT_TRANSLATE_NOOP("Errors", "下次复核的日期（%1）要晚于这一步。请核对日期。")},
    {"brand.first_step", QT_TRANSLATE_NOOP("Errors", "品牌“%1”只有申报这一步，不能撤销。整条登记错了的，放入回收站。")},
    {"brand.title_missing", QT_TRANSLATE_NOOP("Errors", "请写明开展了什么，例如 进社区检修用水设施。")},
    {"brand.evidence_missing", QT_TRANSLATE_NOOP("Errors", "没有登记过%1的“%2”。")},
    {"brand.why_missing", QT_TRANSLATE_NOOP("Errors", "请写明为什么停用，例如 换了新的品牌、复核没有通过。")},
};

} // namespace

std::span<const ErrorText> brandTexts()
{
    return kBrandTexts;
}

} // namespace branchbook
