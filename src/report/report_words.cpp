// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_words.h"

#include "branchbook/base/tenth.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace branchbook::report {

namespace {

const QStringList& compoundSurnames()
{
    static const QStringList names =
        QStringLiteral(
            "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 夏侯 端木 独孤 南宫 西门 申屠 "
            "呼延 轩辕 淳于 单于 太史 公羊 澹台 濮阳 公冶 宗政 钟离 闾丘 第五")
            .split(QLatin1Char(' '));
    return names;
}

} // namespace

QString shownName(const QString& name, NameStyle style)
{
    if (style == NameStyle::Full)
        return name;
    const QString first = name.section(QChar(0xB7), 0, 0);
    const QList<uint> codes = first.toUcs4();
    if (codes.size() < 2)
        return first.size() < name.size() ? first + QStringLiteral("×") : name;
    const bool compound = codes.size() > 2 && first.size() > 2 && compoundSurnames().contains(first.left(2));
    const qsizetype kept = compound ? 2 : 1;
    const QString surname = QString::fromUcs4(reinterpret_cast<const char32_t*>(codes.constData()), kept);
    return surname + QStringLiteral("×").repeated(codes.size() - kept);
}

QString nameList(const QStringList& names, NameStyle style)
{
    if (names.isEmpty())
        return {};
    QStringList shown;
    std::transform(names.begin(), names.end(), std::back_inserter(shown),
                   [&](const QString& name) { return shownName(name, style); });
    return QStringLiteral("（%1）").arg(shown.join(QStringLiteral("、")));
}

QString areaTitle(const QString& id)
{
    static const QHash<QString, QString> titles{{QStringLiteral("ideology"), QStringLiteral("思想建设")},
                                                {QStringLiteral("organization"), QStringLiteral("组织建设")},
                                                {QStringLiteral("conduct"), QStringLiteral("作风建设")},
                                                {QStringLiteral("integrity"), QStringLiteral("反腐倡廉")},
                                                {QStringLiteral("institutions"), QStringLiteral("制度建设")}};
    return titles.value(id, id);
}

QString chineseNumber(int number)
{
    static constexpr char16_t kDigits[] = u"〇一二三四五六七八九";
    QString text;
    if (number >= 20)
        text += QChar(kDigits[(number / 10) % 10]);
    if (number >= 10)
        text += QStringLiteral("十");
    if (number % 10 != 0)
        text += QChar(kDigits[number % 10]);
    return text;
}

QString chineseDate(QDate day)
{
    return QStringLiteral("%1年%2").arg(day.year()).arg(chineseDay(day));
}

QString chineseDay(QDate day)
{
    return QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
}

QString decimalText(double value)
{
    const double shown = toTenth(value);
    const bool whole = qFuzzyIsNull(shown - std::round(shown));
    return QString::number(shown, 'f', whole ? 0 : 1);
}

QString groupBesideTopic(const gathering::GatheringRow& row)
{
    return row.topic.contains(row.groupName) ? QString() : row.groupName;
}

QString topicBesideGroup(const gathering::GatheringRow& row)
{
    static const QRegularExpression between(QStringLiteral("^[\\s：:，,、—-]+"));
    if (row.groupName.isEmpty() || !row.topic.startsWith(row.groupName))
        return row.topic;
    const QString rest = row.topic.mid(row.groupName.size()).remove(between);
    return rest.isEmpty() ? row.topic : rest;
}

} // namespace branchbook::report
