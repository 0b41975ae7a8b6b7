// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figure → names: as many names as the report counts, and everybody else of the whole with a reason.
#include "branchbook/report/figure_people.h"
#include "report/quarter_sample.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

FigurePeople figureOf(const QList<FigurePeople>& figures, const QString& key)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const auto& each) { return each.key == key; });
    return found == figures.end() ? FigurePeople{} : *found;
}

qsizetype countedIn(const QList<FigurePeople>& figures, const char* key)
{
    return figureOf(figures, QString::fromLatin1(key)).counted.size();
}

} // namespace

TEST_CASE("as many names stand behind a figure as the report prints", "[report]")
{
    const QuarterSource source = quarterSample();
    const QuarterFigures printed = collectQuarter(source);
    const auto figures = figurePeople(source);
    // By hand, as quarter_figures_test has them.
    CHECK(countedIn(figures, "total") == 5);
    CHECK(countedIn(figures, "full") == 4);
    CHECK(countedIn(figures, "probationary") == 1);
    CHECK(countedIn(figures, "women") == 2);
    CHECK(countedIn(figures, "men") == 3);
    CHECK(countedIn(figures, "minority") == 1);
    CHECK(countedIn(figures, "college") == 3);
    CHECK(countedIn(figures, "activists") == 1);
    CHECK(countedIn(figures, "floating") == printed.members.floating);
    CHECK(countedIn(figures, "lost_contact") == printed.members.lostContact);
    CHECK(countedIn(figures, "development_targets") == printed.members.developmentTargets);
    CHECK(countedIn(figures, "applicants") == printed.members.applicants);
    for (const Share& share : printed.members.ages)
        CHECK(figureOf(figures, QStringLiteral("age:") + share.label).counted.size() == share.count);
    for (const Share& share : printed.members.education)
        CHECK(figureOf(figures, QStringLiteral("education:") + share.label).counted.size() == share.count);
    CHECK(countedIn(figures, "joined") == printed.changes.joined.size());
    CHECK(countedIn(figures, "converted") == printed.changes.converted.size());
    CHECK(countedIn(figures, "transferred_in") == printed.changes.transferredIn.size());
    CHECK(countedIn(figures, "applied") == printed.changes.applied);
    qsizetype left = 0;
    for (const Leaving& each : printed.changes.left)
        left += each.names.size();
    CHECK(countedIn(figures, "left") == left);
}

TEST_CASE("whoever is not in a figure stands beside it with a reason", "[report]")
{
    const auto figures = figurePeople(quarterSample());
    const FigurePeople full = figureOf(figures, QStringLiteral("full"));
    CHECK(full.leftOut.size() == 3); // one on probation, one activist, one who left on 1 August
    const auto why = [](const FigurePeople& figure) {
        QStringList words;
        for (const FigurePerson& person : figure.leftOut)
            words.append(person.why);
        return words.join(u'；');
    };
    CHECK(why(full).contains(QStringLiteral("预备党员")));
    CHECK(why(full).contains(QStringLiteral("入党积极分子")));
    CHECK(why(full).contains(QStringLiteral("2026年8月1日已离开")));
    const FigurePeople college = figureOf(figures, QStringLiteral("college"));
    CHECK(college.counted.size() + college.leftOut.size() == 5); // all Party members, each once
    for (const FigurePeople& figure : figures)
        for (const FigurePerson& person : figure.leftOut)
            CHECK_FALSE(person.why.isEmpty());
}
