// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/several_names.h"

#include "branchbook/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace branchbook::roster {

namespace {

/// With which nearly everybody's name begins who is named 张三: a space between two such names is one between two people.
constexpr QStringView kCommonSurnames =
    u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜"
    u"崔谭陆范汪廖石金韦贾夏付傅方邹熊孟秦邱侯江尹薛闫段雷黎史陶贺毛郝顾龚邵覃武钱戴严莫孔";
/// Surnames of two characters, the first of which is one by itself.
constexpr QStringView kLongSurnames = u"夏侯 钟离 贺兰";

bool isHanLetter(QChar c)
{
    return c >= QChar(0x3400) && c <= QChar(0x9FFF);
}

/// 张三, 阿依古丽·买买提: of two characters at least, all of them Han (rare ones are surrogates) but for the dot.
bool looksLikeName(QStringView part)
{
    return part.size() >= 2 && std::all_of(part.begin(), part.end(), [](QChar c) {
               return isHanLetter(c) || c.isSurrogate() || c == QChar(0x00B7);
           });
}

bool beginsWithSurname(QStringView part)
{
    return part.size() <= 3 && looksLikeName(part) && kCommonSurnames.contains(part.front())
        && !kLongSurnames.contains(part);
}

} // namespace

QStringList severalNames(const QString& text)
{
    static const QRegularExpression marks(QStringLiteral("[、/／，,;；\\r\\n]+"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    for (const QString& part : text.split(marks, Qt::SkipEmptyParts)) {
        if (const QString name = normalizedName(part); looksLikeName(name))
            names << name;
    }
    if (names.size() > 1)
        return names;
    names = text.trimmed().split(spaces, Qt::SkipEmptyParts);
    const bool people = names.size() > 1
        && std::all_of(names.begin(), names.end(), [](const QString& name) { return beginsWithSurname(name); });
    return people ? names : QStringList();
}

} // namespace branchbook::roster
