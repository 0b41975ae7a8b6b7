// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织关系转接 (domain-rules §8): states by the day, the roster that follows, what is refused, agenda and report.
#include "branchbook/organization/transfer_service.h"
#include "organization/dues_support.h"

#include "branchbook/rules/evaluate.h"
#include "support/catch_qt.h"

#include <QJsonArray>

using namespace dues_test;
using book::Field;

namespace {

const QString kStation = QStringLiteral("中共青溪县水利工程管理站支部委员会");

struct TransferBranch : Branch {
    TransferBranch()
        : han(add(QStringLiteral("韩知秋")))
    {
    }
    book::MemberId han;

    [[nodiscard]] Transfer out() const
    {
        Transfer transfer;
        transfer.branch = branch.id;
        transfer.member = han;
        transfer.organization = kStation;
        transfer.letterNumber = QStringLiteral("〔2026〕12");
        transfer.issuedOn = kToday.addDays(-10);
        transfer.validDays = 30;
        return transfer;
    }
    [[nodiscard]] Transfer in() const
    {
        Transfer transfer = out();
        transfer.direction = TransferDirection::In;
        transfer.member.reset();
        transfer.memberName = QStringLiteral("钟书远");
        transfer.memberType = QString::fromUtf16(book::kFullMember);
        return transfer;
    }
    Result<TransferId> open(const Transfer& transfer)
    {
        TransferId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openTransfer(unit, transfer, kToday));
            return {};
        }));
        return id;
    }
    Result<> receive(TransferId id, const TransferArrival& arrival)
    {
        return run([&](store::UnitOfWork& unit) { return receiveTransfer(unit, id, arrival, kToday); });
    }
    [[nodiscard]] Transfer at(TransferId id) const { return loadTransfer(reader(), id).value(); }
    [[nodiscard]] book::Member person(book::MemberId id) const { return book::loadMember(reader(), id).value(); }
    [[nodiscard]] book::MemberId named(const QString& name) const
    {
        const auto rows = book::listMemberRows(reader(), {}).value();
        for (const auto& row : rows) {
            if (row.name == name)
                return row.id;
        }
        return {};
    }
    [[nodiscard]] rules::Facts facts() const
    {
        rules::Facts facts;
        REQUIRE(addTransferFacts({reader(), branch.id, kToday.addMonths(-3), kToday, catalogue}, facts));
        return facts;
    }
    [[nodiscard]] book::AreaSection section(QDate first, QDate last) const
    {
        book::AreaSection section;
        REQUIRE(addTransferSection({reader(), branch.id, {first, last}, kToday, catalogue}, section));
        return section;
    }
};

QString textOf(const book::AreaSection& section)
{
    return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
}

} // namespace

TEST_CASE("a transfer goes from application over the letter to the slip, and runs out", "[transfer]")
{
    Transfer transfer;
    transfer.appliedOn = QDate(2026, 6, 1);
    CHECK(transfer.stateOn(kToday) == TransferState::Applied);
    transfer.issuedOn = QDate(2026, 6, 10);
    transfer.validDays = 30;
    CHECK(transfer.validUntil() == QDate(2026, 7, 10)); // counted from the day after that of issue
    CHECK(transfer.stateOn(QDate(2026, 7, 10)) == TransferState::InTransit);
    CHECK(transfer.stateOn(QDate(2026, 7, 11)) == TransferState::Overdue);
    transfer.validDays.reset(); // the national system sets none
    CHECK(transfer.stateOn(QDate(2026, 12, 1)) == TransferState::InTransit);
    transfer.receivedOn = QDate(2026, 7, 5);
    CHECK(transfer.stateOn(kToday) == TransferState::Received);
    transfer.receiptOn = QDate(2026, 7, 8);
    CHECK(transfer.stateOn(kToday) == TransferState::Filed);
    transfer.receivedOn = transfer.receiptOn = {};
    transfer.returnedOn = QDate(2026, 7, 5);
    CHECK(transfer.stateOn(kToday) == TransferState::Returned);
}

TEST_CASE("a letter valid for more than 90 days is doubted with its source, not refused", "[transfer]")
{
    TransferBranch s;
    Transfer transfer = s.out();
    transfer.validDays = 90;
    CHECK(transferDoubts(s.catalogue, transfer).isEmpty());
    transfer.validDays = 91;
    const QStringList doubts = transferDoubts(s.catalogue, transfer);
    REQUIRE(doubts.size() == 1);
    CHECK(doubts.first().contains(QStringLiteral("90天")));
    CHECK(s.open(transfer));
}

TEST_CASE("whoever is on the way out still counts; with the reception the roster follows, in one step", "[transfer]")
{
    TransferBranch s;
    const TransferId id = s.open(s.out()).value();
    CHECK(s.at(id).memberName == QStringLiteral("韩知秋"));
    CHECK(book::belongsOn(book::standingOf(s.person(s.han)), kToday));

    REQUIRE(s.receive(id, {kToday.addDays(-3), kToday.addDays(-1), {}}));
    const book::Member left = s.person(s.han);
    CHECK(left.leftOn == kToday.addDays(-3));
    CHECK(left.leftReason == QStringLiteral("转出"));
    CHECK(left.values.get(Field::TransferTo) == kStation);
    CHECK(book::belongsOn(book::standingOf(left), kToday.addDays(-4)));
    CHECK_FALSE(book::belongsOn(book::standingOf(left), kToday.addDays(-3)));
    CHECK(s.at(id).stateOn(kToday) == TransferState::Filed);

    REQUIRE(s.book->undo()); // one step: letter and roster together
    CHECK_FALSE(s.person(s.han).leftOn.isValid());
    CHECK(s.at(id).stateOn(kToday) == TransferState::InTransit);
}

TEST_CASE("a reception entered by mistake is taken back, and the person is in the roster again", "[transfer]")
{
    TransferBranch s;
    const TransferId id = s.open(s.out()).value();
    REQUIRE(s.receive(id, {kToday, {}, {}}));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return reopenTransfer(unit, id); }));
    CHECK_FALSE(s.person(s.han).leftOn.isValid());
    CHECK(s.person(s.han).values.get(Field::TransferTo).isEmpty());
    CHECK(s.at(id).isOpen());
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return reopenTransfer(unit, id); }))
          == QStringLiteral("transfer.still_open"));
}

TEST_CASE("whoever comes is entered with the day of reception; somebody of the name in the roster is asked about",
          "[transfer]")
{
    TransferBranch s;
    const TransferId id = s.open(s.in()).value();
    CHECK(s.named(QStringLiteral("钟书远")).isNull()); // not counted before
    REQUIRE(s.receive(id, {kToday.addDays(-2), {}, {}}));
    const book::Member come = s.person(s.named(QStringLiteral("钟书远")));
    CHECK(come.date(Field::TransferInDate) == PartialDate::of(kToday.addDays(-2)));
    CHECK(come.values.get(Field::TransferFrom) == kStation);
    CHECK(come.values.get(Field::MemberType) == QStringLiteral("正式党员"));
    CHECK_FALSE(book::belongsOn(book::standingOf(come), kToday.addDays(-3)));
    CHECK(s.at(id).member == come.id);
    REQUIRE(s.book->undo());
    CHECK(s.named(QStringLiteral("钟书远")).isNull());

    // An imported roster has the person already.
    const book::MemberId there = s.add(QStringLiteral("钟书远"));
    CHECK(codeOf(s.receive(id, {kToday, {}, {}})) == QStringLiteral("transfer.here_already"));
    // It says that the person was here before: the dues and rosters of that time are not taken away.
    CHECK(codeOf(s.receive(id, {kToday, {}, there})) == QStringLiteral("transfer.here_before"));
    CHECK_FALSE(s.person(there).values.has(Field::TransferInDate));
    s.change(there,
             [](book::Member& person) { person.values.set(Field::TransferInDate, PartialDate::of(kToday).toIso()); });
    REQUIRE(s.receive(id, {kToday, {}, there}));
    CHECK(s.person(there).values.get(Field::TransferFrom) == kStation);
    CHECK(s.person(there).date(Field::TransferInDate) == PartialDate::of(kToday));
    CHECK(s.person(there).date(Field::JoinDate) == PartialDate::of(2010, 7, 1));
}

TEST_CASE("whoever went later than another branch of the book took him is told, with the day", "[transfer]")
{
    TransferBranch s;
    book::Branch second;
    second.id = book::BranchId::make();
    second.name = QStringLiteral("水利工程管理站党支部");
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return book::insertBranch(unit, second); }));
    const auto came = kToday.addDays(-5);
    s.add(QStringLiteral("韩知秋"), [&](book::Member& member) {
        member.branch = second.id;
        member.values.set(Field::TransferInDate, PartialDate::of(came).toIso());
    });
    const TransferId id = s.open(s.out()).value();
    const auto told = [&] { return transferElsewhere(s.reader(), s.at(id)).value(); };
    CHECK(told().isEmpty()); // under way
    REQUIRE(s.receive(id, {kToday, {}, {}}));
    REQUIRE(told().size() == 1);
    CHECK(told().first().contains(second.name));
    CHECK(told().first().contains(PartialDate::of(kToday.addDays(-1)).toChinese()));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return reopenTransfer(unit, id); }));
    REQUIRE(s.receive(id, {came, {}, {}})); // on the day on which the other one took him he is in one
    CHECK(told().isEmpty());
}

TEST_CASE("nobody who is in the branch comes to it, by name or from the roster", "[transfer]")
{
    TransferBranch s;
    Transfer transfer = s.in();
    transfer.memberName = QStringLiteral("韩知秋");
    CHECK(codeOf(s.open(transfer)) == QStringLiteral("transfer.here_before"));
    transfer.member = s.han;
    CHECK(codeOf(s.open(transfer)) == QStringLiteral("transfer.here_before"));
    // Came after the letter was issued, and was entered in the roster first.
    s.change(s.han, [](book::Member& person) {
        person.values.set(Field::TransferInDate, PartialDate::of(kToday.addDays(-4)).toIso());
    });
    const TransferId id = s.open(transfer).value();
    REQUIRE(s.receive(id, {kToday.addDays(-4), {}, {}}));
    CHECK(s.person(s.han).date(Field::TransferInDate) == PartialDate::of(kToday.addDays(-4)));
}

TEST_CASE("transfers that cannot be are refused", "[transfer]")
{
    TransferBranch s;
    const auto refused = [&](const std::function<void(Transfer&)>& change) {
        Transfer transfer = s.out();
        change(transfer);
        return codeOf(s.open(transfer));
    };
    CHECK(refused([](Transfer& t) { t.organization = QStringLiteral(" "); })
          == QStringLiteral("transfer.organization_missing"));
    CHECK(refused([](Transfer& t) { t.member.reset(); }) == QStringLiteral("transfer.name_missing"));
    CHECK(refused([](Transfer& t) { t.issuedOn = kToday.addDays(1); }) == QStringLiteral("transfer.day_future"));
    CHECK(refused([](Transfer& t) { t.appliedOn = kToday; }) == QStringLiteral("transfer.day_order"));
    CHECK(refused([](Transfer& t) { t.validDays = 0; }) == QStringLiteral("transfer.valid_days"));
    CHECK(refused([](Transfer& t) { t.appliedOn = QDate(1920, 12, 31); }) == QStringLiteral("person.day_before_birth"));
    s.change(s.han, [](book::Member& person) { person.values.set(Field::BirthDate, QStringLiteral("1963-05")); });
    CHECK(refused([](Transfer& t) { t.appliedOn = t.issuedOn = QDate(1963, 4, 30); })
          == QStringLiteral("person.day_before_birth"));
    const auto applicant = s.add(QStringLiteral("苏叶"), [](book::Member& person) {
        person.values.set(Field::MemberType, QString::fromUtf16(book::kApplicant));
        person.values.set(Field::JoinDate, {});
    });
    CHECK(refused([&](Transfer& t) { t.member = applicant; }) == QStringLiteral("transfer.not_member"));

    const TransferId id = s.open(s.out()).value();
    CHECK(codeOf(s.open(s.out())) == QStringLiteral("transfer.open_already"));
    CHECK(codeOf(s.receive(id, {kToday.addDays(-11), {}, {}})) == QStringLiteral("transfer.day_order"));
    CHECK(codeOf(s.receive(id, {kToday, kToday.addDays(-1), {}})) == QStringLiteral("transfer.day_order"));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return returnTransfer(unit, id, kToday, {}, kToday); }))
          == QStringLiteral("transfer.why_missing"));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return fileTransferReceipt(unit, id, kToday, kToday); }))
          == QStringLiteral("transfer.not_received"));
    REQUIRE(s.receive(id, {kToday, {}, {}}));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return recycleTransfer(unit, id, kToday); }))
          == QStringLiteral("transfer.recycle_received"));
    CHECK(codeOf(s.receive(id, {kToday, {}, {}})) == QStringLiteral("transfer.closed"));
}

TEST_CASE("a letter that ran out is on the agenda as overdue with its rule, until it is received or another is issued",
          "[transfer]")
{
    TransferBranch s;
    Transfer transfer = s.out();
    transfer.issuedOn = kToday.addDays(-40);
    const TransferId id = s.open(transfer).value();
    const auto finding = [&]() -> std::optional<rules::Finding> {
        const rules::Facts facts = s.facts();
        const rules::Question question{{kToday.addMonths(-3), kToday.addDays(60)}, kToday};
        for (const auto& one : rules::evaluate(s.catalogue, facts, question, rules::WorkingDays::builtIn().value())) {
            if (one.rule->id == u"transfer.letter_expiry")
                return one;
        }
        return std::nullopt;
    };
    auto found = finding();
    REQUIRE(found);
    CHECK(found->state == rules::State::Overdue);
    CHECK(found->due == kToday.addDays(-10));
    CHECK(found->title.contains(QStringLiteral("韩知秋")));

    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return issueTransferLetter(unit, id, {QStringLiteral("〔2026〕15"), kToday, 30}, kToday);
    }));
    CHECK(s.at(id).note.contains(QStringLiteral("〔2026〕12"))); // the old letter stays known
    found = finding();
    REQUIRE(found);
    CHECK(found->state == rules::State::Upcoming);
    REQUIRE(s.receive(id, {kToday, {}, {}}));
    CHECK(finding()->state == rules::State::Done);
}

TEST_CASE("the quarter's report names who went, who came and who is on the way, as it stood at its end", "[transfer]")
{
    TransferBranch s;
    Transfer transfer = s.out();
    transfer.issuedOn = QDate(2026, 6, 20);
    const TransferId out = s.open(transfer).value();
    const TransferId in = s.open(s.in()).value();
    REQUIRE(s.receive(out, {QDate(2026, 7, 2), {}, {}}));
    REQUIRE(s.receive(in, {QDate(2026, 9, 10), {}, {}}));
    const auto second = s.section(QDate(2026, 4, 1), QDate(2026, 6, 30));
    CHECK(textOf(second)
          == QStringLiteral("组织关系转接：期末在途1人：韩知秋（转往%1，2026年6月20日开具）。").arg(kStation));
    const auto third = s.section(QDate(2026, 7, 1), QDate(2026, 9, 30));
    CHECK(textOf(third).contains(QStringLiteral("转出1人：韩知秋")));
    CHECK(textOf(third).contains(QStringLiteral("转入1人：钟书远（来自%1，2026年9月10日接收）").arg(kStation)));
    CHECK(third.figures.value(u"transfers").toArray().size() == 2);
    REQUIRE(third.people.size() == 4); // out, in, back, on the way
    CHECK(third.people[0].key == QStringLiteral("transfer:out"));
    CHECK(third.people[0].counted.first().name == QStringLiteral("韩知秋"));
    CHECK(third.people[0].leftOut.first().name == QStringLiteral("钟书远"));
    CHECK(third.people[0].leftOut.first().why.contains(QStringLiteral("9月10日接收")));
    CHECK(third.people[3].counted.isEmpty());
    CHECK(second.people[3].counted.size() == 1);
    CHECK(s.section(QDate(2026, 1, 1), QDate(2026, 3, 31)).parts.empty());
}

namespace {

/// The branch's transfers at the end of `day`: 韩知秋 in_transit …
QStringList standing(const TransferBranch& branch, QDate day)
{
    QStringList list;
    const auto found = listTransfersOn(branch.reader(), branch.branch.id, day).value();
    for (const Transfer& each : found)
        list.append(each.memberName + u' ' + transferStateName(each.stateOn(day)));
    return list;
}

Transfer onlyOneOn(const TransferBranch& branch, QDate day)
{
    const auto found = listTransfersOn(branch.reader(), branch.branch.id, day).value();
    REQUIRE(found.size() == 1);
    return found.first();
}

} // namespace

TEST_CASE("of a day gone by a transfer has what is dated no later, and what came with it", "[transfer]")
{
    TransferBranch s;
    Transfer given = s.out();
    given.appliedOn = QDate(2026, 6, 1);
    given.issuedOn = QDate(2026, 6, 10);
    given.duesUntil = Month{2026, 6};
    const TransferId id = s.open(given).value();
    REQUIRE(s.receive(id, {QDate(2026, 7, 14), QDate(2026, 7, 20), {}}));
    const auto is = [&](QDate day, const char* state) {
        return standing(s, day) == QStringList{QStringLiteral("韩知秋 ") + QLatin1StringView(state)};
    };
    CHECK(standing(s, QDate(2026, 5, 31)).isEmpty());
    CHECK(is(QDate(2026, 6, 1), "applied"));
    CHECK(is(QDate(2026, 6, 9), "applied"));
    CHECK(is(QDate(2026, 6, 10), "in_transit"));
    CHECK(is(QDate(2026, 7, 10), "in_transit")); // 30 days after 10 June
    CHECK(is(QDate(2026, 7, 11), "overdue"));
    CHECK(is(QDate(2026, 7, 13), "overdue"));
    CHECK(is(QDate(2026, 7, 14), "received"));
    CHECK(is(QDate(2026, 7, 19), "received"));
    CHECK(is(QDate(2026, 7, 20), "filed"));

    const Transfer applied = onlyOneOn(s, QDate(2026, 6, 9));
    CHECK(applied.letterNumber.isEmpty());
    CHECK_FALSE(applied.validDays);
    CHECK_FALSE(applied.duesUntil);
    CHECK(applied.member == s.han);
    const Transfer issued = onlyOneOn(s, QDate(2026, 6, 10));
    CHECK(issued.letterNumber == QStringLiteral("〔2026〕12"));
    CHECK(issued.duesUntil == Month{2026, 6});
    CHECK_FALSE(issued.receivedOn.isValid());
    CHECK_FALSE(onlyOneOn(s, QDate(2026, 7, 19)).receiptOn.isValid());
}

TEST_CASE("of a day before a transfer was returned it is under way and has no reason", "[transfer]")
{
    TransferBranch s;
    const TransferId id = s.open(s.out()).value(); // issued on 8 September
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return returnTransfer(unit, id, QDate(2026, 9, 15), QStringLiteral("单位合并"), kToday);
    }));
    CHECK(standing(s, QDate(2026, 9, 7)).isEmpty());
    CHECK(onlyOneOn(s, QDate(2026, 9, 14)).isOpen());
    CHECK(onlyOneOn(s, QDate(2026, 9, 14)).returnedWhy.isEmpty());
    CHECK(standing(s, QDate(2026, 9, 14)) == QStringList{QStringLiteral("韩知秋 in_transit")});
    CHECK(standing(s, QDate(2026, 9, 15)) == QStringList{QStringLiteral("韩知秋 returned")});
    CHECK(onlyOneOn(s, QDate(2026, 9, 15)).returnedWhy == QStringLiteral("单位合并"));
}

TEST_CASE("of a day before another letter came the one in whose place it came stands", "[transfer]")
{
    TransferBranch s;
    Transfer given = s.out();
    given.letterNumber = QStringLiteral("青水党（2026）7号");
    given.issuedOn = QDate(2026, 6, 10);
    given.note = QStringLiteral("本人自带");
    const TransferId id = s.open(given).value();
    const auto issue = [&](const QString& number, QDate on, std::optional<int> days) {
        return s.run([&](store::UnitOfWork& unit) {
            return issueTransferLetter(unit, id, {number, on, days}, kToday);
        });
    };
    REQUIRE(issue({}, QDate(2026, 7, 20), std::nullopt));
    REQUIRE(issue(QStringLiteral("〔2026〕15"), QDate(2026, 8, 20), 20));
    CHECK(standing(s, QDate(2026, 6, 9)).isEmpty());
    const Transfer first = onlyOneOn(s, QDate(2026, 6, 10));
    CHECK(first.letterNumber == QStringLiteral("青水党（2026）7号"));
    CHECK(first.validUntil() == QDate(2026, 7, 10));
    CHECK(first.note == QStringLiteral("本人自带"));
    CHECK(standing(s, QDate(2026, 7, 10)) == QStringList{QStringLiteral("韩知秋 in_transit")});
    CHECK(standing(s, QDate(2026, 7, 19)) == QStringList{QStringLiteral("韩知秋 overdue")});
    const Transfer second = onlyOneOn(s, QDate(2026, 7, 20));
    CHECK(second.letterNumber.isEmpty());
    CHECK(second.issuedOn == QDate(2026, 7, 20));
    CHECK_FALSE(second.validDays);
    CHECK(second.note.startsWith(QStringLiteral("本人自带；原介绍信青水党（2026）7号（2026年6月10日开具")));
    CHECK_FALSE(second.note.contains(QStringLiteral("无编号")));
    CHECK(onlyOneOn(s, QDate(2026, 8, 19)).letterNumber.isEmpty());
    CHECK(onlyOneOn(s, QDate(2026, 8, 20)).letterNumber == QStringLiteral("〔2026〕15"));
    CHECK(onlyOneOn(s, QDate(2026, 8, 20)).note == s.at(id).note);
    CHECK(standing(s, QDate(2026, 9, 9)) == QStringList{QStringLiteral("韩知秋 in_transit")}); // 20 days
    CHECK(standing(s, QDate(2026, 9, 10)) == QStringList{QStringLiteral("韩知秋 overdue")});
}

TEST_CASE("of a day before somebody came there is no entry of the roster", "[transfer]")
{
    TransferBranch s;
    const TransferId id = s.open(s.in()).value();
    REQUIRE(s.receive(id, {QDate(2026, 9, 14), {}, {}}));
    CHECK_FALSE(onlyOneOn(s, QDate(2026, 9, 13)).member);
    CHECK(onlyOneOn(s, QDate(2026, 9, 14)).member == s.named(QStringLiteral("钟书远")));
}

TEST_CASE("a transfer without a day begins when it was entered; what is in the bin is of no day", "[transfer]")
{
    TransferBranch s;
    Transfer given = s.out();
    given.issuedOn = {};
    const TransferId id = s.open(given).value();
    CHECK(standing(s, kToday.addDays(-1)).isEmpty());
    CHECK(standing(s, kToday) == QStringList{QStringLiteral("韩知秋 applied")});
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleTransfer(unit, id, kToday); }));
    CHECK(standing(s, kToday).isEmpty());
}

TEST_CASE("the transfers of a day gone by stand in the order of that day", "[transfer]")
{
    TransferBranch s;
    Transfer one = s.out(); // 韩知秋: until 10 July, received on 14 July
    one.appliedOn = QDate(2026, 6, 1);
    one.issuedOn = QDate(2026, 6, 10);
    const TransferId first = s.open(one).value();
    Transfer two = s.in(); // 钟书远: until 30 June, returned on 25 June
    two.appliedOn = QDate(2026, 6, 5);
    two.issuedOn = QDate(2026, 6, 20);
    two.validDays = 10;
    const TransferId second = s.open(two).value();
    REQUIRE(s.receive(first, {QDate(2026, 7, 14), {}, {}}));
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return returnTransfer(unit, second, QDate(2026, 6, 25), QStringLiteral("地址不对"), kToday);
    }));
    const QString han = QStringLiteral("韩知秋 ");
    const QString zhong = QStringLiteral("钟书远 ");
    CHECK(standing(s, QDate(2026, 6, 6))
          == QStringList{zhong + QStringLiteral("applied"), han + QStringLiteral("applied")}); // the news first
    CHECK(standing(s, QDate(2026, 6, 22))
          == QStringList{zhong + QStringLiteral("in_transit"), han + QStringLiteral("in_transit")}); // by the end
    CHECK(standing(s, QDate(2026, 6, 25))
          == QStringList{han + QStringLiteral("in_transit"), zhong + QStringLiteral("returned")});
    CHECK(standing(s, QDate(2026, 7, 14))
          == QStringList{han + QStringLiteral("received"), zhong + QStringLiteral("returned")});
}
