// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes in their frame: whole lines whatever stands below them, tools that say what they are; and the year of a
// 组织生活会 in its field.
#include "support/catch_qt.h"
#include "ui/gathering/editor_stage.h"
#include "ui/gathering/minutes_edit.h"
#include "ui/gathering/phrase_marks.h"
#include "ui/kit/field.h"
#include "ui/picture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// With something said below the text.
void writeEmptyPhrase(const EditorStage& stage)
{
    auto& edit = stage.find<MinutesEdit>("minutes");
    edit.setMinutes(stage.stored().minutesHtml
                    + QStringLiteral("<p><b>周砚青：</b>大家一致认为可行，取得了显著成效。</p>").repeated(3));
    auto& marks = stage.find<PhraseMarks>("phrases");
    marks.look();
    REQUIRE(marks.isVisible());
    QTest::qWait(50);
}

/// Rows of the text's ground with ink in them, at the foot, that belong to a line which is not whole.
int rowsOfHalfLines(MinutesEdit& edit)
{
    const QImage seen = edit.viewport()->grab().toImage();
    const int foot = edit.viewport()->height();
    const QRect line = edit.cursorRect(edit.cursorForPosition({0, foot - 1}));
    if (line.bottom() - foot < 5) // no ink in the lowest pixels of a line
        return 0;
    int rows = 0;
    for (int y = line.top(); y < foot; ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            if (seen.pixel(x, y) != seen.pixel(0, line.top())) {
                ++rows;
                break;
            }
        }
    }
    return rows;
}

void typeYear(const EditorStage& stage, const QString& text)
{
    auto& year = stage.find<QLineEdit>("forYear");
    year.setFocus();
    year.selectAll();
    typeText(year, text);
    stage.find<QLineEdit>("topic").setFocus();
}

QString yearError(const EditorStage& stage)
{
    return qobject_cast<LineField*>(stage.find<QLineEdit>("forYear").parentWidget())->error();
}

/// Where `watched` was painted anew since.
class PaintedArea final : public QObject
{
public:
    explicit PaintedArea(QWidget& watched) { watched.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            area += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
    QRegion area;
};

} // namespace

TEST_CASE("the frame of the minutes goes with the focus, Tab and Shift+Tab", "[ui][gathering]")
{
    const EditorStage stage;
    auto& edit = stage.find<MinutesEdit>("minutes");
    auto& box = *edit.parentWidget();
    const QPoint frame(0, box.height() / 2); // beside the text, in sight wherever it is scrolled to
    edit.setFocus(Qt::OtherFocusReason);
    QTest::qWait(50);
    PaintedArea painted(box);
    QTest::keyClick(&edit, Qt::Key_Tab);
    QTest::qWait(50);
    REQUIRE_FALSE(edit.hasFocus());
    CHECK(painted.area.contains(frame));
    painted.area = {};
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::qWait(50);
    REQUIRE(edit.hasFocus());
    CHECK(painted.area.contains(frame));
}

TEST_CASE("four lines of the minutes are in sight and none of them is cut, with a hint below them too",
          "[ui][gathering]")
{
    for (const QSize size : {QSize(1366, 768), QSize(1024, 700), QSize(1024, 713), QSize(1024, 721)}) {
        const EditorStage stage;
        stage.window().resize(size);
        writeEmptyPhrase(stage);
        auto& edit = stage.find<MinutesEdit>("minutes");
        CAPTURE(size.width(), size.height());
        CHECK(edit.viewport()->height() >= 4 * MinutesEdit::kLine);
        CHECK(rowsOfHalfLines(edit) == 0);
        for (const int scrolled : {3, 11, 19}) {
            edit.verticalScrollBar()->setValue(scrolled);
            CHECK(rowsOfHalfLines(edit) == 0);
        }
    }
}

TEST_CASE("the line being written stays in sight when a hint appears below it", "[ui][gathering]")
{
    const EditorStage stage;
    stage.window().resize(1024, 700);
    auto& edit = stage.find<MinutesEdit>("minutes");
    edit.setFocus();
    edit.moveCursor(QTextCursor::End);
    writeEmptyPhrase(stage);
    edit.moveCursor(QTextCursor::End);
    edit.ensureCursorVisible();
    CHECK(edit.viewport()->rect().contains(edit.cursorRect().center()));
}

TEST_CASE("every tool above the minutes has a name and a hint, with or without its word", "[ui][gathering]")
{
    const EditorStage stage;
    auto& pattern = stage.find<QPushButton>("template");
    CHECK(pattern.text() == QStringLiteral("套用模板"));
    const auto named = [&] {
        for (const auto* each : pattern.parentWidget()->findChildren<QPushButton*>()) {
            CAPTURE(each->text().toStdString(), each->objectName().toStdString());
            CHECK_FALSE(each->accessibleName().isEmpty());
            CHECK_FALSE(each->toolTip().isEmpty());
        }
    };
    named();
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    stage.window().resize(1024, 700);
    QApplication::processEvents();
    CHECK(pattern.text().isEmpty()); // no room for words
    named();
    CHECK(pattern.parentWidget()->width() <= stage.find<MinutesEdit>("minutes").width() + 4);
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("a year that a life meeting cannot be for is said in its field, kept as typed, and mended there",
          "[ui][gathering]")
{
    const EditorStage stage;
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:organizational_life_meeting"));
    for (const char16_t* odd : {u"2024", u"2027", u"3026"}) {
        typeYear(stage, QString::fromUtf16(odd));
        CHECK(yearError(stage).contains(QStringLiteral("只能算 2026 年度或 2025 年度")));
        const auto kept = stage.model().commit();
        REQUIRE_FALSE(kept);
        CHECK(kept.error().code == QStringLiteral("gathering.for_year"));
    }
    typeYear(stage, QStringLiteral("明年"));
    CHECK(yearError(stage).contains(QStringLiteral("像 2026 这样")));
    typeYear(stage, QStringLiteral("2025"));
    CHECK(yearError(stage).isEmpty());
    CHECK(stage.model().commit());
    CHECK(stage.model().gathering().forYear == 2025);
}

TEST_CASE("the hint below the minutes in both themes and narrow", "[ui][picture][gathering]")
{
    const auto [scheme, width, height, name] = GENERATE(table<Scheme, int, int, const char*>({
        {Scheme::Light, 1366, 768, ""},
        {Scheme::Dark, 1366, 768, "-dark"},
        {Scheme::Light, 1024, 700, "-narrow"},
        {Scheme::Dark, 1024, 700, "-dark-narrow"},
    }));
    const EditorStage stage;
    themeOfTests().apply({scheme, Contrast::Normal, 1.0, Motion::Reduced});
    stage.window().resize(width, height);
    writeEmptyPhrase(stage);
    CHECK(takePicture(stage.window(), QStringLiteral("05-meeting-phrases") + QString::fromLatin1(name))
          == QStringList());
    const auto& head = stage.find<QLabel>("awayHead");
    CHECK(head.height() >= head.sizeHint().height()); // 请假 3 人, whole
}
