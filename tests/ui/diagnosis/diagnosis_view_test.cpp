// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 支部研判: the draft of the sample with its facts, judged to the end, finished, corrected, undone.
#include "ui/diagnosis/diagnosis_view.h"

#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/diagnosis_service.h"
#include "branchbook/sample/demo_book.h"
#include "main/areas.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/diagnosis/diagnosis_aspects.h"
#include "ui/diagnosis/diagnosis_board.h"
#include "ui/diagnosis/diagnosis_cells.h"
#include "ui/diagnosis/diagnosis_conclusion.h"
#include "ui/diagnosis/diagnosis_dialogs.h"
#include "ui/diagnosis/diagnosis_reading.h"
#include "ui/kit/field.h"
#include "ui/kit/popover.h"
#include "ui/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest/QTest>

#include <stdexcept>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

namespace {

struct DiagnosisStage {
    DiagnosisStage()
    {
        test.window().show();
        test.window().activateWindow();
        test.desk().showPage(QStringLiteral("organization"), QStringLiteral("diagnosis"));
        QCoreApplication::processEvents();
    }
    DemoWindow test{branchbook::main::makeAreas()}; // the facts come from what they know

    [[nodiscard]] DiagnosisView& view() const
    {
        auto* found = test.window().findChild<DiagnosisView*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] Diagnosis round() const
    {
        const auto all = listDiagnoses(test.desk().book().reader(), test.desk().branch().id).value();
        REQUIRE(all.size() == 1);
        return all.first();
    }
    [[nodiscard]] qsizetype matters() const
    {
        ledger::ItemQuery query;
        query.branch = test.desk().branch().id;
        query.sourceId = round().id.toString();
        return ledger::listItems(test.desk().book().reader(), query).value().size();
    }
    void judge(DiagnosisAspect aspect, const QString& title) const
    {
        QComboBox& combo = *view().aspects()->combo(aspect);
        const int index = combo.findText(title);
        REQUIRE(index >= 0);
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }
    template <class Kind>
    [[nodiscard]] Kind& dialog() const
    {
        auto* found = test.window().findChild<Kind*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    template <class Kind>
    [[nodiscard]] bool isGone() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return test.window().findChild<Kind*>() == nullptr;
    }
    static void press(QWidget& host, const QString& text)
    {
        for (auto* each : host.findChildren<QPushButton*>()) {
            if (each->text() == text && !each->isHidden())
                return each->click();
        }
        FAIL("no such button");
    }
    template <class Kind>
    static Kind& field(QWidget& dialog, const QString& title)
    {
        for (auto* each : dialog.findChildren<Kind*>()) {
            if (each->title() == title)
                return *each;
        }
        throw std::runtime_error("no such field");
    }
};

} // namespace

TEST_CASE("the page 支部研判 in both themes, narrow and with large text", "[ui][picture][diagnosis]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    const DiagnosisStage stage;
    stage.test.window().resize(width, height);
    const auto picture = [&](const char* what) {
        QCoreApplication::processEvents();
        CHECK(takePicture(stage.test.window(), QLatin1String(what) + QLatin1String(name)) == QStringList());
    };
    picture("diagnosis");
    stage.view().aspects()->chip(QStringLiteral("committee_talks"))->click();
    picture("diagnosis-list");
    stage.test.window().findChild<Popover*>()->close();
    DiagnosisStage::press(*stage.view().conclusion(), QStringLiteral("加一条整改"));
    picture("diagnosis-remedy");
    stage.dialog<DiagnosisRemedyDialog>().close();
}

TEST_CASE("the first row of the board is in sight at 1366 × 768", "[ui][diagnosis]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const DiagnosisStage stage;
    stage.test.window().resize(1366, 768);
    for (int i = 0; i < 3; ++i) // the cards ask for their height once they know their width
        QCoreApplication::processEvents();
    const auto* board = stage.view().findChild<DiagnosisBoard*>();
    REQUIRE(board != nullptr);
    const EvidenceCell* first = board->cell(0, 1);
    REQUIRE(first != nullptr);
    CHECK(first->mapTo(&stage.test.window(), QPoint(0, first->height())).y() <= 768);
}

TEST_CASE("every figure opens its list; what is behind its rule is said so, what is not recorded too",
          "[ui][diagnosis]")
{
    const DiagnosisStage stage;
    auto& aspects = *stage.view().aspects();
    const FactChip* meetings = aspects.chip(QStringLiteral("committee_meetings"));
    REQUIRE(meetings != nullptr);
    CHECK(meetings->fact().figure == QStringLiteral("2 / 3 次"));
    CHECK(meetings->accessibleName().contains(QStringLiteral("没有达到要求")));
    // the visit of 10 July and the lesson of 21 August
    CHECK(aspects.chip(QStringLiteral("education"))->fact().figure == QStringLiteral("2 次"));
    aspects.chip(QStringLiteral("committee_talks"))->click();
    auto* list = stage.test.window().findChild<Popover*>(QStringLiteral("factList"));
    REQUIRE(list != nullptr);
    QStringList texts;
    for (const auto* each : list->findChildren<QLabel*>())
        texts << each->text();
    const QString text = texts.join(u'\n');
    CHECK(text.contains(QStringLiteral("计入 8")));
    CHECK(text.contains(QStringLiteral("还缺 2")));
    list->close();
    CHECK(stage.view().conclusion()->text().contains(QStringLiteral("软件只摆出事实，不打分，不替人下结论。")));
    // The board: January has records, October has not begun, August lacks the committee's meeting.
    auto& board = *stage.view().board();
    REQUIRE(board.cell(1, 1) != nullptr);
    CHECK(board.cell(1, 10) == nullptr);
    CHECK(board.cell(1, 8)->accessibleName().contains(QStringLiteral("缺")));
}

TEST_CASE("a round is judged to the end and finished by people; one undo takes finishing and its matters back",
          "[ui][diagnosis]")
{
    const DiagnosisStage stage;
    CHECK_FALSE(stage.view().finishButton()->isEnabled());
    CHECK(stage.view().waitingText() == QStringLiteral("“群众评价”还没有研判"));
    stage.judge(DiagnosisAspect::Masses, QStringLiteral("健康"));
    CHECK((stage.round().gradeOf(DiagnosisAspect::Masses) == DiagnosisGrade::Healthy));
    CHECK(stage.view().waitingText().isEmpty());
    stage.view().conclusion()->radio(DiagnosisGrade::Ordinary)->click();
    CHECK((stage.round().conclusion == DiagnosisGrade::Ordinary));
    stage.view().conclusion()->opinionEdit()->setPlainText(QStringLiteral("另写一条意见。"));
    (void)stage.view().save();
    CHECK(stage.round().opinion == QStringLiteral("另写一条意见。"));
    REQUIRE(stage.view().finishButton()->isEnabled());
    stage.view().finishButton()->click();
    CHECK(stage.round().isFinished());
    CHECK(stage.round().facts.size() == 23);
    CHECK(stage.matters() == 3);
    CHECK_FALSE(stage.view().aspects()->combo(DiagnosisAspect::Masses)->isEnabled());
    CHECK(stage.view().conclusion()->opinionEdit()->isReadOnly());
    stage.view().finishButton()->click(); // 更正
    auto& correct = stage.dialog<DiagnosisCorrectDialog>();
    DiagnosisStage::field<ComboField>(correct, QStringLiteral("研判结论")).setCode(QStringLiteral("healthy"));
    DiagnosisStage::press(correct, QStringLiteral("更正"));
    CHECK_FALSE(stage.isGone<DiagnosisCorrectDialog>()); // why?
    DiagnosisStage::field<LineField>(correct, QStringLiteral("更正原因")).setText(QStringLiteral("记错了"));
    DiagnosisStage::press(correct, QStringLiteral("更正"));
    CHECK(stage.isGone<DiagnosisCorrectDialog>());
    CHECK(stage.round().corrections.size() == 1);
    CHECK(stage.view().conclusion()->text().contains(QStringLiteral("原因：记错了")));
    stage.test.desk().undo();
    stage.test.desk().undo();
    CHECK_FALSE(stage.round().isFinished());
    CHECK(stage.matters() == 0);
    CHECK(stage.view().aspects()->combo(DiagnosisAspect::Masses)->isEnabled());
}

TEST_CASE("a matter is taken up with its owner, and people and day are written", "[ui][diagnosis]")
{
    const DiagnosisStage stage;
    DiagnosisStage::press(*stage.view().conclusion(), QStringLiteral("加一条整改"));
    auto& remedy = stage.dialog<DiagnosisRemedyDialog>();
    DiagnosisStage::press(remedy, QStringLiteral("列入"));
    CHECK_FALSE(stage.isGone<DiagnosisRemedyDialog>()); // what?
    DiagnosisStage::field<LineField>(remedy, QStringLiteral("要做什么")).setText(QStringLiteral("整理档案"));
    DiagnosisStage::press(remedy, QStringLiteral("列入"));
    CHECK(stage.isGone<DiagnosisRemedyDialog>());
    CHECK(stage.round().remedies.size() == 4);
    // Without an owner it cannot be finished, and the page says so.
    stage.judge(DiagnosisAspect::Masses, QStringLiteral("健康"));
    CHECK(stage.view().waitingText() == QStringLiteral("“整理档案”还没有责任人"));
    CHECK_FALSE(stage.view().finishButton()->isEnabled());
    DiagnosisStage::press(*stage.view().conclusion(), QStringLiteral("参加人和日期"));
    auto& people = stage.dialog<DiagnosisPeopleDialog>();
    DiagnosisStage::field<LineField>(people, QStringLiteral("参加人"))
        .setText(QStringLiteral("周砚青、韩知秋，上级 联络员"));
    DiagnosisStage::press(people, QStringLiteral("保存"));
    CHECK(stage.isGone<DiagnosisPeopleDialog>());
    REQUIRE(stage.round().people.size() == 4);
    CHECK(stage.round().people[0].member.has_value());
    CHECK_FALSE(stage.round().people[3].member.has_value());
    for (int i = 0; i < 3; ++i)
        stage.test.desk().undo();
    CHECK(stage.round().remedies.size() == 3);
    CHECK(stage.round().people.size() == 5);
}

namespace {

/// More people than are worked out while the window waits, with a draft that lacks nothing.
class LargeDiagnosis
{
public:
    LargeDiagnosis()
        : m_preferences(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_areas(branchbook::main::makeAreas())
        , m_registry(makeRegistry(m_areas, themeOfTests(), m_preferences))
        , m_window(themeOfTests(), m_preferences, m_registry)
    {
        const QString file = m_folder.filePath(QStringLiteral("book.bbk"));
        NoProgress progress;
        sample::DemoOptions options;
        options.members = DiagnosisReading::kMostAtOnce + 50;
        REQUIRE(sample::makeDemoBook(file, options, progress));
        auto book = book::Book::open(file, book::OpenMode::Write, QDate(2026, 9, 18));
        REQUIRE(book);
        m_window.resize(1366, 768);
        m_window.showBook(std::make_unique<Desk>(std::move(*book), m_areas));
        m_window.show();
        Diagnosis draft;
        draft.branch = desk().branch().id;
        draft.period = *diagnosisPeriodByName(u"2026Q3");
        for (const DiagnosisAspect aspect : diagnosisAspects())
            draft.judgements.append({aspect, DiagnosisGrade::Healthy});
        draft.conclusion = DiagnosisGrade::Healthy;
        draft.opinion = QStringLiteral("一切正常。");
        draft.heldOn = QDate(2026, 9, 15);
        draft.people = {{std::nullopt, QStringLiteral("上级联络员")}};
        REQUIRE(desk().perform(QStringLiteral("diagnosis.add"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, openDiagnosis(unit, draft, desk().today()));
            return {};
        }));
        desk().showPage(QStringLiteral("organization"), QStringLiteral("diagnosis"));
    }
    [[nodiscard]] Desk& desk() const { return m_window.frame()->desk(); }
    [[nodiscard]] DiagnosisView& view() const
    {
        auto* found = m_window.findChild<DiagnosisView*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] bool isThere(bool wanted = true) const
    {
        return QTest::qWaitFor(
            [&] { return (view().aspects()->chip(QStringLiteral("committee_seats")) != nullptr) == wanted; }, 60'000);
    }
    [[nodiscard]] Diagnosis round() const
    {
        return listDiagnoses(desk().book().reader(), desk().branch().id).value().first();
    }

private:
    QTemporaryDir m_folder;
    Preferences m_preferences;
    book::Areas m_areas;
    Registry m_registry;
    MainWindow m_window;
};

} // namespace

TEST_CASE("the facts of a large branch are worked out beside the window; the old stand until the new are there",
          "[ui][diagnosis]")
{
    const LargeDiagnosis large;
    DiagnosisView& view = large.view();
    CHECK(view.reading()->isRunning());
    CHECK(view.aspects()->chip(QStringLiteral("committee_seats")) == nullptr);
    CHECK(view.waitingText().contains(QStringLiteral("正在从记录里算出事实")));
    REQUIRE(large.isThere());
    CHECK_FALSE(view.reading()->isRunning());
    CHECK(view.waitingText().isEmpty());

    ledger::Item matter;
    matter.branch = large.desk().branch().id;
    matter.kind = ledger::Kind::Opinion;
    matter.area = QStringLiteral("organization");
    matter.matter = QStringLiteral("路灯坏了");
    matter.raisedOn = QDate(2026, 9, 10);
    const QString before = view.aspects()->chip(QStringLiteral("opinions"))->fact().figure;
    REQUIRE(large.desk().perform(QStringLiteral("ledger.add"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, ledger::raiseItem(unit, matter, large.desk().today()));
        return {};
    }));
    CHECK(view.reading()->isRunning());
    CHECK(view.aspects()->chip(QStringLiteral("opinions"))->fact().figure == before); // the old stands
    REQUIRE(QTest::qWaitFor([&] { return !view.reading()->isRunning(); }, 60'000));
    CHECK(view.aspects()->chip(QStringLiteral("opinions"))->fact().figure != before);
}

TEST_CASE("a large branch: leaving the page stops the work, coming back begins anew, finishing waits for the facts",
          "[ui][diagnosis]")
{
    const LargeDiagnosis large;
    DiagnosisView& view = large.view();
    REQUIRE(view.reading()->isRunning());
    large.desk().showPage(QStringLiteral("members"));
    CHECK_FALSE(view.reading()->isRunning());
    QTest::qWait(200);
    CHECK(view.aspects()->chip(QStringLiteral("committee_seats")) == nullptr);
    large.desk().showPage(QStringLiteral("organization"), QStringLiteral("diagnosis"));
    REQUIRE(large.isThere());

    view.finishButton()->click();
    CHECK_FALSE(large.round().isFinished());
    CHECK(view.reading()->isRunning());
    REQUIRE(QTest::qWaitFor([&] { return large.round().isFinished(); }, 60'000));
    CHECK_FALSE(large.round().facts.isEmpty());
}
