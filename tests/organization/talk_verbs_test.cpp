// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/talk_support.h"

#include "branchbook/book/member_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/store/journal.h"

#include "support/catch_qt.h"

using namespace talk_test;

namespace {

QString codeOf(const Result<organization::TalkId>& done)
{
    return done ? QString() : done.error().code;
}

} // namespace

TEST_CASE("a talk comes back as it was written, with what the two were on its day")
{
    Branch made;
    Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), QDate(2026, 3, 6));
    talk.kind = TalkKind::Reminder;
    talk.mode = organization::TalkMode::Phone;
    talk.startsAt = QTime(10, 0);
    talk.reason = QStringLiteral("考勤");
    talk.points = QStringLiteral("家里老人住院");
    talk.promise = QStringLiteral("按时到会");
    talk.level = TalkLevel::Committee;
    const auto id = made.save(talk);
    REQUIRE(id);
    talk.id = *id;
    talk.rev = 1;
    talk.pair = PairClass::CommitteeMember;
    talk.enteredOn = kToday;
    CHECK(made.load(*id) == talk);
}

TEST_CASE("the class of a pair follows the posts of the day: two seats, one, none, somebody from elsewhere")
{
    Branch made;
    const auto pair = [&](const char16_t* from, const char16_t* to) {
        return made.load(*made.save(made.talk(QString::fromUtf16(from), QString::fromUtf16(to), QDate(2026, 5, 4))))
            .pair;
    };
    CHECK(pair(u"周砚青", u"陆怀瑾") == PairClass::Committee);
    CHECK(pair(u"丁春晓", u"周砚青") == PairClass::CommitteeMember); // a 小组长 has no seat
    CHECK(pair(u"罗小满", u"方念慈") == PairClass::Members); // a probationary member is a Party member
    CHECK(pair(u"周砚青", u"谭嘉禾") == PairClass::Other); // an applicant is none
    CHECK(pair(u"街道党工委 王", u"周砚青") == PairClass::Other);
}

TEST_CASE("who leaves the committee later was on it when they talked")
{
    Branch made;
    const auto id = *made.save(made.talk(QStringLiteral("周砚青"), QStringLiteral("陆怀瑾"), QDate(2026, 5, 4)));
    auto person = book::loadMember(made.reader(), made.member(QStringLiteral("陆怀瑾"))).value();
    person.values.set(book::Field::PartyPost, QString());
    REQUIRE(made.run([&](auto& unit) { return book::updateMember(unit, person); }));
    CHECK(made.load(id).pair == PairClass::Committee);
    CHECK(made.due().committee.size() == 1); // today two are left
}

TEST_CASE("what is not complete or cannot be is refused with a sentence of its own")
{
    Branch made;
    const QString zhou = QStringLiteral("周砚青");
    Talk talk = made.talk(zhou, QStringLiteral("方念慈"), QDate(2026, 9, 19));
    CHECK(codeOf(made.save(talk)) == QStringLiteral("talk.day_future"));
    talk.state = organization::TalkState::Planned;
    CHECK(made.save(talk)); // a plan may lie ahead
    CHECK(codeOf(made.save(made.talk(zhou, zhou, kToday))) == QStringLiteral("talk.same_person"));
    CHECK(codeOf(made.save(made.talk(zhou, QStringLiteral("  "), kToday))) == QStringLiteral("talk.people_missing"));
    CHECK(codeOf(made.save(made.talk(zhou, QStringLiteral("方念慈"), {}))) == QStringLiteral("talk.day_missing"));
    talk = made.talk(zhou, QStringLiteral("方念慈"), kToday);
    talk.followUpOn = kToday.addDays(-1);
    CHECK(codeOf(made.save(talk)) == QStringLiteral("talk.follow_up_before"));
    talk.followUpOn = {};
    talk.level = TalkLevel::Sealed;
    CHECK(codeOf(made.save(talk)) == QStringLiteral("talk.sealed_plain"));
    for (const char* code : {"missing", "people_missing", "same_person", "day_missing", "day_future",
                             "follow_up_before", "sealed_plain", "kind_unknown", "mode_unknown", "level_unknown"}) {
        const Error error{ErrorKind::Invalid, QStringLiteral("talk.") + QString::fromLatin1(code), {}, {}};
        CHECK_FALSE(sentence(error).contains(error.code));
    }
}

TEST_CASE("a promise with a day is a matter of the ledger, once, and undo takes both")
{
    Branch made;
    Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), QDate(2026, 9, 10));
    talk.promise = QStringLiteral("看望方念慈父亲");
    const auto items = [&] { return ledger::listItems(made.reader(), {}).value(); };
    REQUIRE(made.save(talk));
    CHECK(items().isEmpty()); // no day, nothing to follow
    talk.followUpOn = QDate(2026, 9, 25);
    const auto id = made.save(talk);
    REQUIRE(id);
    REQUIRE(items().size() == 1);
    CHECK(items().first().matter == QStringLiteral("看望方念慈父亲"));
    CHECK(items().first().ownerName == QStringLiteral("周砚青"));
    CHECK(items().first().dueOn == QDate(2026, 9, 25));
    CHECK(items().first().raisedOn == QDate(2026, 9, 10));
    CHECK(items().first().sourceTable == QString::fromLatin1(organization::kTalkTable));
    CHECK(items().first().sourceId == id->toString());
    Talk again = made.load(*id);
    again.points = QStringLiteral("补充一句");
    REQUIRE(made.save(again));
    CHECK(items().size() == 1);
    REQUIRE(made.book->undo());
    REQUIRE(made.book->undo());
    CHECK(items().isEmpty());
    CHECK(organization::listTalks(made.reader(), {}).value().size() == 1);
}

TEST_CASE("where a talk becomes one for the committee alone, its words leave the ledger, from a closed item too")
{
    Branch made;
    Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), QDate(2026, 9, 10));
    talk.promise = QStringLiteral("看望\n方念慈父亲");
    talk.followUpOn = QDate(2026, 9, 25);
    const auto id = made.save(talk);
    REQUIRE(id);
    const auto matter = [&] { return ledger::listItems(made.reader(), {}).value().first().matter; };
    CHECK(matter() == QStringLiteral("看望 方念慈父亲")); // one line
    const auto item = ledger::listItems(made.reader(), {}).value().first().id;
    REQUIRE(
        made.run([&](auto& unit) { return ledger::closeItem(unit, item, kToday, QStringLiteral("去过了"), kToday); }));
    Talk hidden = made.load(*id);
    hidden.level = TalkLevel::Committee;
    REQUIRE(made.save(hidden));
    CHECK_FALSE(matter().contains(QStringLiteral("父亲")));
    CHECK(matter().contains(QStringLiteral("谈心谈话")));
    REQUIRE(made.book->undo());
    CHECK(matter().contains(QStringLiteral("父亲")));
}

TEST_CASE("a promise is followed once, also where its talk is entered twice, or anew after a mistake")
{
    Branch made;
    Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), QDate(2026, 9, 10));
    talk.promise = QStringLiteral("看望方念慈父亲");
    talk.followUpOn = QDate(2026, 9, 25);
    const auto open = [&] { return ledger::listItems(made.reader(), {}).value(); };
    const auto first = *made.save(talk);
    const auto second = *made.save(talk);
    CHECK(open().size() == 1);
    Talk other = made.talk(QStringLiteral("周砚青"), QStringLiteral("韩知秋"), QDate(2026, 9, 10));
    other.promise = talk.promise; // the same words to somebody else are another promise
    other.followUpOn = talk.followUpOn;
    REQUIRE(made.save(other));
    CHECK(open().size() == 2);

    REQUIRE(made.run([&](auto& unit) { return organization::recycleTalk(unit, second, kToday); }));
    CHECK(open().size() == 2); // the item is that of the first
    REQUIRE(made.run([&](auto& unit) { return organization::recycleTalk(unit, first, kToday); }));
    CHECK(open().size() == 1);
    REQUIRE(made.save(talk)); // entered anew
    CHECK(open().size() == 2);
    REQUIRE(made.run([&](auto& unit) { return organization::restoreTalk(unit, first); }));
    CHECK(open().size() == 2); // followed already
    REQUIRE(made.book->undo());

    const auto item = open().last().id;
    REQUIRE(
        made.run([&](auto& unit) { return ledger::closeItem(unit, item, kToday, QStringLiteral("去过了"), kToday); }));
    const auto id = organization::TalkId::fromString(ledger::loadItem(made.reader(), item)->sourceId);
    REQUIRE(made.run([&](auto& unit) { return organization::recycleTalk(unit, id, kToday); }));
    CHECK(open().size() == 2); // what was done stays on record
}

TEST_CASE("no talk before the branch was founded")
{
    Branch made;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto branch, book::findBranch(unit.session(), {}));
        branch.founded = PartialDate::fromIso(QStringLiteral("2026-07-01"));
        return book::updateBranch(unit, branch);
    }));
    const auto code = [&](QDate day) {
        return codeOf(made.save(made.talk(QStringLiteral("周砚青"), QStringLiteral("韩知秋"), day)));
    };
    CHECK(code(QDate(2026, 6, 30)) == QStringLiteral("organization.before_founding"));
    CHECK(code(QDate(2026, 7, 1)).isEmpty());
}

TEST_CASE("two who change the same talk: the second is told")
{
    Branch made;
    const auto id = *made.save(made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), kToday));
    const Talk first = made.load(id);
    REQUIRE(made.save(first));
    Talk second = first;
    second.points = QStringLiteral("别的");
    REQUIRE(made.save(second));
    CHECK(codeOf(made.save(first)) == QStringLiteral("store.conflict"));
}

TEST_CASE("a talk in the recycle bin counts nowhere and comes back")
{
    Branch made;
    const auto id = *made.save(made.talk(QStringLiteral("周砚青"), QStringLiteral("韩知秋"), kToday));
    CHECK(made.due().pairsDone() == 1);
    REQUIRE(made.run([&](auto& unit) { return organization::recycleTalk(unit, id, kToday); }));
    CHECK(made.due().pairsDone() == 0);
    CHECK_FALSE(organization::firstTalk(made.reader(), made.branch).value().isValid());
    REQUIRE(made.run([&](auto& unit) { return organization::restoreTalk(unit, id); }));
    CHECK(made.due().pairsDone() == 1);
}

TEST_CASE("what was said is sealed in the table and in the journal, whatever its level")
{
    Branch made;
    Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), kToday);
    talk.points = QStringLiteral("要点甲乙丙");
    REQUIRE(made.save(talk));
    const auto ops = store::listOps(made.reader(), 10).value();
    for (const auto& op : ops)
        CHECK_FALSE(op.label.contains(QStringLiteral("要点甲乙丙")));
    CHECK(made.load(organization::listTalks(made.reader(), {}).value().first().id).points == talk.points);
}

TEST_CASE("what was promised stands plain only of a talk that everybody may read, and comes back at every level")
{
    Branch made;
    for (const TalkLevel level : {TalkLevel::Branch, TalkLevel::Committee}) { // a sealed one asks for a passphrase
        Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), kToday);
        talk.promise = QStringLiteral("答应丁戊己");
        talk.level = level;
        const auto id = made.save(talk);
        REQUIRE(id);
        CHECK(made.load(*id).promise == talk.promise);
        CHECK(made.load(*id).points.isEmpty());
        {
            store::Query query = made.reader().query("talk.load"); // open, it would keep the reader at this state
            REQUIRE(query.bind("id", id->toString()).next().value());
            CHECK(query.isNull(14) == (level != TalkLevel::Branch)); // the column of texts, which no passphrase covers
        }
        Talk again = made.load(*id);
        again.points = QStringLiteral("要点");
        again.level = level == TalkLevel::Branch ? TalkLevel::Committee : TalkLevel::Branch;
        REQUIRE(made.save(again));
        CHECK(made.load(*id).promise == talk.promise);
        CHECK(made.load(*id).points == QStringLiteral("要点"));
    }
}

TEST_CASE("函询 and 诫勉 by one of the branch, and a day without a promise, are doubted (domain-rules 7.2)")
{
    Branch made;
    Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), QDate(2026, 3, 6));
    CHECK(organization::talkDoubts(talk).isEmpty());
    for (const TalkKind kind : {TalkKind::Inquiry, TalkKind::Admonition}) {
        talk.kind = kind;
        REQUIRE(organization::talkDoubts(talk).size() == 1);
        CHECK(organization::talkDoubts(talk).first().contains(QStringLiteral("由有权的上级党组织或者纪检机关作出")));
    }
    talk.speaker = {std::nullopt, QStringLiteral("县纪委")};
    CHECK(organization::talkDoubts(talk).isEmpty());
    talk.followUpOn = QDate(2026, 4, 1);
    CHECK(organization::talkDoubts(talk).first().contains(QStringLiteral("没有写答应的事")));
    talk.promise = QStringLiteral("按时到会");
    CHECK(organization::talkDoubts(talk).isEmpty());
}
