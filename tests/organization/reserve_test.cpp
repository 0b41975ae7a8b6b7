// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 后备干部库: the way in and out, what is refused, a year that is to be scored, and that neither report nor agenda has a name.
#include "branchbook/organization/area.h"
#include "branchbook/organization/reserve_service.h"
#include "branchbook/rules/evaluate.h"
#include "branchbook/store/journal.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

#include <QJsonDocument>

using namespace dues_test;
using book::Field;

namespace {

struct Pool : Branch {
    Pool()
        : xu(add(QStringLiteral("徐若谷"),
                 [](book::Member& person) { person.values.set(Field::BirthDate, QStringLiteral("1990-09-30")); }))
        , lin(add(QStringLiteral("林远舟")))
    {
    }
    book::MemberId xu;
    book::MemberId lin;

    Result<ReserveId> nominate(book::MemberId who, QDate on, const char16_t* post = u"党支部副书记")
    {
        Reserve reserve;
        reserve.member = who;
        reserve.post = QString::fromUtf16(post);
        ReserveId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openReserve(unit, reserve, on, kToday));
            return {};
        }));
        return id;
    }
    Result<> reach(ReserveId id, ReserveStage stage, QDate on, const char16_t* note = u"", QDate until = {})
    {
        const ReserveStep step{stage, on, until, QString::fromUtf16(note)};
        return run([&](store::UnitOfWork& unit) { return addReserveStep(unit, id, step, kToday); });
    }
    Result<> score(ReserveId id, int year, int points, QDate on)
    {
        return run([&](store::UnitOfWork& unit) {
            return recordReserveScore(unit, id, {year, points, on, {}, {}}, kToday);
        });
    }
    /// Nominated in March 2025, filed in May.
    ReserveId filed(book::MemberId who)
    {
        const ReserveId id = nominate(who, QDate(2025, 3, 3)).value();
        REQUIRE(reach(id, ReserveStage::Inspected, QDate(2025, 4, 1)));
        REQUIRE(reach(id, ReserveStage::Published, QDate(2025, 4, 14), u"", QDate(2025, 4, 20)));
        REQUIRE(reach(id, ReserveStage::Filed, QDate(2025, 5, 6)));
        return id;
    }
    [[nodiscard]] Reserve shown(ReserveId id) const { return loadReserve(reader(), id).value(); }
    [[nodiscard]] book::AreaSection section(QDate first, QDate last) const
    {
        book::AreaSection made;
        REQUIRE(addReserveSection({reader(), branch.id, {first, last}, kToday, catalogue}, made));
        return made;
    }
    [[nodiscard]] QString report(QDate first, QDate last) const
    {
        const auto made = section(first, last);
        return made.parts.empty() ? QString() : std::get<book::SectionText>(made.parts.front()).text;
    }
    [[nodiscard]] std::vector<rules::Term> terms() const
    {
        rules::Facts facts;
        REQUIRE(addReserveFacts({reader(), branch.id, QDate(2025, 1, 1), kToday, catalogue}, facts));
        for (const auto& thing : facts.things)
            CHECK_FALSE(thing.name.contains(QStringLiteral("徐")));
        return facts.terms;
    }
};

} // namespace

TEST_CASE("from the nomination through the pool and out again, each stage once and in its order", "[reserve]")
{
    Pool s;
    const ReserveId id = s.filed(s.xu);
    CHECK(s.shown(id).stage() == ReserveStage::Filed);
    CHECK(s.shown(id).memberName == QStringLiteral("徐若谷"));
    CHECK(s.shown(id).number == 1);
    CHECK(s.shown(id).isInPool(QDate(2025, 5, 6)));
    CHECK_FALSE(s.shown(id).isInPool(QDate(2025, 5, 5)));
    CHECK(codeOf(s.reach(id, ReserveStage::Inspected, kToday)) == QStringLiteral("reserve.stage_back"));
    CHECK(codeOf(s.reach(id, ReserveStage::Trained, QDate(2025, 5, 5))) == QStringLiteral("reserve.day_order"));
    CHECK(codeOf(s.reach(id, ReserveStage::Trained, kToday.addDays(1))) == QStringLiteral("reserve.day_future"));
    REQUIRE(s.reach(id, ReserveStage::Trained, QDate(2025, 6, 1)));
    CHECK(codeOf(s.reach(id, ReserveStage::Out, kToday)) == QStringLiteral("reserve.why_missing"));
    REQUIRE(s.reach(id, ReserveStage::Out, kToday, u"工作调离"));
    CHECK_FALSE(s.shown(id).isInPool(kToday));
    CHECK(codeOf(s.reach(id, ReserveStage::Used, kToday)) == QStringLiteral("reserve.closed"));
    // Taken back, the person is in training as before; and nobody is there twice.
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackReserveStep(unit, id); }));
    CHECK(s.shown(id).stage() == ReserveStage::Trained);
    CHECK(codeOf(s.nominate(s.xu, kToday)) == QStringLiteral("reserve.open_already"));
    REQUIRE(s.reach(id, ReserveStage::Out, kToday, u"工作调离"));
    const ReserveId again = s.nominate(s.xu, kToday).value();
    CHECK(s.shown(again).number == 2);
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return takeBackReserveStep(unit, id); }))
          == QStringLiteral("reserve.open_already"));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return takeBackReserveStep(unit, again); }))
          == QStringLiteral("reserve.first_step"));
}

TEST_CASE("whoever is not in the pool is neither trained nor scored; a mentor is somebody else", "[reserve]")
{
    Pool s;
    CHECK(codeOf(s.nominate(s.xu, kToday, u" ")) == QStringLiteral("reserve.post_missing"));
    CHECK(codeOf(s.nominate(s.xu, QDate(1989, 1, 1))) == QStringLiteral("person.day_before_birth"));
    const ReserveId id = s.nominate(s.xu, QDate(2026, 3, 3)).value();
    CHECK(codeOf(s.reach(id, ReserveStage::Trained, kToday)) == QStringLiteral("reserve.not_filed"));
    CHECK(codeOf(s.score(id, 2026, 80, kToday)) == QStringLiteral("reserve.not_filed"));
    CHECK(codeOf(s.reach(id, ReserveStage::Published, QDate(2026, 4, 14), u"", QDate(2026, 4, 13)))
          == QStringLiteral("reserve.until_order"));
    Reserve changed = s.shown(id);
    changed.mentor = s.xu;
    changed.mentorName = QStringLiteral("徐若谷");
    const auto change = [&] {
        return s.run([&](store::UnitOfWork& unit) { return changeReserve(unit, changed, kToday); });
    };
    CHECK(codeOf(change()) == QStringLiteral("reserve.mentor_self"));
    changed.mentor = s.lin;
    changed.mentorName = QStringLiteral("林远舟");
    REQUIRE(change());
    CHECK(s.shown(id).mentorSince == kToday);
    CHECK_FALSE(s.shown(id).mentorGone);
    s.change(s.lin, [](book::Member& person) { person.leftOn = QDate(2026, 9, 1); });
    CHECK(s.shown(id).mentorGone);
    CHECK(reserveDoubts(s.shown(id), kToday).join(QString()).contains(QStringLiteral("培养联系人已经离开")));
}

TEST_CASE("a year is scored where the pool had the person by its middle; another year is refused", "[reserve]")
{
    Pool s;
    const ReserveId id = s.filed(s.xu); // 6 May 2025
    CHECK_FALSE(s.shown(id).owesScore(2024));
    CHECK(s.shown(id).owesScore(2025));
    CHECK(s.shown(id).owesScore(2026));
    CHECK(codeOf(s.score(id, 2024, 90, kToday)) == QStringLiteral("reserve.score_year"));
    CHECK(codeOf(s.score(id, 2027, 90, kToday)) == QStringLiteral("reserve.score_year"));
    CHECK(codeOf(s.score(id, 2025, 101, kToday)) == QStringLiteral("reserve.points"));
    CHECK(codeOf(s.score(id, 2026, 90, QDate(2025, 12, 31))) == QStringLiteral("reserve.score_day"));
    CHECK(reserveDoubts(s.shown(id), kToday).join(QString()).contains(QStringLiteral("2025年没有登记年度考核得分")));
    REQUIRE(s.score(id, 2025, 90, QDate(2026, 1, 12)));
    REQUIRE(s.score(id, 2025, 91, QDate(2026, 1, 12))); // corrected
    CHECK(s.shown(id).scoreOf(2025)->points == 91);
    CHECK_FALSE(reserveDoubts(s.shown(id), kToday).join(QString()).contains(QStringLiteral("2025年")));
    const auto terms = s.terms();
    REQUIRE(terms.size() == 3); // the notice and two years
    CHECK(terms[0].settled);
    CHECK(terms[1].until == QDate(2025, 12, 31));
    CHECK(terms[1].settled);
    CHECK(terms[2].until == QDate(2026, 12, 31));
    CHECK_FALSE(terms[2].settled);
    // Given a post in the year, nobody is scored for it.
    REQUIRE(s.reach(id, ReserveStage::Used, QDate(2026, 8, 1)));
    CHECK_FALSE(s.shown(id).owesScore(2026));
}

TEST_CASE("the report counts the pool and names nobody", "[reserve]")
{
    Pool s;
    const ReserveId id = s.filed(s.xu); // born on 30 September 1990
    s.filed(s.lin); // no birth known
    REQUIRE(s.score(id, 2025, 90, QDate(2025, 12, 20)));
    const QString second = s.report(QDate(2025, 4, 1), QDate(2025, 6, 30));
    CHECK(second
          == QStringLiteral("后备干部库现有2人，其中35岁及以下1人、出生日期不详1人、正在培养0人；"
                            "本期入库2人、使用0人、出库0人；2025年度考核应考核2人，已考核0人。"));
    CHECK(s.report(QDate(2025, 10, 1), QDate(2025, 12, 31)).contains(QStringLiteral("应考核2人，已考核1人")));
    CHECK(s.report(QDate(2025, 1, 1), QDate(2025, 3, 31)).isEmpty());
    // 35 on the 18th of September 2026, 36 twelve days later.
    CHECK(s.shown(id).ageOn(QDate(2026, 9, 29)) == 35);
    CHECK(s.shown(id).ageOn(QDate(2026, 9, 30)) == 36);
    const auto section = s.section(QDate(2026, 7, 1), QDate(2026, 9, 30));
    const QByteArray figures = QJsonDocument(section.figures).toJson();
    CHECK_FALSE(QString::fromUtf8(figures).contains(QStringLiteral("徐若谷")));
    CHECK(section.figures.value(u"reserve").toObject().value(u"in_pool").toInt() == 2);
    CHECK(section.figures.value(u"reserve").toObject().value(u"young").toInt() == 1);
}

TEST_CASE("of a birth known to the month both ages are told where they lie on both sides of the limit", "[reserve]")
{
    Pool s;
    const auto born = [&](const char16_t* iso) {
        s.change(s.xu, [&](book::Member& person) { person.values.set(Field::BirthDate, QString::fromUtf16(iso)); });
    };
    const ReserveId id = s.filed(s.xu);
    const auto figures = [&] {
        return s.section(QDate(2026, 7, 1), QDate(2026, 9, 30)).figures.value(u"reserve").toObject();
    };
    born(u"1990-09"); // on 18 September 2026: 36 if born by the 18th, 35 if later; the limit is 35
    CHECK(s.shown(id).ageOn(kToday) == 36);
    CHECK(s.shown(id).ageLeastOn(kToday) == 35);
    CHECK(s.report(QDate(2026, 7, 1), QDate(2026, 9, 30))
              .contains(QStringLiteral("35岁及以下0至1人（有的只知道出生年月）")));
    CHECK(figures().value(u"young").toInt() == 0);
    CHECK(figures().value(u"young_most").toInt() == 1);
    born(u"1990-10"); // 35 in any case
    CHECK(s.report(QDate(2026, 7, 1), QDate(2026, 9, 30)).contains(QStringLiteral("35岁及以下1人")));
    born(u"1990-09-19");
    CHECK(s.shown(id).ageOn(kToday) == 35);
    CHECK(s.shown(id).ageLeastOn(kToday) == 35);
    born(u"1990-08"); // 36 in any case
    CHECK(s.report(QDate(2026, 7, 1), QDate(2026, 9, 30)).contains(QStringLiteral("35岁及以下0人")));
}

TEST_CASE("what is written of somebody in the pool is sealed, and the roster alone has the name", "[reserve]")
{
    Pool s;
    const ReserveId id = s.nominate(s.xu, QDate(2026, 3, 3)).value();
    Reserve changed = s.shown(id);
    changed.plan = QStringLiteral("到信访岗位锻炼");
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return changeReserve(unit, changed, kToday); }));
    CHECK(s.shown(id).plan == QStringLiteral("到信访岗位锻炼"));
    s.change(s.xu, [](book::Member& person) { person.values.set(Field::FullName, QStringLiteral("徐若古")); });
    CHECK(s.shown(id).memberName == QStringLiteral("徐若古"));
    s.change(s.xu, [](book::Member& person) { person.leftOn = QDate(2026, 9, 1); });
    CHECK(s.shown(id).memberGone);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleReserve(unit, id, kToday); }));
    CHECK(listReserves(s.reader(), s.branch.id).value().isEmpty());
    CHECK(listRecycledReserves(s.reader(), s.branch.id).value().size() == 1);
    REQUIRE(s.book->undo());
    CHECK(listReserves(s.reader(), s.branch.id).value().size() == 1);
}

TEST_CASE("the pool of a past day: later stages, scores, mentors and leavings are not there yet", "[reserve]")
{
    Pool s;
    const ReserveId id = s.filed(s.xu); // 3 March, 1 April, 14 April, 6 May 2025
    Reserve changed = s.shown(id);
    changed.mentor = s.lin;
    changed.mentorName = QStringLiteral("林远舟");
    changed.mentorSince = QDate(2025, 6, 1);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return changeReserve(unit, changed, kToday); }));
    REQUIRE(s.score(id, 2025, 90, QDate(2026, 1, 12)));
    REQUIRE(s.nominate(s.lin, QDate(2026, 2, 2)));
    REQUIRE(s.reach(id, ReserveStage::Out, QDate(2026, 8, 1), u"调离"));
    s.change(s.lin, [](book::Member& person) { person.leftOn = QDate(2026, 9, 1); });
    const auto on = [&](QDate day) { return listReservesOn(s.reader(), s.branch.id, day).value(); };
    /// Number, stage, scores.
    const auto told = [&](QDate day) {
        QStringList lines;
        const auto people = on(day);
        for (const Reserve& each : people)
            lines.append(QStringLiteral("%1 %2 %3")
                             .arg(each.number)
                             .arg(reserveStageName(each.stage()))
                             .arg(each.scores.size()));
        return lines.join(QStringLiteral(", "));
    };
    CHECK(told(QDate(2025, 3, 2)).isEmpty());
    CHECK(told(QDate(2025, 3, 3)) == QStringLiteral("1 nominated 0"));
    CHECK(told(QDate(2025, 3, 31)) == QStringLiteral("1 nominated 0"));
    CHECK(told(QDate(2025, 4, 1)) == QStringLiteral("1 inspected 0"));
    CHECK(told(QDate(2025, 4, 14)) == QStringLiteral("1 published 0"));
    CHECK(on(QDate(2025, 4, 14)).first().steps.last().until == QDate(2025, 4, 20)); // was known from the first day
    CHECK(told(QDate(2025, 5, 5)) == QStringLiteral("1 published 0"));
    CHECK(told(QDate(2025, 5, 6)) == QStringLiteral("1 filed 0"));
    CHECK(told(QDate(2026, 1, 11)) == QStringLiteral("1 filed 0"));
    CHECK(told(QDate(2026, 1, 12)) == QStringLiteral("1 filed 1"));
    CHECK(told(QDate(2026, 2, 1)) == QStringLiteral("1 filed 1"));
    CHECK(told(QDate(2026, 2, 2)) == QStringLiteral("1 filed 1, 2 nominated 0"));
    CHECK(told(QDate(2026, 7, 31)) == QStringLiteral("1 filed 1, 2 nominated 0"));
    CHECK(on(QDate(2026, 7, 31)).first().steps.last().note.isEmpty()); // why somebody left came with the leaving
    CHECK(told(QDate(2026, 8, 1)) == QStringLiteral("2 nominated 0, 1 out 1"));
    CHECK(on(QDate(2026, 8, 1)).last().steps.last().note == QStringLiteral("调离"));

    CHECK(on(QDate(2025, 5, 31)).first().mentorName.isEmpty());
    CHECK(on(QDate(2025, 6, 1)).first().mentorName == QStringLiteral("林远舟"));
    CHECK_FALSE(on(QDate(2026, 7, 31)).first().mentorGone);
    CHECK_FALSE(on(QDate(2026, 8, 31)).first().memberGone);
    CHECK(on(QDate(2026, 9, 1)).first().memberGone);
    CHECK(on(QDate(2026, 9, 1)).last().mentorGone);
}

TEST_CASE("hints of a past day are those of that day; who the mentor was then is not guessed", "[reserve]")
{
    Pool s;
    const ReserveId id = s.filed(s.xu);
    const auto doubts = [&](QDate day) {
        return reserveDoubts(listReservesOn(s.reader(), s.branch.id, day).value().first(), day).join(u'\n');
    };
    const QString noMentor = QStringLiteral("没有明确培养联系人");
    CHECK(doubts(QDate(2025, 5, 31)).contains(noMentor)); // nor has anybody one today
    Reserve changed = s.shown(id);
    changed.mentor = s.lin;
    changed.mentorName = QStringLiteral("林远舟");
    changed.mentorSince = QDate(2025, 6, 1);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return changeReserve(unit, changed, kToday); }));
    CHECK_FALSE(doubts(QDate(2025, 5, 31)).contains(noMentor)); // somebody else may have been it
    REQUIRE(s.score(id, 2025, 90, QDate(2026, 1, 12)));
    const QString noScore = QStringLiteral("2025年没有登记年度考核得分");
    CHECK_FALSE(doubts(QDate(2025, 12, 31)).contains(noScore));
    CHECK(doubts(QDate(2026, 1, 11)).contains(noScore));
    CHECK_FALSE(doubts(QDate(2026, 1, 12)).contains(noScore));
}
