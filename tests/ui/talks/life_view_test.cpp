// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/life_view.h"

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/gathering/minutes_preview.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/ledger/item_form.h"
#include "ui/ledger/raise_dialog.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct LifeStage : DemoWindow {
    LifeStage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        holdMeeting();
        desk().showPage(QStringLiteral("organization"), QStringLiteral("life"));
    }
    /// Not archived yet; those of the sample are, and nothing is put to them.
    void holdMeeting()
    {
        gathering::Gathering meeting;
        meeting.branch = desk().branch().id;
        meeting.kind = gathering::Kind::OrganizationalLifeMeeting;
        meeting.topic = QStringLiteral("专题组织生活会");
        meeting.heldOn = desk().today();
        meeting.forYear = meeting.heldOn.year();
        meeting.attendees =
            gathering::expectedOn(desk().book().reader(), meeting.branch, meeting.kind, {}, meeting.heldOn).value();
        REQUIRE(desk().perform(QStringLiteral("gathering.save"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, gathering::saveGathering(unit, meeting, desk().today()));
            return {};
        }));
    }
    [[nodiscard]] LifeView& view() const { return *window().frame()->page()->findChild<LifeView*>(); }
    [[nodiscard]] QList<organization::Criticism> said() const
    {
        return organization::listCriticism(desk().book().reader(), view().meeting()).value();
    }
    void keep(const QString& text) const
    {
        view().findChild<QPlainTextEdit*>(QStringLiteral("said"))->setPlainText(text);
        view().findChild<QPushButton*>(QStringLiteral("keepSaid"))->click();
    }
};

} // namespace

TEST_CASE("who was at the organizational life meeting is listed, and what was said is kept by person", "[ui][life]")
{
    const LifeStage stage;
    REQUIRE_FALSE(stage.view().meeting().isNull()); // the sample has one
    const QAbstractItemModelTester tester(stage.view().table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(stage.view().model().rowCount() > 1);
    const auto first = stage.view().model().row(0);
    stage.keep({});
    CHECK(stage.said().isEmpty());
    stage.keep(QStringLiteral("学习抓得不紧"));
    REQUIRE(stage.said().size() == 1);
    CHECK(stage.said().first().kind == organization::CriticismKind::Self);
    CHECK(stage.said().first().member == first.member);
    CHECK(stage.view().model().row(0).self);
    stage.view().findChild<QComboBox*>(QStringLiteral("saidBy"))->setEditText(stage.view().model().row(1).name);
    stage.keep(QStringLiteral("联系群众少")); // the next is somebody else's
    REQUIRE(stage.said().size() == 2);
    CHECK(stage.said().last().kind == organization::CriticismKind::Mutual);
    CHECK(stage.view().model().row(0).received == 1);
    CHECK(stage.view().model().row(1).given == 1);
    stage.desk().undo();
    CHECK(stage.said().size() == 1);
}

TEST_CASE("nothing is put to an archived life meeting, nor taken from it", "[ui][life]")
{
    const LifeStage stage;
    const auto id = stage.view().meeting();
    stage.keep(QStringLiteral("学习抓得不紧"));
    REQUIRE(stage.said().size() == 1);
    REQUIRE(stage.desk().perform(QStringLiteral("gathering.archive"), {}, [&](store::UnitOfWork& unit) {
        return gathering::archiveGathering(unit, id, stage.desk().today());
    }));
    stage.keep(QStringLiteral("联系群众少"));
    CHECK(stage.said().size() == 1);
    const auto removed = stage.desk().perform(QStringLiteral("criticism.remove"), {}, [&](store::UnitOfWork& unit) {
        return organization::removeCriticism(unit, stage.said().first().id, stage.desk().today());
    });
    REQUIRE_FALSE(removed);
    CHECK(removed.error().code == QStringLiteral("gathering.archived_reason"));
}

TEST_CASE("an archived life meeting is corrected with a reason, and the record keeps what stood there", "[ui][life]")
{
    const LifeStage stage;
    const auto id = stage.view().meeting();
    stage.keep(QStringLiteral("学习抓得不紧"));
    REQUIRE(stage.desk().perform(QStringLiteral("gathering.archive"), {}, [&](store::UnitOfWork& unit) {
        return gathering::archiveGathering(unit, id, stage.desk().today());
    }));
    auto* correct = stage.view().findChild<QPushButton*>(QStringLiteral("correctSaid"));
    REQUIRE(correct);
    CHECK_FALSE(correct->isHidden());
    correct->click();
    auto* dialog = stage.window().findChild<Dialog*>(QStringLiteral("correction"));
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("漏记一条"));
    for (auto* each : dialog->findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("开始更正"))
            each->click();
    }
    CHECK(correct->isHidden());
    stage.view().table()->setCurrentIndex(stage.view().table()->model()->index(1, 0));
    stage.keep(QStringLiteral("联系群众少"));
    CHECK(stage.said().size() == 2);
    const auto marks = gathering::loadGathering(stage.desk().book().reader(), id).value().corrections;
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].field == QStringLiteral("criticism"));
    CHECK(marks[0].became.contains(QStringLiteral("联系群众少")));
    CHECK(marks[0].reason == QStringLiteral("漏记一条"));
}

TEST_CASE("a problem of the meeting is a ledger item whose source is the meeting", "[ui][life]")
{
    const LifeStage stage;
    stage.view().findChild<QPushButton*>(QStringLiteral("raiseProblem"))->click();
    auto* dialog = stage.window().findChild<RaiseDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->form()->kind()->code() == QStringLiteral("problem"));
    dialog->form()->matter()->edit()->setPlainText(QStringLiteral("理论学习不深"));
    for (auto* each : dialog->findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("登记"))
            each->click();
    }
    ledger::ItemQuery query;
    query.sourceId = stage.view().meeting().toString();
    const auto items = ledger::listItems(stage.desk().book().reader(), query).value();
    REQUIRE(items.size() == 1);
    CHECK(items.first().sourceTable == QStringLiteral("gathering"));
    CHECK(items.first().kind == ledger::Kind::Problem);
    CHECK_FALSE(items.first().origin.isEmpty());
}

TEST_CASE("the record of the meeting is printed from the page, with what was said and the problems", "[ui][life]")
{
    const LifeStage stage;
    stage.keep(QStringLiteral("学习抓得不紧"));
    stage.view().findChild<QPushButton*>(QStringLiteral("printLife"))->click();
    auto* preview = stage.window().findChild<MinutesPreview*>();
    REQUIRE(preview != nullptr);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("记录.pdf"));
    preview->saveTo(path);
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    REQUIRE(tool.waitForFinished());
    const QString text = QString::fromUtf8(tool.readAllStandardOutput());
    CHECK(text.contains(QStringLiteral("学习抓得不紧")));
    CHECK(text.contains(QStringLiteral("查找出的问题和整改")));
}

TEST_CASE("what is written at a life meeting, dark and narrow, light and wide", "[ui][picture][life]")
{
    const auto [scheme, width, height, name] = GENERATE(table<Scheme, int, int, const char*>({
        {Scheme::Light, 1366, 768, ""},
        {Scheme::Dark, 1024, 700, "-dark-narrow"},
    }));
    const LifeStage stage;
    themeOfTests().apply({scheme, Contrast::Normal, 1.0, Motion::Reduced});
    stage.window().resize(width, height);
    const auto picture = [&, suffix = QString::fromLatin1(name)](const char* page) {
        return takePicture(stage.window(), QString::fromLatin1(page) + suffix);
    };
    CHECK(picture("life-writing-empty") == QStringList());
    stage.keep(QStringLiteral("学习抓得不紧，到村里去得少，听到的意见没有件件回复"));
    stage.keep({}); // nothing is written: the field says so
    CHECK(picture("life-writing") == QStringList());
    stage.view().findChild<QPushButton*>(QStringLiteral("raiseProblem"))->click();
    CHECK(picture("life-problem") == QStringList());
}

TEST_CASE("the organizational life meeting in both themes, narrow, and with the largest text", "[ui][picture][life]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow test;
    test.window().resize(width, height);
    test.desk().showPage(QStringLiteral("organization"), QStringLiteral("life"));
    CHECK(takePicture(test.window(), QStringLiteral("life-meeting") + QString::fromLatin1(name)) == QStringList());
}
