// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calculators on the command line: keys, figures, and numbers refused by the option's name. None needs a book.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

using namespace cli_test;

namespace {

Run rules(const QString& line)
{
    return run(words(QStringLiteral("rules ") + line + QStringLiteral(" --json --on 2026-09-18")));
}

QJsonObject object(const char* line)
{
    const Run done = rules(QString::fromUtf8(line));
    INFO(line << ": " << done.err.toStdString());
    REQUIRE(done.exitCode == kDone);
    return done.object();
}

bool has(const QJsonObject& json, const QStringList& wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& key) { return json.contains(key); });
}

QJsonObject stepOf(const QJsonArray& steps, const QString& code)
{
    for (const QJsonValue& step : steps) {
        if (step.toObject().value(u"step").toString() == code)
            return step.toObject();
    }
    return {};
}

/// What people read, in English.
QStringList inEnglish(const QString& line)
{
    QTranslator english;
    REQUIRE(english.load(QStringLiteral(":/i18n/branchbook_en.qm")));
    QCoreApplication::installTranslator(&english);
    const Run done = run(words(QStringLiteral("rules ") + line + QStringLiteral(" --on 2026-09-18")));
    QCoreApplication::removeTranslator(&english);
    return (done.exitCode == kDone ? done.out : done.err).split(u'\n', Qt::SkipEmptyParts);
}

bool isChinese(const QString& line)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return line.contains(han);
}

QString text(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toString();
}

} // namespace

TEST_CASE("rules vote: the contract's keys and three bases")
{
    const QJsonObject ordinary = object("vote --kind ordinary --entitled 10 --present 5 --yes 5");
    CHECK(has(ordinary, words(QStringLiteral("quorum passed needed_present needed_yes rule_id source why"))));
    CHECK(ordinary.value(u"quorum").toBool());
    CHECK_FALSE(ordinary.value(u"passed").toBool());
    CHECK(ordinary.value(u"needed_present").toInt() == 5);
    CHECK(ordinary.value(u"needed_yes").toInt() == 6);
    const QJsonObject admission =
        object("vote --kind admission --entitled 10 --present 6 --yes 5 --written-yes 1 --no 1");
    CHECK(admission.value(u"needed_present").toInt() == 6);
    CHECK(admission.value(u"passed").toBool());
    CHECK(text(admission.value(u"source").toObject(), "doc") == QStringLiteral("DEV2026"));
    CHECK(text(admission.value(u"source").toObject(), "article") == QStringLiteral("20"));
    CHECK(object("vote --kind conversion --entitled 10 --present 6 --yes 6").value(u"passed").toBool());
    const QJsonObject election = object("vote --kind election --entitled 10 --present 8 --yes 5");
    CHECK(election.value(u"needed_present").toInt() == 8);
    CHECK(election.value(u"needed_yes").toInt() == 5);
    const Run old = run(
        words(QStringLiteral("rules vote --kind admission --entitled 10 --present 6 --yes 6 --json --on 2026-05-10")));
    CHECK(text(old.object().value(u"source").toObject(), "doc") == QStringLiteral("DEV2014"));
    const Run plain =
        run(words(QStringLiteral("rules vote --kind ordinary --entitled 10 --present 9 --yes 9 --on 2026-09-18")));
    CHECK(plain.out.startsWith(QStringLiteral("应到会有表决权的党员10名，实到会9名，符合规定人数。")));
}

TEST_CASE("impossible numbers: exit 3, and the sentence names the field")
{
    const auto refused = [](const char* line, const char* option) {
        const Run done = rules(QString::fromUtf8(line));
        INFO(line << ": " << done.err.toStdString());
        CHECK(done.exitCode == kRefused);
        CHECK(done.err.contains(QString::fromUtf8(option)));
        CHECK(text(done.object().value(u"error").toObject(), "text").contains(QString::fromUtf8(option)));
    };
    refused("vote --kind ordinary --entitled 40 --present 41 --yes 30", "--present");
    refused("vote --kind ordinary --entitled 40 --present 30 --yes 31", "--yes");
    refused("vote --kind ordinary --entitled 40 --present 30 --yes 20 --no 11", "--no");
    refused("vote --kind ordinary --entitled 40 --present 30 --yes 20 --no 5 --abstain 6", "--abstain");
    refused("vote --kind ordinary --entitled 40 --present 30.5 --yes 20", "--present");
    refused("vote --kind ordinary --entitled 40 --present -3 --yes 20", "--present");
    refused("vote --kind ordinary --entitled=-40 --present 3 --yes 2", "--entitled");
    refused("vote --kind ordinary --entitled 0 --present 0 --yes 0", "--entitled");
    refused("vote --kind ordinary --entitled many --present 0 --yes 0", "--entitled");
    refused("vote --kind ordinary --entitled 40 --present 30 --yes 25 --written-yes 1", "--written-yes");
    refused("vote --kind admission --entitled 40 --present 39 --yes 25 --written-yes 2", "--written-yes");
    refused("vote --kind secret --entitled 40 --present 30 --yes 25", "--kind");
    refused("dues --class salaried --base -1", "--base");
    refused("dues --class salaried --base 3000.001", "--base");
    refused("dues --class salaried --base abc", "--base");
    refused("dues --class minister --base 1", "--class");
    refused("development --step 3=2026-13-01", "--step");
    refused("development --step 26=2026-01-01", "--step");
    refused("development --step 15=2026-01-01 --extension-months 5", "--extension-months");
    refused("quota --members 3.5", "--members");
    refused("sanction --sanction 留党察看=2026-01-01/36", "--sanction");
    refused("sanction --sanction 留党察看=2026-01-01/x", "--sanction");
    refused("sanction --sanction 留党察看=2026-01-01", "留党察看=生效日期/月数"); // how it is written
    refused("sanction --sanction 留党察看=2026-01-01/18", "一年和二年");
    refused("standing --joined 2026-13", "--joined");
    const char* papers =
        "election --entitled 50 --present 45 --issued 45 --collected 45 --valid 46 --seats 1 --candidate A=40";
    refused(papers, "--valid");
    refused("election --entitled 50 --present 45 --issued 45 --collected 45 --valid 45 --seats 1 --candidate A=4.5",
            "--candidate");
    refused("election --entitled 50 --present 45 --issued 45 --collected 45 --valid 45 --seats 1 --candidate A=30/10/4",
            "--candidate");
}

TEST_CASE("what is missing is wrong use: exit 2")
{
    for (const char* line :
         {"vote --entitled 40 --present 30 --yes 20", "vote --kind ordinary --present 30 --yes 20",
          "vote --kind ordinary --entitled 40 --yes 20", "vote --kind ordinary --entitled 40 --present 30",
          "dues --base 3000", "dues --class salaried", "development", "quota", "standing", "sanction", "rights",
          "election --entitled 50 --present 45 --issued 45 --collected 45 --valid 45 --seats 1"}) {
        const Run done = rules(QString::fromLatin1(line));
        INFO(line);
        CHECK(done.exitCode == kUsage);
        CHECK(done.errorCode() == QStringLiteral("cli.option_missing"));
    }
}

TEST_CASE("rules dues: whole base, rates in percent")
{
    const QJsonObject low = object("dues --class salaried --base 3000.00");
    CHECK(has(low, words(QStringLiteral("rate due rule_id why"))));
    CHECK(text(low, "rate") == QStringLiteral("0.5"));
    CHECK(text(low, "due") == QStringLiteral("15.00"));
    const QJsonObject high = object("dues --class salaried --base 3000.01");
    CHECK(text(high, "rate") == QStringLiteral("1"));
    CHECK(text(high, "due") == QStringLiteral("30.00"));
    CHECK(text(object("dues --class salaried --base 0"), "due") == QStringLiteral("0.00"));
    CHECK(text(object("dues --class salaried --base 0"), "rate") == QStringLiteral("0.5"));
    CHECK(text(object("dues --class retired --base 5000.01"), "due") == QStringLiteral("50.00"));
    CHECK(text(object("dues --class student"), "due") == QStringLiteral("0.20"));
    CHECK(text(object("dues --class farmer --agreed 0.50"), "due") == QStringLiteral("0.50"));
    CHECK(text(object("dues --class salaried --base 2000.01 --rounding yuan-up"), "due") == QStringLiteral("11.00"));
}

TEST_CASE("rules development: every step with its days, the code as text")
{
    const Run done = rules(QStringLiteral("development --step 13=2026-06-15"));
    REQUIRE(done.exitCode == kDone);
    const QJsonArray steps = done.array();
    CHECK(steps.size() == 30);
    for (const QJsonValue& step : steps)
        CHECK(has(step.toObject(), words(QStringLiteral("step earliest latest rule_id conflict"))));
    const QJsonObject meeting = stepOf(steps, QStringLiteral("15"));
    CHECK(text(meeting, "earliest") == QStringLiteral("2026-06-15"));
    CHECK(text(meeting, "latest") == QStringLiteral("2026-07-15"));
    CHECK(text(meeting, "rule_id") == QStringLiteral("dev.meeting_after_prereview"));
    CHECK(meeting.value(u"conflict").isNull());
    CHECK_FALSE(stepOf(steps, QStringLiteral("8++")).isEmpty());
    const auto late = rules(QStringLiteral("development --step 13=2026-06-15 --step 15=2026-07-16")).array();
    CHECK_FALSE(stepOf(late, QStringLiteral("15")).value(u"conflict").isNull());
    const auto held = rules(QStringLiteral("development --step 15=2026-06-10")).array();
    CHECK(text(stepOf(held, QStringLiteral("23")), "earliest") == QStringLiteral("2027-06-10"));
    CHECK(text(stepOf(held, QStringLiteral("23")), "full_member_date") == QStringLiteral("2027-06-10"));
    const auto wanted = rules(QStringLiteral("development --step 3=2026-01-15 --want 15=2026-12-01")).array();
    CHECK(stepOf(wanted, QStringLiteral("15")).value(u"reachable") == QJsonValue(false));
}

TEST_CASE("rules development: of a day known to the month both bounds, and a conflict only where it is certain")
{
    // Within a month of the application (art 7): of 1 August by 1 September, of the 31st by 30 September.
    const auto applied = rules(QStringLiteral("development --step 1=2026-08")).array();
    const QJsonObject talk = stepOf(applied, QStringLiteral("2"));
    CHECK(text(stepOf(applied, QStringLiteral("1")), "date") == QStringLiteral("2026-08"));
    CHECK(text(talk, "latest") == QStringLiteral("2026-09-01"));
    CHECK(text(talk, "latest_by_last") == QStringLiteral("2026-09-30"));
    CHECK(text(talk, "earliest") == QStringLiteral("2026-08-31"));
    CHECK(text(talk, "earliest_by_first") == QStringLiteral("2026-08-01"));
    // Probation of a year from a day of June 2026.
    const auto met = rules(QStringLiteral("development --step 15=2026-06")).array();
    const QJsonObject converted = stepOf(met, QStringLiteral("23"));
    CHECK(text(converted, "earliest") == QStringLiteral("2027-06-30"));
    CHECK(text(converted, "earliest_by_first") == QStringLiteral("2027-06-01"));
    CHECK(text(converted, "full_member_date") == QStringLiteral("2027-06-30"));
    CHECK(text(converted, "full_member_date_by_first") == QStringLiteral("2027-06-01"));
    const auto maybe = rules(QStringLiteral("development --step 13=2026-06 --step 15=2026-07-20")).array();
    CHECK(stepOf(maybe, QStringLiteral("15")).value(u"conflict").isNull()); // in time after 20 June
    const auto surely = rules(QStringLiteral("development --step 13=2026-06 --step 15=2026-08-01")).array();
    CHECK_FALSE(stepOf(surely, QStringLiteral("15")).value(u"conflict").isNull());
    const QJsonObject exact =
        stepOf(rules(QStringLiteral("development --step 1=2026-08-20")).array(), QStringLiteral("2"));
    CHECK(exact.value(u"latest_by_last").isNull());
    CHECK(rules(QStringLiteral("development --step 1=2026-8")).exitCode == kRefused);
}

TEST_CASE("rules election: elected, run-off, void")
{
    const QJsonObject tie =
        object("election --entitled 50 --present 45 --issued 45 --collected 45 --valid 45 --seats 2 "
               "--candidate 甲=40 --candidate 乙=25 --candidate 丙=25");
    CHECK(has(tie, words(QStringLiteral("valid elected run_off why"))));
    CHECK(tie.value(u"valid").toBool());
    CHECK(tie.value(u"elected").toArray() == QJsonArray{QStringLiteral("甲")});
    CHECK(tie.value(u"run_off").toArray() == QJsonArray({QStringLiteral("乙"), QStringLiteral("丙")}));
    const QJsonObject more =
        object("election --entitled 50 --present 45 --issued 45 --collected 46 --valid 45 --seats 1 "
               "--candidate 甲=40 --candidate 乙=5");
    CHECK_FALSE(more.value(u"valid").toBool());
    CHECK(more.value(u"elected").toArray().isEmpty());
}

TEST_CASE("what a person is and a day before any text are refused in words")
{
    for (const char* word : {"xx", "full", "党员"}) {
        const Run done = rules(QStringLiteral("rights --type ") + QString::fromUtf8(word));
        CHECK(done.exitCode == kRefused);
        CHECK(done.err.contains(QStringLiteral("预备党员")));
    }
    CHECK_FALSE(object("rights --type 入党积极分子").value(u"votes").toBool());
    const Run early = run(words(QStringLiteral(
        "rules vote --kind admission --entitled 10 --present 10 --yes 9 --json --on 2010-01-01"))); // --on stands once
    CHECK(early.errorCode() == QStringLiteral("rules.not_yet"));
    CHECK_FALSE(early.err.contains(QStringLiteral("vote.admission")));
}

TEST_CASE("rules standing, quota, sanction and rights")
{
    CHECK(text(object("standing --joined 1972-05-01 --converted 1972-05-01"), "text") == QStringLiteral("54年4个月"));
    CHECK(text(object("standing --joined 2000-07-01 --converted 2001-07-01 --correction -14"), "text")
          == QStringLiteral("24年"));
    CHECK(object("quota --members 38 --probationary 2").value(u"most_excellent").toInt() == 12);
    CHECK(object("quota --members 38 --probationary 2 --of all").value(u"most_excellent").toInt() == 13);
    CHECK(text(object("sanction --sanction 警告=2026-03-15 --sanction 严重警告=2026-09-01"), "effect_ends")
          == QStringLiteral("2028-09-15"));
    const QJsonObject rights = object("rights --type 正式党员 --restriction 留党察看");
    CHECK(rights.value(u"speaks").toBool());
    CHECK_FALSE(rights.value(u"votes").toBool());
    CHECK_FALSE(rights.value(u"counts").toBool());
}

TEST_CASE("in English the answer is English; what is for the record stays Chinese under its heading")
{
    const QString papers = QStringLiteral("election --entitled 50 --present 45 --issued 45 --collected 45 --valid 45 ");
    for (const QString& line :
         {QStringLiteral("vote --kind admission --entitled 36 --present 33 --yes 32 --no 0"),
          QStringLiteral("vote --kind committee --entitled 5 --present 2 --yes 2"),
          papers + QStringLiteral("--seats 2 --candidate A=40 --candidate B=24 --candidate C=24"),
          papers + QStringLiteral("--seats 1 --candidate A=40 --candidate B=24"), QStringLiteral("quota --members 36"),
          QStringLiteral("dues --class salaried --base 3000.01"), QStringLiteral("standing --joined 1930"),
          QStringLiteral("standing --joined 2000-07 --converted 2001-07"),
          QStringLiteral("sanction --sanction warning=2026-03-15"), QStringLiteral("rights --type 正式党员")}) {
        const QStringList said = inEnglish(line);
        INFO(said.join(u'\n').toStdString());
        REQUIRE(said.size() > 2);
        CHECK_FALSE(isChinese(said[0]));
        CHECK(said.contains(QStringLiteral("For the record, in Chinese:")));
    }
    for (const QString& line : {QStringLiteral("id-number 11010519491231002X"), QStringLiteral("id-number 12"),
                                QStringLiteral("vote --kind ordinary --entitled 10 --present 20 --yes 1"),
                                QStringLiteral("vote --kind x --entitled 10 --present 2 --yes 1"),
                                QStringLiteral("development --step 26=2026-01-01")}) {
        const QStringList said = inEnglish(line);
        INFO(said.join(u'\n').toStdString());
        for (const QString& each : said)
            CHECK_FALSE(isChinese(each));
    }
    // Title and source are the data's; strength and figure are ours.
    const QStringList rule = inEnglish(QStringLiteral("show dev.public_notice"));
    CHECK(rule.contains(QStringLiteral("Strength: must")));
    CHECK(rule.contains(QStringLiteral("Asks: at least 5 working days")));
}

TEST_CASE("rules rights: both consents leave somebody out of 应到会, one does not")
{
    const QByteArray away = "rights --type 正式党员 --away 服刑 --away-since 2026-01-05";
    CHECK(object(away.constData()).value(u"missing").toArray().size() == 2);
    CHECK(object((away + " --higher-agreed").constData()).value(u"counts").toBool());
    CHECK_FALSE(object((away + " --higher-agreed --meeting-agreed").constData()).value(u"counts").toBool());
    CHECK_FALSE(object((away + " --meeting-agreed --higher-agreed").constData()).value(u"counts").toBool());
}
