// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as sheets, and as of a past day.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QDate>

#include <algorithm>

using namespace cli_test;

namespace {

QStringList rosterNames(const Desk& desk)
{
    QStringList names;
    const QJsonArray people = desk.array(QStringLiteral("member list"));
    for (const QJsonValue& person : people)
        names.append(person.toObject().value(u"full_name").toString());
    return names;
}

int namedIn(const QByteArray& sheet, const QStringList& names)
{
    return static_cast<int>(
        std::ranges::count_if(names, [&](const QString& name) { return sheet.contains(name.toUtf8()); }));
}

} // namespace

TEST_CASE("lists are written as sheets with as many rows as they have, whole or with surnames alone", "[sheet]")
{
    const Desk desk;
    const QStringList names = rosterNames(desk);
    for (const char* list : {"ledger list", "talk list", "transfer list", "clue list"}) {
        INFO(list);
        const QString command = QString::fromLatin1(list);
        const auto rows = desk.array(command).size();
        REQUIRE(rows > 0);
        const QString whole = desk.path(QStringLiteral("whole.csv"));
        const QString masked = desk.path(QStringLiteral("masked.csv"));
        const QJsonObject made = desk.object(command + QStringLiteral(" --out"), {whole});
        CHECK(made.value(u"rows").toInt() == rows);
        CHECK(made.value(u"day").toString() == QStringLiteral("2026-09-18"));
        CHECK_FALSE(made.value(u"masked").toBool());
        CHECK(desk.object(command + QStringLiteral(" --masked --out"), {masked}).value(u"masked").toBool());
        CHECK(namedIn(bytesOf(whole), names) > 0);
        CHECK(namedIn(bytesOf(masked), names) == 0);
        const QString book = desk.path(QStringLiteral("list.xlsx"));
        CHECK(desk.object(command + QStringLiteral(" --out"), {book}).value(u"rows").toInt() == rows);
        CHECK(bytesOf(book).startsWith("PK"));
    }
    CHECK(desk(QStringLiteral("ledger list --masked")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("ledger list --out"), {desk.path(QStringLiteral("a.pdf"))}).exitCode == kRefused);
    // What is sealed of a clue, and what only the committee may read of a talk, needs more than a file name.
    const QByteArray heads = bytesOf(desk.path(QStringLiteral("whole.csv"))); // of the clues, the last
    CHECK_FALSE(heads.contains("反映事项"));
    const QString secret = desk.path(QStringLiteral("secret.csv"));
    CHECK(desk(QStringLiteral("clue list --secret --out"), {secret}).exitCode == kDone);
    CHECK(bytesOf(secret).contains("反映事项"));
}

TEST_CASE("a ledger without names hides helpers and owners outside the roster, and leaves bodies whole", "[sheet]")
{
    const Desk desk;
    (void)desk.object(
        QStringLiteral("ledger add --kind task --matter 请社区和支部配合清淤 --owner 社区 --outside --date 2026-08-20 "
                       "--helpers 张三丰、李外人、后勤组"));
    const QString whole = desk.path(QStringLiteral("whole.csv"));
    const QString masked = desk.path(QStringLiteral("masked.csv"));
    (void)desk.object(QStringLiteral("ledger list --out"), {whole});
    (void)desk.object(QStringLiteral("ledger list --masked --out"), {masked});
    CHECK(bytesOf(whole).contains("张三丰、李外人、后勤组"));
    const QByteArray hidden = bytesOf(masked);
    CHECK_FALSE(hidden.contains("张三丰"));
    CHECK_FALSE(hidden.contains("李外人"));
    CHECK(hidden.contains("张××、李××、后勤组"));
    CHECK(hidden.contains("请社区和支部配合清淤"));
}

TEST_CASE("the committee as a sheet, and its list of a past day", "[sheet]")
{
    const Desk desk;
    qsizetype seats = 0;
    QString elected;
    const QJsonArray terms = desk.array(QStringLiteral("committee list"));
    REQUIRE(terms.size() > 0);
    for (const QJsonValue& term : terms) {
        seats += term.toObject().value(u"seats").toArray().size();
        elected = term.toObject().value(u"elected").toString(); // of the last
    }
    const QString file = desk.path(QStringLiteral("c.csv"));
    CHECK(desk.object(QStringLiteral("committee list --out"), {file}).value(u"rows").toInt() == seats);
    CHECK(namedIn(bytesOf(file), rosterNames(desk)) > 0);
    const QString before = QDate::fromString(elected, Qt::ISODate).addDays(-1).toString(Qt::ISODate);
    CHECK(desk.array(QStringLiteral("committee list --as-of ") + before).size() == terms.size() - 1);
    CHECK(desk.array(QStringLiteral("committee list --as-of ") + elected).size() == terms.size());
    CHECK(desk(QStringLiteral("committee list --recycled --out"), {file}).exitCode == kUsage);
}

TEST_CASE("the ledger of a past day: what came later is not there, what was closed later is open", "[sheet]")
{
    const Desk desk;
    const QJsonObject made =
        desk.object(QStringLiteral("ledger add --kind task --matter 修投影仪 --date 2026-08-20 --due 2026-09-30"));
    const QString number = QString::number(made.value(u"number").toInt());
    (void)desk.object(QStringLiteral("ledger close %1 --kind task --date 2026-09-10 --result 修好了").arg(number));
    const auto found = [&](const char* day) {
        const QJsonArray items = desk.array(QStringLiteral("ledger list --kind task --as-of ") + QLatin1String(day));
        for (const QJsonValue& item : items) {
            if (item.toObject().value(u"matter").toString() == QStringLiteral("修投影仪"))
                return item.toObject().value(u"open").toBool() ? QStringLiteral("open") : QStringLiteral("closed");
        }
        return QStringLiteral("none");
    };
    CHECK(found("2026-08-19") == QStringLiteral("none"));
    CHECK(found("2026-08-20") == QStringLiteral("open"));
    CHECK(found("2026-09-09") == QStringLiteral("open"));
    CHECK(found("2026-09-10") == QStringLiteral("closed"));
    const Run later = desk(QStringLiteral("ledger list --as-of 2026-12-01 --json"));
    CHECK(later.exitCode == kRefused);
    CHECK(later.errorCode() == QStringLiteral("list.later"));
    CHECK(desk(QStringLiteral("ledger list --as-of 1950-01-01 --json")).errorCode() == QStringLiteral("list.before"));
    const QString file = desk.path(QStringLiteral("l.csv"));
    CHECK(desk.object(QStringLiteral("ledger list --as-of 2026-09-09 --out"), {file}).value(u"day").toString()
          == QStringLiteral("2026-09-09"));
    CHECK_FALSE(bytesOf(file).contains("修好了"));
}

TEST_CASE("a sheet of a past day bears the day, and the answer says it", "[sheet]")
{
    const Desk desk;
    for (const char* list : {"ledger list", "talk list", "transfer list", "clue list", "committee list"}) {
        INFO(list);
        const QString file = desk.path(QStringLiteral("then.csv"));
        const Run run = desk(QString::fromLatin1(list) + QStringLiteral(" --as-of 2026-09-01 --out"), {file});
        REQUIRE(run.exitCode == kDone);
        CHECK(run.out.contains(QStringLiteral("2026-09-01")));
        const QByteArray first = bytesOf(file).split('\n').first();
        CHECK(first.contains("（截至2026年9月1日）"));
        CHECK(desk(QString::fromLatin1(list) + QStringLiteral(" --out"), {file}).exitCode == kDone);
        CHECK_FALSE(bytesOf(file).split('\n').first().contains("截至")); // today's has its header first, as before
    }
}

TEST_CASE("the talks of a past day: agreed on from their entry, told from their day", "[sheet]")
{
    const Desk desk;
    const QString now = QStringLiteral(" --on 2026-10-30");
    const QString id = desk.object(QStringLiteral("talk add --from 周砚青 --to 宋延河 --date 2026-10-10 --plan "
                                                  "--level branch --reason 谈近况 --on 2026-09-25"))
                           .value(u"id")
                           .toString();
    (void)desk.object(QStringLiteral("talk change %1 --held --points 要点截至甲 --promise 答应截至乙 --due 2026-11-01 "
                                     "--on 2026-10-12")
                          .arg(id));
    const auto found = [&](const char* day) {
        const QJsonArray talks = desk.array(QStringLiteral("talk list --as-of ") + QLatin1String(day) + now);
        for (const QJsonValue& talk : talks) {
            if (talk.toObject().value(u"id").toString() == id)
                return talk.toObject();
        }
        return QJsonObject();
    };
    CHECK(found("2026-09-24").isEmpty());
    for (const char* day : {"2026-09-25", "2026-10-09"}) {
        INFO(day);
        const QJsonObject talk = found(day);
        CHECK(talk.value(u"state").toString() == QStringLiteral("planned"));
        CHECK(talk.value(u"reason").toString() == QStringLiteral("谈近况"));
        CHECK_FALSE(talk.contains(QStringLiteral("points")));
        CHECK_FALSE(talk.contains(QStringLiteral("promise")));
        CHECK_FALSE(talk.contains(QStringLiteral("due")));
    }
    for (const char* day : {"2026-10-10", "2026-10-30"}) { // also before it was written down
        INFO(day);
        CHECK(found(day).value(u"state").toString() == QStringLiteral("held"));
        CHECK(found(day).value(u"points").toString() == QStringLiteral("要点截至甲"));
        CHECK(found(day).value(u"due").toString() == QStringLiteral("2026-11-01"));
    }
    const QString file = desk.path(QStringLiteral("t.csv"));
    const QJsonObject sheet =
        desk.object(QStringLiteral("talk list --as-of 2026-10-09") + now + QStringLiteral(" --out"), {file});
    CHECK(sheet.value(u"day").toString() == QStringLiteral("2026-10-09"));
    CHECK(bytesOf(file).contains("谈近况"));
    CHECK_FALSE(bytesOf(file).contains("要点截至甲"));
    (void)desk.object(QStringLiteral("talk list --as-of 2026-10-10") + now + QStringLiteral(" --out"),
                      {desk.path(QStringLiteral("u.csv"))});
    CHECK(bytesOf(desk.path(QStringLiteral("u.csv"))).contains("要点截至甲"));
}

TEST_CASE("talk list --as-of shows the year of the day, and goes with no bin", "[sheet]")
{
    const Desk desk;
    const QString id =
        desk.object(QStringLiteral("talk add --from 周砚青 --to 韩知秋 --date 2025-12-20 --level branch"))
            .value(u"id")
            .toString();
    const auto isListed = [&](const char* options) {
        return names(desk.array(QStringLiteral("talk list ") + QLatin1String(options)), QStringLiteral("id"))
            .contains(id);
    };
    CHECK_FALSE(isListed("--as-of 2025-12-19"));
    CHECK(isListed("--as-of 2025-12-20"));
    CHECK(isListed("--as-of 2026-09-01 --year 2025"));
    CHECK_FALSE(isListed("--as-of 2026-09-01"));
    CHECK(desk(QStringLiteral("talk list --as-of 2014-05-01"))
              .out.contains(QStringLiteral("到 2014-05-01 为止，2014年")));
    CHECK(desk(QStringLiteral("talk list --as-of 2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    const Run both = desk(QStringLiteral("talk list --recycled --as-of 2026-09-01 --json"));
    CHECK(both.exitCode == kUsage);
    CHECK(both.errorCode() == QStringLiteral("cli.together"));
}

TEST_CASE(
    "the gatherings of a past day: planned from their entry, held from their day, archived from that of the archive",
    "[sheet]")
{
    const Desk desk;
    const auto add = [&](const char* options) {
        return desk.object(QStringLiteral("gathering add --kind party_lesson ") + QString::fromUtf8(options))
            .value(u"id")
            .toString();
    };
    const QString held = add("--topic 截至甲 --date 2026-09-21 --on 2026-09-22");
    const QString planned = add("--topic 截至乙 --date 2026-11-05 --on 2026-09-25");
    const QString recorded = add("--topic 截至丙 --date 2026-10-05 --expected 沈若溪,周砚青 --on 2026-09-26");
    const auto found = [&](const QString& id, const char* day, const char* today) {
        const QJsonArray list = desk.array(
            QStringLiteral("gathering list --as-of %1 --on %2").arg(QLatin1String(day), QLatin1String(today)));
        for (const QJsonValue& each : list) {
            const QJsonObject record = each.toObject();
            if (record.value(u"id").toString() != id)
                continue;
            const auto present = record.value(u"present").toArray().size();
            return record.value(u"planned").toBool() ? QStringLiteral("planned %1").arg(present)
                                                     : record.value(u"state").toString();
        }
        return QStringLiteral("none");
    };
    CHECK(found(recorded, "2026-09-25", "2026-10-01") == QStringLiteral("none"));
    CHECK(found(recorded, "2026-09-26", "2026-10-01") == QStringLiteral("planned 0"));
    (void)desk.object(QStringLiteral("gathering edit %1 --present 沈若溪,周砚青 --on 2026-10-06").arg(recorded));
    (void)desk.object(QStringLiteral("gathering archive %1 --on 2026-10-10").arg(held));
    const auto on = [&](const QString& id, const char* day) { return found(id, day, "2026-10-30"); };
    CHECK(on(held, "2026-09-20") == QStringLiteral("none"));
    CHECK(on(held, "2026-09-21") == QStringLiteral("draft"));
    CHECK(on(held, "2026-10-09") == QStringLiteral("draft"));
    CHECK(on(held, "2026-10-10") == QStringLiteral("archived"));
    CHECK(on(planned, "2026-09-24") == QStringLiteral("none"));
    CHECK(on(planned, "2026-09-25") == QStringLiteral("planned 0"));
    CHECK(on(planned, "2026-10-30") == QStringLiteral("planned 0"));
    CHECK(on(recorded, "2026-10-04") == QStringLiteral("none")); // since when it was planned, nobody knows any more
    CHECK(on(recorded, "2026-10-05") == QStringLiteral("draft"));
    QStringList lines =
        desk(QStringLiteral("gathering list --quarter 2026Q4 --as-of 2026-09-25 --on 2026-10-30")).out.split(u'\n');
    lines.removeIf([](const QString& line) { return !line.contains(QStringLiteral("截至")); });
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().contains(QStringLiteral("截至乙")));
    CHECK(lines.first().contains(QStringLiteral("计划")));
    CHECK(desk(QStringLiteral("gathering list --as-of 2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    CHECK(desk(QStringLiteral("gathering list --as-of 1950-01-01 --json")).errorCode()
          == QStringLiteral("list.before"));
}
