// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was half written in a dialog while the book is locked: for the same record of the same branch of the same book, and for
// nobody else.
#include "branchbook/book/branch.h"
#include "support/catch_qt.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/toast.h"
#include "ui/ledger/item_dialogs.h"
#include "ui/ledger/item_form.h"
#include "ui/ledger/raise_dialog.h"
#include "ui/page_looks.h"
#include "ui/security/door_stage.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

ledger::Item itemOf(const QString& matter)
{
    ledger::Item item;
    item.id = ledger::ItemId::make();
    item.matter = matter;
    return item;
}

/// The one line that is typed into. The dialog is over the window.
QLineEdit& reopen(const DoorStage& stage, const ledger::Item& item)
{
    auto* dialog = new ReopenItemDialog(stage.window.frame(), stage.desk(), item);
    dialog->open();
    auto* line = dialog->findChild<QLineEdit*>();
    REQUIRE(line);
    return *line;
}

QPlainTextEdit& raise(const DoorStage& stage)
{
    auto* dialog = new RaiseDialog(stage.window.frame(), stage.desk(), {});
    dialog->open();
    const auto* form = dialog->findChild<ItemForm*>();
    REQUIRE(form);
    return *form->matter()->edit();
}

void closeDialogs(const DoorStage& stage)
{
    const auto dialogs = stage.window.findChildren<Dialog*>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(dialogs);
}

/// What stands in the dialog, which goes again.
QString read(const DoorStage& stage, const ledger::Item& item)
{
    const QString text = reopen(stage, item).text();
    closeDialogs(stage);
    return text;
}

void lockAndUnlock(DoorStage& stage)
{
    stage.door.lock();
    REQUIRE(stage.locked());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    stage.unlock();
}

struct Sealed {
    DoorStage stage;
    ledger::Item lamp = itemOf(QStringLiteral("修路灯"));
    ledger::Item drain = itemOf(QStringLiteral("通下水道"));

    Sealed()
    {
        wear(kPageLooks[0]);
        (void)stage.seal();
        stage.unlock();
    }
};

} // namespace

TEST_CASE("what was typed about one item never stands in the dialog of another one", "[ui][security]")
{
    Sealed test;
    reopen(test.stage, test.lamp).setText(QStringLiteral("又不亮了"));
    lockAndUnlock(test.stage);
    CHECK(read(test.stage, test.drain).isEmpty());
    CHECK(read(test.stage, test.lamp) == QStringLiteral("又不亮了"));
}

TEST_CASE("a second lock keeps what waits since the first one, and tells of both", "[ui][security]")
{
    Sealed test;
    reopen(test.stage, test.lamp).setText(QStringLiteral("又不亮了"));
    lockAndUnlock(test.stage);
    raise(test.stage).setPlainText(QStringLiteral("补种行道树"));
    lockAndUnlock(test.stage);
    const QString said = test.stage.window.frame()->toast()->accessibleName();
    CHECK(said.contains(QStringLiteral("重新办理这件事？")));
    CHECK(said.contains(QStringLiteral("登记台账事项")));
    CHECK(read(test.stage, test.lamp) == QStringLiteral("又不亮了"));
    CHECK(raise(test.stage).toPlainText() == QStringLiteral("补种行道树"));
}

TEST_CASE("what waits is forgotten when the book is left, and never goes into another book", "[ui][security]")
{
    Sealed test;
    auto& stage = test.stage;
    const QString other = stage.folder.filePath(QStringLiteral("别的.bbk"));
    book::BookSetup setup;
    setup.branchName = QStringLiteral("退休第二党支部");
    REQUIRE(book::Book::make(other, setup, QDate(2026, 9, 18)));
    raise(stage).setPlainText(QStringLiteral("补种行道树"));
    lockAndUnlock(stage);
    SECTION("another one is opened")
    {
        stage.door.openFile(other);
        REQUIRE(stage.window.frame());
        REQUIRE(stage.desk().book().path() == other);
        CHECK(raise(stage).toPlainText().isEmpty());
        closeDialogs(stage);
        stage.unlock();
    }
    SECTION("nothing is open for a while")
    {
        stage.door.letGo();
        stage.window.showStart(new QWidget);
        stage.unlock();
    }
    SECTION("it makes room for a copy of itself")
    {
        stage.door.putBack(stage.path, stage.folder.filePath(QStringLiteral("恢复.bbk")));
        REQUIRE(stage.locked());
        stage.unlock();
    }
    CHECK(raise(stage).toPlainText().isEmpty());
}

TEST_CASE("what waits in one branch is not put into another, and is there on the way back", "[ui][security]")
{
    Sealed test;
    auto& stage = test.stage;
    book::Branch second;
    second.id = book::BranchId::make();
    second.name = QStringLiteral("机关第二党支部");
    second.position = 1;
    REQUIRE(stage.desk().perform(QStringLiteral("test"), QString(),
                                 [&](store::UnitOfWork& unit) { return book::insertBranch(unit, second); }));
    const auto first = stage.desk().branch().id;
    raise(stage).setPlainText(QStringLiteral("补种行道树"));
    lockAndUnlock(stage);
    stage.desk().setBranch(second.id);
    CHECK(raise(stage).toPlainText().isEmpty());
    closeDialogs(stage);
    stage.desk().setBranch(first);
    CHECK(raise(stage).toPlainText() == QStringLiteral("补种行道树"));
}
