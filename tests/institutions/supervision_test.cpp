// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 执行检查 with findings in the ledger, and 违规问责: what is refused, what is due, what the report says and what it keeps quiet.
#include "branchbook/institutions/inspection.h"
#include "branchbook/institutions/violation.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/rules/catalogue.h"
#include "institutions/institution_support.h"

#include "support/catch_qt.h"

#include <QJsonObject>

#include <algorithm>

using namespace institutions_test;

namespace {

const DateRange kThirdQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};

struct Supervised : Library {
    InstitutionId held;

    Supervised()
    {
        held = add(u"党费办法").value();
        REQUIRE(start(held, Stage::Enforced, QDate(2026, 1, 1)));
    }
    [[nodiscard]] Inspection check(QDate on) const
    {
        Inspection made;
        made.branch = branch;
        made.institution = held;
        made.on = on;
        made.by = QStringLiteral("支委会");
        return made;
    }
    Result<InspectionId> record(const Inspection& made, const QList<CheckFinding>& findings = {})
    {
        InspectionId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, recordInspection(unit, made, findings, kToday));
            return {};
        }));
        return id;
    }
    [[nodiscard]] Violation breach(QDate on) const
    {
        Violation made;
        made.branch = branch;
        made.institution = held;
        made.foundOn = on;
        made.facts = QStringLiteral("没有公示");
        return made;
    }
    Result<ViolationId> save(const Violation& made)
    {
        ViolationId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, saveViolation(unit, made, kToday));
            return {};
        }));
        return id;
    }
    Result<> decide(ViolationId id, AccountMeasure measure, QDate on, const char16_t* words = u"")
    {
        return run([&](store::UnitOfWork& unit) {
            return decideViolation(unit, id, {measure, on, QStringLiteral("支委会"), QString::fromUtf16(words)},
                                   kToday);
        });
    }
    [[nodiscard]] rules::Facts facts() const
    {
        const auto catalogue = rules::Catalogue::builtIn().value();
        rules::Facts made;
        REQUIRE(addInspectionFacts({reader(), branch, QDate(2026, 1, 1), kToday, catalogue}, made));
        return made;
    }
    template <class Add>
    [[nodiscard]] book::AreaSection section(Add addSection) const
    {
        const auto catalogue = rules::Catalogue::builtIn().value();
        book::AreaSection made;
        REQUIRE(addSection({reader(), branch, kThirdQuarter, kToday, catalogue}, made));
        return made;
    }
};

QString firstText(const book::AreaSection& section)
{
    return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
}

} // namespace

TEST_CASE("years that were mistyped are refused by their field", "[supervision]")
{
    Supervised s;
    auto check = s.check(QDate(1026, 9, 1));
    CHECK(codeOf(s.record(check)) == QStringLiteral("day.early"));
    check.on = QDate(2026, 9, 1);
    check.nextOn = QDate(2206, 9, 1);
    const auto far = s.record(check);
    CHECK(codeOf(far) == QStringLiteral("day.far"));
    CHECK(far.error().where == QStringLiteral("next"));
    CHECK(codeOf(s.save(s.breach(QDate(1026, 9, 1)))) == QStringLiteral("day.early"));
}

TEST_CASE("a check is of an institution that holds, by somebody, and not of tomorrow", "[supervision]")
{
    Supervised s;
    auto check = s.check(kToday.addDays(1));
    CHECK(codeOf(s.record(check)) == QStringLiteral("inspection.day_future"));
    check.on = {};
    CHECK(codeOf(s.record(check)) == QStringLiteral("inspection.day_missing"));
    check.on = QDate(2025, 12, 31);
    CHECK(codeOf(s.record(check)) == QStringLiteral("inspection.not_in_force"));
    check.on = QDate(2026, 1, 1);
    check.by = QStringLiteral(" ");
    CHECK(codeOf(s.record(check)) == QStringLiteral("inspection.by_missing"));
    check.by = QStringLiteral("贺松年");
    check.nextOn = check.on;
    CHECK(codeOf(s.record(check)) == QStringLiteral("inspection.next_order"));
    check.nextOn = check.on.addDays(1);
    check.outcome = CheckOutcome::Ignored;
    CHECK(codeOf(s.record(check)) == QStringLiteral("inspection.finding_missing"));
    check.outcome = CheckOutcome::Followed;
    CHECK(s.record(check));
    CHECK(listInspections(s.reader(), s.branch).value().size() == 1);
}

TEST_CASE("what a check found is in the ledger in the same step and goes with it when it is undone", "[supervision]")
{
    Supervised s;
    auto made = s.check(QDate(2026, 7, 10));
    CHECK(codeOf(s.record(made, {{QStringLiteral("公示晚了"), {}, QStringLiteral("组织委员"), {}, QDate(2026, 8, 1)}}))
          == QStringLiteral("inspection.followed_found"));
    made.outcome = CheckOutcome::Partly;
    const auto id = s.record(made,
                             {{QStringLiteral("公示晚了"), {}, QStringLiteral("组织委员"), {}, QDate(2026, 8, 1)},
                              {QStringLiteral("收据不全"), {}, QStringLiteral("组织委员"), {}, QDate(2026, 10, 1)}})
                        .value();
    const auto found = inspectionFindings(s.reader(), s.branch).value().value(id);
    REQUIRE(found.size() == 2);
    CHECK(found.first().kind == ledger::Kind::Finding);
    CHECK(found.first().area == QStringLiteral("institutions"));
    CHECK(found.first().origin == QStringLiteral("《党费办法》执行检查"));
    CHECK(found.first().raisedOn == QDate(2026, 7, 10));
    auto better = loadInspection(s.reader(), id).value();
    better.outcome = CheckOutcome::Followed;
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return changeInspection(unit, better, kToday); }))
          == QStringLiteral("inspection.followed_found"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, found.first().id, QDate(2026, 7, 30), QStringLiteral("已公示"), kToday);
    }));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return recycleInspection(unit, id, kToday); }))
          == QStringLiteral("inspection.has_findings"));
    const auto section = s.section(&addInspectionSection);
    CHECK(firstText(section) == QStringLiteral("制度执行检查1次，涉及制度1项，发现问题2个，已办结1个。"));
    CHECK(section.figures.value(u"inspections").toObject().value(u"closed").toInt() == 1);
    REQUIRE(s.book->undo());
    REQUIRE(s.book->undo());
    CHECK(listInspections(s.reader(), s.branch).value().isEmpty());
    CHECK(inspectionFindings(s.reader(), s.branch).value().isEmpty());
}

TEST_CASE("the day set for the next check is due until there is a later check or the institution ends", "[supervision]")
{
    Supervised s;
    auto first = s.check(QDate(2026, 3, 1));
    first.nextOn = QDate(2026, 6, 1);
    REQUIRE(s.record(first));
    REQUIRE(s.facts().terms.size() == 1);
    CHECK(s.facts().terms.front().until == QDate(2026, 6, 1));
    CHECK_FALSE(s.facts().terms.front().settled);
    auto second = s.check(QDate(2026, 6, 3));
    second.nextOn = QDate(2026, 12, 1);
    REQUIRE(s.record(second)); // late, but done
    const auto facts = s.facts();
    REQUIRE(facts.terms.size() == 2);
    for (const rules::Term& term : facts.terms)
        CHECK(term.settled == (term.until == QDate(2026, 6, 1)));
    REQUIRE(s.abolish(s.held, QDate(2026, 9, 1)));
    const auto ended = s.facts();
    CHECK(std::all_of(ended.terms.begin(), ended.terms.end(), [](const rules::Term& term) { return term.settled; }));
}

TEST_CASE("a breach is kept with its decision, and the report has numbers alone", "[supervision]")
{
    Supervised s;
    auto breach = s.breach(QDate(2025, 12, 31));
    CHECK(codeOf(s.save(breach)) == QStringLiteral("violation.not_in_force"));
    breach.foundOn = QDate(2026, 7, 2);
    breach.facts.clear();
    CHECK(codeOf(s.save(breach)) == QStringLiteral("violation.facts_missing"));
    const auto own = s.save(s.breach(QDate(2026, 7, 2))).value();
    auto person = s.breach(QDate(2026, 7, 3));
    person.name = QStringLiteral("任海洲");
    person.level = ViolationLevel::Branch;
    const auto someone = s.save(person).value();
    CHECK(codeOf(s.decide(own, AccountMeasure::Criticism, QDate(2026, 7, 1)))
          == QStringLiteral("violation.decided_order"));
    CHECK(codeOf(s.decide(own, AccountMeasure::None, QDate(2026, 7, 9)))
          == QStringLiteral("violation.decision_missing"));
    REQUIRE(s.decide(own, AccountMeasure::Criticism, QDate(2026, 7, 9)));
    const auto section = s.section(&addViolationSection);
    CHECK(firstText(section)
          == QStringLiteral("发现违反制度2起（支部1起、个人1起）；作出处理1起：批评教育1起；期末还有1起没有处理。"));
    CHECK_FALSE(firstText(section).contains(QStringLiteral("任海洲")));
    auto changed = loadViolation(s.reader(), own).value();
    CHECK(changed.isBranch());
    CHECK(changed.decidedBy == QStringLiteral("支委会"));
    changed.foundOn = QDate(2026, 7, 20); // after it was decided
    CHECK(codeOf(s.save(changed)) == QStringLiteral("violation.decided_order"));
    const auto catalogue = rules::Catalogue::builtIn().value();
    const auto due = [&] {
        rules::Facts facts;
        REQUIRE(addViolationFacts({s.reader(), s.branch, kToday.addYears(-2), kToday, catalogue}, facts));
        for (const auto& thing : facts.things) // the list of what is due tells the day alone
            CHECK(thing.name.endsWith(QStringLiteral("日发现的")));
        return facts.terms;
    };
    const auto before = due().size();
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackDecision(unit, own); }));
    CHECK(loadViolation(s.reader(), own).value().isPending());
    const auto after = due();
    REQUIRE(after.size() == before + 1);
    const auto mine = std::find_if(after.begin(), after.end(), [&](const rules::Term& each) {
        return each.ref == QStringLiteral("violation/") + own.toString();
    });
    REQUIRE(mine != after.end());
    CHECK(mine->until == kToday.addDays(30)); // entered today
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return takeBackDecision(unit, someone); }))
          == QStringLiteral("violation.pending"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleViolation(unit, own, kToday); }));
    CHECK(codeOf(s.decide(own, AccountMeasure::Notice, kToday)) == QStringLiteral("violation.recycled"));
}

TEST_CASE("the checks of a past day are those made by then, with what the ledger had of them", "[supervision]")
{
    Supervised s;
    auto made = s.check(QDate(2026, 3, 27));
    made.outcome = CheckOutcome::Partly;
    CheckFinding finding;
    finding.matter = QStringLiteral("公示晚了");
    finding.ownerName = QStringLiteral("沈若溪");
    const auto id = s.record(made, {finding}).value();
    const auto later = s.record(s.check(QDate(2026, 6, 26))).value();
    const auto wrong = s.record(s.check(QDate(2026, 4, 1))).value();
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleInspection(unit, wrong, kToday); }));
    const auto item = inspectionFindings(s.reader(), s.branch).value().value(id).first().id;
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, item, QDate(2026, 4, 21), QStringLiteral("已补上"), kToday);
    }));
    const auto listed = [&](QDate day) { return listInspectionsOn(s.reader(), s.branch, day).value(); };
    CHECK(listed(QDate(2026, 3, 26)).isEmpty());
    CHECK(listed(QDate(2026, 3, 27)).size() == 1);
    CHECK(listed(QDate(2026, 6, 25)).size() == 1); // what is in the bin is not there
    REQUIRE(listed(QDate(2026, 6, 26)).size() == 2);
    CHECK(listed(QDate(2026, 6, 26)).first().id == later);
    const auto found = [&](QDate day) { return inspectionFindingsOn(s.reader(), s.branch, day).value().value(id); };
    CHECK(found(QDate(2026, 3, 26)).isEmpty());
    REQUIRE(found(QDate(2026, 4, 20)).size() == 1);
    CHECK(found(QDate(2026, 4, 20)).first().isOpen());
    CHECK_FALSE(found(QDate(2026, 4, 21)).first().isOpen());
}

TEST_CASE("a breach of a past day was not dealt with before the day of the decision", "[supervision]")
{
    Supervised s;
    const auto id = s.save(s.breach(QDate(2026, 3, 27))).value();
    const auto wrong = s.save(s.breach(QDate(2026, 3, 28))).value();
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleViolation(unit, wrong, kToday); }));
    REQUIRE(s.decide(id, AccountMeasure::Criticism, QDate(2026, 4, 3), u"作了检查"));
    const auto then = [&](QDate day) {
        const auto list = listViolationsOn(s.reader(), s.branch, day).value();
        REQUIRE(list.size() == 1); // what is in the bin is not there
        return list.first();
    };
    CHECK(listViolationsOn(s.reader(), s.branch, QDate(2026, 3, 26)).value().isEmpty());
    CHECK(then(QDate(2026, 3, 28)).isPending());
    CHECK(then(QDate(2026, 3, 28)).facts == QStringLiteral("没有公示"));
    const Violation before = then(QDate(2026, 4, 2));
    CHECK(before.isPending());
    CHECK_FALSE(before.decidedOn.isValid());
    CHECK(before.decidedBy.isEmpty());
    CHECK(before.decision.isEmpty());
    CHECK(then(QDate(2026, 4, 3)).measure == AccountMeasure::Criticism);
    CHECK(then(QDate(2026, 4, 3)).decision == QStringLiteral("作了检查"));
}
