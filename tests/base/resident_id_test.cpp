// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/resident_id.h"

#include "support/catch_qt.h"

using namespace branchbook;

// The examples are printed in GB 11643-1999 itself (see domain-rules §11).
TEST_CASE("the examples of the standard are accepted")
{
    const ResidentId woman = readResidentId(QStringLiteral("11010519491231002X"));
    CHECK(woman.fault == ResidentIdFault::None);
    CHECK(woman.birthDate == QDate(1949, 12, 31));
    CHECK(woman.sex == Sex::Female);
    const ResidentId old = readResidentId(QStringLiteral("440524800101001"));
    CHECK(old.fault == ResidentIdFault::None);
    CHECK(old.upgraded == QStringLiteral("440524198001010013"));
    CHECK(old.sex == Sex::Male);
}

TEST_CASE("full width, spaces and a lower-case x are understood")
{
    CHECK(readResidentId(QStringLiteral("１１０１０５ １９４９１２３１ ００２ｘ")).fault == ResidentIdFault::None);
}

TEST_CASE("faults are told apart")
{
    const auto fault = [](const char16_t* text) { return readResidentId(QString::fromUtf16(text)).fault; };
    CHECK(fault(u"110105194912310021") == ResidentIdFault::CheckDigit);
    CHECK(fault(u"110105194913310020") == ResidentIdFault::BirthDate);
    CHECK(fault(u"11010519491231002") == ResidentIdFault::Length);
    CHECK(fault(u"1101051949123100AX") == ResidentIdFault::Characters);
    CHECK(fault(u"4.20106198601010019E17") == ResidentIdFault::Characters);
    CHECK(fault(u"330102198503021000") == ResidentIdFault::DigitsLost);
}

TEST_CASE("a number is no name, whatever its width; a few digits after a name are none")
{
    const auto digits = [](const char16_t* text) { return numberInName(QString::fromUtf16(text)); };
    CHECK(digits(u"11010519491231002X") == 17);
    CHECK(digits(u"110105 19491231 002X") == 17);
    CHECK(digits(u"１１０１０５１９４９１２３１００２Ｘ") == 17);
    CHECK(digits(u"王伟13800001111") == 11);
    CHECK(digits(u"138-0000-1111") == 11);
    CHECK(digits(u"123456") == 6);
    CHECK(digits(u"12345") == 0);
    CHECK(digits(u"王伟1") == 0);
    CHECK(digits(u"王伟1、李四2、张三3、赵六4、钱七5、孙八6") == 0); // no run
    CHECK(digits(u"沈若溪") == 0);
}
