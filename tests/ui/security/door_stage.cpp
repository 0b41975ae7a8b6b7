// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/door_stage.h"

#include "branchbook/sample/demo_book.h"
#include "support/catch_qt.h"
#include "ui/picture.h"
#include "ui/shell/pages.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kDoorPatience = 30'000; // ms
const QDate kDoorDay(2026, 9, 18);

} // namespace

DoorStage::DoorStage(Content content)
    : path(folder.filePath(QStringLiteral("手册.bbk")))
    , preferences(folder.filePath(QStringLiteral("settings.ini")))
    , registry(makeRegistry(areasOfTests(), themeOfTests(), preferences))
    , window(themeOfTests(), preferences, registry)
    , door(window, preferences, areasOfTests(), kDoorDay)
{
    if (content == Content::Sample) {
        NoProgress progress;
        REQUIRE(sample::makeDemoBook(path, {}, progress));
    } else {
        book::BookSetup setup;
        setup.branchName = QStringLiteral("机关第一党支部");
        setup.unit = QStringLiteral("青溪县水务局");
        REQUIRE(book::Book::make(path, setup, kDoorDay));
    }
    window.resize(1366, 768);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    window.activateWindow();
}

QString DoorStage::seal(bool second) const
{
    NoProgress progress;
    const auto made = book::setPassphrase(path, store::Secret::of(kDoorPassphrase), progress, kQuickCost);
    REQUIRE(made);
    if (second)
        REQUIRE(book::setSecondSecret(path, made->key, store::Secret::of(kDoorSecond), progress, kQuickCost));
    return made->recoveryCode;
}

void DoorStage::unlock()
{
    if (!locked())
        open();
    REQUIRE(locked());
    type("passphrase", kDoorPassphrase);
    press("unlock");
    REQUIRE(waitFor([this] { return window.frame() != nullptr; }));
}

QByteArray DoorStage::bytes() const
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool DoorStage::sees(const char* name) const
{
    const auto found = window.findChildren<QWidget*>(QString::fromLatin1(name));
    return std::ranges::any_of(found, [](const QWidget* each) { return each->isVisible(); });
}

void DoorStage::press(const char* name) const
{
    seen<QPushButton>(name).click();
}

void DoorStage::type(const char* name, const QString& text) const
{
    auto& edit = seen<QLineEdit>(name);
    edit.setFocus();
    edit.clear();
    typeText(edit, text);
}

bool DoorStage::waitFor(const std::function<bool()>& there)
{
    return QTest::qWaitFor(there, kDoorPatience);
}

} // namespace branchbook::ui
