// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a PDF in memory. Glyphs of one font are handed to cairo together, in reading order: the text layer follows
// that order, and cairo pays per call.
#pragma once

#include "report/atom.h"
#include "report/page_geometry.h"

#include <QByteArray>
#include <QRectF>

#include <vector>

namespace branchbook::report {

/// A figure that opens names, or the part of it on one line: points from the page's top left corner.
struct DrawnFigure {
    int page = 0; ///< from 0
    QRectF box;
    qint32 figure = 0; ///< as the clusters name it
};

/// A bookmark with the page that it leads to, from 1.
struct PlacedBookmark {
    Bookmark bookmark;
    int page = 0;
};

class PageCanvas
{
public:
    PageCanvas(Shaper& shaper, const Metadata& metadata, const geometry::Page& page);
    /// Onto any surface, `scale` of its units to the point; the caller finishes it.
    PageCanvas(Shaper& shaper, SurfaceHandle surface, double scale);
    /// Offsets in points from the page's top left corner.
    void draw(const Atom& atom, double left, double top);
    /// What was drawn so far reaches the surface.
    void flush();
    [[nodiscard]] cairo_surface_t* surface() const { return m_surface.get(); }
    void finishPage();
    /// All pages; the canvas is used up. Empty where cairo ran out of memory.
    [[nodiscard]] QByteArray finish();
    [[nodiscard]] int pagesFinished() const { return m_pages; }
    [[nodiscard]] const std::vector<DrawnFigure>& figures() const { return m_figures; }
    /// Where the bookmarks went, in their order.
    [[nodiscard]] const std::vector<PlacedBookmark>& bookmarks() const { return m_bookmarks; }

private:
    void setMetadata(const Metadata& metadata);
    void drawText(const PlacedText& text, double left, double top);
    [[nodiscard]] bool joinsText(const Cluster& cluster);
    void addCluster(const Cluster& cluster, double size, double x, double y);
    void noteFigure(const PlacedCluster& placed, double size, double left, double baseline);
    void setInk(PrintInk ink);
    void addRule(PlacedRule rule, double left, double top);
    void addBookmark(const Bookmark& bookmark, double left, double top);
    void flushGlyphs();
    void flushRules();

    Shaper& m_shaper;
    QByteArray m_bytes;
    SurfaceHandle m_surface;
    CairoHandle m_cairo;
    int m_pages = 0;
    qint32 m_font = -1;
    double m_size = 0;
    PrintInk m_ink = PrintInk::Black; ///< of the glyphs gathered
    QByteArray m_text;
    std::vector<cairo_glyph_t> m_glyphs;
    std::vector<cairo_text_cluster_t> m_clusters;
    std::vector<PlacedRule> m_rules;
    std::vector<DrawnFigure> m_figures;
    std::vector<int> m_openBookmarks; ///< by level
    std::vector<PlacedBookmark> m_bookmarks;
};

} // namespace branchbook::report
