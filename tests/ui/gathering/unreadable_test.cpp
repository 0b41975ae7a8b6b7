// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and cannot be read stays in its field: no archive, no way out of the record without it.
#include "support/catch_qt.h"
#include "ui/gathering/agenda_list.h"
#include "ui/gathering/editor_stage.h"
#include "ui/gathering/gathering_draft.h"
#include "ui/gathering/head_form.h"
#include "ui/gathering/moment_field.h"
#include "ui/kit/banner.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/picture.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// A new 集中培训 with something in 学时, and the field left.
struct Training : EditorStage {
    explicit Training(const QString& typed)
    {
        desk().showPage(QStringLiteral("ideology"), QStringLiteral("new:intensive_training"));
        auto& hours = find<QLineEdit>("hours");
        hours.setFocus();
        typeText(hours, typed);
    }
    [[nodiscard]] LineField& field() const
    {
        return *qobject_cast<LineField*>(find<QLineEdit>("hours").parentWidget());
    }
};

int bannersWith(const QWidget& window, const QString& words)
{
    const auto all = window.findChildren<Banner*>();
    return int(std::ranges::count_if(
        all, [&](const Banner* each) { return each->isVisible() && each->accessibleName().contains(words); }));
}

} // namespace

TEST_CASE("archiving is refused while a field holds what cannot be read", "[ui][gathering]")
{
    const Training stage(QStringLiteral("abc"));
    QSignalSpy refused(&stage.view(), &EditorView::failed);
    auto& hours = stage.find<QLineEdit>("hours");
    QTest::mouseClick(&stage.find<QAbstractButton>("archive"), Qt::LeftButton);
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].toString().startsWith(QStringLiteral("“学时”里填的看不懂")));
    CHECK_FALSE(stage.window().findChild<Dialog*>(QStringLiteral("missing")));
    CHECK(hours.text() == QStringLiteral("abc"));
    CHECK(hours.hasFocus());
    CHECK_FALSE(stage.field().error().isEmpty());
    CHECK(stage.model().gathering().state == gathering::State::Draft);
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-unreadable")) == QStringList());
}

TEST_CASE("what cannot be read stays while other fields are filled, and keeps the record open", "[ui][gathering]")
{
    const Training stage(QStringLiteral("abc"));
    auto& hours = stage.find<QLineEdit>("hours");
    auto& place = stage.find<QLineEdit>("place");
    place.setFocus();
    typeText(place, QStringLiteral("二楼会议室"));
    hours.setFocus();
    place.setFocus();
    CHECK(hours.text() == QStringLiteral("abc"));
    QTest::keyClick(&stage.view(), Qt::Key_Escape);
    QApplication::processEvents();
    REQUIRE(stage.page().editor());
    CHECK(hours.hasFocus());
    CHECK(static_cast<Page&>(stage.page()).save() == Page::Kept::Nowhere); // another record, or closing, would lose it
    hours.selectAll();
    typeText(hours, QStringLiteral("２"));
    place.setFocus();
    CHECK(stage.field().error().isEmpty());
    CHECK(hours.text() == QStringLiteral("2"));
    CHECK(stage.model().gathering().studyMinutes == 90);
    QTest::keyClick(&stage.view(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.page().editor());
}

namespace {

void typeMoment(const EditorStage& stage, const QString& text)
{
    auto& moment = stage.find<QLineEdit>("moment");
    moment.setFocus();
    moment.selectAll();
    typeText(moment, text);
    stage.find<QLineEdit>("place").setFocus();
}

} // namespace

TEST_CASE("a day that is refused changes nothing until a valid one stands", "[ui][gathering]")
{
    const EditorStage stage;
    const auto& field = *stage.page().findChild<MomentField*>();
    const auto before = stage.model().gathering();
    for (const QString& typed : {QStringLiteral("1026年9月12日"), QStringLiteral("2026年10月30日"),
                                 QStringLiteral("2026年9月31日"), QStringLiteral("9月10日 16:10—14:30")}) {
        CAPTURE(typed.toStdString());
        typeMoment(stage, typed);
        CHECK_FALSE(field.error().isEmpty());
        CHECK(stage.model().gathering() == before); // day, people and all that follows from them
        CHECK(stage.view().unread() == QStringLiteral("时间"));
        CHECK(stage.find<QLineEdit>("moment").text() == typed);
    }
    QTest::keyClick(&stage.view(), Qt::Key_Escape);
    QApplication::processEvents();
    REQUIRE(stage.page().editor());
    CHECK(stage.stored().heldOn == before.heldOn);
    typeMoment(stage, QStringLiteral("9月17日 14:30—16:10"));
    CHECK(field.error().isEmpty());
    CHECK(stage.view().unread().isEmpty());
    CHECK(stage.model().gathering().heldOn == QDate(2026, 9, 17));
}

TEST_CASE("a day a year or more back counts when somebody says that it is meant", "[ui][gathering]")
{
    const EditorStage stage; // on 2026-09-18
    const auto& field = *stage.page().findChild<MomentField*>();
    const auto before = stage.model().gathering();
    typeMoment(stage, QStringLiteral("2025年9月18日 14:30—16:10"));
    CHECK(field.error() == QStringLiteral("2025年9月18日离今天已经一年以上，请核对是不是 2025 年。"));
    CHECK(stage.model().gathering() == before);
    QSignalSpy refused(&stage.view(), &EditorView::failed);
    QTest::keyClick(&stage.view(), Qt::Key_Escape);
    QApplication::processEvents();
    REQUIRE(stage.page().editor()); // it is nowhere but in the field
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].toString().contains(QStringLiteral("没有写错，就是这一天")));
    CHECK(stage.stored().heldOn == before.heldOn);
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-long-past")) == QStringList());

    REQUIRE(field.remedy());
    REQUIRE(field.remedy()->isVisible());
    QTest::mouseClick(field.remedy(), Qt::LeftButton);
    CHECK(stage.model().gathering().heldOn == QDate(2025, 9, 18));
    CHECK(field.error().isEmpty());
    CHECK_FALSE(field.remedy()->isVisible());
    CHECK(stage.view().unread().isEmpty());
    const auto saved = stage.model().commit();
    INFO((saved ? QString() : saved.error().code).toStdString());
    REQUIRE(saved);
    CHECK(stage.stored().heldOn == QDate(2025, 9, 18)); // late entry is allowed
    CHECK(stage.stored().late);

    typeMoment(stage, QStringLiteral("2025年9月19日 14:30—16:10")); // less than a year back: nothing is asked
    CHECK(field.error().isEmpty());
    CHECK(stage.model().gathering().heldOn == QDate(2025, 9, 19));
}

TEST_CASE("an archived record never shows an error under a field that is locked", "[ui][gathering]")
{
    const EditorStage stage;
    auto& moment = stage.find<QLineEdit>("moment");
    moment.setFocus();
    moment.selectAll();
    typeText(moment, QStringLiteral("星期五"));
    QTest::mouseClick(&stage.find<QAbstractButton>("archive"), Qt::LeftButton);
    CHECK(stage.stored().state == gathering::State::Draft);
    CHECK(moment.text() == QStringLiteral("星期五"));
    CHECK(moment.hasFocus());
    moment.selectAll();
    typeText(moment, QStringLiteral("9月18日 14:30—16:10"));
    QTest::mouseClick(&stage.find<QAbstractButton>("archive"), Qt::LeftButton);
    if (auto* missing = stage.window().findChild<Dialog*>(QStringLiteral("missing"))) {
        for (auto* each : missing->findChildren<QAbstractButton*>()) {
            if (each->text() == QStringLiteral("仍然归档"))
                each->click();
        }
    }
    CHECK(stage.stored().state == gathering::State::Archived);
    for (const auto* each : stage.view().findChildren<Field*>())
        CHECK(each->error().isEmpty());
}

TEST_CASE("a record that a crash left behind is offered in one banner, not in two", "[ui][gathering]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    const Registry registry = makeRegistry(areasOfTests(), themeOfTests(), preferences);
    MainWindow window(themeOfTests(), preferences, registry);
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第一党支部");
    auto book = book::Book::create(folder.filePath(QStringLiteral("book.bbk")), setup, QDate(2026, 9, 18));
    REQUIRE(book);
    auto record = newRecord(**book, gathering::Kind::Forum, QStringLiteral("没有写完的座谈会"), QDate(2026, 9, 18));
    record.id = gathering::GatheringId::make();
    REQUIRE((*book)->saveDraft(draftId(record.id), draftText(record, {})));
    window.resize(1366, 768);
    window.showBook(std::make_unique<Desk>(std::move(*book), areasOfTests()));
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    auto& desk = window.frame()->desk();
    const auto saying = [&] { return bannersWith(window, QStringLiteral("没有写完的座谈会")); };
    CHECK(saying() == 1);
    desk.showPage(QStringLiteral("organization"));
    QApplication::processEvents();
    CHECK(saying() == 1);
    CHECK(takePicture(window, QStringLiteral("gathering-left-behind")) == QStringList());
}

TEST_CASE("who goes back to complete a record finds himself at the first thing that is missing", "[ui][gathering]")
{
    const Training stage(QStringLiteral("2"));
    const auto goBack = [&] {
        QTest::mouseClick(&stage.find<QAbstractButton>("archive"), Qt::LeftButton);
        for (auto* dialog : stage.window().findChildren<Dialog*>(QStringLiteral("missing"))) {
            for (auto* each : dialog->findChildren<QAbstractButton*>()) {
                if (dialog->isVisible() && each->text() == QStringLiteral("回去补写"))
                    return each->click();
            }
        }
        FAIL("nothing is missing");
    };
    auto& moment = stage.find<QLineEdit>("moment");
    const auto* field = qobject_cast<MomentField*>(moment.parentWidget());
    REQUIRE(field);
    const auto hints = [&] {
        QStringList said;
        for (const auto* each : field->findChildren<QLabel*>()) {
            if (each->isVisible())
                said.append(each->text());
        }
        return said.join(u' ');
    };
    CHECK(hints().contains(QStringLiteral("几点也写在这里"))); // its example is covered by the day
    goBack();
    CHECK(moment.hasFocus());
    typeText(moment, QStringLiteral("14:30")); // the hour alone: the day stays
    goBack();
    CHECK(stage.model().gathering().startsAt == QTime(14, 30));
    CHECK(stage.model().gathering().heldOn == stage.desk().today());
    CHECK_FALSE(hints().contains(QStringLiteral("几点")));
    CHECK(stage.find<QLineEdit>("place").hasFocus());
}
