// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设 → 制度库: the sample as in the mockup, a gap that is started from its mark, steps taken on the page and undone.
#include "branchbook/institutions/institution_service.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/institutions/coverage_board.h"
#include "ui/institutions/institution_dialogs.h"
#include "ui/institutions/library_list.h"
#include "ui/institutions/library_pane.h"
#include "ui/institutions/library_view.h"
#include "ui/institutions/redline_dialog.h"
#include "ui/institutions/step_correction.h"
#include "ui/institutions/version_dialogs.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QTextEdit>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct LibraryStage : CadreStage<LibraryList> {
    explicit LibraryStage(DemoWindow& demo)
        : CadreStage(demo, QStringLiteral("library"), QStringLiteral("institutions"))
    {
    }
    [[nodiscard]] LibraryView& library() const { return *test.window().findChild<LibraryView*>(); }
    [[nodiscard]] institutions::Institution named(const QString& title) const
    {
        for (const auto& each : view().all()) {
            if (each.title == title)
                return institutions::loadInstitution(test.desk().book().reader(), each.id).value();
        }
        throw std::runtime_error("no such institution");
    }
    void choose(const QString& title) const
    {
        view().showInstitution(named(title).id);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("the page 制度库 in both themes, narrow and with large text", "[ui][picture][institutions]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow demo;
    const LibraryStage stage(demo);
    demo.window().resize(width, height);
    stage.choose(QStringLiteral("发展党员工作流程"));
    const auto picture = [&](const char* what) {
        QCoreApplication::processEvents();
        CHECK(takePicture(demo.window(), QLatin1String(what) + QLatin1String(name)) == QStringList());
    };
    picture("library");
    stage.library().board()->ask(institutions::Tier::Form, institutions::CoverageField::Openness);
    picture("library-add");
    stage.dialog<InstitutionDialog>().close();
    CHECK(stage.isGone<InstitutionDialog>());
    stage.choose(QStringLiteral("发展党员工作流程"));
    stage.view().goOn();
    picture("library-step");
    stage.dialog<InstitutionStepDialog>().close();
    CHECK(stage.isGone<InstitutionStepDialog>());
    stage.view().compare();
    picture("library-redline");
    stage.dialog<RedlineDialog>().close();
}

TEST_CASE("the library of the sample: counts, the chosen one with its versions, what is covered", "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryStage stage(demo);
    const QAbstractItemModelTester tester(stage.view().table()->model());
    CHECK(stage.view().table()->model()->rowCount() == 14);
    CHECK(stage.cell(0, 0) == QStringLiteral("三会一课实施细则"));
    CHECK(stage.cell(0, 3) == QStringLiteral("第3版"));
    CHECK(stage.cell(0, 4) == QStringLiteral("2025.01.16"));
    CHECK(stage.cell(1, 5) == QStringLiteral("修订中"));
    CHECK(stage.cell(4, 3) == QStringLiteral("—"));
    CHECK(stage.library().board()->summary() == QStringLiteral("11 个方面都有上级规定，支部细则还缺 2 项"));
    stage.choose(QStringLiteral("发展党员工作流程"));
    const QString read = stage.library().pane()->text();
    CHECK(read.contains(QStringLiteral("责任人 沈若溪")));
    CHECK(read.contains(QStringLiteral("第5版（草稿）")));
    CHECK(read.contains(QStringLiteral("补充季度考察要求")));
    CHECK(stage.library().pane()->nextButton()->text() == QStringLiteral("继续修订"));
    stage.view().showPart(QStringLiteral("wanted"));
    CHECK(stage.view().table()->model()->rowCount() == 2);
}

TEST_CASE("a mark leads to what covers the field; a gap of which nobody thought starts a new one", "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryStage stage(demo);
    auto& board = *stage.library().board();
    board.ask(institutions::Tier::Branch, institutions::CoverageField::Election);
    REQUIRE(stage.view().current() != nullptr);
    CHECK(stage.view().current()->title == QStringLiteral("换届选举实施办法"));
    board.ask(institutions::Tier::Form, institutions::CoverageField::Openness);
    auto& asked = stage.dialog<InstitutionDialog>();
    LibraryStage::press(asked, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<InstitutionDialog>()); // what is it called?
    LibraryStage::field<LineField>(asked, QStringLiteral("名称")).setText(QStringLiteral("党务公开登记簿"));
    LibraryStage::press(asked, QStringLiteral("登记"));
    CHECK(stage.isGone<InstitutionDialog>());
    const auto made = stage.named(QStringLiteral("党务公开登记簿"));
    CHECK(made.tier == institutions::Tier::Form);
    CHECK(made.fields == QList<institutions::CoverageField>{institutions::CoverageField::Openness});
    REQUIRE(stage.view().current() != nullptr);
    CHECK(stage.view().current()->title == QStringLiteral("党务公开登记簿")); // selected, wherever it stands
    demo.desk().undo();
    CHECK(stage.view().all().size() == 14);
}

TEST_CASE("a draft, its next step and its text are entered on the page and undone", "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryStage stage(demo);
    const QString title = QStringLiteral("联系服务群众办法");
    stage.choose(title);
    CHECK(stage.library().pane()->nextButton()->text() == QStringLiteral("开始起草"));
    stage.library().pane()->nextButton()->click();
    auto& fresh = stage.dialog<VersionDialog>();
    LibraryStage::field<LineField>(fresh, QStringLiteral("改了什么")).setText(QStringLiteral("首次制定"));
    LibraryStage::press(fresh, QStringLiteral("登记"));
    CHECK(stage.isGone<VersionDialog>());
    CHECK(stage.named(title).stateOn(demo.desk().today()) == institutions::State::Drafting);
    stage.choose(title);
    stage.view().goOn();
    auto& step = stage.dialog<InstitutionStepDialog>();
    auto& stages = LibraryStage::field<ComboField>(step, QStringLiteral("到哪一步"));
    CHECK(stages.combo()->findText(QStringLiteral("执行")) == -1); // it is not issued yet
    stages.setCode(QStringLiteral("deliberated"));
    LibraryStage::press(step, QStringLiteral("登记"));
    CHECK(stage.isGone<InstitutionStepDialog>());
    CHECK(stage.named(title).latest()->stage() == institutions::Stage::Deliberated);
    stage.view().openText();
    auto& text = stage.dialog<VersionTextDialog>();
    LibraryStage::field<TextField>(text, QStringLiteral("正文")).edit()->setPlainText(QStringLiteral("第一条"));
    LibraryStage::press(text, QStringLiteral("保存"));
    CHECK(stage.isGone<VersionTextDialog>());
    CHECK(stage.named(title).latest()->body == QStringLiteral("第一条"));
    demo.desk().undo();
    demo.desk().undo();
    demo.desk().undo();
    CHECK(stage.named(title).versions.isEmpty());
}

TEST_CASE("the text of what was issued is changed with a reason alone", "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryStage stage(demo);
    const QString title = QStringLiteral("三会一课实施细则"); // issued; its text is not in the sample
    stage.choose(title);
    const auto open = [&](const QString& body) -> VersionTextDialog& {
        stage.view().openText();
        auto& text = stage.dialog<VersionTextDialog>();
        LibraryStage::field<TextField>(text, QStringLiteral("正文")).edit()->setPlainText(body);
        return text;
    };
    auto& first = open(QStringLiteral("第一条"));
    CHECK_FALSE(
        LibraryStage::field<LineField>(first, QStringLiteral("为什么改正文")).isVisible()); // filled in afterwards
    LibraryStage::press(first, QStringLiteral("保存"));
    REQUIRE(stage.isGone<VersionTextDialog>());
    auto& second = open(QStringLiteral("第二条"));
    auto& why = LibraryStage::field<LineField>(second, QStringLiteral("为什么改正文"));
    CHECK(why.isVisible());
    LibraryStage::press(second, QStringLiteral("保存"));
    CHECK_FALSE(stage.isGone<VersionTextDialog>());
    CHECK(stage.named(title).latest()->body == QStringLiteral("第一条"));
    why.setText(QStringLiteral("条号写错"));
    LibraryStage::press(second, QStringLiteral("保存"));
    CHECK(stage.isGone<VersionTextDialog>());
    CHECK(stage.named(title).latest()->body == QStringLiteral("第二条"));
}

TEST_CASE("versions without a text are not compared, and are named", "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryStage stage(demo);
    stage.choose(QStringLiteral("三会一课实施细则")); // neither version of the sample has one
    stage.view().compare();
    auto& none = stage.dialog<RedlineDialog>();
    CHECK(none.summary().startsWith(QStringLiteral("第2版、第3版还没有写正文")));
    CHECK_FALSE(none.view()->isVisible());
    none.close();
    CHECK(stage.isGone<RedlineDialog>());
    stage.choose(QStringLiteral("发展党员工作流程")); // the last two have
    stage.view().compare();
    auto& two = stage.dialog<RedlineDialog>();
    CHECK(two.summary().startsWith(QStringLiteral("增加 ")));
    CHECK(two.view()->isVisible());
    two.close();
}

TEST_CASE("a trial is entered with its last day and taken back", "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryStage stage(demo);
    const QString title = QStringLiteral("联系服务群众办法");
    stage.choose(title);
    stage.library().pane()->nextButton()->click();
    auto& fresh = stage.dialog<VersionDialog>();
    auto& until = LibraryStage::field<DateField>(fresh, QStringLiteral("试行到哪天"));
    CHECK_FALSE(until.isVisible());
    auto& first = LibraryStage::field<ComboField>(fresh, QStringLiteral("从哪一步开始"));
    first.setCode(QStringLiteral("trial"));
    Q_EMIT first.chosen(QStringLiteral("trial"));
    CHECK(until.isVisible());
    until.setDate(PartialDate::of(QDate(2027, 3, 31)));
    LibraryStage::press(fresh, QStringLiteral("登记"));
    CHECK(stage.isGone<VersionDialog>());
    CHECK(stage.named(title).openTrialOn(demo.desk().today()) == QDate(2027, 3, 31));
    stage.choose(title);
    CHECK(stage.library().pane()->text().contains(QStringLiteral("2027.03.31")));
    (new StepCorrectionDialog(&stage.view(), demo.desk(), stage.named(title)))->open(); // it takes longer
    auto& longer = stage.dialog<StepCorrectionDialog>();
    auto& end = LibraryStage::field<DateField>(longer, QStringLiteral("试行到哪天"));
    CHECK(end.date() == PartialDate::of(QDate(2027, 3, 31)));
    end.setDate(PartialDate::of(QDate(2027, 6, 30)));
    LibraryStage::press(longer, QStringLiteral("保存"));
    CHECK(stage.isGone<StepCorrectionDialog>());
    CHECK(stage.named(title).openTrialOn(demo.desk().today()) == QDate(2027, 6, 30));
    demo.desk().undo();
    CHECK(stage.named(title).openTrialOn(demo.desk().today()) == QDate(2027, 3, 31));
    demo.desk().undo();
    CHECK(stage.named(title).versions.isEmpty());
}

TEST_CASE("two versions are compared: the last one against the one before, or those that are chosen",
          "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryStage stage(demo);
    stage.choose(QStringLiteral("发展党员工作流程"));
    stage.view().compare();
    auto& redline = stage.dialog<RedlineDialog>();
    CHECK(redline.view()->toPlainText().contains(QStringLiteral("培养联系人每半年季度向支委会汇报")));
    CHECK(redline.summary().startsWith(QStringLiteral("增加 ")));
    auto& before = LibraryStage::field<ComboField>(redline, QStringLiteral("从哪一版"));
    before.setCode(QStringLiteral("5"));
    Q_EMIT before.chosen(QStringLiteral("5"));
    CHECK(redline.summary() == QStringLiteral("两版正文相同。"));
}

TEST_CASE("what is due leads to its institution", "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryStage stage(demo);
    const auto wanted = stage.named(QStringLiteral("廉政教育实施办法"));
    stage.view().showPart(QStringLiteral("revising"));
    demo.desk().showPage(QStringLiteral("institutions"), QStringLiteral("library:") + wanted.id.toString());
    QCoreApplication::processEvents();
    REQUIRE(stage.view().current() != nullptr);
    CHECK(stage.view().current()->id == wanted.id);
    CHECK(stage.library().pane()->text().contains(wanted.title));
}

TEST_CASE("an institution is abolished with its reason", "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryStage stage(demo);
    const QString title = QStringLiteral("廉政教育实施办法");
    (new InstitutionEndDialog(&stage.view(), demo.desk(), stage.named(title)))->open();
    auto& end = stage.dialog<InstitutionEndDialog>();
    LibraryStage::press(end, QStringLiteral("登记废止"));
    CHECK_FALSE(stage.isGone<InstitutionEndDialog>()); // why?
    LibraryStage::field<LineField>(end, QStringLiteral("为什么")).setText(QStringLiteral("已由新的办法代替"));
    LibraryStage::press(end, QStringLiteral("登记废止"));
    CHECK(stage.isGone<InstitutionEndDialog>());
    CHECK(stage.named(title).isAbolished());
    CHECK(stage.library().board()->summary().contains(QStringLiteral("还缺 3 项")));
}
