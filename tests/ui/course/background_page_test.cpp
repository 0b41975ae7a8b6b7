// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 学历, 简历 and the family in the member pane: written down in the window, and the family covered until somebody asks.
#include "branchbook/organization/background.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/field.h"
#include "ui/kit/tabs.h"
#include "ui/members/background_dialog.h"
#include "ui/members/background_page.h"
#include "ui/members/member_pane.h"
#include "ui/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include "branchbook/book/member_store.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;
using organization::Background;
using organization::BackgroundKind;

namespace {

/// The sample's window at 履历 of one person.
struct BackgroundStage {
    BackgroundStage()
    {
        demo.window().show();
        demo.window().activateWindow();
        demo.desk().showPage(QStringLiteral("members"), {});
        QCoreApplication::processEvents();
        const auto found = [this](book::FiledMember&& filed) {
            if (filed.member.name() == QStringLiteral("沈若溪"))
                person = filed.member.id;
        };
        REQUIRE(book::visitMembers(demo.desk().book().reader(), {}, found));
        show(demo.desk().today());
    }
    [[nodiscard]] MemberPane& pane() const { return *demo.window().findChild<MemberPane*>(); }
    [[nodiscard]] BackgroundPage& page() const { return *pane().findChild<BackgroundPage*>(); }
    void show(QDate day) const
    {
        pane().showMember(person, day);
        pane().tabs()->setCurrentIndex(MemberPane::Course);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString words() const
    {
        QStringList texts;
        for (const auto* each : page().findChildren<QLabel*>()) {
            if (!each->isHidden())
                texts.append(each->text());
        }
        return texts.join(u'\n');
    }
    void put(const Background& given)
    {
        Background record = given;
        record.member = person;
        REQUIRE(demo.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::addBackground(unit, record, demo.desk().today()));
            return {};
        }));
    }
    void putThree()
    {
        Background work;
        work.from = PartialDate::of(2014, 7);
        work.place = QStringLiteral("市水务局");
        work.post = QStringLiteral("科员");
        put(work);
        Background school;
        school.kind = BackgroundKind::Education;
        school.from = PartialDate::of(2010, 9);
        school.until = PartialDate::of(2014, 6);
        school.level = QStringLiteral("大学");
        school.place = QStringLiteral("水利学院");
        put(school);
        Background wife;
        wife.kind = BackgroundKind::Family;
        wife.relation = QStringLiteral("配偶");
        wife.familyName = QStringLiteral("欧阳雁南");
        wife.familyPhone = QStringLiteral("13900000654");
        put(wife);
    }
    /// The dialog behind 登记和修改.
    [[nodiscard]] BackgroundDialog& open() const
    {
        press(page(), QStringLiteral("登记和修改"));
        auto* dialog = demo.window().findChild<BackgroundDialog*>();
        REQUIRE(dialog != nullptr);
        return *dialog;
    }
    [[nodiscard]] BackgroundForm* form() const { return demo.window().findChild<BackgroundForm*>(); }
    /// By its words, or by those that a screen reader says.
    static void press(const QWidget& area, const QString& text)
    {
        for (auto* each : area.findChildren<QPushButton*>()) {
            if ((each->text() == text || each->accessibleName() == text) && !each->isHidden())
                return each->click();
        }
        FAIL("no button " << text.toStdString());
    }
    static LineField& line(const QWidget& form, const QString& title)
    {
        for (auto* each : form.findChildren<LineField*>()) {
            if (each->title() == title)
                return *each;
        }
        FAIL("no field " << title.toStdString());
        std::abort();
    }
    [[nodiscard]] QList<Background> stored() const
    {
        return organization::listBackground(demo.desk().book().reader(), person).value();
    }
    DemoWindow demo;
    book::MemberId person;
};

} // namespace

TEST_CASE("学历、简历和家庭成员 in both themes, empty, narrow and with large text", "[ui][picture][background]")
{
    const auto [scheme, scale, width, height, filled, name] =
        GENERATE(table<Scheme, double, int, int, bool, const char*>({
            {Scheme::Light, 1.0, 1366, 768, true, "background"},
            {Scheme::Dark, 1.0, 1366, 768, true, "background-dark"},
            {Scheme::Light, 1.0, 1366, 768, false, "background-empty"},
            {Scheme::Light, 1.3, 1024, 700, true, "background-narrow-large"},
        }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    BackgroundStage s;
    if (filled)
        s.putThree();
    s.demo.window().resize(width, height);
    QCoreApplication::processEvents();
    CHECK(takePicture(s.demo.window(), QString::fromLatin1(name) + QStringLiteral("-pane")) == QStringList());
    (void)s.open();
    CHECK(takePicture(s.demo.window(), QString::fromLatin1(name)) == QStringList());
}

TEST_CASE("a post is written down in the window and stands in the pane; undo takes it away", "[ui][background]")
{
    BackgroundStage s;
    CHECK(s.words().contains(QStringLiteral("还没有登记")));
    const auto& list = s.open();
    BackgroundStage::press(list, QStringLiteral("添加简历"));
    QPointer<BackgroundForm> form = s.form();
    REQUIRE(form);
    BackgroundStage::press(*form, QStringLiteral("登记"));
    REQUIRE(form->isVisible()); // neither where nor when: said in place
    CHECK(s.stored().isEmpty());
    BackgroundStage::line(*form, QStringLiteral("工作单位")).setText(QStringLiteral("市水务局"));
    form->findChildren<DateField*>().constFirst()->setDate(PartialDate::of(2014, 7));
    BackgroundStage::press(*form, QStringLiteral("登记"));
    REQUIRE(s.stored().size() == 1);
    CHECK(s.stored()[0].from == PartialDate::of(2014, 7));
    CHECK(s.words().contains(QStringLiteral("市水务局")));
    CHECK(s.words().contains(QStringLiteral("至今")));
    s.demo.desk().undo();
    CHECK(s.stored().isEmpty());
    CHECK_FALSE(s.words().contains(QStringLiteral("市水务局")));
}

TEST_CASE("the dialog is as high as its list, up to where the list scrolls", "[ui][background]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    BackgroundStage s;
    const auto* scroll = s.open().findChild<QScrollArea*>();
    REQUIRE(scroll != nullptr);
    const auto blank = [&] { // px below the last line of the list
        QCoreApplication::processEvents();
        int end = 0;
        for (const auto* each : scroll->widget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            end = std::max(end, each->geometry().bottom() + 1);
        return scroll->viewport()->height() - end;
    };
    CHECK(std::abs(blank()) <= 2);
    const int empty = scroll->height();
    for (int i = 0; i < 5; ++i)
        s.putThree();
    CHECK(blank() < 0);
    CHECK(scroll->height() == 360);
    CHECK(empty < 300);
    const auto* dialog = s.demo.window().findChild<BackgroundDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->rect().contains(QRect(scroll->mapTo(dialog, QPoint()), scroll->size())));
}

TEST_CASE("what is there is changed and removed in the list, which tells nothing of the family but the relation",
          "[ui][background]")
{
    BackgroundStage s;
    s.putThree();
    const auto& list = s.open();
    for (const auto* each : list.findChildren<QLabel*>())
        CHECK_FALSE(each->text().contains(QStringLiteral("欧阳雁南")));
    BackgroundStage::press(list, QStringLiteral("修改“大学”"));
    QPointer<BackgroundForm> form = s.form();
    REQUIRE(form);
    CHECK(BackgroundStage::line(*form, QStringLiteral("学校")).text() == QStringLiteral("水利学院"));
    BackgroundStage::line(*form, QStringLiteral("专业")).setText(QStringLiteral("给排水"));
    BackgroundStage::press(*form, QStringLiteral("保存"));
    CHECK(s.stored()[1].post == QStringLiteral("给排水"));
    CHECK(s.stored()[1].level == QStringLiteral("大学"));
    BackgroundStage::press(list, QStringLiteral("移除“配偶”"));
    CHECK(s.stored().size() == 2);
    s.demo.desk().undo();
    CHECK(s.stored().size() == 3);
    CHECK(s.stored()[2].familyPhone == QStringLiteral("13900000654"));
}

TEST_CASE("the family is covered until somebody asks, and nothing of it stays behind", "[ui][background]")
{
    BackgroundStage s;
    s.putThree();
    CHECK_FALSE(s.words().contains(QStringLiteral("欧阳雁南")));
    CHECK(s.words().contains(QStringLiteral("登记了 1 人")));
    REQUIRE(s.page().revealButton()->isVisible());
    s.page().revealButton()->click();
    CHECK(s.words().contains(QStringLiteral("欧阳雁南")));
    CHECK(s.words().contains(QStringLiteral("13900000654")));
    CHECK_FALSE(s.page().revealButton()->isVisible());
    s.pane().tabs()->setCurrentIndex(MemberPane::Overview);
    for (const auto* each : s.page().findChildren<QLabel*>())
        CHECK_FALSE(each->text().contains(QStringLiteral("欧阳雁南")));
    s.pane().tabs()->setCurrentIndex(MemberPane::Course);
    CHECK_FALSE(s.words().contains(QStringLiteral("欧阳雁南")));
}

TEST_CASE("of a day gone by stands what had begun, to look at only", "[ui][background]")
{
    BackgroundStage s;
    s.putThree();
    Background later;
    later.from = PartialDate::fromIso(s.demo.desk().today().addMonths(-1).toString(QStringLiteral("yyyy-MM")));
    later.place = QStringLiteral("城东水厂");
    s.put(later);
    s.show(s.demo.desk().today());
    CHECK(s.words().contains(QStringLiteral("时间重叠"))); // the post before has no end
    s.show(s.demo.desk().today().addDays(-60));
    CHECK(s.words().contains(QStringLiteral("市水务局")));
    CHECK_FALSE(s.words().contains(QStringLiteral("城东水厂")));
    CHECK(s.words().contains(QStringLiteral("看过去某一天时不列家庭成员")));
    for (const auto* each : s.page().findChildren<QPushButton*>())
        CHECK_FALSE(each->isVisible());
}
