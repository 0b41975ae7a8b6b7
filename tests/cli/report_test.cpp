// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The third quarter of the sample. Expected figures: pages 03 and 12 of the design, and a count by hand of the sample's list.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace cli_test;

namespace {

QJsonObject figuresOf(const Desk& desk)
{
    const QString path = desk.path(QStringLiteral("q.json"));
    CHECK(desk.object(QStringLiteral("report quarter --period 2026Q3 --out"), {path}).value(u"file").toString()
          == path);
    return QJsonDocument::fromJson(bytesOf(path)).object();
}

int countOf(const QJsonObject& figures, const QString& table, const QString& label)
{
    const QJsonArray rows = figures.value(u"members").toObject().value(table).toArray();
    for (const QJsonValue& row : rows) {
        if (row.toObject().value(u"label").toString() == label)
            return row.toObject().value(u"count").toInt();
    }
    return 0;
}

} // namespace

TEST_CASE("the quarter in figures")
{
    const Desk desk;
    const QJsonObject figures = figuresOf(desk);
    CHECK(figures.value(u"title").toString() == QStringLiteral("关于2026年第三季度党建工作情况的报告"));
    CHECK(figures.value(u"addressee").toString() == QStringLiteral("局机关党委"));
    const QJsonObject members = figures.value(u"members").toObject();
    CHECK(members.value(u"total").toInt() == 38);
    CHECK(members.value(u"full").toInt() == 36);
    CHECK(members.value(u"probationary").toInt() == 2);
    CHECK(members.value(u"groups").toInt() == 3);
    CHECK(countOf(figures, QStringLiteral("education"), QStringLiteral("研究生")) == 4);
    CHECK(countOf(figures, QStringLiteral("education"), QStringLiteral("大学本科")) == 23);
    CHECK(countOf(figures, QStringLiteral("education"), QStringLiteral("大学专科")) == 6);
    CHECK(countOf(figures, QStringLiteral("education"), QStringLiteral("高中、中专")) == 3); // 中等专科 is no college
    CHECK(countOf(figures, QStringLiteral("education"), QStringLiteral("初中及以下")) == 2);
    QMap<QString, double> rates;
    const QJsonArray kinds = figures.value(u"by_kind").toArray();
    for (const QJsonValue& kind : kinds)
        rates[kind.toObject().value(u"kind").toString()] = kind.toObject().value(u"rate").toDouble();
    CHECK(rates.value(QStringLiteral("general_meeting")) == Approx(92.1));
    CHECK(rates.value(QStringLiteral("committee_meeting")) == Approx(100.0));
    CHECK(rates.value(QStringLiteral("party_lesson")) == Approx(94.7));
    const QJsonObject areas = figures.value(u"areas").toObject();
    CHECK(keys(areas)
          == QStringList{QStringLiteral("conduct"), QStringLiteral("ideology"), QStringLiteral("institutions"),
                         QStringLiteral("integrity"), QStringLiteral("organization")});
}

TEST_CASE("what the tables of the report add: dues by month, steps of admission, plans by kind")
{
    const Desk desk;
    const QJsonObject figures = figuresOf(desk);
    const QJsonObject dues =
        figures.value(u"areas").toObject().value(u"organization").toObject().value(u"dues").toObject();
    const QJsonArray months = dues.value(u"months").toArray();
    REQUIRE(months.size() == 3);
    for (const QJsonValue& month : months)
        CHECK(month[u"settled"].toInt() <= month[u"owing"].toInt());
    CHECK(months[2][u"late"].toInt() == 0); // on 18 September that month is not over
    for (const QJsonValue& step : figures.value(u"admission_steps").toArray())
        CHECK(step[u"overdue"].toBool() == (step[u"due"].toString() < QStringLiteral("2026-09-18")));
    for (const QJsonValue& kind : figures.value(u"by_kind").toArray())
        CHECK(kind[u"planned"].toInt() >= kind[u"held"].toInt());
}

TEST_CASE("a report of a quarter that is over says the same whenever it is written")
{
    const Desk desk;
    const auto writtenOn = [&](const QString& day) {
        const QString path = desk.path(day + QStringLiteral(".json"));
        REQUIRE(desk(QStringLiteral("report quarter --period 2026Q2 --on %1 --out").arg(day), {path}).exitCode
                == kDone);
        return QJsonDocument::fromJson(bytesOf(path)).object();
    };
    const QJsonObject soon = writtenOn(QStringLiteral("2026-07-05"));
    const QJsonObject late = writtenOn(QStringLiteral("2026-09-18"));
    const auto planned = [](const QJsonObject& figures, const QString& key) {
        return names(figures.value(u"planned").toArray(), key);
    };
    CHECK(planned(soon, QStringLiteral("date")).size() > 10);
    for (const QString& key : {QStringLiteral("date"), QStringLiteral("topic")})
        CHECK(planned(late, key) == planned(soon, key));
    CHECK_FALSE(soon.value(u"admission_steps").toArray().isEmpty());
    CHECK(late.value(u"admission_steps").toArray() == soon.value(u"admission_steps").toArray());
}

TEST_CASE("the people behind a figure of the report are as many as it says, the others stand with a reason")
{
    const Desk desk;
    const Run all = desk(QStringLiteral("report people --period 2026Q3 --json"));
    CHECK(all.exitCode == kDone);
    CHECK(desk(QStringLiteral("report people --period 2026Q3 --figure xx")).exitCode == kNotFound);
    const QJsonArray found =
        QJsonDocument::fromJson(desk(QStringLiteral("report people --period 2026Q3 --figure full --json")).out.toUtf8())
            .array();
    REQUIRE(found.size() == 1);
    CHECK(found.first().toObject().value(u"count").toInt() == 36); // as `report quarter` has it
    CHECK(found.first().toObject().value(u"counted").toArray().size() == 36);
    CHECK_FALSE(found.first().toObject().value(u"left_out").toArray().isEmpty());
}

TEST_CASE("records behind a figure are as many as the report counts")
{
    const Desk desk;
    const QJsonObject areas = figuresOf(desk).value(u"areas").toObject();
    const auto figure = [&](const char* key) {
        return QJsonDocument::fromJson(
                   desk(QStringLiteral("report people --period 2026Q3 --json --figure"), {QString::fromLatin1(key)})
                       .out.toUtf8())
            .array()
            .first()
            .toObject();
    };
    const QJsonObject conduct = areas.value(u"conduct").toObject();
    const QJsonObject pledges = figure("pledges");
    CHECK(pledges.value(u"of").toString() == QStringLiteral("records"));
    CHECK(pledges.value(u"count").toInt() == conduct.value(u"pledges")[u"published"].toInt());
    CHECK(figure("opinions").value(u"count").toInt() == conduct.value(u"opinions")[u"heard"].toInt());
    CHECK(figure("opinions:answered").value(u"count").toInt() == conduct.value(u"opinions")[u"answered"].toInt());
    const QJsonObject integrity = areas.value(u"integrity").toObject();
    CHECK(figure("disclosures").value(u"count").toInt() == integrity.value(u"disclosures")[u"notices"].toInt());
    CHECK(figure("rectifications").value(u"count").toInt() == integrity.value(u"rectifications").toArray().size());
    CHECK(figure("field_tasks").value(u"count").toInt() == conduct.value(u"field_tasks")[u"recorded"].toInt());
    for (const QString& area : areas.keys())
        CHECK(figure(("ledger:" + area.toLatin1()).constData()).value(u"count").toInt()
              == areas.value(area)[u"ledger"][u"total"].toInt());
    const QJsonObject ideology = areas.value(u"ideology").toObject();
    for (const char* key : {"exams", "research"}) {
        CAPTURE(key);
        CHECK(figure(key).value(u"count").toInt() == ideology.value(QLatin1String(key)).toArray().size());
    }
    CHECK(figure("total").value(u"of").toString() == QStringLiteral("people"));
}

TEST_CASE("dues, evaluation, attendance and study open their people as the report counts them")
{
    const Desk desk;
    const QJsonObject figures = figuresOf(desk);
    const auto found = [&](const QString& key) {
        return QJsonDocument::fromJson(
                   desk(QStringLiteral("report people --period 2026Q3 --json --figure"), {key}).out.toUtf8())
            .array()
            .first()
            .toObject();
    };
    const QJsonObject dues =
        figures.value(u"areas").toObject().value(u"organization").toObject().value(u"dues").toObject();
    CHECK(dues.value(u"owing").toInt() > 0);
    CHECK(found(QStringLiteral("dues:owing")).value(u"count").toInt() == dues.value(u"owing").toInt());
    const QJsonObject settled = found(QStringLiteral("dues:settled"));
    CHECK(settled.value(u"count").toInt() == dues.value(u"settled").toInt());
    CHECK(settled.value(u"counted").toArray().size() == dues.value(u"settled").toInt());
    const QJsonArray leftOut = settled.value(u"left_out").toArray();
    for (const QJsonValue& person : leftOut)
        CHECK_FALSE(person.toObject().value(u"why").toString().isEmpty());
    for (const char* what : {"paid", "open", "exempt", "missing", "owing"})
        CHECK_FALSE(found(QStringLiteral("dues:2026-08:") + QLatin1String(what)).isEmpty());
    const QJsonObject attendance = figures.value(u"attendance").toObject();
    CHECK(found(QStringLiteral("present")).value(u"count").toInt() == attendance.value(u"present").toInt());
    CHECK(found(QStringLiteral("present:party_lesson")).value(u"count").toInt() > 0);
    CHECK(found(QStringLiteral("study")).value(u"counted").toArray().size()
          == figures.value(u"study").toObject().value(u"members").toArray().size());
    // A disposition or a sanction is a number in the report and opens nobody.
    CHECK_FALSE(desk(QStringLiteral("report people --period 2026Q3 --json")).out.contains(u"discipline"));
}

TEST_CASE("a leading cadre of the roster is told at meetings of ordinary members, in the record and in the quarter")
{
    const Desk desk;
    CHECK_FALSE(figuresOf(desk).value(u"attendance").toObject().contains(QStringLiteral("double_life")));
    const QString path = desk.path(QStringLiteral("领导.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "姓名,人员类别,出生日期,入党日期,转正日期,是否领导干部\n贺松岭,正式党员,1970.1.2,1995.7.1,1996.7.1,是\n");
    file.close();
    REQUIRE(desk(QStringLiteral("roster import"), {path}).exitCode == kDone);
    const auto added = [&desk](const QString& kind) {
        const QString line = QStringLiteral(
            "gathering add --date 2026-09-17 --topic 双重 --expected 贺松岭,沈若溪 --absent 贺松岭:公差 --kind ");
        return QStringLiteral("gathering show ") + desk.object(line + kind).value(u"id").toString();
    };
    const QString themeDay = added(QStringLiteral("theme_party_day"));
    CHECK(desk(themeDay).out.contains(QStringLiteral("贺松岭（党员领导干部；公差）")));
    const QJsonArray cadres = desk.object(themeDay).value(u"double_life").toArray();
    REQUIRE(cadres.size() == 1);
    CHECK(cadres[0].toObject().value(u"name").toString() == QStringLiteral("贺松岭"));
    CHECK(cadres[0].toObject().value(u"presence").toString() == QStringLiteral("on_leave"));
    const QString training = added(QStringLiteral("intensive_training"));
    CHECK(desk(training).out.contains(QStringLiteral("贺松岭（公差）")));
    CHECK_FALSE(desk.object(training).contains(QStringLiteral("double_life")));

    const QJsonObject told = figuresOf(desk).value(u"attendance").toObject().value(u"double_life").toObject();
    CHECK(told.value(u"expected").toInt() == 1);
    CHECK(told.value(u"on_leave").toInt() == 1);
    CHECK(told.value(u"source").toString() == QStringLiteral("《党员教育管理工作条例》第十六条"));
    const QJsonArray people = desk.array(QStringLiteral("report people --period 2026Q3 --figure expected:double_life"));
    REQUIRE(people.size() == 1);
    CHECK(people[0].toObject().value(u"count").toInt() == 1);
}

TEST_CASE("the quarter as pages; wrong use and places that cannot be written")
{
    const Desk desk;
    const QString pdf = desk.path(QStringLiteral("q.pdf"));
    CHECK(desk.object(QStringLiteral("report quarter --period 2026Q3 --out"), {pdf}).value(u"pages").toInt() > 1);
    CHECK(bytesOf(pdf).startsWith("%PDF-"));
    CHECK(desk(QStringLiteral("report quarter --period 2026Q7 --out"), {pdf}).exitCode == kUsage);
    CHECK(desk(QStringLiteral("report quarter --period 2026Q3")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("report quarter --period 2026Q3 --out"), {desk.path(QStringLiteral("no/q.pdf"))}).exitCode
          == kIo);
    CHECK(
        desk(QStringLiteral("report quarter --period 2026Q3 --out"), {desk.path(QStringLiteral("no/q.json"))}).exitCode
        == kIo);
}

TEST_CASE("the quarter for Word and as tables")
{
    const Desk desk;
    for (const char* ending : {"docx", "xlsx"}) {
        const QString out = desk.path(QStringLiteral("q.") + QString::fromLatin1(ending));
        CAPTURE(ending);
        CHECK(desk.object(QStringLiteral("report quarter --period 2026Q3 --out"), {out}).value(u"file").toString()
              == out);
        CHECK(bytesOf(out).startsWith("PK"));
    }
    CHECK(desk(QStringLiteral("report quarter --period 2026Q3 --out"), {desk.path(QStringLiteral("q.doc"))}).exitCode
          == kUsage);
}

TEST_CASE("the program itself ends well after a report, with fonts looked up, and complains of nothing")
{
    const Desk desk; // in a build with sanitizers this is where leaks of the font libraries would be reported
    for (const char* ending : {"pdf", "docx"}) {
        CAPTURE(ending);
        const QString out = desk.path(QStringLiteral("p.") + QString::fromLatin1(ending));
        QProcess program;
        program.start(QStringLiteral(BRANCHBOOK_CLI),
                      {QStringLiteral("--book"), desk.book, QStringLiteral("--on"), QStringLiteral("2026-10-09"),
                       QStringLiteral("report"), QStringLiteral("quarter"), QStringLiteral("--period"),
                       QStringLiteral("2026Q3"), QStringLiteral("--out"), out});
        REQUIRE(program.waitForFinished(120'000));
        CHECK(program.exitStatus() == QProcess::NormalExit);
        CHECK(program.exitCode() == kDone);
        CHECK(program.readAllStandardError().toStdString() == "");
        CHECK(QFile::exists(out));
    }
}

TEST_CASE("there is no report of a time before the branch")
{
    const Desk desk; // founded 2012-03
    const QString out = desk.path(QStringLiteral("old.json"));
    const Run refused = desk(QStringLiteral("report quarter --period 1990Q1 --out"), {out});
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.err.contains(QStringLiteral("2012年3月")));
    CHECK_FALSE(QFile::exists(out));
    CHECK(desk(QStringLiteral("report quarter --period 2011Q4 --out"), {out}).exitCode == kRefused);
    CHECK(desk(QStringLiteral("report quarter --period 2012Q1 --out"), {out}).exitCode == kDone);
}

TEST_CASE("a quarter that is not over: written, with a warning")
{
    const Desk desk; // on 2026-09-18
    const auto write = [&](const char* period) {
        const QString out = desk.path(QString::fromLatin1(period) + QStringLiteral(".json"));
        return desk(QStringLiteral("report quarter --json --period %1 --out").arg(QString::fromLatin1(period)), {out});
    };
    const Run later = write("2026Q4");
    CHECK(later.exitCode == kDone);
    CHECK(later.err.contains(QStringLiteral("2026年第四季度还没有开始（2026年10月1日起）")));
    CHECK(later.object().value(u"state").toString() == QStringLiteral("not_begun"));
    const Run running = write("2026Q3");
    CHECK(running.err.contains(QStringLiteral("2026年第三季度还没有结束（到2026年9月30日为止）")));
    CHECK(running.object().value(u"state").toString() == QStringLiteral("running"));
    const Run over = write("2026Q2");
    CHECK(over.err.trimmed().isEmpty());
    CHECK(over.object().value(u"state").toString() == QStringLiteral("over"));
}

TEST_CASE("the addressee is the higher organization, unless another is set")
{
    const auto addressee = [](const char* more) {
        Desk own(Desk::Book::New);
        own.book = own.path(QStringLiteral("own.bbk"));
        const QString out = own.path(QStringLiteral("own.json"));
        REQUIRE(own(QStringLiteral("book new %1 --branch 甲支部 --higher 局党委 --on 2026-09-18 ").arg(own.book)
                    + QString::fromUtf8(more))
                    .exitCode
                == kDone);
        REQUIRE(own(QStringLiteral("report quarter --period 2026Q3 --on 2026-09-18 --out"), {out}).exitCode == kDone);
        return QJsonDocument::fromJson(bytesOf(out)).object().value(u"addressee").toString();
    };
    CHECK(addressee("") == QStringLiteral("局党委"));
    CHECK(addressee("--report-to 县委组织部") == QStringLiteral("县委组织部"));
}

TEST_CASE("the year's handbook of the sample: one PDF, its sections with their records, what is missing by name")
{
    const Desk desk;
    const QString out = desk.path(QStringLiteral("year.pdf"));
    const Run run = desk(QStringLiteral("report year --period 2026 --json --out"), {out});
    REQUIRE(run.exitCode == kDone);
    CHECK(run.err.contains(QStringLiteral("2026-09-18"))); // the year is not over
    const QJsonObject told = run.object();
    CHECK(told.value(u"file").toString() == out);
    CHECK(told.value(u"pages").toInt() > 50);
    CHECK(told.value(u"basis").toString() == QStringLiteral("2026-09-18"));
    const QJsonArray sections = told.value(u"sections").toArray();
    REQUIRE(sections.size() == 26); // domain-rules §13.2
    QStringList none;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QJsonObject section = sections[i].toObject();
        CHECK(section.value(u"number").toInt() == int(i) + 1);
        if (section.value(u"records").toInt() == 0)
            none << section.value(u"title").toString();
    }
    CHECK(told.value(u"without_records") == QJsonValue(QJsonArray::fromStringList(none)));
    CHECK_FALSE(none.contains(QStringLiteral("文件收发和上级指示"))); // those of the sample
    CHECK_FALSE(none.contains(QStringLiteral("支部党员大会记录")));
    CHECK(bytesOf(out).startsWith("%PDF"));

    // The lessons of the year are as many as the list has.
    int held = 0;
    const QJsonArray gatherings = desk.array(QStringLiteral("gathering list"));
    for (const QJsonValue& one : gatherings) {
        const QJsonObject row = one.toObject();
        const QString day = row.value(u"date").toString();
        const bool counts = row.value(u"kind").toString() == u"party_lesson" && day.startsWith(QStringLiteral("2026"))
            && day <= QStringLiteral("2026-09-18") && !row.value(u"planned").toBool();
        held += counts ? 1 : 0;
    }
    CHECK(held > 0);
    CHECK(sections[13].toObject().value(u"records").toInt() == held);
}

TEST_CASE("report year refuses what is no year and what is no PDF, and writes nothing then")
{
    const Desk desk;
    const QString out = desk.path(QStringLiteral("year.pdf"));
    CHECK(desk(QStringLiteral("report year --period 2026Q3 --out"), {out}).exitCode == kUsage);
    CHECK(desk(QStringLiteral("report year --out"), {out}).exitCode == kUsage);
    CHECK(desk(QStringLiteral("report year --period 1990 --out"), {out}).exitCode == kRefused); // before its founding
    CHECK_FALSE(QFile::exists(out));
    CHECK(desk(QStringLiteral("report year --period 2026 --out"), {desk.path(QStringLiteral("year.docx"))}).exitCode
          == kRefused);
    CHECK(desk(QStringLiteral("report year --period 2026 --out"), {desk.path(QStringLiteral("no/year.pdf"))}).exitCode
          == kIo);
}

TEST_CASE("a paragraph of the report is edited, printed so, and goes back to the draft; figures never follow")
{
    const Desk desk;
    const QString key = QStringLiteral("opening/现将");
    const QJsonObject before = figuresOf(desk);
    CHECK(before.value(u"edited").toArray().isEmpty());
    CHECK(names(desk.array(QStringLiteral("report texts --period 2026Q3")), QStringLiteral("paragraph")).contains(key));
    CHECK(desk.array(QStringLiteral("report texts --edited --period 2026Q3")).isEmpty());

    const QJsonArray edited = desk.array(QStringLiteral("report edit %1 --period 2026Q3 --text").arg(key),
                                         {QStringLiteral("本季度党建工作有99项。")});
    REQUIRE(edited.size() == 1);
    CHECK(edited.first().toObject().value(u"state").toString() == QStringLiteral("edited"));
    QJsonObject after = figuresOf(desk);
    const QJsonArray told = after.take(QStringLiteral("edited")).toArray();
    REQUIRE(told.size() == 1);
    CHECK(told.first().toObject().value(u"text").toString() == QStringLiteral("本季度党建工作有99项。"));
    QJsonObject plain = before;
    plain.remove(QStringLiteral("edited"));
    CHECK((after == plain));

    // A day later the draft names another day: the words stay, and a warning says so.
    const Run stale = desk(QStringLiteral("report quarter --period 2026Q3 --on 2026-09-19 --out"),
                           {desk.path(QStringLiteral("q.docx"))});
    CHECK(stale.exitCode == kDone);
    CHECK(stale.err.contains(key));
    CHECK(desk.array(QStringLiteral("report edit %1 --keep --period 2026Q3 --on 2026-09-19").arg(key))
              .first()
              .toObject()
              .value(u"state")
              .toString()
          == QStringLiteral("edited"));

    CHECK(desk.array(QStringLiteral("report unedit %1 --period 2026Q3").arg(key)).first().toObject().value(u"state")
          == QStringLiteral("draft"));
    CHECK(desk(QStringLiteral("report unedit %1 --period 2026Q3 --json").arg(key)).errorCode()
          == QStringLiteral("report.edit_missing"));
    CHECK(desk(QStringLiteral("report edit opening/没有 --period 2026Q3 --text 字 --json")).errorCode()
          == QStringLiteral("report.paragraph_unknown"));
    CHECK(desk(QStringLiteral("report edit %1 --period 2026Q3 --json").arg(key)).errorCode()
          == QStringLiteral("report.edit_both"));
}

TEST_CASE("the statistics of a year agree with themselves and with the quarterly report")
{
    const Desk desk;
    const QString json = desk.path(QStringLiteral("s.json"));
    const Run run = desk(QStringLiteral("report statistics --period 2026 --out"), {json});
    REQUIRE(run.exitCode == kDone);
    CHECK(run.err.contains(QStringLiteral("2026-09-18"))); // the year is not over
    const QJsonObject made = QJsonDocument::fromJson(bytesOf(json)).object();
    CHECK(made.value(u"cut_off").toString() == QStringLiteral("2026-09-18"));
    CHECK(made.value(u"total").toInt() == 38);
    const QJsonArray dimensions = made.value(u"dimensions").toArray();
    CHECK(dimensions.size() == 7);
    for (const QJsonValue& dimension : dimensions) {
        int sum = 0;
        for (const QJsonValue& bucket : dimension[u"buckets"].toArray()) {
            CHECK(bucket[u"names"].toArray().size() == bucket[u"count"].toInt());
            sum += bucket[u"count"].toInt();
        }
        INFO(dimension[u"key"].toString().toStdString());
        CHECK(sum == 38);
    }
    const QJsonObject members = figuresOf(desk).value(u"members").toObject();
    const QJsonArray kinds = dimensions.first()[u"buckets"].toArray();
    CHECK(kinds.at(0)[u"count"].toInt() == members.value(u"full").toInt());
    CHECK(kinds.at(1)[u"count"].toInt() == members.value(u"probationary").toInt());
}

TEST_CASE("the statistics are told without a file, written as paper and tables, and refused for a year to come")
{
    const Desk desk;
    const QJsonObject told = desk.object(QStringLiteral("report statistics --period 2025"));
    CHECK(told.value(u"cut_off").toString() == QStringLiteral("2025-12-31"));
    for (const char* ending : {"pdf", "docx", "xlsx"}) {
        const QString out = desk.path(QStringLiteral("s.") + QLatin1String(ending));
        CHECK(desk(QStringLiteral("report statistics --period 2025 --out"), {out}).exitCode == kDone);
        CHECK(bytesOf(out).size() > 1000);
    }
    CHECK(desk(QStringLiteral("report statistics --period 2027")).exitCode == kRefused);
    CHECK(desk(QStringLiteral("report statistics --period 2026Q3")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("report statistics --period 2025 --out"), {desk.path(QStringLiteral("s.txt"))}).exitCode
          == kUsage);
}

TEST_CASE("in a folder the quarterly report is called by the book's own pattern", "[report]")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("form output --kind report --pattern {年}-{标题}")).exitCode == kDone);
    const QString file = desk.path(QStringLiteral("2026-党建工作报告.pdf"));
    const QJsonObject told = desk.object(QStringLiteral("report quarter --period 2026Q3 --dir ") + desk.folder.path());
    CHECK(told.value(u"file").toString() == file);
    CHECK(bytesOf(file).startsWith("%PDF"));
    CHECK(desk(QStringLiteral("report quarter --period 2026Q3 --json")).errorCode()
          == QStringLiteral("cli.option_missing"));
    CHECK(desk(QStringLiteral("report year --period 2026 --out %1").arg(desk.path(QStringLiteral("册.docx")))).exitCode
          == kRefused);
}
