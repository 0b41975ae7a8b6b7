// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// experience …: 基层工作经历 of somebody, and whether it is enough before a promotion.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

using namespace cli_test;

TEST_CASE("the sample's grass-roots experience, enough and not enough", "[merit]")
{
    const Desk desk;
    const QJsonObject enough = desk.object(QStringLiteral("experience show 丁春晓"));
    CHECK(enough.value(u"asked").toInt() == 24);
    CHECK(enough.value(u"months").toInt() == 24);
    CHECK(enough.value(u"enough").toBool());
    CHECK_FALSE(desk.object(QStringLiteral("experience show 方念慈")).value(u"enough").toBool());
    CHECK(desk(QStringLiteral("experience show 沈若溪")).out.contains(QStringLiteral("还没有登记")));
}

TEST_CASE("grass-roots experience by the command line", "[merit]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("experience add 沈若溪 --place 北坡村 --from 2026-10-01 --json")).errorCode()
          == QStringLiteral("grassroots.day_future"));
    const QJsonObject made =
        desk.object(QStringLiteral("experience add 沈若溪 --place 北坡村 --from 2019-01-01 --until 2020-06-30"));
    CHECK(made.value(u"months").toInt() == 18);
    const QString id = made.value(u"spells").toArray()[0].toObject().value(u"id").toString();
    const QJsonObject longer =
        desk.object(QStringLiteral("experience change %1 --until 2020-12-31 --post 驻村干部").arg(id));
    CHECK(longer.value(u"enough").toBool());
    // Still there after all: an empty value takes the last day away, the post as well.
    const QJsonObject open = desk.object(QStringLiteral("experience change %1 --until").arg(id),
                                         {QString(), QStringLiteral("--post"), QString()});
    CHECK(open.value(u"spells").toArray()[0].toObject().value(u"until").isNull());
    CHECK(open.value(u"spells").toArray()[0].toObject().value(u"post").isNull());
    CHECK(desk(QStringLiteral("experience change %1 --until 后来 --json").arg(id)).errorCode()
          == QStringLiteral("number.date"));
    CHECK(desk.object(QStringLiteral("experience change %1 --until 2020-12-31").arg(id)).value(u"months").toInt()
          == 24);
    CHECK(desk.object(QStringLiteral("experience remove ") + id).value(u"spells").toArray().isEmpty());
    CHECK(desk(QStringLiteral("experience remove ") + id).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("experience show 沈若溪")).value(u"enough").toBool());
}
