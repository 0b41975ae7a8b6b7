// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/kit/banner.h"
#include "ui/kit/bar_controls.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/file_details.h"
#include "ui/kit/file_size.h"
#include "ui/kit/job_bar.h"
#include "ui/kit/month_grid.h"
#include "ui/kit/popover.h"
#include "ui/kit/tabs.h"
#include "ui/kit/toast.h"
#include "ui/page_faults.h"
#include "ui/painted_words.h"
#include "ui/picture.h"
#include "ui/ui_fixture.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct HostWindow {
    HostWindow()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window.resize(1024, 700);
        rows = new QVBoxLayout(&window);
    }
    void show()
    {
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        window.activateWindow();
    }
    QWidget window;
    QVBoxLayout* rows;
};

bool endsInDots(QWidget& window)
{
    const auto lines = paintedLines(window);
    return std::ranges::any_of(lines, [](const PaintedLine& line) { return line.text.endsWith(QChar(0x2026)); });
}

} // namespace

TEST_CASE("a date field takes what people type and says what it cannot read", "[ui][kit]")
{
    HostWindow host;
    auto* field = new DateField(QStringLiteral("入党日期"));
    field->edit()->setToday(QDate(2026, 9, 18));
    host.rows->addWidget(field);
    host.show();
    const auto [typed, iso, shown] = GENERATE(table<const char16_t*, const char*, const char16_t*>({
        {u"2026.9.18", "2026-09-18", u"2026年9月18日"},
        {u"20260918", "2026-09-18", u"2026年9月18日"},
        {u"9月18日", "2026-09-18", u"2026年9月18日"},
        {u"今天", "2026-09-18", u"2026年9月18日"},
        {u"1985.07", "1985-07", u"1985年7月"},
    }));
    typeText(*field->edit(), QString::fromUtf16(typed));
    QTest::keyClick(field->edit(), Qt::Key_Return);
    CHECK(field->date().toIso() == QString::fromLatin1(iso));
    CHECK(field->edit()->text() == QString::fromUtf16(shown));
    CHECK(field->error().isEmpty());

    field->edit()->selectAll();
    typeText(*field->edit(), QStringLiteral("2026.2.30"));
    QTest::keyClick(field->edit(), Qt::Key_Return);
    CHECK_FALSE(field->error().isEmpty());
    CHECK(field->edit()->isFaulty());
}

TEST_CASE("a field has room for every line of its mistake, and no more once they are fewer", "[ui][kit]")
{
    HostWindow host;
    host.window.resize(240, 400);
    auto* field = new LineField(QStringLiteral("口令"));
    host.rows->addWidget(field);
    host.rows->addStretch(1);
    host.show();
    const int calm = field->height();
    field->setError(QStringLiteral("口令不对，还可以再试；注意大小写和输入法。手册里的内容没有改动。"));
    QTest::qWait(50);
    const auto labels = field->findChildren<QLabel*>();
    const auto said = std::ranges::find_if(labels, [&](const QLabel* each) { return each->text() == field->error(); });
    REQUIRE(said != labels.end());
    const int line = lineHeight(TextRole::Caption);
    CHECK((*said)->height() >= (*said)->heightForWidth((*said)->width()));
    CHECK((*said)->height() >= 2 * line);
    CHECK(field->height() >= calm + 2 * line);
    const int high = field->height();
    host.window.resize(1024, 400);
    QTest::qWait(50);
    CHECK(field->height() <= high - line);
    CHECK((*said)->height() >= line);
    field->setError({});
    QTest::qWait(50);
    CHECK(field->height() == calm);
}

TEST_CASE("a field that goes with its page while it has the focus says nothing from its grave", "[ui][kit]")
{
    HostWindow host;
    auto* page = new QWidget;
    auto* field = new LineField(QStringLiteral("地点"));
    (new QVBoxLayout(page))->addWidget(field);
    host.rows->addWidget(page);
    host.show();
    field->edit()->setFocus();
    REQUIRE(field->edit()->hasFocus());
    int left = 0;
    QObject listener;
    QObject::connect(field, &LineField::left, &listener, [&left] { ++left; });
    delete field; // hidden only by its own destructor
    CHECK(left == 0);
}

TEST_CASE("the calendar opens from the keyboard, moves by arrows and gives the day back", "[ui][kit]")
{
    HostWindow host;
    auto* field = new DateField(QStringLiteral("日期"));
    field->edit()->setToday(QDate(2026, 9, 18));
    field->setDate(PartialDate::of(2026, 9, 30));
    host.rows->addWidget(field);
    host.show();
    QSignalSpy changed(field, &DateField::dateChanged);
    QTest::keyClick(field->edit(), Qt::Key_Down);
    auto* grid = host.window.findChild<MonthGrid*>();
    REQUIRE(grid);
    CHECK(grid->hasFocus());
    QTest::keyClick(grid, Qt::Key_Down); // a week later: 7 October
    CHECK(grid->month() == QDate(2026, 10, 1));
    QTest::keyClick(grid, Qt::Key_Return);
    CHECK(field->date() == PartialDate::of(2026, 10, 7));
    CHECK(changed.count() == 1);
}

TEST_CASE("a dialog focuses the safe button, keeps the focus and answers Esc", "[ui][kit]")
{
    HostWindow host;
    auto* behind = button(QStringLiteral("后面的按钮"));
    host.rows->addWidget(behind);
    host.show();
    auto* dialog = new Dialog(&host.window, QStringLiteral("删除“8月党课记录”？"));
    dialog->setText(QStringLiteral("记录和 3 个附件会移到回收站，30 天内可以恢复。"));
    auto* safe = dialog->addSafeButton(QStringLiteral("取消"));
    auto* act = dialog->addButton(QStringLiteral("移到回收站"), ButtonKind::Danger, QStringLiteral("trash"));
    dialog->open();
    CHECK(safe->hasFocus());
    behind->setFocus();
    CHECK(safe->hasFocus());
    act->setFocus();
    CHECK(act->hasFocus());
    QSignalSpy closed(dialog, &Dialog::closed);
    CHECK(takePicture(host.window, QStringLiteral("dialog")) == QStringList());
    QTest::keyClick(act, Qt::Key_Escape);
    CHECK(closed.count() == 1);
}

TEST_CASE("a segmented control is chosen by arrows and says so once", "[ui][kit]")
{
    HostWindow host;
    auto* views = new Segmented(QStringLiteral("视图"));
    views->addSegment(QStringLiteral("本季"));
    views->addSegment(QStringLiteral("全年总览"));
    host.rows->addWidget(views);
    host.show();
    QSignalSpy chosen(views, &Segmented::chosen);
    auto* first = views->findChildren<QAbstractButton*>().first();
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Right);
    CHECK(views->current() == 1);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toInt() == 1);
}

TEST_CASE("chips that do not fit move into 更多, empty ones are left out", "[ui][kit]")
{
    HostWindow host;
    auto* chips = new FilterChips(QStringLiteral("筛选"));
    for (int i = 0; i < 6; ++i)
        chips->addChip(QString::number(i), QStringLiteral("第%1种情况").arg(i), i == 3 ? 0 : 10 + i);
    host.rows->addWidget(chips);
    host.show();
    const auto visible = [&] {
        QStringList texts;
        for (auto* chip : chips->findChildren<QAbstractButton*>()) {
            if (chip->isVisible())
                texts.append(chip->text());
        }
        texts.sort();
        return texts;
    };
    CHECK(visible().size() == 5);
    CHECK_FALSE(visible().contains(QStringLiteral("第3种情况")));
    host.window.setFixedWidth(360);
    QTest::qWait(1);
    CHECK(visible().contains(QStringLiteral("更多")));
    CHECK(visible().size() < 5);
    chips->setCurrent(QStringLiteral("5"));
    CHECK(visible().contains(QStringLiteral("第5种情况"))); // the chosen one names the overflow
}

TEST_CASE("tabs that do not fit are listed by 更多, and the chosen one comes into view", "[ui][kit]")
{
    HostWindow host;
    auto* tabs = new Tabs(QStringLiteral("组织建设"));
    for (const auto* name :
         {u"支部班子", u"发展党员", u"支部会议", u"主题党日", u"组织生活会", u"谈心谈话", u"换届选举"})
        tabs->addPage(QString::fromUtf16(name), 12);
    host.rows->addWidget(tabs);
    host.show();
    auto* more = tabs->findChild<QPushButton*>();
    REQUIRE(more != nullptr);
    CHECK_FALSE(more->isVisible());

    host.window.resize(420, 700);
    QCoreApplication::processEvents();
    REQUIRE(more->isVisible());
    CHECK(tabs->rect().contains(more->geometry()));
    CHECK(more->width() >= more->sizeHint().width());
    QTest::mouseClick(more, Qt::LeftButton);
    auto* menu = tabs->findChild<QMenu*>();
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 7);
    CHECK(menu->actions().front()->isChecked());
    menu->actions().back()->trigger();
    menu->close();
    QCoreApplication::processEvents();
    CHECK(tabs->currentIndex() == 6);
    const QRect last = tabs->tabRect(6);
    CHECK(last.left() >= 0);
    CHECK(last.right() - 10 < more->x()); // its word, which ends before the tab does
    // A word that is cut at the left edge is not painted at all: there is background above the line.
    const QImage strip = tabs->grab().toImage();
    int cut = 0;
    while (tabs->tabRect(cut).right() < 0)
        ++cut;
    REQUIRE(tabs->tabRect(cut).left() < 0);
    const QColor ground = strip.pixelColor(1, 1);
    for (int x = 0; x < tabs->tabRect(cut).right(); ++x) {
        for (int y = 0; y < strip.height() - 4; ++y)
            REQUIRE(strip.pixelColor(x, y) == ground);
    }
}

TEST_CASE("a toast offers its action once", "[ui][kit]")
{
    HostWindow host;
    host.show();
    Toast toast(&host.window);
    int undone = 0;
    toast.offer(QStringLiteral("已删除 1 条会议记录"), QStringLiteral("trash"), QStringLiteral("撤销"),
                [&] { ++undone; });
    CHECK(toast.isVisible());
    CHECK(takePicture(host.window, QStringLiteral("toast")) == QStringList());
    toast.offer(QStringLiteral("已删除 2 条会议记录"), QStringLiteral("trash"), QStringLiteral("撤销"),
                [&] { undone += 10; });
    QTest::mouseClick(toast.actionButton(), Qt::LeftButton);
    CHECK(undone == 10);
    CHECK_FALSE(toast.isVisible());
}

TEST_CASE("the ring is shown for the keyboard and not for the mouse", "[ui][kit]")
{
    HostWindow host;
    auto* first = button(QStringLiteral("第一"));
    auto* second = button(QStringLiteral("第二"));
    host.rows->addWidget(first);
    host.rows->addWidget(second);
    host.show();
    second->setFocus(Qt::MouseFocusReason);
    first->setFocus(Qt::TabFocusReason);
    auto* ring = host.window.findChild<QWidget*>(QStringLiteral("focusRing"));
    REQUIRE(ring);
    CHECK(ring->geometry() == first->geometry().adjusted(-4, -4, 4, 4));
    second->setFocus(Qt::MouseFocusReason);
    QTest::qWait(1);
    CHECK(host.window.findChild<QWidget*>(QStringLiteral("focusRing")) == nullptr);
}

TEST_CASE("a job is silent while it is short and can be stopped", "[ui][kit]")
{
    HostWindow host;
    JobBar bar;
    host.rows->addWidget(&bar);
    host.show();
    bar.begin(QStringLiteral("正在读名册"));
    CHECK_FALSE(bar.isVisible());
    bar.finish();
    CHECK_FALSE(bar.isRunning());
    bar.setParent(nullptr);
}

TEST_CASE("Enter in a field and Ctrl+S press the button that does it, once; a typed day is read first", "[ui]")
{
    HostWindow host;
    auto* dialog = new Dialog(&host.window, QStringLiteral("问"));
    auto* line = new LineField(QStringLiteral("名称"));
    auto* day = new DateField(QStringLiteral("日期"));
    auto* text = new QPlainTextEdit;
    for (QWidget* each : {static_cast<QWidget*>(line), static_cast<QWidget*>(day), static_cast<QWidget*>(text)})
        dialog->body()->addWidget(each);
    auto* safe = dialog->addSafeButton(QStringLiteral("不"));
    int pressed = 0;
    QObject::connect(dialog->addButton(QStringLiteral("好"), ButtonKind::Primary), &QPushButton::clicked, dialog,
                     [&pressed] { ++pressed; });
    host.show();
    dialog->open();
    const auto enter = [](QWidget* field) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
    };
    enter(line->edit());
    CHECK(pressed == 1);
    day->edit()->setFocus();
    QTest::keyClicks(day->edit(), QStringLiteral("2026.9.18"));
    enter(day->edit());
    CHECK(pressed == 1);
    CHECK(day->date() == PartialDate::of(QDate(2026, 9, 18)));
    enter(day->edit());
    CHECK(pressed == 2);
    enter(text);
    CHECK(pressed == 2);
    CHECK(text->toPlainText() == QStringLiteral("\n"));
    QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
    CHECK(pressed == 3);
    enter(safe); // does what it says itself
    CHECK(pressed == 3);
}

TEST_CASE("files are told in KB and MB and by plain days, in file dialogs too", "[ui][kit]")
{
    CHECK(fileSizeText(0) == QStringLiteral("0 KB"));
    CHECK(fileSizeText(1) == QStringLiteral("1 KB"));
    CHECK(fileSizeText(319'488) == QStringLiteral("312 KB"));
    CHECK(fileSizeText(1'468'006) == QStringLiteral("1.4 MB"));
    CHECK(fileSizeText(2'147'483'648) == QStringLiteral("2.0 GB"));

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("名册.xlsx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(319'488, 'x'));
    file.close();
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime(QDate(2026, 11, 28), QTime(9, 5)), QFileDevice::FileModificationTime));
    file.close();
    const FileDetailsGuard guard(nullptr, *qApp);
    QFileDialog dialog(nullptr, QString(), folder.path());
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.show();
    const auto* shown = qobject_cast<FileDetails*>(dialog.proxyModel());
    REQUIRE(shown != nullptr);
    const auto* files = qobject_cast<QFileSystemModel*>(shown->sourceModel());
    REQUIRE(files != nullptr);
    const auto row = [&] { return shown->mapFromSource(files->index(path)); };
    REQUIRE(QTest::qWaitFor([&] { return row().isValid() && files->size(files->index(path)) == 319'488; }));
    CHECK(row().siblingAtColumn(0).data().toString() == QStringLiteral("名册.xlsx"));
    CHECK(row().siblingAtColumn(1).data().toString() == QStringLiteral("312 KB"));
    CHECK(row().siblingAtColumn(3).data().toString() == QStringLiteral("2026-11-28 09:05"));
}

TEST_CASE("after the last step the header of steps says that all are done", "[ui]")
{
    StepsHeader header({QStringLiteral("选择文件"), QStringLiteral("确认导入")});
    header.setCurrent(1);
    CHECK(header.accessibleName() == QStringLiteral("第 2 步，共 2 步，确认导入"));
    header.setCurrent(2);
    CHECK(header.accessibleName() == QStringLiteral("2 步都做完了"));
}

TEST_CASE("a banner beside other things is as high as its sentence in the width that is left", "[ui][kit]")
{
    HostWindow host;
    auto* banner = new Banner(Banner::Kind::Information, {});
    banner->setSentence(
        QStringLiteral("The branch only registers and hands over.\nA second line that is much longer than the "
                       "first and has to be broken into several where the place is narrow."));
    host.rows->addWidget(banner);
    host.rows->addStretch(1);
    host.window.resize(260, 500);
    host.show();
    const auto* text = banner->findChild<QLabel*>({}, Qt::FindDirectChildrenOnly);
    const auto labels = banner->findChildren<QLabel*>();
    for (const auto* each : labels)
        text = each->text().isEmpty() ? text : each;
    REQUIRE(text);
    CHECK(text->height() >= text->heightForWidth(text->width()));
    CHECK(banner->height() < 300); // and no higher than that
    const int narrow = banner->height();
    host.window.resize(900, 500);
    QCoreApplication::processEvents();
    CHECK(banner->height() < narrow);
}

TEST_CASE("segments without room end in dots and say the rest in a tip", "[ui][kit]")
{
    HostWindow host;
    auto* views = new Segmented(QStringLiteral("kind of talk"));
    for (const auto* each : {"Heart-to-heart talk", "Reminder talk", "Admission talk", "Other"})
        views->addSegment(QString::fromLatin1(each));
    views->fillWidth();
    host.rows->addWidget(views);
    host.window.resize(260, 120);
    host.show();
    CHECK(cutTexts(host.window).isEmpty());
    CHECK(endsInDots(host.window));
    host.window.resize(900, 120);
    QCoreApplication::processEvents();
    CHECK_FALSE(endsInDots(host.window));
}

TEST_CASE("the calendar goes by years, and a press on it that hits nothing leaves it open", "[ui][kit]")
{
    HostWindow host;
    auto* edit = new DateEdit;
    host.rows->addWidget(edit);
    host.show();
    auto* popover = new Popover(edit);
    auto* pane = new CalendarPane(QDate(2026, 9, 30), QDate(2026, 9, 18));
    popover->setContent(pane);
    popover->openAt(edit, pane->firstFocus());
    for (int i = 0; i < 28; ++i)
        pane->findChild<QPushButton*>(QStringLiteral("yearBefore"))->click();
    CHECK(pane->grid()->month() == QDate(1998, 9, 1));
    pane->findChild<QPushButton*>(QStringLiteral("yearAfter"))->click();
    CHECK(pane->grid()->month() == QDate(1999, 9, 1));
    auto* title = pane->findChild<QLabel*>();
    REQUIRE(title);
    QTest::mouseClick(title, Qt::LeftButton);
    CHECK(popover->isVisible());
    popover->close();
}
