// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable counts back from the last day; only what a regulation says is called certain.
#include "organization/committee_support.h"

#include "branchbook/organization/reelection.h"
#include "branchbook/rules/rule_base.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace committee_test;
using organization::countdownOf;

TEST_CASE("the countdown knows twelve, six, three and one months")
{
    const Term term = Branch().draftTerm();
    const auto mark = [&](QDate day) { return countdownOf(term, day).mark.value_or(0); };
    CHECK(mark(QDate(2025, 10, 30)) == 0);
    CHECK(mark(QDate(2025, 10, 31)) == 12);
    CHECK(mark(QDate(2026, 4, 29)) == 12);
    CHECK(mark(QDate(2026, 4, 30)) == 6); // April has no 31st: clipped to its end
    CHECK(mark(QDate(2026, 7, 31)) == 3);
    CHECK(mark(QDate(2026, 9, 29)) == 3);
    CHECK(mark(QDate(2026, 9, 30)) == 1);
    CHECK(mark(QDate(2026, 11, 5)) == 1);
    CHECK(countdownOf(term, kToday).daysLeft == 43);
    CHECK(countdownOf(term, QDate(2026, 11, 5)).daysLeft == -5);
}

TEST_CASE("the timetable follows the end of the term, and says what is custom only")
{
    Branch made;
    const auto id = made.put(made.draftTerm());
    const auto base = rules::ruleBase().value();
    const auto steps = organization::reelectionSteps(made.reader(), made.committee().terms.first()).value();
    const auto at = [&](const char16_t* code) {
        const auto found = std::find_if(steps.begin(), steps.end(), [&](const auto& one) { return one.code == code; });
        REQUIRE(found != steps.end());
        return *found;
    };
    CHECK(at(u"remind").on == QDate(2026, 4, 30));
    CHECK(at(u"request").on == QDate(2026, 7, 31));
    CHECK(at(u"request").paper == QStringLiteral("request"));
    CHECK(at(u"meeting").on == kEnds);
    CHECK(at(u"report").on == QDate(2026, 11, 14));
    for (const auto& step : steps) {
        CAPTURE(step.code.toStdString());
        CHECK_FALSE(step.title.isEmpty());
        CHECK(step.on >= QDate(2025, 10, 31));
        // Whatever is called certain names the rule that says it.
        CHECK(step.isCustom() == step.rule.isEmpty());
        if (!step.rule.isEmpty())
            CHECK(base->catalogue.find(step.rule, kToday) != nullptr);
    }
    const auto mark = [&](const QString& code, QDate day) {
        return codeOf(made.run([&](store::UnitOfWork& unit) {
            return organization::markStep(unit, id, code, day, QStringLiteral("函"), kToday);
        }));
    };
    CHECK(mark(QStringLiteral("no_such"), kToday) == QStringLiteral("committee.step_unknown"));
    CHECK(mark(QStringLiteral("remind"), QDate(2026, 9, 19)) == QStringLiteral("work.day_future"));
    CHECK(mark(QStringLiteral("remind"), QDate(2026, 4, 30)).isEmpty());
    const auto done = [&] {
        const auto now = organization::reelectionSteps(made.reader(), made.committee().terms.first()).value();
        return std::count_if(now.begin(), now.end(), [](const auto& one) { return one.doneOn.isValid(); });
    };
    CHECK(done() == 1);
    CHECK(mark(QStringLiteral("remind"), {}).isEmpty());
    CHECK(done() == 0);
    REQUIRE(made.book->undo());
    CHECK(done() == 1);
}
