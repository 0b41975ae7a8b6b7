// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A branch too large to be worked out while the window waits.
#include "branchbook/sample/demo_book.h"
#include "support/catch_qt.h"
#include "ui/agenda/agenda_desk.h"
#include "ui/agenda/obligation_list.h"
#include "ui/agenda/workbench_page.h"
#include "ui/agenda/workbench_view.h"
#include "ui/members/roster_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include "branchbook/book/member_store.h"

#include <QLabel>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

class LargeBranch
{
public:
    LargeBranch()
        : m_preferences(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_registry(makeRegistry(areasOfTests(), themeOfTests(), m_preferences))
        , m_window(themeOfTests(), m_preferences, m_registry)
    {
        const QString file = m_folder.filePath(QStringLiteral("book.bbk"));
        NoProgress progress;
        sample::DemoOptions options;
        options.members = AgendaDesk::kMostAtOnce + 200;
        REQUIRE(sample::makeDemoBook(file, options, progress));
        auto book = book::Book::open(file, book::OpenMode::Write, QDate(2026, 9, 18));
        REQUIRE(book);
        m_window.resize(1366, 768);
        m_window.showBook(std::make_unique<Desk>(std::move(*book), areasOfTests()));
    }
    [[nodiscard]] Desk& desk() const { return m_window.frame()->desk(); }
    [[nodiscard]] MainWindow& window() { return m_window; }

private:
    QTemporaryDir m_folder;
    Preferences m_preferences;
    Registry m_registry;
    MainWindow m_window;
};

int lateOf(const Desk& desk)
{
    const auto agenda = agenda::assessListed(desk.book().reader(), desk.areas(), desk.branch(), desk.today());
    REQUIRE(agenda);
    return int(std::ranges::count((*agenda)->findings, rules::State::Overdue, &rules::Finding::state));
}

} // namespace

TEST_CASE("a large branch is worked out beside the window, which says so and then shows it")
{
    LargeBranch large;
    auto& agenda = AgendaDesk::of(large.desk());
    CHECK(!agenda.isListReady());
    CHECK(agenda.overdue() == 0);
    large.window().show();
    auto* workbench = large.window().findChild<WorkbenchView*>();
    REQUIRE(workbench != nullptr);
    CHECK(workbench->list() == nullptr);
    bool said = false;
    for (const auto* label : workbench->findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("正在核对"));
    CHECK(said);

    REQUIRE(QTest::qWaitFor([&] { return agenda.isListReady() && workbench->list() != nullptr; }, 60'000));
    CHECK(agenda.overdue() == lateOf(large.desk()));
    CHECK(agenda.overdue() > 0);

    // A change makes it stale; what is shown stays until the new is there.
    const auto people = book::listMemberRows(large.desk().book().reader(), {});
    REQUIRE(people);
    REQUIRE(large.desk().perform(QStringLiteral("member.edit"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto member, book::loadMember(unit.session(), people->first().id));
        member.values.set(book::Field::Remark, QStringLiteral("一"));
        return book::updateMember(unit, member);
    }));
    CHECK(!agenda.isListReady());
    CHECK(workbench->list() != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return agenda.isListReady(); }, 60'000));
}

TEST_CASE("a large branch that is closed while it is being read waits for the reader")
{
    auto large = std::make_unique<LargeBranch>();
    CHECK(!AgendaDesk::of(large->desk()).isListReady());
    large.reset(); // the sanitizers watch
}

TEST_CASE("somebody added to a large branch is chosen as soon as the roster knows of him")
{
    LargeBranch large;
    large.window().show();
    auto& desk = large.desk();
    desk.showPage(QStringLiteral("members"));
    auto& roster = *large.window().findChild<RosterView*>();
    const int before = roster.model().rowCount();
    book::MemberId added;
    REQUIRE(desk.perform(QStringLiteral("member.add"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        book::Member member;
        member.branch = desk.branch().id;
        member.values.set(book::Field::FullName, QStringLiteral("沈若溪"));
        member.values.set(book::Field::MemberType, QStringLiteral("正式党员"));
        BB_TRY(added, book::insertMember(unit, member));
        return {};
    }));
    CHECK(roster.model().rowCount() == before);
    desk.showPage(QStringLiteral("members"), added.toString());
    REQUIRE(QTest::qWaitFor([&] { return roster.model().rowCount() == before + 1; }, 60'000));
    CHECK(roster.model().idAt(roster.table()->currentIndex().row()) == added);
}
