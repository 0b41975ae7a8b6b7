// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/screen_sentence.h"

#include "base/screen_sentences/sentence_pattern.h"
#include "branchbook/base/date.h"
#include "branchbook/base/screen_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace branchbook {

namespace {

constexpr int kDeepest = 8; // parts within parts; a sentence of the core has four

struct CompiledPattern {
    const SentencePattern* pattern = nullptr;
    QString piece; ///< the longest stretch without placeholder: looked for first, most patterns are another's
    QRegularExpression expression;
};

struct SentenceTables {
    QHash<QString, const char*> fixed;
    std::vector<CompiledPattern> patterns; ///< in the order of the tables: the first that fits counts
};

QString sentenceText(const char* text)
{
    return QCoreApplication::translate("ScreenSentences", text);
}

bool isScreenChinese()
{
    return sentenceText(QT_TRANSLATE_NOOP("ScreenSentences", "没有记录")) == QStringLiteral("没有记录");
}

QString groupOf(char kind)
{
    switch (kind) {
    case 'n': return QStringLiteral("([0-9]+(?:[./][0-9]+)*)");
    case 'd':
        return QStringLiteral("((?:[0-9]{4}年)?(?:第[一二三四]季度|[0-9]{1,2}月(?:[0-9]{1,2}日)?)|[0-9]{4}年"
                              "|[0-9]{4}[-.][0-9]{2}[-.][0-9]{2})");
    case 'p': return QStringLiteral("([0-9]+(?:天|个工作日|个月|年))");
    case 's': return QStringLiteral("(必须|应当|一般|可以|本支部设定|本支部规定)");
    case 'c':
    case 'l':
    case 't': return QStringLiteral("([^，；。：\\n]+?)");
    case 'w': return QStringLiteral("(.+?)");
    default: break;
    }
    return QStringLiteral("(.+)");
}

CompiledPattern compiledPattern(const SentencePattern& pattern)
{
    static const QRegularExpression holder(QStringLiteral("%([1-9])"));
    const QString text = QString::fromUtf8(pattern.text);
    CompiledPattern made{&pattern, {}, {}};
    QString expression;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        const QString piece = text.mid(from, to - from);
        if (piece.size() > made.piece.size())
            made.piece = piece;
        expression += QRegularExpression::escape(piece);
    };
    const char* kind = pattern.kinds;
    for (auto it = holder.globalMatch(text); it.hasNext() && *kind != '\0'; ++kind) {
        const auto match = it.next();
        take(match.capturedStart());
        expression += groupOf(*kind);
        from = match.capturedEnd();
    }
    take(text.size());
    made.expression = QRegularExpression(QRegularExpression::anchoredPattern(expression));
    return made;
}

const SentenceTables& sentenceTables()
{
    static const SentenceTables tables = [] {
        SentenceTables made;
        for (const auto table : {ruleSentences(), ruleWords(), ruleTitles(), duesSentences(), admissionSentences(),
                                 diagnosisSentences(), paperTitles(), personSentences()}) {
            for (const SentencePattern& pattern : table) {
                if (*pattern.kinds == '\0')
                    made.fixed.insert(QString::fromUtf8(pattern.text), pattern.text);
                else
                    made.patterns.push_back(compiledPattern(pattern));
            }
        }
        return made;
    }();
    return tables;
}

/// What stands between the parts, from the whole down to the names of a list.
struct Divider {
    char16_t mark;
    const char* shown;
};
constexpr std::array kDividers{Divider{u'\n', "\n"}, Divider{u'。', ". "}, Divider{u'；', "; "},
                               Divider{u'，', ", "}, Divider{u'：', ": "}, Divider{u'、', ", "}};

QString shownPart(const QString& part, int depth);

/// 3个月, as the rules say it elsewhere.
QString shownSpan(const QString& span)
{
    qsizetype digits = 0;
    while (digits < span.size() && span[digits].isDigit())
        ++digits;
    const QString pattern = QStringLiteral("%1") + span.mid(digits);
    return QCoreApplication::translate("RuleWords", pattern.toUtf8().constData()).arg(span.left(digits));
}

/// 甲、乙, each for itself.
QString shownNames(const QString& names, int depth)
{
    QStringList parts = names.split(u'、');
    for (QString& each : parts)
        each = shownPart(each, depth);
    return shownList(parts);
}

bool hasHan(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.script() == QChar::Script_Han; });
}

QString shownArgument(const QString& argument, char kind, int depth)
{
    switch (kind) {
    case 'c':
    case 'n':
    case 'u': return argument;
    case 'd': return shownMoment(argument);
    case 'p': return shownSpan(argument);
    case 'l': return shownNames(argument, depth);
    default: break;
    }
    return shownPart(argument, depth);
}

/// The part by the pattern; nullopt: it is another.
std::optional<QString> byPattern(const CompiledPattern& compiled, const QString& part, int depth)
{
    if (!part.contains(compiled.piece))
        return std::nullopt;
    const auto match = compiled.expression.match(part);
    if (!match.hasMatch())
        return std::nullopt;
    QStringList arguments;
    for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
        const char kind = compiled.pattern->kinds[i - 1];
        const QString shown = shownArgument(match.captured(i), kind, depth);
        if (kind == 'w' && (shown == match.captured(i) || hasHan(shown)))
            return std::nullopt;
        arguments.append(shown);
    }
    const QString text = sentenceText(compiled.pattern->text);
    QString made; // in one pass: an argument may hold a %2 of its own
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int number = text[at] == u'%' && at + 1 < text.size() ? text[at + 1].digitValue() : 0;
        if (number < 1 || number > arguments.size()) {
            made += text[at];
            continue;
        }
        made += arguments[number - 1];
        ++at;
    }
    return made;
}

/// Not within quotation marks, titles or brackets.
QStringList partedAt(const QString& text, char16_t mark)
{
    QStringList parts;
    int inside = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t sign = text[at].unicode();
        if (sign == u'“' || sign == u'《' || sign == u'（' || sign == u'〔')
            ++inside;
        else if (sign == u'”' || sign == u'》' || sign == u'）' || sign == u'〕')
            inside = std::max(0, inside - 1);
        else if (sign == mark && inside == 0) {
            parts.append(text.mid(from, at - from));
            from = at + 1;
        }
    }
    parts.append(text.mid(from));
    return parts;
}

/// 前（里面）后 by its three pieces; nullopt: no brackets, or within a title.
std::optional<QString> byBrackets(const QString& part, int depth)
{
    const qsizetype opens = part.indexOf(u'（');
    const qsizetype closes = part.lastIndexOf(u'）');
    if (opens < 0 || closes < opens || part.left(opens).count(u'《') != part.left(opens).count(u'》')
        || part.left(opens).count(u'“') != part.left(opens).count(u'”'))
        return std::nullopt;
    const QString before = shownPart(part.left(opens), depth);
    const QString within = shownPart(part.mid(opens + 1, closes - opens - 1), depth);
    const QString behind = shownPart(part.mid(closes + 1), depth);
    return before + (before.isEmpty() ? QStringLiteral("(") : QStringLiteral(" (")) + within
        + (behind.isEmpty() ? QStringLiteral(")") : QStringLiteral(") ")) + behind;
}

QString shownPart(const QString& part, int depth)
{
    const SentenceTables& tables = sentenceTables();
    if (part.isEmpty() || depth > kDeepest)
        return part;
    if (const char* known = tables.fixed.value(part))
        return sentenceText(known);
    if (QString word = shownWord(part); word != part)
        return word;
    if (QString moment = shownMoment(part); moment != part)
        return moment;
    for (const CompiledPattern& compiled : tables.patterns) {
        if (const auto shown = byPattern(compiled, part, depth + 1))
            return *shown;
    }
    for (const Divider& divider : kDividers) {
        QStringList parts = partedAt(part, divider.mark);
        if (parts.size() < 2)
            continue;
        const QStringList before = parts;
        for (QString& each : parts)
            each = shownPart(each, depth + 1);
        if (parts == before)
            continue; // somebody's own words, with their own marks
        for (QString& each : parts) {
            if (divider.mark == u'。' && !each.isEmpty())
                each[0] = each[0].toUpper();
        }
        return parts.join(QLatin1StringView(divider.shown)).trimmed();
    }
    return byBrackets(part, depth + 1).value_or(part);
}

} // namespace

QString shownSentence(const QString& sentence)
{
    if (sentence.isEmpty() || isScreenChinese())
        return sentence;
    QString shown = shownPart(sentence, 0);
    if (shown == sentence)
        return shown;
    return shown.replace(u'“', u'"').replace(u'”', u'"');
}

QString shownIfKnown(const QString& words)
{
    const QString shown = shownSentence(words);
    return hasHan(shown) ? words : shown;
}

QString shownTitle(const QString& title)
{
    QString shown = shownSentence(title);
    if (!shown.isEmpty())
        shown[0] = shown[0].toUpper();
    return shown;
}

QString shownMoment(const QString& moment)
{
    static const QRegularExpression day(
        QStringLiteral("^(?:([0-9]{4})年)?(?:([0-9]{1,2})月(?:([0-9]{1,2})日)?|第([一二三四])季度)?$"));
    const auto match = day.match(moment);
    if (!match.hasMatch() || moment.isEmpty() || isScreenChinese())
        return moment;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int dayOfMonth = match.captured(3).toInt();
    if (!match.captured(4).isEmpty()) {
        const int quarter = int(QStringLiteral("一二三四").indexOf(match.captured(4))) + 1;
        return year > 0 ? shownQuarter(year, quarter) : shownWord(moment);
    }
    constexpr int kLeapYear = 2000; // has every day there is
    QString shown;
    if (year > 0 && dayOfMonth > 0)
        shown = shownDate(QDate(year, month, dayOfMonth));
    else if (year > 0)
        shown = shownDate(PartialDate::of(year, month));
    else if (dayOfMonth > 0)
        shown = shownShortDay(QDate(kLeapYear, month, dayOfMonth));
    else
        shown = shownShortMonth(month);
    return shown.isEmpty() ? moment : shown; // 31 April
}

} // namespace branchbook
