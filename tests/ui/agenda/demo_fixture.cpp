// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/demo_fixture.h"

#include "branchbook/sample/demo_book.h"
#include "ui/agenda/workbench_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace branchbook::ui {

namespace {

/// Made once: every test works on a copy.
const QString& demoFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("demo.bbk"));
        NoProgress progress;
        sample::DemoOptions options;
        if (const auto made = sample::makeDemoBook(file, options, progress); !made)
            throw std::runtime_error(sentence(made.error()).toStdString());
        return file;
    }();
    return path;
}

} // namespace

DemoWindow::DemoWindow(const QString& seen, QDate on)
    : DemoWindow(areasOfTests(), seen, on)
{
}

DemoWindow::DemoWindow(const book::Areas& areas, const QString& seen, QDate on)
    : m_preferences(m_folder.filePath(QStringLiteral("settings.ini")))
    , m_registry(makeRegistry(areas, themeOfTests(), m_preferences))
    , m_window(std::make_unique<MainWindow>(themeOfTests(), m_preferences, m_registry))
{
    const QString file = m_folder.filePath(QStringLiteral("book.bbk"));
    QFile::copy(demoFile(), file);
    if (!seen.isEmpty()) {
        const auto digest =
            QCryptographicHash::hash(QFileInfo(file).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
        m_preferences.setValue(QStringLiteral("agenda/seen-%1").arg(QString::fromLatin1(digest.toHex().left(16))),
                               seen);
    }
    auto book = book::Book::open(file, book::OpenMode::Write, on);
    if (!book)
        throw std::runtime_error(sentence(book.error()).toStdString());
    m_window->resize(1366, 768);
    m_window->showBook(std::make_unique<Desk>(std::move(*book), areas));
}

DemoWindow::~DemoWindow() = default;

Desk& DemoWindow::desk() const
{
    return m_window->frame()->desk();
}

WorkbenchPage& DemoWindow::page() const
{
    return *m_window->frame()->findChild<WorkbenchPage*>();
}

} // namespace branchbook::ui
