// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps beside a record, and F1. What must be said is taken from BRANCH2018 arts 11, 12 and EDU2019 art 20.
#include "branchbook/agenda/rulebook_service.h"
#include "support/catch_qt.h"
#include "ui/gathering/attendance_pane.h"
#include "ui/gathering/editor_view.h"
#include "ui/gathering/gathering_page.h"
#include "ui/gathering/meeting_fixture.h"
#include "ui/gathering/minutes_edit.h"
#include "ui/gathering/moment_field.h"
#include "ui/gathering/name_grid.h"
#include "ui/guidance/guide_dialog.h"
#include "ui/guidance/guide_pane.h"
#include "ui/kit/popover.h"
#include "ui/kit/toast.h"
#include "ui/picture.h"
#include "ui/shell/area_tab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct GuideStage : WindowOfTests {
    explicit GuideStage(int width = 1366, int height = 768, Scheme scheme = Scheme::Light, double scale = 1.0)
    {
        themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
        addPeople(desk().book());
        const auto meeting = addMeeting(desk().book());
        window().resize(width, height);
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        desk().showPage(QStringLiteral("organization"), meeting.toString());
        QApplication::processEvents();
    }
    [[nodiscard]] GatheringPage& page() const { return *window().frame()->findChild<GatheringPage*>(); }
    template <class T>
    [[nodiscard]] T& part() const
    {
        return *page().findChild<T*>();
    }
    [[nodiscard]] QPushButton& button(const char* name) const
    {
        return *page().findChild<QPushButton*>(QString::fromLatin1(name));
    }
    /// What a person reads in `widget`.
    [[nodiscard]] static QString said(const QWidget& widget)
    {
        QString all;
        for (const auto* text : widget.findChildren<QLabel*>())
            all += text->text() + u'\n';
        return all;
    }
    /// The rules shown by F1 with the focus there.
    [[nodiscard]] Popover* explain(QWidget& field) const
    {
        field.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&field, Qt::Key_F1);
        QApplication::processEvents();
        for (auto* each : window().findChildren<Popover*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString toast() const { return said(*window().frame()->toast()); }
    [[nodiscard]] GuideDialog* dialog() const
    {
        QApplication::processEvents();
        return window().findChild<GuideDialog*>();
    }
};

} // namespace

TEST_CASE("the steps stand beside the record in their order, and Esc puts the attendance back", "[ui][guidance]")
{
    GuideStage test;
    auto& pane = test.part<GuidePane>();
    CHECK_FALSE(pane.isVisible());
    QTest::mouseClick(&test.button("guide"), Qt::LeftButton);
    REQUIRE(pane.isVisible());
    CHECK_FALSE(test.part<AttendancePane>().isVisible()); // in its place: 1366 has no room for both
    const QString said = GuideStage::said(pane);
    CHECK(said.contains(QStringLiteral("支部党员大会 · 共 7 步")));
    const auto quorum = said.indexOf(QStringLiteral("有表决权的党员半数以上到会才能进行"));
    const auto pass = said.indexOf(QStringLiteral("赞成人数超过应到会有表决权的党员半数"));
    CHECK(quorum > said.indexOf(QStringLiteral("每季度一般召开1次")));
    CHECK(pass > quorum);
    CHECK(said.contains(QStringLiteral("依据《支部工作条例（试行）》第十一条")));
    const auto* steps = pane.findChild<QScrollArea*>();
    CHECK(steps->hasFocus()); // arrows scroll it
    CHECK(steps->accessibleDescription().contains(QStringLiteral("第1步，每季度一般召开1次")));
    CHECK(steps->accessibleDescription().contains(QStringLiteral("必须")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(pane.isVisible());
    CHECK(test.part<AttendancePane>().isVisible());
    CHECK(test.button("guide").hasFocus());
    CHECK(test.page().editor() != nullptr); // the record is still open
}

TEST_CASE("what no regulation asks for is marked, and so is a figure of this book", "[ui][guidance]")
{
    GuideStage test;
    REQUIRE(test.desk().perform(QStringLiteral("test"), QStringLiteral("改规定"), [&](store::UnitOfWork& unit) {
        return agenda::setOverride(unit, std::nullopt,
                                   {QStringLiteral("meeting.committee.per_month"), QStringLiteral("2"),
                                    QStringLiteral("上级要求"), QStringLiteral("周砚青"), QDate(2026, 1, 1)});
    }));
    test.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:committee_meeting"));
    QTest::mouseClick(&test.button("guide"), Qt::LeftButton);
    const auto& pane = test.part<GuidePane>();
    CHECK(GuideStage::said(pane).contains(QStringLiteral("每月2次")));
    const QString spoken = pane.findChild<QScrollArea*>()->accessibleDescription();
    CHECK(spoken.contains(QStringLiteral("当地做法")));
    CHECK(spoken.contains(QStringLiteral("本支部")));
}

TEST_CASE("a wide window shows steps, sheet and attendance side by side", "[ui][guidance]")
{
    GuideStage test(1700, 900);
    CHECK(test.part<GuidePane>().isVisible());
    CHECK(test.part<AttendancePane>().isVisible());
    QTest::mouseClick(test.page().findChild<QPushButton*>(QStringLiteral("closeGuide")), Qt::LeftButton);
    CHECK_FALSE(test.part<GuidePane>().isVisible());
    CHECK(test.part<AttendancePane>().isVisible());
}

TEST_CASE("F1 in a field shows the rules that are about it; Esc gives the focus back", "[ui][guidance]")
{
    GuideStage test;
    auto* time = test.part<MomentField>().edit();
    auto* shown = test.explain(*time);
    REQUIRE(shown != nullptr);
    CHECK(GuideStage::said(*shown).contains(QStringLiteral("每季度1次")));
    CHECK(GuideStage::said(*shown).contains(QStringLiteral("第十一条")));
    CHECK_FALSE(GuideStage::said(*shown).contains(QStringLiteral("赞成人数")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1); // it explains something already
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(shown->isVisible());
    CHECK(time->hasFocus());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    auto* minutes = test.explain(test.part<MinutesEdit>());
    REQUIRE(minutes != nullptr);
    CHECK(GuideStage::said(*minutes).contains(QStringLiteral("赞成人数超过应到会")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    auto* names = test.explain(*test.part<NameGrid>().findChild<NameButton*>());
    REQUIRE(names != nullptr);
    CHECK(GuideStage::said(*names).contains(QStringLiteral("半数以上到会")));
    QPushButton* all = nullptr;
    for (auto* each : names->findChildren<QPushButton*>())
        all = each->text() == QStringLiteral("看全部步骤") ? each : all;
    REQUIRE(all != nullptr);
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(test.part<GuidePane>().isVisible());
}

TEST_CASE("F1 where no field has the focus opens all the steps", "[ui][guidance]")
{
    GuideStage test;
    test.button("print").setFocus();
    QTest::keyClick(&test.button("print"), Qt::Key_F1);
    CHECK(test.part<GuidePane>().isVisible());
}

TEST_CASE("F1 elsewhere: the tab's kind, the page's own guidance, or that there is none", "[ui][guidance]")
{
    GuideStage test;
    test.part<EditorView>().leave();
    QApplication::processEvents();
    QTest::keyClick(&test.window(), Qt::Key_F1);
    auto* list = test.dialog();
    REQUIRE(list != nullptr);
    CHECK(GuideStage::said(*list).contains(QStringLiteral("每季度一般召开1次")));
    REQUIRE(list->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(test.dialog() == nullptr);

    test.desk().showPage(QStringLiteral("members"));
    QTest::keyClick(&test.window(), Qt::Key_F1);
    auto* members = test.dialog();
    REQUIRE(members != nullptr);
    CHECK(GuideStage::said(*members).contains(QStringLiteral("收到申请书1个月内派人谈话")));
    REQUIRE(members->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    test.desk().showPage(QStringLiteral("reports"));
    QTest::keyClick(&test.window(), Qt::Key_F1);
    CHECK(test.dialog() == nullptr);
    CHECK(test.toast().contains(QStringLiteral("这里没有对应的规则")));
}

TEST_CASE("each tab of study and of institutions has its guidance, and F1 opens it", "[ui][guidance]")
{
    const auto guidance = builtInGuidance();
    for (const QString& area : {QStringLiteral("ideology"), QStringLiteral("institutions")}) {
        std::vector<AreaTab> tabs;
        addAreaTabs(area, tabs);
        for (const AreaTab& tab : tabs) {
            CAPTURE(area, tab.id);
            CHECK(guidance.ofPage(area + u'/' + tab.id) != nullptr);
        }
    }
    GuideStage test;
    const auto openedAt = [&](const char* page, const char* tab) {
        test.desk().showPage(QString::fromLatin1(page), QString::fromLatin1(tab));
        QTest::keyClick(&test.window(), Qt::Key_F1);
        auto* dialog = test.dialog();
        REQUIRE(dialog != nullptr);
        const QString said = GuideStage::said(*dialog);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return said;
    };
    CHECK(openedAt("ideology", "research").contains(QStringLiteral("从支部的实际问题里选题")));
    CHECK(openedAt("ideology", "rotation").contains(QStringLiteral("县级以上党委每年安排轮训")));
    CHECK(openedAt("institutions", "ties").contains(QStringLiteral("写明谁联系谁")));
    CHECK(openedAt("institutions", "rights").contains(QStringLiteral("写明收到日期和答复期限")));
}

TEST_CASE("the steps of a procedure are found by the search, once each, and another can be chosen", "[ui][guidance]")
{
    GuideStage test;
    Registry registry;
    addGuidance(registry);
    QStringList found;
    for (const auto& item : actionItems(test.desk(), registry, QStringLiteral("办理步骤")))
        found << item.title;
    for (const char16_t* title :
         {u"接收预备党员", u"预备党员转正", u"换届选举", u"组织关系转接", u"党费收缴", u"组织处置"})
        CHECK(found.contains(QStringLiteral("办理步骤：") + QString::fromUtf16(title)));
    CHECK(QSet<QString>(found.begin(), found.end()).size() == found.size());
    test.desk().showGuidance(QStringLiteral("procedure.election"));
    auto* dialog = test.dialog();
    REQUIRE(dialog != nullptr);
    CHECK(GuideStage::said(*dialog).contains(QStringLiteral("五分之四")));
    auto* choice = dialog->findChild<QComboBox*>();
    choice->setCurrentIndex(choice->findText(QStringLiteral("党费收缴")));
    Q_EMIT choice->activated(choice->currentIndex());
    CHECK(GuideStage::said(*dialog).contains(QStringLiteral("补交一般不超过6个月")));
}

TEST_CASE("pictures: steps beside the record, rules at a field, steps of a procedure", "[ui][picture][guidance]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Light, 1.0, 1920, 1080, "-wide"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    GuideStage test(width, height, scheme, scale);
    const auto picture = [&test, suffix = QString::fromLatin1(name)](const char* page) {
        return takePicture(test.window(), QString::fromLatin1(page) + suffix);
    };
    REQUIRE(test.explain(*test.part<NameGrid>().findChild<NameButton*>()) != nullptr);
    CHECK(picture("guide-field") == QStringList());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    if (!test.part<GuidePane>().isVisible())
        QTest::mouseClick(&test.button("guide"), Qt::LeftButton);
    CHECK(picture("guide-pane") == QStringList());
    test.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:theme_party_day:2026-12-18:"));
    CHECK(picture("guide-planned") == QStringList());
    test.desk().showGuidance(QStringLiteral("procedure.admission"));
    CHECK(picture("guide-procedure") == QStringList());
}
