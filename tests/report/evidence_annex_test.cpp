// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 佐证目录: every number in 〔　〕 leads to a line of the annex, and that to people or gatherings.
#include "branchbook/report/evidence_annex.h"
#include "report/quarter_sample.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

/// 王强 was at all three that were held, 沈溪 on leave once.
QuarterSource attendedSample()
{
    QuarterSource source = quarterSample();
    for (const qsizetype each : {4, 3, 2}) {
        const gathering::GatheringRow& held = source.gatherings[each];
        source.presence.append({source.members[0].id, source.members[0].name, held.id, held.kind, held.heldOn,
                                gathering::Presence::Present});
    }
    const gathering::GatheringRow& held = source.gatherings[3];
    source.presence.append(
        {source.members[2].id, source.members[2].name, held.id, held.kind, held.heldOn, gathering::Presence::OnLeave});
    return source;
}

Document paperOf(const QuarterSource& source, NameStyle names = NameStyle::Full)
{
    QuarterOptions options;
    options.names = names;
    options.annex = EvidenceAnnex::Attached;
    return quarterPaper(collectQuarter(source), figurePeople(source), options);
}

const Table* tableNamed(const Document& document, const QString& title)
{
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table != nullptr && table->caption.endsWith(title))
            return table;
    }
    return nullptr;
}

QString textWith(const Document& document, const QString& part)
{
    for (const Block& block : document.blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph != nullptr && paragraph->runs.first().text.contains(part))
            return paragraph->runs.first().text;
    }
    return {};
}

/// 3 of "5〔3〕"; 0: no mark.
int markIn(const QString& cell)
{
    return cell.section(u'〔', 1).section(u'〕', 0, 0).toInt();
}

} // namespace

TEST_CASE("a figure has the same number in text and tables, and the annex names who is behind it", "[report]")
{
    const Document document = paperOf(attendedSample());
    CHECK(textWith(document, QStringLiteral("支部共有党员"))
              .contains(QStringLiteral("党员5〔1〕名，其中正式党员4〔2〕名、预备党员1〔3〕名")));
    CHECK(textWith(document, QStringLiteral("上季度末党员")).contains(QStringLiteral("现有5〔1〕名")));
    const Table* structure = tableNamed(document, QStringLiteral("党员结构"));
    REQUIRE(structure != nullptr);
    CHECK(structure->rows.first().value(2) == QStringLiteral("4〔2〕"));
    const Table* annex = tableNamed(document, QStringLiteral("数字和佐证"));
    REQUIRE(annex != nullptr);
    CHECK(annex->rows[0]
          == QStringList{QStringLiteral("1"), QStringLiteral("党员总数"), QStringLiteral("5"),
                         QStringLiteral("王强、欧阳明月、沈溪、赵堃、买买提·吐尔逊")});
    CHECK(annex->rows[2].value(3) == QStringLiteral("沈溪"));
    for (const Block& block : document.blocks) { // what opens names in the preview is still the figure
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph == nullptr)
            continue;
        for (const TextFigure& figure : paragraph->figures) {
            bool whole = false;
            (void)paragraph->runs.first().text.mid(figure.from, figure.length).toInt(&whole);
            CHECK(whole);
        }
    }
    const Document masked = paperOf(attendedSample(), NameStyle::SurnameOnly);
    CHECK(tableNamed(masked, QStringLiteral("数字和佐证"))->rows[2].value(3) == QStringLiteral("沈×"));
}

TEST_CASE("behind the figures of 双重组织生活 stand the leading cadres", "[report]")
{
    QuarterSource source = attendedSample();
    source.leadingCadres = {source.members[0].id}; // at the members' meeting and the group's; the lesson does not count
    const Document document = paperOf(source);
    const Table* annex = tableNamed(document, QStringLiteral("数字和佐证"));
    REQUIRE(annex != nullptr);
    const int expected = markIn(textWith(document, QStringLiteral("普通党员身份")).section(QStringLiteral("应到"), 1));
    REQUIRE(expected > 0);
    CHECK(annex->rows[expected - 1]
          == QStringList{QString::number(expected), QStringLiteral("双重组织生活应到人次"), QStringLiteral("2"),
                         QStringLiteral("王强（2次）")});
}

TEST_CASE("attendance leads to what was held, the list of activities is its own record", "[report]")
{
    const Document document = paperOf(attendedSample());
    const Table* months = tableNamed(document, QStringLiteral("分月到会情况"));
    const Table* annex = tableNamed(document, QStringLiteral("数字和佐证"));
    const Table* held = tableNamed(document, QStringLiteral("附表2　活动记录"));
    REQUIRE(months != nullptr);
    REQUIRE(annex != nullptr);
    REQUIRE(held != nullptr);
    const int august = markIn(months->rows[1].value(2));
    REQUIRE(august > 0);
    CHECK(annex->rows[august - 1].value(1) == QStringLiteral("8月应到人次"));
    CHECK(annex->rows[august - 1].value(3) == QStringLiteral("见附表2第2项"));
    const int all = markIn(textWith(document, QStringLiteral("各类活动3次")).section(QStringLiteral("应到"), 1));
    REQUIRE(all > 0);
    CHECK(annex->rows[all - 1].value(3) == QStringLiteral("见附表2第1—3项"));
    REQUIRE(held->rows.size() == 3);
    CHECK(held->rows[1]
          == QStringList{QStringLiteral("2"), QStringLiteral("8月5日"), QStringLiteral("党小组会"),
                         QStringLiteral("防汛值守分工"), QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("1"),
                         QStringLiteral("0")});
    const Table* activities = tableNamed(document, QStringLiteral("活动明细"));
    REQUIRE(activities != nullptr);
    for (const QStringList& row : activities->rows)
        CHECK(markIn(row.value(3)) == 0);
}

TEST_CASE("the annex is named above the signature and stands behind it; without it nothing is numbered", "[report]")
{
    const QuarterSource source = attendedSample();
    const Document document = paperOf(source);
    const auto signature = std::ranges::find_if(
        document.blocks, [](const Block& block) { return std::holds_alternative<Signature>(block); });
    REQUIRE(signature != document.blocks.end());
    REQUIRE(signature != document.blocks.begin());
    const auto* note = std::get_if<AttachmentNote>(&*(signature - 1));
    REQUIRE(note != nullptr);
    CHECK(note->names == QStringList{QStringLiteral("佐证目录")});
    CHECK(std::holds_alternative<PageBreak>(*(signature + 1)));

    const Document plain = quarterPaper(collectQuarter(source), figurePeople(source), {});
    CHECK(tableNamed(plain, QStringLiteral("数字和佐证")) == nullptr);
    CHECK(textWith(plain, QStringLiteral("〔")).isEmpty());
    CHECK(plain.blocks.size() == quarterDocument(collectQuarter(source), {}).blocks.size());
}

TEST_CASE("whom the democratic evaluation graded is in no annex", "[report]")
{
    QuarterSource source = attendedSample();
    const QString key = QStringLiteral("evaluation:2026:basic");
    source.areas[1].section.parts = {book::SectionText::of(QStringLiteral("基本合格%1人。").arg(markFigure(key, 1)))};
    FigurePeople graded{key, QStringLiteral("基本合格"), {}, {}};
    graded.counted.append({source.members[0].id, source.members[0].name, {}});
    source.areas[1].section.people.append(graded);
    const Document document = paperOf(source);
    const int number = markIn(textWith(document, QStringLiteral("基本合格1")));
    REQUIRE(number > 0);
    CHECK(tableNamed(document, QStringLiteral("数字和佐证"))->rows[number - 1].value(3)
          == QStringLiteral("民主评议登记，名单不附"));
}

TEST_CASE("records behind a figure stand in the annex as they are called, names in them masked", "[report]")
{
    QuarterSource source = attendedSample();
    const QString key = QStringLiteral("votes:passed");
    source.areas[1].section.parts = {
        book::SectionText::of(QStringLiteral("会议表决通过%1项。").arg(markFigure(key, 2)))};
    source.areas[1].section.people.append(book::recordsBehind(
        key, QStringLiteral("表决通过"),
        {QStringLiteral("7月8日支部党员大会：年度预算"), QStringLiteral("7月8日支部党员大会：沈溪转正")}));
    const Document document = paperOf(source);
    const int number = markIn(textWith(document, QStringLiteral("会议表决通过2")));
    REQUIRE(number > 0);
    const QStringList row = tableNamed(document, QStringLiteral("数字和佐证"))->rows[number - 1];
    CHECK(row.mid(1)
          == QStringList{QStringLiteral("表决通过"), QStringLiteral("2"),
                         QStringLiteral("7月8日支部党员大会：年度预算；7月8日支部党员大会：沈溪转正")});
    const Document masked = paperOf(source, NameStyle::SurnameOnly);
    CHECK(tableNamed(masked, QStringLiteral("数字和佐证"))
              ->rows[number - 1]
              .value(3)
              .endsWith(QStringLiteral("沈×转正")));
    // What has no number is not said to be listed elsewhere.
    CHECK(textWith(document, QStringLiteral("没有编号的数字")).contains(QStringLiteral("或者没有附佐证")));
}

TEST_CASE("times that are no attendance lead to the people behind them, not to what was held", "[report]")
{
    QuarterSource source = attendedSample();
    FigurePeople honoured{QStringLiteral("honours"), QStringLiteral("获得荣誉"), {}, {}, 2};
    honoured.counted = {{source.members[0].id, source.members[0].name, QStringLiteral("优秀共产党员")},
                        {source.members[2].id, source.members[2].name, QStringLiteral("先进工作者")}};
    source.areas[1].section.parts = {
        book::SectionText::of(QStringLiteral("获得荣誉%1人次。").arg(markFigure(honoured.key, 2)))};
    source.areas[1].section.people.append(honoured);
    const Document document = paperOf(source);
    const int number = markIn(textWith(document, QStringLiteral("获得荣誉2")));
    REQUIRE(number > 0);
    const QString behind = tableNamed(document, QStringLiteral("数字和佐证"))->rows[number - 1].value(3);
    CHECK(behind.contains(source.members[0].name));
    CHECK(behind.contains(source.members[2].name));
    CHECK_FALSE(behind.contains(QStringLiteral("附表2")));
}
