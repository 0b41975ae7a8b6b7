// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way back in the window: from a book that does not open, and to a point in time of one that does.
#include "branchbook/book/backup.h"
#include "branchbook/book/setting.h"
#include "support/catch_qt.h"
#include "ui/kit/toast.h"
#include "ui/page_looks.h"
#include "ui/picture.h"
#include "ui/recovery/choose_backup.h"
#include "ui/recovery/recovery_page.h"
#include "ui/recovery/restore_dialog.h"
#include "ui/recovery/restore_points.h"
#include "ui/security/door_stage.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr int kPatience = 30'000; // milliseconds, for a machine that is busy otherwise
const QDate kRecoveryDay(2026, 9, 18);

void setOperator(Desk& desk, const QString& name)
{
    REQUIRE(desk.perform(QStringLiteral("setting.record"), QStringLiteral("test"), [&](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kOperatorSetting, name);
    }));
}

QString operatorOf(const Desk& desk)
{
    return book::loadSetting(desk.book().reader(), book::kOperatorSetting).value();
}

QString backUp(const Desk& desk)
{
    NoProgress progress;
    return book::makeBackup(desk.book().reader(), book::BackupReason::Asked, progress).value().path;
}

QByteArray bytesOfFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

int countOf(const QString& path, book::BackupReason reason)
{
    return static_cast<int>(std::ranges::count(book::listBackups(path), reason, &book::BackupFile::reason));
}

/// A closed book with a copy of each day named, the newest first.
QStringList copiesOf(DoorStage& stage, int count)
{
    stage.open();
    QStringList copies;
    for (int day = 1; day <= count; ++day) {
        const QString named = book::backupPath(stage.path, book::BackupReason::Asked,
                                               QDateTime(kRecoveryDay.addDays(-day), QTime(17, 43)));
        REQUIRE(QFile::rename(backUp(stage.desk()), named));
        copies << named;
    }
    stage.window.showStart(new QWidget);
    return copies;
}

const QString kOtherBranch = QStringLiteral("松岭村党支部");

/// The book of another branch, at `path`.
void makeOther(const QString& path)
{
    book::BookSetup setup;
    setup.branchName = kOtherBranch;
    REQUIRE(book::Book::make(path, setup, kRecoveryDay));
}

bool saysAnywhere(const QWidget& widget, const QString& words)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* each) { return each->text().contains(words); });
}

RecoveryPage& showRecovery(DoorStage& stage, int& restores)
{
    const Error damage{ErrorKind::Damaged,
                       QStringLiteral("store.damaged"),
                       {QStringLiteral("有 1 处内容对不上"), QStringLiteral("手册.bbk")},
                       stage.path};
    auto* page = new RecoveryPage(stage.path, damage, kRecoveryDay);
    QObject::connect(page, &RecoveryPage::restoreAsked, page, [&restores] { ++restores; });
    QSignalSpy checked(page, &RecoveryPage::checked);
    QSignalSpy compared(page, &RecoveryPage::compared);
    stage.window.showStart(page, MainWindow::Copy::Later);
    if (checked.isEmpty())
        (void)checked.wait(kPatience);
    if (!page->findChild<RestorePoints*>()->copies().isEmpty() && compared.isEmpty())
        (void)compared.wait(kPatience);
    QCoreApplication::processEvents();
    return *page;
}

} // namespace

TEST_CASE("a book that does not open offers its copies, checked, the newest sound one first", "[ui][recovery]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    const QStringList copies = copiesOf(stage, 3);
    REQUIRE(QFile::resize(copies[0], 8192)); // the newest is damaged too
    int restores = 0;
    auto& page = showRecovery(stage, restores);
    auto* points = page.findChild<RestorePoints*>();
    REQUIRE(points);
    REQUIRE(points->copies().size() == 3);
    CHECK(points->chosen() == 1);
    points->choose(0);
    CHECK(points->chosen() == 1); // what is damaged cannot be chosen
    points->choose(2);
    CHECK(points->chosen() == 2);
    CHECK(page.findChild<QLabel*>(QStringLiteral("recoveryReason"))->text().contains(QStringLiteral("有损坏")));
    CHECK(takePicture(stage.window, QStringLiteral("window-recovery")) == QStringList());
    stage.press("recoverNow");
    CHECK(restores == 1);
}

TEST_CASE("what a copy lacks against the book that does not open is told in records before it is put back",
          "[ui][recovery]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    stage.open();
    const QString named =
        book::backupPath(stage.path, book::BackupReason::Asked, QDateTime(kRecoveryDay.addDays(-1), QTime(17, 43)));
    REQUIRE(QFile::rename(backUp(stage.desk()), named));
    setOperator(stage.desk(), QStringLiteral("周砚青")); // since the copy
    stage.window.showStart(new QWidget, MainWindow::Copy::Later);
    int restores = 0;
    auto& page = showRecovery(stage, restores);
    const auto labels = page.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels,
                              [](auto* each) { return each->text().contains(QStringLiteral("比原文件少 1 条记录")); }));
    CHECK(takePicture(stage.window, QStringLiteral("window-recovery-one")) == QStringList());
    const auto* points = page.findChild<RestorePoints*>();
    const auto frames = points->findChildren<QFrame*>();
    QList<QFrame*> choices;
    std::ranges::copy_if(frames, std::back_inserter(choices),
                         [](auto* each) { return each->property("kind").toString() == u"choice"; });
    REQUIRE(choices.size() == 2); // the copy, and what can be read of the book
    CHECK(choices.front()->property("chosen").toBool()); // filled, mockup 23
    CHECK_FALSE(choices.back()->property("chosen").toBool());
    CHECK(points->height() - choices.back()->geometry().bottom() - 1 <= 2); // the card ends with its last row
    stage.press("recoverDetails");
    auto* dialog = stage.window.findChild<QWidget*>(QStringLiteral("recoveryDetails"));
    REQUIRE(dialog);
    const auto lines = dialog->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(lines, [](auto* each) { return each->text() == QStringLiteral("设置：新增 1"); }));
}

TEST_CASE("what can be read of a book that does not open is saved beside it as a book of its own, which can be opened",
          "[ui][recovery]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    (void)copiesOf(stage, 1);
    const QByteArray before = bytesOfFile(stage.path);
    int restores = 0;
    auto& page = showRecovery(stage, restores);
    QSignalSpy saved(&page, &RecoveryPage::readableSaved);
    QSignalSpy asked(&page, &RecoveryPage::openAsked);
    auto* points = page.findChild<RestorePoints*>();
    const auto* act = page.findChild<QPushButton*>(QStringLiteral("recoverNow"));
    CHECK(act->text() == QStringLiteral("恢复并打开"));
    points->choose(1); // below the only copy
    CHECK(act->text() == QStringLiteral("另存这一部分"));
    CHECK(page.findChild<QLabel*>(QStringLiteral("recoveryPromise"))->text().contains(QStringLiteral("旁边")));
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("recoverDetails"))->isEnabled());
    CHECK(takePicture(stage.window, QStringLiteral("window-recovery-part")) == QStringList());
    stage.press("recoverNow");
    if (saved.isEmpty())
        (void)saved.wait(kPatience);
    auto* dialog = stage.window.findChild<QWidget*>(QStringLiteral("recoveryReadable"));
    REQUIRE(dialog);
    const auto lines = dialog->findChildren<QLabel*>();
    CHECK(
        std::ranges::any_of(lines, [](auto* each) { return each->text().startsWith(QStringLiteral("党员和名册 ")); }));
    CHECK(std::ranges::none_of(lines, [](auto* each) { return each->text().contains(QStringLiteral("读不出来")); }));
    CHECK(takePicture(stage.window, QStringLiteral("window-recovery-readable")) == QStringList());
    stage.press("recoveryReadableOpen");
    REQUIRE(asked.size() == 1);
    const QString made = asked.first().first().toString();
    CHECK(made.contains(QStringLiteral(".能读出的部分-")));
    CHECK(restores == 0);
    NoProgress progress;
    CHECK(book::inspectBackup({made, book::BackupReason::Asked, {}, 0}, progress));
    CHECK(bytesOfFile(stage.path) == before);
}

TEST_CASE("copies of one minute, of one second and of one name are told apart", "[ui][recovery]")
{
    const QDateTime at(kRecoveryDay, QTime(9, 25, 7));
    const auto asked = book::BackupReason::Asked;
    const QList<book::BackupFile> copies{
        {QStringLiteral("/u/支部.备份-20260918-092530.bbk"), asked, at.addSecs(23), 1},
        {QStringLiteral("/a/支部.备份-20260918-092507-2.bbk"), asked, at, 1},
        {QStringLiteral("/a/支部.备份-20260918-092507.bbk"), asked, at, 1},
        {QStringLiteral("/u/支部.备份-20260918-092507.bbk"), asked, at, 1},
        {QStringLiteral("/a/支部.备份-20260917-080000.bbk"), asked, at.addDays(-1), 1}};
    const QStringList heads = backupHeads(copies, kRecoveryDay);
    CHECK(heads.at(0) == QStringLiteral("9月18日 09:25:30 · 手动备份"));
    CHECK(heads.at(1) == QStringLiteral("9月18日 09:25:07 · 手动备份 · 支部.备份-20260918-092507-2.bbk"));
    CHECK(heads.at(2) == QStringLiteral("9月18日 09:25:07 · 手动备份 · /a"));
    CHECK(heads.at(3) == QStringLiteral("9月18日 09:25:07 · 手动备份 · /u"));
    CHECK(heads.at(4) == QStringLiteral("9月17日 09:25 · 手动备份"));
}

TEST_CASE("where every copy is damaged, or there is none, the page says so and leads on", "[ui][recovery]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    const int count = GENERATE(0, 2);
    for (const QString& copy : copiesOf(stage, count))
        REQUIRE(QFile::resize(copy, 8192));
    int restores = 0;
    auto& page = showRecovery(stage, restores);
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("recoverNow"))->isEnabled());
    const QString state = page.findChild<QLabel*>(QStringLiteral("recoveryState"))->text();
    CHECK(state.contains(count == 0 ? QStringLiteral("没有找到备份") : QStringLiteral("也都有损坏")));
    CHECK(takePicture(stage.window, QStringLiteral("window-recovery-none")) == QStringList());
    QSignalSpy other(&page, &RecoveryPage::otherBookAsked);
    QSignalSpy file(&page, &RecoveryPage::fileAsked);
    stage.press("recoverOther");
    stage.press("recoverFile");
    CHECK(other.count() == 1);
    CHECK(file.count() == 1);
}

TEST_CASE("a copy takes the place of the open book, which is kept, with its last changes in a copy", "[ui][recovery]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    stage.open();
    setOperator(stage.desk(), QStringLiteral("周砚青"));
    const QString copy = backUp(stage.desk());
    setOperator(stage.desk(), QStringLiteral("沈若溪"));
    stage.door.putBack(copy, stage.path);
    REQUIRE(stage.window.frame());
    CHECK(stage.desk().book().path() == stage.path);
    CHECK_FALSE(stage.desk().book().isReadOnly());
    CHECK(operatorOf(stage.desk()) == QStringLiteral("周砚青"));
    CHECK(countOf(stage.path, book::BackupReason::BeforeRestore) == 1);
    CHECK(countOf(stage.path, book::BackupReason::Closing) == 1);
    // And back again.
    const auto all = book::listBackups(stage.path);
    const auto kept = std::ranges::find(all, book::BackupReason::BeforeRestore, &book::BackupFile::reason);
    stage.door.putBack(kept->path, stage.path);
    CHECK(operatorOf(stage.desk()) == QStringLiteral("沈若溪"));
}

TEST_CASE("a damaged copy takes nobody's place: the book is opened again as it was", "[ui][recovery]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    stage.open();
    const QString copy = backUp(stage.desk());
    REQUIRE(QFile::resize(copy, 8192));
    setOperator(stage.desk(), QStringLiteral("沈若溪"));
    stage.door.putBack(copy, stage.path);
    REQUIRE(stage.window.frame());
    CHECK(stage.desk().book().path() == stage.path);
    CHECK(operatorOf(stage.desk()) == QStringLiteral("沈若溪"));
    CHECK(countOf(stage.path, book::BackupReason::BeforeRestore) == 0);
}

TEST_CASE("a copy is looked at and not touched, and the way leads back to the book", "[ui][recovery]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    const bool sealed = GENERATE(false, true);
    if (sealed) {
        (void)stage.seal();
        stage.unlock();
    } else {
        stage.open();
    }
    setOperator(stage.desk(), QStringLiteral("周砚青"));
    const QString copy = backUp(stage.desk());
    const QByteArray before = bytesOfFile(copy);
    setOperator(stage.desk(), QStringLiteral("沈若溪"));
    stage.door.lookAt(copy);
    REQUIRE(stage.window.frame()); // the key of the book opens its copy: nobody is asked
    CHECK(stage.desk().book().path() == copy);
    CHECK(stage.desk().book().isReadOnly());
    CHECK(operatorOf(stage.desk()) == QStringLiteral("周砚青"));
    QCoreApplication::processEvents();
    CHECK(takePicture(stage.window, QStringLiteral("window-copy-shown")) == QStringList());
    stage.press("leaveCopy");
    REQUIRE(DoorStage::waitFor([&] { return stage.window.frame() && stage.desk().book().path() == stage.path; }));
    CHECK_FALSE(stage.desk().book().isReadOnly());
    CHECK(operatorOf(stage.desk()) == QStringLiteral("沈若溪"));
    CHECK(bytesOfFile(copy) == before);
}

TEST_CASE("locked while a copy is looked at, it is the book that is opened again", "[ui][recovery]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    (void)stage.seal();
    stage.unlock();
    stage.door.lookAt(backUp(stage.desk()));
    stage.door.lock();
    REQUIRE(stage.locked());
    CHECK(stage.locked()->book().path == stage.path);
    stage.unlock();
    CHECK(stage.desk().book().path() == stage.path);
    CHECK_FALSE(stage.desk().book().isReadOnly());
}

TEST_CASE("beside a book that does not open, a copy of another branch's is told as one and not proposed",
          "[ui][recovery]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    const bool own = GENERATE(true, false);
    if (own)
        (void)copiesOf(stage, 2);
    const QString other = // the newest
        book::backupPath(stage.path, book::BackupReason::Asked, QDateTime(kRecoveryDay, QTime(8, 0)));
    makeOther(other);
    int restores = 0;
    auto& page = showRecovery(stage, restores);
    auto* points = page.findChild<RestorePoints*>();
    REQUIRE(points->copies().size() == (own ? 3 : 1));
    REQUIRE(points->copies().front().path == other);
    CHECK(points->chosen() == (own ? 1 : -1));
    CHECK(saysAnywhere(page, QStringLiteral("是另一个支部的：松岭村党支部")));
    CHECK_FALSE(saysAnywhere(page, QStringLiteral("比原文件少"))); // everything differs: that tells nothing
    CHECK(page.findChild<QLabel*>(QStringLiteral("recoveryState"))
              ->text()
              .startsWith(own ? QStringLiteral("可以恢复到") : QStringLiteral("能用的备份是另一个支部的")));
    points->choose(0); // it can be had all the same
    stage.press("recoverDetails");
    const auto* dialog = stage.window.findChild<QWidget*>(QStringLiteral("recoveryDetails"));
    REQUIRE(dialog);
    CHECK(saysAnywhere(*dialog, QStringLiteral("不是这个手册的：备份记的是松岭村党支部")));
}

TEST_CASE("a book that was put back in the place of another one is told as another", "[ui][recovery]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    const bool open = GENERATE(true, false);
    const QString other = stage.folder.filePath(QStringLiteral("松岭村.bbk"));
    makeOther(other);
    if (open)
        stage.open();
    stage.door.putBack(other, stage.path);
    REQUIRE(stage.window.frame());
    CHECK(stage.desk().branch().name == kOtherBranch);
    const QString said = stage.window.frame()->toast()->accessibleName();
    INFO(said.toStdString());
    CHECK(said.startsWith(QStringLiteral("已恢复；原来的文件改名保留为")));
    CHECK(said.contains(QStringLiteral("不是同一个手册：备份记的是松岭村党支部，原来的记的是机关第一党支部。")));
    stage.door.putBack(backUp(stage.desk()), stage.path); // its own
    CHECK_FALSE(stage.window.frame()->toast()->accessibleName().contains(QStringLiteral("不是同一个手册")));
}

TEST_CASE("a backup that was chosen elsewhere is asked about once more where it is another branch's", "[ui][recovery]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    const QString own = copiesOf(stage, 1).first();
    const QString other = stage.folder.filePath(QStringLiteral("松岭村.bbk"));
    makeOther(other);
    QStringList taken;
    const auto choose = [&](const QString& backup) {
        chooseBackup(stage.window, stage.path, [&taken](const QString& file) { taken << file; });
        const auto dialogs = stage.window.findChildren<QFileDialog*>();
        REQUIRE_FALSE(dialogs.isEmpty());
        Q_EMIT dialogs.last()->fileSelected(backup);
        dialogs.last()->reject();
        QCoreApplication::processEvents();
    };
    choose(own);
    CHECK(taken == QStringList{own});
    CHECK_FALSE(stage.sees("exchangeBook"));
    choose(other);
    CHECK(taken == QStringList{own});
    REQUIRE(stage.sees("exchangeBook"));
    CHECK(saysAnywhere(stage.seen<QWidget>("exchangeBook"),
                       QStringLiteral("备份记的是松岭村党支部，原来的文件记的是机关第一党支部")));
    stage.press("exchangeBookNow");
    REQUIRE(DoorStage::waitFor([&] { return taken.size() == 2; }));
    CHECK(taken.last() == other);
}

TEST_CASE("a sealed copy of another branch's book is told as one, though it cannot be compared", "[ui][recovery]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    stage.open();
    const bool isOther = GENERATE(true, false);
    book::BackupFile copy;
    copy.path = stage.folder.filePath(QStringLiteral("松岭村.bbk"));
    if (isOther)
        makeOther(copy.path);
    else
        REQUIRE(QFile::copy(backUp(stage.desk()), copy.path));
    NoProgress progress;
    REQUIRE(book::setPassphrase(copy.path, store::Secret::of(kDoorPassphrase), progress, kQuickCost));
    auto* dialog = new RestoreDialog(&stage.window, stage.desk(), {copy}, 0);
    QSignalSpy compared(dialog, &RestoreDialog::compared);
    dialog->open();
    REQUIRE(DoorStage::waitFor([&] { return !compared.isEmpty(); }));
    CHECK(saysAnywhere(*dialog, QStringLiteral("比较不了")));
    CHECK(saysAnywhere(*dialog, QStringLiteral("不是这个手册的：备份记的是松岭村党支部")) == isOther);
    dialog->close();
}
