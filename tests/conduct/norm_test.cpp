// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of conduct: versions follow one another, signatures belong to a version and a day.
#include "branchbook/conduct/norm.h"
#include "conduct/conduct_support.h"

#include "support/catch_qt.h"

using namespace conduct_test;

namespace {

struct Norms : Branch {
    [[nodiscard]] NormVersion draft(QDate from) const
    {
        NormVersion version;
        version.branch = branch;
        version.title = QStringLiteral("正负面清单");
        version.fromOn = from;
        version.items = {{NormSide::Do, NormAspect::Work, QStringLiteral("一次说清")},
                         {NormSide::Dont, NormAspect::Life, QStringLiteral("收受礼品")}};
        return version;
    }
    Result<NormId> putUp(const NormVersion& version)
    {
        return made<NormId>([&](store::UnitOfWork& unit) { return putUpNorm(unit, version, kToday); });
    }
    Result<> sign(NormId id, book::MemberId who, const char16_t* name, QDate on)
    {
        return run([&](store::UnitOfWork& unit) {
            return signNorm(unit, id, {{who, QString::fromUtf16(name)}}, on, kToday);
        });
    }
    [[nodiscard]] NormVersion version(NormId id) const { return loadNorm(reader(), id).value(); }
};

} // namespace

TEST_CASE("a new version ends the one before on the day before it begins", "[norm]")
{
    Norms s;
    const auto first = s.putUp(s.draft(QDate(2025, 1, 1))).value();
    CHECK(codeOf(s.putUp(s.draft(QDate(2025, 1, 1)))) == QStringLiteral("norm.order"));
    const auto second = s.putUp(s.draft(QDate(2026, 1, 1))).value();
    CHECK(s.version(second).number == 2);
    CHECK(s.version(first).untilOn == QDate(2025, 12, 31));
    CHECK(s.version(first).holdsOn(QDate(2025, 12, 31)));
    CHECK_FALSE(s.version(first).holdsOn(QDate(2026, 1, 1)));
    REQUIRE(s.book->undo());
    CHECK_FALSE(s.version(first).untilOn.isValid());
}

TEST_CASE("what was signed is not reworded, and whoever signed keeps the day", "[norm]")
{
    Norms s;
    auto draft = s.draft(QDate(2026, 1, 1));
    draft.items.append(draft.items.first());
    CHECK(codeOf(s.putUp(draft)) == QStringLiteral("norm.item_twice"));
    const auto id = s.putUp(s.draft(QDate(2026, 1, 1))).value();
    REQUIRE(s.sign(id, s.member, u"丁春晓", QDate(2026, 1, 5)));
    CHECK(codeOf(s.sign(id, s.member, u"丁春晓", QDate(2026, 2, 5))) == QStringLiteral("norm.nobody"));
    CHECK(s.version(id).signatures.first().on == QDate(2026, 1, 5));
    auto changed = s.version(id);
    changed.items.removeLast();
    CHECK(codeOf(s.run([&](auto& unit) { return changeNorm(unit, changed, kToday); }))
          == QStringLiteral("norm.signed"));
    changed = s.version(id);
    changed.madeBy = QStringLiteral("支部党员大会");
    CHECK(s.run([&](auto& unit) { return changeNorm(unit, changed, kToday); }));
    CHECK(codeOf(s.run([&](auto& unit) { return recycleNorm(unit, id, kToday); })) == QStringLiteral("norm.signed"));
    REQUIRE(s.run([&](auto& unit) { return takeBackSignature(unit, id, s.member); }));
    CHECK(s.version(id).signatures.isEmpty());
}

TEST_CASE("leaders are those with a post, and the last day is due until all have signed", "[norm]")
{
    Norms s;
    auto draft = s.draft(QDate(2026, 9, 1));
    draft.signBy = QDate(2026, 9, 30);
    const auto id = s.putUp(draft).value();
    CHECK(signersOn(s.reader(), s.version(id), kToday).value().size() == 3);
    auto all = s.version(id);
    all.scope = NormScope::All; // the roster keeps nobody's signature but members', which is said
    CHECK(signersOn(s.reader(), all, kToday).value().size() == 3);
    CHECK(normSignersNote(NormScope::All).contains(QStringLiteral("不是党员的")));
    CHECK(normSignersNote(NormScope::Members).isEmpty());
    auto leaders = s.version(id);
    leaders.scope = NormScope::Leaders;
    const auto few = signersOn(s.reader(), leaders, kToday).value();
    REQUIRE(few.size() == 1);
    CHECK(few.first().member == s.secretary);
    REQUIRE(s.run([&](auto& unit) { return changeNorm(unit, leaders, kToday); }));
    REQUIRE(s.facts(&addNormFacts).terms.size() == 1);
    CHECK_FALSE(s.facts(&addNormFacts).terms.front().settled);
    REQUIRE(s.sign(id, s.secretary, u"周砚青", kToday));
    CHECK(s.facts(&addNormFacts).terms.front().settled);
    CHECK(firstText(s.section(&addNormSection))
          == QStringLiteral("执行行为规范1份：《正负面清单》（第1版，可为1条、不可为1条，1人签订）。"));
    REQUIRE(s.run([&](auto& unit) { return endNorm(unit, id, kToday, kToday); }));
    CHECK(codeOf(s.sign(id, s.member, u"丁春晓", kToday.addDays(1))) == QStringLiteral("conduct.day_future"));
    CHECK(codeOf(s.run([&](auto& unit) { return endNorm(unit, id, kToday, kToday); })) == QStringLiteral("norm.ended"));
}

TEST_CASE("lists of conduct of a past day: versions, ends and signatures of later days are not there yet", "[norm]")
{
    Norms s;
    const auto first = s.putUp(s.draft(QDate(2025, 1, 1))).value();
    REQUIRE(s.sign(first, s.member, u"丁春晓", QDate(2025, 1, 5)));
    REQUIRE(s.sign(first, s.other, u"石维岳", QDate(2025, 2, 1)));
    const auto second = s.putUp(s.draft(QDate(2026, 1, 1))).value();
    const auto on = [&](QDate day) { return listNormsOn(s.reader(), s.branch, day).value(); };
    const auto signedBy = [&](QDate day) { return on(day).last().signatures.size(); };
    CHECK(on(QDate(2024, 12, 31)).isEmpty()); // nobody had signed it either
    REQUIRE(on(QDate(2025, 1, 1)).size() == 1);
    CHECK(signedBy(QDate(2025, 1, 4)) == 0);
    CHECK(signedBy(QDate(2025, 1, 5)) == 1);
    CHECK(signedBy(QDate(2025, 1, 31)) == 1);
    CHECK(signedBy(QDate(2025, 2, 1)) == 2);
    CHECK_FALSE(on(QDate(2025, 12, 30)).first().untilOn.isValid());
    REQUIRE(on(QDate(2025, 12, 31)).size() == 1);
    CHECK(on(QDate(2025, 12, 31)).first().untilOn == QDate(2025, 12, 31));
    REQUIRE(on(QDate(2026, 1, 1)).size() == 2); // the newest first
    CHECK(on(QDate(2026, 1, 1)).first().id == second);
    CHECK_FALSE(on(QDate(2026, 1, 1)).last().holdsOn(QDate(2026, 1, 1)));
    REQUIRE(s.run([&](auto& unit) { return recycleNorm(unit, second, kToday); }));
    CHECK(on(QDate(2026, 1, 1)).size() == 1);
}

TEST_CASE("a version that was signed before it holds is known from then on", "[norm]")
{
    Norms s;
    const auto id = s.putUp(s.draft(QDate(2026, 9, 1))).value();
    REQUIRE(s.sign(id, s.member, u"丁春晓", QDate(2026, 8, 20)));
    const auto on = [&](QDate day) { return listNormsOn(s.reader(), s.branch, day).value(); };
    CHECK(on(QDate(2026, 8, 19)).isEmpty());
    REQUIRE(on(QDate(2026, 8, 20)).size() == 1);
    CHECK(on(QDate(2026, 8, 20)).first().signatures.size() == 1);
    CHECK_FALSE(on(QDate(2026, 8, 20)).first().holdsOn(QDate(2026, 8, 20)));
    CHECK(on(QDate(2026, 9, 1)).first().holdsOn(QDate(2026, 9, 1)));
    CHECK(on(QDate(2026, 9, 1)).first().signatures.size() == 1);
}
