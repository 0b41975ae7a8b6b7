// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Guidance for every kind of gathering and every procedure, and its strict loader.
#include "branchbook/rules/guidance.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QRegularExpression>

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
                            "procedure.disposition"}) {
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
    CHECK(faultOf(steps("")) == QStringLiteral("rules.value g.json#/guidance/0/steps"));
    CHECK(faultOf("{\"guidance\":[{}]}") == QStringLiteral("rules.field_missing g.json#/guidance/0/for"));
}
