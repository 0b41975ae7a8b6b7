// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kInstitutionTexts[] = {
    {"institution.missing", QT_TRANSLATE_NOOP("Errors", "找不到这项制度，可能已经放入回收站。")},
    {"institution.none_of",
     QT_TRANSLATE_NOOP("Errors",
                       "没有叫“%1”的制度。请用 institution list --all 看有哪些；还没有的先登记（institution add）。")},
    {"institution.title_missing", QT_TRANSLATE_NOOP("Errors", "请写明制度的名称，例如 三会一课实施细则。")},
    {"institution.title_taken",
     QT_TRANSLATE_NOOP("Errors", "已经有叫“%1”的制度。要修订的，在那一项里登记新的版本；不是同一项的，请换一个名称。")},
    {"institution.abolished",
     QT_TRANSLATE_NOOP("Errors", "“%1”已经废止或者在回收站里，不能再改。登记错了的，先撤销废止或者恢复。")},
    {"institution.not_abolished", QT_TRANSLATE_NOOP("Errors", "“%1”没有废止，不用撤销。")},
    {"institution.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"institution.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"institution.day_order",
     QT_TRANSLATE_NOOP("Errors", "%1不能早于“%2”的%3，同一天同一步也只登记一次。请核对日期。")},
    {"institution.from_order", QT_TRANSLATE_NOOP("Errors", "施行日期（%1）不能早于印发的日期。请核对日期。")},
    {"institution.until_order",
     QT_TRANSLATE_NOOP("Errors", "征求意见截止的日期（%1）不能早于开始的日期。请核对日期。")},
    {"institution.review_order", QT_TRANSLATE_NOOP("Errors", "下次复核的日期（%1）要晚于这次评估。请核对日期。")},
    {"institution.opinions", QT_TRANSLATE_NOOP("Errors", "收到的意见是从 0 起的条数。")},
    {"institution.number_order",
     QT_TRANSLATE_NOOP("Errors", "第%1版排在已有的第%2版之前。请从早到晚登记，或者不写版次。")},
    {"institution.still_drafting",
     QT_TRANSLATE_NOOP("Errors", "“%1”的第%2版还没有施行，不能再起草一版。请先把它办完；不办了的，撤销那一版。")},
    {"institution.first_evaluated",
     QT_TRANSLATE_NOOP("Errors", "评估的是已经施行的版本，“%1”的新版本请从起草、印发、试行或者执行开始。")},
    {"institution.version_missing", QT_TRANSLATE_NOOP("Errors", "“%1”没有第%2版。")},
    {"institution.version_in_force",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”的第%2版已经施行，不能撤销这一版。登记错了的，先撤销最后一步；不用了的，登记废止。")},
    {"institution.no_version", QT_TRANSLATE_NOOP("Errors", "“%1”还没有版本。请先登记起草，或者已经印发、执行的版本。")},
    {"institution.stage_back",
     QT_TRANSLATE_NOOP("Errors", "“%1”的这一版已经到“%2”，不能再登记“%3”。登记错了的，先撤销最后一步。")},
    {"institution.not_issued", QT_TRANSLATE_NOOP("Errors", "“%1”的这一版还没有印发，不能登记“%2”。请先登记印发。")},
    {"institution.not_in_force", QT_TRANSLATE_NOOP("Errors", "“%1”那一天没有施行的版本，不能评估。")},
    {"institution.step_missing", QT_TRANSLATE_NOOP("Errors", "“%1”没有登记过%2的“%3”。")},
    {"institution.first_step",
     QT_TRANSLATE_NOOP("Errors", "“%1”的第%2版只有开始这一步，不能撤销。这一版登记错了的，撤销这一版。")},
    {"institution.target_missing", QT_TRANSLATE_NOOP("Errors", "请写明关联的是哪一项制度，或者哪个文件的名称。")},
    {"institution.own_link", QT_TRANSLATE_NOOP("Errors", "“%1”不能与自己关联。")},
    {"institution.link_missing", QT_TRANSLATE_NOOP("Errors", "“%1”没有这样的“%2”。")},
    {"institution.why_missing",
     QT_TRANSLATE_NOOP("Errors", "请写明为什么废止，例如 已由新的办法代替、上级规定已经改变。")},
    {"inventory.missing", QT_TRANSLATE_NOOP("Errors", "找不到这次清理，可能已经放入回收站。")},
    {"inventory.none_of",
     QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的清理。请用 inventory list 看有哪些；还没有的先开始（inventory open）。")},
    {"inventory.title_missing", QT_TRANSLATE_NOOP("Errors", "请写明这次清理的名称，例如 2026年制度清理。")},
    {"inventory.title_taken", QT_TRANSLATE_NOOP("Errors", "已经有叫“%1”的清理。请换一个名称，例如写上年份。")},
    {"inventory.open_already", QT_TRANSLATE_NOOP("Errors", "“%1”还没有结束。请先结束那一次，再开始新的清理。")},
    {"inventory.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"inventory.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"inventory.day_order", QT_TRANSLATE_NOOP("Errors", "结束的日期（%1）不能早于开始的日期。请核对日期。")},
    {"inventory.closed", QT_TRANSLATE_NOOP("Errors", "“%1”已经结束或者在回收站里，不能再改。要改的，先撤销结束。")},
    {"inventory.still_open", QT_TRANSLATE_NOOP("Errors", "“%1”没有结束，不用撤销。")},
    {"inventory.unjudged", QT_TRANSLATE_NOOP("Errors", "还有 %1 项制度没有结论，例如“%2”。每一项都定了结论再结束。")},
    {"inventory.not_judged", QT_TRANSLATE_NOOP("Errors", "这项制度在这次清理里还没有结论，不用撤销。")},
    {"inventory.verdict_wanted",
     QT_TRANSLATE_NOOP("Errors", "“%1”是%2，不能定为“%3”：还没有施行的只能新订或者废止，已经施行的不用新订。")},
    {"institution.text_file",
     QT_TRANSLATE_NOOP("Errors", "读不了文件“%1”：要用 UTF-8 的纯文本，不超过 4 MB。请检查文件，没有改动。")},
};

} // namespace

std::span<const ErrorText> institutionTexts()
{
    return kInstitutionTexts;
}

} // namespace branchbook
