// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in the window: whole in both languages, found, opened at the chapter of the page; what is new, told once.
#include "support/catch_qt.h"
#include "ui/help/changes.h"
#include "ui/help/contents_delegate.h"
#include "ui/help/help_window.h"
#include "ui/help/manual_pictures.h"
#include "ui/kit/dialog.h"
#include "ui/picture.h"
#include "ui/settings/settings_entries.h"
#include "ui/shell/area_tab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_header.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell_frame.h"
#include "ui/start/welcome_page.h"
#include "ui/ui_fixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextImageFormat>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdlib>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr ManualLanguage kBothLanguages[]{ManualLanguage::Chinese, ManualLanguage::English};

struct HelpStage : WindowOfTests {
    HelpStage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
    }
    /// The chapter that Shift+F1 opens where the window is now.
    QString chapterHere()
    {
        window().activateWindow(); // the manual came to the front
        (void)QTest::qWaitForWindowActive(&window());
        QTest::keyClick(&window(), Qt::Key_F1, Qt::ShiftModifier);
        REQUIRE(window().manual() != nullptr);
        return window().manual()->chapterId();
    }
};

QList<QTextImageFormat> pictureFormats(const QTextDocument& document)
{
    QList<QTextImageFormat> formats;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().isImageFormat())
                formats.append(at.fragment().charFormat().toImageFormat());
        }
    }
    return formats;
}

/// Pages, tabs and panes of the window, as Page::manualPart() names them.
QStringList placesOfWindow(WindowOfTests& test)
{
    QStringList places;
    for (const auto& page : makeRegistry(areasOfTests(), themeOfTests(), test.preferences()).pages) {
        places.append(page.id);
        std::vector<AreaTab> tabs;
        const auto areas = areasOfTests();
        if (std::ranges::any_of(areas, [&](const auto& area) { return area->id() == page.id; }))
            addAreaTabs(page.id, tabs);
        for (const auto& tab : tabs)
            places.append(page.id + u'/' + tab.id);
    }
    for (const auto& entry : settingsEntries(themeOfTests(), test.preferences()))
        places.append(QStringLiteral("settings/") + entry.id);
    for (const char* each :
         {"workbench/quarter", "workbench/year", "workbench/month", "members/roster", "members/groups", "members/away",
          "members/entries", "members/transfers", "members/birthday", "members/recycled", "reports/quarter",
          "reports/handbook", "reports/forms", "ideology/meetings", "ideology/minutes", "organization/meetings",
          "organization/minutes"})
        places.append(QString::fromLatin1(each));
    return places;
}

} // namespace

TEST_CASE("every page, tab and pane has its chapter in both languages", "[ui][help]")
{
    WindowOfTests test;
    const auto places = placesOfWindow(test);
    REQUIRE(places.size() > 80);
    for (const auto language : kBothLanguages) {
        const auto manual = Manual::load(language);
        for (const auto& place : places) {
            INFO(place.toStdString() << (language == ManualLanguage::English ? " in English" : " in Chinese"));
            CHECK(manual.find(place) != nullptr);
        }
    }
}

TEST_CASE("each chapter says how, the keys, what is computed and what to do at a refusal", "[ui][help]")
{
    const QStringList chinese{QStringLiteral("**怎么做**"), QStringLiteral("**键盘**"),
                              QStringLiteral("**程序算什么**"), QStringLiteral("**不让办的时候**")};
    const QStringList english{QStringLiteral("**How**"), QStringLiteral("**Keys**"), QStringLiteral("**Computed**"),
                              QStringLiteral("**When it refuses**")};
    QStringList ids[2];
    for (const auto language : kBothLanguages) {
        const bool isEnglish = language == ManualLanguage::English;
        const auto manual = Manual::load(language);
        for (const auto& chapter : manual.chapters()) {
            ids[isEnglish].append(chapter.id);
            for (const auto& lead : isEnglish ? english : chinese) {
                INFO(chapter.id.toStdString() << ' ' << lead.toStdString());
                CHECK(chapter.text.contains(lead));
            }
            INFO(chapter.id.toStdString());
            CHECK(chapter.title.contains(QRegularExpression(QStringLiteral("[一-龥]"))) != isEnglish);
        }
    }
    CHECK(ids[0].size() > 90);
    CHECK(ids[0] == ids[1]);
}

TEST_CASE("what links and pictures of the manual name is there", "[ui][help]")
{
    static const QRegularExpression link(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)]*)\\)"));
    for (const auto language : kBothLanguages) {
        const auto manual = Manual::load(language);
        int links = 0;
        for (const auto& chapter : manual.chapters()) {
            for (auto it = link.globalMatch(chapter.text); it.hasNext();) {
                const auto found = it.next();
                INFO(chapter.id.toStdString() << ": " << found.captured(2).toStdString());
                if (found.captured(1).isEmpty())
                    CHECK(manual.target(chapter.id, found.captured(2)).has_value());
                else
                    CHECK_FALSE(manualPicture(QUrl(found.captured(2))).isNull());
                ++links;
            }
        }
        CHECK(links > 10);
        CHECK_FALSE(manual.target(QStringLiteral("basics"), QStringLiteral("https://example.org")).has_value());
        CHECK_FALSE(manual.target(QStringLiteral("basics"), QStringLiteral("nothing.md")).has_value());
        CHECK(manual.target(QStringLiteral("settings/look"), QStringLiteral("#backup"))
              == QStringLiteral("settings/backup"));
    }
}

TEST_CASE("the manual shows no marks of Markdown", "[ui][help]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    ManualText text;
    for (const auto language : kBothLanguages) {
        const Manual manual = Manual::load(language);
        for (const auto& chapter : manual.chapters()) {
            text.showChapter(chapter);
            INFO(chapter.id.toStdString());
            CHECK_FALSE(text.toPlainText().contains(QStringLiteral("**")));
            CHECK_FALSE(text.toPlainText().contains(QStringLiteral("](")));
        }
    }
}

TEST_CASE("a picture of the manual fits its pane, has a line around it and its words below it", "[ui][help]")
{
    themeOfTests().apply({Scheme::Dark, Contrast::Normal, 1.0, Motion::Reduced});
    WindowOfTests test;
    HelpWindow help(&test.window(), ManualLanguage::Chinese);
    help.openAt(QStringLiteral("organization/dues"));
    (void)QTest::qWaitForWindowExposed(&help);
    const auto places = [&] { return pictureFormats(*help.text()->document()); };
    REQUIRE(places().size() == 1);
    CHECK(places().first().width() == 680); // as it was taken, beside the contents
    const auto words = places().first().stringProperty(QTextFormat::ImageAltText);
    CHECK(words.size() > 10);
    CHECK(help.text()->toPlainText().contains(QChar(QChar::ObjectReplacementCharacter) + u'\n' + words));
    const auto drawn = [&] {
        const QUrl named(places().first().name());
        return help.text()->document()->resource(QTextDocument::ImageResource, named).value<QImage>();
    };
    CHECK(drawn().pixelColor(0, 0) == color(Color::LineStrong));
    CHECK(drawn().width() == qRound(680 * help.text()->devicePixelRatioF()));

    help.resize(480, 640);
    QCoreApplication::processEvents();
    REQUIRE(places().size() == 1);
    CHECK(places().first().width() < 480);
    CHECK(places().first().width() > 380);
    CHECK(std::abs(places().first().height() * 680 / places().first().width()
                   - manualPicture(QUrl(places().first().name())).height())
          <= 2); // not distorted
    CHECK(help.text()->horizontalScrollBar()->maximum() == 0);
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    QCoreApplication::processEvents();
    CHECK(drawn().pixelColor(0, 0) == color(Color::LineStrong));
}

TEST_CASE("a picture that is not there leaves nothing behind, and none is fetched from elsewhere", "[ui][help]")
{
    ManualText text;
    text.showChapter({QStringLiteral("p"),
                      {},
                      QStringLiteral("One"),
                      QStringLiteral("before\n\n![gone words](../pictures/gone.png)\n\nafter\n")});
    CHECK(text.toPlainText() == QStringLiteral("One\nbefore\nafter"));
    for (const char* elsewhere :
         {"file:///etc/hostname", "https://example.org/dues.png", "../../pictures/dues.png", "dues.png",
          "../pictures/../pictures/dues.png", ":/branchbook/manual/pictures/dues.png"}) {
        INFO(elsewhere);
        const QUrl named(QString::fromLatin1(elsewhere));
        CHECK(manualPicture(named).isNull());
        CHECK_FALSE(text.loadResource(QTextDocument::ImageResource, named).isValid());
    }
    CHECK_FALSE(manualPicture(QUrl(QStringLiteral("../pictures/dues.png"))).isNull());
}

TEST_CASE("pages stand in bold in the contents, their parts do not", "[ui][help]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    WindowOfTests test;
    HelpWindow help(&test.window(), ManualLanguage::Chinese);
    help.openAt(QStringLiteral("settings/about")); // the first rows are not the chosen one
    (void)QTest::qWaitForWindowExposed(&help);
    auto* list = help.contents();
    list->scrollToTop();
    REQUIRE(list->item(0)->data(HelpPageRole).toBool());
    REQUIRE_FALSE(list->item(1)->data(HelpPageRole).toBool());
    const auto ink = [&] { // the darkness of all pixels of the first row
        const auto row = list->viewport()->grab(list->visualItemRect(list->item(0))).toImage();
        qint64 sum = 0;
        for (int y = 0; y < row.height(); ++y) {
            for (int x = 0; x < row.width(); ++x)
                sum += 255 - qGray(row.pixel(x, y));
        }
        return sum;
    };
    const auto asPage = ink();
    list->item(0)->setData(HelpPageRole, false);
    const auto asPart = ink();
    CHECK(asPart > 0);
    CHECK(double(asPage) > 1.1 * double(asPart));
}

TEST_CASE("a file of the manual is read as chapters", "[ui][help]")
{
    const auto chapters = Manual::read(
        QStringLiteral("p"), QStringLiteral("# One\n\nFirst **bold** [x](y.md).\n\n## Two <!-- a b -->\n\nSecond\n"));
    REQUIRE(chapters.size() == 2);
    CHECK(chapters[0].id == QStringLiteral("p"));
    CHECK(chapters[0].isPage);
    CHECK(chapters[0].plain == QStringLiteral("First bold x."));
    CHECK(chapters[1].id == QStringLiteral("p/a"));
    CHECK(chapters[1].others == QStringList{QStringLiteral("p/b")});
    CHECK(chapters[1].title == QStringLiteral("Two"));
    CHECK(chapters[1].text == QStringLiteral("Second"));
}

TEST_CASE("the search finds a word in any chapter, titles first", "[ui][help]")
{
    const auto manual = Manual::load(ManualLanguage::Chinese);
    const auto dues = manual.search(QStringLiteral("党费"));
    REQUIRE(dues.size() > 1);
    CHECK(dues.first().id == QStringLiteral("organization/dues"));
    const auto byInitials = manual.search(QStringLiteral("hjxj")); // 换届选举
    REQUIRE_FALSE(byInitials.isEmpty());
    CHECK(byInitials.first().id == QStringLiteral("organization/election"));
    const auto both = manual.search(QStringLiteral("恢复码 口令"));
    REQUIRE(both.size() == 1);
    CHECK(both.first().id == QStringLiteral("settings/security"));
    CHECK(both.first().around.contains(QStringLiteral("口令")));
    CHECK(manual.search(QStringLiteral("没有这个词吧")).isEmpty());
    CHECK(manual.search(QStringLiteral("  ")).isEmpty());
    const auto english = Manual::load(ManualLanguage::English).search(QStringLiteral("RECOVERY code"));
    REQUIRE_FALSE(english.isEmpty());
    CHECK(english.first().id == QStringLiteral("settings/security"));
}

TEST_CASE("Shift+F1 and the button open the chapter of what is shown", "[ui][help]")
{
    HelpStage stage;
    stage.desk().showPage(QStringLiteral("workbench"));
    CHECK(stage.chapterHere() == QStringLiteral("workbench/quarter"));
    stage.desk().showPage(QStringLiteral("workbench"), QStringLiteral("month"));
    CHECK(stage.chapterHere() == QStringLiteral("workbench/month"));
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("dues"));
    CHECK(stage.chapterHere() == QStringLiteral("organization/dues"));
    stage.desk().showPage(QStringLiteral("ideology"), QStringLiteral("turns")); // shares one with another tab
    CHECK(stage.chapterHere() == QStringLiteral("ideology/rotation"));
    stage.desk().showPage(QStringLiteral("settings"), QStringLiteral("backup"));
    CHECK(stage.chapterHere() == QStringLiteral("settings/backup"));
    stage.desk().showPage(QStringLiteral("members"));
    stage.window().frame()->page()->tabBar()->setCurrentIndex(4);
    CHECK(stage.chapterHere() == QStringLiteral("members/transfers"));

    stage.desk().showPage(QStringLiteral("conduct"), QStringLiteral("pledge"));
    auto* shown = stage.window().frame()->page()->header()->findChild<QAbstractButton*>(QStringLiteral("manualButton"));
    REQUIRE(shown != nullptr);
    CHECK_FALSE(shown->accessibleName().isEmpty());
    shown->click();
    CHECK(stage.window().manual()->chapterId() == QStringLiteral("conduct/pledge"));
    CHECK(stage.window().manual()->isVisible());
}

TEST_CASE("the first page asks for the manual too", "[ui][help]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    WelcomePage page({}, themeOfTests().settings(), QDate(2026, 9, 18));
    const QSignalSpy asked(&page, &WelcomePage::manualAsked);
    auto* link = page.findChild<QAbstractButton*>(QStringLiteral("manualButton"));
    REQUIRE(link != nullptr);
    link->click();
    CHECK(asked.count() == 1);
}

TEST_CASE("the palette opens the manual and its chapters by title", "[ui][help]")
{
    HelpStage stage;
    const auto registry = makeRegistry(areasOfTests(), themeOfTests(), stage.preferences());
    const auto run = [&](const QString& text) {
        const auto found = std::ranges::find(registry.commands, text, &CommandEntry::text);
        REQUIRE(found != registry.commands.end());
        found->run(stage.desk());
        REQUIRE(stage.window().manual() != nullptr);
        return stage.window().manual()->chapterId();
    };
    CHECK(run(QStringLiteral("打开手册（使用说明）")) == QStringLiteral("first_hour"));
    CHECK(run(QStringLiteral("使用说明：党费")) == QStringLiteral("organization/dues"));
    QStringList texts;
    for (const auto& each : registry.commands) {
        if (each.text.startsWith(QStringLiteral("使用说明：")))
            texts.append(each.text);
    }
    CHECK(texts.size() > 90);
    CHECK(texts.removeDuplicates() == 0);
}

TEST_CASE("the manual is walked by keyboard and its search leads into the text", "[ui][help]")
{
    HelpStage stage;
    stage.desk().showManual(QStringLiteral("basics"));
    auto& help = *stage.window().manual();
    (void)QTest::qWaitForWindowExposed(&help);
    const auto all = help.contents()->count();
    help.searchField()->setText(QStringLiteral("恢复码"));
    REQUIRE(help.contents()->count() > 0);
    CHECK(help.contents()->count() < all);
    QTest::keyClick(help.searchField(), Qt::Key_Down);
    CHECK(help.chapterId() == QStringLiteral("settings/security"));
    CHECK_FALSE(help.text()->extraSelections().isEmpty());
    help.searchField()->setText(QStringLiteral("没有这个词吧"));
    REQUIRE(help.contents()->count() == 1);
    CHECK_FALSE(help.contents()->item(0)->flags().testFlag(Qt::ItemIsEnabled));
    QTest::keyClick(&help, Qt::Key_Escape);
    CHECK(help.searchField()->text().isEmpty());
    CHECK(help.contents()->count() == all);
    CHECK(help.isVisible());
    Q_EMIT help.text()->anchorClicked(QUrl(QStringLiteral("workbench.md")));
    CHECK(help.chapterId() == QStringLiteral("workbench"));
    Q_EMIT help.text()->anchorClicked(QUrl(QStringLiteral("https://example.org")));
    CHECK(help.chapterId() == QStringLiteral("workbench"));
    QTest::keyClick(&help, Qt::Key_Escape);
    CHECK_FALSE(help.isVisible());
}

TEST_CASE("the manual in both themes, both languages and a narrow window", "[ui][help][picture]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    WindowOfTests test;
    HelpWindow wide(&test.window());
    wide.openAt(QStringLiteral("organization/minutes"));
    CHECK(takePicture(wide, QStringLiteral("manual-light")) == QStringList());
    themeOfTests().apply({Scheme::Dark, Contrast::Normal, 1.3, Motion::Reduced});
    HelpWindow narrow(&test.window(), ManualLanguage::English);
    narrow.resize(480, 640);
    narrow.openAt(QStringLiteral("organization/dues"));
    CHECK_FALSE(narrow.contents()->isVisible());
    CHECK(narrow.text()->isVisible());
    CHECK(takePicture(narrow, QStringLiteral("manual-narrow-dark")) == QStringList());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("what is new is told once after an update, and never at the first start", "[ui][help]")
{
    const QString text = QStringLiteral("# New\n\n## 0.3.0\n\nthree\n\n## 0.2.0\n\ntwo\n\n## 0.1.0\n\none\n");
    CHECK(changesBetween(text, QStringLiteral("0.1.0"), QStringLiteral("0.2.0")) == QStringLiteral("## 0.2.0\n\ntwo"));
    CHECK(changesBetween(text, QStringLiteral("0.9.0"), QStringLiteral("0.10.0")).isEmpty());
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    CHECK(takeChanges(preferences, QStringLiteral("0.1.0"), text).isEmpty()); // the very first start
    CHECK(takeChanges(preferences, QStringLiteral("0.1.0"), text).isEmpty());
    const auto told = takeChanges(preferences, QStringLiteral("0.3.0"), text);
    CHECK(told.contains(QStringLiteral("three")));
    CHECK(told.contains(QStringLiteral("two")));
    CHECK_FALSE(told.contains(QStringLiteral("one")));
    CHECK(takeChanges(preferences, QStringLiteral("0.3.0"), text).isEmpty());
    CHECK(takeChanges(preferences, QStringLiteral("0.2.0"), text).isEmpty()); // an older program tells nothing,
    CHECK(takeChanges(preferences, QStringLiteral("0.3.0"), text).isEmpty()); // and forgets nothing
}

TEST_CASE("this version says what is new, in both languages, and in its settings again", "[ui][help]")
{
    for (const auto language : kBothLanguages)
        CHECK_FALSE(changesBetween(allChanges(language), QStringLiteral("0.0.0"), programVersion()).isEmpty());
    HelpStage stage;
    stage.desk().showPage(QStringLiteral("settings"), QStringLiteral("about"));
    const auto buttons = stage.window().frame()->page()->findChildren<QAbstractButton*>();
    const auto changes = std::ranges::find(buttons, QStringLiteral("有什么新变化"), &QAbstractButton::text);
    REQUIRE(changes != buttons.end());
    (*changes)->click();
    const auto* dialog = stage.window().findChild<ChangesDialog*>();
    REQUIRE(dialog != nullptr);
    const auto* text = dialog->findChild<ManualText*>();
    CHECK(text->toPlainText().contains(programVersion()));
    const auto* title = dialog->findChild<QLabel*>();
    REQUIRE(title->text() == QStringLiteral("有什么新变化"));
    const int below = title->mapTo(dialog, QPoint(0, title->height())).y();
    CHECK(text->mapTo(dialog, QPoint(0, 0)).y() - below >= 8); // the frame of its focus does not touch the title
}
