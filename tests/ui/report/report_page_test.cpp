// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_store.h"
#include "branchbook/sample/demo_book.h"
#include "main/areas.h"
#include "support/catch_qt.h"
#include "ui/kit/banner.h"
#include "ui/kit/field.h"
#include "ui/picture.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/report/page_preview.h"
#include "ui/report/report_page.h"
#include "ui/ui_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPdfDocument>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

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

TEST_CASE("pictures of the report page")
{
    ReportOfTests report;
    report.page->setVisible(true);
    QCoreApplication::processEvents();
    CHECK(takePicture(*report.page, QStringLiteral("12-quarter-report")).isEmpty());
    auto look = themeOfTests().settings();
    const auto plain = look;
    look.scheme = Scheme::Dark;
    themeOfTests().apply(look);
    CHECK(takePicture(*report.page, QStringLiteral("12-quarter-report-dark")).isEmpty());
    themeOfTests().apply(plain);
    report.page->resize(960, 700);
    CHECK(takePicture(*report.page, QStringLiteral("12-quarter-report-narrow")).isEmpty());
}
