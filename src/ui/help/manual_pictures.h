// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the manual in its pane: from the program itself, as wide as the pane allows, each with its words below it.
#pragma once

#include <QImage>
#include <QList>
#include <QUrl>

class QTextDocument;

namespace branchbook::ui {

/// What a chapter names "../pictures/dues.png". Null: the program has no such picture, or it would lie elsewhere.
[[nodiscard]] QImage manualPicture(const QUrl& named);
/// After the Markdown of a chapter was read: what a picture shows stands below it in words, for those who do not see it
/// too; of a picture that is not there neither it nor its words stay. A picture is a paragraph of its own.
void captionPictures(QTextDocument& document);
/// Each picture in its own size, or `width` (of the window's pixels) where that is less; drawn for `ratio` pixels of
/// the screen to one of the window's, with a line around it that keeps a light page apart from a dark pane.
void fitPictures(QTextDocument& document, int width, qreal ratio);

} // namespace branchbook::ui
