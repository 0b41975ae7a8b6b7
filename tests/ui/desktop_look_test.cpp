// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dark colours and less motion as the desktop has them, where nobody chose otherwise: asked of a portal of the test's own.
#include "ui/theme/desktop_look.h"

#include "support/catch_qt.h"
#include "ui/shell/preferences.h"
#include "ui/ui_fixture.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// org.freedesktop.portal.Settings, as its documentation has it: Read gives a variant in a variant, the signal one.
class PortalOfTests final : public QDBusVirtualObject
{
public:
    uint scheme = 1;
    bool animated = false;

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != QStringLiteral("Read"))
            return false;
        const bool isScheme = message.arguments()
            == QVariantList{QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme")};
        const bool isMotion = message.arguments()
            == QVariantList{QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations")};
        if (!isScheme && !isMotion)
            return bus.send(message.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), {}));
        const QDBusVariant inner(isScheme ? QVariant(scheme) : QVariant(animated));
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
    }
};

} // namespace

TEST_CASE("the desktop's dark colours and stilled animations are heard, and each change of them", "[ui]")
{
    QProcess daemon; // a bus of the test's own
    daemon.start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    REQUIRE(daemon.waitForReadyRead(30'000));
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    {
        auto ours = QDBusConnection::connectToBus(address, QStringLiteral("look-program"));
        auto desktop = QDBusConnection::connectToBus(address, QStringLiteral("look-desktop"));
        REQUIRE((ours.isConnected() && desktop.isConnected()));
        PortalOfTests portal;
        REQUIRE(desktop.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal));
        REQUIRE(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        DesktopLook look;
        QStringList heard;
        QObject::connect(&look, &DesktopLook::darkFound,
                         [&](bool dark) { heard << QString::fromLatin1(dark ? "dark" : "light"); });
        QObject::connect(&look, &DesktopLook::motionFound,
                         [&](bool less) { heard << QString::fromLatin1(less ? "still" : "moving"); });
        look.ask(ours);
        REQUIRE(QTest::qWaitFor([&] { return heard.size() == 2; }, 30'000));
        heard.sort();
        CHECK(heard == QStringList{QStringLiteral("dark"), QStringLiteral("still")});
        heard.clear();
        auto change = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                 QStringLiteral("org.freedesktop.portal.Settings"),
                                                 QStringLiteral("SettingChanged"));
        const auto tell = [&](const char* group, const char* key, const QVariant& value) {
            change.setArguments(
                {QString::fromLatin1(group), QString::fromLatin1(key), QVariant::fromValue(QDBusVariant(value))});
            REQUIRE(desktop.send(change));
        };
        tell("org.freedesktop.appearance", "color-scheme", 0U); // no preference: nothing to follow
        tell("org.freedesktop.appearance", "accent-color", 2U);
        tell("org.freedesktop.appearance", "color-scheme", 2U);
        tell("org.gnome.desktop.interface", "enable-animations", true);
        const bool isHeard = QTest::qWaitFor([&] { return heard.size() >= 2; }, 30'000);
        INFO(heard.join(u' ').toStdString());
        REQUIRE(isHeard);
        CHECK(heard == QStringList{QStringLiteral("light"), QStringLiteral("moving")});
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("look-program"));
    QDBusConnection::disconnectFromBus(QStringLiteral("look-desktop"));
    daemon.kill();
    daemon.waitForFinished();
}

TEST_CASE("the desktop's colours are worn only where nobody chose others", "[ui]")
{
    Theme& theme = themeOfTests();
    theme.apply({Scheme::FollowSystem, Contrast::Normal, 1.0, Motion::Full});
    theme.followDesktop(true);
    CHECK(isDarkTheme());
    theme.apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Full});
    CHECK_FALSE(isDarkTheme());
    theme.followDesktop(false);
    theme.followDesktop(true);
    CHECK_FALSE(isDarkTheme()); // light was chosen
    theme.apply({Scheme::FollowSystem, Contrast::Normal, 1.0, Motion::Full});
    CHECK(isDarkTheme());
    theme.followDesktop(false);
    CHECK_FALSE(isDarkTheme());
}

TEST_CASE("less motion follows the desktop until somebody chooses", "[ui]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    Preferences preferences(file);
    CHECK(preferences.look().motion == Motion::Full);
    preferences.takeDesktopMotion(Motion::Reduced);
    CHECK(preferences.look().motion == Motion::Reduced);
    auto look = preferences.look();
    look.textScale = 1.3; // another choice is none of motion
    preferences.setLook(look);
    preferences.takeDesktopMotion(Motion::Full);
    CHECK(preferences.look().motion == Motion::Full);
    look.motion = Motion::Reduced;
    preferences.setLook(look); // chosen
    CHECK(preferences.look().motion == Motion::Reduced);
    look.motion = Motion::Full;
    preferences.setLook(look); // chosen too, against a desktop that is still
    preferences.takeDesktopMotion(Motion::Reduced);
    CHECK(preferences.look().motion == Motion::Full);
}
