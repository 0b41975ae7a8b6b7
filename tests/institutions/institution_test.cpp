// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library of institutions: the course of a version, what holds on a day, review days, links, the end and the way back.
#include "branchbook/institutions/course_doubt.h"
#include "branchbook/rules/catalogue.h"
#include "institutions/institution_support.h"

#include "support/catch_qt.h"

using namespace institutions_test;

namespace {

std::vector<rules::Term> termsOf(const Library& s)
{
    const auto catalogue = rules::Catalogue::builtIn().value();
    rules::Facts facts;
    REQUIRE(addInstitutionFacts({s.reader(), s.branch, QDate(2020, 1, 1), kToday, catalogue}, facts));
    return facts.terms;
}

} // namespace

TEST_CASE("an institution goes from its draft to being carried out, and each state is that of its day", "[institution]")
{
    Library s;
    CHECK(codeOf(s.add(u" ")) == QStringLiteral("institution.title_missing"));
    const auto id = s.add(u"三会一课实施细则", {CoverageField::ThemeDay, CoverageField::ThreeMeetings}).value();
    CHECK(codeOf(s.add(u"三会一课实施细则")) == QStringLiteral("institution.title_taken"));
    REQUIRE(s.add(u"三会一课实施细则", {}, {}, Tier::Form)); // the forms that go with it are something else
    CHECK(s.load(id).stateOn(kToday) == State::Wanted);
    CHECK((s.load(id).fields == QList<CoverageField>{CoverageField::ThreeMeetings, CoverageField::ThemeDay}));
    CHECK(codeOf(s.step(id, Stage::Issued, kToday)) == QStringLiteral("institution.no_version"));
    CHECK(codeOf(s.start(id, Stage::Evaluated, kToday)) == QStringLiteral("institution.first_evaluated"));
    CHECK(codeOf(s.start(id, Stage::Drafted, kToday.addDays(1))) == QStringLiteral("institution.day_future"));
    CHECK(s.start(id, Stage::Drafted, QDate(2026, 3, 2), 0, u"第一条\n第二条").value() == 1);
    CHECK(s.load(id).versions.first().body == QStringLiteral("第一条\n第二条"));
    CHECK(s.all().first().versions.first().body.isEmpty()); // the list does without
    CHECK(s.load(id).stateOn(kToday) == State::Drafting);
    CHECK(s.load(id).stateOn(QDate(2026, 3, 1)) == State::Wanted);
    CHECK(codeOf(s.start(id, Stage::Drafted, kToday)) == QStringLiteral("institution.still_drafting"));
    CHECK(codeOf(s.step(id, Stage::Enforced, kToday)) == QStringLiteral("institution.not_issued"));
    REQUIRE(s.step(id, Stage::Deliberated, QDate(2026, 4, 10)));
    CHECK(codeOf(s.step(id, Stage::Consulted, QDate(2026, 4, 12))) == QStringLiteral("institution.stage_back"));
    CHECK(codeOf(s.step(id, Stage::Issued, QDate(2026, 4, 9))) == QStringLiteral("institution.day_order"));
    CHECK(codeOf(s.step(id, Stage::Issued, QDate(2026, 4, 20), QDate(2026, 4, 19)))
          == QStringLiteral("institution.from_order"));
    REQUIRE(s.step(id, Stage::Issued, QDate(2026, 4, 20), QDate(2026, 5, 1)));
    CHECK(s.load(id).stateOn(QDate(2026, 4, 30)) == State::Drafting);
    CHECK(s.load(id).stateOn(QDate(2026, 5, 1)) == State::InForce);
    CHECK(s.load(id).inForceOn(kToday)->inForceFrom() == QDate(2026, 5, 1));
    REQUIRE(s.step(id, Stage::Trial, QDate(2026, 5, 6)));
    Step trial; // 执行 keeps no end, but one before its beginning is refused all the same
    trial.stage = Stage::Enforced;
    trial.on = QDate(2026, 8, 1);
    trial.fromOn = QDate(2026, 8, 1);
    trial.untilOn = QDate(2026, 7, 20);
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return addStep(unit, id, trial, {}, kToday); }))
          == QStringLiteral("institution.until_order"));
    REQUIRE(s.step(id, Stage::Enforced, QDate(2026, 8, 1)));
    CHECK(s.load(id).versions.first().stage() == Stage::Enforced);
    CHECK(s.load(id).inForceOn(kToday)->inForceFrom() == QDate(2026, 5, 1)); // the earliest of what is said
}

TEST_CASE("the days of an institution are bounded, its review further off than a plan", "[institution]")
{
    Library s;
    CHECK(codeOf(s.add(u"甲", {}, QDate(2036, 9, 19))) == QStringLiteral("day.far"));
    const auto id = s.add(u"甲", {}, QDate(2036, 9, 18)).value();
    CHECK(codeOf(s.start(id, Stage::Drafted, QDate(1026, 1, 1))) == QStringLiteral("day.early"));
    REQUIRE(s.start(id, Stage::Drafted, QDate(2026, 1, 1)));
    CHECK(codeOf(s.step(id, Stage::Issued, QDate(2026, 3, 1), QDate(2206, 3, 1))) == QStringLiteral("day.far"));
    Institution changed = s.load(id);
    changed.reviewOn = QDate(2206, 1, 1);
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return changeInstitution(unit, changed); }))
          == QStringLiteral("day.far"));
}

TEST_CASE("a review is of the version that holds: not set to a day before it did", "[institution]")
{
    Library s;
    const auto id = s.add(u"党务公开目录").value();
    REQUIRE(s.start(id, Stage::Enforced, QDate(2022, 9, 1)));
    const auto review = [&](QDate day) {
        return codeOf(s.run([&](store::UnitOfWork& unit) -> Result<> {
            Institution changed = s.load(id);
            changed.reviewOn = day;
            return changeInstitution(unit, changed);
        }));
    };
    CHECK(review(QDate(2020, 1, 1)) == QStringLiteral("institution.review_early"));
    CHECK(review(QDate(2022, 9, 1)) == QStringLiteral("institution.review_early"));
    CHECK(review(QDate(2026, 6, 1)).isEmpty()); // late already, as it may be when it is entered
    CHECK(review({}).isEmpty());
}

TEST_CASE("deliberation while opinions are still asked for is asked about", "[institution]")
{
    Library s;
    const auto id = s.add(u"甲").value();
    REQUIRE(s.start(id, Stage::Drafted, QDate(2026, 7, 1)));
    Step asked;
    asked.stage = Stage::Consulted;
    asked.on = QDate(2026, 7, 2);
    asked.untilOn = QDate(2026, 7, 20);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return addStep(unit, id, asked, {}, kToday); }));
    CHECK(courseDoubt(s.load(id)).isEmpty());
    REQUIRE(s.step(id, Stage::Deliberated, QDate(2026, 7, 10)));
    CHECK(courseDoubt(s.load(id)).contains(QStringLiteral("7月10日")));
    Step said = s.load(id).latest()->steps.last();
    said.note = QStringLiteral("意见已经收齐");
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return correctStep(unit, id, 1, said); }));
    CHECK(courseDoubt(s.load(id)).isEmpty());
}

TEST_CASE("issuing without opinions and deliberation is asked about, not refused", "[institution]")
{
    Library s;
    const auto id = s.add(u"甲").value();
    REQUIRE(s.start(id, Stage::Drafted, QDate(2026, 1, 1)));
    const auto doubt = [&](Stage next) {
        const Institution now = s.load(id);
        return courseDoubt(now, now.latest(), next);
    };
    CHECK(doubt(Stage::Deliberated).isEmpty());
    CHECK(doubt(Stage::Issued).contains(QStringLiteral("征求意见、审议")));
    REQUIRE(s.step(id, Stage::Consulted, QDate(2026, 2, 1)));
    CHECK(doubt(Stage::Issued).contains(QStringLiteral("还没有登记审议")));
    CHECK(courseDoubt(s.load(id)).isEmpty()); // nothing is left out before it is issued
    REQUIRE(s.step(id, Stage::Issued, QDate(2026, 3, 1)));
    CHECK(stagesLeftOut(s.load(id), *s.load(id).latest()) == QList<Stage>{Stage::Deliberated});
    CHECK(courseDoubt(s.load(id)).contains(QStringLiteral("审议")));
    CHECK(doubt(Stage::Enforced).isEmpty()); // asked once, when it was issued
    Step why;
    why.stage = Stage::Issued;
    why.on = QDate(2026, 3, 1);
    why.note = QStringLiteral("照上级文件转发，不再审议");
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return correctStep(unit, id, 1, why); }));
    CHECK(stagesLeftOut(s.load(id), *s.load(id).latest()).isEmpty());
}

TEST_CASE("what came from above or as it is has no course of its own", "[institution]")
{
    Library s;
    const auto superior = s.add(u"上级办法", {}, {}, Tier::Superior).value();
    REQUIRE(s.start(superior, Stage::Drafted, QDate(2026, 1, 1)));
    REQUIRE(s.step(superior, Stage::Issued, QDate(2026, 2, 1)));
    CHECK(courseDoubt(s.load(superior)).isEmpty());
    const auto ready = s.add(u"早有的办法").value();
    REQUIRE(s.start(ready, Stage::Issued, QDate(2026, 1, 1)));
    CHECK(courseDoubt(s.load(ready)).isEmpty());
    const auto later = s.add(u"从审议记起的办法").value();
    REQUIRE(s.start(later, Stage::Deliberated, QDate(2026, 1, 1)));
    REQUIRE(s.step(later, Stage::Issued, QDate(2026, 1, 2)));
    CHECK(courseDoubt(s.load(later)).isEmpty());
    const auto whole = s.add(u"走完的办法").value();
    REQUIRE(s.start(whole, Stage::Drafted, QDate(2026, 1, 1)));
    REQUIRE(s.step(whole, Stage::Consulted, QDate(2026, 1, 5)));
    REQUIRE(s.step(whole, Stage::Deliberated, QDate(2026, 2, 1)));
    REQUIRE(s.step(whole, Stage::Issued, QDate(2026, 2, 2)));
    CHECK(courseDoubt(s.load(whole)).isEmpty());
}

TEST_CASE("a revision is the next version: the one before holds until it does", "[institution]")
{
    Library s;
    const auto id = s.add(u"发展党员工作流程").value();
    CHECK(s.start(id, Stage::Enforced, QDate(2024, 3, 8), 4).value() == 4); // older than the book
    CHECK(codeOf(s.start(id, Stage::Drafted, kToday, 4)) == QStringLiteral("institution.number_order"));
    CHECK(codeOf(s.start(id, Stage::Drafted, QDate(2024, 3, 7))) == QStringLiteral("institution.day_order"));
    CHECK(s.start(id, Stage::Drafted, QDate(2026, 9, 8)).value() == 5);
    CHECK(s.load(id).stateOn(kToday) == State::Revising);
    CHECK(s.load(id).stateOn(QDate(2026, 9, 7)) == State::InForce);
    CHECK(s.load(id).inForceOn(kToday)->number == 4);
    CHECK(s.load(id).underWayOn(kToday)->number == 5);
    Step asked;
    asked.stage = Stage::Consulted;
    asked.on = QDate(2026, 9, 10);
    asked.untilOn = QDate(2026, 9, 9);
    const auto ask = [&](store::UnitOfWork& unit) { return addStep(unit, id, asked, {}, kToday); };
    CHECK(codeOf(s.run(ask)) == QStringLiteral("institution.until_order"));
    asked.untilOn = QDate(2026, 9, 25);
    asked.fromOn = QDate(2026, 9, 26);
    CHECK(codeOf(s.run(ask)) == QStringLiteral("institution.trial_order"));
    asked.fromOn = {};
    REQUIRE(s.run(ask));
    asked.opinions = 3;
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return correctStep(unit, id, 5, asked); }));
    CHECK(s.load(id).versions.last().steps.last().opinions == 3);
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return correctStep(unit, id, 4, asked); }))
          == QStringLiteral("institution.step_missing"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackStep(unit, id); }));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return takeBackStep(unit, id); }))
          == QStringLiteral("institution.first_step"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return dropVersion(unit, id, kToday); }));
    CHECK(s.load(id).stateOn(kToday) == State::InForce);
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return dropVersion(unit, id, kToday); }))
          == QStringLiteral("institution.version_in_force"));
    REQUIRE(s.book->undo());
    CHECK(s.load(id).versions.size() == 2);
}

TEST_CASE("an evaluation answers the review day and sets the next one; taken back, the day is there again",
          "[institution]")
{
    Library s;
    const auto id = s.add(u"党费收缴使用管理办法", {}, QDate(2026, 6, 20)).value();
    CHECK(codeOf(s.evaluate(id, kToday)) == QStringLiteral("institution.not_in_force"));
    REQUIRE(s.start(id, Stage::Enforced, QDate(2024, 6, 20)));
    REQUIRE(termsOf(s).size() == 1);
    CHECK(termsOf(s).front().what == QStringLiteral("institution_review"));
    CHECK(termsOf(s).front().until == QDate(2026, 6, 20));
    CHECK_FALSE(termsOf(s).front().settled);
    CHECK(codeOf(s.evaluate(id, QDate(2026, 6, 1), QDate(2026, 6, 1))) == QStringLiteral("institution.review_order"));
    REQUIRE(s.evaluate(id, QDate(2026, 6, 1), QDate(2029, 6, 1)));
    const auto terms = termsOf(s);
    REQUIRE(terms.size() == 2);
    CHECK((terms[0].until == QDate(2026, 6, 20) && terms[0].settled));
    CHECK((terms[1].until == QDate(2029, 6, 1) && !terms[1].settled));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackStep(unit, id); }));
    CHECK(s.load(id).reviewOn == QDate(2026, 6, 20));
    REQUIRE(s.abolish(id, kToday));
    CHECK(termsOf(s).front().settled);
}

TEST_CASE("an evaluation belongs to the version that holds, also while the next one is written", "[institution]")
{
    Library s;
    const auto id = s.add(u"党务公开目录").value();
    REQUIRE(s.start(id, Stage::Trial, QDate(2025, 1, 1)));
    REQUIRE(s.start(id, Stage::Drafted, QDate(2026, 9, 1)));
    REQUIRE(s.evaluate(id, QDate(2026, 9, 5)));
    CHECK(s.load(id).versions.first().stage() == Stage::Evaluated);
    CHECK(s.load(id).versions.last().stage() == Stage::Drafted);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackStep(unit, id); })); // the last one of all
    CHECK(s.load(id).versions.first().stage() == Stage::Trial);
}

TEST_CASE("the last day of a trial is due until it is carried out, revised or abolished", "[institution]")
{
    Library s;
    const auto id = s.add(u"党员积分办法").value();
    Step trial;
    trial.stage = Stage::Trial;
    trial.on = QDate(2026, 3, 1);
    trial.untilOn = QDate(2026, 2, 28);
    const auto begin = [&](store::UnitOfWork& unit) {
        return startVersion(unit, id, {}, trial, kToday).map([](int) {});
    };
    CHECK(codeOf(s.run(begin)) == QStringLiteral("institution.trial_order"));
    trial.untilOn = QDate(2206, 8, 31);
    CHECK(codeOf(s.run(begin)) == QStringLiteral("day.far"));
    trial.untilOn = QDate(2026, 8, 31);
    trial.opinions = 3; // those are of 征求意见
    REQUIRE(s.run(begin));
    CHECK_FALSE(s.load(id).latest()->steps.first().opinions.has_value());
    CHECK(s.load(id).openTrialOn(kToday) == QDate(2026, 8, 31));
    CHECK_FALSE(s.load(id).openTrialOn(QDate(2026, 2, 28)).isValid());
    REQUIRE(termsOf(s).size() == 1);
    CHECK(termsOf(s).front().what == QStringLiteral("institution_trial"));
    CHECK(termsOf(s).front().until == QDate(2026, 8, 31));
    CHECK_FALSE(termsOf(s).front().settled);
    trial.opinions = {};
    trial.untilOn = QDate(2026, 12, 31);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return correctStep(unit, id, 1, trial); })); // a longer trial
    CHECK(termsOf(s).front().until == QDate(2026, 12, 31));
    REQUIRE(s.step(id, Stage::Enforced, QDate(2026, 9, 10)));
    CHECK(termsOf(s).front().settled);
    CHECK(s.load(id).openTrialOn(QDate(2026, 9, 9)) == QDate(2026, 12, 31));
    CHECK_FALSE(s.load(id).openTrialOn(kToday).isValid());
    REQUIRE(s.book->undo());
    CHECK_FALSE(termsOf(s).front().settled);
    REQUIRE(s.start(id, Stage::Drafted, kToday)); // 修订
    CHECK(termsOf(s).front().settled);
    REQUIRE(s.book->undo());
    REQUIRE(s.abolish(id, kToday));
    CHECK(termsOf(s).front().settled);
}

TEST_CASE("nothing is based on itself over others, nor on what it conflicts with", "[institution]")
{
    Library s;
    const auto first = s.add(u"甲办法").value();
    const auto second = s.add(u"乙办法").value();
    const auto third = s.add(u"丙办法").value();
    const auto link = [&](InstitutionId from, LinkKind kind, InstitutionId to) {
        return codeOf(s.run([&](store::UnitOfWork& unit) { return putLink(unit, from, {kind, to, {}, {}}); }));
    };
    REQUIRE(link(first, LinkKind::BasedOn, second).isEmpty());
    CHECK(link(second, LinkKind::BasedOn, first) == QStringLiteral("institution.link_circle"));
    REQUIRE(link(second, LinkKind::BasedOn, third).isEmpty());
    CHECK(link(third, LinkKind::BasedOn, first) == QStringLiteral("institution.link_circle"));
    CHECK(link(first, LinkKind::BasedOn, third).isEmpty()); // two ways to the same one are no circle
    CHECK(link(first, LinkKind::Conflicts, second) == QStringLiteral("institution.link_contrary"));
    REQUIRE(link(third, LinkKind::Conflicts, first).isEmpty());
    CHECK(link(third, LinkKind::Details, first) == QStringLiteral("institution.link_contrary"));
}

TEST_CASE("links lead into the library or out of it, and a conflict is seen from both sides", "[institution]")
{
    Library s;
    const auto first = s.add(u"甲办法").value();
    const auto second = s.add(u"乙办法").value();
    const auto link = [&](InstitutionId from, const Link& to) {
        return s.run([&](store::UnitOfWork& unit) { return putLink(unit, from, to); });
    };
    CHECK(codeOf(link(first, {LinkKind::BasedOn, {}, QStringLiteral(" "), {}}))
          == QStringLiteral("institution.target_missing"));
    CHECK(codeOf(link(first, {LinkKind::BasedOn, first, {}, {}})) == QStringLiteral("institution.own_link"));
    REQUIRE(link(first, {LinkKind::BasedOn, {}, QStringLiteral("某条例"), {}}));
    REQUIRE(link(first, {LinkKind::Conflicts, second, {}, QStringLiteral("期限不一致")}));
    REQUIRE(s.load(first).links.size() == 2);
    CHECK(s.load(first).links.last().title == QStringLiteral("乙办法"));
    CHECK((linkedFrom(s.all(), second) == QList<LinkedFrom>{{first, QStringLiteral("甲办法"), LinkKind::Conflicts}}));
    CHECK(conflictsOf(s.all(), s.load(second)) == QStringList{QStringLiteral("甲办法")});
    CHECK(conflictsOf(s.all(), s.load(first)) == QStringList{QStringLiteral("乙办法")});
    REQUIRE(s.abolish(second, kToday));
    CHECK(conflictsOf(s.all(), s.load(first)).isEmpty());
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return removeLink(unit, first, {LinkKind::BasedOn, {}, QStringLiteral("某条例"), {}});
    }));
    CHECK(s.load(first).links.size() == 1);
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) {
              return removeLink(unit, first, {LinkKind::BasedOn, {}, QStringLiteral("某条例"), {}});
          }))
          == QStringLiteral("institution.link_missing"));
}

TEST_CASE("a conflict between what holds, and what was replaced and still holds, is a problem until one ends",
          "[institution]")
{
    Library s;
    const auto first = s.add(u"甲办法").value();
    const auto second = s.add(u"乙办法").value();
    const auto third = s.add(u"丙办法").value();
    const auto link = [&](InstitutionId from, LinkKind kind, InstitutionId to) {
        return s.run([&](store::UnitOfWork& unit) { return putLink(unit, from, {kind, to, {}, {}}); });
    };
    REQUIRE(link(first, LinkKind::Conflicts, second));
    REQUIRE(link(second, LinkKind::Conflicts, first)); // the same one, seen from the other side
    REQUIRE(link(first, LinkKind::Replaces, third));
    CHECK(linkProblemsOn(s.all(), kToday).conflicts.isEmpty()); // nothing holds yet
    for (const InstitutionId id : {first, second, third})
        REQUIRE(s.start(id, Stage::Enforced, QDate(2026, 1, 1)));
    const QString name = QStringLiteral("甲办法");
    CHECK(linkProblemsOn(s.all(), kToday).conflicts == QList<TitlePair>{{name, QStringLiteral("乙办法")}});
    CHECK(linkProblemsOn(s.all(), kToday).replaced == QList<TitlePair>{{name, QStringLiteral("丙办法")}});
    CHECK(linkProblemsOn(s.all(), QDate(2025, 12, 31)).replaced.isEmpty());
    REQUIRE(s.abolish(second, kToday));
    REQUIRE(s.abolish(third, kToday));
    CHECK(linkProblemsOn(s.all(), kToday).conflicts.isEmpty());
    CHECK(linkProblemsOn(s.all(), kToday).replaced.isEmpty());
}

TEST_CASE("what is abolished stays as it was, and its title is free", "[institution]")
{
    Library s;
    const auto id = s.add(u"党员积分管理办法").value();
    REQUIRE(s.start(id, Stage::Trial, QDate(2021, 4, 15)));
    CHECK(codeOf(s.abolish(id, QDate(2021, 4, 14))) == QStringLiteral("institution.day_order"));
    CHECK(codeOf(s.abolish(id, kToday, u" ")) == QStringLiteral("institution.why_missing"));
    REQUIRE(s.abolish(id, QDate(2023, 12, 29)));
    CHECK(s.load(id).stateOn(kToday) == State::Abolished);
    CHECK(s.load(id).stateOn(QDate(2023, 12, 28)) == State::InForce);
    CHECK(codeOf(s.step(id, Stage::Enforced, kToday)) == QStringLiteral("institution.abolished"));
    const auto again = s.add(u"党员积分管理办法").value();
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return reviveInstitution(unit, id); }))
          == QStringLiteral("institution.title_taken"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleInstitution(unit, again, kToday); }));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return reviveInstitution(unit, id); }));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return restoreInstitution(unit, again); }))
          == QStringLiteral("institution.title_taken"));
    CHECK(listRecycledInstitutions(s.reader(), s.branch).value().size() == 1);
}
