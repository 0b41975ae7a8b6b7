// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invented branches: the same for the same options, sound, plausible, whole or absent.
#include "sample/sample_support.h"

#include "branchbook/base/resident_id.h"
#include "branchbook/gathering/gathering_store.h"

#include "sample/names.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace sample_test;

namespace {

sample::DemoOptions options(int members, int branches, quint64 seed, int years = 1)
{
    sample::DemoOptions wanted;
    wanted.members = members;
    wanted.branches = branches;
    wanted.seed = seed;
    wanted.years = years;
    return wanted;
}

class StopAt final : public Progress
{
public:
    explicit StopAt(int calls)
        : m_left(calls)
    {
    }
    bool advance(qint64, qint64, const QString&) override { return m_left-- > 0; }

private:
    int m_left;
};

} // namespace

TEST_CASE("the same options give the same content, another seed another")
{
    const MadeBook one;
    const MadeBook two;
    CHECK(one.content() == two.content());
    const MadeBook made(options(40, 1, 7));
    const MadeBook again(options(40, 1, 7));
    CHECK(made.content() == again.content());
    const MadeBook other(options(40, 1, 8));
    CHECK(made.content() != other.content());
    CHECK(made.content().size() > 40);
}

TEST_CASE("two branches of a thousand: counted, sound, with their own people")
{
    const MadeBook made(options(2001, 2, 5));
    CHECK(made.problems() == QStringList());
    const auto branches = book::listBranches(made.book->reader()).value();
    REQUIRE(branches.size() == 2);
    CHECK(branches[0].name != branches[1].name);
    CHECK(made.people(branches[0]).size() == 1001);
    CHECK(made.people(branches[1]).size() == 1000);
    CHECK(made.counts.members == 2001);
    for (const book::Branch& branch : branches) {
        gathering::GatheringQuery query;
        query.branch = branch.id;
        CHECK(gathering::listGatherings(made.book->reader(), query).value().size() > 100);
    }
}

TEST_CASE("each of a thousand branches has a name of its own, in the words people use")
{
    CHECK(sample::chineseNumber(10) == QStringLiteral("十"));
    CHECK(sample::chineseNumber(12) == QStringLiteral("十二"));
    CHECK(sample::chineseNumber(99) == QStringLiteral("九十九"));
    CHECK(sample::chineseNumber(100) == QStringLiteral("一百"));
    CHECK(sample::chineseNumber(105) == QStringLiteral("一百零五"));
    CHECK(sample::chineseNumber(110) == QStringLiteral("一百一十"));
    CHECK(sample::chineseNumber(111) == QStringLiteral("一百一十一"));
    CHECK(sample::chineseNumber(320) == QStringLiteral("三百二十"));
    QSet<QString> names;
    for (int number = 1; number <= sample::kMostBranches; ++number)
        names.insert(sample::chineseNumber(number));
    CHECK(names.size() == sample::kMostBranches);
}

TEST_CASE("invented people are plausible")
{
    const MadeBook made(options(3000, 1, 11));
    const QDate day(2026, 9, 18);
    int women = 0;
    int minority = 0;
    int probationary = 0;
    int compound = 0;
    int dotted = 0;
    int beyond = 0;
    QSet<QString> numbers;
    for (const book::MemberRow& row : made.people(made.first())) {
        INFO(row.name.toStdString());
        const book::Member member = book::loadMember(made.book->reader(), row.id).value();
        const ResidentId number = readResidentId(member.values.get(book::Field::IdNumber));
        REQUIRE(number.fault == ResidentIdFault::None);
        REQUIRE(sexName(number.sex) == row.gender);
        REQUIRE(PartialDate::of(number.birthDate) == row.birth);
        REQUIRE_FALSE(numbers.contains(number.number));
        numbers.insert(number.number);
        REQUIRE(row.joined.earliest() <= day);
        // DEV2026 art. 5: eighteen; art. 31: probation is one year.
        REQUIRE(row.applied.earliest() >= number.birthDate.addYears(18));
        REQUIRE(approximateYears(row.birth, row.joined.latest()).value() >= 18);
        if (row.type == book::kFullMember)
            REQUIRE(row.converted.year == row.joined.year + 1);
        else
            REQUIRE(row.joined.earliest() > day.addYears(-1));
        women += row.gender == u"女" ? 1 : 0;
        minority += row.ethnicity == u"汉族" ? 0 : 1;
        probationary += row.type == book::kProbationaryMember ? 1 : 0;
        compound +=
            row.name.startsWith(u"欧阳") || row.name.startsWith(u"司马") || row.name.startsWith(u"夏侯") ? 1 : 0;
        dotted += row.name.contains(QChar(0x00B7)) ? 1 : 0;
        beyond += std::any_of(row.name.begin(), row.name.end(), [](QChar c) { return c.isHighSurrogate(); }) ? 1 : 0;
    }
    // About a third women and a tenth of minorities, as the yearly bulletins of Party statistics have it.
    CHECK(women > 800);
    CHECK(women < 1060);
    CHECK(minority > 200);
    CHECK(minority < 400);
    CHECK(probationary > 20);
    CHECK(probationary < 120);
    CHECK(compound > 0);
    CHECK(dotted > 10);
    CHECK(beyond > 3);
}

TEST_CASE("the smallest samples")
{
    for (const int members : {1, 2, 7, 9}) {
        const MadeBook made(options(members, 1, 3));
        CHECK(made.counts.members == members);
        CHECK(made.problems() == QStringList());
    }
}

TEST_CASE("another day moves everything with it")
{
    sample::DemoOptions early;
    early.on = QDate(2025, 3, 31);
    early.years = 1;
    const MadeBook made(early);
    CHECK(made.book->today() == early.on);
    const auto rows = gathering::listGatherings(made.book->reader(), {}).value();
    CHECK(rows.size() > 20);
    for (const auto& row : rows) {
        CHECK(row.enteredOn <= early.on);
        CHECK((row.heldOn > early.on) == (row.expected == 0));
    }
}

TEST_CASE("an existing file is refused and left alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bbk"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("mine");
    }
    NoProgress progress;
    const auto made = sample::makeDemoBook(path, {}, progress);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == QStringLiteral("store.exists"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
}

TEST_CASE("cancelled or impossible: nothing is left in the folder")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bbk"));
    for (const int calls : {0, 1, 20}) {
        StopAt stop(calls);
        const auto made = sample::makeDemoBook(path, {}, stop);
        REQUIRE_FALSE(made);
        CHECK(made.error().kind == ErrorKind::Cancelled);
        CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }
    NoProgress progress;
    const auto nowhere = sample::makeDemoBook(folder.filePath(QStringLiteral("no/such/a.bbk")), {}, progress);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == ErrorKind::Io);
    for (const auto& wrong : {options(0, 1, 1), options(100'001, 1, 1), options(5, 6, 1), options(5, 0, 1),
                              options(5, 1, 1, 0), options(5, 1, 1, 11)}) {
        const auto made = sample::makeDemoBook(path, wrong, progress);
        REQUIRE_FALSE(made);
        CHECK(made.error().kind == ErrorKind::Usage);
    }
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("topics of several branches are words")
{
    const MadeBook made(options(60, 3, 3));
    const auto rows = gathering::listGatherings(made.book->reader(), {}).value();
    REQUIRE(rows.size() > 100);
    for (const gathering::GatheringRow& row : rows) {
        INFO(row.topic.toStdString());
        REQUIRE_FALSE(row.topic.contains(QStringLiteral("第1"))); // a quarter is 第一 … 第四
        if (row.kind == gathering::Kind::GeneralMeeting)
            REQUIRE(row.topic.contains(QRegularExpression(QStringLiteral("年第[一二三四]季度"))));
    }
}
