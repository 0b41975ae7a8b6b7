// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tip says what was typed. What Qt would show is read out of its own rich text.
#include "support/catch_qt.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/ui_fixture.h"

#include <QApplication>
#include <QHelpEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QTextDocument>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

const QStringList kTyped{
    QStringLiteral("<b>甲</b>乙"),           QStringLiteral("<img src=\"file:///etc/hostname\">张三"),
    QStringLiteral("A&B &amp; 5 < 7"),       QStringLiteral("两  个空格"),
    QStringLiteral("第一行\n<i>第二行</i>"), QStringLiteral("<html>") + QString(60, u'长') + QStringLiteral("</html>"),
    QStringLiteral("平常的一句话")};

struct Stage {
    Stage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window.resize(800, 600);
        rows = new QVBoxLayout(&window);
    }
    ~Stage() { QToolTip::hideText(); }
    void show()
    {
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }
    QWidget window;
    QVBoxLayout* rows;
};

/// As people read the tip that comes up over `at` of `widget`.
QString tipOver(QWidget& widget, const QPoint& at)
{
    QHelpEvent asked(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &asked);
    const QString shown = QToolTip::text();
    if (!Qt::mightBeRichText(shown))
        return shown;
    QTextDocument read;
    read.setHtml(shown);
    return read.toPlainText();
}

} // namespace

TEST_CASE("a widget's tip is shown as it was typed, its markup too", "[ui][kit]")
{
    Stage stage;
    auto* name = new ElidedLabel(QStringLiteral("名字"));
    auto* inner = new QWidget;
    auto* nested = new QVBoxLayout(inner);
    auto* silent = new QWidget;
    nested->addWidget(silent);
    stage.rows->addWidget(name);
    stage.rows->addWidget(inner, 1);
    stage.show();
    for (const QString& typed : kTyped) {
        INFO(typed.toStdString());
        name->setToolTip(typed);
        CHECK(tipOver(*name, QPoint(3, 3)) == typed);
        inner->setToolTip(typed + QStringLiteral("。"));
        CHECK(tipOver(*silent, QPoint(3, 3)) == typed + QStringLiteral("。")); // by the parent, as always
    }
}

TEST_CASE("the tip of a cell and of a list's line is shown as it was typed", "[ui][kit]")
{
    Stage stage;
    QStandardItemModel model(0, 1);
    for (const QString& typed : kTyped) {
        auto* item = new QStandardItem(QStringLiteral("格"));
        item->setToolTip(typed);
        model.appendRow(item);
    }
    auto* table = new TableView(QStringLiteral("表"));
    table->setModel(&model);
    auto* list = new QListView;
    list->setModel(&model);
    stage.rows->addWidget(table, 1);
    stage.rows->addWidget(list, 1);
    stage.show();
    for (int row = 0; row < model.rowCount(); ++row) {
        INFO(kTyped[row].toStdString());
        const auto index = model.index(row, 0);
        CHECK(tipOver(*table->viewport(), table->visualRect(index).center()) == kTyped[row]);
        CHECK(tipOver(*list->viewport(), list->visualRect(index).center()) == kTyped[row]);
    }
}
