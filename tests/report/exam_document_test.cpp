// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A paper to sit and its key: a question stands with its choices, no choice is cut, no answer is cut.
#include "branchbook/report/exam_document.h"
#include "report/pdf_reader.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

ideology::ExamItem questionOf(ideology::QuestionKind kind, const QStringList& choices)
{
    ideology::ExamItem item;
    item.kind = kind;
    item.stem = QStringLiteral("三会一课是什么？");
    item.choices = choices;
    item.answer = kind == ideology::QuestionKind::Multiple ? QStringLiteral("ABCD") : QStringLiteral("C");
    item.points = 2;
    return item;
}

ideology::Exam examOf(const QList<ideology::ExamItem>& items)
{
    ideology::Exam exam;
    exam.title = QStringLiteral("一次考试");
    exam.heldOn = QDate(2026, 9, 10);
    exam.passPoints = 30;
    exam.items = items;
    return exam;
}

QStringList paragraphsOf(const Document& document)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            texts.append(paragraph->runs.first().text);
    }
    return texts;
}

const QStringList kShort{QStringLiteral("16"), QStringLiteral("24"), QStringLiteral("32"), QStringLiteral("56")};
const QStringList kLong{QStringLiteral("支部党员大会"), QStringLiteral("支部委员会会议"), QStringLiteral("党小组会"),
                        QStringLiteral("职工代表大会")};

} // namespace

TEST_CASE("choices stand in one line where they fit into it, else a line each", "[report][exam]")
{
    using enum ideology::QuestionKind;
    const auto texts = paragraphsOf(examDocument(
        QStringLiteral("支部"), examOf({questionOf(Single, kShort), questionOf(Multiple, kLong)}), ExamPart::Paper));
    CHECK(texts.contains(QStringLiteral("A.16　B.24　C.32　D.56")));
    for (const char16_t* line : {u"A.支部党员大会", u"B.支部委员会会议", u"C.党小组会", u"D.职工代表大会"})
        CHECK(texts.contains(QString::fromUtf16(line)));
}

TEST_CASE("no page of a paper ends between a question and its choices", "[report][exam]")
{
    QList<ideology::ExamItem> items;
    for (int i = 0; i < 40; ++i)
        items.append(questionOf(ideology::QuestionKind::Single, i % 3 == 0 ? kLong : kShort));
    const PdfFile pdf(examDocument(QStringLiteral("支部"), examOf(items), ExamPart::Paper));
    REQUIRE(pdf.pages() >= 3);
    for (int page = 1; page <= pdf.pages(); ++page) {
        QString text = pdf.textOfPage(page);
        CAPTURE(page);
        CHECK(text.count(QStringLiteral("三会一课")) == text.count(QStringLiteral("A.")));
        CHECK(text.count(QStringLiteral("A.")) == text.count(QStringLiteral("D.")));
    }
}

TEST_CASE("answers of several letters have room for them, and the sheet to fill in is laid out alike", "[report][exam]")
{
    const QList<ideology::ExamItem> items(7, questionOf(ideology::QuestionKind::Multiple, kLong));
    for (const ExamPart part : {ExamPart::Key, ExamPart::AnswerSheet}) {
        const Document document = examDocument(QStringLiteral("支部"), examOf(items), part);
        const auto grid = std::find_if(document.blocks.rbegin(), document.blocks.rend(),
                                       [](const Block& block) { return std::holds_alternative<Table>(block); });
        REQUIRE(grid != document.blocks.rend());
        const auto& table = std::get<Table>(*grid);
        CHECK(table.columns.size() == 6);
        REQUIRE(table.rows.size() == 4);
        CHECK(table.rows[0].last() == QStringLiteral("5"));
        CHECK(table.rows[2].last() == QStringLiteral("7"));
    }
    const PdfFile key(examDocument(QStringLiteral("支部"), examOf(items), ExamPart::Key));
    CHECK(key.textOfPage(1).count(QStringLiteral("ABCD")) == 7);
}
