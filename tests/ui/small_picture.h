// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of pages, small enough to ship: few pixels, few colours, four bits a pixel; and how unlike two of them are.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace branchbook::ui {

inline constexpr int kFewColours = 16; ///< what four bits tell apart

/// `taken`, made smaller where it is wider than `width` pixels, each pixel the nearest of `colours` (1 to kFewColours).
/// Format_Indexed8, device pixel ratio 1. No dithering: dots would not compress, and text is easier to read without.
[[nodiscard]] QImage inFewColours(const QImage& taken, int width, const QList<QRgb>& colours);
/// A PNG with four bits a pixel, which QImageWriter cannot write: a quarter smaller than what it makes of the same
/// picture. Empty where `picture` has no colour table or more than kFewColours.
[[nodiscard]] QByteArray packedPng(const QImage& picture);
/// 0 (look alike) to 1: the share of the picture where the eye sees another colour; 1 too where the sizes differ.
/// Looked at through squares of four pixels, so that how a letter's edge is smoothed does not count.
[[nodiscard]] double unlikeness(const QImage& one, const QImage& other);

} // namespace branchbook::ui
