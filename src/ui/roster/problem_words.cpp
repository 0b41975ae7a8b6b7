// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/shown_value.h"

#include "branchbook/base/date.h"
#include "branchbook/base/masking.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>

namespace branchbook::ui {

using roster::Problem;
using roster::RowProblem;

namespace {

struct ProblemWords {
    const char16_t* code;
    const char* words; ///< %1 … are the problem's own
    const char* advice; ///< of a row that was sent back
};

constexpr ProblemWords kProblemWords[] = {
    {u"id_number.check_digit", QT_TRANSLATE_NOOP("Import", "末位校验不符"),
     QT_TRANSLATE_NOOP("Import", "请按证件核对号码")},
    {u"id_number.length", QT_TRANSLATE_NOOP("Import", "号码只有 %2 位"),
     QT_TRANSLATE_NOOP("Import", "应为 18 位，请按证件改正")},
    {u"id_number.characters", QT_TRANSLATE_NOOP("Import", "号码里有别的字"),
     QT_TRANSLATE_NOOP("Import", "请按证件改正")},
    {u"id_number.birth_date", QT_TRANSLATE_NOOP("Import", "号码里的生日不存在"),
     QT_TRANSLATE_NOOP("Import", "请按证件改正")},
    {u"id_number.birth_future", QT_TRANSLATE_NOOP("Import", "号码里的生日在今天之后"),
     QT_TRANSLATE_NOOP("Import", "请按证件改正")},
    {u"id_number.birth_year", QT_TRANSLATE_NOOP("Import", "号码里的生日不合情理"),
     QT_TRANSLATE_NOOP("Import", "请按证件改正")},
    {u"id_number.digits_lost", QT_TRANSLATE_NOOP("Import", "后几位已丢失"),
     QT_TRANSLATE_NOOP("Import", "请按证件重新填写")},
    {u"id_number.other_paper", QT_TRANSLATE_NOOP("Import", "像是其他证件的号码"), nullptr},
    {u"id_number.upgraded", QT_TRANSLATE_NOOP("Import", "15 位读作 18 位"), nullptr},
    {u"birth_date.month_by_id", QT_TRANSLATE_NOOP("Import", "月份按身份证号"), nullptr},
    {u"birth_date.year_by_id", QT_TRANSLATE_NOOP("Import", "年份按身份证号"), nullptr},
    {u"birth_date.differs_from_id", QT_TRANSLATE_NOOP("Import", "与身份证号不同"), nullptr},
    {u"gender.differs_from_id", QT_TRANSLATE_NOOP("Import", "与身份证号不同"), nullptr},
    {u"date.impossible", QT_TRANSLATE_NOOP("Import", "没有这一天"), QT_TRANSLATE_NOOP("Import", "请按档案改正")},
    {u"date.implausible", QT_TRANSLATE_NOOP("Import", "年份不合情理"), QT_TRANSLATE_NOOP("Import", "请按档案改正")},
    {u"date.unreadable", QT_TRANSLATE_NOOP("Import", "看不出日期"), QT_TRANSLATE_NOOP("Import", "请写成 %2")},
    {u"date.era", QT_TRANSLATE_NOOP("Import", "不是公历"), QT_TRANSLATE_NOOP("Import", "请改写成公历")},
    {u"date.ambiguous_month", QT_TRANSLATE_NOOP("Import", "1 月还是 10 月"), nullptr},
    {u"date.two_digit_year_open", QT_TRANSLATE_NOOP("Import", "年份只有两位"), nullptr},
    {u"date.two_digit_year", QT_TRANSLATE_NOOP("Import", "年份只有两位"), nullptr},
    {u"date.order", QT_TRANSLATE_NOOP("Import", "分不清月和日"), nullptr},
    {u"date.about", QT_TRANSLATE_NOOP("Import", "大概的日期"), nullptr},
    {u"date.several", QT_TRANSLATE_NOOP("Import", "不止一个日期"), nullptr},
    {u"political_status.differs", QT_TRANSLATE_NOOP("Import", "与人员类别“%2”对不上"), nullptr},
    {u"party_post.group_leader", QT_TRANSLATE_NOOP("Import", "组长要在党小组里指定"), nullptr},
    {u"age.not_kept", QT_TRANSLATE_NOOP("Import", "没有出生日期，年龄没有保存"), nullptr},
    {u"standing.not_kept", QT_TRANSLATE_NOOP("Import", "没有转正日期，党龄没有保存"), nullptr},
    {u"age.differs", QT_TRANSLATE_NOOP("Import", "按出生日期是 %3"), nullptr},
    {u"standing.differs", QT_TRANSLATE_NOOP("Import", "按转正日期是 %3 年"), nullptr},
    {u"member_type.joined_already", QT_TRANSLATE_NOOP("Import", "却有入党日期"), nullptr},
    {u"member_type.converted_already", QT_TRANSLATE_NOOP("Import", "转正日期已过"), nullptr},
    {u"member_type.blank", QT_TRANSLATE_NOOP("Import", "没有填"), nullptr},
    {u"date.month_only", QT_TRANSLATE_NOOP("Import", "只有年月"), nullptr},
    {u"date.note", QT_TRANSLATE_NOOP("Import", "日期外的字没有导入"), nullptr},
    {u"date.note_kept", QT_TRANSLATE_NOOP("Import", "日期外的字记在备注里"), nullptr},
    {u"date.serial", QT_TRANSLATE_NOOP("Import", "按日期序号读出"), nullptr},
    {u"date.future", QT_TRANSLATE_NOOP("Import", "日期在今天之后"), QT_TRANSLATE_NOOP("Import", "请核对年份")},
    {u"date.future_left_empty", QT_TRANSLATE_NOOP("Import", "日期在今天之后，先空着"),
     QT_TRANSLATE_NOOP("Import", "请核对年份")},
    {u"join_date.under_18", QT_TRANSLATE_NOOP("Import", "入党时不满 18 岁"),
     QT_TRANSLATE_NOOP("Import", "请核对出生日期和入党日期")},
    {u"full_member.under_18", QT_TRANSLATE_NOOP("Import", "转正时不满 18 岁"),
     QT_TRANSLATE_NOOP("Import", "请核对出生日期和转正日期")},
    {u"full_member.before_join", QT_TRANSLATE_NOOP("Import", "早于入党日期"), nullptr},
    {u"full_member.equals_join", QT_TRANSLATE_NOOP("Import", "与入党日期相同"), nullptr},
    {u"full_member.early", QT_TRANSLATE_NOOP("Import", "预备期还没有满"), nullptr},
    {u"full_member.too_soon", QT_TRANSLATE_NOOP("Import", "预备期还没有满"), nullptr},
    {u"full_member.far", QT_TRANSLATE_NOOP("Import", "离入党超过两年"), nullptr},
    {u"value.marked", QT_TRANSLATE_NOOP("Import", "表里标着待核实"), nullptr},
    {u"marks.unknown", QT_TRANSLATE_NOOP("Import", "不是名册里的项目"), nullptr},
    {u"value.contradicts", QT_TRANSLATE_NOOP("Import", "与名册矛盾，没有写入"), nullptr},
    {u"choice.unknown", QT_TRANSLATE_NOOP("Import", "不在可选的值里"), nullptr},
    {u"choice.unusual", QT_TRANSLATE_NOOP("Import", "不是常用写法"), nullptr},
    {u"choice.ambiguous", QT_TRANSLATE_NOOP("Import", "正式还是预备"), nullptr},
    {u"yes_no.unreadable", QT_TRANSLATE_NOOP("Import", "看不出是否"), nullptr},
    {u"phone.length", QT_TRANSLATE_NOOP("Import", "有 %2 位数字"), nullptr},
    {u"phone.not_mobile", QT_TRANSLATE_NOOP("Import", "像是固定电话"), nullptr},
    {u"phone.unusual", QT_TRANSLATE_NOOP("Import", "有别的内容"), nullptr},
    {u"phone.digits_lost", QT_TRANSLATE_NOOP("Import", "数字已丢失"), nullptr},
    {u"money.decimals", QT_TRANSLATE_NOOP("Import", "金额不到分"), nullptr},
    {u"money.unreadable", QT_TRANSLATE_NOOP("Import", "不是金额"), nullptr},
    {u"money.negative", QT_TRANSLATE_NOOP("Import", "金额小于零"), nullptr},
    {u"integer.unreadable", QT_TRANSLATE_NOOP("Import", "不是整数"), nullptr},
    {u"cell.formula_error", QT_TRANSLATE_NOOP("Import", "公式错误"), QT_TRANSLATE_NOOP("Import", "请写上真正的内容")},
    {u"cell.formula_empty", QT_TRANSLATE_NOOP("Import", "公式没有算出的值"),
     QT_TRANSLATE_NOOP("Import", "请写上真正的内容")},
    {u"cell.controls", QT_TRANSLATE_NOOP("Import", "去掉了控制字符"), nullptr},
    {u"cell.damaged", QT_TRANSLATE_NOOP("Import", "有损坏的字符"), nullptr},
    {u"text.too_long", QT_TRANSLATE_NOOP("Import", "内容太长"), nullptr},
    {u"name.missing", QT_TRANSLATE_NOOP("Import", "没有姓名"), QT_TRANSLATE_NOOP("Import", "请补上姓名")},
    {u"name.ditto", QT_TRANSLATE_NOOP("Import", "不是姓名"), QT_TRANSLATE_NOOP("Import", "请写上姓名")},
    {u"name.several", QT_TRANSLATE_NOOP("Import", "像是 %2 个人"),
     QT_TRANSLATE_NOOP("Import", "请分成几行，一行一个人")},
    {u"name.too_long", QT_TRANSLATE_NOOP("Import", "姓名太长"), QT_TRANSLATE_NOOP("Import", "请只写姓名")},
    {u"name.number", QT_TRANSLATE_NOOP("Import", "是号码，不是姓名"), QT_TRANSLATE_NOOP("Import", "请写上姓名")},
    {u"name.suspicious", QT_TRANSLATE_NOOP("Import", "有数字或符号"), nullptr},
    {u"row.same_id_number", QT_TRANSLATE_NOOP("Import", "与第 %1 行号码相同"),
     QT_TRANSLATE_NOOP("Import", "同一人就删去这一行")},
    {u"row.same_person", QT_TRANSLATE_NOOP("Import", "与第 %1 行是同一人"),
     QT_TRANSLATE_NOOP("Import", "不是同一人请补上身份证号")},
    {u"row.same_member", QT_TRANSLATE_NOOP("Import", "第 %1 行已是名册里的这个人"),
     QT_TRANSLATE_NOOP("Import", "不是同一人请补上身份证号")},
    {u"row.id_number_aside", QT_TRANSLATE_NOOP("Import", "与退回的第 %1 行号码相同"), nullptr},
    {u"row.person_aside", QT_TRANSLATE_NOOP("Import", "与退回的第 %1 行像是同一人"), nullptr},
    {u"match.other_name", QT_TRANSLATE_NOOP("Import", "号码是名册里%1的"),
     QT_TRANSLATE_NOOP("Import", "改了名就先在名册里改；不是同一人请改正号码")},
    {u"row.total", QT_TRANSLATE_NOOP("Import", "合计或签名"), nullptr},
    {u"row.repeated_header", QT_TRANSLATE_NOOP("Import", "重复的表头"), nullptr},
    {u"row.number_only", QT_TRANSLATE_NOOP("Import", "只有序号"), nullptr},
    {u"row.heading", QT_TRANSLATE_NOOP("Import", "像是小标题"), nullptr},
    {u"row.note", QT_TRANSLATE_NOOP("Import", "像是小标题或说明"), nullptr},
    {u"row.name_alone", QT_TRANSLATE_NOOP("Import", "只有姓名，别的都空"),
     QT_TRANSLATE_NOOP("Import", "请核对是不是人名")},
    {u"row.other_table", QT_TRANSLATE_NOOP("Import", "在另一张表里，表头在第 %1 行"),
     QT_TRANSLATE_NOOP("Import", "请把两张表分到两个工作表或分两次导入")},
    {u"row.outside", QT_TRANSLATE_NOOP("Import", "没有要导入的内容"), nullptr},
    {u"row.skipped_by_user", QT_TRANSLATE_NOOP("Import", "按您的选择跳过"), nullptr},
    {u"match.other_branch", QT_TRANSLATE_NOOP("Import", "名册里属于“%1”，没有转来"),
     QT_TRANSLATE_NOOP("Import", "要转来，请办理组织关系转接")},
    {u"match.exists", QT_TRANSLATE_NOOP("Import", "已有此人"), nullptr},
    {u"row.namesake", QT_TRANSLATE_NOOP("Import", "与第 %1 行同名，分不清"), nullptr},
    {u"row.namesake_likely", QT_TRANSLATE_NOOP("Import", "与第 %1 行同名，可能是同一人"),
     QT_TRANSLATE_NOOP("Import", "请补全身份证号或出生日期")},
    {u"row.namesake_number", QT_TRANSLATE_NOOP("Import", "与第 %1 行像是同一人，号码不同"),
     QT_TRANSLATE_NOOP("Import", "请按证件核对号码")},
    {u"match.contradicts", QT_TRANSLATE_NOOP("Import", "与名册矛盾"), nullptr},
    {u"match.differs", QT_TRANSLATE_NOOP("Import", "与名册不同"), nullptr},
    {u"match.uncertain", QT_TRANSLATE_NOOP("Import", "有同名的人"),
     QT_TRANSLATE_NOOP("Import", "请补上身份证号或出生日期")},
    {u"match.book_lacks_day", QT_TRANSLATE_NOOP("Import", "名册里同名的人出生日期只到 %2"),
     QT_TRANSLATE_NOOP("Import", "是同一人，就先在名册里补全出生日期")},
    {u"match.corrected_number", QT_TRANSLATE_NOOP("Import", "册里同名的人号码不同，且没通过校验"),
     QT_TRANSLATE_NOOP("Import", "是同一人，就先在名册里改正号码")},
    {u"match.wrong_number", QT_TRANSLATE_NOOP("Import", "册里同名的人号码不同，这个没通过校验"),
     QT_TRANSLATE_NOOP("Import", "请按证件改正号码")},
    {u"match.other_id_number", QT_TRANSLATE_NOOP("Import", "另有同名同生日的人"), nullptr},
    {u"match.namesake_likely", QT_TRANSLATE_NOOP("Import", "名册里有同名的人，%2相同"),
     QT_TRANSLATE_NOOP("Import", "请按证件核对是不是同一人")},
    {u"value.differs", QT_TRANSLATE_NOOP("Import", "与名册不同"), nullptr},
};

const ProblemWords* wordsOf(const QString& code)
{
    const auto* found = std::find_if(std::begin(kProblemWords), std::end(kProblemWords),
                                     [&](const ProblemWords& each) { return code == QStringView(each.code); });
    return found == std::end(kProblemWords) ? nullptr : found;
}

QString filledIn(QString text, const QStringList& args)
{
    for (qsizetype i = 0; i < args.size(); ++i)
        text.replace(u'%' + QString::number(i + 1), args[i]);
    return text;
}

/// 2031 where 2013 lies in the past: two digits changed places.
QString swappedYear(const QString& value)
{
    for (qsizetype at = 0; at + 4 <= value.size(); ++at) {
        bool ok = false;
        const int year = value.mid(at, 4).toInt(&ok);
        if (!ok || year < 2000)
            continue;
        const int swapped = year / 100 * 100 + year % 10 * 10 + year % 100 / 10;
        return swapped < year ? QCoreApplication::translate("Import", "多半是 %1 写成了 %2").arg(swapped).arg(year)
                              : QString();
    }
    return {};
}

} // namespace

QString shortProblem(const Problem& problem)
{
    if (const ProblemWords* words = wordsOf(problem.code))
        return filledIn(QCoreApplication::translate("Import", words->words), problem.args);
    return problem.severity == roster::Severity::Error ? QCoreApplication::translate("Import", "没有取值")
                                                       : QCoreApplication::translate("Import", "请核对");
}

QString cellNote(const RowProblem& problem)
{
    if (problem.problem.code != u"value.differs" || !problem.field)
        return shortProblem(problem.problem);
    return QCoreApplication::translate("Import", "名册：%1")
        .arg(shownPair(*problem.field, problem.problem.args.value(1), problem.problem.args.value(2)).first);
}

QString shortQuestion(const QString& code)
{
    return shortProblem({code, roster::Severity::Warning, {}});
}

QString longProblem(const RowProblem& problem)
{
    return maskNumbersIn(roster::problemText(roster::maskedProblem(problem)));
}

QString problemAdvice(const RowProblem& problem)
{
    if (problem.problem.code == u"date.future") {
        const QString guess = swappedYear(problem.value);
        if (!guess.isEmpty())
            return guess;
    }
    const ProblemWords* words = wordsOf(problem.problem.code);
    return words != nullptr && words->advice != nullptr
        ? filledIn(QCoreApplication::translate("Import", words->advice), problem.problem.args)
        : QString();
}

} // namespace branchbook::ui
