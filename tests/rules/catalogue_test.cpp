// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in catalogue: versions side by side, figures, citations.
#include "branchbook/rules/catalogue.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::rules;

namespace {

const QDate kDay(2026, 9, 18);

Catalogue builtIn()
{
    auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        FAIL((catalogue.error().code + QLatin1Char(' ') + catalogue.error().where).toStdString());
    return *catalogue;
}

} // namespace

TEST_CASE("the built-in catalogue is without fault")
{
    const Catalogue catalogue = builtIn();
    CHECK(catalogue.rules().size() > 150);
    CHECK(catalogue.checkedOn() == QDate(2026, 11, 23));
}
