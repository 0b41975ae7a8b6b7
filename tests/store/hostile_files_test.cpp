// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of tests/fixtures/hostile that claims to be the archive of a book: refused, and no book is left behind.
#include "branchbook/store/archive.h"
#include "support/hostile_files.h"

#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::store;

TEST_CASE("every hostile archive is refused with the sentence it was made for, and leaves no book", "[hostile]")
{
    for (const HostileFile& file : hostileFiles(QStringLiteral("archive"))) {
        const QTemporaryDir folder;
        NoProgress progress;
        const auto read = readArchive(file.path, folder.filePath(QStringLiteral("a.bbk")), progress);
        checkAnswer(file, read ? std::nullopt : std::optional(read.error()));
        CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty() == !read.has_value());
    }
}

TEST_CASE("a row of an archive that is there twice or has no key is told by its table and number", "[hostile]")
{
    for (const HostileFile& file : hostileFiles(QStringLiteral("archive"))) {
        const bool twice = file.name == u"same_key.json";
        if (!twice && file.name != u"no_key.json")
            continue;
        const QTemporaryDir folder;
        NoProgress progress;
        const auto read = readArchive(file.path, folder.filePath(QStringLiteral("a.bbk")), progress);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().args
              == QStringList{QStringLiteral("setting"), twice ? QStringLiteral("2") : QStringLiteral("1")});
    }
}
