// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and the fields that a book has of its own: what is read, what is refused.
#include "branchbook/organization/own_field.h"

#include "branchbook/book/member_store.h"
#include "branchbook/book/passphrase.h"
#include "organization/committee_support.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::organization;
using dues_test::codeOf;
using dues_test::kToday;

namespace {

OwnField fieldOf(const char16_t* name, OwnKind kind)
{
    OwnField field;
    field.name = QString::fromUtf16(name);
    field.kind = kind;
    return field;
}

QString readAs(OwnKind kind, const char16_t* typed)
{
    const auto value = readOwnValue(fieldOf(u"项目", kind), QString::fromUtf16(typed), kToday);
    return value ? *value : value.error().code;
}

} // namespace

TEST_CASE("tags as people type them", "[tag]")
{
    CHECK(readTags(QStringLiteral("#骨干、外勤，骨干  ＃志愿")).value()
          == QStringList{QStringLiteral("骨干"), QStringLiteral("外勤"), QStringLiteral("志愿")});
    CHECK(readTags(QStringLiteral("  ")).value().isEmpty());
    CHECK(readTags(QStringLiteral("一二三四五六七八九十一二")).value().size() == 1);
    CHECK(codeOf(readTags(QStringLiteral("一二三四五六七八九十一二三"))) == QStringLiteral("tag.too_long"));
}

TEST_CASE("values of an own field are read by its kind", "[tag]")
{
    CHECK(readAs(OwnKind::Number, u"1,200") == QStringLiteral("1200"));
    CHECK(readAs(OwnKind::Number, u"３．５") == QStringLiteral("3.5"));
    CHECK(readAs(OwnKind::Number, u"三") == QStringLiteral("own_field.number"));
    CHECK(readAs(OwnKind::Date, u"1985年7月") == QStringLiteral("1985-07"));
    CHECK(readAs(OwnKind::Date, u"1985-02-30") == QStringLiteral("own_field.date"));
    CHECK(readAs(OwnKind::Text, u" 好\u3000") == QStringLiteral("好"));
    CHECK(readAs(OwnKind::Choice, u"甲") == QStringLiteral("own_field.not_choice"));
    CHECK(readAs(OwnKind::Choice, u"").isEmpty());
}

TEST_CASE("an own field has a name that neither the roster nor another field has", "[tag]")
{
    dues_test::Branch s;
    const auto put = [&](const OwnField& field) {
        return s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, putOwnField(unit, field));
            return {};
        });
    };
    REQUIRE(put(fieldOf(u"服务队", OwnKind::Text)));
    CHECK(codeOf(put(fieldOf(u"服务　队", OwnKind::Date))) == QStringLiteral("own_field.name_taken"));
    CHECK(codeOf(put(fieldOf(u"出生日期", OwnKind::Date))) == QStringLiteral("own_field.name_taken"));
    CHECK(codeOf(put(fieldOf(u" ", OwnKind::Text))) == QStringLiteral("own_field.name_missing"));
    CHECK(codeOf(put(fieldOf(u"级别", OwnKind::Choice))) == QStringLiteral("own_field.choices"));
    const auto person = s.add(QStringLiteral("赵德厚"));
    OwnField field = ownFieldNamed(s.reader(), QStringLiteral("服务队")).value();
    REQUIRE(s.run(
        [&](store::UnitOfWork& unit) { return setOwnValue(unit, person, field, QStringLiteral("一队"), kToday); }));
    field.kind = OwnKind::Number;
    CHECK(codeOf(put(field)) == QStringLiteral("own_field.kind_used"));
    field.kind = OwnKind::Text;
    field.name = QStringLiteral("志愿队");
    CHECK(put(field));
    CHECK(ownValuesOf(s.reader(), person).value().value(field.id.toString()) == QStringLiteral("一队"));
}

TEST_CASE("a value that settles a doubt writes nothing else of the person", "[tag]")
{
    committee_test::Branch made;
    made.adopt();
    REQUIRE(made.end(QStringLiteral("组织委员"), QDate(2026, 9, 10)));
    const QString name = QStringLiteral("沈若溪");
    const book::MemberId person = made.member(name);
    const auto written = [&] { return book::loadMember(made.reader(), person, book::PostWords::AsWritten).value(); };
    const QString post = written().values.get(book::Field::PartyPost);
    REQUIRE(post != made.rosterPost(name)); // what the roster says of today is worked out
    OwnField field = fieldOf(u"特长", OwnKind::Text);
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(field.id, putOwnField(unit, field));
        book::Member doubted = written();
        doubted.toVerify = QStringLiteral("id_number,own:") + field.id.toString();
        return book::updateMember(unit, doubted);
    }));
    REQUIRE(made.run(
        [&](store::UnitOfWork& unit) { return setOwnValue(unit, person, field, QStringLiteral("书法"), kToday); }));
    CHECK(written().toVerify == QStringLiteral("id_number"));
    CHECK(written().values.get(book::Field::PartyPost) == post);
    // Of a retired field there is no value to type: that it is settled is said by itself.
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        book::Member doubted = written();
        doubted.toVerify = QStringLiteral("id_number,own:") + field.id.toString();
        BB_CHECK(book::updateMember(unit, doubted));
        return recycleOwnField(unit, field.id, kToday);
    }));
    const auto doubts = retiredOwnDoubts(made.reader(), person).value();
    REQUIRE(doubts.size() == 1);
    CHECK(doubts.front().name == QStringLiteral("特长"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return settleOwnDoubt(unit, person, field.id); }));
    CHECK(written().toVerify == QStringLiteral("id_number"));
    CHECK(retiredOwnDoubts(made.reader(), person).value().isEmpty());
    CHECK(ownValuesOf(made.reader(), person).value().value(field.id.toString()) == QStringLiteral("书法"));
}

TEST_CASE("a book with a passphrase reads, lists and refuses own values as a plain one does", "[tag]")
{
    dues_test::Branch s;
    const QString path = s.book->path();
    s.book.reset();
    NoProgress progress;
    const auto sealing =
        book::setPassphrase(path, store::Secret::of(QStringLiteral("一句话")), progress, {1ULL << 20, 1}).value();
    s.book = book::Book::open(path, book::OpenMode::Write, kToday, book::Checking::First, sealing.key).value();
    OwnField field = fieldOf(u"服务队", OwnKind::Choice);
    field.choices = {QStringLiteral("一队"), QStringLiteral("二队"), QStringLiteral("三队")};
    const auto put = [&](const OwnField& wanted) {
        return s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, putOwnField(unit, wanted));
            return {};
        });
    };
    REQUIRE(put(field));
    field = ownFieldNamed(s.reader(), field.name).value();
    const auto first = s.add(QStringLiteral("赵德厚"));
    const auto second = s.add(QStringLiteral("钱文远"));
    for (const auto& each : {std::pair(first, QStringLiteral("一队")), std::pair(second, QStringLiteral("三队"))})
        REQUIRE(
            s.run([&](store::UnitOfWork& unit) { return setOwnValue(unit, each.first, field, each.second, kToday); }));
    const auto all = ownValuesByMember(s.reader(), s.branch.id).value();
    CHECK(all.value(first.toString()).value(field.id.toString()) == QStringLiteral("一队"));
    CHECK(all.value(second.toString()).value(field.id.toString()) == QStringLiteral("三队"));
    CHECK(listOwnMarks(s.reader(), second).value().first().value == QStringLiteral("三队"));
    CHECK(ownFieldUses(s.reader()).value().value(field.id.toString()) == 2);
    OwnField fewer = field;
    fewer.choices.removeAll(QStringLiteral("三队")); // somebody has it
    CHECK(codeOf(put(fewer)) == QStringLiteral("own_field.choice_used"));
    fewer.choices = {QStringLiteral("一队"), QStringLiteral("三队")};
    CHECK(put(fewer));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return setOwnValue(unit, first, field, QString(), kToday); }));
    CHECK(ownValuesOf(s.reader(), first).value().isEmpty());
}
