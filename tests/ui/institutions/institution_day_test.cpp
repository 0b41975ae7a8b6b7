// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度库, 收发文 and 废改立 as of a past day (截至) in the window: looked at, never changed.
#include "branchbook/institutions/institution_service.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/institutions/coverage_board.h"
#include "ui/institutions/document_dialogs.h"
#include "ui/institutions/document_view.h"
#include "ui/institutions/institution_dialogs.h"
#include "ui/institutions/inventory_dialogs.h"
#include "ui/institutions/inventory_view.h"
#include "ui/institutions/key_field_dialog.h"
#include "ui/institutions/library_list.h"
#include "ui/institutions/library_pane.h"
#include "ui/institutions/library_view.h"
#include "ui/institutions/version_dialogs.h"
#include "ui/kit/banner.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/picture.h"
#include "ui/shell/past_day.h"
#include "ui/ui_fixture.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTextEdit>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

template <class View>
struct DayStage : CadreStage<View> {
    DayStage(DemoWindow& demo, const char* tab)
        : CadreStage<View>(demo, QString::fromLatin1(tab), QStringLiteral("institutions"))
    {
    }
    [[nodiscard]] PastDay& past() const { return *this->view().template findChild<PastDay*>(); }
    [[nodiscard]] Banner& banner() const { return *this->view().template findChild<Banner*>(); }
    void show(QDate day) const
    {
        past().show(day);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int rows() const { return this->view().table()->model()->rowCount(); }
    /// -1: it is not listed.
    [[nodiscard]] int rowOf(const QString& text, int column) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (this->cell(row, column) == text)
                return row;
        }
        return -1;
    }
    [[nodiscard]] bool says(const char* text) const
    {
        const auto labels = this->view().template findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* each) { return each->isVisible() && each->text() == QString::fromUtf8(text); });
    }
    [[nodiscard]] bool isShown(const char* button) const
    {
        const auto* found = this->view().template findChild<QPushButton*>(QString::fromLatin1(button));
        return found != nullptr && found->isVisible();
    }
    /// 回到今天 in place of an empty list.
    void backFromNothing() const
    {
        const auto buttons = this->view().template findChildren<QPushButton*>();
        for (auto* each : buttons) {
            if (each->isVisible() && each->text() == QStringLiteral("回到今天") && !banner().isAncestorOf(each))
                return each->click();
        }
        FAIL("no way back");
    }
    [[nodiscard]] static bool isTold(QSignalSpy& noticed)
    {
        return noticed.count() == 1 && noticed.takeFirst().first().toString().contains(QStringLiteral("只能看"));
    }
};

struct LibraryDayStage : DayStage<LibraryList> {
    explicit LibraryDayStage(DemoWindow& demo)
        : DayStage(demo, "library")
    {
    }
    [[nodiscard]] LibraryView& library() const { return *test.window().findChild<LibraryView*>(); }
    [[nodiscard]] bool offersNext() const
    {
        const LibraryPane* pane = library().pane();
        return pane->nextButton()->isVisibleTo(pane);
    }
    [[nodiscard]] QString cellOf(const QString& title, int column) const { return cell(rowOf(title, 0), column); }
    [[nodiscard]] institutions::InstitutionId idOf(const QString& title) const
    {
        for (const auto& each : view().all()) {
            if (each.title == title)
                return each.id;
        }
        throw std::runtime_error("no such institution");
    }
    void choose(const QString& title) const
    {
        view().showInstitution(idOf(title));
        QCoreApplication::processEvents();
    }
};

const QString kMeetings = QStringLiteral("三会一课实施细则"); // its third version holds from 16 January 2025
const QString kEnded = QStringLiteral("支部学习制度"); // abolished on that day
const QString kForms = QStringLiteral("支部台账和表单目录"); // issued on 21 February 2025
const QString kAdmission = QStringLiteral("发展党员工作流程"); // its fifth version is a draft of 8 September 2026

} // namespace

TEST_CASE("the library of a past day has what was known by then, as it stood then", "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryDayStage stage(demo);
    REQUIRE(stage.rows() == 14);
    CHECK_FALSE(stage.banner().isVisible());
    CHECK(stage.isShown("listMore"));
    CHECK(stage.cellOf(kEnded, 5) == QStringLiteral("废止"));

    stage.show(QDate(2025, 1, 15));
    CHECK(stage.banner().isVisible());
    CHECK(stage.rows() == 11);
    CHECK(stage.rowOf(kForms, 0) == -1);
    CHECK(stage.cellOf(kMeetings, 3) == QStringLiteral("第2版"));
    CHECK(stage.cellOf(kMeetings, 4) == QStringLiteral("2019.06.14"));
    CHECK(stage.cellOf(kMeetings, 5) == QStringLiteral("修订中"));
    CHECK(stage.cellOf(kEnded, 5) == QStringLiteral("现行"));
    stage.choose(kEnded);
    CHECK_FALSE(stage.library().pane()->text().contains(QStringLiteral("并入三会一课实施细则"))); // why it ended
    CHECK(shownTable(*stage.view().table()).day == QDate(2025, 1, 15)); // stands under the printed list

    stage.show(QDate(2025, 1, 16));
    CHECK(stage.cellOf(kMeetings, 3) == QStringLiteral("第3版"));
    CHECK(stage.cellOf(kMeetings, 5) == QStringLiteral("现行"));
    CHECK(stage.cellOf(kEnded, 5) == QStringLiteral("废止"));
    stage.choose(kEnded);
    CHECK(stage.library().pane()->text().contains(QStringLiteral("并入三会一课实施细则")));
    stage.show(QDate(2025, 2, 21));
    CHECK(stage.cellOf(kForms, 5) == QStringLiteral("制定中")); // issued, and not in force before the 26th

    stage.show(demo.desk().today().addDays(1));
    CHECK(stage.past().day() == QDate(2025, 2, 21)); // as it was; the window says why
    LibraryDayStage::press(stage.banner(), QStringLiteral("回到今天"));
    CHECK(stage.rows() == 14);
    CHECK_FALSE(stage.banner().isVisible());
    CHECK_FALSE(shownTable(*stage.view().table()).day.isValid());
}

TEST_CASE("an institution of a past day is looked at with its versions of then, and not changed", "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryDayStage stage(demo);
    stage.choose(kAdmission);
    CHECK(stage.offersNext());
    CHECK_FALSE(stage.view().table()->rowActions().empty());
    CHECK(stage.isShown("addInstitution"));
    stage.show(QDate(2026, 9, 7));
    stage.choose(kAdmission);
    CHECK_FALSE(stage.library().pane()->text().contains(QStringLiteral("第5版")));
    CHECK_FALSE(stage.offersNext());
    CHECK(stage.view().table()->rowActions().empty());
    CHECK_FALSE(stage.isShown("addInstitution"));
    QSignalSpy noticed(&demo.desk(), &Desk::noticed);
    stage.view().goOn(); // whoever comes by another way
    CHECK(LibraryDayStage::isTold(noticed));
    stage.view().openMoreOfCurrent();
    CHECK(LibraryDayStage::isTold(noticed));
    stage.library().board()->ask(institutions::Tier::Form, institutions::CoverageField::Openness);
    CHECK(LibraryDayStage::isTold(noticed));
    Q_EMIT stage.library().board()->fieldsAsked();
    CHECK(LibraryDayStage::isTold(noticed));
    CHECK(stage.isGone<InstitutionDialog>());
    CHECK(stage.isGone<KeyFieldDialog>());
    stage.library().board()->ask(institutions::Tier::Branch, institutions::CoverageField::Admission);
    CHECK(stage.past().isPast()); // a mark is of the same day
    stage.view().openText();
    auto& text = stage.dialog<VersionTextDialog>();
    const auto& edit = *LibraryDayStage::field<TextField>(text, QStringLiteral("正文")).edit();
    CHECK(edit.isReadOnly());
    CHECK(edit.toPlainText().contains(QStringLiteral("每半年向支委会汇报"))); // the fourth version
    auto& versions = LibraryDayStage::field<ComboField>(text, QStringLiteral("版本"));
    CHECK(versions.combo()->findText(QStringLiteral("第5版")) == -1);
    text.close();
    CHECK(stage.isGone<VersionTextDialog>());
    stage.show(QDate(2026, 9, 8));
    stage.choose(kAdmission);
    CHECK(stage.library().pane()->text().contains(QStringLiteral("第5版")));
    REQUIRE(stage.view().createOwn()); // what is entered now is of today
    CHECK_FALSE(stage.past().isPast());
    CHECK(stage.isShown("addInstitution"));
    stage.dialog<InstitutionDialog>().close();
    CHECK(stage.isGone<InstitutionDialog>());
}

TEST_CASE("what is in the bin is in no library of a past day, and a link leads to today", "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryDayStage stage(demo);
    const auto wrong = stage.idOf(QStringLiteral("廉政教育实施办法"));
    REQUIRE(demo.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return institutions::recycleInstitution(unit, wrong, demo.desk().today());
    }));
    stage.view().showPart(QStringLiteral("bin"));
    CHECK(stage.rows() == 1);
    stage.show(QDate(2026, 6, 30));
    CHECK(stage.rows() == 13); // all but that one
    CHECK(stage.rowOf(QStringLiteral("廉政教育实施办法"), 0) == -1);
    const auto id = stage.idOf(kForms);
    stage.show(QDate(2025, 1, 15));
    REQUIRE(stage.rowOf(kForms, 0) == -1);
    demo.desk().showPage(QStringLiteral("institutions"), QStringLiteral("library:") + id.toString());
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.past().isPast());
    REQUIRE(stage.view().current() != nullptr);
    CHECK(stage.view().current()->title == kForms);
}

TEST_CASE("where a past day has no institution, the way out leads to today", "[ui][institutions]")
{
    DemoWindow demo;
    const LibraryDayStage stage(demo);
    stage.show(QDate(2012, 6, 1)); // the first one is of 2014
    CHECK(stage.rows() == 0);
    CHECK(stage.says("到那天为止，制度库里还没有制度"));
    CHECK_FALSE(stage.says("制度库还是空的"));
    stage.backFromNothing();
    CHECK_FALSE(stage.past().isPast());
    CHECK(stage.rows() == 14);
    CHECK_FALSE(stage.says("到那天为止，制度库里还没有制度"));
}

TEST_CASE("pictures of the library as of a past day", "[ui][picture][institutions]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, "library-day"},
        {Scheme::Dark, 1.3, 1024, 700, "library-day-dark"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow demo;
    const LibraryDayStage stage(demo);
    demo.window().resize(width, height);
    stage.show(QDate(2025, 1, 15));
    CHECK(takePicture(demo.window(), QString::fromLatin1(name)) == QStringList());
}

TEST_CASE("a document that was dealt with later is pending on a past day, and only looked at", "[ui][institutions]")
{
    DemoWindow demo;
    const DayStage<DocumentView> stage(demo, "document");
    const QString title = QStringLiteral("关于核对党员信息的通知"); // received on 20 May, due on 5 June
    REQUIRE(stage.rows() == 5);
    const auto all = institutions::listDocuments(demo.desk().book().reader(), demo.desk().branch().id).value();
    const auto found = std::ranges::find_if(all, [&](const auto& each) { return each.title == title; });
    REQUIRE(found != all.end());
    REQUIRE(demo.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return institutions::handleDocument(unit, found->id, QDate(2026, 6, 10), QStringLiteral("已核对"),
                                            demo.desk().today());
    }));
    const auto state = [&](QDate day) {
        stage.show(day);
        const int row = stage.rowOf(title, 4);
        return row < 0 ? QString() : stage.cell(row, 7);
    };
    CHECK(state(QDate(2026, 5, 19)).isEmpty());
    CHECK(stage.rows() == 2);
    CHECK(state(QDate(2026, 5, 20)) == QStringLiteral("待办"));
    CHECK(stage.rows() == 3);
    CHECK(state(QDate(2026, 6, 5)) == QStringLiteral("待办"));
    CHECK(state(QDate(2026, 6, 6)) == QStringLiteral("逾期"));
    CHECK(state(QDate(2026, 6, 10)) == QStringLiteral("已办理"));
    CHECK(state(QDate(2026, 6, 9)) == QStringLiteral("逾期"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 6, 9));
    CHECK(stage.view().table()->rowActions().empty());
    CHECK_FALSE(stage.isShown("addDocument"));
    QSignalSpy noticed(&demo.desk(), &Desk::noticed);
    Q_EMIT stage.view().table()->activated(stage.view().table()->model()->index(0, 0));
    CHECK(DayStage<DocumentView>::isTold(noticed));
    CHECK(stage.isGone<DocumentDialog>());
    demo.desk().showPage(QStringLiteral("institutions"), QStringLiteral("document:") + found->id.toString());
    CHECK_FALSE(stage.past().isPast());
    CHECK(stage.rows() == 5);
    CHECK_FALSE(stage.view().table()->rowActions().empty());
    stage.show(QDate(2026, 1, 18));
    CHECK(stage.says("到那天为止还没有收发文"));
    REQUIRE(stage.view().createOwn());
    CHECK_FALSE(stage.past().isPast());
    stage.dialog<DocumentDialog>().close();
    CHECK(stage.isGone<DocumentDialog>());
}

TEST_CASE("a round of a past day goes on until it is closed, and its verdicts are only looked at", "[ui][institutions]")
{
    DemoWindow demo;
    const DayStage<InventoryView> stage(demo, "inventory");
    const QString title = QStringLiteral("党务公开目录"); // 细化
    REQUIRE(stage.rows() == 10);
    const auto all = institutions::listInstitutions(demo.desk().book().reader(), demo.desk().branch().id).value();
    const auto found = std::ranges::find_if(all, [&](const auto& each) { return each.title == title; });
    REQUIRE(found != all.end());
    REQUIRE(demo.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        institutions::Step first;
        first.stage = institutions::Stage::Enforced;
        first.on = QDate(2026, 6, 1);
        return institutions::startVersion(unit, found->id, {}, first, demo.desk().today()).map([](int) {});
    }));
    const auto carried = [&](QDate day) {
        stage.show(day);
        return stage.cell(stage.rowOf(title, 0), 4);
    };
    CHECK(stage.cell(stage.rowOf(title, 0), 4) == QStringLiteral("已办结"));
    CHECK(carried(QDate(2026, 5, 31)) == QStringLiteral("没有办完"));
    CHECK(carried(QDate(2026, 6, 1)) == QStringLiteral("已办结"));
    stage.show(QDate(2026, 2, 27));
    REQUIRE(stage.view().current() != nullptr);
    CHECK_FALSE(stage.view().current()->isOpen());
    stage.show(QDate(2026, 2, 26));
    REQUIRE(stage.view().current() != nullptr);
    CHECK(stage.view().current()->isOpen());
    CHECK(stage.view().table()->rowActions().empty());
    CHECK_FALSE(stage.isShown("openInventory"));
    QSignalSpy noticed(&demo.desk(), &Desk::noticed);
    Q_EMIT stage.view().table()->activated(stage.view().table()->model()->index(0, 0));
    CHECK(DayStage<InventoryView>::isTold(noticed));
    CHECK(stage.isGone<VerdictDialog>());
    stage.show(QDate(2026, 1, 11));
    CHECK(stage.view().current() == nullptr);
    CHECK(stage.says("到那天为止还没有制度清理"));
    stage.backFromNothing();
    CHECK(stage.rows() == 10);
    CHECK_FALSE(stage.view().table()->rowActions().empty());
}
