// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule has a story, every story holds, and holds in other years too.
#include "rules/story.h"

#include "rules/references.h"
#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::rules;

namespace {

const StoryBook& stories()
{
    static const StoryBook book = readStories(QStringLiteral(BRANCHBOOK_STORIES));
    return book;
}

Catalogue catalogueOf(const Story& story)
{
    auto catalogue = Catalogue::builtIn();
    REQUIRE(catalogue);
    auto local = catalogue->with(story.overrides);
    REQUIRE(local);
    return *local;
}

std::string place(const Story& story, int line)
{
    return QStringLiteral("%1:%2 %3").arg(story.file).arg(line).arg(story.title).toStdString();
}

void checkExpectation(const Catalogue& catalogue, const Story& story, const Expectation& expected)
{
    INFO(place(story, expected.line));
    const auto found = matching(findingsOn(catalogue, story, expected.today), expected);
    if (!expected.state) {
        CHECK(found.empty());
        return;
    }
    if (found.size() != 1) {
        FAIL_CHECK(found.size() << " findings");
        return;
    }
    CAPTURE(found[0].why);
    CHECK(stateName(found[0].state) == stateName(*expected.state));
    CHECK(found[0].due == expected.due);
    for (const QString& text : expected.contains) {
        CAPTURE(text);
        CHECK(found[0].why.contains(text));
    }
}

bool isLeapAffected(QDate day)
{
    return day.isValid() && day.month() == 2 && day.day() >= 28;
}

/// Whether moving by whole years may change what the regulation says: another version, another weekday, 29 February.
bool mayShift(const Catalogue& catalogue, const Story& story, const Expectation& expected, int years)
{
    for (const Event& one : story.facts.events) {
        if (isLeapAffected(one.on)
            || catalogue.find(expected.rule, one.on) != catalogue.find(expected.rule, one.on.addYears(years)))
            return false;
    }
    if (isLeapAffected(expected.due) || isLeapAffected(expected.today) || story.holidays.year > 0)
        return false;
    const Rule* rule = catalogue.find(expected.rule, expected.due);
    if (!rule || rule != catalogue.find(expected.rule, expected.due.addYears(years))
        || rule != catalogue.find(expected.rule, expected.today.addYears(years)))
        return false;
    const auto* deadline = std::get_if<DeadlineAfter>(&rule->body);
    return !deadline || deadline->within.unit != SpanUnit::WorkingDays;
}

} // namespace

TEST_CASE("stories can be read")
{
    CHECK(stories().faults == QStringList());
    CHECK(stories().stories.size() > 40);
}

TEST_CASE("every story holds")
{
    for (const Story& story : stories().stories) {
        const Catalogue catalogue = catalogueOf(story);
        for (const Expectation& expected : story.expectations)
            checkExpectation(catalogue, story, expected);
        for (const Check& check : story.checks) {
            INFO(place(story, check.line));
            CHECK(failure(catalogue, check) == QString());
        }
    }
}

TEST_CASE("no rule is without a story")
{
    const auto catalogue = Catalogue::builtIn();
    REQUIRE(catalogue);
    QSet<const Rule*> told;
    for (const Story& story : stories().stories) {
        for (const Expectation& one : story.expectations) {
            if (one.state)
                told.insert(catalogue->find(one.rule, one.due));
        }
        for (const Check& one : story.checks)
            told.insert(catalogue->find(one.rule, one.day));
    }
    for (const Rule& rule : catalogue->rules()) {
        CAPTURE(rule.id, rule.validFrom);
        CHECK(told.contains(&rule));
    }
}

TEST_CASE("a story moved by whole years has its findings moved by whole years")
{
    int compared = 0;
    for (const Story& story : stories().stories) {
        const Catalogue catalogue = catalogueOf(story);
        for (const int years : {1, 2, 3, 4, 7, 28, 100, 400}) {
            const Story moved = shifted(story, years);
            for (size_t i = 0; i < story.expectations.size(); ++i) {
                if (!story.overrides.isEmpty() || !story.expectations[i].state
                    || !mayShift(catalogue, story, story.expectations[i], years))
                    continue;
                INFO(years << " years later");
                Expectation expected = moved.expectations[i];
                expected.contains.clear(); // the day counts of leap years differ
                checkExpectation(catalogue, moved, expected);
                ++compared;
            }
        }
    }
    CHECK(compared > 300);
}
