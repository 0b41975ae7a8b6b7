// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// member records, record-add, record-change, record-remove: 简历, 学历, 家庭主要成员和社会关系 by the command line, and on 党员登记表.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

using namespace cli_test;

namespace {

QJsonArray recordsIn(const QJsonObject& answer)
{
    return answer.value(u"records").toArray();
}

} // namespace

TEST_CASE("work and education by the command line, with what overlaps", "[background]")
{
    const Desk desk;
    CHECK(recordsIn(desk.object(QStringLiteral("member records 沈若溪"))).isEmpty());
    CHECK(desk(QStringLiteral("member records 沈若溪")).out.contains(QStringLiteral("member record-add")));
    (void)desk.object(QStringLiteral("member record-add 沈若溪 work --from 2014-07 --place 市水务局 --post 科员"));
    const QJsonObject two =
        desk.object(QStringLiteral("member record-add 沈若溪 work --from 2010.9 --until 2014.12 --place 城东水厂"));
    REQUIRE(recordsIn(two).size() == 2);
    CHECK(names(recordsIn(two), QStringLiteral("place"))
          == QStringList{QStringLiteral("城东水厂"), QStringLiteral("市水务局")});
    CHECK(two.value(u"doubts").toArray().size() == 1);
    const QString id = recordsIn(two)[0].toObject().value(u"id").toString();
    const QJsonObject mended = desk.object(QStringLiteral("member record-change %1 --until 2014-07").arg(id));
    CHECK(mended.value(u"doubts").toArray().isEmpty());
    (void)desk.object(QStringLiteral("member record-add 沈若溪 education --level 大学 --degree 学士 --mode 全日制 "
                                     "--until 2008-06 --place 水利学院"));
    const QJsonObject all = desk.object(QStringLiteral("member records 沈若溪"));
    CHECK(names(recordsIn(all), QStringLiteral("kind"))
          == QStringList{QStringLiteral("work"), QStringLiteral("work"), QStringLiteral("education")});
    CHECK(recordsIn(all)[2].toObject().value(u"mode").toString() == QStringLiteral("full_time"));
    CHECK(recordsIn(desk.object(QStringLiteral("member records 沈若溪 --kind education"))).size() == 1);
    CHECK(desk(QStringLiteral("member records 沈若溪 --kind 宠物")).exitCode == kRefused);
    CHECK(desk(QStringLiteral("member record-change %1 --from 后来 --json").arg(id)).errorCode()
          == QStringLiteral("value.date"));
    CHECK(desk(QStringLiteral("member record-change %1 --until 2001 --json").arg(id)).errorCode()
          == QStringLiteral("background.order"));
    CHECK(recordsIn(desk.object(QStringLiteral("member record-remove ") + id)).size() == 1);
    CHECK(desk(QStringLiteral("member record-remove ") + id).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(recordsIn(desk.object(QStringLiteral("member records 沈若溪 --kind work"))).size() == 2);
}

TEST_CASE("of the family nothing but the relation is told without --secret, and nothing in the journal", "[background]")
{
    const Desk desk;
    const QString add =
        QStringLiteral("member record-add 沈若溪 family --relation 配偶 --family-name 欧阳雁南 --family-birth 1987-03 "
                       "--family-work 红旗粮站 --family-phone 13900000654 --note 常住老宅");
    const Run added = desk(add);
    CHECK(added.exitCode == kDone);
    CHECK(added.out.contains(QStringLiteral("配偶")));
    for (const char* line : {"member records 沈若溪 --json", "member records 沈若溪", "book journal --json"}) {
        const QString told = desk(QString::fromUtf8(line)).out;
        INFO(line);
        for (const char16_t* secret : {u"欧阳雁南", u"1987-03", u"红旗粮站", u"13900000654", u"常住老宅"})
            CHECK_FALSE(told.contains(QStringView(secret)));
    }
    const QJsonObject told = recordsIn(desk.object(QStringLiteral("member records 沈若溪 --secret")))[0].toObject();
    CHECK(told.value(u"family_name").toString() == QStringLiteral("欧阳雁南"));
    CHECK(told.value(u"family_birth").toString() == QStringLiteral("1987-03"));
    CHECK(told.value(u"family_phone").toString() == QStringLiteral("13900000654"));
    CHECK(told.value(u"note").toString() == QStringLiteral("常住老宅"));
    CHECK(desk(QStringLiteral("member record-add 沈若溪 family --relation 父亲 --json")).errorCode()
          == QStringLiteral("background.name_missing"));
    CHECK(desk.array(QStringLiteral("member list --find 欧阳雁南")).isEmpty());
}

TEST_CASE("the sample has one person's education, work and family, and nothing in them overlaps", "[background]")
{
    const Desk desk;
    const QJsonObject all = desk.object(QStringLiteral("member records 石维岳"));
    CHECK(names(recordsIn(all), QStringLiteral("kind"))
          == QStringList{QStringLiteral("work"), QStringLiteral("work"), QStringLiteral("education"),
                         QStringLiteral("family"), QStringLiteral("family")});
    CHECK(all.value(u"doubts").toArray().isEmpty());
    const QString masked = desk.path(QStringLiteral("form.docx"));
    CHECK(desk.object(QStringLiteral("member form 石维岳 --out"), {masked}).value(u"file").toString() == masked);
}
