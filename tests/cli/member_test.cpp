// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace cli_test;
using namespace branchbook;

TEST_CASE("member list: everybody of the branch with the names of the contract")
{
    const Desk desk;
    const QJsonArray list = desk.array(QStringLiteral("member list"));
    CHECK(list.size() == 45); // 38 of the Party, 7 on their way
    for (const QJsonValue& value : list) {
        const QJsonObject member = value.toObject();
        const QString type = member.value(u"member_type").toString();
        if (type != QStringLiteral("正式党员") && type != QStringLiteral("预备党员"))
            continue; // who has not joined has no day of joining
        for (const char16_t* key :
             {u"full_name", u"gender", u"ethnicity", u"birth_date", u"id_number", u"join_date", u"member_type"})
            CHECK(member.contains(QStringView(key)));
        CHECK((type == QStringLiteral("正式党员")) == member.contains(u"full_member_date"));
    }
}

TEST_CASE("member list --status, --as-of")
{
    const Desk desk;
    CHECK(names(desk.array(QStringLiteral("member list --status 预备党员")), QStringLiteral("full_name"))
          == QStringList{QStringLiteral("高又晴"), QStringLiteral("罗小满")});
    CHECK(desk.array(QStringLiteral("member list --status 正式党员")).size() == 36);
    // Counted from the dates of the sample by another program: the two who applied in September 2026 are not known yet.
    CHECK(desk.array(QStringLiteral("member list --as-of 2026-03-26")).size() == 43);
    CHECK(desk.array(QStringLiteral("member list --as-of 2025-09-29")).size() == 42);
    CHECK(names(desk.array(QStringLiteral("member list --status 发展对象 --as-of 2026-05-01")),
                QStringLiteral("full_name"))
          == QStringList{QStringLiteral("梁书言")}); // 温如故 became one on 12 June
    CHECK(desk(QStringLiteral("member list --as-of 2025-09")).exitCode == kRefused); // a month is no day
}

TEST_CASE("roster export --as-of: who was there then, as what they were")
{
    const Desk desk;
    const QString now = desk.path(QStringLiteral("now.csv"));
    const QString then = desk.path(QStringLiteral("then.csv"));
    CHECK(desk.object(QStringLiteral("roster export"), {now}).value(u"members").toInt() == 45);
    const QJsonObject past = desk.object(QStringLiteral("roster export --as-of 2026-05-01"), {then});
    CHECK(past.value(u"members").toInt() == desk.array(QStringLiteral("member list --as-of 2026-05-01")).size());
    CHECK(past.value(u"day").toString() == QStringLiteral("2026-05-01"));
    const auto rowOf = [](const QString& file) {
        const QString text = QString::fromUtf8(bytesOf(file));
        const qsizetype at = text.indexOf(QStringLiteral("温如故"));
        return text.mid(at, text.indexOf(u'\n', at) - at);
    };
    CHECK(rowOf(now).contains(QStringLiteral("发展对象")));
    CHECK(rowOf(then).contains(QStringLiteral("入党积极分子"))); // a 发展对象 since 12 June
    CHECK_FALSE(rowOf(then).contains(QStringLiteral("发展对象")));
    CHECK(bytesOf(then).split('\n').first().contains("党员花名册（截至2026年5月1日）"));
    CHECK_FALSE(bytesOf(now).split('\n').first().contains("截至"));
    CHECK(desk(QStringLiteral("roster export --as-of 2026-05-01"), {then}).out.contains(QStringLiteral("2026-05-01")));
    CHECK(desk.object(QStringLiteral("roster import --dry-run"), {then}).value(u"read") // the title is none of the rows
          == past.value(u"members"));
    CHECK(desk(QStringLiteral("roster export --as-of 2030-01-01"), {desk.path(QStringLiteral("no.csv"))}).exitCode
          == kRefused);
}

TEST_CASE("a roster of the past says nothing of later, and there is none of the future or before the founding")
{
    const Desk desk;
    const auto floating = [&](const char* day) {
        int count = 0;
        const QJsonArray list = desk.array(QStringLiteral("member list --as-of ") + QLatin1String(day));
        for (const QJsonValue& value : list)
            count += value.toObject().value(u"is_floating").toBool() ? 1 : 0;
        return count;
    };
    CHECK(floating("2026-02-24") == 0);
    CHECK(floating("2026-04-09") == 1);
    CHECK(floating("2026-04-10") == 2);
    const QJsonArray past = desk.array(QStringLiteral("member list --as-of 2026-02-24"));
    for (const QJsonValue& value : past) {
        const QJsonObject member = value.toObject();
        const QStringList fields = member.keys();
        for (const QString& key : fields) {
            if (key.endsWith(QStringLiteral("_date")))
                CHECK(member.value(key).toString().left(10) <= QStringLiteral("2026-02-24"));
        }
    }
    CHECK(desk(QStringLiteral("member list --as-of 2035-01-01 --json")).errorCode()
          == QStringLiteral("book.roster_later"));
    const Run before = desk(QStringLiteral("member list --as-of 1990-01-01"));
    CHECK(before.exitCode == kRefused);
    CHECK(before.err.contains(QStringLiteral("2012-03")));
}

TEST_CASE("member list keeps a family name together")
{
    const Desk desk;
    QString families;
    const QStringList everybody = names(desk.array(QStringLiteral("member list")), QStringLiteral("full_name"));
    for (const QString& name : everybody) {
        if (!families.endsWith(name.front()))
            families += name.front();
    }
    for (const QChar family : families)
        CHECK(families.count(family) == 1);
}

TEST_CASE("member list --find: name, pinyin, initials, tail of the ID number")
{
    const Desk desk;
    const QStringList wanted{QStringLiteral("沈若溪")};
    for (const char16_t* text : {u"沈若", u"若溪", u"shenruoxi", u"SHENRUO", u"srx", u"0428"}) {
        const auto found = names(desk.array(QStringLiteral("member list --find"), {QString::fromUtf16(text)}),
                                 QStringLiteral("full_name"));
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(found == wanted);
    }
    CHECK(desk.array(QStringLiteral("member list --find 13800006207")).isEmpty()); // telephones are not searched
}

TEST_CASE("whose 党籍状态 has ended is listed by it, counted as no Party member, and named by the import")
{
    const Desk desk(Desk::Book::New);
    const QString csv = desk.path(QStringLiteral("名单.csv"));
    QFile file(csv);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("姓名,性别,入党日期,转正日期,人员类别,党籍状态\n"
                              "陈一,男,2010-01-01,2011-01-01,正式党员,正常\n"
                              "林二,男,2010-01-01,2011-01-01,正式党员,停止党籍\n"
                              "周三,男,2010-01-01,2011-01-01,正式党员,出党\n"
                              "吴四,男,2010-01-01,2011-01-01,正式党员,死亡\n")
                   .toUtf8());
    file.close();
    const Run imported = desk(QStringLiteral("roster import --on 2026-09-18"), {csv});
    REQUIRE(imported.exitCode == kDone);
    CHECK(imported.out.contains(QStringLiteral("有 3 人")));
    const auto listed = [&](const char16_t* status) {
        return names(desk.array(QStringLiteral("member list --status"), {QString::fromUtf16(status)}),
                     QStringLiteral("full_name"));
    };
    CHECK(names(desk.array(QStringLiteral("member list")), QStringLiteral("full_name"))
          == QStringList{QStringLiteral("陈一")});
    CHECK(listed(u"停止党籍") == QStringList{QStringLiteral("林二")});
    CHECK(listed(u"出党") == QStringList{QStringLiteral("周三")});
    CHECK(listed(u"去世") == QStringList{QStringLiteral("吴四")});
    CHECK(listed(u"死亡") == QStringList{QStringLiteral("吴四")});
    CHECK(listed(u"正式党员") == QStringList{QStringLiteral("陈一")});
    CHECK(
        desk(QStringLiteral("member list --find"), {QStringLiteral("林二")}).err.contains(QStringLiteral("停止党籍")));
    const QJsonObject counts = desk.object(QStringLiteral("book info")).value(u"counts").toObject();
    CHECK(counts.value(u"members").toInt() == 1);
    CHECK(counts.value(u"left").toInt() == 3);
    CHECK(desk.array(QStringLiteral("branch list")).at(0).toObject().value(u"members").toInt() == 1);
}

TEST_CASE("text masks numbers, JSON gives them in full")
{
    const Desk desk;
    const QString number = QStringLiteral("330199198509120428");
    const QString phone = QStringLiteral("13800006207");
    const Run list = desk(QStringLiteral("member list"));
    CHECK(list.out.contains(QStringLiteral("330***********0428")));
    CHECK_FALSE(list.out.contains(number));
    const Run shown = desk(QStringLiteral("member show 沈若溪"));
    CHECK(shown.out.contains(QStringLiteral("330***********0428")));
    CHECK(shown.out.contains(QStringLiteral("138****6207")));
    CHECK_FALSE(shown.out.contains(number));
    CHECK_FALSE(shown.out.contains(phone));
    const QJsonObject json = desk.object(QStringLiteral("member show 沈若溪"));
    CHECK(json.value(u"id_number").toString() == number);
    CHECK(json.value(u"mobile_phone").toString() == phone);
}

TEST_CASE("member show by name, by number, by id; nobody is exit 4")
{
    const Desk desk;
    const QJsonObject byName = desk.object(QStringLiteral("member show 沈若溪"));
    CHECK(byName.value(u"party_group").toString() == QStringLiteral("第一党小组"));
    CHECK(byName.value(u"party_branch").toString() == QStringLiteral("机关第一党支部"));
    CHECK(desk.object(QStringLiteral("member show 330199198509120428")) == byName);
    CHECK(desk.object(QStringLiteral("member show"), {byName.value(u"id").toString()}) == byName);
    const QJsonObject floating = desk.object(QStringLiteral("member show 陈望北"));
    CHECK(floating.value(u"is_floating").isBool());
    CHECK(floating.value(u"is_floating").toBool());
    CHECK(desk(QStringLiteral("member show 陈望北")).out.contains(QStringLiteral("是否流动党员：是")));
    const Run nobody = desk(QStringLiteral("member show 查无此人 --json"));
    CHECK(nobody.exitCode == kNotFound);
    CHECK(nobody.errorCode() == QStringLiteral("book.member_unknown"));
}

TEST_CASE("--branch chooses; a branch that is not there is exit 4")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("a.bbk"));
    REQUIRE(run(words(QStringLiteral("book demo ") + book + QStringLiteral(" --members 31 --branches 2 --years 1")))
                .exitCode
            == kDone);
    const auto count = [&](const QString& more) {
        return run(words(QStringLiteral("member list --json --book ") + book + u' ' + more));
    };
    CHECK(count(QString()).array().size() == 16);
    CHECK(count(QStringLiteral("--branch 机关第一党支部")).array().size() == 16);
    CHECK(count(QStringLiteral("--branch 机关第二党支部")).array().size() == 15);
    CHECK(count(QStringLiteral("--branch 没有")).exitCode == kNotFound);
}

TEST_CASE("scanned papers of a person are kept in the book, saved outside it, removed and brought back", "[files]")
{
    const Desk desk;
    const QByteArray content("%PDF-1.4 scanned");
    const QString scan = desk.path(QStringLiteral("入党申请书.pdf"));
    QFile file(scan);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto files = [&] {
        return names(desk.object(QStringLiteral("member files 沈若溪")).value(u"files").toArray(),
                     QStringLiteral("name"));
    };
    CHECK(files().isEmpty());
    (void)desk.object(QStringLiteral("member file-add 沈若溪 --file"), {scan});
    CHECK(files() == QStringList{QStringLiteral("入党申请书.pdf")});
    CHECK(desk(QStringLiteral("member file-add 沈若溪 --json --file"), {scan}).errorCode()
          == QStringLiteral("attachment.twice"));
    const QString out = desk.path(QStringLiteral("另存.pdf"));
    const QString save = QStringLiteral("member file-save 沈若溪 --name 入党申请书.pdf --json --out");
    CHECK(desk(save, {out}).exitCode == kDone);
    CHECK(bytesOf(out) == content);
    CHECK(desk(save, {out}).errorCode() == QStringLiteral("store.exists"));
    CHECK(desk(save, {desk.book}).errorCode() == QStringLiteral("cli.onto_source"));
    CHECK(desk(QStringLiteral("member file-remove 沈若溪 --name 没有.pdf --json")).errorCode()
          == QStringLiteral("gathering.file_unknown"));
    CHECK(desk(QStringLiteral("member file-remove 沈若溪 --name 入党申请书.pdf")).exitCode == kDone);
    CHECK(files().isEmpty());
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(files().size() == 1);
    CHECK(desk(QStringLiteral("book check")).exitCode == kDone);
}

TEST_CASE("the papers of somebody who has left are still there", "[files]")
{
    const Desk desk;
    const QString scan = desk.path(QStringLiteral("入党申请书.pdf"));
    QFile file(scan);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 scanned");
    file.close();
    (void)desk.object(QStringLiteral("member file-add 沈若溪 --file"), {scan});
    const auto id =
        book::MemberId::fromString(desk.object(QStringLiteral("member show 沈若溪")).value(u"id").toString());
    {
        const auto opened = book::Book::open(desk.book, book::OpenMode::Write).value();
        REQUIRE(opened->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(book::Member person, book::loadMember(unit.session(), id, book::PostWords::AsWritten));
            person.leftOn = opened->today();
            person.leftReason = QStringLiteral("转出");
            return book::updateMember(unit, person);
        }));
    }
    CHECK(desk.object(QStringLiteral("member files 沈若溪")).value(u"files").toArray().size() == 1);
}
