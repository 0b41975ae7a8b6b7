// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/form/form_values.h"

#include "branchbook/book/member_field.h"

#include <algorithm>
#include <array>

namespace branchbook::form {

namespace {

constexpr std::array kSubjects{SubjectInfo{FormSubject::Branch, "branch", u"党支部"},
                               SubjectInfo{FormSubject::Member, "member", u"党员"},
                               SubjectInfo{FormSubject::Gathering, "gathering", u"会议活动"},
                               SubjectInfo{FormSubject::Talk, "talk", u"谈心谈话"},
                               SubjectInfo{FormSubject::Admission, "admission", u"发展党员"},
                               SubjectInfo{FormSubject::Dues, "dues", u"党费收缴"},
                               SubjectInfo{FormSubject::Evaluation, "evaluation", u"民主评议"},
                               SubjectInfo{FormSubject::Election, "election", u"换届选举"},
                               SubjectInfo{FormSubject::Transfer, "transfer", u"组织关系"},
                               SubjectInfo{FormSubject::Work, "work", u"工作计划"},
                               SubjectInfo{FormSubject::Problem, "problem", u"问题整改"},
                               SubjectInfo{FormSubject::Handover, "handover", u"工作交接"}};

QStringList wordsIn(const char* words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

QStringList memberWords()
{
    QStringList words;
    for (const book::FieldInfo& info : book::memberFields()) {
        if (info.field != book::Field::SeqNo && info.field != book::Field::Photo)
            words.append(QString::fromUtf16(info.label));
    }
    return words;
}

/// Of every form.
QStringList commonWords()
{
    return wordsIn("支部名称 上级党组织 所在单位 支部书记 今天 年度 季度");
}

FormWordList listOf(const char* name, const char* words)
{
    return {QString::fromUtf8(name), QStringList{QStringLiteral("序号")} + wordsIn(words)};
}

FormWordList duesWords()
{
    return listOf("交纳", "姓名 应交 已交 未交 多交 未交月份 计算基数 比例 月应交");
}
/// One for each payment: what a receipt says.
FormWordList receiptWords()
{
    return listOf("收据", "姓名 交纳月份 党费 自愿多交 合计 大写金额 交纳日期 方式 代交人 备注");
}
FormWordList gradeWords()
{
    return listOf("评议", "姓名 人员类别 参加情况 自评 等次 反馈日期");
}
FormWordList planWords()
{
    return listOf("计划", "月份 工作 责任 完成日期 完成情况 状态");
}
FormWordList problemWords()
{
    return listOf("问题", "编号 问题 来源 责任人 协办 措施 提出日期 期限 环节 办结日期 结果 状态");
}
/// Of the branch beside its own sums: what a workbook of the higher level asks for.
constexpr char kDuesSums[] = "党费应交 党费已交 党费未交 党费应交人数 党费交清人数";
constexpr char kGradeSums[] = "评议年度 优秀人数 合格人数 基本合格人数 不合格人数";

FormVocabulary branchWords()
{
    const QStringList number{QStringLiteral("序号")};
    return {commonWords()
                + wordsIn(
                    "成立日期 支部类型 统计日期 党员总数 正式党员数 预备党员数 女党员数 少数民族党员数 大专以上党员数 "
                    "流动党员数 失联党员数 党小组数 发展对象数 积极分子数 申请人数 党员大会次数 支委会次数 "
                    "党小组会次数 党课次数 主题党日次数")
                + wordsIn(kDuesSums) + wordsIn(kGradeSums),
            {{QStringLiteral("党员"), number + memberWords()},
             {QStringLiteral("发展"), number + memberWords()},
             listOf("班子", "姓名 职务 任职日期"),
             listOf("会议", "类别 标题 日期 地点 主持人 应到人数 实到人数"),
             listOf("安排", "类别 标题 日期 时间 地点 主持人 党小组 状态"),
             duesWords(),
             gradeWords(),
             planWords(),
             problemWords()}};
}

FormVocabulary gatheringWords()
{
    return {
        commonWords()
            + wordsIn("类别 标题 日期 开始时间 结束时间 地点 主持人 记录人 讲课人 党小组 应到人数 实到人数 请假人数 "
                      "缺席人数 出席 请假 缺席 列席 议程 内容 决议"),
        {listOf("应到", "姓名 人员类别 到会 原因"), listOf("议题", "内容"),
         listOf("表决", "事项 方式 应到 实到 赞成 反对 弃权 结果 表述"), problemWords()}};
}

FormVocabulary admissionWords()
{
    return {
        commonWords() + memberWords()
            + wordsIn("发展阶段 当前步骤 已办步骤数 应办步骤数 发展情况 接收大会日期 预备期满日期 接收表决 转正表决")
            + wordsIn(
                "出生年月 递交申请日期 申请谈话日期 积极分子日期 积极分子备案日期 讨论发展对象日期 发展对象批复日期 "
                "政治审查日期 集中培训日期 支委会审查日期 预审日期 上级谈话日期 接收审批日期 入党宣誓日期 "
                "转正申请日期 转正大会日期 转正审批日期"),
        {listOf("步骤", "名称 阶段 承办 日期 状态 最早 最迟"), listOf("材料", "步骤 名称 日期 备注"),
         listOf("考察", "日期 意见"), listOf("预备期考察", "日期 意见"),
         listOf("联系人", "身份 姓名 起始日期 结束日期"), listOf("谈话", "日期 谈话人 方式 要点")}};
}

FormVocabulary electionWords()
{
    return {
        commonWords()
            + wordsIn("选举名称 选举类别 应选名额 选举日期 选举地点 候选人数 监票人 计票人 当选人 应到人数 实到人数 "
                      "发出票数 收回票数 有效票数 无效票数 选举结果 结果表述")
            + wordsIn("选举职务 届次 上次选举日期 任期届满日期 新届次 选举依据 候选人要求 候选人名单 选举方式 "
                      "选票名称 选票日期 填票说明 另选他人栏"),
        {listOf("候选人", "姓名 性别 民族 出生日期 学历 入党日期 工作单位 职务"), listOf("选票", "姓名"),
         listOf("得票", "轮次 姓名 赞成 反对 弃权 结果"), listOf("程序", "步骤 计划日期 完成日期 备注")}};
}

FormVocabulary transferWords()
{
    return {commonWords()
                + wordsIn(
                    "姓名 性别 民族 身份证号 人员类别 方向 转接范围 转接方式 转出党组织 转入党组织 介绍信编号 申请日期 "
                    "开具日期 有效期天数 有效期至 党费交至 联系人 联系电话 接收日期 回执日期 状态"),
            {}};
}

FormVocabulary handoverWords()
{
    return {commonWords() + wordsIn("移交人 职务 任职日期 届次 任期届满 未办结数"),
            {listOf("分工", "内容 说明"), listOf("事项", "类别 事项 责任人 环节 期限"),
             listOf("安排", "日期 类别 标题 地点"), listOf("待办", "事项 期限 状态"), listOf("工作", "月份 工作 责任"),
             listOf("记录", "类别 数量 未完成 起始日期 结束日期")}};
}

FormVocabulary vocabularyOf(FormSubject subject)
{
    switch (subject) {
    case FormSubject::Branch: return branchWords();
    case FormSubject::Member: return {commonWords() + memberWords() + wordsIn("评议年度 自评等次 评定等次"), {}};
    case FormSubject::Gathering: return gatheringWords();
    case FormSubject::Talk:
        return {commonWords() + wordsIn("谈话类型 谈话方式 谈话人 谈话对象 日期 时间 事由 要点 答应的事 办结期限"), {}};
    case FormSubject::Admission: return admissionWords();
    case FormSubject::Dues:
        return {commonWords()
                    + wordsIn("收缴期间 应交人数 交清人数 应交合计 已交合计 未交合计 多交合计 收到合计 自愿多交 "
                              "人数交纳率 金额交纳率"),
                {duesWords(), receiptWords()}};
    case FormSubject::Evaluation:
        return {commonWords() + wordsIn(kGradeSums)
                    + wordsIn("名单日期 参评人数 应评定人数 未评定人数 优秀上限 公示起 公示止 公示地点 测评说明"),
                {gradeWords(), listOf("测评", "姓名"), listOf("程序", "步骤 日期 备注")}};
    case FormSubject::Election: return electionWords();
    case FormSubject::Transfer: return transferWords();
    case FormSubject::Work:
        return {
            commonWords()
                + wordsIn("计划期间 工作目标 通过日期 通过会议 计划项数 完成项数 未完成项数 完成率 工作总结 总结日期"),
            {planWords()}};
    case FormSubject::Problem:
        return {commonWords() + wordsIn("整改年度 问题总数 办结数 未办结数 逾期数 办结率"), {problemWords()}};
    case FormSubject::Handover: break;
    }
    return handoverWords();
}

} // namespace

std::span<const SubjectInfo> formSubjects()
{
    return kSubjects;
}

const SubjectInfo& subjectInfo(FormSubject subject)
{
    return kSubjects.at(size_t(subject));
}

std::optional<FormSubject> subjectByName(QStringView name)
{
    for (const SubjectInfo& info : kSubjects) {
        if (name == QLatin1String(info.name) || name == QStringView(info.title))
            return info.subject;
    }
    return std::nullopt;
}

bool FormVocabulary::knows(const QString& list, const QString& word) const
{
    if (list.isEmpty())
        return single.contains(word);
    const auto found = std::ranges::find(lists, list, &FormWordList::name);
    return found != lists.end() && found->words.contains(word);
}

QString FormVocabulary::allowed(const QString& list) const
{
    const auto named = std::ranges::find(lists, list, &FormWordList::name);
    QStringList words = named == lists.end() ? single : QStringList();
    for (const FormWordList& each : lists) {
        if (named != lists.end() && each.name != list)
            continue;
        for (const QString& word : each.words)
            words.append(each.name + u'.' + word);
    }
    return words.join(u'、');
}

const FormVocabulary& formVocabulary(FormSubject subject)
{
    static const QList<FormVocabulary> all = [] {
        QList<FormVocabulary> made;
        for (const SubjectInfo& info : kSubjects)
            made.append(vocabularyOf(info.subject));
        return made;
    }();
    return all.at(qsizetype(subject));
}

} // namespace branchbook::form
