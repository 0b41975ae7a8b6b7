// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON Schema knows the fields that the loader knows, no more and no fewer.
#include "branchbook/rules/catalogue.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace branchbook;
using namespace branchbook::rules;

namespace {

const QString kFolder = QStringLiteral(BRANCHBOOK_FIXTURES "/../../resources/rules/");

QByteArray bytes(const QString& name)
{
    QFile file(kFolder + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonObject object(const QString& name)
{
    return QJsonDocument::fromJson(bytes(name)).object();
}

QJsonObject definitions()
{
    return object(QStringLiteral("rules.schema.json")).value(u"$defs").toObject();
}

/// All rules of all files.
std::vector<QJsonObject> writtenRules()
{
    std::vector<QJsonObject> rules;
    const QStringList names = QDir(kFolder).entryList({QStringLiteral("*.json")});
    for (const QString& name : names) {
        for (const QJsonValue& rule : object(name).value(u"rules").toArray())
            rules.push_back(rule.toObject());
    }
    return rules;
}

} // namespace

TEST_CASE("every field in the files is in the schema, and what the schema demands is there")
{
    const QJsonObject defs = definitions();
    CHECK(writtenRules().size() > 150);
    for (const QJsonObject& rule : writtenRules()) {
        const QJsonObject kind = defs.value(rule.value(u"kind").toString()).toObject();
        CAPTURE(rule.value(u"id").toString());
        CHECK(kind.value(u"additionalProperties") == QJsonValue(false));
        for (const QString& key : rule.keys())
            CHECK(kind.value(u"properties").toObject().contains(key));
        for (const QJsonValue& key : kind.value(u"required").toArray())
            CHECK(rule.contains(key.toString()));
    }
}

TEST_CASE("every field in the schema is known to the loader")
{
    const QJsonObject defs = definitions();
    const Catalogue::File regulations{QStringLiteral("r.json"), bytes(QStringLiteral("regulations.json"))};
    QStringList kinds;
    for (const QJsonObject& rule : writtenRules()) {
        const QString kind = rule.value(u"kind").toString();
        if (kinds.contains(kind))
            continue;
        kinds << kind;
        for (const QString& key : defs.value(kind).toObject().value(u"properties").toObject().keys()) {
            QJsonObject changed = rule;
            changed.insert(key, QJsonValue()); // null fits no field, but the field is known
            const QJsonObject file{{QStringLiteral("rules"), QJsonArray{changed}}};
            const auto read = Catalogue::read({regulations, {QStringLiteral("x.json"), QJsonDocument(file).toJson()}});
            CAPTURE(kind, key);
            REQUIRE_FALSE(read);
            CHECK(read.error().code != QStringLiteral("rules.field_unknown"));
            CHECK(read.error().where == QStringLiteral("x.json#/rules/0/") + key);
        }
    }
    CHECK(kinds.size() == 8);
}
