// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/evaluation_document.h"

#include "branchbook/organization/evaluation_assess.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::organization;

namespace {

/// Every text of the tables.
QString textIn(const Document& document)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const QStringList& row : table->rows)
                texts.append(row.join(u' '));
            texts += table->notes;
        }
    }
    return texts.join(u'\n');
}

Evaluation roundOfTwo()
{
    Evaluation round;
    round.forYear = 2025;
    for (int line = 1; line <= 2; ++line) {
        EvaluatedPerson person;
        person.line = line;
        person.name = line == 1 ? QStringLiteral("周砚青") : QStringLiteral("罗小满");
        person.type = QString::fromUtf16(line == 1 ? book::kFullMember : book::kProbationaryMember);
        round.people.append(person);
    }
    round.people[0].self = Grade::Qualified;
    round.people[0].grade = Grade::Excellent;
    round.people[0].opinion = QStringLiteral("带头值守");
    round.people[0].reply = QStringLiteral("继续努力");
    EvaluationCount count = emptyCount(round, EvaluationBallot::Members);
    count.tallies[0].marks = {31, 5, 0, 0};
    round.counts = {count};
    return round;
}

} // namespace

TEST_CASE("form and summary leave papers, opinion and reply out unless they are asked for")
{
    const Evaluation round = roundOfTwo();
    const EvaluationSheet open{round, QStringLiteral("机关第一党支部"), EvaluationSecret::LeftOut};
    const EvaluationSheet whole{round, QStringLiteral("机关第一党支部"), EvaluationSecret::Printed};
    const QString post = QStringLiteral("支部书记");
    for (const QString& text :
         {textIn(evaluationFormDocument(open, round.people[0], post)), textIn(evaluationSummaryDocument(open))}) {
        CHECK(text.contains(QStringLiteral("优秀")));
        CHECK_FALSE(text.contains(QStringLiteral("31")));
        CHECK_FALSE(text.contains(QStringLiteral("带头值守")));
        CHECK_FALSE(text.contains(QStringLiteral("继续努力")));
    }
    const QString form = textIn(evaluationFormDocument(whole, round.people[0], post));
    CHECK(form.contains(QStringLiteral("优秀31 合格5")));
    CHECK(form.contains(QStringLiteral("带头值守")));
    CHECK(form.contains(QStringLiteral("继续努力")));
    CHECK(textIn(evaluationSummaryDocument(whole)).contains(QStringLiteral("优秀31 合格5")));
}

TEST_CASE("the summary counts the grades, and a probationary member stands without one")
{
    const Evaluation round = roundOfTwo();
    const QString text = textIn(evaluationSummaryDocument({round, {}, EvaluationSecret::LeftOut}));
    CHECK(text.contains(QStringLiteral("罗小满 预备党员 预备党员，不评定等次")));
    CHECK(text.contains(QStringLiteral("参加评议2人：优秀1人、合格0人、基本合格0人、不合格0人。")));
}

TEST_CASE("the paper has a line for whoever gets a grade and a box for each grade")
{
    const auto paper = evaluationPaper(roundOfTwo(), EvaluationBallot::Masses, QStringLiteral("机关第一党支部"), 12);
    REQUIRE(paper);
    CHECK(paper->names == QStringList{QStringLiteral("周砚青")});
    CHECK(paper->columns
          == QStringList{QStringLiteral("优秀"), QStringLiteral("合格"), QStringLiteral("基本合格"),
                         QStringLiteral("不合格")});
    CHECK(paper->papers == 12);
    CHECK(paper->title == u"2025年度民主评议党员测评票（群众测评）");
}
