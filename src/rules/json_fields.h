// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Strict reading of a JSON object: each field is asked for once, what nobody asked for is a fault, the first fault stays.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/rules/rule.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <functional>

namespace branchbook::rules {

/// The whole file as an object. Error: rules.json, with the line in its arguments.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QString& name, const QByteArray& json);

class JsonFields
{
public:
    /// `where` is "file#/pointer" of the object.
    JsonFields(QJsonObject object, QString where)
        : m_object(std::move(object))
        , m_where(std::move(where))
    {
    }

    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    [[nodiscard]] QString whereOf(const QString& key) const;
    [[nodiscard]] const QString& where() const { return m_where; }

    [[nodiscard]] QString text(const QString& key); ///< must be there and not be empty
    [[nodiscard]] QString textOr(const QString& key, const QString& fallback = {});
    [[nodiscard]] bool flag(const QString& key); ///< absent: false
    [[nodiscard]] bool requiredFlag(const QString& key);
    [[nodiscard]] int integerOr(const QString& key, int fallback, int least, int most);
    [[nodiscard]] QDate date(const QString& key); ///< absent: invalid
    [[nodiscard]] QStringList texts(const QString& key); ///< absent: empty
    [[nodiscard]] QStringList requiredTexts(const QString& key); ///< at least one
    [[nodiscard]] QList<int> days(const QString& key); ///< a number or an array, each 0 … 400, from large to small
    [[nodiscard]] QJsonArray array(const QString& key); ///< must be there
    [[nodiscard]] QJsonObject object(const QString& key); ///< must be there
    [[nodiscard]] QJsonValue value(const QString& key); ///< undefined where absent
    /// One of the words, by its index. Error code for another word: `code`.
    [[nodiscard]] qsizetype word(const QString& key, const QStringList& words, const QString& code);
    void skip(const QString& key) { m_asked.insert(key); }

    void wrong(const QString& key, const QString& code = QStringLiteral("rules.value"));
    void take(const Result<>& result);
    /// Calls `each` with the fields of every object in the array; what is not an object is a fault.
    void objects(const QString& key, const std::function<Result<>(JsonFields&)>& each);
    /// The first fault, or the first field that nobody asked for.
    [[nodiscard]] Result<> finish();

private:
    QJsonObject m_object;
    QString m_where;
    QSet<QString> m_asked;
    std::optional<Error> m_fault;
};

} // namespace branchbook::rules
