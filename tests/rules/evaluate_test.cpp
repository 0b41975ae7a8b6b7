// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the stories do not say: keys, titles, order, windows, references, silence, and size.
#include "branchbook/rules/evaluate.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace branchbook;
using namespace branchbook::rules;

namespace {

const QDate kDay(2026, 9, 18);
const Question kYear{{{2026, 1, 1}, {2026, 12, 31}}, kDay};

const Catalogue& builtIn()
{
    static const Catalogue catalogue = Catalogue::builtIn().value();
    return catalogue;
}

Facts branch()
{
    Facts facts;
    facts.since = {2026, 1, 1};
    facts.groups = {{QStringLiteral("g2"), QStringLiteral("第二党小组"), {}, {}}};
    facts.people = {{QStringLiteral("p1"), QStringLiteral("罗小满"), {}, {}},
                    {QStringLiteral("p2"), QStringLiteral("沈溪"), {}, {}}};
    facts.measures = {{QStringLiteral("branch.full_members"), {}, 12, {}}};
    return facts;
}

std::vector<Finding> run(const Facts& facts, const Question& question = kYear)
{
    return evaluate(builtIn(), facts, question, {});
}

const Finding& one(const std::vector<Finding>& findings, const char* key)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& finding) { return finding.key == QLatin1String(key); });
    INFO(key);
    REQUIRE(found != findings.end());
    return *found;
}

} // namespace

TEST_CASE("keys and titles are as people and waivers know them")
{
    Facts facts = branch();
    facts.events = {{QStringLiteral("dev.15"), QStringLiteral("p1"), {2025, 9, 30}, QStringLiteral("member/p1")}};
    const auto findings = run(facts);
    CHECK(one(findings, "meeting.committee.monthly||2026-08").title == QStringLiteral("8月支部委员会会议"));
    CHECK(one(findings, "meeting.general.quarterly||2026Q3").title == QStringLiteral("第三季度支部党员大会"));
    CHECK(one(findings, "meeting.group.monthly|g2|2026-09").title == QStringLiteral("第二党小组9月党小组会"));
    const Finding& end = one(findings, "dev.probation_end|p1|2025-09-30");
    CHECK(end.title == QStringLiteral("罗小满预备期满，讨论转正"));
    CHECK(end.rule->source.regulation == QStringLiteral("DEV2026")); // the meeting falls under the new text
    CHECK(end.refs == QStringList{QStringLiteral("member/p1")});
    CHECK(one(run(branch(), {{{2025, 1, 1}, {2026, 12, 31}}, kDay}), "theme_day.monthly||2026-01").title
          == QStringLiteral("1月主题党日"));
}

TEST_CASE("of a month without a day the cautious end counts, and both are told")
{
    Facts facts = branch();
    const Event accepted{QStringLiteral("dev.15"), QStringLiteral("p1"), {2026, 5, 31}, {}, false};
    facts.events = {accepted, {QStringLiteral("dev.15"), QStringLiteral("p2"), {2025, 9, 30}, {}, false}};
    {
        // Three months at the latest (art 25): from 1 May to 1 August, from 31 May to 31 August.
        const auto findings = run(facts);
        const Finding& approval = one(findings, "dev.approval_3m|p1|2026-05-31");
        CHECK(approval.due == QDate(2026, 8, 1));
        CHECK(approval.state == State::Overdue);
        CHECK(approval.why.contains(QStringLiteral("；5月支部大会通过")));
        CHECK(approval.why.contains(QStringLiteral("按月初算；按月末算是8月31日")));
        CHECK_FALSE(approval.why.contains(QStringLiteral("5月31日")));
        // A probation is not over before its last day (art 31).
        const Finding& end = one(findings, "dev.probation_end|p2|2025-09-30");
        CHECK(end.due == QDate(2026, 9, 30));
        CHECK(end.why.contains(QStringLiteral("按月末算；按月初算是9月1日")));
    }
    // Approved on 20 August it may have been in time: nothing late is claimed.
    facts.events.push_back({QStringLiteral("dev.17"), QStringLiteral("p1"), {2026, 8, 20}, {}});
    const auto done = run(facts);
    const Finding& approval = one(done, "dev.approval_3m|p1|2026-05-31");
    CHECK(approval.state == State::Done);
    CHECK_FALSE(approval.why.contains(QStringLiteral("晚")));
}

TEST_CASE("findings are sorted by due day and lie in the window")
{
    const Question question{{{2026, 7, 1}, {2026, 9, 30}}, kDay};
    const auto findings = run(branch(), question);
    CHECK(findings.size() > 10);
    for (size_t i = 0; i < findings.size(); ++i) {
        CHECK(question.window.contains(findings[i].due));
        if (i > 0)
            CHECK(findings[i - 1].due <= findings[i].due);
    }
    CHECK(run(branch(), {{{2026, 9, 30}, {2026, 7, 1}}, kDay}).empty());
    CHECK(run(branch(), {{{}, {}}, kDay}).empty());
    CHECK(run(branch(), {kYear.window, {}}).empty());
}

TEST_CASE("keys are unique")
{
    Facts facts = branch();
    for (const char* what : {"dev.1", "dev.3", "dev.8+", "dev.13", "dev.15", "dev.17", "dev.23", "lost.since"})
        facts.events.push_back({QLatin1String(what), QStringLiteral("p1"), {2026, 6, 1}, {}});
    QStringList keys;
    for (const Finding& finding : run(facts, {{{2026, 1, 1}, {2027, 12, 31}}, kDay}))
        keys << finding.key;
    CHECK(keys.removeDuplicates() == 0);
}

TEST_CASE("what the book does not keep is not asked for")
{
    Facts facts = branch();
    facts.keeps = {QStringLiteral("committee_meeting")};
    for (const Finding& finding : run(facts))
        CHECK(finding.rule->id == QStringLiteral("meeting.committee.monthly"));
}

TEST_CASE("what is planned is shown and counts as nothing held")
{
    Facts facts = branch();
    facts.occurrences = {
        {QStringLiteral("committee_meeting"), {}, {2026, 9, 25}, true, {}, QStringLiteral("gathering/1")},
        {QStringLiteral("theme_party_day"), {}, {2026, 9, 25}, false, {}, {}}};
    const auto findings = run(facts);
    const Finding& meeting = one(findings, "meeting.committee.monthly||2026-09");
    CHECK(meeting.planned);
    CHECK(meeting.count == 0);
    CHECK(meeting.state == State::Due);
    CHECK(meeting.refs == QStringList{QStringLiteral("gathering/1")});
    CHECK(one(findings, "theme_day.monthly||2026-09").planned); // after today, whatever it says
}

TEST_CASE("people who are counted together are named where they are missing")
{
    Facts facts = branch();
    facts.occurrences = {{QStringLiteral("dues_payment"), QStringLiteral("p2"), {2026, 9, 1}, false, {}, {}}};
    const auto findings = run(facts);
    const Finding& dues = one(findings, "dues.monthly||2026-09");
    CHECK(dues.count == 1);
    CHECK(dues.needed == 2);
    CHECK(dues.why.contains(QStringLiteral("还差1人（%1）").arg(facts.people.name(0))));
}

TEST_CASE("a rule is listed whatever its strength, in its own word")
{
    for (const Finding& finding : run(branch())) {
        CAPTURE(finding.why);
        CHECK(finding.why.startsWith(strengthWord(finding.rule->strength)));
        CHECK(finding.why.endsWith(u'。'));
        CHECK(finding.why.count(u'。') == 1);
    }
}

TEST_CASE("a hundred members and ten years: every period once, nothing twice")
{
    Facts facts = branch();
    facts.since = {2016, 1, 1};
    facts.groups.clear();
    facts.people.clear();
    for (int i = 0; i < 100; ++i)
        facts.people.push_back({QString::number(i), QString::number(i), {}, {}});
    for (QDate day(2016, 1, 15); day < kDay; day = day.addMonths(1)) {
        for (const char* what : {"committee_meeting", "theme_party_day", "general_meeting", "party_lesson"})
            facts.occurrences.push_back({QLatin1String(what), {}, day, false, {}, {}});
        for (size_t i = 0; i < facts.people.size(); ++i)
            facts.occurrences.push_back({QStringLiteral("dues_payment"), facts.people.id(i), day, false, {}, {}});
    }
    const auto findings = run(facts, {{{2016, 1, 1}, {2026, 12, 31}}, kDay});
    const auto countOf = [&](const char* id, State state) {
        return std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.rule->id == QLatin1String(id) && finding.state == state;
        });
    };
    // The rule exists since 28 October 2018; until September 2026 there are 3 + 7 × 12 + 9 months.
    CHECK(countOf("meeting.committee.monthly", State::Done) == 96);
    CHECK(countOf("meeting.committee.monthly", State::Upcoming) == 3);
    CHECK(countOf("theme_day.monthly", State::Done) == 89); // since 6 May 2019
    CHECK(countOf("dues.monthly", State::Done) == 129); // 10 years and 9 months
    CHECK(countOf("dues.monthly", State::Overdue) == 0);
}

TEST_CASE("what is done with about a person can be counted without its words; what is open keeps them")
{
    Facts facts = branch();
    facts.events = {{QStringLiteral("dev.15"), QStringLiteral("p1"), {2025, 8, 10}, QStringLiteral("member/p1")},
                    {QStringLiteral("dev.23"), QStringLiteral("p1"), {2026, 8, 10}, QStringLiteral("member/p1")},
                    {QStringLiteral("dev.15"), QStringLiteral("p2"), {2025, 9, 30}, QStringLiteral("member/p2")}};
    Question question{{{2026, 1, 1}, {2026, 12, 31}}, kDay};
    const auto ofPeople = [&] {
        auto found = run(facts, question);
        std::erase_if(found, [](const Finding& finding) { return finding.rule->id != u"dev.probation_end"; });
        return found;
    };
    const auto whole = ofPeople();
    question.settled = Settled::Counted;
    const auto counted = ofPeople();
    REQUIRE(whole.size() == 2);
    REQUIRE(counted.size() == 2);
    CHECK(counted[0].state == State::Done);
    CHECK(counted[0].due == whole[0].due);
    CHECK(counted[0].doneOn == whole[0].doneOn);
    CHECK(counted[0].key.isEmpty());
    CHECK(counted[0].why.isEmpty());
    CHECK(counted[1].why == whole[1].why);
    CHECK(counted[1].key == whole[1].key);
}

TEST_CASE("of the time before the one asked for whole only what is late still is found")
{
    Facts facts = branch();
    facts.since = {2020, 1, 1};
    facts.events = {{QStringLiteral("dev.15"), QStringLiteral("p1"), {2024, 8, 10}, QStringLiteral("member/p1")},
                    {QStringLiteral("dev.23"), QStringLiteral("p1"), {2025, 8, 10}, QStringLiteral("member/p1")},
                    {QStringLiteral("dev.15"), QStringLiteral("p2"), {2024, 9, 30}, QStringLiteral("member/p2")}};
    Question question{{{2025, 1, 1}, {2026, 12, 31}}, kDay};
    question.wholeFrom = {2026, 1, 1};
    const auto findings = run(facts, question);
    CHECK(one(findings, "dev.probation_end|p2|2024-09-30").state == State::Overdue);
    for (const Finding& finding : findings)
        CHECK((finding.due >= question.wholeFrom || finding.state == State::Overdue));
}

TEST_CASE("a term that ends after the window is mentioned a year ahead where a list asks for reminders")
{
    Facts facts = branch();
    facts.terms = {{QStringLiteral("committee_term"), {}, {2026, 10, 31}, false, QStringLiteral("committee_term/t")}};
    const auto state = [&](QDate today, bool reminders) {
        Question question{{{today.year(), 1, 1}, Quarter::of(today).next().range().last}, today};
        question.reminders = reminders;
        const auto findings = run(facts, question);
        const auto found = std::ranges::find_if(findings, [](const auto& one) { return one.rule->id == u"term.end"; });
        return found == findings.end() ? QString() : stateName(found->state);
    };
    CHECK(state({2025, 10, 29}, true).isEmpty());
    CHECK(state({2025, 10, 31}, true) == QStringLiteral("due"));
    CHECK(state({2026, 4, 30}, true) == QStringLiteral("due"));
    CHECK(state({2025, 10, 31}, false).isEmpty()); // a report of a time asks for that time alone
    CHECK(state({2026, 4, 30}, false).isEmpty());
    facts.terms[0].settled = true;
    CHECK(state({2026, 4, 30}, true).isEmpty());
}

TEST_CASE("a duty that goes on is asked for whatever its age, where a list asks for what is late still")
{
    Facts facts = branch();
    facts.since = {2020, 1, 1};
    facts.events = {{QStringLiteral("abroad.since"), QStringLiteral("p1"), {2020, 9, 1}, QStringLiteral("away/1")},
                    {QStringLiteral("lost.since"), QStringLiteral("p2"), {2023, 2, 1}, QStringLiteral("away/2")},
                    {QStringLiteral("dev.15"), QStringLiteral("p2"), {2021, 9, 30}, QStringLiteral("member/p2")}};
    Question question{{{2025, 1, 1}, {2026, 12, 31}}, kDay};
    question.wholeFrom = {2026, 1, 1};
    const auto findings = run(facts, question);
    // EDU2019 art 34: every half year; art 24: more than five years abroad, half a year lost
    const Finding& contact = one(findings, "float.contact_abroad_6m|p1|2020-09-01");
    CHECK(contact.state == State::Overdue);
    CHECK(contact.due == QDate(2021, 3, 1));
    CHECK(one(findings, "abroad.stop_5y|p1|2020-09-01").due == QDate(2025, 9, 1));
    CHECK(one(findings, "abroad.stop_5y|p1|2020-09-01").state == State::Due);
    CHECK(one(findings, "lost.stop_6m|p2|2023-02-01").due == QDate(2023, 8, 1));
    for (const Finding& finding : findings)
        CHECK_FALSE(finding.key.startsWith(QStringLiteral("dev."))); // years old, and nothing that goes on

    facts.events.push_back(
        {QStringLiteral("abroad.returned"), QStringLiteral("p1"), {2026, 8, 1}, QStringLiteral("away/1")});
    for (const Finding& finding : run(facts, question))
        CHECK(finding.subject != QStringLiteral("p1"));
    question.wholeFrom = {}; // a report of a time asks for that time alone
    for (const Finding& finding : run(facts, question))
        CHECK(question.window.contains(finding.due));
}

TEST_CASE("a day that the records name is late until it is settled, whatever its age")
{
    Facts facts = branch();
    facts.since = {2019, 1, 1};
    facts.terms = {{QStringLiteral("committee_term"), {}, {2020, 1, 1}, false, QStringLiteral("committee/1")}};
    Question question{{{2025, 1, 1}, {2026, 12, 31}}, kDay};
    question.wholeFrom = {2026, 1, 1};
    const auto lateIn = [&] {
        const auto findings = run(facts, question);
        return std::ranges::count_if(findings, [](const Finding& finding) {
            return finding.due == QDate(2020, 1, 1) && finding.state == State::Overdue;
        });
    };
    CHECK(lateIn() == 1);
    facts.terms.front().settled = true;
    CHECK(lateIn() == 0);
    facts.terms.front().settled = false;
    question.wholeFrom = {};
    CHECK(lateIn() == 0); // a report of a time asks for that time alone
}

TEST_CASE("a list of people gives back what was put in")
{
    const Subject first{QStringLiteral("01941f2a"), QStringLiteral("𠮷田 一郎"), {2020, 2, 29}, {}};
    const Subject second{QStringLiteral("p2"), {}, {}, {2026, 12, 31}};
    People people{first, second};
    REQUIRE(people.size() == 2);
    CHECK(people[0].id == first.id);
    CHECK(people[0].name == first.name);
    CHECK(people[0].since == first.since);
    CHECK_FALSE(people[0].until.isValid());
    CHECK(people.name(1).isEmpty());
    CHECK(people.until(1) == second.until);
    people.clear();
    CHECK(people.empty());
}

TEST_CASE("what is asked of the people of a branch is asked of its Party members, where it is known who they are")
{
    Facts facts = branch();
    facts.occurrences = {{QStringLiteral("talk.committee_member"), QStringLiteral("p2"), {2026, 3, 6}, false, {}, {}}};
    CHECK(one(run(facts), "talk.yearly||2026").needed == 2);
    facts.figures.push_back({QStringLiteral("member.party"), 0, {PeopleFigure::none(), 1}});
    const auto findings = run(facts);
    CHECK(one(findings, "talk.yearly||2026").needed == 1);
    CHECK(one(findings, "talk.yearly||2026").count == 1);
}

TEST_CASE("an act that is recorded only since a year is not asked for before it")
{
    Facts facts = branch();
    facts.since = {2024, 1, 1};
    facts.keeps = {QStringLiteral("talk.members")};
    const Question both{{{2025, 1, 1}, {2026, 12, 31}}, kDay};
    CHECK(one(run(facts, both), "talk.yearly.members||2025").state == State::Overdue);
    facts.measures.push_back({QStringLiteral("talk.members.since"), {}, 2026, {}});
    const auto findings = run(facts, both);
    CHECK(std::none_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.key == QStringLiteral("talk.yearly.members||2025");
    }));
    CHECK(one(findings, "talk.yearly.members||2026").state == State::Due);
}
