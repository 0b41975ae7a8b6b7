// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A quarter of 三化 on paper: the order of the roster, no rank, and what one person is told.
#include "branchbook/report/merit_document.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::organization;

namespace {

const Quarter kSpring{2026, 2};

QString meritText(const Document& document)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const Column& column : table->columns)
                texts.append(column.head);
            for (const QStringList& row : table->rows) {
                CHECK(row.size() == table->columns.size());
                texts.append(row.join(u'|'));
            }
            texts += table->notes;
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            for (const Run& run : paragraph->runs)
                texts.append(run.text);
        }
    }
    return texts.join(u'\n');
}

MeritIndicator weighing(const char16_t* title, int weight, int most)
{
    MeritIndicator indicator;
    indicator.id = MeritIndicatorId::make();
    indicator.title = QString::fromUtf16(title);
    indicator.weight = weight;
    indicator.most = most;
    indicator.from = kSpring;
    return indicator;
}

/// Study 40 of 10 points, work 60 of 30; the same points each month.
MeritPerson somebody(const QList<MeritIndicator>& indicators, const char16_t* name, int studied, int worked)
{
    MeritPerson person;
    person.member = book::MemberId::make();
    person.name = QString::fromUtf16(name);
    person.asked = {true, true, true};
    person.state = MeritState::Scored;
    for (const MeritIndicator& indicator : indicators) {
        MeritLine line;
        line.indicator = indicator;
        const int points = indicator.weight == 40 ? studied : worked;
        line.points = {points, points, points};
        line.sum = 3 * points;
        line.full = 3 * indicator.most;
        line.score = {100 * indicator.weight * points / indicator.most};
        person.score.hundredths += line.score.hundredths;
        person.lines.append(line);
    }
    return person;
}

MeritPaper springPaper()
{
    MeritPaper paper;
    paper.branch = QStringLiteral("机关第一党支部");
    paper.today = QDate(2026, 7, 9);
    paper.quarter.quarter = kSpring;
    paper.quarter.indicators = {weighing(u"集体学习", 40, 10), weighing(u"岗位实绩", 60, 30)};
    paper.quarter.people = {somebody(paper.quarter.indicators, u"陈一", 6, 15), // 24 + 30
                            somebody(paper.quarter.indicators, u"林二", 10, 27)}; // 40 + 54
    MeritPerson ill;
    ill.name = QStringLiteral("周三");
    ill.asked = {true, true, true};
    ill.state = MeritState::Excused;
    ill.why = QStringLiteral("长期病假");
    paper.quarter.people.append(ill);
    return paper;
}

} // namespace

TEST_CASE("the branch's list of points stands in the order of the roster, without a rank", "[merit]")
{
    MeritPaper paper = springPaper();
    const QString open = meritText(meritDocument(paper));
    CHECK(open.contains(QStringLiteral("本季度还没有评议")));
    paper.quarter.review = MeritReview{{}, {}, kSpring, QDate(2026, 7, 8), QStringLiteral("总体较好")};
    const QString text = meritText(meritDocument(paper));
    CHECK(text.contains(QStringLiteral("陈一|54|54|54|54|\n林二|94|94|94|94|\n周三|—|—|—||不参评：长期病假")));
    CHECK(text.contains(QStringLiteral("参评2人，平均74分。2026年7月8日评议：总体较好")));
    CHECK(text.contains(QStringLiteral("集体学习（权重40，每月满分10）、岗位实绩（权重60，每月满分30）")));
    CHECK(text.contains(QStringLiteral("按名册顺序，不排名次")));
    CHECK_FALSE(text.contains(QStringLiteral("第1名")));
}

TEST_CASE("one person is told the own points alone, and how they come about", "[merit]")
{
    const MeritPaper paper = springPaper();
    const QString told = meritText(meritPersonDocument(paper, paper.quarter.people.first()));
    CHECK(told.contains(QStringLiteral("陈一：本季度得分54分。")));
    CHECK(told.contains(QStringLiteral("集体学习|40|6|6|6|18/30|24")));
    CHECK(told.contains(QStringLiteral("岗位实绩|60|15|15|15|45/90|30")));
    CHECK_FALSE(told.contains(QStringLiteral("林二")));
    CHECK_FALSE(told.contains(QStringLiteral("平均")));
    CHECK(meritText(meritPersonDocument(paper, paper.quarter.people.last()))
              .contains(QStringLiteral("周三：不参评：长期病假。")));
}
