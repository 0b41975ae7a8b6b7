// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 三看: thirty planted contradictions, each found and nothing invented; a file in order has none. What is right and what is not
// stands in domain-rules §2 and its corrections, the days are worked out by hand.
#include "organization/admission_support.h"

#include "support/catch_qt.h"

#include <functional>

using namespace admission_test;

namespace {

struct Planted {
    const char* what;
    std::function<void(Sample&)> plant;
    QStringList expected;
};

QStringList only(const char* one)
{
    return {QString::fromLatin1(one)};
}

std::vector<Planted> plantedDates()
{
    return {
        {"seventeen at the application (art 5)",
         [](Sample& s) { s.setRoster(Field::BirthDate, QStringLiteral("2004-03-02")); }, only("dates 1")},
        {"the talk after more than a month (art 7)", [](Sample& s) { s.setDay(u"2", "2022-04-02"); }, only("dates 2")},
        {"less than a year under observation (art 13)", [](Sample& s) { s.setDay(u"7", "2023-09-04"); },
         only("dates 7")},
        {"approved after more than three months (art 25)",
         [](Sample& s) {
             s.setDay(u"17", "2025-01-09");
             s.setDay(u"19", "2025-01-12");
             s.setDay(u"20", "2025-01-15");
             s.setDay(u"18", "2025-01-20");
         },
         only("dates 17")},
        {"converted before the year was over (art 31)",
         [](Sample& s) {
             s.setDay(u"23", "2025-10-07");
             s.source.meetings[s.converted].on = QDate(2025, 10, 7);
         },
         only("dates 23")},
        {"conversion approved after more than three months (art 33)",
         [](Sample& s) {
             s.setDay(u"24", "2026-01-10");
             s.setDay(u"25", "2026-01-12");
         },
         only("dates 24")},
        {"the conversion approved before the year was over, after a meeting that was too early",
         [](Sample& s) {
             s.setDay(u"23", "2025-09-22");
             s.source.meetings[s.converted].on = QDate(2025, 9, 22);
             s.setDay(u"24", "2025-10-07");
         },
         {QStringLiteral("dates 23"), QStringLiteral("dates 24")}},
        {"an activist before the first talk",
         [](Sample& s) {
             s.setDay(u"3", "2022-03-10");
             s.file.reviews.prepend({QDate(2022, 9, 1), {}});
         },
         only("dates 3")},
        {"a step on a day that is still to come", [](Sample& s) { s.setDay(u"25", "2026-09-19"); }, only("dates 25")},
        {"no review for seven months (art 11)", [](Sample& s) { s.file.reviews[1].on = QDate(2023, 10, 2); },
         only("dates 6")},
        {"a review before the person was an activist",
         [](Sample& s) {
             s.file.reviews.prepend({QDate(2022, 8, 1), {}});
         },
         only("dates 6")},
        {"leaves within three months of the review (2014 art 19)",
         [](Sample& s) { s.file.leavesOn = QDate(2024, 11, 30); }, only("dates 12")},
        {"two days and sixteen hours of training (art 17)",
         [](Sample& s) {
             s.file.trainingDays = 2;
             s.file.trainingHours = 16;
         },
         only("dates 11")},
    };
}

std::vector<Planted> plantedPapers()
{
    return {
        {"no political review", [](Sample& s) { s.drop(u"10"); }, only("missing 10")},
        {"nothing of the training's length",
         [](Sample& s) {
             s.file.trainingDays.reset();
             s.file.trainingHours.reset();
         },
         only("missing 11")},
        {"no application form", [](Sample& s) { s.dropPaper(u"14", QStringLiteral("《中国共产党入党志愿书》")); },
         only("papers 14")},
        {"the ballot is missing", [](Sample& s) { s.dropPaper(u"15", QStringLiteral("票决结果")); }, only("papers 15")},
        {"the application bears another day",
         [](Sample& s) { s.datePaper(u"1", QStringLiteral("入党申请书"), "2022-02-28"); }, only("papers 1")},
        {"the observation ended before the probation did (art 31)", [](Sample& s) { s.setDay(u"21", "2025-09-15"); },
         only("dates 21")},
        {"the application for conversion came half a year before the end (custom: a month)",
         [](Sample& s) { s.setDay(u"22", "2025-04-08"); }, only("dates 22")},
        {"the application for conversion bears another day",
         [](Sample& s) { s.datePaper(u"22", QStringLiteral("转正申请书"), "2025-09-30"); }, only("papers 22")},
        {"the reply is older than the talk before it",
         [](Sample& s) { s.datePaper(u"17", QStringLiteral("预备党员通知书"), "2024-10-31"); }, only("papers 17")},
        {"a paper of a step that was never taken",
         [](Sample& s) {
             s.file.papers.append({QStringLiteral("23+"), QStringLiteral("公示材料"), {}, {}});
         },
         only("papers 23+")},
    };
}

std::vector<Planted> plantedPeople()
{
    return {
        {"one introducer (art 14)", [](Sample& s) { s.file.sponsors.removeLast(); }, only("people 9")},
        {"a mentor on probation (art 9)",
         [](Sample& s) {
             s.source.people[s.sponsors[1]].standing.joined = PartialDate::of(2022, 3, 1);
             s.source.people[s.sponsors[1]].standing.converted = PartialDate::of(2023, 3, 1);
         },
         only("people 5")},
        {"an introducer before the higher committee agreed",
         [](Sample& s) { s.sponsor(SponsorRole::Introducer, 0).from = QDate(2024, 1, 31); }, only("people 9")},
        {"no mentor any more at the discussion",
         [](Sample& s) {
             s.sponsor(SponsorRole::Mentor, 0).until = QDate(2023, 12, 1);
             s.sponsor(SponsorRole::Mentor, 1).until = QDate(2023, 12, 31);
         },
         only("people 5")},
        {"an introducer with a sanction in the roster (art 14)",
         [](Sample& s) { s.source.people[s.sponsors[0]].sanctions = QStringLiteral("2024年1月警告"); },
         only("people 9")},
        {"another introducer in the roster",
         [](Sample& s) { s.setRoster(Field::Introducers, QStringLiteral("沈若溪、韩知秋")); }, only("roster 9")},
    };
}

std::vector<Planted> plantedRecords()
{
    return {
        {"the meeting was on another day", [](Sample& s) { s.source.meetings[s.accepted].on = QDate(2024, 10, 9); },
         only("meetings 15")},
        {"the committee voted instead of the members",
         [](Sample& s) { s.source.meetings[s.accepted].kind = gathering::Kind::CommitteeMeeting; },
         only("meetings 15")},
        {"the vote did not pass",
         [](Sample& s) { s.source.meetings[s.converted].verdict = gathering::Verdict::Failed; }, only("meetings 23")},
        {"the meeting does not speak of the person",
         [](Sample& s) {
             s.source.meetings[s.accepted].namesPerson = false;
             s.source.meetings[s.accepted].verdict.reset();
         },
         only("meetings 15")},
        {"another day of joining in the roster",
         [](Sample& s) { s.setRoster(Field::JoinDate, QStringLiteral("2024-12-05")); }, only("roster 15")},
        {"converted on the day of the meeting (corrections 24)",
         [](Sample& s) { s.setRoster(Field::FullMemberDate, QStringLiteral("2025-10-09")); }, only("roster 24")},
        {"no vote in the meetings of that time",
         [](Sample& s) {
             s.file.steps.removeIf([](const AdmissionStep& step) { return step.code == u"23"; });
             s.setDay(u"23", "2025-10-09");
             s.source.votes.insert(QStringLiteral("23"), {true, {}, {}, {}});
         },
         only("meetings 23")},
        {"still probationary in the roster",
         [](Sample& s) { s.setRoster(Field::MemberType, QString::fromUtf16(book::kProbationaryMember)); },
         only("roster 24")},
        {"another name", [](Sample& s) { s.file.memberName = QStringLiteral("罗小曼"); }, only("roster ")},
    };
}

std::vector<Planted> allPlanted()
{
    std::vector<Planted> all;
    for (const auto& part : {plantedDates(), plantedPapers(), plantedPeople(), plantedRecords()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

/// Into one file, in the order of the tables: those of `names` alone, or all but those.
void plantTogether(const QStringList& names, bool isOnly, Sample& sample, QStringList& expected, int& planted)
{
    QStringList known;
    for (const Planted& each : allPlanted()) {
        known.append(QString::fromLatin1(each.what));
        if (names.contains(known.last()) != isOnly)
            continue;
        each.plant(sample);
        expected += each.expected;
        ++planted;
    }
    for (const QString& name : names)
        REQUIRE(known.contains(name));
    expected.sort();
}

} // namespace

TEST_CASE("a file of admission in order has no findings, its days known or to the month alone")
{
    Sample sample;
    CHECK(sample.found().join(u';') == QString());
    for (AdmissionStep& step : sample.file.steps)
        step.on.day = 0;
    sample.setRoster(Field::JoinDate, QStringLiteral("2024-10"));
    CHECK(sample.found().join(u';') == QString());
}

TEST_CASE("thirty planted contradictions are all found, and nothing is invented beside them")
{
    const auto all = allPlanted();
    CHECK(all.size() >= 30);
    for (const Planted& each : all) {
        Sample sample;
        each.plant(sample);
        INFO(each.what);
        QStringList sentences;
        for (const AuditFinding& finding : sample.findings())
            sentences.append(finding.what + u'|' + finding.rule);
        INFO(sentences.join(u'\n').toStdString());
        CHECK(sample.found().join(u';') == each.expected.join(u';'));
        CHECK_FALSE(sentences.join(u'\n').contains(u'%'));
    }
}

TEST_CASE("thirty contradictions in one file: none hides another, and nothing is invented beside them")
{
    // Left out is what spoils a field that another one needs as it is, or takes away what another one speaks of.
    const QStringList apart{
        QStringLiteral("an activist before the first talk"),
        QStringLiteral("the conversion approved before the year was over, after a meeting that was too early"),
        QStringLiteral("nothing of the training's length"),
        QStringLiteral("one introducer (art 14)"),
        QStringLiteral("no mentor any more at the discussion"),
        QStringLiteral("no vote in the meetings of that time")};
    Sample crowded;
    QStringList expected;
    int planted = 0;
    plantTogether(apart, false, crowded, expected, planted);
    CHECK(planted >= 30);
    QStringList found = crowded.found();
    found.sort();
    CHECK(found.join(u';') == expected.join(u';'));

    // The others, but for the vote: its step is that of the meeting that was too early.
    Sample second;
    expected.clear();
    planted = 0;
    plantTogether(apart.first(5), true, second, expected, planted);
    CHECK(planted == 5);
    found = second.found();
    found.sort();
    CHECK(found.join(u';') == expected.join(u';'));
}

TEST_CASE("an approval known to the month of the probation's end alone may be right")
{
    Sample sample;
    for (AdmissionStep& step : sample.file.steps) {
        if (step.code == u"15" || step.code == u"23" || step.code == u"24")
            step.on.day = 0;
        if (step.code == u"24")
            step.on.month = 10;
    }
    sample.setRoster(Field::JoinDate, QStringLiteral("2024-10"));
    CHECK(sample.found().join(u';') == QString());
}

TEST_CASE("a missing paper is named with the article about its step, where there is one")
{
    Sample sample;
    sample.dropPaper(u"15", QStringLiteral("票决结果"));
    REQUIRE(sample.findings().size() == 1);
    CHECK(sample.findings().first().rule.contains(QStringLiteral("第二十一条"))); // of 2014
    CHECK(sample.findings().first().strength == rules::Strength::Should);
    Sample other;
    other.file.reviews.prepend({QDate(2022, 8, 1), {}});
    REQUIRE(other.findings().size() == 1);
    CHECK(other.findings().first().ruleId == QStringLiteral("dev.activist_review"));
    Sample left;
    left.source.people[left.sponsors[0]].standing.leftOn = QDate(2024, 3, 1);
    REQUIRE_FALSE(left.findings().isEmpty());
    CHECK(left.findings().first().ruleId == QStringLiteral("dev.mentors_min"));
}

TEST_CASE("who lost his rights or left after being named is told of until the members' meeting, never after it")
{
    Sample sample; // introducers since 20 February 2024, the meeting on 8 October 2024
    AuditPerson& one = sample.source.people[sample.sponsors[0]];
    SECTION("留党察看 before the meeting: an introducer and a mentor who has to be replaced")
    {
        one.recorded = {{rules::SanctionKind::ProbationWithinParty, QDate(2024, 9, 1), 12, {}}};
        CHECK(sample.found().join(u';') == QStringLiteral("people 5;people 9"));
        const AuditFinding finding = sample.findings().last();
        CHECK(finding.what.contains(QStringLiteral("从2024年9月1日起不符合条件（原因保密），需要更换")));
        CHECK(finding.ruleId == QStringLiteral("dev.introducers"));
        CHECK_FALSE(finding.rule.isEmpty());
        CHECK_FALSE(finding.what.contains(QStringLiteral("留党察看")));
        // Of a mentor no text says so: told, and held against nobody.
        CHECK(sample.findings().first().strength == rules::Strength::Setting);
    }
    SECTION("a warning makes the introducer unsuitable alone")
    {
        one.recorded = {{rules::SanctionKind::Warning, QDate(2024, 9, 1), 0, {}}};
        CHECK(sample.found().join(u';') == QStringLiteral("people 9"));
        const AuditFinding finding = sample.findings().first();
        CHECK(finding.what.contains(QStringLiteral("从2024年9月1日起不宜担任（原因保密）")));
        CHECK_FALSE(finding.what.contains(QStringLiteral("处分")));
        CHECK(finding.ruleId.isEmpty()); // the text of 2014 does not say so
    }
    SECTION("nor does the name of the rule tell why")
    {
        sample.sponsor(SponsorRole::Introducer, 0).from = QDate(2026, 5, 12);
        one.recorded = {{rules::SanctionKind::Warning, QDate(2026, 5, 11), 0, {}}};
        int told = 0;
        for (const AuditFinding& finding : sample.findings()) {
            CHECK_FALSE(finding.what.contains(QStringLiteral("处分")));
            CHECK_FALSE(finding.ruleId.contains(QStringLiteral("effect")));
            told += finding.what.contains(QStringLiteral("2026年5月12日不宜担任（原因保密）")) ? 1 : 0;
        }
        CHECK(told == 1);
    }
    SECTION("nor that the roster has one")
    {
        one.sanctions = QStringLiteral("2019年警告");
        REQUIRE(sample.findings().size() == 1);
        const AuditFinding finding = sample.findings().first();
        CHECK(finding.what.contains(QStringLiteral("原因保密")));
        CHECK_FALSE(finding.what.contains(QStringLiteral("处分")));
    }
    SECTION("replaced in time")
    {
        one.recorded = {{rules::SanctionKind::ProbationWithinParty, QDate(2024, 9, 1), 12, {}}};
        for (const SponsorRole role : {SponsorRole::Mentor, SponsorRole::Introducer}) {
            AdmissionSponsor next = sample.sponsor(role, 0);
            sample.sponsor(role, 0).until = QDate(2024, 9, 1);
            next.member = sample.sponsors[2];
            next.name = QStringLiteral("韩知秋");
            next.from = QDate(2024, 9, 2);
            sample.file.sponsors.append(next);
        }
        sample.setRoster(Field::Mentors, QStringLiteral("李秉文、韩知秋"));
        sample.setRoster(Field::Introducers, QStringLiteral("李秉文、韩知秋"));
        CHECK(sample.found().join(u';') == QString());
    }
    SECTION("after the meeting nothing is invented")
    {
        one.standing.leftOn = QDate(2025, 9, 10);
        one.recorded = {{rules::SanctionKind::ProbationWithinParty, QDate(2024, 10, 9), 12, {}}};
        CHECK(sample.found().join(u';') == QString());
    }
    SECTION("died before the meeting")
    {
        one.standing.leftOn = QDate(2024, 10, 8);
        CHECK(sample.found().join(u';') == QStringLiteral("people 5;people 9"));
        CHECK(sample.findings().last().what.contains(QStringLiteral("已经离开本支部，还没有写到哪天为止")));
    }
    SECTION("left, and written as ended only later: that it was not ended would be untrue")
    {
        one.standing.leftOn = QDate(2024, 9, 10);
        for (const SponsorRole role : {SponsorRole::Mentor, SponsorRole::Introducer})
            sample.sponsor(role, 0).until = QDate(2024, 9, 18);
        for (const AuditFinding& finding : sample.findings()) {
            CHECK_FALSE(finding.what.contains(QStringLiteral("还没有写到哪天为止")));
            if (finding.what.contains(QStringLiteral("2024年9月10日")))
                CHECK(finding.what.contains(QStringLiteral("写到2024年9月18日为止，晚于离开本支部的2024年9月10日")));
        }
        CHECK(sample.found().contains(QStringLiteral("people 5")));
    }
}

TEST_CASE("what the roster says otherwise, and who was named too early, is told with the article")
{
    Sample early;
    early.sponsor(SponsorRole::Introducer, 0).from = QDate(2024, 1, 31);
    REQUIRE(early.findings().size() == 1);
    CHECK(early.findings().first().ruleId == QStringLiteral("dev.introducers"));
    CHECK_FALSE(early.findings().first().rule.isEmpty());
    Sample names; // the two differ by somebody's own hand: compared, with the article about introducers
    names.setRoster(Field::Introducers, QStringLiteral("沈若溪、韩知秋"));
    REQUIRE(names.findings().size() == 1);
    CHECK(names.findings().first().ruleId == QStringLiteral("dev.introducers"));
    CHECK(names.findings().first().strength == rules::Strength::Setting);
    CHECK(names.findings().first().what.contains(QStringLiteral("对照")));
    Sample relieved; // after the acceptance the column names those of the meeting
    relieved.sponsor(SponsorRole::Introducer, 0).until = QDate(2025, 3, 1);
    CHECK(relieved.findings().isEmpty());
    Sample type;
    type.setRoster(Field::MemberType, QString::fromUtf16(book::kProbationaryMember));
    REQUIRE(type.findings().size() == 1);
    CHECK(type.findings().first().ruleId == QStringLiteral("dev.conversion_approval"));
    CHECK(type.findings().first().strength == rules::Strength::Setting);
}

TEST_CASE("what local custom alone asks for rests on no article and is no violation")
{
    for (const char16_t* code :
         {u"6", u"21"}) { // corrections C: 思想汇报 quarterly is local (C), a setting, never a violation
        Sample sample;
        sample.dropPaper(code, QStringLiteral("思想汇报"));
        const auto findings = sample.findings();
        REQUIRE(findings.size() == 1);
        const AuditFinding& finding = findings.first();
        CHECK(finding.strength == rules::Strength::Setting);
        CHECK(finding.custom);
        CHECK(finding.ruleId.isEmpty());
        CHECK_FALSE((finding.what + finding.rule + basisWords(finding)).contains(QStringLiteral("条")));
        CHECK(basisWords(finding) == QStringLiteral("当地习惯做法，不作依据"));
    }
    Sample hasty; // the month before the end of the probation is custom (corrections 25)
    hasty.setDay(u"22", "2025-09-07");
    REQUIRE(hasty.findings().size() == 1);
    CHECK(hasty.findings().first().custom);
    CHECK(hasty.findings().first().strength == rules::Strength::Setting);
    hasty.setDay(u"22", "2025-09-08");
    CHECK(hasty.findings().isEmpty());
    Sample form; // the form itself is asked for by the text
    form.dropPaper(u"6", QStringLiteral("《入党积极分子培养教育考察登记表》"));
    REQUIRE(form.findings().size() == 1);
    CHECK_FALSE(form.findings().first().custom);
    CHECK(form.findings().first().strength == rules::Strength::Should);
}

TEST_CASE("a step known to its month is named by the month, never by a day that nobody wrote")
{
    Sample sample; // the talk is due within a month of the application of 1 March 2022 (art. 6)
    sample.setDay(u"2", "2022-05");
    const QList<AuditFinding> findings = sample.findings();
    const auto late = std::find_if(findings.begin(), findings.end(),
                                   [](const AuditFinding& finding) { return finding.code == u"2"; });
    REQUIRE(late != findings.end());
    CHECK(late->kind == AuditKind::Dates);
    INFO(late->what.toStdString());
    CHECK(late->what.contains(QStringLiteral("2022年5月晚于")));
    for (const AuditFinding& finding : findings)
        CHECK_FALSE(finding.what.contains(QStringLiteral("2022年5月1日")));
}

TEST_CASE(
    "under the text of 2026 the notice lasts five working days and the meeting follows within a month of the review")
{
    Sample sample;
    sample.file.steps.clear();
    // 2026-05-18 is a Monday: five working days after it, itself not counted, end on the 25th.
    const std::pair<const char16_t*, const char*> days[] = {
        {u"1", "2024-03-01"},  {u"2", "2024-03-20"},   {u"3", "2024-09-05"},  {u"4", "2024-09-20"},
        {u"5", "2024-09-10"},  {u"6", "2025-03-01"},   {u"7", "2026-05-12"},  {u"8", "2026-05-15"},
        {u"8+", "2026-05-18"}, {u"8++", "2026-05-25"}, {u"9", "2026-05-26"},  {u"10", "2026-06-20"},
        {u"11", "2026-06-10"}, {u"12", "2026-07-01"},  {u"13", "2026-07-10"}, {u"14", "2026-07-15"},
        {u"15", "2026-08-10"}};
    for (const auto& [code, iso] : days)
        sample.setDay(code, iso);
    sample.setRoster(Field::DevelopmentTargetDate, QStringLiteral("2026-05-25"));
    sample.setRoster(Field::MemberType, QString::fromUtf16(book::kDevelopmentTarget));
    sample.setRoster(Field::FullMemberDate, {});
    sample.file.reviews = {{QDate(2025, 3, 1), {}}, {QDate(2025, 8, 30), {}}, {QDate(2026, 2, 27), {}}};
    for (int i = 0; i < 2; ++i) {
        sample.sponsor(SponsorRole::Mentor, i).from = QDate(2024, 9, 10);
        sample.sponsor(SponsorRole::Introducer, i).from = QDate(2026, 5, 26);
    }
    sample.fillPapers();
    CHECK(sample.found().join(u';') == QString());

    SECTION("listed a day too early")
    {
        sample.setDay(u"8++", "2026-05-22");
        sample.setRoster(Field::DevelopmentTargetDate, QStringLiteral("2026-05-22"));
        CHECK(sample.found().join(u';') == QStringLiteral("dates 8++"));
        CHECK(sample.findings().first().rule.contains(QStringLiteral("第十三条")));
    }
    SECTION("a paper of the pre-review is missing: article 18 (corrections 5)")
    {
        sample.dropPaper(u"13", QStringLiteral("预审登记/书面通知"));
        REQUIRE(sample.findings().size() == 1);
        CHECK(sample.findings().first().rule.contains(QStringLiteral("第十八条")));
    }
    SECTION("without a notice")
    {
        sample.drop(u"8+");
        CHECK(sample.found().join(u';') == QStringLiteral("missing 8+"));
    }
    SECTION("the meeting more than a month after the pre-review")
    {
        sample.setDay(u"15", "2026-08-11");
        CHECK(sample.found().join(u';') == QStringLiteral("dates 15"));
    }
    SECTION("a temporary branch")
    {
        sample.source.temporaryBranch = true;
        CHECK(sample.found().join(u';') == QStringLiteral("dates 15"));
    }
}

TEST_CASE("of a day that is known to the month alone both bounds are told", "[admission]")
{
    admission_test::Sample sample;
    sample.file.steps = {{QStringLiteral("1"), PartialDate(2026, 8), {}, {}, {}, {}}};
    const auto course = admissionCourse(sample.ground(), sample.file, sample.member).value();
    const AdmissionLine& talk = *course.line(u"2"); // within a month of the application (art 7)
    CHECK(talk.outlook.latest.day == QDate(2026, 9, 1));
    CHECK(talk.latestByLast == QDate(2026, 9, 30));
    CHECK(talk.latestWords() == QStringLiteral("按月初算2026年9月1日，按月末算2026年9月30日"));
    sample.file.steps = {{QStringLiteral("1"), PartialDate::of(QDate(2026, 8, 20)), {}, {}, {}, {}}};
    const auto exact = admissionCourse(sample.ground(), sample.file, sample.member).value();
    CHECK_FALSE(exact.line(u"2")->latestByLast.isValid());
    CHECK(exact.line(u"2")->latestWords() == QStringLiteral("2026年9月20日"));
}
