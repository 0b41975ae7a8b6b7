// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The overviews of 作风建设 (mockup 09) and 反腐倡廉 (mockup 10): the figures of the mockups' branch, what is covered, where each
// line leads, and what they say in an empty book.
#include "branchbook/conduct/opinion.h"
#include "branchbook/institutions/tie_service.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/conduct/conduct_overview.h"
#include "ui/integrity/clue_dialogs.h"
#include "ui/integrity/integrity_overview.h"
#include "ui/kit/table_view.h"
#include "ui/page_looks.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/theory/painted_row.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

template <class View>
struct BoardStage {
    BoardStage(MainWindow& shown, const char* area)
        : window(shown)
    {
        window.show();
        window.activateWindow();
        desk().showPage(QString::fromLatin1(area), QStringLiteral("overview"));
        settle();
    }
    MainWindow& window;

    [[nodiscard]] Desk& desk() const { return window.frame()->desk(); }
    [[nodiscard]] View& view() const { return *window.findChild<View*>(); }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] QAbstractButton& button(const char* name) const
    {
        auto* found = view().template findChild<QAbstractButton*>(QString::fromLatin1(name));
        CAPTURE(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    /// What those say whose names begin so, in the order in which they stand.
    [[nodiscard]] QStringList rowsCalled(const char* prefix) const
    {
        QStringList words;
        for (const auto* row : view().template findChildren<PaintedRow*>()) {
            if (row->objectName().startsWith(QLatin1String(prefix)))
                words.append(row->accessibleName());
        }
        return words;
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view().table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString everything() const
    {
        QStringList words;
        for (const auto* each : view().template findChildren<QWidget*>())
            words << each->accessibleName() << each->toolTip();
        for (const auto* each : view().template findChildren<QLabel*>())
            words << each->text();
        const auto* model = view().table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                words << cell(row, column);
        }
        return words.join(u' ');
    }
    [[nodiscard]] QString leadsTo(QAbstractButton& which) const
    {
        QSignalSpy asked(&desk(), &Desk::pageAsked);
        which.click();
        settle();
        return asked.isEmpty() ? QString() : asked.first().at(0).toString() + u'/' + asked.first().at(1).toString();
    }
};

} // namespace

TEST_CASE("the opinions of the mockup stand in the overview with their course", "[ui][overview][conduct]")
{
    DemoWindow demo;
    const BoardStage<ConductOverview> stage(demo.window(), "conduct");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    // Page 09: 17 opinions, 12 of them closed; the one that is late stands on top.
    REQUIRE(stage.view().table()->model()->rowCount() == 17);
    CHECK(stage.cell(0, 1).startsWith(QStringLiteral("办事大厅取号机")));
    CHECK(stage.cell(0, 3) == QStringLiteral("反馈中"));
    CHECK(stage.cell(0, 4) == QStringLiteral("逾期 8 天"));
    CHECK(stage.everything().contains(QStringLiteral("2026年 17 条 · 已销号 12 条 · 办理中 5 条")));
    stage.view().showPart(QStringLiteral("open"));
    CHECK(stage.view().table()->model()->rowCount() == 5);
    QSignalSpy asked(&stage.desk(), &Desk::pageAsked);
    Q_EMIT stage.view().table()->activated(stage.view().table()->model()->index(0, 0));
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().at(0).toString() == QStringLiteral("conduct"));
    CHECK(asked.first().at(1).toString().startsWith(QStringLiteral("ledger:")));
}

TEST_CASE("an opinion without a day of its own stands with the day of its answer", "[ui][overview][conduct]")
{
    DemoWindow demo;
    const BoardStage<ConductOverview> stage(demo.window(), "conduct");
    const auto collect = [&](const char16_t* matter, QDate answerBy) {
        conduct::Opinion said;
        said.item.branch = stage.desk().branch().id;
        said.item.kind = ledger::Kind::Opinion;
        said.item.area = QStringLiteral("conduct");
        said.item.matter = QString::fromUtf16(matter);
        said.item.raisedOn = QDate(2026, 9, 1);
        said.way = conduct::OpinionWay::Letter;
        said.answerBy = answerBy;
        REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
            return conduct::collectOpinion(unit, said, stage.desk().today()).map([](auto) {});
        }));
        stage.settle();
        for (int row = 0; row < stage.view().table()->model()->rowCount(); ++row) {
            if (stage.cell(row, 1).startsWith(said.item.matter))
                return stage.cell(row, 4);
        }
        return QString();
    };
    CHECK(collect(u"路灯不亮", QDate(2026, 10, 18)) == QStringLiteral("10月18日 前答复"));
    CHECK(collect(u"井盖松动", {}) == QStringLiteral("未定"));
}

TEST_CASE("pledges that are behind are among the three of the overview", "[ui][overview][conduct]")
{
    DemoWindow demo;
    const BoardStage<ConductOverview> stage(demo.window(), "conduct");
    const QStringList pledges = stage.rowsCalled("pledge-");
    REQUIRE(pledges.size() == 3);
    CHECK(std::ranges::any_of(pledges, [](const QString& words) {
        return words.startsWith(QStringLiteral("用水报装当日办结")) && words.contains(QStringLiteral("212 / 240 件"));
    }));
    // 38 households from 7 March to 15 October, 222 days; 195 of them are over on 18 September: 33 households.
    const auto late = std::ranges::find_if(
        pledges, [](const QString& words) { return words.startsWith(QStringLiteral("每名党员联系1户困难家庭")); });
    REQUIRE(late != pledges.end());
    CHECK(late->contains(QStringLiteral("进度偏慢")));
    CHECK(late->contains(QStringLiteral("还差 7 户，按进度应达到 33 户")));
    CHECK(stage.leadsTo(*stage.view().findChildren<PaintedRow*>().first()) == QStringLiteral("conduct/pledge"));
}

TEST_CASE("visits of the quarter are those of the ties and contact points", "[ui][overview][conduct]")
{
    DemoWindow demo;
    const BoardStage<ConductOverview> stage(demo.window(), "conduct");
    const auto& reader = stage.desk().book().reader();
    auto ties = institutions::listTies(reader, stage.desk().branch().id).value();
    ties.append(institutions::listContactTies(reader, stage.desk().branch().id).value());
    int visits = 0;
    int holding = 0;
    for (const institutions::Tie& tie : ties) {
        holding += tie.holdsOn(QDate(2026, 9, 18)) ? 1 : 0;
        visits += tie.visitsIn({QDate(2026, 7, 1), QDate(2026, 9, 30)});
    }
    REQUIRE(visits >= 4); // resources/sample/masses.json
    CHECK(stage.button("visitFigures").accessibleName()
          == QStringLiteral("本季走访 %1，联系对象 %2，收集意见 0").arg(visits).arg(holding));
    CHECK(stage.rowsCalled("visit-").size() == std::min(visits, 5));
    CHECK(stage.leadsTo(stage.button("visitFigures")) == QStringLiteral("institutions/ties"));
    stage.desk().showPage(QStringLiteral("conduct"), QStringLiteral("overview"));
    stage.desk().setQuarter({2024, 1});
    stage.settle();
    CHECK(stage.rowsCalled("visit-").isEmpty());
    CHECK(stage.view().table()->model()->rowCount() == 0);
}

TEST_CASE("the last line of both overviews leads to what is thin", "[ui][overview]")
{
    DemoWindow demo;
    {
        const BoardStage<ConductOverview> stage(demo.window(), "conduct");
        CHECK(stage.button("thinLine").accessibleName().contains(QStringLiteral("名党员今年还没有承诺")));
        CHECK(stage.leadsTo(stage.button("thinLine")) == QStringLiteral("conduct/thin"));
    }
    const BoardStage<IntegrityOverview> stage(demo.window(), "integrity");
    CHECK(stage.button("thinLine").accessibleName().contains(QStringLiteral("党务公开：本期还有 2 项没有公开")));
    CHECK(stage.leadsTo(stage.button("thinLine")) == QStringLiteral("integrity/thin"));
}

TEST_CASE("the overview of 反腐倡廉 covers what was reported until somebody asks", "[ui][overview][integrity]")
{
    DemoWindow demo;
    const BoardStage<IntegrityOverview> stage(demo.window(), "integrity");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 3);
    CHECK(stage.cell(0, 0) == QStringLiteral("2026-03"));
    const QString covered = stage.everything();
    CHECK_FALSE(covered.contains(QStringLiteral("询价记录")));
    CHECK_FALSE(covered.contains(QStringLiteral("来信人")));
    CHECK(covered.contains(QStringLiteral("局机关纪委")));
    CHECK(covered.contains(QStringLiteral("已 45 天"))); // handed over on 4 August, nothing came back
    stage.view().revealButton()->click();
    stage.settle();
    CHECK(stage.everything().contains(QStringLiteral("反映物资询价记录不完整")));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("来信人")));
    stage.desk().showPage(QStringLiteral("workbench"));
    stage.desk().showPage(QStringLiteral("integrity"), QStringLiteral("overview"));
    stage.settle();
    CHECK_FALSE(stage.everything().contains(QStringLiteral("反映物资询价记录不完整")));
}

TEST_CASE("the card shows the clue that is chosen and asks for its next step", "[ui][overview][integrity]")
{
    DemoWindow demo;
    const BoardStage<IntegrityOverview> stage(demo.window(), "integrity");
    CHECK(stage.button("clueNext").text() == QStringLiteral("登记反馈"));
    stage.button("clueNext").click();
    auto* step = demo.window().findChild<ClueStepDialog*>();
    REQUIRE(step != nullptr);
    step->close();
    stage.settle();
    stage.button("clueSourceAsked").click();
    auto* source = demo.window().findChild<ClueSourceDialog*>();
    REQUIRE(source != nullptr);
    source->close();
    stage.settle();
    stage.view().table()->setCurrentIndex(stage.view().table()->model()->index(2, 0));
    stage.settle();
    CHECK(stage.everything().contains(QStringLiteral("线索 2026-01")));
    CHECK(stage.view().findChild<QAbstractButton*>(QStringLiteral("clueNext")) == nullptr); // closed
}

TEST_CASE("special rectification and disclosure of the quarter as the records have them", "[ui][overview][integrity]")
{
    DemoWindow demo;
    const BoardStage<IntegrityOverview> stage(demo.window(), "integrity");
    // resources/sample/integrity.json: one goes on with 1 of 2 closed, one is over; 8 items, 2 of them not published.
    CHECK(stage.rowsCalled("rectification-")
          == QStringList{QStringLiteral("办公用房与物资采购，1 / 2 项，12月31日止"),
                         QStringLiteral("违规吃喝自查，6月29日 结束")});
    CHECK(stage.button("disclosed").accessibleName() == QStringLiteral("6 / 8 项"));
    CHECK(stage.button("disclosed").toolTip().contains(QStringLiteral("报告按本季到期的次数数"))); // 7 due, 5 published
    const QStringList disclosures = stage.rowsCalled("disclosure-");
    REQUIRE(disclosures.size() == 8);
    CHECK(disclosures.at(6) == QStringLiteral("节前廉洁提醒，还没有公开，还有 6 天"));
    CHECK(disclosures.at(7) == QStringLiteral("组织生活情况，还没有公开，9月30日前"));
    CHECK(disclosures.contains(QStringLiteral("党费收缴情况，9月10日已公开")));
    CHECK(stage.leadsTo(stage.button("allRectifications")) == QStringLiteral("integrity/rectification"));
}

TEST_CASE("in an empty book the overviews say what belongs there and offer a way to it", "[ui][overview]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    WindowOfTests test;
    {
        const BoardStage<ConductOverview> stage(test.window(), "conduct");
        for (const char* name : {"addPledge", "firstOpinion", "addTie"}) {
            CAPTURE(name);
            CHECK(stage.button(name).isVisible());
            CHECK(stage.button(name).isEnabled());
            CHECK_FALSE(stage.button(name).text().isEmpty());
        }
        CHECK(takePicture(test.window(), QStringLiteral("09-conduct-empty")) == QStringList());
    }
    const BoardStage<IntegrityOverview> stage(test.window(), "integrity");
    for (const char* name : {"firstClue", "addRectification", "addDisclosure"}) {
        CAPTURE(name);
        CHECK(stage.button(name).isVisible());
        CHECK(stage.button(name).isEnabled());
        CHECK_FALSE(stage.button(name).text().isEmpty());
    }
    CHECK(takePicture(test.window(), QStringLiteral("10-integrity-empty")) == QStringList());
}

TEST_CASE("the overviews of 作风建设 and 反腐倡廉 in both themes, narrow and with large text",
          "[ui][picture][overview]")
{
    const PageLook look = GENERATE(from_range(kPageLooks));
    wear(look);
    DemoWindow demo;
    const PagePictures picture(demo.window(), look);
    const auto fits = [](const QWidget& view) {
        const auto* scroll = view.findChild<QScrollArea*>();
        return scroll != nullptr && scroll->verticalScrollBar()->maximum() == 0;
    };
    const BoardStage<ConductOverview> conduct(demo.window(), "conduct");
    picture("09-conduct");
    if (look.width == 1366)
        CHECK(fits(conduct.view()));
    const BoardStage<IntegrityOverview> integrity(demo.window(), "integrity");
    picture("10-integrity");
    if (look.width == 1366)
        CHECK(fits(integrity.view()));
}
