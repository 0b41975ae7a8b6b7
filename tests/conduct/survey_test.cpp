// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds of papers: sums that fit, indices by audience, the round before, corrections that leave a mark.
#include "conduct/conduct_support.h"

#include "support/catch_qt.h"

#include <QJsonArray>

using namespace conduct_test;

namespace {

struct Rounds : Branch {
    [[nodiscard]] Survey draft(const char16_t* title, QDate on) const
    {
        Survey survey;
        survey.branch = branch;
        survey.title = QString::fromUtf16(title);
        survey.announcedOn = on;
        survey.dueOn = on.addDays(10);
        survey.lines = {QStringLiteral("工作态度"), QStringLiteral("办事效率")};
        survey.options = usualOptions(SurveyKind::Conduct);
        return survey;
    }
    Result<SurveyId> announce(const Survey& survey)
    {
        return made<SurveyId>([&](store::UnitOfWork& unit) { return announceSurvey(unit, survey, kToday); });
    }
    Result<> count(SurveyId id, const SurveyCount& sums, const char16_t* reason = u"")
    {
        return run([&](store::UnitOfWork& unit) {
            return recordSurveyCount(unit, id, sums, QString::fromUtf16(reason), kToday);
        });
    }
    [[nodiscard]] Survey paper(SurveyId id) const { return loadSurvey(reader(), id).value(); }
};

} // namespace

TEST_CASE("a paper has lines that differ and options whose weights do", "[survey]")
{
    Rounds s;
    auto survey = s.draft(u"上半年", QDate(2026, 6, 1));
    survey.lines.append(survey.lines.first());
    CHECK(codeOf(s.announce(survey)) == QStringLiteral("survey.wording"));
    survey = s.draft(u"上半年", QDate(2026, 6, 1));
    survey.options = {{QStringLiteral("好"), 50}, {QStringLiteral("差"), 50}};
    CHECK(codeOf(s.announce(survey)) == QStringLiteral("survey.weights_equal"));
    survey = s.draft(u"上半年", kToday.addDays(1));
    CHECK(codeOf(s.announce(survey)) == QStringLiteral("conduct.day_future"));
    REQUIRE(s.announce(s.draft(u"上半年", QDate(2026, 6, 1))));
    CHECK(codeOf(s.announce(s.draft(u"上半年", QDate(2026, 7, 1)))) == QStringLiteral("survey.title_taken"));
}

TEST_CASE("sums fit the papers that came back", "[survey]")
{
    Rounds s;
    const auto id = s.announce(s.draft(u"上半年", QDate(2026, 6, 1))).value();
    const QDate held(2026, 6, 20);
    CHECK(codeOf(s.count(id, {Audience::Members, held, 30, 31, {{0, 0, 0, 0}, {0, 0, 0, 0}}}))
          == QStringLiteral("survey.collected"));
    CHECK(codeOf(s.count(id, {Audience::Members, held, 30, 28, {{28, 0, 0, 0}}}))
          == QStringLiteral("survey.marks_lines"));
    CHECK(codeOf(s.count(id, {Audience::Members, held, 30, 28, {{28, 1, 0, 0}, {0, 0, 0, 0}}}))
          == QStringLiteral("survey.marks_many"));
    CHECK(codeOf(s.count(id, {Audience::Members, held, 30, 28, {{28, 0, 0}, {0, 0, 0, 0}}}))
          == QStringLiteral("survey.marks"));
    CHECK(codeOf(s.count(id, {Audience::Members, QDate(2026, 5, 31), 30, 28, {{28, 0, 0, 0}, {0, 0, 0, 0}}}))
          == QStringLiteral("survey.held_order"));
    REQUIRE(s.count(id, {Audience::Members, held, 30, 28, {{20, 6, 2, 0}, {28, 0, 0, 0}}}));
    REQUIRE(s.count(id, {Audience::Masses, held, 50, 40, {{10, 20, 5, 5}, {40, 0, 0, 0}}}));
    const Survey paper = s.paper(id);
    // Members: (20 × 100 + 6 × 80 + 2 × 60) / 28 = 92.857; masses: (1000 + 1600 + 300) / 40 = 72.5; together 5500 / 68 = 80.88.
    CHECK(paper.indexOf(0, Audience::Members) == 929);
    CHECK(paper.indexOf(0, Audience::Masses) == 725);
    CHECK(paper.indexOf(0) == 809);
    CHECK(paper.index(Audience::Members) == 964); // (2600 + 2800) / 56 = 96.43
    CHECK(paper.issued() == 80);
    CHECK(codeOf(s.run([&](auto& unit) { return recycleSurvey(unit, id, kToday); }))
          == QStringLiteral("survey.counted"));
    auto other = paper;
    other.lines.removeLast();
    CHECK(codeOf(s.run([&](auto& unit) { return changeSurvey(unit, other, kToday); }))
          == QStringLiteral("survey.counted"));
}

TEST_CASE("a sum is corrected with a reason, and what stood there is kept", "[survey]")
{
    Rounds s;
    const auto id = s.announce(s.draft(u"上半年", QDate(2026, 6, 1))).value();
    const SurveyCount sums{Audience::Members, QDate(2026, 6, 20), 30, 28, {{20, 6, 2, 0}, {28, 0, 0, 0}}};
    REQUIRE(s.count(id, sums));
    CHECK(codeOf(s.count(id, sums, u"再数一次")) == QStringLiteral("survey.same"));
    SurveyCount better = sums;
    better.marks[0] = {21, 5, 2, 0};
    CHECK(codeOf(s.count(id, better)) == QStringLiteral("survey.why"));
    REQUIRE(s.count(id, better, u"数错一张"));
    const Survey paper = s.paper(id);
    REQUIRE(paper.corrections.size() == 1);
    CHECK(paper.corrections.first().before
          == QStringLiteral("2026年6月20日 党员：发出30 收回28；第1行 20/6/2/0；第2行 28/0/0/0"));
    REQUIRE(s.book->undo());
    CHECK(s.paper(id).corrections.isEmpty());
    CHECK(s.paper(id).count(Audience::Members)->marks == sums.marks);
}

TEST_CASE("a round is compared with the last one that asked alike", "[survey]")
{
    Rounds s;
    const auto early = s.announce(s.draft(u"去年下半年", QDate(2025, 12, 1))).value();
    REQUIRE(s.count(early, {Audience::Members, QDate(2025, 12, 10), 30, 20, {{10, 10, 0, 0}, {20, 0, 0, 0}}}));
    auto odd = s.draft(u"换了权重", QDate(2026, 3, 1));
    odd.options.last().weight = 20;
    const auto strange = s.announce(odd).value();
    REQUIRE(s.count(strange, {Audience::Members, QDate(2026, 3, 5), 30, 20, {{20, 0, 0, 0}, {20, 0, 0, 0}}}));
    const auto now = s.announce(s.draft(u"上半年", QDate(2026, 7, 1))).value();
    REQUIRE(s.count(now, {Audience::Members, QDate(2026, 7, 10), 30, 20, {{20, 0, 0, 0}, {20, 0, 0, 0}}}));
    const auto all = listSurveys(s.reader(), s.branch).value();
    const Survey* before = roundBefore(all, s.paper(now));
    REQUIRE(before != nullptr);
    CHECK(before->id == early);
    CHECK(indexBefore(before, QStringLiteral("工作态度")) == 900);
    CHECK_FALSE(indexBefore(before, QStringLiteral("没有问过")));
    const auto section = s.section(&addSurveySection);
    CHECK(firstText(section) == QStringLiteral("“上半年”发出30张，收回20张，指数100.0（上次95.0）。"));
    CHECK(section.figures.value(u"surveys").toArray().size() == 1);
    const auto facts = s.facts(&addSurveyFacts);
    CHECK(std::all_of(facts.terms.begin(), facts.terms.end(), [](const rules::Term& term) { return term.settled; }));
}

TEST_CASE(
    "a round is not compared with one that asked for something else, and in whole with one of the same lines alone",
    "[survey]")
{
    Rounds s;
    auto other = s.draft(u"窗口服务", QDate(2026, 3, 1));
    other.lines = {QStringLiteral("窗口态度"), QStringLiteral("等候时间")};
    const auto strange = s.announce(other).value();
    REQUIRE(s.count(strange, {Audience::Members, QDate(2026, 3, 5), 30, 20, {{20, 0, 0, 0}, {20, 0, 0, 0}}}));
    const auto now = s.announce(s.draft(u"上半年", QDate(2026, 7, 1))).value();
    REQUIRE(s.count(now, {Audience::Members, QDate(2026, 7, 10), 30, 20, {{20, 0, 0, 0}, {20, 0, 0, 0}}}));
    auto all = listSurveys(s.reader(), s.branch).value();
    CHECK(roundBefore(all, s.paper(now)) == nullptr);
    auto partly = s.draft(u"一季度", QDate(2026, 4, 1));
    partly.lines.last() = QStringLiteral("换了的一项");
    const auto mixed = s.announce(partly).value();
    REQUIRE(s.count(mixed, {Audience::Members, QDate(2026, 4, 5), 30, 20, {{10, 10, 0, 0}, {20, 0, 0, 0}}}));
    all = listSurveys(s.reader(), s.branch).value();
    const Survey paper = s.paper(now);
    const Survey* before = roundBefore(all, paper);
    REQUIRE(before != nullptr);
    CHECK(before->id == mixed);
    CHECK(indexBefore(before, paper.lines.first()) == 900); // 10 × 100 + 10 × 80 over 20 marks
    CHECK_FALSE(indexBefore(before, paper)); // 100.0 of two lines is not set beside 95.0 of two others
    CHECK(firstText(s.section(&addSurveySection)) == QStringLiteral("“上半年”发出30张，收回20张，指数100.0。"));
}

TEST_CASE("rounds of a past day: sums and corrections of later days are not there yet", "[survey]")
{
    Rounds s;
    const auto id = s.announce(s.draft(u"上半年", QDate(2026, 6, 1))).value();
    REQUIRE(s.count(id, {Audience::Members, QDate(2026, 6, 10), 30, 28, {{20, 6, 2, 0}, {28, 0, 0, 0}}}));
    REQUIRE(s.count(id, {Audience::Masses, QDate(2026, 6, 20), 50, 40, {{10, 20, 5, 5}, {40, 0, 0, 0}}}));
    REQUIRE(s.count(id, {Audience::Masses, QDate(2026, 6, 20), 50, 41, {{11, 20, 5, 5}, {41, 0, 0, 0}}}, u"漏了一张"));
    const auto on = [&](QDate day) { return listSurveysOn(s.reader(), s.branch, day).value(); };
    CHECK(on(QDate(2026, 5, 31)).isEmpty());
    REQUIRE(on(QDate(2026, 6, 1)).size() == 1);
    CHECK_FALSE(on(QDate(2026, 6, 9)).first().isCounted());
    CHECK_FALSE(on(QDate(2026, 6, 9)).first().index().has_value());
    CHECK(on(QDate(2026, 6, 10)).first().collected() == 28);
    CHECK(on(QDate(2026, 6, 19)).first().collected() == 28);
    CHECK(on(QDate(2026, 6, 19)).first().count(Audience::Masses) == nullptr);
    CHECK(on(QDate(2026, 6, 20)).first().collected() == 69); // as corrected: the right sums on every day
    CHECK(on(kToday.addDays(-1)).first().corrections.isEmpty());
    CHECK(on(kToday).first().corrections.size() == 1);
    const auto other = s.announce(s.draft(u"下半年", QDate(2026, 7, 1))).value();
    CHECK(on(QDate(2026, 7, 1)).size() == 2);
    REQUIRE(s.run([&](auto& unit) { return recycleSurvey(unit, other, kToday); }));
    CHECK(on(QDate(2026, 7, 1)).size() == 1);
}

TEST_CASE("rounds of a past day: a day of counting that was corrected later is the one of then", "[survey]")
{
    Rounds s;
    const auto id = s.announce(s.draft(u"上半年", QDate(2026, 6, 1))).value();
    SurveyCount members{Audience::Members, QDate(2026, 6, 10), 30, 28, {{20, 6, 2, 0}, {28, 0, 0, 0}}};
    REQUIRE(s.count(id, members));
    REQUIRE(s.count(id, {Audience::Masses, QDate(2026, 6, 12), 50, 40, {{10, 20, 5, 5}, {40, 0, 0, 0}}}));
    members.heldOn = QDate(2026, 6, 20);
    REQUIRE(s.count(id, members, u"日期写错了")); // on the 18th of September
    members.heldOn = QDate(2026, 6, 25);
    REQUIRE(s.count(id, members, u"又写错了"));
    const auto on = [&](QDate day) { return listSurveysOn(s.reader(), s.branch, day).value().first(); };
    CHECK_FALSE(on(QDate(2026, 6, 9)).isCounted());
    const Survey then = on(QDate(2026, 6, 15));
    REQUIRE(then.count(Audience::Members) != nullptr);
    CHECK(then.count(Audience::Members)->heldOn == QDate(2026, 6, 10)); // not the one between
    CHECK(then.count(Audience::Masses)->heldOn == QDate(2026, 6, 12));
    CHECK(then.heldOn() == QDate(2026, 6, 12));
    CHECK(then.corrections.isEmpty());
    CHECK(on(kToday).count(Audience::Members)->heldOn == QDate(2026, 6, 25));
}
