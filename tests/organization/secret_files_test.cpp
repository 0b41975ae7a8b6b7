// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scans of a sanction: none where it is for the committee alone, and no way back to 只限支委 with them (docs/security.md:
// attachments are not sealed).
#include "branchbook/organization/secret_files.h"

#include "branchbook/book/attachment.h"
#include "branchbook/book/passphrase.h"
#include "branchbook/organization/discipline_service.h"
#include "organization/election_support.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace organization_test;
using store::UnitOfWork;

namespace {

const QString kSanctionTable = QStringLiteral("sanction");

struct Scanned : Voters {
    Scanned()
    {
        SanctionRecord record;
        record.member = byName.value(QStringLiteral("贺松年"));
        record.sanction = {rules::SanctionKind::Warning, QDate(2026, 3, 10), 0, {}};
        record.decidedBy = QStringLiteral("机关纪委");
        REQUIRE(run([&](UnitOfWork& unit) -> Result<> {
            BB_TRY(id, imposeSanction(unit, rules(), record, today));
            return {};
        }));
    }
    SanctionId id;

    [[nodiscard]] Result<> correct(DisciplineLevel level, const QString& document)
    {
        SanctionRecord record = loadSanction(reader(), id).value();
        record.level = level;
        record.document = document;
        return run(
            [&](UnitOfWork& unit) { return correctSanction(unit, rules(), record, QStringLiteral("核对"), today); });
    }
    [[nodiscard]] Result<> attach()
    {
        QFile scan(folder.filePath(QStringLiteral("决定.txt")));
        if (!scan.open(QIODevice::WriteOnly))
            return fail(ErrorKind::Io, QStringLiteral("test"));
        scan.write("给予警告处分的决定");
        scan.close();
        NoProgress progress;
        return run([&](UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto file,
                   book::attachFile(unit, kSanctionTable, id.toString(), scan.fileName(), today, progress));
            return {};
        });
    }
    [[nodiscard]] Result<> detach()
    {
        const auto files = book::listAttachments(reader(), kSanctionTable, id.toString()).value();
        return run([&](UnitOfWork& unit) { return book::removeAttachment(unit, files.at(0), today); });
    }
};

} // namespace

TEST_CASE("a scan comes to what was announced to the branch alone", "[discipline][files]")
{
    const Scanned s;
    CHECK(codeOf(checkMayHaveFiles(s.reader(), DisciplineLevel::Committee, RecordWords::Sealed))
          == u"discipline.files_secret");
    CHECK(codeOf(checkMayHaveFiles(s.reader(), DisciplineLevel::Committee, RecordWords::Open))
          == u"discipline.files_secret");
    // The book has no passphrase: what the record says is open in it too.
    CHECK(checkMayHaveFiles(s.reader(), DisciplineLevel::Branch, RecordWords::Sealed));
    CHECK(checkMayHaveFiles(s.reader(), DisciplineLevel::Branch, RecordWords::Open));
}

TEST_CASE("a sanction with a scan does not become secret until the scan is gone", "[discipline][files]")
{
    Scanned s;
    REQUIRE(s.correct(DisciplineLevel::Branch, QString()));
    REQUIRE(s.attach());
    CHECK(s.correct(DisciplineLevel::Branch, QStringLiteral("机纪〔2026〕1号"))); // anything else goes on
    CHECK(codeOf(s.correct(DisciplineLevel::Committee, QString())) == u"discipline.files_kept");
    CHECK(loadSanction(s.reader(), s.id).value().level == DisciplineLevel::Branch);
    REQUIRE(s.detach());
    CHECK(s.correct(DisciplineLevel::Committee, QString()));
    CHECK(loadSanction(s.reader(), s.id).value().level == DisciplineLevel::Committee);
}

TEST_CASE("in a book with a passphrase no scan comes to a sanction, whose grounds are sealed there",
          "[discipline][files]")
{
    Scanned s;
    const QString path = s.book->path();
    s.book.reset();
    NoProgress progress;
    const auto sealing =
        book::setPassphrase(path, store::Secret::of(QStringLiteral("一句话")), progress, store::KdfCost{1ULL << 20, 1});
    REQUIRE(sealing);
    auto opened = book::Book::open(path, book::OpenMode::Write, s.today, book::Checking::First, sealing->key);
    REQUIRE(opened);
    s.book = *std::move(opened);
    CHECK(codeOf(checkMayHaveFiles(s.reader(), DisciplineLevel::Branch, RecordWords::Sealed))
          == u"discipline.files_sealed");
    CHECK(codeOf(checkMayHaveFiles(s.reader(), DisciplineLevel::Committee, RecordWords::Sealed))
          == u"discipline.files_secret");
    CHECK(
        checkMayHaveFiles(s.reader(), DisciplineLevel::Branch, RecordWords::Open)); // 述职评议: nothing of it is sealed
}
