// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archive_value.h"

#include "branchbook/store/sealed.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace branchbook::store {

namespace {

const QString& base64Key()
{
    static const QString key = QStringLiteral("base64");
    return key;
}

} // namespace

bool isSealedColumn(const std::string& table, const std::string& column)
{
    const auto sealed = sealedColumns();
    return std::any_of(sealed.begin(), sealed.end(),
                       [&](const SealedColumn& one) { return one.table == table && one.column == column; });
}

void appendJsonText(QByteArray& out, const QString& text)
{
    constexpr char kFirstPlain = 0x20;
    out.append('"');
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': out.append("\\\""); break;
        case '\\': out.append("\\\\"); break;
        case '\n': out.append("\\n"); break;
        case '\r': out.append("\\r"); break;
        case '\t': out.append("\\t"); break;
        default:
            if (c >= 0 && c < kFirstPlain)
                out.append("\\u00").append(QByteArray(1, c).toHex());
            else
                out.append(c);
        }
    }
    out.append('"');
}

void appendJsonValue(QByteArray& out, const Value& value, const std::string& table, const std::string& column)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        out.append(QByteArray::number(*number));
    } else if (const auto* text = std::get_if<QString>(&value)) {
        appendJsonText(out, *text);
    } else if (const auto* bytes = std::get_if<QByteArray>(&value)) {
        if (isSealedColumn(table, column))
            appendJsonText(out, unseal(*bytes));
        else
            out.append("{\"base64\":\"").append(bytes->toBase64()).append("\"}");
    } else {
        out.append("null");
    }
}

std::optional<Value> valueFromJson(const QJsonValue& json, const std::string& table, const std::string& column)
{
    if (json.isNull())
        return Value{};
    if (json.isString())
        return isSealedColumn(table, column) ? Value{seal(json.toString())} : Value{json.toString()};
    if (json.isDouble()) {
        constexpr qint64 kNone = std::numeric_limits<qint64>::min();
        const qint64 number = json.toInteger(kNone);
        return number == kNone ? std::nullopt : std::optional<Value>(number);
    }
    if (json.isObject() && json.toObject().size() == 1 && json.toObject().contains(base64Key())) {
        const auto decoded = QByteArray::fromBase64Encoding(json.toObject().value(base64Key()).toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (decoded)
            return Value{decoded.decoded.isNull() ? QByteArray("") : decoded.decoded};
    }
    return std::nullopt;
}

} // namespace branchbook::store
