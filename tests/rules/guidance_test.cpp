// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Guidance for every kind of gathering and every procedure, and its strict loader.
#include "branchbook/rules/guidance.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace branchbook;
using namespace branchbook::rules;

namespace {

const Catalogue& builtIn()
{
    static const Catalogue catalogue = Catalogue::builtIn().value();
    return catalogue;
}

QString faultOf(const QByteArray& json)
{
    const auto read = GuidanceBook::read(builtIn(), {QStringLiteral("g.json"), json});
    return read ? QString() : read.error().code + QLatin1Char(' ') + read.error().where;
}

} // namespace

TEST_CASE("every kind of gathering and every procedure has its steps")
{
    const auto book = GuidanceBook::builtIn();
    REQUIRE(book);
    for (const char* key : {"general_meeting",
                            "committee_meeting",
                            "group_meeting",
                            "party_lesson",
                            "theme_party_day",
                            "organizational_life_meeting",
                            "democratic_evaluation",
                            "center_group_study",
                            "intensive_training",
                            "special_lecture",
                            "theory_seminar",
                            "theory_exam",
                            "forum",
                            "other_activity",
                            "procedure.admission",
                            "procedure.conversion",
                            "procedure.election",
                            "procedure.evaluation",
                            "procedure.life_meeting",
                            "procedure.talk",
                            "procedure.transfer",
                            "procedure.dues",
                            "procedure.disposition",
                            "procedure.study_plan",
                            "procedure.three_regular",
                            "procedure.study_effect",
                            "procedure.rotation",
                            "procedure.research",
                            "procedure.campaign",
                            "procedure.institution",
                            "procedure.inventory",
                            "procedure.reading",
                            "procedure.document",
                            "procedure.inspection",
                            "procedure.rights",
                            "procedure.tie",
                            "procedure.ledger"}) {
        CAPTURE(key);
        const Guidance* guidance = book->find(QString::fromLatin1(key));
        REQUIRE(guidance);
        CHECK(guidance->steps.size() >= 2);
    }
    CHECK(book->find(u"procedure.none") == nullptr);
}

TEST_CASE("each step is one short sentence and says what it rests on")
{
    const auto book = GuidanceBook::builtIn();
    REQUIRE(book);
    for (const Guidance& guidance : book->all()) {
        for (const GuidanceStep& step : guidance.steps) {
            CAPTURE(guidance.key, step.text);
            CHECK(step.text.endsWith(u'。'));
            CHECK(step.text.count(u'。') == 1);
            CHECK(step.text.size() <= 60);
            CHECK(builtIn().regulation(step.source.regulation));
            if (step.isCustom())
                CHECK_FALSE(step.source.articleSure);
        }
    }
    CHECK(book->find(u"theory_exam")->steps[0].isCustom());
    CHECK(book->find(u"party_lesson")->steps[0].rule == QStringLiteral("lesson.quarterly"));
}

// A record has these inputs; DEV, BRANCH2018 arts 11-13 and 16-18 say what is asked of them.
TEST_CASE("the inputs of a record lead to the steps that are about them")
{
    const auto book = GuidanceBook::builtIn();
    REQUIRE(book);
    const auto about = [&](const char16_t* key, const char16_t* field) {
        QStringList rules;
        for (const GuidanceStep& step : book->find(key)->steps) {
            if (step.fields.contains(QString::fromUtf16(field)))
                rules << (step.rule.isEmpty() ? step.source.regulation : step.rule);
        }
        return rules;
    };
    CHECK(about(u"general_meeting", u"time").contains(QStringLiteral("meeting.general.quarterly")));
    CHECK(about(u"general_meeting", u"attendance").contains(QStringLiteral("vote.general.quorum")));
    CHECK(about(u"general_meeting", u"minutes").contains(QStringLiteral("vote.general.pass")));
    CHECK(about(u"committee_meeting", u"attendance").contains(QStringLiteral("vote.committee.quorum")));
    CHECK(about(u"intensive_training", u"hours").contains(QStringLiteral("study.hours_32")));
    CHECK(about(u"organizational_life_meeting", u"year") == QStringList{QStringLiteral("life_meeting.yearly")});
    for (const Guidance& guidance : book->all()) {
        CAPTURE(guidance.key);
        bool any = false;
        for (const GuidanceStep& step : guidance.steps)
            any = any || !step.fields.isEmpty();
        CHECK(any != guidance.isProcedure()); // a procedure has no record of its own yet
    }
    REQUIRE(book->ofPage(QStringLiteral("members")));
    CHECK(book->ofPage(QStringLiteral("members"))->key == QStringLiteral("procedure.admission"));
    CHECK(book->ofPage(QStringLiteral("nowhere")) == nullptr);
}

TEST_CASE("a place of the window has one guidance, and no title stands twice among the procedures")
{
    const auto book = GuidanceBook::builtIn();
    REQUIRE(book);
    QStringList places;
    QStringList titles;
    for (const Guidance& guidance : book->all()) {
        places += guidance.pages;
        if (guidance.isProcedure())
            titles += guidance.title;
    }
    CHECK(QSet<QString>(places.begin(), places.end()).size() == places.size());
    CHECK(QSet<QString>(titles.begin(), titles.end()).size() == titles.size());
}

// EDU2019 arts 20 and 23 are regulations; how a branch runs its research is its own.
TEST_CASE("the guidance of study rests on the regulation where there is one, else says that it is local")
{
    const auto book = GuidanceBook::builtIn();
    REQUIRE(book);
    QStringList regulations;
    for (const GuidanceStep& step : book->find(u"procedure.rotation")->steps)
        regulations += step.source.regulation + step.source.article;
    CHECK(regulations.contains(QStringLiteral("EDU201920")));
    CHECK(regulations.contains(QStringLiteral("EDU201923")));
    for (const GuidanceStep& step : book->find(u"procedure.research")->steps)
        CHECK(step.isCustom());
    // What RIGHTS2020 lists was not read in its own text.
    CHECK(basisOf(book->find(u"procedure.rights")->steps.at(0), builtIn(), QDate(2026, 9, 18)).toVerify);
}

TEST_CASE("what a step rests on: strength and figure of the version in force, local figures, customs, doubts")
{
    const auto book = GuidanceBook::builtIn();
    REQUIRE(book);
    const QDate day(2026, 9, 18);
    const auto basis = [&](const char16_t* key, size_t step, const Catalogue& catalogue = builtIn()) {
        return basisOf(book->find(key)->steps.at(step), catalogue, day);
    };
    const StepBasis quarterly = basis(u"general_meeting", 0);
    CHECK(quarterly.strength == Strength::Normally);
    CHECK(quarterly.demand == QStringLiteral("每季度1次"));
    CHECK(quarterly.source == QStringLiteral("《支部工作条例（试行）》第十一条"));
    CHECK_FALSE(quarterly.toVerify);
    const StepBasis prepared = basis(u"committee_meeting", 2);
    CHECK(prepared.custom);
    CHECK_FALSE(prepared.strength);
    CHECK_FALSE(prepared.toVerify); // nothing to hold it against
    // 每季度1次党课 is the branch's own plan: no regulation gives the figure.
    CHECK(basis(u"party_lesson", 0).strength == Strength::Setting);
    const auto local = builtIn().with(
        {{QStringLiteral("meeting.general.per_quarter"), QStringLiteral("2"), QStringLiteral("上级要求"), {}, day}});
    REQUIRE(local);
    const StepBasis own = basis(u"general_meeting", 0, *local);
    CHECK(own.demand == QStringLiteral("每季度2次"));
    CHECK(own.overridden);
    int doubtful = 0;
    for (const Guidance& guidance : book->all()) {
        for (const GuidanceStep& step : guidance.steps) {
            const StepBasis one = basisOf(step, builtIn(), day);
            CHECK_FALSE(one.source.isEmpty());
            CHECK_FALSE((one.custom && one.toVerify && !one.strength)); // a custom without a figure
            doubtful += one.toVerify ? 1 : 0;
        }
    }
    CHECK(doubtful > 0);
}

TEST_CASE("guidance that rests on nothing is refused")
{
    const QByteArray source = R"("source":{"doc":"LOCAL","article_sure":false,"confidence":"C"})";
    const auto steps = [](const QByteArray& step) {
        return QByteArray(R"({"guidance":[{"for":"a","title":"t","steps":[)") + step + "]}]}";
    };
    CHECK(faultOf(steps(R"({"text":"x",)" + source + "}")).isEmpty());
    CHECK(faultOf(steps(R"({"text":"x"})"))
          == QStringLiteral("rules.source_missing g.json#/guidance/0/steps/0/source"));
    CHECK(faultOf(steps(R"({"text":"x","rule":"no.such"})"))
          == QStringLiteral("rules.parameter_unknown g.json#/guidance/0/steps/0/rule"));
    CHECK(faultOf(steps(R"({"text":"x","rule":"dev.approval",)" + source + "}"))
          == QStringLiteral("rules.field_unknown g.json#/guidance/0/steps/0/source"));
    CHECK(faultOf(steps(R"({"text":"x","fields":["time"],)" + source + "}")).isEmpty());
    CHECK(faultOf(steps(R"({"text":"x","fields":["weather"],)" + source + "}"))
          == QStringLiteral("rules.value g.json#/guidance/0/steps/0/fields"));
    CHECK(faultOf(steps("")) == QStringLiteral("rules.value g.json#/guidance/0/steps"));
    CHECK(faultOf("{\"guidance\":[{}]}") == QStringLiteral("rules.field_missing g.json#/guidance/0/for"));
}
