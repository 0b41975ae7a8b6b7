// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 废改立: one round at a time, a verdict for each of the branch's own institutions, what came of it, the report.
#include "branchbook/institutions/inventory_service.h"
#include "branchbook/institutions/thin.h"
#include "branchbook/rules/catalogue.h"
#include "institutions/institution_support.h"

#include "support/catch_qt.h"

#include <QJsonObject>

using namespace institutions_test;

namespace {

struct Rounds : Library {
    Result<InventoryId> open(const char16_t* title, QDate on)
    {
        Inventory round;
        round.branch = branch;
        round.title = QString::fromUtf16(title);
        round.openedOn = on;
        InventoryId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openInventory(unit, round, kToday));
            return {};
        }));
        return id;
    }
    Result<> say(InventoryId id, InstitutionId institution, Verdict verdict)
    {
        return run([&](store::UnitOfWork& unit) {
            return judge(unit, id, {institution, verdict, QStringLiteral("因为")}, kToday);
        });
    }
    Result<> close(InventoryId id, QDate on)
    {
        return run(
            [&](store::UnitOfWork& unit) { return closeInventory(unit, id, on, QStringLiteral("完毕"), kToday); });
    }
    [[nodiscard]] QList<InventoryLine> lines(InventoryId id) const
    {
        return inventoryLines(loadInventory(reader(), id).value(), all(), kToday);
    }
    [[nodiscard]] QString report(QDate first, QDate last) const
    {
        const auto catalogue = rules::Catalogue::builtIn().value();
        book::AreaSection section;
        REQUIRE(addInventorySection({reader(), branch, {first, last}, kToday, catalogue}, section));
        return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
    }
};

} // namespace

TEST_CASE("a round asks for a verdict on each of the branch's own institutions and is closed with all of them",
          "[inventory]")
{
    Rounds s;
    const auto held = s.add(u"党费办法").value();
    REQUIRE(s.start(held, Stage::Enforced, QDate(2025, 1, 1)));
    const auto wanted = s.add(u"保密制度").value();
    const auto above = s.add(u"上级规范", {}, {}, Tier::Superior).value();
    REQUIRE(s.start(above, Stage::Enforced, QDate(2025, 1, 1)));
    const auto gone = s.add(u"旧办法").value();
    REQUIRE(s.start(gone, Stage::Enforced, QDate(2020, 1, 1)));
    REQUIRE(s.abolish(gone, QDate(2026, 6, 30)));
    CHECK(codeOf(s.open(u" ", kToday)) == QStringLiteral("inventory.title_missing"));
    CHECK(codeOf(s.open(u"清理", kToday.addDays(1))) == QStringLiteral("inventory.day_future"));
    const auto id = s.open(u"年度清理", QDate(2026, 7, 1)).value();
    CHECK(codeOf(s.open(u"再清理", kToday)) == QStringLiteral("inventory.open_already"));
    CHECK(codeOf(s.open(u"年度清理", kToday)) == QStringLiteral("inventory.title_taken"));
    REQUIRE(s.lines(id).size() == 2); // neither the text from above nor what ended before
    CHECK(codeOf(s.close(id, kToday)) == QStringLiteral("inventory.unjudged"));
    CHECK(codeOf(s.say(id, wanted, Verdict::Keep)) == QStringLiteral("inventory.verdict_wanted"));
    CHECK(codeOf(s.say(id, held, Verdict::Write)) == QStringLiteral("inventory.verdict_wanted"));
    REQUIRE(s.say(id, wanted, Verdict::Write));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) {
              return judge(unit, id, {held, Verdict::Abolish, {}}, kToday);
          }))
          == QStringLiteral("inventory.abolish_reason"));
    REQUIRE(s.say(id, held, Verdict::Abolish));
    REQUIRE(s.say(id, held, Verdict::Complete));
    CHECK(codeOf(s.close(id, QDate(2026, 6, 30))) == QStringLiteral("inventory.day_order"));
    REQUIRE(s.close(id, kToday));
    CHECK(codeOf(s.say(id, held, Verdict::Keep)) == QStringLiteral("inventory.closed"));
    const auto second = s.open(u"再清理", kToday).value();
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return reopenInventory(unit, id); }))
          == QStringLiteral("inventory.open_already"));
    CHECK(listInventories(s.reader(), s.branch).value().first().id == second);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleInventory(unit, second, kToday); }));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return reopenInventory(unit, id); }));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackJudgement(unit, id, held); }));
    CHECK_FALSE(s.lines(id).first().judgement.has_value());
}

TEST_CASE("a year after the latest regular round the next one is due, until it is begun", "[inventory]")
{
    Rounds s;
    const auto catalogue = rules::Catalogue::builtIn().value();
    const auto terms = [&] {
        rules::Facts facts;
        REQUIRE(addInventoryFacts({s.reader(), s.branch, kToday.addYears(-2), kToday, catalogue}, facts));
        CHECK(facts.keeps.contains(QStringLiteral("institution_inventory")));
        return facts.terms;
    };
    CHECK(terms().empty()); // nobody began with it
    const auto held = s.add(u"党费办法").value();
    REQUIRE(s.start(held, Stage::Enforced, QDate(2025, 1, 1)));
    const auto id = s.open(u"年度清理", QDate(2026, 7, 1)).value();
    CHECK(terms().empty()); // going on
    REQUIRE(s.say(id, held, Verdict::Keep));
    REQUIRE(s.close(id, QDate(2026, 8, 31)));
    REQUIRE(terms().size() == 1);
    CHECK(terms()[0].until == QDate(2027, 8, 31));
    CHECK_FALSE(terms()[0].settled);
    Inventory special;
    special.branch = s.branch;
    special.title = QStringLiteral("专项");
    special.kind = InventoryKind::Special;
    special.openedOn = QDate(2026, 9, 2);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return openInventory(unit, special, kToday).map([](auto) {}); }));
    CHECK(terms().size() == 1); // it does not answer for the regular one
    REQUIRE(s.book->undo());
    REQUIRE(s.open(u"下一次", kToday));
    CHECK(terms().empty());
}

TEST_CASE("what a round decided and nobody did is due before the next one, thin, and in the reports after it",
          "[inventory]")
{
    Rounds s;
    const auto catalogue = rules::Catalogue::builtIn().value();
    const auto held = s.add(u"党费办法").value();
    REQUIRE(s.start(held, Stage::Enforced, QDate(2025, 1, 1)));
    const auto old = s.add(u"旧办法").value();
    REQUIRE(s.start(old, Stage::Enforced, QDate(2020, 1, 1)));
    const auto kept = s.add(u"议事规则").value();
    REQUIRE(s.start(kept, Stage::Enforced, QDate(2024, 1, 1)));
    const auto id = s.open(u"年度清理", QDate(2026, 2, 1)).value();
    REQUIRE(s.say(id, held, Verdict::Complete));
    REQUIRE(s.say(id, old, Verdict::Abolish));
    REQUIRE(s.say(id, kept, Verdict::Keep));
    const auto terms = [&] {
        rules::Facts facts;
        REQUIRE(addInventoryFacts({s.reader(), s.branch, kToday.addYears(-2), kToday, catalogue}, facts));
        CHECK(facts.keeps.contains(QStringLiteral("inventory_verdicts")));
        std::erase_if(facts.terms,
                      [](const rules::Term& term) { return term.what != QStringLiteral("inventory_verdicts"); });
        return facts.terms;
    };
    const auto spot = [&] {
        const auto spots =
            listThinSpots({s.reader(), s.branch, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, kToday, catalogue}).value();
        const auto found = std::find_if(spots.begin(), spots.end(),
                                        [](const ThinSpot& each) { return each.what == QStringLiteral("inventory"); });
        REQUIRE(found != spots.end());
        return *found;
    };
    CHECK(terms().empty()); // going on
    CHECK_FALSE(spot().isThin());
    REQUIRE(s.close(id, QDate(2026, 2, 27)));
    REQUIRE(terms().size() == 1);
    CHECK(terms()[0].until == QDate(2027, 2, 27)); // twelve months, as the next round
    CHECK_FALSE(terms()[0].settled);
    CHECK(spot().isThin());
    CHECK(spot().names.size() == 2);
    CHECK(s.report(QDate(2026, 7, 1), QDate(2026, 9, 30))
          == QStringLiteral("废改立的结论还有2项没有办完：完善《党费办法》、废止《旧办法》。"));
    REQUIRE(s.abolish(old, QDate(2026, 8, 1)));
    CHECK(spot().names.size() == 1);
    CHECK(s.report(QDate(2026, 4, 1), QDate(2026, 6, 30)).startsWith(QStringLiteral("废改立的结论还有2项"))); // then
    REQUIRE(s.abolish(held, QDate(2026, 9, 1))); // nothing is left to complete
    CHECK(terms()[0].settled);
    CHECK_FALSE(spot().isThin());
    CHECK(s.report(QDate(2026, 7, 1), QDate(2026, 9, 30)).isEmpty());
    REQUIRE(s.book->undo());
    const auto next = s.open(u"再清理", QDate(2026, 9, 2)).value();
    REQUIRE(s.say(next, held, Verdict::Keep)); // what counts is said there
    REQUIRE(terms().size() == 1);
    CHECK(terms()[0].settled);
}

TEST_CASE("what came of a verdict is read from the library", "[inventory]")
{
    Rounds s;
    const auto held = s.add(u"党费办法").value();
    REQUIRE(s.start(held, Stage::Enforced, QDate(2025, 1, 1)));
    const auto old = s.add(u"旧办法").value();
    REQUIRE(s.start(old, Stage::Enforced, QDate(2020, 1, 1)));
    const auto kept = s.add(u"议事规则").value();
    REQUIRE(s.start(kept, Stage::Enforced, QDate(2024, 1, 1)));
    const auto wanted = s.add(u"保密制度").value();
    const auto id = s.open(u"年度清理", QDate(2026, 7, 1)).value();
    REQUIRE(s.say(id, held, Verdict::Complete));
    REQUIRE(s.say(id, old, Verdict::Merge));
    REQUIRE(s.say(id, kept, Verdict::Keep));
    REQUIRE(s.say(id, wanted, Verdict::Write));
    const auto done = [&] {
        QList<bool> list;
        const auto lines = s.lines(id);
        for (const auto& line : lines)
            list.append(line.isDone);
        return list;
    };
    CHECK(done() == QList<bool>{false, false, true, false});
    REQUIRE(s.start(held, Stage::Enforced, QDate(2026, 8, 1)));
    REQUIRE(s.abolish(old, QDate(2026, 8, 1)));
    REQUIRE(s.start(wanted, Stage::Drafted, QDate(2026, 8, 1)));
    CHECK(done() == QList<bool>{true, true, true, false});
    CHECK(s.report(QDate(2026, 7, 1), QDate(2026, 9, 30))
          == QStringLiteral("废改立“年度清理”：保留1项、完善1项、合并1项、新订1项；需要办理3项，已办结2项。"));
    CHECK(s.report(QDate(2026, 4, 1), QDate(2026, 6, 30)).isEmpty());
    REQUIRE(s.book->undo());
    REQUIRE(s.book->undo());
    CHECK(done() == QList<bool>{true, false, true, false});
}

TEST_CASE("a round of a past day goes on until it is closed, and is carried out as far as it was then", "[inventory]")
{
    Rounds s;
    const auto held = s.add(u"党费办法").value();
    REQUIRE(s.start(held, Stage::Enforced, QDate(2025, 1, 1)));
    const auto late = s.add(u"保密制度").value();
    REQUIRE(s.start(late, Stage::Drafted, QDate(2026, 7, 15)));
    const auto id = s.open(u"年度清理", QDate(2026, 7, 1)).value();
    REQUIRE(s.say(id, held, Verdict::Complete));
    REQUIRE(s.say(id, late, Verdict::Write));
    REQUIRE(s.close(id, QDate(2026, 7, 20)));
    REQUIRE(s.start(held, Stage::Enforced, QDate(2026, 8, 1)));
    const auto on = [&](QDate day) { return listInventoriesOn(s.reader(), s.branch, day).value(); };
    CHECK(on(QDate(2026, 6, 30)).isEmpty());
    REQUIRE(on(QDate(2026, 7, 1)).size() == 1);
    CHECK(on(QDate(2026, 7, 14)).first().judgements.size() == 1); // of the other nobody knew
    CHECK(on(QDate(2026, 7, 15)).first().judgements.size() == 2);
    CHECK(on(QDate(2026, 7, 19)).first().isOpen());
    CHECK(on(QDate(2026, 7, 19)).first().conclusion.isEmpty());
    CHECK(on(QDate(2026, 7, 20)).first().closedOn == QDate(2026, 7, 20));
    CHECK(on(QDate(2026, 7, 20)).first().conclusion == QStringLiteral("完毕"));
    const auto isHeldDone = [&](QDate day) {
        const auto lines = inventoryLines(on(day).first(), listInstitutionsOn(s.reader(), s.branch, day).value(), day);
        for (const InventoryLine& line : lines) {
            if (line.institution.id == held)
                return line.isDone;
        }
        FAIL("the round does not have it");
        return false;
    };
    CHECK_FALSE(isHeldDone(QDate(2026, 7, 31)));
    CHECK(isHeldDone(QDate(2026, 8, 1)));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleInventory(unit, id, kToday); }));
    CHECK(on(QDate(2026, 7, 20)).isEmpty());
}
