// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of a diagnosis from a book: figures with their lists, words where there is no record, nothing of a talk that is not open.
#include "branchbook/report/diagnosis_facts.h"

#include "branchbook/conduct/area.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/area.h"
#include "branchbook/organization/brand_service.h"
#include "branchbook/organization/contact_service.h"
#include "branchbook/report/diagnosis_document.h"
#include "organization/committee_support.h"
#include "organization/talk_support.h"
#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::organization;

namespace {

const DateRange kThird{QDate(2026, 7, 1), QDate(2026, 9, 30)};

struct Diagnosed : talk_test::Branch {
    [[nodiscard]] DiagnosisEvidence evidence() const
    {
        const book::Areas areas{organization::makeArea(), conduct::makeArea()};
        const auto whole = book::loadBranch(reader(), branch).value();
        return collectDiagnosis(reader(), whole, kThird, talk_test::kToday, areas).value();
    }
    void opinion(const QString& matter, QDate raised, QDate due)
    {
        ledger::Item item;
        item.branch = branch;
        item.kind = ledger::Kind::Opinion;
        item.matter = matter;
        item.raisedOn = raised;
        item.dueOn = due;
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, ledger::raiseItem(unit, item, talk_test::kToday));
            return {};
        }));
    }
};

DiagnosisFact factNamed(const DiagnosisEvidence& evidence, const char* key)
{
    for (const DiagnosisFact& fact : evidence.facts) {
        if (fact.key == QLatin1StringView(key))
            return fact;
    }
    return {};
}

QStringList linesOf(const DiagnosisFact& fact, DiagnosisLineStand stand)
{
    QStringList names;
    for (const DiagnosisLine& line : fact.lines) {
        if (line.stand == stand)
            names << line.name;
    }
    return names;
}

} // namespace

TEST_CASE("a pair of the committee that has talked counts, the others are named as missing", "[diagnosis]")
{
    Diagnosed s;
    REQUIRE(s.save(s.talk(QStringLiteral("周砚青"), QStringLiteral("韩知秋"), QDate(2026, 3, 5))));
    const DiagnosisFact fact = factNamed(s.evidence(), "committee_talks");
    CHECK(fact.figure == QStringLiteral("1 / 3 对"));
    CHECK((fact.stand == DiagnosisFactStand::Behind)); // the rule reminds from July on
    CHECK(linesOf(fact, DiagnosisLineStand::Counted) == QStringList{QStringLiteral("周砚青、韩知秋")});
    CHECK(linesOf(fact, DiagnosisLineStand::Missing)
          == QStringList{QStringLiteral("周砚青、陆怀瑾"), QStringLiteral("韩知秋、陆怀瑾")});
    CHECK(s.evidence().proposals.contains(QStringLiteral("支委谈心还差2对")));
}

// EDU2019 art 23: of the old and ill no hours are asked.
TEST_CASE("of somebody on the committee who is excused no hours are asked", "[diagnosis]")
{
    committee_test::Branch s;
    (void)s.adopt();
    const auto evidence = [&] {
        const book::Areas areas{organization::makeArea()};
        const auto whole = book::loadBranch(s.reader(), s.branch).value();
        return collectDiagnosis(s.reader(), whole, kThird, committee_test::kToday, areas).value();
    };
    CHECK(factNamed(evidence(), "study_pace").figure == QStringLiteral("0 / 5 人"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        gathering::StudyExcuse excuse;
        excuse.branch = s.branch;
        excuse.member = s.member(QStringLiteral("贺松年"));
        excuse.year = 2026;
        BB_TRY([[maybe_unused]] const auto id, gathering::excuseFromStudy(unit, excuse, committee_test::kToday));
        return {};
    }));
    const DiagnosisFact fact = factNamed(evidence(), "study_pace");
    CHECK(fact.figure == QStringLiteral("0 / 4 人"));
    CHECK(linesOf(fact, DiagnosisLineStand::LeftOut) == QStringList{QStringLiteral("贺松年")});
    CHECK(evidence().proposals.contains(QStringLiteral("学时按进度还差4人")));
}

TEST_CASE("where the book keeps nothing a fact says so in words and shows no figure", "[diagnosis]")
{
    const Diagnosed s;
    for (const char* key :
         {"committee_seats", "mean_age", "term_left", "pledges", "opinions_on_time", "education", "disclosures",
          "poll_papers", "poll_index", "member_poll", "merits", "brand", "contact_visits"}) {
        const DiagnosisFact fact = factNamed(s.evidence(), key);
        INFO(key);
        CHECK((fact.stand == DiagnosisFactStand::NoRecord));
        CHECK(fact.figure == QStringLiteral("没有记录"));
        CHECK_FALSE(fact.basis.isEmpty());
    }
}

TEST_CASE("of a talk that is not open nothing is told but that it took place", "[diagnosis]")
{
    Diagnosed s;
    Talk talk = s.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), QDate(2026, 8, 5));
    talk.kind = TalkKind::Integrity;
    talk.level = TalkLevel::Committee;
    REQUIRE(s.save(talk));
    const DiagnosisFact fact = factNamed(s.evidence(), "integrity_talks");
    CHECK(fact.figure == QStringLiteral("1 次"));
    REQUIRE(fact.lines.size() == 1);
    CHECK_FALSE(fact.lines.first().name.contains(QStringLiteral("方念慈")));
    CHECK_FALSE(fact.lines.first().detail.contains(QStringLiteral("方念慈")));
}

TEST_CASE("opinions: raised in the quarter, and in time; who is left out stands there with the reason", "[diagnosis]")
{
    Diagnosed s;
    s.opinion(QStringLiteral("座椅不够"), QDate(2026, 5, 11), QDate(2026, 9, 10)); // before the quarter, late by now
    s.opinion(QStringLiteral("取号机看不清"), QDate(2026, 8, 3), QDate(2026, 9, 30)); // in time still
    const DiagnosisEvidence evidence = s.evidence();
    const DiagnosisFact raised = factNamed(evidence, "opinions");
    CHECK(raised.figure == QStringLiteral("1 条"));
    CHECK(linesOf(raised, DiagnosisLineStand::LeftOut).size() == 1);
    const DiagnosisFact inTime = factNamed(evidence, "opinions_on_time");
    CHECK(inTime.figure == QStringLiteral("0.0%"));
    CHECK((inTime.stand == DiagnosisFactStand::Behind));
    CHECK(linesOf(inTime, DiagnosisLineStand::Missing).size() == 1);
    CHECK(linesOf(inTime, DiagnosisLineStand::LeftOut).size() == 1);
}

TEST_CASE("the board counts a talk once, in its month, and opinions under the area of their kind", "[diagnosis]")
{
    Diagnosed s;
    REQUIRE(s.save(s.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), QDate(2026, 3, 5))));
    s.opinion(QStringLiteral("座椅不够"), QDate(2026, 5, 11), QDate(2026, 9, 30));
    const EvidenceBoard board = s.evidence().board;
    CHECK(board.year == 2026);
    CHECK(board.months == 9);
    REQUIRE(board.rows.size() == 2);
    CHECK(board.rows[0].title == QStringLiteral("组织建设"));
    CHECK(board.rows[0].recordsIn(3).size() == 1);
    CHECK(board.rows[0].recordsIn(4).isEmpty());
    CHECK(board.rows[1].area == QStringLiteral("conduct"));
    const auto quiet = [&](int row, int month) {
        const auto gaps = board.rows[row].gapsIn(month);
        return std::any_of(gaps.begin(), gaps.end(), [](const EvidenceGap& gap) {
            return gap.title.endsWith(QStringLiteral("季度没有记录")) && !gap.proposal.isEmpty();
        });
    };
    CHECK_FALSE(quiet(0, 3)); // the talk in March
    CHECK(quiet(0, 6)); // nothing from April to June
    CHECK(quiet(1, 3));
    CHECK_FALSE(quiet(1, 6)); // the opinion of May
    CHECK_FALSE(quiet(1, 9)); // the asked quarter is told as such
    CHECK(s.evidence().proposals.filter(QStringLiteral("季度没有记录")).isEmpty()); // not for this round
    REQUIRE(board.rows[1].recordsIn(5).size() == 1);
    CHECK(board.rows[1].recordsIn(5).first().title == QStringLiteral("意见整改：座椅不够"));
}

TEST_CASE("visits of contact points and material of a brand count in their period, each with what lies behind",
          "[diagnosis]")
{
    Diagnosed s;
    ContactPoint point;
    point.branch = s.branch;
    point.leaderName = QStringLiteral("林望");
    point.target = QStringLiteral("北坡村党支部");
    point.from = QDate(2026, 1, 10);
    ContactPoint other = point;
    other.target = QStringLiteral("第三生产组");
    Brand brand;
    brand.branch = s.branch;
    brand.name = QStringLiteral("先锋测绘");
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(const auto visited, openContactPoint(unit, point, talk_test::kToday));
        BB_TRY([[maybe_unused]] const auto second, openContactPoint(unit, other, talk_test::kToday));
        for (const QDate day : {QDate(2026, 4, 3), QDate(2026, 7, 6), QDate(2026, 8, 7)})
            BB_CHECK(recordContactVisit(unit, visited, {day, {}, {}, {}, {}}, talk_test::kToday));
        BB_TRY(const auto named, openBrand(unit, brand, QDate(2026, 3, 2), talk_test::kToday));
        BB_CHECK(
            recordBrandEvidence(unit, named, {QDate(2026, 5, 4), QStringLiteral("春季公开课"), {}}, talk_test::kToday));
        return recordBrandEvidence(unit, named, {QDate(2026, 8, 4), QStringLiteral("防汛突击"), {}}, talk_test::kToday);
    }));
    const DiagnosisEvidence evidence = s.evidence();
    const DiagnosisFact visits = factNamed(evidence, "contact_visits");
    CHECK(visits.figure == QStringLiteral("2 次")); // April lies before the quarter
    CHECK(linesOf(visits, DiagnosisLineStand::Counted)
          == QStringList{QStringLiteral("北坡村党支部"), QStringLiteral("北坡村党支部")});
    CHECK(linesOf(visits, DiagnosisLineStand::Missing) == QStringList{QStringLiteral("第三生产组")});
    const DiagnosisFact material = factNamed(evidence, "brand");
    CHECK(material.figure == QStringLiteral("1 件"));
    CHECK(linesOf(material, DiagnosisLineStand::Counted) == QStringList{QStringLiteral("防汛突击")});
    CHECK(linesOf(material, DiagnosisLineStand::LeftOut) == QStringList{QStringLiteral("春季公开课")});
    const EvidenceRow& row = evidence.board.rows[0];
    REQUIRE(row.recordsIn(4).size() == 1);
    CHECK(row.recordsIn(4).first().title == QStringLiteral("联系点走访：北坡村党支部（林望）"));
    CHECK(row.recordsIn(3).first().title == QStringLiteral("党建品牌“先锋测绘”：申报"));
    CHECK(row.recordsIn(8).size() == 2);
}

TEST_CASE("a talk stands on the board with the two of it, one that is not open without names", "[diagnosis]")
{
    Diagnosed s;
    REQUIRE(s.save(s.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), QDate(2026, 3, 5))));
    Talk covered = s.talk(QStringLiteral("周砚青"), QStringLiteral("陆怀瑾"), QDate(2026, 4, 5));
    covered.level = TalkLevel::Committee;
    REQUIRE(s.save(covered));
    const EvidenceRow row = s.evidence().board.rows[0];
    REQUIRE(row.recordsIn(3).size() == 1);
    CHECK(row.recordsIn(3).first().title.endsWith(QStringLiteral("周砚青和方念慈")));
    REQUIRE(row.recordsIn(4).size() == 1);
    CHECK_FALSE(row.recordsIn(4).first().title.contains(QStringLiteral("陆怀瑾")));
}

TEST_CASE("on paper: facts beside judgements, who was counted and who not, and no conclusion of the program's",
          "[diagnosis]")
{
    DiagnosisSheet sheet;
    sheet.branch = QStringLiteral("机关第一党支部");
    sheet.factsOn = QDate(2026, 9, 18);
    sheet.diagnosis.period = kThird;
    sheet.diagnosis.judgements = {{DiagnosisAspect::Structure, DiagnosisGrade::Healthy}};
    sheet.facts = {{DiagnosisAspect::Structure,
                    QStringLiteral("mean_age"),
                    QStringLiteral("平均年龄"),
                    QStringLiteral("45 岁"),
                    DiagnosisFactStand::Plain,
                    {},
                    {{QStringLiteral("周砚青"), QStringLiteral("45岁"), DiagnosisLineStand::Counted},
                     {QStringLiteral("韩知秋"), QStringLiteral("没有出生日期"), DiagnosisLineStand::LeftOut}}}};
    const Document document = diagnosisDocument(sheet);
    QList<Table> tables;
    QString words;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            tables.append(*table);
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            words += paragraph->runs.first().text;
    }
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].rows.size() == 6);
    CHECK(tables[0].rows[0]
          == QStringList{QStringLiteral("班子结构"), QStringLiteral("平均年龄 45 岁"), QStringLiteral("健康")});
    CHECK(tables[0].rows[1].last() == QStringLiteral("没有研判"));
    CHECK(tables[0].notes.first().contains(QStringLiteral("软件只摆出事实，不打分，不替人下结论。")));
    CHECK(tables[1].rows[0]
          == QStringList{QStringLiteral("平均年龄\n45 岁"),
                         QStringLiteral("计入：周砚青（45岁）\n不计入：韩知秋（没有出生日期）")});
    CHECK(tables[1].columns.size() == 2); // the names run over the width of the page
    CHECK(words.contains(QStringLiteral("研判结论：没有写")));
    sheet.lists = DiagnosisLists::LeftOff;
    CHECK(diagnosisDocument(sheet).blocks.size() + 1 == document.blocks.size());
}
