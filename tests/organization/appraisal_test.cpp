// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 述职评议考核: one round a year, its course, sums that must fit the papers, the total by hand, the grade from above, problems in
// the ledger, what is due, what the report says.
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/appraisal_service.h"
#include "branchbook/store/journal.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;

namespace {

struct Appraisals : Branch {
    [[nodiscard]] Appraisal round(int year) const
    {
        Appraisal made;
        made.branch = branch.id;
        made.forYear = year;
        made.toWhom = QStringLiteral("局机关党委");
        made.speaker = QStringLiteral("周砚青");
        return made;
    }
    Result<AppraisalId> open(const Appraisal& made)
    {
        AppraisalId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openAppraisal(unit, made, kToday));
            return {};
        }));
        return id;
    }
    Result<> change(const Appraisal& made, const QString& why = {})
    {
        return run([&](store::UnitOfWork& unit) { return changeAppraisal(unit, made, why, kToday); });
    }
    Result<> take(AppraisalId id, AppraisalStep step, QDate on, const QString& despite = {})
    {
        return run([&](store::UnitOfWork& unit) {
            return takeAppraisalStep(unit, id, {step, on, {}, despite}, kToday);
        });
    }
    Result<> write(AppraisalId id, const QString& text, const QString& why = {})
    {
        return run([&](store::UnitOfWork& unit) { return writeAppraisalReport(unit, id, text, why, kToday); });
    }
    Result<> count(AppraisalId id, const AppraisalCount& sums)
    {
        return run([&](store::UnitOfWork& unit) { return recordAppraisalCount(unit, id, sums, kToday); });
    }
    Result<> correct(AppraisalId id, const AppraisalCount& sums, const QString& why)
    {
        return run([&](store::UnitOfWork& unit) { return correctAppraisalCount(unit, id, sums, why, kToday); });
    }
    Result<> grade(AppraisalId id, AppraisalGrade grade, const QString& why = {})
    {
        return run([&](store::UnitOfWork& unit) {
            return gradeAppraisal(unit, id, {grade, kHeld, QStringLiteral("局机关党委"), {}}, why, kToday);
        });
    }
    Result<> problem(AppraisalId id, const AppraisalProblem& problem)
    {
        return run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto item, raiseAppraisalProblem(unit, id, problem, kToday));
            return {};
        });
    }
    [[nodiscard]] Appraisal shown(AppraisalId id) const { return loadAppraisal(reader(), id).value(); }
    [[nodiscard]] QString report(QDate first, QDate last) const
    {
        book::AreaSection section;
        REQUIRE(addAppraisalSection({reader(), branch.id, {first, last}, kToday, catalogue}, section));
        return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
    }
    [[nodiscard]] std::vector<rules::Term> terms() const
    {
        rules::Facts facts;
        REQUIRE(addAppraisalFacts({reader(), branch.id, QDate(2025, 1, 1), kToday, catalogue}, facts));
        return facts.terms;
    }

    static inline const QDate kHeld{2026, 1, 16};
};

AppraisalCount appraisalPapers(AppraisalRater rater, int issued, int collected, std::array<int, kAppraisalGrades> marks)
{
    return {rater, Appraisals::kHeld, issued, collected, marks, {}};
}

const AppraisalCount kHigherSums = appraisalPapers(AppraisalRater::Higher, 7, 7, {5, 2, 0, 0});
const AppraisalCount kMemberSums = appraisalPapers(AppraisalRater::Members, 33, 32, {22, 8, 2, 0});
const AppraisalCount kMassesSums = appraisalPapers(AppraisalRater::Masses, 40, 37, {20, 11, 4, 1});

} // namespace

TEST_CASE("a round that cannot be is refused; a year has one", "[appraisal]")
{
    Appraisals s;
    const auto refused = [&](auto spoil) {
        Appraisal made = s.round(2025);
        spoil(made);
        return codeOf(s.open(made));
    };
    CHECK(refused([](Appraisal& made) { made.forYear = 2027; }) == QStringLiteral("appraisal.year"));
    CHECK(refused([](Appraisal& made) { made.speaker = QStringLiteral(" "); })
          == QStringLiteral("appraisal.speaker_missing"));
    CHECK(refused([](Appraisal& made) { made.meetingOn = QDate(2027, 1, 4); })
          == QStringLiteral("appraisal.meeting_year"));
    CHECK(refused([](Appraisal& made) { made.scale.points = {100, 60, 80, 0}; }) == QStringLiteral("appraisal.points"));
    CHECK(refused([](Appraisal& made) { made.scale.points = {60, 60, 60, 60}; }) == QStringLiteral("appraisal.points"));
    CHECK(refused([](Appraisal& made) { made.scale.weights = {0, 0, 0}; }) == QStringLiteral("appraisal.weights"));
    CHECK(refused([](Appraisal& made) { made.scale.weights = {101, 0, 0}; }) == QStringLiteral("appraisal.weights"));
    CHECK(refused([](Appraisal&) {}) == QString());
    CHECK(refused([](Appraisal&) {}) == QStringLiteral("appraisal.year_taken"));
}

TEST_CASE("steps in their order, with what belongs to them, or with a reason", "[appraisal]")
{
    Appraisals s;
    const auto id = s.open(s.round(2025)).value();
    CHECK(codeOf(s.take(id, AppraisalStep::Evidence, QDate(2025, 12, 5))) == QStringLiteral("appraisal.step_before"));
    REQUIRE(s.take(id, AppraisalStep::Scope, QDate(2025, 12, 5)));
    CHECK(codeOf(s.take(id, AppraisalStep::Evidence, QDate(2025, 12, 4))) == QStringLiteral("appraisal.step_order"));
    CHECK(codeOf(s.take(id, AppraisalStep::Evidence, kToday.addDays(1))) == QStringLiteral("appraisal.day_future"));
    CHECK(codeOf(s.take(id, AppraisalStep::Evidence, QDate(2024, 12, 9))) == QStringLiteral("appraisal.day_year"));
    REQUIRE(s.take(id, AppraisalStep::Evidence, QDate(2025, 12, 9)));
    CHECK(codeOf(s.take(id, AppraisalStep::Report, QDate(2025, 12, 19))) == QStringLiteral("appraisal.no_report"));
    REQUIRE(s.write(id, QStringLiteral("<p>报告</p>")));
    REQUIRE(s.take(id, AppraisalStep::Report, QDate(2025, 12, 19)));
    REQUIRE(s.take(id, AppraisalStep::Present, Appraisals::kHeld));
    CHECK(codeOf(s.take(id, AppraisalStep::Ballot, Appraisals::kHeld, QStringLiteral("当场测评")))
          == QStringLiteral("appraisal.no_count"));
    REQUIRE(s.count(id, kMemberSums));
    REQUIRE(s.take(id, AppraisalStep::Ballot, Appraisals::kHeld, QStringLiteral("点评另行安排")));
    CHECK(s.shown(id).currentStep() == AppraisalStep::Comment);
    CHECK(codeOf(s.take(id, AppraisalStep::Grading, Appraisals::kHeld, QStringLiteral("合并")))
          == QStringLiteral("appraisal.no_grade"));
    // 次年复查 lies in the year after, or the next.
    CHECK(codeOf(s.take(id, AppraisalStep::Recheck, QDate(2025, 12, 30), QStringLiteral("提前")))
          == QStringLiteral("appraisal.day_year"));
    const auto clear = [&](AppraisalStep step) {
        return s.run([&](store::UnitOfWork& unit) { return clearAppraisalStep(unit, id, step); });
    };
    CHECK(codeOf(clear(AppraisalStep::Present)) == QStringLiteral("appraisal.step_needed"));
    CHECK(codeOf(clear(AppraisalStep::Feedback)) == QStringLiteral("appraisal.step_untaken"));
    CHECK(clear(AppraisalStep::Ballot));
    CHECK(clear(AppraisalStep::Present));
}

TEST_CASE("sums fit the papers; scores and total as by hand", "[appraisal]")
{
    Appraisals s;
    Appraisal made = s.round(2025);
    made.scale.weights = {40, 30, 30};
    const auto id = s.open(made).value();
    const auto refused = [&](auto spoil) {
        AppraisalCount sums = kMemberSums;
        spoil(sums);
        return codeOf(s.count(id, sums));
    };
    CHECK(refused([](AppraisalCount& sums) { sums.issued = 0; }) == QStringLiteral("appraisal.issued"));
    CHECK(refused([](AppraisalCount& sums) { sums.collected = 34; }) == QStringLiteral("appraisal.collected_many"));
    CHECK(refused([](AppraisalCount& sums) { sums.marks[0] = 23; }) == QStringLiteral("appraisal.marks_many"));
    CHECK(refused([](AppraisalCount& sums) { sums.marks[3] = -1; }) == QStringLiteral("appraisal.negative"));
    CHECK(refused([](AppraisalCount& sums) { sums.heldOn = {}; }) == QStringLiteral("appraisal.day_missing"));
    REQUIRE(s.count(id, kMemberSums));
    CHECK(codeOf(s.count(id, kMemberSums)) == QStringLiteral("appraisal.count_taken"));
    CHECK(s.shown(id).scoreOf(AppraisalRater::Members) == 925); // (2200 + 640 + 120) / 32 = 92.5
    CHECK_FALSE(s.shown(id).total()); // two groups are missing
    CHECK(s.shown(id).missing() == QList<AppraisalRater>{AppraisalRater::Higher, AppraisalRater::Masses});
    REQUIRE(s.count(id, kHigherSums));
    REQUIRE(s.count(id, kMassesSums));
    const Appraisal all = s.shown(id);
    CHECK(all.scoreOf(AppraisalRater::Higher) == 943); // 660 / 7 = 94.29
    CHECK(all.scoreOf(AppraisalRater::Masses) == 867); // (2000 + 880 + 240 + 0) / 36 = 86.67; one paper gave no grade
    CHECK(all.total() == 915); // (94.3·40 + 92.5·30 + 86.7·30) / 100 = 91.48
    CHECK(all.totalWorking() == QStringLiteral("(94.3×40＋92.5×30＋86.7×30)÷100＝91.5"));
    CHECK(all.missing().isEmpty());
}

TEST_CASE("a new round takes level, points and weights of the year before", "[appraisal]")
{
    Appraisals s;
    Appraisal made = s.round(2025);
    made.level = AppraisalLevel::Both;
    made.scale.weights = {40, 30, 30};
    REQUIRE(s.open(made));
    const Appraisal next = proposeAppraisal(s.reader(), s.branch, 2026, kToday).value();
    CHECK(next.id.isNull());
    CHECK(next.forYear == 2026);
    CHECK(next.level == AppraisalLevel::Both);
    CHECK(next.toWhom == made.toWhom);
    CHECK(next.scale == made.scale);
    CHECK(proposeAppraisal(s.reader(), s.branch, 2030, kToday)->scale == AppraisalScale());
}

TEST_CASE("a group without weight is not waited for", "[appraisal]")
{
    Appraisals s;
    Appraisal made = s.round(2025);
    made.scale.weights = {2, 1, 0};
    const auto id = s.open(made).value();
    REQUIRE(s.count(id, kHigherSums));
    REQUIRE(s.count(id, kMemberSums));
    CHECK(s.shown(id).totalWorking() == QStringLiteral("(94.3×2＋92.5×1)÷3＝93.7")); // 281.1 / 3
}

TEST_CASE("what was settled changes with a reason alone and leaves a mark", "[appraisal]")
{
    Appraisals s;
    const auto id = s.open(s.round(2025)).value();
    REQUIRE(s.count(id, kMemberSums));
    AppraisalCount right = kMemberSums;
    right.marks[1] = 7;
    CHECK(codeOf(s.correct(id, kHigherSums, QStringLiteral("数错"))) == QStringLiteral("appraisal.not_counted"));
    CHECK(codeOf(s.correct(id, right, QStringLiteral(" "))) == QStringLiteral("appraisal.why"));
    CHECK(codeOf(s.correct(id, kMemberSums, QStringLiteral("核对"))) == QStringLiteral("appraisal.same"));
    REQUIRE(s.correct(id, right, QStringLiteral("一张作废")));
    const auto firstCorrection = store::nextUndo(s.reader()).value().op;
    Appraisal changed = s.shown(id);
    changed.scale.weights = {40, 30, 30};
    CHECK(codeOf(s.change(changed)) == QStringLiteral("appraisal.why"));
    REQUIRE(s.change(changed, QStringLiteral("按上级通知")));
    REQUIRE(s.grade(id, AppraisalGrade::Good));
    CHECK(codeOf(s.grade(id, AppraisalGrade::Good)) == QStringLiteral("appraisal.same"));
    CHECK(codeOf(s.grade(id, AppraisalGrade::Fair)) == QStringLiteral("appraisal.why"));
    REQUIRE(s.grade(id, AppraisalGrade::Fair, QStringLiteral("上级更正")));
    const Appraisal after = s.shown(id);
    REQUIRE(after.corrections.size() == 3);
    CHECK(after.corrections[0].matter == QStringLiteral("党员测评的票数"));
    CHECK(after.corrections[0].before == QStringLiteral("发出33 收回32；好22 较好8 一般2 差0"));
    CHECK(after.corrections[1].before == QStringLiteral("好100 较好80 一般60 差0；上级1 党员1 群众1"));
    CHECK(after.corrections[2].before == QStringLiteral("好（局机关党委，2026年1月16日）"));
    CHECK(after.corrections[2].reason == QStringLiteral("上级更正"));
    CHECK(after.result->grade == AppraisalGrade::Fair);
    // Not undone under what came later.
    CHECK(codeOf(s.book->undo(firstCorrection)) == QStringLiteral("store.undo_conflict"));
}

TEST_CASE("the report is free until it is given, then the former text is kept", "[appraisal]")
{
    Appraisals s;
    const auto id = s.open(s.round(2025)).value();
    REQUIRE(s.write(id, QStringLiteral("<p>一稿</p>")));
    REQUIRE(s.write(id, QStringLiteral("<p>二稿</p>")));
    CHECK(s.shown(id).corrections.isEmpty());
    CHECK(codeOf(s.write(id, QStringLiteral("<p>二稿</p>"))) == QStringLiteral("appraisal.same"));
    REQUIRE(s.take(id, AppraisalStep::Present, Appraisals::kHeld, QStringLiteral("补登")));
    CHECK(codeOf(s.write(id, QStringLiteral("<p>三稿</p>"))) == QStringLiteral("appraisal.why"));
    REQUIRE(s.write(id, QStringLiteral("<p>三稿</p>"), QStringLiteral("数字有误")));
    REQUIRE(s.shown(id).corrections.size() == 1);
    CHECK(s.shown(id).corrections[0].before == QStringLiteral("<p>二稿</p>"));
    CHECK(s.shown(id).report == QStringLiteral("<p>三稿</p>"));
}

TEST_CASE("a problem is a ledger item in one step, and the list follows the ledger", "[appraisal]")
{
    Appraisals s;
    const auto id = s.open(s.round(2025)).value();
    AppraisalProblem problem{QStringLiteral("下村走访少"), {}, {}, QDate(2026, 1, 30), QDate(2026, 6, 30), {}};
    CHECK(codeOf(s.problem(id, problem)) == QStringLiteral("appraisal.owner_missing"));
    problem.ownerName = QStringLiteral("韩知秋");
    problem.dueOn = {};
    CHECK(codeOf(s.problem(id, problem)) == QStringLiteral("appraisal.due_missing"));
    problem.dueOn = QDate(2026, 6, 30);
    REQUIRE(s.problem(id, problem));
    problem.matter = QStringLiteral("学习不经常");
    REQUIRE(s.problem(id, problem));
    const auto items = listAppraisalProblems(s.reader(), s.shown(id)).value();
    REQUIRE(items.size() == 2);
    CHECK(items[0].matter == QStringLiteral("下村走访少"));
    CHECK(items[0].kind == ledger::Kind::Problem);
    CHECK(items[0].origin == QStringLiteral("2025年度述职评议考核"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, items[0].id, QDate(2026, 5, 20), QStringLiteral("已整改"), kToday);
    }));
    const auto now = listAppraisalProblems(s.reader(), s.shown(id)).value();
    CHECK(appraisalProblemsBy(now, QDate(2026, 5, 19)).closed == 0);
    CHECK(appraisalProblemsBy(now, QDate(2026, 5, 20)).closed == 1);
    CHECK(appraisalProblemsBy(now, kToday).total == 2);
}

TEST_CASE("published after the grade, and taken back", "[appraisal]")
{
    Appraisals s;
    const auto id = s.open(s.round(2025)).value();
    const auto publish = [&](QDate from, QDate until) {
        return s.run([&](store::UnitOfWork& unit) {
            return publishAppraisal(unit, id, from, until, QStringLiteral("公开栏"), kToday);
        });
    };
    const QDate from(2026, 1, 26);
    CHECK(codeOf(publish(from, from.addDays(4))) == QStringLiteral("appraisal.no_grade"));
    REQUIRE(s.grade(id, AppraisalGrade::Good));
    CHECK(codeOf(publish(from, from.addDays(-1))) == QStringLiteral("appraisal.public_days"));
    CHECK(codeOf(publish(kToday.addDays(1), kToday.addDays(4))) == QStringLiteral("appraisal.day_future"));
    REQUIRE(publish(from, from.addDays(4)));
    CHECK(s.shown(id).publishedUntil == QDate(2026, 1, 30));
    REQUIRE(publish({}, {}));
    CHECK_FALSE(s.shown(id).publishedFrom.isValid());
    CHECK(s.shown(id).publishedAt.isEmpty());
}

TEST_CASE("the round of a year is due by the end of January, once the branch has rounds", "[appraisal]")
{
    Appraisals s;
    CHECK(s.terms().empty());
    const auto id = s.open(s.round(2025)).value();
    auto terms = s.terms();
    REQUIRE(terms.size() == 2);
    CHECK(terms[0].what == QStringLiteral("appraisal_round"));
    CHECK(terms[0].until == QDate(2026, 1, 31));
    CHECK_FALSE(terms[0].settled);
    CHECK(terms[1].subject == QStringLiteral("appraisal:2026"));
    CHECK(terms[1].until == QDate(2027, 1, 31));
    REQUIRE(s.take(id, AppraisalStep::Present, Appraisals::kHeld, QStringLiteral("补登")));
    CHECK(s.terms()[0].settled);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleAppraisal(unit, id, kToday); }));
    CHECK(s.terms().empty());
    CHECK(codeOf(s.count(id, kMemberSums)) == QStringLiteral("appraisal.recycled"));
    REQUIRE(s.open(s.round(2025)));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return restoreAppraisal(unit, id); }))
          == QStringLiteral("appraisal.year_taken"));
}

TEST_CASE("the report of a quarter tells the steps in it with scores, grade and problems", "[appraisal]")
{
    Appraisals s;
    const auto id = s.open(s.round(2025)).value();
    REQUIRE(s.write(id, QStringLiteral("<p>报告</p>")));
    REQUIRE(s.take(id, AppraisalStep::Scope, QDate(2025, 12, 5)));
    REQUIRE(s.take(id, AppraisalStep::Present, Appraisals::kHeld, QStringLiteral("补登")));
    REQUIRE(s.count(id, kMemberSums));
    REQUIRE(s.grade(id, AppraisalGrade::Good));
    REQUIRE(s.problem(
        id, {QStringLiteral("下村走访少"), {}, QStringLiteral("韩知秋"), QDate(2026, 1, 30), QDate(2026, 6, 30), {}}));
    CHECK(s.report(QDate(2026, 1, 1), QDate(2026, 3, 31))
          == QStringLiteral("2025年度述职评议考核：述职（1月16日）；测评得分党员92.5；评定为“好”；"
                            "反馈问题1个，已整改0个。"));
    CHECK(s.report(QDate(2026, 4, 1), QDate(2026, 6, 30)).isEmpty());
    // The quarter in which it began knows nothing of what came in January.
    CHECK(s.report(QDate(2025, 10, 1), QDate(2025, 12, 31))
          == QStringLiteral("2025年度述职评议考核：确定范围（12月5日）。"));
}

TEST_CASE("of a round for the committee alone the quarter tells the steps and nothing that came of it", "[appraisal]")
{
    Appraisals s;
    Appraisal secret = s.round(2025);
    secret.secrecy = DisciplineLevel::Committee;
    const auto id = s.open(secret).value();
    REQUIRE(s.write(id, QStringLiteral("<p>报告</p>")));
    REQUIRE(s.take(id, AppraisalStep::Present, Appraisals::kHeld, QStringLiteral("补登")));
    REQUIRE(s.count(id, kMemberSums));
    REQUIRE(s.grade(id, AppraisalGrade::Poor));
    CHECK(s.report(QDate(2026, 1, 1), QDate(2026, 3, 31)) == QStringLiteral("2025年度述职评议考核：述职（1月16日）。"));
    // Opened to the branch it tells the rest; undone it is covered again.
    Appraisal open = s.shown(id);
    CHECK_FALSE(open.isOpen());
    open.secrecy = DisciplineLevel::Branch;
    REQUIRE(s.change(open));
    CHECK(s.report(QDate(2026, 1, 1), QDate(2026, 3, 31)).contains(QStringLiteral("评定为“差”")));
    REQUIRE(s.book->undo());
    CHECK_FALSE(s.shown(id).isOpen());
}

TEST_CASE("a step rests on a meeting of the branch that was held on its day", "[appraisal]")
{
    Appraisals s;
    const auto id = s.open(s.round(2025)).value();
    gathering::Gathering held;
    held.branch = s.branch.id;
    held.kind = gathering::Kind::GeneralMeeting;
    held.topic = QStringLiteral("听取述职");
    held.heldOn = Appraisals::kHeld;
    gathering::GatheringId meeting;
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(meeting, gathering::saveGathering(unit, held, kToday));
        return {};
    }));
    const auto take = [&](QDate on, gathering::GatheringId rests) {
        return s.run([&](store::UnitOfWork& unit) {
            return takeAppraisalStep(unit, id, {AppraisalStep::Present, on, {}, QStringLiteral("补登"), rests}, kToday);
        });
    };
    CHECK(codeOf(take(Appraisals::kHeld.addDays(1), meeting)) == u"appraisal.gathering_day");
    CHECK(codeOf(take(Appraisals::kHeld, gathering::GatheringId::make())) == u"appraisal.gathering_unknown");
    REQUIRE(take(Appraisals::kHeld, meeting));
    CHECK((s.shown(id).step(AppraisalStep::Present)->gathering == meeting));
}

TEST_CASE("a day outside November to January is doubted", "[appraisal]")
{
    Appraisal round;
    round.forYear = 2025;
    CHECK(appraisalDoubts(round).isEmpty());
    for (const QDate day : {QDate(2025, 11, 1), QDate(2026, 1, 31)}) {
        round.meetingOn = day;
        CHECK(appraisalDoubts(round).isEmpty());
    }
    round.meetingOn = QDate(2025, 10, 31);
    CHECK(appraisalDoubts(round).size() == 1);
    round.steps.append({AppraisalStep::Present, QDate(2025, 12, 31), {}, {}});
    CHECK(appraisalDoubts(round).isEmpty()); // the day on which it took place counts
}

TEST_CASE("the paper has four grades and nothing of who gets it", "[appraisal]")
{
    Appraisals s;
    const auto paper = appraisalPaper(s.round(2025), QStringLiteral("机关第一党支部"), 33);
    REQUIRE(paper);
    CHECK(paper->columns
          == QStringList{QStringLiteral("好"), QStringLiteral("较好"), QStringLiteral("一般"), QStringLiteral("差")});
    CHECK(paper->papers == 33);
    CHECK(paper->note.contains(QStringLiteral("无记名")));
    CHECK_FALSE(appraisalPaper(s.round(2025), {}, 0));
}

TEST_CASE("a round of a past day: what is dated later is taken back", "[appraisal]")
{
    Appraisals s;
    const auto id = s.open(s.round(2025)).value(); // entered on 18 September
    const auto roundsBy = [&](QDate day) { return listAppraisalsOn(s.reader(), s.branch.id, day).value(); };
    CHECK(roundsBy(kToday.addDays(-1)).isEmpty());
    CHECK(roundsBy(kToday).size() == 1);
    REQUIRE(s.take(id, AppraisalStep::Scope, QDate(2025, 12, 5)));
    REQUIRE(s.write(id, QStringLiteral("<p>履职情况</p>")));
    REQUIRE(s.take(id, AppraisalStep::Report, QDate(2025, 12, 19), QStringLiteral("先写了报告")));
    REQUIRE(s.count(id, kMemberSums)); // 16 January
    REQUIRE(s.grade(id, AppraisalGrade::Good)); // 16 January
    AppraisalCount right = kMemberSums;
    right.collected = 33;
    REQUIRE(s.correct(id, right, QStringLiteral("漏数一张"))); // today
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return publishAppraisal(unit, id, QDate(2026, 1, 26), QDate(2026, 1, 30), QStringLiteral("公开栏"), kToday);
    }));
    CHECK(roundsBy(QDate(2025, 12, 4)).isEmpty());
    REQUIRE(roundsBy(QDate(2025, 12, 5)).size() == 1);
    const auto roundBy = [&](QDate day) { return roundsBy(day).first(); };
    CHECK(roundBy(QDate(2025, 12, 18)).steps.size() == 1);
    CHECK(roundBy(QDate(2025, 12, 18)).report.isEmpty());
    CHECK(roundBy(QDate(2025, 12, 19)).steps.size() == 2);
    CHECK_FALSE(roundBy(QDate(2025, 12, 19)).report.isEmpty());
    CHECK(roundBy(QDate(2026, 1, 15)).counts.isEmpty());
    CHECK_FALSE(roundBy(QDate(2026, 1, 15)).result);
    CHECK(roundBy(QDate(2026, 1, 16)).counts.size() == 1);
    CHECK(roundBy(QDate(2026, 1, 16)).result);
    CHECK_FALSE(roundBy(QDate(2026, 1, 25)).publishedFrom.isValid());
    CHECK(roundBy(QDate(2026, 1, 25)).publishedAt.isEmpty());
    CHECK(roundBy(QDate(2026, 1, 26)).publishedUntil == QDate(2026, 1, 30));
    CHECK(roundBy(kToday.addDays(-1)).corrections.isEmpty());
    CHECK(roundBy(kToday).corrections.size() == 1);
}

TEST_CASE("the problems of a round as they stood on a past day", "[appraisal]")
{
    Appraisals s;
    const auto id = s.open(s.round(2025)).value();
    REQUIRE(s.problem(
        id, {QStringLiteral("下村走访少"), {}, QStringLiteral("韩知秋"), QDate(2026, 1, 30), QDate(2026, 6, 30), {}}));
    const auto item = listAppraisalProblems(s.reader(), s.shown(id)).value().first();
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, item.id, QDate(2026, 6, 5), QStringLiteral("已走访"), kToday);
    }));
    const auto problemsBy = [&](QDate day) { return listAppraisalProblemsOn(s.reader(), s.shown(id), day).value(); };
    CHECK(problemsBy(QDate(2026, 1, 29)).isEmpty());
    REQUIRE(problemsBy(QDate(2026, 6, 4)).size() == 1);
    CHECK(appraisalProblemsBy(problemsBy(QDate(2026, 6, 4)), QDate(2026, 6, 4)).closed == 0);
    CHECK(appraisalProblemsBy(problemsBy(QDate(2026, 6, 5)), QDate(2026, 6, 5)).closed == 1);
}
