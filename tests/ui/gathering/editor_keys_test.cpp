// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The record by keyboard: Tab in the order of reading, F6, names by their initials; and the way back by the navigation.
#include "support/catch_qt.h"
#include "ui/gathering/attendance_pane.h"
#include "ui/gathering/editor_stage.h"
#include "ui/gathering/minutes_edit.h"
#include "ui/gathering/name_grid.h"
#include "ui/kit/dialog.h"
#include "ui/kit/toast.h"
#include "ui/picture.h"
#include "ui/shell/navigation.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

QString nameOfFocus()
{
    const auto* focus = QApplication::focusWidget();
    if (!focus)
        return {};
    if (qobject_cast<const MinutesEdit*>(focus))
        return QStringLiteral("minutes");
    if (qobject_cast<const NameButton*>(focus))
        return QStringLiteral("names");
    if (const auto* combo = qobject_cast<const QComboBox*>(focus); combo && combo->lineEdit())
        return combo->lineEdit()->accessibleName();
    return focus->objectName();
}

bool shows(const QWidget& in, const QString& text)
{
    for (const auto* each : in.findChildren<QLabel*>()) {
        if (each->isVisible() && each->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("Tab goes through the record as it is read, then out of it; Shift+Tab back", "[ui][gathering][keys]")
{
    const EditorStage stage;
    auto* title = &stage.find<QLineEdit>("topic");
    title->setFocus();
    QStringList visited{nameOfFocus()};
    while (stage.view().isAncestorOf(QApplication::focusWidget()) && visited.size() < 100) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited << nameOfFocus();
    }
    REQUIRE(visited.size() < 100);
    CHECK(visited.mid(0, 5)
          == QStringList{QStringLiteral("topic"), QStringLiteral("moment"), QStringLiteral("place"),
                         QStringLiteral("主持人"), QStringLiteral("记录人")});
    qsizetype before = 4;
    for (const char16_t* name : {u"minutes", u"allPresent", u"names", u"observers", u"back", u"archive"}) {
        INFO(visited.join(u' ').toStdString());
        const auto at = visited.indexOf(QString::fromUtf16(name));
        CHECK(at > before);
        before = at;
    }
    CHECK(visited.indexOf(QStringLiteral("minutes")) > 5); // the agenda lies between
    CHECK(stage.window().findChild<Navigation*>()->isAncestorOf(QApplication::focusWidget()));
    auto* place = &stage.find<QLineEdit>("place");
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(nameOfFocus() == QStringLiteral("moment"));
}

TEST_CASE("Alt+→ in a record leaves the quarter behind it alone, Alt+← leads back to the list", "[ui][gathering][keys]")
{
    const EditorStage stage;
    const auto quarter = stage.desk().quarter();
    auto* place = &stage.find<QLineEdit>("place");
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Right, Qt::AltModifier);
    CHECK(stage.desk().quarter() == quarter);
    REQUIRE(stage.page().editor() != nullptr);
    CHECK(stage.window().frame()->toast()->accessibleName().contains(QStringLiteral("Alt+←")));
    QTest::keyClick(place, Qt::Key_Left, Qt::AltModifier);
    QTest::qWait(10);
    CHECK(stage.page().editor() == nullptr);
    CHECK(stage.desk().quarter() == quarter);
}

TEST_CASE("F6 goes from the navigation to the record's bar and into the record", "[ui][gathering][keys]")
{
    const EditorStage stage;
    auto* navigation = stage.window().findChild<Navigation*>();
    navigation->mainList()->setFocus(Qt::ShortcutFocusReason);
    QTest::keyClick(&stage.window(), Qt::Key_F6);
    CHECK(stage.view().bar()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&stage.window(), Qt::Key_F6);
    CHECK(stage.view().isAncestorOf(QApplication::focusWidget()));
    CHECK_FALSE(stage.view().bar()->isAncestorOf(QApplication::focusWidget()));
    const auto& pane = *stage.view().findChild<AttendancePane*>();
    CHECK_FALSE(pane.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&stage.window(), Qt::Key_F6);
    CHECK(pane.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&stage.window(), Qt::Key_F6);
    CHECK(navigation->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("initials name the host and the recorder; a guest stays as typed", "[ui][gathering][keys]")
{
    const EditorStage stage;
    auto& host = stage.find<QComboBox>("host");
    const auto type = [&](const QString& text) {
        host.setFocus();
        host.lineEdit()->selectAll();
        typeText(*host.lineEdit(), text);
        auto* list = host.completer()->popup(); // while it is shown, the keys go there
        QTest::keyClick(list->isVisible() ? static_cast<QWidget*>(list) : &host, Qt::Key_Tab);
    };
    type(QStringLiteral("hzq"));
    CHECK(stage.model().gathering().host == QStringLiteral("韩知秋"));
    CHECK(host.currentText() == QStringLiteral("韩知秋（副书记）"));
    type(QStringLiteral("zhouyanqing"));
    CHECK(stage.model().gathering().host == QStringLiteral("周砚青"));
    type(QStringLiteral("县委组织部 江远"));
    CHECK(stage.model().gathering().host == QStringLiteral("县委组织部 江远")); // somebody from elsewhere
    CHECK(stage.model().names().meant(QStringLiteral("ZYQ")) == QStringLiteral("周砚青"));
    CHECK(stage.model().names().meant(QStringLiteral("局长")).isEmpty());
}

TEST_CASE("host and recorder are chosen from one list of the branch, also for the next record", "[ui][gathering]")
{
    const EditorStage stage;
    const auto& host = stage.find<QComboBox>("host");
    const auto people = stage.model().names().people();
    REQUIRE(host.count() == people.size());
    CHECK(host.itemText(0) == people.first());
    int sharing = 0;
    for (const auto* each : stage.page().findChildren<QComboBox*>())
        sharing += each->model() == host.model() ? 1 : 0;
    CHECK(sharing == 3); // filled once for host, recorder and lecturer
    const QString named = host.currentText();
    REQUIRE(stage.model().load(stage.meeting)); // the same fields are filled again
    CHECK(host.count() == people.size());
    CHECK(host.currentText() == named);
}

TEST_CASE("pinyin of nobody or of several is nobody's name: asked for, and said not to be saved",
          "[ui][gathering][picture]")
{
    const EditorStage stage;
    const QString before = stage.model().gathering().host;
    auto& host = stage.find<QComboBox>("host");
    host.setFocus();
    host.lineEdit()->selectAll();
    typeText(*host.lineEdit(), QStringLiteral("qq"));
    CHECK(stage.model().gathering().host == before); // while it is typed, too
    auto* list = host.completer()->popup();
    QTest::keyClick(list->isVisible() ? static_cast<QWidget*>(list) : &host, Qt::Key_Tab);
    CHECK(stage.model().gathering().host == before);
    CHECK(host.currentText() == QStringLiteral("qq"));
    CHECK(stage.view().unread() == QStringLiteral("主持人"));
    CHECK(shows(stage.view(), QStringLiteral("还没有定是哪一位")));
    stage.model().setPlace(QStringLiteral("四楼"));
    REQUIRE(stage.model().commit()); // the rest is saved, which is not said of this field
    CHECK(stage.stored().host == before);
    CHECK(shows(stage.view(), QStringLiteral("“主持人”还没有记下")));
    CHECK_FALSE(shows(stage.window(), QStringLiteral("已自动保存")));
    stage.view().leave();
    CHECK(stage.page().editor()); // and stays
    CHECK(stage.window().frame()->toast()->accessibleName().contains(QStringLiteral("“主持人”里填的看不懂")));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-host-unread")) == QStringList());
    host.lineEdit()->selectAll();
    typeText(*host.lineEdit(), QStringLiteral("周砚青"));
    QTest::keyClick(&host, Qt::Key_Tab);
    CHECK(stage.view().unread().isEmpty());
    REQUIRE(stage.model().commit());
    CHECK(stage.stored().host == QStringLiteral("周砚青"));
    CHECK(shows(stage.view(), QStringLiteral("已自动保存")));
}

TEST_CASE("whom nobody marked is not counted as come: 尚未登记", "[ui][gathering][picture]")
{
    const EditorStage stage;
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:general_meeting"));
    const auto& open = stage.find<QLabel>("nobodyMarked");
    CHECK(open.isVisible());
    CHECK(open.text() == QStringLiteral("尚未登记"));
    CHECK_FALSE(shows(stage.view(), QStringLiteral("实到")));
    CHECK_FALSE(shows(stage.view(), QStringLiteral("到会人数符合要求")));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-unmarked")) == QStringList());
    stage.model().setPlace(QStringLiteral("四楼"));
    REQUIRE(stage.model().commit());
    CHECK(open.isVisible()); // saving marks nobody
    const auto kept = [&] {
        return *gathering::loadGathering(stage.desk().book().reader(), stage.model().gathering().id);
    };
    CHECK(kept().attendees.isEmpty());
    CHECK(stage.model().sheet()->record.attendees.isEmpty()); // nor are they printed as present
    stage.find<QPushButton>("allPresent").click();
    CHECK_FALSE(open.isVisible());
    CHECK(shows(stage.view(), QStringLiteral("实到")));
    CHECK(shows(stage.view(), QStringLiteral("到会人数符合要求，可以表决")));
    REQUIRE(stage.model().commit());
    CHECK(kept().attendees.size() == 38);
}

TEST_CASE("a title alone marks nobody as come, whichever way the editor is left", "[ui][gathering]")
{
    EditorStage stage;
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:general_meeting"));
    auto& topic = stage.find<QLineEdit>("topic");
    topic.setFocus();
    topic.selectAll();
    typeText(topic, QStringLiteral("临时大会"));
    for (int i = 0; i < 30; ++i) // over every field, the minutes too
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const auto id = stage.model().gathering().id;
    const auto kept = [&] { return *gathering::loadGathering(stage.desk().book().reader(), id); };
    stage.view().leave();
    CHECK(kept().topic == QStringLiteral("临时大会"));
    CHECK(kept().attendees.isEmpty());
    stage.desk().showPage(QStringLiteral("organization"), id.toString()); // and once more
    CHECK(stage.find<QLabel>("nobodyMarked").isVisible());
    stage.model().setPlace(QStringLiteral("四楼"));
    stage.view().leave();
    CHECK(kept().place == QStringLiteral("四楼"));
    CHECK(kept().attendees.isEmpty());
}

TEST_CASE("minutes without a mark on the list leave the attendance open", "[ui][gathering]")
{
    const EditorStage stage;
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:general_meeting"));
    auto& minutes = stage.find<QTextEdit>("minutes");
    minutes.setFocus();
    typeText(minutes, QStringLiteral("学习了文件"));
    REQUIRE(stage.model().commit());
    const auto kept = *gathering::loadGathering(stage.desk().book().reader(), stage.model().gathering().id);
    CHECK(kept.minutesHtml.contains(QStringLiteral("学习了文件")));
    CHECK(stage.find<QLabel>("nobodyMarked").isVisible());
    CHECK(kept.attendees.isEmpty()); // what the page calls open counts as nobody, in the list and in the report
}

TEST_CASE("a meeting of a group first asks which", "[ui][gathering]")
{
    const EditorStage stage;
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:group_meeting"));
    CHECK(shows(stage.view(), QStringLiteral("先选党小组")));
    CHECK_FALSE(shows(stage.view(), QStringLiteral("没有应到的人")));
    stage.model().setGroup(stage.model().groups().first().id);
    CHECK_FALSE(shows(stage.view(), QStringLiteral("先选党小组")));
    CHECK(stage.model().counts().expected == 13);
}

TEST_CASE("a reason that nobody chose is asked for before archiving", "[ui][gathering]")
{
    const EditorStage stage;
    const auto& people = stage.model().gathering().attendees; // one without a vote: the votes still fit
    const auto person = std::ranges::find(people, QStringLiteral("预备党员"), &gathering::Attendee::memberType)->member;
    stage.model().setPresent(person, gathering::Presence::Absent);
    CHECK(stage.model().missing() == QStringList{QStringLiteral("1 个人的缺席原因")});
    QTest::mouseClick(&stage.find<QAbstractButton>("archive"), Qt::LeftButton);
    CHECK(stage.window().findChild<Dialog*>(QStringLiteral("missing")));
    CHECK(stage.model().gathering().state == gathering::State::Draft);
    stage.model().setReason(person, QStringLiteral("未请假"));
    CHECK(stage.model().missing().isEmpty());
}

TEST_CASE("the area's own entry in the navigation leads back to the list, another's keeps the record",
          "[ui][gathering]")
{
    const EditorStage stage;
    auto* list = qobject_cast<QListView*>(stage.window().findChild<Navigation*>()->mainList());
    const auto click = [list](int row) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    };
    click(1); // 党员
    CHECK(stage.window().frame()->page()->accessibleName() == QStringLiteral("党员"));
    click(3);
    REQUIRE(stage.page().editor());
    click(3);
    QTRY_VERIFY(!stage.page().editor());
}
