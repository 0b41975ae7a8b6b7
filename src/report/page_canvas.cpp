// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_canvas.h"

#include "report/character_class.h"
#include "report/page_geometry.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>

namespace branchbook::report {

namespace {

cairo_status_t appendBytes(void* closure, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

int appendUtf8(QByteArray& text, char32_t code)
{
    const qsizetype before = text.size();
    if (code < 0x80) {
        text.append(char(code));
    } else if (code < 0x800) {
        text.append(char(0xC0 | (code >> 6))).append(char(0x80 | (code & 0x3F)));
    } else if (code < 0x10000) {
        text.append(char(0xE0 | (code >> 12))).append(char(0x80 | ((code >> 6) & 0x3F)));
        text.append(char(0x80 | (code & 0x3F)));
    } else {
        text.append(char(0xF0 | (code >> 18))).append(char(0x80 | ((code >> 12) & 0x3F)));
        text.append(char(0x80 | ((code >> 6) & 0x3F))).append(char(0x80 | (code & 0x3F)));
    }
    return int(text.size() - before);
}

} // namespace

PageCanvas::PageCanvas(Shaper& shaper, const Metadata& metadata, const geometry::Page& page)
    : m_shaper(shaper)
    , m_surface(cairo_pdf_surface_create_for_stream(appendBytes, &m_bytes, page.pageWidth, page.pageHeight))
    , m_cairo(cairo_create(m_surface.get()))
{
    cairo_set_line_width(m_cairo.get(), geometry::kRule);
    setMetadata(metadata);
}

PageCanvas::PageCanvas(Shaper& shaper, SurfaceHandle surface, double scale)
    : m_shaper(shaper)
    , m_surface(std::move(surface))
    , m_cairo(cairo_create(m_surface.get()))
{
    cairo_scale(m_cairo.get(), scale, scale);
    cairo_set_line_width(m_cairo.get(), geometry::kRule);
}

void PageCanvas::setMetadata(const Metadata& metadata)
{
    const auto set = [&](cairo_pdf_metadata_t key, const QString& value) {
        cairo_pdf_surface_set_metadata(m_surface.get(), key, value.toUtf8().constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, metadata.title);
    set(CAIRO_PDF_METADATA_AUTHOR, metadata.author);
    set(CAIRO_PDF_METADATA_SUBJECT, metadata.subject);
    set(CAIRO_PDF_METADATA_CREATOR, metadata.creator);
    // Without a value cairo would write the time of export, and two exports would differ.
    set(CAIRO_PDF_METADATA_CREATE_DATE,
        metadata.created.isValid() ? metadata.created.toUTC().toString(Qt::ISODate) : QString());
}

void PageCanvas::draw(const Atom& atom, double left, double top)
{
    for (const PlacedBox& box : atom.boxes) {
        cairo_set_source_rgb(m_cairo.get(), box.shade, box.shade, box.shade);
        cairo_rectangle(m_cairo.get(), left + box.x, top + box.y, box.width, box.height);
        cairo_fill(m_cairo.get());
    }
    if (!atom.boxes.empty())
        cairo_set_source_rgb(m_cairo.get(), 0, 0, 0);
    for (const PlacedText& text : atom.texts)
        drawText(text, left, top);
    for (const PlacedRule& rule : atom.rules)
        addRule(rule, left, top);
    addBookmark(atom.bookmark, left, top);
    if (atom.picture)
        atom.picture(m_cairo.get(), left, top);
}

void PageCanvas::drawText(const PlacedText& text, double left, double top)
{
    if (text.ink != m_ink) {
        flushGlyphs();
        m_ink = text.ink;
    }
    for (const PlacedCluster& placed : text.line.clusters) {
        addCluster(placed.cluster, text.line.size, left + text.x + placed.x, top + text.baseline);
        if (placed.cluster.figure >= 0)
            noteFigure(placed, text.line.size, left + text.x, top + text.baseline);
    }
}

/// Digits side by side on a line are one figure.
void PageCanvas::noteFigure(const PlacedCluster& placed, double size, double left, double baseline)
{
    const QRectF box(left + placed.x, baseline - geometry::kAscent * size, placed.cluster.advance * size, size);
    if (!m_figures.empty()) {
        DrawnFigure& last = m_figures.back();
        const bool goesOn = last.figure == placed.cluster.figure && last.page == m_pages
            && qFuzzyCompare(last.box.top(), box.top()) && std::abs(box.left() - last.box.right()) < size / 4;
        if (goesOn) {
            last.box |= box;
            return;
        }
    }
    m_figures.push_back({m_pages, box, placed.cluster.figure});
}

/// A variation selector that the font draws nothing for belongs to the text of the character before it: 葛 and U+E0100.
bool PageCanvas::joinsText(const Cluster& cluster)
{
    if (cluster.composite < 0 || m_clusters.empty() || !extendsCluster(cluster.code))
        return false;
    const Composite& composite = m_shaper.composite(cluster.composite);
    if (!composite.glyphs.empty())
        return false;
    m_text.append(composite.text);
    m_clusters.back().num_bytes += int(composite.text.size());
    return true;
}

void PageCanvas::addCluster(const Cluster& cluster, double size, double x, double y)
{
    if (joinsText(cluster))
        return;
    if (cluster.font != m_font || !qFuzzyCompare(size, m_size)) {
        flushGlyphs();
        m_font = cluster.font;
        m_size = size;
    }
    if (cluster.composite < 0) {
        m_glyphs.push_back({cluster.glyph, x, y});
        m_clusters.push_back({appendUtf8(m_text, cluster.code), 1});
        return;
    }
    const Composite& composite = m_shaper.composite(cluster.composite);
    if (composite.glyphs.empty())
        return;
    m_text.append(composite.text);
    for (const cairo_glyph_t& glyph : composite.glyphs)
        m_glyphs.push_back({glyph.index, x + glyph.x * size, y + glyph.y * size});
    m_clusters.push_back({int(composite.text.size()), int(composite.glyphs.size())});
}

void PageCanvas::flushGlyphs()
{
    if (m_glyphs.empty())
        return;
    cairo_set_font_face(m_cairo.get(), m_shaper.fontFace(m_font));
    cairo_set_font_size(m_cairo.get(), m_size);
    setInk(m_ink);
    cairo_show_text_glyphs(m_cairo.get(), m_text.constData(), int(m_text.size()), m_glyphs.data(), int(m_glyphs.size()),
                           m_clusters.data(), int(m_clusters.size()), cairo_text_cluster_flags_t(0));
    setInk(PrintInk::Black);
    m_text.clear();
    m_glyphs.clear();
    m_clusters.clear();
}

void PageCanvas::setInk(PrintInk ink)
{
    cairo_set_source_rgb(m_cairo.get(), ink == PrintInk::Red ? 1 : 0, 0, 0);
}

/// An upright rule that goes on where one ended becomes part of it: no seams between rows.
void PageCanvas::addRule(PlacedRule rule, double left, double top)
{
    rule = {left + rule.x1, top + rule.y1, left + rule.x2, top + rule.y2, rule.width, rule.ink};
    const auto continues = [&](const PlacedRule& above) {
        return qFuzzyCompare(above.x1, rule.x1) && qFuzzyCompare(above.x2, rule.x2) && qFuzzyCompare(above.y2, rule.y1)
            && qFuzzyCompare(rule.x1, rule.x2);
    };
    const auto above = std::find_if(m_rules.rbegin(), m_rules.rend(), continues);
    if (above != m_rules.rend())
        above->y2 = rule.y2;
    else
        m_rules.push_back(rule);
}

void PageCanvas::flushRules()
{
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const PlacedRule& rule = m_rules[i];
        cairo_move_to(m_cairo.get(), rule.x1, rule.y1);
        cairo_line_to(m_cairo.get(), rule.x2, rule.y2);
        const bool alike =
            i + 1 < m_rules.size() && qFuzzyCompare(m_rules[i + 1].width, rule.width) && m_rules[i + 1].ink == rule.ink;
        if (alike)
            continue;
        cairo_set_line_width(m_cairo.get(), rule.width);
        setInk(rule.ink);
        cairo_stroke(m_cairo.get());
    }
    setInk(PrintInk::Black);
    m_rules.clear();
}

void PageCanvas::addBookmark(const Bookmark& bookmark, double left, double top)
{
    if (bookmark.level == 0)
        return;
    m_bookmarks.push_back({bookmark, m_pages + 1});
    const auto depth = std::min(size_t(bookmark.level) - 1, m_openBookmarks.size());
    m_openBookmarks.resize(depth);
    const int parent = depth == 0 ? CAIRO_PDF_OUTLINE_ROOT : m_openBookmarks.back();
    const QByteArray target =
        QStringLiteral("page=%1 pos=[%2 %3]").arg(m_pages + 1).arg(left, 0, 'f', 1).arg(top, 0, 'f', 1).toLatin1();
    m_openBookmarks.push_back(cairo_pdf_surface_add_outline(m_surface.get(), parent, bookmark.text.toUtf8().constData(),
                                                            target.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN));
}

void PageCanvas::flush()
{
    flushGlyphs();
    flushRules();
}

void PageCanvas::finishPage()
{
    flush();
    cairo_show_page(m_cairo.get());
    ++m_pages;
}

QByteArray PageCanvas::finish()
{
    m_cairo.reset();
    cairo_surface_finish(m_surface.get());
    const bool whole = cairo_surface_status(m_surface.get()) == CAIRO_STATUS_SUCCESS;
    return whole ? std::move(m_bytes) : QByteArray();
}

} // namespace branchbook::report
