// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kExamTexts[] = {
    {"question.missing",
     QT_TRANSLATE_NOOP("Errors", "找不到这道题，可能已经放入回收站。请用 question list 看有哪些。")},
    {"question.recycled", QT_TRANSLATE_NOOP("Errors", "题目“%1…”在回收站里。请先恢复，再修改。")},
    {"question.there",
     QT_TRANSLATE_NOOP("Errors", "题库里已经有“%1…”这道题（题型、题干和选项都一样）。请修改原来的一道。")},
    {"question.kind_missing", QT_TRANSLATE_NOOP("Errors", "没有写题型。请写 单选、多选、判断 或者 简答。")},
    {"question.kind_unknown", QT_TRANSLATE_NOOP("Errors", "题型“%1”不认识。请写 单选、多选、判断 或者 简答。")},
    {"question.stem_missing", QT_TRANSLATE_NOOP("Errors", "没有写题干。请写明这道题问什么。")},
    {"question.stem_long", QT_TRANSLATE_NOOP("Errors", "题干有 %1 个字，最多 %2 个字。请写短一些，或者分成几道题。")},
    {"question.choices_few", QT_TRANSLATE_NOOP("Errors", "只有 %1 个选项。单选题和多选题至少要有两个选项，请补上。")},
    {"question.choices_many", QT_TRANSLATE_NOOP("Errors", "有 %1 个选项，最多 %2 个。请减少选项。")},
    {"question.choice_gap", QT_TRANSLATE_NOOP("Errors", "选项%1空着，后面的选项%2却写了。请依次填写，中间不要空。")},
    {"question.choice_long",
     QT_TRANSLATE_NOOP("Errors", "选项“%1”不行：不能空着，也不能超过 %2 个字。请修改这个选项。")},
    {"question.choice_twice", QT_TRANSLATE_NOOP("Errors", "选项“%1”写了两次。请改掉其中一个。")},
    {"question.choices_none", QT_TRANSLATE_NOOP("Errors", "%1题不用写选项。请清空选项，或者把题型改成单选、多选。")},
    {"question.answer_missing", QT_TRANSLATE_NOOP("Errors", "没有写答案。请写明正确答案。")},
    {"question.answer_single", QT_TRANSLATE_NOOP("Errors", "答案“%1”不止一个。单选题请只写一个选项的字母。")},
    {"question.answer_multiple",
     QT_TRANSLATE_NOOP("Errors", "答案“%1”只有一个。多选题至少写两个选项的字母，例如 ABD；只有一个的请改成单选。")},
    {"question.answer_letter", QT_TRANSLATE_NOOP("Errors", "答案“%1”不是这道题的选项。请写选项的字母，从 %2 到 %3。")},
    {"question.answer_judge", QT_TRANSLATE_NOOP("Errors", "判断题的答案“%1”看不懂。请写 正确 或者 错误。")},
    {"question.points", QT_TRANSLATE_NOOP("Errors", "分值写的是 %1。请填写 1 到 %2 之间的整数。")},
    {"question.points_text", QT_TRANSLATE_NOOP("Errors", "分值“%1”看不懂。请填写 1 到 %2 之间的整数。")},
    {"question.subject_long", QT_TRANSLATE_NOOP("Errors", "科目“%1”太长，最多 %2 个字。请写短一些，例如 党章。")},
    {"question.sheet_head",
     QT_TRANSLATE_NOOP(
         "Errors", "表里找不到题库的表头。请在第一行写 题型、题干、选项A、选项B、选项C、选项D、答案、分值、科目。")},
    {"question.sheet_empty", QT_TRANSLATE_NOOP("Errors", "表头下面没有题目。请核对是不是选错了工作表。")},
    {"question.sheet_twice", QT_TRANSLATE_NOOP("Errors", "和第 %1 行是同一道题，没有再导入。")},
    {"question.sheet_there", QT_TRANSLATE_NOOP("Errors", "题库里已经有这道题，没有再导入。")},
    {"makeup.missing", QT_TRANSLATE_NOOP("Errors", "还没有登记这次补课。请先登记哪天、学了什么。")},
    {"makeup.not_missed", QT_TRANSLATE_NOOP("Errors", "“%1”没有这个人缺课的记录，不用补课。请核对活动和姓名。")},
    {"makeup.there", QT_TRANSLATE_NOOP("Errors", "%1已经登记了“%2”的补课。登记错了的请先去掉，再登记。")},
    {"makeup.confirmed", QT_TRANSLATE_NOOP("Errors", "这次补课已经由%1确认，不用再确认。")},
    {"makeup.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"makeup.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，补了以后再登记。")},
    {"makeup.day_early", QT_TRANSLATE_NOOP("Errors", "补课的日期（%1）早于学习的日期（%2）。请核对日期。")},
    {"makeup.day_order", QT_TRANSLATE_NOOP("Errors", "确认的日期（%1）早于补课的日期（%2）。请核对日期。")},
    {"makeup.material", QT_TRANSLATE_NOOP("Errors", "请写明用什么材料补的，最多 %1 个字，例如 会议录音和学习笔记。")},
    {"makeup.by_missing", QT_TRANSLATE_NOOP("Errors", "请写明是谁确认的。")},
    {"makeup.by_self", QT_TRANSLATE_NOOP("Errors", "补课不能由%1本人确认。请写明确认的另一个人，例如党小组长。")},
    {"exam.missing", QT_TRANSLATE_NOOP("Errors", "找不到这次考试，可能已经放入回收站。")},
    {"exam.none_of",
     QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的考试。请用 exam list 看有哪些；还没有的先登记（exam add）。")},
    {"exam.recycled", QT_TRANSLATE_NOOP("Errors", "考试“%1”在回收站里。请先恢复，再修改。")},
    {"exam.title_missing", QT_TRANSLATE_NOOP("Errors", "请写明考试的名称，例如 2026年上半年理论考试。")},
    {"exam.title_taken", QT_TRANSLATE_NOOP("Errors", "已经有叫“%1”的考试。请换一个名称，例如写上年份或者第几次。")},
    {"exam.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写考试的日期，要写到哪一天。")},
    {"exam.day_late",
     QT_TRANSLATE_NOOP("Errors", "考试的日期（%1）晚于已经录入成绩的日期（%2）。请核对日期，或者先改成绩。")},
    {"exam.seed", QT_TRANSLATE_NOOP("Errors", "抽题的号码写的是 %1。请填写 1 到 %2 之间的整数，不写就由程序定。")},
    {"exam.pass", QT_TRANSLATE_NOOP("Errors", "及格分写的是 %1，这份卷子一共 %2 分。请填写 1 到总分之间的整数。")},
    {"exam.gathering_kind",
     QT_TRANSLATE_NOOP("Errors", "“%1”不是本支部的理论考试。请选一次理论考试，或者不选，只写日期。")},
    {"exam.gathering_taken", QT_TRANSLATE_NOOP("Errors", "这次活动已经登记为考试“%1”。请选另一次，或者修改那一次。")},
    {"exam.draw_none", QT_TRANSLATE_NOOP("Errors", "没有写抽几道题。请写明题型和题数，例如 单选 20 道，至少一道。")},
    {"exam.draw_twice", QT_TRANSLATE_NOOP("Errors", "题型“%1”写了两次。每种题型只写一次。")},
    {"exam.draw_shape", QT_TRANSLATE_NOOP("Errors", "“%1”看不懂。请写成 单选=20 或者 单选=20x2（每题2分）这样。")},
    {"exam.draw_points", QT_TRANSLATE_NOOP("Errors", "%1题每题的分值写的是 %2。请填写 1 到 %3 之间的整数。")},
    {"exam.draw_many", QT_TRANSLATE_NOOP("Errors", "题太多，一份卷子最多 %1 道题。请减少题数。")},
    {"exam.bank_short",
     QT_TRANSLATE_NOOP("Errors", "%1题要抽 %2 道，题库里（这个科目）只有 %3 道。请减少题数，或者先补充题库。")},
    {"exam.scored",
     QT_TRANSLATE_NOOP("Errors", "“%1”已经录入成绩，卷子和及格分不能再改。要换卷子的，请登记新的一次考试。")},
    {"exam.score_none", QT_TRANSLATE_NOOP("Errors", "没有要录入的成绩。请写明姓名和得分。")},
    {"exam.score_text", QT_TRANSLATE_NOOP("Errors", "得分“%1”看不懂。请填写数字，可以有一位小数，例如 85.5。")},
    {"exam.score_there",
     QT_TRANSLATE_NOOP("Errors", "%1已经有成绩（%2分）。录错了的请更正并写明原因；补考的请作为补考录入。")},
    {"exam.score_missing", QT_TRANSLATE_NOOP("Errors", "%1还没有这一次的成绩，不用更正。请先录入。")},
    {"exam.score_high", QT_TRANSLATE_NOOP("Errors", "%1的得分 %2 不行：这份卷子从 0 到 %3 分。请核对得分。")},
    {"exam.marks_number",
     QT_TRANSLATE_NOOP("Errors", "%1写了 %2 道题的得分，卷子有 %3 道题。请每道题都写，或者只写总分。")},
    {"exam.marks_high", QT_TRANSLATE_NOOP("Errors", "%1第 %2 题得了 %3 分，这道题一共 %4 分。请核对这一题。")},
    {"exam.marks_sum", QT_TRANSLATE_NOOP("Errors", "%1的总分是 %2 分，各题加起来是 %3 分。请核对。")},
    {"exam.sat_missing", QT_TRANSLATE_NOOP("Errors", "请填写哪一天考的，要写到哪一天。")},
    {"exam.sat_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，考完以后再录入成绩。")},
    {"exam.sat_early",
     QT_TRANSLATE_NOOP("Errors", "考试日期（%1）早于这次考试或者上一次参加的日期（%2）。请核对日期。")},
    {"exam.retake_first", QT_TRANSLATE_NOOP("Errors", "%1还没有这次考试的成绩，不算补考。请先录入考试成绩。")},
    {"exam.retake_passed", QT_TRANSLATE_NOOP("Errors", "%1已经及格（%2分），不用补考。")},
    {"exam.not_of_branch", QT_TRANSLATE_NOOP("Errors", "%1不是本支部的党员。请核对姓名。")},
    {"exam.why", QT_TRANSLATE_NOOP("Errors", "请写明为什么更正%1的成绩。原来的成绩保留，并注明这个原因。")},
    {"exam.same", QT_TRANSLATE_NOOP("Errors", "%1的成绩和原来一样，没有要更正的。")},
    {"exam.sheet_head",
     QT_TRANSLATE_NOOP("Errors",
                       "表里找不到“姓名”和“成绩”两列。请在第一行写 姓名、成绩；知道各题得分的再写 第1题、第2题……")},
    {"exam.sheet_problems", QT_TRANSLATE_NOOP("Errors", "有几行不能录入，一个成绩也没有录入：\n%1\n改好以后再导入。")},
    {"exam.sheet_nobody", QT_TRANSLATE_NOOP("Errors", "名册的党员里没有%1。请核对姓名，或者先登记到名册。")},
    {"exam.sheet_namesakes", QT_TRANSLATE_NOOP("Errors", "名册里有几位叫%1的。请单独录入这一位的成绩。")},
    {"exam.sheet_twice", QT_TRANSLATE_NOOP("Errors", "%1在表里出现了两次。请只留一行。")},
};

} // namespace

std::span<const ErrorText> examTexts()
{
    return kExamTexts;
}

} // namespace branchbook
