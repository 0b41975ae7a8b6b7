// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 哪里薄弱 in the window: every line with its reason, and the way to where it is mended, be it another page.
#include "main/areas.h"
#include "support/catch_qt.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/institutions/thin_list.h"
#include "ui/kit/paint.h"
#include "ui/picture.h"
#include "ui/shell/page.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr int kWeakLines = 13;

struct WeakStage : CadreStage<ThinList> {
    explicit WeakStage(DemoWindow& demo)
        : CadreStage<ThinList>(demo, QStringLiteral("weak"))
    {
    }
    [[nodiscard]] int rows() const { return view().table()->model()->rowCount(); }
    /// Presses 去办 in the line; the page and the part of it that are shown then.
    [[nodiscard]] QString leadsTo(const QString& title) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, 0) != title)
                continue;
            act(row, QStringLiteral("去办"));
            QCoreApplication::processEvents();
            return test.window().frame()->page()->manualPart();
        }
        return {};
    }
};

} // namespace

TEST_CASE("where the organization is thin stands on its page in both themes", "[ui][picture][organization]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow demo(branchbook::main::makeAreas());
    demo.window().resize(width, height);
    const WeakStage stage(demo);
    CHECK(stage.rows() == kWeakLines);
    CHECK(takePicture(demo.window(), QStringLiteral("weak") + QLatin1String(name)) == QStringList());
}

TEST_CASE("a line of 哪里薄弱 leads to the tab or to the page where it is mended", "[ui][organization]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const auto [title, part] = GENERATE(table<QString, QString>({
        {QStringLiteral("班子职务"), QStringLiteral("committee")},
        {QStringLiteral("党小组"), QStringLiteral("groups")},
        {QStringLiteral("流动党员"), QStringLiteral("away")},
        {QStringLiteral("组织关系转接"), QStringLiteral("transfers")},
        {QStringLiteral("党费"), QStringLiteral("dues")},
    }));
    DemoWindow demo(branchbook::main::makeAreas());
    const WeakStage stage(demo);
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.rows() == kWeakLines);
    CHECK(stage.leadsTo(title) == part);
}

TEST_CASE("the thin lines alone; there is nothing to enter here", "[ui][organization]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    DemoWindow demo(branchbook::main::makeAreas());
    const WeakStage stage(demo);
    stage.view().showPart(QStringLiteral("thin"));
    CHECK(stage.rows() > 0);
    CHECK(stage.rows() < kWeakLines);
    CHECK(stage.everything().count(QStringLiteral("—")) == 0); // each has something to do
    CHECK_FALSE(stage.view().createOwn());
}
