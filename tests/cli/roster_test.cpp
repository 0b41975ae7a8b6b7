// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample roster through the command line. Expected rows: what make_roster.py put into it.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace cli_test;

namespace {

const QString kRoster = QStringLiteral(BRANCHBOOK_SAMPLE "/roster.xlsx");

int sum(const QJsonObject& json)
{
    int all = 0;
    for (const char16_t* key : {u"added", u"updated", u"unchanged", u"skipped", u"rejected"})
        all += json.value(QStringView(key)).toInt();
    return all;
}

QStringList fieldsOf(const QJsonArray& mapping)
{
    QStringList fields = names(mapping, QStringLiteral("field"));
    fields.sort();
    return fields;
}

} // namespace

TEST_CASE("the sample roster: every row ends somewhere, the faults are those that were put in")
{
    const Desk desk(Desk::Book::New);
    const QString rejects = desk.path(QStringLiteral("退回.xlsx"));
    const QJsonObject json = desk.object(QStringLiteral("roster import --on 2026-09-18 --rejects"), {rejects, kRoster});
    CHECK(json.value(u"read").toInt() == 38); // 36 people, the sum, the signature
    CHECK(json.value(u"rejected").toInt() == 4);
    CHECK(json.value(u"skipped").toInt() == 2);
    CHECK(json.value(u"added").toInt() == 32);
    CHECK(sum(json) == 38);
    CHECK(json.value(u"rejected_rows").toArray() == QJsonArray{16, 21, 29, 35}); // see below
    const QStringList fields = fieldsOf(json.value(u"mapping").toArray());
    for (const char* field :
         {"full_name", "gender", "ethnicity", "id_number", "birth_date", "education_level", "member_type", "join_date",
          "full_member_date", "party_group", "party_post", "mobile_phone", "landline_phone"})
        CHECK(fields.contains(QString::fromLatin1(field)));
    QMap<int, QStringList> problems;
    const QJsonArray list = json.value(u"problems").toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject problem = value.toObject();
        for (const char16_t* key : {u"row", u"header", u"field", u"value", u"code", u"severity", u"outcome", u"text"})
            CHECK(problem.contains(QStringView(key)));
        if (problem.value(u"severity").toString() == QStringLiteral("error"))
            problems[problem.value(u"row").toInt()].append(problem.value(u"field").toString());
    }
    // Row = 4 rows of head + number in the list: 莫清扬 12, 俞远航 17, the second 夏一诺 25, 戚小川 31.
    CHECK(problems.value(16).contains(QStringLiteral("id_number")));
    CHECK(problems.value(21).contains(QStringLiteral("join_date")));
    CHECK(problems.value(29).contains(QStringLiteral("id_number")));
    CHECK(problems.value(35).contains(QStringLiteral("join_date")));
    CHECK(QFile::exists(rejects));
    const QJsonArray people = desk.array(QStringLiteral("member list --on 2026-09-18"));
    CHECK(people.size() == 32);
    CHECK(desk.object(QStringLiteral("book check")).value(u"ok").toBool());
}

TEST_CASE("a program's source and a list without columns are no roster")
{
    const Desk desk(Desk::Book::New);
    const auto refusal = [&](const char* name, const char* bytes) {
        const QString path = desk.path(QString::fromUtf8(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Run run = desk(QStringLiteral("roster import --on 2026-09-18 --json"), {path});
        CHECK(run.exitCode == kRefused);
        return run.errorCode();
    };
    CHECK(refusal("a.py", "姓名,性别\n张三,男\n") == QStringLiteral("sheet.text_ending"));
    CHECK(refusal("a.txt", "姓名\nprint(a)\nreturn 2\n") == QStringLiteral("roster.one_column"));
    CHECK(refusal("b.csv", "x,y\nprint(a),1\nreturn 2,3\n") == QStringLiteral("roster.no_header"));
    CHECK(desk.array(QStringLiteral("member list")).isEmpty());
}

TEST_CASE("columns that were mapped by hand are known the next time, the name's among them")
{
    const Desk desk(Desk::Book::New);
    const auto written = [&](const char* name, const char* bytes) {
        const QString path = desk.path(QString::fromUtf8(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    };
    const QString first = written("一.csv", "大名,生辰,爱好\n沈若溪,1985-07-12,书法\n");
    const QString second = written("二.csv", "大名,生辰,爱好\n卢望舒,1986-03-02,长跑\n");
    const Run wrong = desk(QStringLiteral("roster import --on 2026-09-18 --json --map full_name=没有"), {first});
    CHECK(wrong.errorCode() == QStringLiteral("roster.map_header"));
    REQUIRE(desk(QStringLiteral("roster import --on 2026-09-18 --map full_name=大名 --map birth_date=生辰"), {first})
                .exitCode
            == kDone);
    const QJsonObject json = desk.object(QStringLiteral("roster import --on 2026-09-18"), {second});
    CHECK(json.value(u"added").toInt() == 1);
    CHECK(desk.object(QStringLiteral("member show"), {QStringLiteral("卢望舒")}).value(u"birth_date").toString()
          == QStringLiteral("1986-03-02"));
}

TEST_CASE("hundreds of unknown columns do not hide what is wrong with the people")
{
    const Desk desk(Desk::Book::New);
    const QString path = desk.path(QStringLiteral("宽.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    QByteArray head("姓名,入党日期");
    QByteArray row("沈若溪,1985.02.30");
    for (int i = 0; i < 298; ++i) {
        head += ",甲" + QByteArray::number(i);
        row += ",x";
    }
    file.write(head + '\n' + row + '\n');
    file.close();
    const Run run = desk(QStringLiteral("roster import --on 2026-09-18 --dry-run"), {path});
    CHECK(run.out.contains(QStringLiteral("没有“1985.02.30”这一天")));
    CHECK(run.out.contains(QStringLiteral("不认识的列有 298 个")));
    CHECK(run.out.count(u'\n') < 10);
}

TEST_CASE("sheets that were not read are named, hidden ones as hidden")
{
    const Desk desk(Desk::Book::New);
    const QString file = QStringLiteral(BRANCHBOOK_FIXTURES "/roster/wizard-sheets.xlsx");
    const QJsonObject json = desk.object(QStringLiteral("roster import --on 2026-09-18 --dry-run"), {file});
    CHECK(json.value(u"sheet").toString() == QStringLiteral("花名册"));
    CHECK(json.value(u"other_sheets").toArray()
          == QJsonArray{QStringLiteral("填表说明"), QStringLiteral("下拉选项（隐藏）")});
    const Run run = desk(QStringLiteral("roster import --on 2026-09-18 --dry-run"), {file});
    CHECK(run.out.contains(QStringLiteral("只读了工作表“花名册”；没有读：填表说明、下拉选项（隐藏）")));
}

TEST_CASE("values as they were meant, precision as it was given, doubt as an empty cell")
{
    const Desk desk(Desk::Book::New);
    REQUIRE(desk(QStringLiteral("roster import --on 2026-09-18"), {kRoster}).exitCode == kDone);
    const auto show = [&](const QString& name) { return desk.object(QStringLiteral("member show"), {name}); };
    const auto value = [&](const QString& name, const char16_t* key) {
        return show(name).value(QStringView(key)).toString();
    };
    CHECK(value(QStringLiteral("白露晨"), u"join_date") == QStringLiteral("2009-07")); // a month stays a month
    CHECK(value(QStringLiteral("夏一诺"), u"join_date") == QStringLiteral("2019-06-28")); // 20190628 as a number
    CHECK(value(QStringLiteral("曲江"), u"join_date")
          == QStringLiteral("2008-06-27")); // a date cell; U+3000 in the name
    CHECK(value(QStringLiteral("曲江"), u"gender") == QStringLiteral("男")); // 1_男
    CHECK(value(QStringLiteral("欧阳川"), u"gender") == QStringLiteral("男")); // 95_男
    CHECK(value(QStringLiteral("欧阳川"), u"join_date") == QStringLiteral("2013-06-28")); // 2013年6月28日
    CHECK(value(QStringLiteral("姚静怡"), u"join_date") == QStringLiteral("2014-06-27")); // full-width digits
    CHECK(value(QStringLiteral("章念安"), u"join_date") == QStringLiteral("2010-12-24"));
    CHECK(value(QStringLiteral("卢望舒"), u"mobile_phone") == QStringLiteral("13800000971")); // stored as a number
    CHECK_FALSE(show(QStringLiteral("卢望舒")).contains(u"landline_phone")); // 无
    CHECK_FALSE(show(QStringLiteral("汪知远")).contains(u"birth_date")); // the number 1975.1 is asked, never guessed
    CHECK_FALSE(show(QStringLiteral("柳砚书")).contains(u"id_number")); // its digits were lost
    CHECK(show(QStringLiteral("郝建业")).value(u"to_verify").toArray() == QJsonArray{QStringLiteral("id_number")});
    CHECK(value(QStringLiteral("田䶮"), u"full_name") == QStringLiteral("田䶮"));
    CHECK(value(QStringLiteral("苏𬭎"), u"full_name") == QStringLiteral("苏𬭎"));
    CHECK(value(QStringLiteral("花辰溪"), u"member_type") == QStringLiteral("预备党员"));
    CHECK(value(QStringLiteral("任海洲"), u"party_group") == QStringLiteral("第一党小组"));
}

TEST_CASE(
    "into the sample book: overwrite changes five or six people, fill leaves what is there, undo takes it all back")
{
    const Desk desk;
    const QJsonArray before = desk.array(QStringLiteral("member list"));
    const QJsonObject over = desk.object(QStringLiteral("roster import --policy overwrite"), {kRoster});
    CHECK(over.value(u"updated").toInt() == 6);
    CHECK(over.value(u"added").toInt() == 26);
    CHECK(desk.object(QStringLiteral("member show 沈若溪")).value(u"mobile_phone").toString()
          == QStringLiteral("13900006207")); // page 04
    CHECK(desk.object(QStringLiteral("member show 方念慈")).value(u"education_level").toString()
          == QStringLiteral("硕士研究生")); // page 31
    CHECK(desk.object(QStringLiteral("member show 任海洲")).value(u"party_group").toString()
          == QStringLiteral("第一党小组"));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("member list")) == before);
    const QJsonObject fill = desk.object(QStringLiteral("roster import"), {kRoster});
    CHECK(fill.value(u"added").toInt() == 26);
    CHECK(desk.object(QStringLiteral("member show 沈若溪")).value(u"mobile_phone").toString()
          == QStringLiteral("13800006207"));
    const QJsonObject again = desk.object(QStringLiteral("roster import"), {kRoster});
    CHECK(again.value(u"added").toInt() == 0);
    CHECK(again.value(u"updated").toInt() == 0);
}

TEST_CASE("a dry run and bad input write nothing")
{
    const Desk desk(Desk::Book::New);
    const QByteArray before = bytesOf(desk.book);
    CHECK(desk.object(QStringLiteral("roster import --dry-run --on 2026-09-18"), {kRoster}).value(u"added").toInt()
          == 32);
    CHECK(bytesOf(desk.book) == before);
    CHECK(desk(QStringLiteral("roster import"), {desk.path(QStringLiteral("none.xlsx"))}).exitCode == kNotFound);
    const QString broken = desk.path(QStringLiteral("broken.xlsx"));
    QFile file(broken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytesOf(kRoster).left(4000));
    file.close();
    CHECK(desk(QStringLiteral("roster import"), {broken}).exitCode == kRefused);
    CHECK(desk(QStringLiteral("roster import --sheet 没有"), {kRoster}).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("roster import --policy guess"), {kRoster}).exitCode == kUsage);
    CHECK(desk.array(QStringLiteral("member list")).isEmpty());
}

TEST_CASE("export: what went out comes in again, masked only when asked")
{
    const Desk desk;
    const QString csv = desk.path(QStringLiteral("out.csv"));
    CHECK(desk.object(QStringLiteral("roster export"), {csv}).value(u"members").toInt() == 45);
    CHECK(bytesOf(csv).contains("330199198509120428"));
    const Desk other(Desk::Book::New);
    const QJsonObject back = other.object(QStringLiteral("roster import --on 2026-09-18"), {csv});
    CHECK(back.value(u"added").toInt() == 45);
    CHECK(back.value(u"rejected").toInt() == 0);
    const QString masked = desk.path(QStringLiteral("masked.csv"));
    REQUIRE(desk(QStringLiteral("roster export --masked"), {masked}).exitCode == kDone);
    CHECK_FALSE(bytesOf(masked).contains("330199198509120428"));
    CHECK(bytesOf(masked).contains("330***********0428"));
}

TEST_CASE("a dry run shows old and new of every cell, masked for people, whole for programs")
{
    const Desk desk;
    const QJsonObject json = desk.object(QStringLiteral("roster import --dry-run --policy overwrite"), {kRoster});
    QString phone;
    for (const QJsonValue& value : json.value(u"changes").toArray()) {
        const QJsonObject change = value.toObject();
        for (const char16_t* key : {u"row", u"full_name", u"field", u"old", u"new"})
            CHECK(change.contains(QStringView(key)));
        if (change.value(u"full_name").toString() == QStringLiteral("沈若溪")
            && change.value(u"field").toString() == QStringLiteral("mobile_phone"))
            phone = change.value(u"old").toString() + u'>' + change.value(u"new").toString();
    }
    CHECK(phone == QStringLiteral("13800006207>13900006207")); // pages 03 and 04
    const QString text = desk(QStringLiteral("roster import --dry-run --policy overwrite"), {kRoster}).out;
    CHECK(text.contains(QStringLiteral("沈若溪")));
    CHECK(text.contains(QStringLiteral("138****6207 → 139****6207")));
    CHECK_FALSE(text.contains(QStringLiteral("13900006207")));
}

TEST_CASE("doubt leaves a mark in the book, a footer's telephone is masked, an encoding can be named")
{
    const Desk desk(Desk::Book::New);
    const Run run = desk(QStringLiteral("roster import --on 2026-09-18"), {kRoster});
    CHECK(run.out.contains(QStringLiteral("2 处留空，需要补填")));
    CHECK(desk.object(QStringLiteral("member show"), {QStringLiteral("柳砚书")}).value(u"to_verify").toArray()
          == QJsonArray{QStringLiteral("id_number")});
    CHECK(desk.object(QStringLiteral("member show"), {QStringLiteral("汪知远")}).value(u"to_verify").toArray()
          == QJsonArray{QStringLiteral("birth_date")});
    CHECK(desk(QStringLiteral("member show"), {QStringLiteral("汪知远")})
              .out.contains(QStringLiteral("待核实：出生日期\n")));
    CHECK_FALSE(
        desk(QStringLiteral("member show"), {QStringLiteral("卢望舒")}).out.contains(QStringLiteral("待核实：")));
    const QString csv = desk.path(QStringLiteral("名单.csv"));
    QFile file(csv);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "\xD0\xD5\xC3\xFB,\xD0\xD4\xB1\xF0\n\xB2\xE2\xCA\xD4\xD2\xBB,\xC4\xD0\n" // 姓名,性别 / 测试一,男
        "\xCC\xEE\xB1\xED\xC8\xCB\xA3\xBA\xBC\xD7  \xC1\xAA\xCF\xB5\xB5\xE7\xBB\xB0\xA3\xBA" // 填表人：甲 联系电话：
        "0579-00002100,\n");
    file.close();
    const Run named = desk(QStringLiteral("roster import --dry-run --encoding GB18030"), {csv});
    CHECK(named.out.startsWith(QStringLiteral("试算，没有写入任何内容。读了 2 行：将新增 1，将更新 0，")));
    CHECK_FALSE(named.out.contains(u'已')); // nothing sounds as if it were done
    CHECK(run.out.contains(QStringLiteral("：新增 32，更新 0，")));
    CHECK_FALSE(named.out.contains(QStringLiteral("00002100")));
    CHECK(named.out.contains(QStringLiteral("057******2100")));
    CHECK(named.out.contains(QStringLiteral("人员类别")));
    CHECK(desk(QStringLiteral("roster import --dry-run --encoding UTF-8"), {csv}).exitCode == kRefused);
    CHECK(desk(QStringLiteral("roster import --dry-run --encoding Klingon"), {csv}).exitCode == kUsage);
}

TEST_CASE("a change of a yes/no field is told in words, and full-width digits are called by name")
{
    const Desk desk(Desk::Book::New);
    const auto sheet = [&](const char* name, const char* text) {
        const QString path = desk.path(QString::fromUtf8(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        return path;
    };
    REQUIRE(desk(QStringLiteral("roster import --on 2026-09-18"),
                 {sheet("a.csv", "姓名,出生日期,人员类别,是否退役军人,手机\n沈若溪,1985.07.12,正式党员,否,\n")})
                .exitCode
            == kDone);
    const QString second = sheet("b.csv",
                                 "姓名,出生日期,人员类别,是否流动党员,是否退役军人,手机\n"
                                 "沈若溪,1985.07.12,正式党员,是,是,１３８００００６２０７\n");
    const QString filled = desk(QStringLiteral("roster import --on 2026-09-18 --dry-run --policy fill"), {second}).out;
    CHECK(filled.contains(QStringLiteral("是否流动党员：— → 是")));
    CHECK(filled.contains(QStringLiteral("名册是“否”，表里是“是”")));
    CHECK(filled.contains(QStringLiteral("全角数字已改成半角")));
    CHECK_FALSE(filled.contains(QStringLiteral("+86")));
    CHECK(desk(QStringLiteral("roster import --on 2026-09-18 --dry-run --policy overwrite"), {second})
              .out.contains(QStringLiteral("是否退役军人：否 → 是")));
    const QJsonObject json =
        desk.object(QStringLiteral("roster import --on 2026-09-18 --dry-run --policy overwrite"), {second});
    for (const QJsonValue& change : json.value(u"changes").toArray()) { // for programs as it is stored
        if (change[u"field"].toString() == QStringLiteral("is_floating"))
            CHECK(change[u"new"].toString() == QStringLiteral("1"));
    }
}

TEST_CASE("a conversion before the joining that the book has is told with its cell and the reason, never written")
{
    const Desk desk(Desk::Book::New);
    const auto sheet = [&](const char* name, const char* text) {
        const QString path = desk.path(QString::fromUtf8(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    };
    const QString import = QStringLiteral("roster import --on 2026-09-18");
    REQUIRE(
        desk(import,
             {sheet("册.csv", "姓名,身份证号码,人员类别,入党日期\n沈若溪,11010519491231002X,正式党员,2015-06-01\n")})
            .exitCode
        == kDone);
    const QString later =
        sheet("新.csv", "姓名,身份证号码,人员类别,转正日期\n沈若溪,11010519491231002X,正式党员,2009-06-01\n");
    for (const QString& policy : {QStringLiteral(" --policy fill"), QStringLiteral(" --policy overwrite")}) {
        const QJsonObject json = desk.object(import + policy, {later});
        CHECK(json.value(u"unchanged").toInt() == 1);
        CHECK(json.value(u"changes").toArray().isEmpty());
        QJsonObject told;
        for (const QJsonValue& value : json.value(u"problems").toArray()) {
            if (value.toObject().value(u"code").toString() == QStringLiteral("value.contradicts"))
                told = value.toObject();
        }
        CHECK(told.value(u"row").toInt() == 2);
        CHECK(told.value(u"header").toString() == QStringLiteral("转正日期"));
        CHECK(told.value(u"text").toString().contains(QStringLiteral("表里是“2009年6月1日”")));
        CHECK(told.value(u"text").toString().contains(QStringLiteral("早于入党日期 2015年6月1日")));
        CHECK_FALSE(desk.object(QStringLiteral("member show 沈若溪")).contains(u"full_member_date"));
    }
    const QString text = desk(import, {later}).out;
    CHECK(text.contains(QStringLiteral("第 2 行 转正日期：转正日期没有照表里的写入")));
    CHECK_FALSE(text.contains(QStringLiteral("2009-06-01")));
}

TEST_CASE("a column named like a field of the book's own, or mapped to it, is imported", "[own]")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("member field-add 服务队 --kind choice --choices 一队,二队")).exitCode == kDone);
    const auto file = [&](const char* name, const char* header) {
        const QString path = desk.path(QString::fromUtf8(name));
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray("姓名,身份证号,") + header + "\n沈若溪,330199198509120428,二队\n");
        return path;
    };
    const auto value = [&] {
        return desk.object(QStringLiteral("member field 沈若溪 服务队")).value(u"value").toString();
    };
    const QJsonObject read = desk.object(QStringLiteral("roster import"), {file("a.csv", "服务队")});
    CHECK(names(read.value(u"mapping").toArray(), QStringLiteral("field")).contains(QStringLiteral("own:服务队")));
    const QJsonObject change = read.value(u"changes").toArray().at(0).toObject();
    CHECK(change.value(u"field").toString() == QStringLiteral("own:服务队"));
    CHECK(change.value(u"new").toString() == QStringLiteral("二队"));
    CHECK(value() == QStringLiteral("二队"));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(value().isEmpty());
    (void)desk.object(QStringLiteral("roster import --map 服务队=编队"), {file("b.csv", "编队")});
    CHECK(value() == QStringLiteral("二队"));
    // What cannot be read is 待核实 until somebody fills it in.
    const QString odd = desk.path(QStringLiteral("c.csv"));
    QFile out(odd);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("姓名,性别,人员类别,服务队\n萧又生,男,入党积极分子,九队\n");
    out.close();
    (void)desk.object(QStringLiteral("roster import"), {odd});
    const auto doubted = [&] {
        return desk.object(QStringLiteral("member show 萧又生"))
            .value(u"to_verify")
            .toArray()
            .contains(QStringLiteral("own:服务队"));
    };
    CHECK(doubted());
    REQUIRE(desk(QStringLiteral("member field-recycle 服务队")).exitCode == kDone);
    CHECK(doubted()); // retired, and still called by its name
    REQUIRE(desk(QStringLiteral("member field-restore 服务队")).exitCode == kDone);
    (void)desk.object(QStringLiteral("member field 萧又生 服务队 --value 一队"));
    CHECK_FALSE(doubted());
}

TEST_CASE("a number in the column of names is a row that is not written, by its row and its column")
{
    const Desk desk(Desk::Book::New);
    QFile file(desk.path(QStringLiteral("n.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("姓名,性别,民族,人员类别,入党时间,转正时间\n"
                              "苏远山,男,汉族,正式党员,2001-07-01,2002-07-01\n"
                              "11010519491231002X,女,汉族,正式党员,1980-07-01,1981-07-01\n")
                   .toUtf8());
    file.close();
    const Run done = desk(QStringLiteral("roster import --json"), {file.fileName()});
    const QJsonObject json = done.object();
    CHECK(json.value(u"added").toInt() == 1);
    CHECK(json.value(u"rejected").toInt() == 1);
    CHECK(json.value(u"rejected_rows").toArray() == QJsonArray{3});
    CHECK(done.out.contains(QStringLiteral("name.number")));
    CHECK(desk.array(QStringLiteral("member list")).size() == 1);
}
