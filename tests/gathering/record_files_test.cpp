// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a record: once each, and of an archived record with a mark.
#include "branchbook/gathering/record_files.h"
#include "gathering/gathering_support.h"

#include "branchbook/base/progress.h"
#include "branchbook/store/journal.h"

#include "support/book_image.h"
#include "support/catch_qt.h"

#include <QFile>

using namespace gathering_test;

namespace {

QString fileWith(const Branch& made, const QString& name, const QByteArray& bytes)
{
    QFile file(made.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

Result<store::ChangeSet> attach(Branch& made, gathering::GatheringId id, const QString& path,
                                const QString& reason = {})
{
    NoProgress progress;
    return made.run([&](store::UnitOfWork& unit) {
        return gathering::attachToRecord(unit, id, path, kToday, progress, reason).map([](auto) {});
    });
}

} // namespace

TEST_CASE("the same bytes are not attached to a record twice, under whatever name")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::GeneralMeeting, kToday)).value();
    const auto other = made.save(made.attended(Kind::PartyLesson, kToday)).value();
    REQUIRE(attach(made, id, fileWith(made, QStringLiteral("签到表.pdf"), "%PDF-1.4")));
    const auto twice = attach(made, id, fileWith(made, QStringLiteral("签到表（1）.pdf"), "%PDF-1.4"));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == QStringLiteral("attachment.twice"));
    CHECK(twice.error().args == QStringList{QStringLiteral("签到表（1）.pdf"), QStringLiteral("签到表.pdf")});
    CHECK(attach(made, other, made.folder.filePath(QStringLiteral("签到表.pdf"))));
    CHECK(attach(made, id, fileWith(made, QStringLiteral("签到表.pdf"), "%PDF-1.5")));
}

TEST_CASE("files of an archived record change with a reason and leave a mark; undo takes both away")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::PartyLesson, kToday)).value();
    const QString photo = fileWith(made, QStringLiteral("照片.txt"), "one");
    REQUIRE(attach(made, id, photo));
    CHECK(made.load(id).corrections.isEmpty());
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); }));
    const QString sheet = fileWith(made, QStringLiteral("签到表.pdf"), "%PDF-1.4");
    CHECK(attach(made, id, sheet).error().code == QStringLiteral("gathering.archived_reason"));
    CHECK(attach(made, id, sheet, QStringLiteral(" ")).error().code == QStringLiteral("gathering.archived_reason"));
    const QStringList before = book_image::imageOf(made.reader());
    REQUIRE(attach(made, id, sheet, QStringLiteral("漏附签到表")));
    auto marks = made.load(id).corrections;
    REQUIRE(marks.size() == 1);
    CHECK(marks[0]
          == gathering::Correction{
              QStringLiteral("attachment"), {}, QStringLiteral("签到表.pdf"), QStringLiteral("漏附签到表"), kToday});
    REQUIRE(made.book->undo());
    CHECK(book_image::difference(before, book_image::imageOf(made.reader())).isEmpty());
    const auto files = book::listAttachments(made.reader(), QStringLiteral("gathering"), id.toString()).value();
    REQUIRE(files.size() == 1);
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return gathering::detachFromRecord(unit, id, files[0], kToday, QStringLiteral("照片放错"));
    }));
    marks = made.load(id).corrections;
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].was == QStringLiteral("照片.txt"));
    CHECK(marks[0].became.isEmpty());
    CHECK(made.load(id).state == gathering::State::Archived);
}

TEST_CASE("after the mark of one file is undone the next mark goes behind the other's")
{
    Branch made;
    const auto id = made.save(made.attended(Kind::PartyLesson, kToday)).value();
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); }));
    REQUIRE(attach(made, id, fileWith(made, QStringLiteral("一.txt"), "one"), QStringLiteral("漏附")));
    const qint64 first = store::nextUndo(made.reader()).value().op;
    REQUIRE(attach(made, id, fileWith(made, QStringLiteral("二.txt"), "two"), QStringLiteral("漏附")));
    REQUIRE(made.book->undo(first));
    CHECK(attach(made, id, fileWith(made, QStringLiteral("三.txt"), "three"), QStringLiteral("漏附")));
    QStringList names;
    for (const gathering::Correction& each : made.load(id).corrections)
        names.append(each.became);
    CHECK(names == QStringList{QStringLiteral("二.txt"), QStringLiteral("三.txt")});
}
