// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kDiagnosisTexts[] = {
    {"diagnosis.missing", QT_TRANSLATE_NOOP("Errors", "找不到这次研判，可能已经放入回收站。")},
    {"diagnosis.none_of",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”还没有研判。请用 diagnosis list 看有哪些；还没有的先新建，例如 diagnosis add 2026Q3。")},
    {"diagnosis.recycled", QT_TRANSLATE_NOOP("Errors", "%1的研判在回收站里。请先恢复，再修改。")},
    {"diagnosis.period",
     QT_TRANSLATE_NOOP("Errors", "“%1”不是研判的期间。请写季度、半年或者年，例如 2026Q3、2026H1（上半年）、2026。")},
    {"diagnosis.period_future", QT_TRANSLATE_NOOP("Errors", "%1还没有开始，到时候再研判。")},
    {"diagnosis.taken", QT_TRANSLATE_NOOP("Errors", "%1已经有一次研判。请打开那一次，不用再建。")},
    {"diagnosis.day_missing", QT_TRANSLATE_NOOP("Errors", "请写明支委会讨论研判的日期。")},
    {"diagnosis.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，研判以后再填日期。")},
    {"diagnosis.day_before", QT_TRANSLATE_NOOP("Errors", "研判日期（%1）早于%2的第一天。请核对日期。")},
    {"diagnosis.person_missing", QT_TRANSLATE_NOOP("Errors", "有一位参加人没有姓名。请填写姓名，或者删去这一位。")},
    {"diagnosis.person_twice", QT_TRANSLATE_NOOP("Errors", "参加人里“%1”写了两次。请删去一个。")},
    {"diagnosis.people_missing", QT_TRANSLATE_NOOP("Errors", "请写明哪些人参加了研判。")},
    {"diagnosis.remedy_matter", QT_TRANSLATE_NOOP("Errors", "有一条整改事项没有写内容。请写明要做什么，或者删去。")},
    {"diagnosis.remedy_twice", QT_TRANSLATE_NOOP("Errors", "整改事项“%1”写了两次。请删去一条。")},
    {"diagnosis.remedy_owner", QT_TRANSLATE_NOOP("Errors", "整改事项“%1”还没有责任人。每条请定一名责任人。")},
    {"diagnosis.remedy_due", QT_TRANSLATE_NOOP("Errors", "“%1”的期限（%2）早于研判日期（%3）。请核对日期。")},
    {"diagnosis.open", QT_TRANSLATE_NOOP("Errors", "“%1”还没有研判。六个方面都由支委会选定以后再完成。")},
    {"diagnosis.conclusion_missing",
     QT_TRANSLATE_NOOP("Errors", "还没有研判结论。请由支委会讨论确定，软件不替人下结论。")},
    {"diagnosis.opinion_missing", QT_TRANSLATE_NOOP("Errors", "请写明结论意见：好在哪里，差在哪里，下一步怎么办。")},
    {"diagnosis.facts_missing",
     QT_TRANSLATE_NOOP("Errors", "没有取到%1的事实，研判没有完成。请重新打开这次研判再试。")},
    {"diagnosis.finished", QT_TRANSLATE_NOOP("Errors", "%1的研判已经完成，不能再改。写错了的请更正，并写明原因。")},
    {"diagnosis.draft", QT_TRANSLATE_NOOP("Errors", "%1的研判还没有完成，直接修改就可以，不用更正。")},
    {"diagnosis.why", QT_TRANSLATE_NOOP("Errors", "请写明为什么更正%1的研判。原来的内容保留，并注明这个原因。")},
    {"diagnosis.same", QT_TRANSLATE_NOOP("Errors", "%1的研判和原来一样，没有要更正的。")},
    {"diagnosis.judge_shape",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”看不懂。请写成 方面=结果，例如 班子结构=健康；结果有 优良、健康、一般、存在问题。")},
};

} // namespace

std::span<const ErrorText> diagnosisTexts()
{
    return kDiagnosisTexts;
}

} // namespace branchbook
