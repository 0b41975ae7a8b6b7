// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace cli_test;

TEST_CASE("gathering add prints its input under the option names")
{
    const Desk desk;
    const QJsonObject made = desk.object(QStringLiteral(
        "gathering add --kind party_lesson --date 2026-09-16 --topic 群众路线 --expected 沈若溪,周砚青，韩知秋 "
        "--present 沈若溪,周砚青 --absent 韩知秋:公差 --hours 1.5 --start 9:00 --end 10:30 --place 三楼 "
        "--host 周砚青 --recorder 陆怀瑾 --lecturer 沈若溪 --agenda 一 --agenda 二 --observers 甲,乙"));
    CHECK(made.value(u"kind").toString() == QStringLiteral("party_lesson"));
    CHECK(made.value(u"date").toString() == QStringLiteral("2026-09-16"));
    CHECK(made.value(u"topic").toString() == QStringLiteral("群众路线"));
    CHECK(made.value(u"expected").toArray().size() == 3);
    CHECK(made.value(u"present").toArray() == QJsonArray{QStringLiteral("沈若溪"), QStringLiteral("周砚青")});
    REQUIRE(made.value(u"absent").toArray().size() == 1);
    const QJsonObject away = made.value(u"absent").toArray()[0].toObject();
    CHECK(away.value(u"name").toString() == QStringLiteral("韩知秋"));
    CHECK(away.value(u"reason").toString() == QStringLiteral("公差"));
    CHECK(made.value(u"hours").toDouble() == Approx(1.5));
    CHECK(made.value(u"start").toString() == QStringLiteral("09:00"));
    CHECK(made.value(u"end").toString() == QStringLiteral("10:30"));
    CHECK(made.value(u"lecturer").toString() == QStringLiteral("沈若溪"));
    CHECK(made.value(u"agenda").toArray().size() == 2);
    CHECK(made.value(u"observers").toArray().size() == 2);
    CHECK(made.value(u"entered_on").toString() == QStringLiteral("2026-09-18")); // the sample's day
    CHECK_FALSE(made.value(u"late").toBool());
    const QJsonArray list = desk.array(QStringLiteral("gathering list --quarter 2026Q3 --kind party_lesson"));
    CHECK(names(list, QStringLiteral("topic")).contains(QStringLiteral("群众路线")));
    for (const QJsonValue& value : list) {
        if (value.toObject().value(u"id") == made.value(u"id"))
            CHECK(value.toObject() == made);
    }
}

TEST_CASE("a plan has nobody present, whether or not it names who is expected")
{
    const Desk desk;
    const QJsonObject bare =
        desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-25 --topic 计划一"));
    CHECK(bare.value(u"planned").toBool());
    CHECK(bare.value(u"expected").toArray().isEmpty());
    CHECK(bare.value(u"present").toArray().isEmpty());
    const QJsonObject named = desk.object(
        QStringLiteral("gathering add --kind party_lesson --date 2026-09-26 --topic 计划二 --expected 沈若溪,周砚青"));
    CHECK(named.value(u"planned").toBool());
    CHECK(named.value(u"expected").toArray().size() == 2);
    CHECK(named.value(u"present").toArray().isEmpty());
    const QJsonArray listed = desk.array(QStringLiteral("gathering list --quarter 2026Q3 --on 2026-09-28"));
    for (const QJsonValue& value : listed) {
        if (value.toObject().value(u"planned").toBool())
            CHECK(value.toObject().value(u"present").toArray().isEmpty());
    }
}

TEST_CASE("hours come back as they were typed, whatever a class hour has in minutes")
{
    const Desk desk;
    for (const double hours : {0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 2.5, 3.2, 4.0, 7.5, 24.0}) {
        const QJsonObject made = desk.object(
            QStringLiteral("gathering add --kind party_lesson --date 2026-09-16 --topic T --hours %1").arg(hours));
        CHECK(made.value(u"hours").toDouble() == Approx(hours));
    }
}

TEST_CASE("late after seven days, planned after today, by --on")
{
    const Desk desk;
    const auto add = [&](const char* date, const char* on) {
        return desk.object(QStringLiteral("gathering add --kind theme_party_day --topic T --date %1 --on %2")
                               .arg(QString::fromLatin1(date), QString::fromLatin1(on)));
    };
    CHECK_FALSE(add("2026-09-01", "2026-09-08").value(u"late").toBool());
    const QJsonObject late = add("2026-09-01", "2026-09-09");
    CHECK(late.value(u"late").toBool());
    CHECK(late.value(u"entered_on").toString() == QStringLiteral("2026-09-09"));
    CHECK_FALSE(late.value(u"planned").toBool());
    const QJsonObject planned = add("2026-09-20", "2026-09-18");
    CHECK(planned.value(u"planned").toBool());
    CHECK_FALSE(planned.value(u"late").toBool());
}

TEST_CASE("without --expected everybody is expected whom the kind concerns on the day")
{
    const Desk desk;
    const auto expected = [&](const QString& line) {
        return desk.object(QStringLiteral("gathering add --topic T --date 2026-09-17 --kind ") + line)
            .value(u"expected")
            .toArray()
            .size();
    };
    CHECK(expected(QStringLiteral("general_meeting")) == 38);
    CHECK(expected(QStringLiteral("committee_meeting")) == 5);
    CHECK(expected(QStringLiteral("group_meeting --group 第三党小组")) == 12);
    const QJsonObject past =
        desk.object(QStringLiteral("gathering add --topic T --kind general_meeting --date 2025-09-29"));
    CHECK(past.value(u"expected").toArray().size() == 36);
}

TEST_CASE("whose day of joining is known to the year only is named when people are recorded and edited")
{
    const Desk desk; // on 2026-09-18
    const QString path = desk.path(QStringLiteral("新党员.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("姓名,人员类别,出生日期,入党日期\n贺松年,预备党员,1990.1.2,2026\n");
    file.close();
    REQUIRE(desk(QStringLiteral("roster import --on 2026-09-18"), {path}).exitCode == kDone);
    const QString asked = QStringLiteral("贺松年的入党或者转入日期只到年或者月");
    const QString add = QStringLiteral("gathering add --kind theme_party_day --topic 补录 --date 2026-09-17");
    CHECK(desk(add).err.contains(asked));
    const QString id = desk.object(add).value(u"id").toString();
    CHECK(desk(QStringLiteral("gathering edit %1 --renew").arg(id)).err.contains(asked));
    CHECK(desk(QStringLiteral("gathering edit %1 --date 2026-09-16").arg(id)).err.contains(asked));
    CHECK_FALSE(desk(QStringLiteral("gathering edit %1 --place 三楼").arg(id)).err.contains(asked));
}

TEST_CASE("a day a year or more back is recorded as late, and its year is asked about")
{
    const Desk desk; // on 2026-09-18
    const QString add = QStringLiteral("gathering add --kind theme_party_day --topic 补录 --present 沈若溪 --date ");
    const QString asked = QStringLiteral("2025年9月18日离今天已经一年以上，请核对是不是 2025 年");
    CHECK_FALSE(desk(add + QStringLiteral("2025-09-19")).err.contains(QStringLiteral("一年以上")));
    const Run far = desk(add + QStringLiteral("2025-09-18"));
    CHECK(far.exitCode == kDone);
    CHECK(far.err.contains(asked));
    const QJsonObject made = desk.object(add + QStringLiteral("2026-09-17"));
    const QString id = made.value(u"id").toString();
    CHECK(desk(QStringLiteral("gathering edit %1 --date 2025-09-18").arg(id)).err.contains(asked));
    CHECK(desk.object(QStringLiteral("gathering show ") + id).value(u"late").toBool());
    CHECK_FALSE(desk(QStringLiteral("gathering edit %1 --place 三楼").arg(id)).err.contains(asked)); // it stands there
}

TEST_CASE("what is refused writes nothing")
{
    const Desk desk;
    const auto before = desk.array(QStringLiteral("gathering list")).size();
    const QString head = QStringLiteral("gathering add --json ");
    struct Wrong {
        const char16_t* line;
        const char* code;
    };
    for (const Wrong& wrong :
         {Wrong{u"--kind picnic --date 2026-09-17 --topic T", "gathering.kind_unknown"},
          Wrong{u"--kind party_lesson --date 2026-02-30 --topic T", "value.date"},
          Wrong{u"--kind party_lesson --date 2026-09-17 --topic T --present 沈若溪 --absent 沈若溪:病假",
                "gathering.both"},
          Wrong{u"--kind party_lesson --date 2026-09-30 --topic T --present 沈若溪", "gathering.present_later"},
          Wrong{u"--kind party_lesson --date 1949-10-01 --topic T", "gathering.before_branch"},
          Wrong{u"--kind party_lesson --date 9999-12-31 --topic T", "gathering.day_far"},
          Wrong{u"--kind party_lesson --date 2026-09-17 --topic T --hours 25", "gathering.hours"},
          Wrong{u"--kind party_lesson --date 2026-09-17 --topic T --start 25:00", "value.time"},
          Wrong{u"--kind party_lesson --date 2026-09-17 --topic T --start 10:00 --end 9:00", "gathering.time_order"},
          Wrong{u"--kind party_lesson --date 2026-09-17 --topic T --expected 查无此人", "book.member_unknown"},
          Wrong{u"--kind party_lesson --date 2026-09-17 --topic T --expected 沈若溪 --present 韩知秋",
                "gathering.not_expected"},
          Wrong{u"--kind group_meeting --date 2026-09-17 --topic T", "gathering.group_missing"},
          Wrong{u"--kind group_meeting --date 2026-09-17 --topic T --group 第九党小组", "gathering.group_unknown"},
          Wrong{u"--kind party_lesson --date 2026-09-17 --topic T --attach /no/such/file", "attachment.not_a_file"}}) {
        const Run refused = desk(head + QString::fromUtf16(wrong.line));
        INFO(wrong.code);
        CHECK(refused.exitCode == kRefused);
        CHECK(refused.errorCode() == QString::fromLatin1(wrong.code));
        CHECK_FALSE(refused.err.trimmed().isEmpty());
    }
    CHECK(desk.array(QStringLiteral("gathering list")).size() == before);
}

TEST_CASE("who is named twice is told by name; a meeting of nobody is doubted aloud")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --topic T --present 沈若溪,韩知秋"
                              " --absent 韩知秋:病假"))
              .err.contains(QStringLiteral("韩知秋")));
    const Desk empty(Desk::Book::New);
    const Run done =
        empty(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --topic T --on 2026-09-18"));
    CHECK(done.exitCode == kDone);
    CHECK(done.err.contains(QStringLiteral("没有应到人员")));
}

TEST_CASE("files go into the book with the record")
{
    const Desk desk;
    const QString path = desk.path(QStringLiteral("签到表.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("签到");
    file.close();
    REQUIRE(
        desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --topic T --attach"), {path}).exitCode
        == kDone);
    QFile::remove(path);
    CHECK(desk.object(QStringLiteral("book check")).value(u"ok").toBool());
}

TEST_CASE("gathering print writes record, summary and sign-in sheet as PDF and for Word")
{
    const Desk desk;
    for (const char* form : {"record", "summary", "signin", "notice"}) {
        for (const char* ending : {"pdf", "docx"}) {
            const QString out = desk.path(QString::fromLatin1(form) + u'.' + QString::fromLatin1(ending));
            const QJsonObject made = desk.object(
                QStringLiteral("gathering print last --form %1 --out").arg(QString::fromLatin1(form)), {out});
            CAPTURE(out.toStdString());
            CHECK(made.value(u"form").toString() == QString::fromLatin1(form));
            CHECK(made.value(u"file").toString() == out);
            CHECK(bytesOf(out).startsWith(ending[0] == 'p' ? "%PDF-" : "PK"));
            CHECK(made.contains(u"pages") == (ending[0] == 'p'));
        }
    }
}

TEST_CASE("a notice of what was held already is marked, and that is said")
{
    const Desk desk;
    const QStringList out{desk.path(QStringLiteral("通知.pdf"))};
    const QString id = desk.object(QStringLiteral("gathering add --kind party_lesson --date 2026-09-16 --topic 党课"))
                           .value(u"id")
                           .toString();
    CHECK(desk(QStringLiteral("gathering print %1 --form notice --out").arg(id), out)
              .err.contains(QStringLiteral("补打")));
    CHECK_FALSE(
        desk(QStringLiteral("gathering print next --form notice --out"), out).err.contains(QStringLiteral("补打")));
    CHECK_FALSE(desk(QStringLiteral("gathering print %1 --form record --out").arg(id), out)
                    .err.contains(QStringLiteral("补打")));
}

TEST_CASE("gathering print takes an id or what is enough of one, and refuses the rest")
{
    const Desk desk;
    const QJsonObject made =
        desk.object(QStringLiteral("gathering add --kind party_lesson --date 2026-09-16 --topic 群众路线"));
    const QString id = made.value(u"id").toString();
    const QString out = desk.path(QStringLiteral("a.pdf"));
    const QStringList more{QStringLiteral("--out"), out};
    CHECK(desk.object(QStringLiteral("gathering print ") + id, more).value(u"id").toString() == id);
    CHECK(desk.object(QStringLiteral("gathering print ") + id.chopped(2), more).value(u"title").toString()
          == QStringLiteral("党课记录"));
    CHECK(desk(QStringLiteral("gathering print nothing"), more).exitCode == kNotFound);
    const QJsonArray later = desk.array(QStringLiteral("gathering list --quarter 2026Q3"));
    QString first; // the sample's first plan after 2026-09-18
    for (const QJsonValue& value : later) {
        if (value.toObject().value(u"date").toString() > u"2026-09-18")
            first = value.toObject().value(u"id").toString();
    }
    CHECK(desk.object(QStringLiteral("gathering print next"), more).value(u"id").toString() == first);
    CHECK(desk(QStringLiteral("gathering print last --form poem"), more).exitCode == kRefused);
    CHECK(desk(QStringLiteral("gathering print last --out"), {desk.path(QStringLiteral("a.txt"))}).exitCode
          == kRefused);
    CHECK(desk(QStringLiteral("gathering print last")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("gathering print last --out"), {desk.path(QStringLiteral("no/a.docx"))}).exitCode == kIo);
    const Desk fresh(Desk::Book::New);
    CHECK(fresh(QStringLiteral("gathering print last --out"), {fresh.path(QStringLiteral("a.pdf"))}).exitCode
          == kNotFound);
}

TEST_CASE("what is private about an absence is told with --secret alone")
{
    const Desk desk;
    const QString absence = QStringLiteral("gathering absence last");
    const auto jin = [&](const QString& line) {
        for (const QJsonValue& each : desk.object(line).value(u"absent").toArray()) {
            if (each.toObject().value(u"name").toString() == QStringLiteral("金鹤年"))
                return each.toObject();
        }
        return QJsonObject();
    };
    CHECK(jin(absence).value(u"reason").toString() == QStringLiteral("生病请假"));
    CHECK_FALSE(jin(absence).value(u"has_note").toBool());
    CHECK(desk(absence + QStringLiteral(" --note 住院 --json")).errorCode() == QStringLiteral("cli.option_missing"));
    CHECK(desk(absence + QStringLiteral(" --name 周砚青 --note 住院 --json")).errorCode()
          == QStringLiteral("gathering.note_present"));
    CHECK(jin(absence + QStringLiteral(" --name 金鹤年 --note 心脏手术后住院")).value(u"has_note").toBool());
    CHECK_FALSE(jin(absence).contains(QStringLiteral("note")));
    const QString secret = QStringLiteral("心脏");
    for (const char* line : {"gathering absence last", "gathering show last", "book journal", "member show 金鹤年"}) {
        INFO(line);
        CHECK_FALSE(desk(QString::fromUtf8(line)).out.contains(secret));
        CHECK_FALSE(desk(QString::fromUtf8(line) + QStringLiteral(" --json")).out.contains(secret));
    }
    CHECK(jin(absence + QStringLiteral(" --secret")).value(u"note").toString() == QStringLiteral("心脏手术后住院"));
    CHECK(desk(absence + QStringLiteral(" --secret")).out.contains(secret));
    CHECK_FALSE(jin(absence + QStringLiteral(" --name 金鹤年 --clear")).value(u"has_note").toBool());
}
