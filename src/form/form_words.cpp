// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/form/form_values.h"

#include "branchbook/book/member_field.h"

#include <algorithm>
#include <array>

namespace branchbook::form {

namespace {

constexpr std::array<SubjectInfo, 4> kSubjects{{{FormSubject::Branch, "branch", u"党支部"},
                                                {FormSubject::Member, "member", u"党员"},
                                                {FormSubject::Gathering, "gathering", u"会议活动"},
                                                {FormSubject::Talk, "talk", u"谈心谈话"}}};

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

FormVocabulary vocabularyOf(FormSubject subject)
{
    const QStringList number{QStringLiteral("序号")};
    switch (subject) {
    case FormSubject::Member: return {commonWords() + memberWords(), {}};
    case FormSubject::Gathering:
        return {commonWords()
                    + wordsIn(
                        "类别 标题 日期 开始时间 结束时间 地点 主持人 记录人 讲课人 党小组 应到人数 实到人数 请假人数 "
                        "缺席人数 出席 请假 缺席 列席 议程 内容 决议"),
                {{QStringLiteral("应到"), number + wordsIn("姓名 人员类别 到会 原因")},
                 {QStringLiteral("议题"), number + wordsIn("内容")},
                 {QStringLiteral("表决"), number + wordsIn("事项 方式 应到 实到 赞成 反对 弃权 结果 表述")}}};
    case FormSubject::Talk:
        return {commonWords() + wordsIn("谈话类型 谈话方式 谈话人 谈话对象 日期 时间 事由 要点 答应的事 办结期限"), {}};
    case FormSubject::Branch: break;
    }
    return {commonWords()
                + wordsIn(
                    "成立日期 支部类型 统计日期 党员总数 正式党员数 预备党员数 女党员数 少数民族党员数 大专以上党员数 "
                    "流动党员数 失联党员数 党小组数 发展对象数 积极分子数 申请人数 党员大会次数 支委会次数 "
                    "党小组会次数 党课次数 主题党日次数"),
            {{QStringLiteral("党员"), number + memberWords()},
             {QStringLiteral("发展"), number + memberWords()},
             {QStringLiteral("班子"), number + wordsIn("姓名 职务 任职日期")},
             {QStringLiteral("会议"), number + wordsIn("类别 标题 日期 地点 主持人 应到人数 实到人数")}}};
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
    static const std::array<FormVocabulary, 4> all{vocabularyOf(FormSubject::Branch), vocabularyOf(FormSubject::Member),
                                                   vocabularyOf(FormSubject::Gathering),
                                                   vocabularyOf(FormSubject::Talk)};
    return all.at(size_t(subject));
}

} // namespace branchbook::form
