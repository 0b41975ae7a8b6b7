// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Posts and promotions beside recorded sanctions (DISC2023 arts 10 to 13, domain-rules §7.1): under 留党察看 no post is given
// and those held lapse; within an effect period nobody is promoted. Which sanction it is, is said nowhere.
#include "branchbook/organization/discipline_service.h"
#include "branchbook/organization/discipline_store.h"
#include "branchbook/organization/grassroots.h"
#include "branchbook/organization/promotion_fitness.h"
#include "branchbook/organization/reserve_service.h"
#include "branchbook/organization/reserve_store.h"
#include "branchbook/rules/rule_base.h"
#include "organization/committee_support.h"

#include "support/catch_qt.h"

using namespace committee_test;
using namespace branchbook::organization;
using rules::SanctionKind;

namespace {

const QString kHe = QStringLiteral("贺松年"); // 纪检委员 since 15 March 2024
const QString kLu = QStringLiteral("陆怀瑾"); // 宣传委员 since 31 October 2023
const QString kFang = QStringLiteral("方念慈"); // without a post
const QString kPublicity = QStringLiteral("宣传委员");

struct Fitness : Branch {
    Fitness() { adopt(); }
    [[nodiscard]] static const rules::Catalogue& catalogue()
    {
        static const auto base = rules::ruleBase().value();
        return base->catalogue;
    }

    SanctionId impose(const QString& name, SanctionKind kind, QDate on, int months = 0)
    {
        SanctionRecord record;
        record.member = member(name);
        record.sanction = {kind, on, months, {}};
        record.decidedBy = QStringLiteral("机关纪委");
        record.grounds = QStringLiteral("违反工作纪律");
        SanctionId id;
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, imposeSanction(unit, catalogue(), record, kToday));
            return {};
        }));
        return id;
    }
    [[nodiscard]] QList<Problem> problems() const
    {
        const auto found = seatRightProblems(reader(), catalogue(), committee(), kToday).value();
        for (const Problem& problem : found) {
            for (const char16_t* word : {u"察看", u"警告", u"撤销", u"处分", u"影响期"})
                CHECK_FALSE(problem.text.contains(QStringView(word)));
            CHECK(problem.text.contains(QStringLiteral("原因保密")));
        }
        return found;
    }
    [[nodiscard]] QString doubt(const QString& name, QDate day = kToday) const
    {
        return promotionDoubt(reader(), catalogue(), member(name), day).value();
    }
};

} // namespace

TEST_CASE("a post of the committee lapses under 留党察看, and does not come back with the rights", "[discipline]")
{
    Fitness s;
    CHECK(s.problems().isEmpty());
    const SanctionId id = s.impose(kHe, SanctionKind::ProbationWithinParty, QDate(2025, 3, 10), 12);
    REQUIRE(s.problems().size() == 1);
    CHECK(s.problems().first().kind == ProblemKind::NoRight);
    CHECK(s.problems().first().about == kHe);
    CHECK(s.problems().first().text.contains(QStringLiteral("2025-03-10")));
    CHECK(problemName(ProblemKind::NoRight) == QStringLiteral("not_electable"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return restoreRights(unit, Fitness::catalogue(), id, {QDate(2026, 4, 1), {}}, kToday);
    }));
    CHECK(s.problems().size() == 1);
    REQUIRE(s.end(QStringLiteral("纪检委员"), QDate(2025, 3, 10)));
    CHECK(s.problems().isEmpty());
}

TEST_CASE("nobody under 留党察看 is given a post of the committee, and the sentence does not say why", "[discipline]")
{
    Fitness s;
    REQUIRE(s.end(kPublicity, QDate(2026, 8, 31)));
    const SanctionId id = s.impose(kFang, SanctionKind::ProbationWithinParty, QDate(2025, 3, 10), 12);
    const QStringList before = s.image();
    const auto refused = s.appoint(s.draftSeat(kPublicity, kFang, QDate(2026, 9, 2)));
    REQUIRE(codeOf(refused) == QStringLiteral("committee.no_right"));
    CHECK_FALSE(sentence(refused.error()).contains(QStringLiteral("察看")));
    CHECK(sentence(refused.error()).contains(kFang));
    // Neither by the higher organization: the post itself would lapse.
    CHECK(codeOf(s.appoint(s.draftSeat(kPublicity, kFang, QDate(2026, 9, 2), How::Appointed)))
          == QStringLiteral("committee.no_right"));
    CHECK(s.image() == before);
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return restoreRights(unit, Fitness::catalogue(), id, {QDate(2026, 9, 2), {}}, kToday);
    }));
    CHECK(codeOf(s.appoint(s.draftSeat(kPublicity, kFang, QDate(2026, 9, 1)))) == QStringLiteral("committee.no_right"));
    REQUIRE(s.appoint(s.draftSeat(kPublicity, kFang, QDate(2026, 9, 2))));
    // The effect period of two years begins with the rights (corrections 58): a promotion is doubted.
    REQUIRE(s.problems().size() == 1);
    CHECK(s.problems().first().kind == ProblemKind::GivenInEffect);
}

TEST_CASE("a post that goes on after 撤销党内职务 is doubted until it is ended", "[discipline]")
{
    Fitness s;
    s.impose(kLu, SanctionKind::RemovalFromPost, QDate(2026, 8, 1));
    REQUIRE(s.problems().size() == 1);
    CHECK(s.problems().first().kind == ProblemKind::PostRemoved);
    CHECK(s.problems().first().text.contains(QStringLiteral("2026-08-01")));
    REQUIRE(s.end(kPublicity, QDate(2026, 7, 31)));
    CHECK(s.problems().isEmpty());
}

TEST_CASE("a warning doubts a post that was given within its twelve months, and no other", "[discipline]")
{
    Fitness s;
    s.impose(kHe, SanctionKind::Warning, QDate(2026, 9, 1)); // in office since 2024
    CHECK(s.problems().isEmpty());
    REQUIRE(s.end(kPublicity, QDate(2026, 8, 31)));
    SECTION("its last day")
    {
        s.impose(kFang, SanctionKind::Warning, QDate(2025, 9, 3));
        REQUIRE(s.appoint(s.draftSeat(kPublicity, kFang, QDate(2026, 9, 2))));
        REQUIRE(s.problems().size() == 1);
        CHECK(s.problems().first().kind == ProblemKind::GivenInEffect);
        CHECK(s.problems().first().about == kFang);
        REQUIRE(s.book->undo());
        CHECK(s.problems().isEmpty());
    }
    SECTION("the day on which it is over")
    {
        s.impose(kFang, SanctionKind::Warning, QDate(2025, 9, 2));
        REQUIRE(s.appoint(s.draftSeat(kPublicity, kFang, QDate(2026, 9, 2))));
        CHECK(s.problems().isEmpty());
    }
}

TEST_CASE("reserve and the check before a promotion doubt whoever is within an effect period", "[discipline][reserve]")
{
    Fitness s;
    const auto check = [&] {
        return checkGrassroots(s.reader(), Fitness::catalogue(), s.member(kFang), kToday).value();
    };
    ReserveId id;
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        Reserve reserve;
        reserve.member = s.member(kFang);
        reserve.post = QStringLiteral("党支部副书记");
        BB_TRY(id, openReserve(unit, reserve, QDate(2026, 9, 1), kToday));
        return {};
    }));
    const auto doubts = [&] {
        return reserveDoubtsOn(s.reader(), Fitness::catalogue(), loadReserve(s.reader(), id).value(), kToday).value();
    };
    CHECK(doubts().isEmpty());
    CHECK_FALSE(check().isBarred);
    CHECK(s.doubt(kFang).isEmpty());

    s.impose(kFang, SanctionKind::SeriousWarning, QDate(2025, 3, 19)); // eighteen months: 19 September 2026
    REQUIRE(s.doubt(kFang).contains(QStringLiteral("提任")));
    CHECK_FALSE(s.doubt(kFang).contains(QStringLiteral("警告")));
    CHECK_FALSE(s.doubt(kFang).contains(kFang)); // the pool of reserve cadres has no names
    CHECK(s.doubt(kFang, kToday.addDays(1)).isEmpty());
    CHECK(s.doubt(kFang, QDate(2025, 3, 18)).isEmpty());
    CHECK(doubts() == QStringList{s.doubt(kFang)});
    CHECK(check().isBarred);
    CHECK(check().why.endsWith(s.doubt(kFang)));
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return addReserveStep(unit, id, {ReserveStage::Out, QDate(2026, 9, 10), {}, QStringLiteral("个人意愿")},
                              kToday);
    }));
    CHECK(doubts().isEmpty());
}
