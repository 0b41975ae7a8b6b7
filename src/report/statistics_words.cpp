// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/statistics_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::report {

namespace {

struct Era {
    QString title;
    QDate before; ///< invalid: the last one
};
struct Group {
    QString title;
    int order = 0; ///< in the bulletin
    QStringList words;
    QStringList but;
    QStringList exact;
};
struct Words {
    QList<Era> eras;
    QList<Group> groups; ///< in the order in which they are asked
};

QStringList listIn(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toVariant().toStringList();
}

const Words& statisticsWords()
{
    static const Words words = [] {
        Words read;
        QFile file(QStringLiteral(":/branchbook/report/statistics.json"));
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue& value : json.value(u"eras").toArray()) {
            const QJsonObject era = value.toObject();
            read.eras.append(
                {era.value(u"title").toString(), QDate::fromString(era.value(u"before").toString(), Qt::ISODate)});
        }
        for (const QJsonValue& value : json.value(u"occupations").toArray()) {
            const QJsonObject group = value.toObject();
            read.groups.append({group.value(u"title").toString(), group.value(u"order").toInt(), listIn(group, "words"),
                                listIn(group, "but"), listIn(group, "exact")});
        }
        return read;
    }();
    return words;
}

bool holdsOneOf(const QString& text, const QStringList& words)
{
    return std::ranges::any_of(words, [&](const QString& word) { return text.contains(word); });
}

QString eraOn(QDate day)
{
    for (const Era& era : statisticsWords().eras) {
        if (!era.before.isValid() || day < era.before)
            return era.title;
    }
    return {};
}

} // namespace

QStringList joiningEras()
{
    QStringList titles;
    for (const Era& era : statisticsWords().eras)
        titles.append(era.title);
    return titles;
}

QStringList occupationGroups()
{
    QList<Group> groups = statisticsWords().groups;
    std::ranges::sort(groups, {}, &Group::order);
    QStringList titles;
    for (const Group& group : groups)
        titles.append(group.title);
    return titles;
}

QString occupationGroup(const QString& occupation)
{
    const QString text = occupation.simplified();
    for (const Group& group : statisticsWords().groups) {
        if (group.exact.contains(text) || (holdsOneOf(text, group.words) && !holdsOneOf(text, group.but)))
            return group.title;
    }
    return {};
}

QString joiningEra(PartialDate joined)
{
    if (joined.isEmpty())
        return {};
    const QString era = eraOn(joined.earliest());
    return era == eraOn(joined.latest()) ? era : QString();
}

bool isFrontline(const QString& text)
{
    static const QStringList no{QStringLiteral("否"), QStringLiteral("无"), QStringLiteral("非一线"),
                                QStringLiteral("0"), QStringLiteral("不")};
    const QString said = text.simplified();
    return !said.isEmpty() && std::ranges::none_of(no, [&](const QString& word) { return said.startsWith(word); });
}

} // namespace branchbook::report
