// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_reader.h"
#include "report/quarter_sample.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

QString printed(const QuarterSource& source, const QuarterOptions& options = {})
{
    QString text = PdfFile(quarterDocument(collectQuarter(source), options)).rawText();
    text.removeIf([](QChar c) { return c.isSpace(); });
    text.remove(
        QRegularExpression(QStringLiteral("—\\d+—"))); // a page's number, where a sentence goes over to the next
    return text;
}

bool says(const QString& text, const char16_t* part)
{
    CAPTURE(QString::fromUtf16(part).toStdString());
    CHECK(text.contains(QStringView(part)));
    return text.contains(QStringView(part));
}

} // namespace

TEST_CASE("the quarterly report says what was counted", "[report]")
{
    const QString text = printed(quarterSample());
    REQUIRE(says(text, u"青溪县水务局机关第一党支部关于2026年第三季度党建工作情况的报告局机关党委："));
    REQUIRE(says(text, u"数据截至2026年9月18日"));
    REQUIRE(says(text, u"共有党员5名，其中正式党员4名、预备党员1名；设党小组1个"));
    REQUIRE(says(text, u"女党员2名，占40.0%；少数民族党员1名，占20.0%；大专及以上学历3名，占60.0%（学历未填写1名）"));
    REQUIRE(says(
        text,
        u"接收预备党员1名（沈溪），预备党员转正1名（赵堃），转入组织关系1名（欧阳明月），转出组织关系1名（李刚）"));
    REQUIRE(says(text, u"共开展各类活动3次，应到14人次，实到12人次，到会率85.7%；请假1人次，缺席1人次"));
    REQUIRE(says(text, u"另有1次安排在9月18日之后"));
    REQUIRE(says(text, u"7月1540180.0%8月1431075.0%9月15500100.0%"));
    REQUIRE(says(text, u"8月5日党小组会第一党小组防汛值守分工4375.0%"));
    REQUIRE(says(text, u"累计学习3.3学时，人均1.7学时"));
    REQUIRE(says(text, u"1.10月15日，支部党员大会：换届选举。"));
    REQUIRE(says(text, u"图2各月应到和实到人次"));
    REQUIRE(!text.contains(u"走进水厂")); // planned within the quarter: told as a number only
}

TEST_CASE("a Party group that the topic names is not named a second time among the activities", "[report]")
{
    QuarterSource source = quarterSample();
    const auto kindCell = [&] {
        for (const Block& block : quarterDocument(collectQuarter(source), {}).blocks) {
            const auto* table = std::get_if<Table>(&block);
            if (table == nullptr || !table->caption.contains(u"活动明细"))
                continue;
            for (const QStringList& row : table->rows)
                if (row.value(0) == QStringLiteral("8月5日"))
                    return row.value(1);
        }
        return QString();
    };
    CHECK(kindCell() == QStringLiteral("党小组会\n第一党小组"));
    source.gatherings[3].topic = QStringLiteral("第一党小组集中学习");
    CHECK(kindCell() == QStringLiteral("党小组会"));
}

TEST_CASE("the table of the next quarter names a Party group once, in its column where the topic begins with it",
          "[report]")
{
    QuarterFigures figures = collectQuarter(quarterSample());
    REQUIRE_FALSE(figures.planned.isEmpty());
    gathering::GatheringRow row = figures.planned.first();
    row.groupName = QStringLiteral("第一党小组");
    figures.planned.clear();
    for (const char16_t* topic :
         {u"第一党小组 10月党小组会", u"第一党小组：学习", u"走访第一党小组困难党员", u"第一党小组"}) {
        row.topic = QString::fromUtf16(topic);
        figures.planned.append(row);
    }
    row.groupName.clear();
    while (figures.planned.size() < 9) // as many as make a table
        figures.planned.append(row);
    QStringList lines;
    for (const Block& block : quarterDocument(figures, {}).blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr || !table->caption.contains(u"下季度活动安排"))
            continue;
        for (const QStringList& cells : table->rows)
            lines.append(cells.value(2) + u'|' + cells.value(3));
    }
    REQUIRE(lines.size() == 9);
    CHECK(lines[0] == QStringLiteral("第一党小组|10月党小组会"));
    CHECK(lines[1] == QStringLiteral("第一党小组|学习"));
    CHECK(lines[2] == QStringLiteral("|走访第一党小组困难党员"));
    CHECK(lines[3] == QStringLiteral("|第一党小组"));
    CHECK(lines[4] == QStringLiteral("|第一党小组")); // of the whole branch
}

TEST_CASE("the table of each member's study is printed where it is ticked, also where no hours were entered",
          "[report]")
{
    QuarterSource source = quarterSample();
    for (gathering::StudyTotal& total : source.study)
        total.minutes = 0;
    source.studyParts.clear();
    const QString text = printed(source);
    CHECK(says(text, u"没有登记学时"));
    CHECK(says(text, u"个人参加活动和学时"));
    QuarterOptions without;
    without.leftOut = {QStringLiteral("study_members")};
    CHECK_FALSE(printed(source, without).contains(QStringLiteral("个人参加活动和学时")));
    CHECK_FALSE(printed(source, without).contains(QStringLiteral("没有登记学时")));
}

TEST_CASE("Party members without 入党日期 are counted and named, at most five of them", "[report]")
{
    QuarterSource source = quarterSample();
    CHECK(!printed(source).contains(u"入党日期未填写"));
    CHECK(quarterJson(collectQuarter(source), {})[QStringLiteral("members")][QStringLiteral("join_date_unknown")] == 0);
    source.members[0].joined = {};
    CHECK(says(printed(source), u"入党日期未填写1名（王强）。")); // the activist never joined and is not asked
    source.members[4].name = QStringLiteral("何平");
    source.members.append(source.members[0]);
    source.members.last().name = QStringLiteral("林一");
    for (book::MemberRow& row : source.members)
        row.joined = {};
    const QString text = printed(source);
    CHECK(says(text, u"入党日期未填写6名（王强、欧阳明月、沈溪、赵堃、何平等）。"));
    CHECK(!text.contains(u"林一"));
    const QJsonValue members = quarterJson(collectQuarter(source), {})[QStringLiteral("members")];
    CHECK(members[QStringLiteral("join_date_unknown")].toInt() == 6);
    CHECK(members[QStringLiteral("join_date_unknown_names")].toArray().size() == 6);
}

TEST_CASE("who has nothing recorded is not said to have none", "[report]")
{
    QuarterSource source = quarterSample();
    for (book::MemberRow& row : source.members) {
        row.education.clear();
        row.ethnicity.clear();
    }
    const QString text = printed(source);
    CHECK(says(text, u"女党员2名，占40.0%；民族未填写5名；学历未填写5名。"));
    CHECK_FALSE(text.contains(u"大专及以上学历0名"));
}

TEST_CASE("who is on the roster without a kind is counted, and by name", "[report]")
{
    QuarterSource source = quarterSample(); // five Party members, one activist
    source.members[2].type.clear(); // 沈溪, until now on probation
    source.members[3].type.clear(); // 赵堃
    const QString text = printed(source);
    CHECK(says(text, u"共有党员3名，其中正式党员3名、预备党员0名"));
    CHECK(says(text, u"另有入党积极分子1名。人员类别未填写2名（沈溪、赵堃），未计入党员人数；名册共6人。"));
    CHECK(says(text, u"另计人员类别未填写2—"));
    const QuarterFigures figures = collectQuarter(source);
    const QJsonObject members = quarterJson(figures, {}).value(u"members").toObject();
    CHECK(members.value(u"total").toInt() == 3);
    CHECK(members.value(u"people").toInt() == 6);
    CHECK(members.value(u"kind_unknown").toInt() == 2);
    CHECK(members.value(u"kind_unknown_names").toArray() == QJsonArray{QStringLiteral("沈溪"), QStringLiteral("赵堃")});
    const QJsonObject hidden =
        quarterJson(figures, {.addressee = {}, .leftOut = {}, .signedOn = {}, .names = NameStyle::SurnameOnly});
    CHECK(hidden.value(u"members")[u"kind_unknown_names"].toArray().first().toString() == QStringLiteral("沈×"));

    for (book::MemberRow& row : source.members) // nobody's kind is known: the structure is told all the same
        row.type.clear();
    CHECK(says(printed(source), u"人员类别未填写6名"));
    CHECK(says(printed(source), u"另计人员类别未填写6—"));
}

TEST_CASE("a quarter that is not over says so in the paper", "[report]")
{
    QuarterSource source = quarterSample();
    CHECK(says(printed(source), u"数据截至2026年9月18日，其时本季度尚未结束。"));
    CHECK(quarterJson(collectQuarter(source), {}).value(u"state").toString() == QStringLiteral("running"));
    CHECK(quarterNotice(collectQuarter(source))
              .contains(QStringLiteral("还没有结束（到2026年9月30日为止）：报告里的数字截至2026年9月18日。")));
    source.today = QDate(2026, 9, 30);
    CHECK(says(printed(source), u"数据截至2026年9月30日。"));
    CHECK(quarterJson(collectQuarter(source), {}).value(u"state").toString() == QStringLiteral("over"));
    CHECK(quarterNotice(collectQuarter(source)).isEmpty());
    source.quarter = {2026, 4};
    const QString text = printed(source);
    CHECK(says(text, u"数据截至2026年9月30日，其时本季度尚未开始，文中是当日的情况，不是本季度的结果。"));
    CHECK(says(text, u"本季度尚未开始，没有变化记录。"));
    CHECK(quarterJson(collectQuarter(source), {}).value(u"state").toString() == QStringLiteral("not_begun"));
    CHECK(quarterNotice(collectQuarter(source)).contains(QStringLiteral("还没有开始")));
}

TEST_CASE("all five areas have their heading, the empty ones say so", "[report]")
{
    const QString text = printed(quarterSample());
    REQUIRE(says(text, u"二、思想建设本季度无记录。"));
    REQUIRE(says(text, u"三、组织建设"));
    REQUIRE(says(text, u"四、作风建设本季度无记录。"));
    REQUIRE(says(text, u"五、反腐倡廉建设本季度无记录。"));
    REQUIRE(says(text, u"六、制度建设本季度无记录。"));
    REQUIRE(says(text, u"七、组织生活到会和学时情况"));
    REQUIRE(says(text, u"八、发展党员情况"));
    REQUIRE(says(text, u"九、下季度工作安排"));
}

TEST_CASE("an area's own parts are printed and numbered with the others", "[report]")
{
    QuarterSource source = quarterSample();
    source.areas[2].section.parts = {book::SectionText{QStringLiteral("走访群众26次。")},
                                     book::SectionTable{QStringLiteral("意见办理"),
                                                        {QStringLiteral("事项"), QStringLiteral("状态")},
                                                        {{QStringLiteral("取号机"), QStringLiteral("办理中")}},
                                                        {3, 1}}};
    source.areas[2].section.figures.insert(QStringLiteral("visits"), 26);
    const QString text = printed(source);
    REQUIRE(says(text, u"四、作风建设走访群众26次。"));
    REQUIRE(says(text, u"表2意见办理事项状态取号机办理中"));
    const QJsonObject areas = quarterJson(collectQuarter(source), {})[QStringLiteral("areas")].toObject();
    REQUIRE(areas[QStringLiteral("conduct")].toObject()[QStringLiteral("visits")].toInt() == 26);
    REQUIRE(areas.size() == 5);
}

TEST_CASE("names can be hidden and parts left out", "[report]")
{
    QuarterOptions options;
    options.names = NameStyle::SurnameOnly;
    options.addressee = QStringLiteral("县委组织部");
    options.signedOn = QDate(2026, 10, 8);
    options.leftOut = {QStringLiteral("conduct"), QStringLiteral("activity_list")};
    const QString text = printed(quarterSample(), options);
    REQUIRE(says(text, u"县委组织部："));
    REQUIRE(says(text, u"（沈×）"));
    REQUIRE(says(text, u"（欧阳××）"));
    REQUIRE(!text.contains(u"沈溪"));
    REQUIRE(!text.contains(u"王强"));
    REQUIRE(!text.contains(u"作风建设"));
    REQUIRE(!text.contains(u"活动明细"));
    REQUIRE(says(text, u"四、反腐倡廉建设"));
    REQUIRE(says(text, u"2026年10月8日"));
    const QString json =
        QString::fromUtf8(QJsonDocument(quarterJson(collectQuarter(quarterSample()), options)).toJson());
    REQUIRE(!json.contains(u"王强"));
}

TEST_CASE("a branch of nobody and nothing still gives a whole report", "[report]")
{
    QuarterSource source = quarterSample();
    source.members.clear();
    source.gatherings.clear();
    source.study.clear();
    source.groups.clear();
    const QString text = printed(source);
    REQUIRE(says(text, u"共有党员0名"));
    REQUIRE(text.count(QStringLiteral("本季度无记录。")) == 5);
    REQUIRE(says(text, u"下季度尚未安排活动。"));
    REQUIRE(!text.contains(u"nan"));
}

TEST_CASE("what was arranged for the next quarter stays when its days have come", "[report]")
{
    QuarterSource source = quarterSample();
    source.today = QDate(2026, 11, 2); // the general meeting of 15 October is over
    const QString text = printed(source);
    REQUIRE(says(text, u"下季度已安排活动1次："));
    REQUIRE(says(text, u"10月15日"));
}

TEST_CASE("many plans are told in a table", "[report]")
{
    QuarterSource source = quarterSample();
    for (int i = 0; i < 12; ++i) {
        source.gatherings.append(source.gatherings[0]);
        source.gatherings.last().heldOn = QDate(2026, 11, i + 1);
    }
    const QString text = printed(source);
    REQUIRE(says(text, u"下季度已安排活动13次，见表6。"));
    REQUIRE(says(text, u"11月12日支部党员大会换届选举"));
}

TEST_CASE("the JSON has the figures that the paper prints", "[report]")
{
    const QJsonObject json = quarterJson(collectQuarter(quarterSample()), {});
    REQUIRE(json[QStringLiteral("title")].toString() == QStringLiteral("关于2026年第三季度党建工作情况的报告"));
    REQUIRE(json[QStringLiteral("period")].toString() == QStringLiteral("2026Q3"));
    REQUIRE(json[QStringLiteral("members")].toObject()[QStringLiteral("women_percent")].toDouble() == 40);
    REQUIRE(json[QStringLiteral("gatherings")].toArray().size() == 3);
    const QJsonObject attendance = json[QStringLiteral("attendance")].toObject();
    REQUIRE(attendance[QStringLiteral("rate")].toDouble() == 85.7);
    REQUIRE(attendance[QStringLiteral("months")].toArray().size() == 3);
    const QJsonObject areas = json[QStringLiteral("areas")].toObject();
    for (const char* id : {"ideology", "organization", "conduct", "integrity", "institutions"})
        REQUIRE(areas[QLatin1String(id)].isObject());
    const QJsonArray kinds = json[QStringLiteral("by_kind")].toArray();
    const bool themeDay = std::any_of(kinds.begin(), kinds.end(), [](const QJsonValue& value) {
        return value[QStringLiteral("kind")].toString() == QStringLiteral("theme_party_day")
            && value[QStringLiteral("held")].toInt() == 0 && value[QStringLiteral("rate")].isNull();
    });
    REQUIRE(themeDay);
}

TEST_CASE("problems and tasks of the ledger are told as they stood, with owner, day and sums", "[report]")
{
    const auto item = [](ledger::Kind kind, int number, const char16_t* matter, QDate raised, QDate due, QDate closed) {
        ledger::Item made;
        made.kind = kind;
        made.number = number;
        made.matter = QString::fromUtf16(matter);
        made.origin = QStringLiteral("组织生活会");
        made.owner = book::MemberId::make();
        made.ownerName = QStringLiteral("欧阳明月");
        made.raisedOn = raised;
        made.dueOn = due;
        made.closedOn = closed;
        return made;
    };
    QuarterSource source = quarterSample(); // 18 September
    source.matters = {
        item(ledger::Kind::Problem, 2, u"学习不够经常", QDate(2026, 7, 20), QDate(2026, 9, 1), {}), // late
        item(ledger::Kind::Problem, 1, u"记录不够完整", QDate(2026, 7, 2), QDate(2026, 8, 1), QDate(2026, 7, 30)),
        item(ledger::Kind::Task, 1, u"修订学习制度", QDate(2026, 8, 3), QDate(2026, 10, 8), {}),
        item(ledger::Kind::Problem, 3, u"以后才提出", QDate(2026, 9, 25), {}, {}),
        item(ledger::Kind::Opinion, 1, u"归作风建设", QDate(2026, 8, 3), {}, {}),
    };
    const QString text = printed(source);
    CHECK(says(text, u"九、存在的问题和任务落实"));
    CHECK(says(text, u"十、下季度工作安排"));
    CHECK(says(text, u"本季度在办的问题2件，已办结1件，办理中1件（逾期1件），办结率50.0%"));
    CHECK(says(text, u"本季度在办的任务和决议1件，已办结0件，办理中1件，办结率0.0%"));
    CHECK(says(text, u"1记录不够完整组织生活会欧阳明月8月1日已办结"));
    CHECK(says(text, u"2学习不够经常组织生活会欧阳明月9月1日逾期"));
    CHECK(says(text, u"1修订学习制度组织生活会欧阳明月10月8日办理中"));
    CHECK_FALSE(text.contains(QStringLiteral("以后才提出")));
    CHECK_FALSE(text.contains(QStringLiteral("归作风建设")));
    const QJsonObject json = quarterJson(collectQuarter(source), {})[QStringLiteral("matters")].toObject();
    CHECK(json[QStringLiteral("problems")].toObject()[QStringLiteral("overdue")].toInt() == 1);
    CHECK(json[QStringLiteral("tasks")].toObject()[QStringLiteral("list")].toArray().size() == 1);
    QuarterOptions masked;
    masked.names = NameStyle::SurnameOnly;
    CHECK_FALSE(printed(source, masked).contains(QStringLiteral("欧阳明月")));
    masked.leftOut = {QStringLiteral("matters")};
    CHECK(says(printed(source, masked), u"九、下季度工作安排")); // after 发展党员情况
    source.today = QDate(2026, 7, 25); // before the first was closed
    CHECK(says(printed(source), u"本季度在办的问题2件，已办结0件，办理中2件，办结率0.0%"));
}

TEST_CASE("what the report lacks is listed; a quarter that has not begun lacks nothing", "[report]")
{
    QuarterSource source = quarterSample();
    source.gatherings[4].recorded = false; // 半年总结 on 8 July
    const auto gaps = quarterGaps(collectQuarter(source));
    QStringList keys;
    for (const QuarterGap& gap : gaps)
        keys << gap.key;
    CHECK(keys.contains(QStringLiteral("unrecorded")));
    CHECK(gaps.first().text.contains(QStringLiteral("半年总结")));
    CHECK(gaps.first().area == QStringLiteral("organization"));
    CHECK(gaps.first().record == source.gatherings[4].id.toString());
    CHECK(keys.filter(QStringLiteral("area:")).size() == 5); // none of the sample's areas has a record
    source.areas[2].section.parts = {book::SectionText{QStringLiteral("走访群众26次。")}};
    const auto fewer = quarterGaps(collectQuarter(source));
    CHECK(fewer.size() == gaps.size() - 1);
    source.quarter = {2026, 4};
    CHECK(quarterGaps(collectQuarter(source)).isEmpty());
}
