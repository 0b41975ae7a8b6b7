// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Other words in place of the drafted ones: kept, found again, told when the data changed, and no figure follows them.
#include "branchbook/book/book.h"
#include "branchbook/report/quarter_paragraphs.h"
#include "report/quarter_sample.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

QString sentencesIn(const Document& document)
{
    QStringList lines;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            lines.append(paragraph->runs.first().text);
    }
    return lines.join(u'\n');
}

QList<QList<QStringList>> tablesIn(const Document& document)
{
    QList<QList<QStringList>> tables;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            tables.append(table->rows);
    }
    return tables;
}

QString captionOf(const Document& document, const QString& title)
{
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table != nullptr && table->caption.endsWith(title))
            return table->caption.section(u'　', 0, 0);
    }
    return {};
}

QuarterParagraph paragraphOf(const QuarterFigures& figures, const QString& key)
{
    const auto all = quarterParagraphs(figures);
    const auto found = std::ranges::find(all, key, &QuarterParagraph::key);
    CAPTURE(key.toStdString());
    REQUIRE(found != all.end());
    return *found;
}

/// As if somebody had written it against the draft of now.
QuarterEdit written(const QuarterSource& source, const QString& key, const QString& words)
{
    return {ReportEditId::make(), 1, key, paragraphOf(collectQuarter(source), key).draft, words, source.today};
}

const QString kPeople = QStringLiteral("basics/截至");
const QString kHeld = QStringLiteral("activities/本季度共开展各类活动");

} // namespace

TEST_CASE("edited words are printed in place of the draft; tables and figures stay", "[report]")
{
    QuarterSource source = quarterSample();
    const QuarterFigures before = collectQuarter(source);
    const QString draft = paragraphOf(before, kPeople).draft;
    CHECK(draft.startsWith(QStringLiteral("截至2026年9月18日，支部共有党员5名")));
    source.edits = {written(source, kPeople, QStringLiteral("支部现有党员9名。\n队伍稳定。"))};
    const QuarterFigures figures = collectQuarter(source);
    const Document document = quarterDocument(figures, {});
    const QString text = sentencesIn(document);
    CHECK(text.contains(QStringLiteral("\n支部现有党员9名。\n队伍稳定。\n"))); // a paragraph each
    CHECK_FALSE(text.contains(draft));
    CHECK((tablesIn(document) == tablesIn(quarterDocument(before, {}))));

    QJsonObject json = quarterJson(figures, {});
    const QJsonArray edited = json.take(QStringLiteral("edited")).toArray();
    REQUIRE(edited.size() == 1);
    const QJsonObject one = edited.first().toObject();
    CHECK(one[QStringLiteral("paragraph")].toString() == kPeople);
    CHECK(one[QStringLiteral("chapter")].toString() == QStringLiteral("基本情况"));
    CHECK(one[QStringLiteral("draft")].toString() == draft);
    CHECK_FALSE(one[QStringLiteral("draft_changed")].toBool(true));
    QJsonObject plain = quarterJson(before, {});
    CHECK(plain.take(QStringLiteral("edited")).toArray().isEmpty());
    CHECK((json == plain)); // 9 of the words is nowhere
}

TEST_CASE("data that changed under edited words is told, and the words stay until somebody decides", "[report]")
{
    QuarterSource source = quarterSample();
    source.edits = {written(source, kPeople, QStringLiteral("队伍稳定。"))};
    CHECK_FALSE(paragraphOf(collectQuarter(source), kPeople).isStale());
    source.members.removeFirst();
    const QuarterFigures figures = collectQuarter(source);
    const QuarterParagraph paragraph = paragraphOf(figures, kPeople);
    CHECK(paragraph.isStale());
    CHECK(paragraph.draft.contains(QStringLiteral("党员4名")));
    CHECK(paragraph.words() == QStringLiteral("队伍稳定。"));
    CHECK(sentencesIn(quarterDocument(figures, {})).contains(QStringLiteral("队伍稳定。")));
    CHECK(editedJson(figures, NameStyle::Full).first().toObject()[QStringLiteral("draft_changed")].toBool());
}

TEST_CASE("the numbers of tables in edited words follow the report, and are no change of data", "[report]")
{
    QuarterSource source = quarterSample();
    source.edits = {written(source, kHeld, QStringLiteral("活动丰富，见表2和图2。"))};
    const QuarterFigures figures = collectQuarter(source);
    const QString monthly = QStringLiteral("分月到会情况");
    REQUIRE(captionOf(quarterDocument(figures, {}), monthly) == QStringLiteral("表2"));
    QuarterOptions fewer;
    fewer.leftOut = {QStringLiteral("basics")};
    const Document lean = quarterDocument(figures, fewer);
    REQUIRE(captionOf(lean, monthly) == QStringLiteral("表1"));
    CHECK(sentencesIn(lean).contains(QStringLiteral("活动丰富，见表1和图1。")));

    source.areas[0].section.parts = {book::SectionTable{QStringLiteral("意见办理"),
                                                        {QStringLiteral("事项"), QStringLiteral("状态")},
                                                        {{QStringLiteral("取号机"), QStringLiteral("办理中")}},
                                                        {3, 1}}};
    const QuarterParagraph moved = paragraphOf(collectQuarter(source), kHeld);
    CHECK_FALSE(moved.isStale());
    CHECK(moved.words() == QStringLiteral("活动丰富，见表3和图2。"));
}

TEST_CASE("a sentence about a table that is not printed goes with it", "[report]")
{
    QuarterSource source = quarterSample();
    const auto all = quarterParagraphs(collectQuarter(source));
    const auto study =
        std::ranges::find_if(all, [](const QuarterParagraph& each) { return each.draft.contains(u"个人学时见"); });
    REQUIRE(study != all.end());
    QString words = study->draft;
    words.replace(QStringLiteral("累计学习"), QStringLiteral("共学习"));
    source.edits = {written(source, study->key, words)};
    const QuarterFigures figures = collectQuarter(source);
    CHECK(sentencesIn(quarterDocument(figures, {})).contains(words));
    QuarterOptions options;
    options.leftOut = {QStringLiteral("study_members")};
    const QString text = sentencesIn(quarterDocument(figures, options));
    CHECK(text.contains(QStringLiteral("共学习")));
    CHECK_FALSE(text.contains(QStringLiteral("个人学时见")));
}

TEST_CASE("names in edited words are masked with the others, and the paragraph is found all the same", "[report]")
{
    QuarterSource source = quarterSample();
    const QString key = QStringLiteral("basics/上季度末党员");
    source.edits = {written(source, key, QStringLiteral("接收沈溪、转入欧阳明月，工作有序。"))};
    const QuarterFigures figures = collectQuarter(source);
    QuarterOptions masked;
    masked.names = NameStyle::SurnameOnly;
    CHECK(sentencesIn(quarterDocument(figures, masked)).contains(QStringLiteral("接收沈×、转入欧阳××，工作有序。")));
    const QString json = QString::fromUtf8(QJsonDocument(quarterJson(figures, masked)).toJson());
    CHECK_FALSE(json.contains(QStringLiteral("沈溪")));
    CHECK(json.contains(QStringLiteral("工作有序")));
}

TEST_CASE("names spread out and numbers in edited words are masked with the names", "[report]")
{
    QuarterSource source = quarterSample();
    source.edits = {
        written(source, QStringLiteral("basics/上季度末党员"),
                QStringLiteral("接收沈　溪、转入欧 阳 明　月，电话13800001050，证件330199199001018527，共12人。"))};
    const QuarterFigures figures = collectQuarter(source);
    QuarterOptions masked;
    masked.names = NameStyle::SurnameOnly;
    const QString expected = QStringLiteral("接收沈×、转入欧阳××，电话138****1050，证件330***********8527，共12人。");
    CHECK(sentencesIn(quarterDocument(figures, masked)).contains(expected));
    CHECK(QString::fromUtf8(QJsonDocument(quarterJson(figures, masked)).toJson()).contains(expected));
    CHECK(sentencesIn(quarterDocument(figures, {})).contains(QStringLiteral("沈　溪")));
}

TEST_CASE("an owner outside the roster whose name begins a paragraph leaves its edited words where they are",
          "[report]")
{
    QuarterSource source = quarterSample();
    source.areas[1].section.parts = {book::SectionText::of(QStringLiteral("外客带队走访社区，共3次。"))};
    const QString key = QStringLiteral("organization/外客带队走访社区");
    source.edits = {written(source, key, QStringLiteral("外客和社区走访有序。"))};
    ledger::Item item;
    item.matter = QStringLiteral("走访");
    item.ownerName = QStringLiteral("外客");
    item.raisedOn = source.quarter.range().first;
    source.matters.append(item);
    item.ownerName = QStringLiteral("社区");
    source.matters.append(item);
    const QuarterFigures figures = collectQuarter(source);
    CHECK(paragraphOf(figures, key).isThere);
    CHECK(sentencesIn(quarterDocument(figures, {})).contains(QStringLiteral("外客和社区走访有序。")));
    QuarterOptions masked;
    masked.names = NameStyle::SurnameOnly;
    CHECK(sentencesIn(quarterDocument(figures, masked)).contains(QStringLiteral("外×和社区走访有序。")));
}

TEST_CASE("an item of a list keeps its number; what is gone is told and not printed", "[report]")
{
    QuarterSource source = quarterSample();
    const QString key = QStringLiteral("next/10月15日，支部党员大会");
    source.edits = {written(source, key, QStringLiteral("召开换届选举大会。"))};
    CHECK(sentencesIn(quarterDocument(collectQuarter(source), {})).contains(QStringLiteral("1. 召开换届选举大会。")));
    gathering::GatheringRow earlier = source.gatherings.first();
    earlier.id = gathering::GatheringId::make();
    earlier.heldOn = QDate(2026, 10, 8);
    source.gatherings.append(earlier);
    const QuarterFigures moved = collectQuarter(source);
    CHECK(sentencesIn(quarterDocument(moved, {})).contains(QStringLiteral("2. 召开换届选举大会。")));
    CHECK_FALSE(paragraphOf(moved, key).isStale());

    source.gatherings.removeFirst();
    const QuarterFigures figures = collectQuarter(source);
    const QuarterParagraph gone = paragraphOf(figures, key);
    CHECK_FALSE(gone.isThere);
    CHECK_FALSE(gone.isStale());
    CHECK_FALSE(sentencesIn(quarterDocument(figures, {})).contains(QStringLiteral("召开换届选举大会")));
    CHECK_FALSE(editedJson(figures, NameStyle::Full).first().toObject()[QStringLiteral("printed")].toBool(true));
}

TEST_CASE("figures that the words left as they were still open their names; a number that was changed opens nobody",
          "[report]")
{
    QuarterSource source = quarterSample();
    const QString draft = paragraphOf(collectQuarter(source), kPeople).draft;
    QString words = draft;
    words.replace(QStringLiteral("正式党员4名"), QStringLiteral("正式党员44名"));
    source.edits = {written(source, kPeople, words)};
    const Document document = quarterDocument(collectQuarter(source), {});
    QHash<QString, QString> opened;
    for (const Block& block : document.blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph == nullptr || paragraph->runs.first().text != words)
            continue;
        for (const TextFigure& figure : paragraph->figures)
            opened.insert(figure.key, words.mid(figure.from, figure.length));
    }
    CHECK(opened.value(QStringLiteral("total")) == QStringLiteral("5"));
    CHECK(opened.value(QStringLiteral("probationary")) == QStringLiteral("1"));
    CHECK(opened.value(QStringLiteral("women")) == QStringLiteral("2"));
    CHECK_FALSE(opened.contains(QStringLiteral("full")));
}

TEST_CASE("an edit is kept in the book, by branch and quarter; undone, kept against new data, taken back", "[report]")
{
    QTemporaryDir directory;
    const QDate today(2026, 9, 18);
    const auto made = book::Book::create(directory.filePath(QStringLiteral("b.bbk")),
                                         {QStringLiteral("第一党支部"), {}, {}, {}, {}, {}}, today);
    REQUIRE(made.has_value());
    book::Book& book = **made;
    const auto branch = book::findBranch(book.reader(), {}).value();
    const QuarterPlace place{branch.id, {2026, 3}, QStringLiteral("opening/现将")};
    const auto edits = [&](Quarter quarter) { return listQuarterEdits(book.reader(), branch.id, quarter).value(); };
    const auto perform = [&](const book::Book::Work& work) -> QString {
        const auto done = book.perform(QStringLiteral("report.edit"), QStringLiteral("t"), work);
        return done ? QString() : done.error().code;
    };
    const auto edit = [&](const QString& draft, const QString& words) {
        return perform([&](store::UnitOfWork& unit) { return editQuarter(unit, place, draft, words, today); });
    };

    CHECK(edit(QStringLiteral("见表1。"), QStringLiteral("  \n ")) == QStringLiteral("report.edit_empty"));
    CHECK(edit(QStringLiteral("见表1。"), QString(kLongestParagraph + 1, u'长')) == QStringLiteral("report.edit_long"));
    CHECK(edit(QStringLiteral("见表1。"), QStringLiteral(" 都好，见表1。\r\n\r\n再写一段。")).isEmpty());
    REQUIRE(edits({2026, 3}).size() == 1);
    CHECK(edits({2026, 3}).first().words == QStringLiteral("都好，见表1。\n再写一段。"));
    CHECK(edits({2026, 3}).first().editedOn == today);
    CHECK(edits({2026, 2}).isEmpty());

    CHECK(edit(QStringLiteral("见表1。"), QStringLiteral("更好，见表1。")).isEmpty());
    REQUIRE(book.undo().has_value());
    CHECK(edits({2026, 3}).first().words.startsWith(QStringLiteral("都好")));

    const auto keep = [&](store::UnitOfWork& unit) {
        return keepQuarterEdit(unit, place, QStringLiteral("又见表4。"), today);
    };
    CHECK(perform(keep).isEmpty());
    CHECK(edits({2026, 3}).first().draft == QStringLiteral("又见表4。"));
    CHECK(edits({2026, 3}).first().words == QStringLiteral("都好，见表4。\n再写一段。"));

    const auto clear = [&](store::UnitOfWork& unit) { return clearQuarterEdit(unit, place); };
    CHECK(perform(clear).isEmpty());
    CHECK(edits({2026, 3}).isEmpty());
    CHECK(perform(clear) == QStringLiteral("report.edit_missing"));
    CHECK(perform(keep) == QStringLiteral("report.edit_missing"));
    REQUIRE(book.undo().has_value());
    CHECK(edits({2026, 3}).size() == 1);
    CHECK(edit(QStringLiteral("又见表4。"), QStringLiteral("又见表4。")).isEmpty()); // the draft again
    CHECK(edits({2026, 3}).isEmpty());
}
