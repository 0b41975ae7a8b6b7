// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/form/output_name.h"
#include "branchbook/gathering/resolution.h"
#include "support/catch_qt.h"
#include "ui/gathering/agenda_list.h"
#include "ui/gathering/agenda_row.h"
#include "ui/gathering/attachment_list.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/gathering/gathering_bin.h"
#include "ui/gathering/gathering_list.h"
#include "ui/gathering/gathering_page.h"
#include "ui/gathering/kind_text.h"
#include "ui/gathering/meeting_fixture.h"
#include "ui/gathering/minutes_edit.h"
#include "ui/gathering/minutes_preview.h"
#include "ui/gathering/moment_field.h"
#include "ui/gathering/name_grid.h"
#include "ui/kit/choice.h"
#include "ui/kit/dialog.h"
#include "ui/kit/row_actions.h"
#include "ui/kit/table_view.h"
#include "ui/picture.h"
#include "ui/report/page_preview.h"
#include "ui/shell/history_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPdfDocument>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// The window on the branch of mockup 05, on the page of 组织建设.
struct Stage : WindowOfTests {
    gathering::GatheringId meeting;

    Stage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        addPeople(desk().book());
        meeting = addMeeting(desk().book());
        addQuarter(desk().book());
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        desk().showPage(QStringLiteral("organization"));
    }
    [[nodiscard]] GatheringPage& page() const { return *qobject_cast<GatheringPage*>(window().frame()->page()); }
    [[nodiscard]] GatheringList& list() const
    {
        for (auto* each : page().findChildren<GatheringList*>()) {
            if (each->isVisible())
                return *each;
        }
        throw std::runtime_error("no list");
    }
    template <class T>
    [[nodiscard]] T& find(const char* name = "") const
    {
        return *page().findChild<T*>(QString::fromLatin1(name));
    }
    void edit() const { desk().showPage(QStringLiteral("organization"), meeting.toString()); }
    [[nodiscard]] qsizetype steps() const { return store::listOps(desk().book().reader(), 1000)->size(); }
    [[nodiscard]] gathering::Gathering stored() const
    {
        return *gathering::loadGathering(desk().book().reader(), meeting);
    }
};

NameButton& nameButton(const Stage& stage, const QString& name)
{
    for (auto* each : stage.page().findChildren<NameButton*>()) {
        if (each->text() == name)
            return *each;
    }
    throw std::runtime_error("no such name");
}

} // namespace

TEST_CASE("the list shows the quarter by kind, filters, sorts and keeps the selection", "[ui][gathering]")
{
    Stage stage;
    auto* table = stage.list().table();
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table->model()->rowCount() == 5);
    const auto text = [&](int row, GatheringColumn column) {
        return table->model()->index(row, int(column)).data().toString();
    };
    CHECK(text(0, GatheringColumn::State) == QStringLiteral("计划"));
    CHECK(text(1, GatheringColumn::Attendance) == QStringLiteral("38 / 35"));
    CHECK(text(1, GatheringColumn::Rate) == QStringLiteral("92.1%"));
    CHECK(text(4, GatheringColumn::State) == QStringLiteral("已归档"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(&stage.window(), Qt::Key_F, Qt::ControlModifier);
    CHECK(stage.list().searchField()->hasFocus());
    typeText(*stage.list().searchField(), QStringLiteral("党员大会"));
    CHECK(table->model()->rowCount() == 1);
    QTest::keyClick(stage.list().searchField(), Qt::Key_Escape);
    CHECK(table->model()->rowCount() == 5);
    CHECK(table->currentIndex().row() == 1);
    Q_EMIT table->header()->sortingChosen({}); // the natural order
    table->header()->setSorting({int(GatheringColumn::Rate), Qt::AscendingOrder});
    Q_EMIT table->header()->sortingChosen(table->header()->sorting());
    CHECK(text(0, GatheringColumn::State) == QStringLiteral("计划"));
    CHECK(text(1, GatheringColumn::Rate) == QStringLiteral("80.0%"));
    QTest::keyClick(&stage.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(stage.list().count() == 0);
}

TEST_CASE("Delete moves a record to the recycle bin and undo brings it back", "[ui][gathering]")
{
    Stage stage;
    auto* table = stage.list().table();
    table->setCurrentIndex(table->model()->index(1, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(table->model()->rowCount() == 4);
    QTest::keyClick(&stage.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(table->model()->rowCount() == 5);
}

TEST_CASE("Enter opens the editor, Esc leaves it, the list still has the record selected", "[ui][gathering]")
{
    Stage stage;
    auto* table = stage.list().table();
    table->setCurrentIndex(table->model()->index(1, 0));
    table->setFocus();
    const auto before = stage.steps();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(stage.page().editor());
    CHECK(stage.page().filterField() == nullptr);
    QTest::keyClick(&stage.find<EditorView>(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.page().editor());
    CHECK(stage.steps() == before);
    CHECK(table->currentIndex().row() == 1);
    CHECK(table->hasFocus());
}

TEST_CASE("a new record begins with its title; left empty, it leaves the row chosen that was", "[ui][gathering]")
{
    const Stage stage;
    auto* table = stage.list().table();
    table->setCurrentIndex(table->model()->index(2, 0));
    table->setFocus();
    QTest::keyClick(&stage.window(), Qt::Key_N, Qt::ControlModifier);
    auto& topic = stage.find<QLineEdit>("topic");
    CHECK(topic.hasFocus());
    CHECK(topic.selectedText() == topic.text());
    QTest::keyClick(&topic, Qt::Key_Escape);
    QTRY_VERIFY(!stage.page().editor());
    CHECK(table->currentIndex().row() == 2);
    CHECK(table->hasFocus());
}

TEST_CASE("both keys of doing again are heard, in the list and in a field without changes", "[ui][gathering]")
{
    const Stage stage;
    auto* table = stage.list().table();
    table->setCurrentIndex(table->model()->index(1, 0));
    table->setFocus();
    for (const auto& [key, with] : {std::pair(Qt::Key_Y, Qt::KeyboardModifiers(Qt::ControlModifier)),
                                    std::pair(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier)}) {
        QTest::keyClick(table, Qt::Key_Delete);
        CHECK(table->model()->rowCount() == 4);
        QTest::keyClick(&stage.window(), Qt::Key_Z, Qt::ControlModifier);
        CHECK(table->model()->rowCount() == 5);
        QTest::keyClick(&stage.window(), key, with);
        CHECK(table->model()->rowCount() == 4);
        QTest::keyClick(&stage.window(), Qt::Key_Z, Qt::ControlModifier);
        CHECK(table->model()->rowCount() == 5);
        table->setCurrentIndex(table->model()->index(1, 0));
    }
}

TEST_CASE("the whole record can be written by keyboard, as one step", "[ui][gathering]")
{
    Stage stage;
    const auto before = stage.steps();
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:committee_meeting"));
    auto& view = stage.find<EditorView>();
    QTest::keyClick(&view, Qt::Key_F2);
    auto& topic = stage.find<QLineEdit>("topic");
    CHECK(topic.hasFocus());
    typeText(topic, QStringLiteral("专题支委会"));
    auto& moment = stage.find<QLineEdit>("moment");
    moment.setFocus();
    moment.selectAll();
    typeText(moment, QStringLiteral("9.17 9:00-10:30"));
    auto& place = stage.find<QLineEdit>("place");
    place.setFocus();
    CHECK(moment.text() == QStringLiteral("9月17日 9:00—10:30"));
    typeText(place, QStringLiteral("小会议室"));
    auto& agenda = stage.find<AgendaList>("agenda");
    agenda.addItem();
    typeText(*qobject_cast<QLineEdit*>(QApplication::focusWidget()), QStringLiteral("研究甲"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    typeText(*qobject_cast<QLineEdit*>(QApplication::focusWidget()), QStringLiteral("研究乙"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    CHECK(gathering::titlesOf(agenda.items()) == QStringList{QStringLiteral("研究乙"), QStringLiteral("研究甲")});
    nameButton(stage, QStringLiteral("韩知秋")).setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    const auto* away = qobject_cast<NameButton*>(QApplication::focusWidget());
    REQUIRE(away);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK_FALSE(away->isChecked());
    auto& minutes = stage.find<MinutesEdit>("minutes");
    minutes.insertSpeaker(QStringLiteral("周砚青"));
    minutes.insertPlainText(QStringLiteral("同意。"));
    QTest::keyClick(&view, Qt::Key_Escape);
    QTRY_VERIFY(!stage.page().editor());
    CHECK(stage.steps() == before + 1);
    const auto rows = *gathering::listGatherings(stage.desk().book().reader(), {});
    const auto row = std::ranges::find(rows, QStringLiteral("专题支委会"), &gathering::GatheringRow::topic);
    REQUIRE(row != rows.end());
    const auto record = *gathering::loadGathering(stage.desk().book().reader(), row->id);
    CHECK(record.heldOn == QDate(2026, 9, 17));
    CHECK(record.place == QStringLiteral("小会议室"));
    CHECK(gathering::titlesOf(record.agenda) == QStringList{QStringLiteral("研究乙"), QStringLiteral("研究甲")});
    CHECK(record.minutesHtml == QStringLiteral("<p><b>周砚青：</b>同意。</p>"));
    CHECK(row->absent == 1);
    QTest::keyClick(&stage.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(gathering::loadGathering(stage.desk().book().reader(), row->id));
}

TEST_CASE("a click on a name changes the figures and asks for the reason", "[ui][gathering]")
{
    Stage stage;
    stage.edit();
    QTest::mouseClick(&nameButton(stage, QStringLiteral("丁春晓")), Qt::LeftButton);
    CHECK(stage.page().editor()->counts().away == 4);
    CHECK(stage.page().editor()->counts().onLeave == 3);
    CHECK(stage.find<QLabel>("awayHead").text() == QStringLiteral("请假 3 人，缺席 1 人"));
    QComboBox* reason = nullptr;
    for (auto* each : stage.page().findChildren<QComboBox*>()) {
        if (each->accessibleName() == QStringLiteral("丁春晓的缺席原因"))
            reason = each;
    }
    REQUIRE(reason);
    CHECK(reason->currentText().isEmpty());
    typeText(*reason->lineEdit(), QStringLiteral("住院"));
    CHECK(nameButton(stage, QStringLiteral("丁春晓")).accessibleName() == QStringLiteral("丁春晓，请假，住院"));
    CHECK(stage.find<QLabel>("awayHead").text() == QStringLiteral("请假 4 人"));
    nameButton(stage, QStringLiteral("周砚青")).setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(stage.page().editor()->counts().away == 3);
    QTest::mouseClick(&stage.find<QAbstractButton>("allPresent"), Qt::LeftButton);
    CHECK(stage.page().editor()->counts().present == 38);
    REQUIRE(stage.page().editor()->commit()); // 33 of 36 now: kept as they were counted, and to be looked at again
    CHECK(stage.stored().resolutions.first().votes.yes == 33);
    CHECK(gathering::needsRecount(stage.stored(), stage.stored().resolutions.first()));
    for (auto* yes : stage.page().findChildren<QLineEdit*>(QStringLiteral("yes"))) {
        yes->setFocus();
        yes->selectAll();
        typeText(*yes, QStringLiteral("36"));
    }
    for (auto* abstain : stage.page().findChildren<QLineEdit*>(QStringLiteral("abstain"))) {
        abstain->setFocus();
        abstain->selectAll();
        typeText(*abstain, QStringLiteral("0"));
    }
    stage.desk().showPage(QStringLiteral("members")); // leaving by the navigation ends the session too
    CHECK(stage.stored().attendees.size() == 38);
    CHECK(std::ranges::all_of(stage.stored().attendees,
                              [](const auto& person) { return person.presence == gathering::Presence::Present; }));
}

TEST_CASE("an agenda item that is longer than its line ends in …, and its tip has all of it", "[ui][gathering]")
{
    Stage stage;
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    stage.window().resize(1024, 700);
    stage.edit();
    QCoreApplication::processEvents();
    auto& edit = *stage.find<AgendaList>("agenda").findChildren<QLineEdit*>().first();
    stage.find<QLineEdit>("place").setFocus();
    const QString whole = stage.page().editor()->gathering().agenda.first().title;
    REQUIRE(edit.text() == whole);
    const QString shown = elidedTitle(edit);
    CHECK(shown.endsWith(u'…'));
    CHECK(edit.fontMetrics().horizontalAdvance(shown) <= edit.width());
    CHECK(edit.toolTip() == whole);
    const auto inkEnd = [&edit] { // the last column of pixels that holds something of the text
        const QImage image = edit.grab().toImage();
        const QRgb ground = image.pixel(image.width() - 1, image.height() / 2);
        for (int x = image.width() - 1; x >= 0; --x) {
            for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y) {
                if (image.pixel(x, y) != ground)
                    return x;
            }
        }
        return 0;
    };
    const int end = inkEnd();
    edit.setText(shown); // fits
    CHECK(std::abs(inkEnd() - end) <= 1);
    edit.setText(whole);
    edit.setFocus(); // who writes sees the text itself
    CHECK(edit.text() == whole);
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("the reasons of those who stay away keep their rows while others are toggled", "[ui][gathering]")
{
    Stage stage;
    stage.edit();
    const auto asked = [&] {
        std::vector<std::pair<int, QComboBox*>> rows;
        for (auto* each : stage.page().findChildren<QComboBox*>()) {
            if (each->isVisible() && each->accessibleName().endsWith(QStringLiteral("的缺席原因")))
                rows.emplace_back(each->mapTo(&stage.page(), QPoint()).y(), each);
        }
        std::ranges::sort(rows);
        return rows;
    };
    const auto before = asked();
    REQUIRE(before.size() == 3);
    QTest::mouseClick(&nameButton(stage, QStringLiteral("丁春晓")), Qt::LeftButton);
    QTest::mouseClick(&nameButton(stage, QStringLiteral("徐若谷")), Qt::LeftButton);
    QCoreApplication::processEvents();
    auto now = asked();
    REQUIRE(now.size() == 5);
    for (const auto& [y, combo] :
         before) // a row that is made anew for every click is what makes two hundred people slow
        CHECK(std::ranges::any_of(now, [combo = combo](const auto& row) { return row.second == combo; }));
    QStringList names; // in the order of the names above
    for (const auto& [y, combo] : now)
        names.append(combo->accessibleName().chopped(5));
    QStringList expected;
    const auto people = stage.page().editor()->gathering().attendees;
    for (const auto& person : people) {
        if (person.presence != gathering::Presence::Present)
            expected.append(person.name);
    }
    CHECK(names == expected);
    QTest::mouseClick(&nameButton(stage, QStringLiteral("丁春晓")), Qt::LeftButton);
    QTest::mouseClick(&nameButton(stage, QStringLiteral("徐若谷")), Qt::LeftButton);
    QCoreApplication::processEvents();
    now = asked();
    REQUIRE(now.size() == 3);
    for (std::size_t i = 0; i < now.size(); ++i)
        CHECK(now[i].second == before[i].second);
}

TEST_CASE("wrong input is told in place", "[ui][gathering]")
{
    Stage stage;
    stage.edit();
    auto& moment = stage.find<QLineEdit>("moment");
    auto* field = stage.page().findChild<MomentField*>();
    const auto typeMoment = [&](const QString& text) {
        moment.setFocus();
        moment.selectAll();
        typeText(moment, text);
        stage.find<QLineEdit>("place").setFocus();
    };
    typeMoment(QStringLiteral("星期五"));
    CHECK(field->error() == QStringLiteral("看不出是什么时间，请像 9月18日 14:30—16:10 这样填写"));
    typeMoment(QStringLiteral("9月18日 16:10—14:30"));
    CHECK(field->error() == QStringLiteral("结束时间早于开始时间。请核对时间。"));
    typeMoment(QStringLiteral("9月18日 14:30—16:10"));
    CHECK(field->error().isEmpty());
    auto& minutes = stage.find<MinutesEdit>("minutes");
    const auto before = minutes.minutes();
    QGuiApplication::clipboard()->setText(QString(1 << 20, u'字'));
    minutes.paste();
    CHECK(minutes.minutes() == before);
    CHECK(minutes.accessibleDescription().startsWith(
        QStringLiteral("粘贴的内容有 1,048,576 字，一条记录最多 200,000 字，没有粘贴。")));
    auto* rich = new QMimeData;
    rich->setHtml(QStringLiteral("<h1>标题</h1><img src='x'>"));
    rich->setText(QStringLiteral("标题"));
    QGuiApplication::clipboard()->setMimeData(rich);
    minutes.moveCursor(QTextCursor::End);
    minutes.paste();
    CHECK(minutes.minutes().endsWith(QStringLiteral("公示无异议。标题</p>")));
    const QTemporaryDir folder;
    stage.find<EditorView>().attach({writeFile(folder, QStringLiteral("录像.mp4"), (20LL << 20) + 1)});
    const auto labels = stage.find<AttachmentList>("attachments").findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* each) {
        return each->isVisible() && each->text().startsWith(QStringLiteral("文件“录像.mp4”超过 20 MB"));
    }));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-problems")) == QStringList());
}

TEST_CASE("an archived record is only shown, and says so", "[ui][gathering]")
{
    Stage stage;
    stage.edit();
    QTest::mouseClick(&stage.find<QAbstractButton>("archive"), Qt::LeftButton);
    CHECK(stage.stored().state == gathering::State::Archived);
    CHECK_FALSE(nameButton(stage, QStringLiteral("周砚青")).isEnabled());
    CHECK(stage.find<QLineEdit>("topic").isReadOnly());
    CHECK(stage.find<MinutesEdit>("minutes").isReadOnly());
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-archived")) == QStringList());
    QTest::keyClick(&stage.find<EditorView>(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(stage.stored().state == gathering::State::Draft);
    CHECK(nameButton(stage, QStringLiteral("周砚青")).isEnabled());
}

TEST_CASE("what was left without a topic is offered again in the list", "[ui][gathering]")
{
    Stage stage;
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:forum"));
    auto& topic = stage.find<QLineEdit>("topic");
    topic.setFocus();
    topic.selectAll();
    QTest::keyClick(&topic, Qt::Key_Delete);
    typeText(stage.find<QLineEdit>("place"), QStringLiteral("河边"));
    QTest::keyClick(&stage.find<EditorView>(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.page().editor());
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-unfinished")) == QStringList());
    QAbstractButton* resume = nullptr;
    for (auto* each : stage.page().findChildren<QAbstractButton*>()) {
        if (each->isVisible() && each->text() == QStringLiteral("接着写"))
            resume = each;
    }
    REQUIRE(resume);
    QTest::mouseClick(resume, Qt::LeftButton);
    REQUIRE(stage.page().editor());
    CHECK(stage.page().editor()->wasRecovered());
    CHECK(stage.page().editor()->gathering().place == QStringLiteral("河边"));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-recovered")) == QStringList());
}

namespace {

QAbstractButton* buttonNamed(const QWidget& in, const QString& text)
{
    for (auto* each : in.findChildren<QAbstractButton*>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a record in the recycle bin is found and restored in the window", "[ui][gathering]")
{
    Stage stage;
    auto* table = stage.list().table();
    table->setCurrentIndex(table->model()->index(1, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    auto* tabs = stage.page().tabBar();
    tabs->setCurrentIndex(tabs->count() - 1);
    auto* bin = stage.page().findChild<GatheringBin*>();
    REQUIRE(bin->isVisible());
    REQUIRE(bin->count() == 1);
    const auto text = [&](int column) { return bin->table()->model()->index(0, column).data().toString(); };
    CHECK(text(4) == QStringLiteral("还剩 30 天"));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-bin")) == QStringList());
    QTest::mouseClick(buttonNamed(*bin, QStringLiteral("恢复")), Qt::LeftButton);
    CHECK(bin->count() == 0);
    tabs->setCurrentIndex(0);
    CHECK(table->model()->rowCount() == 5);
}

TEST_CASE("rows have their actions under the mouse, with the keyboard and in the menu", "[ui][gathering]")
{
    Stage stage;
    auto* table = stage.list().table();
    auto* actions = stage.list().findChild<RowActions*>();
    REQUIRE(actions);
    CHECK_FALSE(actions->isVisible());
    const auto row = [&] { return table->indexAt({10, actions->geometry().center().y()}).row(); };
    const auto third = table->visualRect(table->model()->index(2, 1)).center();
    QTest::mouseMove(table->viewport(), third);
    QTRY_VERIFY(actions->isVisible());
    CHECK(row() == 2);
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-row-actions")) == QStringList());
    QContextMenuEvent menu(QContextMenuEvent::Mouse, third, table->viewport()->mapToGlobal(third));
    QCoreApplication::sendEvent(table->viewport(), &menu);
    auto* shown = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(shown);
    CHECK(shown->actions().first()->text() == QStringLiteral("打开"));
    shown->close();
    QTest::mouseMove(table->viewport(), third + QPoint(1, 0));
    QTRY_VERIFY(actions->isVisible());
    for (auto* each : actions->findChildren<QAbstractButton*>()) {
        if (each->accessibleName() == QStringLiteral("移到回收站"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    CHECK(table->model()->rowCount() == 4);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(table->viewport(), &leave);
    QCoreApplication::sendEvent(table, &leave);
    QApplication::setActiveWindow(&stage.window()); // the menu was a window of its own
    table->clearFocus();
    table->setFocus(Qt::TabFocusReason);
    table->setCurrentIndex(table->model()->index(1, 0));
    table->setCurrentIndex(table->model()->index(0, 0));
    REQUIRE(table->hasFocus());
    CHECK(actions->isVisible());
    CHECK(row() == 0);
}

TEST_CASE("a group meeting is called what it is", "[ui][gathering]")
{
    Stage stage;
    const auto* model = stage.list().table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        CHECK_FALSE(model->index(row, int(GatheringColumn::Kind)).data().toString().startsWith(u'第'));
}

// A lesson has no agenda: its lines are called what the heading calls them.
TEST_CASE("the lines of a lesson are called by what they are", "[ui][gathering]")
{
    Stage stage;
    stage.desk().showPage(QStringLiteral("ideology"), QStringLiteral("new:party_lesson"));
    auto* const more = stage.page().findChild<QAbstractButton*>(QStringLiteral("agendaMore"));
    REQUIRE(more);
    CHECK(buttonNamed(*more->parentWidget(), QStringLiteral("添加党课内容")) != nullptr);
}

TEST_CASE("an empty record is not archived unasked; the focus stays in the editor", "[ui][gathering]")
{
    Stage stage;
    stage.desk().showPage(QStringLiteral("ideology"), QStringLiteral("new:party_lesson"));
    auto& view = stage.find<EditorView>();
    auto* const more = stage.page().findChild<QAbstractButton*>(QStringLiteral("agendaMore"));
    REQUIRE(more);
    QTest::mouseClick(&stage.find<QAbstractButton>("archive"), Qt::LeftButton);
    auto* dialog = stage.window().findChild<Dialog*>(QStringLiteral("missing"));
    REQUIRE(dialog);
    QStringList words;
    for (const auto* each : dialog->findChildren<QLabel*>())
        words << each->text();
    const QString said = words.join(u' ');
    for (const char16_t* what : {u"几点开始", u"地点", u"主持人", u"记录人", u"主讲人", u"学时"})
        CHECK(said.contains(QString::fromUtf16(what)));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-missing")) == QStringList());
    QTest::mouseClick(buttonNamed(*dialog, QStringLiteral("回去补写")), Qt::LeftButton);
    CHECK(stage.page().editor()->gathering().state == gathering::State::Draft);
    QTest::mouseClick(&stage.find<QAbstractButton>("archive"), Qt::LeftButton);
    for (auto* each : stage.window().findChildren<Dialog*>(QStringLiteral("missing"))) {
        if (each->isVisible())
            dialog = each;
    }
    QTest::mouseClick(buttonNamed(*dialog, QStringLiteral("仍然归档")), Qt::LeftButton);
    CHECK(stage.page().editor()->gathering().state == gathering::State::Archived);
    CHECK(more->parentWidget()->parentWidget()->isHidden()); // no item, no heading, and no gap in their place
    CHECK(view.hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.page().editor());
}

TEST_CASE("Ctrl+P shows the record as it will be printed, also once archived", "[ui][gathering]")
{
    Stage stage;
    stage.edit();
    CHECK(stage.find<QAbstractButton>("print").isVisible());
    stage.page().print();
    auto* dialog = stage.window().findChild<Dialog*>(QStringLiteral("minutesPreview"));
    REQUIRE(dialog);
    auto* preview = dialog->findChild<PagePreview*>();
    REQUIRE(preview);
    QString text;
    for (int page = 0; page < preview->pageCount(); ++page)
        text += preview->document()->getAllText(page).text();
    for (const char16_t* part : {u"支部党员大会记录", u"周砚青", u"议程", u"应到38人，实到35人", u"陈望北"})
        CHECK(text.contains(QString::fromUtf16(part)));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-print-preview")) == QStringList());
    dialog->close();
    QTest::mouseClick(&stage.find<QAbstractButton>("archive"), Qt::LeftButton);
    CHECK(stage.find<QAbstractButton>("print").isVisible());
    CHECK(stage.find<QAbstractButton>("correct").isVisible());
}

TEST_CASE("the preview offers record, 纪要 and sign-in sheet, and saves each for Word", "[ui][gathering]")
{
    Stage stage;
    REQUIRE(stage.desk()
                .book()
                .perform(QStringLiteral("test"), {},
                         [](store::UnitOfWork& unit) {
                             return form::setOutputPattern(unit, form::OutputKind::Record,
                                                           QStringLiteral("存档 {标题}"));
                         })
                .has_value());
    stage.edit();
    stage.page().print();
    auto* preview = stage.window().findChild<MinutesPreview*>();
    REQUIRE(preview);
    CHECK(preview->suggestedPath(QStringLiteral("pdf")).endsWith(QStringLiteral("/存档 支部党员大会记录.pdf")));
    const auto text = [preview] {
        auto* pages = preview->findChild<PagePreview*>();
        QString all;
        for (int page = 0; page < pages->pageCount(); ++page)
            all += pages->document()->getAllText(page).text();
        return all;
    };
    auto* number = preview->findChild<QWidget*>(QStringLiteral("number"));
    CHECK_FALSE(number->isVisible());
    auto* forms = preview->findChild<Segmented*>(QStringLiteral("forms"));
    QTest::mouseClick(forms->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    CHECK(text().contains(QStringLiteral("纪要")));
    CHECK(text().contains(QStringLiteral("出席")));
    REQUIRE(number->isVisible());
    auto* edit = number->findChild<QLineEdit*>();
    edit->setFocus();
    edit->insert(QStringLiteral("7号"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(text().contains(QStringLiteral("7号")));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-summary-preview")) == QStringList());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("纪要.docx"));
    preview->saveTo(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("PK"));
    preview->choose(report::GatheringForm::SignIn);
    CHECK(text().contains(QStringLiteral("签到表")));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-sign-in-preview")) == QStringList());
    preview->saveTo(folder.filePath(QStringLiteral("没有/签到表.docx")));
    QStringList shown;
    for (const auto* label : preview->findChildren<QLabel*>()) {
        if (label->isVisible())
            shown << label->text();
    }
    CHECK(shown.filter(QStringLiteral("签到表.docx")).size() >= 1); // the refusal names the file
    preview->close();
}

TEST_CASE("an archived record proposes nothing and offers no lists", "[ui][gathering]")
{
    Stage stage;
    stage.desk().showPage(QStringLiteral("ideology"), QStringLiteral("new:party_lesson"));
    CHECK_FALSE(stage.find<QLineEdit>("place").placeholderText().isEmpty());
    REQUIRE(stage.page().editor()->archive());
    CHECK(stage.find<QLineEdit>("place").placeholderText().isEmpty());
    CHECK(stage.find<QLineEdit>("observers").placeholderText().isEmpty());
    CHECK(stage.find<MinutesEdit>("minutes").placeholderText().isEmpty());
    CHECK_FALSE(stage.find<AgendaList>("agenda").isVisible());
    CHECK(stage.find<QComboBox>("host").property("fixed").toBool());
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-archived-empty")) == QStringList());
}

TEST_CASE("one vocabulary of reasons; a click anywhere on the field opens it", "[ui][gathering]")
{
    Stage stage;
    CHECK(absenceReasons().count(QStringLiteral("病假")) == 0);
    CHECK(absenceReasons().first() == QStringLiteral("流动外出"));
    CHECK(shownReason(QStringLiteral("病假")) == QStringLiteral("生病请假"));
    CHECK(shownReason(QStringLiteral("住院")) == QStringLiteral("住院"));
    stage.edit();
    QTest::mouseClick(&nameButton(stage, QStringLiteral("丁春晓")), Qt::LeftButton);
    QComboBox* reason = nullptr;
    for (auto* each : stage.page().findChildren<QComboBox*>()) {
        if (each->accessibleName() == QStringLiteral("丁春晓的缺席原因"))
            reason = each;
    }
    REQUIRE(reason);
    QTest::mouseClick(reason->lineEdit(), Qt::LeftButton, {}, reason->lineEdit()->rect().center());
    CHECK(reason->view()->isVisible());
    reason->hidePopup();
    reason->setFocus();
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-reason-focus")) == QStringList());
    stage.find<MinutesEdit>("minutes").setFocus();
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-minutes-focus")) == QStringList());
}

TEST_CASE("names keep their characters when the text grows", "[ui][gathering]")
{
    Stage stage;
    stage.edit();
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    QCoreApplication::sendPostedEvents();
    for (const auto* each : stage.page().findChildren<NameButton*>()) {
        INFO(each->text().toStdString());
        REQUIRE(each->width() >= each->neededWidth());
    }
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-editor-130")) == QStringList());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("text that grows while the record is open moves the fields of its head into two rows", "[ui][gathering]")
{
    Stage stage;
    stage.edit();
    auto& place = stage.find<QLineEdit>("place");
    auto& host = stage.find<QComboBox>("host");
    const auto lineOf = [&](const QWidget& field) { return field.mapTo(&stage.page(), QPoint()).y(); };
    for (int width = 1366; lineOf(place) != lineOf(host) && width < 2400; width += 40) {
        stage.window().resize(width, 768); // the narrowest in which all four stand in one row
        QApplication::processEvents();
    }
    REQUIRE(lineOf(place) == lineOf(host));
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    QApplication::processEvents();
    CHECK(lineOf(host) > lineOf(place));
    CHECK(QTest::qWaitFor([&] { return host.height() >= host.sizeHint().height(); }));
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    QApplication::processEvents();
    CHECK(lineOf(place) == lineOf(host));
}

TEST_CASE("day and hours are seen whole at the largest text, in a narrow window, in another year", "[ui][gathering]")
{
    Stage stage;
    stage.edit();
    auto& moment = stage.find<QLineEdit>("moment");
    auto& model = *stage.page().editor();
    const auto isWhole = [&] {
        QApplication::processEvents();
        moment.end(false);
        const bool first = moment.cursorPositionAt({moment.textMargins().left(), moment.height() / 2}) == 0;
        moment.home(false);
        return first; // with the caret at the end nothing had to be moved out of sight
    };
    for (const double size : {1.0, 1.15, 1.3}) {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, size, Motion::Reduced});
        for (const int width : {1024, 1366, 1920}) {
            stage.window().resize(width, 700);
            for (const QDate day : {QDate(2026, 9, 18), QDate(2025, 12, 18)}) {
                model.setMoment({day, QTime(14, 30), QTime(16, 10)});
                INFO(size << " " << width << " " << moment.text().toStdString() << " in " << moment.width());
                CHECK(moment.text().contains(QStringLiteral("16:10")));
                CHECK(QTest::qWaitFor(isWhole, 1000));
            }
        }
    }
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-moment-130")) == QStringList());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("the list's line shows the history of one gathering", "[ui][gathering][history]")
{
    Stage stage;
    auto* table = stage.list().findChild<TableView*>();
    REQUIRE(table);
    bool offered = false;
    for (const RowAction& each : table->rowActions()) {
        if (each.name != QStringLiteral("修改记录"))
            continue;
        offered = true;
        each.act(table->model()->index(0, 0));
    }
    REQUIRE(offered);
    const auto* dialog = stage.window().findChild<HistoryDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->lines().size() >= 2); // when and what: it was entered
}
