// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are shown to people, in the manual and in the README: the picture tests make them, and fail where those that
// are kept show an older page. tests/ui/shown_pictures.txt says which.
#pragma once

#include <QImage>
#include <QList>
#include <QRect>
#include <QString>

namespace branchbook::ui {

/// In pixels: the manual's pane is so wide at the usual size of its window, and a README is looked at as taken.
inline constexpr int kManualPictureWidth = 680;
inline constexpr int kReadmePictureWidth = 1366;
/// The share of a picture that may look different (unlikeness()). The same fonts on Debian 12 give the same picture, bit by
/// bit, but for what shows the clock or a temporary folder: two runs of other minutes and sources differed by 0 to 0.0006. A new
/// button is 0.004 of a whole window and 0.006 of a picture of the manual; a line of a table that came or went is over 0.05.
inline constexpr double kPictureTolerance = 0.003;

/// A line of the table.
struct ShownPicture {
    QString file; ///< from the top of the sources: "docs/manual/pictures/dues.png"
    QString taken; ///< by takePicture() under this name
    QRect part; ///< of what was taken; null: all of it
    QString binary; ///< of the case, without "test_"
    QString testCase;
};

/// Lines "file | taken | part | binary | case" of `text`; a line that is none of them is left out.
[[nodiscard]] QList<ShownPicture> readShownPictures(const QString& text);
/// Those of tests/ui/shown_pictures.txt.
[[nodiscard]] const QList<ShownPicture>& shownPictures();
/// The colours of the light theme and steps from text to ground: 16, for all pictures, so that none changes its colours
/// because of another page.
[[nodiscard]] QList<QRgb> shownColours();
/// `taken` as it is shown: the part, its size, its colours.
[[nodiscard]] QImage shownAs(const ShownPicture& picture, const QImage& taken);
/// Writes what is shown of a picture that was taken as `name` to BRANCHBOOK_PICTURES/shown, and says what is wrong with
/// the kept one; empty: nothing, or `name` is not shown. With BRANCHBOOK_UPDATE_PICTURES in the environment
/// nothing is compared: the target update_manual_pictures takes the new ones over.
[[nodiscard]] QString keepShown(const QString& name, const QImage& taken);

} // namespace branchbook::ui
