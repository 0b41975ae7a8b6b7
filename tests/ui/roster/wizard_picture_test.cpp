// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every step of the import in both themes, on a small window and with the largest text.
#include "support/catch_qt.h"
#include "ui/picture.h"
#include "ui/roster/check_page.h"
#include "ui/roster/import_support.h"
#include "ui/roster/import_wizard.h"
#include "ui/roster/preview_table.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::ui::test;
using Step = ImportSession::Step;

namespace {

struct Look {
    Scheme scheme;
    double scale;
    int width;
    int height;
    const char* suffix;
};

} // namespace

TEST_CASE("the import's steps as pictures", "[ui][roster][picture]")
{
    const Look look =
        GENERATE(Look{Scheme::Light, 1.0, 1366, 768, ""}, Look{Scheme::Dark, 1.0, 1366, 768, "-dark"},
                 Look{Scheme::Light, 1.0, 1024, 700, "-small"}, Look{Scheme::Dark, 1.3, 1366, 768, "-dark-large"},
                 Look{Scheme::Light, 1.3, 1366, 768, "-large"}, Look{Scheme::Light, 1.3, 1024, 700, "-small-large"});
    themeOfTests().apply({look.scheme, Contrast::Normal, look.scale, Motion::Reduced});
    RosterBook home;
    ImportWizard wizard(home.book());
    auto& session = wizard.session();
    wizard.resize(look.width, look.height);
    wizard.show();
    const auto picture = [&](const char* name) {
        wizard.resize(look.width, look.height);
        for (int round = 0; round < 10; ++round) // wrapped texts settle over several rounds of layout
            QCoreApplication::processEvents();
        INFO(name);
        CHECK(wizard.width() == look.width); // nothing on it asks for more
        const auto labels = wizard.findChildren<QLabel*>();
        CHECK(std::ranges::any_of(labels, [](const QLabel* each) { // on every step
            return each->isVisible() && each->text() == QStringLiteral("导入党员名册");
        }));
        return takePicture(wizard, QString::fromLatin1(name) + QString::fromLatin1(look.suffix));
    };
    (void)home.copyOf(QStringLiteral("wizard.xlsx"), QStringLiteral("2026年党员花名册.xlsx"));
    (void)home.copyOf(QStringLiteral("wizard-sheets.xlsx"), QStringLiteral("各支部花名册.xlsx"));
    const QString csv = home.copyOf(QStringLiteral("wizard-gb18030.csv"), QStringLiteral("花名册导出.csv"));
    wizard.setFolder(home.folder());
    CHECK(picture("04-import-1-file") == QStringList());
    wizard.openFile(home.copyOf(QStringLiteral("wizard-latin1.csv"), QStringLiteral("通讯录.csv")));
    REQUIRE(waitFor([&] { return session.problem().has_value(); }));
    CHECK(picture("04-import-1-problem") == QStringList());
    wizard.openFile(home.folder() + QStringLiteral("/各支部花名册.xlsx"));
    REQUIRE(waitFor([&] { return session.step() == Step::Sheet; }));
    CHECK(picture("04-import-2-sheets") == QStringList());
    session.back();
    wizard.openFile(csv);
    REQUIRE(waitFor([&] { return session.step() == Step::Check; }));
    session.back();
    CHECK(picture("04-import-2-csv") == QStringList());
    wizard.openFile(home.folder() + QStringLiteral("/2026年党员花名册.xlsx"));
    REQUIRE(waitFor([&] { return session.step() == Step::Check && session.view()->count(RowFilter::All) == 36; }));
    session.setPolicy(roster::Policy::Ask);
    REQUIRE(waitUntilIdle(session));
    wizard.checkPage()->table()->showPlanRow(session.view()->planRowOf(9));
    CHECK(picture("04-import-3-check") == QStringList());
    auto* fields = wizard.checkPage()->table()->findChild<QComboBox*>();
    REQUIRE(fields);
    fields->showPopup();
    const auto* list = fields->view();
    CHECK(takePicture(*list->window(), QStringLiteral("04-import-3-fields") + QString::fromLatin1(look.suffix))
          == QStringList());
    CHECK(list->visualRect(fields->model()->index(1, 0)).top() - list->visualRect(fields->model()->index(0, 0)).top()
          == list->sizeHintForRow(0)); // no row over another
    fields->hidePopup();
    session.next();
    REQUIRE(waitFor([&] { return session.step() == Step::Confirm; }));
    CHECK(picture("04-import-4-confirm") == QStringList());
    session.next();
    REQUIRE(waitFor([&] { return session.step() == Step::Result; }));
    CHECK(picture("31-import-result") == QStringList());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}
