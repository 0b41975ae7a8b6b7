// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of 思想建设 (mockup 24): its figures against the records themselves, where each leads, and its looks.
#include "branchbook/gathering/gathering_notice.h"
#include "branchbook/gathering/gathering_store.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/gathering/minutes_preview.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/page_looks.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/theory/hours_card.h"
#include "ui/theory/overview_view.h"
#include "ui/theory/painted_row.h"
#include "ui/theory/session_notice_dialog.h"
#include "ui/theory/study_grid.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

const QString kThoughtArea = QStringLiteral("ideology");

/// The overview of a window, and its buttons by name.
struct OverviewStage {
    explicit OverviewStage(MainWindow& shown)
        : window(shown)
    {
        window.show();
        window.activateWindow();
        desk().showPage(kThoughtArea);
        settle();
    }
    MainWindow& window;

    [[nodiscard]] Desk& desk() const { return window.frame()->desk(); }
    [[nodiscard]] OverviewView& view() const { return *window.findChild<OverviewView*>(); }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] QAbstractButton* find(const QString& name) const { return view().findChild<QAbstractButton*>(name); }
    [[nodiscard]] QAbstractButton& button(const char* name) const
    {
        auto* found = find(QString::fromLatin1(name));
        CAPTURE(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] QString figure(const char* name) const { return button(name).accessibleName(); }
    /// In the order in which they stand.
    [[nodiscard]] QStringList rowsCalled(const QString& prefix) const
    {
        QStringList words;
        for (const auto* row : view().findChildren<PaintedRow*>()) {
            if (row->objectName().startsWith(prefix))
                words.append(row->accessibleName());
        }
        return words;
    }
    /// What the click asks for: page and argument.
    [[nodiscard]] QString leadsTo(const char* name) const
    {
        QSignalSpy asked(&desk(), &Desk::pageAsked);
        button(name).click();
        settle();
        return asked.isEmpty() ? QString() : asked.first().at(0).toString() + u'/' + asked.first().at(1).toString();
    }
    [[nodiscard]] QList<gathering::GatheringRow> gatherings(gathering::Kind kind) const
    {
        gathering::GatheringQuery query;
        query.branch = desk().branch().id;
        query.kind = kind;
        query.period = DateRange{QDate(2026, 1, 1), QDate(2026, 12, 31)};
        return gathering::listGatherings(desk().book().reader(), query).value();
    }
};

} // namespace

TEST_CASE("the area begins with its overview, which is about a year", "[ui][overview]")
{
    DemoWindow demo;
    const OverviewStage stage(demo.window());
    CHECK(stage.view().isVisible());
    CHECK(demo.window().findChild<QWidget*>(QStringLiteral("yearSwitcher"))->isVisible());
    CHECK(stage.view().grid()->currentMonth() == 9);
    stage.desk().setQuarter({2025, 3});
    stage.settle();
    CHECK((stage.view().grid() == nullptr || stage.view().grid()->currentMonth() == 0));
}

TEST_CASE("the overview says what is thin: the first three with what to do, and the way to all", "[ui][overview]")
{
    DemoWindow demo;
    const OverviewStage stage(demo.window());
    const QStringList first = stage.figure("thinFirst").split(u'\n');
    CHECK(first.size() == 3);
    for (const QString& each : first)
        CHECK(each.contains(QStringLiteral("建议：")));
    CHECK(stage.leadsTo("allThin") == QStringLiteral("ideology/lack"));
}

TEST_CASE("the grid has every session of the year in its month, as the records say", "[ui][overview]")
{
    DemoWindow demo;
    const OverviewStage stage(demo.window());
    const auto& model = stage.view().grid()->grid();
    REQUIRE(model.rowCount() == 6);
    int all = 0;
    int held = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        int ofForm = 0;
        int heldOfForm = 0;
        std::array<QStringList, 12> days;
        for (const auto& record : stage.gatherings(model.form(row).kind)) {
            ++ofForm;
            heldOfForm += record.heldOn <= QDate(2026, 9, 18) && record.recorded ? 1 : 0;
            days.at(std::size_t(record.heldOn.month() - 1)).append(QStringLiteral("%1日").arg(record.heldOn.day()));
        }
        CAPTURE(model.index(row, 0).data().toString());
        CHECK(model.index(row, 13).data().toString() == QStringLiteral("%1/%2").arg(heldOfForm).arg(ofForm));
        for (int month = 1; month <= 12; ++month) {
            const auto& expected = days.at(std::size_t(month - 1));
            if (expected.size() <= 1)
                CHECK(model.index(row, month).data().toString() == expected.join(QString()));
        }
        all += ofForm;
        held += heldOfForm;
    }
    CHECK(stage.figure("studyHeld") == QStringLiteral("已完成 %1 / %2 次").arg(held).arg(all));
    // As drawn.
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("中心组学习"));
    CHECK(model.index(0, 9).data().toString() == QStringLiteral("15日"));
    CHECK(model.index(0, 13).data().toString() == QStringLiteral("9/12"));
    const auto often = [&model](int row) { return model.frequency(row); };
    CHECK(QStringList{often(0), often(1), often(2), often(3), often(4), often(5)}.join(u' ')
          == QStringLiteral("每月1次 每年2次 每季度1次 每年3次 每年2次 每季度1次"));
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("中心组学习，每月1次"));
    CHECK(StudyGridModel::chipState(model.sessionsAt(model.index(0, 9))) == ideology::StudyState::Held);
    CHECK(StudyGridModel::chipState(model.sessionsAt(model.index(2, 9))) == ideology::StudyState::Planned);
    CHECK(model.index(2, 9)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("防汛与供水安全，计划，已通知 38 人")));
    CHECK(model.index(1, 1).data(Qt::AccessibleTextRole).toString() == QStringLiteral("集中培训，1月没有安排"));
}

TEST_CASE("a month with several sessions says how many were held", "[ui][overview]")
{
    using ideology::StudySession;
    using ideology::StudyState;
    const auto on = [](int day, StudyState state) {
        StudySession session;
        session.on = QDate(2026, 9, day);
        session.state = state;
        return session;
    };
    CHECK(StudyGridModel::chipText({}) == QString());
    CHECK(StudyGridModel::chipText({on(3, StudyState::Held)}) == QStringLiteral("3日"));
    CHECK(StudyGridModel::chipText({on(3, StudyState::Held), on(9, StudyState::Held)}) == QStringLiteral("2次"));
    CHECK(StudyGridModel::chipText({on(3, StudyState::Held), on(25, StudyState::Planned)}) == QStringLiteral("1/2"));
    CHECK(StudyGridModel::chipState({on(3, StudyState::Held), on(25, StudyState::Planned)}) == StudyState::Planned);
    CHECK(StudyGridModel::chipState({on(3, StudyState::Unrecorded), on(25, StudyState::Planned)})
          == StudyState::Unrecorded);
}

TEST_CASE("hours, theme and effect are those that the sample was made with", "[ui][overview]")
{
    DemoWindow demo;
    const OverviewStage stage(demo.window());
    // Page 24: 20 people are behind the 32 hours, mockup_branch_test counts their minutes; of the 18 others the five of the
    // committee have 26 … 31 of the 56 × 261 / 365 = 40.04 that are asked of them.
    CHECK(stage.figure("onPace") == QStringLiteral("按进度 13 人"));
    CHECK(stage.figure("behind") == QStringLiteral("落后 25 人"));
    CHECK(stage.figure("hoursDots").startsWith(QStringLiteral("38 人的学时：按进度 13 人，落后 25 人")));
    const auto behind = stage.rowsCalled(QStringLiteral("behind-"));
    REQUIRE(behind.size() == 4);
    CHECK(std::ranges::all_of(behind, [](const QString& row) { return row.contains(QStringLiteral("还差")); }));
    for (qsizetype i = 0; i < behind.size(); ++i) // those of page 24: the retired come behind
        CHECK(behind[i].startsWith(QStringList{QStringLiteral("林远舟"), QStringLiteral("陈望北"),
                                               QStringLiteral("宋延河"), QStringLiteral("江雨眠")}[i]));
    // resources/sample/theory.json: four measures, one of them done; three problems, two of them closed.
    CHECK(stage.figure("themeMeasures") == QStringLiteral("措施 1 / 4"));
    CHECK(stage.figure("themeProblems") == QStringLiteral("查摆问题 3 条，已整改 2 条"));
    CHECK(stage.figure("themePhases").contains(QStringLiteral("整改落实（9—11月）进行中")));
    const auto measures = stage.rowsCalled(QStringLiteral("measure-"));
    REQUIRE(measures.size() == 4);
    CHECK(measures.first() == QStringLiteral("夏季水压监测点加密，石维岳，11月20日"));
    CHECK(measures.last() == QStringLiteral("窗口设老年人帮办岗，方念慈，已完成"));
    const auto effects = stage.rowsCalled(QStringLiteral("effect-"));
    REQUIRE(effects.size() == 3);
    CHECK(effects.first().contains(QStringLiteral("8月21日 党课 · 34 人评价")));
    CHECK(effects.first().contains(QStringLiteral("好 26　较好 7　一般 1")));
    CHECK(effects.last().startsWith(QStringLiteral("基层治理专题")));
}

TEST_CASE("the next session says when, where and who, and prints its sheet", "[ui][overview]")
{
    DemoWindow demo;
    const OverviewStage stage(demo.window());
    CHECK(stage.figure("nextSession")
          == QStringLiteral("专题辅导：防汛与供水安全，2026年9月22日，周二 15:00 · 三楼党员活动室"));
    stage.button("signIn").click();
    auto* preview = demo.window().findChild<MinutesPreview*>();
    REQUIRE(preview != nullptr);
    preview->close();
    stage.settle();
    CHECK(stage.leadsTo("nextSession").startsWith(QStringLiteral("ideology/")));
    CHECK_FALSE(stage.view().isVisible()); // the record is open
}

TEST_CASE("the next session says how many were told and who asked for leave, and a notice is entered there",
          "[ui][overview]")
{
    DemoWindow demo;
    const OverviewStage stage(demo.window());
    CHECK(stage.figure("notice") == QStringLiteral("✓ 已通知 38 人")); // as drawn
    QStringList words;
    for (const auto* each : stage.view().findChildren<ElidedLabel*>())
        words.append(each->text());
    CHECK(words.contains(QStringLiteral("2 人 · 结束后补学")));
    const auto lectures = stage.gatherings(gathering::Kind::SpecialLecture);
    const auto next = std::ranges::find(lectures, QDate(2026, 9, 22), &gathering::GatheringRow::heldOn);
    REQUIRE(next != lectures.end());
    REQUIRE(stage.desk().perform(QStringLiteral("test"), QString(),
                                 [&](store::UnitOfWork& unit) { return gathering::removeNotice(unit, next->id); }));
    stage.settle();
    CHECK(stage.figure("notice") == QStringLiteral("还没有登记"));
    stage.button("notice").click();
    auto* dialog = demo.window().findChild<SessionNoticeDialog*>();
    REQUIRE(dialog != nullptr);
    for (auto* each : dialog->findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("登记"))
            each->click();
    }
    stage.settle();
    CHECK(stage.figure("notice") == QStringLiteral("✓ 已通知 38 人")); // all who are expected, unless said otherwise
    stage.desk().undo();
    stage.settle();
    CHECK(stage.figure("notice") == QStringLiteral("还没有登记"));
}

TEST_CASE("each figure opens what is behind it", "[ui][overview]")
{
    DemoWindow demo;
    const OverviewStage stage(demo.window());
    CHECK(stage.leadsTo("studyHeld") == QStringLiteral("ideology/study"));
    CHECK(stage.leadsTo("themeMeasures").startsWith(QStringLiteral("ideology/campaign:")));
    CHECK(stage.leadsTo("themePhases").startsWith(QStringLiteral("ideology/campaign:")));
    auto* effect = stage.view().findChildren<PaintedRow*>().last();
    QSignalSpy asked(&stage.desk(), &Desk::pageAsked);
    effect->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().at(1).toString() == QStringLiteral("quality"));
    stage.desk().showPage(kThoughtArea, QStringLiteral("overview"));
    stage.settle();
    stage.view().grid()->ask(stage.view().grid()->model()->index(0, 13));
    CHECK(asked.last().at(1).toString() == QStringLiteral("months"));
    stage.desk().showPage(kThoughtArea, QStringLiteral("overview"));
    stage.settle();
    const auto session = stage.view().grid()->grid().sessionsAt(stage.view().grid()->model()->index(0, 9));
    REQUIRE(session.size() == 1);
    stage.view().grid()->ask(stage.view().grid()->model()->index(0, 9));
    CHECK(asked.last().at(1).toString() == session.front().gathering.toString());
}

TEST_CASE("the names behind the hours", "[ui][overview]")
{
    DemoWindow demo;
    const OverviewStage stage(demo.window());
    const auto opened = [&](const char* name) {
        stage.button(name).click();
        stage.settle();
        auto* dialog = demo.window().findChild<HoursDialog*>();
        REQUIRE(dialog != nullptr);
        const int rows = dialog->table()->model()->rowCount();
        const QAbstractItemModelTester tester(dialog->table()->model());
        dialog->close();
        stage.settle();
        return rows;
    };
    // Hours by hours × 365 < asked × 261, asked 56 of the committee, over what `study hours --json` lists.
    CHECK(opened("behind") == 25);
    CHECK(opened("onPace") == 13);
    CHECK(opened("hoursList") == 38);
    CHECK(opened("hoursDots") == 38);
}

TEST_CASE("what is changed elsewhere is seen here", "[ui][overview]")
{
    DemoWindow demo;
    const OverviewStage stage(demo.window());
    const QString before = stage.figure("studyHeld");
    const auto planned = stage.gatherings(gathering::Kind::TheoryExam);
    const auto coming = std::ranges::find_if(planned, [](const auto& row) { return row.heldOn > QDate(2026, 9, 18); });
    REQUIRE(coming != planned.end());
    REQUIRE(stage.desk().perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) {
        return gathering::recycleGathering(unit, coming->id, QDate(2026, 9, 18));
    }));
    stage.settle();
    CHECK(stage.figure("studyHeld") != before);
    stage.desk().undo();
    stage.settle();
    CHECK(stage.figure("studyHeld") == before);
}

TEST_CASE("in an empty book each card says what belongs there and offers a way to it", "[ui][overview]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    WindowOfTests test;
    const OverviewStage stage(test.window());
    CHECK(stage.view().grid() == nullptr);
    for (const char* name : {"planStudy", "planNext", "openRoster", "planTheme", "recordStudy"}) {
        CAPTURE(name);
        CHECK(stage.button(name).isVisible());
        CHECK_FALSE(stage.button(name).text().isEmpty());
    }
    CHECK(takePicture(test.window(), QStringLiteral("24-ideology-empty")) == QStringList());
    CHECK(stage.leadsTo("planNext") == QStringLiteral("ideology/new:center_group_study"));
}

TEST_CASE("the overview of 思想建设 in both themes, narrow and with large text", "[ui][picture][overview]")
{
    const PageLook look = GENERATE(from_range(kPageLooks));
    wear(look);
    DemoWindow demo;
    const PagePictures picture(demo.window(), look);
    const OverviewStage stage(demo.window());
    picture("24-ideology");
    if (look.width == 1366)
        CHECK(stage.view().findChild<QScrollArea*>()->verticalScrollBar()->maximum() == 0);
    stage.button("behind").click();
    stage.settle();
    picture("24-ideology-hours");
}
