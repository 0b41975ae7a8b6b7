// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/soak_book.h"

#include "branchbook/book/book.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/sample/demo_book.h"
#include "sample/demo_writer.h"
#include "sample/person.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace branchbook::bench {

namespace {

constexpr quint64 kSeed = 20; ///< not the sample's own: ids come from it
constexpr int kAtGathering = 24;
constexpr int kItemsAYear = 4;
constexpr int kDaysAYear = 365;
constexpr int kBranchesBetweenWords = 50;
constexpr int kAwayPerThousand = 60;
constexpr std::array kKinds{gathering::Kind::ThemePartyDay, gathering::Kind::GeneralMeeting,
                            gathering::Kind::PartyLesson, gathering::Kind::TheorySeminar};

qint64 recordsOf(const sample::DemoCounts& counts)
{
    return qint64{counts.branches} + counts.groups + counts.members + counts.candidates + counts.gatherings
        + counts.attendances + counts.ledgerItems;
}

/// So many of those expected on the day, others each time.
QList<gathering::Attendee> someOf(const sample::BranchPeople& branch, gathering::Kind kind, QDate day, int turn,
                                  sample::Random& random)
{
    const auto all = sample::expectedPeople(branch, kind, std::nullopt, day);
    QList<gathering::Attendee> some;
    for (qsizetype i = 0; i < std::min<qsizetype>(all.size(), kAtGathering); ++i) {
        some.append(all[(qsizetype{turn} * kAtGathering + i) % all.size()]);
        if (random.chance(kAwayPerThousand)) {
            some.last().presence = gathering::Presence::OnLeave;
            some.last().reason = QStringLiteral("公差");
        }
    }
    return some;
}

Result<> addGathering(sample::DemoWriter& writer, const sample::BranchPeople& branch, QDate day, int turn,
                      sample::Random& random)
{
    gathering::Gathering g;
    g.branch = branch.branch;
    g.kind = kKinds[size_t(turn) % kKinds.size()];
    g.topic = QStringLiteral("%1 第%2次").arg(gathering::kindTitle(g.kind)).arg(turn + 1);
    g.heldOn = day;
    g.startsAt = QTime(14, 30);
    g.endsAt = QTime(16, 0);
    g.place = QStringLiteral("三楼党员活动室");
    g.host = branch.people.isEmpty() ? QString() : branch.people.first().name;
    g.minutesHtml = QStringLiteral("<p>会议学习了有关文件，讨论了第%1季度的工作。</p>").arg((day.month() + 2) / 3);
    if (qstrcmp(gathering::kindInfo(g.kind).area, "ideology") == 0)
        g.studyMinutes = 90;
    g.attendees = someOf(branch, g.kind, day, turn, random);
    g.state = g.attendees.isEmpty() ? gathering::State::Draft : gathering::State::Archived;
    return writer.add(g, day);
}

Result<> addItems(sample::DemoWriter& writer, book::BranchId branch, int years)
{
    for (int i = 0; i < years * kItemsAYear; ++i) {
        ledger::Item item;
        item.branch = branch;
        item.kind = ledger::Kind::Task;
        item.matter = QStringLiteral("落实第%1项任务").arg(i + 1);
        item.ownerName = QStringLiteral("办公室");
        item.raisedOn = kSoakDay.addDays(-1 - i * kDaysAYear / kItemsAYear);
        item.dueOn = item.raisedOn.addDays(30);
        BB_TRY(const auto id, ledger::raiseItem(writer.unit(), item, kSoakDay));
        writer.countItem();
        const QDate done = std::min(item.dueOn, kSoakDay);
        if (i % 4 != 0)
            BB_CHECK(ledger::closeItem(writer.unit(), id, done, QStringLiteral("已办好"), kSoakDay));
    }
    return {};
}

/// One branch with its people, its tasks, and gatherings until it has its share of the records.
Result<> addBranch(sample::DemoWriter& writer, sample::PersonMaker& people, int number, int members, qint64 share,
                   int years)
{
    const qint64 before = recordsOf(writer.counts());
    BB_TRY(const auto branch, sample::writeMadeBranch(writer, people, number, members));
    BB_CHECK(addItems(writer, branch.branch, years));
    const qint64 rest = share - (recordsOf(writer.counts()) - before);
    const qint64 expected = std::max<qint64>(1, rest / (1 + std::min(members, kAtGathering)));
    const qint64 days = qint64{years} * kDaysAYear;
    sample::Random random(kSeed + quint64(number));
    for (int turn = 0; recordsOf(writer.counts()) - before < share; ++turn)
        BB_CHECK(addGathering(writer, branch, kSoakDay.addDays(-1 - turn * days / expected % days), turn, random));
    return {};
}

Result<> checkSize(const SoakSize& size)
{
    const auto least = [](const char* what, int value, int from, int most) -> Result<> {
        if (value >= from && value <= most)
            return {};
        return fail(ErrorKind::Usage, QStringLiteral("sample.number"),
                    {QString::fromLatin1(what), QString::number(value), QString::number(most)});
    };
    BB_CHECK(least("branches", size.branches, 2, sample::kMostBranches));
    BB_CHECK(least("members", size.members, kSampleMembers + size.branches - 1, sample::kMostMembers));
    return least("years", size.years, 1, sample::kMostYears);
}

void addTo(SoakCounts& sum, const sample::DemoCounts& counts)
{
    sum.branches += counts.branches;
    sum.groups += counts.groups;
    sum.people += counts.members + counts.candidates;
    sum.gatherings += counts.gatherings;
    sum.attendances += counts.attendances;
    sum.ledgerItems += counts.ledgerItems;
    sum.others += counts.talks + counts.criticism + counts.attachments;
}

} // namespace

Result<SoakCounts> makeSoakBook(const QString& path, const SoakSize& size)
{
    BB_CHECK(checkSize(size));
    NoProgress progress;
    SoakCounts sum;
    BB_TRY(const auto counts, sample::makeDemoBook(path, {}, progress));
    addTo(sum, counts);
    sample::DemoOptions options;
    options.seed = kSeed;
    options.members = size.members - kSampleMembers;
    sample::DemoWriter writer(options, progress);
    sample::PersonMaker people(kSeed, kSoakDay);
    BB_TRY(const auto book, book::Book::open(path, book::OpenMode::Write, kSoakDay));
    const int branches = size.branches - 1; // the sample's is the first: 机关第一党支部
    for (int i = 0; i < branches; ++i) {
        const int members = options.members / branches + (i < options.members % branches ? 1 : 0);
        // A small book has more than its records in the sample's branch alone: the others are not empty even so.
        const qint64 share = std::max((size.records - sum.all() - recordsOf(writer.counts())) / (branches - i),
                                      qint64{members} * (1 + 2 * size.years));
        BB_CHECK(book->perform(QStringLiteral("bench.soak"), {}, [&](store::UnitOfWork& unit) {
            writer.use(unit);
            return addBranch(writer, people, i + 2, members, share, size.years);
        }));
        if ((i + 1) % kBranchesBetweenWords == 0) {
            std::printf("made %d branches, %lld records\n", i + 2,
                        static_cast<long long>(sum.all() + recordsOf(writer.counts())));
            std::fflush(stdout);
        }
    }
    addTo(sum, writer.counts());
    return sum;
}

} // namespace branchbook::bench
