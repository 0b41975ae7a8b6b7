// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 表决票数, 选举结果 and 评议名额 against the articles (domain-rules §0.3, §1.4, §4, §5; corrections 4, 26 to 28, 43 to 46).
#include "support/catch_qt.h"
#include "ui/calculator/calculator_stage.h"
#include "ui/calculator/candidate_list.h"
#include "ui/calculator/election_panel.h"
#include "ui/picture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct VoteStage : CalculatorStage {
    explicit VoteStage(const QString& segment)
        : CalculatorStage(QStringLiteral("vote"))
    {
        press(segment);
    }
    void count(const QString& whom, const QStringList& numbers) const
    {
        const QStringList names{whom, QStringLiteral("实到会"), QStringLiteral("赞成"), QStringLiteral("反对")};
        for (qsizetype i = 0; i < numbers.size(); ++i)
            fill(names[i], numbers[i]);
    }
    [[nodiscard]] bool hears(const QString& text) const { return spoken().join(u'\n').contains(text); }
};

const QString kVoters = QStringLiteral("应到会有表决权");

} // namespace

// 《发展党员工作细则》第十九条、第二十条: more than half must come, more than half of those who should come must agree.
TEST_CASE("the vote of mockup 27 gives its two bars and its sentence, ready to paste", "[ui][calculator]")
{
    const VoteStage test(QStringLiteral("接收和转正"));
    test.count(kVoters, {QStringLiteral("36"), QStringLiteral("33"), QStringLiteral("32"), QStringLiteral("0")});
    CHECK(test.hears(QStringLiteral("到会人数 33 / 36，须超过 18 人，符合，可以表决")));
    CHECK(test.hears(QStringLiteral("赞成票数 32 / 36，须超过 18 票，通过，多 14 票")));
    const auto expected = QStringLiteral("应到会有表决权的党员36名，实到会33名，符合规定人数。经无记名投票，赞成32票，"
                                         "反对0票，弃权1票，赞成人数超过应到会有表决权党员的半数，决议通过。");
    CHECK(test.answer().sentence == expected);
    CHECK_FALSE(test.answer().sentence.contains(u' '));
    CHECK(test.answer().basis.cited == QStringLiteral("《发展党员工作细则》第十九条、第二十条"));
    CHECK(test.answer().basis.since == QDate(2026, 5, 11));
    CHECK_FALSE(test.answer().basis.toVerify);
    QTest::mouseClick(test.dialog()->copyButton(), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == expected);
    CHECK(test.dialog()->copyButton()->text() == QStringLiteral("已复制"));
}

// Corrections 27: half is enough for an ordinary resolution and not for an admission.
TEST_CASE("the kind decides the rule: of ten, five are enough for one vote and not for the other", "[ui][calculator]")
{
    const VoteStage test(QStringLiteral("大会表决"));
    test.count(kVoters, {QStringLiteral("10"), QStringLiteral("5"), QStringLiteral("5"), QStringLiteral("0")});
    CHECK(test.hears(QStringLiteral("5 / 10，须达到 5 人，符合，可以表决")));
    CHECK(test.hears(QStringLiteral("没有通过，还差 1 票")));
    test.press(QStringLiteral("接收和转正"));
    CHECK(test.hears(QStringLiteral("5 / 10，须超过 5 人，还差 1 人")));
    CHECK(test.hears(QStringLiteral("到会人数不够，不作数")));
    CHECK(test.answer().sentence.contains(QStringLiteral("不能进行表决")));
    test.press(QStringLiteral("转正、延长、取消"));
    CHECK(test.answer().basis.cited == QStringLiteral("《发展党员工作细则》第三十二条"));
}

// ELECT2020: four fifths of the electors must come; more than half of those present elect. Exactly half does not.
TEST_CASE("an election counts those present, a committee its members", "[ui][calculator]")
{
    const VoteStage test(QStringLiteral("换届选举"));
    test.count(QStringLiteral("应到会有选举权"),
               {QStringLiteral("40"), QStringLiteral("32"), QStringLiteral("16"), QStringLiteral("16")});
    CHECK(test.hears(QStringLiteral("32 / 40，须达到 32 人，符合，可以选举")));
    CHECK(test.hears(QStringLiteral("16 / 32，须超过 16 票，没有当选，还差 1 票")));
    CHECK(test.answer().warnings.isEmpty()); // half of 40 are 20: neither base elects
    test.fill(QStringLiteral("赞成"), QStringLiteral("20"));
    CHECK(test.fault().contains(QStringLiteral("反对票是 16"))); // 20 and 16 are more than came
    test.fill(QStringLiteral("反对"), QStringLiteral("12"));
    CHECK(test.answer().warnings.filter(QStringLiteral("两种基数结果不同")).size() == 1);
    test.fill(QStringLiteral("赞成"), QStringLiteral("16"));
    test.fill(QStringLiteral("反对"), QStringLiteral("16"));
    test.press(QStringLiteral("支委会"));
    test.count(QStringLiteral("应到会委员"),
               {QStringLiteral("5"), QStringLiteral("3"), QStringLiteral("3"), QStringLiteral("0")});
    CHECK(test.hears(QStringLiteral("3 / 5，须达到 3 人，符合，可以表决")));
    CHECK(test.hears(QStringLiteral("3 / 5，须达到 3 票，通过，刚好够"))); // half of five are two and a half
    CHECK(test.answer().working.contains(QStringLiteral("条例没有写明")));
    CHECK(test.answer().basis.toVerify); // 第十二条 gives a quorum and no majority
}

// Corrections 4: a written opinion handed in before the meeting is a vote, and nobody who came.
TEST_CASE("written opinions count as votes in admissions alone", "[ui][calculator]")
{
    const VoteStage test(QStringLiteral("接收和转正"));
    test.count(kVoters, {QStringLiteral("36"), QStringLiteral("19"), QStringLiteral("16"), QStringLiteral("3")});
    CHECK(test.hears(QStringLiteral("没有通过，还差 3 票")));
    test.press(QStringLiteral("会前书面意见"));
    test.fill(QStringLiteral("书面赞成"), QStringLiteral("3"));
    CHECK(test.hears(QStringLiteral("赞成票数 19 / 36，须超过 18 票，通过，多 1 票")));
    CHECK(test.hears(QStringLiteral("到会人数 19 / 36")));
    CHECK(test.answer().sentence.contains(QStringLiteral("书面意见3份")));
    test.fill(QStringLiteral("书面反对"), QStringLiteral("15"));
    CHECK(test.fault().contains(QStringLiteral("书面反对意见是 15"))); // 17 are absent, 3 of them have agreed
    test.press(QStringLiteral("大会表决"));
    CHECK(test.fault().isEmpty());
    CHECK(test.hears(QStringLiteral("没有通过，还差 3 票")));
}

TEST_CASE("while a number is missing the bars are grey and no sentence is offered", "[ui][calculator]")
{
    const VoteStage test(QStringLiteral("大会表决"));
    CHECK(test.answer().sentence.isEmpty());
    CHECK_FALSE(test.dialog()->copyButton()->isEnabled());
    test.count(kVoters, {QStringLiteral("36"), QStringLiteral("33"), QStringLiteral("32")});
    CHECK(test.hears(QStringLiteral("符合，可以表决")));
    CHECK(test.hears(QStringLiteral("赞成票数，还没有填")));
    CHECK(test.answer().sentence.isEmpty());
    CHECK(test.answer().basis.cited == QStringLiteral("《支部工作条例（试行）》第十一条"));
    test.fill(QStringLiteral("反对"), QStringLiteral("1"));
    CHECK(test.dialog()->copyButton()->isEnabled());
    test.fill(QStringLiteral("反对"), {});
    CHECK_FALSE(test.dialog()->copyButton()->isEnabled());
}

TEST_CASE("numbers that cannot be are refused by field, once the field is left", "[ui][calculator]")
{
    const VoteStage test(QStringLiteral("大会表决"));
    test.fill(kVoters, QStringLiteral("36"));
    test.type(QStringLiteral("实到会"), QStringLiteral("4"));
    CHECK(test.fault().isEmpty());
    test.type(QStringLiteral("实到会"), QStringLiteral("40")); // another digit would not mend it: told at once
    CHECK(test.fault().contains(QStringLiteral("实到会人数是 40，超过了应到会人数 36")));
    CHECK(test.edit(QStringLiteral("实到会"))->accessibleDescription() == test.fault());
    test.fill(QStringLiteral("实到会"), QStringLiteral("33"));
    CHECK(test.fault().isEmpty());
    test.type(kVoters, QStringLiteral("3")); // on the way to 36
    CHECK(test.fault().isEmpty());
    test.fill(kVoters, QStringLiteral("36"));
    test.fill(QStringLiteral("赞成"), QStringLiteral("34"));
    CHECK(test.fault().contains(QStringLiteral("赞成票是 34")));
    for (const auto& wrong : {QStringLiteral("-1"), QStringLiteral("3.5"), QStringLiteral("99999999999"),
                              QStringLiteral("十"), QStringLiteral("1e3")}) {
        CAPTURE(wrong);
        test.fill(QStringLiteral("赞成"), wrong);
        CHECK(test.fault().contains(QStringLiteral("赞成票写成")));
        CHECK(test.answer().sentence.isEmpty());
    }
    test.fill(QStringLiteral("赞成"), QStringLiteral("３２")); // full width, as an input method leaves it
    test.fill(QStringLiteral("反对"), QStringLiteral("0"));
    CHECK(test.fault().isEmpty());
    CHECK(test.answer().sentence.contains(QStringLiteral("赞成32票")));
    test.fill(kVoters, QStringLiteral("0"));
    CHECK(test.fault().contains(QStringLiteral("应到会人数是 0，不能小于 1")));
}

TEST_CASE("the day picks the version of the rules", "[ui][calculator]")
{
    const VoteStage test(QStringLiteral("接收和转正"));
    auto* day = test.dialog()->dayEdit();
    const auto choose = [&](const QString& text) {
        day->setFocus();
        day->selectAll();
        typeText(*day, text);
        QTest::keyClick(day, Qt::Key_Return);
    };
    choose(QStringLiteral("2026.5.10"));
    CHECK(test.answer().basis.cited == QStringLiteral("《发展党员工作细则》（2014年）第二十条、第二十一条"));
    choose(QStringLiteral("2026.5.11"));
    CHECK(test.answer().basis.cited == QStringLiteral("《发展党员工作细则》第十九条、第二十条"));
    choose(QStringLiteral("2010.1.1"));
    CHECK(test.answer().basis.cited.isEmpty());
    test.count(kVoters, {QStringLiteral("36"), QStringLiteral("33"), QStringLiteral("32"), QStringLiteral("0")});
    CHECK(test.answer().sentence.isEmpty());
    CHECK(test.answer().warnings.size() == 1);
}

namespace {

struct ElectionStage : CalculatorStage {
    ElectionStage()
        : CalculatorStage(QStringLiteral("election"))
    {
    }
    void papers(const QStringList& numbers) const
    {
        const QStringList names{QStringLiteral("应到会有选举权"), QStringLiteral("实到会"), QStringLiteral("发出选票"),
                                QStringLiteral("收回选票"),       QStringLiteral("有效票"), QStringLiteral("应选名额")};
        for (qsizetype i = 0; i < numbers.size(); ++i)
            fill(names[i], numbers[i]);
    }
    void candidate(int nth, const QString& name, const QString& yes) const
    {
        const auto who = QStringLiteral("第 %1 名候选人").arg(nth);
        fill(who, name);
        fill(who + QStringLiteral("赞成票"), yes);
    }
};

} // namespace

// §5: of a tie at the last seat nobody is elected; 18 of 32 present is more than half, of 40 entitled it is not.
TEST_CASE("a tie at the last seat is voted on again, and two bases that disagree are said", "[ui][calculator]")
{
    const ElectionStage test;
    test.press(QStringLiteral("再加一名候选人"));
    test.papers({QStringLiteral("40"), QStringLiteral("32"), QStringLiteral("32"), QStringLiteral("32"),
                 QStringLiteral("32"), QStringLiteral("3")});
    test.candidate(1, QStringLiteral("甲一"), QStringLiteral("24"));
    test.candidate(2, QStringLiteral("乙二"), QStringLiteral("22"));
    test.candidate(3, QStringLiteral("丙三"), QStringLiteral("18"));
    CHECK(test.answer().warnings.filter(QStringLiteral("候选人只有3名")).size() == 1); // 3 seats ask for 4
    test.candidate(4, QStringLiteral("丁四"), QStringLiteral("18"));
    CHECK(test.answer().heading == QStringLiteral("当选：甲一、乙二"));
    CHECK(test.answer().warnings.filter(QStringLiteral("两种基数结果不同")).size() == 2);
    CHECK(test.answer().sentence.contains(QStringLiteral("还缺1名，在丙三、丁四中再次投票")));
    CHECK(test.spoken().count(QStringLiteral("当选")) == 2);
    CHECK(test.spoken().count(QStringLiteral("再投一次")) == 2);
    CHECK_FALSE(test.answer().sentence.contains(u' '));
}

TEST_CASE("papers and votes are cross-footed", "[ui][calculator]")
{
    const ElectionStage test;
    test.papers({QStringLiteral("40"), QStringLiteral("32"), QStringLiteral("33")});
    CHECK(test.fault().contains(QStringLiteral("发出选票是 33")));
    test.papers({QStringLiteral("40"), QStringLiteral("32"), QStringLiteral("32"), QStringLiteral("33"),
                 QStringLiteral("31"), QStringLiteral("1")});
    test.candidate(1, QStringLiteral("甲一"), QStringLiteral("20"));
    CHECK(test.answer().heading == QStringLiteral("这次选举无效")); // more papers than voters
    test.fill(QStringLiteral("收回选票"), QStringLiteral("32"));
    CHECK(test.answer().heading == QStringLiteral("当选：甲一"));
    test.fill(QStringLiteral("第 1 名候选人反对票"), QStringLiteral("8"));
    test.fill(QStringLiteral("第 1 名候选人弃权票"), QStringLiteral("2"));
    CHECK(test.fault().contains(QStringLiteral("合计 30 票，和有效票 31 张对不上")));
    test.fill(QStringLiteral("第 1 名候选人弃权票"), QStringLiteral("3"));
    CHECK(test.fault().isEmpty());
    test.candidate(2, QStringLiteral("甲一"), QStringLiteral("1"));
    CHECK(test.fault().contains(QStringLiteral("写了两次")));
    test.press(QStringLiteral("去掉第 2 名候选人"));
    CHECK(test.fault().isEmpty());
    test.fill(QStringLiteral("应到会有选举权"), QStringLiteral("36")); // 20 is more than half of it, too
    test.press(QStringLiteral("等额：书记、副书记"));
    CHECK(test.answer().warnings.isEmpty()); // as many candidates as seats are right here
}

TEST_CASE("marks that the papers cannot carry: neither a result nor a sentence for the minutes", "[ui][calculator]")
{
    const ElectionStage test;
    test.papers({QStringLiteral("40"), QStringLiteral("32"), QStringLiteral("32"), QStringLiteral("32"),
                 QStringLiteral("32"), QStringLiteral("1")});
    test.candidate(1, QStringLiteral("甲一"), QStringLiteral("20"));
    test.candidate(2, QStringLiteral("乙二"), QStringLiteral("13"));
    CHECK(test.answer().heading == QStringLiteral("计票的数字对不上"));
    CHECK(test.answer().facts.isEmpty());
    CHECK(test.answer().sentence.isEmpty());
    CHECK(test.answer().warnings.size() == 1);
    CHECK(test.spoken().filter(QStringLiteral("再投一次")).isEmpty());
    test.candidate(2, QStringLiteral("乙二"), QStringLiteral("12"));
    CHECK(test.answer().heading == QStringLiteral("当选：甲一"));
}

// §4: normally not more than a third.
TEST_CASE("the quota is a third, rounded down", "[ui][calculator]")
{
    const CalculatorStage test(QStringLiteral("quota"));
    test.fill(QStringLiteral("正式党员"), QStringLiteral("36"));
    CHECK(test.answer().heading == QStringLiteral("优秀最多 12 人"));
    test.fill(QStringLiteral("正式党员"), QStringLiteral("35"));
    CHECK(test.answer().heading == QStringLiteral("优秀最多 11 人"));
    CHECK(test.answer().sentence.contains(QStringLiteral("一般不超过")));
    test.press(QStringLiteral("预备党员也算"));
    CHECK(test.answer().sentence.isEmpty());
    test.fill(QStringLiteral("预备党员"), QStringLiteral("1"));
    CHECK(test.answer().heading == QStringLiteral("优秀最多 12 人"));
    test.fill(QStringLiteral("预备党员"), QStringLiteral("-1"));
    CHECK(test.fault().contains(QStringLiteral("预备党员人数写成")));
}
