// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The photo of a person: one, a picture, apart from the scanned papers.
#include "branchbook/book/member_photo.h"

#include "book/book_support.h"
#include "support/catch_qt.h"

using namespace book_test;

namespace {

/// 1 × 1 and 8 × 6 pixels, made by other programs.
constexpr char kFirstPhoto[] =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
constexpr char kOtherPhoto[] =
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAGElEQVQI12P8z4AdsJxlMKa1BCMDA3brAQmYBhFFIUB0AAAAAElFTkSuQmCC";

Result<> put(OpenBook& open, book::MemberId member, const QString& path)
{
    NoProgress progress;
    const auto done = open.book->perform(QStringLiteral("attachment.add"), QString(), [&](store::UnitOfWork& unit) {
        return book::putPhoto(unit, member, path, kToday, progress);
    });
    return done ? Result<>{} : Result<>(fail(done.error()));
}

} // namespace

TEST_CASE("a person has one photo, and a new one takes its place", "[book][photo]")
{
    OpenBook open;
    const auto member = open.addMember(u"陈一").id;
    const QByteArray first = QByteArray::fromBase64(kFirstPhoto);
    const QByteArray other = QByteArray::fromBase64(kOtherPhoto);
    CHECK(book::readPhoto(open.reader(), member).value().isEmpty());
    REQUIRE(put(open, member, open.write(QStringLiteral("一.png"), first)));
    CHECK(book::readPhoto(open.reader(), member).value() == first);
    REQUIRE(put(open, member, open.write(QStringLiteral("二.png"), other)));
    CHECK(book::readPhoto(open.reader(), member).value() == other);
    CHECK(book::listAttachments(open.reader(), QString::fromLatin1(book::kPhotoRole), member.toString()).value().size()
          == 1);
    // It is not among the scanned papers.
    CHECK(book::listAttachments(open.reader(), QStringLiteral("member"), member.toString()).value().isEmpty());
    REQUIRE(put(open, member, open.write(QStringLiteral("二.png"), other))); // the same again
    open.run([&](store::UnitOfWork& unit) { return book::removePhoto(unit, member, kToday); });
    CHECK(book::readPhoto(open.reader(), member).value().isEmpty());
    CHECK(open.problems().isEmpty());
}

TEST_CASE("what is no JPEG or PNG is refused, and the photo that is there stays", "[book][photo]")
{
    OpenBook open;
    const auto member = open.addMember(u"陈一").id;
    const QByteArray first = QByteArray::fromBase64(kFirstPhoto);
    REQUIRE(put(open, member, open.write(QStringLiteral("一.png"), first)));
    const auto text = put(open, member, open.write(QStringLiteral("说明.txt"), "不是照片"));
    REQUIRE_FALSE(text);
    CHECK(text.error().code == u"photo.kind");
    const auto lie = put(open, member, open.write(QStringLiteral("假.jpg"), "不是照片"));
    REQUIRE_FALSE(lie);
    CHECK(lie.error().code == u"attachment.not_picture");
    CHECK(book::readPhoto(open.reader(), member).value() == first);
}
