// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of 反腐倡廉 as they stood on a past day: the day before each change, and the day of it.
#include "branchbook/integrity/clue.h"
#include "branchbook/integrity/rectification.h"
#include "branchbook/integrity/risk_point.h"
#include "branchbook/ledger/ledger_store.h"
#include "integrity/integrity_support.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace integrity_test;
using namespace branchbook::integrity;

namespace {

QDate in2026(int month, int day)
{
    return {2026, month, day};
}

struct PastClues : Branch {
    ClueId add(QDate on)
    {
        Clue clue;
        clue.branch = branch;
        clue.receivedOn = on;
        clue.matter = QStringLiteral("反映接待超标");
        clue.registeredBy = QStringLiteral("贺松年");
        return made<ClueId>([&](store::UnitOfWork& unit) { return registerClue(unit, clue, {}, kToday); }).value();
    }
    [[nodiscard]] QList<Clue> on(QDate day) const { return listCluesOn(reader(), branch, day).value(); }
};

struct PastCampaign : Branch {
    RectificationId begin(QDate on)
    {
        Rectification campaign;
        campaign.branch = branch;
        campaign.title = QStringLiteral("物资采购");
        campaign.begunOn = on;
        campaign.dueOn = in2026(12, 31);
        return made<RectificationId>([&](store::UnitOfWork& unit) { return saveRectification(unit, campaign, kToday); })
            .value();
    }
    ledger::ItemId raise(RectificationId id, const char16_t* problem, QDate on, QDate due)
    {
        const RectificationItem line{QString::fromUtf16(problem), {}, QStringLiteral("办公室"), {}, due};
        return made<ledger::ItemId>([&](store::UnitOfWork& unit) { return raiseRectificationItem(unit, id, line, on); })
            .value();
    }
    void closeLine(ledger::ItemId id, QDate on)
    {
        REQUIRE(run(
            [&](store::UnitOfWork& unit) { return ledger::closeItem(unit, id, on, QStringLiteral("补齐"), kToday); }));
    }
    [[nodiscard]] QList<Rectification> on(QDate day) const
    {
        return listRectificationsOn(reader(), branch, day).value();
    }
    [[nodiscard]] QList<ledger::Item> linesOn(RectificationId id, QDate day) const
    {
        return rectificationItemsOn(reader(), branch, day).value().value(id);
    }
    /// An item without an id where it was not there yet.
    [[nodiscard]] ledger::Item lineOn(RectificationId id, ledger::ItemId line, QDate day) const
    {
        const auto lines = linesOn(id, day);
        const auto found = std::ranges::find_if(lines, [&](const ledger::Item& each) { return each.id == line; });
        return found == lines.end() ? ledger::Item() : *found;
    }
};

struct PastRisks : Branch {
    RiskPointId add(const char16_t* post, QDate reviewed, QDate entered)
    {
        RiskPoint risk;
        risk.branch = branch;
        risk.post = QString::fromUtf16(post);
        risk.matter = QStringLiteral("询价不足");
        risk.measures = QStringLiteral("三家询价");
        risk.reviewOn = in2026(12, 20);
        risk.reviewedOn = reviewed;
        return made<RiskPointId>([&](store::UnitOfWork& unit) { return saveRiskPoint(unit, risk, entered); }).value();
    }
    [[nodiscard]] QStringList postsOn(QDate day) const
    {
        QStringList posts;
        const auto risks = listRiskPointsOn(reader(), branch, day).value();
        for (const RiskPoint& each : risks)
            posts.append(each.post);
        return posts;
    }
    [[nodiscard]] RiskPoint on(RiskPointId id, QDate day) const
    {
        const auto risks = listRiskPointsOn(reader(), branch, day).value();
        const auto found = std::ranges::find_if(risks, [&](const RiskPoint& each) { return each.id == id; });
        return found == risks.end() ? RiskPoint() : *found;
    }
};

} // namespace

TEST_CASE("a clue of a past day stands where its course was then, without what was written later", "[clue]")
{
    PastClues s;
    const auto id = s.add(in2026(8, 3));
    const auto step = [&](const book::Book::Work& work) { REQUIRE(s.run(work)); };
    step([&](store::UnitOfWork& unit) {
        return handOverClue(unit, id, {QStringLiteral("局机关纪委"), in2026(8, 5), in2026(8, 20)}, kToday);
    });
    step([&](store::UnitOfWork& unit) {
        return recordClueReceipt(unit, id, in2026(8, 7), QStringLiteral("回字3号"), kToday);
    });
    step([&](store::UnitOfWork& unit) {
        return recordClueAnswer(unit, id, in2026(9, 10), QStringLiteral("已核查"), kToday);
    });
    step([&](store::UnitOfWork& unit) {
        return closeClue(unit, id, in2026(9, 15), ClueOutcome::Confirmed, QStringLiteral("已批评教育"), kToday);
    });
    const auto on = [&](QDate day) {
        const auto clues = s.on(day);
        REQUIRE(clues.size() == 1);
        return clues.first();
    };
    CHECK(s.on(in2026(8, 2)).isEmpty());
    for (const QDate day : {in2026(8, 3), in2026(8, 4)}) {
        CHECK(on(day).stage() == ClueStage::Registered);
        CHECK(on(day).handedTo.isEmpty());
        CHECK_FALSE(on(day).receiptDueOn.isValid());
    }
    CHECK(on(in2026(8, 5)).stage() == ClueStage::HandedOver);
    CHECK(on(in2026(8, 6)).handedTo == QStringLiteral("局机关纪委"));
    CHECK(on(in2026(8, 6)).receiptDueOn == in2026(8, 20));
    CHECK(on(in2026(8, 6)).receiptNumber.isEmpty());
    CHECK(on(in2026(8, 7)).stage() == ClueStage::Receipted);
    CHECK(on(in2026(8, 7)).receiptNumber == QStringLiteral("回字3号"));
    CHECK(on(in2026(9, 9)).stage() == ClueStage::Receipted);
    CHECK(on(in2026(9, 9)).answer.isEmpty());
    CHECK(on(in2026(9, 10)).stage() == ClueStage::Answered);
    CHECK(on(in2026(9, 10)).answer == QStringLiteral("已核查"));
    const Clue before = on(in2026(9, 14));
    CHECK(before.isOpen());
    CHECK_FALSE(before.outcome.has_value());
    CHECK(before.result.isEmpty());
    CHECK(before.answer == QStringLiteral("已核查"));
    CHECK(on(in2026(9, 15)).stage() == ClueStage::Closed);
    CHECK(on(in2026(9, 15)).outcome == ClueOutcome::Confirmed);
    CHECK(on(in2026(9, 15)).result == QStringLiteral("已批评教育"));
    CHECK_FALSE(loadClue(s.reader(), id).value().isOpen()); // nothing was written
}

TEST_CASE("clues of a past day are those received by then, without the bin of today", "[clue]")
{
    PastClues s;
    const auto numbers = [&](QDate day) {
        QStringList found;
        const auto clues = s.on(day);
        for (const Clue& each : clues)
            found.append(each.numberText());
        return found;
    };
    (void)s.add(in2026(8, 3));
    (void)s.add(in2026(8, 20));
    const auto gone = s.add(in2026(8, 10));
    CHECK(numbers(in2026(8, 10)) == QStringList{QStringLiteral("2026-03"), QStringLiteral("2026-01")});
    REQUIRE(
        s.run([&](store::UnitOfWork& unit) { return recycleClue(unit, gone, QStringLiteral("登记重了"), kToday); }));
    CHECK(numbers(in2026(8, 2)).isEmpty());
    CHECK(numbers(in2026(8, 19)) == QStringList{QStringLiteral("2026-01")});
    CHECK(numbers(in2026(8, 20)) == QStringList{QStringLiteral("2026-02"), QStringLiteral("2026-01")});
}

TEST_CASE("a special rectification of a past day has the lists, due days and end of that day", "[rectification]")
{
    PastCampaign s;
    const auto id = s.begin(in2026(9, 1));
    const auto first = s.raise(id, u"询价不全", in2026(9, 5), in2026(9, 20));
    const auto second = s.raise(id, u"没有验收单", in2026(9, 10), in2026(10, 15));
    ledger::Item changed = ledger::loadItem(s.reader(), first).value();
    changed.dueOn = in2026(9, 25);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return ledger::changeItem(unit, changed, {}, in2026(9, 12)); }));
    s.closeLine(first, in2026(9, 15));
    s.closeLine(second, in2026(9, 16));
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return closeRectification(unit, id, in2026(9, 17), QStringLiteral("完成"), kToday);
    }));

    CHECK(s.on(in2026(8, 31)).isEmpty());
    REQUIRE(s.on(in2026(9, 1)).size() == 1);
    CHECK(s.on(in2026(9, 16)).first().isOpen());
    CHECK(s.on(in2026(9, 16)).first().conclusion.isEmpty());
    CHECK(s.on(in2026(9, 17)).first().closedOn == in2026(9, 17));
    CHECK(s.on(in2026(9, 17)).first().conclusion == QStringLiteral("完成"));

    CHECK(s.linesOn(id, in2026(9, 4)).isEmpty());
    CHECK(s.linesOn(id, in2026(9, 5)).size() == 1);
    CHECK(s.linesOn(id, in2026(9, 9)).size() == 1);
    CHECK(s.linesOn(id, in2026(9, 10)).size() == 2);
    CHECK(s.lineOn(id, first, in2026(9, 11)).dueOn == in2026(9, 20));
    CHECK(s.lineOn(id, first, in2026(9, 12)).dueOn == in2026(9, 25));
    CHECK(ledger::openItems(s.linesOn(id, in2026(9, 14))) == 2);
    CHECK(s.lineOn(id, first, in2026(9, 14)).result.isEmpty());
    CHECK(ledger::openItems(s.linesOn(id, in2026(9, 15))) == 1);
    CHECK(s.lineOn(id, first, in2026(9, 15)).result == QStringLiteral("补齐"));
    CHECK(ledger::openItems(s.linesOn(id, in2026(9, 16))) == 0);
    CHECK_FALSE(loadRectification(s.reader(), id).value().isOpen()); // nothing was written
}

TEST_CASE("a risk point is there from the first day of which the book knows, and ends on its day", "[risk]")
{
    PastRisks s;
    const auto id = s.add(u"物资采购", {}, in2026(6, 1));
    (void)s.add(u"公务用车", in2026(5, 15), kToday); // looked at long before it was entered
    RiskPoint risk = loadRiskPoint(s.reader(), id).value();
    risk.reviewedOn = in2026(7, 10);
    risk.endedOn = in2026(8, 20);
    REQUIRE(s.made<RiskPointId>([&](store::UnitOfWork& unit) { return saveRiskPoint(unit, risk, kToday); }));

    CHECK(s.postsOn(in2026(5, 14)).isEmpty());
    CHECK(s.postsOn(in2026(5, 15)) == QStringList{QStringLiteral("公务用车")});
    CHECK(s.postsOn(in2026(5, 31)).size() == 1);
    CHECK(s.postsOn(in2026(6, 1)).size() == 2);
    CHECK_FALSE(s.on(id, in2026(7, 9)).reviewedOn.isValid());
    CHECK(s.on(id, in2026(7, 10)).reviewedOn == in2026(7, 10));
    CHECK_FALSE(s.on(id, in2026(8, 19)).endedOn.isValid());
    CHECK(s.on(id, in2026(8, 20)).endedOn == in2026(8, 20)); // told, as in the list of today
    CHECK(s.on(id, in2026(8, 20)).reviewOn == in2026(12, 20)); // that of now
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleRiskPoint(unit, id, kToday); }));
    CHECK(s.postsOn(in2026(6, 1)) == QStringList{QStringLiteral("公务用车")});
}
