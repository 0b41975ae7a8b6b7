// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员干部联系点: visits of a year, what is refused, what the agenda and the report say.
#include "branchbook/organization/contact_service.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;

namespace {

struct Contacts : Branch {
    [[nodiscard]] ContactPoint point(const char16_t* target, QDate from, const char16_t* leader = u"周砚青") const
    {
        ContactPoint made;
        made.branch = branch.id;
        made.leaderName = QString::fromUtf16(leader);
        made.target = QString::fromUtf16(target);
        made.from = from;
        return made;
    }
    Result<ContactPointId> open(const ContactPoint& made)
    {
        ContactPointId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openContactPoint(unit, made, kToday));
            return {};
        }));
        return id;
    }
    Result<> visit(ContactPointId id, QDate on, const char16_t* issue = u"", QDate solved = {})
    {
        const ContactVisit made{on, {}, QString::fromUtf16(issue), {}, solved};
        return run([&](store::UnitOfWork& unit) { return recordContactVisit(unit, id, made, kToday); });
    }
    [[nodiscard]] ContactPoint shown(ContactPointId id) const { return loadContactPoint(reader(), id).value(); }
    [[nodiscard]] QString report(QDate first, QDate last) const
    {
        book::AreaSection section;
        REQUIRE(addContactSection({reader(), branch.id, {first, last}, kToday, catalogue}, section));
        return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
    }
    [[nodiscard]] QList<book::FigurePeople> behind(QDate first, QDate last) const
    {
        book::AreaSection section;
        REQUIRE(addContactSection({reader(), branch.id, {first, last}, kToday, catalogue}, section));
        return section.people;
    }
    [[nodiscard]] std::vector<rules::Term> terms() const
    {
        rules::Facts facts;
        REQUIRE(addContactFacts({reader(), branch.id, QDate(2025, 1, 1), kToday, catalogue}, facts));
        return facts.terms;
    }
};

} // namespace

TEST_CASE("four visits a year unless agreed otherwise; a year is asked for from its middle on in the next", "[contact]")
{
    Contacts s;
    const auto id = s.open(s.point(u"北坡村", QDate(2025, 7, 3))).value();
    CHECK_FALSE(s.shown(id).owesYear(2025));
    CHECK(s.shown(id).owesYear(2026));
    CHECK(contactVisitsAsked(s.catalogue, s.shown(id), kToday).value() == 4);
    auto terms = s.terms();
    REQUIRE(terms.size() == 1);
    CHECK(terms[0].until == QDate(2026, 12, 31));
    CHECK_FALSE(terms[0].settled);
    for (const int month : {2, 4, 6})
        REQUIRE(s.visit(id, QDate(2026, month, 10)));
    CHECK_FALSE(s.terms()[0].settled);
    REQUIRE(s.visit(id, QDate(2026, 9, 10)));
    CHECK(s.terms()[0].settled);
    ContactPoint agreed = s.shown(id);
    agreed.visitsAsked = 12;
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return changeContactPoint(unit, agreed, kToday); }));
    CHECK_FALSE(s.terms()[0].settled);
    // One that ended before the year's end is not asked for it.
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return endContactPoint(unit, id, QDate(2026, 9, 10), kToday); }));
    CHECK(s.terms().empty());
}

TEST_CASE("contact points and visits that cannot be are refused", "[contact]")
{
    Contacts s;
    CHECK(codeOf(s.open(s.point(u" ", kToday))) == QStringLiteral("contact.target_missing"));
    CHECK(codeOf(s.open(s.point(u"北坡村", kToday, u" "))) == QStringLiteral("contact.leader_missing"));
    CHECK(codeOf(s.open(s.point(u"北坡村", {}))) == QStringLiteral("contact.from_missing"));
    CHECK(codeOf(s.open(s.point(u"北坡村", kToday.addDays(1)))) == QStringLiteral("contact.day_future"));
    ContactPoint often = s.point(u"北坡村", QDate(2026, 1, 5));
    often.visitsAsked = 0;
    CHECK(codeOf(s.open(often)) == QStringLiteral("contact.visits_range"));
    const auto id = s.open(s.point(u"北坡村", QDate(2026, 1, 5))).value();
    CHECK(codeOf(s.open(s.point(u"北坡村", kToday))) == QStringLiteral("contact.open_already"));
    CHECK(codeOf(s.visit(id, QDate(2026, 1, 4))) == QStringLiteral("contact.visit_before"));
    CHECK(codeOf(s.visit(id, kToday.addDays(1))) == QStringLiteral("contact.day_future"));
    CHECK(codeOf(s.visit(id, QDate(2026, 3, 4), u"", QDate(2026, 3, 5))) == QStringLiteral("contact.solved_nothing"));
    CHECK(codeOf(s.visit(id, QDate(2026, 3, 4), u"渠道漏水", QDate(2026, 3, 3)))
          == QStringLiteral("contact.solved_order"));
    REQUIRE(s.visit(id, QDate(2026, 3, 4), u"渠道漏水"));
    const auto end = [&](QDate on) {
        return s.run([&](store::UnitOfWork& unit) { return endContactPoint(unit, id, on, kToday); });
    };
    CHECK(codeOf(end(QDate(2026, 3, 3))) == QStringLiteral("contact.visit_later"));
    CHECK(codeOf(end(QDate(2026, 1, 4))) == QStringLiteral("contact.end_order"));
    REQUIRE(end(QDate(2026, 8, 31)));
    CHECK(codeOf(end(QDate(2026, 8, 31))) == QStringLiteral("contact.ended"));
    CHECK(codeOf(s.visit(id, QDate(2026, 9, 1))) == QStringLiteral("contact.visit_after"));
    const auto again = s.open(s.point(u"北坡村", kToday)).value();
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return reopenContactPoint(unit, id); }))
          == QStringLiteral("contact.open_already"));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return removeContactVisit(unit, again, kToday); }))
          == QStringLiteral("contact.visit_missing"));
}

TEST_CASE("a weak branch wants department and cadre; a third point of one leader is doubted", "[contact]")
{
    Contacts s;
    ContactPoint weak = s.point(u"北坡村", QDate(2026, 1, 5));
    weak.weak = true;
    weak.department = QStringLiteral("水政科");
    const auto id = s.open(weak).value();
    const auto doubts = [&] {
        return contactDoubts(s.catalogue, s.shown(id), listContactPoints(s.reader(), s.branch.id).value(), kToday)
            .value();
    };
    REQUIRE(doubts().size() == 1);
    CHECK(doubts()[0].contains(QStringLiteral("驻点干部")));
    REQUIRE(s.open(s.point(u"南湾村", QDate(2026, 1, 5))));
    CHECK(doubts().size() == 1);
    REQUIRE(s.open(s.point(u"东岭村", QDate(2026, 1, 5))));
    REQUIRE(doubts().size() == 2);
    CHECK(doubts()[1].contains(QStringLiteral("联系3个点")));
}

TEST_CASE("the report has the visits of the period and of the year, and what became of what was found", "[contact]")
{
    Contacts s;
    const auto id = s.open(s.point(u"北坡村", QDate(2026, 1, 5))).value();
    REQUIRE(s.visit(id, QDate(2026, 2, 10)));
    REQUIRE(s.visit(id, QDate(2026, 5, 12), u"渠道漏水", QDate(2026, 7, 20)));
    REQUIRE(s.visit(id, QDate(2026, 8, 6), u"路灯不亮"));
    CHECK(s.report(QDate(2026, 7, 1), QDate(2026, 9, 30))
          == QStringLiteral("党员干部联系点1个，本期走访1次，发现问题1个，办结1个，还有1个没有办完："
                            "周砚青联系北坡村（本期走访1次，今年3次，应走访4次）。"));
    const auto behind = s.behind(QDate(2026, 7, 1), QDate(2026, 9, 30));
    REQUIRE(behind.size() == 2);
    CHECK(behind[0].of == book::FigureOf::Records);
    REQUIRE(behind[0].counted.size() == 1);
    CHECK(behind[0].counted[0].name == QStringLiteral("周砚青联系北坡村"));
    REQUIRE(behind[1].counted.size() == 1);
    CHECK(behind[1].counted[0].name == QStringLiteral("2026年8月6日 周砚青联系北坡村"));
    CHECK(s.report(QDate(2026, 4, 1), QDate(2026, 6, 30)).contains(QStringLiteral("发现问题1个，办结0个，还有1个")));
    CHECK(s.report(QDate(2025, 10, 1), QDate(2025, 12, 31)).isEmpty());
    CHECK(s.shown(id).openIssues() == 1);
    REQUIRE(s.book->undo());
    CHECK(s.shown(id).openIssues() == 0);
}

TEST_CASE("contact points of a past day: what began, was visited, solved or ended later is not there yet", "[contact]")
{
    Contacts s;
    const auto north = s.open(s.point(u"北坡村", QDate(2026, 1, 5))).value();
    const auto south = s.open(s.point(u"南湾村", QDate(2026, 3, 2))).value();
    REQUIRE(s.visit(north, QDate(2026, 2, 10)));
    REQUIRE(s.visit(north, QDate(2026, 5, 12), u"渠道漏水", QDate(2026, 7, 20)));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return endContactPoint(unit, north, QDate(2026, 8, 31), kToday); }));
    const auto on = [&](QDate day) { return listContactPointsOn(s.reader(), s.branch.id, day).value(); };
    /// Target, + still looked after, visits, problems not solved.
    const auto told = [&](QDate day) {
        QStringList lines;
        const auto points = on(day);
        for (const ContactPoint& point : points)
            lines.append(QStringLiteral("%1%2 %3 %4")
                             .arg(point.target, point.isOpen() ? QStringLiteral("+") : QStringLiteral("-"))
                             .arg(point.visits.size())
                             .arg(point.openIssues()));
        return lines.join(QStringLiteral(", "));
    };
    CHECK(told(QDate(2026, 1, 4)).isEmpty());
    CHECK(told(QDate(2026, 1, 5)) == QStringLiteral("北坡村+ 0 0"));
    CHECK(told(QDate(2026, 2, 9)) == QStringLiteral("北坡村+ 0 0"));
    CHECK(told(QDate(2026, 2, 10)) == QStringLiteral("北坡村+ 1 0"));
    CHECK(told(QDate(2026, 3, 1)) == QStringLiteral("北坡村+ 1 0"));
    CHECK(told(QDate(2026, 3, 2)) == QStringLiteral("北坡村+ 1 0, 南湾村+ 0 0"));
    CHECK(told(QDate(2026, 5, 11)) == QStringLiteral("北坡村+ 1 0, 南湾村+ 0 0"));
    CHECK(told(QDate(2026, 5, 12)) == QStringLiteral("北坡村+ 2 1, 南湾村+ 0 0"));
    CHECK(told(QDate(2026, 7, 19)) == QStringLiteral("北坡村+ 2 1, 南湾村+ 0 0"));
    CHECK(told(QDate(2026, 7, 20)) == QStringLiteral("北坡村+ 2 0, 南湾村+ 0 0"));
    CHECK(told(QDate(2026, 8, 30)) == QStringLiteral("北坡村+ 2 0, 南湾村+ 0 0"));
    CHECK(told(QDate(2026, 8, 31)) == QStringLiteral("南湾村+ 0 0, 北坡村- 2 0"));
    CHECK(on(QDate(2026, 8, 30)).first().owesYear(2026)); // it went on, as far as anybody knew
    CHECK_FALSE(on(QDate(2026, 8, 31)).last().owesYear(2026));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleContactPoint(unit, south, kToday); }));
    CHECK(told(QDate(2026, 8, 30)) == QStringLiteral("北坡村+ 2 0"));
    CHECK(s.shown(north).until == QDate(2026, 8, 31)); // the record itself is as it was
}
