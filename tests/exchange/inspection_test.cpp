// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inspection copy: what is in it, what is not, and that nobody writes into it.
#include "branchbook/exchange/inspection.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/sample/demo_book.h"
#include "main/areas.h"
#include "support/book_image.h"
#include "support/catch_qt.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::exchange;

namespace {

const store::KdfCost kCheap{1ULL << 20, 1};
const QString kPassphrase = QStringLiteral("检查用的口令");

struct Inspected {
    explicit Inspected(PackageNumbers numbers = PackageNumbers::Full)
    {
        NoProgress progress;
        const QString original = folder.filePath(QStringLiteral("s.bbk"));
        REQUIRE(sample::makeDemoBook(original, {}, progress).has_value());
        book = book::Book::open(original, book::OpenMode::Write).value();
        request.range = Quarter{2026, 2}.range();
        request.numbers = numbers;
        const auto made = write(path());
        if (!made)
            FAIL(sentence(made.error()).toStdString() << ' ' << made.error().where.toStdString());
        copy = *made;
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("检查.bbk")); }
    [[nodiscard]] Result<InspectionCopy> write(const QString& to) const
    {
        NoProgress progress;
        return writeInspectionCopy(book->reader(), to, request, store::Secret::of(kPassphrase),
                                   branchbook::main::makeAreas(), progress, kCheap);
    }
    [[nodiscard]] std::unique_ptr<book::Book> open(book::OpenMode mode) const
    {
        const auto key = store::unlock(path(), store::Secret::of(kPassphrase)).value();
        return book::Book::open(path(), mode, std::nullopt, book::Checking::First, key).value();
    }
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    InspectionRequest request;
    InspectionCopy copy;
};

qint64 rowsIn(const store::Session& session, const char* table)
{
    return book_image::rowsOf(session, QStringLiteral("SELECT 1 FROM ") + QLatin1String(table)).size();
}

} // namespace

TEST_CASE("every table of a book either goes along or is left out by name")
{
    const Inspected inspected;
    QStringList named{QStringLiteral("op"),          QStringLiteral("op_change"),
                      QStringLiteral("row_digest"),  QStringLiteral("journal_column"),
                      QStringLiteral("schema_step"), QStringLiteral("vault")};
    for (const store::ExcerptTable& each : inspectionTables())
        named.append(QString::fromLatin1(each.table));
    for (const char* each : inspectionLeftOut())
        named.append(QString::fromLatin1(each));
    named.sort();
    CHECK(named.removeDuplicates() == 0);
    QStringList tables = book_image::tablesOf(inspected.book->reader());
    tables.sort();
    CHECK(named == tables);
}

TEST_CASE("the copy holds the records of its period and nothing that is not for inspectors")
{
    const Inspected inspected;
    const auto copy = inspected.open(book::OpenMode::ReadOnly);
    CHECK(copy->inspectionPeriod() == u"2026-04-01/2026-06-30");
    const auto& session = copy->reader();
    const auto held = gathering::listGatherings(session, {}).value();
    const auto all = gathering::listGatherings(inspected.book->reader(), {}).value();
    qsizetype expected = 0;
    for (const auto& row : all)
        expected += inspected.request.range.contains(row.heldOn) ? 1 : 0;
    CHECK(expected > 0);
    CHECK(held.size() == expected);
    for (const auto& row : held)
        CHECK(inspected.request.range.contains(row.heldOn));
    CHECK(rowsIn(session, "attendance") > 0);
    for (const char* table : {"clue", "talk", "criticism", "opinion", "sanction", "disposition", "reserve", "draft",
                              "exchange_key", "absence_note", "form_template", "document"}) {
        INFO(table);
        CHECK(rowsIn(session, table) == 0);
    }
    CHECK(rowsIn(inspected.book->reader(), "talk") > 0);
    CHECK(rowsIn(inspected.book->reader(), "clue") > 0);
    CHECK(rowsIn(inspected.book->reader(), "document") > 0);
    // What was done on other days is not in it: nothing is called late.
    const auto areas = branchbook::main::makeAreas();
    const QDate today = inspected.book->today();
    const auto dueIn = [&](const store::Session& from) {
        return agenda::assessListed(from, areas, book::findBranch(from, {}).value(), today).value()->findings.size();
    };
    CHECK(dueIn(inspected.book->reader()) > 0);
    CHECK(dueIn(session) == 0);
    CHECK(book::checkHasAllDays(session).error().code == u"inspection.part_only");
    CHECK(book::checkHasAllDays(inspected.book->reader()).has_value());
}

TEST_CASE("who first appears after the period is not in its copy")
{
    const Inspected inspected;
    const auto copy = inspected.open(book::OpenMode::ReadOnly);
    const auto idsOf = [](const store::Session& session, const char* where) {
        return book_image::rowsOf(session, QStringLiteral("SELECT id FROM member ") + QLatin1String(where));
    };
    // Of the sample: handed in the application after 30 June, or came from elsewhere after it.
    const auto later =
        idsOf(inspected.book->reader(), "WHERE coalesce(transfer_in_date, application_date, join_date) > '2026-06-30'");
    REQUIRE_FALSE(later.isEmpty());
    const auto there = idsOf(copy->reader(), "");
    for (const auto& each : later)
        CHECK_FALSE(there.contains(each));
    const auto expected = idsOf(inspected.book->reader(),
                                "WHERE deleted_at IS NULL AND (left_on IS NULL OR left_on >= '2026-04-01') AND "
                                "coalesce(transfer_in_date, application_date, join_date, '') <= '2026-06-30'");
    CHECK(there.size() == expected.size());
}

TEST_CASE("files of admission are in the copy as far as they had come, its index has the steps of the period")
{
    const Inspected inspected;
    const auto copy = inspected.open(book::OpenMode::ReadOnly);
    // Of the sample nine files were entered on 18 September 2026; seven had a first step by 30 June.
    REQUIRE(rowsIn(inspected.book->reader(), "admission") == 9);
    CHECK(rowsIn(copy->reader(), "admission") == 7);
    const auto steps = [](const store::Session& session, const char* where) {
        return book_image::rowsOf(session, QStringLiteral("SELECT 1 FROM admission_step ") + QLatin1String(where))
            .size();
    };
    CHECK(steps(copy->reader(), "WHERE done_on > '2026-06-30'") == 0);
    CHECK(steps(copy->reader(), "") == steps(inspected.book->reader(), "WHERE done_on <= '2026-06-30'"));
    const auto listed = std::ranges::count_if(
        inspected.copy.index, [](const EvidenceLine& line) { return line.kind == QStringLiteral("发展党员步骤"); });
    CHECK(listed == steps(inspected.book->reader(), "WHERE done_on BETWEEN '2026-04-01' AND '2026-06-30'"));
}

TEST_CASE("its journal begins with the line that says what it is, and everything is sound")
{
    const Inspected inspected;
    const auto copy = inspected.open(book::OpenMode::ReadOnly);
    const auto ops = store::listOps(copy->reader(), 10).value();
    REQUIRE(ops.size() == 1);
    CHECK(ops.first().verb == u"inspection.make");
    NoProgress progress;
    CHECK(store::checkEverything(copy->reader(), progress)->isEmpty());
    CHECK(inspected.copy.rows > 0);
}

TEST_CASE("nobody writes into the copy, whatever was asked for")
{
    const Inspected inspected;
    QFile file(inspected.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    {
        const auto copy = inspected.open(book::OpenMode::Write);
        CHECK(copy->isReadOnly());
        const auto refused =
            copy->perform(QStringLiteral("t"), QStringLiteral("t"), [](store::UnitOfWork&) -> Result<> { return {}; });
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == u"inspection.read_only");
        CHECK(sentence(refused.error()).contains(u"检查副本"));
        CHECK_FALSE(copy->undo().has_value());
    }
    file.seek(0);
    CHECK(file.readAll() == before);
    CHECK(inspected.write(inspected.folder.filePath(QStringLiteral("b.bbk"))).has_value());
    const auto copy = inspected.open(book::OpenMode::ReadOnly);
    NoProgress progress;
    const auto again =
        writeInspectionCopy(copy->reader(), inspected.folder.filePath(QStringLiteral("c.bbk")), inspected.request,
                            store::Secret::of(kPassphrase), branchbook::main::makeAreas(), progress, kCheap);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == u"inspection.of_copy");
}

TEST_CASE("the copy has a passphrase of its own, and numbers are masked where that was asked for")
{
    const Inspected inspected(PackageNumbers::Masked);
    CHECK(store::hasPassphrase(inspected.path()).value());
    CHECK(store::unlock(inspected.path(), store::Secret::of(QStringLiteral("另一个"))).error().code
          == u"store.wrong_passphrase");
    CHECK(book::Book::open(inspected.path(), book::OpenMode::ReadOnly).error().code == u"store.locked");
    const auto copy = inspected.open(book::OpenMode::ReadOnly);
    static const QRegularExpression whole(QStringLiteral("\\d{9}"));
    int masked = 0;
    const auto look = [&](book::FiledMember&& filed) {
        const QString number = filed.member.values.get(book::Field::IdNumber);
        CHECK_FALSE(whole.match(number).hasMatch());
        CHECK_FALSE(whole.match(filed.member.values.get(book::Field::MobilePhone)).hasMatch());
        CHECK(filed.member.values.get(book::Field::HomeAddress).isEmpty());
        masked += number.contains(u'*') ? 1 : 0;
    };
    REQUIRE(book::visitMembers(copy->reader(), {}, look).has_value());
    CHECK(masked >= 38);
}

TEST_CASE("the index names each record with its number in the area, day and place")
{
    const Inspected inspected;
    REQUIRE(inspected.copy.index.size() > 10);
    QHash<QString, int> last;
    for (const EvidenceLine& line : inspected.copy.index) {
        CHECK(line.number == last[line.area] + 1);
        last[line.area] = line.number;
        CHECK(line.day.isValid());
        CHECK_FALSE(line.kind.isEmpty());
        CHECK(line.where.contains(u'›'));
    }
    const auto held = std::count_if(inspected.copy.index.begin(), inspected.copy.index.end(),
                                    [](const auto& line) { return line.where.endsWith(u"活动记录"); });
    CHECK(held == gathering::listGatherings(inspected.open(book::OpenMode::ReadOnly)->reader(), {}).value().size());
    const auto document =
        evidenceIndex(inspected.copy.index, QStringLiteral("支部"), inspected.request, branchbook::main::makeAreas());
    CHECK(document.blocks.size() >= 3);
}

TEST_CASE("a period that ends before it begins or is still to come, an empty passphrase and a taken name are refused")
{
    Inspected inspected;
    CHECK(inspected.write(inspected.path()).error().code == u"store.exists");
    NoProgress progress;
    const QString other = inspected.folder.filePath(QStringLiteral("o.bbk"));
    CHECK(writeInspectionCopy(inspected.book->reader(), other, inspected.request, {}, branchbook::main::makeAreas(),
                              progress, kCheap)
              .error()
              .code
          == u"store.passphrase_empty");
    std::swap(inspected.request.range.first, inspected.request.range.last);
    CHECK(inspected.write(other).error().code == u"inspection.period");
    const QDate tomorrow = inspected.book->today().addDays(1);
    inspected.request.range = {tomorrow, tomorrow.addDays(30)};
    CHECK(inspected.write(other).error().code == u"inspection.to_come");
    CHECK_FALSE(QFile::exists(other));
}
