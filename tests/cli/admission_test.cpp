// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

#include <QJsonDocument>

#include <algorithm>

using namespace cli_test;

namespace {

QString textAt(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

QJsonObject stepIn(const QJsonObject& file, const QString& code)
{
    for (const QJsonValue& step : file.value(u"steps").toArray()) {
        if (textAt(step.toObject(), "step") == code)
            return step.toObject();
    }
    return {};
}

/// The sample without the file of 苏叶, who has applied.
struct ApplicantDesk : Desk {
    ApplicantDesk() { CHECK((*this)(QStringLiteral("admission recycle 苏叶")).exitCode == kDone); }
};

} // namespace

TEST_CASE("admission open takes over the roster's days, step writes them and the roster follows")
{
    const ApplicantDesk desk;
    const QJsonObject opened = desk.object(QStringLiteral("admission open 苏叶"));
    CHECK(textAt(opened, "current") == QStringLiteral("2"));
    CHECK(textAt(stepIn(opened, QStringLiteral("1")), "date") == QStringLiteral("2026-09-06"));
    CHECK(textAt(stepIn(opened, QStringLiteral("2")), "latest") == QStringLiteral("2026-10-06")); // a month (art 7)
    CHECK(textAt(stepIn(opened, QStringLiteral("3")), "state") == QStringLiteral("locked"));

    CHECK(desk(QStringLiteral("admission step 苏叶 2 --date 2026-09-15")).exitCode == kDone);
    const QJsonObject third = desk.object(QStringLiteral("admission step 苏叶 3 --date 2026-09-16"));
    CHECK(textAt(third, "stage") == QStringLiteral("积极分子"));
    CHECK(textAt(desk.object(QStringLiteral("member show 苏叶")), "member_type") == QStringLiteral("入党积极分子"));
    CHECK(desk.array(QStringLiteral("admission list")).size() == 9);
    CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(textAt(desk.object(QStringLiteral("member show 苏叶")), "member_type") == QStringLiteral("入党申请人"));
}

TEST_CASE("what if: a step on a day to come is answered in the case")
{
    const ApplicantDesk desk;
    CHECK(desk(QStringLiteral("admission open 苏叶")).exitCode == kDone);
    CHECK(desk(QStringLiteral("admission step 苏叶 2 --date 2026-09-15")).exitCode == kDone);
    CHECK(desk(QStringLiteral("admission step 苏叶 3 --date 2026-09-16")).exitCode == kDone);
    // A year of cultivation from 16 September 2026 (art. 13): a day before it is too early, that day is not.
    const QJsonObject early =
        desk.object(QStringLiteral("admission show 苏叶 --want 7=2027-09-15")).value(u"want").toObject();
    CHECK(early.value(u"reachable") == QJsonValue(false));
    CHECK(early.value(u"why").toString().contains(QStringLiteral("2027年9月16日")));
    const QJsonObject due =
        desk.object(QStringLiteral("admission show 苏叶 --want 7=2027-09-16")).value(u"want").toObject();
    CHECK(due.value(u"reachable") == QJsonValue(true));
    CHECK(due.value(u"why").toString().isEmpty());
    CHECK(desk(QStringLiteral("admission show 苏叶 --want 99=2027-09-16")).exitCode == kRefused);
}

TEST_CASE("a step out of turn says what lacks and how it is entered all the same; the audit lists it")
{
    const ApplicantDesk desk;
    CHECK(desk(QStringLiteral("admission open 苏叶")).exitCode == kDone);
    const Run refused = desk(QStringLiteral("admission step 苏叶 5 --date 2026-09-16"));
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.err.contains(QStringLiteral("--despite")));
    CHECK(refused.err.contains(QStringLiteral("第3步")));
    CHECK(desk(QStringLiteral("admission step 苏叶 5")).exitCode != kDone); // no day
    CHECK(desk(QStringLiteral("admission step 苏叶 99 --date 2026-09-16")).err.contains(QStringLiteral("8++")));
    CHECK(desk(QStringLiteral("admission sponsor 苏叶 mentor 高又晴")).err.contains(QStringLiteral("正式党员")));
    CHECK(desk(QStringLiteral("admission show 韩知秋")).err.contains(QStringLiteral("admission open")));

    CHECK(desk(QStringLiteral("admission step 苏叶 5 --date 2026-09-16 --despite 补录")).exitCode == kDone);
    QStringList kinds;
    for (const QJsonValue& finding : desk.array(QStringLiteral("admission audit 苏叶")))
        kinds.append(textAt(finding.toObject(), "kind") + u' ' + textAt(finding.toObject(), "step"));
    CHECK(kinds.contains(QStringLiteral("missing 2")));
    CHECK(kinds.contains(QStringLiteral("missing 3")));
    CHECK(kinds.contains(QStringLiteral("people 5")));
}

TEST_CASE("a mentor who left is ended on the day, replaced, and can be taken out")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("transfer out 陆怀瑾 --to 甲支部 --issued 2026-09-02 --days 30")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("transfer receive 陆怀瑾 --date 2026-09-10 --receipt 2026-09-12")).exitCode == kDone);
    const auto audit = [&desk] { return desk(QStringLiteral("admission audit 谭嘉禾")).out; };
    REQUIRE(audit().contains(QStringLiteral("陆怀瑾在2026年9月10日已经离开本支部")));
    // A new one has to be of the branch.
    CHECK(desk(QStringLiteral("admission sponsor 苏叶 mentor 陆怀瑾 --from 2026-09-12")).exitCode == kRefused);
    SECTION("ended too late first, mended, and another one named")
    {
        REQUIRE(desk(QStringLiteral("admission sponsor 谭嘉禾 mentor 陆怀瑾 --until 2026-09-18")).exitCode == kDone);
        CHECK(audit().contains(QStringLiteral("写到2026年9月18日为止，晚于离开本支部的2026年9月10日")));
        REQUIRE(desk(QStringLiteral("admission sponsor 谭嘉禾 mentor 陆怀瑾 --until 2026-09-10")).exitCode == kDone);
        CHECK_FALSE(audit().contains(QStringLiteral("陆怀瑾")));
        CHECK(desk(QStringLiteral("admission sponsor 谭嘉禾 mentor 丁春晓 --from 2026-09-11")).exitCode == kDone);
        CHECK_FALSE(
            desk(QStringLiteral("agenda list")).out.contains(QStringLiteral("谭嘉禾入党介绍人、培养联系人需要更换")));
    }
    SECTION("taken out")
    {
        REQUIRE(desk(QStringLiteral("admission sponsor 谭嘉禾 mentor 陆怀瑾 --remove")).exitCode == kDone);
        CHECK_FALSE(desk(QStringLiteral("admission show 谭嘉禾")).out.contains(QStringLiteral("陆怀瑾")));
    }
}

TEST_CASE("an extension that no meeting decided is said, audited, and takes no reminder away")
{
    const Desk desk;
    const auto isDue = [&desk] {
        return desk(QStringLiteral("agenda list")).out.contains(QStringLiteral("罗小满预备期满，讨论转正"));
    };
    REQUIRE(isDue());
    REQUIRE(desk.array(QStringLiteral("admission audit 罗小满")).isEmpty());
    const Run done = desk(QStringLiteral("admission change 罗小满 --extension-months 6"));
    CHECK(done.exitCode == kDone);
    CHECK(done.err.contains(QStringLiteral("第23步")));
    CHECK(done.err.contains(QStringLiteral("上级党委批准")));
    CHECK(isDue());
    const QJsonArray findings = desk.array(QStringLiteral("admission audit 罗小满"));
    REQUIRE(findings.size() == 1);
    CHECK(textAt(findings[0].toObject(), "kind") == QStringLiteral("missing"));
    CHECK(textAt(findings[0].toObject(), "step") == QStringLiteral("23"));
    CHECK_FALSE(desk(QStringLiteral("admission change 罗小满 --note 已谈话")).err.contains(QStringLiteral("第23步")));
}

TEST_CASE("a verb shows what is otherwise in the file, as JSON the whole")
{
    const Desk desk;
    const auto whole = desk(QStringLiteral("admission show 谭嘉禾")).out.count(u'\n');
    const Run said = desk(QStringLiteral("admission review 谭嘉禾 --date 2026-09-10 --opinion 表现良好"));
    CHECK(said.exitCode == kDone);
    CHECK(said.out.startsWith(QStringLiteral("谭嘉禾")));
    CHECK(said.out.contains(QStringLiteral("考察\t2026-09-10\t表现良好")));
    CHECK(said.out.contains(QStringLiteral("admission show 谭嘉禾")));
    CHECK(said.out.count(u'\n') * 3 < whole);
    const QJsonObject all = desk.object(QStringLiteral("admission review 谭嘉禾 --date 2026-09-11 --opinion 好"));
    CHECK(all.value(u"steps").toArray().size() > 20);
}

TEST_CASE("after a lawful change of mentor the audit finds nothing, and the roster has the new one")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("admission sponsor 曾以安 mentor 韩知秋 --until 2026-09-17")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("admission sponsor 曾以安 mentor 冯晚晴")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("admission audit 曾以安")).isEmpty());
    const QStringList shown =
        desk(QStringLiteral("member show 曾以安")).out.split(u'\n').filter(QStringLiteral("培养联系人"));
    CHECK(shown.join(u' ').contains(QStringLiteral("冯晚晴")));
    CHECK_FALSE(shown.join(u' ').contains(QStringLiteral("韩知秋")));
}

TEST_CASE("observation is not done after a month, and an application long before the end is told")
{
    const Desk desk; // 高又晴 was accepted on 27 March 2026, 罗小满 on 30 September 2025
    const Run observed = desk(QStringLiteral("admission step 高又晴 21 --date 2026-05-27"));
    CHECK(observed.exitCode == kRefused);
    CHECK(observed.err.contains(QStringLiteral("2027年3月27日")));
    const Run applied = desk(QStringLiteral("admission step 高又晴 22 --date 2026-05-27"));
    CHECK(applied.exitCode == kDone);
    CHECK(applied.err.contains(QStringLiteral("2027年2月27日")));
    const QJsonArray findings = desk.array(QStringLiteral("admission audit 高又晴"));
    CHECK(std::ranges::any_of(findings, [](const QJsonValue& finding) {
        const QJsonObject line = finding.toObject();
        return textAt(line, "kind") == u"dates" && textAt(line, "step") == u"22";
    }));
    for (const QJsonValue& value : desk.array(QStringLiteral("admission list"))) {
        if (textAt(value.toObject(), "name") == u"高又晴")
            CHECK(textAt(value.toObject(), "current") == QStringLiteral("21"));
    }
    const Run due = desk(QStringLiteral("admission step 罗小满 22 --date 2026-09-02"));
    CHECK(due.exitCode == kDone);
    CHECK_FALSE(due.err.contains(QStringLiteral("一般")));
    CHECK(desk.array(QStringLiteral("admission audit 罗小满"))
              .isEmpty()); // four weeks before the end, and its paper says so
}

TEST_CASE("what the roster does not follow is said, and the audit of a cancelled probation looks for it")
{
    const Desk desk;
    const Run cleared = desk(QStringLiteral("admission clear 谭嘉禾 5"));
    CHECK(cleared.exitCode == kDone);
    CHECK_FALSE(cleared.err.contains(QStringLiteral("名册没有跟着改")));
    const Run ended = desk(QStringLiteral("admission end 罗小满 cancelled --reason 违纪"));
    CHECK(ended.exitCode == kDone);
    CHECK(ended.err.contains(QStringLiteral("名册没有跟着改")));
    const QJsonArray findings = desk.array(QStringLiteral("admission audit 罗小满"));
    REQUIRE(findings.size() == 1);
    CHECK(textAt(findings[0].toObject(), "kind") == QStringLiteral("roster"));
    CHECK(desk(QStringLiteral("admission show 高又晴")).out.contains(QStringLiteral("王敬修")));
    const Run odd = desk(QStringLiteral("admission paper 梁书言 15 %2表 --date 2030-01-01"));
    CHECK(odd.err.contains(QStringLiteral("“%2表”")));
}

TEST_CASE("a meeting whose vote did not pass accepts nobody, and nothing rests on it")
{
    const Desk desk;
    const QString id = desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-18 --topic 大会 "
                                                  "--absent 陈望北:流动外出,林远舟:因公出差,金鹤年:生病请假 "
                                                  "--agenda 接收梁书言同志|kind=admission"))
                           .value(u"id")
                           .toString();
    const QString votes = QStringLiteral("gathering resolve %1 %2 --issued 33 --collected 33 --valid 33 ").arg(id);
    (void)desk.object(votes.arg(QStringLiteral("--item 1 --text 同意接收梁书言同志为预备党员"))
                      + QStringLiteral("--yes 10 --no 23 --abstain 0"));
    const QString step = QStringLiteral("admission step 梁书言 15 --date 2026-09-18 --despite 补录 --json");
    const QString named = step + QStringLiteral(" --gathering ");
    for (const QString& line : {named + id}) { // the sample's own meeting of that day accepted him
        const Run refused = desk(line);
        CHECK(refused.exitCode == kRefused);
        CHECK(refused.errorCode() == QStringLiteral("admission.vote_failed"));
        CHECK(refused.err.contains(QStringLiteral("未通过")));
        CHECK(refused.err.contains(QStringLiteral("梁书言")));
    }
    for (const QString& word : {QStringLiteral("0000"), QStringLiteral("01900000-0000-7000-8000-000000000000")}) {
        const Run unknown = desk(named + word);
        CHECK(unknown.exitCode == kNotFound);
        CHECK(unknown.errorCode() == QStringLiteral("admission.gathering_unknown"));
        CHECK(unknown.err.contains(word));
    }
    const QString number = votes.arg(QStringLiteral("--number 1"));
    (void)desk.object(number + QStringLiteral("--yes 32 --no 0 --abstain 1"));
    constexpr int kMostOfAnId = 23;
    CHECK(desk(named + id.left(kMostOfAnId)).exitCode == kDone);
    (void)desk.object(number + QStringLiteral("--yes 10 --no 23 --abstain 0")); // the count was wrong after all
    CHECK(desk(QStringLiteral("admission step 梁书言 16 --date 2026-09-18 --despite 补录 --json")).errorCode()
          == QStringLiteral("admission.vote_failed"));
}

TEST_CASE("cultivation that ends within the year is taken and said to be short")
{
    const Desk desk; // activists of 2026-01-09 and of 2025-08-08
    const Run early = desk(QStringLiteral("admission step 曾以安 6 --date 2026-09-09")); // eight months
    CHECK(early.exitCode == kDone);
    CHECK(early.err.contains(QStringLiteral("还没有满期")));
    CHECK(early.err.contains(QStringLiteral("2027年1月9日")));
    const Run full = desk(QStringLiteral("admission step 谭嘉禾 6 --date 2026-08-08")); // the year to the day
    CHECK(full.exitCode == kDone);
    CHECK_FALSE(full.err.contains(QStringLiteral("还没有满期")));
}

TEST_CASE("a mentor whose rights are suspended is taken and doubted, and why is not said", "[discipline]")
{
    const ApplicantDesk desk;
    CHECK(desk(QStringLiteral("admission open 苏叶")).exitCode == kDone);
    CHECK(desk(QStringLiteral("sanction add 韩知秋 留党察看 --date 2026-03-10 --decided-by 机关纪委 --months 12 "
                              "--grounds 违反工作纪律"))
              .exitCode
          == kDone);
    const Run taken = desk(QStringLiteral("admission sponsor 苏叶 mentor 韩知秋 --from 2026-09-10"));
    CHECK(taken.exitCode == kDone);
    CHECK(taken.err.contains(QStringLiteral("不宜担任培养联系人（原因保密）")));
    CHECK_FALSE(taken.err.contains(QStringLiteral("察看")));
}

TEST_CASE("an acceptance without a passed vote in the book is taken, said and listed by the audit")
{
    const Desk desk; // its members' meeting that accepts him is that of 2026-09-18
    const Run taken = desk(QStringLiteral("admission step 梁书言 15 --date 2026-09-16 --despite 补录"));
    CHECK(taken.exitCode == kDone);
    CHECK(taken.err.contains(QStringLiteral("2026年9月16日，本册里没有那时表决通过接收梁书言")));
    const auto found = [&] {
        QStringList lines;
        for (const QJsonValue& finding : desk.array(QStringLiteral("admission audit 梁书言")))
            if (textAt(finding.toObject(), "kind") == QStringLiteral("meetings"))
                lines.append(textAt(finding.toObject(), "what") + textAt(finding.toObject(), "source"));
        return lines.join(u'|');
    };
    CHECK(found().contains(QStringLiteral("第二十条"))); // of 2026: more than half of all with a vote
    const QString id =
        desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-10 --topic 十日大会 "
                                   "--absent 陈望北:流动外出,林远舟:因公出差,金鹤年:生病请假 "
                                   "--agenda 接收梁书言同志|kind=admission"))
            .value(u"id")
            .toString();
    (void)desk.object(QStringLiteral("gathering resolve %1 --issued 33 --collected 33 --valid 33 --item 1 --text "
                                     "同意接收梁书言同志为预备党员 --yes 10 --no 23 --abstain 0")
                          .arg(id));
    CHECK(found().contains(QStringLiteral("2026年9月10日“十日大会”对梁书言的表决结果是“未通过”")));
    const Run later = desk(QStringLiteral("admission step 梁书言 15 --date 2026-09-18"));
    CHECK(later.exitCode == kDone);
    CHECK_FALSE(later.err.contains(QStringLiteral("本册里没有")));
    CHECK(found() == QString());
}

TEST_CASE("a review before the person was an activist is said, and a file in the bin is not shown as under way")
{
    const Desk desk;
    const Run early = desk(QStringLiteral("admission review 谭嘉禾 --date 1990-01-01"));
    CHECK(early.exitCode == kDone);
    CHECK(early.err.contains(QStringLiteral("早于确定为入党积极分子")));
    const Run binned = desk(QStringLiteral("admission recycle 谭嘉禾"));
    CHECK(binned.out.contains(QStringLiteral("已放入回收站：谭嘉禾的发展档案")));
    CHECK_FALSE(binned.out.contains(QStringLiteral("进行中")));
}

TEST_CASE("the steps of a quarter stand in its report")
{
    const ApplicantDesk desk;
    CHECK(desk(QStringLiteral("admission open 苏叶")).exitCode == kDone);
    CHECK(desk(QStringLiteral("admission step 苏叶 2 --date 2026-09-15")).exitCode == kDone);
    const auto report = [&](const QString& quarter) {
        const QString path = desk.path(quarter + QStringLiteral(".json"));
        const QString line = QStringLiteral("report quarter --period %1 --out").arg(quarter);
        CHECK(desk(line, {path}).exitCode == kDone);
        return bytesOf(path);
    };
    const QByteArray third = report(QStringLiteral("2026Q3"));
    CHECK(third.contains("\"admissions\""));
    CHECK(QString::fromUtf8(third).contains(QStringLiteral("党组织派人谈话")));
    CHECK_FALSE(QString::fromUtf8(report(QStringLiteral("2026Q2"))).contains(QStringLiteral("苏叶")));
}

TEST_CASE("the files of the sample are in order, and stand where mockup 06 has them")
{
    const Desk desk;
    QStringList stages;
    for (const QJsonValue& value : desk.array(QStringLiteral("admission list"))) {
        const QJsonObject line = value.toObject();
        stages.append(textAt(line, "name") + u' ' + textAt(line, "current"));
        CHECK(desk.array(QStringLiteral("admission audit ") + textAt(line, "name")).isEmpty());
    }
    stages.sort();
    QStringList expected{QStringLiteral("苏叶 2"),    QStringLiteral("白峻川 2"),  QStringLiteral("谭嘉禾 6"),
                         QStringLiteral("曾以安 6"),  QStringLiteral("邹怀谷 5"),  QStringLiteral("温如故 10"),
                         QStringLiteral("梁书言 15"), QStringLiteral("罗小满 22"), QStringLiteral("高又晴 21")};
    expected.sort();
    CHECK(stages.join(u';') == expected.join(u';'));
}

TEST_CASE("the papers of an admission are listed with what has to be filled in, and printed")
{
    const Desk desk;
    const QJsonArray forms = desk.array(QStringLiteral("admission forms 罗小满"));
    const QStringList known = names(forms, QStringLiteral("form"));
    CHECK(known.contains(QStringLiteral("course")));
    CHECK(known.contains(QStringLiteral("conversion_request")));
    for (const char* ending : {".pdf", ".docx"}) {
        const QString out = desk.path(QStringLiteral("决议")) + QLatin1String(ending);
        const Run printed = desk(QStringLiteral("admission print 罗小满 admission_decision --out ") + out);
        CHECK(printed.exitCode == kDone);
        CHECK(QFile::exists(out));
        CHECK((printed.out + printed.err).contains(QStringLiteral("大会意见"))); // is not in the book
    }
    CHECK(desk(QStringLiteral("admission print 罗小满 请假条 --json --out ") + desk.path(QStringLiteral("a.pdf")))
              .errorCode()
          == QStringLiteral("admission.form_unknown"));
}

// Mockup 06: 2026年发展计划 2 名 · 已接收 1 名.
TEST_CASE("admission plan tells the plan of the year beside whom the branch accepted, and changes it")
{
    const Desk desk;
    const QJsonObject sample = desk.object(QStringLiteral("admission plan"));
    CHECK(sample.value(u"year").toInt() == 2026);
    CHECK(sample.value(u"places").toInt() == 2);
    CHECK(sample.value(u"accepted").toInt() == 1);
    CHECK(sample.value(u"beyond").toInt() == 0);
    CHECK(textAt(sample.value(u"people").toArray().first().toObject(), "name") == QStringLiteral("高又晴"));
    CHECK(desk(QStringLiteral("admission plan --filed 2026-02-03")).exitCode == kDone); // the places stay
    const QJsonObject changed = desk.object(QStringLiteral("admission plan --places 0"));
    CHECK(textAt(changed, "filed_on") == QStringLiteral("2026-02-03"));
    CHECK(changed.value(u"beyond").toInt() == 1);
    CHECK(desk.object(QStringLiteral("admission plan --year 2025")).value(u"places").isNull());
    CHECK(desk(QStringLiteral("admission plan --year 2025 --note 核定")).exitCode != kDone); // no number yet
    CHECK(desk(QStringLiteral("admission plan --remove")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("admission plan")).value(u"places").isNull());
    CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("admission plan")).value(u"places").toInt() == 0);
}

TEST_CASE(
    "admission list --as-of has who was on the way when the day ended, at which step, and by when the next is due")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("admission end 罗小满 cancelled --date 2026-09-10 --reason 违纪")).exitCode == kDone);
    const auto of = [&](const char* day, const QString& name, const QString& more = {}) {
        for (const QJsonValue& value :
             desk.array(QStringLiteral("admission list%1 --as-of ").arg(more) + QLatin1String(day))) {
            if (textAt(value.toObject(), "name") == name)
                return value.toObject();
        }
        return QJsonObject();
    };
    const QString applicant = QStringLiteral("苏叶"); // applied on 6 September
    CHECK(of("2026-09-05", applicant).isEmpty());
    CHECK(textAt(of("2026-09-06", applicant), "current") == QStringLiteral("2"));
    CHECK(textAt(of("2026-09-06", applicant), "latest") == QStringLiteral("2026-10-06"));
    const QString activist = QStringLiteral("邹怀谷"); // 2 March, 27 March, 4 September, 11 September
    CHECK(textAt(of("2026-03-26", activist), "current") == QStringLiteral("2"));
    CHECK(textAt(of("2026-03-26", activist), "latest") == QStringLiteral("2026-04-02"));
    CHECK(textAt(of("2026-09-03", activist), "current") == QStringLiteral("3"));
    CHECK(textAt(of("2026-09-04", activist), "current") == QStringLiteral("4"));
    CHECK(textAt(of("2026-09-11", activist), "current") == QStringLiteral("5"));
    const QString reviewed = QStringLiteral("谭嘉禾"); // on 6 February and 5 August: half a year from each
    CHECK(textAt(of("2026-08-04", reviewed), "review_by") == QStringLiteral("2026-08-06"));
    CHECK(textAt(of("2026-08-05", reviewed), "review_by") == QStringLiteral("2027-02-05"));
    const QString ended = QStringLiteral("罗小满");
    CHECK(textAt(of("2026-09-09", ended), "outcome") == QStringLiteral("open"));
    CHECK(of("2026-09-10", ended).isEmpty());
    CHECK(textAt(of("2026-09-10", ended, QStringLiteral(" --all")), "outcome") == QStringLiteral("cancelled"));

    CHECK(desk.array(QStringLiteral("admission list --as-of 2023-05-15")).isEmpty()); // the first applied on the 16th
    CHECK(desk(QStringLiteral("admission list --as-of 2023-05-15")).out.contains(QStringLiteral("到 2023-05-15 为止")));
    const Run first = desk(QStringLiteral("admission list --as-of 2023-05-16"));
    CHECK(first.out.startsWith(QStringLiteral("罗小满\t申请入党\t第2步")));
    CHECK(first.out.contains(QStringLiteral("最迟 2023-06-16")));
    CHECK(desk.array(QStringLiteral("admission list --as-of 2026-09-18"))
          == desk.array(QStringLiteral("admission list")));
    CHECK(desk(QStringLiteral("admission list --as-of 2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    CHECK(desk(QStringLiteral("admission list --as-of 1950-01-01 --json")).errorCode()
          == QStringLiteral("list.before"));
}
