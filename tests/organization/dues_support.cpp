// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/dues_support.h"

#include "support/catch_qt.h"

namespace dues_test {

using book::Field;

namespace {

qint64 halfUp(qint64 baseFen, qint64 permille)
{
    return (baseFen * permille + 500) / 1000;
}

} // namespace

qint64 earnerDues(qint64 baseFen)
{
    if (baseFen <= 300'000)
        return halfUp(baseFen, 5);
    if (baseFen <= 500'000)
        return halfUp(baseFen, 10);
    return halfUp(baseFen, baseFen <= 1'000'000 ? 15 : 20);
}

qint64 pensionerDues(qint64 baseFen)
{
    return halfUp(baseFen, baseFen <= 500'000 ? 5 : 10);
}

Money yuan(const char16_t* text)
{
    return Money::fromString(QString::fromUtf16(text)).value();
}

Month month(const char16_t* text)
{
    return Month::fromString(QString::fromUtf16(text)).value();
}

Branch::Branch()
    : catalogue(rules::Catalogue::builtIn().value())
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第一党支部");
    book = book::Book::create(folder.filePath(QStringLiteral("a.bbk")), setup, kToday).value();
    branch = book::findBranch(reader(), QString()).value();
}

book::MemberId Branch::add(const QString& name)
{
    return add(name, [](book::Member&) {});
}

book::MemberId Branch::add(const QString& name, const std::function<void(book::Member&)>& change)
{
    book::Member person;
    person.branch = branch.id;
    person.values.set(Field::FullName, name);
    person.values.set(Field::MemberType, QString::fromUtf16(book::kFullMember));
    person.values.set(Field::JoinDate, QStringLiteral("2010-07-01"));
    person.values.set(Field::FullMemberDate, QStringLiteral("2011-07-01"));
    change(person);
    book::MemberId id;
    REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, book::insertMember(unit, person));
        return {};
    }));
    return id;
}

void Branch::change(book::MemberId id, const std::function<void(book::Member&)>& change)
{
    book::Member person = book::loadMember(reader(), id, book::PostWords::AsWritten).value();
    change(person);
    REQUIRE(run([&](store::UnitOfWork& unit) { return book::updateMember(unit, person); }));
}

Result<> Branch::run(const book::Book::Work& work)
{
    const auto done = book->perform(QStringLiteral("test"), QString(), work);
    if (!done)
        return fail(done.error());
    return {};
}

DuesBase Branch::base(book::MemberId id, const char16_t* amount, const char16_t* from, DuesClass type) const
{
    DuesBase made;
    made.branch = branch.id;
    made.member = id;
    made.type = type;
    made.base = yuan(amount);
    made.from = month(from);
    return made;
}

Result<DuesBaseId> Branch::declare(const DuesBase& base)
{
    DuesBaseId id;
    BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, declareBase(unit, catalogue, base, kToday));
        return {};
    }));
    return id;
}

DuesPayment Branch::payment(book::MemberId id, const QList<Month>& months, QDate paidOn,
                            std::optional<Money> amount) const
{
    DuesPayment made;
    made.branch = branch.id;
    made.member = id;
    made.paidOn = paidOn;
    DuesScale scale = this->scale();
    for (const Month each : months)
        made.parts.append({each, amount ? *amount : assess(account(id), each, scale).value().open()});
    return made;
}

Result<DuesPaymentId> Branch::pay(const DuesPayment& payment)
{
    DuesPaymentId id;
    BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, recordPayment(unit, catalogue, payment, kToday));
        return {};
    }));
    return id;
}

Result<DuesPaymentId> Branch::pay(book::MemberId id, const char16_t* for_, const char16_t* amount, QDate paidOn)
{
    return pay(payment(id, {month(for_)}, paidOn, yuan(amount)));
}

DuesMonth Branch::at(book::MemberId id, const char16_t* wanted) const
{
    DuesScale scale = this->scale();
    return assess(account(id), month(wanted), scale).value();
}

} // namespace dues_test
