// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/placeholder.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QtGlobal>

namespace branchbook::cli {

namespace {

struct ShownToken {
    const char* token;
    const char* text;
};

constexpr ShownToken kTokens[] = {
    {"FILE", QT_TRANSLATE_NOOP("Placeholder", "文件")},      {"OUT", QT_TRANSLATE_NOOP("Placeholder", "文件")},
    {"IN", QT_TRANSLATE_NOOP("Placeholder", "文件")},        {"BACKUP", QT_TRANSLATE_NOOP("Placeholder", "备份文件")},
    {"PATH", QT_TRANSLATE_NOOP("Placeholder", "路径")},      {"NAME", QT_TRANSLATE_NOOP("Placeholder", "名称")},
    {"PERSON", QT_TRANSLATE_NOOP("Placeholder", "姓名")},    {"TITLE", QT_TRANSLATE_NOOP("Placeholder", "标题")},
    {"NUMBER", QT_TRANSLATE_NOOP("Placeholder", "号码")},    {"ID", QT_TRANSLATE_NOOP("Placeholder", "编号")},
    {"KEY", QT_TRANSLATE_NOOP("Placeholder", "事项")},       {"STEP", QT_TRANSLATE_NOOP("Placeholder", "步骤")},
    {"POST", QT_TRANSLATE_NOOP("Placeholder", "职务")},      {"CODE", QT_TRANSLATE_NOOP("Placeholder", "代码")},
    {"FIELD", QT_TRANSLATE_NOOP("Placeholder", "项目")},     {"HEADER", QT_TRANSLATE_NOOP("Placeholder", "表头")},
    {"D", QT_TRANSLATE_NOOP("Placeholder", "日期")},         {"DATE", QT_TRANSLATE_NOOP("Placeholder", "日期")},
    {"N", QT_TRANSLATE_NOOP("Placeholder", "数")},           {"T", QT_TRANSLATE_NOOP("Placeholder", "文字")},
    {"TEXT", QT_TRANSLATE_NOOP("Placeholder", "文字")},      {"K", QT_TRANSLATE_NOOP("Placeholder", "类别")},
    {"KIND", QT_TRANSLATE_NOOP("Placeholder", "类别")},      {"TYPE", QT_TRANSLATE_NOOP("Placeholder", "类别")},
    {"CLASS", QT_TRANSLATE_NOOP("Placeholder", "类别")},     {"S", QT_TRANSLATE_NOOP("Placeholder", "状态")},
    {"M", QT_TRANSLATE_NOOP("Placeholder", "方式")},         {"L", QT_TRANSLATE_NOOP("Placeholder", "级别")},
    {"A", QT_TRANSLATE_NOOP("Placeholder", "方面")},         {"Q", QT_TRANSLATE_NOOP("Placeholder", "季度")},
    {"Y", QT_TRANSLATE_NOOP("Placeholder", "年份")},         {"H", QT_TRANSLATE_NOOP("Placeholder", "学时")},
    {"P", QT_TRANSLATE_NOOP("Placeholder", "地点")},         {"R", QT_TRANSLATE_NOOP("Placeholder", "结果")},
    {"V", QT_TRANSLATE_NOOP("Placeholder", "值")},           {"C", QT_TRANSLATE_NOOP("Placeholder", "列")},
    {"REASON", QT_TRANSLATE_NOOP("Placeholder", "原因")},    {"YUAN", QT_TRANSLATE_NOOP("Placeholder", "金额")},
    {"YEAR", QT_TRANSLATE_NOOP("Placeholder", "年度")},      {"GRADE", QT_TRANSLATE_NOOP("Placeholder", "等次")},
    {"MARKS", QT_TRANSLATE_NOOP("Placeholder", "记号")},     {"MONTHS", QT_TRANSLATE_NOOP("Placeholder", "月数")},
    {"YES", QT_TRANSLATE_NOOP("Placeholder", "赞成票")},     {"ORG", QT_TRANSLATE_NOOP("Placeholder", "组织")},
    {"G", QT_TRANSLATE_NOOP("Placeholder", "等次")},         {"FORM", QT_TRANSLATE_NOOP("Placeholder", "表单")},
    {"THEME", QT_TRANSLATE_NOOP("Placeholder", "主题")},     {"STAGE", QT_TRANSLATE_NOOP("Placeholder", "环节")},
    {"VERSION", QT_TRANSLATE_NOOP("Placeholder", "版次")},   {"INSTITUTION", QT_TRANSLATE_NOOP("Placeholder", "制度")},
    {"PARAGRAPH", QT_TRANSLATE_NOOP("Placeholder", "段落")},
};

/// Where a letter means something else than elsewhere.
struct OwnToken {
    const char* option;
    const char* token;
    const char* text;
};

constexpr OwnToken kOwnTokens[] = {
    {"", "KEPT", QT_TRANSLATE_NOOP("Placeholder", "留下的姓名")}, // "": of a word behind the command
    {"", "OTHER", QT_TRANSLATE_NOOP("Placeholder", "另一份的姓名")},
    {"", "ONE", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"", "MATTER", QT_TRANSLATE_NOOP("Placeholder", "事项")},
    {"agenda", "Y", QT_TRANSLATE_NOOP("Placeholder", "金额")},
    {"agenda", "M", QT_TRANSLATE_NOOP("Placeholder", "材料")},
    {"agenda", "N", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"speaker", "N", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"candidate", "NAME", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"candidate", "Y", QT_TRANSLATE_NOOP("Placeholder", "赞成票")},
    {"candidate", "N", QT_TRANSLATE_NOOP("Placeholder", "反对票")},
    {"candidate", "A", QT_TRANSLATE_NOOP("Placeholder", "弃权票")},
    {"write-in", "NAME", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"write-in", "Y", QT_TRANSLATE_NOOP("Placeholder", "票数")},
    {"place", "NAME", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"by", "NAME", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"owner", "NAME", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"keeper", "NAME", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"mentor", "NAME", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"reviewed-by", "NAME", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"name", "N", QT_TRANSLATE_NOOP("Placeholder", "名称")},
    {"member", "NAME", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"group", "N", QT_TRANSLATE_NOOP("Placeholder", "名称")},
    {"letter", "N", QT_TRANSLATE_NOOP("Placeholder", "编号")},
    {"dues-until", "M", QT_TRANSLATE_NOOP("Placeholder", "月份")},
    {"month", "M", QT_TRANSLATE_NOOP("Placeholder", "月份")},
    {"points", "T", QT_TRANSLATE_NOOP("Placeholder", "名称")},
    {"line", "V", QT_TRANSLATE_NOOP("Placeholder", "票数")},
    {"marks", "V", QT_TRANSLATE_NOOP("Placeholder", "票数")},
    {"option", "V", QT_TRANSLATE_NOOP("Placeholder", "权重")},
    {"person", "N", QT_TRANSLATE_NOOP("Placeholder", "得分")},
    {"material", "T", QT_TRANSLATE_NOOP("Placeholder", "材料")},
    {"draw", "K", QT_TRANSLATE_NOOP("Placeholder", "题型")},
    {"draw", "N", QT_TRANSLATE_NOOP("Placeholder", "题数")},
    {"choice", "T", QT_TRANSLATE_NOOP("Placeholder", "选项")},
    {"answer", "T", QT_TRANSLATE_NOOP("Placeholder", "答案")},
    {"lead", "N", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"lead", "NAME", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"members", "T", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"person", "NAME", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"question", "T", QT_TRANSLATE_NOOP("Placeholder", "题目")},
    {"option", "T", QT_TRANSLATE_NOOP("Placeholder", "选项")},
    {"votes", "N", QT_TRANSLATE_NOOP("Placeholder", "份数")},
    {"remedy", "T", QT_TRANSLATE_NOOP("Placeholder", "事项")},
    {"remedy", "N", QT_TRANSLATE_NOOP("Placeholder", "姓名")},
    {"paper", "P", QT_TRANSLATE_NOOP("Placeholder", "材料")},
    {"sector", "S", QT_TRANSLATE_NOOP("Placeholder", "所在")},
    {"step", "S", QT_TRANSLATE_NOOP("Placeholder", "步骤")},
    {"stage", "S", QT_TRANSLATE_NOOP("Placeholder", "环节")},
    {"stages", "S", QT_TRANSLATE_NOOP("Placeholder", "环节")},
};

/// A single N is a name for these options and a number for the others; several (N,N and N:REASON) are names.
bool namesSomebody(const QString& option)
{
    static const QSet<QString> options{
        QStringLiteral("by"),       QStringLiteral("owner"),   QStringLiteral("from"),    QStringLiteral("to"),
        QStringLiteral("about"),    QStringLiteral("host"),    QStringLiteral("member"),  QStringLiteral("recorder"),
        QStringLiteral("lecturer"), QStringLiteral("helpers"), QStringLiteral("told-by"), QStringLiteral("reporter")};
    return options.contains(option);
}

QString placed(const char* text)
{
    return QCoreApplication::translate("Placeholder", text);
}

QString shownToken(const QString& option, const QString& token, const QString& placeholder)
{
    if (token.size() > 1 && token.count(token.front()) == token.size())
        return token; // MM-DD: a form, typed as digits
    static const QRegularExpression severalNames(QStringLiteral("^N[,:=]"));
    for (const OwnToken& own : kOwnTokens)
        if (option == QLatin1String(own.option) && token == QLatin1String(own.token))
            return placed(own.text);
    if (token == u"N" && (namesSomebody(option) || severalNames.match(placeholder).hasMatch()))
        return placed(QT_TRANSLATE_NOOP("Placeholder", "姓名"));
    for (const ShownToken& known : kTokens)
        if (token == QLatin1String(known.token))
            return placed(known.text);
    return placed(QT_TRANSLATE_NOOP("Placeholder", "值")); // a new word shall not stand in Latin before it has its name
}

} // namespace

QString shownValueOf(const QString& option, const QString& placeholder)
{
    static const QRegularExpression clock(QStringLiteral("HH?:MM|YYYY-MM-DD"));
    if (placeholder.contains(clock))
        return placeholder;
    static const QRegularExpression word(QStringLiteral("(?<![A-Za-z0-9_])[A-Z]+(?![A-Za-z0-9])"));
    QString shown;
    qsizetype from = 0;
    for (auto found = word.globalMatch(placeholder); found.hasNext();) {
        const auto match = found.next();
        shown +=
            placeholder.mid(from, match.capturedStart() - from) + shownToken(option, match.captured(), placeholder);
        from = match.capturedEnd();
    }
    return shown + placeholder.mid(from);
}

QString shownWord(const QString& word)
{
    return shownValueOf(QString(), QString(word).replace(QStringLiteral("NAME"), QStringLiteral("PERSON")));
}

} // namespace branchbook::cli
