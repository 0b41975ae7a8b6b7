// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 支部信息, 记录, 备份与恢复, 操作日志, 新建手册 in the looks in which their own tests do not take them: dark, narrow, large text.
#include "branchbook/book/backup.h"
#include "branchbook/book/setting.h"
#include "support/catch_qt.h"
#include "ui/kit/field.h"
#include "ui/page_looks.h"
#include "ui/recovery/restore_dialog.h"
#include "ui/settings/branch_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/start/branch_assistant.h"
#include "ui/ui_fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// All but the first, which is the usual one.
PageLook otherLook()
{
    return GENERATE(from_range(kPageLooks.begin() + 1, kPageLooks.end()));
}

struct SettingsInLook : WindowOfTests {
    SettingsInLook()
    {
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
    }
    [[nodiscard]] QWidget& open(const char* pane) const
    {
        desk().showPage(QStringLiteral("settings"), QString::fromLatin1(pane));
        QCoreApplication::processEvents();
        return *window().frame()->page();
    }
    static QPushButton* buttonOf(const QWidget& area, const QString& name)
    {
        for (auto* each : area.findChildren<QPushButton*>()) {
            if (each->isVisible() && (each->text() == name || each->accessibleName() == name))
                return each;
        }
        return nullptr;
    }
    void write(const QString& name) const
    {
        REQUIRE(desk().perform(
            QStringLiteral("test.step"), QStringLiteral("改操作人为%1").arg(name),
            [&](store::UnitOfWork& unit) { return book::putSetting(unit, book::kOperatorSetting, name); }));
    }
};

} // namespace

TEST_CASE("the branch, its records and the journal dark, narrow and with large text", "[ui][settings][picture]")
{
    const PageLook look = otherLook();
    wear(look);
    const SettingsInLook stage;
    const PagePictures picture(stage.window(), look);
    const auto& branch = stage.open("branch");
    picture("settings-branch");
    auto* change = SettingsInLook::buttonOf(branch, QStringLiteral("修改机关第一党支部"));
    REQUIRE(change);
    change->click();
    auto* dialog = stage.window().findChild<BranchDialog*>();
    REQUIRE(dialog);
    dialog->founded()->setDate(PartialDate::of(2026, 9, 19));
    dialog->save(); // refused: its error belongs into the picture
    picture("settings-branch-dialog");
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    (void)stage.open("records");
    picture("settings-records");
    stage.write(QStringLiteral("周砚青"));
    stage.write(QStringLiteral("沈若溪"));
    stage.desk().undo();
    (void)stage.open("journal");
    picture("22-journal");
    stage.window().setFocus(); // no field is left while it is taken apart
}

TEST_CASE("copies and the way back dark, narrow and with large text", "[ui][settings][picture]")
{
    const PageLook look = otherLook();
    wear(look);
    const SettingsInLook stage;
    const PagePictures picture(stage.window(), look);
    const auto& page = stage.open("backup");
    auto* now = SettingsInLook::buttonOf(page, QStringLiteral("立即备份"));
    REQUIRE(now);
    now->click();
    const auto restore = [&] { return SettingsInLook::buttonOf(page, QStringLiteral("恢复…")); };
    REQUIRE(QTest::qWaitFor([&] { return restore() != nullptr; }));
    picture("settings-backup");
    stage.write(QStringLiteral("周砚青"));
    REQUIRE(restore());
    restore()->click();
    auto* dialog = stage.window().findChild<RestoreDialog*>(QStringLiteral("restore"));
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([&] { return dialog->shown().has_value(); }));
    picture("settings-restore");
}

TEST_CASE("a new book is asked for dark, narrow and with large text", "[ui][picture]")
{
    const PageLook look = otherLook();
    wear(look);
    QWidget host;
    const PagePictures picture(host, look);
    auto* dialog = new BranchAssistant(&host, QDate(2026, 9, 18));
    host.show();
    dialog->open();
    picture("new-book");
    const auto fields = dialog->findChildren<LineField*>();
    const auto name =
        std::ranges::find_if(fields, [](const LineField* each) { return each->title() == QStringLiteral("支部名称"); });
    REQUIRE(name != fields.end());
    QTest::keyClick((*name)->edit(), Qt::Key_Return); // without a name: the refusal stands at its field
    picture("new-book-refused");
    (*name)->setText(QStringLiteral("城关第二党支部"));
    for (const char* shot : {"new-book-unit", "new-book-committee", "new-book-begin"}) {
        for (auto* each : dialog->findChildren<QPushButton*>()) {
            if (each->text() == QStringLiteral("下一步") && !each->isHidden()) {
                each->click();
                break;
            }
        }
        picture(shot);
    }
    CHECK(dialog->step() == 3);
}
