// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of four areas in an empty book: what belongs there in words, and a button to begin (mockup 16).
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/empty_state.h"
#include "ui/shell/area_browser.h"
#include "ui/shell/area_tab.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

QStringList wordsIn(const QWidget& widget)
{
    QStringList words;
    for (const auto* each : widget.findChildren<QLabel*>()) {
        if (each->isVisible() && !each->text().isEmpty())
            words.append(each->text());
    }
    return words;
}

int waysIn(const QWidget& widget)
{
    const auto buttons = widget.findChildren<QPushButton*>();
    return int(std::ranges::count_if(buttons, [](const QPushButton* each) {
        return each->isVisible() && each->isEnabled() && !each->text().isEmpty()
            && each->objectName() != u"exampleLink"; // it begins nothing
    }));
}

const EmptyState* shownEmptyState(const QWidget& view)
{
    const auto all = view.findChildren<EmptyState*>();
    const auto found = std::ranges::find_if(all, [](const EmptyState* each) { return each->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

/// What is thin is thin in an empty book too: such a page has lines.
bool hasLines(const QWidget& view)
{
    const auto all = view.findChildren<QAbstractItemView*>();
    return std::ranges::any_of(all, [](const QAbstractItemView* each) {
        return each->isVisible() && each->model() != nullptr && each->model()->rowCount() > 0;
    });
}

} // namespace

TEST_CASE("every page of an empty book says what belongs there and offers a way to it", "[ui][empty]")
{
    const QString area = GENERATE(as<QString>(), QStringLiteral("ideology"), QStringLiteral("institutions"),
                                  QStringLiteral("conduct"), QStringLiteral("integrity"));
    CAPTURE(area.toStdString());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    WindowOfTests test;
    test.window().show();
    std::vector<AreaTab> tabs;
    addAreaTabs(area, tabs);
    REQUIRE(tabs.size() >= 8);
    for (const AreaTab& tab : tabs) {
        CAPTURE(tab.id.toStdString());
        test.desk().showPage(area, tab.id);
        QCoreApplication::processEvents();
        const auto* browser = test.window().frame()->page()->findChild<AreaBrowser*>();
        REQUIRE(browser != nullptr);
        const AreaView* view = browser->view();
        REQUIRE(view != nullptr);
        REQUIRE(view->isVisible());
        if (tab.id == kOverviewTab) {
            CHECK(waysIn(*view) >= 3); // one in each card
            continue;
        }
        const EmptyState* empty = shownEmptyState(*view);
        if (empty == nullptr) {
            CHECK(tab.title == QStringLiteral("哪里薄弱"));
            CHECK(hasLines(*view));
            continue;
        }
        CHECK(wordsIn(*empty).size() >= 2); // a title and an explanation
        CHECK(waysIn(*empty) >= 1);
        const auto* link = empty->findChild<QPushButton*>(QStringLiteral("exampleLink"));
        REQUIRE(link != nullptr);
        CHECK(link->isVisible()); // a window of 1366x768 has room for it on each of these pages
        CHECK(link->text() == QStringLiteral("看看示例里是怎么记的"));
    }
}

TEST_CASE("the buttons of an empty page stand above its steps, whichever were added first", "[ui][empty]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const bool stepsFirst = GENERATE(false, true);
    CAPTURE(stepsFirst);
    EmptyState empty(QStringLiteral("members"), QStringLiteral("名册里还没有人"), QStringLiteral("先导入名册"));
    const QStringList wanted{QStringLiteral("选文件"), QStringLiteral("表格"), QStringLiteral("核对"),
                             QStringLiteral("对上列")};
    const auto addSteps = [&] {
        empty.addStep(wanted.at(0), wanted.at(1));
        empty.addStep(wanted.at(2), wanted.at(3));
    };
    if (stepsFirst)
        addSteps();
    const QList<QPushButton*> buttons{empty.addAction(QStringLiteral("导入名册"), QStringLiteral("upload")),
                                      empty.addAction(QStringLiteral("逐人填写"), QStringLiteral("plus"))};
    if (!stepsFirst)
        addSteps();
    empty.resize(900, 600);
    empty.show();
    REQUIRE(QTest::qWaitForWindowExposed(&empty));
    qsizetype steps = 0;
    for (const auto* each : empty.findChildren<QLabel*>()) {
        const int top = each->mapTo(&empty, QPoint(0, 0)).y();
        const bool isStep = wanted.contains(each->text());
        steps += isStep ? 1 : 0;
        for (const auto* button : buttons)
            CHECK((top > button->geometry().bottom()) == isStep);
    }
    CHECK(steps == wanted.size());
}

TEST_CASE("the link of an empty list asks for the sample at the very list, and the sample itself has none",
          "[ui][empty]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const QStringList parts{QStringLiteral("ideology/list:0"),      QStringLiteral("organization/list:2"),
                            QStringLiteral("organization/ledger"),  QStringLiteral("conduct/opinion"),
                            QStringLiteral("institutions/library"), QStringLiteral("members/roster")};
    {
        WindowOfTests test;
        test.window().show();
        QStringList asked;
        QObject::connect(&test.window(), &MainWindow::exampleAsked, &test.window(),
                         [&](const QString& place) { asked.append(place); });
        for (const QString& place : parts) {
            CAPTURE(place.toStdString());
            test.window().frame()->showPlace(place);
            QCoreApplication::processEvents();
            const auto links = test.window().frame()->page()->findChildren<QPushButton*>(QStringLiteral("exampleLink"));
            const auto link = std::ranges::find_if(links, [](const QPushButton* each) { return each->isVisible(); });
            REQUIRE(link != links.end());
            asked.clear();
            (*link)->click();
            CHECK(asked == QStringList{place});
        }
    }
    DemoWindow demo;
    demo.window().show();
    for (const QString& place : parts) {
        demo.window().frame()->showPlace(place); // where the link leads
        QCoreApplication::processEvents();
        CAPTURE(place.toStdString());
        CHECK(demo.window().frame()->examplePlace() == place);
        CHECK(demo.window().findChildren<QPushButton*>(QStringLiteral("exampleLink")).isEmpty());
    }
}

namespace {

/// A parent that offers an example.
class ExampleStage final : public QWidget, public ExampleHost
{
public:
    explicit ExampleStage(bool offers)
        : m_offers(offers)
    {
        auto* rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSizeConstraint(QLayout::SetNoConstraint); // as within a page, which can be lower than it needs
        state = new EmptyState(QStringLiteral("file"), QStringLiteral("还没有记录"), QStringLiteral("一行\n两行"));
        (void)state->addAction(QStringLiteral("登记"), QStringLiteral("plus"));
        state->addStep(QStringLiteral("登记"), QStringLiteral("写下来"));
        rows->addWidget(state);
    }
    [[nodiscard]] bool offersExample() const override { return m_offers; }
    void showExample() override { ++asked; }
    [[nodiscard]] QString partOnlyText() const override { return part; }

    EmptyState* state;
    int asked = 0;
    QString part;

private:
    bool m_offers;
};

void stand(QWidget& stage, int height)
{
    stage.resize(900, height);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("in a low list the picture of an empty page gives way first, then the link, and no words", "[ui][empty]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    ExampleStage stage(true);
    stage.resize(900, 700);
    stage.show();
    QCoreApplication::processEvents();
    const auto* picture = stage.findChild<QWidget*>(QStringLiteral("emptyPicture"));
    auto* link = stage.findChild<QPushButton*>(QStringLiteral("exampleLink"));
    REQUIRE(picture);
    REQUIRE(link);
    CHECK(picture->isVisible());
    CHECK(link->isVisible());
    link->click();
    CHECK(stage.asked == 1);
    const int all = stage.state->layout()->minimumHeightForWidth(900);
    stand(stage, all);
    CHECK(picture->isVisible());
    stand(stage, all - 1);
    CHECK_FALSE(picture->isVisible());
    CHECK(link->isVisible());
    stand(stage, all - picture->sizeHint().height() - 1);
    CHECK_FALSE(link->isVisible());
    CHECK(wordsIn(stage).contains(QStringLiteral("两行")));
    stand(stage, 700);
    CHECK(picture->isVisible());
    CHECK(link->isVisible());

    ExampleStage silent(false); // nobody offers one
    silent.show();
    QCoreApplication::processEvents();
    CHECK(silent.findChild<QPushButton*>(QStringLiteral("exampleLink")) == nullptr);
}

TEST_CASE("an empty page of a part of a book says that it is one, and not how to begin", "[ui][empty]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    ExampleStage stage(true);
    stage.part = QStringLiteral("副本里没有");
    stage.resize(900, 700);
    stage.show();
    QCoreApplication::processEvents();
    CHECK(wordsIn(stage) == QStringList{QStringLiteral("还没有记录"), QStringLiteral("副本里没有")});
    CHECK(waysIn(stage) == 0);
    CHECK(stage.findChild<QPushButton*>(QStringLiteral("exampleLink")) == nullptr);
    stage.hide();
    stage.show(); // once is enough
    QCoreApplication::processEvents();
    CHECK(wordsIn(stage).size() == 2);
}
