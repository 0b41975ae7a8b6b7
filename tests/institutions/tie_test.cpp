// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ties to the masses: what is refused, visits of a quarter, needs in the ledger, who has no tie, agenda and report.
#include "branchbook/institutions/thin.h"
#include "branchbook/institutions/tie_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/rules/catalogue.h"
#include "gathering/gathering_support.h"

#include "support/catch_qt.h"
#include "support/figures_behind.h"

#include <QJsonObject>

using namespace gathering_test;
using namespace branchbook::institutions;

namespace {

struct Ties : Branch {
    rules::Catalogue catalogue = rules::Catalogue::builtIn().value();

    [[nodiscard]] Tie tie(TieKind kind, const char16_t* who, const char16_t* target, QDate from) const
    {
        Tie made;
        made.branch = branch;
        made.kind = kind;
        made.memberName = QString::fromUtf16(who);
        if (!made.memberName.isEmpty())
            made.member = member(made.memberName);
        made.target = QString::fromUtf16(target);
        made.from = from;
        return made;
    }
    Result<TieId> add(const Tie& made, QDate today = kToday)
    {
        TieId id;
        const auto done = run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openTie(unit, made, today));
            return {};
        });
        if (!done)
            return fail(done.error());
        return id;
    }
    QString visit(TieId id, QDate on, int days = 1)
    {
        const auto done = run([&](store::UnitOfWork& unit) {
            return recordTieVisit(unit, id, {on, days, {}, QStringLiteral("水压低")}, kToday);
        });
        return done ? QString() : done.error().code;
    }
    QString need(TieId id, const TieNeed& raised)
    {
        const auto done = run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto item, raiseTieNeed(unit, id, raised, kToday));
            return {};
        });
        return done ? QString() : done.error().code;
    }
    /// As the room of contact points writes one.
    Result<> contactPoint(const char16_t* leader, QDate from, QDate visited)
    {
        const auto done = run([&](store::UnitOfWork& unit) -> Result<> {
            const QString id = TieId::make().toString();
            BB_CHECK(unit.insert("contact_point",
                                 {{"id", id},
                                  {"branch_id", branch.toString()},
                                  {"leader_id", member(QString::fromUtf16(leader)).toString()},
                                  {"leader_name", QString::fromUtf16(leader)},
                                  {"target", QStringLiteral("北坡村")},
                                  {"weak", qint64{0}},
                                  {"from_on", from.toString(Qt::ISODate)},
                                  {"entered_on", from.toString(Qt::ISODate)}}));
            return unit.insert("contact_visit", {{"contact_id", id}, {"visited_on", visited.toString(Qt::ISODate)}});
        });
        if (!done)
            return fail(done.error());
        return {};
    }
    [[nodiscard]] Tie shown(TieId id) const { return loadTie(reader(), id).value(); }
    [[nodiscard]] TieCoverage coverage(QDate day) const
    {
        return tieCoverage(reader(), branch, catalogue, day).value();
    }
    [[nodiscard]] book::SectionQuery asked(QDate begin, QDate end) const
    {
        return {reader(), branch, {begin, end}, kToday, catalogue};
    }
};

template <class Value>
QString refusedTie(const Result<Value>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace

TEST_CASE("a tie needs who, what and since when; a contact point is entered where it is kept", "[tie]")
{
    Ties s;
    const QDate from(2026, 1, 5);
    CHECK(refusedTie(s.add(s.tie(TieKind::ContactPoint, u"周砚青", u"北坡村", from)))
          == QStringLiteral("tie.contact_elsewhere"));
    CHECK(refusedTie(s.add(s.tie(TieKind::Pairing, u"", u"韩家", from))) == QStringLiteral("tie.member_missing"));
    CHECK(refusedTie(s.add(s.tie(TieKind::Pairing, u"周砚青", u" ", from))) == QStringLiteral("tie.target_missing"));
    CHECK(refusedTie(s.add(s.tie(TieKind::Pairing, u"周砚青", u"韩家", kToday.addDays(1))))
          == QStringLiteral("tie.day_future"));
    CHECK(refusedTie(s.add(s.tie(TieKind::Pairing, u"周砚青", u"韩家", QDate(1026, 1, 5))))
          == QStringLiteral("day.early"));
    auto often = s.tie(TieKind::Pairing, u"周砚青", u"韩家", from);
    often.visitsAsked = 93;
    CHECK(refusedTie(s.add(often)) == QStringLiteral("tie.visits_range"));
    const auto id = s.add(s.tie(TieKind::Pairing, u"周砚青", u"韩家", from)).value();
    CHECK(refusedTie(s.add(s.tie(TieKind::Pairing, u"周砚青", u"韩家", from))) == QStringLiteral("tie.open_already"));
    CHECK(s.add(s.tie(TieKind::Assistance, u"周砚青", u"韩家", from))); // another kind of it
    CHECK(s.visit(id, QDate(2026, 1, 4)) == QStringLiteral("tie.visit_outside"));
    CHECK(s.visit(id, kToday.addDays(1)) == QStringLiteral("tie.day_future"));
    CHECK(s.visit(id, kToday, 0) == QStringLiteral("tie.days_range"));
    CHECK(s.visit(id, QDate(2026, 5, 5)).isEmpty());
    CHECK(s.visit(id, QDate(2026, 5, 5), 2).isEmpty()); // corrected, not twice
    CHECK(s.shown(id).visits.size() == 1);
    const auto end = [&](QDate on) {
        return s.run([&](store::UnitOfWork& unit) { return endTie(unit, id, on, kToday); });
    };
    CHECK(end(QDate(2026, 5, 4)).error().code == QStringLiteral("tie.end_order"));
    REQUIRE(end(QDate(2026, 6, 30)));
    CHECK(end(kToday).error().code == QStringLiteral("tie.ended"));
    CHECK(s.visit(id, QDate(2026, 7, 1)) == QStringLiteral("tie.visit_outside"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return reopenTie(unit, id); }));
    CHECK(s.shown(id).isOpen());
}

TEST_CASE("a quarter's visit is asked for from the quarter in which the tie began by its middle", "[tie]")
{
    Ties s;
    const auto early =
        s.add(s.tie(TieKind::Pairing, u"周砚青", u"韩家", QDate(2026, 2, 14)), QDate(2026, 2, 14)).value();
    const auto late =
        s.add(s.tie(TieKind::Pairing, u"丁春晓", u"孙家", QDate(2026, 2, 15)), QDate(2026, 2, 15)).value();
    CHECK(s.shown(early).owesQuarter({2026, 1})); // 14 February is the middle of the first quarter
    CHECK_FALSE(s.shown(late).owesQuarter({2026, 1}));
    CHECK(s.shown(late).owesQuarter({2026, 2}));
    // Entered in September: nothing is owed for the time before the book knew of it.
    const auto old = s.add(s.tie(TieKind::Stationing, u"韩知秋", u"北坡村", QDate(2024, 1, 1))).value();
    CHECK_FALSE(s.shown(old).owesQuarter({2026, 3}));
    CHECK(s.shown(old).owesQuarter({2026, 4}));
    CHECK(s.visit(early, QDate(2026, 3, 31)).isEmpty());
    rules::Facts facts;
    REQUIRE(addTieFacts({s.reader(), s.branch, QDate(2026, 1, 1), kToday, s.catalogue}, facts));
    QStringList told;
    for (const rules::Term& term : facts.terms)
        told.append(term.until.toString(Qt::ISODate) + (term.settled ? u'+' : u'-'));
    CHECK(told
          == QStringList{QStringLiteral("2026-03-31+"), QStringLiteral("2026-06-30-"), QStringLiteral("2026-09-30-"),
                         QStringLiteral("2026-06-30-"), QStringLiteral("2026-09-30-")});
}

TEST_CASE("a need is an item of the ledger with its day; whoever has the tie sees to it", "[tie]")
{
    Ties s;
    const auto id = s.add(s.tie(TieKind::Pairing, u"周砚青", u"韩家", QDate(2026, 1, 5))).value();
    TieNeed raised;
    CHECK(s.need(id, raised) == QStringLiteral("tie.need_missing"));
    raised.matter = QStringLiteral("门前的路灯不亮");
    CHECK(s.need(id, raised) == QStringLiteral("tie.due_missing"));
    raised.dueOn = QDate(2026, 9, 10);
    raised.raisedOn = QDate(2026, 1, 4);
    CHECK(s.need(id, raised) == QStringLiteral("tie.visit_outside"));
    raised.raisedOn = QDate(2026, 9, 1);
    REQUIRE(s.need(id, raised).isEmpty());
    raised.matter = QStringLiteral("想学电脑");
    raised.dueOn = QDate(2026, 9, 30);
    REQUIRE(s.need(id, raised).isEmpty());
    const auto needs = listTieNeeds(s.reader(), s.shown(id)).value();
    REQUIRE(needs.size() == 2);
    CHECK(needs.first().ownerName == QStringLiteral("周砚青"));
    CHECK(needs.first().isOverdue(kToday));
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, needs.last().id, QDate(2026, 9, 12), QStringLiteral("报了培训班"), kToday);
    }));
    book::AreaSection section;
    REQUIRE(addTieSection(s.asked(QDate(2026, 7, 1), QDate(2026, 9, 30)), section));
    const QJsonObject figures = section.figures.value(u"ties").toObject();
    CHECK(figures.value(u"needs").toInt() == 2);
    CHECK(figures.value(u"needs_met").toInt() == 1);
    CHECK(figures.value(u"needs_on_time_percent").toInt() == 50); // one in time, one overdue
    CHECK(figures_behind::wrongFigures(section).isEmpty());
    CHECK(figures_behind::countedBy(section, u"ties:needs_met") == QStringList{ledger::markedNumber(needs.last())});
}

TEST_CASE("who has a tie: all four kinds count, on the day", "[tie]")
{
    Ties s;
    CHECK(s.coverage(kToday).members() == 5); // without the activist and whoever left
    CHECK(s.coverage(kToday).percent() == 0);
    REQUIRE(s.contactPoint(u"韩知秋", QDate(2026, 1, 5), QDate(2026, 8, 1)));
    (void)s.add(s.tie(TieKind::Pairing, u"罗小满", u"孙家", QDate(2026, 9, 1))).value();
    const auto now = s.coverage(kToday);
    CHECK(now.tied() == 2);
    CHECK(now.percent() == 40);
    CHECK(now.isThin()); // 85 % are asked for
    CHECK(now.cadres() == 2);
    CHECK(now.tiedCadres() == 1);
    CHECK(now.withoutTie().size() == 3);
    CHECK_FALSE(now.withoutTie().contains(QStringLiteral("韩知秋")));
    CHECK(s.coverage(QDate(2026, 8, 31)).tied() == 1);
    CHECK(listContactTies(s.reader(), s.branch).value().first().visits.first().on == QDate(2026, 8, 1));
    book::AreaSection section;
    REQUIRE(addTieSection(s.asked(QDate(2026, 7, 1), QDate(2026, 9, 30)), section));
    CHECK(std::get<book::SectionText>(section.parts.front()).text
          == QStringLiteral(
              "联系服务群众：联系点1个、结对1个，走访1次；党员5名，有联系对象的2名（40.0%），其中支部委员2名，"
              "有联系对象的1名。"));
    CHECK(figures_behind::wrongFigures(section).isEmpty());
    CHECK(figures_behind::countedBy(section, u"ties:pairing") == QStringList{QStringLiteral("罗小满结对：孙家")});
    CHECK(figures_behind::countedBy(section, u"ties:visits").size() == 1);
    CHECK(figures_behind::countedBy(section, u"ties:visits").first().startsWith(QStringLiteral("8月1日 韩知秋联系点")));
    CHECK(figures_behind::countedBy(section, u"ties:members").size() == 5);
    CHECK(figures_behind::leftOutBy(section, u"ties:members_tied").size() == 3);
    CHECK(figures_behind::countedBy(section, u"ties:cadres_tied") == QStringList{QStringLiteral("韩知秋")});
    section = {};
    REQUIRE(addTieSection(s.asked(QDate(2025, 1, 1), QDate(2025, 3, 31)), section));
    CHECK(section.parts.empty());
}

TEST_CASE("what is thin comes first, with what to do and where", "[tie]")
{
    Ties s;
    const auto first = listThinSpots(s.asked(QDate(2026, 7, 1), QDate(2026, 9, 30))).value();
    REQUIRE(first.size() == 11);
    CHECK(first.first().isThin());
    const auto spot = [&](const char16_t* what) {
        const auto all = listThinSpots(s.asked(QDate(2026, 7, 1), QDate(2026, 9, 30))).value();
        for (const ThinSpot& each : all) {
            if (each.what == what)
                return each;
        }
        return ThinSpot();
    };
    CHECK(spot(u"coverage").names.size() == 10); // every field
    CHECK(spot(u"quarter").isThin());
    CHECK(spot(u"participation").isThin());
    CHECK(spot(u"supervision").isThin()); // nothing was checked this year
    CHECK(spot(u"supervision").page == QStringLiteral("inspection"));
    CHECK(spot(u"ties").names.size() == 5);
    CHECK_FALSE(spot(u"needs").isThin());
    CHECK_FALSE(spot(u"tie_visits").isThin());
    const auto id = s.add(s.tie(TieKind::Pairing, u"周砚青", u"韩家", QDate(2026, 7, 1)), QDate(2026, 7, 1)).value();
    CHECK(spot(u"tie_visits").isThin());
    CHECK(s.visit(id, QDate(2026, 8, 1)).isEmpty());
    CHECK_FALSE(spot(u"tie_visits").isThin());
    CHECK_FALSE(spot(u"quarter").isThin());
    CHECK(spot(u"ties").names.size() == 4);
    REQUIRE(s.contactPoint(u"韩知秋", QDate(2026, 1, 5), QDate(2026, 8, 2)));
    const auto both = listAllTies(s.reader(), s.branch).value();
    REQUIRE(both.size() == 2);
    CHECK(both.last().kind == TieKind::ContactPoint);
    CHECK(spot(u"quarter").state.contains(QStringLiteral("走访 2 次"))); // as the report counts
}

TEST_CASE("ties of a past day had not ended yet, and had the visits and the needs of then", "[tie]")
{
    Ties s;
    const auto id = s.add(s.tie(TieKind::Pairing, u"方念慈", u"韩家", QDate(2026, 1, 5))).value();
    const auto later = s.add(s.tie(TieKind::Assistance, u"周砚青", u"蒋家", QDate(2026, 2, 1))).value();
    const auto wrong = s.add(s.tie(TieKind::Pairing, u"周砚青", u"孙家", QDate(2026, 1, 6))).value();
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleTie(unit, wrong, kToday); }));
    REQUIRE(s.contactPoint(u"周砚青", QDate(2026, 2, 1), QDate(2026, 4, 1)));
    REQUIRE(s.visit(id, QDate(2026, 2, 10)).isEmpty());
    REQUIRE(s.visit(id, QDate(2026, 5, 20)).isEmpty());
    TieNeed roof;
    roof.matter = QStringLiteral("屋顶漏水");
    roof.raisedOn = QDate(2026, 2, 10);
    roof.dueOn = QDate(2026, 3, 10);
    REQUIRE(s.need(id, roof).isEmpty());
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return endTie(unit, id, QDate(2026, 6, 30), kToday); }));
    const auto listed = [&](QDate day) { return listTiesOn(s.reader(), s.branch, day).value(); };
    const auto then = [&](QDate day) {
        const auto list = listed(day);
        const auto found = std::find_if(list.begin(), list.end(), [&](const Tie& tie) { return tie.id == id; });
        REQUIRE(found != list.end());
        return *found;
    };
    CHECK(listed(QDate(2026, 1, 4)).isEmpty());
    CHECK(listed(QDate(2026, 1, 5)).size() == 1);
    CHECK(listed(QDate(2026, 1, 31)).size() == 1); // what is in the bin is not there
    REQUIRE(listed(QDate(2026, 2, 1)).size() == 3);
    CHECK(listed(QDate(2026, 2, 1)).last().kind == TieKind::ContactPoint);
    CHECK(listed(QDate(2026, 3, 31)).last().visits.isEmpty());
    CHECK(listed(QDate(2026, 4, 1)).last().visits.size() == 1);

    CHECK(then(QDate(2026, 2, 9)).visits.isEmpty());
    CHECK(then(QDate(2026, 2, 9)).owesQuarter({2026, 1})); // the book knows of it since the visit of the 10th
    CHECK(then(QDate(2026, 2, 10)).visits.size() == 1);
    CHECK(then(QDate(2026, 5, 19)).visits.size() == 1);
    CHECK(then(QDate(2026, 5, 20)).visits.size() == 2);
    CHECK(then(QDate(2026, 6, 29)).isOpen());
    CHECK(then(QDate(2026, 6, 29)).owesQuarter({2026, 2}));
    CHECK(listed(QDate(2026, 6, 29)).first().id == id); // it began first
    CHECK_FALSE(then(QDate(2026, 6, 30)).isOpen());
    CHECK_FALSE(then(QDate(2026, 6, 30)).owesQuarter({2026, 2}));
    CHECK(listed(QDate(2026, 6, 30)).first().id == later);

    const auto needs = [&](QDate day) { return listTieNeedsOn(s.reader(), then(day), day).value(); };
    CHECK(needs(QDate(2026, 2, 9)).isEmpty());
    REQUIRE(needs(QDate(2026, 2, 10)).size() == 1);
    CHECK(needs(QDate(2026, 2, 10)).first().isOpen());
    const auto item = needs(QDate(2026, 2, 10)).first().id;
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, item, QDate(2026, 3, 20), QStringLiteral("已经修好"), kToday);
    }));
    CHECK(needs(QDate(2026, 3, 19)).first().isOpen());
    CHECK_FALSE(needs(QDate(2026, 3, 20)).first().isOpen());
}
