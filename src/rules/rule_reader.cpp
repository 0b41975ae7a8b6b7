// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_reader.h"

#include "rules/words.h"

namespace branchbook::rules {

namespace {

bool isConfidence(const QString& text)
{
    return !text.isEmpty() && text.size() <= 2 && QStringView(u"ABCM").contains(text[0])
        && (text.size() == 1 || text[1] == u'+' || text[1] == u'-');
}

std::optional<Condition> readCondition(JsonFields& fields)
{
    const QString key = QStringLiteral("when");
    if (!fields.has(key))
        return std::nullopt;
    JsonFields inner(fields.object(key), fields.whereOf(key));
    Condition condition;
    condition.measure = inner.text(QStringLiteral("measure"));
    condition.comparison = readComparison(inner);
    const QString value = inner.textOr(QStringLiteral("value"));
    condition.limit = inner.textOr(QStringLiteral("limit"));
    if (const auto figure = Fraction::fromString(value))
        condition.value = *figure;
    else if (condition.limit.isEmpty() || !value.isEmpty())
        inner.wrong(QStringLiteral("value"));
    if (!value.isEmpty() && !condition.limit.isEmpty())
        inner.wrong(QStringLiteral("limit"));
    fields.take(inner.finish());
    return condition;
}

bool isId(const QString& id)
{
    for (const QChar c : id) {
        if (!(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9') && c != u'.' && c != u'_')
            return false;
    }
    return !id.startsWith(u'.') && !id.endsWith(u'.') && !id.contains(QStringLiteral(".."));
}

} // namespace

Source readSource(JsonFields& fields)
{
    const QString key = QStringLiteral("source");
    if (!fields.has(key)) {
        fields.skip(key);
        fields.wrong(key, QStringLiteral("rules.source_missing"));
        return {};
    }
    JsonFields inner(fields.object(key), fields.whereOf(key));
    Source source{inner.text(QStringLiteral("doc")), inner.textOr(QStringLiteral("article")),
                  inner.requiredFlag(QStringLiteral("article_sure")), inner.text(QStringLiteral("confidence"))};
    if (!isConfidence(source.confidence))
        inner.wrong(QStringLiteral("confidence"));
    if (source.articleSure && source.article.isEmpty())
        inner.wrong(QStringLiteral("article_sure"));
    fields.take(inner.finish());
    return source;
}

Rule readRule(JsonFields& fields)
{
    Rule rule;
    rule.id = fields.text(QStringLiteral("id"));
    if (!isId(rule.id))
        fields.wrong(QStringLiteral("id"));
    rule.title = fields.text(QStringLiteral("title"));
    rule.area = fields.textOr(QStringLiteral("area"));
    if (!rule.area.isEmpty() && !areaWords().contains(rule.area))
        fields.wrong(QStringLiteral("area"));
    rule.subject = fields.textOr(QStringLiteral("subject"), QStringLiteral("branch"));
    if (!subjectWords().contains(rule.subject))
        fields.wrong(QStringLiteral("subject"));
    rule.strength =
        static_cast<Strength>(fields.word(QStringLiteral("strength"), strengthWords(), QStringLiteral("rules.value")));
    rule.source = readSource(fields);
    rule.validFrom = fields.date(QStringLiteral("valid_from"));
    rule.validTo = fields.date(QStringLiteral("valid_to"));
    if (rule.validFrom.isValid() && rule.validTo.isValid() && rule.validTo < rule.validFrom)
        fields.wrong(QStringLiteral("valid_to"));
    rule.parameters = fields.texts(QStringLiteral("parameters"));
    rule.when = readCondition(fields);
    rule.note = fields.textOr(QStringLiteral("note"));
    const qsizetype kind = fields.word(QStringLiteral("kind"), kindWords(), QStringLiteral("rules.kind_unknown"));
    rule.body = readBody(fields, kind);
    return rule;
}

} // namespace branchbook::rules
