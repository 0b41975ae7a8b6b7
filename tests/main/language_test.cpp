// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/language.h"

#include "support/catch_qt.h"

#include <QCoreApplication>

TEST_CASE("kinds of files have their Chinese under the name by which Qt asks for them")
{
    branchbook::main::useLanguage({});
    const auto translated = [](const char* context, const char* text, const char* remark) {
        return QCoreApplication::translate(context, text, remark);
    };
    // The words that Qt's own translation has for its file dialog.
    REQUIRE(translated("QFileDialog", "Folder", nullptr) == QStringLiteral("文件夹"));
    CHECK(translated("QAbstractFileIconProvider", "Folder", "All other platforms") == QStringLiteral("文件夹"));
    CHECK(translated("QAbstractFileIconProvider", "Drive", nullptr) == QStringLiteral("驱动器"));
    CHECK(translated("QAbstractFileIconProvider", "no such word", nullptr) == QStringLiteral("no such word"));
}
