// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 支部信息, 记录, 备份与恢复.
#include "branchbook/book/backup.h"
#include "branchbook/book/setting.h"
#include "branchbook/organization/committee_store.h"
#include "support/catch_qt.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/picture.h"
#include "ui/recovery/restore_dialog.h"
#include "ui/settings/branch_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/shell/suggested_file.h"
#include "ui/ui_fixture.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct SettingsStage : WindowOfTests {
    SettingsStage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
    }
    [[nodiscard]] QWidget& open(const char* pane) const
    {
        desk().showPage(QStringLiteral("settings"), QString::fromLatin1(pane));
        return *window().frame()->page();
    }
    void press(const QWidget& in, const QString& name) const
    {
        QCoreApplication::processEvents(); // what came into a layout is shown in its turn
        for (auto* each : in.findChildren<QPushButton*>()) {
            if (each->isVisible() && (each->text() == name || each->accessibleName() == name))
                return each->click();
        }
        FAIL("no button " << name.toStdString());
    }
    [[nodiscard]] BranchDialog& dialog() const
    {
        for (auto* each : window().findChildren<BranchDialog*>()) {
            if (each->isVisible())
                return *each;
        }
        throw std::runtime_error("no dialog");
    }
    [[nodiscard]] QStringList branches() const
    {
        QStringList names;
        for (const auto& branch : desk().branches())
            names << branch.name;
        return names;
    }
};

} // namespace

TEST_CASE("what was said of the branch at first can be changed, and taken back", "[ui][settings]")
{
    const SettingsStage stage;
    const auto& page = stage.open("branch");
    stage.press(page, QStringLiteral("修改机关第一党支部"));
    auto& dialog = stage.dialog();
    dialog.founded()->setDate(PartialDate::of(2026, 9, 19));
    dialog.save();
    CHECK(dialog.founded()->error() == QStringLiteral("成立日期不能在今天之后"));
    CHECK(stage.desk().branch().founded.isEmpty());
    dialog.founded()->setDate(PartialDate::of(2012, 3));
    dialog.name()->setText(QStringLiteral("水务局机关党支部"));
    dialog.reportTo()->setText(QStringLiteral("局机关党委"));
    dialog.sector()->setCode(QStringLiteral("社区"));
    CHECK(takePicture(stage.window(), QStringLiteral("settings-branch-dialog")) == QStringList());
    dialog.save();
    CHECK(stage.desk().branch().name == QStringLiteral("水务局机关党支部"));
    CHECK(stage.desk().branch().founded.toIso() == QStringLiteral("2012-03"));
    CHECK(stage.desk().branch().reportTo == QStringLiteral("局机关党委"));
    CHECK(stage.desk().branch().sector == QStringLiteral("社区"));
    CHECK(stage.window().windowTitle().startsWith(QStringLiteral("水务局机关党支部")));
    stage.desk().undo();
    CHECK(stage.desk().branch().name == QStringLiteral("机关第一党支部"));
}

TEST_CASE("the term of the committee is told with the branch, and is one button away", "[ui][settings]")
{
    const SettingsStage stage;
    organization::Term term;
    term.branch = stage.desk().branch().id;
    term.number = 3;
    term.electedOn = QDate(2023, 10, 31);
    term.plannedEnd = term.endsOn = QDate(2026, 10, 31);
    auto& page = stage.open("branch");
    const auto isTold = [&] {
        const auto labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* each) {
            return each->isVisible() && each->text().contains(QStringLiteral("第3届支部委员会，2026年10月31日届满"));
        });
    };
    CHECK_FALSE(isTold());
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::putTerm(unit, term, stage.desk().today()));
        return {};
    }));
    QCoreApplication::processEvents();
    CHECK(isTold());
    stage.press(page, QStringLiteral("届次"));
    CHECK(stage.window().frame()->manualPlace() == QStringLiteral("organization/committee"));
}

TEST_CASE("a row of the settings is as high as its words, whatever room is left", "[ui][settings]")
{
    const SettingsStage stage;
    auto& page = stage.open("branch");
    QCoreApplication::processEvents();
    const auto buttons = page.findChildren<QPushButton*>();
    const auto change = std::ranges::find(buttons, QStringLiteral("修改"), &QPushButton::text);
    REQUIRE(change != buttons.end());
    const auto* row = (*change)->parentWidget()->parentWidget();
    CHECK(row->height() < 110); // two lines; 300 in a window of 768
}

TEST_CASE("a second branch joins the book, each name once, in an order of one's own", "[ui][settings]")
{
    const SettingsStage stage;
    const auto& page = stage.open("branch");
    stage.press(page, QStringLiteral("添加支部"));
    auto& dialog = stage.dialog();
    CHECK(dialog.unit()->text() == QStringLiteral("青溪县水务局"));
    dialog.name()->setText(QStringLiteral("机关第一党支部"));
    dialog.save();
    CHECK(stage.branches().size() == 1);
    REQUIRE(dialog.isVisible());
    dialog.name()->setText(QStringLiteral("机关第二党支部"));
    dialog.save();
    CHECK(stage.branches() == QStringList{QStringLiteral("机关第一党支部"), QStringLiteral("机关第二党支部")});
    stage.press(page, QStringLiteral("把机关第二党支部上移"));
    CHECK(stage.branches() == QStringList{QStringLiteral("机关第二党支部"), QStringLiteral("机关第一党支部")});
    CHECK(stage.desk().branch().name == QStringLiteral("机关第一党支部"));
    CHECK(takePicture(stage.window(), QStringLiteral("settings-branch")) == QStringList());
    stage.desk().undo();
    CHECK(stage.branches().first() == QStringLiteral("机关第一党支部"));
}

TEST_CASE("of very many branches some are shown at once, and any of them is found", "[ui][settings]")
{
    const SettingsStage stage;
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [](store::UnitOfWork& unit) -> Result<> {
        for (int i = 0; i < 100; ++i) {
            book::Branch branch;
            branch.name = QStringLiteral("第%1生产小区党支部").arg(i + 1);
            BB_CHECK(book::insertBranch(unit, branch));
        }
        book::Branch last;
        last.name = QStringLiteral("琥珀山庄党支部");
        return book::insertBranch(unit, last);
    }));
    const auto& page = stage.open("branch");
    const auto lines = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList names;
        for (const auto* each : page.findChildren<QPushButton*>()) {
            const QString name = each->accessibleName();
            if (name.startsWith(QStringLiteral("修改")) && name.endsWith(QStringLiteral("党支部")))
                names << name.mid(2);
        }
        return names;
    };
    const auto more = [&] { return page.findChild<QPushButton*>(QStringLiteral("moreBranches")); };
    REQUIRE(lines().size() == 40); // of 102
    REQUIRE(more());
    CHECK(more()->text() == QStringLiteral("另有 62 个支部，再显示 40 个"));
    more()->click();
    CHECK(lines().size() == 80);
    more()->click();
    CHECK(lines().size() == 102);
    CHECK_FALSE(more());
    auto* find = page.findChild<QLineEdit*>(QStringLiteral("findBranch"));
    REQUIRE(find);
    CHECK_FALSE(find->isHidden());
    find->setText(QStringLiteral("hpsz"));
    CHECK(lines() == QStringList{QStringLiteral("琥珀山庄党支部")});
    stage.press(page, QStringLiteral("把琥珀山庄党支部上移")); // by its place among all of them
    CHECK(stage.branches().at(100) == QStringLiteral("琥珀山庄党支部"));
    find->setText(QStringLiteral("没有"));
    CHECK(lines().isEmpty());
}

TEST_CASE("the figures of records are set within their limits", "[ui][settings]")
{
    const SettingsStage stage;
    const auto& page = stage.open("records");
    const auto stored = [&](const char16_t* id) { return *book::loadNumber(stage.desk().book().reader(), id, -1); };
    const auto type = [&](const char* name, const QString& text) {
        auto* edit = page.findChild<QLineEdit*>(QString::fromLatin1(name));
        REQUIRE(edit);
        edit->setFocus();
        edit->selectAll();
        typeText(*edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    CHECK(page.findChild<QLineEdit*>(QStringLiteral("attachmentLimit"))->text() == QStringLiteral("20"));
    CHECK(page.findChild<QLineEdit*>(QStringLiteral("lateDays"))->text() == QStringLiteral("7"));
    CHECK(page.findChild<QLineEdit*>(QStringLiteral("classHour"))->text() == QStringLiteral("45"));
    type("attachmentLimit", QStringLiteral("50"));
    CHECK(stored(book::kAttachmentLimitSetting) == 50);
    for (const char* wrong : {"0", "1025", "-3", "abc"})
        type("attachmentLimit", QString::fromLatin1(wrong));
    CHECK(stored(book::kAttachmentLimitSetting) == 50);
    CHECK(takePicture(stage.window(), QStringLiteral("settings-records")) == QStringList());
    type("lateDays", QStringLiteral("0"));
    CHECK(stored(book::kLateDaysSetting) == 0);
    type("classHour", QStringLiteral("9"));
    CHECK(stored(book::kClassHourSetting) == -1);
    stage.desk().undo();
    CHECK(page.findChild<QLineEdit*>(QStringLiteral("lateDays"))->text() == QStringLiteral("7"));
    stage.window().setFocus(); // no field is left while it is taken apart
}

TEST_CASE("what exported files are called is set by kind", "[ui][settings]")
{
    const SettingsStage stage;
    const auto& page = stage.open("records");
    auto* edit = page.findChild<QLineEdit*>(QStringLiteral("outputName.list"));
    REQUIRE(edit);
    const auto type = [&](const QString& text) {
        edit->setFocus();
        edit->selectAll();
        typeText(*edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    const auto stored = [&] {
        return form::loadOutputPattern(stage.desk().book().reader(), form::OutputKind::List).value();
    };
    CHECK(edit->text() == QStringLiteral("{支部}{标题}{日期}"));
    type(QStringLiteral("{书记}"));
    CHECK(stored() == QStringLiteral("{支部}{标题}{日期}"));
    type(QStringLiteral("{标题}{年}"));
    CHECK(stored() == QStringLiteral("{标题}{年}"));
    CHECK(suggestedFile(stage.desk(), form::OutputKind::List, QStringLiteral("名册"), {2026, 3}, QStringLiteral("csv"))
          == QStringLiteral("名册2026.csv"));
    stage.desk().undo();
    CHECK(edit->text() == QStringLiteral("{支部}{标题}{日期}"));
    stage.window().setFocus();
}

TEST_CASE("a copy is made in the window and is a way back", "[ui][settings]")
{
    const SettingsStage stage;
    const auto& page = stage.open("backup");
    const QString path = stage.desk().book().path();
    stage.press(page, QStringLiteral("立即备份"));
    QTRY_COMPARE(book::listBackups(path).size(), 1);
    const auto line = [&] {
        for (auto* each : page.findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == QStringLiteral("恢复…"))
                return each;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    QTRY_VERIFY(line() != nullptr);
    CHECK(takePicture(stage.window(), QStringLiteral("settings-backup")) == QStringList());
    QSignalSpy asked(&stage.window(), &MainWindow::restoreAsked);
    line()->click();
    auto* dialog = stage.window().findChild<RestoreDialog*>(QStringLiteral("restore"));
    REQUIRE(dialog);
    QTRY_VERIFY(dialog->shown());
    CHECK(dialog->shown()->isEmpty());
    auto* go = dialog->findChild<QPushButton*>(QStringLiteral("restoreBackup"));
    REQUIRE(go);
    CHECK_FALSE(go->isEnabled()); // nothing differs: there is nothing to restore
    dialog->close();
    REQUIRE(stage.desk().perform(QStringLiteral("test"), QStringLiteral("test"), [](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kOperatorSetting, QStringLiteral("周砚青"));
    }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    line()->click();
    dialog = stage.window().findChild<RestoreDialog*>(QStringLiteral("restore"));
    REQUIRE(dialog);
    QTRY_VERIFY(dialog->shown());
    CHECK(dialog->shown()->added() == 1);
    CHECK(differenceLines(*dialog->shown()) == QStringList{QStringLiteral("设置：新增 1")});
    QCoreApplication::processEvents();
    CHECK(takePicture(stage.window(), QStringLiteral("settings-restore")) == QStringList());
    stage.press(*dialog, QStringLiteral("恢复并打开"));
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toString() == book::listBackups(path).first().path);
}

TEST_CASE("a damaged copy is told as one in the list, before anybody chooses it", "[ui][settings]")
{
    const SettingsStage stage;
    NoProgress progress;
    for (int i = 0; i < 2; ++i)
        REQUIRE(book::makeBackup(stage.desk().book().reader(), book::BackupReason::Asked, progress));
    const auto copies = book::listBackups(stage.desk().book().path());
    REQUIRE(copies.size() == 2);
    REQUIRE(QFile::resize(copies.last().path, 8192));
    auto* dialog = new RestoreDialog(&stage.window(), stage.desk(), copies, 0);
    dialog->open();
    auto* points = dialog->findChild<RestorePoints*>();
    REQUIRE(points);
    const auto isTold = [&] {
        const auto labels = points->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](auto* each) { return each->text() == u"这份备份有损坏，不能用"; });
    };
    QTRY_VERIFY(isTold());
    points->choose(1);
    CHECK(points->chosen() == 0);
    CHECK(dialog->shown().has_value()); // of the chosen one, still
    dialog->close();
}

TEST_CASE("a copy of another branch's book is told as one before it is restored", "[ui][settings]")
{
    const SettingsStage stage;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("松岭村.bbk"));
    book::BookSetup setup;
    setup.branchName = QStringLiteral("松岭村党支部");
    REQUIRE(book::Book::create(path, setup));
    book::BackupFile copy;
    copy.path = path;
    auto* dialog = new RestoreDialog(&stage.window(), stage.desk(), {copy}, 0);
    dialog->open();
    QTRY_VERIFY(dialog->shown());
    CHECK(dialog->shown()->twoBooks.has_value());
    QCoreApplication::processEvents();
    const auto labels = dialog->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](auto* each) {
        return each->isVisible() && each->text().contains(u"不是这个手册的：备份记的是松岭村党支部");
    }));
    dialog->close();
}

TEST_CASE("closing leaves a copy of a book that was changed, and none of one that was looked at", "[ui][settings]")
{
    SettingsStage stage;
    const QString path = stage.desk().book().path();
    CHECK(stage.window().close());
    CHECK(book::listBackups(path).isEmpty());
    REQUIRE(stage.desk().perform(QStringLiteral("test"), QStringLiteral("test"), [](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kOperatorSetting, QStringLiteral("周砚青"));
    }));
    stage.window().show();
    CHECK(stage.window().close());
    const auto copies = book::listBackups(path);
    REQUIRE(copies.size() == 1);
    CHECK(copies.first().reason == book::BackupReason::Closing);
}

TEST_CASE("the language is chosen under the look, and kept for the next start", "[ui][settings]")
{
    SettingsStage stage;
    CHECK(stage.preferences().language() == QStringLiteral("zh_CN"));
    auto& page = stage.open("look");
    Segmented* language = nullptr;
    for (auto* each : page.findChildren<Segmented*>()) {
        if (each->accessibleName() == QStringLiteral("界面语言"))
            language = each;
    }
    REQUIRE(language != nullptr);
    CHECK(language->current() == 0);
    const auto segments = language->findChildren<QAbstractButton*>();
    REQUIRE(segments.size() == 2);
    segments.last()->click();
    CHECK(stage.preferences().language() == QStringLiteral("en"));
    segments.first()->click();
    CHECK(stage.preferences().language() == QStringLiteral("zh_CN"));
    stage.preferences().setValue(QStringLiteral("look/language"), QStringLiteral("fr")); // a file from elsewhere
    CHECK(stage.preferences().language() == QStringLiteral("zh_CN"));
}
