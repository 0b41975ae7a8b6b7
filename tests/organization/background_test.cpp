// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 简历, 学历, 家庭主要成员和社会关系: their order, what is refused, which periods are told of, and that the family is found nowhere.
#include "branchbook/organization/background.h"

#include "branchbook/book/cleanup.h"
#include "branchbook/book/member_directory.h"
#include "branchbook/book/passphrase.h"
#include "branchbook/organization/duplicate.h"
#include "branchbook/store/journal.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;

namespace {

PartialDate onIso(const char16_t* iso)
{
    return PartialDate::fromIso(QString::fromUtf16(iso));
}

struct BackgroundBranch : Branch {
    BackgroundBranch()
        : zhao(add(QStringLiteral("赵德厚"),
                   [](book::Member& person) { person.values.set(book::Field::BirthDate, QStringLiteral("1985-07")); }))
    {
    }
    book::MemberId zhao;

    [[nodiscard]] Background work(const char16_t* from, const char16_t* until, const char16_t* place) const
    {
        Background made;
        made.member = zhao;
        made.kind = BackgroundKind::Work;
        made.from = onIso(from);
        made.until = onIso(until);
        made.place = QString::fromUtf16(place);
        return made;
    }
    [[nodiscard]] Background education(const char16_t* from, const char16_t* until, const char16_t* level,
                                       EducationMode mode) const
    {
        Background made = work(from, until, u"");
        made.kind = BackgroundKind::Education;
        made.level = QString::fromUtf16(level);
        made.mode = mode;
        return made;
    }
    [[nodiscard]] Background wife() const
    {
        Background made;
        made.member = zhao;
        made.kind = BackgroundKind::Family;
        made.relation = QStringLiteral("配偶");
        made.familyName = QStringLiteral("欧阳雁南");
        made.familyBirth = onIso(u"1987-03");
        made.familyStatus = QStringLiteral("群众");
        made.familyWork = QStringLiteral("红旗粮站出纳");
        made.familyPhone = QStringLiteral("13900000654");
        made.note = QStringLiteral("常住老宅");
        return made;
    }
    Result<BackgroundId> put(const Background& made)
    {
        BackgroundId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, addBackground(unit, made, kToday));
            return {};
        }));
        return id;
    }
    [[nodiscard]] QList<Background> all() const { return listBackground(reader(), zhao).value(); }
    [[nodiscard]] QStringList doubts(const QList<Background>& records) const
    {
        return backgroundDoubts(records, kToday);
    }
};

} // namespace

TEST_CASE("work before education before family, the earliest first, the family as it was entered", "[background]")
{
    BackgroundBranch s;
    REQUIRE(s.put(s.wife()));
    Background son = s.wife();
    son.relation = QStringLiteral("儿子");
    son.familyName = QStringLiteral("赵小满");
    son.familyBirth = onIso(u"2012");
    REQUIRE(s.put(son));
    REQUIRE(s.put(s.work(u"2014-07", u"", u"市水务局")));
    REQUIRE(s.put(s.work(u"2008-07", u"2014-07", u"城东水厂")));
    REQUIRE(s.put(s.education(u"", u"2008-06", u"大学", EducationMode::FullTime))); // the end alone is known
    REQUIRE(s.put(s.education(u"2001", u"2004", u"普通高中", EducationMode::FullTime)));
    const auto list = s.all();
    QStringList told;
    for (const Background& each : list)
        told.append(backgroundPeriod(each) + u' ' + each.place + each.level + each.relation);
    CHECK(told
          == QStringList{QStringLiteral("2008.07—2014.07 城东水厂"), QStringLiteral("2014.07—至今 市水务局"),
                         QStringLiteral("2001—2004 普通高中"), QStringLiteral("2008.06 大学"), QStringLiteral(" 配偶"),
                         QStringLiteral(" 儿子")});
    CHECK(backgroundOf(list, BackgroundKind::Family).size() == 2);
    CHECK(s.doubts(list).isEmpty());
    const Background kept = backgroundOf(list, BackgroundKind::Family).constFirst();
    Background same = s.wife();
    same.id = kept.id;
    same.rev = kept.rev;
    CHECK(kept == same);
}

TEST_CASE("a record is changed, removed and undone; what is not of its kind is not kept", "[background]")
{
    BackgroundBranch s;
    Background made = s.work(u"2014-07", u"", u"  市水务局 ");
    made.familyName = QStringLiteral("欧阳雁南");
    made.level = QStringLiteral("大学");
    const BackgroundId id = s.put(made).value();
    Background now = loadBackground(s.reader(), id).value();
    CHECK(now.place == QStringLiteral("市水务局"));
    CHECK(now.familyName.isEmpty());
    CHECK(now.level.isEmpty());
    const Background stale = now;
    now.until = onIso(u"2020-01");
    now.kind = BackgroundKind::Family; // stays what it was
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return changeBackground(unit, now, kToday); }));
    CHECK(loadBackground(s.reader(), id).value().kind == BackgroundKind::Work);
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return changeBackground(unit, stale, kToday); }))
          == QStringLiteral("store.conflict"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return removeBackground(unit, id); }));
    CHECK(codeOf(loadBackground(s.reader(), id)) == QStringLiteral("background.missing"));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return removeBackground(unit, id); }))
          == QStringLiteral("background.missing"));
    REQUIRE(s.book->undo());
    CHECK(loadBackground(s.reader(), id).value().until == onIso(u"2020-01"));
}

TEST_CASE("records that cannot be are refused, each with its reason", "[background]")
{
    BackgroundBranch s;
    const auto refused = [&](const Background& made) { return codeOf(s.put(made)); };
    CHECK(refused(s.work(u"2014-07", u"", u" ")) == QStringLiteral("background.place_missing"));
    CHECK(refused(s.work(u"", u"2014-07", u"城东水厂")) == QStringLiteral("background.day_missing"));
    CHECK(refused(s.work(u"2026-10", u"", u"市水务局")) == QStringLiteral("background.day_future"));
    CHECK(refused(s.work(u"2014-07", u"2027", u"市水务局")) == QStringLiteral("background.day_future"));
    CHECK(refused(s.work(u"2014-07", u"2014-06", u"城东水厂")) == QStringLiteral("background.order"));
    CHECK(refused(s.work(u"2014-07", u"2014", u"城东水厂")).isEmpty()); // within the year it may be
    CHECK(refused(s.work(u"1985-06", u"", u"城东水厂")) == QStringLiteral("person.day_before_birth"));
    CHECK(refused(s.education(u"2001", u"2004", u" ", EducationMode::Unknown))
          == QStringLiteral("background.level_missing"));
    CHECK(refused(s.education(u"", u"", u"大专", EducationMode::Unknown)) == QStringLiteral("background.day_missing"));
    Background somebody = s.wife();
    somebody.relation.clear();
    CHECK(refused(somebody) == QStringLiteral("background.relation_missing"));
    somebody = s.wife();
    somebody.familyName = QStringLiteral("　");
    CHECK(refused(somebody) == QStringLiteral("background.name_missing"));
    somebody = s.wife();
    somebody.familyBirth = onIso(u"2026-10");
    CHECK(refused(somebody) == QStringLiteral("background.birth_future"));
    somebody = s.wife();
    somebody.familyWork = QString(kBackgroundLength + 1, QChar(u'厂'));
    const auto tooLong = s.put(somebody);
    CHECK(codeOf(tooLong) == QStringLiteral("background.long"));
    CHECK_FALSE(sentence(tooLong.error()).contains(u'厂')); // a secret is not repeated
    somebody.familyWork.chop(1);
    CHECK(refused(somebody).isEmpty());
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return book::recycleMember(unit, s.zhao, kToday); }));
    CHECK(refused(s.wife()) == QStringLiteral("background.recycled"));
}

TEST_CASE("periods that surely overlap are told of, those that only may are not", "[background]")
{
    const BackgroundBranch s;
    const Background plant = s.work(u"2008-07", u"2014-07", u"城东水厂");
    CHECK(s.doubts({plant, s.work(u"2014-07", u"", u"市水务局")}).isEmpty()); // the month in which one left and came
    CHECK(s.doubts({plant, s.work(u"2014", u"", u"市水务局")}).isEmpty());
    CHECK(s.doubts({plant, s.work(u"2014-06", u"", u"市水务局")})
          == QStringList{QStringLiteral("城东水厂（2008.07—2014.07）与市水务局（2014.06—至今）的时间重叠。"
                                        "请核对起止时间；确实同时的，不用改。")});
    const Background open = s.work(u"2008-07", u"", u"城东水厂");
    CHECK(s.doubts({open, s.work(u"2020-01", u"", u"市水务局")}).size() == 1); // both until today
    const Background studied = s.education(u"2009-09", u"2012-06", u"大学", EducationMode::FullTime);
    Background beside = studied;
    beside.mode = EducationMode::InService;
    CHECK(s.doubts({plant, studied}).size() == 1);
    CHECK(s.doubts({plant, beside}).isEmpty());
    CHECK(s.doubts({studied, beside}).isEmpty());
    CHECK(s.doubts({studied, studied}).size() == 1);
    Background unknown = studied;
    unknown.mode = EducationMode::Unknown;
    CHECK(s.doubts({unknown, unknown, plant}).isEmpty());
    CHECK(s.doubts({plant, s.wife(), s.wife()}).isEmpty());
}

TEST_CASE("of two records that become one the kept one has the background of both", "[background][duplicate]")
{
    BackgroundBranch s;
    REQUIRE(s.put(s.wife()));
    const auto twin = s.add(QStringLiteral("赵德厚"));
    const auto fields = mergeFields(s.reader(), twin, s.zhao).value();
    QHash<QString, MergeSide> choices;
    for (const MergeField& field : fields)
        choices.insert(field.key, MergeSide::Other);
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const MergeDone done, mergeMembers(unit, {twin, s.zhao, choices}, kToday));
        return {};
    }));
    CHECK(s.all().isEmpty());
    const auto kept = listBackground(s.reader(), twin).value();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].familyName == QStringLiteral("欧阳雁南"));
    REQUIRE(s.book->undo());
    CHECK(s.all().size() == 1);
}

TEST_CASE("whoever is cleared out of the recycle bin takes the background along", "[background]")
{
    BackgroundBranch s;
    REQUIRE(s.put(s.wife()));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return book::recycleMember(unit, s.zhao, kToday.addDays(-40)); }));
    const auto going = book::planCleanup(s.reader(), kToday, 30).value().going();
    REQUIRE(going.size() == 1);
    CHECK(going[0].id == s.zhao.toString());
    QStringList tables;
    for (const auto& part : going[0].parts)
        tables.append(part.first);
    CHECK(tables.contains(QStringLiteral("member_background")));
}

TEST_CASE("with a passphrase the family is read as before, and the roster's search does not find it", "[background]")
{
    BackgroundBranch s;
    REQUIRE(s.put(s.wife()));
    const QString path = s.book->path();
    s.book.reset();
    NoProgress progress;
    const auto sealing =
        book::setPassphrase(path, store::Secret::of(QStringLiteral("一句话")), progress, {1ULL << 20, 1}).value();
    s.book = book::Book::open(path, book::OpenMode::Write, kToday, book::Checking::First, sealing.key).value();
    Background now = s.all().constFirst();
    CHECK(now.familyPhone == QStringLiteral("13900000654"));
    CHECK(now.familyBirth == onIso(u"1987-03"));
    now.note = QStringLiteral("搬到新村");
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return changeBackground(unit, now, kToday); }));
    CHECK(s.all().constFirst().note == QStringLiteral("搬到新村"));
    REQUIRE(s.book->undo());
    CHECK(s.all().constFirst().note == QStringLiteral("常住老宅"));
    const auto directory = book::MemberDirectory::load(s.reader(), s.branch.id).value();
    CHECK(directory.select(book::RosterPart::Everybody, kToday, QStringLiteral("赵德")).size() == 1);
    for (const char16_t* typed : {u"欧阳", u"oyyn", u"红旗", u"0654", u"老宅"})
        CHECK(directory.select(book::RosterPart::Everybody, kToday, QString::fromUtf16(typed)).empty());
    CHECK(store::checkEverything(s.reader(), progress).value().isEmpty());
}
