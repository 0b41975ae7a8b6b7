// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/draft.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/rules/rule_base.h"
#include "support/catch_qt.h"
#include "ui/election/count_card.h"
#include "ui/election/elected_term_dialog.h"
#include "ui/election/election_cards.h"
#include "ui/election/election_dialogs.h"
#include "ui/election/election_draft.h"
#include "ui/election/election_stage.h"
#include "ui/election/election_track.h"
#include "ui/election/leave_out_dialog.h"
#include "ui/election/person_picker.h"
#include "ui/election/verdict_strip.h"
#include "ui/kit/banner.h"
#include "ui/kit/field.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using organization::ElectionStep;

namespace {

QStringList namesOnCard(const organization::Election& election)
{
    QStringList names;
    for (const auto& candidate : election.candidates)
        names.append(candidate.name);
    return names;
}

template <class Kind>
Kind* openDialog(ElectionStage& stage)
{
    auto* dialog = stage.test().window().findChild<Kind*>();
    REQUIRE(dialog != nullptr);
    return dialog;
}

} // namespace

TEST_CASE("an & in the title of an election is shown in its menu and on its button", "[ui][election]")
{
    ElectionStage stage;
    auto named = stage.election();
    named.title = QStringLiteral("研发&测试换届");
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {},
                                 [&](store::UnitOfWork& unit) { return organization::changeElection(unit, named); }));
    const QString written = QStringLiteral("研发&&测试换届"); // as Qt writes one & that is none of its marks
    const auto shows = [&](const auto& all) {
        return std::any_of(all.begin(), all.end(), [&](const auto* each) { return each->text() == written; });
    };
    CHECK(QTest::qWaitFor([&] { return shows(stage.view().corner()->findChildren<QPushButton*>()); }));
    CHECK(shows(stage.view().corner()->findChildren<QAction*>()));
}

TEST_CASE("the page shows the election that is under way, with the step of the day", "[ui][election]")
{
    ElectionStage stage;
    REQUIRE(stage.view().shown() != nullptr);
    CHECK(stage.view().shown()->title == QStringLiteral("2026年换届"));
    const auto& steps = stage.view().track()->steps();
    REQUIRE(steps.size() == 8);
    CHECK(steps[3]->state() == TrackButton::State::Done);
    CHECK(steps[4]->state() == TrackButton::State::Current);
    CHECK(steps[3]->detail() == QStringLiteral("10月16日"));
    CHECK(steps[4]->detail() == QStringLiteral("今天 10月23日"));
    CHECK(steps[5]->detail() == QStringLiteral("—"));
    CHECK(stage.view().turnout()->entitled() == 36);
    CHECK(stage.view().papers()->papers().size() == 13);
}

TEST_CASE("a count is typed with Enter alone and judged while it is typed", "[ui][election]")
{
    ElectionStage stage;
    auto* count = stage.view().count();
    CHECK_FALSE(count->isComplete());
    CHECK_FALSE(count->verdict()->primary()->isVisible());
    stage.typeCount(ElectionStage::mockupFigures());
    CHECK(count->isComplete());
    CHECK(count->problems().isEmpty());
    CHECK(count->verdict()->words().line == QStringLiteral("丁春晓、贺松年都是 23 票，还剩 1 个名额"));
    CHECK(count->verdict()->words().more.contains(QStringLiteral("按应到会 36 人计算结果相同")));
    // behind the last figure the focus is where the result is recorded
    CHECK(count->window()->focusWidget() == count->verdict()->primary());
    QTest::keyClick(count->verdict()->primary(), Qt::Key_Space);
    const auto election = stage.election();
    REQUIRE(election.rounds.size() == 1);
    CHECK(election.rounds[0].result == organization::RoundResult::Tied);
    CHECK(count->access() == CountCard::Access::Recorded);
    CHECK(count->verdict()->primary()->text() == QStringLiteral("再次投票"));
    // 再次投票: two names, one seat
    QTest::mouseClick(count->verdict()->primary(), Qt::LeftButton);
    CHECK(count->access() == CountCard::Access::Count);
    REQUIRE(count->fields().size() == 4 + 2 * 3);
    stage.typeCount(QStringLiteral("34 34 34 0 20 14 0 14 20 0").split(u' '));
    CHECK(count->verdict()->words().line == QStringLiteral("名额选满：丁春晓当选"));
    QTest::mouseClick(count->verdict()->primary(), Qt::LeftButton);
    CHECK(stage.election().isDecided());
    CHECK(stage.election().elected().size() == 5);
}

TEST_CASE("figures that do not add up are said at once, and nothing can be recorded", "[ui][election]")
{
    ElectionStage stage;
    auto figures = ElectionStage::mockupFigures();
    figures[6] = QStringLiteral("2"); // 丁春晓: 23 + 7 + 2
    stage.typeCount(figures);
    auto* count = stage.view().count();
    CHECK(count->problems()
          == QStringList{QStringLiteral("丁春晓的赞成 23 + 反对 7 + 弃权 2 = 32，比有效票 33 张少 1 票")});
    CHECK(count->verdict()->words().line == QStringLiteral("计票的数字对不上"));
    CHECK_FALSE(count->verdict()->primary()->isVisible());
    CHECK(count->fields()[4]->property("state").toString() == QStringLiteral("error"));
    CHECK(stage.election().rounds.isEmpty());
    figures[6] = QStringLiteral("3");
    stage.typeCount(figures);
    CHECK(count->problems().isEmpty());
    CHECK(count->verdict()->primary()->isVisible());
}

TEST_CASE("a line about an error makes the page no wider than the window", "[ui][election]")
{
    ElectionStage stage;
    stage.test().window().resize(1024, 700);
    QCoreApplication::processEvents();
    auto figures = ElectionStage::mockupFigures();
    figures[6] = QStringLiteral("2"); // 丁春晓: 23 + 7 + 2
    stage.typeCount(figures);
    QCoreApplication::processEvents();
    REQUIRE_FALSE(stage.view().count()->problems().isEmpty());
    CHECK(stage.view().findChild<QScrollArea*>()->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("three candidates for five seats are told on the page as soon as they are chosen", "[ui][election]")
{
    ElectionStage stage(ElectionStage::Stage::Plan);
    const auto* doubts = stage.view().findChild<Banner*>(QStringLiteral("doubts"));
    REQUIRE(doubts);
    CHECK_FALSE(doubts->accessibleName().contains(QStringLiteral("候选人只有")));
    QTest::mouseClick(stage.view().count()->verdict()->primary(), Qt::LeftButton);
    auto* dialog = openDialog<CandidatesDialog>(stage);
    for (const char16_t* name : {u"韩知秋", u"丁春晓", u"沈若溪"})
        dialog->picker()->box(QString::fromUtf16(name))->setChecked(true);
    for (auto* each : dialog->findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("定候选人"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    CHECK(doubts->isVisibleTo(&stage.view()));
    CHECK(doubts->accessibleName().contains(QStringLiteral("候选人只有 3 名，还差 3 名"))); // 5 seats ask for 6
}

TEST_CASE("no quorum, no result", "[ui][election]")
{
    ElectionStage stage;
    stage.typeCount(ElectionStage::mockupFigures());
    stage.view().count()->setTurnout(43, 34); // four fifths are 35
    CHECK(stage.view().count()->verdict()->words().line.contains(QStringLiteral("人数不够")));
    CHECK_FALSE(stage.view().count()->verdict()->primary()->isVisible());
}

TEST_CASE("what is typed stays when the page is left and comes back", "[ui][election]")
{
    ElectionStage stage;
    auto* count = stage.view().count();
    count->fields()[0]->setFocus();
    QTest::keyClicks(count->fields()[0], QStringLiteral("34"));
    QTest::keyClicks(count->fields()[4], QStringLiteral("23"));
    QTest::keyClicks(count->fields()[5], QStringLiteral("7"));
    CHECK(stage.view().save() == Page::Kept::AsDraft);
    const auto round = organization::nextRound(stage.election()).value();
    REQUIRE(book::findDraft(stage.desk().book().reader(), electionDraftId(round)).value());
    stage.view().open(stage.election().id.toString());
    CHECK(count->fields()[0]->text() == QStringLiteral("34"));
    CHECK(count->fields()[5]->text() == QStringLiteral("7"));
    stage.typeCount(ElectionStage::mockupFigures());
    QTest::mouseClick(count->verdict()->primary(), Qt::LeftButton);
    CHECK_FALSE(book::findDraft(stage.desk().book().reader(), electionDraftId(round)).value());
}

TEST_CASE("a name that is written in has its own line", "[ui][election]")
{
    ElectionStage stage;
    stage.typeCount(ElectionStage::mockupFigures());
    auto* count = stage.view().count();
    auto* add = count->findChild<QPushButton*>(QStringLiteral("addWritten"));
    REQUIRE(add != nullptr);
    QTest::mouseClick(add, Qt::LeftButton);
    CHECK_FALSE(count->isComplete());
    auto* name = qobject_cast<QLineEdit*>(count->window()->focusWidget());
    REQUIRE(name != nullptr);
    name->insert(QStringLiteral("王敬修"));
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClicks(count->window()->focusWidget(), QStringLiteral("3"));
    CHECK(count->isComplete());
    CHECK(count->typed().tallies.last().name == QStringLiteral("王敬修"));
    CHECK(count->problems().isEmpty());
    QTest::mouseClick(count->verdict()->primary(), Qt::LeftButton);
    CHECK(stage.election().rounds[0].tallies.last().listing == rules::Listing::WrittenIn);
}

TEST_CASE("a correction asks for its reason and keeps the old figures", "[ui][election]")
{
    ElectionStage stage;
    stage.typeCount(ElectionStage::mockupFigures());
    auto* count = stage.view().count();
    QTest::mouseClick(count->verdict()->primary(), Qt::LeftButton);
    CHECK(count->verdict()->second()->text() == QStringLiteral("更正"));
    QTest::mouseClick(count->verdict()->second(), Qt::LeftButton);
    CHECK(count->access() == CountCard::Access::Correct);
    auto figures = ElectionStage::mockupFigures();
    figures[4] = QStringLiteral("24");
    figures[5] = QStringLiteral("6");
    stage.typeCount(figures);
    QTest::mouseClick(count->verdict()->primary(), Qt::LeftButton);
    auto* dialog = openDialog<ElectionReasonDialog>(stage);
    dialog->field()->setText(QStringLiteral("复核"));
    QTest::keyClick(dialog->field()->edit(), Qt::Key_Return);
    const auto round = stage.election().rounds[0];
    REQUIRE(round.corrections.size() == 1);
    CHECK(round.corrections[0].before.contains(QStringLiteral("丁春晓赞成23")));
    CHECK(round.result == organization::RoundResult::Elected);
}

TEST_CASE("a correction that takes away what was agreed on fewer seats says so", "[ui][election]")
{
    ElectionStage stage;
    auto* count = stage.view().count();
    auto figures = ElectionStage::mockupFigures();
    figures[4] = QStringLiteral("17"); // 丁春晓: exactly half of 34
    figures[5] = QStringLiteral("13");
    figures[16] = QStringLiteral("10"); // 贺松年
    figures[17] = QStringLiteral("20");
    figures[18] = QStringLiteral("3");
    stage.typeCount(figures);
    QTest::mouseClick(count->verdict()->primary(), Qt::LeftButton);
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return organization::acceptFewerSeats(unit, rules::ruleBase().value()->catalogue, stage.election().id, 20,
                                              stage.desk().today(), stage.desk().today());
    }));
    QCoreApplication::processEvents();
    REQUIRE(stage.election().fewerAgreed == 20);
    CHECK(count->verdict()->second()->text() == QStringLiteral("更正"));
    QTest::mouseClick(count->verdict()->second(), Qt::LeftButton);
    figures = ElectionStage::mockupFigures();
    figures[4] = QStringLiteral("24");
    figures[5] = QStringLiteral("6");
    stage.typeCount(figures); // five of five
    QSignalSpy said(&stage.desk(), &Desk::undoOffered);
    QTest::mouseClick(count->verdict()->primary(), Qt::LeftButton);
    auto* dialog = openDialog<ElectionReasonDialog>(stage);
    dialog->field()->setText(QStringLiteral("复核"));
    QTest::keyClick(dialog->field()->edit(), Qt::Key_Return);
    CHECK_FALSE(stage.election().fewerAgreed);
    REQUIRE(said.size() == 1);
    CHECK(said[0][0].toString() == QStringLiteral("已更正计票，20 名选举人同意减少名额不再作数，已经取消"));
}

TEST_CASE("candidates are chosen from those who may stand, the others stand there with the reason", "[ui][election]")
{
    ElectionStage stage(ElectionStage::Stage::Plan);
    CHECK(stage.view().count()->verdict()->words().line == QStringLiteral("还没有候选人"));
    QTest::mouseClick(stage.view().count()->verdict()->primary(), Qt::LeftButton);
    auto* dialog = openDialog<CandidatesDialog>(stage);
    CHECK_FALSE(dialog->picker()->box(QStringLiteral("罗小满"))->isEnabled());
    for (const char16_t* name : {u"韩知秋", u"丁春晓", u"沈若溪"})
        dialog->picker()->box(QString::fromUtf16(name))->setChecked(true);
    for (auto* each : dialog->findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("定候选人"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    CHECK(namesOnCard(stage.election())
          == QStringList{QStringLiteral("丁春晓"), QStringLiteral("沈若溪"), QStringLiteral("韩知秋")});
}

TEST_CASE("after a count that filled too few seats new candidates are named in the window, for those that are left",
          "[ui][election]")
{
    ElectionStage stage;
    auto* count = stage.view().count();
    auto* candidates = count->findChild<QPushButton*>(QStringLiteral("editCandidates"));
    REQUIRE(candidates != nullptr);
    CHECK(candidates->isVisible());
    auto figures = ElectionStage::mockupFigures();
    figures[4] = QStringLiteral("17"); // 丁春晓: exactly half of 34
    figures[5] = QStringLiteral("13");
    figures[16] = QStringLiteral("10"); // 贺松年
    figures[17] = QStringLiteral("20");
    figures[18] = QStringLiteral("3");
    stage.typeCount(figures);
    QTest::mouseClick(count->verdict()->primary(), Qt::LeftButton);
    REQUIRE(stage.election().rounds.size() == 1);
    REQUIRE(stage.election().rounds[0].result == organization::RoundResult::TooFew);
    const auto* doubts = stage.view().findChild<Banner*>(QStringLiteral("doubts"));
    CHECK(doubts->isVisible()); // who may stand is written nowhere
    REQUIRE(candidates->isVisible());
    candidates->click();
    auto* dialog = openDialog<CandidatesDialog>(stage);
    const auto box = [&](const char16_t* name) { return dialog->picker()->box(QString::fromUtf16(name)); };
    CHECK_FALSE(box(u"沈若溪")->isEnabled()); // elected
    CHECK_FALSE(box(u"沈若溪")->isChecked());
    CHECK(box(u"丁春晓")->isChecked()); // who would stand without a word
    CHECK(box(u"贺松年")->isChecked());
    QStringList said;
    for (const auto* each : dialog->findChildren<QLabel*>())
        said.append(each->text());
    CHECK(said.join(u' ').contains(QStringLiteral("还缺 1 名，已选 2 名。")));
    CHECK(said.join(u' ').contains(QStringLiteral("没有查到明文规定")));
    box(u"贺松年")->setChecked(false);
    box(u"王敬修")->setChecked(true);
    for (auto* each : dialog->findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("定候选人"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QCoreApplication::processEvents();
    QTest::mouseClick(count->verdict()->primary(), Qt::LeftButton); // 再次投票
    REQUIRE(count->access() == CountCard::Access::Count);
    QStringList standing;
    for (const auto& tally : count->typed().tallies)
        standing.append(tally.name);
    CHECK(standing == QStringList{QStringLiteral("丁春晓"), QStringLiteral("王敬修")});
    CHECK(candidates->isVisible()); // they may be put right until the vote is counted
    stage.typeCount(QStringLiteral("34 34 34 0 14 20 0 20 14 0").split(u' '));
    QTest::mouseClick(count->verdict()->primary(), Qt::LeftButton);
    CHECK(stage.election().elected().last() == QStringLiteral("王敬修"));
    CHECK_FALSE(candidates->isVisible());
}

TEST_CASE("steps and papers take their day from a question", "[ui][election]")
{
    ElectionStage stage;
    QTest::keyClick(stage.view().track()->steps()[5], Qt::Key_Space);
    auto* dialog = openDialog<ElectionStepDialog>(stage);
    const auto days = dialog->findChildren<DateEdit*>();
    REQUIRE(days.size() == 2);
    CHECK(days[1]->text().isEmpty());
    dialog->close();
    QTest::mouseClick(stage.view().papers()->papers()[3], Qt::LeftButton);
    auto* paper = openDialog<ElectionPaperDialog>(stage);
    for (auto* each : paper->findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("保存"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    CHECK(stage.election().papers[3].done == stage.desk().today());
}

TEST_CASE("undo takes a recorded count back and the page follows", "[ui][election]")
{
    ElectionStage stage;
    stage.typeCount(ElectionStage::mockupFigures());
    QTest::mouseClick(stage.view().count()->verdict()->primary(), Qt::LeftButton);
    REQUIRE(stage.election().rounds.size() == 1);
    stage.desk().undo();
    CHECK(stage.election().rounds.isEmpty());
    CHECK(stage.view().count()->access() == CountCard::Access::Count);
}

namespace {

/// An entry of any menu of the page.
QAction* entryOf(const ElectionStage& stage, const QString& text)
{
    for (auto* action : stage.view().corner()->findChildren<QAction*>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the number of electors is the roster's; who is left out needs a reason and both consents", "[ui][election]")
{
    ElectionStage stage;
    QTest::mouseClick(stage.view().turnout()->leaveOut(), Qt::LeftButton);
    auto* dialog = stage.view().window()->findChild<LeaveOutDialog*>();
    REQUIRE(dialog != nullptr);
    const auto combos = dialog->findChildren<ComboField*>();
    REQUIRE(combos.size() == 2);
    combos[0]->combo()->setCurrentIndex(combos[0]->combo()->findText(QStringLiteral("金鹤年"), Qt::MatchStartsWith));
    combos[1]->setCode(QStringLiteral("退休回原籍居住没有转组织关系"));
    auto* done = dialog->findChild<QPushButton*>(QStringLiteral("saveLeftOut"));
    REQUIRE(done != nullptr);
    QTest::mouseClick(done, Qt::LeftButton);
    CHECK(stage.election().leftOut.isEmpty());
    const auto lines = dialog->findChildren<LineField*>();
    REQUIRE(lines.size() == 2);
    lines[0]->setText(QStringLiteral("局机关党委10月12日批复"));
    lines[1]->setText(QStringLiteral("10月16日党员大会表决同意"));
    QTest::mouseClick(done, Qt::LeftButton);
    REQUIRE(stage.election().leftOut.size() == 1);
    CHECK(stage.election().leftOut.first().name == QStringLiteral("金鹤年"));
    CHECK(stage.view().turnout()->entitled() == 35);
    REQUIRE(stage.desk().book().undo());
    QCoreApplication::processEvents();
    CHECK(stage.election().leftOut.isEmpty());
}

TEST_CASE("an election goes to the recycle bin and comes back", "[ui][election]")
{
    ElectionStage stage;
    const QString title = stage.election().title;
    auto* remove = entryOf(stage, QStringLiteral("记错了，移到回收站"));
    REQUIRE(remove != nullptr);
    remove->trigger();
    CHECK(stage.election().title != title);
    auto* back = entryOf(stage, QStringLiteral("%1（2026.10.23）").arg(title));
    REQUIRE(back != nullptr);
    back->trigger();
    CHECK(stage.election().title == title);
}

TEST_CASE("a decided election offers the next term: a post for each, one step, and it is offered once",
          "[ui][election]")
{
    ElectionStage stage;
    auto* offer = stage.view().findChild<Banner*>(QStringLiteral("nextTerm"));
    REQUIRE(offer);
    CHECK(offer->isHidden());
    auto figures = ElectionStage::mockupFigures();
    figures[4] = QStringLiteral("20"); // 丁春晓: no tie
    figures[5] = QStringLiteral("10");
    stage.typeCount(figures);
    QTest::mouseClick(stage.view().count()->verdict()->primary(), Qt::LeftButton);
    REQUIRE(stage.election().isDecided());
    REQUIRE(offer->isVisible());
    offer->findChild<QPushButton*>()->click();
    auto* dialog = openDialog<ElectedTermDialog>(stage);
    QStringList proposed;
    for (auto* combo : dialog->findChildren<QComboBox*>())
        proposed.append(combo->currentText());
    // 沈若溪 and 陆怀瑾 keep their posts; 书记 and 副书记 are elected by the committee first.
    CHECK(proposed.count(QStringLiteral("委员（还没有分工）")) == 2);
    CHECK(proposed.contains(QStringLiteral("组织委员")));
    CHECK_FALSE(proposed.contains(QStringLiteral("书记")));
    dialog->findChild<QPushButton*>(QStringLiteral("saveElectedTerm"))->click();
    const auto committee = organization::loadCommittee(stage.desk().book().reader(), stage.desk().branch().id).value();
    REQUIRE(committee.termOn(QDate(2026, 10, 23)));
    CHECK(committee.termOn(QDate(2026, 10, 23))->electedOn == QDate(2026, 10, 23));
    CHECK(committee.seatsOn(QDate(2026, 10, 23)).size() == 5); // two of them plain 委员
    CHECK(offer->isHidden());
    stage.desk().undo();
    CHECK(offer->isVisible());
}

TEST_CASE("a step that is done too early is doubted on the page at once", "[ui][election]")
{
    ElectionStage stage(ElectionStage::Stage::Plan);
    auto* doubts = stage.view().findChild<Banner*>(QStringLiteral("doubts"));
    REQUIRE(doubts);
    CHECK(doubts->isHidden());
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return organization::setElectionStep(
            unit, stage.election().id, {ElectionStep::Meeting, {}, stage.desk().today(), {}}, stage.desk().today());
    }));
    QCoreApplication::processEvents();
    CHECK(doubts->isVisible());
}

TEST_CASE("another end than the rule's asks for its reason; one 书记 is elected", "[ui][election]")
{
    ElectionStage stage;
    auto figures = ElectionStage::mockupFigures();
    figures[4] = QStringLiteral("20");
    figures[5] = QStringLiteral("10");
    stage.typeCount(figures);
    QTest::mouseClick(stage.view().count()->verdict()->primary(), Qt::LeftButton);
    stage.view().findChild<Banner*>(QStringLiteral("nextTerm"))->findChild<QPushButton*>()->click();
    auto* dialog = openDialog<ElectedTermDialog>(stage);
    auto* reason = dialog->findChild<LineField*>(QStringLiteral("termReason"));
    REQUIRE(reason);
    CHECK(reason->isHidden());
    for (auto* each : dialog->findChildren<DateField*>()) {
        if (each->title() != QStringLiteral("届满日期"))
            continue;
        each->edit()->selectAll();
        each->edit()->insert(QStringLiteral("2031-10-23"));
        each->edit()->setModified(true);
        Q_EMIT each->edit()->editingFinished();
    }
    CHECK_FALSE(reason->isHidden());
    const auto save = [&] { dialog->findChild<QPushButton*>(QStringLiteral("saveElectedTerm"))->click(); };
    const auto term = [&] {
        const auto all = organization::loadCommittee(stage.desk().book().reader(), stage.desk().branch().id).value();
        return *all.termOn(QDate(2026, 10, 23));
    };
    save();
    CHECK(term().number == 3); // asked for the reason
    reason->setText(QStringLiteral("与机关党委同时换届"));
    save();
    CHECK(term().endsOn == QDate(2031, 10, 23));
    CHECK(term().shiftReason == QStringLiteral("与机关党委同时换届"));

    for (auto* action : stage.view().corner()->findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("筹备一次选举…"))
            action->trigger();
    }
    auto* plan = openDialog<ElectionDialog>(stage);
    for (auto* each : plan->findChildren<ComboField*>()) {
        if (each->title() != QStringLiteral("选什么"))
            continue;
        each->combo()->setCurrentIndex(each->combo()->findData(QStringLiteral("secretary")));
        Q_EMIT each->combo()->activated(each->combo()->currentIndex());
    }
    for (auto* each : plan->findChildren<LineField*>()) {
        if (each->title() == QStringLiteral("应选名额"))
            CHECK((each->text() == QStringLiteral("1") && !each->isEnabled()));
    }
}
