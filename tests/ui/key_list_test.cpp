// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys against the shortcuts that the window really has; sorting and ticking by the keyboard.
#include "support/catch_qt.h"
#include "ui/kit/table_view.h"
#include "ui/shell/key_list.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/ui_fixture.h"

#include <QKeySequence>
#include <QLabel>
#include <QSet>
#include <QShortcut>
#include <QStandardItemModel>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

QSet<QString> listedKeys()
{
    QSet<QString> keys;
    for (const auto& group : keyGroups()) {
        for (const auto& line : group.lines) {
            for (const auto& each : line.keys)
                keys.insert(QKeySequence(each).toString(QKeySequence::PortableText));
        }
    }
    return keys;
}

struct SortedTable {
    SortedTable()
    {
        model.setHorizontalHeaderLabels(
            {QString(), QStringLiteral("姓名"), QStringLiteral("备注"), QStringLiteral("时间")});
        model.appendRow(
            {new QStandardItem, new QStandardItem(QStringLiteral("甲")), new QStandardItem, new QStandardItem});
        view.setModel(&model);
        view.setCheckColumn();
        view.header()->setSortable({1, 3});
        QObject::connect(view.header(), &TableHeader::sortingChosen, &view,
                         [this](TableHeader::Sorting sorting) { chosen.append(sorting); });
        QObject::connect(view.header(), &TableHeader::checkClicked, &view, [this] { ++ticked; });
    }
    /// Column and "up" or "down" after a key; empty: nothing was chosen.
    QString after(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier | Qt::ShiftModifier)
    {
        chosen.clear();
        QTest::keyClick(&view, key, modifiers);
        if (chosen.size() != 1)
            return {};
        return QStringLiteral("%1 %2")
            .arg(chosen.first().column)
            .arg(chosen.first().order == Qt::AscendingOrder ? QStringLiteral("up") : QStringLiteral("down"));
    }
    QStandardItemModel model;
    TableView view{QStringLiteral("名册")};
    QList<TableHeader::Sorting> chosen;
    int ticked = 0;
};

} // namespace

TEST_CASE("every shortcut of the window is in the list of keys", "[ui][keys]")
{
    (void)themeOfTests();
    WindowOfTests test;
    const auto listed = listedKeys();
    const auto shortcuts = test.window().findChildren<QShortcut*>();
    REQUIRE(shortcuts.size() > 25);
    for (const auto* each : shortcuts) {
        const auto keys = each->key().toString(QKeySequence::PortableText);
        INFO(keys.toStdString());
        CHECK(listed.contains(keys));
    }
    // The table of the design, which has keys that are no shortcuts of the window as well.
    for (const char* keys :
         {"Ctrl+K",    "/",           "Ctrl+N",   "Ctrl+Shift+N", "Ctrl+1", "Ctrl+4", "Alt+1",  "Alt+8",
          "Ctrl+PgUp", "Ctrl+PgDown", "Alt+Left", "Alt+Right",    "Ctrl+F", "Up",     "Down",   "Home",
          "End",       "Space",       "Return",   "F2",           "Del",    "Ctrl+Z", "Ctrl+Y", "Ctrl+P",
          "Ctrl+E",    "Ctrl+L",      "Ctrl++",   "Ctrl+-",       "Ctrl+0", "F1",     "F6",     "Shift+F6",
          "Esc",       "Ctrl+S",      "PgUp",     "PgDown",       "Left",   "Right"}) {
        INFO(keys);
        CHECK(listed.contains(QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::PortableText)));
    }
}

TEST_CASE("Ctrl+P is told as what it does everywhere: print, not a preview", "[ui][keys]")
{
    QString words;
    for (const auto& group : keyGroups()) {
        for (const auto& line : group.lines) {
            if (line.keys == QStringList{QStringLiteral("Ctrl+P")})
                words = line.words;
        }
    }
    CHECK(words == QStringLiteral("打印"));
}

TEST_CASE("Ctrl+/ opens the list of keys, and it says each", "[ui][keys]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    QTest::keyClick(&test.window(), Qt::Key_Slash, Qt::ControlModifier);
    const auto* dialog = test.window().findChild<KeysDialog*>();
    REQUIRE(dialog != nullptr);
    QStringList words;
    for (const auto* each : dialog->findChildren<QLabel*>())
        words.append(each->text());
    CHECK(words.contains(QStringLiteral("Ctrl+Shift+↑  Ctrl+Shift+↓")));
    CHECK(words.contains(QStringLiteral("Alt+1 … Alt+8")));
    CHECK(words.contains(QStringLiteral("Ctrl++  Ctrl+=  Ctrl+-")));
    CHECK(words.contains(QStringLiteral("PgUp  PgDown")));
    CHECK(words.contains(QStringLiteral("在导航、标题栏、内容、侧栏、提示之间走")));
}

TEST_CASE("the list of keys stands on the dialog's ground, and its ring keeps off the title", "[ui][keys]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    test.desk().showKeys();
    auto* dialog = test.window().findChild<KeysDialog*>();
    REQUIRE(dialog != nullptr);
    auto* list = dialog->findChild<QWidget*>(QStringLiteral("keyList"));
    REQUIRE(list != nullptr);
    const auto labels = dialog->findChildren<QLabel*>();
    const auto title = std::ranges::find_if(labels, [&](const QLabel* each) { return !list->isAncestorOf(each); });
    REQUIRE(title != labels.end());
    const int gap = list->mapTo(dialog, QPoint(0, 0)).y() - (*title)->mapTo(dialog, QPoint(0, (*title)->height())).y();
    CHECK(gap >= 8); // the ring reaches out by 4 px
    const QImage seen = dialog->grab().toImage();
    const QPoint ground = list->mapTo(dialog, QPoint(2, list->height() / 2)); // beside the words
    CHECK(seen.pixelColor(ground) == color(Color::Popover));
}

TEST_CASE("a table is sorted and ticked without a mouse", "[ui][keys]")
{
    (void)themeOfTests();
    SortedTable table;
    CHECK(table.after(Qt::Key_Right) == QStringLiteral("1 up"));
    CHECK(table.after(Qt::Key_Down) == QStringLiteral("1 down"));
    CHECK(table.view.accessibleDescription() == QStringLiteral("按姓名降序"));
    CHECK(table.after(Qt::Key_Right) == QStringLiteral("3 up")); // 备注 does not sort
    CHECK(table.after(Qt::Key_Right) == QStringLiteral("1 up"));
    CHECK(table.after(Qt::Key_Left) == QStringLiteral("3 up"));
    CHECK(table.after(Qt::Key_Home) == QStringLiteral("-1 up"));
    CHECK(table.view.header()->sorting().column == -1);
    CHECK(table.after(Qt::Key_Right, Qt::NoModifier).isEmpty());
    CHECK(table.ticked == 0);
    CHECK(table.after(Qt::Key_A, Qt::ControlModifier).isEmpty());
    CHECK(table.ticked == 1);
    table.view.header()->setSortable({99});
    CHECK(table.after(Qt::Key_Right).isEmpty());
}
