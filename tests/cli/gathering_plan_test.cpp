// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the plan to the record: nobody was there before somebody says so, and the people are those of the day.
#include "cli/cli_support.h"

#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace cli_test;
using namespace branchbook;

namespace {

QString addPlan(const Desk& desk, const QString& more)
{
    return desk.object(QStringLiteral("gathering add --kind party_lesson --date 2026-09-25 --topic 计划 ") + more)
        .value(u"id")
        .toString();
}

qsizetype count(const QJsonObject& record, const char16_t* key)
{
    return record.value(QStringView(key)).toArray().size();
}

void transferOut(const Desk& desk, const QString& name, QDate day)
{
    const auto opened = book::Book::open(desk.book, book::OpenMode::Write, day).value();
    REQUIRE(opened->perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(const auto rows, book::listMemberRows(unit.session(), {}));
        for (const auto& row : rows) {
            if (row.name != name)
                continue;
            BB_TRY(auto person, book::loadMember(unit.session(), row.id));
            person.leftOn = day;
            person.leftReason = QStringLiteral("转出");
            BB_CHECK(book::updateMember(unit, person));
        }
        return {};
    }));
}

} // namespace

TEST_CASE("the people of a plan are present when somebody says so, not by recording it")
{
    const Desk desk;
    const QString id = addPlan(desk, QStringLiteral("--expected 沈若溪,周砚青,韩知秋"));
    const QString later = QStringLiteral(" --on 2026-09-28");
    const Run placed = desk(QStringLiteral("gathering edit %1 --place 三楼").arg(id) + later);
    CHECK(placed.err.contains(QStringLiteral("还没有登记谁到会")));
    QJsonObject record = desk.object(QStringLiteral("gathering show ") + id + later);
    CHECK(record.value(u"planned").toBool()); // still nobody says that it took place
    CHECK(count(record, u"present") == 0);
    CHECK(count(record, u"absent") == 0);
    const Run archived = desk(QStringLiteral("gathering archive %1 --json").arg(id) + later);
    CHECK(archived.errorCode() == QStringLiteral("gathering.attendance_missing"));
    (void)desk.object(QStringLiteral("gathering edit %1 --minutes 开过了").arg(id) + later);
    record = desk.object(QStringLiteral("gathering show ") + id + later);
    CHECK_FALSE(record.value(u"planned").toBool());
    CHECK(count(record, u"present") == 0);
    record =
        desk.object(QStringLiteral("gathering edit %1 --present 沈若溪,周砚青 --absent 韩知秋:公差").arg(id) + later);
    CHECK(count(record, u"present") == 2);
    CHECK(record.value(u"absent").toArray()[0].toObject().value(u"reason").toString() == QStringLiteral("公差"));
    CHECK(desk(QStringLiteral("gathering archive %1").arg(id) + later).exitCode == kDone);
}

TEST_CASE("who is not named absent at the recording of a plan is present, and that is said")
{
    const Desk desk;
    const QString id = addPlan(desk, QStringLiteral("--expected 沈若溪,周砚青,韩知秋"));
    CHECK(desk(QStringLiteral("gathering edit %1 --present 沈若溪 --json").arg(id)).errorCode()
          == QStringLiteral("gathering.present_later"));
    const Run recorded = desk(QStringLiteral("gathering edit %1 --absent 韩知秋:公差 --on 2026-09-26").arg(id));
    CHECK(recorded.err.contains(QStringLiteral("其余 2 人记为到会")));
    CHECK(count(desk.object(QStringLiteral("gathering show %1 --on 2026-09-26").arg(id)), u"present") == 2);
    const Run past = desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-16 --topic 已开"));
    CHECK(past.err.contains(QStringLiteral("应到的 38 人都记为到会")));
    CHECK(desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-16 --topic 又开 --absent 韩知秋:公差"))
              .err.contains(QStringLiteral("其余 37 人记为到会"))); // of 38
}

TEST_CASE("one person is marked present again without the others, and edit tells who is where")
{
    const Desk desk;
    const QString id =
        desk.object(QStringLiteral("gathering add --kind party_lesson --date 2026-09-16 --topic 党课 "
                                   "--expected 沈若溪,周砚青,韩知秋,陈望北 --absent 韩知秋:公差,陈望北:病假"))
            .value(u"id")
            .toString();
    const Run back = desk(QStringLiteral("gathering edit %1 --also-present 韩知秋").arg(id));
    REQUIRE(back.exitCode == kDone);
    CHECK(back.out.contains(QStringLiteral("到会 3 人：")));
    CHECK(back.out.contains(QStringLiteral("请假 1 人：陈望北（病假）")));
    CHECK_FALSE(back.out.contains(QStringLiteral("缺席")));
    QJsonObject record = desk.object(QStringLiteral("gathering show ") + id);
    CHECK(count(record, u"present") == 3);
    REQUIRE(count(record, u"absent") == 1);
    CHECK(record.value(u"absent").toArray()[0].toObject().value(u"reason").toString() == QStringLiteral("病假"));
    const Run away = desk(QStringLiteral("gathering edit %1 --absent 沈若溪").arg(id));
    CHECK(away.out.contains(QStringLiteral("缺席 1 人：沈若溪")));
    CHECK(
        desk(QStringLiteral("gathering edit %1 --also-present 沈若溪 --absent 沈若溪:公差 --json").arg(id)).errorCode()
        == QStringLiteral("gathering.both"));
    CHECK_FALSE(desk(QStringLiteral("gathering edit %1 --place 三楼").arg(id)).out.contains(QStringLiteral("请假 1")));
    // --present names all who were there, as ever; whoever is on leave stays so.
    const Run anew = desk(QStringLiteral("gathering edit %1 --present 周砚青").arg(id));
    CHECK(anew.out.contains(QStringLiteral("到会 1 人：周砚青")));
    CHECK(anew.out.contains(QStringLiteral("请假 1 人：陈望北（病假）")));
    CHECK(anew.out.contains(QStringLiteral("缺席 2 人：")));
    const QString plan = addPlan(desk, QStringLiteral("--expected 沈若溪,周砚青"));
    CHECK(desk(QStringLiteral("gathering edit %1 --also-present 沈若溪 --json").arg(plan)).errorCode()
          == QStringLiteral("gathering.present_later"));
}

TEST_CASE("whose standing changed between notice and meeting is named, and --renew takes it over")
{
    const Desk desk;
    const QString id = desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-18 --topic 大会 "
                                                  "--absent 陈望北:流动外出"))
                           .value(u"id")
                           .toString();
    CHECK_FALSE(desk.object(QStringLiteral("gathering show ") + id).contains(u"expected_changes"));
    transferOut(desk, QStringLiteral("田守拙"), QDate(2026, 9, 10));
    const QJsonObject shown = desk.object(QStringLiteral("gathering show ") + id);
    REQUIRE(count(shown, u"expected_changes") == 1);
    CHECK(shown.value(u"expected_changes").toArray()[0].toString().startsWith(QStringLiteral("田守拙：名单里有")));
    CHECK(desk(QStringLiteral("gathering show ") + id).out.contains(QStringLiteral("名单：田守拙")));
    CHECK(count(desk.object(QStringLiteral("gathering check ") + id), u"expected_changes") == 1);
    const Run renewed = desk(QStringLiteral("gathering edit %1 --renew").arg(id));
    CHECK(renewed.err.contains(QStringLiteral("名单已按开会那天更新：田守拙")));
    const QJsonObject after = desk.object(QStringLiteral("gathering show ") + id);
    CHECK_FALSE(after.contains(u"expected_changes"));
    CHECK(count(after, u"expected") == count(shown, u"expected") - 1);
    CHECK(count(after, u"absent") == 1); // what was marked stays
    REQUIRE(desk(QStringLiteral("gathering archive ") + id).exitCode == kDone);
    CHECK(desk(QStringLiteral("gathering edit %1 --renew --reason 改 --json").arg(id)).errorCode()
          == QStringLiteral("gathering.archived"));
}

TEST_CASE("a vote of a chosen few is not archived: who has a vote is taken onto the list first")
{
    const Desk desk;
    const QString id = desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-17 --topic 大会 "
                                                  "--expected 周砚青,韩知秋,沈若溪"))
                           .value(u"id")
                           .toString();
    const QJsonObject voted = desk.object(QStringLiteral("gathering resolve %1 --text 通过 --yes 3").arg(id));
    REQUIRE(voted.value(u"resolutions").toArray()[0].toObject().value(u"passed").toBool()); // three of three
    const Run refused = desk(QStringLiteral("gathering archive %1 --json").arg(id));
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.errorCode() == QStringLiteral("gathering.voters_missing"));
    CHECK(refused.err.contains(QStringLiteral("等33人不在应到会名单里")));
    CHECK(refused.err.contains(QStringLiteral("--renew")));
    const QJsonObject renewed = desk.object(QStringLiteral("gathering edit %1 --renew").arg(id));
    const QJsonObject counted = renewed.value(u"resolutions").toArray()[0].toObject();
    CHECK(counted.value(u"entitled").toInt() == 36);
    CHECK_FALSE(counted.value(u"passed").toBool());
    CHECK(desk(QStringLiteral("gathering archive ") + id).exitCode == kDone);
}

TEST_CASE("last, next and the beginning of an id name a record for every verb")
{
    const Desk desk;
    const QJsonObject last = desk.object(QStringLiteral("gathering show last"));
    CHECK(last.value(u"date").toString() <= u"2026-09-18");
    const QJsonArray all = desk.array(QStringLiteral("gathering list"));
    for (const QJsonValue& value : all) { // newest first
        if (value.toObject().value(u"date").toString() <= u"2026-09-18") {
            CHECK(last.value(u"id") == value.toObject().value(u"id"));
            break;
        }
    }
    const QString id = addPlan(desk, {});
    CHECK(desk.object(QStringLiteral("gathering show ") + id.chopped(1)).value(u"id").toString() == id);
    CHECK(desk.object(QStringLiteral("gathering check last")).contains(u"missing"));
    CHECK(desk(QStringLiteral("gathering show nothing")).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("gathering show 0190b5a0-0000-7000-8000-000000000000")).exitCode == kNotFound);
}

TEST_CASE("files are attached to a record that is there already; what is no photo is refused")
{
    const Desk desk;
    const auto write = [&](const char16_t* name, const QByteArray& content) {
        QFile file(desk.path(QString::fromUtf16(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    };
    const QString id = desk.object(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --topic 党课"))
                           .value(u"id")
                           .toString();
    const QString attach = QStringLiteral("gathering attach %1 ").arg(id);
    const QJsonObject done = desk.object(attach + QStringLiteral("--file"),
                                         {write(u"签到表.txt", "签到"), QStringLiteral("--file"),
                                          write(u"会场.png", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"))});
    CHECK(names(done.value(u"attachments").toArray(), QStringLiteral("name")).size() == 2);
    const Run fake = desk(attach + QStringLiteral("--json --file"), {write(u"照片.jpg", QByteArray(2000, 'x'))});
    CHECK(fake.exitCode == kRefused);
    CHECK(fake.errorCode() == QStringLiteral("attachment.not_picture"));
    CHECK(fake.err.contains(QStringLiteral("“照片.jpg”叫作图片，内容却不是图片")));
    CHECK(desk(attach + QStringLiteral("--json --file"), {write(u"空.txt", {})}).errorCode()
          == QStringLiteral("attachment.empty"));
    CHECK(desk(attach + QStringLiteral("--json --file"), {desk.path(QStringLiteral("没有.pdf"))}).errorCode()
          == QStringLiteral("attachment.not_a_file"));
    CHECK(desk(attach).exitCode == kUsage);
    REQUIRE(desk(QStringLiteral("gathering archive ") + id).exitCode == kDone);
    CHECK(desk(attach + QStringLiteral("--json --file"), {desk.path(QStringLiteral("签到表.txt"))}).errorCode()
          == QStringLiteral("gathering.archived_reason"));
}

TEST_CASE("a topic with breaks, tabs and percent signs stays one line that says what was typed")
{
    const Desk desk;
    const QJsonObject made = desk.object(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --topic"),
                                         {QStringLiteral("完成 100%\n以上\t%1 %L2 %n")});
    CHECK(made.value(u"topic").toString() == QStringLiteral("完成 100% 以上 %1 %L2 %n"));
    const Run shown = desk(QStringLiteral("gathering show ") + made.value(u"id").toString());
    CHECK(shown.out.split(u'\n').first().split(u'\t').size() == 5); // day, kind, topic, figures, id
    CHECK(shown.out.contains(QStringLiteral("完成 100% 以上 %1 %L2 %n")));
}

TEST_CASE("another day names who comes onto the list and who goes off it")
{
    const Desk desk;
    const auto add = [&](const QString& options) {
        return desk.object(QStringLiteral("gathering add --kind party_lesson --topic 党课 ") + options)
            .value(u"id")
            .toString();
    };
    const QString held = add(QStringLiteral("--date 2026-03-02")); // before 高又晴 was accepted
    const Run later = desk(QStringLiteral("gathering edit %1 --date 2026-09-17").arg(held));
    REQUIRE(later.exitCode == kDone);
    CHECK(later.err.contains(QStringLiteral("应到名单里加上了")));
    CHECK(later.err.contains(QStringLiteral("高又晴")));
    const Run back = desk(QStringLiteral("gathering edit %1 --date 2026-09-16").arg(held));
    CHECK_FALSE(back.err.contains(QStringLiteral("改了日期")));

    const QString planned = add(QStringLiteral("--date 2026-09-25 --expected 周砚青,高又晴"));
    const Run putOff = desk(QStringLiteral("gathering edit %1 --date 2026-09-28").arg(planned));
    CHECK_FALSE(putOff.err.contains(QStringLiteral("改了日期"))); // it expects whom it named
    const Run earlier = desk(QStringLiteral("gathering edit %1 --date 2026-03-02").arg(planned));
    CHECK(earlier.err.contains(QStringLiteral("应到名单里去掉了高又晴。")));
    CHECK_FALSE(earlier.err.contains(QStringLiteral("韩知秋"))); // of those whom it had not named
}

TEST_CASE("a day before the founding of the branch is asked about when a record is moved to it")
{
    const Desk desk;
    const QString id = desk.object(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --topic 党课"))
                           .value(u"id")
                           .toString();
    const QString founded = desk.array(QStringLiteral("branch list"))[0].toObject().value(u"founded").toString();
    REQUIRE_FALSE(founded.isEmpty());
    const QDate before = PartialDate::fromIso(founded).earliest().addDays(-1);
    REQUIRE(before.isValid());
    const auto moved = [&](QDate day) {
        return desk(QStringLiteral("gathering edit %1 --date %2").arg(id, day.toString(Qt::ISODate)));
    };
    CHECK_FALSE(moved(before.addDays(1)).err.contains(QStringLiteral("在支部成立")));
    const Run asked = moved(before);
    CHECK(asked.exitCode == kDone); // written all the same
    CHECK(asked.err.contains(QStringLiteral("在支部成立")));
    CHECK(asked.err.contains(QStringLiteral("请核对日期")));
}

namespace {

/// What the printed record says, without blanks.
QString printedText(const Desk& desk, const QString& id)
{
    const QString file = desk.path(QStringLiteral("record.pdf"));
    REQUIRE(desk(QStringLiteral("gathering print %1 --out").arg(id), {file}).exitCode == kDone);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace

TEST_CASE("whoever has a reason is on leave, and 未请假 is no leave")
{
    const Desk desk;
    const QString id = desk.object(QStringLiteral("gathering add --kind party_lesson --date 2026-09-16 --topic 党课 "
                                                  "--expected 沈若溪,周砚青,韩知秋 "
                                                  "--absent 韩知秋:因公出差,沈若溪:未请假"))
                           .value(u"id")
                           .toString();
    const QString text = printedText(desk, id);
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("请假1人")));
    CHECK(text.contains(QStringLiteral("缺席1人")));
}

TEST_CASE("who came after all is added, and leave stays leave on the record")
{
    const Desk desk;
    const QString id = desk.object(QStringLiteral("gathering add --kind party_lesson --date 2026-09-16 --topic 党课 "
                                                  "--expected 沈若溪,周砚青,韩知秋 --present 周砚青 "
                                                  "--absent 韩知秋:公差,沈若溪:病假"))
                           .value(u"id")
                           .toString();
    REQUIRE(desk(QStringLiteral("gathering edit %1 --present 周砚青,沈若溪").arg(id)).exitCode == kDone);
    const QString text = printedText(desk, id);
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("请假1人")));
    CHECK(text.contains(QStringLiteral("缺席0人")));
    CHECK(text.contains(QStringLiteral("韩知秋（公差）")));
    CHECK_FALSE(text.contains(QStringLiteral("病假")));
}
