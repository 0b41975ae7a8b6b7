// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library in the report of a quarter: as it stood at its end, what was done in it, what is missing, what is late.
#include "branchbook/institutions/institution_section.h"
#include "branchbook/institutions/thin.h"
#include "branchbook/rules/catalogue.h"
#include "institutions/institution_support.h"

#include "support/catch_qt.h"
#include "support/figures_behind.h"

#include <QJsonArray>

#include <algorithm>

using namespace institutions_test;

namespace {

const DateRange kThird{QDate(2026, 7, 1), QDate(2026, 9, 30)};
const DateRange kSecond{QDate(2026, 4, 1), QDate(2026, 6, 30)};

book::AreaSection sectionOf(const Library& s, DateRange period)
{
    const auto catalogue = rules::Catalogue::builtIn().value();
    book::AreaSection section;
    REQUIRE(addInstitutionSection({s.reader(), s.branch, period, kToday, catalogue}, section));
    return section;
}

QStringList textsOf(const book::AreaSection& section)
{
    QStringList texts;
    for (const auto& part : section.parts) {
        if (const auto* text = std::get_if<book::SectionText>(&part))
            texts.append(text->text);
    }
    return texts;
}

QList<QStringList> rowsOf(const book::AreaSection& section)
{
    for (const auto& part : section.parts) {
        if (const auto* table = std::get_if<book::SectionTable>(&part))
            return table->rows;
    }
    return {};
}

} // namespace

TEST_CASE("an empty library adds nothing to the report", "[section]")
{
    const Library s;
    CHECK(sectionOf(s, kThird).parts.empty());
    CHECK(sectionOf(s, kThird).figures.isEmpty());
}

TEST_CASE("the report has the library as it stood at the end of the period", "[section]")
{
    Library s;
    const auto dues = s.add(u"党费办法", coverageFields()).value();
    REQUIRE(s.start(dues, Stage::Enforced, QDate(2025, 3, 1)));
    REQUIRE(s.start(dues, Stage::Drafted, QDate(2026, 8, 3)));
    const auto above = s.add(u"上级规范", {CoverageField::Dues}, {}, Tier::Superior).value();
    REQUIRE(s.start(above, Stage::Enforced, QDate(2024, 3, 1)));
    const auto old = s.add(u"积分办法").value();
    REQUIRE(s.start(old, Stage::Trial, QDate(2024, 5, 1)));
    REQUIRE(s.abolish(old, QDate(2026, 9, 1)));
    REQUIRE(s.add(u"保密制度")); // wanted from the day of its entry on, which is today
    const auto third = sectionOf(s, kThird);
    CHECK(textsOf(third).first()
          == QStringLiteral("现行制度2项（上级规定1项、支部细则1项、表单台账0项），其中正在修订1项；待制定1项。"));
    const auto rows = rowsOf(third);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].mid(0, 4)
          == QStringList{QStringLiteral("8月3日"), QStringLiteral("党费办法"), QStringLiteral("第2版"),
                         QStringLiteral("起草")});
    CHECK(rows[1][3] == QStringLiteral("废止"));
    const QJsonObject figures = third.figures.value(u"institutions").toObject();
    CHECK(figures.value(u"in_force").toInt() == 2);
    CHECK(figures_behind::wrongFigures(third).isEmpty());
    QStringList inForce = figures_behind::countedBy(third, u"institutions:in_force");
    inForce.sort();
    CHECK(inForce == QStringList{QStringLiteral("《上级规范》"), QStringLiteral("《党费办法》")});
    CHECK(figures_behind::countedBy(third, u"institutions:revising") == QStringList{QStringLiteral("《党费办法》")});
    CHECK(figures_behind::countedBy(third, u"institutions:wanted") == QStringList{QStringLiteral("《保密制度》")});
    CHECK(figures.value(u"changes").toArray().size() == 2);
    CHECK(figures.value(u"gaps").toArray().size() == 19); // nine above, none of the branch's own, ten forms
    CHECK(textsOf(third)[1].startsWith(QStringLiteral("重点方面的制度还有空缺：上级规定缺三会一课、")));
    const auto second = sectionOf(s, kSecond);
    CHECK(textsOf(second).first() == QStringLiteral("现行制度3项（上级规定1项、支部细则2项、表单台账0项）。"));
    CHECK(rowsOf(second).isEmpty());
}

TEST_CASE("a review that is late is named until it is answered", "[section]")
{
    Library s;
    const auto id = s.add(u"党费办法", {}, QDate(2026, 6, 20)).value();
    REQUIRE(s.start(id, Stage::Enforced, QDate(2025, 3, 1)));
    CHECK(textsOf(sectionOf(s, kSecond)).last() == QStringLiteral("复核逾期1项：《党费办法》（2026年6月20日）。"));
    CHECK(figures_behind::countedBy(sectionOf(s, kSecond), u"institutions:review_late")
          == QStringList{QStringLiteral("《党费办法》（2026年6月20日）")});
    REQUIRE(s.evaluate(id, QDate(2026, 7, 10), QDate(2029, 7, 10)));
    CHECK(textsOf(sectionOf(s, kSecond)).size() == 3); // it was late then
    CHECK(textsOf(sectionOf(s, kThird)).size() == 2);
}

TEST_CASE("a trial that ran out is named, and thin, until something is decided", "[section]")
{
    Library s;
    const auto id = s.add(u"积分办法", {}, QDate(2027, 6, 20)).value();
    Step trial;
    trial.stage = Stage::Trial;
    trial.on = QDate(2025, 5, 1);
    trial.untilOn = QDate(2026, 8, 31);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return startVersion(unit, id, {}, trial, kToday).map([](int) {}); }));
    const auto reviews = [&] {
        const auto catalogue = rules::Catalogue::builtIn().value();
        const auto spots = listThinSpots({s.reader(), s.branch, kThird, kToday, catalogue}).value();
        const auto found = std::find_if(spots.begin(), spots.end(), [](const book::ThinSpot& spot) {
            return spot.what == QStringLiteral("reviews");
        });
        REQUIRE(found != spots.end());
        return *found;
    };
    CHECK(textsOf(sectionOf(s, kThird)).last()
          == QStringLiteral("试行期满还没有决定转为执行、修订或者废止的1项：《积分办法》（2026年8月31日）。"));
    CHECK(figures_behind::wrongFigures(sectionOf(s, kThird)).isEmpty());
    CHECK(textsOf(sectionOf(s, kSecond)).filter(QStringLiteral("试行期满")).isEmpty()); // it had two months to go
    CHECK(reviews().isThin());
    CHECK(reviews().names == QStringList{QStringLiteral("积分办法")});
    REQUIRE(s.step(id, Stage::Enforced, QDate(2026, 9, 15)));
    CHECK(textsOf(sectionOf(s, kThird)).filter(QStringLiteral("试行期满")).isEmpty());
    CHECK_FALSE(reviews().isThin());
}
