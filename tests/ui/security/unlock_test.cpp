// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A locked book: opened, refused, recovered, locked again. The book's file is what it was as long as nobody has opened it.
#include "branchbook/book/backup.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering.h"
#include "support/catch_qt.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/toast.h"
#include "ui/members/desk_directory.h"
#include "ui/page_looks.h"
#include "ui/security/door_stage.h"
#include "ui/security/passphrase_worth.h"
#include "ui/shell/desk_shelf.h"
#include "ui/shell/palette.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

TEST_CASE("what a passphrase is worth: length counts, rows of keys do not", "[ui][security]")
{
    CHECK(passphraseWorth(QStringLiteral("ab12")).worth == Worth::Refused);
    CHECK(passphraseWorth(QStringLiteral("123456789012")).worth == Worth::Weak);
    CHECK(passphraseWorth(QStringLiteral("aaaaaaaaaaaaaaaa")).worth == Worth::Weak);
    CHECK(passphraseWorth(QStringLiteral("kx7tqz2m9w")).worth == Worth::Fair);
    CHECK(passphraseWorth(QStringLiteral("巷口修鞋的老周爱下棋")).worth == Worth::Good);
    CHECK(passphraseWorth(QStringLiteral("123456")).bits < passphraseWorth(QStringLiteral("183950")).bits);
    QSet<QString> words;
    for (const char* each : {"ab", "aaaaaaaa", "kx7tqz2m9w", "kx7tqz2m9wpjdvhr"})
        words.insert(passphraseWorth(QString::fromLatin1(each)).words);
    CHECK(words.size() == 4);
}

TEST_CASE("after the second wrong passphrase each further try waits longer, a minute at most", "[ui][security]")
{
    QList<int> waits;
    for (int wrong = 0; wrong <= 9; ++wrong)
        waits << secondsAfter(wrong);
    CHECK(waits == QList<int>{0, 0, 0, 2, 4, 8, 16, 32, 60, 60});
    CHECK(secondsAfter(1000) == 60);
}

TEST_CASE("the page of a locked book in both themes, narrow and with large text", "[ui][picture][security]")
{
    const auto look = GENERATE(from_range(kPageLooks));
    wear(look);
    DoorStage stage;
    (void)stage.seal();
    const PagePictures picture(stage.window, look);
    stage.open();
    REQUIRE(stage.locked());
    picture("14-unlock");
    stage.press("useCode");
    picture("unlock-code");
}

TEST_CASE("after a wrong passphrase the sentence about it is whole", "[ui][picture][security]")
{
    const auto look = GENERATE(from_range(kPageLooks));
    wear(look);
    DoorStage stage;
    (void)stage.seal();
    const PagePictures picture(stage.window, look);
    stage.open();
    REQUIRE(stage.locked());
    picture("14-unlock");
    stage.locked()->showProblem(QStringLiteral("口令不对，还可以再试；注意大小写和输入法。手册里的内容没有改动。"));
    QTest::qWait(50);
    picture("unlock-wrong");
}

TEST_CASE("the card of a locked book is as high as what stands in it, a wrapped line of a mistake too",
          "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    (void)stage.seal();
    stage.window.resize(1366, 768);
    stage.open();
    REQUIRE(stage.locked());
    stage.locked()->showProblem(QStringLiteral("口令不对，还可以再试；注意大小写和输入法。手册里的内容没有改动。"));
    QTest::qWait(50);
    const auto frames = stage.locked()->findChildren<QFrame*>();
    const auto box = std::ranges::find_if(
        frames, [](const QFrame* each) { return each->property("kind").toString() == u"cardLarge"; });
    REQUIRE(box != frames.end());
    CHECK((*box)->height() >= (*box)->layout()->totalHeightForWidth((*box)->width()));
}

TEST_CASE("a book with a passphrase opens by it alone, and a wrong one costs not a byte", "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    (void)stage.seal();
    const QByteArray before = stage.bytes();
    stage.open();
    REQUIRE(stage.locked());
    CHECK(stage.window.frame() == nullptr);
    CHECK(stage.locked()->book().title == QStringLiteral("机关第一党支部"));
    CHECK(stage.locked()->book().detail.contains(QStringLiteral("青溪县水务局")));
    auto* field = stage.locked()->field();
    CHECK(field->edit()->echoMode() == QLineEdit::Password);
    stage.type("passphrase", QStringLiteral("不是这一句"));
    stage.press("unlock");
    REQUIRE(DoorStage::waitFor([&] { return !field->error().isEmpty(); }));
    CHECK(field->error().contains(QStringLiteral("口令不对")));
    CHECK(field->isEmpty());
    CHECK((stage.bytes() == before));
    CHECK_FALSE(QFileInfo::exists(stage.path + QStringLiteral("-wal")));
    stage.unlock();
    CHECK(stage.desk().branch().name == QStringLiteral("机关第一党支部"));
    CHECK(stage.desk().book().hasPassphrase());
    CHECK_FALSE(stage.desk().book().isReadOnly());
}

TEST_CASE("the third wrong one makes the button wait and names the recovery code", "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    (void)stage.seal();
    stage.open();
    auto* field = stage.locked()->field();
    for (int i = 0; i < 3; ++i) {
        stage.type("passphrase", QStringLiteral("错的 %1").arg(i));
        stage.press("unlock");
        REQUIRE(DoorStage::waitFor([&] { return !field->error().isEmpty(); }));
    }
    CHECK(field->error().contains(QStringLiteral("恢复码")));
    CHECK_FALSE(stage.seen<QPushButton>("unlock").isEnabled());
    // Leaving the page and coming back does not begin anew.
    stage.open();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(stage.seen<QPushButton>("unlock").isEnabled());
    REQUIRE(DoorStage::waitFor([&] { return stage.seen<QPushButton>("unlock").isEnabled(); }));
    stage.unlock();
}

TEST_CASE("the recovery code ends in a new passphrase and a new code, which is asked for before it goes",
          "[ui][security]")
{
    wear({Scheme::Light, 1.3, 1024, 700, ""});
    DoorStage stage;
    const QString code = stage.seal();
    const PagePictures picture(stage.window, {Scheme::Light, 1.3, 1024, 700, "-large"});
    stage.open();
    stage.press("useCode");
    stage.type("recoveryTyped", QStringLiteral("AAAA-BBBB"));
    stage.press("recover");
    REQUIRE(DoorStage::waitFor([&] { return stage.seen<QPushButton>("recover").isEnabled(); }));
    CHECK_FALSE(stage.sees("takeFresh"));
    stage.type("recoveryTyped", code.toLower());
    stage.press("recover");
    REQUIRE(DoorStage::waitFor([&] { return stage.sees("takeFresh"); }));
    stage.type("newPassphrase", QStringLiteral("换一句谁也猜不到的话"));
    stage.type("newPassphraseAgain", QStringLiteral("换一句谁也猜不到的"));
    stage.press("takeFresh");
    CHECK_FALSE(stage.sees("recoveryCode")); // not the same twice
    picture("unlock-fresh");
    stage.type("newPassphraseAgain", QStringLiteral("换一句谁也猜不到的话"));
    stage.press("takeFresh");
    REQUIRE(DoorStage::waitFor([&] { return stage.sees("recoveryCode"); }));
    picture("unlock-new-code");
    const QString fresh = stage.seen<QLabel>("recoveryCode").text();
    CHECK(fresh != code);
    stage.type("recoveryCheck", QStringLiteral("0000"));
    stage.press("recoveryKept");
    QCoreApplication::processEvents();
    CHECK(stage.window.frame() == nullptr);
    stage.type("recoveryCheck", fresh.right(4).toLower());
    stage.press("recoveryKept");
    REQUIRE(DoorStage::waitFor([&] { return stage.window.frame() != nullptr; }));
    CHECK_FALSE(store::unlock(stage.path, store::Secret::of(kDoorPassphrase)));
    CHECK(store::unlock(stage.path, store::Secret::of(QStringLiteral("换一句谁也猜不到的话"))));
    CHECK_FALSE(store::unlockByCode(stage.path, store::Secret::of(code)));
}

TEST_CASE("Ctrl+L closes the book, wipes its key, empties the clipboard, and unlocking returns to the page",
          "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    (void)stage.seal();
    stage.unlock();
    REQUIRE(stage.desk().perform(QStringLiteral("setting.record"), QString(), [](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kLateDaysSetting, QStringLiteral("9"));
    }));
    stage.desk().setQuarter(stage.desk().quarter().previous());
    stage.desk().showPage(QStringLiteral("members"));
    const std::weak_ptr<const store::BookKey> key = stage.desk().book().reader().key();
    CHECK_FALSE(key.expired());
    stage.desk().search(); // what it reads goes with the book
    const QPointer<DeskShelf> shelf = &DeskShelf::of(stage.desk());
    const QPointer<DeskDirectory> people = &DeskDirectory::of(stage.desk());
    QTest::keyClick(stage.window.findChild<SearchPalette*>()->findChild<QLineEdit*>(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !shelf->awaits(DeskShelf::Turn::Last); }));
    auto* number = new QLineEdit(QStringLiteral("330199198509120428"), stage.window.frame());
    number->show();
    number->setFocus();
    number->selectAll();
    number->copy();
    REQUIRE(QApplication::clipboard()->text() == QStringLiteral("330199198509120428"));
    auto* dialog = new Dialog(&stage.window, QStringLiteral("开着的对话框"));
    auto* note = new QLineEdit;
    note->setObjectName(QStringLiteral("typedSecret"));
    dialog->body()->addWidget(note);
    dialog->open();
    QTest::keyClick(note, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(DoorStage::waitFor([&] { return stage.locked() != nullptr; }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(stage.window.frame() == nullptr);
    CHECK(key.expired());
    CHECK(shelf.isNull());
    CHECK(people.isNull());
    CHECK_FALSE(stage.sees("typedSecret"));
    CHECK(QApplication::clipboard()->text().isEmpty());
    CHECK(stage.window.windowTitle() == QStringLiteral("支部手册"));
    CHECK_FALSE(QFileInfo::exists(stage.path + QStringLiteral("-wal")));
    QTest::keyClick(&stage.window, Qt::Key_K, Qt::ControlModifier); // no search either
    CHECK_FALSE(isCovered(stage.window));
    CHECK(book::listBackups(stage.path).isEmpty()); // a copy is made at the end, not at every lock
    stage.unlock();
    CHECK(stage.window.frame()->pageId() == QStringLiteral("members"));
    CHECK(stage.desk().quarter().toString() == QStringLiteral("2026Q2"));
    CHECK(stage.desk().wasChanged());
    CHECK(*book::loadNumber(stage.desk().book().reader(), book::kLateDaysSetting, 7) == 9);
}

TEST_CASE("nobody at the desk: it is locked by itself, a plain book never", "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    stage.open();
    REQUIRE(stage.window.frame());
    CHECK_FALSE(stage.door.idleWatch().isWatching());
    QSignalSpy noticed(&stage.desk(), &Desk::noticed);
    stage.door.lock();
    CHECK(stage.window.frame()); // there is nothing to lock with, and that is said
    CHECK(noticed.count() == 1);
    stage.window.showStart(new QWidget);
    (void)stage.seal();
    stage.unlock();
    CHECK(stage.door.idleWatch().isWatching());
    stage.door.idleWatch().start(std::chrono::milliseconds(60));
    REQUIRE(DoorStage::waitFor([&] { return stage.locked() != nullptr; }));
    CHECK_FALSE(stage.door.idleWatch().isWatching());
    stage.unlock();
}

TEST_CASE("a minute before it locks that is said, and whoever touches a key begins anew", "[ui][security]")
{
    IdleWatch watch;
    QSignalSpy warned(&watch, &IdleWatch::warned);
    QSignalSpy expired(&watch, &IdleWatch::expired);
    QLineEdit edit;
    edit.show();
    watch.start(IdleWatch::kWarning + std::chrono::milliseconds(500));
    REQUIRE(DoorStage::waitFor([&] { return warned.count() == 1; }));
    QTest::keyClick(&edit, Qt::Key_A);
    REQUIRE(DoorStage::waitFor([&] { return warned.count() == 2; })); // not the end, which came after a minute
    CHECK(expired.isEmpty());
    watch.start(std::chrono::milliseconds(50));
    REQUIRE(DoorStage::waitFor([&] { return expired.count() == 1; }));
    CHECK(warned.count() == 2); // there was no minute
    CHECK_FALSE(watch.isWatching());
}

TEST_CASE("the machine goes to sleep or its screen is locked: the book is locked", "[ui][security]")
{
    SleepWatch watch;
    QSignalSpy leaving(&watch, &SleepWatch::leaving);
    const auto tell = [&](const char* what, bool value) {
        REQUIRE(QMetaObject::invokeMethod(&watch, what, Q_ARG(bool, value)));
    };
    tell("sleepComes", true);
    CHECK(leaving.isEmpty()); // no sealed book is open
    watch.start();
    tell("sleepComes", false); // it woke
    CHECK(leaving.isEmpty());
    tell("sleepComes", true);
    tell("screenCovered", true);
    tell("screenCovered", false);
    REQUIRE(QMetaObject::invokeMethod(&watch, "sessionLocked"));
    CHECK(leaving.count() == 3);
}

TEST_CASE("a changed book that is left while it is locked still leaves its copy, sealed as it is", "[ui][security]")
{
    wear(kPageLooks[0]);
    QString path;
    DoorStage stage;
    (void)stage.seal();
    stage.unlock();
    path = stage.path;
    REQUIRE(stage.desk().perform(QStringLiteral("setting.record"), QString(), [](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kLateDaysSetting, QStringLiteral("9"));
    }));
    stage.door.lock();
    REQUIRE(stage.locked());
    QSignalSpy left(&stage.door, &BookDoor::left);
    stage.press("otherBook");
    REQUIRE(DoorStage::waitFor([&] { return left.count() == 1; }));
    const auto copies = book::listBackups(path);
    REQUIRE(copies.size() == 1);
    CHECK(store::hasPassphrase(copies.first().path).value());
}

TEST_CASE("a backup of a sealed book is put back without its passphrase, and asks for it when opened", "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    (void)stage.seal();
    const QString to = stage.folder.filePath(QStringLiteral("恢复.bbk"));
    stage.door.putBack(stage.path, to);
    CHECK(store::hasPassphrase(to).value());
    REQUIRE(stage.locked());
    CHECK(stage.locked()->book().path == to);
    stage.unlock();
    CHECK(stage.desk().book().path() == to);
}

TEST_CASE("a record that is being written is shown again after the lock, and nothing is said to be missing",
          "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    (void)stage.seal();
    stage.unlock();
    stage.desk().showPage(QStringLiteral("organization"),
                          QStringLiteral("new:")
                              + QString::fromLatin1(gathering::kindInfo(gathering::Kind::CommitteeMeeting).name));
    QCoreApplication::processEvents();
    stage.type("topic", QStringLiteral("专题支委会"));
    stage.door.lock();
    REQUIRE(stage.locked());
    stage.unlock();
    QCoreApplication::processEvents();
    CHECK(stage.window.frame()->pageId() == QStringLiteral("organization"));
    CHECK_FALSE(stage.window.frame()->toast()->accessibleName().contains(QStringLiteral("找不到")));
    REQUIRE(stage.sees("topic"));
    CHECK(stage.seen<QLineEdit>("topic").text() == QStringLiteral("专题支委会"));
}

TEST_CASE("what was typed into a dialog waits for it while the book is locked, and never goes into another record's",
          "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    (void)stage.seal();
    stage.unlock();
    struct Form {
        Dialog* dialog;
        QLineEdit* name;
        QPlainTextEdit* why;
        QCheckBox* told;
        QLineEdit* passphrase;
    };
    const auto open = [&](const QString& stood) {
        Form form{new Dialog(&stage.window, QStringLiteral("登记事项")), new QLineEdit(stood), new QPlainTextEdit,
                  new QCheckBox(QStringLiteral("已经告知")), new QLineEdit};
        form.dialog->setObjectName(QStringLiteral("matter"));
        form.dialog->about(QStringLiteral("matter/") + stood);
        form.passphrase->setEchoMode(QLineEdit::Password);
        for (QWidget* each : std::initializer_list<QWidget*>{form.name, form.why, form.told, form.passphrase})
            form.dialog->body()->addWidget(each);
        (void)form.dialog->addSafeButton(QStringLiteral("先不登记"));
        (void)form.dialog->addButton(QStringLiteral("登记"), ButtonKind::Primary);
        form.dialog->open();
        return form;
    };
    {
        const Form form = open(QString());
        form.name->setText(QStringLiteral("修路灯"));
        form.why->setPlainText(QStringLiteral("两盏不亮"));
        form.told->setChecked(true);
        form.passphrase->setText(QStringLiteral("secret"));
    }
    stage.door.lock();
    REQUIRE(stage.locked());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    stage.unlock();
    CHECK(stage.window.frame()->toast()->accessibleName().contains(QStringLiteral("登记事项")));
    {
        const Form other = open(QStringLiteral("别的事项")); // of another record
        CHECK(other.name->text() == QStringLiteral("别的事项"));
        CHECK(other.why->toPlainText().isEmpty());
        delete other.dialog;
    }
    {
        const Form again = open(QString());
        CHECK(again.name->text() == QStringLiteral("修路灯"));
        CHECK(again.why->toPlainText() == QStringLiteral("两盏不亮"));
        CHECK(again.told->isChecked());
        CHECK(again.passphrase->text().isEmpty());
        CHECK(again.dialog->isChanged()); // and is asked about when it is left
        delete again.dialog;
    }
    const Form once = open(QString());
    CHECK(once.name->text().isEmpty()); // given back once
    delete once.dialog;
}
