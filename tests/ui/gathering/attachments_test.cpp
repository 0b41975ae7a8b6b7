// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a record: what is on a picture, and a sentence for each file that is not what it should be.
#include "support/catch_qt.h"
#include "ui/gathering/attachment_list.h"
#include "ui/gathering/editor_stage.h"
#include "ui/picture.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

AttachmentRow* rowOf(const EditorStage& stage, int at)
{
    auto rows = stage.find<AttachmentList>("attachments").findChildren<AttachmentRow*>(Qt::FindDirectChildrenOnly);
    rows.removeIf([](const AttachmentRow* row) { return row->isHidden(); }); // of the list before
    return rows.value(at);
}

QString photo(const QTemporaryDir& folder, const QString& name, QSize size, const char* format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(120, 160, 90));
    QPainter painter(&image);
    painter.fillRect(0, size.height() / 2, size.width(), size.height() / 2, QColor(60, 90, 140));
    painter.end();
    const QString path = folder.filePath(name);
    REQUIRE(image.save(path, format));
    return path;
}

/// A sheet of paper with lines of writing.
QString scan(const QTemporaryDir& folder, const QString& name)
{
    QImage image(1240, 1754, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 200; y < 1600; y += 60)
        painter.fillRect(150, y, 940, 18, QColor(60, 60, 60));
    painter.end();
    const QString path = folder.filePath(name);
    REQUIRE(image.save(path, "PNG"));
    return path;
}

QString problemIn(const EditorStage& stage)
{
    QStringList said;
    for (const auto* each : stage.find<AttachmentList>("attachments").findChildren<QLabel*>()) {
        if (each->isVisible())
            said.append(each->text());
    }
    return said.join(u'\n');
}

} // namespace

TEST_CASE("a picture is shown small beside its name, large photos too, one that is renamed as what it is",
          "[ui][gathering]")
{
    const EditorStage stage;
    stage.window().resize(1366, 1040); // with the files in sight
    const QTemporaryDir folder;
    REQUIRE(stage.model().attach(photo(folder, QStringLiteral("会场.jpg"), {3000, 2000}, "JPG")));
    REQUIRE(stage.model().attach(photo(folder, QStringLiteral("投票.png"), {300, 500}, "PNG")));
    REQUIRE(stage.model().attach(photo(folder, QStringLiteral("其实是PNG.jpg"), {40, 30}, "PNG")));
    REQUIRE(stage.model().attachments().size() == 5);
    for (int i = 0; i < 5; ++i) {
        const bool picture = stage.model().attachments()[i].mediaType.startsWith(u"image/");
        QTRY_VERIFY(rowOf(stage, i) != nullptr);
        QTRY_COMPARE(rowOf(stage, i)->preview().picture.isNull(), !picture);
        if (!picture)
            continue;
        const QImage seen = rowOf(stage, i)->preview().picture.toImage();
        CHECK(seen.width() < 400); // never the whole photo
        CHECK(qAbs(seen.pixelColor(seen.width() / 2, 2).green() - 160) < 12);
        CHECK(qAbs(seen.pixelColor(seen.width() / 2, seen.height() - 3).blue() - 140) < 12);
    }
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-photos")) == QStringList());
}

TEST_CASE("a photo and a scan in both themes, narrow and with the largest text", "[ui][picture][gathering]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.0, 1024, 700, "-narrow-dark"},
        {Scheme::Light, 1.3, 1366, 768, "-large"},
    }));
    const EditorStage stage;
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    stage.window().resize(width, height);
    const QTemporaryDir folder;
    REQUIRE(stage.model().attach(
        photo(folder, QStringLiteral("支部党员大会会场照片（9月18日下午）.jpg"), {3000, 2000}, "JPG")));
    REQUIRE(stage.model().attach(scan(folder, QStringLiteral("签到表扫描件.png"))));
    for (int i = 2; i < 4; ++i)
        QTRY_VERIFY(rowOf(stage, i) != nullptr && !rowOf(stage, i)->preview().picture.isNull());
    QApplication::processEvents();
    QWidget* area = rowOf(stage, 3);
    while (area && !qobject_cast<QScrollArea*>(area))
        area = area->parentWidget();
    REQUIRE(area);
    QTest::qWait(50);
    auto* bar = qobject_cast<QScrollArea*>(area)->verticalScrollBar();
    bar->setValue(bar->maximum());
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-photo-scan") + QString::fromLatin1(name))
          == QStringList());
}

TEST_CASE("the sentence about a file that is too big is in sight, to its last line", "[ui][gathering]")
{
    const EditorStage stage;
    stage.window().resize(1366, 768);
    const QTemporaryDir folder;
    QFile film(folder.filePath(QStringLiteral("九月十八日支部党员大会全程录像（会议室固定机位）.mp4")));
    REQUIRE(film.open(QIODevice::WriteOnly));
    REQUIRE(film.resize(21LL << 20)); // sparse
    stage.view().attach({film.fileName()});
    QTest::qWait(50); // the scroll bar comes, and the sentence takes another line
    const auto labels = stage.find<AttachmentList>("attachments").findChildren<QLabel*>();
    const auto said = std::ranges::find_if(
        labels, [](const QLabel* each) { return each->isVisible() && each->text().contains(QStringLiteral("20 MB")); });
    REQUIRE(said != labels.end());
    QWidget* area = (*said)->parentWidget();
    while (area && !qobject_cast<QScrollArea*>(area))
        area = area->parentWidget();
    REQUIRE(area);
    const auto* viewport = qobject_cast<QScrollArea*>(area)->viewport();
    CHECK((*said)->mapTo(viewport, QPoint(0, (*said)->height())).y() <= viewport->height());
    CHECK((*said)->height() >= (*said)->heightForWidth((*said)->width()));
}

TEST_CASE("each file that cannot be taken or shown says so: no photo, empty, gone, half a gigabyte, damaged",
          "[ui][gathering]")
{
    const EditorStage stage;
    stage.window().resize(1366, 1040);
    const QTemporaryDir folder;
    const auto write = [&](const char16_t* name, const QByteArray& content) {
        QFile file(folder.filePath(QString::fromUtf16(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    };
    stage.view().attach({write(u"照片.jpg", QByteArray(3000, 'x'))});
    CHECK(problemIn(stage).contains(QStringLiteral("“照片.jpg”叫作图片，内容却不是图片，没有添加")));
    stage.view().attach({write(u"空.pdf", {})});
    CHECK(problemIn(stage).contains(QStringLiteral("文件“空.pdf”是空的，没有添加")));
    stage.view().attach({folder.filePath(QStringLiteral("没有了.pdf"))});
    CHECK(problemIn(stage).contains(QStringLiteral("“没有了.pdf”不是一个文件，没有添加")));
    QFile film(folder.filePath(QStringLiteral("录像.mp4")));
    REQUIRE(film.open(QIODevice::WriteOnly));
    REQUIRE(film.resize(500LL << 20)); // sparse
    stage.view().attach({film.fileName()});
    CHECK(problemIn(stage).contains(QStringLiteral("文件“录像.mp4”超过 20 MB，没有添加")));
    CHECK(stage.model().attachments().size() == 2);
    stage.view().attach({write(u"半张.jpg", QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000"))});
    CHECK_FALSE(problemIn(stage).contains(QStringLiteral("没有添加")));
    const auto& list = stage.find<AttachmentList>("attachments");
    const auto broken = [&]() -> AttachmentRow* {
        for (auto* row : list.findChildren<AttachmentRow*>(Qt::FindDirectChildrenOnly)) {
            if (!row->isHidden() && row->preview().problem == QStringLiteral("这张图片看不了，可能已经损坏"))
                return row;
        }
        return nullptr;
    };
    QTRY_VERIFY(broken() != nullptr);
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-broken-photo")) == QStringList());
}

TEST_CASE("a picture whose bytes are lost or damaged says so in its row, and cannot be opened", "[ui][gathering]")
{
    const EditorStage stage;
    book::Attachment lost = stage.model().attachments().first();
    lost.sha256 = QString(64, u'0');
    CHECK(sentence(stage.model().copyForOpening(lost).error())
          == QStringLiteral("这个附件的内容不在手册里。请从备份恢复。"));
    AttachmentList list;
    list.setContent([](const book::Attachment& file) -> Result<QByteArray> {
        return fail(ErrorKind::Damaged,
                    file.name == u"一.png" ? QStringLiteral("attachment.damaged")
                                           : QStringLiteral("attachment.missing"));
    });
    lost.mediaType = QStringLiteral("image/png");
    lost.name = QStringLiteral("一.png");
    auto other = lost;
    other.name = QStringLiteral("二.png");
    other.sha256 = QString(64, u'1');
    list.setFiles({lost, other});
    const auto rows = list.findChildren<AttachmentRow*>();
    REQUIRE(rows.size() == 2);
    QTRY_VERIFY(!rows[1]->preview().problem.isEmpty());
    CHECK(rows[0]->preview().problem == QStringLiteral("这个附件的内容有损坏，没有打开。请从备份恢复。"));
    CHECK(rows[1]->preview().problem == QStringLiteral("这个附件的内容不在手册里。请从备份恢复。"));
    // The name and two lines of a sentence that is longer than the pane is wide.
    CHECK(rows[0]->sizeHint().height() >= 3 * QFontMetrics(fontOf(TextRole::Caption)).height());
    CHECK(rows[0]->accessibleDescription() == rows[0]->preview().problem);
}
