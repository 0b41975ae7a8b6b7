// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Terms follow each other, posts are held by one at a time, and the records lead the roster where they know a term.
#include "organization/committee_support.h"

#include "branchbook/rules/rule_base.h"

#include "support/catch_qt.h"

#include <QRandomGenerator>

using namespace committee_test;
using organization::committeeTitles;
using organization::postTitle;

namespace {

QStringList names(const char16_t* spaced)
{
    return QString::fromUtf16(spaced).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a post is known with and without the branch before it")
{
    CHECK(postTitle(QStringLiteral("支部书记")) == QStringLiteral("书记"));
    CHECK(postTitle(QStringLiteral("中共党支部副书记")) == QStringLiteral("副书记"));
    CHECK(postTitle(QStringLiteral(" 组织委员 ")) == QStringLiteral("组织委员"));
    CHECK(committeeTitles(QStringLiteral("支部书记、组织委员，第一党小组组长")) == names(u"书记 组织委员"));
    CHECK(committeeTitles(QStringLiteral("小组长")).isEmpty());
}

TEST_CASE("a term lasts five years in villages and communities and three elsewhere (BRANCH2018 art 21)")
{
    const auto base = rules::ruleBase().value();
    book::Branch branch;
    const auto end = [&](const char16_t* sector, QDate day) {
        branch.sector = QString::fromUtf16(sector);
        return organization::termEnd(base->catalogue, branch, day);
    };
    CHECK(end(u"机关", kElected).value() == kEnds);
    CHECK(end(u"", kElected).value() == kEnds);
    CHECK(end(u"村", kElected).value() == QDate(2028, 10, 31));
    CHECK(end(u"社区", QDate(2024, 2, 29)).value() == QDate(2029, 2, 28)); // clipped to the month's end
    CHECK_FALSE(end(u"机关", QDate(2017, 1, 1)));
}

TEST_CASE("the roster's posts become the first term in one step, which undo takes back whole")
{
    Branch made;
    const auto before = made.image();
    const auto found = organization::committeeOfRoster(made.reader(), made.branch, kToday).value();
    CHECK(found.electedOn == kElected);
    REQUIRE(found.places.size() == 5);
    CHECK(found.places.first().title == QStringLiteral("书记"));
    made.adopt();
    const Committee all = made.committee();
    REQUIRE(all.terms.size() == 1);
    QStringList titles;
    for (const auto& post : all.posts)
        titles << post.title;
    CHECK(titles == names(u"书记 副书记 组织委员 宣传委员 纪检委员"));
    CHECK(made.holders(QStringLiteral("书记")) == names(u"周砚青"));
    // Took the post half a year after the election: nobody knows how.
    CHECK(made.holders(QStringLiteral("纪检委员"), QDate(2024, 3, 14)).isEmpty());
    const auto seat = all.holdersOn(made.post(QStringLiteral("纪检委员")), kToday).first();
    CHECK(seat.how == How::Unknown);
    CHECK(all.holdersOn(made.post(QStringLiteral("书记")), kToday).first().how == How::Elected);
    // The roster keeps its own words.
    CHECK(made.rosterPost(QStringLiteral("周砚青")) == QStringLiteral("支部书记"));
    CHECK(codeOf(made.run([&](store::UnitOfWork& unit) -> Result<> {
              BB_TRY([[maybe_unused]] const auto id,
                     organization::adoptRoster(unit, found, made.draftTerm(4, kToday, QDate(2029, 9, 18)), kToday));
              return {};
          }))
          == QStringLiteral("committee.term_exists"));
    REQUIRE(made.book->undo());
    CHECK(made.image() == before);
}

TEST_CASE("a term on record in which nobody has a post yet is filled from the roster, and then no more")
{
    Branch made;
    const auto proposed = [&] { return organization::proposedCommittee(made.reader(), made.branch, kToday).value(); };
    CHECK(proposed().places.size() == 5);
    CHECK(proposed().people() == 5);
    made.put(made.draftTerm());
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto post,
               organization::putPost(unit, {{}, 0, made.branch, QStringLiteral("书记"), 1, 0}));
        return {};
    }));
    const auto before = made.image();
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id,
               organization::adoptRoster(unit, proposed(), made.committee().terms.first(), kToday));
        return {};
    }));
    CHECK(made.committee().terms.size() == 1);
    CHECK(made.committee().posts.size() == 5); // the one that was there is used
    CHECK(made.holders(QStringLiteral("书记")) == names(u"周砚青"));
    CHECK(made.holders(QStringLiteral("组织委员")) == names(u"沈若溪"));
    CHECK(proposed().places.isEmpty());
    REQUIRE(made.book->undo());
    CHECK(made.image() == before);
}

TEST_CASE("terms follow each other; a second one of the same number or day, or out of order, is refused")
{
    Branch made;
    made.put(made.draftTerm());
    const auto code = [&](int number, QDate day, QDate end) {
        return codeOf(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id,
                   organization::putTerm(unit, made.draftTerm(number, day, end), kToday));
            return {};
        }));
    };
    CHECK(code(3, QDate(2020, 10, 31), kElected) == QStringLiteral("committee.term_overlap"));
    CHECK(code(4, kElected, kEnds) == QStringLiteral("committee.term_overlap"));
    CHECK(code(4, QDate(2020, 10, 31), kElected) == QStringLiteral("committee.term_order"));
    CHECK(code(2, QDate(2026, 9, 1), QDate(2029, 9, 1)) == QStringLiteral("committee.term_order"));
    CHECK(code(4, QDate(2026, 9, 19), QDate(2029, 9, 19)) == QStringLiteral("committee.elected_future"));
    CHECK(code(4, QDate(2026, 9, 18), QDate(2026, 9, 18)) == QStringLiteral("committee.end_before"));
    CHECK(code(0, QDate(2026, 9, 18), QDate(2029, 9, 18)) == QStringLiteral("committee.number"));
    CHECK(code(2, QDate(2020, 10, 31), kElected).isEmpty());
    CHECK(code(4, QDate(2026, 9, 18), QDate(2029, 9, 18)).isEmpty());
    const Committee all = made.committee();
    REQUIRE(all.terms.size() == 3);
    CHECK(all.termOn(QDate(2020, 10, 30)) == nullptr);
    CHECK(all.termOn(QDate(2023, 10, 30))->number == 2);
    CHECK(all.termOn(kElected)->number == 3);
    CHECK(all.lastDay(all.terms[1]) == QDate(2026, 9, 17));
    CHECK_FALSE(all.lastDay(all.terms[2]).isValid());
}

TEST_CASE("a term is shortened or prolonged only with a consent, and the planned day takes it away")
{
    Branch made;
    const auto id = made.put(made.draftTerm());
    const auto shift = [&](QDate end, const QString& ref, QDate day) {
        return codeOf(made.run([&](store::UnitOfWork& unit) {
            return organization::shiftTerm(unit, id, end, QStringLiteral("机构改革"), ref, day);
        }));
    };
    CHECK(shift(QDate(2027, 4, 30), {}, {}) == QStringLiteral("committee.shift_consent"));
    CHECK(shift(QDate(2027, 4, 30), QStringLiteral("机党〔2026〕8号"), {})
          == QStringLiteral("committee.shift_consent"));
    CHECK(shift(QDate(2023, 10, 31), QStringLiteral("x"), kToday) == QStringLiteral("committee.end_before"));
    CHECK(shift(QDate(2027, 4, 30), QStringLiteral("机党〔2026〕8号"), QDate(2026, 9, 1)).isEmpty());
    Term term = made.committee().terms.first();
    CHECK(term.isShifted());
    CHECK(term.shiftReason == QStringLiteral("机构改革"));
    CHECK(term.plannedEnd == kEnds);
    CHECK(shift(kEnds, {}, {}).isEmpty());
    term = made.committee().terms.first();
    CHECK_FALSE(term.isShifted());
    CHECK(term.shiftRef.isEmpty());
    CHECK(term.shiftReason.isEmpty());
}

TEST_CASE("one person holds a post at a time; a vacancy is what nobody holds")
{
    Branch made;
    made.adopt();
    const QString title = QStringLiteral("组织委员");
    const auto vacant = [&](QDate day) {
        const Committee all = made.committee();
        return all.vacantOn(*all.postTitled(title), day);
    };
    CHECK(vacant(kToday) == 0);
    CHECK(vacant(QDate(2023, 10, 30)) == 0); // no term yet: nothing can be vacant
    CHECK(codeOf(made.appoint(made.draftSeat(title, QStringLiteral("方念慈"), QDate(2026, 9, 1))))
          == QStringLiteral("committee.seat_taken"));
    REQUIRE(made.end(title, QDate(2026, 8, 31)));
    CHECK(vacant(QDate(2026, 8, 31)) == 0);
    CHECK(vacant(QDate(2026, 9, 1)) == 1);
    CHECK(codeOf(made.appoint(made.draftSeat(title, QStringLiteral("方念慈"), QDate(2026, 8, 31))))
          == QStringLiteral("committee.seat_taken")); // the last day is his
    REQUIRE(made.appoint(made.draftSeat(title, QStringLiteral("方念慈"), QDate(2026, 9, 1))));
    CHECK(vacant(kToday) == 0);
    CHECK(made.holders(title) == names(u"方念慈"));
    CHECK(made.holders(title, QDate(2026, 8, 31)) == names(u"沈若溪"));
}

TEST_CASE("the roster follows what the committee's records say, and keeps what is no seat of it")
{
    Branch made;
    made.adopt();
    REQUIRE(made.end(QStringLiteral("纪检委员"), QDate(2026, 8, 31)));
    CHECK(made.rosterPost(QStringLiteral("贺松年")) == QStringLiteral("小组长"));
    REQUIRE(made.appoint(made.draftSeat(QStringLiteral("纪检委员"), QStringLiteral("丁春晓"), QDate(2026, 9, 1))));
    CHECK(made.rosterPost(QStringLiteral("丁春晓")) == QStringLiteral("纪检委员、小组长"));
    // Who takes it later has it in the roster only when the day has come.
    REQUIRE(made.end(QStringLiteral("宣传委员"), QDate(2026, 9, 30)));
    CHECK(made.rosterPost(QStringLiteral("陆怀瑾")) == QStringLiteral("宣传委员"));
    REQUIRE(made.appoint(
        made.draftSeat(QStringLiteral("宣传委员"), QStringLiteral("方念慈"), QDate(2026, 10, 1), How::Appointed)));
    CHECK(made.rosterPost(QStringLiteral("方念慈")).isEmpty());
}

TEST_CASE("an entry that was a mistake is put right or taken away, and the roster with it")
{
    Branch made;
    made.adopt();
    Seat seat = made.committee().holdersOn(made.post(QStringLiteral("宣传委员")), kToday).first();
    seat.member = made.member(QStringLiteral("方念慈"));
    REQUIRE(made.appoint(seat));
    CHECK(made.holders(QStringLiteral("宣传委员")) == names(u"方念慈"));
    CHECK(made.rosterPost(QStringLiteral("陆怀瑾")).isEmpty());
    CHECK(made.rosterPost(QStringLiteral("方念慈")) == QStringLiteral("宣传委员"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return organization::removeSeat(unit, seat.id, kToday); }));
    CHECK(made.holders(QStringLiteral("宣传委员")).isEmpty());
    CHECK(made.rosterPost(QStringLiteral("方念慈")).isEmpty());
    CHECK(codeOf(made.run([&](store::UnitOfWork& unit) { return organization::removeSeat(unit, seat.id, kToday); }))
          == QStringLiteral("committee.seat_missing"));
}

TEST_CASE("who is not there, or no full member, does not take a post")
{
    Branch made;
    made.adopt();
    REQUIRE(made.end(QStringLiteral("组织委员"), QDate(2025, 8, 31)));
    const auto code = [&](const QString& name, QDate from) {
        return codeOf(made.appoint(made.draftSeat(QStringLiteral("组织委员"), name, from)));
    };
    CHECK(code(QStringLiteral("田守拙"), QDate(2026, 3, 1)) == QStringLiteral("committee.not_here"));
    CHECK(code(QStringLiteral("罗小满"), QDate(2026, 3, 1)) == QStringLiteral("committee.not_full"));
    CHECK(code(QStringLiteral("方念慈"), QDate(2023, 10, 30)) == QStringLiteral("committee.seat_before"));
    CHECK(code(QStringLiteral("田守拙"), QDate(2026, 2, 1)).isEmpty()); // before he left
}

TEST_CASE("a new term ends the seats of the one before, and gives the posts to others")
{
    Branch made;
    made.adopt();
    made.put(made.draftTerm(4, QDate(2026, 9, 10), QDate(2029, 9, 10)));
    CHECK(made.holders(QStringLiteral("书记"), QDate(2026, 9, 9)) == names(u"周砚青"));
    CHECK(made.holders(QStringLiteral("书记")).isEmpty());
    // Posts end with the term, before anybody is entered into the next one, everywhere on the same day.
    CHECK(made.expectedInCommittee(kToday).isEmpty());
    CHECK(made.expectedInCommittee(QDate(2026, 9, 9)).size() == 5);
    CHECK(made.rosterPost(QStringLiteral("周砚青")).isEmpty());
    CHECK(made.rosterPost(QStringLiteral("贺松年")) == QStringLiteral("小组长"));
    REQUIRE(made.appoint(
        made.draftSeat(QStringLiteral("书记"), QStringLiteral("方念慈"), QDate(2026, 9, 10), How::Elected)));
    CHECK(made.rosterPost(QStringLiteral("方念慈")) == QStringLiteral("书记"));
    CHECK(made.rosterPost(QStringLiteral("周砚青")).isEmpty());
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return organization::recycleTerm(unit, made.committee().terms.last().id, kToday);
    }));
    // The term before is that of today again, with everybody who was in it.
    CHECK(made.expectedInCommittee(kToday).size() == 5);
    CHECK(made.rosterPost(QStringLiteral("周砚青")) == QStringLiteral("支部书记"));
    CHECK(made.rosterPost(QStringLiteral("陆怀瑾")) == QStringLiteral("宣传委员"));
    CHECK(made.rosterPost(QStringLiteral("方念慈")).isEmpty());
    const auto recycled = organization::listRecycledTerms(made.reader(), made.branch).value();
    REQUIRE(recycled.size() == 1);
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return organization::restoreTerm(unit, recycled.first().id); }));
    CHECK(made.rosterPost(QStringLiteral("方念慈")) == QStringLiteral("书记"));
    CHECK(codeOf(made.appoint([&] {
              Seat seat = made.draftSeat(QStringLiteral("副书记"), QStringLiteral("沈若溪"), QDate(2026, 9, 10));
              seat.term = made.committee().terms.first().id;
              return seat;
          }()))
          == QStringLiteral("committee.seat_after"));
}

TEST_CASE("a committee meeting expects the holders of the day where a term is known, else the roster's")
{
    Branch made;
    CHECK(made.expectedInCommittee(kToday) == names(u"韩知秋 贺松年 陆怀瑾 沈若溪 周砚青"));
    made.adopt();
    CHECK(made.expectedInCommittee(kToday) == names(u"韩知秋 贺松年 陆怀瑾 沈若溪 周砚青"));
    REQUIRE(made.end(QStringLiteral("组织委员"), QDate(2026, 8, 31)));
    REQUIRE(made.appoint(made.draftSeat(QStringLiteral("组织委员"), QStringLiteral("方念慈"), QDate(2026, 9, 5))));
    CHECK(made.expectedInCommittee(QDate(2026, 8, 31)) == names(u"韩知秋 贺松年 陆怀瑾 沈若溪 周砚青"));
    CHECK(made.expectedInCommittee(QDate(2026, 9, 4)) == names(u"韩知秋 贺松年 陆怀瑾 周砚青"));
    CHECK(made.expectedInCommittee(kToday) == names(u"方念慈 韩知秋 贺松年 陆怀瑾 周砚青"));
    // The records lead, whatever somebody writes into the roster.
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto person, book::loadMember(unit.session(), made.member(QStringLiteral("丁春晓"))));
        person.values.set(book::Field::PartyPost, QStringLiteral("青年委员"));
        return book::updateMember(unit, person);
    }));
    CHECK(made.expectedInCommittee(kToday) == names(u"方念慈 韩知秋 贺松年 陆怀瑾 周砚青"));
}

TEST_CASE("a post has a name of its own, and stays while somebody holds it")
{
    Branch made;
    made.adopt();
    const auto put = [&](const QString& title, int seats) {
        return codeOf(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::putPost(unit, {{}, 0, made.branch, title, seats, 0}));
            return {};
        }));
    };
    CHECK(put(QStringLiteral("支部书记"), 1) == QStringLiteral("committee.post_exists"));
    CHECK(put(QStringLiteral(" "), 1) == QStringLiteral("committee.post_title"));
    CHECK(put(QStringLiteral("委员"), 0) == QStringLiteral("committee.post_seats"));
    CHECK(put(QStringLiteral("委员"), 2).isEmpty());
    REQUIRE(made.appoint(made.draftSeat(QStringLiteral("委员"), QStringLiteral("方念慈"), kToday)));
    REQUIRE(made.appoint(made.draftSeat(QStringLiteral("委员"), QStringLiteral("丁春晓"), kToday)));
    CHECK(made.holders(QStringLiteral("委员")).size() == 2);
    CHECK(codeOf(made.appoint(made.draftSeat(QStringLiteral("委员"), QStringLiteral("沈若溪"), kToday)))
          == QStringLiteral("committee.seat_taken"));
    const auto id = made.post(QStringLiteral("委员"));
    const auto remove = [&] {
        return codeOf(made.run([&](store::UnitOfWork& unit) { return organization::removePost(unit, id, kToday); }));
    };
    CHECK(remove() == QStringLiteral("committee.post_held"));
}

TEST_CASE("whatever is done to a committee, undoing it brings back every row")
{
    Branch made;
    made.adopt();
    QRandomGenerator random(20260918);
    const QStringList people = names(u"周砚青 韩知秋 沈若溪 陆怀瑾 贺松年 丁春晓 方念慈");
    const QStringList posts = names(u"书记 副书记 组织委员 宣传委员 纪检委员");
    const auto start = made.image();
    std::vector<QStringList> images{start};
    int done = 0;
    for (int i = 0; i < 120; ++i) {
        const QString title = posts[random.bounded(int(posts.size()))];
        const QDate day = kElected.addDays(random.bounded(1000));
        bool changed = false;
        if (random.bounded(2) == 0) {
            changed = made.appoint(made.draftSeat(title, people[random.bounded(int(people.size()))], day)).has_value();
        } else if (const Committee all = made.committee(); !all.holdersOn(made.post(title), day).isEmpty()) {
            changed = made.end(title, day).has_value();
        }
        // However it went: nobody shares a post on any day.
        const Committee now = made.committee();
        for (const QString& one : posts) {
            for (QDate probe = kElected; probe < kToday; probe = probe.addDays(97))
                REQUIRE(now.holdersOn(made.post(one), probe).size() <= 1);
        }
        if (changed && made.image() != images.back()) {
            ++done;
            images.push_back(made.image());
        }
    }
    REQUIRE(done > 10);
    for (int i = done; i > 0; --i) {
        CHECK(made.image() == images[size_t(i)]);
        REQUIRE(made.book->undo());
    }
    CHECK(made.image() == start);
}

TEST_CASE("days of terms and replies lie between the founding and today, and the field is named")
{
    Branch made;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto branch, book::findBranch(unit.session(), {}));
        branch.founded = PartialDate::fromIso(QStringLiteral("2021-06"));
        return book::updateBranch(unit, branch);
    }));
    const auto put = [&](const Term& term) {
        const auto done = made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::putTerm(unit, term, kToday));
            return {};
        });
        return done ? QString() : done.error().code + u'/' + done.error().where;
    };
    CHECK(put(made.draftTerm(1, QDate(2021, 5, 31), QDate(2024, 5, 31)))
          == QStringLiteral("organization.before_founding/elected"));
    Term term = made.draftTerm();
    term.approvedOn = kElected.addDays(-1);
    CHECK(put(term) == QStringLiteral("committee.day_before/approved"));
    term.approvedOn = kToday.addDays(1);
    CHECK(put(term) == QStringLiteral("committee.day_future/approved"));
    term.approvedOn = kElected;
    term.filedOn = kToday.addDays(1);
    CHECK(put(term) == QStringLiteral("committee.day_future/filed"));
    term.filedOn = {};
    CHECK(put(term).isEmpty());
    const auto id = made.committee().terms.first().id;
    CHECK(codeOf(made.run([&](store::UnitOfWork& unit) {
              return organization::shiftTerm(unit, id, QDate(2027, 4, 30), {}, QStringLiteral("机党〔2026〕8号"),
                                             QDate(2099, 1, 1));
          }))
          == QStringLiteral("committee.day_future"));
}

TEST_CASE("the committee of a past day knows no later term, post, end or agreed day")
{
    const auto term = [](int number, QDate elected, QDate planned) {
        organization::Term made;
        made.id = organization::TermId::make();
        made.number = number;
        made.electedOn = elected;
        made.plannedEnd = planned;
        made.endsOn = planned;
        return made;
    };
    organization::Committee all;
    all.terms = {term(1, QDate(2020, 10, 20), QDate(2023, 10, 20)), term(2, QDate(2023, 12, 1), QDate(2026, 12, 1))};
    all.terms[0].endsOn = QDate(2023, 12, 20); // prolonged in September 2023
    all.terms[0].shiftOn = QDate(2023, 9, 5);
    all.terms[0].shiftReason = QStringLiteral("并村");
    const auto seat = [&](int at, const char16_t* name, QDate from, QDate until) {
        organization::Seat made;
        made.term = all.terms[at].id;
        made.name = QString::fromUtf16(name);
        made.fromOn = from;
        made.untilOn = until;
        made.endedWhy = until.isValid() ? QStringLiteral("调离") : QString();
        return made;
    };
    all.seats = {seat(0, u"甲", QDate(2020, 10, 20), QDate(2022, 3, 31)), seat(0, u"乙", QDate(2022, 4, 15), {}),
                 seat(1, u"丙", QDate(2023, 12, 1), {})};
    const auto early = organization::asOf(all, QDate(2021, 6, 30));
    REQUIRE(early.terms.size() == 1);
    CHECK(early.terms[0].endsOn == QDate(2023, 10, 20));
    CHECK(early.terms[0].shiftReason.isEmpty());
    REQUIRE(early.seats.size() == 1);
    CHECK_FALSE(early.seats[0].untilOn.isValid());
    CHECK(early.seats[0].endedWhy.isEmpty());
    const auto later = organization::asOf(all, QDate(2023, 11, 30));
    CHECK(later.terms.size() == 1);
    CHECK(later.terms[0].endsOn == QDate(2023, 12, 20));
    REQUIRE(later.seats.size() == 2);
    CHECK(later.seats[0].untilOn == QDate(2022, 3, 31));
    CHECK_FALSE(later.lastDay(later.seats[1]).isValid()); // the next term is not known yet
    CHECK(organization::asOf(all, QDate(2023, 12, 1)).seats.size() == 3);
}
