// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/sheet/table_writer.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/exam/exam_dialogs.h"
#include "ui/exam/exam_list.h"
#include "ui/exam/exam_pane.h"
#include "ui/exam/question_list.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::ideology;

namespace {

using ExamStage = CadreStage<ExamList>;
using BankStage = CadreStage<QuestionList>;

const QString kIdeology = QStringLiteral("ideology");

/// The points of somebody in the dialog of scores.
QLineEdit& scoreField(QWidget& dialog, const QString& name)
{
    QLineEdit* found = nullptr;
    for (auto* each : dialog.findChildren<QLineEdit*>()) {
        if (each->accessibleName() == name + QStringLiteral("的得分"))
            found = each;
    }
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("the pages 试卷和成绩 and 题库 in both themes, narrow and with large text", "[ui][picture][exam]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow demo;
    const ExamStage stage(demo, QStringLiteral("exam"), kIdeology);
    demo.window().resize(width, height);
    const auto picture = [&](const char* what) {
        QCoreApplication::processEvents();
        CHECK(takePicture(demo.window(), QLatin1String(what) + QLatin1String(name)) == QStringList());
    };
    picture("exam");
    ExamStage::press(stage.view(), QStringLiteral("登记考试"));
    picture("exam-add");
    stage.dialog<ExamDialog>().close();
    CHECK(stage.isGone<ExamDialog>());
    stage.act(1, QStringLiteral("录入成绩"));
    picture("exam-scores");
    stage.dialog<ExamScoresDialog>().close();
    CHECK(stage.isGone<ExamScoresDialog>());
    demo.desk().showPage(kIdeology, QStringLiteral("question"));
    picture("exam-bank");
}

TEST_CASE("the chosen exam beside the list: its figures and the names behind them", "[ui][exam]")
{
    DemoWindow demo;
    const ExamStage stage(demo, QStringLiteral("exam"), kIdeology);
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 2);
    CHECK(stage.cell(0, 0) == QStringLiteral("2026年年度理论考试"));
    CHECK(stage.cell(1, 5) == QStringLiteral("已录成绩"));
    REQUIRE(demo.window().findChild<ExamPane*>() != nullptr);
    CHECK(demo.window().findChild<ExamPane*>()->text().contains(
        QStringLiteral("2026年上半年理论考试"))); // the one of November is still to come and has no scores
    CHECK(stage.view().table()->currentIndex().row() == 1);
    const auto older = listExams(demo.desk().book().reader(), demo.desk().branch().id).value().last();
    demo.desk().showPage(kIdeology, QStringLiteral("exam:") + older.id.toString()); // where the workbench leads to
    const auto* pane = demo.window().findChild<ExamPane*>();
    REQUIRE(pane != nullptr);
    const QString text = pane->text();
    CHECK(text.contains(QStringLiteral("2026年上半年理论考试")));
    CHECK(text.contains(QStringLiteral("100 分，60 分及格")));
    CHECK(text.contains(QStringLiteral("还没有及格 1 人")));
    CHECK(text.contains(QStringLiteral("其中补考及格 1 人")));
    CHECK(text.contains(QStringLiteral("丁春晓（外业值班）"))); // away, as the gathering has it
    CHECK(text.contains(QStringLiteral("失分最多的题")));
}

TEST_CASE("an exam is drawn on the page, its scores entered and one corrected, all of it undone", "[ui][exam]")
{
    DemoWindow demo;
    const ExamStage stage(demo, QStringLiteral("exam"), kIdeology);
    ExamStage::press(stage.view(), QStringLiteral("登记考试"));
    auto& asked = stage.dialog<ExamDialog>();
    ExamStage::field<LineField>(asked, QStringLiteral("名称")).setText(QStringLiteral("九月考试"));
    ExamStage::field<DateField>(asked, QStringLiteral("考试日期")).setDate(PartialDate::of(demo.desk().today()));
    auto& single = ExamStage::field<LineField>(asked, QStringLiteral("单选（题库 8 道）"));
    single.setText(QStringLiteral("9"));
    ExamStage::press(asked, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<ExamDialog>()); // the bank has eight
    single.setText(QStringLiteral("5"));
    ExamStage::field<LineField>(asked, QStringLiteral("单选每题几分")).setText(QStringLiteral("20"));
    ExamStage::press(asked, QStringLiteral("登记"));
    CHECK(stage.isGone<ExamDialog>());
    REQUIRE(stage.view().table()->model()->rowCount() == 3);
    CHECK(stage.cell(1, 0) == QStringLiteral("九月考试")); // the one of November is later
    stage.act(1, QStringLiteral("录入成绩"));
    auto& scores = stage.dialog<ExamScoresDialog>();
    scoreField(scores, QStringLiteral("周砚青")).setText(QStringLiteral("一百"));
    ExamStage::press(scores, QStringLiteral("保存"));
    CHECK_FALSE(stage.isGone<ExamScoresDialog>());
    scoreField(scores, QStringLiteral("周砚青")).setText(QStringLiteral("80"));
    scoreField(scores, QStringLiteral("韩知秋")).setText(QStringLiteral("40"));
    ExamStage::press(scores, QStringLiteral("保存"));
    CHECK(stage.isGone<ExamScoresDialog>());
    CHECK(stage.cell(1, 4) == QStringLiteral("60"));
    CHECK(stage.cell(1, 3) == QStringLiteral("1 人"));
    const auto exam = listExams(demo.desk().book().reader(), demo.desk().branch().id).value()[1];
    (new ExamCorrectDialog(&stage.view(), demo.desk(), exam))->open();
    auto& correct = stage.dialog<ExamCorrectDialog>();
    ExamStage::field<LineField>(correct, QStringLiteral("改成（分）")).setText(QStringLiteral("70"));
    ExamStage::press(correct, QStringLiteral("更正"));
    CHECK_FALSE(stage.isGone<ExamCorrectDialog>()); // why?
    ExamStage::field<LineField>(correct, QStringLiteral("更正原因")).setText(QStringLiteral("漏加"));
    ExamStage::press(correct, QStringLiteral("更正"));
    CHECK(stage.isGone<ExamCorrectDialog>());
    CHECK(loadExam(demo.desk().book().reader(), exam.id).value().corrections.size() == 1);
    for (int i = 0; i < 3; ++i)
        demo.desk().undo();
    CHECK(stage.view().table()->model()->rowCount() == 2);
}

TEST_CASE("a bank is imported on the page, and the rows that are bad are told", "[ui][exam]")
{
    DemoWindow demo;
    const BankStage stage(demo, QStringLiteral("question"), kIdeology);
    REQUIRE(stage.view().table()->model()->rowCount() == 20);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("题库.csv"));
    sheet::OutputTable table;
    table.sheetName = QStringLiteral("题库");
    table.header = {QStringLiteral("题型"), QStringLiteral("题干"), QStringLiteral("答案"), QStringLiteral("分值")};
    table.rows = {{QStringLiteral("判断"), QStringLiteral("新的一道"), QStringLiteral("对"), QStringLiteral("2")},
                  {QStringLiteral("判断"), QStringLiteral("坏的一道"), QStringLiteral("也许"), QStringLiteral("2")}};
    REQUIRE(sheet::writeTable(path, table));
    stage.view().importFrom(path);
    CHECK(stage.view().table()->model()->rowCount() == 21);
    auto* told = demo.window().findChild<Dialog*>(QStringLiteral("sheetFaults"));
    REQUIRE(told != nullptr);
    CHECK(told->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("第 3 行 C 列（答案）")));
    told->close();
    QCoreApplication::processEvents();
    BankStage::press(stage.view(), QStringLiteral("登记题目"));
    auto& asked = stage.dialog<QuestionDialog>();
    BankStage::field<TextField>(asked, QStringLiteral("题干")).edit()->setPlainText(QStringLiteral("手写的一道"));
    BankStage::field<TextField>(asked, QStringLiteral("选项（一行一个，不写字母）"))
        .edit()
        ->setPlainText(QStringLiteral("甲\n乙"));
    BankStage::field<LineField>(asked, QStringLiteral("答案")).setText(QStringLiteral("C"));
    BankStage::press(asked, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<QuestionDialog>()); // there are two choices
    BankStage::field<LineField>(asked, QStringLiteral("答案")).setText(QStringLiteral("b"));
    BankStage::press(asked, QStringLiteral("登记"));
    CHECK(stage.isGone<QuestionDialog>());
    CHECK(stage.view().table()->model()->rowCount() == 22);
    demo.desk().undo();
    demo.desk().undo();
    CHECK(stage.view().table()->model()->rowCount() == 20);
}
