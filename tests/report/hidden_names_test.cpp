// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A report with names masked tells none, wherever it has them from: area texts and tables, topics, matters, reasons, the annex.
#include "branchbook/report/evidence_annex.h"
#include "branchbook/report/list_names.h"
#include "branchbook/report/table_book.h"
#include "report/pdf_reader.h"
#include "report/quarter_sample.h"
#include "report/word_reader.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

/// Every place that a name can come from has one.
QuarterSource namedSample()
{
    QuarterSource source = quarterSample();
    source.recycled = {QStringLiteral("孟回收")};
    book::AreaSection& section = source.areas[1].section;
    section.parts = {
        book::SectionText{QStringLiteral("沈溪提出入党申请3份，孟回收退出。"), {{8, 1, QStringLiteral("applied")}}},
        book::SectionText{QStringLiteral("新当选的是秦外来。")},
        book::SectionTable{QStringLiteral("赵堃等人的情况"),
                           {QStringLiteral("姓名"), QStringLiteral("应交")},
                           {{QStringLiteral("买买提·吐尔逊"), QStringLiteral("12.00")}},
                           {1, 1}}};
    section.figures.insert(QStringLiteral("admissions"),
                           QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("沈溪")}}});
    section.figures.insert(QStringLiteral("elections"),
                           QJsonArray{QJsonObject{{QStringLiteral("elected"), QJsonArray{QStringLiteral("秦外来")}}}});
    for (gathering::GatheringRow& row : source.gatherings)
        row.topic += QStringLiteral("（欧阳明月主讲）");
    ledger::Item matter;
    matter.kind = ledger::Kind::Problem;
    matter.number = 1;
    matter.matter = QStringLiteral("王强没有交来思想汇报");
    matter.raisedOn = QDate(2026, 7, 20);
    source.matters = {matter};
    return source;
}

QuarterFigures namedFigures()
{
    QuarterFigures figures = collectQuarter(namedSample());
    figures.asked.rows.append(
        {QStringLiteral("r"), QStringLiteral("party_lesson"), QStringLiteral("党课"), {}, {}, {}, 1, 0, 0, 1, 0});
    figures.asked.excuses = {{QStringLiteral("k"), QStringLiteral("8月党课"), QStringLiteral("主讲人李刚出差"),
                              QStringLiteral("钱值班"), QDate(2026, 8, 30)}};
    figures.asked.late = {QStringLiteral("9月主题党日（周活）")};
    figures.asked.rulesCheckedOn = QDate(2026, 7, 1);
    return figures;
}

QStringList names()
{
    return {QStringLiteral("王强"),   QStringLiteral("欧阳明月"), QStringLiteral("沈溪"), QStringLiteral("赵堃"),
            QStringLiteral("吐尔逊"), QStringLiteral("李刚"),     QStringLiteral("周活"), QStringLiteral("孟回收"),
            QStringLiteral("秦外来"), QStringLiteral("钱值班")};
}

void checkTellsNone(QString text)
{
    text.removeIf([](QChar each) { return each.isSpace(); });
    CHECK(text.contains(u'×'));
    for (const QString& name : names()) {
        INFO(name.toStdString());
        CHECK_FALSE(text.contains(name));
    }
}

QuarterOptions masked()
{
    QuarterOptions options;
    options.names = NameStyle::SurnameOnly;
    options.annex = EvidenceAnnex::Attached;
    return options;
}

} // namespace

TEST_CASE("a report with names masked tells none of them on paper, in Word, in its tables and as JSON", "[report]")
{
    const QuarterFigures figures = namedFigures();
    const QList<FigurePeople> people = figurePeople(namedSample());
    QuarterOptions open;
    open.annex = EvidenceAnnex::Attached;
    QString told = QString::fromUtf8(QJsonDocument(quarterJson(figures, open)).toJson())
        + PdfFile(quarterPaper(figures, people, open)).rawText();
    told.removeIf([](QChar each) { return each.isSpace(); });
    for (const QString& name : names()) {
        INFO(name.toStdString());
        CHECK(told.contains(name)); // there is something to hide
    }
    const Document paper = quarterPaper(figures, people, masked());
    checkTellsNone(PdfFile(paper).rawText());
    checkTellsNone(QString::fromUtf8(QJsonDocument(WordFile(paper).read()).toJson()));
    checkTellsNone(QString::fromUtf8(QJsonDocument(quarterJson(figures, masked())).toJson()));
    QString tables;
    for (const Block& block : quarterTables(figures, masked()).blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            tables += table->caption;
            for (const QStringList& row : table->rows)
                tables += row.join(u' ');
        }
    }
    CHECK(tables.contains(QStringLiteral("未开展、未执行的原因8月党课 主讲人李×出差 钱×× 2026年8月30日")));
    checkTellsNone(tables);
}

TEST_CASE("what the masked report says of the branch itself is whole, and its figures stay where they stand",
          "[report]")
{
    QuarterSource source = namedSample();
    source.members[0].name = QStringLiteral("青溪"); // like a part of the unit's name
    source.members[2].name = QString::fromUcs4(U"沈\U00020BB7"); // two units of UTF-16 become one
    source.areas[1].section.parts = {book::SectionText{source.members[2].name + QStringLiteral("提出申请3份。"),
                                                       {{7, 1, QStringLiteral("applied")}}}};
    const QuarterFigures figures = collectQuarter(source);
    const Document paper = quarterDocument(figures, masked());
    CHECK(std::get<Title>(paper.blocks.front()).lines.first().startsWith(QStringLiteral("青溪县水务局")));
    CHECK(quarterJson(figures, masked()).value(u"issuer").toString().startsWith(QStringLiteral("青溪县水务局")));
    bool found = false;
    for (const Block& block : paper.blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph == nullptr || paragraph->runs.first().text != QStringLiteral("沈×提出申请3份。"))
            continue;
        found = true;
        REQUIRE(paragraph->figures.size() == 1);
        CHECK(paragraph->figures.first() == TextFigure{6, 1, QStringLiteral("applied")});
    }
    CHECK(found);
}

TEST_CASE("a name that is also a word is hidden where somebody is meant, and not in what the report says by itself",
          "[report]")
{
    QuarterSource source = quarterSample();
    source.members[0].name = QStringLiteral("学习");
    source.members[1].name = QStringLiteral("安排");
    source.areas[1].section.parts = {book::SectionText{QStringLiteral("学习、安排提出申请。")},
                                     book::SectionTable{QStringLiteral("学习等人的情况"),
                                                        {QStringLiteral("姓名"), QStringLiteral("参加学习")},
                                                        {{QStringLiteral("学习"), QStringLiteral("学习学时")}},
                                                        {1, 1}}};
    const QuarterFigures figures = collectQuarter(source);
    const Document paper = quarterDocument(figures, masked());
    bool isTold = false;
    bool isTable = false;
    QStringList headings;
    for (const Block& block : paper.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            headings.append(heading->text);
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            isTold = isTold || paragraph->runs.first().text.startsWith(QStringLiteral("学×、安×提出申请。"));
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr || !table->caption.endsWith(QStringLiteral("等人的情况")))
            continue;
        isTable = true;
        CHECK(table->caption.endsWith(QStringLiteral("学×等人的情况")));
        CHECK(table->columns.last().head == QStringLiteral("参加学习"));
        CHECK(table->rows.first() == QStringList{QStringLiteral("学×"), QStringLiteral("学习学时")});
    }
    CHECK(isTold);
    CHECK(isTable);
    CHECK(headings.join(u' ').contains(QStringLiteral("下季度工作安排")));
}

TEST_CASE("in a list that goes out a name that is also a word is hidden the same way", "[report]")
{
    const QStringList hidden = withoutPeopleIn({QStringLiteral("下季度工作安排"), QStringLiteral("学习"),
                                                QStringLiteral("由安排、学习负责"), QStringLiteral("学习学时")},
                                               {QStringLiteral("学习"), QStringLiteral("安排")});
    CHECK(hidden
          == QStringList{QStringLiteral("下季度工作安排"), QStringLiteral("学×"), QStringLiteral("由安×、学×负责"),
                         QStringLiteral("学习学时")});
}

TEST_CASE("whoever an area counts and the roster does not know is hidden too", "[report]")
{
    QuarterSource source = quarterSample();
    const QString stranger = QStringLiteral("钟书远"); // on the way in
    FigurePeople coming{QStringLiteral("transfer:in"), QStringLiteral("组织关系转入"), {}, {}};
    coming.counted.append({{}, stranger, {}});
    source.areas[1].section.parts = {
        book::SectionText::of(QStringLiteral("转入%1人：%2。").arg(markFigure(coming.key, 1), stranger))};
    source.areas[1].section.people.append(coming);
    const QuarterFigures figures = collectQuarter(source);
    CHECK(PdfFile(quarterPaper(figures, figurePeople(source), {})).rawText().contains(stranger));
    const QString hidden = PdfFile(quarterPaper(figures, figurePeople(source), masked())).rawText();
    CHECK_FALSE(hidden.contains(stranger));
    CHECK(hidden.contains(QStringLiteral("钟××")));
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(quarterJson(figures, masked())).toJson()).contains(stranger));
}

namespace {

/// The sample with matters that these answer for; `helpers` help with each.
QuarterSource answeredBy(const QStringList& owners, const QString& helpers = {})
{
    QuarterSource source = quarterSample();
    for (const QString& owner : owners) {
        ledger::Item item;
        item.matter = QStringLiteral("换管，请%1和%2办理").arg(owner, helpers);
        item.number = int(source.matters.size()) + 1;
        item.ownerName = owner;
        item.helpers = helpers;
        item.raisedOn = source.quarter.range().first;
        source.matters.append(item);
    }
    return source;
}

QString toldBy(const QuarterSource& source, const QuarterOptions& options)
{
    const QuarterFigures figures = collectQuarter(source);
    QString told = PdfFile(quarterPaper(figures, figurePeople(source), options)).rawText()
        + QString::fromUtf8(QJsonDocument(quarterJson(figures, options)).toJson());
    told.removeIf([](QChar each) { return each.isSpace(); });
    return told;
}

} // namespace

TEST_CASE("people outside the roster who answer for a matter of the ledger or help with it are hidden too", "[report]")
{
    const QStringList people{QStringLiteral("司徒外客"), QStringLiteral("艾山·热合曼"), QStringLiteral("洛桑丹增"),
                             QStringLiteral("张登科主任")};
    const QuarterSource source = answeredBy(people, QStringLiteral("李外人、后勤组"));
    QuarterOptions open;
    open.annex = EvidenceAnnex::Attached;
    const QString told = toldBy(source, open);
    const QString hidden = toldBy(source, masked());
    for (const QString& name : {people[0], people[1], people[2], QStringLiteral("张登科"), QStringLiteral("李外人")}) {
        INFO(name.toStdString());
        CHECK(told.contains(name));
        CHECK_FALSE(hidden.contains(name));
    }
    CHECK(hidden.contains(QStringLiteral("司徒××")));
    CHECK(hidden.contains(QStringLiteral("艾×")));
    CHECK(hidden.contains(QStringLiteral("张××主任")));
    CHECK(hidden.contains(QStringLiteral("后勤组")));
}

TEST_CASE("bodies that answer for a matter leave the masked report as it is without them", "[report]")
{
    const QStringList bodies{QStringLiteral("支部"),     QStringLiteral("书记"),   QStringLiteral("党小组"),
                             QStringLiteral("全体党员"), QStringLiteral("社区"),   QStringLiteral("支委会"),
                             QStringLiteral("后勤组"),   QStringLiteral("水务局"), QStringLiteral("王主任")};
    QuarterSource source = answeredBy(bodies, QStringLiteral("物业"));
    source.matters[0].matter += QStringLiteral("（云栖社区、党支部全体党员）");
    const QString hidden = toldBy(source, masked());
    for (const QString& body : bodies) {
        INFO(body.toStdString());
        CHECK(hidden.contains(body));
        CHECK(hidden.contains(QStringLiteral("换管，请%1和物业办理").arg(body)));
    }
    CHECK(hidden.contains(QStringLiteral("（云栖社区、党支部全体党员）")));
    for (ledger::Item& item : source.matters)
        item.owner = book::MemberId::make(); // of the roster a name is a name
    CHECK(toldBy(source, masked()).contains(QStringLiteral("社×")));
}

TEST_CASE("who is hidden besides the roster is not in what keys of edited paragraphs are made with", "[report]")
{
    const QuarterSource source = answeredBy({QStringLiteral("司徒外客"), QStringLiteral("社区")});
    CHECK(collectQuarter(source).names == collectQuarter(quarterSample()).names);
}
