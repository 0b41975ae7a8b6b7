// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/sample/demo_book.h"

#include "branchbook/book/book.h"
#include "branchbook/book/setting.h"
#include "sample/demo_writer.h"
#include "sample/person.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace branchbook::sample {

namespace {

Result<> inRange(const QString& what, int value, int most)
{
    if (value >= 1 && value <= most)
        return {};
    return fail(ErrorKind::Usage, QStringLiteral("sample.number"),
                {what, QString::number(value), QString::number(most)});
}

Result<> checkOptions(const DemoOptions& options)
{
    BB_CHECK(inRange(QStringLiteral("members"), options.members, kMostMembers));
    BB_CHECK(inRange(QStringLiteral("years"), options.years, kMostYears));
    BB_CHECK(inRange(QStringLiteral("branches"), options.branches, std::min(kMostBranches, options.members)));
    if (!options.on.isValid())
        return fail(ErrorKind::Usage, QStringLiteral("value.date"), {QString()});
    return {};
}

bool wantsMockupBranch(const DemoOptions& options)
{
    const DemoOptions plain;
    return options.members == plain.members && options.branches == plain.branches && options.seed == plain.seed
        && options.on == plain.on;
}

Result<> writeMadeBranches(DemoWriter& writer)
{
    const DemoOptions& options = writer.options();
    PersonMaker people(options.seed, options.on);
    for (int number = 1; number <= options.branches; ++number) {
        // The first ones take what does not divide.
        const int members = options.members / options.branches + (number <= options.members % options.branches ? 1 : 0);
        BB_TRY(const BranchPeople branch, writeMadeBranch(writer, people, number, members));
        for (int year = options.on.year() - options.years + 1; year <= options.on.year(); ++year)
            BB_CHECK(writeYear(writer, branch, year));
    }
    return {};
}

/// One unit for everything, under the verb of a new book: undo must not empty a sample.
Result<DemoCounts> fill(book::Book& book, const DemoOptions& options, Progress& progress)
{
    DemoCounts counts;
    const QString label = QCoreApplication::translate("branchbook::sample", "生成示例手册");
    const auto done = book.perform(QStringLiteral("book.new"), label, [&](store::UnitOfWork& unit) -> Result<> {
        DemoWriter writer(unit, options, progress);
        BB_CHECK(book::putSetting(unit, book::kSampleDaySetting, options.on.toString(Qt::ISODate)));
        if (wantsMockupBranch(options))
            BB_CHECK(writeMockupBranch(writer));
        else
            BB_CHECK(writeMadeBranches(writer));
        counts = writer.counts();
        return {};
    });
    if (!done)
        return fail(done.error());
    return counts;
}

} // namespace

Result<DemoCounts> makeDemoBook(const QString& path, const DemoOptions& options, Progress& progress)
{
    BB_CHECK(checkOptions(options));
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return fail(ErrorKind::Refused, QStringLiteral("store.exists"), {path}, path);
    const QTemporaryDir folder(target.absolutePath() + QStringLiteral("/.branchbook-XXXXXX"));
    if (!folder.isValid())
        return fail(ErrorKind::Io, QStringLiteral("store.create_failed"), {path, folder.errorString()}, path);
    const QString temporary = folder.filePath(QStringLiteral("sample.bbk"));
    BB_CHECK(store::Session::create(temporary));
    DemoCounts counts;
    {
        BB_TRY(const auto book, book::Book::open(temporary, book::OpenMode::Write, options.on));
        BB_TRY(counts, fill(*book, options, progress));
    } // closing folds the write-ahead log into the file
    QFile made(temporary);
    if (!made.rename(target.absoluteFilePath())) // never replaces
        return fail(ErrorKind::Io, QStringLiteral("store.create_failed"), {path, made.errorString()}, path);
    return counts;
}

} // namespace branchbook::sample
