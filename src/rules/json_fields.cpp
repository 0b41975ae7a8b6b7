// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/json_fields.h"

#include <QJsonDocument>

#include <algorithm>

namespace branchbook::rules {

namespace {

constexpr int kLongestLead = 400; ///< days; a reminder more than a year ahead is a slip

/// RFC 6901: ~ and / of a key are written ~0 and ~1.
QString pointerPart(QString key)
{
    return key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

std::optional<int> wholeNumber(const QJsonValue& value, int least, int most)
{
    const double number = value.toDouble(least - 1.0);
    if (!value.isDouble() || number < least || number > most || number != static_cast<int>(number))
        return std::nullopt;
    return static_cast<int>(number);
}

} // namespace

Result<QJsonObject> readJsonObject(const QString& name, const QByteArray& json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    const qsizetype line =
        error.error == QJsonParseError::NoError ? 1 : json.left(static_cast<qsizetype>(error.offset)).count('\n') + 1;
    return fail(ErrorKind::Invalid, QStringLiteral("rules.json"), {name, QString::number(line)},
                name + QLatin1Char('#'));
}

QString JsonFields::whereOf(const QString& key) const
{
    return m_where + QLatin1Char('/') + pointerPart(key);
}

void JsonFields::wrong(const QString& key, const QString& code)
{
    if (m_fault)
        return;
    const QString where = whereOf(key);
    m_fault = Error{ErrorKind::Invalid, code, {key, where}, where};
}

void JsonFields::take(const Result<>& result)
{
    if (!result && !m_fault)
        m_fault = result.error();
}

QJsonValue JsonFields::value(const QString& key)
{
    m_asked.insert(key);
    const auto found = m_object.constFind(key);
    return found == m_object.constEnd() ? QJsonValue(QJsonValue::Undefined) : found.value();
}

QString JsonFields::text(const QString& key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        wrong(key, QStringLiteral("rules.field_missing"));
    else if (!found.isString() || found.toString().isEmpty())
        wrong(key);
    return found.toString();
}

QString JsonFields::textOr(const QString& key, const QString& fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return fallback;
    if (!found.isString())
        wrong(key);
    return found.toString();
}

bool JsonFields::flag(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        wrong(key);
    return found.toBool();
}

bool JsonFields::requiredFlag(const QString& key)
{
    if (!has(key))
        wrong(key, QStringLiteral("rules.field_missing"));
    return flag(key);
}

int JsonFields::integerOr(const QString& key, int fallback, int least, int most)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return fallback;
    const auto number = wholeNumber(found, least, most);
    if (!number)
        wrong(key);
    return number.value_or(fallback);
}

QDate JsonFields::date(const QString& key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    const QString text = found.toString();
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid() || day.toString(Qt::ISODate) != text)
        wrong(key);
    return day;
}

QStringList JsonFields::texts(const QString& key)
{
    const QJsonValue found = value(key);
    QStringList all;
    if (!found.isUndefined() && !found.isArray())
        wrong(key);
    const QJsonArray entries = found.toArray();
    for (const auto& entry : entries) {
        if (!entry.isString() || entry.toString().isEmpty() || all.contains(entry.toString()))
            wrong(key);
        all << entry.toString();
    }
    return all;
}

QStringList JsonFields::requiredTexts(const QString& key)
{
    if (!has(key))
        wrong(key, QStringLiteral("rules.field_missing"));
    QStringList all = texts(key);
    if (all.isEmpty())
        wrong(key);
    return all;
}

QList<int> JsonFields::days(const QString& key)
{
    const QJsonValue found = value(key);
    QList<int> all;
    if (found.isUndefined())
        return all;
    const QJsonArray entries = found.isArray() ? found.toArray() : QJsonArray{found};
    for (const auto& entry : entries) {
        const auto number = wholeNumber(entry, 0, kLongestLead);
        if (!number || (!all.isEmpty() && all.last() <= *number))
            wrong(key);
        all << number.value_or(0);
    }
    return all;
}

QJsonArray JsonFields::array(const QString& key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        wrong(key, QStringLiteral("rules.field_missing"));
    else if (!found.isArray())
        wrong(key);
    return found.toArray();
}

QJsonObject JsonFields::object(const QString& key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        wrong(key, QStringLiteral("rules.field_missing"));
    else if (!found.isObject())
        wrong(key);
    return found.toObject();
}

qsizetype JsonFields::word(const QString& key, const QStringList& words, const QString& code)
{
    const QString found = text(key);
    const qsizetype at = words.indexOf(found);
    if (at < 0)
        wrong(key, code);
    return std::max<qsizetype>(at, 0);
}

void JsonFields::objects(const QString& key, const std::function<Result<>(JsonFields&)>& each)
{
    const QJsonArray entries = array(key);
    for (qsizetype i = 0; i < entries.size() && !m_fault; ++i) {
        const QString where = whereOf(key) + QLatin1Char('/') + QString::number(i);
        if (!entries[i].isObject()) {
            m_fault = Error{ErrorKind::Invalid, QStringLiteral("rules.value"), {key, where}, where};
            return;
        }
        JsonFields fields(entries[i].toObject(), where);
        take(each(fields));
        take(fields.finish());
    }
}

Result<> JsonFields::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString& key : keys) {
        if (!m_asked.contains(key))
            wrong(key, QStringLiteral("rules.field_unknown"));
    }
    if (m_fault)
        return fail(*m_fault);
    return {};
}

} // namespace branchbook::rules
