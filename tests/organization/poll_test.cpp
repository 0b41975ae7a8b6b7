// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 民意测评: the questionnaire, sums that must fit the papers, the index and its course, what is due, what the report says.
#include "branchbook/organization/poll_service.h"
#include "branchbook/store/journal.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;

namespace {

struct Polls : Branch {
    [[nodiscard]] Poll asked(const QString& title, QDate on) const
    {
        Poll poll;
        poll.branch = branch.id;
        poll.title = title;
        poll.series = QStringLiteral("群众满意度");
        poll.audience = PollAudience::Masses;
        poll.announcedOn = on;
        poll.dueOn = on.addDays(10);
        poll.papers = 30;
        poll.questions = {QStringLiteral("办事效率"), QStringLiteral("服务态度")};
        poll.options = usualPollOptions();
        return poll;
    }
    Result<PollId> announce(const Poll& poll)
    {
        PollId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, announcePoll(unit, poll, kToday));
            return {};
        }));
        return id;
    }
    Result<> change(const Poll& poll)
    {
        return run([&](store::UnitOfWork& unit) { return changePoll(unit, poll, kToday); });
    }
    Result<> count(PollId id, const PollCount& sums)
    {
        return run([&](store::UnitOfWork& unit) { return recordPollCount(unit, id, sums, kToday); });
    }
    Result<> correct(PollId id, const PollCount& sums, const QString& why)
    {
        return run([&](store::UnitOfWork& unit) { return correctPollCount(unit, id, sums, why, kToday); });
    }
    [[nodiscard]] Poll shown(PollId id) const { return loadPoll(reader(), id).value(); }
    [[nodiscard]] QString report(QDate first, QDate last) const
    {
        book::AreaSection section;
        REQUIRE(addPollSection({reader(), branch.id, {first, last}, kToday, catalogue}, section));
        return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
    }
    [[nodiscard]] std::vector<rules::Term> terms() const
    {
        rules::Facts facts;
        REQUIRE(addPollFacts({reader(), branch.id, QDate(2025, 1, 1), kToday, catalogue}, facts));
        return facts.terms;
    }
};

const QString kFirstPoll = QStringLiteral("第一次");
const QString kSecondPoll = QStringLiteral("第二次");

} // namespace

TEST_CASE("a questionnaire that cannot be answered or reckoned is refused", "[poll]")
{
    Polls s;
    const auto refused = [&](auto spoil) {
        Poll poll = s.asked(kFirstPoll, QDate(2026, 9, 1));
        spoil(poll);
        return codeOf(s.announce(poll));
    };
    CHECK(refused([](Poll& poll) { poll.title = QStringLiteral(" "); }) == QStringLiteral("poll.title_missing"));
    CHECK(refused([](Poll& poll) { poll.announcedOn = kToday.addDays(1); }) == QStringLiteral("poll.day_future"));
    CHECK(refused([](Poll& poll) { poll.dueOn = {}; }) == QStringLiteral("poll.due_missing"));
    CHECK(refused([](Poll& poll) { poll.dueOn = QDate(2026, 8, 31); }) == QStringLiteral("poll.due_order"));
    CHECK(refused([](Poll& poll) { poll.papers = 0; }) == QStringLiteral("poll.papers"));
    CHECK(refused([](Poll& poll) { poll.questions.clear(); }) == QStringLiteral("poll.questions"));
    CHECK(refused([](Poll& poll) { poll.questions.append(poll.questions.first() + u' '); })
          == QStringLiteral("poll.wording"));
    CHECK(refused([](Poll& poll) { poll.options = poll.options.first(1); }) == QStringLiteral("poll.options"));
    CHECK(refused([](Poll& poll) { poll.options[1].title = poll.options[0].title; }) == QStringLiteral("poll.option"));
    CHECK(refused([](Poll& poll) { poll.options[0].weight = 101; }) == QStringLiteral("poll.option"));
    CHECK(refused([](Poll& poll) {
              for (PollOption& option : poll.options)
                  option.weight = 60;
          })
          == QStringLiteral("poll.weights_equal"));
    CHECK(refused([](Poll&) {}) == QString());
    CHECK(refused([](Poll&) {}) == QStringLiteral("poll.title_taken"));
}

TEST_CASE("sums fit the papers, or are refused", "[poll]")
{
    Polls s;
    const auto id = s.announce(s.asked(kFirstPoll, QDate(2026, 9, 1))).value();
    const PollCount good{QDate(2026, 9, 10), 30, 28, {{20, 5, 2, 1}, {10, 10, 5, 0}}, {}};
    const auto refused = [&](auto spoil) {
        PollCount sums = good;
        spoil(sums);
        return codeOf(s.count(id, sums));
    };
    CHECK(refused([](PollCount& sums) { sums.heldOn = QDate(2026, 8, 31); }) == QStringLiteral("poll.held_order"));
    CHECK(refused([](PollCount& sums) { sums.issued = 0; }) == QStringLiteral("poll.issued"));
    CHECK(refused([](PollCount& sums) { sums.collected = 31; }) == QStringLiteral("poll.collected_many"));
    CHECK(refused([](PollCount& sums) { sums.marks[0][0] = 21; }) == QStringLiteral("poll.marks_many"));
    CHECK(refused([](PollCount& sums) { sums.marks[1][0] = -1; }) == QStringLiteral("poll.negative"));
    CHECK(refused([](PollCount& sums) { sums.marks[1].clear(); }) == QStringLiteral("poll.marks_missing"));
    CHECK(refused([](PollCount& sums) { sums.marks.removeLast(); }) == QStringLiteral("poll.marks_missing"));
    CHECK(refused([](PollCount& sums) { sums.marks.append(sums.marks[0]); }) == QStringLiteral("poll.no_question"));
    CHECK_FALSE(s.shown(id).count);
    CHECK(codeOf(s.correct(id, good, QStringLiteral("数错"))) == QStringLiteral("poll.not_counted"));
    REQUIRE(s.count(id, good));
    CHECK(codeOf(s.count(id, good)) == QStringLiteral("poll.count_taken"));
    CHECK(s.shown(id).count->marks == good.marks);
}

TEST_CASE("the index is the weights of the answers on the average, half up", "[poll]")
{
    Polls s;
    const auto id = s.announce(s.asked(kFirstPoll, QDate(2026, 9, 1))).value();
    CHECK_FALSE(s.shown(id).index());
    REQUIRE(s.count(id, {QDate(2026, 9, 10), 30, 28, {{20, 5, 2, 1}, {10, 10, 5, 0}}, {}}));
    CHECK(s.shown(id).indexOf(0) == 900); // (2000 + 400 + 120 + 0) / 28 = 90
    CHECK(s.shown(id).indexOf(1) == 840); // (1000 + 800 + 300) / 25 = 84: three did not answer
    CHECK(s.shown(id).index() == 872); // (2520 + 2100) / 53 = 87.17
    Poll halves = s.asked(kSecondPoll, QDate(2026, 9, 2));
    halves.questions = {QStringLiteral("满意吗")};
    halves.options = {{QStringLiteral("是"), 100}, {QStringLiteral("否"), 0}};
    const auto second = s.announce(halves).value();
    REQUIRE(s.count(second, {QDate(2026, 9, 10), 30, 16, {{1, 15}}, {}}));
    CHECK(s.shown(second).index() == 63); // 100 / 16 = 6.25
    CHECK(pollIndexText(63) == QStringLiteral("6.3"));
    const auto third = s.announce(s.asked(QStringLiteral("没有人交"), QDate(2026, 9, 3))).value();
    REQUIRE(s.count(third, {QDate(2026, 9, 10), 30, 0, {{0, 0, 0, 0}, {0, 0, 0, 0}}, {}}));
    CHECK_FALSE(s.shown(third).index());
}

TEST_CASE("the course of a series: earlier ones of the same audience, and whether they asked alike", "[poll]")
{
    Polls s;
    const auto sums = [](QDate on, int best) {
        return PollCount{on, 30, 20, {{best, 20 - best, 0, 0}, {best, 20 - best, 0, 0}}, {}};
    };
    const auto first = s.announce(s.asked(kFirstPoll, QDate(2025, 11, 1))).value();
    REQUIRE(s.count(first, sums(QDate(2025, 11, 10), 10))); // 90
    Poll other = s.asked(QStringLiteral("党员的"), QDate(2026, 1, 1));
    other.audience = PollAudience::Members;
    REQUIRE(s.count(s.announce(other).value(), sums(QDate(2026, 1, 10), 20)));
    Poll another = s.asked(QStringLiteral("换了权重"), QDate(2026, 3, 1));
    another.options[1].weight = 70;
    REQUIRE(s.count(s.announce(another).value(), sums(QDate(2026, 3, 10), 10))); // 85
    const auto second = s.announce(s.asked(kSecondPoll, QDate(2026, 6, 1))).value();
    const auto all = [&] { return listPolls(s.reader(), s.branch.id).value(); };
    CHECK(pollTrend(all(), s.shown(second)).size() == 2);
    REQUIRE(s.count(second, sums(QDate(2026, 6, 10), 15))); // 95
    const auto trend = pollTrend(all(), s.shown(second));
    REQUIRE(trend.size() == 3);
    CHECK(trend[0].index == 900);
    CHECK(trend[0].sameScale);
    CHECK(trend[1].index == 850);
    CHECK_FALSE(trend[1].sameScale);
    CHECK(trend[2].id == second);
    CHECK(trend[2].index == 950);
    CHECK(pollIndexBefore(all(), s.shown(second)) == 900);
    CHECK_FALSE(pollIndexBefore(all(), s.shown(first)));
    CHECK(s.report(QDate(2026, 4, 1), QDate(2026, 6, 30))
          == QStringLiteral("开展民意测评1次：“第二次”（群众）发出30张，收回20张，指数95.0（上次90.0）。"));
    CHECK(s.report(QDate(2026, 7, 1), QDate(2026, 9, 30)).isEmpty());
}

TEST_CASE("what was counted changes by a marked correction alone", "[poll]")
{
    Polls s;
    const auto id = s.announce(s.asked(kFirstPoll, QDate(2026, 9, 1))).value();
    Poll changed = s.shown(id);
    changed.questions.append(QStringLiteral("答复"));
    REQUIRE(s.change(changed));
    CHECK(s.shown(id).questions.size() == 3);
    changed = s.shown(id);
    changed.questions.removeLast();
    changed.options.removeLast();
    REQUIRE(s.change(changed));
    CHECK(s.shown(id).questions.size() == 2);
    CHECK(s.shown(id).options.size() == 3);
    const auto lastChange = store::nextUndo(s.reader()).value().op;
    const PollCount sums{QDate(2026, 9, 10), 30, 28, {{20, 5, 2}, {10, 10, 5}}, {}};
    REQUIRE(s.count(id, sums));
    CHECK(codeOf(s.book->undo(lastChange))
          == QStringLiteral("store.undo_conflict")); // the sums would stand under others
    changed = s.shown(id);
    changed.options[0].weight = 90;
    CHECK(codeOf(s.change(changed)) == QStringLiteral("poll.counted"));
    changed = s.shown(id);
    changed.series = QStringLiteral("另一个系列");
    CHECK(s.change(changed));
    PollCount right = sums;
    right.marks[0][0] = 21;
    CHECK(codeOf(s.correct(id, right, QStringLiteral(" "))) == QStringLiteral("poll.why"));
    CHECK(codeOf(s.correct(id, s.shown(id).count.value(), QStringLiteral("核对"))) == QStringLiteral("poll.same"));
    right.collected = 20;
    CHECK(codeOf(s.correct(id, right, QStringLiteral("漏数"))) == QStringLiteral("poll.marks_many"));
    right.collected = 28;
    REQUIRE(s.correct(id, right, QStringLiteral("漏数了一张")));
    const Poll after = s.shown(id);
    CHECK(after.count->marks[0][0] == 21);
    REQUIRE(after.corrections.size() == 1);
    CHECK(after.corrections[0].before == QStringLiteral("发出30 收回28；第1题 20/5/2；第2题 10/10/5"));
    CHECK(after.corrections[0].reason == QStringLiteral("漏数了一张"));
    CHECK(after.corrections[0].on == kToday);
    // A first correction does not go away under a second one, although they touch other figures.
    const auto firstCorrection = store::nextUndo(s.reader()).value().op;
    right.marks[1][0] = 11;
    REQUIRE(s.correct(id, right, QStringLiteral("又漏数一张")));
    CHECK(codeOf(s.book->undo(firstCorrection)) == QStringLiteral("store.undo_conflict"));
    REQUIRE(s.shown(id).corrections.size() == 2);
    REQUIRE(s.book->undo());
    REQUIRE(s.book->undo());
    CHECK(s.shown(id).count->marks == sums.marks);
    CHECK(s.shown(id).corrections.isEmpty());
}

TEST_CASE("an announced poll is due until it is counted or taken away", "[poll]")
{
    Polls s;
    const auto id = s.announce(s.asked(kFirstPoll, QDate(2026, 9, 1))).value();
    const auto terms = s.terms();
    REQUIRE(terms.size() == 1);
    CHECK(terms[0].what == QStringLiteral("poll_tally"));
    CHECK(terms[0].until == QDate(2026, 9, 11));
    CHECK_FALSE(terms[0].settled);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recyclePoll(unit, id, kToday); }));
    CHECK(s.terms().empty());
    CHECK(codeOf(s.count(id, {kToday, 30, 0, {{0, 0, 0, 0}, {0, 0, 0, 0}}, {}})) == QStringLiteral("poll.recycled"));
    const auto twin = s.announce(s.asked(kFirstPoll, QDate(2026, 9, 2))).value();
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return restorePoll(unit, id); }))
          == QStringLiteral("poll.title_taken"));
    REQUIRE(s.count(twin, {kToday, 30, 2, {{2, 0, 0, 0}, {2, 0, 0, 0}}, {}}));
    CHECK(s.terms().empty());
}

TEST_CASE("the paper has every question and option, and nothing of who gets it", "[poll]")
{
    Polls s;
    const Poll poll = s.asked(kFirstPoll, QDate(2026, 9, 1));
    const auto paper = pollPaper(poll, QStringLiteral("机关第一党支部"), 30);
    REQUIRE(paper);
    CHECK(paper->names == QStringList{QStringLiteral("1. 办事效率"), QStringLiteral("2. 服务态度")});
    CHECK(paper->columns == poll.optionTitles());
    CHECK(paper->papers == 30);
    CHECK(paper->note.contains(QStringLiteral("无记名")));
    CHECK(paper->note.contains(QStringLiteral("2026年9月11日")));
    CHECK_FALSE(pollPaper(poll, {}, 0));
}

TEST_CASE("polls of a past day", "[poll]")
{
    Polls s;
    const auto id = s.announce(s.asked(kFirstPoll, QDate(2026, 9, 1))).value();
    PollCount sums{QDate(2026, 9, 10), 30, 28, {{20, 5, 2, 1}, {10, 10, 5, 0}}, {}};
    REQUIRE(s.count(id, sums));
    sums.marks[0][0] = 21;
    sums.collected = 29;
    REQUIRE(s.correct(id, sums, QStringLiteral("漏数了一张"))); // on the 18th
    const auto pollsBy = [&](QDate day) { return listPollsOn(s.reader(), s.branch.id, day).value(); };
    CHECK(pollsBy(QDate(2026, 8, 31)).isEmpty());
    REQUIRE(pollsBy(QDate(2026, 9, 1)).size() == 1);
    CHECK_FALSE(pollsBy(QDate(2026, 9, 9)).first().count);
    REQUIRE(pollsBy(QDate(2026, 9, 10)).first().count);
    CHECK(pollsBy(QDate(2026, 9, 10)).first().count->collected == 29); // the right ones on every day
    CHECK(pollsBy(kToday.addDays(-1)).first().corrections.isEmpty());
    CHECK(pollsBy(kToday).first().corrections.size() == 1);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recyclePoll(unit, id, kToday); }));
    CHECK(pollsBy(QDate(2026, 9, 10)).isEmpty());
}

TEST_CASE("polls of a past day: a day of counting that was corrected later is the one of then", "[poll]")
{
    Polls s;
    const auto id = s.announce(s.asked(kFirstPoll, QDate(2026, 9, 1))).value();
    PollCount sums{QDate(2026, 9, 10), 30, 28, {{20, 5, 2, 1}, {10, 10, 5, 0}}, {}};
    REQUIRE(s.count(id, sums));
    sums.heldOn = QDate(2026, 9, 15);
    REQUIRE(s.correct(id, sums, QStringLiteral("日期写错了"))); // on the 18th
    sums.collected = 29;
    REQUIRE(s.correct(id, sums, QStringLiteral("漏数了一张"))); // the day stays
    const auto on = [&](QDate day) { return listPollsOn(s.reader(), s.branch.id, day).value().first(); };
    CHECK_FALSE(on(QDate(2026, 9, 9)).count);
    REQUIRE(on(QDate(2026, 9, 12)).count);
    CHECK(on(QDate(2026, 9, 12)).count->heldOn == QDate(2026, 9, 10));
    CHECK(on(QDate(2026, 9, 17)).count->heldOn == QDate(2026, 9, 10));
    CHECK(on(kToday).count->heldOn == QDate(2026, 9, 15));
}
