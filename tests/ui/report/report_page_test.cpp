// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_store.h"
#include "branchbook/institutions/document_register.h"
#include "branchbook/sample/demo_book.h"
#include "main/areas.h"
#include "support/catch_qt.h"
#include "ui/agenda/workbench_page.h"
#include "ui/agenda/workbench_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/bar_controls.h"
#include "ui/kit/field.h"
#include "ui/kit/job_bar.h"
#include "ui/picture.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/report/gap_list.h"
#include "ui/report/handbook_view.h"
#include "ui/report/page_preview.h"
#include "ui/report/report_page.h"
#include "ui/report/report_text_dialog.h"
#include "ui/shell/preferences.h"
#include "ui/shell/uncomputed.h"
#include "ui/ui_fixture.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPageSize>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sqlite3.h>
#include <tuple>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr int kWaitMs = 20'000;

/// The sample branch with its third quarter on the report page.
struct ReportOfTests {
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ReportPage> page;

    ReportOfTests()
    {
        (void)themeOfTests();
        const QString path = folder.filePath(QStringLiteral("示例.bbk"));
        NoProgress progress;
        REQUIRE(sample::makeDemoBook(path, {}, progress));
        auto book = book::Book::open(path, book::OpenMode::Write);
        REQUIRE(book);
        desk = std::make_unique<Desk>(std::move(*book), main::makeAreas());
        page = std::make_unique<ReportPage>(*desk);
        page->resize(1174, 768);
        await();
    }
    void await()
    {
        QSignalSpy shown(page.get(), &ReportPage::shownAgain);
        REQUIRE(shown.wait(kWaitMs));
    }
    void withoutDocuments() const
    {
        const auto branch = book::findBranch(desk->book().reader(), {}).value().id;
        const auto all = institutions::listDocuments(desk->book().reader(), branch).value();
        REQUIRE_FALSE(all.isEmpty());
        REQUIRE(desk->book().perform(QStringLiteral("test"), QStringLiteral("test"),
                                     [&](store::UnitOfWork& unit) -> Result<> {
                                         for (const auto& each : all)
                                             BB_CHECK(institutions::recycleDocument(unit, each.id, unit.day()));
                                         return {};
                                     }));
    }
    QCheckBox* part(const QString& title) const
    {
        for (QCheckBox* box : page->findChildren<QCheckBox*>()) {
            if (box->text() == title)
                return box;
        }
        return nullptr;
    }
    QString text() const
    {
        const auto* preview = page->findChild<PagePreview*>();
        QString all;
        for (int i = 0; i < preview->pageCount(); ++i)
            all += preview->document()->getAllText(i).text();
        return all;
    }
};

QPushButton* buttonOf(const QWidget& area, const QString& text)
{
    const auto buttons = area.findChildren<QPushButton*>();
    const auto found = std::ranges::find_if(buttons, [&](const QPushButton* each) { return each->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

TEST_CASE("a figure of the report opens the people behind it and those left out, with the reason", "[ui][report]")
{
    ReportOfTests report;
    const auto shown = report.page->shown();
    REQUIRE(shown);
    FigurePeopleDialog dialog(report.page.get(), QStringLiteral("2026年第三季度"), shown->people);
    CHECK(dialog.figure()->code() == QStringLiteral("total"));
    CHECK(dialog.counted()->text().startsWith(QStringLiteral("计入 %1 人：").arg(shown->figures.members.total)));
    dialog.figure()->setCode(QStringLiteral("probationary"));
    Q_EMIT dialog.figure()->combo()->activated(dialog.figure()->combo()->currentIndex());
    CHECK(dialog.counted()->text().startsWith(QStringLiteral("计入 %1 人：").arg(shown->figures.members.probationary)));
    CHECK(dialog.leftOut()->text().contains(QStringLiteral("（正式党员）")));
}

TEST_CASE("the preview keeps few pictures of pages, none while nobody sees it, and shows the same again",
          "[ui][report]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    QByteArray pdf;
    {
        QBuffer out(&pdf);
        out.open(QIODevice::WriteOnly);
        QPdfWriter writer(&out);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        for (int page = 0; page < 40; ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawLine(100, 100, 4000, 100 * (page + 1));
        }
    }
    PagePreview preview;
    preview.resize(900, 700);
    preview.setPdf(pdf);
    REQUIRE(preview.pageCount() == 40);
    preview.show();
    const auto seen = [&] { return preview.viewport()->grab().toImage(); };
    const QImage first = seen();
    for (const double zoom : {1.0, 0.5, 2.0}) {
        preview.setZoom(zoom);
        for (int page = 0; page < preview.pageCount(); ++page) {
            preview.showPage(page);
            (void)seen();
            const qsizetype sheet = qsizetype(595 * 842 * zoom * zoom * 4 * 16 / 9); // of a page, at 96 dpi
            CHECK(preview.keptBytes()
                  <= std::max(PagePreview::kMostKept, sheet * 5)); // in sight are two by two and a rest
        }
        CHECK(preview.keptBytes() > 0);
    }
    preview.hide();
    CHECK(preview.keptBytes() == 0);
    preview.show();
    preview.setZoom(0);
    preview.showPage(0);
    CHECK(seen() == first);
}

TEST_CASE("a figure in the preview opens its list by a click, and from a menu by the keys", "[ui][report]")
{
    ReportOfTests report;
    report.page->show();
    QTest::qWait(0);
    auto* preview = report.page->findChild<PagePreview*>();
    REQUIRE(preview != nullptr);
    const auto figures = preview->figures();
    const auto women =
        std::find_if(figures.begin(), figures.end(), [](const auto& each) { return each.key == u"women"; });
    REQUIRE(women != figures.end());
    for (const char* key : {"dues:owing", "present", "study"})
        CHECK(std::any_of(figures.begin(), figures.end(),
                          [&](const auto& each) { return each.key == QLatin1String(key); }));
    preview->showPage(women->page);
    const QPoint place = preview->placeOf(*women).center().toPoint();
    REQUIRE(preview->viewport()->rect().contains(place));
    QTest::mouseMove(preview->viewport(), place);
    QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, place);
    auto* dialog = report.page->window()->findChild<FigurePeopleDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->figure()->code() == QStringLiteral("women"));
    CHECK(dialog->counted()->text().startsWith(
        QStringLiteral("计入 %1 人：").arg(report.page->shown()->figures.members.women)));
    delete dialog;

    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_Return);
    auto* menu = preview->findChild<QMenu*>(QStringLiteral("pageFigures"));
    REQUIRE(menu != nullptr);
    REQUIRE_FALSE(menu->actions().isEmpty());
    CHECK(menu->activeAction() == menu->actions().constFirst());
    menu->actions().constFirst()->trigger();
    dialog = report.page->window()->findChild<FigurePeopleDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(menu->actions().constFirst()->text() == dialog->figure()->combo()->currentText());
    delete dialog;
    menu->close();
}

TEST_CASE("the words of a paragraph are changed beside the preview, kept, told when the data changed, and taken back",
          "[ui][report]")
{
    ReportOfTests report;
    report.page->setVisible(true);
    const QString key = QStringLiteral("basics/截至");
    const auto open = [&] {
        auto* dialog = new ReportTextDialog(report.page->window(), *report.desk, report.desk->quarter(),
                                            report.page->shown()->paragraphs);
        dialog->open();
        return dialog;
    };
    ReportTextDialog* dialog = open();
    dialog->choose(key);
    CHECK(dialog->paragraphField()->code() == key);
    CHECK(dialog->wordsField()->edit()->toPlainText().contains(QStringLiteral("支部共有党员38名")));
    CHECK_FALSE(dialog->isChanged());
    dialog->wordsField()->edit()->setPlainText(QStringLiteral("支部队伍整齐。"));
    CHECK(dialog->isChanged());
    dialog->choose(QStringLiteral("opening/现将")); // what was typed is saved before
    report.await();
    CHECK(report.text().contains(QStringLiteral("支部队伍整齐。")));
    const auto note = [&] {
        const auto labels = report.page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* each) {
            return each->isVisible() && each->text().startsWith(QStringLiteral("改过 1 段文字"));
        });
    };
    CHECK(note());
    dialog->wordsField()->edit()->clear();
    dialog->choose(key); // nothing to be printed is refused, and nothing that was typed is lost
    CHECK(dialog->paragraphField()->code() == QStringLiteral("opening/现将"));
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    const auto rows = book::listMemberRows(report.desk->book().reader(), {}).value();
    const auto member = std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.name == u"沈若溪"; });
    REQUIRE(member != rows.end());
    REQUIRE(report.desk->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return book::recycleMember(unit, member->id, report.desk->today());
    }));
    report.await();
    dialog = open();
    CHECK(dialog->paragraphField()->code() == key); // what needs a look stands first
    QPushButton* keep = buttonOf(*dialog, QStringLiteral("保留我写的"));
    REQUIRE(keep != nullptr);
    CHECK(keep->isVisibleTo(dialog));
    keep->click();
    CHECK_FALSE(keep->isVisibleTo(dialog));
    report.await();
    CHECK(report.text().contains(QStringLiteral("支部队伍整齐。")));
    QPushButton* reset = buttonOf(*dialog, QStringLiteral("用草稿"));
    REQUIRE(reset != nullptr);
    reset->click();
    report.await();
    CHECK_FALSE(report.text().contains(QStringLiteral("支部队伍整齐。")));
    CHECK_FALSE(note());
    CHECK(takePicture(*report.page, QStringLiteral("12-quarter-report-words")).isEmpty());
}

TEST_CASE("the preview is the very PDF and follows what is chosen at the left")
{
    ReportOfTests report;
    REQUIRE(report.page->shown());
    CHECK(report.page->shown()->pdf.startsWith("%PDF"));
    CHECK(report.page->findChild<PagePreview*>()->pageCount() == report.page->shown()->info.pages);
    CHECK(report.text().contains(QStringLiteral("2026年第三季度")));
    CHECK(report.text().contains(QStringLiteral("反腐倡廉")));

    QCheckBox* integrity = report.part(QStringLiteral("反腐倡廉"));
    REQUIRE(integrity != nullptr);
    integrity->click();
    report.await();
    CHECK_FALSE(report.text().contains(QStringLiteral("反腐倡廉")));
}

TEST_CASE("the evidence annex is off until it is ticked, and the figures still open their people", "[ui][report]")
{
    ReportOfTests report;
    CHECK_FALSE(report.text().contains(QStringLiteral("佐证目录")));
    const auto figures = report.page->findChild<PagePreview*>()->figures().size();
    QCheckBox* evidence = report.part(QStringLiteral("附佐证目录"));
    REQUIRE(evidence != nullptr);
    CHECK_FALSE(evidence->isChecked());
    evidence->click();
    report.await();
    CHECK(report.text().contains(QStringLiteral("佐证目录")));
    CHECK(report.page->findChild<PagePreview*>()->figures().size() >= figures); // one whose mark wrapped has two boxes
}

TEST_CASE("another quarter gives another report")
{
    ReportOfTests report;
    report.desk->setQuarter({2026, 2});
    report.await();
    CHECK(report.text().contains(QStringLiteral("2026年第二季度")));
    CHECK(report.page->shown()->figures.quarter == Quarter{2026, 2});
}

TEST_CASE("a quarter that is not over is marked above its pages")
{
    ReportOfTests report; // the third quarter on 18 September
    report.page->setVisible(true);
    const auto* notice = report.page->findChild<Banner*>();
    REQUIRE(notice != nullptr);
    CHECK(notice->isVisible());
    CHECK(notice->accessibleName().contains(QStringLiteral("还没有结束")));
    report.desk->setQuarter({2026, 4});
    report.await();
    CHECK(notice->accessibleName().contains(QStringLiteral("还没有开始")));
    CHECK(report.text().contains(QStringLiteral("尚未开始")));
    report.desk->setQuarter({2026, 2});
    report.await();
    CHECK_FALSE(notice->isVisible());
}

TEST_CASE("a change in the book reaches the report by itself")
{
    ReportOfTests report;
    const int before = report.page->shown()->figures.members.total;
    CHECK(before == 38);
    const auto rows = book::listMemberRows(report.desk->book().reader(), {}).value();
    const auto member = std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.name == u"沈若溪"; });
    REQUIRE(member != rows.end());
    REQUIRE(report.desk->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return book::recycleMember(unit, member->id, report.desk->today());
    }));
    report.await();
    CHECK(report.page->shown()->figures.members.total == before - 1);
}

TEST_CASE("a date that nobody understands blocks the export and says so in whole lines")
{
    ReportOfTests report;
    report.page->setVisible(true);
    auto* date = report.page->findChild<DateField*>();
    REQUIRE(date != nullptr);
    QString said;
    QObject::connect(report.desk.get(), &Desk::failed, report.page.get(),
                     [&said](const QString& text) { said = text; });
    date->edit()->setText(QStringLiteral("下个星期五"));
    Q_EMIT date->edit()->editingFinished();
    CHECK_FALSE(date->error().isEmpty());
    CHECK_FALSE(date->error().contains(QStringLiteral("只填年月"))); // that would not do below a paper
    report.page->exportFile(); // would open a file dialog
    CHECK(said.startsWith(QStringLiteral("落款日期看不懂")));
    QCoreApplication::sendPostedEvents();
    CHECK(date->height() >= date->heightForWidth(date->width()));
    CHECK(takePicture(*report.page, QStringLiteral("12-quarter-report-date-error")).isEmpty());
}

TEST_CASE("the panel is wide enough for its words at the largest text size")
{
    ReportOfTests report;
    report.page->setVisible(true);
    auto look = themeOfTests().settings();
    const auto plain = look;
    look.textScale = 1.3;
    themeOfTests().apply(look);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    for (const auto* box : report.page->findChildren<QCheckBox*>()) {
        if (!box->isVisible())
            continue;
        INFO(box->text().toStdString());
        CHECK(box->width() >= box->sizeHint().width());
    }
    CHECK(takePicture(*report.page, QStringLiteral("12-quarter-report-130")).isEmpty());
    themeOfTests().apply(plain);
}

TEST_CASE("no count beside a part of the report is cut")
{
    ReportOfTests report;
    report.page->setVisible(true);
    QCoreApplication::processEvents();
    auto* scroll = report.page->findChild<QScrollArea*>();
    REQUIRE(scroll);
    CHECK(scroll->widget()->width() <= scroll->viewport()->width());
}

TEST_CASE("the report leaves as Word file, as tables, as figures; what fails is said")
{
    ReportOfTests report;
    const QTemporaryDir folder;
    QSignalSpy said(report.desk.get(), &Desk::said);
    const auto begins = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) && file.readAll().startsWith(bytes);
    };
    for (const auto& [name, bytes] :
         {std::pair(QStringLiteral("报告.docx"), "PK"), {QStringLiteral("报告.xlsx"), "PK"}}) {
        const auto before = said.size();
        report.page->saveTo(folder.filePath(name));
        while (said.size() == before)
            REQUIRE(said.wait(kWaitMs));
        CHECK(begins(name, bytes));
    }
    report.page->saveTo(folder.filePath(QStringLiteral("报告.json")));
    CHECK(begins(QStringLiteral("报告.json"), "{"));
    report.page->saveTo(folder.filePath(QStringLiteral("报告.pdf")));
    CHECK(begins(QStringLiteral("报告.pdf"), "%PDF"));
    QSignalSpy failed(report.desk.get(), &Desk::failed);
    report.page->saveTo(folder.filePath(QStringLiteral("没有/报告.docx")));
    REQUIRE(failed.wait(kWaitMs));
    CHECK(failed.first().first().toString().contains(QStringLiteral("报告.docx")));
}

TEST_CASE("pictures of the report page", "[ui][picture][report]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    ReportOfTests report;
    report.page->setVisible(true);
    QCoreApplication::processEvents();
    CHECK(takePicture(*report.page, QStringLiteral("12-quarter-report")) == QStringList());
    auto look = themeOfTests().settings();
    const auto plain = look;
    look.scheme = Scheme::Dark;
    themeOfTests().apply(look);
    CHECK(takePicture(*report.page, QStringLiteral("12-quarter-report-dark")) == QStringList());
    themeOfTests().apply(plain);
    report.page->resize(960, 700);
    CHECK(takePicture(*report.page, QStringLiteral("12-quarter-report-narrow")) == QStringList());
}

TEST_CASE("the year's handbook is made beside the window, its gaps are told, and it is saved", "[ui][report]")
{
    ReportOfTests report;
    report.withoutDocuments(); // one section of the book has nothing to show
    report.page->setVisible(true);
    CHECK(report.page->handbook() == nullptr); // nobody looked yet
    REQUIRE(report.page->tabBar()->count() == 3);
    report.page->open(QStringLiteral("handbook"));
    HandbookView* view = report.page->handbook();
    REQUIRE(view != nullptr);
    QSignalSpy shown(view, &HandbookView::shownAgain);
    REQUIRE(shown.wait(120'000));
    REQUIRE(view->shown());
    CHECK(view->shown()->handbook.year == 2026);
    const auto* preview = view->findChild<PagePreview*>();
    REQUIRE(preview != nullptr);
    CHECK(preview->pageCount() == view->shown()->info.pages);
    CHECK(preview->document()->getAllText(0).text().contains(QStringLiteral("工作手册")));
    const auto labels = view->findChildren<QLabel*>();
    const auto told = std::count_if(labels.begin(), labels.end(),
                                    [](const QLabel* one) { return one->text() == QStringLiteral("没有记录"); });
    CHECK(told == view->shown()->handbook.missing().size());
    CHECK(told == 1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("手册.pdf"));
    view->saveTo(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == view->shown()->pdf);
    CHECK(takePicture(*report.page, QStringLiteral("12-year-handbook")).isEmpty());
    const auto plain = themeOfTests().settings();
    for (const auto& [scheme, scale, width, height, ending] :
         {std::tuple{Scheme::Dark, 1.0, 1174, 768, "-dark"}, std::tuple{Scheme::Light, 1.3, 1024, 700, "-130"},
          std::tuple{Scheme::Dark, 1.3, 1024, 700, "-dark-130"}}) {
        report.page->resize(width, height);
        auto look = plain;
        look.scheme = scheme;
        look.textScale = scale;
        themeOfTests().apply(look);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        INFO(ending);
        CHECK(takePicture(*report.page, QStringLiteral("12-year-handbook") + QLatin1String(ending)).isEmpty());
    }
    themeOfTests().apply(plain);
}

TEST_CASE("the handbook under way is stopped, and nothing comes of it", "[ui][report]")
{
    ReportOfTests report;
    report.page->setVisible(true);
    report.page->open(QStringLiteral("handbook"));
    HandbookView* view = report.page->handbook();
    QSignalSpy shown(view, &HandbookView::shownAgain);
    auto* bar = view->findChild<JobBar*>();
    REQUIRE(bar != nullptr);
    REQUIRE(bar->isRunning());
    Q_EMIT bar->cancelAsked();
    CHECK_FALSE(bar->isRunning());
    CHECK_FALSE(shown.wait(3'000));
    CHECK(view->shown() == nullptr);
    QSignalSpy refused(report.desk.get(), &Desk::failed);
    report.page->exportFile(); // would open a file dialog
    CHECK(refused.size() == 1);
    view->refresh();
    CHECK(shown.wait(120'000));
}

TEST_CASE("what the report lacks stands at the left, and a button leads to where it is entered", "[ui][report]")
{
    ReportOfTests report;
    report.page->setVisible(true);
    const auto gaps = report::quarterGaps(report.page->shown()->figures);
    for (const auto& gap : gaps) {
        auto* go = report.page->findChild<QPushButton*>(QStringLiteral("gap:") + gap.key);
        REQUIRE(go != nullptr);
        CHECK(go->accessibleName().contains(gap.text));
    }
    report.desk->setQuarter({2026, 1});
    report.await();
    const auto former = report::quarterGaps(report.page->shown()->figures);
    auto* list = report.page->findChild<GapList*>();
    REQUIRE(list != nullptr);
    CHECK(list->isVisible() == !former.isEmpty());
    list->showGaps({{QStringLiteral("late"), QStringLiteral("逾期未开展：8月主题党日")}});
    QSignalSpy asked(report.desk.get(), &Desk::pageAsked);
    auto* go = list->findChild<QPushButton*>(QStringLiteral("gap:late"));
    REQUIRE(go != nullptr);
    go->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toString() == QStringLiteral("workbench"));
    list->showGaps({{QStringLiteral("problems"), QStringLiteral("问题整改逾期：记录不够完整"),
                     QStringLiteral("conduct"), QStringLiteral("i-1")}});
    go = list->findChild<QPushButton*>(QStringLiteral("gap:problems"));
    REQUIRE(go != nullptr);
    go->click();
    REQUIRE(asked.size() == 2);
    CHECK(asked.last().at(0).toString() == QStringLiteral("conduct"));
    CHECK(asked.last().at(1).toString() == QStringLiteral("ledger:i-1"));
}

namespace {

/// What a damaged file comes to: the records of gatherings cannot be read any more.
void loseGatherings(const QString& path)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK);
    sqlite3_busy_timeout(db, kWaitMs);
    REQUIRE(sqlite3_exec(db, "DROP TABLE gathering", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

} // namespace

TEST_CASE("a report that cannot be computed says so, with a way out, and offers nothing to print", "[ui][report]")
{
    ReportOfTests report;
    report.page->show();
    auto* told = report.page->findChild<Uncomputed*>();
    REQUIRE(told != nullptr);
    CHECK_FALSE(told->isTold());
    loseGatherings(report.folder.filePath(QStringLiteral("示例.bbk")));
    QSignalSpy failed(report.page.get(), &ReportPage::failedToCompose);
    report.desk->setQuarter(report.desk->quarter().previous());
    REQUIRE((!failed.isEmpty() || failed.wait(kWaitMs)));
    CHECK(told->isVisibleTo(report.page.get()));
    CHECK_FALSE(told->accessibleName().isEmpty());
    REQUIRE(buttonOf(*report.page, QStringLiteral("打印")) != nullptr);
    CHECK_FALSE(buttonOf(*report.page, QStringLiteral("打印"))->isEnabled());
    CHECK_FALSE(report.page->findChild<SplitButton*>()->isEnabled());
    QSignalSpy refused(report.desk.get(), &Desk::failed);
    report.page->exportFile();
    report.page->print();
    CHECK(refused.count() == 2);
    QSignalSpy asked(report.desk.get(), &Desk::bookAsked);
    REQUIRE(buttonOf(*told, QStringLiteral("从备份恢复…")) != nullptr);
    buttonOf(*told, QStringLiteral("从备份恢复…"))->click();
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().value<BookWish>() == BookWish::Restore);
}

TEST_CASE("a workbench that cannot be computed is not empty", "[ui][report]")
{
    ReportOfTests report;
    report.page.reset();
    loseGatherings(report.folder.filePath(QStringLiteral("示例.bbk")));
    Preferences preferences(report.folder.filePath(QStringLiteral("settings.ini")));
    WorkbenchPage page(*report.desk, preferences);
    page.resize(1024, 700);
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return page.workbench()->hasFailed(); }, kWaitMs));
    auto* told = page.workbench()->findChild<Uncomputed*>();
    REQUIRE(told != nullptr);
    CHECK(told->isVisible());
    CHECK(told->size() == page.workbench()->size());
    CHECK_FALSE(told->accessibleName().isEmpty());
}
