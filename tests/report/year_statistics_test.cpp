// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Seven people of whom every figure can be counted by hand; groups and cut-off days are those of domain-rules §10.1 and §10.2.
#include "branchbook/report/year_statistics.h"

#include "report/statistics_words.h"
#include "support/catch_qt.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;

namespace {

StatisticsPerson person(const char16_t* name, const char16_t* gender, const char16_t* birth, const char16_t* joined,
                        const char16_t* occupation)
{
    StatisticsPerson made;
    made.row.id = book::MemberId::make();
    made.row.name = QString::fromUtf16(name);
    made.row.gender = QString::fromUtf16(gender);
    made.row.birth = PartialDate::fromIso(birth);
    made.row.ethnicity = QStringLiteral("汉族");
    made.row.education = QStringLiteral("大学本科");
    made.row.joined = PartialDate::fromIso(joined);
    made.row.type = QStringLiteral("正式党员");
    if (!made.row.joined.isEmpty())
        made.row.converted = PartialDate::of(made.row.joined.earliest().addYears(1));
    made.occupation = QString::fromUtf16(occupation);
    return made;
}

/// On 31 December 2026: five Party members (王强, 欧阳明月, 沈溪 admitted on 1 August, 赵堃, 李老 of 1948), an activist; 陈离 left in May.
StatisticsSource sample()
{
    StatisticsSource source;
    source.branch.name = QStringLiteral("机关第一党支部");
    source.year = 2026;
    source.today = QDate(2027, 1, 5);
    source.people = {person(u"王强", u"男", u"1991-12-31", u"2012-11-08", u"事业单位专业技术人员"),
                     person(u"欧阳明月", u"女", u"1990-12-31", u"2012-11", u"公务员"),
                     person(u"沈溪", u"女", u"2000-01-01", u"2026-08-01", u"国有企业工勤"),
                     person(u"赵堃", u"男", u"1950", u"1978-12-17", u""),
                     person(u"李老", u"男", u"1929-05-01", u"1948-03", u"离休干部"),
                     person(u"周活", u"女", u"2001-01-01", u"", u"学生"),
                     person(u"陈离", u"男", u"1980-01-01", u"2005-07-01", u"内退")};
    source.people[2].row.type = QStringLiteral("预备党员");
    source.people[2].row.converted = {};
    source.people[2].row.ethnicity = QStringLiteral("回族");
    source.people[2].row.education = QStringLiteral("中等专科");
    source.people[2].frontline = QStringLiteral("生产一线");
    source.people[3].row.retired = true;
    source.people[5].row.type = QStringLiteral("入党积极分子");
    source.people[5].row.applied = PartialDate::of(2025, 3, 1);
    source.people[5].row.activist = PartialDate::of(2026, 3, 1);
    source.people[6].row.leftOn = QDate(2026, 5, 1);
    source.people[6].row.leftReason = QStringLiteral("转出");
    source.files = {{source.people[2].row.id, QStringLiteral("沈溪"), PartialDate::of(2026, 8, 1)}};
    return source;
}

QStringList namesOf(const YearStatistics& statistics, const QString& key)
{
    QStringList names;
    for (const book::FigurePeople& figure : statistics.people()) {
        if (figure.key != key)
            continue;
        for (const book::FigurePerson& each : figure.counted)
            names.append(each.name);
    }
    return names;
}

StatisticsCheck checkOf(const YearStatistics& statistics, const char* key)
{
    const auto found = std::ranges::find(statistics.checks, QLatin1String(key), &StatisticsCheck::key);
    REQUIRE(found != statistics.checks.end());
    return *found;
}

} // namespace

TEST_CASE("the members of a branch at the end of a year stand in the groups of the bulletin", "[report]")
{
    const YearStatistics made = collectStatistics(sample());
    CHECK(made.cutOff == QDate(2026, 12, 31));
    CHECK(made.total.number() == 5);
    CHECK(made.total.leftOut.size() == 1);
    CHECK(namesOf(made, QStringLiteral("kind:预备党员")) == QStringList{QStringLiteral("沈溪")});
    CHECK(namesOf(made, QStringLiteral("sex:女")) == QStringList{QStringLiteral("欧阳明月"), QStringLiteral("沈溪")});
    CHECK(namesOf(made, QStringLiteral("ethnicity:少数民族")) == QStringList{QStringLiteral("沈溪")});
    CHECK(namesOf(made, QStringLiteral("education:college")).size() == 4); // 中等专科 is no college
    // 35 on the cut-off day itself, 36 the year before.
    CHECK(namesOf(made, QStringLiteral("age:31岁至35岁")) == QStringList{QStringLiteral("王强")});
    CHECK(namesOf(made, QStringLiteral("age:36岁至40岁")) == QStringList{QStringLiteral("欧阳明月")});
    CHECK(namesOf(made, QStringLiteral("age:30岁及以下")) == QStringList{QStringLiteral("沈溪")});
    CHECK(namesOf(made, QStringLiteral("joined:新中国成立前")) == QStringList{QStringLiteral("李老")});
    CHECK(namesOf(made, QStringLiteral("joined:新中国成立后至十一届三中全会前"))
          == QStringList{QStringLiteral("赵堃")});
    CHECK(namesOf(made, QStringLiteral("joined:十八大以来"))
          == QStringList{QStringLiteral("王强"), QStringLiteral("沈溪")});
    CHECK(namesOf(made, QStringLiteral("joined:不能确定")) == QStringList{QStringLiteral("欧阳明月")}); // 2012-11
    CHECK(namesOf(made, QStringLiteral("occupation:离退休人员"))
          == QStringList{QStringLiteral("赵堃"), QStringLiteral("李老")});
    CHECK(namesOf(made, QStringLiteral("occupation:党政机关工作人员")) == QStringList{QStringLiteral("欧阳明月")});
}

TEST_CASE("those on the way are counted with women, minorities, the young, college and the front line", "[report]")
{
    const YearStatistics made = collectStatistics(sample());
    CHECK(namesOf(made, QStringLiteral("applicants")).isEmpty());
    CHECK(namesOf(made, QStringLiteral("activists")) == QStringList{QStringLiteral("周活")});
    CHECK(namesOf(made, QStringLiteral("activists:frontline")).isEmpty());
    CHECK(namesOf(made, QStringLiteral("admitted")) == QStringList{QStringLiteral("沈溪")});
    for (const char* part : {"women", "minority", "young", "frontline"})
        CHECK(namesOf(made, QStringLiteral("admitted:") + QLatin1String(part)).size() == 1);
    CHECK(namesOf(made, QStringLiteral("admitted:college")).isEmpty());
    CHECK_FALSE(isFrontline(QStringLiteral("否")));
    CHECK_FALSE(isFrontline({}));
}

TEST_CASE("work in the words of rosters belongs to one of eight groups, or to none", "[report]")
{
    const QList<std::pair<const char16_t*, const char16_t*>> expected{
        {u"参照公务员法管理机关工作人员", u"党政机关工作人员"},
        {u"公有经济控制企业管理人员", u"企事业单位、社会组织管理人员"},
        {u"民办非企业单位专业技术人员", u"企事业单位、社会组织专业技术人员"},
        {u"农民工", u"工人（工勤技能人员）"},
        {u"其他农牧渔民", u"农牧渔民"},
        {u"外出务工经商人员", u"农牧渔民"},
        {u"研究生毕业年级", u"学生"},
        {u"高中", u"学生"},
        {u"大学生村官", u"其他职业人员"},
        {u"自由职业", u"其他职业人员"},
        {u"退休人员", u"离退休人员"},
        {u"内退", u""},
        {u"高中教师", u""}};
    for (const auto& [work, group] : expected) {
        INFO(QString::fromUtf16(work).toStdString());
        CHECK(occupationGroup(QString::fromUtf16(work)) == QString::fromUtf16(group));
    }
    CHECK(occupationGroups().size() == 8);
    CHECK(occupationGroups().last() == QStringLiteral("离退休人员"));
    CHECK(joiningEra(PartialDate::fromIso(u"1949-10-01")) == QStringLiteral("新中国成立后至十一届三中全会前"));
    CHECK(joiningEra(PartialDate::fromIso(u"1949-09")) == QStringLiteral("新中国成立前"));
    CHECK(joiningEra(PartialDate::fromIso(u"1978")).isEmpty());
}

TEST_CASE("figures that agree are said to, and what does not is named", "[report]")
{
    StatisticsSource source = sample();
    const YearStatistics sound = collectStatistics(source);
    CHECK(sound.findings().isEmpty());
    CHECK(checkOf(sound, "change").words == QStringLiteral("上年末5人，发展1人，转入0人，减少1人，应为5人，实有5人。"));
    CHECK(checkOf(sound, "sum:occupation").words == QStringLiteral("各项合计5人，党员总数5人。"));

    source.files.clear();
    source.people[0].row.birth = PartialDate::of(1994, 11, 9); // 17 when joining on 8 November 2012
    source.people[0].row.converted = source.people[0].row.joined;
    source.people[1].row.converted = {};
    source.people[2].row.joined = PartialDate::of(2025, 8, 1); // over on 1 August 2026
    const YearStatistics made = collectStatistics(source);
    CHECK(checkOf(made, "age").names == QStringList{QStringLiteral("王强")});
    CHECK(checkOf(made, "order").names == QStringList{QStringLiteral("王强")});
    CHECK(checkOf(made, "conversion").names == QStringList{QStringLiteral("欧阳明月")});
    CHECK(checkOf(made, "probation").names == QStringList{QStringLiteral("沈溪")});
    CHECK(checkOf(made, "admission").result == CheckResult::Right); // nobody in either
    source.people[2].extendedUntil = QDate(2027, 2, 1);
    CHECK(checkOf(collectStatistics(source), "probation").result == CheckResult::Right);

    source = sample();
    source.people[2].row.education = QString();
    source.people[5].row.birth = {};
    source.people[0].row.birth = {}; // a member of long standing: told as 不详 among the ages
    const StatisticsCheck unwritten = checkOf(collectStatistics(source), "unwritten");
    CHECK(unwritten.result == CheckResult::Doubtful);
    CHECK(unwritten.names == QStringList{QStringLiteral("周活"), QStringLiteral("沈溪")});
    CHECK(unwritten.words.startsWith(QStringLiteral("没有出生日期的1人：周活；没有学历的1人：沈溪。")));

    source = sample();
    source.files.clear();
    CHECK(checkOf(collectStatistics(source), "admission").names == QStringList{QStringLiteral("沈溪")});
}

TEST_CASE("the paper has each figure with its key, and names masked where they are asked for so", "[report]")
{
    StatisticsSource source = sample();
    source.people[1].row.converted = {};
    const YearStatistics made = collectStatistics(source);
    const Document paper = statisticsDocument(made, NameStyle::SurnameOnly);
    QStringList keys;
    QString words;
    for (const Block& block : paper.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr)
            continue;
        for (const CellFigure& figure : table->figures) {
            keys.append(figure.key);
            bool sound = false;
            (void)table->rows.at(figure.row).at(figure.column).toInt(&sound);
            CHECK(sound);
        }
        for (const QStringList& row : table->rows) {
            CHECK(row.size() <= table->columns.size());
            words += row.join(u' ');
        }
    }
    for (const book::FigurePeople& figure : made.people()) {
        INFO(figure.key.toStdString());
        CHECK(keys.count(figure.key) == 1);
    }
    CHECK(words.contains(QStringLiteral("欧阳××")));
    CHECK_FALSE(words.contains(QStringLiteral("欧阳明月")));
    const QString json = QString::fromUtf8(QJsonDocument(statisticsJson(made, NameStyle::SurnameOnly)).toJson());
    CHECK_FALSE(json.contains(QStringLiteral("欧阳明月")));
    CHECK(statisticsJson(made).value(u"total").toInt() == 5);
}

TEST_CASE("a year that is not over is counted up to the day", "[report]")
{
    StatisticsSource source = sample();
    source.today = QDate(2026, 7, 1);
    const YearStatistics made = collectStatistics(source);
    CHECK(made.cutOff == QDate(2026, 7, 1));
    CHECK_FALSE(made.isYearOver());
    CHECK(namesOf(made, QStringLiteral("admitted")).isEmpty()); // in August
}
