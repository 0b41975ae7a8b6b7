// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/election/count_card.h"
#include "ui/election/election_cards.h"
#include "ui/election/election_stage.h"
#include "ui/election/verdict_strip.h"
#include "ui/kit/banner.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>

using namespace branchbook;
using namespace branchbook::ui;

TEST_CASE("the election of mockup 25 in both themes, narrow, and with the largest text", "[ui][picture][election]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Light, 1.3, 1366, 768, "-large"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    ElectionStage stage;
    stage.test().window().resize(width, height);
    const auto picture = [&stage, suffix = QString::fromLatin1(name)](const char* page) {
        return takePicture(stage.test().window(), QString::fromLatin1(page) + suffix);
    };
    CHECK(picture("25-election-begin") == QStringList());
    stage.typeCount(ElectionStage::mockupFigures());
    CHECK(picture("25-election") == QStringList());
    auto* count = stage.view().count();
    count->verdict()->primary()->click();
    count->verdict()->primary()->click();
    CHECK(picture("25-election-tie") == QStringList());
}

TEST_CASE("the term that follows from an election, in both themes, narrow and with large text",
          "[ui][picture][election]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    ElectionStage stage;
    stage.test().window().resize(width, height);
    auto figures = ElectionStage::mockupFigures();
    figures[4] = QStringLiteral("20");
    figures[5] = QStringLiteral("10");
    stage.typeCount(figures);
    stage.view().count()->verdict()->primary()->click();
    const QString suffix = QString::fromLatin1(name);
    CHECK(takePicture(stage.test().window(), QStringLiteral("election-decided") + suffix) == QStringList());
    stage.view().findChild<Banner*>(QStringLiteral("nextTerm"))->findChild<QPushButton*>()->click();
    CHECK(takePicture(stage.test().window(), QStringLiteral("election-next-term") + suffix) == QStringList());
    for (auto* each : stage.test().window().findChildren<DateEdit*>()) {
        if (each->accessibleName() != QStringLiteral("届满日期"))
            continue;
        each->setText(QStringLiteral("2031-10-23"));
        Q_EMIT each->editingFinished();
    }
    QCoreApplication::processEvents();
    CHECK(takePicture(stage.test().window(), QStringLiteral("election-next-term-reason") + suffix) == QStringList());
}

TEST_CASE("the questions of an election, and a branch without one", "[ui][picture][election]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    ElectionStage stage(ElectionStage::Stage::Plan);
    CHECK(takePicture(stage.test().window(), QStringLiteral("25-election-plan")) == QStringList());
    Q_EMIT stage.view().count()->candidatesAsked();
    CHECK(takePicture(stage.test().window(), QStringLiteral("25-election-candidates")) == QStringList());
    WindowOfTests empty;
    empty.desk().showPage(QStringLiteral("organization"), QStringLiteral("election"));
    CHECK(takePicture(empty.window(), QStringLiteral("25-election-empty")) == QStringList());
}

TEST_CASE("the questions of an election in both themes and narrow", "[ui][picture][election]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    ElectionStage stage;
    stage.test().window().resize(width, height);
    const auto picture = [&stage, suffix = QString::fromLatin1(name)](const char* page) {
        CHECK(takePicture(stage.test().window(), QString::fromLatin1(page) + suffix) == QStringList());
        for (auto* dialog : stage.test().window().findChildren<Dialog*>())
            dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    stage.view().turnout()->leaveOut()->click();
    picture("25-election-left-out");
    for (const auto& [entry, page] :
         {std::pair("选票…", "25-election-ballots"), std::pair("计票报告单", "25-election-sheet"),
          std::pair("修改名称、名额、日期…", "25-election-change")}) {
        for (auto* action : stage.view().corner()->findChildren<QAction*>()) {
            if (action->text() == QString::fromUtf8(entry)) {
                action->trigger();
                break;
            }
        }
        picture(page);
    }
}

TEST_CASE("what speaks against an election, in both themes, narrow and with large text", "[ui][picture][election]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.3, 1024, 700, "-narrow-large"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large-dark"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    ElectionStage stage(ElectionStage::Stage::Plan);
    stage.test().window().resize(width, height);
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        using organization::ElectionStep;
        for (const auto step : {ElectionStep::Meeting, ElectionStep::SecretaryVote, ElectionStep::Report})
            BB_CHECK(organization::setElectionStep(unit, stage.election().id, {step, {}, stage.desk().today(), {}},
                                                   stage.desk().today()));
        return {};
    }));
    for (int i = 0; i < 3; ++i) // the banner grows by its lines, and the page with it
        QCoreApplication::processEvents();
    CHECK(takePicture(stage.test().window(), QStringLiteral("election-doubts") + QString::fromLatin1(name))
          == QStringList());
}
