// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture.h"

#include "ui/shown_pictures.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QTabBar>
#include <QtTest/QTest>

namespace branchbook::ui {

namespace {

constexpr int kLayoutRounds = 5; ///< a bar that comes makes what wraps higher, and that the rest move

QString nameOf(const QWidget& widget)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()),
                                         widget.accessibleName().isEmpty() ? widget.objectName()
                                                                           : widget.accessibleName());
}

void findClippedText(const QWidget& widget, QStringList& faults)
{
    if (const auto* text = qobject_cast<const QLabel*>(&widget); text && !text->text().isEmpty()) {
        // Noto's line box is taller than its ink: one line needs 1.25 em, not the font's own height.
        const int ink = int(text->fontInfo().pixelSize() * 1.25);
        const auto needed = text->wordWrap() ? QSize(0, text->heightForWidth(text->width()))
                                             : QSize(text->minimumSizeHint().width(), ink);
        if (needed.width() > text->width() + 1 || needed.height() > text->height() + 1)
            faults.append(QStringLiteral("clipped: “%1” needs %2×%3, has %4×%5")
                              .arg(text->text())
                              .arg(needed.width())
                              .arg(needed.height())
                              .arg(text->width())
                              .arg(text->height()));
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget);
               button && !button->text().isEmpty() && button->objectName() != u"searchButton") {
        if (button->fontMetrics().horizontalAdvance(button->text()) > button->width())
            faults.append(QStringLiteral("clipped button: ") + nameOf(widget));
    }
}

bool wantsName(const QWidget& widget)
{
    if (widget.inherits("QAbstractButton") && qobject_cast<const QLineEdit*>(widget.parentWidget()))
        return true; // takes no focus, and a screen reader walks over it all the same
    if (widget.focusPolicy() == Qt::NoFocus || widget.focusPolicy() == Qt::ClickFocus)
        return false;
    return widget.inherits("QAbstractButton") || widget.inherits("QLineEdit") || widget.inherits("QComboBox")
        || widget.inherits("QAbstractItemView") || widget.inherits("QTextEdit") || widget.inherits("QPlainTextEdit")
        || widget.inherits("QTabBar");
}

bool isOneColour(const QImage& image)
{
    const auto first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace

void typeText(QWidget& field, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&field, &event);
}

bool takeGrey(const QString& name)
{
    const QImage image(QStringLiteral(BRANCHBOOK_PICTURES "/%1.png").arg(name));
    return !image.isNull()
        && image.convertToFormat(QImage::Format_Grayscale8)
               .save(QStringLiteral(BRANCHBOOK_PICTURES "/%1-grey.png").arg(name));
}

QStringList takePicture(QWidget& page, const QString& name)
{
    page.show();
    (void)QTest::qWaitForWindowExposed(&page);
    QApplication::processEvents();
    for (int round = 0; round < kLayoutRounds; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList faults;
    const auto image = page.grab().toImage();
    if (isOneColour(image))
        faults.append(QStringLiteral("the picture is empty"));
    QDir().mkpath(QStringLiteral(BRANCHBOOK_PICTURES));
    if (!image.save(QStringLiteral(BRANCHBOOK_PICTURES "/%1.png").arg(name)))
        faults.append(QStringLiteral("cannot save the picture"));
    if (const auto fault = keepShown(name, image); !fault.isEmpty())
        faults.append(fault);
    const auto widgets = page.findChildren<QWidget*>();
    for (const auto* widget : widgets) {
        if (!widget->isVisibleTo(&page))
            continue;
        findClippedText(*widget, faults);
        const auto family = QFontInfo(widget->font()).family();
        if (!family.startsWith(u"Noto Sans CJK") && !family.startsWith(u"Source Han Sans"))
            faults.append(QStringLiteral("font %1 in %2").arg(family, nameOf(*widget)));
        if (wantsName(*widget) && widget->accessibleName().isEmpty()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (!button || button->text().isEmpty())
                faults.append(QStringLiteral("no accessible name: ") + nameOf(*widget));
        }
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace branchbook::ui
