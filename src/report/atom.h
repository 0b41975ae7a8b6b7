// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page maker never cuts: a line, a table row, a chart; with what has to stay beside it.
#pragma once

#include "report/line_breaker.h"
#include "report/page_geometry.h"

#include <cairo.h>

#include <functional>
#include <memory>
#include <vector>

namespace branchbook::report {

/// Red is for the head of an official paper alone.
enum class PrintInk { Black, Red };

/// Offsets are from the atom's top left corner, in points; y grows downwards.
struct PlacedText {
    TextLine line;
    double x = 0;
    double baseline = 0;
    PrintInk ink = PrintInk::Black;
};

/// A straight line, level or upright.
struct PlacedRule {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    double width = geometry::kRule;
    PrintInk ink = PrintInk::Black;
};

/// A filled box; `shade` 0 = black, 1 = white.
struct PlacedBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double shade = 0;
};

struct Bookmark {
    int level = 0; ///< 1 … 4; 0 = none
    QString text;
};

enum class Snap { Grid, Free };
enum class Keep {
    Apart,
    WithNext,
    Preferably, ///< WithNext, unless the page would end in a large hole
};
enum class AtomRole {
    Text,
    Gap,
    PageBreak,
    Foot, ///< ends where the type area ends
};

struct Atom {
    double height = 0;
    AtomRole role = AtomRole::Text;
    Snap snap = Snap::Grid; ///< Grid: begins at the next line of the page's grid
    Keep keep = Keep::Apart;
    bool floats = false; ///< where it does not fit, what follows goes before it and it heads the next page
    bool keepsPrevious = false; ///< never at the top of a page without what stands before it
    std::vector<PlacedText> texts;
    std::vector<PlacedBox> boxes;
    std::vector<PlacedRule> rules;
    std::vector<PlacedRule> closingRules; ///< drawn where a page ends behind this atom
    Bookmark bookmark;
    std::function<void(cairo_t*, double left, double top)> picture; ///< draws a photo; empty: none
    std::vector<PlacedText> continuedTexts; ///< printed besides where this one begins a page
    std::shared_ptr<const Atom> runningHead; ///< printed again above this one where it begins a page
};

} // namespace branchbook::report
