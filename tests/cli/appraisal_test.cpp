// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// appraisal …: the sample's round, a new one from draft to publication, problems in the ledger, corrections, papers.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace cli_test;

namespace {

int tenthsOfTotal(const QJsonObject& round)
{
    return qRound(round.value(u"total").toDouble() * 10);
}

} // namespace

TEST_CASE("the sample's round with its course, total and problems", "[appraisal]")
{
    const Desk desk;
    const QJsonObject round = desk.object(QStringLiteral("appraisal show 2025"));
    CHECK(tenthsOfTotal(round) == 915);
    CHECK(round.value(u"working").toString() == QStringLiteral("(94.3×40＋92.5×30＋86.7×30)÷100＝91.5"));
    CHECK(round.value(u"next_step").toString() == QStringLiteral("recheck"));
    CHECK(round.value(u"result").toObject().value(u"grade").toString() == QStringLiteral("good"));
    CHECK(round.value(u"problems").toArray().size() == 2);
    CHECK(round.value(u"problems_closed").toInt() == 2);
    CHECK(round.value(u"report").toString().startsWith(QStringLiteral("一、履行职责情况")));
    CHECK(desk(QStringLiteral("appraisal show 2019")).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("appraisal show 去年")).exitCode == kUsage);
}

TEST_CASE("a round from draft to publication", "[appraisal]")
{
    const Desk desk;
    const QString add = QStringLiteral("appraisal add 2026 --weights 40/30/30 --json");
    REQUIRE(desk(add).exitCode == kDone);
    CHECK(desk(add).errorCode() == QStringLiteral("appraisal.year_taken"));
    CHECK(desk.object(QStringLiteral("appraisal show 2026")).value(u"speaker").toString() == QStringLiteral("周砚青"));
    CHECK(desk(QStringLiteral("appraisal change 2026 --weights 40/30 --json")).errorCode()
          == QStringLiteral("appraisal.numbers"));
    CHECK(desk(QStringLiteral("appraisal step 2026 present --json")).errorCode()
          == QStringLiteral("appraisal.step_before"));
    CHECK(desk(QStringLiteral("appraisal step 2026 开会 --json")).errorCode()
          == QStringLiteral("appraisal.step_unknown"));
    const QJsonObject draft = desk.object(QStringLiteral("appraisal draft 2026 --write"));
    CHECK(draft.value(u"written").toBool());
    CHECK(draft.value(u"problems_before").toObject().value(u"closed").toInt() == 2);
    CHECK(draft.value(u"text").toString().contains(QStringLiteral("上年度述职评议反馈问题2个，已整改2个。")));
    CHECK(desk.object(QStringLiteral("appraisal show 2026")).value(u"report_written").toBool());
    REQUIRE(desk(QStringLiteral("appraisal step 2026 present --date 2026-09-16 --despite 示例")).exitCode == kDone);
    const QString count = QStringLiteral("appraisal count 2026 members --issued 33 --collected 32 --marks %1 --json");
    CHECK(desk(count.arg(QStringLiteral("22/8/3/0"))).errorCode() == QStringLiteral("appraisal.marks_many"));
    REQUIRE(desk(count.arg(QStringLiteral("22/8/2/0"))).exitCode == kDone);
    CHECK(desk(QStringLiteral("appraisal correct 2026 members --collected 33 --reason 漏数一张")).exitCode == kDone);
    CHECK(desk(QStringLiteral("appraisal grade 2026 优 --json")).errorCode()
          == QStringLiteral("appraisal.grade_unknown"));
    REQUIRE(desk(QStringLiteral("appraisal grade 2026 较好 --by 局机关党委")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("appraisal problem 2026 走访少 --owner 韩知秋 --due 2026-12-18")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("appraisal publish 2026 --from 2026-09-18 --until 2026-09-24 --place 公开栏")).exitCode
            == kDone);
    const QJsonObject round = desk.object(QStringLiteral("appraisal show 2026"));
    CHECK(round.value(u"total").isNull()); // two groups are missing
    CHECK(round.value(u"missing").toArray().size() == 2);
    CHECK(round.value(u"corrections").toArray().size() == 1);
    CHECK(round.value(u"doubts").toArray().size() == 1); // September
    const QJsonArray problems = round.value(u"problems").toArray();
    REQUIRE(problems.size() == 1);
    CHECK(problems.at(0).toObject().value(u"owner").toString() == QStringLiteral("韩知秋"));
    CHECK(problems.at(0).toObject().value(u"due").toString() == QStringLiteral("2026-12-18"));
}

TEST_CASE("a round is due by the end of January, printed, recycled and taken back", "[appraisal]")
{
    const Desk desk;
    const auto due = [&](const char* on) {
        for (const QJsonValue& line : desk.array(QStringLiteral("agenda list --on ") + QString::fromLatin1(on))) {
            if (line.toObject().value(u"rule_id").toString() == QStringLiteral("appraisal.round_due"))
                return line.toObject().value(u"due").toString();
        }
        return QString();
    };
    CHECK(due("2027-01-10") == QStringLiteral("2027-01-31"));
    for (const char* ending : {".pdf", ".docx"}) {
        const QString out = desk.book + QString::fromLatin1(ending);
        CHECK(desk(QStringLiteral("appraisal print 2025 --out ") + out).exitCode == kDone);
        CHECK(QFile::remove(out));
        CHECK(desk(QStringLiteral("appraisal sheet 2025 --out ") + out).exitCode == kDone);
        CHECK(QFile::exists(out));
    }
    const QString papers = desk.book + QStringLiteral("-papers.pdf");
    CHECK(desk(QStringLiteral("appraisal papers 2025 --papers 3 --out ") + papers).exitCode == kDone);
    CHECK(QFile::exists(papers));
    REQUIRE(desk(QStringLiteral("appraisal recycle 2025")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("appraisal list")).isEmpty());
    const QJsonArray bin = desk.array(QStringLiteral("appraisal list --recycled"));
    REQUIRE(bin.size() == 1);
    const QString id = bin.at(0).toObject().value(u"id").toString();
    CHECK(desk(QStringLiteral("appraisal restore ") + id).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("appraisal list")).size() == 1);
    REQUIRE(desk(QStringLiteral("appraisal add 2026")).exitCode == kDone);
    CHECK(desk(QStringLiteral("appraisal print 2026 --json --out ") + papers).errorCode()
          == QStringLiteral("appraisal.no_report"));
}

TEST_CASE("a round for the committee alone is told with --secret only, in list, answer and on paper", "[appraisal]")
{
    const Desk desk;
    const QJsonObject changed = desk.object(QStringLiteral("appraisal change 2025 --secrecy committee"));
    CHECK(changed.value(u"secret").toBool());
    for (const char16_t* kept : {u"total", u"counts", u"result", u"problems", u"report", u"corrections", u"note"})
        CHECK_FALSE(changed.contains(QString::fromUtf16(kept)));
    const QString plain = desk(QStringLiteral("appraisal show 2025")).out + desk(QStringLiteral("appraisal list")).out;
    CHECK(plain.contains(QStringLiteral("只限支委")));
    CHECK_FALSE(plain.contains(QStringLiteral("91.5")));
    CHECK_FALSE(plain.contains(QStringLiteral("外业党员集中学习到课率低"))); // a problem
    const QJsonObject told = desk.object(QStringLiteral("appraisal show 2025 --secret"));
    CHECK(tenthsOfTotal(told) == 915);
    CHECK(told.value(u"secrecy").toString() == QStringLiteral("committee"));
    const QString out = desk.book + QStringLiteral(".pdf");
    CHECK(desk(QStringLiteral("appraisal print 2025 --json --out ") + out).errorCode()
          == QStringLiteral("appraisal.secret"));
    CHECK_FALSE(QFile::exists(out));
    CHECK(desk(QStringLiteral("appraisal print 2025 --secret --out ") + out).exitCode == kDone);
    CHECK(desk(QStringLiteral("appraisal change 2025 --secrecy 谁都行 --json")).errorCode()
          == QStringLiteral("calculator.choice"));
}

TEST_CASE("a step takes meeting and day from a record", "[appraisal]")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("appraisal add 2026")).exitCode == kDone);
    QString meeting;
    QString day;
    for (const QJsonValue& value : desk.array(QStringLiteral("gathering list --kind committee_meeting"))) {
        const QJsonObject each = value.toObject();
        if (each.value(u"date").toString().startsWith(QStringLiteral("2026-0"))) {
            meeting = each.value(u"id").toString();
            day = each.value(u"date").toString();
        }
    }
    REQUIRE_FALSE(meeting.isEmpty());
    const QJsonObject round = desk.object(QStringLiteral("appraisal step 2026 scope --gathering ") + meeting);
    const QJsonObject scope = round.value(u"steps").toArray().first().toObject();
    CHECK(scope.value(u"gathering").toString() == meeting);
    CHECK(scope.value(u"date").toString() == day);
    CHECK(desk(QStringLiteral("appraisal step 2026 scope --date 2026-01-02 --json --gathering ") + meeting).errorCode()
          == QStringLiteral("appraisal.gathering_day"));
}

TEST_CASE("the round of a past day has the steps, sums and grade of then", "[appraisal]")
{
    const Desk desk;
    const QString list = QStringLiteral("appraisal list --as-of ");
    const auto roundBy = [&](const char* day) { return desk.array(list + QLatin1String(day)).first().toObject(); };
    CHECK(desk.array(list + QStringLiteral("2025-12-04")).isEmpty());
    CHECK(desk(list + QStringLiteral("2025-12-04")).out.contains(QStringLiteral("到那天为止，还没有述职评议。")));
    int taken = 0;
    for (const QJsonValue& step : roundBy("2025-12-05").value(u"steps").toArray())
        taken += step.toObject().value(u"date").toString().isEmpty() ? 0 : 1;
    CHECK(taken == 1);
    CHECK_FALSE(roundBy("2025-12-18").value(u"report_written").toBool());
    CHECK(roundBy("2025-12-19").value(u"report_written").toBool());
    CHECK(roundBy("2026-01-15").value(u"counts").toArray().isEmpty());
    CHECK(desk(list + QStringLiteral("2026-01-15")).out.contains(QStringLiteral("定于 2026-01-16 述职")));
    CHECK(tenthsOfTotal(roundBy("2026-01-16")) == 915);
    CHECK(roundBy("2026-01-22").value(u"result").isNull());
    CHECK(roundBy("2026-01-23").value(u"result").toObject().value(u"grade").toString() == QStringLiteral("good"));
    CHECK(roundBy("2026-01-25").value(u"published").isNull());
    CHECK_FALSE(roundBy("2026-01-26").value(u"published").isNull());
    CHECK(roundBy("2026-01-29").value(u"next_step").toString() == QStringLiteral("pledge"));
    CHECK(desk(list + QStringLiteral("2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    CHECK(desk(list + QStringLiteral("2026-06-30 --recycled")).exitCode == kUsage);
}
