// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Word files say and how they are laid out, as python-docx reads and LibreOffice prints them.
#include "branchbook/report/paper_notice.h"
#include "report/quarter_sample.h"
#include "report/word_reader.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

constexpr double kMm = 72.0 / 25.4;

struct StopAt final : Progress {
    explicit StopAt(int steps)
        : left(steps)
    {
    }
    bool advance(qint64, qint64, const QString&) override { return left-- > 0; }
    int left;
};

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QStringList texts(const Block& block)
{
    if (const auto* title = std::get_if<Title>(&block))
        return title->lines;
    if (const auto* heading = std::get_if<Heading>(&block))
        return {heading->text};
    if (const auto* addressee = std::get_if<Addressee>(&block))
        return {addressee->text};
    if (const auto* chart = std::get_if<Chart>(&block))
        return {chart->caption};
    if (const auto* signature = std::get_if<Signature>(&block))
        return {signature->issuer, signature->date};
    QStringList list;
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        for (const Run& run : paragraph->runs)
            list << run.text;
    } else if (const auto* table = std::get_if<Table>(&block)) {
        list << table->caption;
        for (const QStringList& row : table->rows)
            list << row;
        list << table->notes;
    }
    return list;
}

/// Behind the text, or behind its second part where a page ends in it and a chart stands on top of the next; -1: not there.
qsizetype endOf(const QString& text, const QString& printed, qsizetype from)
{
    if (const qsizetype at = printed.indexOf(text, from); at >= 0)
        return at + text.size();
    for (qsizetype first = text.size() - 1; first > 0; --first) {
        const qsizetype at = printed.indexOf(QStringView(text).first(first), from);
        const qsizetype rest = at < 0 ? -1 : printed.indexOf(QStringView(text).sliced(first), at + first);
        if (rest >= 0)
            return rest + text.size() - first;
    }
    return -1;
}

/// The bodies of the pages, without page numbers and repeated heads, cannot be compared as one text: pages break
/// elsewhere. Each text has to come after the one before it.
QString firstMissing(const Document& document, const QString& printed)
{
    qsizetype from = 0;
    for (const Block& block : document.blocks) {
        for (const QString& text : texts(block)) {
            const qsizetype end = endOf(squeezed(text), printed, from);
            if (end < 0)
                return text;
            const bool mayStandElsewhere = std::holds_alternative<Chart>(block); // ours floats
            from = mayStandElsewhere || std::holds_alternative<Table>(block) ? from : end;
        }
    }
    return {};
}

Document quarter()
{
    return quarterDocument(collectQuarter(quarterSample()), {});
}

} // namespace

TEST_CASE("from a damaged book every paper says so, and from another none", "[report]")
{
    Document document;
    document.blocks.emplace_back(Title{{QStringLiteral("党员名册")}});
    document.blocks.emplace_back(Paragraph::of(QStringLiteral("共38名。")));
    const auto said = [&] {
        const QByteArray body = WordFile(document).part(QStringLiteral("word/document.xml"));
        return std::pair(squeezed(PdfFile(document).rawText()).contains(QStringLiteral("有损坏")),
                         body.contains(QStringLiteral("有损坏").toUtf8()));
    };
    CHECK(said() == std::pair(false, false));
    setPaperNotice(damagedNotice());
    const auto damaged = said();
    const Document noted = withPaperNotice(document);
    setPaperNotice({});
    CHECK(damaged == std::pair(true, true));
    REQUIRE(noted.blocks.size() == 3);
    CHECK(std::holds_alternative<Title>(noted.blocks[0])); // behind the title
    CHECK(std::holds_alternative<Paragraph>(noted.blocks[1]));
    CHECK(said() == std::pair(false, false));
}

TEST_CASE("LibreOffice prints a Word file with all it says, in about as many pages as our own PDF",
          "[report][word][office]")
{
    const Document document = quarter();
    const PdfFile theirs = WordFile(document).printed();
    const PdfFile ours(document);
    CHECK(theirs.pages() >= ours.pages());
    CHECK(theirs.pages() <= ours.pages() + 1); // a chart that does not float there leaves a hole
    CHECK(firstMissing(document, squeezed(ours.rawText())) == QString()); // the measure itself
    CHECK(firstMissing(document, squeezed(theirs.rawText())) == QString());
}

TEST_CASE("a Word page has 22 lines of 28 characters where the standard puts them", "[report][word][office]")
{
    const PdfFile pdf =
        WordFile({{}, {Paragraph::of(QStringLiteral("汉字").repeated(28 * 22))}, Paper::Portrait}).printed();
    REQUIRE(pdf.pages() == 3);
    QList<PrintedLine> body;
    QList<PrintedLine> numbers;
    for (const PrintedLine& line : pdf.lines())
        (line.text.startsWith(u'—') ? numbers : body).append(line);
    const auto onFirst = [](const PrintedLine& line) { return line.page == 1; };
    REQUIRE(std::count_if(body.begin(), body.end(), onFirst) == 22);
    CHECK(body[0].text.size() == 26);
    for (int i = 1; i < 22; ++i) {
        CHECK(body[i].text.size() == 28);
        CHECK(body[i].left == Approx(28 * kMm).margin(0.5));
        CHECK(body[i].right == Approx((28 + 156) * kMm).margin(1.5));
        CHECK(body[i].top - body[i - 1].top == Approx(225 * kMm / 22).margin(0.1));
    }
    CHECK(body[0].top >= 37 * kMm);
    CHECK(body[21].bottom <= (37 + 225) * kMm + 1);
    REQUIRE(numbers.size() == 3);
    CHECK(numbers[0].text == QStringLiteral("—1—"));
    CHECK(numbers[0].right == Approx((28 + 156) * kMm - 14).margin(1)); // odd: right, one character in
    CHECK(numbers[1].left == Approx(28 * kMm + 14).margin(1)); // even: left
    const double middle = (numbers[0].top + numbers[0].bottom) / 2;
    CHECK(middle == Approx((37 + 225 + 7) * kMm).margin(1.5 * kMm));
}

TEST_CASE("issuer and date of a Word file stand as 7.3.5.2 has it", "[report][word][office]")
{
    const QList<PrintedLine> lines =
        WordFile({{},
                  {Signature{QStringLiteral("青溪县水务局机关第一党支部"), QStringLiteral("2026年9月30日")}},
                  Paper::Portrait})
            .printed()
            .lines();
    const double character = 156 * kMm / 28;
    REQUIRE(lines.size() == 3); // and the page's number
    CHECK(lines[0].right == Approx((28 + 156) * kMm - 2 * character).margin(2));
    CHECK(lines[1].left - lines[0].left == Approx(2 * character).margin(1));
}

TEST_CASE("python-docx finds headings, tables and properties under their names", "[report][word]")
{
    const Document document = quarter();
    const QJsonObject read = WordFile(document).read();
    CHECK(read.value(u"title").toString() == QStringLiteral("关于2026年第三季度党建工作情况的报告"));
    CHECK(read.value(u"author").toString() == QStringLiteral("青溪县水务局机关第一党支部"));
    QStringList headings;
    for (const QJsonValue& value : read.value(u"paragraphs").toArray()) {
        if (value.toObject().value(u"style").toString() == QStringLiteral("Heading 1"))
            headings << value.toObject().value(u"text").toString();
    }
    QStringList chapters;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && heading->level == 1)
            chapters << heading->text;
    }
    CHECK(headings == chapters);
    CHECK(headings.first() == QStringLiteral("一、基本情况"));
    CHECK(
        headings.last().startsWith(QStringLiteral("九、下季度"))); // domain-rules §13.3, without what this sample lacks
    const auto first = read.value(u"tables").toArray()[0].toArray();
    CHECK(first[0].toArray()[0].toString() == QStringLiteral("项目"));
    // 年龄 stands once and goes down over its rows: python-docx gives a joined cell for each of them
    int ages = 0;
    for (const QJsonValue& row : first)
        ages += row.toArray()[0].toString() == QStringLiteral("年龄") ? 1 : 0;
    CHECK(ages > 1);
}

TEST_CASE("the same document gives the same Word file", "[report][word]")
{
    NoProgress progress;
    const auto once = renderWord(quarter(), progress);
    const auto again = renderWord(quarter(), progress);
    REQUIRE(once);
    REQUIRE(again);
    CHECK(*once == *again);
}

TEST_CASE("a Word file that is cancelled or cannot be made leaves the old one", "[report][word]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("报告.docx"));
    NoProgress patient;
    REQUIRE(writeWord({{}, {Paragraph::of(QStringLiteral("旧"))}, Paper::Portrait}, path, patient));
    const auto bytes = [&path] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    StopAt progress(2);
    const auto stopped = writeWord(quarter(), path, progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(stopped.error().code == QStringLiteral("report.cancelled"));
    const Table crooked{
        QStringLiteral("表"), {{QStringLiteral("一栏"), 1}}, {{QStringLiteral("甲"), QStringLiteral("乙")}}, {}};
    const auto refused = writeWord({{}, {crooked}, Paper::Portrait}, path, patient);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("report.table_row"));
    CHECK(bytes() == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    const auto nowhere = writeWord(quarter(), folder.filePath(QStringLiteral("无/报告.docx")), patient);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == ErrorKind::Io);
}

TEST_CASE("a sheet lies down for a wide table", "[report][word]")
{
    const Table wide{
        {}, {{QStringLiteral("甲"), 1}, {QStringLiteral("乙"), 2}}, {{QStringLiteral("1"), QStringLiteral("2")}}, {}};
    const QByteArray body = WordFile({{}, {wide}, Paper::Landscape}).part(QStringLiteral("word/document.xml"));
    CHECK(body.contains(R"(w:w="16838" w:h="11906" w:orient="landscape")"));
    CHECK(body.contains(R"(<w:gridCol w:w="5008"/><w:gridCol w:w="10016"/>)")); // 265 mm = 15024 twips, 1 : 2
}
