// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 三化: weights, points of the months, the review of a quarter, who is left out and why, what agenda and report say.
#include "branchbook/organization/evaluation_assess.h"
#include "branchbook/organization/merit_service.h"
#include "branchbook/store/journal.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;

namespace {

constexpr Quarter kSpring{2026, 2};
constexpr Quarter kSummer{2026, 3};
const QDate kReviewed(2026, 7, 8);

/// Study 40 of 10 points, work 60 of 30.
struct Merits : Branch {
    MeritIndicatorId study;
    MeritIndicatorId work;

    [[nodiscard]] MeritIndicator indicator(const char16_t* title, int weight, int most,
                                           MeritAspect aspect = MeritAspect::Study, Quarter from = kSpring) const
    {
        MeritIndicator made;
        made.branch = branch.id;
        made.title = QString::fromUtf16(title);
        made.weight = weight;
        made.most = most;
        made.aspect = aspect;
        made.from = from;
        return made;
    }
    Result<MeritIndicatorId> declareOne(const MeritIndicator& made, QDate on = {2026, 4, 1})
    {
        MeritIndicatorId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, addMeritIndicator(unit, made, on));
            return {};
        }));
        return id;
    }
    void declareBoth()
    {
        study = declareOne(indicator(u"集体学习", 40, 10)).value();
        work = declareOne(indicator(u"岗位实绩", 60, 30, MeritAspect::Work)).value();
    }
    Result<> enter(book::MemberId member, const char16_t* of, const QList<MeritMark>& marks)
    {
        return run([&](store::UnitOfWork& unit) {
            return recordMeritMonth(unit, branch.id, month(of), {{member, marks}}, kToday);
        });
    }
    /// April to June, the same points each month.
    void enterSpring(book::MemberId member, int studied, int worked)
    {
        for (const char16_t* of : {u"2026-04", u"2026-05", u"2026-06"})
            REQUIRE(enter(member, of, {{study, studied, {}}, {work, worked, {}}}));
    }
    Result<> excuse(book::MemberId member, const char16_t* reason, Quarter quarter = kSpring)
    {
        return run([&](store::UnitOfWork& unit) {
            return excuseFromMerit(unit, branch.id, quarter, {{}, member, QString::fromUtf16(reason)}, kToday);
        });
    }
    Result<> review(Quarter quarter = kSpring, QDate on = kReviewed)
    {
        return run([&](store::UnitOfWork& unit) {
            return recordMeritReview(unit, {{}, branch.id, quarter, on, QString()}, kToday);
        });
    }
    [[nodiscard]] qint64 lastOp() const { return store::nextUndo(reader()).value().op; }
    [[nodiscard]] MeritQuarter quarter(Quarter of = kSpring) const
    {
        return loadMeritQuarter(reader(), branch.id, of, kToday).value();
    }
    [[nodiscard]] rules::Facts facts() const
    {
        rules::Facts made;
        REQUIRE(addMeritFacts({reader(), branch.id, QDate(2026, 1, 1), kToday, catalogue}, made));
        return made;
    }
    [[nodiscard]] book::AreaSection report(QDate first, QDate last) const
    {
        book::AreaSection section;
        REQUIRE(addMeritSection({reader(), branch.id, {first, last}, kToday, catalogue}, section));
        return section;
    }
};

QString textOf(const book::AreaSection& section)
{
    return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
}

} // namespace

TEST_CASE("a quarter is weight times points by full points, each line to the hundredth, and the lines add up",
          "[merit]")
{
    Merits s;
    const auto first = s.add(QStringLiteral("陈一"));
    s.declareBoth();
    REQUIRE(s.enter(first, u"2026-04", {{s.study, 9, {}}, {s.work, 25, {}}}));
    REQUIRE(s.enter(first, u"2026-05", {{s.study, 10, {}}, {s.work, 20, {}}}));
    CHECK(s.quarter().person(first)->state == MeritState::Missing);
    CHECK(s.quarter().person(first)->why == QStringLiteral("还没有录入：6月2项"));
    REQUIRE(s.enter(first, u"2026-06", {{s.study, 8, {}}}));
    CHECK(s.quarter().person(first)->why == QStringLiteral("还没有录入：6月1项"));
    REQUIRE(s.enter(first, u"2026-06", {{s.work, 26, {}}}));
    const MeritPerson person = *s.quarter().person(first);
    REQUIRE(person.state == MeritState::Scored);
    REQUIRE(person.lines.size() == 2);
    // 40 x 27/30 = 36; 60 x 71/90 = 47.333…
    CHECK(person.lines[0].score.toString() == QStringLiteral("36"));
    CHECK(person.lines[1].score.toString() == QStringLiteral("47.33"));
    CHECK(person.score.toString() == QStringLiteral("83.33"));
    CHECK(person.lines[0].why == QStringLiteral("集体学习（权重40）：9、10、8，共27分，满分30分，折合36分"));
    CHECK(person.monthScore(0).toString() == QStringLiteral("86")); // 36 + 50
    CHECK(person.monthScore(0).toColumn() == QStringLiteral("86.00")); // in a column digits stand under digits
    CHECK(MeritScore{9'405}.toColumn() == QStringLiteral("94.05"));
    // Entered again it is corrected; taken away it is missing again; undo gives it back.
    REQUIRE(s.enter(first, u"2026-04", {{s.study, 10, {}}}));
    CHECK(s.quarter().person(first)->lines[0].sum == 28);
    REQUIRE(s.enter(first, u"2026-04", {{s.study, std::nullopt, {}}}));
    CHECK(s.quarter().person(first)->state == MeritState::Missing);
    REQUIRE(s.book->undo());
    REQUIRE(s.book->undo());
    CHECK(s.quarter().person(first)->lines[0].sum == 27);
}

TEST_CASE("weights come to 100 a quarter: more is refused, less keeps the review waiting", "[merit]")
{
    Merits s;
    const auto first = s.add(QStringLiteral("陈一"));
    s.study = s.declareOne(s.indicator(u"集体学习", 40, 10)).value();
    CHECK(codeOf(s.declareOne(s.indicator(u"集体学习", 10, 10))) == QStringLiteral("merit.title_twice"));
    CHECK(codeOf(s.declareOne(s.indicator(u"岗位实绩", 61, 10))) == QStringLiteral("merit.weight_over"));
    CHECK(codeOf(s.declareOne(s.indicator(u"岗位实绩", 0, 10))) == QStringLiteral("merit.weight_range"));
    CHECK(codeOf(s.declareOne(s.indicator(u"岗位实绩", 60, 0))) == QStringLiteral("merit.most_range"));
    CHECK(codeOf(s.declareOne(s.indicator(u" ", 60, 10))) == QStringLiteral("merit.title_missing"));
    for (const char16_t* of : {u"2026-04", u"2026-05", u"2026-06"})
        REQUIRE(s.enter(first, of, {{s.study, 9, {}}}));
    CHECK(codeOf(s.review()) == QStringLiteral("merit.weight_sum"));
    CHECK(meritDoubts(s.quarter(), kToday).first().contains(QStringLiteral("合计是40")));
    // One that begins later leaves the earlier quarter as it is, and is held against what holds by then.
    s.work = s.declareOne(s.indicator(u"岗位实绩", 60, 10, MeritAspect::Work, kSummer)).value();
    CHECK(s.quarter().weight == 40);
    CHECK(s.quarter(kSummer).weight == 100);
    CHECK(codeOf(s.declareOne(s.indicator(u"带头作用", 1, 10, MeritAspect::Growth, kSpring)))
          == QStringLiteral("merit.weight_over"));
    // With points it is ended, not changed.
    MeritIndicator heavier = loadMeritIndicator(s.reader(), s.study).value();
    heavier.weight = 30;
    const auto change = [&](const MeritIndicator& to) {
        return s.run([&](store::UnitOfWork& unit) { return changeMeritIndicator(unit, to); });
    };
    CHECK(codeOf(change(heavier)) == QStringLiteral("merit.used"));
    heavier.weight = 40;
    heavier.title = QStringLiteral("理论学习");
    CHECK(change(heavier));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return recycleMeritIndicator(unit, s.study, kToday); }))
          == QStringLiteral("merit.used_bin"));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) {
              return endMeritIndicator(unit, s.study, {2026, 1});
          }))
          == QStringLiteral("merit.until_order"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return endMeritIndicator(unit, s.study, kSpring); }));
    CHECK(s.quarter(kSummer).weight == 60);
}

TEST_CASE("points that cannot be are refused", "[merit]")
{
    Merits s;
    const auto first = s.add(QStringLiteral("陈一"));
    const auto later = s.add(QStringLiteral("林二"), [](book::Member& member) {
        member.values.set(book::Field::TransferInDate, QStringLiteral("2026-05-20"));
    });
    s.declareBoth();
    CHECK(codeOf(s.enter(first, u"2026-04", {{s.study, 11, {}}})) == QStringLiteral("merit.points_range"));
    CHECK(codeOf(s.enter(first, u"2026-04", {{s.study, -1, {}}})) == QStringLiteral("merit.points_range"));
    CHECK(codeOf(s.enter(first, u"2026-10", {{s.study, 9, {}}})) == QStringLiteral("merit.month_future"));
    CHECK(codeOf(s.enter(first, u"2026-03", {{s.study, 9, {}}})) == QStringLiteral("merit.not_held"));
    CHECK(codeOf(s.enter(later, u"2026-04", {{s.study, 9, {}}})) == QStringLiteral("merit.not_member"));
    // Who came in May is asked for May and June alone, of 20 full points.
    REQUIRE(s.enter(later, u"2026-05", {{s.study, 10, {}}, {s.work, 30, {}}}));
    REQUIRE(s.enter(later, u"2026-06", {{s.study, 5, {}}, {s.work, 30, {}}}));
    const MeritPerson person = *s.quarter().person(later);
    REQUIRE(person.state == MeritState::Scored);
    CHECK(person.lines[0].full == 20);
    CHECK(person.score.toString() == QStringLiteral("90")); // 40 x 15/20 + 60
}

TEST_CASE("a quarter is reviewed when it is over and everybody has points or a reason; then it stands", "[merit]")
{
    Merits s;
    const auto first = s.add(QStringLiteral("陈一"));
    const auto ill = s.add(QStringLiteral("林二"));
    s.declareBoth();
    s.enterSpring(first, 9, 27);
    CHECK(codeOf(s.review()) == QStringLiteral("merit.entries_missing"));
    CHECK(codeOf(s.excuse(ill, u" ")) == QStringLiteral("merit.reason_missing"));
    REQUIRE(s.excuse(ill, u"长期病假"));
    CHECK(codeOf(s.review(kSpring, QDate(2026, 6, 29))) == QStringLiteral("merit.quarter_running"));
    CHECK(codeOf(s.review(kSpring, kToday.addDays(1))) == QStringLiteral("merit.day_future"));
    CHECK(codeOf(s.review(kSummer, kToday)) == QStringLiteral("merit.quarter_running"));
    REQUIRE(s.review());
    const MeritQuarter done = s.quarter();
    CHECK(done.average()->toString() == QStringLiteral("90"));
    REQUIRE(done.with(MeritState::Excused).size() == 1);
    CHECK(done.with(MeritState::Excused)[0].why == QStringLiteral("长期病假"));
    CHECK(codeOf(s.enter(first, u"2026-06", {{s.study, 10, {}}})) == QStringLiteral("merit.reviewed"));
    CHECK(codeOf(s.excuse(first, u"出差")) == QStringLiteral("merit.reviewed"));
    CHECK(codeOf(s.declareOne(s.indicator(u"带头作用", 1, 10))) == QStringLiteral("merit.reviewed"));
    CHECK(s.enter(first, u"2026-07", {{s.study, 10, {}}}));
    // What the person reached, for the card and for the democratic evaluation.
    const auto reached = lastMerits(s.reader(), first, 4, kToday).value();
    REQUIRE(reached.size() == 1);
    CHECK(reached[0].person.score.toString() == QStringLiteral("90"));
    CHECK(lastMerits(s.reader(), ill, 4, kToday).value().isEmpty());
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackMeritReview(unit, s.branch.id, kSpring); }));
    CHECK(s.enter(first, u"2026-06", {{s.study, 10, {}}}));
    CHECK(lastMerits(s.reader(), first, 4, kToday).value().isEmpty());
}

TEST_CASE("what a review stands on is not undone under it, nor is a review given back over other figures", "[merit]")
{
    Merits s;
    const auto first = s.add(QStringLiteral("陈一"));
    const auto second = s.add(QStringLiteral("林二"));
    s.declareBoth();
    s.enterSpring(first, 9, 27);
    s.enterSpring(second, 8, 24);
    REQUIRE(s.enter(first, u"2026-06", {{s.study, 6, {}}}));
    const qint64 corrected = s.lastOp();
    REQUIRE(s.excuse(second, u"长期病假"));
    const auto back = [&] {
        return s.run([&](store::UnitOfWork& unit) { return readmitToMerit(unit, s.branch.id, second, kSpring); });
    };
    REQUIRE(back());
    const qint64 readmitted = s.lastOp();
    REQUIRE(s.review());
    const QString figure = s.quarter().person(first)->score.toString();
    const QString conflict = QStringLiteral("store.undo_conflict");
    CHECK(codeOf(s.book->undo(corrected)) == conflict);
    CHECK(codeOf(s.book->undo(readmitted)) == conflict);
    CHECK(s.quarter().person(first)->score.toString() == figure);
    CHECK(s.quarter().person(second)->state == MeritState::Scored);
    // Taken back and changed: the review does not come back by undo.
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackMeritReview(unit, s.branch.id, kSpring); }));
    const qint64 taken = s.lastOp();
    REQUIRE(s.excuse(second, u"长期病假"));
    CHECK(codeOf(s.book->undo(taken)) == conflict);
    REQUIRE(s.book->undo());
    REQUIRE(s.book->undo(taken)); // nothing is different now
    CHECK(s.quarter().review.has_value());
}

TEST_CASE("nobody is ranked: people stand in the order of the roster whatever their points", "[merit]")
{
    Merits s;
    const auto chen = s.add(QStringLiteral("陈一"));
    const auto lin = s.add(QStringLiteral("林二"));
    s.declareBoth();
    s.enterSpring(chen, 1, 3);
    s.enterSpring(lin, 10, 30);
    const auto people = s.quarter().people;
    REQUIRE(people.size() == 2);
    CHECK(people[0].member == chen);
    CHECK(people[1].score > people[0].score);
    REQUIRE(s.review());
    CHECK_FALSE(textOf(s.report(QDate(2026, 7, 1), QDate(2026, 9, 30))).contains(QStringLiteral("林二")));
}

TEST_CASE("whoever left within the quarter is told as gone, and is not waited for", "[merit]")
{
    Merits s;
    const auto first = s.add(QStringLiteral("陈一"));
    const auto gone = s.add(QStringLiteral("林二"));
    s.change(gone, [](book::Member& member) {
        member.leftOn = QDate(2026, 6, 10);
        member.leftReason = QStringLiteral("转出");
    });
    s.declareBoth();
    s.enterSpring(first, 9, 27);
    CHECK(s.quarter().person(gone)->state == MeritState::Gone);
    CHECK(s.quarter().missingIn(0) == 0);
    CHECK(s.review());
}

TEST_CASE("months that are over and a quarter that is over are due by the branch's own days", "[merit]")
{
    Merits s;
    const auto first = s.add(QStringLiteral("陈一"));
    CHECK(s.facts().terms.empty());
    s.declareBoth();
    s.enterSpring(first, 9, 27);
    const auto until = [&](const QString& subject) {
        for (const rules::Term& term : s.facts().terms) {
            if (term.subject == subject)
                return term.until;
        }
        return QDate();
    };
    const auto settled = [&](const QString& subject) {
        for (const rules::Term& term : s.facts().terms) {
            if (term.subject == subject)
                return term.settled;
        }
        return false;
    };
    CHECK(until(QStringLiteral("merit:2026-06")) == QDate(2026, 7, 10));
    CHECK(settled(QStringLiteral("merit:2026-06")));
    CHECK(until(QStringLiteral("merit:2026-08")) == QDate(2026, 9, 10));
    CHECK_FALSE(settled(QStringLiteral("merit:2026-08")));
    CHECK_FALSE(until(QStringLiteral("merit:2026-09")).isValid()); // runs still
    CHECK(until(QStringLiteral("merit:2026Q2")) == QDate(2026, 7, 20));
    CHECK_FALSE(settled(QStringLiteral("merit:2026Q2")));
    REQUIRE(s.review());
    CHECK(settled(QStringLiteral("merit:2026Q2")));
}

TEST_CASE("the report tells the review of the period and the months entered, without a name", "[merit]")
{
    Merits s;
    const auto first = s.add(QStringLiteral("陈一"));
    const auto ill = s.add(QStringLiteral("林二"));
    CHECK(textOf(s.report(QDate(2026, 7, 1), QDate(2026, 9, 30))).isEmpty());
    s.declareBoth();
    s.enterSpring(first, 9, 27);
    REQUIRE(s.excuse(ill, u"长期病假"));
    REQUIRE(s.review());
    CHECK(textOf(s.report(QDate(2026, 7, 1), QDate(2026, 9, 30)))
          == QStringLiteral("三化量化（指标由支部自定）：2026年第二季度的评议于7月8日进行，指标2项，参评1人，平均90分，"
                            "不参评1人；本期已过2个月，得分录完0个月。"));
    CHECK(textOf(s.report(QDate(2026, 4, 1), QDate(2026, 6, 30)))
          == QStringLiteral("三化量化（指标由支部自定）：本期已过3个月，得分录完3个月。"));
    CHECK(s.report(QDate(2026, 4, 1), QDate(2026, 6, 30)).people.isEmpty());

    // The figure opens its names: who was reviewed, without points, and who was not and why.
    const auto section = s.report(QDate(2026, 7, 1), QDate(2026, 9, 30));
    REQUIRE(section.people.size() == 1);
    const book::FigurePeople& reviewed = section.people.first();
    CHECK(reviewed.key == QStringLiteral("merit:2026Q2"));
    REQUIRE(reviewed.counted.size() == 1);
    CHECK(reviewed.counted.first().name == QStringLiteral("陈一"));
    CHECK(reviewed.counted.first().why.isEmpty());
    REQUIRE(reviewed.leftOut.size() == 1);
    CHECK(reviewed.leftOut.first().member == ill);
    CHECK(reviewed.leftOut.first().why.contains(QStringLiteral("长期病假")));
    const auto& text = std::get<book::SectionText>(section.parts.front());
    REQUIRE(text.figures.size() == 1);
    CHECK(text.figures.first().key == reviewed.key);
}

TEST_CASE("the evidence beside a name in the yearly evaluation has the quarters that were reviewed", "[merit]")
{
    Merits s;
    const auto first = s.add(QStringLiteral("陈一"));
    s.declareBoth();
    s.enterSpring(first, 9, 27);
    Evaluation round;
    round.branch = s.branch.id;
    round.forYear = 2026;
    EvaluatedPerson line;
    line.member = first;
    round.people.append(line);
    const auto known = [&] {
        return evaluationEvidence(s.reader(), s.catalogue, round, kToday).value().value(first).merits;
    };
    CHECK(known().isEmpty());
    REQUIRE(s.review());
    REQUIRE(known().size() == 1);
    CHECK(known()[0].quarter == kSpring);
    CHECK(known()[0].person.score.toString() == QStringLiteral("90"));
}

TEST_CASE("nobody is late for an indicator that was entered only afterwards", "[merit]")
{
    Merits s;
    (void)s.add(QStringLiteral("陈一"));
    REQUIRE(s.declareOne(s.indicator(u"集体学习", 100, 10), kToday));
    QHash<QString, QDate> until;
    for (const rules::Term& term : s.facts().terms)
        until.insert(term.subject, term.until);
    CHECK(until.value(QStringLiteral("merit:2026-06")) == QDate(2026, 9, 28));
    CHECK(until.value(QStringLiteral("merit:2026Q2")) == QDate(2026, 10, 8));
}
