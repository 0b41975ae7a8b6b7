// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/minutes_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace branchbook::gathering {

namespace {

QList<Phrase> readPhrases()
{
    QFile file(QStringLiteral(":/branchbook/gathering/phrases.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Phrase> phrases;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("phrases")).toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject entry = value.toObject();
        phrases.append(
            {entry.value(QStringLiteral("words")).toString(), entry.value(QStringLiteral("advice")).toString(),
             entry.value(QStringLiteral("source")).toString(), entry.value(QStringLiteral("confidence")).toString()});
    }
    std::ranges::stable_sort(phrases, {}, [](const Phrase& phrase) { return -phrase.words.size(); });
    return phrases;
}

} // namespace

QString plainMinutes(const QString& html)
{
    static const QRegularExpression ends(QStringLiteral("</(p|li|h[1-6]|div)>|<br\\s*/?>"),
                                         QRegularExpression::CaseInsensitiveOption);
    // Of many signs that open nothing each is looked at once.
    static const QRegularExpression tags(QStringLiteral("<[^<>]*+>"));
    QString text = html;
    text.replace(ends, QStringLiteral("\n")).remove(tags);
    return withoutEntities(text).trimmed();
}

QString withoutEntities(QString text)
{
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&#39;"), QStringLiteral("'"))
        .replace(QStringLiteral("&nbsp;"), QStringLiteral(" "))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

const QList<Phrase>& emptyPhrases()
{
    static const QList<Phrase> phrases = readPhrases();
    return phrases;
}

QList<FoundPhrase> findEmptyPhrases(const QString& plain)
{
    QList<FoundPhrase> found;
    for (const Phrase& phrase : emptyPhrases()) {
        const qsizetype length = phrase.words.size();
        for (qsizetype at = plain.indexOf(phrase.words); at >= 0; at = plain.indexOf(phrase.words, at + length)) {
            const bool within = std::ranges::any_of(found, [&](const FoundPhrase& other) {
                return at < other.at + other.length && other.at < at + length;
            });
            if (!within)
                found.append({at, length, phrase});
        }
    }
    std::ranges::sort(found, {}, &FoundPhrase::at);
    return found;
}

} // namespace branchbook::gathering
