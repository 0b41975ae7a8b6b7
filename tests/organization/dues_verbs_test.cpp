// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Declaring, paying, correcting, forgiving: what is stored, what is refused, and what a changed roster leaves standing.
#include "organization/dues_support.h"

#include "support/book_image.h"
#include "support/catch_qt.h"

using namespace dues_test;
using book::Field;

namespace {

/// Refused with the code, and the book is as before.
template <class Act>
void refused(const Branch& desk, const char* code, Act act)
{
    const QStringList before = book_image::imageOf(desk.reader());
    const auto done = act();
    INFO(code);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == QLatin1StringView(code));
    CHECK_FALSE(sentence(done.error()).contains(u'%'));
    CHECK_FALSE(sentence(done.error()).contains(QStringLiteral("没有预料到")));
    CHECK((book_image::imageOf(desk.reader()) == before));
}

/// The catalogue with the branch's own rounding from a day on.
rules::Catalogue roundedTo(const rules::Catalogue& catalogue, const char16_t* rounding, QDate from)
{
    return catalogue
        .with({{QStringLiteral("dues.rounding"), QString::fromUtf16(rounding), QStringLiteral("通知"), {}, from}})
        .value();
}

} // namespace

TEST_CASE("base, payment and decision come back as they were written")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    DuesBase base = desk.base(id, u"7420.00", u"2026-01");
    base.why = QStringLiteral("年度核定");
    base.id = desk.declare(base).value();
    DuesPayment payment = desk.payment(id, {{2026, 7}, {2026, 8}}, QDate(2026, 8, 5));
    payment.extra = {10'000};
    payment.proxy = QStringLiteral("丁父");
    payment.method = DuesMethod::Transfer;
    payment.note = QStringLiteral("外出");
    payment.id = desk.pay(payment).value();

    const auto account = desk.account(id);
    REQUIRE(account.bases.size() == 1);
    base.rev = 1;
    base.memberName = QStringLiteral("丁春晓");
    base.enteredOn = kToday;
    CHECK((account.bases.first() == base));
    payment.rev = 1;
    payment.memberName = QStringLiteral("丁春晓");
    payment.enteredOn = kToday;
    CHECK((loadDuesPayment(desk.reader(), payment.id).value() == payment));
    CHECK(payment.total().fen == 2 * 11'130 + 10'000);
    CHECK(listDuesPayments(desk.reader(), id).value().size() == 1);
    CHECK(listDuesPayments(desk.reader(), desk.branch.id, {QDate(2026, 8, 1), QDate(2026, 8, 31)}).value().size() == 1);
    CHECK(listDuesPayments(desk.reader(), desk.branch.id, {QDate(2026, 7, 1), QDate(2026, 7, 31)}).value().isEmpty());
    CHECK(desk.at(id, u"2026-07").state == DuesState::Paid);
    CHECK(desk.at(id, u"2026-07").due.fen == earnerDues(742'000));
    CHECK(desk.at(id, u"2026-07").paidOn == QDate(2026, 8, 5));

    DuesExemption decision;
    decision.branch = desk.branch.id;
    decision.member = id;
    decision.from = {2026, 10};
    decision.until = Month{2026, 12};
    decision.amount = {100};
    decision.decidedOn = QDate(2026, 9, 1);
    decision.decidedBy = QStringLiteral("机关党委");
    decision.why = QStringLiteral("重病");
    REQUIRE(desk.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(decision.id, exempt(unit, desk.catalogue, decision, kToday));
        return {};
    }));
    decision.rev = 1;
    decision.memberName = QStringLiteral("丁春晓");
    decision.enteredOn = kToday;
    CHECK((loadDuesExemption(desk.reader(), decision.id).value() == decision));
    CHECK(desk.at(id, u"2026-11").due.fen == 100);
    REQUIRE(desk.run([&](store::UnitOfWork& unit) { return endExemption(unit, decision.id, {2026, 10}); }));
    CHECK(desk.at(id, u"2026-11").due.fen == earnerDues(742'000));
}

TEST_CASE("a month may be paid in parts until it is full, and not a fen more")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"7420.00", u"2026-01")));
    REQUIRE(desk.pay(id, u"2026-09", u"100.00"));
    CHECK(desk.at(id, u"2026-09").state == DuesState::Partial);
    CHECK(desk.at(id, u"2026-09").open().fen == 1'130);
    refused(desk, "dues.too_much", [&] { return desk.pay(id, u"2026-09", u"11.31"); });
    REQUIRE(desk.pay(id, u"2026-09", u"11.30"));
    CHECK(desk.at(id, u"2026-09").state == DuesState::Paid);
    refused(desk, "dues.month_paid", [&] { return desk.pay(id, u"2026-09", u"0.01"); });
}

TEST_CASE("one payment is split over months, oldest first")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"3000.00", u"2026-01"))); // 15.00
    DuesScale scale = desk.scale();
    const auto account = desk.account(id);
    const QList<Month> months{{2026, 8}, {2026, 6}, {2026, 7}};
    const auto all = splitDues(account, months, {}, scale).value();
    CHECK((all == QList<DuesPart>{{{2026, 6}, {1'500}}, {{2026, 7}, {1'500}}, {{2026, 8}, {1'500}}}));
    const auto some = splitDues(account, months, Money{2'000}, scale).value();
    CHECK((some == QList<DuesPart>{{{2026, 6}, {1'500}}, {{2026, 7}, {500}}}));
    CHECK(codeOf(splitDues(account, months, Money{4'501}, scale)) == QStringLiteral("dues.too_much"));
    CHECK(codeOf(splitDues(account, months, Money{0}, scale)) == QStringLiteral("dues.amount"));
    CHECK(codeOf(splitDues(account, months, Money{-100}, scale)) == QStringLiteral("dues.amount"));
}

TEST_CASE("what is given beyond is any sum at any time (art. 11), also once the months are paid")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"3000.00", u"2026-08"))); // 15.00
    REQUIRE(desk.pay(id, u"2026-08", u"15.00"));
    DuesScale scale = desk.scale();
    const auto isGift = [&](const QList<Month>& months, std::optional<Money> amount, Money extra) {
        return isGiftAlone(desk.account(id), months, amount, extra, scale).value();
    };
    CHECK(isGift({}, {}, yuan(u"1000")));
    CHECK(isGift({{2026, 8}}, {}, yuan(u"1000"))); // paid already
    CHECK(isGift({{2026, 9}}, Money{0}, yuan(u"0.01")));
    CHECK_FALSE(isGift({{2026, 9}}, {}, yuan(u"1000"))); // the month comes first, with what is beyond it
    CHECK_FALSE(isGift({{2026, 8}, {2026, 9}}, {}, yuan(u"1000")));
    CHECK_FALSE(isGift({{2026, 8}}, Money{1'500}, yuan(u"1000"))); // paid twice is refused
    CHECK_FALSE(isGift({{2026, 8}}, {}, Money{0}));
    DuesPayment gift = desk.payment(id, {}, kToday);
    gift.extra = yuan(u"1000");
    REQUIRE(desk.pay(gift));
    CHECK(desk.at(id, u"2026-08").paid == yuan(u"15.00")); // no month has it
}

TEST_CASE("nothing in advance, but the quarter that the branch lets be paid at once")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"3000.00", u"2026-01")));
    refused(desk, "dues.month_future", [&] { return desk.pay(id, u"2026-10", u"15.00"); });
    refused(desk, "dues.paid_on_future", [&] { return desk.pay(id, u"2026-09", u"15.00", kToday.addDays(1)); });
    DuesPayment early = desk.payment(id, {{2026, 7}, {2026, 8}, {2026, 9}}, QDate(2026, 7, 3));
    refused(desk, "dues.month_future", [&] { return desk.pay(early); });
    early.cadence = DuesCadence::Quarterly;
    REQUIRE(desk.pay(early));
    CHECK(desk.at(id, u"2026-09").state == DuesState::Paid);
    DuesPayment over = desk.payment(id, {{2026, 10}}, QDate(2026, 9, 3));
    over.cadence = DuesCadence::Quarterly;
    refused(desk, "dues.month_future", [&] { return desk.pay(over); });
}

TEST_CASE("what cannot be paid is refused with a sentence, and nothing is written")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    refused(desk, "dues.month_no_base", [&] { return desk.pay(id, u"2026-09", u"15.00"); });
    REQUIRE(desk.declare(desk.base(id, u"3000.00", u"2026-01")));
    refused(desk, "dues.month_no_base", [&] { return desk.pay(id, u"2025-12", u"15.00"); });
    refused(desk, "dues.amount", [&] { return desk.pay(id, u"2026-09", u"-15.00"); });
    refused(desk, "dues.months_missing", [&] { return desk.pay(desk.payment(id, {}, kToday)); });
    refused(desk, "dues.paid_on", [&] { return desk.pay(desk.payment(id, {{2026, 9}}, QDate())); });
    refused(desk, "dues.month_twice", [&] { return desk.pay(desk.payment(id, {{2026, 9}, {2026, 9}}, kToday)); });
    DuesPayment elsewhere = desk.payment(id, {{2026, 9}}, kToday);
    elsewhere.branch = book::BranchId::make();
    refused(desk, "dues.other_branch", [&] { return desk.pay(elsewhere); });

    const auto late = desk.add(QStringLiteral("罗小满"), [](book::Member& person) {
        person.values.set(Field::MemberType, QString::fromUtf16(book::kProbationaryMember));
        person.values.set(Field::JoinDate, QStringLiteral("2026-06-30"));
        person.values.set(Field::FullMemberDate, QString());
    });
    REQUIRE(desk.declare(desk.base(late, u"3000.00", u"2026-01")));
    refused(desk, "dues.month_before_joining", [&] { return desk.pay(late, u"2026-05", u"15.00"); });
    REQUIRE(desk.pay(late, u"2026-06", u"15.00"));
    const auto undated =
        desk.add(QStringLiteral("韩知秋"), [](book::Member& person) { // a member, and known to be since 2025
            person.values.set(Field::JoinDate, QString());
            person.values.set(Field::FullMemberDate, QStringLiteral("2026-06-10"));
        });
    REQUIRE(desk.declare(desk.base(undated, u"3000.00", u"2025-01")));
    refused(desk, "dues.month_before_known", [&] { return desk.pay(undated, u"2025-05", u"15.00"); });
    const auto applicant = desk.add(QStringLiteral("谭嘉禾"), [](book::Member& person) {
        person.values.set(Field::MemberType, QString::fromUtf16(book::kApplicant));
        person.values.set(Field::JoinDate, QString());
    });
    refused(desk, "dues.not_member", [&] { return desk.declare(desk.base(applicant, u"3000.00", u"2026-01")); });
    refused(desk, "dues.not_member", [&] { return desk.pay(applicant, u"2026-09", u"15.00"); });
    const auto came = desk.add(QStringLiteral("方念慈"), [](book::Member& person) {
        person.values.set(Field::TransferInDate, QStringLiteral("2026-08-12"));
    });
    REQUIRE(desk.declare(desk.base(came, u"3000.00", u"2026-01")));
    refused(desk, "dues.month_before_here", [&] { return desk.pay(came, u"2026-07", u"15.00"); });
    REQUIRE(desk.pay(came, u"2026-08", u"15.00"));
}

TEST_CASE("incomes that cannot be are refused")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    refused(desk, "number.below", [&] { return desk.declare(desk.base(id, u"-0.01", u"2026-01")); });
    refused(desk, "dues.base_absurd", [&] { return desk.declare(desk.base(id, u"1000000.01", u"2026-01")); });
    CHECK(desk.declare(desk.base(id, u"1000000.00", u"2026-01")));
    refused(desk, "dues.base_month", [&] { return desk.declare(desk.base(id, u"3000.00", u"2027-10")); });
    CHECK(desk.declare(desk.base(id, u"3000.00", u"2027-09")));
    DuesBase farmer = desk.base(id, u"0.00", u"2026-03", DuesClass::Farmer);
    farmer.agreed = Money{101};
    refused(desk, "number.amount_between", [&] { return desk.declare(farmer); });
    farmer.agreed = Money{100};
    CHECK(desk.declare(farmer));
    CHECK(desk.at(id, u"2026-03").due.fen == 100);
}

TEST_CASE("a base changed under paid months needs its reason, and the month then shows what is missing")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"3000.00", u"2026-01")));
    REQUIRE(desk.pay(id, u"2026-05", u"15.00"));
    refused(desk, "dues.base_why", [&] { return desk.declare(desk.base(id, u"3000.01", u"2026-04")); });
    REQUIRE(desk.declare(desk.base(id, u"3000.01", u"2026-06"))); // touches no paid month
    DuesBase right = desk.base(id, u"3000.01", u"2026-01");
    right.why = QStringLiteral("漏算津贴");
    REQUIRE(desk.declare(right));
    CHECK(desk.account(id).bases.size() == 2); // the one of January was changed
    CHECK(desk.at(id, u"2026-05").due.fen == 3'000);
    CHECK(desk.at(id, u"2026-05").state == DuesState::Partial);
    const DuesBase last = desk.account(id).bases.last();
    REQUIRE(desk.run([&](store::UnitOfWork& unit) { return withdrawBase(unit, desk.catalogue, last, {}, kToday); }));
    CHECK(desk.account(id).bases.size() == 1);
}

TEST_CASE("a base that reaches back says from when on it counts and what it makes owed", "[dues]")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("罗小满"), [](book::Member& person) {
        person.values.set(Field::MemberType, QStringLiteral("预备党员"));
        person.values.set(Field::JoinDate,
                          QStringLiteral("2025-09-30")); // dues from the day of the meeting on (art. 8)
        person.values.set(Field::FullMemberDate, QString());
    });
    REQUIRE(desk.declare(desk.base(id, u"4680.00", u"2026-01")));
    const auto doubt = [&](Month from) { return baseDoubt(desk.reader(), desk.catalogue, id, from, kToday).value(); };
    CHECK(doubt({2026, 1}).isEmpty()); // the first one: nothing is owed that was not asked for
    REQUIRE(desk.declare(desk.base(id, u"4000.00", u"2020-01")));
    const QString said = doubt({2020, 1});
    CHECK(said.contains(QStringLiteral("2020年1月还不用交党费，这个基数实际从2025年9月起算")));
    CHECK(said.contains(QStringLiteral("2025年9月至2025年12月的4个月要补交160.00元"))); // 4,000 × 1 % = 40 a month
}

TEST_CASE(
    "a base changed for its own month leaves the old one as history, says what paid months lack, and the roster has it")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"), [](book::Member& person) {
        person.values.set(Field::DuesBase, QStringLiteral("2800.00"));
    });
    const auto roster = [&](Field field) { return book::loadMember(desk.reader(), id).value().values.get(field); };
    DuesBase first = desk.base(id, u"3000.00", u"2026-01");
    first.why = QStringLiteral("年度核定");
    REQUIRE(desk.declare(first));
    CHECK(roster(Field::DuesBase) == QStringLiteral("3000.00"));
    CHECK(roster(Field::DuesRate) == QStringLiteral("0.5"));
    CHECK(roster(Field::DuesMonthly) == QStringLiteral("15.00"));
    REQUIRE(desk.pay(id, u"2026-01", u"15.00"));
    REQUIRE(desk.pay(id, u"2026-02", u"15.00"));
    DuesBase second = desk.base(id, u"2000.00", u"2026-01");
    second.why = QStringLiteral("扣除专项");
    REQUIRE(desk.declare(second));
    // 2,000 yuan at half a percent: ten yuan, of two months five yuan each too much.
    const auto doubt = [&] { return baseDoubt(desk.reader(), desk.catalogue, id, {2026, 1}, kToday).value(); };
    CHECK(doubt().contains(QStringLiteral("2026年1月至2026年2月的2个月多交了10.00元")));
    CHECK(roster(Field::DuesBase) == QStringLiteral("2000.00"));
    DuesBase third = desk.base(id, u"3200.00", u"2026-01");
    third.why = QStringLiteral("漏算津贴");
    REQUIRE(desk.declare(third)); // 1 %: 32.00, of each month 17.00 are open
    CHECK(doubt().contains(QStringLiteral("还差34.00元")));
    CHECK(desk.account(id).bases.size() == 1);
    const auto before = listReplacedBases(desk.reader(), id).value();
    REQUIRE(before.size() == 2);
    QStringList amounts;
    QStringList reasons;
    for (const DuesReplacedBase& one : before) {
        amounts.append(one.base.base.toString());
        reasons.append(one.base.why);
        CHECK(one.base.enteredOn == kToday);
        CHECK(one.until == kToday);
        CHECK_FALSE(one.withdrawn);
    }
    amounts.sort();
    reasons.sort();
    CHECK(amounts.join(u' ') == QStringLiteral("2000.00 3000.00"));
    CHECK(reasons.contains(QStringLiteral("年度核定")));
    CHECK(reasons.contains(QStringLiteral("扣除专项")));
    REQUIRE(desk.book->undo());
    CHECK(desk.account(id).bases.first().base.toString() == QStringLiteral("2000.00"));
    CHECK(listReplacedBases(desk.reader(), id).value().size() == 1);
    CHECK(roster(Field::DuesBase) == QStringLiteral("2000.00"));
}

TEST_CASE("a base of a month that is over is changed with a reason only, and one to come leaves the roster alone")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"3000.00", u"2026-05")));
    refused(desk, "dues.base_replace_why", [&] { return desk.declare(desk.base(id, u"3000.01", u"2026-05")); });
    CHECK(desk.declare(desk.base(id, u"3000.00", u"2026-05"))); // nothing that anybody owes changes
    REQUIRE(desk.declare(desk.base(id, u"9000.00", u"2026-10")));
    CHECK(book::loadMember(desk.reader(), id).value().values.get(Field::DuesBase) == QStringLiteral("3000.00"));
}

TEST_CASE("a correction leaves the wrong payment standing, marked, and its months are free again")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"3000.00", u"2026-01")));
    const auto wrong = desk.pay(id, u"2026-08", u"15.00").value();
    const auto correct = [&](const DuesPayment& instead, const QString& why) {
        return desk.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto made, correctPayment(unit, desk.catalogue, wrong, instead, why, kToday));
            return {};
        });
    };
    const DuesPayment right = desk.payment(id, {{2026, 8}}, QDate(2026, 8, 20), Money{1'400});
    refused(desk, "dues.correct_why", [&] { return correct(right, QStringLiteral("  ")); });
    DuesPayment tooMuch = right;
    tooMuch.parts.first().amount = {1'501};
    refused(desk, "dues.too_much", [&] { return correct(tooMuch, QStringLiteral("记错")); });
    REQUIRE(correct(right, QStringLiteral("少数了一元")));
    CHECK(desk.at(id, u"2026-08").paid.fen == 1'400);
    const auto all = listDuesPayments(desk.reader(), id).value();
    REQUIRE(all.size() == 2);
    const auto& marked = all[0].counts() ? all[1] : all[0];
    const auto& counting = all[0].counts() ? all[0] : all[1];
    CHECK(marked.id == wrong);
    CHECK(marked.correctedOn == kToday);
    CHECK(marked.correctedWhy == QStringLiteral("少数了一元"));
    CHECK(marked.parts.first().amount.fen == 1'500); // as it was written
    CHECK(counting.replaces == wrong);
    refused(desk, "dues.corrected_already", [&] { return correct(right, QStringLiteral("再改")); });
    REQUIRE(desk.run(
        [&](store::UnitOfWork& unit) { return voidPayment(unit, counting.id, QStringLiteral("没有收到"), kToday); }));
    CHECK(desk.at(id, u"2026-08").state == DuesState::Unpaid);
    CHECK(listDuesPayments(desk.reader(), id).value().size() == 2);
}

TEST_CASE("a month that the branch has collected keeps its rounding, whatever is set later")
{
    Branch desk;
    const auto one = desk.add(QStringLiteral("丁春晓"));
    const auto two = desk.add(QStringLiteral("方念慈"));
    for (const auto id : {one, two})
        REQUIRE(desk.declare(desk.base(id, u"3333.00", u"2026-01"))); // 33.33
    REQUIRE(desk.pay(one, u"2026-06", u"33.33"));
    desk.catalogue =
        roundedTo(desk.catalogue, u"jiao", QDate(2026, 1, 1)); // reaches back, but not over what was collected
    CHECK(desk.at(one, u"2026-06").due.fen == 3'333);
    CHECK(desk.at(one, u"2026-06").state == DuesState::Paid);
    CHECK(desk.at(two, u"2026-06").due.fen == 3'333); // the branch has one way of rounding a month
    CHECK(desk.at(two, u"2026-07").due.fen == 3'330);
    CHECK(desk.at(one, u"2026-07").due.fen == 3'330);
    REQUIRE(desk.pay(two, u"2026-07", u"33.30"));
    desk.catalogue = roundedTo(rules::Catalogue::builtIn().value(), u"yuan_up", QDate(2026, 8, 15));
    CHECK(desk.at(one, u"2026-05").due.fen == 3'333); // before the day on which it was set
    CHECK(desk.at(one, u"2026-07").due.fen == 3'330);
    CHECK(desk.at(one, u"2026-08").due.fen == 3'400);
}

TEST_CASE("what was paid survives the roster's changes: leaving, a new name, another type")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"3000.00", u"2026-01")));
    REQUIRE(desk.pay(id, u"2026-07", u"15.00"));
    REQUIRE(desk.pay(id, u"2026-09", u"15.00"));
    const auto sheetOf = [&](const char16_t* wanted) {
        DuesScale scale = desk.scale();
        return duesSheet(loadDuesRoll(desk.reader(), desk.branch).value(), month(wanted), scale).value();
    };
    CHECK(sheetOf(u"2026-09").settled == 1);
    CHECK(sheetOf(u"2026-09").owing == 1);
    CHECK(sheetOf(u"2026-09").unknown == 0);
    const auto unfixed = desk.add(QStringLiteral("韩知秋")); // no base: counted apart
    CHECK(sheetOf(u"2026-09").people.size() == 2);
    CHECK(sheetOf(u"2026-09").owing == 1);
    CHECK(sheetOf(u"2026-09").unknown == 1);
    REQUIRE(desk.run([&](store::UnitOfWork& unit) { return book::recycleMember(unit, unfixed, kToday); }));
    desk.change(id, [](book::Member& person) {
        person.leftOn = QDate(2026, 8, 15);
        person.leftReason = QStringLiteral("转出");
        person.values.set(Field::FullName, QStringLiteral("丁晓"));
    });
    CHECK(sheetOf(u"2026-07").people.size() == 1);
    CHECK(sheetOf(u"2026-07").paid.fen == 1'500);
    CHECK(sheetOf(u"2026-09").people.size() == 1); // it was paid: it is shown
    CHECK(sheetOf(u"2026-09").due.fen == 0);
    CHECK(sheetOf(u"2026-09").paid.fen == 1'500);
    CHECK(sheetOf(u"2026-08").owing == 1);
    refused(desk, "dues.month_left", [&] { return desk.pay(id, u"2026-09", u"15.00"); });
    refused(desk, "dues.month_left", [&] { return desk.declare(desk.base(id, u"3000.00", u"2026-09")); });
    REQUIRE(desk.pay(id, u"2026-08", u"15.00")); // what is owed from before may still be settled
    CHECK(listDuesPayments(desk.reader(), id).value().size() == 3);
    REQUIRE(desk.run([&](store::UnitOfWork& unit) { return book::recycleMember(unit, id, kToday); }));
    CHECK(sheetOf(u"2026-07").people.isEmpty());
    refused(desk, "book.member_missing", [&] { return desk.pay(id, u"2026-08", u"15.00"); });
    REQUIRE(desk.run([&](store::UnitOfWork& unit) { return book::restoreMember(unit, id); }));
    CHECK(sheetOf(u"2026-07").paid.fen == 1'500);
}

TEST_CASE("decisions need their day and who approved, and do not overlap")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    DuesExemption decision;
    decision.branch = desk.branch.id;
    decision.member = id;
    decision.from = {2026, 3};
    decision.until = Month{2026, 5};
    decision.decidedOn = QDate(2026, 2, 27);
    decision.decidedBy = QStringLiteral("机关党委");
    const auto decide = [&](const std::function<void(DuesExemption&)>& change) {
        DuesExemption changed = decision;
        change(changed);
        return desk.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto made, exempt(unit, desk.catalogue, changed, kToday));
            return {};
        });
    };
    refused(desk, "dues.decision_day", [&] { return decide([](auto& one) { one.decidedOn = {}; }); });
    refused(desk, "dues.decision_future", [&] { return decide([](auto& one) { one.decidedOn = kToday.addDays(1); }); });
    refused(desk, "dues.approver_missing", [&] { return decide([](auto& one) { one.decidedBy.clear(); }); });
    // The branch studies it, the next higher committee approves (art. 7).
    (void)desk.add(QStringLiteral("周砚青"));
    for (const QString& own : {QStringLiteral(" 周砚青"), desk.branch.name})
        refused(desk, "dues.approver_own", [&] { return decide([&](auto& one) { one.decidedBy = own; }); });
    refused(desk, "dues.exempt_amount", [&] { return decide([](auto& one) { one.amount = {-1}; }); });
    refused(desk, "dues.exempt_order", [&] { return decide([](auto& one) { one.until = Month{2026, 2}; }); });
    // 3,000.00 owe 15.00 a month (art. 2): leaving 15.00 to pay is no reduction.
    REQUIRE(desk.declare(desk.base(id, u"3000", u"2026-01")));
    refused(desk, "dues.exempt_no_less", [&] { return decide([](auto& one) { one.amount = {1'500}; }); });
    desk.branch.founded = PartialDate::of(2026, 2, 10);
    REQUIRE(desk.run([&](store::UnitOfWork& unit) { return book::updateBranch(unit, desk.branch); }));
    refused(desk, "dues.exempt_before_founding", [&] { return decide([](auto& one) { one.from = Month{2026, 1}; }); });
    REQUIRE(decide([](auto& one) { one.amount = {1'499}; }));
    refused(desk, "dues.exempt_twice", [&] {
        return decide([](auto& one) {
            one.from = {2026, 5};
            one.until = {};
        });
    });
    CHECK(decide([](auto& one) {
        one.from = {2026, 6};
        one.until = {};
    }));
    refused(desk, "dues.exempt_twice", [&] {
        return decide([](auto& one) {
            one.from = {2028, 6};
            one.until = {};
        });
    });
}

TEST_CASE("an exemption over months that are paid says why, or begins with those that are open")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"3000", u"2026-06"))); // 15.00 a month (art. 2)
    REQUIRE(desk.pay(id, u"2026-06", u"15.00"));
    REQUIRE(desk.pay(id, u"2026-07", u"5.00"));
    DuesExemption decision;
    decision.branch = desk.branch.id;
    decision.member = id;
    decision.from = {2026, 6};
    decision.until = Month{2026, 8};
    decision.amount = yuan(u"5.00");
    decision.decidedOn = QDate(2026, 9, 10);
    decision.decidedBy = QStringLiteral("机关党委");
    const auto decide = [&] {
        return desk.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto made, exempt(unit, desk.catalogue, decision, kToday));
            return {};
        });
    };
    refused(desk, "dues.exempt_paid", decide);
    decision.from = {2026, 7}; // 5.00 were paid and stay owed: nothing is too much
    REQUIRE(decide());
    REQUIRE(desk.run([&](store::UnitOfWork& unit) {
        return withdrawExemption(unit, desk.account(id).exemptions.first().id, kToday);
    }));
    decision.from = {2026, 6};
    decision.why = QStringLiteral("重病");
    CHECK(decide());
}

TEST_CASE("late payments and large gifts are told, with their article, and not refused")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"3000.00", u"2025-01")));
    const auto half = desk.payment(id, {{2026, 3}}, kToday);
    CHECK(lateDuesWarning(half, desk.catalogue).isEmpty()); // six months
    auto late = desk.payment(id, {{2026, 9}, {2026, 2}}, kToday);
    CHECK(lateDuesWarning(late, desk.catalogue).contains(QStringLiteral("7个月")));
    CHECK(desk.pay(late));
    late.extra = yuan(u"999.99");
    CHECK(extraDuesWarning(late, desk.catalogue).isEmpty());
    late.extra = yuan(u"1000.00");
    CHECK(extraDuesWarning(late, desk.catalogue).contains(QStringLiteral("第十一条")));
}

TEST_CASE("a temporary branch asks nobody for dues")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"3000.00", u"2026-01")));
    desk.branch.kind = QStringLiteral("临时党支部");
    REQUIRE(desk.run([&](store::UnitOfWork& unit) { return book::updateBranch(unit, desk.branch); }));
    CHECK(desk.at(id, u"2026-09").reason == DuesReason::TemporaryBranch);
    refused(desk, "dues.month_temporary", [&] { return desk.pay(id, u"2026-09", u"15.00"); });
}
