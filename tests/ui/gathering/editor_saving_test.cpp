// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be written: one truth on every part of the window, and nothing lost.
#include "branchbook/book/setting.h"
#include "branchbook/store/journal.h"
#include "support/catch_qt.h"
#include "ui/gathering/editor_stage.h"
#include "ui/kit/banner.h"
#include "ui/kit/dialog.h"
#include "ui/kit/toast.h"
#include "ui/picture.h"
#include "ui/shell/lost_place.h"
#include "ui/shell/navigation.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <csignal>
#include <sys/resource.h>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// No file grows while it lives, as on a full disk.
class NoRoom
{
public:
    NoRoom()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

QString bottomLeft(const EditorStage& stage)
{
    for (const auto* each : stage.window().findChild<Navigation*>()->findChildren<QLabel*>()) {
        if (each->text().contains(QStringLiteral("没有存上")) || each->text().contains(QStringLiteral("已自动保存")))
            return each->text();
    }
    return {};
}

QPushButton* pushed(const QWidget& in, const QString& text)
{
    for (auto* each : in.findChildren<QPushButton*>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("nothing is called saved that is not: top bar, bottom left, Ctrl+S, archive, leaving, closing",
          "[ui][gathering]")
{
    EditorStage stage;
    auto& toast = *stage.window().frame()->toast();
    auto& place = stage.find<QLineEdit>("place");
    const auto& banner = *stage.page().findChild<Banner*>(QStringLiteral("trouble"));
    const auto& above = *stage.window().findChild<LostPlace*>();
    const auto saysWhy = [&] { // once, above every page (design §6)
        const QString why = sentence(stage.model().saveError());
        CHECK_FALSE(toast.isVisible());
        CHECK_FALSE(banner.isVisible());
        REQUIRE(above.isVisible());
        const QString said = above.findChild<Banner*>()->accessibleName();
        CHECK(said.contains(why));
        CHECK(said.contains(QStringLiteral("写下的内容还在这里")));
        CHECK(said.contains(QStringLiteral("试过，没有存上。"))); // somebody asked: the banner answers
        CHECK(bottomLeft(stage) == QStringLiteral("没有存上"));
        CHECK(stage.model().saveState() == EditorModel::SaveState::Failed);
    };
    {
        const NoRoom full;
        place.setFocus();
        place.selectAll();
        typeText(place, QStringLiteral("四楼会议室"));
        QTest::keyClick(&stage.window(), Qt::Key_S, Qt::ControlModifier);
        saysWhy();
        QTest::mouseClick(&stage.find<QAbstractButton>("archive"), Qt::LeftButton);
        saysWhy();
        CHECK(stage.model().gathering().state == gathering::State::Draft);
        QTest::keyClick(&stage.view(), Qt::Key_Escape);
        QTest::qWait(10);
        REQUIRE(stage.page().editor());
        saysWhy();
        stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:party_lesson"));
        CHECK(stage.model().gathering().id == stage.meeting);
        CHECK(place.text() == QStringLiteral("四楼会议室"));
        CHECK_FALSE(stage.window().close());
        auto* ask = stage.window().findChild<Dialog*>(QStringLiteral("unsaved"));
        REQUIRE(ask);
        QTest::mouseClick(pushed(*ask, QStringLiteral("回去")), Qt::LeftButton);
        CHECK(stage.window().isVisible());
    }
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-unsaved")) == QStringList());
    REQUIRE(stage.desk().perform(QStringLiteral("test"), QStringLiteral("写一步"), [](store::UnitOfWork& unit) {
        return book::putSetting(unit, u"agenda.from", QStringLiteral("2026-09-01"));
    }));
    CHECK_FALSE(above.isVisible()); // the file takes something again
    REQUIRE(banner.isVisible()); // what was typed is still nowhere else
    CHECK(banner.accessibleName().contains(sentence(stage.model().saveError())));
    QTest::mouseClick(pushed(banner, QStringLiteral("再存一次")), Qt::LeftButton);
    CHECK(stage.model().saveState() == EditorModel::SaveState::Saved);
    CHECK_FALSE(banner.isVisible());
    CHECK(bottomLeft(stage).startsWith(QStringLiteral("已自动保存")));
    CHECK(stage.stored().place == QStringLiteral("四楼会议室"));
    QTest::keyClick(&stage.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(toast.accessibleName().startsWith(QStringLiteral("已保存")));
    CHECK(toast.iconName() == QStringLiteral("check"));
}

TEST_CASE("Ctrl+S puts the record into the book at once, and the caret stays", "[ui][gathering]")
{
    const EditorStage stage;
    auto& place = stage.find<QLineEdit>("place");
    place.setFocus();
    place.selectAll();
    typeText(place, QStringLiteral("二楼"));
    QTest::keyClick(&stage.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(stage.stored().place == QStringLiteral("二楼"));
    CHECK(place.hasFocus());
    stage.window().setFocus(); // no field is left while it is taken apart
}

TEST_CASE("what could not be written is tried again by itself", "[ui][gathering]")
{
    const EditorStage stage;
    stage.model().setPace(1, 20);
    {
        const NoRoom full;
        stage.model().setPlace(QStringLiteral("三楼"));
        QTRY_COMPARE(stage.model().saveState(), EditorModel::SaveState::Failed);
    }
    QTRY_COMPARE(stage.model().saveState(), EditorModel::SaveState::Saved);
    CHECK(stage.stored().place == QStringLiteral("三楼"));
}

TEST_CASE(
    "a day to come does not take the attendance away: it is refused with the way out, and the right day goes through",
    "[ui][gathering]")
{
    const EditorStage stage;
    const auto before = stage.stored();
    REQUIRE(gathering::isRecorded(before));
    stage.model().setMoment({stage.desk().today().addDays(30), before.startsAt, before.endsAt});
    CHECK(stage.model().gathering().attendees == before.attendees);
    QTest::keyClick(&stage.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(stage.model().saveState() == EditorModel::SaveState::Kept); // as a draft alone
    CHECK(stage.model().problem(EditorModel::Part::Moment).contains(QStringLiteral("已经记了谁到会")));
    CHECK(stage.stored() == before);

    stage.model().setMoment({before.heldOn, before.startsAt, before.endsAt});
    QTest::keyClick(&stage.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(stage.model().saveState() == EditorModel::SaveState::Saved);
    CHECK(stage.model().problem(EditorModel::Part::Moment).isEmpty());
    CHECK(stage.stored().attendees == before.attendees);
}

TEST_CASE("Ctrl+Y in an input does its own text again, not a step of the book", "[ui][gathering]")
{
    const EditorStage stage;
    auto& place = stage.find<QLineEdit>("place");
    place.setFocus();
    place.selectAll();
    typeText(place, QStringLiteral("二楼"));
    QTest::keyClick(&place, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(place.text() != QStringLiteral("二楼"));
    REQUIRE(place.isRedoAvailable());
    const auto steps = store::listOps(stage.desk().book().reader(), 1000)->size();
    QTest::keyClick(&place, Qt::Key_Y, Qt::ControlModifier);
    CHECK(place.text() == QStringLiteral("二楼"));
    CHECK(store::listOps(stage.desk().book().reader(), 1000)->size() == steps);
    stage.window().setFocus();
}

TEST_CASE("what the book refuses is said together with the draft that holds it", "[ui][gathering]")
{
    EditorStage stage;
    stage.model().decide({},
                         [](auto& g) { g.agenda[0].matter = gathering::Matter::LargeSpending; }); // without its amount
    QTest::mouseClick(&stage.find<QAbstractButton>("archive"), Qt::LeftButton);
    auto* dialog = stage.window().findChild<Dialog*>(QStringLiteral("missing"));
    REQUIRE(dialog);
    QTest::mouseClick(pushed(*dialog, QStringLiteral("仍然归档")), Qt::LeftButton);
    REQUIRE(stage.model().saveState() == EditorModel::SaveState::Kept);
    const auto& toast = *stage.window().frame()->toast();
    CHECK(toast.accessibleName().startsWith(QStringLiteral("草稿已保存，但没有写入手册：")));
    CHECK(toast.accessibleName().contains(QStringLiteral("金额")));
    CHECK(stage.stored().agenda[0].matter != gathering::Matter::LargeSpending);
}
