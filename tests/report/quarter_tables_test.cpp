// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of domain-rules §13.3: change against the quarter before, hours beside those asked, 发展党员 and 党费.
#include "branchbook/report/quarter_paragraphs.h"
#include "report/pdf_reader.h"
#include "report/quarter_sample.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

QStringList textsOf(const Document& document)
{
    QStringList list;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            list.append(heading->text);
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            list.append(paragraph->runs.first().text);
        else if (const auto* table = std::get_if<Table>(&block))
            for (const QStringList& row : table->rows)
                list.append(row.join(u'|'));
    }
    return list;
}

bool says(const QStringList& texts, const char16_t* part)
{
    return std::ranges::any_of(texts, [&](const QString& text) { return text.contains(QStringView(part)); });
}

} // namespace

TEST_CASE("numbers, days and short heads stay on one line of the list of tasks", "[report]")
{
    QuarterSource source = quarterSample();
    ledger::Item item;
    item.kind = ledger::Kind::Task;
    item.matter = QStringLiteral("事项");
    item.raisedOn = QDate(2026, 8, 1);
    item.dueOn = QDate(2026, 10, 20);
    source.matters = {item};
    const Document whole = quarterDocument(collectQuarter(source), {});
    Document one;
    for (const Block& block : whole.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table != nullptr && table->caption.contains(u"任务清单"))
            one.blocks.push_back(block);
    }
    REQUIRE(one.blocks.size() == 1);
    QString text = PdfFile(one).rawText();
    CHECK(text.contains(QStringLiteral("序号")));
    text.remove(u' ');
    CHECK(text.contains(QStringLiteral("10月20日")));
}

TEST_CASE("the structure tells the change against the end of the quarter before", "[report]")
{
    // On 30 June: 王强, 买买提·吐尔逊 and 李刚 full, 赵堃 on probation; all men. 欧阳明月 and 沈溪 came, 李刚 left, 赵堃 converted.
    const QuarterFigures figures = collectQuarter(quarterSample());
    QStringList lines;
    for (const Block& block : quarterDocument(figures, {}).blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr || !table->caption.contains(u"党员结构"))
            continue;
        CHECK(table->columns.last().head == QStringLiteral("比上季度末"));
        for (const QStringList& row : table->rows)
            lines.append(row.value(1) + u'|' + row.value(2) + u'|' + row.value(4));
    }
    for (const char16_t* line : {u"正式党员|4|+1", u"预备党员|1|0", u"男|3|-1", u"女|2|+2"}) {
        CAPTURE(QString::fromUtf16(line).toStdString());
        CHECK(lines.contains(QString::fromUtf16(line)));
    }
    const QJsonObject change = quarterJson(figures, {})[QStringLiteral("members_change")].toObject();
    CHECK(change[QStringLiteral("total")].toInt() == 1);
    CHECK(change[QStringLiteral("women")].toInt() == 2);
    QuarterSource later = quarterSample();
    later.quarter = {2026, 4}; // has not begun: there is nothing to compare
    CHECK(quarterJson(collectQuarter(later), {})[QStringLiteral("members_change")].isNull());
}

TEST_CASE("each member's hours of the year stand beside those asked", "[report]")
{
    QuarterSource source = quarterSample();
    source.pace.year = 2026;
    source.pace.target = 32;
    source.pace.leaderTarget = 56;
    source.pace.pace = rules::yearPace(2026, source.today); // 261 of 365 days: 22.9 of 32, 40 of 56
    const auto line = [&](qsizetype member, double hours, double target) {
        ideology::StudyPaceLine made;
        made.member = source.members[member].id;
        made.name = source.members[member].name;
        made.hours = hours;
        made.target = target;
        return made;
    };
    source.pace.people = {line(0, 20, 32), line(1, 41.5, 56)};
    const QStringList texts = textsOf(quarterDocument(collectQuarter(source), {}));
    CHECK(says(texts, u"1|王强|3|3|2|20|32|2.9")); // 3 of 3, 2 hours; 20 of 32, 2.9 behind
    CHECK(says(texts, u"2|欧阳明月|3|2|1.3|41.5|56|—"));
    CHECK(says(textsOf(quarterDocument(collectQuarter(quarterSample()), {})), u"1|王强|3|3|2")); // no rule, no columns
    CHECK_FALSE(says(textsOf(quarterDocument(collectQuarter(quarterSample()), {})), u"1|王强|3|3|2|"));
}

TEST_CASE("发展党员 and 党费 have chapters of their own, whose words keep their keys", "[report]")
{
    QuarterSource source = quarterSample();
    book::SectionText steps{QStringLiteral("发展党员：办理确定积极分子。")};
    steps.chapter = QStringLiteral("admission");
    book::SectionText dues{QStringLiteral("党费：应交45.00元。")};
    dues.chapter = QStringLiteral("dues");
    source.areas[1].section.parts = {steps, dues};
    QuarterFigures figures = collectQuarter(source);
    figures.openSteps = {
        {QStringLiteral("沈溪"), QStringLiteral("入党宣誓"), QDate(2026, 9, 1), {}, true, false},
        {QStringLiteral("周活"), QStringLiteral("入党积极分子考察"), QDate(2026, 12, 1), {}, false, false}};
    const QStringList texts = textsOf(quarterDocument(figures, {}));
    const auto after = [&](const char16_t* heading, qsizetype lines) {
        return texts.value(texts.indexOf(QString::fromUtf16(heading)) + lines);
    };
    CHECK(after(u"三、组织建设", 1) == QStringLiteral("本季度无记录。")); // what it has stands elsewhere
    CHECK(after(u"八、发展党员情况", 1) == QStringLiteral("发展党员：办理确定积极分子。"));
    CHECK(after(u"九、党费收缴情况", 1) == QStringLiteral("党费：应交45.00元。"));
    CHECK(says(texts, u"入党积极分子|1|+1")); // 周活 applied in July
    CHECK(says(texts, u"到下季度末应办的步骤2项，其中逾期1项"));
    CHECK(says(texts, u"沈溪|入党宣誓|9月1日|逾期"));
    CHECK(says(texts, u"周活|入党积极分子考察|12月1日|未到期"));
    QuarterOptions without;
    without.leftOut = {QStringLiteral("dues"), QStringLiteral("admission")};
    without.names = NameStyle::SurnameOnly;
    CHECK_FALSE(says(textsOf(quarterDocument(figures, without)), u"党费"));
    CHECK_FALSE(says(textsOf(quarterDocument(figures, without)), u"入党宣誓"));
    without.leftOut.clear();
    CHECK(says(textsOf(quarterDocument(figures, without)), u"沈×|入党宣誓"));
    const QJsonArray open = quarterJson(figures, without)[QStringLiteral("admission_steps")].toArray();
    REQUIRE(open.size() == 2);
    CHECK(open[0][QStringLiteral("full_name")].toString() == QStringLiteral("沈×"));
    CHECK(open[0][QStringLiteral("overdue")].toBool());
    QStringList ids;
    const auto parts = quarterParts(figures);
    for (const QuarterPart& part : parts)
        ids.append(part.id);
    CHECK(ids.contains(QStringLiteral("admission")));
    CHECK(ids.indexOf(QStringLiteral("dues")) == ids.indexOf(QStringLiteral("admission")) + 1);
    const auto paragraphs = quarterParagraphs(figures); // as before they had a chapter: nobody's words are lost
    CHECK(std::ranges::any_of(paragraphs, [](const auto& each) { return each.key.startsWith(u"organization/党费"); }));
}

TEST_CASE("late steps, dues, problems and tasks are missing from the report, each with a button of its own", "[report]")
{
    QuarterSource source = quarterSample();
    ledger::Item problem;
    problem.id = ledger::ItemId::make();
    problem.area = QStringLiteral("conduct");
    problem.kind = ledger::Kind::Problem;
    problem.matter = QStringLiteral("记录不够完整");
    problem.raisedOn = QDate(2026, 7, 2);
    problem.dueOn = QDate(2026, 9, 17);
    source.matters = {problem};
    QuarterFigures figures = collectQuarter(source);
    figures.lateDuties = {{QStringLiteral("admission"), QStringLiteral("沈溪入党宣誓"), {}, QDate(2026, 9, 1)},
                          {QStringLiteral("integrity"), QStringLiteral("廉政教育"), {}, QDate(2026, 9, 2)},
                          {QStringLiteral("admission"), QStringLiteral("周活派人谈话"), {}, QDate(2026, 9, 3)}};
    QStringList told;
    const auto gaps = quarterGaps(figures);
    for (const QuarterGap& gap : gaps)
        told.append(gap.key + u'|' + gap.text);
    CHECK(told.contains(QStringLiteral("duty:admission|发展党员逾期未办：沈溪入党宣誓、周活派人谈话")));
    CHECK(told.contains(QStringLiteral("duty:integrity|反腐倡廉建设逾期未办：廉政教育")));
    CHECK(told.contains(QStringLiteral("problems|问题整改逾期：记录不够完整")));
    CHECK(told.filter(QStringLiteral("tasks|")).isEmpty());
    const auto gap = std::ranges::find(gaps, QStringLiteral("problems"), &QuarterGap::key);
    REQUIRE(gap != gaps.end());
    CHECK(gap->area == QStringLiteral("conduct"));
    CHECK(gap->record == problem.id.toString());
    source.matters[0].closedOn = QDate(2026, 9, 10);
    CHECK(quarterGaps(collectQuarter(source)).size() == gaps.size() - 3);
}

TEST_CASE("opinions and pledges past their day, plan items and notices are missing from the report as well", "[report]")
{
    QuarterSource source = quarterSample();
    const auto item = [](ledger::Kind kind, const char16_t* matter, QDate due) {
        ledger::Item made;
        made.id = ledger::ItemId::make();
        made.area = QStringLiteral("conduct");
        made.kind = kind;
        made.matter = QString::fromUtf16(matter);
        made.raisedOn = QDate(2026, 7, 2);
        made.dueOn = due;
        return made;
    };
    source.matters = {item(ledger::Kind::Opinion, u"办事大厅排队久", QDate(2026, 9, 17)),
                      item(ledger::Kind::Pledge, u"修好水渠", QDate(2026, 9, 10)),
                      item(ledger::Kind::Pledge, u"路灯", QDate(2026, 9, 18))}; // today is its last day
    const auto asked = std::make_shared<agenda::Agenda>();
    asked->rulebook.catalogue = rules::Catalogue::builtIn().value();
    const auto find = [&](const char16_t* rule, const char16_t* subject, QDate due, rules::State state) {
        rules::Finding finding;
        finding.rule = asked->rulebook.catalogue.find(QStringView(rule), source.today);
        REQUIRE(finding.rule != nullptr);
        finding.subjectName = QString::fromUtf16(subject);
        finding.title = finding.subjectName + finding.rule->title;
        finding.due = due;
        finding.state = state;
        asked->findings.push_back(finding);
    };
    find(u"work.plan_due", u"换届准备：", QDate(2026, 8, 31), rules::State::Overdue);
    find(u"work.plan_due", u"述职：", QDate(2026, 9, 30), rules::State::Due);
    find(u"disclosure.due", u"节前廉洁提醒：", QDate(2026, 9, 15), rules::State::Overdue);
    find(u"disclosure.due", u"组织生活情况（第三季度）：", QDate(2026, 9, 30), rules::State::Due);
    find(u"disclosure.due", u"党费收缴（上半年）：", QDate(2026, 7, 10), rules::State::Done);
    find(u"disclosure.due", u"党费收缴（下半年）：", QDate(2026, 12, 31), rules::State::Upcoming);
    source.open = asked;
    QStringList told;
    for (const QuarterGap& gap : quarterGaps(collectQuarter(source)))
        told.append(gap.key + u'|' + gap.text);
    CHECK(told.contains(QStringLiteral("opinions|意见整改逾期：办事大厅排队久")));
    CHECK(told.contains(QStringLiteral("pledges|承诺逾期：修好水渠")));
    CHECK(told.contains(QStringLiteral("duty:organization|组织建设逾期未办：换届准备：工作计划事项")));
    CHECK(told.contains(QStringLiteral("unpublished|应公开、还没有公开：节前廉洁提醒、组织生活情况（第三季度）")));
}
