// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a figure stands on the page, measured by pdftotext; and that it says as many as there are names behind it.
#include "branchbook/report/figure_people.h"
#include "report/pdf_reader.h"
#include "report/quarter_sample.h"

#include <catch2/catch.hpp>

#include <QJsonObject>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

using gathering::Presence;

struct MarkedFigure {
    QString key;
    QString printed;
};

QString sentenceOf(const Paragraph& paragraph)
{
    QString text;
    for (const Run& run : paragraph.runs)
        text += run.text;
    return text;
}

QList<MarkedFigure> marksOf(const Document& document)
{
    QList<MarkedFigure> marks;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            for (const TextFigure& figure : paragraph->figures)
                marks.append({figure.key, sentenceOf(*paragraph).mid(figure.from, figure.length)});
        } else if (const auto* table = std::get_if<Table>(&block)) {
            for (const CellFigure& figure : table->figures)
                marks.append({figure.key, table->rows.at(figure.row).at(figure.column)});
        }
    }
    return marks;
}

/// The sample with the people behind its gatherings: the first so many were there, then come those on leave.
QuarterSource sampleWithPeople()
{
    QuarterSource source = quarterSample();
    for (const gathering::GatheringRow& row : source.gatherings) {
        if (row.heldOn > source.today)
            continue;
        for (int i = 0; i < row.expected; ++i) {
            const Presence presence = i < row.present ? Presence::Present
                : i < row.present + row.onLeave       ? Presence::OnLeave
                                                      : Presence::Absent;
            const book::MemberRow& person = source.members[i];
            source.presence.append({person.id, person.name, row.id, row.kind, row.heldOn, presence});
        }
    }
    return source;
}

FigurePeople figureBy(const QList<FigurePeople>& figures, const QString& key)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const auto& each) { return each.key == key; });
    return found == figures.end() ? FigurePeople{} : *found;
}

} // namespace

TEST_CASE("each figure that is marked in the report says as many as there are names behind it", "[report]")
{
    const QuarterSource source = sampleWithPeople();
    const auto figures = figurePeople(source);
    const auto marks = marksOf(quarterDocument(collectQuarter(source), {}));
    CHECK(marks.size() > 40);
    QStringList keys;
    for (const MarkedFigure& mark : marks) {
        const FigurePeople figure = figureBy(figures, mark.key);
        INFO(mark.key.toStdString() << " " << mark.printed.toStdString());
        CHECK(QString::number(figure.number()) == mark.printed);
        keys.append(mark.key);
    }
    for (const char* key :
         {"total", "women", "age:61岁及以上", "left:转出", "present", "absent", "present:2026-08", "study"})
        CHECK(keys.contains(QString::fromUtf8(key)));
    QStringList known;
    for (const FigurePeople& figure : figures)
        known.append(figure.key);
    CHECK(known.removeDuplicates() == 0); // a key opens one list
}

TEST_CASE("attendance opens who came how often, and who did not with the reason", "[report]")
{
    const auto figures = figurePeople(sampleWithPeople());
    // 8 July 4 of 5, 5 August 3 of 4 and one on leave, 18 September 5 of 5.
    const FigurePeople present = figureBy(figures, QStringLiteral("present"));
    CHECK(present.times == 12);
    REQUIRE(present.counted.size() == 5);
    CHECK(present.counted.first().why == QStringLiteral("3次"));
    const FigurePeople august = figureBy(figures, QStringLiteral("present:2026-08"));
    CHECK(august.counted.size() == 3);
    REQUIRE(august.leftOut.size() == 1);
    CHECK(august.leftOut.first().name == QStringLiteral("赵堃"));
    CHECK(august.leftOut.first().why == QStringLiteral("请假1次"));
    const FigurePeople expected = figureBy(figures, QStringLiteral("expected:group_meeting"));
    CHECK(expected.times == 4);
    REQUIRE(expected.leftOut.size() == 1);
    CHECK(expected.leftOut.first().name == QStringLiteral("买买提·吐尔逊"));
}

TEST_CASE("leading cadres are counted where they come as ordinary members, and nothing is said without a mark",
          "[report]")
{
    QuarterSource source = sampleWithPeople();
    const auto sentences = [&source] {
        QStringList list;
        for (const Block& block : quarterDocument(collectQuarter(source), {}).blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (paragraph != nullptr && sentenceOf(*paragraph).contains(u"普通党员身份"))
                list.append(sentenceOf(*paragraph));
        }
        return list;
    };
    const auto json = [&source] { return quarterJson(collectQuarter(source), {})[QStringLiteral("attendance")]; };
    CHECK(sentences().isEmpty());
    CHECK(json()[QStringLiteral("double_life")].isUndefined());

    // The first was at everything; the fourth on leave on 5 August and there on 8 July. The lesson of September is none of it.
    source.leadingCadres = {source.members[0].id, source.members[3].id};
    source.doubleLifeCited = QStringLiteral("《某条例》第十六条");
    CHECK(
        sentences()
        == QStringList{QStringLiteral(
            "双重组织生活（《某条例》第十六条）：党员领导干部以普通党员身份应参加组织生活（支"
            "部党员大会、党小组会、主题党日、"
            "组织生活会）2次，应到4人次，实到3人次；请假1人次，缺席0人次（按2026年9月18日登记的党员领导干部计算）。")});
    CHECK(json()[QStringLiteral("double_life")][QStringLiteral("marks_on")].toString() == QStringLiteral("2026-09-18"));
    const QJsonValue cadres = json()[QStringLiteral("double_life")];
    CHECK(cadres[QStringLiteral("held")].toInt() == 2);
    CHECK(cadres[QStringLiteral("expected")].toInt() == 4);
    CHECK(cadres[QStringLiteral("present")].toInt() == 3);
    CHECK(cadres[QStringLiteral("on_leave")].toInt() == 1);
    CHECK(cadres[QStringLiteral("rate")].toDouble() == 75);
    const auto figures = figurePeople(source);
    const FigurePeople expected = figureBy(figures, QStringLiteral("expected:double_life"));
    CHECK(expected.times == 4);
    CHECK(expected.counted.size() == 2);
    REQUIRE(expected.leftOut.size() == 3);
    CHECK(expected.leftOut.first().why == QStringLiteral("没有登记为党员领导干部"));
    CHECK(figureBy(figures, QStringLiteral("present:double_life")).times == 3);
    for (const MarkedFigure& mark : marksOf(quarterDocument(collectQuarter(source), {})))
        CHECK(QString::number(figureBy(figures, mark.key).number()) == mark.printed);

    source.leadingCadres = {source.members[6].id}; // an activist with a mark who was expected at nothing
    CHECK(sentences().isEmpty());
    CHECK(json()[QStringLiteral("double_life")][QStringLiteral("expected")].toInt() == 0);
}

TEST_CASE("a figure's box lies where pdftotext finds its digits", "[report]")
{
    Document document;
    Paragraph sentence = Paragraph::of(QStringLiteral("截至今日共有"));
    sentence.runs.append({QStringLiteral("党员"), Emphasis::Bold});
    sentence.runs.append({QStringLiteral("38名。")});
    sentence.figures = {{8, 2, QStringLiteral("total")}};
    document.blocks.emplace_back(sentence);
    Table table{QStringLiteral("表1"), {{QStringLiteral("项目")}, {QStringLiteral("人数")}}, {}, {}};
    table.rows = {{QStringLiteral("女"), QStringLiteral("1234567")}, {QStringLiteral("男"), QStringLiteral("24")}};
    table.figures = {{0, 1, QStringLiteral("women")}};
    document.blocks.emplace_back(table);
    NoProgress progress;
    const auto pdf = renderPdf(document, progress);
    REQUIRE(pdf);
    REQUIRE(pdf->figures.size() == 2);

    const auto lines = PdfFile(document).lines();
    const auto first =
        std::find_if(lines.begin(), lines.end(), [](const auto& line) { return line.text.contains(u"38名"); });
    REQUIRE(first != lines.end());
    const FigureBox total = pdf->figures[0];
    CHECK(total.key == QStringLiteral("total"));
    CHECK(total.page + 1 == first->page);
    CHECK(total.box.center().y() > first->top);
    CHECK(total.box.center().y() < first->bottom);
    CHECK(total.box.right() < first->right - 30); // 名 and 。 of 16 points stand behind it
    CHECK(total.box.left() > first->left + 7 * 15);
    CHECK(total.box.width() < 2 * 16);

    const auto cell =
        std::find_if(lines.begin(), lines.end(), [](const auto& line) { return line.text.contains(u"1234567"); });
    REQUIRE(cell != lines.end());
    const FigureBox women = pdf->figures[1];
    CHECK(women.key == QStringLiteral("women"));
    CHECK(women.box.right() == Approx(cell->right).margin(1.5));
    CHECK(women.box.center().y() > cell->top);
    CHECK(women.box.center().y() < cell->bottom);
}
