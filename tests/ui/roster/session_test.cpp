// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/roster/import_support.h"
#include "ui/roster/plan_view.h"

#include <QFile>
#include <QSignalSpy>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::ui::test;
using Step = ImportSession::Step;
using book::Field;

namespace {

QString fieldsOf(const roster::HeaderLayout& layout)
{
    QStringList names;
    for (const auto& column : layout.columns)
        names << (column.field ? book::fieldName(*column.field) : QStringLiteral("-"));
    return names.join(u' ');
}

} // namespace

TEST_CASE("a roster with one sheet goes straight to the check", "[ui][roster]")
{
    RosterBook home;
    ImportSession session(home.book(), {});
    session.openFile(home.copyOf(QStringLiteral("wizard.xlsx"), QStringLiteral("2026年党员花名册.xlsx")));
    REQUIRE(waitFor([&] { return session.step() == Step::Check; }));
    CHECK(fieldsOf(session.loaded()->layout)
          == QStringLiteral("full_name gender id_number join_date full_member_date party_group contact_phone remark"));
    session.setPolicy(roster::Policy::Ask);
    REQUIRE(waitUntilIdle(session));
    const auto view = session.view();
    CHECK(view->count(RowFilter::All) == 36);
    CHECK(view->count(RowFilter::Added) == 23);
    CHECK(view->count(RowFilter::Updated) == 5);
    CHECK(view->count(RowFilter::Open) == 3);
    CHECK(view->count(RowFilter::Skipped) == 1);
    CHECK(view->count(RowFilter::Rejected) == 4);
    REQUIRE(view->groups.size() == 3);
    CHECK(view->groups[1].others.size() == 1);
}
