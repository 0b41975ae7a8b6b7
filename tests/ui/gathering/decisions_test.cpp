// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Agenda, votes, corrections in the window. Figures are those of the mockup: 36 with a vote, 33 of them there.
#include "support/catch_qt.h"
#include "ui/gathering/agenda_list.h"
#include "ui/gathering/agenda_row.h"
#include "ui/gathering/correction_list.h"
#include "ui/gathering/editor_stage.h"
#include "ui/gathering/minutes_edit.h"
#include "ui/gathering/name_grid.h"
#include "ui/gathering/phrase_marks.h"
#include "ui/gathering/quorum_panel.h"
#include "ui/gathering/resolution_list.h"
#include "ui/gathering/resolution_row.h"
#include "ui/kit/chip.h"
#include "ui/kit/dialog.h"
#include "ui/ledger/owner_field.h"
#include "ui/picture.h"

#include "branchbook/gathering/absence_note.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/ledger/ledger_store.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using gathering::Matter;
using gathering::Presence;

namespace {

ResolutionRow& row(const EditorStage& stage, int at)
{
    return *stage.find<ResolutionList>("resolutions").findChildren<ResolutionRow*>().at(at);
}

void type(QLineEdit& edit, const QString& text)
{
    edit.setFocus();
    edit.selectAll();
    typeText(edit, text);
}

QLineEdit& number(ResolutionRow& line, const char* name)
{
    return *line.findChild<QLineEdit*>(QLatin1StringView(name));
}

QAction* action(QMenu& menu, const QString& start)
{
    for (auto* each : menu.actions()) {
        if (each->text().startsWith(start))
            return each;
    }
    FAIL("no such action: " << start.toStdString());
    return nullptr;
}

/// The menu of a row as it opens.
QMenu& menuOf(ResolutionRow& line)
{
    for (auto* menu : line.findChildren<QMenu*>()) {
        Q_EMIT menu->aboutToShow();
        if (!menu->actions().isEmpty() && menu->actions().first()->text() == QStringLiteral("写入会议记录"))
            return *menu;
    }
    throw std::runtime_error("no menu");
}

} // namespace

TEST_CASE("the pane says whether a vote may be held, and follows who came", "[ui][gathering]")
{
    const EditorStage stage;
    auto& quorum = stage.find<QuorumPanel>("quorum");
    CHECK(quorum.isVisible());
    CHECK(quorum.accessibleName().contains(QStringLiteral("到会人数符合要求，可以表决")));
    CHECK(quorum.accessibleName().contains(QStringLiteral("有表决权的到会 33 / 36")));
    CHECK(quorum.accessibleName().contains(QStringLiteral("须超过半数 18 人"))); // an admission is on the agenda
    int away = 0;
    const auto people = stage.model().gathering().attendees;
    for (const auto& person : people) {
        if (person.presence == Presence::Present && person.memberType != QStringView(book::kProbationaryMember)
            && away++ < 15)
            stage.model().setPresent(person.member, Presence::Absent);
    }
    CHECK(quorum.accessibleName().contains(QStringLiteral("到会人数不够，不能表决"))); // 18 of 36 is not more than half
    CHECK(quorum.accessibleName().contains(QStringLiteral("18 / 36")));
    stage.desk().showPage(QStringLiteral("ideology"), QStringLiteral("new:party_lesson"));
    CHECK(stage.page().findChild<QuorumPanel*>()->isHidden()); // a lesson decides nothing
}

TEST_CASE("votes are typed, the result is computed, and a wrong number names its field", "[ui][gathering]")
{
    const EditorStage stage;
    auto& line = row(stage, 1);
    type(number(line, "yes"), QStringLiteral("18"));
    CHECK(line.edit()->accessibleDescription().contains(QStringLiteral("没有通过"))); // 18 of 36 is not more than half
    type(number(line, "yes"), QStringLiteral("19"));
    REQUIRE(stage.model().commit());
    CHECK(stage.stored().resolutions[1].outcome->passed);
    CHECK(stage.stored().resolutions[1].votes.yes == 19);
    type(number(line, "yes"), QStringLiteral("34"));
    auto* problem = line.findChild<QLabel*>(QStringLiteral("voteProblem"));
    CHECK(problem->isVisible());
    CHECK(problem->text().startsWith(QStringLiteral("赞成票")));
    CHECK(number(line, "yes").property("state").toString() == QStringLiteral("error"));
    CHECK_FALSE(stage.model().commit()); // the record waits as a draft; nothing impossible is stored
    CHECK(stage.model().saveState() == EditorModel::SaveState::Kept);
    CHECK(stage.stored().resolutions[1].votes.yes == 19);
    type(number(line, "yes"), QStringLiteral("20"));
    CHECK_FALSE(problem->isVisible());
    REQUIRE(stage.model().commit());
    CHECK(stage.stored().resolutions[1].votes.yes == 20);
    while (stage.model().stepBack()) { }
    CHECK(stage.find<ResolutionList>("resolutions").findChildren<ResolutionRow*>().size() == 2);
}

TEST_CASE("a vote without everybody who has one is 待核对 in the window as on paper, and goes into no ledger",
          "[ui][gathering]")
{
    const EditorStage stage;
    const auto chip = [&] { return row(stage, 0).findChild<Chip*>()->accessibleName(); };
    auto* problem = row(stage, 0).findChild<QLabel*>(QStringLiteral("voteProblem"));
    CHECK(chip() == QStringLiteral("通过"));
    CHECK(problem->isHidden());
    // 36 have a vote by the roster; one who is away is no longer listed: 33 of 35, and the rule would say 通过.
    stage.model().decide({}, [](auto& g) {
        g.attendees.removeIf([](const auto& person) { return person.name == QStringLiteral("林远舟"); });
    });
    CHECK(chip() == QStringLiteral("待核对"));
    CHECK(problem->text().contains(QStringLiteral("应到会与按名册当天有表决权的人不符")));
    CHECK_FALSE(action(menuOf(row(stage, 0)), QStringLiteral("转入台账"))->isEnabled());
    REQUIRE(stage.model().commit());
    CHECK(gathering::isToCheck(*stage.stored().resolutions[0].outcome)); // what paper and report go by
    CHECK(chip() == QStringLiteral("待核对"));
    // Nobody is asked 仍然归档 about what is refused all the same, though something is missing besides.
    const auto& people = stage.model().gathering().attendees;
    const auto noVote =
        std::ranges::find(people, QString::fromUtf16(book::kProbationaryMember), &gathering::Attendee::memberType);
    REQUIRE(noVote != people.end());
    stage.model().setPresent(noVote->member, Presence::Absent);
    REQUIRE_FALSE(stage.model().missing().isEmpty());
    QSignalSpy refused(&stage.view(), &EditorView::failed);
    QTest::mouseClick(&stage.find<QAbstractButton>("archive"), Qt::LeftButton);
    REQUIRE(refused.size() == 1);
    const QString why = refused.first().first().toString();
    CHECK(why.contains(QStringLiteral("林远舟")));
    CHECK_FALSE(why.contains(QStringLiteral("--"))); // nothing that only the command line knows
    const auto& renew = stage.find<QPushButton>("renewPeople");
    CHECK(renew.isVisible()); // what it names instead is there to be pressed
    CHECK(why.contains(QStringLiteral("“%1”").arg(renew.text())));
    CHECK(stage.window().findChild<Dialog*>(QStringLiteral("missing")) == nullptr);
    CHECK(stage.stored().state == gathering::State::Draft);
}

TEST_CASE("a conversion before the probation is over stands on the paper as 待核对", "[ui][gathering]")
{
    const EditorStage stage;
    auto& model = stage.model();
    const auto vote = [&](const QString& text) {
        model.decide({}, [&](auto& g) {
            gathering::Resolution one;
            one.text = text;
            one.votes.yes = 33;
            one.votes.no = 0;
            one.votes.abstain = 0;
            g.resolutions.append(one);
        });
    };
    vote(QStringLiteral("同意罗小满同志按期转正")); // accepted on 27 March 2026: a year ends on 27 March 2027
    vote(QStringLiteral("同意修缮活动室"));
    REQUIRE(model.commit());
    const auto sheet = model.sheet();
    REQUIRE(sheet);
    const auto& lines = sheet->decisions;
    REQUIRE(lines.size() >= 2);
    CHECK(lines[lines.size() - 2].sentence.endsWith(
        QStringLiteral("（待核对：罗小满的预备期2027年3月27日才满，开会那天还没有满）")));
    CHECK_FALSE(lines.last().sentence.contains(QStringLiteral("待核对")));
    const auto stored = stage.stored();
    CHECK_FALSE(gathering::isToCheck(*stored.resolutions.last().outcome));
}

TEST_CASE("a conversion before the probation is over is no green vote, from the first word on", "[ui][gathering]")
{
    const EditorStage stage;
    auto& model = stage.model();
    const auto add = [&](const QString& text) {
        model.decide({}, [&](auto& g) {
            gathering::Resolution one;
            one.id = gathering::ResolutionId::make();
            one.text = text;
            g.resolutions.append(one);
        });
    };
    add(QStringLiteral("同意罗小满同志按期转正")); // accepted on 27 March 2026: a year ends on 27 March 2027
    add(QStringLiteral("同意修缮活动室"));
    auto& early = row(stage, 2);
    auto& plain = row(stage, 3);
    const auto problem = [](ResolutionRow& line) {
        const auto* text = line.findChild<QLabel*>(QStringLiteral("voteProblem"));
        return text->isHidden() ? QString() : text->text();
    };
    CHECK(early.findChild<Chip*>()->accessibleName() == QStringLiteral("预备期未满"));
    CHECK(problem(early).contains(QStringLiteral("2027年3月27日才满")));
    CHECK(problem(early).contains(QStringLiteral("发展党员工作细则"))); // the rule with its source
    CHECK(problem(plain).isEmpty());
    for (auto* line : {&early, &plain}) {
        type(number(*line, "yes"), QStringLiteral("33"));
        type(number(*line, "no"), QStringLiteral("0"));
        type(number(*line, "abstain"), QStringLiteral("0"));
    }
    CHECK(early.findChild<Chip*>()->accessibleName() == QStringLiteral("预备期未满")); // the votes would do
    CHECK(problem(early).contains(QStringLiteral("2027年3月27日才满")));
    CHECK(plain.findChild<Chip*>()->accessibleName() == QStringLiteral("通过"));
    model.decide({}, [](auto& g) { g.resolutions[2].text = QStringLiteral("同意取消罗小满预备党员资格"); });
    CHECK_FALSE(problem(early).contains(QStringLiteral("才满")));
}

TEST_CASE("Ctrl+Z in an input that has nothing to take back is the record's", "[ui][gathering]")
{
    const EditorStage stage;
    auto& line = row(stage, 1);
    const auto before = stage.model().gathering().resolutions[1].votes.yes;
    type(number(line, "yes"), QStringLiteral("20"));
    REQUIRE(stage.model().gathering().resolutions[1].votes.yes == 20);
    auto& no = number(line, "no");
    no.setFocus();
    REQUIRE_FALSE(no.isUndoAvailable());
    QTest::keyClick(&no, Qt::Key_Z, Qt::ControlModifier);
    CHECK(stage.model().gathering().resolutions[1].votes.yes == before);
    auto& minutes = stage.find<MinutesEdit>("minutes");
    type(number(row(stage, 1), "yes"), QStringLiteral("21"));
    minutes.setFocus();
    REQUIRE_FALSE(minutes.document()->isUndoAvailable());
    QTest::keyClick(&minutes, Qt::Key_Z, Qt::ControlModifier);
    CHECK(stage.model().gathering().resolutions[1].votes.yes == before);
}

TEST_CASE("hands that do not add up are told at once, and stored only when they do", "[ui][gathering]")
{
    const EditorStage stage; // 33 with a vote are there
    auto& line = row(stage, 0);
    const auto stored = stage.stored().resolutions[0].votes;
    type(number(line, "yes"), QStringLiteral("30"));
    type(number(line, "no"), QStringLiteral("1"));
    type(number(line, "abstain"), QStringLiteral("0"));
    auto* problem = line.findChild<QLabel*>(QStringLiteral("voteProblem"));
    CHECK(problem->text().contains(QStringLiteral("合计 31 人，表决时到会有表决权的是 33 人，相差 2 人")));
    CHECK_FALSE(stage.model().commit());
    CHECK(stage.stored().resolutions[0].votes == stored);
    action(menuOf(line), QStringLiteral("填写表决时到会"))->trigger();
    type(number(line, "present"), QStringLiteral("31"));
    CHECK(problem->isHidden());
    REQUIRE(stage.model().commit());
    CHECK(stage.stored().resolutions[0].votes.present == 31);
}

TEST_CASE("an admission by show of hands is doubted, ballots are counted against each other", "[ui][gathering]")
{
    const EditorStage stage;
    auto& line = row(stage, 1);
    auto* problem = line.findChild<QLabel*>(QStringLiteral("voteProblem"));
    auto* method = line.findChild<QPushButton*>(QStringLiteral("method"));
    action(*method->menu(), QStringLiteral("举手表决"))->trigger();
    CHECK(problem->text().contains(QStringLiteral("无记名投票")));
    action(*method->menu(), QStringLiteral("无记名投票"))->trigger();
    CHECK(problem->isHidden());
    CHECK(number(line, "valid").isVisible());
    type(number(line, "valid"), QStringLiteral("32"));
    CHECK(problem->text().contains(QStringLiteral("与有效票 32 张对不上")));
    type(number(line, "valid"), QStringLiteral("33"));
    CHECK(problem->isHidden());
    REQUIRE(stage.model().commit());
    CHECK(stage.stored().resolutions[1].votes.valid == 33);
}

TEST_CASE("a resolution is added for an item that needs a vote, and its sentence goes into the minutes",
          "[ui][gathering]")
{
    const EditorStage stage;
    auto& list = stage.find<ResolutionList>("resolutions");
    action(menuOf(row(stage, 0)), QStringLiteral("删除这项决议"))->trigger();
    REQUIRE(list.findChildren<ResolutionRow*>().size() >= 1);
    REQUIRE(stage.model().gathering().resolutions.size() == 1);
    QMenu menu;
    list.fillMenu(menu);
    QStringList offered;
    for (auto* each : menu.actions())
        offered.append(each->text());
    CHECK(offered == QStringList{QStringLiteral("审议支部第三季度工作报告"), QStringLiteral("其他事项")});
    menu.actions().first()->trigger();
    REQUIRE(stage.model().gathering().resolutions.size() == 2);
    const auto& made = stage.model().gathering().resolutions[1];
    CHECK(made.text == QStringLiteral("通过支部第三季度工作报告"));
    CHECK(made.item == stage.model().gathering().agenda[1].id);
    for (auto* line : list.findChildren<ResolutionRow*>()) {
        if (line->id() == made.id) {
            type(number(*line, "yes"), QStringLiteral("33"));
            action(menuOf(*line), QStringLiteral("写入会议记录"))->trigger();
        }
    }
    CHECK(stage.find<MinutesEdit>("minutes").toPlainText().contains(QStringLiteral("赞成33票")));
    REQUIRE(stage.model().commit());
    CHECK(stage.stored().minutesHtml.contains(QStringLiteral("赞成33票")));
    REQUIRE(stage.stored().resolutions[1].outcome);
    CHECK(stage.stored().resolutions[1].outcome->passed);
}

TEST_CASE("the small editor of an item: kind, papers, amount, stage", "[ui][gathering]")
{
    const EditorStage stage;
    auto& line = *stage.find<AgendaList>("agenda").findChildren<AgendaRow*>().first();
    line.edit()->setFocus();
    QTest::keyClick(line.edit(), Qt::Key_Return, Qt::AltModifier);
    auto* details = stage.window().findChild<QWidget*>(QStringLiteral("agendaDetails"));
    REQUIRE(details);
    auto* kind = details->findChild<QComboBox*>(QStringLiteral("matter"));
    auto* amount = details->findChild<QLineEdit*>(QStringLiteral("amount"));
    CHECK_FALSE(amount->isVisible());
    const auto choose = [&](QComboBox& combo, const QString& text) {
        combo.setCurrentIndex(combo.findText(text));
        Q_EMIT combo.activated(combo.currentIndex());
    };
    auto* popover = details->parentWidget();
    const int before = popover->height();
    choose(*kind, QStringLiteral("预备党员转正"));
    CHECK(details->findChildren<QCheckBox*>().size() == gathering::usualPapers(Matter::Conversion).size());
    QTRY_VERIFY(popover->height() > before); // it grows with its papers
    QCoreApplication::processEvents();
    CHECK(details->height() >= details->layout()->totalMinimumSize().height());
    details->findChildren<QCheckBox*>().first()->click();
    choose(*kind, QStringLiteral("大额开支"));
    CHECK(amount->isVisible());
    type(*amount, QStringLiteral("12000.5"));
    auto* paper = details->findChild<QLineEdit*>(QStringLiteral("newPaper"));
    type(*paper, QStringLiteral("报价单"));
    QTest::keyClick(paper, Qt::Key_Return);
    choose(*details->findChild<QComboBox*>(QStringLiteral("stage")), QStringLiteral("讨论"));
    REQUIRE(stage.model().commit());
    const auto item = stage.stored().agenda[0];
    CHECK(item.matter == Matter::LargeSpending);
    CHECK(item.amount == Money{1'200'050});
    CHECK(item.stage == gathering::Stage::Discussed);
    REQUIRE(item.papers.size() == 4); // what is at hand stays, what the other kind asked for goes
    CHECK(item.papers[0].atHand);
    CHECK(item.papers[1] == gathering::Paper{QStringLiteral("开支方案"), false}); // what this kind begins with
    CHECK(item.papers[2] == gathering::Paper{QStringLiteral("预算或报价"), false});
    CHECK(item.papers[3] == gathering::Paper{QStringLiteral("报价单"), false});
}

TEST_CASE("empty phrases are marked with what to write instead; a template fills an empty record", "[ui][gathering]")
{
    const EditorStage stage;
    auto& edit = stage.find<MinutesEdit>("minutes");
    auto& marks = stage.find<PhraseMarks>("phrases");
    marks.look();
    CHECK(marks.isHidden());
    edit.setPlainText(QStringLiteral("周砚青：大家一致认为可行。"));
    marks.look();
    CHECK(marks.isVisible());
    CHECK(edit.extraSelections().size() == 1);
    CHECK(marks.found().first().at == 4);
    edit.clear();
    stage.find<QPushButton>("template").click();
    CHECK(edit.toPlainText().startsWith(
        QStringLiteral("周砚青：应到党员38人，实到35人；应到会有表决权的党员36人，实到33人。")));
    REQUIRE(stage.model().commit());
    CHECK(stage.stored().minutesHtml.contains(QStringLiteral("应到党员38人")));
}

TEST_CASE("an archived record is corrected in the window: reason, marks, and undo", "[ui][gathering]")
{
    const EditorStage stage;
    REQUIRE(stage.model().archive());
    CHECK(stage.find<CorrectionList>("corrections").isHidden());
    CHECK(number(row(stage, 0), "yes").isReadOnly());
    auto* correct = stage.window().findChild<QPushButton*>(QStringLiteral("correct"));
    REQUIRE(correct->isVisible());
    correct->click();
    auto* dialog = stage.window().findChild<Dialog*>(QStringLiteral("correction"));
    REQUIRE(dialog);
    type(*dialog->findChild<QLineEdit*>(), QStringLiteral("票数记错"));
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    REQUIRE(stage.model().isCorrecting());
    type(number(row(stage, 0), "yes"), QStringLiteral("31"));
    type(number(row(stage, 0), "abstain"), QStringLiteral("2"));
    auto* finish = stage.window().findChild<QPushButton*>(QStringLiteral("archive"));
    CHECK(finish->text() == QStringLiteral("完成更正"));
    finish->click();
    CHECK(stage.model().isReadOnly());
    const auto record = stage.stored();
    REQUIRE(record.corrections.size() == 1);
    CHECK(record.corrections[0].was.contains(QStringLiteral("赞成33票")));
    CHECK(record.corrections[0].reason == QStringLiteral("票数记错"));
    CHECK(stage.find<CorrectionList>("corrections").isVisible());
    REQUIRE(stage.desk().book().undo());
    CHECK(stage.find<CorrectionList>("corrections").isHidden());
    CHECK(stage.model().gathering().resolutions[0].votes.yes == 33);
}

TEST_CASE("a resolution that was carried becomes an item of the ledger", "[ui][gathering]")
{
    const EditorStage stage;
    action(menuOf(row(stage, 0)), QStringLiteral("转入台账"))->trigger();
    auto* dialog = stage.window().findChild<Dialog*>(QStringLiteral("raiseResolution"));
    REQUIRE(dialog);
    auto* owner = dialog->findChild<OwnerField*>();
    REQUIRE(owner);
    owner->combo()->setEditText(QStringLiteral("陆怀瑾"));
    for (auto* each : dialog->findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("登记"))
            each->click();
    }
    ledger::ItemQuery query;
    query.branch = branchOf(stage.desk().book());
    const auto items = ledger::listItems(stage.desk().book().reader(), query).value();
    REQUIRE(items.size() == 1);
    CHECK(items[0].matter == QStringLiteral("通过支部第三季度工作报告"));
    CHECK(items[0].ownerName == QStringLiteral("陆怀瑾"));
    CHECK(items[0].owner);
    CHECK(items[0].sourceId == stage.meeting.toString());
}

TEST_CASE("a right that the roster does not know, and who stays out of the numbers with both consents",
          "[ui][gathering]")
{
    const EditorStage stage;
    stage.model().setPace(1, 100'000);
    const auto open = [&]() -> Dialog& {
        stage.find<QPushButton>("rightsButton").click();
        return *stage.window().findChild<Dialog*>(QStringLiteral("rights"));
    };
    const auto choose = [](Dialog& dialog, const char* name, const QString& text) {
        auto* combo = dialog.findChild<QComboBox*>(QLatin1StringView(name));
        REQUIRE(combo->findText(text) >= 0);
        combo->setCurrentIndex(combo->findText(text));
        Q_EMIT combo->activated(combo->currentIndex());
    };
    const auto save = [](Dialog& dialog) {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == QStringLiteral("保存"))
                each->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    auto& first = open();
    choose(first, "person", QStringLiteral("贺松年"));
    auto* why = first.findChild<QLineEdit*>(QStringLiteral("why"));
    CHECK_FALSE(why->isVisible()); // nothing is changed yet
    choose(first, "right", QStringLiteral("无表决权（原因保密）"));
    CHECK(why->isVisible());
    save(first);
    REQUIRE(stage.window().findChild<Dialog*>(QStringLiteral("rights"))); // refused: no reason yet
    CHECK(gathering::votersOf(stage.model().gathering()).entitled == 36);
    why->setText(QStringLiteral("2026年8月3日处分决定"));
    save(first);
    CHECK(gathering::votersOf(stage.model().gathering()).entitled == 35);
    auto& second = open();
    choose(second, "person", QStringLiteral("金鹤年"));
    choose(second, "leftOut", rules::awayReasonName(rules::AwayReason::CannotExpressWill));
    save(second);
    REQUIRE(stage.window().findChild<Dialog*>(QStringLiteral("rights"))); // refused: no consent yet
    second.findChild<QLineEdit*>(QStringLiteral("higher"))->setText(QStringLiteral("机关党委同意"));
    second.findChild<QLineEdit*>(QStringLiteral("meeting"))->setText(QStringLiteral("大会表决同意"));
    save(second);
    CHECK(gathering::votersOf(stage.model().gathering()).entitled == 34);
    CHECK(stage.find<QuorumPanel>("quorum").accessibleName().contains(QStringLiteral("不计入应到会 1 人")));
    stage.model().decide({}, [](gathering::Gathering& g) {
        for (auto& resolution : g.resolutions) {
            resolution.votes = {};
            resolution.votes.yes = 30;
        }
    });
    CHECK(stage.find<CorrectionList>("corrections").isHidden()); // a mark when it is saved
    QTRY_COMPARE(stage.model().saveState(), EditorModel::SaveState::Kept);
    REQUIRE(stage.model().load(stage.meeting)); // the reason is kept with what was typed
    REQUIRE(stage.model().commit());
    CHECK(gathering::votersOf(stage.stored()).leftOut == 1);
    const auto corrections = stage.stored().corrections;
    REQUIRE(corrections.size() == 3); // the right and both votes of the meeting
    CHECK(corrections[0].field == QStringLiteral("right"));
    CHECK(corrections[0].reason == QStringLiteral("2026年8月3日处分决定"));
    CHECK(corrections[1].field == QStringLiteral("resolution"));
    CHECK(stage.find<CorrectionList>("corrections").isVisible());
}

TEST_CASE("a new meeting begins with what is open and with the standing agenda", "[ui][gathering]")
{
    const EditorStage stage;
    stage.model().decide({}, [](auto& g) {
        g.resolutions.removeLast(); // the admission was put off
        g.agenda.removeFirst();
    });
    REQUIRE(stage.model().commit());
    REQUIRE(stage.model().keepStandingAgenda());
    EditorModel next(stage.desk().book());
    REQUIRE(next.begin(stage.stored().branch, gathering::Kind::GeneralMeeting, QDate(2026, 12, 18)));
    const auto titles = gathering::titlesOf(next.gathering().agenda);
    CHECK(
        titles
        == QStringList{QStringLiteral("讨论接收梁书言同志为中共预备党员"), QStringLiteral("审议支部第三季度工作报告")});
    CHECK(next.gathering().agenda[0].carriedFromOn == QDate(2026, 9, 18));
    CHECK_FALSE(next.hasUnsaved()); // nobody has entered anything yet
    CHECK(next.openItems().isEmpty());
    next.decide({}, [](auto& g) { g.agenda.removeFirst(); });
    CHECK(next.openItems().size() == 1);
}

TEST_CASE("who is expected cannot be an observer: said below the field, until it is mended", "[ui][gathering]")
{
    const EditorStage stage;
    auto& observers = stage.find<QLineEdit>("observers");
    auto& problem = stage.find<QLabel>("observersProblem");
    CHECK(problem.isHidden());
    observers.setText(QStringLiteral("街道王主任、贺松年"));
    Q_EMIT observers.textEdited(observers.text());
    CHECK_FALSE(problem.isHidden());
    CHECK(problem.text().contains(QStringLiteral("“贺松年”")));
    CHECK(stage.model().commit().error().code == QStringLiteral("gathering.observer_expected"));
    observers.setText(QStringLiteral("街道王主任"));
    Q_EMIT observers.textEdited(observers.text());
    CHECK(problem.isHidden());
    CHECK(stage.model().commit());
}

TEST_CASE("an admission recorded as something else is archived with a reason, asked for in the dialog",
          "[ui][gathering]")
{
    const EditorStage stage;
    stage.model().decide({}, [](auto& g) {
        gathering::Resolution one;
        one.id = gathering::ResolutionId::make();
        one.text = QStringLiteral("同意接收郭明远为预备党员");
        one.votes = {{}, {}, {}, {}, {}, 20, 13, 0, 0, 0};
        g.resolutions.append(one);
    });
    REQUIRE(stage.model().commit());
    QApplication::processEvents(); // the row of the vote is laid out
    auto archive = [&]() -> Dialog& {
        QTest::mouseClick(stage.window().findChild<QAbstractButton*>(QStringLiteral("archive")), Qt::LeftButton);
        Dialog* shown = nullptr;
        for (auto* each : stage.window().findChildren<Dialog*>(QStringLiteral("missing")))
            shown = each->isVisible() ? each : shown;
        REQUIRE(shown);
        return *shown;
    };
    Dialog& dialog = archive();
    const auto press = [&dialog](const QString& verb) {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == verb)
                each->click();
        }
    };
    auto* reason = dialog.findChild<QLineEdit*>(QStringLiteral("kindReason"));
    REQUIRE(reason);
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-kind-doubt")) == QStringList());
    press(QStringLiteral("仍然归档"));
    CHECK(stage.stored().state == gathering::State::Draft); // nobody has said why
    reason->setText(QStringLiteral("只是通报"));
    press(QStringLiteral("仍然归档"));
    CHECK(stage.stored().state == gathering::State::Archived);
    REQUIRE_FALSE(stage.stored().corrections.isEmpty());
    CHECK(stage.stored().corrections.last().reason == QStringLiteral("只是通报"));
}

TEST_CASE("a file is added to an archived record while it is corrected, with its mark", "[ui][gathering]")
{
    const EditorStage stage;
    REQUIRE(stage.model().archive());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("补充材料.txt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("one");
    file.close();
    CHECK(stage.model().attach(file.fileName()).error().code == QStringLiteral("gathering.archived"));
    REQUIRE(stage.model().beginCorrection(QStringLiteral("漏附材料")));
    stage.model().setPlace(QStringLiteral("二楼"));
    REQUIRE(stage.model().attach(file.fileName()));
    CHECK(stage.model().gathering().place == QStringLiteral("二楼")); // still being corrected
    REQUIRE(stage.stored().corrections.size() == 1);
    CHECK(stage.stored().corrections[0].became == QStringLiteral("补充材料.txt"));
    REQUIRE(stage.model().finishCorrection());
    CHECK(stage.stored().corrections.size() == 2);
    CHECK(stage.stored().place == QStringLiteral("二楼"));
}

TEST_CASE("what is private about an absence is written in its own dialog and read there alone", "[ui][gathering]")
{
    const EditorStage stage;
    stage.model().setPace(1, 100'000);
    const auto open = [&]() -> Dialog& {
        stage.find<QPushButton>("absenceNotesButton").click();
        auto& dialog = *stage.window().findChild<Dialog*>(QStringLiteral("absenceNote"));
        auto* who = dialog.findChild<QComboBox*>();
        const int at = who->findText(QStringLiteral("金鹤年"));
        REQUIRE(at >= 0);
        who->setCurrentIndex(at);
        Q_EMIT who->activated(at);
        return dialog;
    };
    auto& first = open();
    first.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("住院治疗"));
    for (auto* each : first.findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("保存备注"))
            each->click();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(stage.window().findChild<Dialog*>(QStringLiteral("absenceNote")) == nullptr);
    const auto& reader = stage.desk().book().reader();
    const auto record = gathering::loadGathering(reader, stage.meeting).value();
    CHECK(gathering::absenceNotes(reader, record).value().values() == QStringList{QStringLiteral("住院治疗")});
    CHECK(open().findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("住院治疗"));
}

TEST_CASE("the notice of a decision is put down beside an archived record and stands with its item", "[ui][gathering]")
{
    const EditorStage stage;
    REQUIRE(stage.model().archive(QStringLiteral("按议程记录")));
    const auto before = stage.stored();
    const auto* item = stage.find<AgendaList>("agenda").findChildren<AgendaRow*>().at(1);
    REQUIRE_FALSE(item->edit()->accessibleDescription().contains(QStringLiteral("公示")));
    stage.find<QPushButton>("agendaMore").click();
    QAction* notice = nullptr;
    for (auto* menu : stage.view().findChildren<QMenu*>()) {
        for (auto* each : menu->actions())
            notice = each->text() == QStringLiteral("登记公示…") ? each : notice;
        menu->close();
    }
    REQUIRE(notice);
    notice->trigger();
    auto& dialog = *stage.window().findChild<Dialog*>(QStringLiteral("notice"));
    auto* which = dialog.findChild<QComboBox*>(QStringLiteral("noticeItem"));
    which->setCurrentIndex(1);
    Q_EMIT which->activated(1);
    const auto save = [&] {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == QStringLiteral("保存公示"))
                each->click();
        }
    };
    save(); // without a place
    CHECK(organization::coursesOf(stage.desk().book().reader(), before).value().at(1).reached
          == gathering::Stage::Voted);
    dialog.findChild<QLineEdit*>(QStringLiteral("noticeMedium"))->setText(QStringLiteral("公告栏"));
    save();
    CHECK(item->edit()->accessibleDescription().startsWith(QStringLiteral("公示")));
    CHECK(item->edit()->accessibleDescription().contains(QStringLiteral("公示 2026-09-18（公告栏）")));
    CHECK(stage.stored() == before);
    REQUIRE(stage.desk().book().undo());
    CHECK_FALSE(item->edit()->accessibleDescription().contains(QStringLiteral("公示")));
}

TEST_CASE("an item says at once that it was voted on, and that its vote was deleted", "[ui][gathering]")
{
    const EditorStage stage;
    const auto* item = stage.find<AgendaList>("agenda").findChildren<AgendaRow*>().at(1);
    const auto says = [&] { return item->edit()->accessibleDescription().section(u'，', 0, 0); };
    CHECK(says() == QStringLiteral("已表决"));
    auto& yes = number(row(stage, 0), "yes");
    yes.setFocus();
    yes.selectAll();
    QTest::keyClick(&yes, Qt::Key_Backspace);
    CHECK(says() == QStringLiteral("需表决"));
    type(number(row(stage, 0), "yes"), QStringLiteral("33"));
    CHECK(says() == QStringLiteral("已表决"));
    action(menuOf(row(stage, 0)), QStringLiteral("删除这项决议"))->trigger();
    CHECK(says() == QStringLiteral("需表决"));
    CHECK(stage.stored().agenda.at(1).stage == gathering::Stage::Voted); // nothing was saved meanwhile
    REQUIRE(stage.model().commit());
    CHECK(says() == QStringLiteral("需表决"));
    CHECK(stage.stored().agenda.at(1).stage == gathering::Stage::Raised);
}
