// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines: every figure of theirs is one of the rulebook, a draft rests on where it stands; attachments of a version.
#include "branchbook/institutions/institution_template.h"
#include "branchbook/institutions/version_files.h"
#include "institutions/institution_support.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QSet>

using namespace institutions_test;

TEST_CASE("every outline is whole: its figures are in the rulebook, its fields known, no place left open", "[template]")
{
    const auto catalogue = rules::Catalogue::builtIn().value();
    REQUIRE(institutionTemplates().size() == 8);
    QSet<QString> names;
    for (const InstitutionTemplate& each : institutionTemplates()) {
        INFO(each.name.toStdString());
        names.insert(each.name);
        CHECK_FALSE(each.fields.isEmpty());
        const auto text = templateText(each, catalogue, kToday);
        REQUIRE(text);
        CHECK_FALSE(text->contains(u'{'));
        CHECK(text->startsWith(QStringLiteral("第一条")));
        for (const QString& rule : each.rules) {
            INFO(rule.toStdString());
            CHECK(catalogue.find(rule, kToday) != nullptr);
        }
    }
    CHECK(names.size() == institutionTemplates().size());
    for (const CoverageField& field : coverageFields()) {
        if (field != CoverageField::Admission) // its steps are in the guidance
            CHECK(institutionTemplatesFor({field}).size() < institutionTemplates().size());
    }
}

TEST_CASE("the figures are those of the rulebook, the branch's own where it has some", "[template]")
{
    const auto catalogue = rules::Catalogue::builtIn().value();
    const auto* meetings = institutionTemplateNamed(u"三会一课制度");
    REQUIRE(meetings != nullptr);
    const QString text = templateText(*meetings, catalogue, kToday).value();
    CHECK(text.contains(QStringLiteral("支部党员大会一般每季度召开1次"))); // BRANCH2018
    CHECK(text.contains(QStringLiteral("到会人数达到半数方可进行表决")));
    CHECK(text.contains(QStringLiteral("以应到会有表决权的党员计算，超过半数的方可通过")));
    const auto own = catalogue.with({{QStringLiteral("meeting.lesson.per_quarter"), QStringLiteral("2"), {}, {}, {}}});
    REQUIRE(own);
    CHECK(templateText(*meetings, *own, kToday).value().contains(QStringLiteral("党课每季度〔2〕次")));
    CHECK(templateSources(*meetings, catalogue, kToday)
          == QStringList{QStringLiteral("《支部工作条例（试行）》第十一条"),
                         QStringLiteral("《支部工作条例（试行）》第十二条"),
                         QStringLiteral("《支部工作条例（试行）》第十三条")});
    const QString dues = templateText(*institutionTemplateNamed(u"dues"), catalogue, kToday).value();
    CHECK(dues.contains(QStringLiteral("连续6个月不交纳党费"))); // DUES2008 13, EDU2019 31
    const QString life = templateText(*institutionTemplateNamed(u"life_meeting"), catalogue, kToday).value();
    CHECK(life.contains(QStringLiteral("一般不超过党员人数的三分之一")));
    const QString election = templateText(*institutionTemplateNamed(u"election"), catalogue, kToday).value();
    CHECK(election.contains(QStringLiteral("不少于应选人数的20%")));
}

TEST_CASE("a draft has the text, the fields, and what it rests on", "[template]")
{
    Library s;
    const auto above = s.add(u"中国共产党支部工作条例（试行）", {}, {}, Tier::Superior).value();
    const auto catalogue = rules::Catalogue::builtIn().value();
    Step first;
    first.on = kToday;
    InstitutionId id;
    const auto draft = [&](const QString& title) {
        return s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id,
                   draftInstitution(unit, s.branch, institutionTemplates().first(), title, first, catalogue, kToday));
            return {};
        });
    };
    REQUIRE(draft({}));
    const Institution made = s.load(id);
    CHECK(made.title == QStringLiteral("三会一课制度"));
    CHECK(made.stateOn(kToday) == State::Drafting);
    CHECK(made.fields == QList<CoverageField>{CoverageField::ThreeMeetings});
    CHECK(made.latest()->body.startsWith(QStringLiteral("第一条")));
    REQUIRE(made.links.size() == 1);
    CHECK(made.links.first().target == above);
    CHECK(codeOf(draft({})) == QStringLiteral("institution.title_taken"));
    REQUIRE(draft(QStringLiteral("会议制度")));
    CHECK(s.load(id).title == QStringLiteral("会议制度"));
    first.on = kToday.addDays(1);
    CHECK(codeOf(draft(QStringLiteral("另一项"))) == QStringLiteral("institution.day_future"));
}

TEST_CASE("a version keeps its attachments until it is dropped", "[template]")
{
    Library s;
    const auto id = s.add(u"党费办法").value();
    REQUIRE(s.start(id, Stage::Drafted, kToday));
    QFile file(s.folder.filePath(QStringLiteral("党费表.txt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("38");
    file.close();
    NoProgress progress;
    const auto attach = [&](int number) {
        return s.run([&](store::UnitOfWork& unit) {
            return attachToVersion(unit, id, number, file.fileName(), kToday, progress).map([](auto) {});
        });
    };
    CHECK(codeOf(attach(2)) == QStringLiteral("institution.version_missing"));
    REQUIRE(attach(1));
    REQUIRE(listVersionFiles(s.reader(), id, 1).value().size() == 1);
    CHECK(codeOf(attach(1)) == QStringLiteral("attachment.twice"));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) {
              return detachFromVersion(unit, id, 1, QStringLiteral("别的.txt"), kToday);
          }))
          == QStringLiteral("institution.file_missing"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return dropVersion(unit, id, kToday); }));
    REQUIRE(s.start(id, Stage::Drafted, kToday)); // again number 1, and nothing of the old one with it
    CHECK(listVersionFiles(s.reader(), id, 1).value().isEmpty());
}
