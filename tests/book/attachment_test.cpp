// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_support.h"

#include "branchbook/book/attachment.h"
#include "branchbook/book/setting.h"

#include "support/catch_qt.h"

#include <QCryptographicHash>
#include <QFile>

using namespace book_test;

namespace {

const QString kOwner = QStringLiteral("gathering");

Result<book::AttachmentId> attach(OpenBook& open, const QString& owner, const QString& path)
{
    NoProgress progress;
    book::AttachmentId id;
    const auto done =
        open.book->perform(QStringLiteral("attachment.add"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, book::attachFile(unit, kOwner, owner, path, kToday, progress));
            return {};
        });
    if (!done)
        return fail(done.error());
    return id;
}

qint64 pieces(const OpenBook& open)
{
    store::Query query = open.reader().prepare("SELECT count(*) FROM attachment_piece");
    return query.next().value() ? query.integer(0) : -1;
}

QByteArray bytes(qsizetype size, char seed)
{
    QByteArray made(size, seed);
    for (qsizetype i = 0; i < size; i += 97)
        made[i] = static_cast<char>(i % 251);
    return made;
}

} // namespace

TEST_CASE("a file comes back byte for byte, and is stored once however often it is attached")
{
    OpenBook open;
    const QByteArray content = bytes((2 << 20) + 17, 'x'); // three pieces of at most 1 MiB
    const QString path = open.write(QStringLiteral("签到表.pdf"), content);
    REQUIRE(attach(open, QStringLiteral("one"), path));
    CHECK(pieces(open) == 3);
    REQUIRE(attach(open, QStringLiteral("two"), path));
    CHECK(pieces(open) == 3);
    for (const QString& owner : {QStringLiteral("one"), QStringLiteral("two")}) {
        const auto list = book::listAttachments(open.reader(), kOwner, owner).value();
        REQUIRE(list.size() == 1);
        CHECK(list[0].name == QStringLiteral("签到表.pdf"));
        CHECK(list[0].size == content.size());
        CHECK(list[0].addedOn == kToday);
        CHECK(list[0].sha256
              == QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
        CHECK(book::readAttachment(open.reader(), list[0].sha256).value() == content);
    }
    CHECK(open.problems().isEmpty());
}

TEST_CASE("taking back the first of two attachments leaves the second whole")
{
    OpenBook open;
    const QString path = open.write(QStringLiteral("a.txt"), "text");
    REQUIRE(attach(open, QStringLiteral("one"), path));
    const qint64 first = store::nextUndo(open.reader()).value().op;
    REQUIRE(attach(open, QStringLiteral("two"), path));
    REQUIRE(open.book->undo(first));
    CHECK(book::listAttachments(open.reader(), kOwner, QStringLiteral("one")).value().isEmpty());
    const auto left = book::listAttachments(open.reader(), kOwner, QStringLiteral("two")).value();
    REQUIRE(left.size() == 1);
    CHECK(book::readAttachment(open.reader(), left[0].sha256).value() == "text");
    CHECK(open.problems().isEmpty());
}

TEST_CASE("removed, and back by undo with its bytes")
{
    OpenBook open;
    REQUIRE(attach(open, QStringLiteral("one"), open.write(QStringLiteral("a.txt"), "text")));
    const auto list = book::listAttachments(open.reader(), kOwner, QStringLiteral("one")).value();
    open.run([&](store::UnitOfWork& unit) { return book::removeAttachment(unit, list[0], kToday); });
    CHECK(book::listAttachments(open.reader(), kOwner, QStringLiteral("one")).value().isEmpty());
    REQUIRE(open.book->undo());
    const auto again = book::listAttachments(open.reader(), kOwner, QStringLiteral("one")).value();
    REQUIRE(again.size() == 1);
    CHECK(book::readAttachment(open.reader(), again[0].sha256).value() == "text");
}

TEST_CASE("the limit is a setting; what is refused leaves nothing")
{
    OpenBook open;
    open.run([](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kAttachmentLimitSetting, QStringLiteral("1"));
    });
    const QString fits = open.write(QStringLiteral("fits.bin"), bytes(1 << 20, 'a'));
    const QString over = open.write(QStringLiteral("over.bin"), bytes((1 << 20) + 1, 'b'));
    CHECK(attach(open, QStringLiteral("one"), fits));
    const QStringList before = open.content();
    CHECK(attach(open, QStringLiteral("one"), over).error().code == QStringLiteral("attachment.too_big"));
    CHECK(attach(open, QStringLiteral("one"), open.write(QStringLiteral("none.bin"), {})).error().code
          == QStringLiteral("attachment.empty"));
    CHECK(attach(open, QStringLiteral("one"), open.folder.path()).error().code
          == QStringLiteral("attachment.not_a_file"));
    CHECK(attach(open, QStringLiteral("one"), open.folder.filePath(QStringLiteral("gone"))).error().code
          == QStringLiteral("attachment.not_a_file"));
    CHECK(open.content() == before);
    CHECK(pieces(open) == 1);
}

TEST_CASE("a changed byte and a missing file are noticed on use and by the check")
{
    OpenBook open;
    REQUIRE(attach(open, QStringLiteral("one"), open.write(QStringLiteral("a.bin"), bytes((1 << 20) + 5, 'a'))));
    const QString sha = book::listAttachments(open.reader(), kOwner, QStringLiteral("one")).value()[0].sha256;
    const QString path = open.book->path();
    SECTION("a byte in the second piece")
    {
        open.book.reset();
        tamper(path, "UPDATE attachment_piece SET bytes = x'6161616162' WHERE piece = 1");
        open.book = book::Book::open(path, book::OpenMode::Write, kToday).value();
        CHECK(book::readAttachment(open.reader(), sha).error().code == QStringLiteral("attachment.damaged"));
    }
    SECTION("the last piece")
    {
        open.book.reset();
        tamper(path, "DELETE FROM attachment_piece WHERE piece = 1");
        open.book = book::Book::open(path, book::OpenMode::Write, kToday).value();
        CHECK(book::readAttachment(open.reader(), sha).error().code == QStringLiteral("attachment.damaged"));
    }
    SECTION("all pieces")
    {
        open.book.reset();
        tamper(path, "DELETE FROM attachment_piece");
        open.book = book::Book::open(path, book::OpenMode::Write, kToday).value();
        CHECK(book::readAttachment(open.reader(), sha).error().code == QStringLiteral("attachment.missing"));
    }
    CHECK(open.problems() == QStringList{QStringLiteral("attachment")});
}

TEST_CASE("file names are safe in any folder")
{
    CHECK(book::safeFileName(QStringLiteral("../../etc/passwd")) == QStringLiteral("_.._etc_passwd"));
    CHECK(book::safeFileName(QStringLiteral("a\u0000b\n.pdf")).contains(u'\n') == false);
    CHECK(book::safeFileName(QStringLiteral("...")) == QStringLiteral("附件"));
    CHECK(book::safeFileName(QStringLiteral("CON.xlsx")) == QStringLiteral("_CON.xlsx"));
    CHECK(book::safeFileName(QStringLiteral("lpt1")) == QStringLiteral("_lpt1"));
    CHECK(book::safeFileName(QStringLiteral("控制.con.xlsx")) == QStringLiteral("控制.con.xlsx"));
    CHECK(book::safeFileName(QStringLiteral("签到表.pdf")) == QStringLiteral("签到表.pdf"));
    const QString longName = QString(300, u'长') + QStringLiteral(".docx");
    const QString kept = book::safeFileName(longName);
    CHECK(kept.size() <= 120);
    CHECK(kept.endsWith(QStringLiteral(".docx")));
}

TEST_CASE("a photo is told by its content, not by its name")
{
    OpenBook open;
    const auto refusal = [&](const QString& name, const QByteArray& content) {
        const auto done = attach(open, QStringLiteral("one"), open.write(name, content));
        return done ? QString() : done.error().code;
    };
    const QString no = QStringLiteral("attachment.not_picture");
    CHECK(refusal(QStringLiteral("会场.jpg"), bytes(5000, 'x')) == no);
    CHECK(refusal(QStringLiteral("会场.JPEG"), "%PDF-1.4 renamed") == no);
    CHECK(refusal(QStringLiteral("会场.png"), "text") == no);
    CHECK(refusal(QStringLiteral("会场.webp"), "RIFF, and no more") == no);
    CHECK(book::listAttachments(open.reader(), kOwner, QStringLiteral("one")).value().isEmpty());
    CHECK(pieces(open) == 0);
    // The first bytes by which each format is known (ISO/IEC 10918-1, 15948, GIF89a).
    const QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000");
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    CHECK(refusal(QStringLiteral("一.jpg"), jpeg).isEmpty());
    CHECK(refusal(QStringLiteral("二.png"), png).isEmpty());
    CHECK(refusal(QStringLiteral("三.jpg"), png + "other").isEmpty()); // renamed, and still a picture
    CHECK(refusal(QStringLiteral("三（1）.jpg"), png) == QStringLiteral("attachment.twice")); // the bytes of 二.png
    CHECK(refusal(QStringLiteral("四.gif"), "GIF89a").isEmpty());
    CHECK(refusal(QStringLiteral("五.txt"), "text").isEmpty());
    QStringList types;
    const auto files = book::listAttachments(open.reader(), kOwner, QStringLiteral("one")).value();
    for (const auto& file : files)
        types.append(file.name.left(1) + file.mediaType);
    types.sort();
    CHECK(types.join(u' ') == QStringLiteral("一image/jpeg 三image/png 二image/png 五text/plain 四image/gif"));
}

TEST_CASE("a film of 500 MB is refused by its size before a byte of it is read")
{
    OpenBook open;
    QFile film(open.folder.filePath(QStringLiteral("录像.mp4")));
    REQUIRE(film.open(QIODevice::WriteOnly));
    REQUIRE(film.resize(500LL << 20)); // sparse
    const auto refused = attach(open, QStringLiteral("one"), film.fileName());
    REQUIRE_FALSE(refused);
    CHECK(sentence(refused.error())
          == QStringLiteral("文件“录像.mp4”超过 20 MB，没有添加。请压缩后再加，或者在设置里调高上限。"));
}
