// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Matters of members' rights: what is refused, the course with its answers, the day by which each is due, ledger, report, secrets.
#include "branchbook/institutions/right_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/rules/catalogue.h"
#include "gathering/gathering_support.h"
#include "support/book_image.h"

#include "support/catch_qt.h"
#include "support/figures_behind.h"

#include <QJsonObject>

using namespace gathering_test;
using namespace branchbook::institutions;

namespace {

struct Rights : Branch {
    rules::Catalogue catalogue = rules::Catalogue::builtIn().value();

    [[nodiscard]] RightMatter matter(RightKind kind, QDate on, const char16_t* who = u"方念慈") const
    {
        RightMatter made;
        made.branch = branch;
        made.kind = kind;
        made.level = usualLevel(kind);
        made.receivedOn = on;
        made.matter = QStringLiteral("把学习时间定在周五下午");
        made.memberName = QString::fromUtf16(who);
        if (!made.memberName.isEmpty())
            made.member = member(made.memberName);
        return made;
    }
    Result<RightMatterId> add(const RightMatter& made)
    {
        RightMatterId id;
        const auto done = run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, addRightMatter(unit, made, kToday));
            return {};
        });
        if (!done)
            return fail(done.error());
        return id;
    }
    QString step(RightMatterId id, RightAct act, QDate on, const char16_t* words = u"已经研究")
    {
        const auto done = run([&](store::UnitOfWork& unit) {
            return addRightStep(unit, id, {act, on, QStringLiteral("支委会"), QString::fromUtf16(words)}, kToday);
        });
        return done ? QString() : done.error().code;
    }
    QString raise(RightMatterId id, const RightTask& task)
    {
        const auto done = run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto item, raiseRightItem(unit, id, task, kToday));
            return {};
        });
        return done ? QString() : done.error().code;
    }
    [[nodiscard]] RightMatter shown(RightMatterId id) const { return loadRightMatter(reader(), id).value(); }
    [[nodiscard]] QList<AnswerRound> rounds(RightMatterId id) const
    {
        return answerRounds(catalogue, shown(id)).value();
    }
    [[nodiscard]] book::AreaSection section(QDate begin, QDate end) const
    {
        book::AreaSection made;
        REQUIRE(addRightSection({reader(), branch, {begin, end}, kToday, catalogue}, made));
        return made;
    }
    [[nodiscard]] QList<ledger::Item> items() const
    {
        ledger::ItemQuery query;
        query.branch = branch;
        return ledger::listItems(reader(), query).value();
    }
};

template <class Value>
QString refused(const Result<Value>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace

TEST_CASE("a matter needs its words and its day, and a name where its kind asks for an answer to somebody", "[right]")
{
    Rights s;
    auto made = s.matter(RightKind::Proposal, QDate(2026, 9, 1));
    made.matter = QStringLiteral("　");
    CHECK(refused(s.add(made)) == QStringLiteral("right.matter_missing"));
    CHECK(refused(s.add(s.matter(RightKind::Proposal, {}))) == QStringLiteral("right.day_missing"));
    CHECK(refused(s.add(s.matter(RightKind::Proposal, kToday.addDays(1)))) == QStringLiteral("right.day_future"));
    for (const RightKind kind :
         {RightKind::Motion, RightKind::Objection, RightKind::Request, RightKind::Defence, RightKind::Appeal})
        CHECK(refused(s.add(s.matter(kind, QDate(2026, 9, 1), u""))) == QStringLiteral("right.name_missing"));
    CHECK(s.add(s.matter(RightKind::Criticism, QDate(2026, 9, 1), u"")));
    made = s.matter(RightKind::Proposal, QDate(2026, 9, 1));
    made.answerBy = QDate(2026, 8, 31);
    CHECK(refused(s.add(made)) == QStringLiteral("right.answer_early"));
}

TEST_CASE("a day that cannot be is refused with a sentence of its own", "[right]")
{
    Rights s;
    CHECK(refused(s.add(s.matter(RightKind::Proposal, QDate(1920, 12, 31)))) == QStringLiteral("day.early"));
    CHECK(refused(s.add(s.matter(RightKind::Proposal, QDate(1026, 9, 1), u""))) == QStringLiteral("day.early"));
    auto made = s.matter(RightKind::Proposal, QDate(2026, 9, 1));
    made.answerBy = QDate(2206, 9, 30);
    CHECK(refused(s.add(made)) == QStringLiteral("day.far"));
    auto person = book::loadMember(s.reader(), *made.member).value();
    person.values.set(book::Field::BirthDate, QStringLiteral("1990-05"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, person); }));
    CHECK(refused(s.add(s.matter(RightKind::Proposal, QDate(1990, 4, 30))))
          == QStringLiteral("person.day_before_birth"));
    made.answerBy = {};
    made.id = s.add(made).value();
    made.rev = s.shown(made.id).rev;
    made.receivedOn = QDate(1989, 9, 1);
    const auto moved = s.run([&](store::UnitOfWork& unit) { return changeRightMatter(unit, made, kToday); });
    CHECK(refused(moved) == QStringLiteral("person.day_before_birth"));
}

TEST_CASE("a matter is a Party member's, and of a length that can be read", "[right]")
{
    Rights s;
    CHECK(refused(s.add(s.matter(RightKind::Proposal, QDate(2026, 9, 1), u"谭嘉禾")))
          == QStringLiteral("right.not_member"));
    CHECK(s.add(s.matter(RightKind::Proposal, QDate(2026, 9, 1), u"罗小满"))); // probationary
    auto made = s.matter(RightKind::Proposal, QDate(2026, 9, 1));
    made.matter = QString(4001, u'字');
    CHECK(refused(s.add(made)) == QStringLiteral("right.text_long"));
    made.matter.chop(1);
    CHECK(s.add(made));
    made = s.matter(RightKind::Proposal, QDate(2026, 9, 2));
    made.id = s.add(made).value();
    made.rev = s.shown(made.id).rev;
    made.memberName = QStringLiteral("谭嘉禾");
    made.member = s.member(made.memberName);
    CHECK(refused(s.run([&](store::UnitOfWork& unit) { return changeRightMatter(unit, made, kToday); }))
          == QStringLiteral("right.not_member"));
}

TEST_CASE("matters are numbered within the year of their day", "[right]")
{
    Rights s;
    const auto first = s.add(s.matter(RightKind::Proposal, QDate(2026, 3, 1))).value();
    const auto second = s.add(s.matter(RightKind::Appeal, QDate(2026, 2, 1))).value();
    const auto before = s.add(s.matter(RightKind::Proposal, QDate(2025, 12, 31))).value();
    CHECK(s.shown(first).numberText() == QStringLiteral("2026-1"));
    CHECK(s.shown(second).numberText() == QStringLiteral("2026-2"));
    CHECK(s.shown(before).numberText() == QStringLiteral("2025-1"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleRightMatter(unit, second, kToday); }));
    const auto third = s.add(s.matter(RightKind::Motion, QDate(2026, 4, 1))).value();
    CHECK(s.shown(third).numberText() == QStringLiteral("2026-3")); // a number is not given twice
    CHECK(listRecycledRightMatters(s.reader(), s.branch).value().size() == 1);
}

TEST_CASE("an answer is due by the rule's day, an appeal's later; an objection to the answer begins anew", "[right]")
{
    Rights s;
    const auto plain = s.add(s.matter(RightKind::Proposal, QDate(2026, 6, 1))).value();
    CHECK(s.rounds(plain).first().due == QDate(2026, 7, 1)); // 30 days
    CHECK(s.rounds(plain).first().isLate(kToday));
    const auto appeal = s.add(s.matter(RightKind::Appeal, QDate(2026, 6, 1))).value();
    CHECK(s.rounds(appeal).first().due == QDate(2026, 8, 30)); // 90 days
    auto agreed = s.matter(RightKind::Request, QDate(2026, 9, 1));
    agreed.answerBy = QDate(2026, 9, 10);
    CHECK(s.rounds(s.add(agreed).value()).first().due == QDate(2026, 9, 10));
    CHECK(s.step(plain, RightAct::Accepted, QDate(2026, 6, 3)).isEmpty());
    CHECK(s.step(plain, RightAct::Answered, QDate(2026, 7, 1)).isEmpty());
    CHECK_FALSE(s.rounds(plain).first().isLate(kToday)); // the day itself is in time
    CHECK(s.step(plain, RightAct::Disputed, QDate(2026, 7, 5), u"还是周五好").isEmpty());
    REQUIRE(s.rounds(plain).size() == 2);
    CHECK(s.rounds(plain).last().due == QDate(2026, 8, 4));
    CHECK(s.rounds(plain).last().isLate(kToday));
    CHECK(s.step(plain, RightAct::Answered, QDate(2026, 8, 10)).isEmpty());
    CHECK(s.rounds(plain).last().isLate(kToday)); // six days too late, and stays so
    rules::Facts facts;
    REQUIRE(addRightFacts({s.reader(), s.branch, QDate(2026, 1, 1), kToday, s.catalogue}, facts));
    int open = 0;
    for (const rules::Term& term : facts.terms)
        open += term.settled ? 0 : 1;
    CHECK(facts.terms.size() == 4);
    CHECK(open == 2);
}

TEST_CASE("the course is kept in order and taken back from its end", "[right]")
{
    Rights s;
    const auto id = s.add(s.matter(RightKind::Motion, QDate(2026, 8, 1))).value();
    CHECK(s.step(id, RightAct::Closed, kToday) == QStringLiteral("right.act_order"));
    CHECK(s.step(id, RightAct::Agreed, kToday) == QStringLiteral("right.act_order"));
    CHECK(s.step(id, RightAct::Answered, QDate(2026, 7, 31)) == QStringLiteral("right.day_order"));
    CHECK(s.step(id, RightAct::Answered, kToday, u" ") == QStringLiteral("right.words_missing"));
    const auto own = s.run([&](store::UnitOfWork& unit) {
        return addRightStep(unit, id,
                            {RightAct::Answered, kToday, QStringLiteral("方念慈"), QStringLiteral("已经研究")}, kToday);
    });
    REQUIRE_FALSE(own);
    CHECK(own.error().code == QStringLiteral("right.by_self"));
    CHECK(s.step(id, RightAct::Answered, QDate(2026, 8, 20)).isEmpty());
    CHECK(s.step(id, RightAct::Agreed, QDate(2026, 8, 19)) == QStringLiteral("right.day_order"));
    CHECK(s.step(id, RightAct::Agreed, QDate(2026, 8, 21)).isEmpty());
    CHECK(s.step(id, RightAct::Closed, QDate(2026, 8, 22)).isEmpty());
    CHECK(s.shown(id).isOver());
    CHECK(s.step(id, RightAct::Answered, kToday) == QStringLiteral("right.over"));
    auto changed = s.shown(id);
    CHECK(s.run([&](store::UnitOfWork& unit) { return changeRightMatter(unit, changed, kToday); }).error().code
          == QStringLiteral("right.over"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackRightStep(unit, id); }));
    CHECK(s.shown(id).standing() == RightAct::Agreed);
    changed = s.shown(id);
    changed.receivedOn = QDate(2026, 8, 25);
    CHECK(s.run([&](store::UnitOfWork& unit) { return changeRightMatter(unit, changed, kToday); }).error().code
          == QStringLiteral("right.day_after_step"));
    const auto fresh = s.add(s.matter(RightKind::Motion, QDate(2026, 8, 1))).value();
    CHECK(s.run([&](store::UnitOfWork& unit) { return takeBackRightStep(unit, fresh); }).error().code
          == QStringLiteral("right.no_step"));
}

TEST_CASE("nobody is asked about what came without a name; it is answered and closed", "[right]")
{
    Rights s;
    const auto id = s.add(s.matter(RightKind::Proposal, QDate(2026, 8, 1), u"")).value();
    CHECK(s.step(id, RightAct::Withdrawn, kToday) == QStringLiteral("right.anonymous_act"));
    CHECK(s.step(id, RightAct::Answered, QDate(2026, 8, 9)).isEmpty());
    CHECK(s.step(id, RightAct::Disputed, kToday) == QStringLiteral("right.anonymous_act"));
    CHECK(nextActs(s.shown(id)) == QList<RightAct>{RightAct::Closed});
    CHECK(s.step(id, RightAct::Closed, QDate(2026, 8, 10)).isEmpty());
}

TEST_CASE("a step is not undone under a later one", "[right]")
{
    Rights s;
    const auto id = s.add(s.matter(RightKind::Motion, QDate(2026, 8, 1))).value();
    const auto first = s.run([&](store::UnitOfWork& unit) {
        return addRightStep(unit, id, {RightAct::Accepted, QDate(2026, 8, 2), {}, {}}, kToday);
    });
    REQUIRE(first);
    CHECK(s.step(id, RightAct::Answered, QDate(2026, 8, 9)).isEmpty());
    CHECK_FALSE(s.book->undo(first->op));
    CHECK(s.shown(id).steps.size() == 2);
    REQUIRE(s.book->undo());
    REQUIRE(s.book->undo());
    CHECK(s.shown(id).steps.isEmpty());
}

TEST_CASE("a matter goes into the ledger in one step; what only the committee may read does not", "[right]")
{
    Rights s;
    const auto open = s.add(s.matter(RightKind::Proposal, QDate(2026, 9, 1))).value();
    RightTask task{s.member(QStringLiteral("韩知秋")), QStringLiteral("韩知秋"), {}, {}};
    CHECK(s.raise(open, task) == QStringLiteral("right.due_missing"));
    task.dueOn = QDate(2026, 9, 30);
    CHECK(s.raise(open, {{}, {}, task.dueOn, {}}) == QStringLiteral("right.owner_missing"));
    REQUIRE(s.raise(open, task).isEmpty());
    CHECK(s.raise(open, task) == QStringLiteral("right.item_there"));
    REQUIRE(s.items().size() == 1);
    const ledger::Item item = s.items().first();
    CHECK(item.matter == QStringLiteral("把学习时间定在周五下午"));
    CHECK(item.area == QStringLiteral("institutions"));
    CHECK(item.dueOn == task.dueOn);
    CHECK(item.owner == task.owner);
    auto secret = s.shown(open);
    secret.level = RightLevel::Committee;
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return changeRightMatter(unit, secret, kToday); }));
    CHECK_FALSE(s.items().first().matter.contains(QStringLiteral("周五")));
    const auto appeal = s.add(s.matter(RightKind::Appeal, QDate(2026, 9, 1))).value();
    REQUIRE(s.raise(appeal, task).isEmpty());
    for (const ledger::Item& each : s.items())
        CHECK_FALSE((each.matter + each.origin).contains(QStringLiteral("方念慈")));
}

TEST_CASE("the report counts and names nobody", "[right]")
{
    Rights s;
    const auto first = s.add(s.matter(RightKind::Proposal, QDate(2026, 7, 1))).value();
    const auto second = s.add(s.matter(RightKind::Appeal, QDate(2026, 6, 1))).value();
    (void)s.add(s.matter(RightKind::Criticism, QDate(2026, 7, 10), u"")).value();
    CHECK(s.step(first, RightAct::Answered, QDate(2026, 7, 20)).isEmpty());
    CHECK(s.step(first, RightAct::Agreed, QDate(2026, 7, 22)).isEmpty());
    CHECK(s.step(first, RightAct::Closed, QDate(2026, 7, 22)).isEmpty());
    CHECK(s.step(second, RightAct::Answered, QDate(2026, 9, 4)).isEmpty()); // five days late
    CHECK(s.step(second, RightAct::Disputed, QDate(2026, 9, 6)).isEmpty());
    const auto section = s.section(QDate(2026, 7, 1), QDate(2026, 9, 30));
    CHECK(std::get<book::SectionText>(section.parts.front()).text
          == QStringLiteral("党员权利保障：收到党员提出的事项2件（建议1件、批评1件），答复2件，其中按期答复1件，"
                            "本人同意1件、有异议1件；没有办结2件，其中答复逾期1件。"));
    const QJsonObject figures = section.figures.value(u"rights").toObject();
    CHECK(figures.value(u"received").toInt() == 2);
    // Behind each number stand the matters by number and kind, and no name.
    CHECK(figures_behind::wrongFigures(section).isEmpty());
    CHECK(figures_behind::countedBy(section, u"rights:received")
          == QStringList{QStringLiteral("7月1日 第2026-1号建议"), QStringLiteral("7月10日 第2026-3号批评")});
    CHECK(figures_behind::countedBy(section, u"rights:disputed")
          == QStringList{QStringLiteral("9月6日 第2026-2号申诉")});
    CHECK(figures_behind::countedBy(section, u"rights:in_time")
          == QStringList{QStringLiteral("7月20日 第2026-1号建议")});
    CHECK(figures_behind::countedBy(section, u"rights:open")
          == QStringList{QStringLiteral("第2026-2号申诉"), QStringLiteral("第2026-3号批评")});
    for (const auto& figure : section.people) {
        for (const auto& record : figure.counted)
            CHECK_FALSE(record.name.contains(QStringLiteral("方念慈")));
    }
    CHECK(figures.value(u"in_time").toInt() == 1);
    CHECK(s.section(QDate(2026, 1, 1), QDate(2026, 3, 31)).parts.empty());
    // As it stood then: the appeal was in, nothing was answered.
    CHECK(s.section(QDate(2026, 4, 1), QDate(2026, 6, 30)).figures.value(u"rights").toObject().value(u"open").toInt()
          == 1);
}

TEST_CASE("what was said is stored under a seal", "[right]")
{
    Rights s;
    (void)s.add(s.matter(RightKind::Proposal, QDate(2026, 9, 1))).value();
    const auto rows = book_image::rowsOf(s.reader(), QStringLiteral("SELECT typeof(matter), matter FROM right_matter"));
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().first() == QStringLiteral("blob"));
    CHECK(rows.first().last().startsWith(QStringLiteral("x00")));
}

TEST_CASE("a matter of a past day has taken the steps of that day, and its term is that of then", "[right]")
{
    Rights s;
    const auto old = s.add(s.matter(RightKind::Criticism, QDate(2026, 5, 1), u"")).value();
    const auto id = s.add(s.matter(RightKind::Proposal, QDate(2026, 6, 1))).value();
    const auto wrong = s.add(s.matter(RightKind::Motion, QDate(2026, 5, 2))).value();
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleRightMatter(unit, wrong, kToday); }));
    REQUIRE(s.step(id, RightAct::Accepted, QDate(2026, 6, 3)).isEmpty());
    REQUIRE(s.step(id, RightAct::Answered, QDate(2026, 7, 1)).isEmpty());
    REQUIRE(s.step(id, RightAct::Disputed, QDate(2026, 7, 5), u"还是周五好").isEmpty());
    REQUIRE(s.step(id, RightAct::Answered, QDate(2026, 8, 10), u"改到周五").isEmpty());
    REQUIRE(s.step(id, RightAct::Closed, QDate(2026, 8, 13)).isEmpty());
    const auto listed = [&](QDate day) { return listRightMattersOn(s.reader(), s.branch, day).value(); };
    CHECK(listed(QDate(2026, 4, 30)).isEmpty());
    REQUIRE(listed(QDate(2026, 5, 31)).size() == 1); // what is in the bin is not there
    CHECK(listed(QDate(2026, 5, 31)).first().id == old);

    const auto then = [&](QDate day) {
        const auto list = listed(day);
        REQUIRE(list.size() == 2);
        return list.first().id == id ? list.first() : list.last();
    };
    const auto round = [&](QDate day) { return answerRounds(s.catalogue, then(day)).value().last(); };
    CHECK_FALSE(then(QDate(2026, 6, 2)).standing());
    CHECK(then(QDate(2026, 6, 3)).standing() == RightAct::Accepted);
    CHECK(then(QDate(2026, 6, 30)).standing() == RightAct::Accepted);
    CHECK(round(QDate(2026, 6, 30)).due == QDate(2026, 7, 1));
    CHECK_FALSE(round(QDate(2026, 6, 30)).settled);
    CHECK(then(QDate(2026, 7, 1)).standing() == RightAct::Answered);
    CHECK(round(QDate(2026, 7, 4)).answeredOn == QDate(2026, 7, 1));
    CHECK(then(QDate(2026, 7, 5)).standing() == RightAct::Disputed);
    CHECK(round(QDate(2026, 8, 9)).due == QDate(2026, 8, 4)); // 30 days from the objection
    CHECK(round(QDate(2026, 8, 9)).isLate(QDate(2026, 8, 9)));
    CHECK_FALSE(round(QDate(2026, 8, 4)).isLate(QDate(2026, 8, 4)));
    CHECK(then(QDate(2026, 8, 9)).steps.last().words == QStringLiteral("还是周五好"));
    CHECK(then(QDate(2026, 8, 10)).steps.last().words == QStringLiteral("改到周五"));

    CHECK_FALSE(then(QDate(2026, 8, 12)).isOver());
    CHECK(listed(QDate(2026, 8, 12)).first().id == id); // the latest of those that go on
    CHECK(then(QDate(2026, 8, 13)).isOver());
    CHECK(listed(QDate(2026, 8, 13)).first().id == old);
}
