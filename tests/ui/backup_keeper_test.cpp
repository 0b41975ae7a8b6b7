// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies that nobody asks for, and the word about a second place that is out of reach.
#include "branchbook/book/second_place.h"
#include "support/catch_qt.h"
#include "ui/kit/banner.h"
#include "ui/picture.h"
#include "ui/settings/second_place_card.h"
#include "ui/shell/backup_reminder.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr int kCopyPatience = 30'000; // milliseconds, for a machine that is busy otherwise

struct KeeperStage : WindowOfTests {
    KeeperStage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
    }
    void change(const QString& by) const
    {
        REQUIRE(desk().perform(QStringLiteral("test"), QStringLiteral("test"), [&](store::UnitOfWork& unit) {
            return book::putSetting(unit, book::kOperatorSetting, by);
        }));
    }
    [[nodiscard]] QList<book::BackupFile> copies() const { return book::listBackups(desk().book().path()); }
    [[nodiscard]] BackupKeeper& keeper() const { return *desk().findChild<BackupKeeper*>(); }
    /// Runs the frame's own keeper once; gives what it made.
    [[nodiscard]] QString copyNow() const
    {
        QSignalSpy kept(&keeper(), &BackupKeeper::kept);
        keeper().copyNow();
        if (!kept.wait(kCopyPatience))
            throw std::runtime_error("the keeper does not answer");
        return kept.first().first().toString();
    }
    [[nodiscard]] QWidget& reminder() const { return *window().findChild<QWidget*>(QStringLiteral("backupReminder")); }
};

} // namespace

TEST_CASE("a changed book that nobody touches for a while gets a copy, once", "[ui]")
{
    KeeperStage stage;
    auto* keeper = new BackupKeeper(stage.desk(), std::chrono::milliseconds(80));
    QSignalSpy kept(keeper, &BackupKeeper::kept);
    QTest::qWait(300);
    CHECK(kept.isEmpty()); // nothing was changed: nothing is waited for
    CHECK_FALSE(keeper->isWaiting());
    stage.change(QStringLiteral("周砚青"));
    CHECK(keeper->isWaiting());
    REQUIRE(kept.wait(kCopyPatience));
    CHECK_FALSE(keeper->isWaiting());
    const auto copies = stage.copies();
    REQUIRE(copies.size() == 1);
    CHECK(copies.first().reason == book::BackupReason::Idle);
    CHECK(copies.first().path == kept.first().first().toString());
    CHECK(stage.copyNow().isEmpty()); // the journal has not moved since
    CHECK(stage.window().close());
    CHECK(stage.copies().size() == 1); // and closing has nothing to add
}

TEST_CASE("a folder of copies that cannot be written is told once, and tried again at the next idle moment", "[ui]")
{
    KeeperStage stage;
    QFile inTheWay(QFileInfo(stage.desk().book().path()).absolutePath() + QStringLiteral("/备份"));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QSignalSpy noticed(&stage.desk(), &Desk::noticed);
    stage.change(QStringLiteral("周砚青")); // work goes on
    CHECK(stage.copyNow().isEmpty());
    stage.change(QStringLiteral("沈若溪"));
    CHECK(stage.copyNow().isEmpty());
    CHECK(noticed.count() == 1);
    CHECK(stage.keeper().isWaiting());
    REQUIRE(inTheWay.remove());
    CHECK(QFileInfo::exists(stage.copyNow()));
    CHECK(noticed.count() == 1);
}

TEST_CASE("a second place that is away is told once, reminded of, and filled when it is back", "[ui]")
{
    KeeperStage stage;
    QTemporaryDir stick;
    const QString folder = stick.filePath(QStringLiteral("U盘"));
    QSignalSpy noticed(&stage.desk(), &Desk::noticed);
    REQUIRE(stage.desk().perform(QStringLiteral("setting.backup"), QStringLiteral("test"),
                                 [&](store::UnitOfWork& unit) { return book::putSecondPlace(unit, folder); }));
    const QString made = stage.copyNow();
    CHECK(QFileInfo::exists(made));
    CHECK(stage.copyNow().isEmpty());
    REQUIRE(noticed.count() == 1);
    CHECK(noticed.first().first().toString().contains(folder));
    CHECK(stage.reminder().isVisible());
    QCoreApplication::processEvents(); // layouts show what they are given a turn later
    CHECK(takePicture(stage.window(), QStringLiteral("window-backup-reminder")) == QStringList());
    QSignalSpy again(&stage.keeper(), &BackupKeeper::kept);
    stage.window().findChild<BackupReminder*>()->findChildren<QPushButton*>().last()->click(); // 现在放过去
    REQUIRE(again.wait(kCopyPatience));
    CHECK(noticed.count() == 2); // who asks hears why not
    REQUIRE(QDir().mkpath(folder));
    CHECK(stage.copyNow().isEmpty());
    CHECK_FALSE(stage.reminder().isVisible());
    CHECK(book::listSecondPlace(stage.desk().book().reader()).value().size() == 1);
}

TEST_CASE("the second place is chosen, and filled at once, in the settings", "[ui][settings]")
{
    KeeperStage stage;
    QTemporaryDir stick;
    stage.desk().showPage(QStringLiteral("settings"), QStringLiteral("backup"));
    auto* card = stage.window().findChild<SecondPlaceCard*>();
    REQUIRE(card);
    QSignalSpy kept(&stage.keeper(), &BackupKeeper::kept);
    card->choose(stick.path());
    REQUIRE(kept.wait(kCopyPatience));
    CHECK(book::listSecondPlace(stage.desk().book().reader()).value().size() == 1);
    QCoreApplication::processEvents();
    CHECK(takePicture(stage.window(), QStringLiteral("settings-backup-second")) == QStringList());
    auto* days = card->findChild<QLineEdit*>(QStringLiteral("secondPlaceDays"));
    REQUIRE(days);
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, QStringLiteral("3"));
    QTest::keyClick(days, Qt::Key_Return);
    CHECK(book::loadSecondPlace(stage.desk().book().reader()).value().days == 3);
    card->choose(QFileInfo(stage.desk().book().path()).absolutePath()); // its own folder
    CHECK(book::loadSecondPlace(stage.desk().book().reader()).value().folder == stick.path());
    stage.desk().undo(); // the days
    stage.desk().undo(); // the place
    CHECK(book::loadSecondPlace(stage.desk().book().reader()).value().folder.isEmpty());
    stage.window().setFocus(); // no field is left while it is taken apart
}
