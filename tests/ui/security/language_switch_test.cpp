// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another language at once: the same book at the same place, still open, nothing typed lost.
#include "branchbook/book/backup.h"
#include "support/catch_qt.h"
#include "ui/kit/choice.h"
#include "ui/page_looks.h"
#include "ui/security/door_stage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// Knows one word.
class OneWordTranslator final : public QTranslator
{
public:
    OneWordTranslator() { QCoreApplication::installTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        const bool known = qstrcmp(context, "PageTexts") == 0 && QString::fromUtf8(source) == QStringLiteral("党员");
        return known ? QStringLiteral("Members") : QString();
    }
};

/// What is typed here goes nowhere.
class KeepsNothingPage final : public Page
{
public:
    explicit KeepsNothingPage(Desk& desk)
        : Page(QStringLiteral("漏"), desk)
    {
    }
    Kept save() override { return Kept::Nowhere; }
};

QAbstractItemView& navigationOf(const DoorStage& stage)
{
    const auto* navigation = stage.window.findChild<Navigation*>();
    REQUIRE(navigation);
    return *static_cast<QAbstractItemView*>(navigation->mainList());
}

QString secondEntry(const DoorStage& stage)
{
    const auto* entries = navigationOf(stage).model();
    return entries->index(1, 0).data().toString();
}

Segmented& languageChoice(const DoorStage& stage)
{
    return stage.seen<Segmented>("languageChoice");
}

void choose(const DoorStage& stage, int index)
{
    languageChoice(stage).findChildren<QAbstractButton*>().at(index)->click();
}

void exchange(DoorStage& stage)
{
    stage.door.reopenAround([&stage] {
        CHECK(stage.window.frame() == nullptr); // nobody looks at the registry of before
        stage.registry = makeRegistry(areasOfTests(), themeOfTests(), stage.preferences);
        stage.window.takeLanguage();
    });
}

} // namespace

TEST_CASE("the language chosen in the settings is spoken at once, and the sealed book stays open where it was",
          "[ui][security][language]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    (void)stage.seal();
    stage.unlock();
    const auto before = stage.desk().quarter().previous();
    stage.desk().setQuarter(before);
    stage.desk().noteChanged();
    const auto copies = book::listBackups(stage.path).size();
    stage.desk().showPage(QStringLiteral("settings"), QStringLiteral("look"));
    CHECK(secondEntry(stage) == QStringLiteral("党员"));
    QSignalSpy asked(&stage.window, &MainWindow::languageAsked);
    choose(stage, 1);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toString() == QStringLiteral("en"));
    CHECK(stage.preferences.language() == QStringLiteral("en"));

    const OneWordTranslator words;
    exchange(stage);
    REQUIRE(stage.window.frame() != nullptr); // nobody was asked for the passphrase
    CHECK(stage.locked() == nullptr);
    CHECK(stage.desk().book().hasPassphrase());
    CHECK(stage.desk().book().reader().key() != nullptr);
    CHECK(secondEntry(stage) == QStringLiteral("Members"));
    CHECK(stage.window.frame()->pageId() == QStringLiteral("settings"));
    CHECK(stage.window.frame()->manualPlace() == QStringLiteral("settings/look"));
    CHECK(languageChoice(stage).current() == 1);
    CHECK(stage.desk().quarter() == before);
    // The copy is owed still, and was not made in between.
    CHECK(stage.desk().wasChanged());
    CHECK(book::listBackups(stage.path).size() == copies);
}

TEST_CASE("a book without a passphrase, and no book at all", "[ui][security][language]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    bool ran = false;
    stage.door.reopenAround([&ran] { ran = true; });
    CHECK(ran);
    CHECK(stage.window.frame() == nullptr);

    stage.open();
    stage.desk().showPage(QStringLiteral("members"));
    const OneWordTranslator words;
    exchange(stage);
    REQUIRE(stage.window.frame() != nullptr);
    CHECK(stage.window.frame()->pageId() == QStringLiteral("members"));
    CHECK(secondEntry(stage) == QStringLiteral("Members"));
    CHECK_FALSE(stage.desk().wasChanged());
}

TEST_CASE("the language waits for what cannot be kept", "[ui][security][language]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    stage.registry.pages.push_back(
        {QStringLiteral("leaky"), QStringLiteral("漏"), {}, QStringLiteral("file"), 1, [](Desk& desk) -> Page* {
             return new KeepsNothingPage(desk);
         }});
    stage.open();
    stage.desk().showPage(QStringLiteral("leaky"));
    stage.desk().showPage(QStringLiteral("settings"), QStringLiteral("look"));
    QSignalSpy asked(&stage.window, &MainWindow::languageAsked);
    QSignalSpy said(&stage.desk(), &Desk::failed);
    choose(stage, 1);
    CHECK(asked.count() == 0);
    CHECK(said.count() == 1);
    CHECK(stage.preferences.language() == QStringLiteral("zh_CN"));
    CHECK(stage.window.frame()->pageId() == QStringLiteral("leaky")); // it is shown what holds the language up
    bool ran = false;
    stage.door.reopenAround([&ran] { ran = true; });
    CHECK_FALSE(ran);
    CHECK(stage.window.frame()->pageId() == QStringLiteral("leaky"));
    stage.desk().showPage(QStringLiteral("settings"), QStringLiteral("look"));
    CHECK(languageChoice(stage).current() == 0);
}
