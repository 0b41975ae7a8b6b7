// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_floor_table MEMBERS.db: the least that a Qt window with a table over SQLite takes to come up: menus, a tool bar, a
// list at the left, and Qt's own model over the table `member` that bench_floor_xlsx wrote.
#include <QApplication>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QSplitter>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QStatusBar>
#include <QStyle>
#include <QTableView>
#include <QToolBar>

#include <cstdio>

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    db.setDatabaseName(QCoreApplication::arguments().value(1));
    if (!db.open()) {
        std::fputs("bench_floor_table MEMBERS.db\n", stderr);
        return 1;
    }
    const QStringList pages{QStringLiteral("党员"), QStringLiteral("会议"), QStringLiteral("学习"),
                            QStringLiteral("评议"), QStringLiteral("党费"), QStringLiteral("台账"),
                            QStringLiteral("制度"), QStringLiteral("报表")};
    QMainWindow window;
    window.resize(1280, 800);
    auto* bar = window.addToolBar(QStringLiteral("常用"));
    for (const QString& page : pages) {
        window.menuBar()->addMenu(page)->addAction(page);
        bar->addAction(window.style()->standardIcon(QStyle::SP_FileIcon), page);
    }
    auto* list = new QListWidget;
    list->addItems(pages);
    list->setMaximumWidth(180);
    auto* model = new QSqlQueryModel(&window);
    model->setQuery(QStringLiteral("SELECT * FROM member"), db);
    auto* table = new QTableView;
    table->setModel(model);
    auto* split = new QSplitter;
    split->addWidget(list);
    split->addWidget(table);
    window.setCentralWidget(split);
    window.statusBar()->showMessage(QStringLiteral("就绪"));
    window.show();
    return QApplication::exec();
}
