// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in catalogue: versions side by side, figures, citations.
#include "branchbook/rules/catalogue.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::rules;

namespace {

const QDate kDay(2026, 9, 18);

Catalogue builtIn()
{
    auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        FAIL((catalogue.error().code + QLatin1Char(' ') + catalogue.error().where).toStdString());
    return *catalogue;
}

} // namespace

TEST_CASE("no file of rules that is built in is left unread")
{
    const Catalogue catalogue = builtIn();
    const QDir dir(QStringLiteral(":/branchbook/rules"));
    std::size_t rules = 0;
    for (const QString& name : dir.entryList({QStringLiteral("*.json")})) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object().value(u"rules").toArray();
        for (const QJsonValue& each : all) {
            const QString id = each[u"id"].toString();
            INFO((name + u' ' + id).toStdString());
            CHECK(std::ranges::any_of(catalogue.rules(), [&](const Rule& rule) { return rule.id == id; }));
            ++rules;
        }
    }
    CHECK(rules == catalogue.rules().size());
}

TEST_CASE("the built-in catalogue is without fault")
{
    const Catalogue catalogue = builtIn();
    CHECK(catalogue.rules().size() > 150);
    CHECK(catalogue.checkedOn() == QDate(2026, 11, 23));
}
