// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Characters to glyphs, with fallback by character. Chinese text has one glyph per character whatever stands beside
// it, so those are asked of pango once and then remembered; only Latin words and marks are shaped in context.
#pragma once

#include "report/glib_handle.h"

#include "branchbook/report/document.h"
#include "branchbook/report/fonts.h"

#include <QHash>
#include <QString>

#include <vector>

namespace branchbook::report {

struct Face {
    FontRole role = FontRole::Body;
    Emphasis emphasis = Emphasis::None;
};

/// What cannot be taken apart: mostly one character and one glyph. Lengths in em.
struct Cluster {
    char32_t code = 0; ///< the first character
    quint32 glyph = 0;
    qint32 composite = -1; ///< else an index into Shaper::composite
    qint32 font = 0; ///< an index into Shaper::fontFace
    double advance = 0;
    quint8 level = 0; ///< of embedding (UAX #9); odd: reads from right to left
    qint32 figure = -1; ///< else an index into LayoutContext::figures: what is drawn here opens names
};

/// Several characters or several glyphs that belong together: ligatures, marks.
struct Composite {
    QByteArray text; ///< UTF-8
    std::vector<cairo_glyph_t> glyphs; ///< relative to the cluster's origin, em
};

class Shaper
{
public:
    explicit Shaper(FontSet fonts);

    [[nodiscard]] std::vector<Cluster> shape(const QString& text, Face face);
    /// All of a short text as one cluster, so that extraction gives it back as it is, spaces included; it must not
    /// need a second font.
    [[nodiscard]] Cluster shapeWhole(const QString& text, Face face);
    [[nodiscard]] cairo_font_face_t* fontFace(qint32 font) const { return m_faces[static_cast<size_t>(font)].get(); }
    /// UTF-16 units of the text that the cluster draws.
    [[nodiscard]] qsizetype lengthOf(const Cluster& cluster) const;
    [[nodiscard]] const Composite& composite(qint32 index) const { return m_composites[static_cast<size_t>(index)]; }
    /// Characters that no installed font has, in order of appearance.
    [[nodiscard]] const QStringList& missing() const { return m_missing; }
    [[nodiscard]] const FontSet& fonts() const { return m_fonts; }

private:
    [[nodiscard]] Cluster single(char32_t code, Face face);
    [[nodiscard]] std::vector<Cluster> shapePiece(const QList<uint>& codes, qsizetype first, qsizetype end,
                                                  quint8 level, Face face);
    void shapeSpan(const QString& span, Face face, std::vector<Cluster>& clusters);
    void shapeItem(const QByteArray& text, PangoItem* item, Face face, std::vector<Cluster>& clusters);
    [[nodiscard]] Cluster replacement(const QByteArray& text, Face face);
    [[nodiscard]] qint32 fontIndex(PangoFont* font);
    [[nodiscard]] PangoFontDescription* description(Face face);

    FontSet m_fonts;
    GObjectHandle<PangoContext> m_context;
    QHash<int, PangoFontDescription*> m_descriptionOf;
    std::vector<FontDescriptionHandle> m_descriptions;
    QHash<PangoFont*, qint32> m_fontIndex;
    std::vector<GObjectHandle<PangoFont>> m_keptFonts;
    std::vector<FontFaceHandle> m_faces;
    std::vector<Composite> m_composites;
    QHash<quint64, Cluster> m_singles;
    QStringList m_missing;
};

} // namespace branchbook::report
