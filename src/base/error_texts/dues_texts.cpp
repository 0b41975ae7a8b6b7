// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kDuesTexts[] = {
    {"dues.payment_missing",
     QT_TRANSLATE_NOOP("Errors", "找不到这笔党费。用 dues show 可以看到一个人的全部交纳记录。")},
    {"dues.exemption_missing", QT_TRANSLATE_NOOP("Errors", "找不到这项减免，可能已经撤销。")},
    {"dues.base_missing", QT_TRANSLATE_NOOP("Errors", "%1没有从%2起执行的基数。用 dues show 可以看到登记过的基数。")},
    {"dues.other_branch",
     QT_TRANSLATE_NOOP("Errors", "%1不在这个支部。党费交到组织关系所在的支部，请在那个支部登记。")},
    {"dues.month_before_known",
     QT_TRANSLATE_NOOP(
         "Errors", "%1没有填写入党日期，按转正日期或出生日期推算，%2还没有入党，不交党费。请先在名册里填写入党日期。")},
    {"dues.not_member", QT_TRANSLATE_NOOP("Errors", "%1还不是党员，不交党费。党员请先在名册里核对人员类别。")},
    {"dues.base_absurd", QT_TRANSLATE_NOOP("Errors", "%1的基数 %2 元超过每月 %3 元，请核对是不是多写了几位。")},
    {"dues.base_month", QT_TRANSLATE_NOOP("Errors", "基数从%1起执行，离现在超过一年。请核对年月。")},
    {"dues.base_why",
     QT_TRANSLATE_NOOP("Errors", "%1已经交了%2的党费，改动会影响已交的月份。请在“原因”里写明为什么改。")},
    {"dues.base_replace_why",
     QT_TRANSLATE_NOOP("Errors",
                       "%1从%2起的基数在 %3 登记过，改动会改变已经过去的月份应交的数额。请在“原因”里写明为什么改。")},
    {"dues.amount", QT_TRANSLATE_NOOP("Errors", "%1的交纳数额是 %2 元，应当大于零。")},
    {"dues.too_much",
     QT_TRANSLATE_NOOP("Errors", "%1在%2还差 %3 元，不能记 %4 元。多出的 %5 元如果是自愿多交，请记在“自愿多交”里。")},
    {"dues.paid_on", QT_TRANSLATE_NOOP("Errors", "请填写交纳日期。")},
    {"dues.paid_on_future", QT_TRANSLATE_NOOP("Errors", "交纳日期 %1 还没有到。收到以后再登记。")},
    {"dues.months_missing", QT_TRANSLATE_NOOP("Errors", "请填写交的是哪个月的党费。")},
    {"dues.month_twice", QT_TRANSLATE_NOOP("Errors", "同一笔里%1写了两次，请合成一次。")},
    {"dues.month_future",
     QT_TRANSLATE_NOOP("Errors", "%3 交的时候%2还没有到，党费不能预收。支部同意%1按季度交的，可以一次交清当季。")},
    {"dues.month_before_joining",
     QT_TRANSLATE_NOOP("Errors", "%1在%3被接收为预备党员，%2不用交党费。日期只到年的请先在名册里补全。")},
    {"dues.month_before_here", QT_TRANSLATE_NOOP("Errors", "%1在%3转入本支部，%2的党费应交给原来的支部。")},
    {"dues.month_settled", QT_TRANSLATE_NOOP("Errors", "%1转入前已经交到%3，%2不用再交。")},
    {"dues.month_left", QT_TRANSLATE_NOOP("Errors", "%1在%3离开了本支部（%4），%2的党费不在这里交。")},
    {"dues.month_ended", QT_TRANSLATE_NOOP("Errors", "%1的党籍状态已经不是党员，不能登记党费。请先核对名册。")},
    {"dues.month_temporary", QT_TRANSLATE_NOOP("Errors", "临时党支部一般不收党费，%1在组织关系所在的支部交纳。")},
    {"dues.month_nothing", QT_TRANSLATE_NOOP("Errors", "%1在%2应交 0.00 元，不用登记。愿意多交的记在“自愿多交”里。")},
    {"dues.month_exempt", QT_TRANSLATE_NOOP("Errors", "%1在%2经批准免交。愿意交的记在“自愿多交”里。")},
    {"dues.month_no_base",
     QT_TRANSLATE_NOOP("Errors", "%1在%2还没有核定基数，不知道应交多少。请先登记基数（dues base）。")},
    {"dues.month_paid",
     QT_TRANSLATE_NOOP("Errors", "%1在%2的党费已经交清：%3 元，%4 交的。记错了的请更正原来那笔（dues correct）。")},
    {"dues.method_unknown", QT_TRANSLATE_NOOP("Errors", "不认识交纳方式“%1”。可用的有：%2。")},
    {"dues.correct_why", QT_TRANSLATE_NOOP("Errors", "请写明为什么更正。原来那笔保留，并注明这个原因。")},
    {"dues.corrected_already", QT_TRANSLATE_NOOP("Errors", "%1的这笔在 %2 已经更正过。请更正后来的那笔。")},
    {"dues.exempt_amount", QT_TRANSLATE_NOOP("Errors", "减免后每月交纳 %1 元，不能小于零。")},
    {"dues.exempt_no_less",
     QT_TRANSLATE_NOOP("Errors",
                       "%1在%2本来应交 %3 元，减免以后不能还是 %4 元。请填减免以后每月还交多少，免交的填 0。")},
    {"dues.exempt_before_founding",
     QT_TRANSLATE_NOOP("Errors", "减免从%1起，那时支部还没有成立（%2成立）。请核对年月。")},
    {"dues.amount_unused", QT_TRANSLATE_NOOP("Errors", "“%1”不按这个数额交纳，不要写 %2。请核对类别。")},
    {"dues.import_no_name",
     QT_TRANSLATE_NOOP("Errors", "表里没有找到“姓名”这一列。请把列名写在第一行：姓名、金额、月份、交纳日期。")},
    {"dues.import_nobody", QT_TRANSLATE_NOOP("Errors", "名册的党员里没有%1。请核对姓名，或者先登记到名册。")},
    {"dues.import_namesakes", QT_TRANSLATE_NOOP("Errors", "有几个人叫%1，分不清是谁。请用 dues pay 按编号登记。")},
    {"dues.import_cell", QT_TRANSLATE_NOOP("Errors", "“%1”读不出数额或日期。请在表里改成数字或像 2026-09-18 的日期。")},
    {"dues.import_problems", QT_TRANSLATE_NOOP("Errors", "有的行不能登记，这次一行也没有登记。请改好表再导入：\n%1")},
    {"dues.exempt_paid",
     QT_TRANSLATE_NOOP("Errors",
                       "%1在%2已经交了 %3 元，减免以后就超过应交。减免请从还没有交的月份起；确实包括已交月份的，"
                       "请写明原因。")},
    {"dues.exempt_order", QT_TRANSLATE_NOOP("Errors", "减免的最后一个月%1早于开始的%2。请核对。")},
    {"dues.exempt_twice", QT_TRANSLATE_NOOP("Errors", "%1从%2起已经有减免，月份重叠。请先结束那一项。")},
    {"dues.decision_day", QT_TRANSLATE_NOOP("Errors", "请填写批准减免的日期。")},
    {"dues.decision_future", QT_TRANSLATE_NOOP("Errors", "批准日期 %1 还没有到。批准以后再登记。")},
    {"dues.approver_missing",
     QT_TRANSLATE_NOOP("Errors", "请填写由谁批准。减免由支部研究，报上一级党委批准，支部自己不能决定。")},
    {"dues.approver_own",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”是本支部或者本支部的人。减免由支部研究，报上一级党委批准，请写批准的党组织或文号。")},
    {"dues.remit_day", QT_TRANSLATE_NOOP("Errors", "请填写上缴党费的日期。")},
    {"dues.remit_future", QT_TRANSLATE_NOOP("Errors", "上缴日期%1还没有到。上缴以后再登记。")},
    {"dues.remit_order", QT_TRANSLATE_NOOP("Errors", "上缴的最后一个月%1早于开始的%2。请核对月份。")},
    {"dues.remit_early",
     QT_TRANSLATE_NOOP("Errors", "上缴日期%1早于%2，那时还没有收这些月份的党费。请核对日期或月份。")},
    {"dues.remit_amount", QT_TRANSLATE_NOOP("Errors", "上缴数额 %1 元不对，要大于零。请按收据填写。")},
    {"dues.remit_nothing",
     QT_TRANSLATE_NOOP("Errors",
                       "这段时间收到 %1 元，已经上缴 %2 元，没有还要上缴的。请核对月份；确实又上缴了的，写明数额。")},
    {"dues.remit_receipt_twice",
     QT_TRANSLATE_NOOP("Errors", "收据号 %1 已经登记过：%2上缴 %3 元。请核对收据号，或者先撤销那一次。")},
    {"dues.remittance_missing", QT_TRANSLATE_NOOP("Errors", "没有这次上缴的记录。编号在 dues remit 里。")},
    {"dues.month_text", QT_TRANSLATE_NOOP("Errors", "“%1”不是月份。请像 2026-09 这样写，一个季度写 2026Q3。")},
    {"dues.month_after_day",
     QT_TRANSLATE_NOOP("Errors", "到 %2 为止，%1还没有到。请写那天所在的月份，或者更早的月份。")},
    {"dues.year", QT_TRANSLATE_NOOP("Errors", "“%1”不是年份。请像 2026 这样写。")},
    {"dues.nobody", QT_TRANSLATE_NOOP("Errors", "请写明是谁交的，几个人用逗号分开。")},
    {"dues.amount_of_many",
     QT_TRANSLATE_NOOP("Errors", "几个人一起登记时各人按自己的应交数交，不写数额。数额不同的请分别登记。")},
};

} // namespace

std::span<const ErrorText> duesTexts()
{
    return kDuesTexts;
}

} // namespace branchbook
