// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 流动党员, 出国（境）, 失去联系 (EDU2019 arts 24, 25, 34): the roster that follows, contacts, terms, agenda and report.
#include "branchbook/book/roster_day.h"
#include "branchbook/book/roster_facts.h"
#include "branchbook/organization/away_service.h"
#include "branchbook/organization/member_course.h"
#include "branchbook/rules/evaluate.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

#include <QJsonArray>

#include <algorithm>

using namespace dues_test;
using book::Field;

namespace {

struct AwayBranch : Branch {
    AwayBranch()
        : lin(add(QStringLiteral("林远舟")))
    {
    }
    book::MemberId lin;

    [[nodiscard]] Away away(AwayKind kind, const char16_t* since) const
    {
        Away made;
        made.member = lin;
        made.kind = kind;
        made.since = PartialDate::fromIso(QString::fromUtf16(since));
        made.place = QStringLiteral("福建省宁化县");
        made.keeperName = QStringLiteral("马立川");
        made.reason = QStringLiteral("水文联合勘测");
        return made;
    }
    Result<AwayId> open(const Away& made)
    {
        AwayId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openAway(unit, made, kToday));
            return {};
        }));
        return id;
    }
    Result<> contact(AwayId id, QDate on)
    {
        return run([&](store::UnitOfWork& unit) {
            return recordAwayContact(unit, id, {on, QStringLiteral("电话"), QStringLiteral("马立川"), {}}, kToday);
        });
    }
    Result<> end(AwayId id, QDate on, AwayEnding ending, const QString& despite = {})
    {
        return run([&](store::UnitOfWork& unit) {
            return endAway(unit, catalogue, id, {on, ending, despite}, kToday);
        });
    }
    Result<> stop(AwayId id, QDate on, const QString& despite = {})
    {
        return run([&](store::UnitOfWork& unit) {
            return stopMembership(unit, catalogue, id, {on, QStringLiteral("支部党员大会决定"), despite}, kToday);
        });
    }
    [[nodiscard]] book::Member person() const { return book::loadMember(reader(), lin).value(); }
    [[nodiscard]] bool counts() const { return book::belongsOn(book::standingOf(person()), kToday); }
    [[nodiscard]] QList<AwayAdvice> advice(AwayId id) const
    {
        return awayAdvice(catalogue, loadAway(reader(), id).value(), kToday).value();
    }
    [[nodiscard]] std::vector<rules::Finding> findings(const QString& rule) const
    {
        rules::Facts facts;
        const book::FactsQuery query{reader(), branch.id, kToday.addYears(-5), kToday, catalogue};
        REQUIRE(book::addRosterFacts(query, facts));
        REQUIRE(addAwayFacts(query, facts));
        std::vector<rules::Finding> found;
        const rules::Question question{{kToday.addYears(-5), kToday.addYears(3)}, kToday};
        for (auto& one : rules::evaluate(catalogue, facts, question, rules::WorkingDays::builtIn().value())) {
            if (one.rule->id == rule)
                found.push_back(std::move(one));
        }
        return found;
    }
};

} // namespace

TEST_CASE("whoever floats is marked in the roster and counts on; the end takes the marks away, each in one step",
          "[away]")
{
    AwayBranch s;
    const AwayId id = s.open(s.away(AwayKind::Floating, u"2026-02-25")).value();
    CHECK(s.person().values.get(Field::IsFloating) == QStringLiteral("1"));
    CHECK(s.person().values.get(Field::FloatingStart) == QStringLiteral("2026-02-25"));
    CHECK(s.person().values.get(Field::FloatingContactPerson) == QStringLiteral("马立川"));
    CHECK(s.counts());
    CHECK(s.advice(id).isEmpty()); // no fixed place: nothing is asked

    REQUIRE(s.end(id, kToday, AwayEnding::Returned));
    CHECK_FALSE(s.person().values.has(Field::IsFloating));
    CHECK_FALSE(s.person().values.has(Field::FloatingStart));
    REQUIRE(s.book->undo());
    CHECK(s.person().values.get(Field::IsFloating) == QStringLiteral("1"));
}

TEST_CASE("the roster of a day on which somebody floated who has come back has it with place and contact", "[away]")
{
    AwayBranch s;
    const AwayId id = s.open(s.away(AwayKind::Floating, u"2026-02-25")).value();
    REQUIRE(s.end(id, QDate(2026, 7, 15), AwayEnding::Returned));
    const auto on = [&](QDate day) {
        book::Member person = s.person();
        book::RosterDay::load(s.reader(), s.branch.id, day).value().applyTo(person);
        return person.values;
    };
    CHECK_FALSE(on(QDate(2026, 2, 24)).has(Field::IsFloating));
    CHECK(on(QDate(2026, 2, 25)).get(Field::FloatingDestination) == QStringLiteral("福建省宁化县"));
    CHECK(on(QDate(2026, 7, 14)).get(Field::IsFloating) == QStringLiteral("1"));
    CHECK(on(QDate(2026, 7, 14)).get(Field::FloatingStart) == QStringLiteral("2026-02-25"));
    CHECK(on(QDate(2026, 7, 14)).get(Field::FloatingContactPerson) == QStringLiteral("马立川"));
    CHECK_FALSE(on(QDate(2026, 7, 15)).has(Field::IsFloating)); // the day of coming back
}

TEST_CASE("six months away at a fixed place: the relation is to be transferred", "[away]")
{
    AwayBranch s;
    Away made = s.away(AwayKind::Floating, u"2026-03-18");
    made.fixedPlace = true;
    const auto advice = s.advice(s.open(made).value());
    REQUIRE(advice.size() == 1);
    CHECK(advice[0].day == QDate(2026, 9, 18));
    CHECK(advice[0].isDue);
    CHECK(advice[0].text.contains(QStringLiteral("6个月")));
}

TEST_CASE("abroad: a contact every half year, counted from the last one; by the agenda too", "[away]")
{
    AwayBranch s;
    const AwayId id = s.open(s.away(AwayKind::Abroad, u"2025-09-01")).value();
    CHECK(s.person().values.get(Field::IsOverseas) == QStringLiteral("1"));
    CHECK(s.advice(id)[0].day == QDate(2026, 3, 1));
    REQUIRE(s.contact(id, QDate(2026, 2, 20)));
    CHECK(s.advice(id)[0].day == QDate(2026, 8, 20));
    CHECK(s.advice(id)[1].day == QDate(2030, 9, 1)); // five years (art 24)
    auto found = s.findings(QStringLiteral("float.contact_abroad_6m"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].state == rules::State::Done);
    CHECK(found[1].state == rules::State::Overdue);
    CHECK(found[1].due == QDate(2026, 8, 20));
    REQUIRE(s.end(id, kToday, AwayEnding::Returned));
    found = s.findings(QStringLiteral("float.contact_abroad_6m"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].state == rules::State::Done);
}

TEST_CASE("abroad for more than five years: stopping the membership is considered, and once it is stopped no more",
          "[away]")
{
    AwayBranch s;
    const AwayId id = s.open(s.away(AwayKind::Abroad, u"2020-09-01")).value();
    auto found = s.findings(QStringLiteral("abroad.stop_5y"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].due == QDate(2025, 9, 1)); // five years (art 24)
    CHECK(found[0].state == rules::State::Due);
    REQUIRE(s.stop(id, kToday));
    found = s.findings(QStringLiteral("abroad.stop_5y"));
    CHECK(std::none_of(found.begin(), found.end(),
                       [](const rules::Finding& one) { return one.state != rules::State::Done; }));
}

TEST_CASE("lost contact: after six months stopping is considered, two years after it removal; found, all is restored",
          "[away]")
{
    AwayBranch s;
    const AwayId id = s.open(s.away(AwayKind::Lost, u"2026-01")).value();
    CHECK(s.person().values.get(Field::IsLostContact) == QStringLiteral("1"));
    // Known to the month: by its last day, so that nobody is stopped too early.
    CHECK(s.advice(id)[0].day == QDate(2026, 7, 31));
    CHECK(s.advice(id)[0].text.contains(QStringLiteral("只记到2026年1月，按月底算；按月初算是2026年7月1日。")));
    CHECK(codeOf(s.end(id, kToday, AwayEnding::Removed)) == QStringLiteral("away.not_stopped"));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) {
              return stopMembership(unit, s.catalogue, id, {kToday, {}, {}}, kToday);
          }))
          == QStringLiteral("away.decision_missing"));
    REQUIRE(s.stop(id, QDate(2026, 8, 10)));
    CHECK_FALSE(s.counts());
    CHECK(s.person().leftReason == QStringLiteral("停止党籍"));
    CHECK(s.advice(id)[0].day == QDate(2028, 8, 10));
    const auto removal = s.findings(QStringLiteral("lost.remove_2y"));
    REQUIRE(removal.size() == 1);
    CHECK(removal[0].due == QDate(2028, 8, 10));
    CHECK(removal[0].title.contains(QStringLiteral("林远舟")));
    CHECK(codeOf(s.stop(id, kToday)) == QStringLiteral("away.stopped_already"));

    REQUIRE(s.end(id, kToday, AwayEnding::Returned));
    CHECK(s.counts());
    CHECK_FALSE(s.person().leftOn.isValid());
    CHECK_FALSE(s.person().values.has(Field::IsLostContact));
    CHECK(s.findings(QStringLiteral("lost.remove_2y")).empty());
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return reopenAway(unit, id); }));
    CHECK_FALSE(s.counts());
    CHECK(codeOf(s.end(id, kToday, AwayEnding::Removed)) == QStringLiteral("away.too_early"));
    REQUIRE(s.end(id, kToday, AwayEnding::Removed, QStringLiteral("上级党委决定")));
    CHECK(loadAway(s.reader(), id).value().note == QStringLiteral("提前除名的原因：上级党委决定"));
    CHECK(s.person().leftReason == QStringLiteral("出党"));
    CHECK_FALSE(s.counts());
}

TEST_CASE("lost contact: a contact begins the six months anew, in the advice and on the agenda", "[away]")
{
    AwayBranch s;
    const AwayId id = s.open(s.away(AwayKind::Lost, u"2025-12-01")).value();
    CHECK(s.advice(id)[0].day == QDate(2026, 6, 1));
    auto found = s.findings(QStringLiteral("lost.stop_6m"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].due == QDate(2026, 6, 1));
    REQUIRE(s.contact(id, QDate(2026, 9, 1)));
    const auto advice = s.advice(id);
    REQUIRE(advice.size() == 1);
    CHECK(advice[0].day == QDate(2027, 3, 1));
    CHECK_FALSE(advice[0].isDue);
    found = s.findings(QStringLiteral("lost.stop_6m"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].due == QDate(2027, 3, 1));
    CHECK(found[0].state == rules::State::Upcoming);
}

TEST_CASE("abroad and stopped: the removal after two years, which is for lost contact, is not spoken of", "[away]")
{
    AwayBranch s;
    const AwayId id = s.open(s.away(AwayKind::Abroad, u"2021-02-01")).value();
    REQUIRE(s.stop(id, QDate(2026, 3, 1)));
    CHECK(s.advice(id).isEmpty());
    CHECK(s.findings(QStringLiteral("lost.remove_2y")).empty());
}

TEST_CASE("membership is stopped before the rule's term only for a reason, which the note keeps", "[away]")
{
    AwayBranch s;
    AwayId id = s.open(s.away(AwayKind::Lost, u"2026-02-10")).value();
    CHECK(codeOf(s.stop(id, QDate(2026, 8, 9))) == QStringLiteral("away.too_early")); // six months: 10 August
    REQUIRE(s.contact(id, QDate(2026, 3, 10)));
    CHECK(codeOf(s.stop(id, QDate(2026, 9, 9))) == QStringLiteral("away.too_early")); // from the contact: 10 September
    REQUIRE(s.stop(id, QDate(2026, 9, 10)));
    REQUIRE(s.book->undo());
    REQUIRE(s.stop(id, QDate(2026, 9, 9), QStringLiteral("上级党委批复")));
    CHECK(loadAway(s.reader(), id).value().note == QStringLiteral("提前停止党籍的原因：上级党委批复"));
    REQUIRE(s.book->undo());
    CHECK(loadAway(s.reader(), id).value().note.isEmpty());
    REQUIRE(s.end(id, kToday, AwayEnding::Returned));

    id = s.open(s.away(AwayKind::Abroad, u"2021-09-01")).value();
    CHECK(codeOf(s.stop(id, QDate(2026, 9, 1))) == QStringLiteral("away.too_early")); // more than five years
    REQUIRE(s.stop(id, QDate(2026, 9, 2)));
    CHECK(codeOf(s.end(id, kToday, AwayEnding::Removed)) == QStringLiteral("away.remove_kind"));
}

TEST_CASE("whom the roster alone marks stands in the list, once", "[away]")
{
    AwayBranch s;
    s.change(s.lin, [](book::Member& person) {
        person.values.set(Field::IsFloating, QStringLiteral("1"));
        person.values.set(Field::FloatingStart, QStringLiteral("2026-02"));
        person.values.set(Field::FloatingDestination, QStringLiteral("宁化县"));
    });
    auto list = listAway(s.reader(), s.branch.id, kToday).value();
    REQUIRE(list.size() == 1);
    CHECK(list[0].id.isNull());
    CHECK(list[0].place == QStringLiteral("宁化县"));
    REQUIRE(s.open(s.away(AwayKind::Floating, u"2026-02-25")));
    list = listAway(s.reader(), s.branch.id, kToday).value();
    REQUIRE(list.size() == 1);
    CHECK_FALSE(list[0].id.isNull());
}

TEST_CASE("what cannot be is refused", "[away]")
{
    AwayBranch s;
    const auto refused = [&](const std::function<void(Away&)>& change) {
        Away made = s.away(AwayKind::Floating, u"2026-02-25");
        change(made);
        return codeOf(s.open(made));
    };
    CHECK(refused([](Away& a) { a.since = {}; }) == QStringLiteral("away.since_missing"));
    CHECK(refused([](Away& a) { a.since = PartialDate::of(2026); }) == QStringLiteral("away.since_missing"));
    CHECK(refused([](Away& a) { a.since = PartialDate::of(2026, 10); }) == QStringLiteral("away.day_future"));
    CHECK(refused([](Away& a) { a.keeper = a.member; }) == QStringLiteral("away.keeper_self"));
    CHECK(refused([](Away& a) { a.since = PartialDate::of(1920, 12); }) == QStringLiteral("person.day_before_birth"));
    s.change(s.lin, [](book::Member& person) { person.values.set(Field::BirthDate, QStringLiteral("1963-05")); });
    CHECK(refused([](Away& a) { a.since = PartialDate::of(1963, 4); }) == QStringLiteral("person.day_before_birth"));
    const AwayId id = s.open(s.away(AwayKind::Floating, u"2026-02-25")).value();
    CHECK(refused([](Away&) {}) == QStringLiteral("away.open_already"));
    CHECK(refused([](Away& a) { a.kind = AwayKind::Lost; }) == QStringLiteral("away.open_already")); // one at a time
    CHECK(codeOf(s.contact(id, QDate(2026, 2, 24))) == QStringLiteral("away.day_before"));
    CHECK(codeOf(s.contact(id, kToday.addDays(1))) == QStringLiteral("away.day_future"));
    CHECK(codeOf(s.stop(id, kToday)) == QStringLiteral("away.stop_kind"));
    REQUIRE(s.end(id, kToday, AwayEnding::Returned));
    CHECK(codeOf(s.contact(id, kToday)) == QStringLiteral("away.ended"));
}

TEST_CASE("the report names who is elsewhere at the end of the period, and how often they were spoken with", "[away]")
{
    AwayBranch s;
    const AwayId id = s.open(s.away(AwayKind::Floating, u"2026-02-25")).value();
    REQUIRE(s.contact(id, QDate(2026, 7, 3)));
    REQUIRE(s.contact(id, QDate(2026, 8, 30)));
    book::AreaSection section;
    REQUIRE(addAwaySection({s.reader(), s.branch.id, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, kToday, s.catalogue},
                           section));
    REQUIRE(section.parts.size() == 1);
    CHECK(std::get<book::SectionText>(section.parts[0]).text
          == QStringLiteral("流动党员1人：林远舟（福建省宁化县，2026年2月25日起，本期联系2次）。"));
}

TEST_CASE("the figure of who is elsewhere opens the names, and who came back within the period is left out", "[away]")
{
    AwayBranch s;
    const AwayId id = s.open(s.away(AwayKind::Floating, u"2026-02-25")).value();
    const auto behind = [&](QDate first, QDate last) {
        book::AreaSection section;
        REQUIRE(addAwaySection({s.reader(), s.branch.id, {first, last}, kToday, s.catalogue}, section));
        return section;
    };
    const auto now = behind(QDate(2026, 7, 1), QDate(2026, 9, 30));
    REQUIRE(now.people.size() == 1);
    CHECK(now.people[0].key == QStringLiteral("away:floating"));
    REQUIRE(now.people[0].counted.size() == 1);
    CHECK(now.people[0].counted[0].name == QStringLiteral("林远舟"));
    CHECK(now.people[0].leftOut.isEmpty());
    const auto& text = std::get<book::SectionText>(now.parts.at(0));
    REQUIRE(text.figures.size() == 1);
    CHECK(text.figures[0].key == now.people[0].key);
    CHECK(text.text.mid(text.figures[0].from, text.figures[0].length) == QStringLiteral("1"));

    REQUIRE(s.end(id, kToday, AwayEnding::Returned));
    const auto later = behind(QDate(2026, 7, 1), QDate(2026, 9, 30));
    CHECK(later.parts.empty()); // nobody is elsewhere: nothing is said, and nothing is there to open
    CHECK(later.people.isEmpty());
}

TEST_CASE("a member's path tells of being away once, with its end", "[away]")
{
    AwayBranch s;
    const auto titles = [&] {
        QStringList list;
        const auto course = memberCourse(s.reader(), s.person()).value();
        for (const auto& entry : course)
            list.append(entry.title);
        return list;
    };
    const AwayId id = s.open(s.away(AwayKind::Floating, u"2026-02-25")).value();
    CHECK(titles().filter(QStringLiteral("流动")) == QStringList{QStringLiteral("外出流动")});
    REQUIRE(s.end(id, kToday, AwayEnding::Returned));
    CHECK(titles().mid(0, 2) == QStringList{QStringLiteral("流动党员：已返回"), QStringLiteral("流动党员")});
}

namespace {

/// Who was elsewhere at the end of `day`: 林远舟 floating, and “ended” behind whoever was back; “roster” for a mark alone.
QStringList awayOn(const AwayBranch& branch, QDate day)
{
    QStringList list;
    const auto found = listAwayOn(branch.reader(), branch.branch.id, day).value();
    for (const Away& away : found)
        list.append(away.memberName + u' ' + awayKindName(away.kind)
                    + (away.id.isNull()    ? QStringLiteral(" roster")
                           : away.isOpen() ? QString()
                                           : QStringLiteral(" ended")));
    return list;
}

Away onlyAwayOn(const AwayBranch& branch, QDate day)
{
    const auto found = listAwayOn(branch.reader(), branch.branch.id, day).value();
    REQUIRE(found.size() == 1);
    return found.first();
}

} // namespace

TEST_CASE("of a day gone by being abroad has the contacts until then, and what was due then", "[away]")
{
    AwayBranch s;
    const AwayId id = s.open(s.away(AwayKind::Abroad, u"2025-09-01")).value();
    REQUIRE(s.contact(id, QDate(2026, 2, 20)));
    REQUIRE(s.contact(id, QDate(2026, 8, 25)));
    REQUIRE(s.end(id, QDate(2026, 9, 10), AwayEnding::Transferred));
    const auto next = [&](QDate day) { return awayAdvice(s.catalogue, onlyAwayOn(s, day), day).value().at(0); };
    CHECK(awayOn(s, QDate(2025, 8, 31)).isEmpty());
    CHECK(awayOn(s, QDate(2025, 9, 1)) == QStringList{QStringLiteral("林远舟 abroad")});
    CHECK_FALSE(onlyAwayOn(s, QDate(2026, 2, 19)).lastContact().isValid());
    CHECK(next(QDate(2026, 2, 19)).day == QDate(2026, 3, 1)); // half a year from the first day
    CHECK_FALSE(next(QDate(2026, 2, 19)).isDue);
    CHECK(onlyAwayOn(s, QDate(2026, 2, 20)).lastContact() == QDate(2026, 2, 20));
    CHECK(next(QDate(2026, 8, 19)).day == QDate(2026, 8, 20));
    CHECK_FALSE(next(QDate(2026, 8, 19)).isDue);
    CHECK(next(QDate(2026, 8, 20)).isDue);
    CHECK(next(QDate(2026, 8, 24)).isDue);
    CHECK(onlyAwayOn(s, QDate(2026, 8, 24)).contacts.size() == 1);
    CHECK(onlyAwayOn(s, QDate(2026, 8, 25)).contacts.size() == 2);
    CHECK_FALSE(next(QDate(2026, 8, 25)).isDue);
    CHECK(onlyAwayOn(s, QDate(2026, 9, 9)).isOpen());
    CHECK(onlyAwayOn(s, QDate(2026, 9, 9)).ending == AwayEnding::Returned); // not how it ended later
    CHECK(awayOn(s, QDate(2026, 9, 10)) == QStringList{QStringLiteral("林远舟 abroad ended")});
    CHECK(onlyAwayOn(s, QDate(2026, 9, 10)).ending == AwayEnding::Transferred);
}

TEST_CASE("of a day gone by a stop or a removal that came later is not there, nor why it came before its time",
          "[away]")
{
    AwayBranch s;
    Away given = s.away(AwayKind::Lost, u"2026-02-10");
    given.note = QStringLiteral("问过家属");
    const AwayId id = s.open(given).value();
    REQUIRE(s.stop(id, QDate(2026, 8, 9), QStringLiteral("上级党委批复"))); // six months: 10 August
    REQUIRE(s.end(id, QDate(2026, 9, 15), AwayEnding::Removed, QStringLiteral("上级党委决定")));
    const QString stopped = QStringLiteral("问过家属；提前停止党籍的原因：上级党委批复");
    CHECK(awayOn(s, QDate(2026, 2, 9)).isEmpty()); // the mark of the roster, which stays, is no later
    CHECK(awayOn(s, QDate(2026, 8, 8)) == QStringList{QStringLiteral("林远舟 lost")}); // once
    CHECK_FALSE(onlyAwayOn(s, QDate(2026, 8, 8)).stoppedOn.isValid());
    CHECK(onlyAwayOn(s, QDate(2026, 8, 8)).stoppedBy.isEmpty());
    CHECK(onlyAwayOn(s, QDate(2026, 8, 8)).note == QStringLiteral("问过家属"));
    CHECK(onlyAwayOn(s, QDate(2026, 8, 9)).stoppedOn == QDate(2026, 8, 9));
    CHECK(onlyAwayOn(s, QDate(2026, 8, 9)).stoppedBy == QStringLiteral("支部党员大会决定"));
    CHECK(onlyAwayOn(s, QDate(2026, 9, 14)).note == stopped);
    CHECK(onlyAwayOn(s, QDate(2026, 9, 14)).isOpen());
    CHECK(awayOn(s, QDate(2026, 9, 15)) == QStringList{QStringLiteral("林远舟 lost ended")});
    CHECK(onlyAwayOn(s, QDate(2026, 9, 15)).note == stopped + QStringLiteral("；提前除名的原因：上级党委决定"));
}

TEST_CASE("the mark that a record left in the roster is no second one of a day gone by", "[away]")
{
    AwayBranch s;
    AwayId id = s.open(s.away(AwayKind::Floating, u"2026-02-25")).value();
    CHECK(awayOn(s, QDate(2026, 2, 24)).isEmpty());
    CHECK(awayOn(s, QDate(2026, 2, 25)) == QStringList{QStringLiteral("林远舟 floating")});
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleAway(unit, id, kToday); }));
    CHECK(awayOn(s, QDate(2026, 2, 25)).isEmpty()); // of what is in the bin no day is told

    // Abroad has no day in the roster, and 除名 leaves the mark.
    id = s.open(s.away(AwayKind::Abroad, u"2021-02-01")).value();
    REQUIRE(s.stop(id, QDate(2026, 3, 1)));
    REQUIRE(s.end(id, QDate(2026, 9, 1), AwayEnding::Removed, QStringLiteral("上级党委决定")));
    REQUIRE(s.person().values.has(Field::IsOverseas));
    CHECK(awayOn(s, QDate(2021, 1, 31)).isEmpty());
    CHECK(awayOn(s, QDate(2021, 2, 1)) == QStringList{QStringLiteral("林远舟 abroad")});
    CHECK(awayOn(s, QDate(2026, 8, 31)) == QStringList{QStringLiteral("林远舟 abroad")});
    CHECK(awayOn(s, QDate(2026, 9, 1)) == QStringList{QStringLiteral("林远舟 abroad ended")});
}

TEST_CASE("whom the roster alone marks is there from its day on, while they belong to the branch", "[away]")
{
    AwayBranch s;
    s.change(s.lin, [](book::Member& person) {
        person.values.set(Field::IsFloating, QStringLiteral("1"));
        person.values.set(Field::FloatingStart, QStringLiteral("2026-02"));
        person.leftOn = QDate(2026, 5, 5);
        person.leftReason = QStringLiteral("转出");
    });
    CHECK(awayOn(s, QDate(2026, 1, 31)).isEmpty());
    CHECK(awayOn(s, QDate(2026, 2, 1)) == QStringList{QStringLiteral("林远舟 floating roster")});
    CHECK(awayOn(s, QDate(2026, 5, 4)) == QStringList{QStringLiteral("林远舟 floating roster")});
    CHECK(awayOn(s, QDate(2026, 5, 5)).isEmpty());

    const QDate before(2020, 3, 9);
    s.add(QStringLiteral("韩知秋"), [](book::Member& person) {
        person.values.set(Field::IsOverseas, QStringLiteral("1")); // the roster never knows since when
        person.values.set(Field::TransferInDate, QStringLiteral("2020-03-10"));
    });
    CHECK(awayOn(s, before).isEmpty());
    CHECK(awayOn(s, before.addDays(1)) == QStringList{QStringLiteral("韩知秋 abroad roster")});
}

TEST_CASE("of a day gone by whoever was elsewhere stands before whoever was back, then by kind", "[away]")
{
    AwayBranch s;
    const AwayId id = s.open(s.away(AwayKind::Floating, u"2026-02-25")).value();
    Away lost = s.away(AwayKind::Lost, u"2026-03");
    lost.member = s.add(QStringLiteral("韩知秋"));
    REQUIRE(s.open(lost));
    REQUIRE(s.end(id, QDate(2026, 7, 15), AwayEnding::Returned));
    CHECK(awayOn(s, QDate(2026, 2, 28)) == QStringList{QStringLiteral("林远舟 floating")});
    CHECK(awayOn(s, QDate(2026, 3, 1)) // known to the month: from its first day on
          == QStringList{QStringLiteral("林远舟 floating"), QStringLiteral("韩知秋 lost")});
    CHECK(awayOn(s, QDate(2026, 7, 14))
          == QStringList{QStringLiteral("林远舟 floating"), QStringLiteral("韩知秋 lost")});
    CHECK(awayOn(s, QDate(2026, 7, 15))
          == QStringList{QStringLiteral("韩知秋 lost"), QStringLiteral("林远舟 floating ended")});
}
