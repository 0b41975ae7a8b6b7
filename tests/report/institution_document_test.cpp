// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An institution on paper: headings and articles by their numbers, what does not hold yet says so; the sheet and the notice.
#include "branchbook/report/institution_document.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::report;

namespace {

institutions::Step institutionStepOn(institutions::Stage stage, QDate on, QDate from = {})
{
    institutions::Step step;
    step.stage = stage;
    step.on = on;
    step.fromOn = from;
    if (stage == institutions::Stage::Deliberated)
        step.by = QStringLiteral("支部党员大会");
    return step;
}

InstitutionPaper duesPaper(const QList<institutions::Step>& steps)
{
    InstitutionPaper paper;
    paper.branch = QStringLiteral("机关第一党支部");
    paper.institution.title = QStringLiteral("党费办法");
    paper.institution.versions = {
        {1, {}, QStringLiteral("第一章 总则\n第一条 党员按月交纳党费。\n\n一、时间\n（一）每月十日以前交纳；"), steps}};
    paper.version = 1;
    return paper;
}

template <class Kind>
QList<Kind> blocksOf(const Document& document)
{
    QList<Kind> found;
    for (const Block& block : document.blocks) {
        if (const auto* each = std::get_if<Kind>(&block))
            found.append(*each);
    }
    return found;
}

} // namespace

TEST_CASE("an institution that was issued has its course, headings, articles and a signature", "[institution]")
{
    auto paper = duesPaper({institutionStepOn(institutions::Stage::Deliberated, QDate(2024, 6, 14)),
                            institutionStepOn(institutions::Stage::Issued, QDate(2024, 6, 18), QDate(2024, 6, 20))});
    paper.attachments = {QStringLiteral("党费表.xlsx")};
    const Document document = institutionDocument(paper);
    CHECK(blocksOf<Title>(document).first().lines == QStringList{QStringLiteral("党费办法")});
    const auto headings = blocksOf<Heading>(document);
    REQUIRE(headings.size() == 2); // the last line is a sentence
    CHECK(headings[0].text == QStringLiteral("第一章 总则"));
    CHECK(headings[1].level == 1);
    const auto paragraphs = blocksOf<Paragraph>(document);
    REQUIRE(paragraphs.size() == 3);
    CHECK(paragraphs[0].runs.first().text
          == QStringLiteral("（2024年6月14日支部党员大会审议通过，2024年6月18日印发，自2024年6月20日起施行）"));
    CHECK(paragraphs[1].runs.first().text == QStringLiteral("第一条"));
    CHECK(paragraphs[1].runs.first().emphasis == Emphasis::Bold);
    CHECK(blocksOf<AttachmentNote>(document).first().names == paper.attachments);
    REQUIRE(blocksOf<Signature>(document).size() == 1);
    CHECK(blocksOf<Signature>(document).first().issuer == QStringLiteral("机关第一党支部"));
    CHECK(blocksOf<Signature>(document).first().date == QStringLiteral("2024年6月18日"));
}

TEST_CASE("a version that does not hold yet says so and is not signed", "[institution]")
{
    const Document drafted =
        institutionDocument(duesPaper({institutionStepOn(institutions::Stage::Drafted, QDate(2026, 9, 1))}));
    CHECK(blocksOf<Title>(drafted).first().lines.last() == QStringLiteral("（草案）"));
    CHECK(blocksOf<Signature>(drafted).isEmpty());
    const Document asked =
        institutionDocument(duesPaper({institutionStepOn(institutions::Stage::Drafted, QDate(2026, 9, 1)),
                                       institutionStepOn(institutions::Stage::Consulted, QDate(2026, 9, 5))}));
    CHECK(blocksOf<Title>(asked).first().lines.last() == QStringLiteral("（征求意见稿）"));
}

TEST_CASE("the sheet has a line for everybody, the notice has the text behind it", "[institution]")
{
    const auto paper = duesPaper({institutionStepOn(institutions::Stage::Enforced, QDate(2024, 6, 20))});
    institutions::Reading reading;
    reading.title = paper.institution.title;
    reading.version = 1;
    reading.begunOn = QDate(2026, 9, 1);
    reading.dueOn = QDate(2026, 9, 8);
    reading.readers = {{book::MemberId::make(), QStringLiteral("丁春晓"), QDate(2026, 9, 3)},
                       {book::MemberId::make(), QStringLiteral("高又晴"), {}}};
    const auto tables = blocksOf<Table>(readingDocument(paper, reading));
    REQUIRE(tables.size() == 2);
    REQUIRE(tables[1].rows.size() == 2);
    CHECK(tables[1].rows[0]
          == QStringList{QStringLiteral("1"), QStringLiteral("丁春晓"), QStringLiteral("2026年9月3日")});
    CHECK(tables[1].rows[1][2].isEmpty());
    CHECK(tables[1].notes.first() == QStringLiteral("应阅2人，已登记确认1人。"));
    reading.kind = institutions::ReadingKind::Published;
    reading.place = QStringLiteral("党务公开栏");
    const Document notice = readingDocument(paper, reading);
    CHECK(blocksOf<Title>(notice).first().lines.first() == QStringLiteral("关于《党费办法》的公示"));
    CHECK(blocksOf<Paragraph>(notice).first().runs.first().text.contains(
        QStringLiteral("公示时间为2026年9月1日至2026年9月8日，公示地点为党务公开栏")));
    CHECK(blocksOf<Heading>(notice).size() == 2);
    CHECK(blocksOf<Table>(notice).isEmpty());
}
