// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the calculators share: the built-in catalogue, and days as text.
#pragma once

#include "branchbook/rules/catalogue.h"
#include "branchbook/rules/working_days.h"

#include "support/catch_qt.h"

namespace rules_test {

inline const branchbook::rules::Catalogue& builtIn()
{
    static const branchbook::rules::Catalogue catalogue = branchbook::rules::Catalogue::builtIn().value();
    return catalogue;
}

inline const branchbook::rules::WorkingDays& workingDays()
{
    static const branchbook::rules::WorkingDays days = branchbook::rules::WorkingDays::builtIn().value();
    return days;
}

inline QDate day(const char* iso)
{
    const QDate date = QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
    REQUIRE(date.isValid());
    return date;
}

/// The field and the code by which a number was refused.
template <class T>
QString refusal(const branchbook::Result<T>& result)
{
    return result ? QStringLiteral("accepted") : result.error().where + u' ' + result.error().code;
}

} // namespace rules_test
