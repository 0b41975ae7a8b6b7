// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_text.h"

#include "support/catch_qt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace branchbook::cli;
using namespace Qt::StringLiterals;

TEST_CASE("an object written as text is what Qt writes")
{
    QString odd;
    for (char16_t c = 1; c < 0x180; ++c)
        odd += QChar(c);
    odd += QStringLiteral("\"\\/ 𠮷䶮\u2028\uFFFD");
    JsonObjectText text;
    text.add("remark"_L1, odd);
    text.add("is_retired"_L1, false);
    text.add("full_name"_L1, QStringLiteral("苗春和"));
    text.add("full"_L1, true);
    text.add("to_verify"_L1, QStringList{QStringLiteral("id_number"), odd});
    text.add("school"_L1, QString());
    const QJsonObject object{{QStringLiteral("remark"), odd},
                             {QStringLiteral("is_retired"), false},
                             {QStringLiteral("full_name"), QStringLiteral("苗春和")},
                             {QStringLiteral("full"), true},
                             {QStringLiteral("to_verify"), QJsonArray{QStringLiteral("id_number"), odd}},
                             {QStringLiteral("school"), QString()}};
    CHECK(text.toText() == QJsonDocument(object).toJson(QJsonDocument::Compact));
    CHECK(JsonObjectText().toText() == "{}");
}
