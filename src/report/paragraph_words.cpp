// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paragraph_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace branchbook::report {

namespace {

constexpr int kFewestLetters = 2;
constexpr qsizetype kLongestLead = 24;
constexpr qsizetype kLongestItem = 40;
constexpr qsizetype kReadForLead = 120; ///< characters that are enough for either

const QRegularExpression& tableReference()
{
    static const QRegularExpression pattern(QStringLiteral("[表图][0-9]+"));
    return pattern;
}

QStringList tablesNamed(const QString& text)
{
    QStringList named;
    for (auto found = tableReference().globalMatch(text); found.hasNext();)
        named.append(found.next().captured());
    return named;
}

/// The words before the first figure or mark, at least two letters; figures before them are one #.
QString leadingWords(const QString& text)
{
    QString lead;
    int letters = 0;
    for (const QChar each : text) {
        if (each.isDigit() || each.isPunct() || each.isSpace()) {
            if (letters >= kFewestLetters)
                break;
            if (each.isDigit() && !lead.endsWith(u'#'))
                lead += u'#';
            continue;
        }
        lead += each;
        letters += each.isLetter() ? 1 : 0;
        if (lead.size() >= kLongestLead && !each.isHighSurrogate())
            break;
    }
    return lead;
}

QString wordsOfItem(const QString& text)
{
    QString words = text.section(u'：', 0, 0);
    words.removeIf([](QChar each) { return each.isSpace(); });
    if (words.size() > kLongestItem)
        words.truncate(words[kLongestItem - 1].isHighSurrogate() ? kLongestItem - 1 : kLongestItem);
    return words;
}

/// With its 。 or line feed.
QStringList endedSentences(const QString& text)
{
    QStringList sentences{QString()};
    for (const QChar each : text) {
        sentences.last() += each;
        if (each == u'。' || each == u'\n')
            sentences.append(QString());
    }
    return sentences;
}

} // namespace

QString itemNumber(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9]+\\. "));
    return pattern.match(text).captured();
}

NameHider namesOfKeys(QStringList names)
{
    names.removeIf([](const QString& name) {
        const qsizetype dot = name.indexOf(QChar(0xB7));
        return dot >= 0 && name.left(dot).toUcs4().size() < 2;
    });
    return NameHider(names);
}

QString paragraphKey(const QString& part, const QString& text, const NameHider& names)
{
    const QString number = itemNumber(text);
    const QString body = names.hideAll(text.mid(number.size(), kReadForLead));
    return part + u'/' + (number.isEmpty() ? leadingWords(body) : wordsOfItem(body));
}

bool isSameDraft(const QString& former, const QString& now)
{
    const auto plain = [](QString text) { return text.replace(tableReference(), QStringLiteral("#")); };
    return plain(former) == plain(now);
}

QString followingTables(const QString& words, const QString& former, const QString& now)
{
    const QStringList before = tablesNamed(former);
    const QStringList after = tablesNamed(now);
    if (before == after)
        return words;
    QString followed;
    const QStringList sentences = endedSentences(words);
    for (const QString& sentence : sentences) {
        QString made;
        qsizetype from = 0;
        bool gone = false;
        for (auto found = tableReference().globalMatch(sentence); found.hasNext();) {
            const auto one = found.next();
            const qsizetype place = before.indexOf(one.captured());
            gone = gone || place >= after.size();
            made += sentence.mid(from, one.capturedStart() - from);
            made += place < 0 ? one.captured() : after.value(place);
            from = one.capturedEnd();
        }
        if (!gone)
            followed += made + sentence.mid(from);
    }
    return followed;
}

QList<TextFigure> keptFigures(const QString& draft, const QList<TextFigure>& figures, const QString& words)
{
    const qsizetype shorter = std::min(draft.size(), words.size());
    qsizetype front = 0;
    while (front < shorter && draft[front] == words[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && draft[draft.size() - 1 - back] == words[words.size() - 1 - back])
        ++back;
    const qsizetype shift = words.size() - draft.size();
    QList<TextFigure> kept;
    for (const TextFigure& figure : figures) {
        const qsizetype end = figure.from + figure.length;
        // A digit beside it would make another number of it: 14 is not the front of 143.
        if (end <= front && !(end == front && front < words.size() && words[front].isDigit()))
            kept.append(figure);
        else if (const qsizetype begin = draft.size() - back; figure.from >= begin
                 && !(figure.from == begin && begin + shift > 0 && words[begin + shift - 1].isDigit()))
            kept.append({figure.from + shift, figure.length, figure.key});
    }
    return kept;
}

} // namespace branchbook::report
