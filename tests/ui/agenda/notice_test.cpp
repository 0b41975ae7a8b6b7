// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The word on the desktop: asked for, once a day, numbers alone; and whose name the journal carries.
#include "branchbook/store/journal.h"
#include "support/catch_qt.h"
#include "ui/agenda/agenda_desk.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/agenda/desktop_notice.h"
#include "ui/agenda/reminder_settings.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/shell/main_window.h"
#include "ui/shell/operator_setting.h"
#include "ui/ui_fixture.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTimer>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct Told {
    QStringList words;
    [[nodiscard]] ShowNotice show()
    {
        return [this](const QString& title, const QString& text) { words << title << text; };
    }
};

/// The other end: a desktop that shows notifications.
class NotifierOfTests final : public QDBusVirtualObject
{
public:
    QList<QVariant> asked;
    QString signature;

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != QStringLiteral("Notify"))
            return false;
        asked = message.arguments();
        signature = message.signature();
        return bus.send(message.createReply(QVariant(1U)));
    }
};

} // namespace

TEST_CASE("the desktop is told nothing until somebody asks for it, then once a day", "[ui][agenda]")
{
    WindowOfTests test; // a new book: the year so far is late
    Told told;
    noticeOnDesktop(test.desk(), test.preferences(), told.show());
    CHECK(told.words.isEmpty());
    ReminderSettings settings(test.preferences(), Notices::Possible);
    auto* notice = settings.findChild<Switch*>(QStringLiteral("desktopNotice"));
    REQUIRE(notice != nullptr);
    CHECK_FALSE(notice->isChecked());
    notice->click();
    CHECK(wantsDesktopNotice(test.preferences()));
    noticeOnDesktop(test.desk(), test.preferences(), told.show());
    REQUIRE(told.words.size() == 2);
    const int late = AgendaDesk::of(test.desk()).overdue();
    REQUIRE(late > 0);
    CHECK(told.words.at(1).contains(QStringLiteral("逾期 %1 件").arg(late)));
    // Whoever walks by may read it: no branch, no title, no name.
    CHECK(QRegularExpression(QStringLiteral("^(本周到期 \\d+ 件)?，?(逾期 \\d+ 件)?$"))
              .match(told.words.at(1))
              .hasMatch());
    noticeOnDesktop(test.desk(), test.preferences(), told.show());
    CHECK(told.words.size() == 2);
    test.preferences().setValue(QStringLiteral("notice/shown"), QStringLiteral("2026-09-17")); // yesterday
    noticeOnDesktop(test.desk(), test.preferences(), told.show());
    CHECK(told.words.size() == 4);
    ReminderSettings again(test.preferences(), Notices::Possible);
    again.findChild<Switch*>(QStringLiteral("desktopNotice"))->click();
    CHECK_FALSE(wantsDesktopNotice(test.preferences()));
}

TEST_CASE("where the desktop shows no notices the switch cannot be turned on, and says why", "[ui][agenda]")
{
    WindowOfTests test;
    ReminderSettings settings(test.preferences(), Notices::Impossible);
    auto* notice = settings.findChild<Switch*>(QStringLiteral("desktopNotice"));
    REQUIRE(notice != nullptr);
    CHECK_FALSE(notice->isEnabled());
    CHECK(notice->accessibleDescription().contains(QStringLiteral("系统托盘")));
    notice->click();
    CHECK_FALSE(wantsDesktopNotice(test.preferences()));
}

TEST_CASE("the desktop's notifications are told in their own words, and the tray only where nobody answers",
          "[ui][agenda]")
{
    QProcess daemon; // a bus of the test's own
    daemon.start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    REQUIRE(daemon.waitForReadyRead(30'000));
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    {
        auto ours = QDBusConnection::connectToBus(address, QStringLiteral("notice-program"));
        auto desktop = QDBusConnection::connectToBus(address, QStringLiteral("notice-desktop"));
        REQUIRE((ours.isConnected() && desktop.isConnected()));
        Told tray;
        showOnBus(ours, QStringLiteral("支部手册"), QStringLiteral("逾期 2 件"), tray.show());
        REQUIRE(QTest::qWaitFor([&] { return !tray.words.isEmpty(); }));
        CHECK(tray.words == QStringList{QStringLiteral("支部手册"), QStringLiteral("逾期 2 件")});
        NotifierOfTests notifier;
        REQUIRE(desktop.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), &notifier));
        REQUIRE(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
        showOnBus(ours, QStringLiteral("支部手册"), QStringLiteral("逾期 3 件"), tray.show());
        REQUIRE(QTest::qWaitFor([&] { return !notifier.asked.isEmpty(); }));
        // Desktop Notifications Specification 1.2, "Notify": the types in their order.
        CHECK(notifier.signature == QStringLiteral("susssasa{sv}i"));
        CHECK(notifier.asked.at(3).toString() == QStringLiteral("支部手册"));
        CHECK(notifier.asked.at(4).toString() == QStringLiteral("逾期 3 件"));
        QTest::qWait(50);
        CHECK(tray.words.size() == 2); // the tray was told nothing more
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("notice-program"));
    QDBusConnection::disconnectFromBus(QStringLiteral("notice-desktop"));
    daemon.kill();
    daemon.waitForFinished();
}

TEST_CASE("a window left open overnight looks again for the day's notice", "[ui][agenda]")
{
    WindowOfTests test;
    auto* days = test.window().findChild<QTimer*>(QStringLiteral("nextDay"));
    REQUIRE(days != nullptr);
    CHECK(days->isActive());
    CHECK(days->interval() <= 3'600'000); // within the hour after midnight
    CHECK_FALSE(days->isSingleShot());
    setDesktopNotice(test.preferences(), QStringLiteral("on"));
    test.preferences().setValue(QStringLiteral("notice/shown"), QStringLiteral("2026-09-17")); // yesterday's
    QMetaObject::invokeMethod(days, "timeout");
    CHECK(test.preferences().value(QStringLiteral("notice/shown")).toString() == QStringLiteral("2026-09-18"));
}

TEST_CASE("a sample is not announced, and a desktop without a tray is no fault", "[ui][agenda]")
{
    DemoWindow test;
    setDesktopNotice(test.preferences(), QStringLiteral("on"));
    Told told;
    noticeOnDesktop(test.desk(), test.preferences(), told.show());
    CHECK(told.words.isEmpty());
    CHECK_FALSE(hasTray()); // the platform of the tests has none
    showOnTray(QStringLiteral("a"), QStringLiteral("b"));
    CHECK(desktopNoticeText({}).isEmpty());
}

TEST_CASE("the name that is given is the one the journal carries from then on", "[ui][agenda]")
{
    WindowOfTests test;
    OperatorSetting setting(test.desk());
    auto* name = setting.findChild<LineField*>(QStringLiteral("operator"));
    REQUIRE(name != nullptr);
    name->setText(QStringLiteral("沈若溪"));
    Q_EMIT name->left();
    REQUIRE(test.desk().perform(QStringLiteral("test"), QStringLiteral("改名"), [&](store::UnitOfWork& unit) {
        auto branch = test.desk().branch();
        branch.unit = QStringLiteral("青溪县水务局机关");
        return book::updateBranch(unit, branch);
    }));
    CHECK(store::listOps(test.desk().book().reader(), 1)->first().by == QStringLiteral("沈若溪"));
    Q_EMIT name->left(); // nothing new: no step
    CHECK(store::listOps(test.desk().book().reader(), 1)->first().verb == QStringLiteral("test"));
}
