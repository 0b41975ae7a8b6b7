// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 发展党员 as of a past day (截至): the board of that day is looked at, printed with its day, never changed.
#include "branchbook/organization/admission_store.h"
#include "support/catch_qt.h"
#include "ui/admission/admission_board.h"
#include "ui/admission/admission_dialogs.h"
#include "ui/admission/admission_view.h"
#include "ui/admission/case_card.h"
#include "ui/admission/case_rows.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/past_day.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// The sample on 18 September 2026 at 发展党员.
struct AdmissionDayStage : DemoWindow {
    AdmissionDayStage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        window().activateWindow();
        desk().showPage(QStringLiteral("organization"), QStringLiteral("admission"));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] AdmissionView& view() const { return *window().findChild<AdmissionView*>(); }
    /// What the card of a person says; empty: there is none.
    [[nodiscard]] QString card(const QString& name) const
    {
        for (const PersonCard* each : view().board()->cards()) {
            if (each->text() == name)
                return each->accessibleName();
        }
        return {};
    }
    void choose(const QString& name) const
    {
        for (PersonCard* each : view().board()->cards()) {
            if (each->text() == name)
                return each->click();
        }
        FAIL("no such card");
    }
    [[nodiscard]] static QPushButton* shown(const QWidget& within, const QString& text)
    {
        for (auto* each : within.findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = view().findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* each) { return each->isVisible() && each->text().contains(text); });
    }
    /// What the menu of the corner offers, its papers in brackets.
    [[nodiscard]] QString menu() const
    {
        QStringList texts;
        for (const auto* each : view().corner()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) {
            for (const QAction* action : each->actions())
                texts.append(action->menu() == nullptr
                                 ? action->text()
                                 : action->text() + QStringLiteral("(%1)").arg(action->menu()->actions().size()));
        }
        return texts.join(u'|');
    }
};

} // namespace

TEST_CASE("the board of a past day has who was on the way, at the step and with the days of then", "[ui][admission]")
{
    const AdmissionDayStage stage;
    PastDay& past = stage.view().past();
    REQUIRE(stage.view().board()->cards().size() == 9);
    past.show(QDate(2026, 9, 5)); // 苏叶 applied on the 6th, 白峻川 on the 18th
    CHECK(stage.view().board()->cards().size() == 7);
    CHECK(stage.card(QStringLiteral("苏叶")).isEmpty());
    CHECK(AdmissionView::onTheWay(stage.desk()) == 9); // the badge is of today
    past.show(QDate(2026, 9, 6));
    CHECK(stage.card(QStringLiteral("苏叶")).contains(QStringLiteral("10月6日前")));

    const QString activist = QStringLiteral("邹怀谷"); // step 3 on 4 September, 4 on the 11th
    past.show(QDate(2026, 9, 3));
    CHECK(stage.card(activist).contains(QStringLiteral("第 3 步")));
    past.show(QDate(2026, 9, 4));
    CHECK(stage.card(activist).contains(QStringLiteral("第 4 步")));
    past.show(QDate(2026, 9, 11));
    CHECK(stage.card(activist).contains(QStringLiteral("第 5 步")));
    past.show(QDate(2026, 8, 4)); // 谭嘉禾 was reviewed on 6 February and on 5 August
    CHECK(stage.card(QStringLiteral("谭嘉禾")).contains(QStringLiteral("8月6日前考察")));
    past.show(QDate(2026, 8, 5));
    CHECK(stage.card(QStringLiteral("谭嘉禾")).contains(QStringLiteral("2027.02.05前考察")));
}

TEST_CASE("the plan and who was accepted are of the year of the day and up to it", "[ui][admission]")
{
    const AdmissionDayStage stage;
    const auto* line = stage.view().findChild<QPushButton*>(QStringLiteral("admissionAccepted"));
    REQUIRE(line != nullptr);
    stage.view().past().show(QDate(2026, 3, 26)); // 高又晴 was accepted on the 27th
    CHECK(line->text() == QStringLiteral("2026年发展计划 2 名 · 已接收 0 名"));
    stage.view().past().show(QDate(2026, 3, 27));
    CHECK(line->text() == QStringLiteral("2026年发展计划 2 名 · 已接收 1 名"));
    stage.view().past().show(QDate(2025, 9, 29)); // 罗小满 on 30 September 2025
    CHECK(line->text() == QStringLiteral("2025年发展计划还没有登记 · 已接收 0 名"));
    stage.view().past().show(QDate(2025, 9, 30));
    CHECK(line->text() == QStringLiteral("2025年发展计划还没有登记 · 已接收 1 名"));
}

TEST_CASE("on the board of a past day nothing is changed, and its papers are the two that bear the day",
          "[ui][admission]")
{
    const AdmissionDayStage stage;
    stage.choose(QStringLiteral("罗小满"));
    const CaseCard& card = *stage.view().caseCard();
    auto* plan = stage.view().findChild<QPushButton*>(QStringLiteral("admissionPlanAsked"));
    const auto* audit = AdmissionDayStage::shown(*stage.view().corner(), QStringLiteral("三看"));
    REQUIRE(audit != nullptr);
    CHECK(card.take()->isEnabled());
    CHECK(card.sponsors()->isEnabled());
    CHECK(plan->isVisible());
    CHECK(audit->isEnabled());
    CHECK(stage.menu().contains(QStringLiteral("结束档案")));
    CHECK_FALSE(stage.menu().contains(QStringLiteral("打印材料(2)")));

    stage.view().past().show(QDate(2026, 6, 10));
    CHECK(stage.says(QStringLiteral("这是到 2026年6月10日 为止的发展党员情况")));
    CHECK_FALSE(card.take()->isEnabled());
    CHECK_FALSE(card.sponsors()->isEnabled());
    CHECK_FALSE(plan->isVisible());
    CHECK_FALSE(audit->isEnabled());
    CHECK(stage.menu().contains(QStringLiteral("打印材料(2)"))); // 全程纪实表, 档案目录
    CHECK(stage.menu().contains(QStringLiteral("看过去某一天的发展党员情况…")));
    for (const char16_t* change : {u"结束档案", u"登记半年考察", u"放入回收站", u"附件"})
        CHECK_FALSE(stage.menu().contains(QStringView(change)));
    Q_EMIT stage.view().caseCard()->stepAsked(QStringLiteral("22"));
    CHECK(stage.window().findChildren<AdmissionStepDialog*>().isEmpty()); // refused, and told why

    auto* back = AdmissionDayStage::shown(stage.view(), QStringLiteral("回到今天"));
    REQUIRE(back != nullptr);
    back->click();
    CHECK_FALSE(stage.view().past().isPast());
    CHECK(card.take()->isEnabled());
    CHECK(plan->isVisible());
    CHECK(audit->isEnabled());
    CHECK(stage.view().board()->cards().size() == 9);
}

TEST_CASE("a paper that is missing on a past day is told of, and offers nothing to press", "[ui][admission]")
{
    const AdmissionDayStage stage;
    stage.choose(QStringLiteral("罗小满"));
    const auto missing = [&stage] {
        QList<const CasePaperRow*> rows;
        for (StepRow* step : stage.view().caseCard()->steps()) {
            step->click();
            for (const CasePaperRow* each : stage.view().caseCard()->papers()) {
                if (each->right() == QStringLiteral("登记") || each->right() == QStringLiteral("还没有"))
                    rows.append(each);
            }
            if (!rows.isEmpty())
                return rows;
        }
        return rows;
    };
    const auto now = missing();
    REQUIRE_FALSE(now.isEmpty());
    CHECK(now.first()->right() == QStringLiteral("登记"));
    CHECK(now.first()->isEnabled());
    stage.view().past().show(QDate(2026, 6, 10));
    const auto then = missing();
    REQUIRE_FALSE(then.isEmpty());
    CHECK(then.first()->right() == QStringLiteral("还没有"));
    CHECK_FALSE(then.first()->isEnabled());
    CHECK(then.first()->accessibleName().endsWith(QStringLiteral("，还没有")));
    CHECK(then.first()->cursor().shape() == Qt::ArrowCursor);
}

TEST_CASE("whoever had no file then, and a day with nobody, have sentences of their own", "[ui][admission]")
{
    const AdmissionDayStage stage;
    const QString probationary = QStringLiteral("何小棠"); // joined on 30 June 2022, a full member a year later
    stage.view().past().show(QDate(2023, 5, 15)); // 罗小满 applied on the 16th
    REQUIRE(stage.view().board()->cards().size() == 1);
    CHECK(stage.card(probationary).contains(QStringLiteral("没有发展档案")));
    CHECK_FALSE(stage.card(probationary).contains(QStringLiteral("待建档")));
    CHECK(stage.says(QStringLiteral("到那天为止，这个人还没有发展档案")));
    CHECK_FALSE(stage.view().caseCard()->isVisible());
    stage.view().past().show(QDate(2023, 5, 16));
    CHECK(stage.view().board()->cards().size() == 2);
    stage.view().past().show(QDate(2023, 6, 30));
    CHECK(stage.card(probationary).isEmpty());

    WindowOfTests empty;
    empty.window().show();
    empty.desk().showPage(QStringLiteral("organization"), QStringLiteral("admission"));
    QCoreApplication::processEvents();
    auto* view = empty.window().findChild<AdmissionView*>();
    REQUIRE(view != nullptr);
    CHECK(AdmissionDayStage::shown(*view, QStringLiteral("新建申请人")) != nullptr);
    view->past().show(empty.desk().today().addDays(-1));
    CHECK(AdmissionDayStage::shown(*view, QStringLiteral("新建申请人")) == nullptr);
    const auto labels = view->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* each) {
        return each->isVisible() && each->text() == QStringLiteral("到那天为止，没有人在发展过程中");
    }));
}

TEST_CASE("a link to somebody on the board, and a new applicant, mean today", "[ui][admission]")
{
    const AdmissionDayStage stage;
    const auto applicant = std::ranges::find(stage.view().board()->cards(), QStringLiteral("苏叶"), &PersonCard::text);
    REQUIRE(applicant != stage.view().board()->cards().end());
    const auto member = (*applicant)->member();
    stage.view().past().show(QDate(2026, 6, 10));
    REQUIRE(stage.card(QStringLiteral("苏叶")).isEmpty());
    stage.view().open(member.toString());
    CHECK_FALSE(stage.view().past().isPast());
    CHECK(stage.view().caseCard()->step() == QStringLiteral("2"));
    stage.view().past().show(stage.desk().today().addDays(1)); // still to come: refused
    CHECK_FALSE(stage.view().past().isPast());

    stage.view().past().show(QDate(2026, 6, 10));
    AdmissionView* view = &stage.view();
    CHECK(view->createOwn());
    CHECK_FALSE(view->past().isPast());
    CHECK(stage.window().frame()->pageId() == QStringLiteral("members"));
}
