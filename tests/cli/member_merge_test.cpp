// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// member duplicates, merge, distinct; member tag, tags, field, fields, field-add, field-change, field-recycle, field-restore.
#include "cli/cli_support.h"

#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"

#include "support/catch_qt.h"

using namespace cli_test;
using namespace branchbook;

namespace {

/// The sample with a second 沈若溪, whose record knows less and another place of work.
struct Doubled : Desk {
    Doubled()
    {
        const auto opened = book::Book::open(book, book::OpenMode::Write).value();
        book::Member twin;
        twin.branch = book::findBranch(opened->reader(), {}).value().id;
        twin.values.set(book::Field::FullName, QStringLiteral("沈若溪"));
        twin.values.set(book::Field::Workplace, QStringLiteral("水利局"));
        twin.enteredOn = opened->today();
        REQUIRE(opened->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(twin.id, book::insertMember(unit, twin));
            return {};
        }));
        id = twin.id.toString();
    }
    QString id;
};

} // namespace

TEST_CASE("member duplicates, merge: the reason, the fields to choose, one step back", "[merge]")
{
    const Doubled desk;
    const QJsonArray pairs = desk.array(QStringLiteral("member duplicates"));
    REQUIRE(pairs.size() == 1);
    const QJsonObject pair = pairs[0].toObject();
    CHECK(pair.value(u"reason").toString() == QStringLiteral("same_name_unknown"));
    CHECK(pair.value(u"other").toString() == desk.id);
    const QString kept = pair.value(u"kept").toString();
    const Run shown = desk(QStringLiteral("member duplicates"));
    CHECK_FALSE(shown.out.contains(QStringLiteral("330199198509120428"))); // masked in text
    const Run open = desk(QStringLiteral("member merge --json"), {kept, desk.id});
    CHECK(open.exitCode == kRefused);
    CHECK(open.errorCode() == QStringLiteral("merge.choose"));
    const QJsonObject merged = desk.object(QStringLiteral("member merge --take workplace=other"), {kept, desk.id});
    CHECK(merged.value(u"recycled").toString() == desk.id);
    const QJsonObject person = desk.object(QStringLiteral("member show 沈若溪"));
    CHECK(person.value(u"workplace").toString() == QStringLiteral("水利局"));
    CHECK(person.value(u"id_number").toString() == QStringLiteral("330199198509120428"));
    CHECK(desk.array(QStringLiteral("member duplicates")).isEmpty());
    CHECK(desk(QStringLiteral("book check")).exitCode == kDone);
    CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("member duplicates")).size() == 1);
    CHECK(desk(QStringLiteral("member merge --json"), {kept, kept}).errorCode() == QStringLiteral("merge.same"));
}

TEST_CASE("member distinct is remembered", "[merge]")
{
    const Doubled desk;
    const QString kept = desk.array(QStringLiteral("member duplicates"))[0].toObject().value(u"kept").toString();
    CHECK(desk(QStringLiteral("member distinct"), {desk.id, kept}).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("member duplicates")).isEmpty());
}

TEST_CASE("member tag, tags, list --tag", "[tag]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("member tag 沈若溪 --add 骨干、外勤")).exitCode == kDone);
    CHECK(desk(QStringLiteral("member tag 丁春晓 --set #骨干")).exitCode == kDone);
    const QJsonArray list = desk.array(QStringLiteral("member list --tag 骨干"));
    CHECK(list.size() == 2);
    CHECK(desk.array(QStringLiteral("member tags"))[0].toObject().value(u"members").toInt() == 2);
    CHECK(desk(QStringLiteral("member tag 沈若溪 --drop 骨干")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("member show 沈若溪")).value(u"tags").toArray()
          == QJsonArray{QStringLiteral("外勤")});
    CHECK(desk.array(QStringLiteral("member list --tag 没有人")).isEmpty());
}

TEST_CASE("member field: kinds, values, what is refused, the bin keeps the values", "[tag]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("member field-add 服务队 --kind choice --choices 一队,二队")).exitCode == kDone);
    CHECK(desk(QStringLiteral("member field-add 服务队 --kind text --json")).errorCode()
          == QStringLiteral("own_field.name_taken"));
    CHECK(desk(QStringLiteral("member field-add 手机 --kind colour --json")).exitCode != kDone);
    CHECK(desk(QStringLiteral("member field 沈若溪 服务队 --value 三队 --json")).errorCode()
          == QStringLiteral("own_field.not_choice"));
    CHECK(desk.object(QStringLiteral("member field 沈若溪 服务队 --value 二队")).value(u"value").toString()
          == QStringLiteral("二队"));
    CHECK(desk(QStringLiteral("member field-change 服务队 --choices 一队,三队 --json")).errorCode()
          == QStringLiteral("own_field.choice_used"));
    const QString line = QStringLiteral("member show 沈若溪");
    CHECK(desk.object(line).value(u"own_fields").toObject().value(QStringLiteral("服务队")).toString()
          == QStringLiteral("二队"));
    CHECK(desk(QStringLiteral("member field-recycle 服务队")).exitCode == kDone);
    CHECK_FALSE(desk.object(line).contains(QStringLiteral("own_fields")));
    CHECK(desk(QStringLiteral("member field-restore 服务队")).exitCode == kDone);
    CHECK(desk.object(line).contains(QStringLiteral("own_fields")));
    CHECK(desk(QStringLiteral("member field 沈若溪 服务队 --clear")).exitCode == kDone);
    CHECK_FALSE(desk.object(line).contains(QStringLiteral("own_fields")));
}

TEST_CASE("member field-change --position: the order of the own fields, one step back", "[tag]")
{
    const Desk desk;
    for (const char* name : {"服务队", "特长", "工龄"})
        REQUIRE(desk(QStringLiteral("member field-add --kind text"), {QString::fromUtf8(name)}).exitCode == kDone);
    const auto order = [&] {
        return names(desk.array(QStringLiteral("member fields")), QStringLiteral("name")).join(u' ');
    };
    REQUIRE(desk(QStringLiteral("member field-recycle 志愿服务")).exitCode == kDone); // the sample's own
    REQUIRE(order() == QStringLiteral("服务队 特长 工龄"));
    (void)desk.object(QStringLiteral("member field-change 工龄 --position 1"));
    CHECK(order() == QStringLiteral("工龄 服务队 特长"));
    (void)desk.object(QStringLiteral("member field-change 工龄 --position 9")); // the last there is
    CHECK(order() == QStringLiteral("服务队 特长 工龄"));
    CHECK(desk(QStringLiteral("member field-change 工龄 --position 0 --json")).errorCode()
          == QStringLiteral("own_field.position"));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(order() == QStringLiteral("工龄 服务队 特长"));
}

TEST_CASE("member card and roster export have tags and own fields", "[tag]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("member tag 沈若溪 --add 骨干")).exitCode == kDone);
    CHECK(desk(QStringLiteral("member field-add 首次参会 --kind date")).exitCode == kDone);
    CHECK(desk(QStringLiteral("member field 沈若溪 首次参会 --value 2012-03-05")).exitCode == kDone);
    const QString word = desk.path(QStringLiteral("card.docx"));
    CHECK(desk(QStringLiteral("member card 沈若溪 --out"), {word}).exitCode == kDone);
    const QJsonObject written =
        desk.object(QStringLiteral("member card 沈若溪 --out"), {desk.path(QStringLiteral("card.pdf"))});
    CHECK(written.value(u"pages").toInt() == 1);
    CHECK(written.value(u"missing").toArray().isEmpty());
    CHECK(desk(QStringLiteral("member card 谁也不是 --out"), {word}).exitCode != kDone);
    const QString csv = desk.path(QStringLiteral("roster.csv"));
    CHECK(desk(QStringLiteral("roster export"), {csv}).exitCode == kDone);
    const QString whole = QString::fromUtf8(bytesOf(csv));
    CHECK(whole.section(u'\n', 0, 0).trimmed().endsWith(QStringLiteral("首次参会,标签")));
    CHECK(whole.contains(QStringLiteral("2012.03.05,骨干")));
    const QString masked = desk.path(QStringLiteral("masked.csv"));
    CHECK(desk(QStringLiteral("roster export --masked"), {masked}).exitCode == kDone);
    CHECK_FALSE(QString::fromUtf8(bytesOf(masked)).contains(QStringLiteral("骨干")));
}
