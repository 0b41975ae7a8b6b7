// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one person: found with the reason, told apart for good, merged without losing anything, taken back as one step.
#include "branchbook/organization/duplicate.h"

#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/own_field.h"
#include "branchbook/organization/reserve_service.h"
#include "branchbook/store/journal.h"
#include "organization/dues_support.h"
#include "organization/verb_stage.h"

#include "support/book_image.h"
#include "support/catch_qt.h"

#include <QFile>

using namespace branchbook;
using namespace branchbook::organization;
using book::Field;

namespace {

using dues_test::codeOf;
using dues_test::kToday;

// The check character after GB 11643, worked out apart: the sum of the weighted figures leaves 5 of 11, which is a 7.
const QString kEighteen = QStringLiteral("110101198003070017");
const QString kFifteen = QStringLiteral("110101800307001");

struct Twins : dues_test::Branch {
    book::MemberId person(const QString& name, const QString& number, const QString& birth = QString())
    {
        return add(name, [&](book::Member& member) {
            member.values.set(Field::IdNumber, number);
            member.values.set(Field::BirthDate, birth);
        });
    }
    [[nodiscard]] QList<DuplicatePair> pairs() const { return findDuplicates(reader(), branch.id).value(); }
    Result<MergeDone> merge(book::MemberId kept, book::MemberId other, const QHash<QString, MergeSide>& choices = {})
    {
        MergeDone done;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(done, mergeMembers(unit, {kept, other, choices}, kToday));
            return {};
        }));
        return done;
    }
    Result<> apart(book::MemberId one, book::MemberId other)
    {
        return run([&](store::UnitOfWork& unit) { return markDistinct(unit, one, other, kToday); });
    }
    [[nodiscard]] QString value(book::MemberId id, Field field) const
    {
        return book::loadMember(reader(), id).value().values.get(field);
    }
    gathering::GatheringId meeting(const QList<book::MemberId>& people, gathering::State state)
    {
        gathering::Gathering record;
        record.branch = branch.id;
        record.kind = gathering::Kind::GeneralMeeting;
        record.topic = QStringLiteral("学习");
        record.heldOn = QDate(2026, 9, 4);
        for (const book::MemberId id : people) {
            gathering::Attendee attendee;
            attendee.member = id;
            attendee.name = value(id, Field::FullName);
            attendee.memberType = QString::fromUtf16(book::kFullMember);
            attendee.presence = gathering::Presence::Present;
            record.attendees.append(attendee);
        }
        gathering::GatheringId id;
        const auto done = run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, gathering::saveGathering(unit, record, kToday));
            return state == gathering::State::Archived ? gathering::archiveGathering(unit, id, kToday) : Result<>();
        });
        INFO((done ? QString() : sentence(done.error())).toStdString());
        REQUIRE(done);
        return id;
    }
};

QString sqlText()
{
    QFile file(QStringLiteral(BRANCHBOOK_TOP "/src/organization/duplicate.sql"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

// Of these each record keeps its own, or they were said of the two alone.
const QStringList kApart{QStringLiteral("member"), QStringLiteral("member_distinct"), QStringLiteral("member_tag"),
                         QStringLiteral("own_value")};

/// Rows that name the person, apart from the person's own.
QStringList naming(const store::Session& session, book::MemberId id)
{
    QStringList lines;
    for (const QString& line : book_image::imageOf(session)) {
        if (line.contains(id.toString()) && !kApart.contains(line.section(u'|', 0, 0)))
            lines.append(line);
    }
    return lines;
}

} // namespace

TEST_CASE("likely pairs are found, each with its reason, and nobody else", "[duplicate]")
{
    Twins s;
    s.person(QStringLiteral("赵一"), kEighteen);
    s.person(QStringLiteral("赵乙"), kEighteen);
    s.person(QStringLiteral("钱二"), {}, QStringLiteral("1985-07"));
    s.person(QStringLiteral("钱　二"), {}, QStringLiteral("1985-07-03"));
    s.person(QStringLiteral("孙三"), {}, QStringLiteral("1985-07-03"));
    s.person(QStringLiteral("孙三"), {});
    s.person(QStringLiteral("李四"), {}, QStringLiteral("1970-01-01"));
    s.person(QStringLiteral("李四"), {}, QStringLiteral("1971-01-01")); // two people of one name
    const auto pairs = s.pairs();
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].reason == DuplicateReason::SameNumber);
    CHECK(pairs[1].reason == DuplicateReason::SameNameBirth);
    CHECK(pairs[2].reason == DuplicateReason::SameNameUnknown);
    CHECK(pairs[2].firstName == QStringLiteral("孙三"));
}

TEST_CASE("whom another branch of the book has too on one day is told, until one of them lets him go", "[duplicate]")
{
    Twins s;
    book::Branch second;
    second.id = book::BranchId::make();
    second.name = QStringLiteral("机关第二党支部");
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return book::insertBranch(unit, second); }));
    const auto there = [&](const QString& name, const QString& number, const QString& birth = QString()) {
        book::MemberId id;
        book::Member member;
        member.branch = second.id;
        member.values.set(Field::FullName, name);
        member.values.set(Field::IdNumber, number);
        member.values.set(Field::BirthDate, birth);
        REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, book::insertMember(unit, member));
            return {};
        }));
        return id;
    };
    const auto told = [&](QDate day = kToday) { return findElsewhere(s.reader(), s.branch.id, day).value(); };
    s.person(QStringLiteral("赵一"), {}, QStringLiteral("1980-03-07"));
    const auto other = there(QStringLiteral("赵一"), {}, QStringLiteral("1980-03-07"));
    s.person(QStringLiteral("钱二"), {}, QStringLiteral("1985-07"));
    there(QStringLiteral("钱二"), {}, QStringLiteral("1985-07")); // not a whole day
    s.person(QStringLiteral("孙三"), {});
    there(QStringLiteral("孙三"), {}, QStringLiteral("1985-07-03")); // a name alone is nobody
    s.person(QStringLiteral("周五"), kEighteen);
    there(QStringLiteral("周武"), kEighteen); // one number, written with two names
    const auto found = told();
    REQUIRE(found.size() == 2);
    CHECK(found[0].name == QStringLiteral("赵一"));
    CHECK(found[0].reason == DuplicateReason::SameNameBirth);
    CHECK(found[0].other == other);
    CHECK(elsewhereText(found[0]).contains(second.name));
    CHECK(found[1].reason == DuplicateReason::SameNumber);
    const auto toldOf = [&](int at) { return findElsewhereOf(s.reader(), found[at].own, kToday).value(); };
    REQUIRE(toldOf(0).size() == 1); // as it is asked about one record, when that is saved
    CHECK(toldOf(0)[0].other == other);
    CHECK(toldOf(1).size() == 1);
    CHECK(findElsewhereOf(s.reader(), s.person(QStringLiteral("吴六"), {}), kToday).value().isEmpty());
    // On the day of a transfer he is in one of them: whoever leaves on a day is not there on it.
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto member, book::loadMember(unit.session(), other));
        member.leftOn = kToday;
        return book::updateMember(unit, member);
    }));
    CHECK(told().size() == 1);
    CHECK(toldOf(0).isEmpty());
    CHECK(told(kToday.addDays(-1)).size() == 2);
}

TEST_CASE("a record that a transfer made is asked about by its name, on the days that both branches had it",
          "[duplicate]")
{
    Twins s;
    book::Branch second;
    second.id = book::BranchId::make();
    second.name = QStringLiteral("机关第二党支部");
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return book::insertBranch(unit, second); }));
    const auto own = s.add(QStringLiteral("丁春晓"), [](book::Member& member) {
        member.values.set(Field::BirthDate, QStringLiteral("1985-07-03"));
        member.leftOn = kToday;
    });
    book::Member arrived; // as receiveTransfer makes it: neither birth date nor number
    arrived.id = book::MemberId::make();
    arrived.branch = second.id;
    arrived.values.set(Field::FullName, QStringLiteral("丁春晓"));
    arrived.values.set(Field::MemberType, QString::fromUtf16(book::kFullMember));
    arrived.values.set(Field::TransferInDate, kToday.addDays(-3).toString(Qt::ISODate));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return book::insertMember(unit, arrived).map([](auto) {}); }));
    const auto asked = [&](QDate day) { return findElsewhere(s.reader(), s.branch.id, day, NameAlone::Asked).value(); };
    CHECK(asked(kToday.addDays(-4)).isEmpty()); // not yet come there
    CHECK(asked(kToday).isEmpty()); // gone here
    for (const int before : {3, 1}) {
        const auto found = asked(kToday.addDays(-before));
        REQUIRE(found.size() == 1);
        CHECK(found[0].own == own);
        CHECK(found[0].reason == DuplicateReason::SameNameUnknown);
    }
    CHECK(findElsewhere(s.reader(), s.branch.id, kToday.addDays(-1)).value().isEmpty()); // a name alone is nobody
    const QString text = elsewhereText(asked(kToday.addDays(-1)).first(), kToday.addDays(-1));
    CHECK(text.contains(second.name));
    CHECK(text.contains(PartialDate::of(kToday.addDays(-1)).toChinese()));
    CHECK(text.contains(QStringLiteral("不知道是不是同一个人")));
    // With another whole day of birth it is somebody else; with the same one it is no question any more.
    s.change(arrived.id,
             [](book::Member& member) { member.values.set(Field::BirthDate, QStringLiteral("1985-07-04")); });
    CHECK(asked(kToday.addDays(-1)).isEmpty());
    s.change(arrived.id,
             [](book::Member& member) { member.values.set(Field::BirthDate, QStringLiteral("1985-07-03")); });
    REQUIRE(asked(kToday.addDays(-1)).size() == 1);
    CHECK(asked(kToday.addDays(-1))[0].reason == DuplicateReason::SameNameBirth);
}

TEST_CASE("a number with 15 figures is the one with 18", "[duplicate]")
{
    Twins s;
    const auto old = s.person(QStringLiteral("周五"), kFifteen);
    const auto now = s.person(QStringLiteral("周五"), kEighteen);
    const auto pairs = s.pairs();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].reason == DuplicateReason::NumberForms);
    // Nobody is asked which form stands: it is one number.
    const auto fields = mergeFields(s.reader(), old, now).value();
    REQUIRE(fields.size() == 1);
    CHECK_FALSE(fields[0].mustChoose);
    CHECK(fields[0].personal);
    REQUIRE(s.merge(old, now));
    CHECK(s.value(old, Field::IdNumber) == kEighteen);
    CHECK(s.pairs().isEmpty());
}

TEST_CASE("whoever was told apart is not asked about again until one of them changes", "[duplicate]")
{
    Twins s;
    const auto one = s.person(QStringLiteral("吴六"), {}, QStringLiteral("1990-02-01"));
    const auto two = s.person(QStringLiteral("吴六"), {}, QStringLiteral("1990-02-01"));
    REQUIRE(s.pairs().size() == 1);
    REQUIRE(s.apart(two, one));
    CHECK(s.pairs().isEmpty());
    s.change(two, [](book::Member& member) { member.values.set(Field::Remark, QStringLiteral("好")); });
    CHECK(s.pairs().isEmpty()); // not what they are told apart by
    s.change(two, [](book::Member& member) { member.values.set(Field::BirthDate, QStringLiteral("1990-02")); });
    CHECK(s.pairs().size() == 1);
    CHECK(codeOf(s.apart(one, one)) == QStringLiteral("merge.same"));
    CHECK(s.book->undo().has_value());
    CHECK(s.pairs().isEmpty());
}

TEST_CASE("the filled value stands, of two different ones somebody chooses", "[duplicate]")
{
    Twins s;
    const auto kept = s.person(QStringLiteral("郑七"), {}, QStringLiteral("1990-02-01"));
    const auto other = s.person(QStringLiteral("郑七"), {}, QStringLiteral("1990-02-01"));
    s.change(kept, [](book::Member& member) { member.values.set(Field::Workplace, QStringLiteral("水务局")); });
    s.change(other, [](book::Member& member) {
        member.values.set(Field::Workplace, QStringLiteral("水利局"));
        member.values.set(Field::Degree, QStringLiteral("学士"));
        member.toVerify = QStringLiteral("workplace");
    });
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        OwnField field;
        field.name = QStringLiteral("志愿服务队");
        BB_TRY(field.id, putOwnField(unit, field));
        BB_CHECK(setOwnValue(unit, other, field, QStringLiteral("一队"), kToday));
        BB_CHECK(setMemberTags(unit, kept, {QStringLiteral("骨干")}));
        return setMemberTags(unit, other, {QStringLiteral("外勤"), QStringLiteral("骨干")});
    }));
    const QStringList before = book_image::imageOf(s.reader());
    CHECK(codeOf(s.merge(kept, other)) == QStringLiteral("merge.choose"));
    CHECK(codeOf(s.merge(kept, other, {{QStringLiteral("work"), MergeSide::Other}})) == QStringLiteral("merge.choose"));
    CHECK((book_image::imageOf(s.reader()) == before));
    REQUIRE(s.merge(kept, other, {{QStringLiteral("workplace"), MergeSide::Other}}));
    CHECK(s.value(kept, Field::Workplace) == QStringLiteral("水利局"));
    CHECK(s.value(kept, Field::Degree) == QStringLiteral("学士"));
    CHECK(book::loadMember(s.reader(), kept).value().toVerify == QStringLiteral("workplace"));
    CHECK(book::loadMember(s.reader(), other).value().recycled);
    CHECK(listMemberTags(s.reader(), kept).value().size() == 2);
    CHECK(ownValuesOf(s.reader(), kept).value().values() == QStringList{QStringLiteral("一队")});
    REQUIRE(s.book->undo());
    CHECK((book_image::imageOf(s.reader()) == before));
}

TEST_CASE("what both have of one thing is named and refused", "[duplicate]")
{
    Twins s;
    const auto kept = s.person(QStringLiteral("王八"), {});
    const auto other = s.person(QStringLiteral("王八"), {});
    REQUIRE(s.declare(s.base(kept, u"3000", u"2026-01")));
    REQUIRE(s.declare(s.base(other, u"3000", u"2026-02")));
    REQUIRE(s.pay(kept, u"2026-03", u"15.00"));
    REQUIRE(s.pay(other, u"2026-03", u"15.00"));
    s.meeting({kept, other}, gathering::State::Draft);
    const auto obstacles = mergeObstacles(s.reader(), kept, other).value();
    REQUIRE(obstacles.size() == 2);
    CHECK(obstacles[0].code == QStringLiteral("merge.both_meeting"));
    CHECK(sentence(obstacles[0]).contains(QStringLiteral("2026年9月4日的“学习”")));
    CHECK(sentence(obstacles[1]).contains(QStringLiteral("2026年3月的党费")));
    const QStringList before = book_image::imageOf(s.reader());
    CHECK(codeOf(s.merge(kept, other)) == QStringLiteral("merge.both_meeting"));
    CHECK((book_image::imageOf(s.reader()) == before));
}

TEST_CASE("two open entries in the pool of reserve cadres are in the way, until one of them is out", "[duplicate]")
{
    Twins s;
    const auto kept = s.person(QStringLiteral("郑十"), {});
    const auto other = s.person(QStringLiteral("郑十"), {});
    const auto nominate = [&](book::MemberId who) {
        Reserve reserve;
        reserve.member = who;
        reserve.post = QStringLiteral("党支部副书记");
        ReserveId id;
        const auto done = s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openReserve(unit, reserve, QDate(2025, 3, 3), kToday));
            return {};
        });
        INFO((done ? QString() : sentence(done.error())).toStdString());
        REQUIRE(done);
        return id;
    };
    (void)nominate(kept);
    CHECK(mergeObstacles(s.reader(), kept, other).value().isEmpty()); // one of them alone goes along
    const ReserveId second = nominate(other);
    const auto obstacles = mergeObstacles(s.reader(), kept, other).value();
    REQUIRE(obstacles.size() == 1);
    CHECK(obstacles[0].code == QStringLiteral("merge.both_reserve"));
    CHECK(sentence(obstacles[0]).contains(QStringLiteral("编号 1 / 2")));
    CHECK(sentence(obstacles[0]).contains(QStringLiteral("先让其中一条出库")));
    CHECK(codeOf(s.merge(kept, other)) == QStringLiteral("merge.both_reserve"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return addReserveStep(unit, second, {ReserveStage::Out, QDate(2025, 6, 1), {}, QStringLiteral("本人要求")},
                              kToday);
    }));
    CHECK(mergeObstacles(s.reader(), kept, other).value().isEmpty());
}

TEST_CASE("an archived meeting goes on printing what it printed", "[duplicate]")
{
    Twins s;
    const auto kept = s.person(QStringLiteral("冯九"), kFifteen);
    const auto other = s.person(QStringLiteral("冯久"), kEighteen);
    const auto both = s.meeting({kept, other}, gathering::State::Archived);
    const auto one = s.meeting({other}, gathering::State::Archived);
    const auto names = [&](gathering::GatheringId id) {
        QStringList list;
        const auto record = gathering::loadGathering(s.reader(), id).value();
        for (const auto& attendee : record.attendees)
            list.append(attendee.name);
        return list;
    };
    const QStringList before = names(both) + names(one);
    const auto done = s.merge(kept, other, {{QStringLiteral("full_name"), MergeSide::Kept}});
    REQUIRE(done);
    CHECK(done->stayed == 1);
    CHECK((names(both) + names(one)) == before);
    CHECK(gathering::loadGathering(s.reader(), one).value().attendees.front().member == kept);
}

TEST_CASE("every column of the schema that names a member is moved by a merge", "[duplicate]")
{
    const Twins s;
    const QString sql = sqlText();
    int found = 0;
    for (const QString& table : book_image::tablesOf(s.reader())) {
        for (const QStringList& key :
             book_image::rowsOf(s.reader(), QStringLiteral("PRAGMA foreign_key_list('%1')").arg(table))) {
            if (key.value(2) != u"member" || kApart.contains(table))
                continue;
            ++found;
            INFO((table + u'.' + key.value(3)).toStdString());
            const bool whole = sql.contains(
                QStringLiteral("SELECT '%1', '%2', id FROM %1 WHERE %2 = :other").arg(table, key.value(3)));
            const bool within = key.value(3) == u"member_id"
                && sql.contains(QStringLiteral("FROM %1 t WHERE t.member_id = :other").arg(table));
            CHECK((whole || within));
        }
    }
    CHECK(found > 20);
}

TEST_CASE("merge, then undo, gives back every row, whoever the person was", "[duplicate][undo]")
{
    organization_test::VerbStage stage;
    for (const auto& step : organization_test::allSteps(stage))
        REQUIRE(stage.book->perform(QString::fromLatin1(step.verb), {}, step.work));
    int moved = 0;
    const QList<QString> names = stage.byName.keys();
    for (const QString& name : names) {
        INFO(name.toStdString());
        const book::MemberId person = stage.byName.value(name);
        if (book::loadMember(stage.reader(), person).value().recycled)
            continue;
        const book::MemberId twin = stage.add(name, QStringLiteral("正式党员"));
        QHash<QString, MergeSide> choices;
        const auto fields = mergeFields(stage.reader(), twin, person).value();
        for (const MergeField& field : fields)
            choices.insert(field.key, MergeSide::Other);
        const QStringList before = book_image::imageOf(stage.reader());
        MergeDone done;
        const auto merged = stage.book->perform(QStringLiteral("member.merge"), {}, [&](store::UnitOfWork& unit) {
            return organization_test::into(done, mergeMembers(unit, {twin, person, choices}, stage.today));
        });
        INFO((merged ? QString() : sentence(merged.error())).toStdString());
        REQUIRE(merged);
        const QStringList left = naming(stage.reader(), person);
        INFO(left.join(u'\n').toStdString());
        CHECK(left.isEmpty());
        moved += done.moved;
        REQUIRE(stage.book->undo());
        const QStringList back = book_image::imageOf(stage.reader());
        INFO(book_image::difference(before, back).toStdString());
        REQUIRE((back == before));
        REQUIRE(stage.book->redo());
        REQUIRE(stage.book->undo());
        REQUIRE((book_image::imageOf(stage.reader()) == before));
    }
    CHECK(moved > 20);
    NoProgress progress;
    CHECK(store::checkEverything(stage.reader(), progress).value().isEmpty());
}
