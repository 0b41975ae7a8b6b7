// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_view.h"

#include "branchbook/organization/evaluation_service.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/evaluation/evaluation_cards.h"
#include "ui/evaluation/evaluation_count_dialog.h"
#include "ui/evaluation/evaluation_dialogs.h"
#include "ui/evaluation/evaluation_export.h"
#include "ui/evaluation/evaluation_model.h"
#include "ui/kit/banner.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/step_track.h"
#include "ui/kit/table_view.h"
#include "ui/picture.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/past_day.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

namespace {

/// The sample on 18 September 2026 at 民主评议: the round of 2025 before its grading is complete.
struct EvaluationStage {
    EvaluationStage()
    {
        test.window().show();
        test.window().activateWindow();
        test.desk().showPage(QStringLiteral("organization"), QStringLiteral("evaluation"));
        QCoreApplication::processEvents();
    }
    DemoWindow test;

    [[nodiscard]] EvaluationView& view() const
    {
        auto* found = test.window().findChild<EvaluationView*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] EvaluationModel& model() const { return *view().model(); }
    [[nodiscard]] Evaluation round() const
    {
        const auto found = findEvaluation(test.desk().book().reader(), test.desk().branch().id, 2025);
        REQUIRE(found);
        REQUIRE(*found);
        return **found;
    }
    [[nodiscard]] QModelIndex cell(const QString& name, int column) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().row(row).person.name == name)
                return model().index(row, column);
        }
        FAIL("not in the list");
        return {};
    }
    [[nodiscard]] const EvaluationRow& rowOf(const QString& name) const { return model().row(cell(name, 0).row()); }
    template <class Kind>
    [[nodiscard]] Kind& dialog() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* found = test.window().findChild<Kind*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    static void press(QWidget& dialog, const QString& text)
    {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each->click();
        }
        FAIL("no such button");
    }
    static QLineEdit& line(QWidget& dialog, const QString& title)
    {
        for (auto* each : dialog.findChildren<LineField*>()) {
            if (each->title() == title)
                return *each->edit();
        }
        FAIL("no such field");
        return *dialog.findChild<QLineEdit*>();
    }
    void grade(const QString& name, Grade grade) const
    {
        const Evaluation now = round();
        const auto member = rowOf(name).person.member;
        REQUIRE(test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
            return gradeMember(unit, now.id, member, grade, {}, QStringLiteral("集体研究"), test.desk().today());
        }));
    }
};

} // namespace

TEST_CASE("the quota opens whom the share is taken of, and who is left out of it", "[ui][evaluation]")
{
    const EvaluationStage stage;
    auto* base = stage.view().findChild<QPushButton*>(QStringLiteral("quotaBase"));
    REQUIRE(base != nullptr);
    CHECK(base->text() == QStringLiteral("正式党员 36 人"));
    base->click();
    auto& dialog = stage.dialog<FigurePeopleDialog>();
    CHECK(dialog.counted()->text().startsWith(QStringLiteral("计入 36 人：")));
    CHECK(dialog.leftOut()->text().contains(QStringLiteral("罗小满（预备党员，不评定等次）")));
    dialog.figure()->setCode(gradeName(Grade::Excellent));
    Q_EMIT dialog.figure()->combo()->activated(dialog.figure()->combo()->currentIndex());
    CHECK(dialog.counted()->text().startsWith(QStringLiteral("计入 11 人："))); // 11/ 12 人 on the card
    CHECK(dialog.leftOut()->text().contains(QStringLiteral("方念慈（待评定）")));
}

TEST_CASE("the button of the next step stands whole at 1366 by 768", "[ui][evaluation]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const EvaluationStage stage;
    stage.test.window().resize(1366, 768);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QPushButton* next = stage.view().cards()->nextButton();
    REQUIRE(next->isVisible());
    CHECK(next->visibleRegion().boundingRect().height() == next->height());
}

TEST_CASE("a figure beside the list opens its people and all those who are not in it", "[ui][evaluation]")
{
    const EvaluationStage stage;
    for (auto* each : stage.view().cards()->findChildren<QLabel*>()) {
        if (each->text() == QStringLiteral("/ 12 人"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    auto& dialog = stage.dialog<FigurePeopleDialog>();
    CHECK(dialog.figure()->code() == gradeName(Grade::Excellent));
    CHECK(dialog.counted()->text().startsWith(QStringLiteral("计入 11 人：")));
    CHECK(dialog.leftOut()->text().startsWith(QStringLiteral("不在里面 26 人："))); // 37 on the list
}

TEST_CASE("the papers are covered until somebody asks for them, and again when the page is left", "[ui][evaluation]")
{
    const EvaluationStage stage;
    const auto shown = [&](int column) { return stage.cell(QStringLiteral("周砚青"), column).data().toString(); };
    CHECK(stage.model().coversBallots());
    CHECK(shown(EvaluationModel::Members) == QStringLiteral("已遮住"));
    CHECK(shown(EvaluationModel::Masses) == QStringLiteral("已遮住"));
    CHECK_FALSE(stage.cell(QStringLiteral("周砚青"), EvaluationModel::Members)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("31")));
    const QModelIndex note = stage.cell(QStringLiteral("邓文朴"), EvaluationModel::Note); // 互评有意见
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        CHECK(note.data(role).toString() == QStringLiteral("已遮住"));
    CHECK(note.data(CellRole).value<Cell>().status.text.isEmpty()); // nor the sign of a warning
    QPushButton* reveal = nullptr;
    for (auto* each : stage.test.window().findChildren<QPushButton*>()) {
        if (each->accessibleName() == QStringLiteral("遮住或显示测评票和备注"))
            reveal = each;
    }
    REQUIRE(reveal != nullptr);
    reveal->click();
    CHECK(shown(EvaluationModel::Members).contains(QStringLiteral("31")));
    CHECK(note.data().toString().contains(QStringLiteral("互评有意见")));
    stage.test.desk().showPage(QStringLiteral("organization"), QStringLiteral("admission"));
    QCoreApplication::processEvents();
    CHECK(stage.model().coversBallots());
    CHECK_FALSE(reveal->isChecked());
}

TEST_CASE("the sample shows the round as it was drawn", "[ui][evaluation]")
{
    const EvaluationStage stage;
    const QAbstractItemModelTester tester(&stage.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(stage.model().rowCount() == 37);
    const QStringList first{QStringLiteral("周砚青"), QStringLiteral("韩知秋"), QStringLiteral("沈若溪"),
                            QStringLiteral("陆怀瑾"), QStringLiteral("贺松年")};
    for (int row = 0; row < first.size(); ++row)
        CHECK(stage.model().row(row).person.name == first[row]);
    const EvaluationRow& secretary = stage.rowOf(QStringLiteral("周砚青"));
    CHECK(secretary.post == QStringLiteral("书记")); // as the committee's own records have it
    CHECK(tallyText(*secretary.members) == QStringLiteral("优秀31 合格5"));
    CHECK(tallyText(*secretary.masses) == QStringLiteral("优秀11 合格1"));
    CHECK(stage.cell(QStringLiteral("方念慈"), EvaluationModel::GradeColumn).data().toString()
          == QStringLiteral("请评定"));
    CHECK(stage.cell(QStringLiteral("罗小满"), EvaluationModel::GradeColumn).data().toString()
          == QStringLiteral("不评等次"));
    CHECK(stage.view().cards()->quotaText() == QStringLiteral("11/ 12 人"));
    CHECK(stage.view().cards()->quotaShare() == QStringLiteral("三分之一 12 人"));
    CHECK(stage.view().cards()->nextText()
          == QStringLiteral("还有 2 名党员待评定：方念慈、郑以宁。全部评定后即可进入结果反馈。"));
    CHECK_FALSE(stage.view().cards()->nextButton()->isEnabled());
    const auto& steps = stage.view().track()->steps();
    REQUIRE(steps.size() == 8);
    CHECK(steps[0]->detail() == QStringLiteral("1月8日"));
    CHECK(steps[2]->detail() == QStringLiteral("37 人"));
    CHECK(steps[5]->state() == TrackButton::State::Current);
    CHECK(steps[5]->detail() == QStringLiteral("进行中"));
    // The proposal ends where the branch did: the eleven have the best papers, one place is left to be discussed.
    const auto known = loadEvaluationData(stage.test.desk(), 0);
    CHECK(known->quota.inside.size() == 11);
    CHECK(known->doubts.isEmpty());
}

TEST_CASE("the lines of the grades never lie on top of each other, however low the page", "[ui][evaluation]")
{
    themeOfTests().apply(
        {Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced}); // large text lays the page out as a narrow one
    const EvaluationStage stage;
    for (const auto& person : stage.round().people) {
        if (person.getsGrade())
            stage.grade(person.name, Grade::Excellent); // far beyond the quota: the banner takes its room
    }
    for (const QSize size : {QSize(1366, 768), QSize(1366, 600), QSize(1024, 700)}) {
        stage.test.window().resize(size);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const EvaluationCards& cards = *stage.view().cards();
        REQUIRE(cards.isVisible());
        int bottom = -1;
        for (const QString& title : {QStringLiteral("优秀"), QStringLiteral("合格"), QStringLiteral("基本合格"),
                                     QStringLiteral("不合格"), QStringLiteral("待评定")}) {
            for (const auto* link : cards.findChildren<QPushButton*>()) {
                if (link->text() != title || !link->isVisible())
                    continue;
                const int top = link->mapTo(&cards, QPoint()).y();
                CHECK(top > bottom);
                CHECK(link->height() >= link->minimumSizeHint().height());
                bottom = top + link->height() - 1;
            }
        }
        CHECK((bottom > 0 || size.width() < 1366));
    }
}

TEST_CASE("when everybody is graded the next step opens, and its dialog writes it", "[ui][evaluation]")
{
    const EvaluationStage stage;
    stage.grade(QStringLiteral("方念慈"), Grade::Excellent);
    stage.grade(QStringLiteral("郑以宁"), Grade::Qualified);
    CHECK(stage.view().cards()->quotaText() == QStringLiteral("12/ 12 人"));
    REQUIRE(stage.view().cards()->nextButton()->isEnabled());
    stage.view().cards()->nextButton()->click();
    auto& step = stage.dialog<EvaluationStepDialog>();
    step.findChild<DateField*>()->setDate(PartialDate::of(2026, 2, 6));
    EvaluationStage::press(step, QStringLiteral("登记"));
    CHECK(stage.round().step(EvaluationStep::Grading)->doneOn == QDate(2026, 2, 6));
    CHECK(stage.view().track()->steps()[6]->state() == TrackButton::State::Current);
    stage.view().cards()->nextButton()->click(); // 登记已反馈
    auto& tell = stage.dialog<EvaluationTellDialog>();
    EvaluationStage::press(tell, QStringLiteral("登记已反馈"));
    CHECK(stage.round().untold().isEmpty());
    // A settled grade changes with its reason alone.
    Q_EMIT stage.view().table()->editAsked(stage.cell(QStringLiteral("马立川"), EvaluationModel::GradeColumn));
    auto& person = stage.dialog<EvaluationPersonDialog>();
    for (auto* each : person.findChildren<ComboField*>()) {
        if (each->title() == QStringLiteral("组织评定"))
            each->setCode(QStringLiteral("basically_qualified"));
    }
    EvaluationStage::press(person, QStringLiteral("保存"));
    CHECK(stage.rowOf(QStringLiteral("马立川")).person.grade == Grade::Qualified);
    EvaluationStage::line(person, QStringLiteral("更正原因")).setText(QStringLiteral("支委会重新研究"));
    EvaluationStage::press(person, QStringLiteral("保存"));
    CHECK(stage.rowOf(QStringLiteral("马立川")).person.grade == Grade::Basic);
    CHECK(stage.round().corrections.size() == 1);
}

TEST_CASE("papers are read in one by one and only their sums are kept", "[ui][evaluation]")
{
    const EvaluationStage stage;
    REQUIRE(stage.test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        Evaluation round;
        round.branch = stage.test.desk().branch().id;
        round.forYear = 2026;
        round.peopleOn = stage.test.desk().today();
        BB_TRY([[maybe_unused]] const auto id, openEvaluation(unit, round, round.peopleOn));
        return {};
    }));
    stage.view().showYear(2026);
    for (int step = 0; step < 4; ++step) {
        stage.view().cards()->nextButton()->click();
        EvaluationStage::press(stage.dialog<EvaluationStepDialog>(), QStringLiteral("登记"));
    }
    stage.view().cards()->nextButton()->click(); // 录入党员互评票
    auto& dialog = stage.dialog<EvaluationCountDialog>();
    QLineEdit& paper = EvaluationStage::line(dialog, QStringLiteral("一张一张录（按名单顺序）"));
    for (const QString& mark : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("0")}) {
        paper.setText(mark.repeated(36));
        EvaluationStage::press(dialog, QStringLiteral("加上这张票"));
    }
    paper.setText(QStringLiteral("12"));
    EvaluationStage::press(dialog, QStringLiteral("加上这张票"));
    CHECK_FALSE(dialog.findChildren<LineField*>().isEmpty());
    EvaluationStage::press(dialog, QStringLiteral("保存"));
    const auto found = findEvaluation(stage.test.desk().book().reader(), stage.test.desk().branch().id, 2026).value();
    const EvaluationCount* count = found->count(EvaluationBallot::Members);
    REQUIRE(count != nullptr);
    CHECK(count->valid == 3);
    CHECK(tallyText(count->tallies.last()) == QStringLiteral("优秀1 合格1 弃权1"));
}

TEST_CASE("the sheet has grades alone unless papers and opinions are asked for", "[ui][evaluation]")
{
    const EvaluationStage stage;
    const auto known = loadEvaluationData(stage.test.desk(), 0);
    REQUIRE(known);
    const auto open = evaluationTable(*known, EvaluationContent::Grades);
    CHECK(open.header == QStringList{QStringLiteral("姓名"), QStringLiteral("职务"), QStringLiteral("组织评定")});
    for (const QStringList& row : open.rows)
        CHECK(row.size() == 3);
    const auto whole = evaluationTable(*known, EvaluationContent::Everything);
    CHECK(whole.header.size() == 13);
    CHECK(whole.rows[0][3] == QStringLiteral("31"));
}

TEST_CASE("Enter exports the summary at once: its button has the focus, not the one that cancels", "[ui][evaluation]")
{
    const EvaluationStage stage;
    REQUIRE(QTest::qWaitForWindowActive(&stage.test.window()));
    stage.view().exportFile();
    auto& dialog = stage.dialog<EvaluationExportDialog>();
    const auto* focus = qobject_cast<QPushButton*>(stage.test.window().focusWidget());
    REQUIRE(focus != nullptr);
    CHECK(dialog.isAncestorOf(focus));
    CHECK(focus->text() == QStringLiteral("导出"));
}

TEST_CASE("民主评议 in both themes, narrow, and with the largest text", "[ui][picture][evaluation]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    const EvaluationStage stage;
    stage.test.window().resize(width, height);
    QCoreApplication::processEvents();
    stage.view().table()->setCurrentIndex(stage.cell(QStringLiteral("方念慈"), EvaluationModel::GradeColumn));
    const auto picture = [&stage, suffix = QString::fromLatin1(name)](const char* page) {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        CHECK(takePicture(stage.test.window(), QString::fromLatin1(page) + suffix) == QStringList());
        for (auto* dialog : stage.test.window().findChildren<Dialog*>())
            dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    picture("07-evaluation");
    Q_EMIT stage.view().table()->activated(stage.cell(QStringLiteral("方念慈"), EvaluationModel::Name));
    picture("07-evaluation-person");
    Q_EMIT stage.view().track()->chosen(5);
    picture("07-evaluation-step");
    (new EvaluationCountDialog(&stage.test.window(), stage.test.desk(),
                               std::make_shared<const EvaluationData>(loadEvaluationData(stage.test.desk(), 0).value()),
                               EvaluationBallot::Masses))
        ->open();
    picture("07-evaluation-count");
    stage.view().exportFile();
    picture("07-evaluation-export");
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("the names of the grades have the colour of design page 07 in light and in dark", "[ui][evaluation]")
{
    const EvaluationStage stage;
    for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
        themeOfTests().apply({scheme, Contrast::Normal, 1.0, Motion::Reduced});
        QCoreApplication::processEvents();
        int seen = 0;
        for (const auto* link : stage.view().cards()->findChildren<QPushButton*>()) {
            if (link->toolTip() != QStringLiteral("看名单"))
                continue;
            ++seen;
            if (link->isEnabled()) // 不合格 has nobody, and its link leads nowhere
                CHECK(link->palette().color(QPalette::ButtonText) == color(Color::Text2));
        }
        CHECK(seen == 6); // four grades, 待评定, and whom the quota is counted on
    }
}

TEST_CASE("民主评议 of a past day shows how far it had come, and is only looked at", "[ui][evaluation]")
{
    const EvaluationStage stage;
    auto& view = stage.view();
    auto& past = view.past();
    const QString zhou = QStringLiteral("周砚青");
    REQUIRE(stage.rowOf(zhou).person.grade == Grade::Excellent);
    REQUIRE(stage.rowOf(zhou).members);
    past.show(QDate(2026, 1, 22));
    CHECK_FALSE(stage.rowOf(zhou).person.grade); // the grading has no day yet
    CHECK(stage.cell(zhou, EvaluationModel::GradeColumn).data().toString() == QStringLiteral("未评定"));
    CHECK(stage.rowOf(zhou).members);
    past.show(QDate(2026, 1, 21));
    CHECK_FALSE(stage.rowOf(zhou).members);
    CHECK(shownTable(*view.table()).day == QDate(2026, 1, 21));
    CHECK(view.table()->rowActions().empty());
    CHECK(takePicture(stage.test.window(), QStringLiteral("07-evaluation-past")) == QStringList());

    const Evaluation before = stage.round();
    QSignalSpy noticed(&stage.test.desk(), &Desk::noticed);
    const auto isTold = [&](const char* what) {
        return noticed.count() == 1 && noticed.takeFirst().first().toString().contains(QString::fromUtf8(what));
    };
    Q_EMIT view.table()->activated(stage.cell(zhou, 0));
    CHECK(isTold("只能看"));
    Q_EMIT view.table()->editAsked(stage.cell(zhou, 0));
    CHECK(isTold("只能看"));
    Q_EMIT view.table()->clicked(stage.cell(zhou, EvaluationModel::GradeColumn));
    CHECK(noticed.isEmpty());
    Q_EMIT view.track()->chosen(2);
    CHECK(isTold("只能看"));
    Q_EMIT view.cards()->nextAsked();
    CHECK(isTold("只能看"));
    view.print();
    CHECK(isTold("回到今天"));
    view.exportFile();
    CHECK(isTold("回到今天"));
    CHECK(stage.test.window().findChild<Dialog*>() == nullptr);
    CHECK(stage.round() == before);

    past.show(QDate(2026, 1, 7));
    CHECK(stage.model().rowCount() == 0);
    view.open(QStringLiteral("2025")); // who follows a link means now
    CHECK_FALSE(past.isPast());
    CHECK(stage.rowOf(zhou).person.grade == Grade::Excellent);
    CHECK(view.table()->rowActions().size() == 3);
}

TEST_CASE("the sentence of a past day stands whole, as wide as the round below, and the list stays where it was",
          "[ui][evaluation]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const EvaluationStage stage;
    auto& view = stage.view();
    for (const QSize size : {QSize(1366, 768), QSize(1024, 700)}) {
        view.past().show({});
        stage.test.window().resize(size);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        auto* bar = view.table()->verticalScrollBar();
        REQUIRE(bar->maximum() > 0);
        bar->setValue(bar->maximum() / 2);
        const int before = bar->value();
        view.past().show(QDate(2026, 1, 22));
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        CHECK(bar->value() == before);
        const auto* banner = view.past().banner()->findChild<Banner*>();
        REQUIRE(banner != nullptr);
        REQUIRE(banner->isVisible());
        CHECK(banner->mapTo(&view, QPoint()).x() == view.track()->mapTo(&view, QPoint()).x());
        CHECK(banner->width() == view.track()->width());
        CHECK(banner->mapTo(&view, QPoint()).y() > 0);
        const auto* sentence = banner->findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE(sentence != nullptr);
        for (const auto* each : banner->findChildren<QLabel*>()) {
            if (!each->text().isEmpty())
                sentence = each;
        }
        CHECK(sentence->text().startsWith(QStringLiteral("这是到")));
        CHECK(sentence->height() >= sentence->heightForWidth(sentence->width()));
        CHECK(banner->visibleRegion().boundingRect().height() == banner->height());
    }
}
