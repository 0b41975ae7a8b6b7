// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window program: first page, books, pages. All that main needs to know.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/book.h"

#include <QDate>

#include <functional>
#include <memory>

class QApplication;

namespace branchbook::ui {

/// Once, before the application and its first thread (the display's own counts): glibc raises its thresholds after the first
/// large block that is freed and then keeps what was given back, and a thread's own heap keeps all it ever had; a branch of
/// 100,000 people would hold on to 10 MB of pages with nothing in them.
void keepMemorySmall();

/// What the user chose in the settings for the window: "zh_CN" or "en". After usePlaces().
[[nodiscard]] QString preferredLanguage();

struct ProgramSetup {
    book::Areas areas; ///< in the order of the navigation
    /// Taken as today; absent = the clock of the machine. A sample book keeps its own day.
    std::optional<QDate> on = {};
    /// Makes the sample book at this path; absent = 打开示例 says that it is not there yet.
    std::function<Result<std::unique_ptr<book::Book>>(const QString& path)> makeSample = {};
    /// Speaks "zh_CN" or "en" from now on, whatever the command line said; absent = what is chosen counts from the next start on.
    std::function<void(const QString& code)> useLanguage = {};
    QString sampleFolder = {}; ///< absolute; empty = where the desktop keeps the program's data
};

class Program
{
public:
    Program(QApplication& app, ProgramSetup setup);
    ~Program();

    /// Shows the window with this book, or the first page where `file` is empty or cannot be opened.
    /// false: another window of this user holds the book, or is there at all where `file` is empty and no day was given, and
    /// has come to the front; there is nothing to run.
    [[nodiscard]] bool show(const QString& file);
    /// The same of the sample, which is made where there is none, at a page of it ("organization/dues").
    [[nodiscard]] bool showSample(const QString& place);
    /// The pages that `place` may begin with: "workbench", "organization" …
    [[nodiscard]] QStringList pages() const;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace branchbook::ui
