// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 支部研判: people judge all six aspects before a round is finished; finishing keeps the facts and raises what is to be put right in one
// step; what is finished is only corrected, with a mark.
#include "branchbook/organization/diagnosis_service.h"

#include "branchbook/ledger/ledger_store.h"
#include "branchbook/store/journal.h"
#include "organization/dues_support.h"
#include "support/catch_qt.h"

using namespace dues_test;

namespace {

const DateRange kThirdQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};

struct Rounds : Branch {
    book::MemberId secretary = add(QStringLiteral("周砚青"));
    book::MemberId deputy = add(QStringLiteral("韩知秋"));

    [[nodiscard]] Diagnosis judged() const
    {
        Diagnosis round;
        round.branch = branch.id;
        round.period = kThirdQuarter;
        for (const DiagnosisAspect aspect : diagnosisAspects())
            round.judgements.append({aspect, DiagnosisGrade::Healthy});
        round.conclusion = DiagnosisGrade::Healthy;
        round.opinion = QStringLiteral(" 总体健康。 ");
        round.heldOn = QDate(2026, 9, 17);
        round.people = {{secretary, QStringLiteral("周砚青")}, {deputy, QStringLiteral("韩知秋")}};
        round.remedies = {{QStringLiteral("补上8月支委会"), {secretary, QStringLiteral("周砚青")}, QDate(2026, 9, 30)},
                          {QStringLiteral("支委谈心还差2对"), {deputy, QStringLiteral("韩知秋")}, {}}};
        return round;
    }
    [[nodiscard]] static QList<DiagnosisFact> facts()
    {
        return {{DiagnosisAspect::Structure,
                 QStringLiteral("mean_age"),
                 QStringLiteral("平均年龄"),
                 QStringLiteral("45 岁"),
                 DiagnosisFactStand::Plain,
                 QStringLiteral("在任支委周岁的平均数。"),
                 {{QStringLiteral("周砚青"), QStringLiteral("47岁"), DiagnosisLineStand::Counted},
                  {QStringLiteral("韩知秋"), QStringLiteral("没有出生日期"), DiagnosisLineStand::LeftOut}}},
                {DiagnosisAspect::Integrity,
                 QStringLiteral("self_checks"),
                 QStringLiteral("自查和公开"),
                 QStringLiteral("没有记录"),
                 DiagnosisFactStand::NoRecord,
                 QStringLiteral("还没有专门的记录。"),
                 {}}};
    }
    Result<DiagnosisId> open(const Diagnosis& round)
    {
        DiagnosisId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openDiagnosis(unit, round, kToday));
            return {};
        }));
        return id;
    }
    Result<> change(const Diagnosis& round)
    {
        return run([&](store::UnitOfWork& unit) { return changeDiagnosis(unit, round, kToday); });
    }
    Result<> finish(DiagnosisId id)
    {
        return run([&](store::UnitOfWork& unit) { return finishDiagnosis(unit, id, facts(), kToday, kToday); });
    }
    Result<> correct(const Diagnosis& round, const QString& why)
    {
        return run([&](store::UnitOfWork& unit) { return correctDiagnosis(unit, round, why, kToday); });
    }
    [[nodiscard]] Diagnosis shown(DiagnosisId id) const { return loadDiagnosis(reader(), id).value(); }
    [[nodiscard]] QList<ledger::Item> items(DiagnosisId id) const
    {
        ledger::ItemQuery query;
        query.branch = branch.id;
        query.sourceId = id.toString();
        return ledger::listItems(reader(), query).value();
    }
    [[nodiscard]] QString report(QDate first, QDate last) const
    {
        book::AreaSection section;
        REQUIRE(addDiagnosisSection({reader(), branch.id, {first, last}, kToday, catalogue}, section));
        return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
    }
};

} // namespace

TEST_CASE("a round is of a quarter, a half-year or a year", "[diagnosis]")
{
    CHECK((diagnosisPeriodByName(u"2026Q3") == kThirdQuarter));
    CHECK((diagnosisPeriodByName(u"2026年第三季度") == kThirdQuarter));
    CHECK((diagnosisPeriodByName(u"2026H1") == DateRange{QDate(2026, 1, 1), QDate(2026, 6, 30)}));
    CHECK((diagnosisPeriodByName(u"2026h2") == DateRange{QDate(2026, 7, 1), QDate(2026, 12, 31)}));
    CHECK((diagnosisPeriodByName(u"2026") == DateRange{QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    for (const char16_t* wrong : {u"", u"2026Q5", u"2026-09", u"第三季度", u"2026H3"})
        CHECK_FALSE(diagnosisPeriodByName(QString::fromUtf16(wrong)).has_value());
    CHECK(diagnosisPeriodName(kThirdQuarter) == QStringLiteral("2026Q3"));
    CHECK(diagnosisPeriodTitle({QDate(2026, 1, 1), QDate(2026, 6, 30)}) == QStringLiteral("2026年上半年"));
    CHECK(diagnosisPeriodName({QDate(2026, 1, 2), QDate(2026, 6, 30)}).isEmpty());
}

TEST_CASE("what a draft may not say is refused", "[diagnosis]")
{
    Rounds s;
    const auto refused = [&](auto spoil) {
        Diagnosis round = s.judged();
        spoil(round);
        return codeOf(s.open(round));
    };
    CHECK(refused([](Diagnosis& round) { round.period.last = QDate(2026, 9, 29); })
          == QStringLiteral("diagnosis.period"));
    CHECK(refused([](Diagnosis& round) {
              round.period = Quarter{2026, 4}.range();
          })
          == QStringLiteral("diagnosis.period_future"));
    CHECK(refused([](Diagnosis& round) { round.heldOn = kToday.addDays(1); })
          == QStringLiteral("diagnosis.day_future"));
    CHECK(refused([](Diagnosis& round) { round.heldOn = QDate(2026, 6, 30); })
          == QStringLiteral("diagnosis.day_before"));
    CHECK(refused([](Diagnosis& round) { round.people[1].name = QStringLiteral(" "); })
          == QStringLiteral("diagnosis.person_missing"));
    CHECK(refused([](Diagnosis& round) { round.people.append(round.people.first()); })
          == QStringLiteral("diagnosis.person_twice"));
    CHECK(refused([](Diagnosis& round) { round.remedies[0].matter.clear(); })
          == QStringLiteral("diagnosis.remedy_matter"));
    CHECK(refused([](Diagnosis& round) { round.remedies[1].matter = round.remedies[0].matter; })
          == QStringLiteral("diagnosis.remedy_twice"));
    CHECK(refused([](Diagnosis& round) { round.remedies[0].dueOn = QDate(2026, 9, 16); })
          == QStringLiteral("diagnosis.remedy_due"));
    CHECK(refused([](Diagnosis&) {}) == QString());
    CHECK(refused([](Diagnosis&) {}) == QStringLiteral("diagnosis.taken"));
}

TEST_CASE("a round is not finished before people have said everything", "[diagnosis]")
{
    Rounds s;
    Diagnosis bare;
    bare.branch = s.branch.id;
    bare.period = kThirdQuarter;
    const auto id = s.open(bare).value();
    const auto open = [&](auto spoil) {
        Diagnosis round = s.judged();
        round.id = id;
        round.rev = s.shown(id).rev;
        spoil(round);
        REQUIRE(s.change(round));
        return codeOf(s.finish(id));
    };
    CHECK(open([](Diagnosis& round) { round.judgements.removeLast(); }) == QStringLiteral("diagnosis.open"));
    CHECK(s.shown(id).missing() == QStringList{QStringLiteral("“群众评价”还没有研判")});
    CHECK(open([](Diagnosis& round) { round.conclusion.reset(); }) == QStringLiteral("diagnosis.conclusion_missing"));
    CHECK(open([](Diagnosis& round) { round.opinion.clear(); }) == QStringLiteral("diagnosis.opinion_missing"));
    CHECK(open([](Diagnosis& round) { round.people.clear(); }) == QStringLiteral("diagnosis.people_missing"));
    CHECK(open([](Diagnosis& round) { round.heldOn = {}; }) == QStringLiteral("diagnosis.day_missing"));
    CHECK(open([](Diagnosis& round) { round.remedies[1].owner = {}; }) == QStringLiteral("diagnosis.remedy_owner"));
    CHECK_FALSE(s.shown(id).isFinished());
    CHECK(s.items(id).isEmpty());
    CHECK(open([](Diagnosis&) {}) == QString());
    CHECK(s.shown(id).isFinished());
}

TEST_CASE("finishing keeps the facts with their lists and raises the ledger items, and one undo takes it all back",
          "[diagnosis]")
{
    Rounds s;
    const auto id = s.open(s.judged()).value();
    REQUIRE(s.finish(id));
    const Diagnosis kept = s.shown(id);
    CHECK((kept.facts == Rounds::facts()));
    CHECK(kept.factsOn == kToday);
    CHECK(kept.opinion == QStringLiteral("总体健康。"));
    const auto items = s.items(id);
    REQUIRE(items.size() == 2);
    for (const ledger::Item& item : items) {
        CHECK((item.kind == ledger::Kind::Problem));
        CHECK(item.area == QStringLiteral("organization"));
        CHECK(item.owner.has_value());
        CHECK(item.raisedOn == QDate(2026, 9, 17));
        CHECK(item.sourceTable == QStringLiteral("diagnosis"));
    }
    CHECK(items.first().matter == QStringLiteral("补上8月支委会")); // with a due day: first
    CHECK(items.first().dueOn == QDate(2026, 9, 30));
    Diagnosis again = kept;
    again.opinion = QStringLiteral("另写");
    CHECK(codeOf(s.change(again)) == QStringLiteral("diagnosis.finished"));
    CHECK(codeOf(s.finish(id)) == QStringLiteral("diagnosis.finished"));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return recycleDiagnosis(unit, id, kToday); }))
          == QStringLiteral("diagnosis.finished"));
    REQUIRE(s.book->undo());
    CHECK_FALSE(s.shown(id).isFinished());
    CHECK(s.shown(id).facts.isEmpty());
    CHECK(s.items(id).isEmpty());
}

TEST_CASE("a finished round is corrected with a mark; facts and matters stay", "[diagnosis]")
{
    Rounds s;
    const auto id = s.open(s.judged()).value();
    Diagnosis round = s.shown(id);
    CHECK(codeOf(s.correct(round, QStringLiteral("记错"))) == QStringLiteral("diagnosis.draft"));
    REQUIRE(s.finish(id));
    round = s.shown(id);
    CHECK(codeOf(s.correct(round, QStringLiteral("记错"))) == QStringLiteral("diagnosis.same"));
    round.conclusion = DiagnosisGrade::Ordinary;
    round.remedies.clear();
    CHECK(codeOf(s.correct(round, QStringLiteral(" "))) == QStringLiteral("diagnosis.why"));
    REQUIRE(s.correct(round, QStringLiteral("会上定的是一般")));
    const Diagnosis now = s.shown(id);
    CHECK((now.conclusion == DiagnosisGrade::Ordinary));
    CHECK(now.remedies.size() == 2);
    CHECK((now.facts == Rounds::facts()));
    REQUIRE(now.corrections.size() == 1);
    CHECK(now.corrections.first().reason == QStringLiteral("会上定的是一般"));
    CHECK(now.corrections.first().before.contains(QStringLiteral("结论 健康")));
    CHECK(now.corrections.first().before.contains(QStringLiteral("班子结构 健康")));
}

TEST_CASE("a draft goes to the bin and comes back, where its period is still free", "[diagnosis]")
{
    Rounds s;
    const auto id = s.open(s.judged()).value();
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleDiagnosis(unit, id, kToday); }));
    CHECK(listDiagnoses(s.reader(), s.branch.id).value().isEmpty());
    CHECK(listRecycledDiagnoses(s.reader(), s.branch.id).value().size() == 1);
    CHECK(codeOf(s.change(s.shown(id))) == QStringLiteral("diagnosis.recycled"));
    REQUIRE(s.open(s.judged()));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return restoreDiagnosis(unit, id); }))
          == QStringLiteral("diagnosis.taken"));
}

TEST_CASE("the report tells of finished rounds that were held in the period, and what became of the matters",
          "[diagnosis]")
{
    Rounds s;
    const auto id = s.open(s.judged()).value();
    CHECK(s.report(kThirdQuarter.first, kThirdQuarter.last).isEmpty()); // a draft
    REQUIRE(s.finish(id));
    CHECK(s.report(kThirdQuarter.first, kThirdQuarter.last)
          == QStringLiteral(
              "2026年第三季度支部研判于2026年9月17日开展，2人参加，班子结构健康、履职能力健康、团结协作健康、"
              "工作实绩健康、廉洁自律健康、群众评价健康，结论为健康；列入整改2项，已办结0项。"));
    const auto first = s.items(id).first();
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, first.id, kToday, QStringLiteral("已补记"), kToday);
    }));
    CHECK(s.report(kThirdQuarter.first, kThirdQuarter.last).contains(QStringLiteral("列入整改2项，已办结1项")));
    CHECK(s.report(QDate(2026, 4, 1), QDate(2026, 6, 30)).isEmpty());
}

TEST_CASE("a round of 支部研判 is due after its period, and the next of the same length, once the branch has rounds",
          "[diagnosis]")
{
    Rounds s;
    const auto terms = [&](QDate today = kToday) {
        rules::Facts facts;
        REQUIRE(addDiagnosisFacts({s.reader(), s.branch.id, QDate(2025, 1, 1), today, s.catalogue}, facts));
        return facts.terms;
    };
    CHECK(terms().empty()); // no regulation asks for one
    const auto id = s.open(s.judged()).value();
    REQUIRE(terms().size() == 1);
    CHECK(terms()[0].what == QStringLiteral("diagnosis_round"));
    CHECK(terms()[0].subject == QStringLiteral("diagnosis:2026Q3"));
    CHECK(terms()[0].until == QDate(2026, 10, 30)); // thirty days after 30 September
    CHECK_FALSE(terms()[0].settled);
    REQUIRE(s.finish(id));
    REQUIRE(terms().size() == 1); // the fourth quarter has not begun
    CHECK(terms()[0].settled);
    const auto october = terms(QDate(2026, 10, 1));
    REQUIRE(october.size() == 2);
    CHECK(october[1].subject == QStringLiteral("diagnosis:2026Q4"));
    CHECK(october[1].until == QDate(2027, 1, 30));
    CHECK_FALSE(october[1].settled);
    // After a pause the last quarter that is over, and not each of those before it.
    const auto later = terms(QDate(2028, 2, 1));
    REQUIRE(later.size() == 2);
    CHECK(later[1].subject == QStringLiteral("diagnosis:2027Q4"));
    CHECK_FALSE(s.run([&](store::UnitOfWork& unit) { return recycleDiagnosis(unit, id, kToday); })); // it is no draft
    CHECK(terms().size() == 1);
}

TEST_CASE("whoever looks at the branch every half-year is asked for half-years", "[diagnosis]")
{
    Rounds s;
    Diagnosis round = s.judged();
    round.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    round.heldOn = QDate(2026, 7, 10);
    REQUIRE(s.open(round));
    rules::Facts facts;
    REQUIRE(addDiagnosisFacts({s.reader(), s.branch.id, QDate(2025, 1, 1), kToday, s.catalogue}, facts));
    REQUIRE(facts.terms.size() == 2);
    CHECK(facts.terms[0].until == QDate(2026, 7, 30));
    CHECK(facts.terms[1].subject == QStringLiteral("diagnosis:2026H2"));
    CHECK(facts.terms[1].until == QDate(2027, 1, 30));
}
