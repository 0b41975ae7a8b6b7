// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_support.h"

#include "sheet/number_text.h"

using namespace branchbook;
using namespace branchbook::sheet;

namespace {

QByteArray fixtureBytes(const QString& name)
{
    QFile file(fixturePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A helper made of shell commands, in place of branchbook-xls.
class FakeHelper
{
public:
    explicit FakeHelper(const QByteArray& commands)
    {
        const QString path = writeFile(m_folder, QStringLiteral("helper.sh"), "#!/bin/sh\n" + commands + "\n");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("BRANCHBOOK_XLS", QFile::encodeName(path));
    }
    ~FakeHelper() { qunsetenv("BRANCHBOOK_XLS"); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("an xls of LibreOffice is read as meant")
{
    const QString fixture = QStringLiteral("office.xls");
    CHECK(differenceTo(fixture, readAll(fixturePath(fixture))) == QString());
    const auto book = Workbook::open(fixturePath(fixture));
    REQUIRE(book);
    CHECK((*book)->format() == Format::Xls);
    REQUIRE((*book)->sheets().size() == 2);
    CHECK((*book)->sheets()[0].name == QStringLiteral("花名册"));
    CHECK((*book)->sheets()[1].hidden);
    NoProgress progress;
    const auto hidden = (*book)->read(1, progress);
    REQUIRE(hidden);
    CHECK(hidden->rowCount() == 1000);
    CHECK(hidden->find(999, 2)->text == QStringLiteral("第999条 №7911081"));
    CHECK((*book)->read(0, progress)->merges().size() == 3);
    CHECK((*book)->read(0, progress, 2)->rowCount() == 2);
}

TEST_CASE("other ole files are told apart")
{
    CHECK(failureOf(fixturePath(QStringLiteral("office_locked.xls"))) == QStringLiteral("sheet.encrypted"));
    CHECK(failureOf(fixturePath(QStringLiteral("locked.xlsx"))) == QStringLiteral("sheet.encrypted"));
    CHECK(failureOf(fixturePath(QStringLiteral("excel5.xls"))) == QStringLiteral("sheet.old_excel"));
    CHECK(failureOf(fixturePath(QStringLiteral("word.doc"))) == QStringLiteral("sheet.unknown_format"));
}

TEST_CASE("a damaged xls never crashes the reader")
{
    const QTemporaryDir folder;
    const QByteArray whole = fixtureBytes(QStringLiteral("office.xls"));
    CHECK(failureOf(writeFile(folder, QStringLiteral("a.xls"), whole.left(600))) == QStringLiteral("sheet.damaged"));
    CHECK(failureOf(writeFile(folder, QStringLiteral("a.xls"), whole.left(whole.size() / 2)))
          == QStringLiteral("sheet.damaged"));
    quint32 seed = 20260701;
    for (int round = 0; round < 60; ++round) {
        QByteArray mutant = whole;
        for (int flip = 0; flip < 8; ++flip) {
            seed = seed * 1'664'525U + 1'013'904'223U;
            const auto at = static_cast<qsizetype>(seed >> 4U) % mutant.size();
            mutant[at] = static_cast<char>(mutant[at] ^ (1 << (seed & 7U)));
        }
        const QString failure = failureOf(writeFile(folder, QStringLiteral("a.xls"), mutant));
        CHECK((failure.isEmpty() || failure.startsWith(QStringLiteral("sheet."))));
        CHECK(failure != QStringLiteral("sheet.xls_helper"));
    }
}

TEST_CASE("a helper that is missing, silent, dead or lying gives one clear error")
{
    const QString fixture = fixturePath(QStringLiteral("office.xls"));
    qputenv("BRANCHBOOK_XLS", "/nowhere/branchbook-xls");
    CHECK(failureOf(fixture) == QStringLiteral("sheet.xls_helper"));
    qunsetenv("BRANCHBOOK_XLS");
    for (const char* commands : {"exit 3", "kill -SEGV $$", "printf 'garbage that is no message'", "printf 'S'",
                                 "printf 'S\\000\\377\\377xx'", "yes | head -c 9000000"}) {
        const FakeHelper helper(commands);
        INFO(commands);
        CHECK(failureOf(fixture) == QStringLiteral("sheet.damaged"));
    }
    for (const char* cells :
         {"printf 'T\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\377\\377\\377\\377'", "printf 'S'",
          "printf 'D\\000'", "exit 1"}) {
        const FakeHelper helper("if [ $1 = list ]; then printf 'S\\000\\001\\000A\\000Z'; exit; fi\n"
                                + QByteArray(cells));
        INFO(cells);
        CHECK(failureOf(fixture) == QStringLiteral("sheet.damaged"));
    }
}

TEST_CASE("whole numbers of an xls are written in full")
{
    NumberText text;
    CHECK(text.ofValue(420106198601010019.0) == "420106198601010000");
    CHECK(text.ofValue(0) == "0");
    CHECK(text.ofValue(-1200) == "-1200");
    CHECK(text.ofValue(19850701) == "19850701");
    CHECK(text.ofValue(1985.1) == "1985.1");
    CHECK(text.ofValue(0.1 + 0.2) == "0.30000000000000004");
    CHECK(text.ofValue(123456789012345680.0) == "123456789012346000");
    CHECK(text.ofValue(6222021234567891.0) == "6222021234567891");
    CHECK(text.ofValue(1e20) == "100000000000000000000");
    CHECK(text.ofValue(1e22) == "1e+22");
}
