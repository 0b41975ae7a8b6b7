// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/screen_words.h"

#include "branchbook/base/date.h"

#include <QCoreApplication>

#include <array>

namespace branchbook {

namespace {

/// Written where the core lists them; here the translators find them.
[[maybe_unused]] constexpr const char* kScreenWords[] = {
    QT_TRANSLATE_NOOP("ScreenWords", "支部党员大会"),
    QT_TRANSLATE_NOOP("ScreenWords", "支部委员会会议"),
    QT_TRANSLATE_NOOP("ScreenWords", "党小组会"),
    QT_TRANSLATE_NOOP("ScreenWords", "党课"),
    QT_TRANSLATE_NOOP("ScreenWords", "主题党日"),
    QT_TRANSLATE_NOOP("ScreenWords", "组织生活会"),
    QT_TRANSLATE_NOOP("ScreenWords", "民主评议党员会议"),
    QT_TRANSLATE_NOOP("ScreenWords", "中心组学习"),
    QT_TRANSLATE_NOOP("ScreenWords", "集中培训"),
    QT_TRANSLATE_NOOP("ScreenWords", "专题辅导"),
    QT_TRANSLATE_NOOP("ScreenWords", "理论研讨"),
    QT_TRANSLATE_NOOP("ScreenWords", "理论考试"),
    QT_TRANSLATE_NOOP("ScreenWords", "座谈会"),
    QT_TRANSLATE_NOOP("ScreenWords", "其他活动"),
    QT_TRANSLATE_NOOP("ScreenWords", "决议督办"),
    QT_TRANSLATE_NOOP("ScreenWords", "问题整改"),
    QT_TRANSLATE_NOOP("ScreenWords", "意见整改"),
    QT_TRANSLATE_NOOP("ScreenWords", "公开承诺"),
    QT_TRANSLATE_NOOP("ScreenWords", "督办事项"),
    QT_TRANSLATE_NOOP("ScreenWords", "专项治理"),
    QT_TRANSLATE_NOOP("ScreenWords", "检查发现"),
    QT_TRANSLATE_NOOP("ScreenWords", "其他事项"),
    QT_TRANSLATE_NOOP("ScreenWords", "提出"),
    QT_TRANSLATE_NOOP("ScreenWords", "审定"),
    QT_TRANSLATE_NOOP("ScreenWords", "实施"),
    QT_TRANSLATE_NOOP("ScreenWords", "检查"),
    QT_TRANSLATE_NOOP("ScreenWords", "整改"),
    QT_TRANSLATE_NOOP("ScreenWords", "办结"),
    QT_TRANSLATE_NOOP("ScreenWords", "收集"),
    QT_TRANSLATE_NOOP("ScreenWords", "分派"),
    QT_TRANSLATE_NOOP("ScreenWords", "反馈"),
    QT_TRANSLATE_NOOP("ScreenWords", "销号"),
    QT_TRANSLATE_NOOP("ScreenWords", "提诺"),
    QT_TRANSLATE_NOOP("ScreenWords", "审诺"),
    QT_TRANSLATE_NOOP("ScreenWords", "公示"),
    QT_TRANSLATE_NOOP("ScreenWords", "践诺"),
    QT_TRANSLATE_NOOP("ScreenWords", "评诺"),
    QT_TRANSLATE_NOOP("ScreenWords", "谈心谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "提醒谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "廉政谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "任前谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "入党谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "函询"),
    QT_TRANSLATE_NOOP("ScreenWords", "诫勉谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "政治生日谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "当面"),
    QT_TRANSLATE_NOOP("ScreenWords", "电话"),
    QT_TRANSLATE_NOOP("ScreenWords", "上门"),
    QT_TRANSLATE_NOOP("ScreenWords", "视频"),
    QT_TRANSLATE_NOOP("ScreenWords", "书面"),
    QT_TRANSLATE_NOOP("ScreenWords", "支部可见"),
    QT_TRANSLATE_NOOP("ScreenWords", "仅支委"),
    QT_TRANSLATE_NOOP("ScreenWords", "密封"),
    QT_TRANSLATE_NOOP("ScreenWords", "支委之间"),
    QT_TRANSLATE_NOOP("ScreenWords", "支委与党员"),
    QT_TRANSLATE_NOOP("ScreenWords", "党员之间"),
    QT_TRANSLATE_NOOP("ScreenWords", "其他"),
    QT_TRANSLATE_NOOP("ScreenWords", "流动，可用电话"),
    QT_TRANSLATE_NOOP("ScreenWords", "离退休，可上门"),
    QT_TRANSLATE_NOOP("ScreenWords", "优秀"),
    QT_TRANSLATE_NOOP("ScreenWords", "合格"),
    QT_TRANSLATE_NOOP("ScreenWords", "基本合格"),
    QT_TRANSLATE_NOOP("ScreenWords", "不合格"),
    QT_TRANSLATE_NOOP("ScreenWords", "学习准备"),
    QT_TRANSLATE_NOOP("ScreenWords", "个人自评"),
    QT_TRANSLATE_NOOP("ScreenWords", "党员互评"),
    QT_TRANSLATE_NOOP("ScreenWords", "民主测评"),
    QT_TRANSLATE_NOOP("ScreenWords", "组织评定"),
    QT_TRANSLATE_NOOP("ScreenWords", "结果反馈"),
    QT_TRANSLATE_NOOP("ScreenWords", "上报归档"),
    QT_TRANSLATE_NOOP("ScreenWords", "向上级党组织述职"),
    QT_TRANSLATE_NOOP("ScreenWords", "向支部党员大会述职"),
    QT_TRANSLATE_NOOP("ScreenWords", "向上级党组织和支部党员大会述职"),
    QT_TRANSLATE_NOOP("ScreenWords", "确定范围"),
    QT_TRANSLATE_NOOP("ScreenWords", "核实情况"),
    QT_TRANSLATE_NOOP("ScreenWords", "撰写报告"),
    QT_TRANSLATE_NOOP("ScreenWords", "述职"),
    QT_TRANSLATE_NOOP("ScreenWords", "点评提问"),
    QT_TRANSLATE_NOOP("ScreenWords", "测评"),
    QT_TRANSLATE_NOOP("ScreenWords", "定等"),
    QT_TRANSLATE_NOOP("ScreenWords", "次年复查"),
    QT_TRANSLATE_NOOP("ScreenWords", "上级"),
    QT_TRANSLATE_NOOP("ScreenWords", "党员"),
    QT_TRANSLATE_NOOP("ScreenWords", "群众"),
    QT_TRANSLATE_NOOP("ScreenWords", "好"),
    QT_TRANSLATE_NOOP("ScreenWords", "较好"),
    QT_TRANSLATE_NOOP("ScreenWords", "一般"),
    QT_TRANSLATE_NOOP("ScreenWords", "差"),
    QT_TRANSLATE_NOOP("ScreenWords", "班子结构"),
    QT_TRANSLATE_NOOP("ScreenWords", "履职能力"),
    QT_TRANSLATE_NOOP("ScreenWords", "团结协作"),
    QT_TRANSLATE_NOOP("ScreenWords", "工作实绩"),
    QT_TRANSLATE_NOOP("ScreenWords", "廉洁自律"),
    QT_TRANSLATE_NOOP("ScreenWords", "群众评价"),
    QT_TRANSLATE_NOOP("ScreenWords", "优良"),
    QT_TRANSLATE_NOOP("ScreenWords", "健康"),
    QT_TRANSLATE_NOOP("ScreenWords", "存在问题"),
    QT_TRANSLATE_NOOP("ScreenWords", "表扬，总结做法"),
    QT_TRANSLATE_NOOP("ScreenWords", "保持，补上缺口"),
    QT_TRANSLATE_NOOP("ScreenWords", "提醒谈话，限期改进"),
    QT_TRANSLATE_NOOP("ScreenWords", "报上级，整顿调整"),
    QT_TRANSLATE_NOOP("ScreenWords", "计入"),
    QT_TRANSLATE_NOOP("ScreenWords", "还缺"),
    QT_TRANSLATE_NOOP("ScreenWords", "不计入"),
    QT_TRANSLATE_NOOP("ScreenWords", "落后"),
    QT_TRANSLATE_NOOP("ScreenWords", "没有记录"),
    QT_TRANSLATE_NOOP("ScreenWords", "支委"),
    QT_TRANSLATE_NOOP("ScreenWords", "平均年龄"),
    QT_TRANSLATE_NOOP("ScreenWords", "任期还有"),
    QT_TRANSLATE_NOOP("ScreenWords", "任期已过"),
    QT_TRANSLATE_NOOP("ScreenWords", "学时按进度"),
    QT_TRANSLATE_NOOP("ScreenWords", "讲党课"),
    QT_TRANSLATE_NOOP("ScreenWords", "支委谈心"),
    QT_TRANSLATE_NOOP("ScreenWords", "支委会"),
    QT_TRANSLATE_NOOP("ScreenWords", "集体议事"),
    QT_TRANSLATE_NOOP("ScreenWords", "会前酝酿"),
    QT_TRANSLATE_NOOP("ScreenWords", "三会一课"),
    QT_TRANSLATE_NOOP("ScreenWords", "承诺兑现"),
    QT_TRANSLATE_NOOP("ScreenWords", "三化得分"),
    QT_TRANSLATE_NOOP("ScreenWords", "品牌材料"),
    QT_TRANSLATE_NOOP("ScreenWords", "廉政教育"),
    QT_TRANSLATE_NOOP("ScreenWords", "廉政和提醒谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "廉政事项办结"),
    QT_TRANSLATE_NOOP("ScreenWords", "党务公开"),
    QT_TRANSLATE_NOOP("ScreenWords", "意见按期办结"),
    QT_TRANSLATE_NOOP("ScreenWords", "群众意见"),
    QT_TRANSLATE_NOOP("ScreenWords", "问卷"),
    QT_TRANSLATE_NOOP("ScreenWords", "测评指数"),
    QT_TRANSLATE_NOOP("ScreenWords", "联系点走访"),
    QT_TRANSLATE_NOOP("ScreenWords", "%1 岁"),
    QT_TRANSLATE_NOOP("ScreenWords", "%1 天"),
    QT_TRANSLATE_NOOP("ScreenWords", "%1 人"),
    QT_TRANSLATE_NOOP("ScreenWords", "%1 次"),
    QT_TRANSLATE_NOOP("ScreenWords", "%1 对"),
    QT_TRANSLATE_NOOP("ScreenWords", "%1 项"),
    QT_TRANSLATE_NOOP("ScreenWords", "%1 条"),
    QT_TRANSLATE_NOOP("ScreenWords", "%1 件"),
    QT_TRANSLATE_NOOP("ScreenWords", "%1 份"),
    QT_TRANSLATE_NOOP("ScreenWords", "党员测评"),
    QT_TRANSLATE_NOOP("ScreenWords", "%1 分"),
    QT_TRANSLATE_NOOP("ScreenWords", "第一季度"),
    QT_TRANSLATE_NOOP("ScreenWords", "第二季度"),
    QT_TRANSLATE_NOOP("ScreenWords", "第三季度"),
    QT_TRANSLATE_NOOP("ScreenWords", "第四季度"),
    QT_TRANSLATE_NOOP("ScreenWords", "不需交"),
    QT_TRANSLATE_NOOP("ScreenWords", "免交"),
    QT_TRANSLATE_NOOP("ScreenWords", "基数未定"),
    QT_TRANSLATE_NOOP("ScreenWords", "未交"),
    QT_TRANSLATE_NOOP("ScreenWords", "未交足"),
    QT_TRANSLATE_NOOP("ScreenWords", "已交"),
    QT_TRANSLATE_NOOP("ScreenWords", "列表"),
    QT_TRANSLATE_NOOP("ScreenWords", "季度报告"),
    QT_TRANSLATE_NOOP("ScreenWords", "年度手册"),
    QT_TRANSLATE_NOOP("ScreenWords", "全年总览"),
    QT_TRANSLATE_NOOP("ScreenWords", "会议和个人的记录"),
    QT_TRANSLATE_NOOP("ScreenWords", "表格和文稿"),
    QT_TRANSLATE_NOOP("ScreenWords", "交给上级的文件"),
    QT_TRANSLATE_NOOP("ScreenWords", "普通党支部"),
    QT_TRANSLATE_NOOP("ScreenWords", "联合党支部"),
    QT_TRANSLATE_NOOP("ScreenWords", "临时党支部"),
    QT_TRANSLATE_NOOP("ScreenWords", "流动党员党支部"),
    QT_TRANSLATE_NOOP("ScreenWords", "离退休党支部"),
    QT_TRANSLATE_NOOP("ScreenWords", "功能型党支部"),
    QT_TRANSLATE_NOOP("ScreenWords", "村"),
    QT_TRANSLATE_NOOP("ScreenWords", "社区"),
    QT_TRANSLATE_NOOP("ScreenWords", "机关"),
    QT_TRANSLATE_NOOP("ScreenWords", "国有企业"),
    QT_TRANSLATE_NOOP("ScreenWords", "非公企业"),
    QT_TRANSLATE_NOOP("ScreenWords", "社会组织"),
    QT_TRANSLATE_NOOP("ScreenWords", "学校"),
    QT_TRANSLATE_NOOP("ScreenWords", "科研院所"),
    QT_TRANSLATE_NOOP("ScreenWords", "事业单位"),
    QT_TRANSLATE_NOOP("ScreenWords", "派人谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "入党积极分子考察"),
    QT_TRANSLATE_NOOP("ScreenWords", "培养教育考察满期，可以列为发展对象"),
    QT_TRANSLATE_NOOP("ScreenWords", "发展对象公示期满"),
    QT_TRANSLATE_NOOP("ScreenWords", "预审合格，召开接收大会"),
    QT_TRANSLATE_NOOP("ScreenWords", "上级党委审批接收决议"),
    QT_TRANSLATE_NOOP("ScreenWords", "入党宣誓"),
    QT_TRANSLATE_NOOP("ScreenWords", "预备期满，讨论转正"),
    QT_TRANSLATE_NOOP("ScreenWords", "推迟讨论的期限到，讨论转正"),
    QT_TRANSLATE_NOOP("ScreenWords", "上级党委审批转正决议"),
    QT_TRANSLATE_NOOP("ScreenWords", "入党介绍人、培养联系人需要更换"),
    QT_TRANSLATE_NOOP("ScreenWords", "支部委员会任期届满，换届选举"),
    QT_TRANSLATE_NOOP("ScreenWords", "职务空缺"),
    QT_TRANSLATE_NOOP("ScreenWords", "分工无人负责"),
    QT_TRANSLATE_NOOP("ScreenWords", "工作计划事项"),
    QT_TRANSLATE_NOOP("ScreenWords", "后备干部公示期满"),
    QT_TRANSLATE_NOOP("ScreenWords", "后备干部年度考核"),
    QT_TRANSLATE_NOOP("ScreenWords", "联系点年度走访"),
    QT_TRANSLATE_NOOP("ScreenWords", "党建品牌复核"),
    QT_TRANSLATE_NOOP("ScreenWords", "民意测评统计"),
    QT_TRANSLATE_NOOP("ScreenWords", "述职评议考核"),
    QT_TRANSLATE_NOOP("ScreenWords", "支部研判"),
    QT_TRANSLATE_NOOP("ScreenWords", "三化每月得分"),
    QT_TRANSLATE_NOOP("ScreenWords", "三化季度评议"),
    QT_TRANSLATE_NOOP("ScreenWords", "公开承诺进展"),
    QT_TRANSLATE_NOOP("ScreenWords", "作风测评和评诺"),
    QT_TRANSLATE_NOOP("ScreenWords", "行为规范签名"),
    QT_TRANSLATE_NOOP("ScreenWords", "意见答复"),
    QT_TRANSLATE_NOOP("ScreenWords", "一线事项回访"),
    QT_TRANSLATE_NOOP("ScreenWords", "责任追究办理"),
    QT_TRANSLATE_NOOP("ScreenWords", "宣布处分决定"),
    QT_TRANSLATE_NOOP("ScreenWords", "报告处分决定执行情况"),
    QT_TRANSLATE_NOOP("ScreenWords", "限期改正期满"),
    QT_TRANSLATE_NOOP("ScreenWords", "留党察看期满"),
    QT_TRANSLATE_NOOP("ScreenWords", "处分影响期满"),
    QT_TRANSLATE_NOOP("ScreenWords", "党费收缴"),
    QT_TRANSLATE_NOOP("ScreenWords", "连续未交党费"),
    QT_TRANSLATE_NOOP("ScreenWords", "核定本年度党费交纳基数"),
    QT_TRANSLATE_NOOP("ScreenWords", "换届选举进度"),
    QT_TRANSLATE_NOOP("ScreenWords", "民主评议党员"),
    QT_TRANSLATE_NOOP("ScreenWords", "制度复核到期"),
    QT_TRANSLATE_NOOP("ScreenWords", "制度试行到期"),
    QT_TRANSLATE_NOOP("ScreenWords", "制度执行检查"),
    QT_TRANSLATE_NOOP("ScreenWords", "制度公示和传阅"),
    QT_TRANSLATE_NOOP("ScreenWords", "收发文办理"),
    QT_TRANSLATE_NOOP("ScreenWords", "违反制度的处理"),
    QT_TRANSLATE_NOOP("ScreenWords", "制度清理"),
    QT_TRANSLATE_NOOP("ScreenWords", "办理清理的结论"),
    QT_TRANSLATE_NOOP("ScreenWords", "答复党员提出的事项"),
    QT_TRANSLATE_NOOP("ScreenWords", "联系对象走访"),
    QT_TRANSLATE_NOOP("ScreenWords", "问题线索移交"),
    QT_TRANSLATE_NOOP("ScreenWords", "问题线索回执"),
    QT_TRANSLATE_NOOP("ScreenWords", "问题线索反馈"),
    QT_TRANSLATE_NOOP("ScreenWords", "专项整治"),
    QT_TRANSLATE_NOOP("ScreenWords", "廉政风险点复查"),
    QT_TRANSLATE_NOOP("ScreenWords", "监督反馈答复"),
    QT_TRANSLATE_NOOP("ScreenWords", "提醒谈话、廉政谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "台账事项办结"),
    QT_TRANSLATE_NOOP("ScreenWords", "党委（党组）书记讲党课"),
    QT_TRANSLATE_NOOP("ScreenWords", "委员和党员谈心谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "委员之间谈心谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "党员之间谈心谈话"),
    QT_TRANSLATE_NOOP("ScreenWords", "联系出国（境）学习党员"),
    QT_TRANSLATE_NOOP("ScreenWords", "出国（境）学习超过五年未归，研究是否停止党籍"),
    QT_TRANSLATE_NOOP("ScreenWords", "失去联系满六个月，研究是否停止党籍"),
    QT_TRANSLATE_NOOP("ScreenWords", "停止党籍满二年，研究是否除名"),
    QT_TRANSLATE_NOOP("ScreenWords", "组织关系介绍信到期"),
    QT_TRANSLATE_NOOP("ScreenWords", "党员每年集中学习培训学时"),
    QT_TRANSLATE_NOOP("ScreenWords", "支部书记和委员每年学习培训学时"),
    QT_TRANSLATE_NOOP("ScreenWords", "党员集中学习培训学时"),
    QT_TRANSLATE_NOOP("ScreenWords", "支部书记和委员学习培训学时"),
    QT_TRANSLATE_NOOP("ScreenWords", "学习计划"),
    QT_TRANSLATE_NOOP("ScreenWords", "缺课补课"),
    QT_TRANSLATE_NOOP("ScreenWords", "理论考试成绩"),
    QT_TRANSLATE_NOOP("ScreenWords", "轮训结果登记"),
    QT_TRANSLATE_NOOP("ScreenWords", "党员轮训"),
    QT_TRANSLATE_NOOP("ScreenWords", "调研课题"),
    QT_TRANSLATE_NOOP("ScreenWords", "主题活动阶段"),
};

QString screenText(const char* text)
{
    return QCoreApplication::translate("ScreenWords", text);
}

/// Of a date's pattern, as QDate::toString reads it.
QString screenDate(QDate day, const char* pattern)
{
    return day.isValid() ? day.toString(screenText(pattern)) : QString();
}

} // namespace

QString shownWord(const QString& word)
{
    return word.isEmpty() ? word : screenText(word.toUtf8().constData());
}

QStringList shownWords(QStringList words)
{
    for (QString& each : words)
        each = shownWord(each);
    return words;
}

QString storedWord(const QString& shown, const QStringList& words)
{
    for (const QString& word : words) {
        if (shownWord(word) == shown)
            return word;
    }
    return shown;
}

QString shownList(const QStringList& parts)
{
    return parts.join(screenText(QT_TRANSLATE_NOOP("ScreenWords", "、")));
}

QString shownBeside(const QString& name, const QString& detail)
{
    return detail.isEmpty() ? name : screenText(QT_TRANSLATE_NOOP("ScreenWords", "%1（%2）")).arg(name, detail);
}

QString shownClauses(const QStringList& clauses)
{
    return clauses.join(screenText(QT_TRANSLATE_NOOP("ScreenWords", "，")));
}

QString shownField(const QString& title, const QString& value)
{
    return screenText(QT_TRANSLATE_NOOP("ScreenWords", "%1：%2")).arg(title, value);
}

QString shownFigure(const QString& figure)
{
    const qsizetype blank = figure.lastIndexOf(u' ');
    if (blank < 0)
        return shownWord(figure);
    const QString pattern = QStringLiteral("%1") + figure.mid(blank);
    return shownWord(pattern).arg(figure.left(blank));
}

QString shownDate(const PartialDate& date)
{
    constexpr int kFourDigits = 1000;
    if (date.year < kFourDigits)
        return date.toChinese();
    switch (date.precision()) {
    case Precision::None: break;
    case Precision::Year: return screenDate(date.earliest(), QT_TRANSLATE_NOOP("ScreenWords", "yyyy年"));
    case Precision::Month: return screenDate(date.earliest(), QT_TRANSLATE_NOOP("ScreenWords", "yyyy年M月"));
    case Precision::Day: return screenDate(date.earliest(), QT_TRANSLATE_NOOP("ScreenWords", "yyyy年M月d日"));
    }
    return {};
}

QString shownDate(QDate day)
{
    return shownDate(PartialDate::of(day));
}

QString shownShortDay(QDate day)
{
    return screenDate(day, QT_TRANSLATE_NOOP("ScreenWords", "M月d日"));
}

QString shownShortMonth(int month)
{
    constexpr int kAnyYear = 2000;
    return screenDate(QDate(kAnyYear, month, 1), QT_TRANSLATE_NOOP("ScreenWords", "M月"));
}

QString shownMonth(int year, int month)
{
    return shownDate(PartialDate::of(year, month));
}

QString shownQuarter(int year, int quarter)
{
    constexpr std::array kQuarters{
        QT_TRANSLATE_NOOP("ScreenWords", "%1年第一季度"), QT_TRANSLATE_NOOP("ScreenWords", "%1年第二季度"),
        QT_TRANSLATE_NOOP("ScreenWords", "%1年第三季度"), QT_TRANSLATE_NOOP("ScreenWords", "%1年第四季度")};
    return quarter < 1 || quarter > int(kQuarters.size()) ? QString()
                                                          : screenText(kQuarters.at(size_t(quarter - 1))).arg(year);
}

} // namespace branchbook
