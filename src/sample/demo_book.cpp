// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/sample/demo_book.h"

#include "branchbook/book/setting.h"
#include "branchbook/store/new_book.h"
#include "sample/demo_writer.h"
#include "sample/person.h"

#include <algorithm>

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

/// Everything under the verb of a new book: undo must not empty a sample. It carries the sample's day and nobody's name
/// but those of invented people, because the same options make the same bytes on every machine.
Result<std::vector<DemoStep>> stepsOf(DemoWriter& writer)
{
    const DemoOptions& options = writer.options();
    const store::OpHead head{
        QStringLiteral("book.new"), QStringLiteral("生成示例手册"), {}, QDateTime(options.on, QTime(8, 0), Qt::UTC)};
    if (wantsMockupBranch(options))
        return mockupSteps(writer, head);
    return std::vector<DemoStep>{{head, [&writer] { return writeMadeBranches(writer); }}};
}

Result<DemoCounts> fill(const QString& path, const DemoOptions& options, Progress& progress)
{
    BB_TRY(const auto session, store::Session::open(path, store::Access::Write));
    DemoWriter writer(options, progress);
    BB_TRY(const auto steps, stepsOf(writer));
    for (const DemoStep& step : steps) {
        BB_TRY(const auto unit, store::UnitOfWork::begin(*session, step.head));
        writer.use(*unit);
        if (&step == &steps.front())
            BB_CHECK(book::putSetting(*unit, book::kSampleDaySetting, options.on.toString(Qt::ISODate)));
        BB_CHECK(step.work());
        BB_TRY([[maybe_unused]] const auto changes, unit->commit());
    }
    return writer.counts();
}

} // namespace

Result<DemoCounts> makeDemoBook(const QString& path, const DemoOptions& options, Progress& progress,
                                const store::FillBook& finish)
{
    BB_CHECK(checkOptions(options));
    DemoCounts counts;
    BB_CHECK(store::makeBook(path, [&](const QString& aside) -> Result<> {
        BB_TRY(counts, fill(aside, options, progress));
        return finish ? finish(aside) : Result<>();
    }));
    return counts;
}

} // namespace branchbook::sample
