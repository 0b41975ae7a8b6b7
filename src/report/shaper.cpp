// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/shaper.h"

#include "report/character_class.h"

#include <algorithm>
#include <memory>

namespace branchbook::report {

namespace {

/// Everything is shaped at this size, large enough that rounding to 1/1024 pt does not show, and scaled when drawn.
constexpr int kReferenceSize = 200;
constexpr double kUnitsPerEm = double(kReferenceSize) * PANGO_SCALE;
constexpr char32_t kGeta = 0x3013; ///< 〓, the printer's mark for a sort that is not in the case

int faceKey(Face face)
{
    return static_cast<int>(face.role) * 2 + static_cast<int>(face.emphasis);
}

GObjectHandle<PangoContext> makeShapingContext()
{
    GObjectHandle<PangoContext> context(pango_font_map_create_context(pango_cairo_font_map_get_default()));
    const FontOptionsHandle options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options.get());
    pango_cairo_context_set_resolution(context.get(), 72);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_language(context.get(), pango_language_from_string("zh-cn"));
    return context;
}

QString fallbackFamily(FontRole role)
{
    return role == FontRole::Hei ? QStringLiteral("Noto Sans CJK SC") : QStringLiteral("Noto Serif CJK SC");
}

/// The embedding levels of a text that has characters read from right to left; the page itself is read from the left.
QList<quint8> embeddingLevels(const QList<uint>& codes)
{
    const QByteArray text = QString::fromUcs4(reinterpret_cast<const char32_t*>(codes.data()), codes.size()).toUtf8();
    PangoDirection base = PANGO_DIRECTION_LTR;
    const std::unique_ptr<guint8, decltype(&g_free)> levels(
        pango_log2vis_get_embedding_levels(text.constData(), int(text.size()), &base), g_free);
    return {levels.get(), levels.get() + codes.size()};
}

} // namespace

Shaper::Shaper(FontSet fonts)
    : m_fonts(std::move(fonts))
    , m_context(makeShapingContext())
{
}

PangoFontDescription* Shaper::description(Face face)
{
    if (PangoFontDescription* known = m_descriptionOf.value(faceKey(face)))
        return known;
    const FontChoice& choice = m_fonts.of(face.role);
    FontDescriptionHandle made(pango_font_description_new());
    const QByteArray families = QStringLiteral("%1,%2").arg(choice.family, fallbackFamily(face.role)).toUtf8();
    pango_font_description_set_family(made.get(), families.constData());
    const bool heavy = choice.weight > 400 || face.emphasis == Emphasis::Bold;
    pango_font_description_set_weight(made.get(), heavy ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_size(made.get(), kReferenceSize * PANGO_SCALE);
    m_descriptionOf.insert(faceKey(face), made.get());
    m_descriptions.push_back(std::move(made));
    return m_descriptions.back().get();
}

std::vector<Cluster> Shaper::shape(const QString& text, Face face)
{
    const QList<uint> codes = text.toUcs4();
    if (!std::any_of(codes.begin(), codes.end(), readsFromRight))
        return shapePiece(codes, 0, codes.size(), 0, face);
    const QList<quint8> levels = embeddingLevels(codes);
    std::vector<Cluster> clusters;
    for (qsizetype first = 0; first < codes.size();) {
        qsizetype end = first + 1;
        while (end < codes.size() && (levels[end] == levels[first] || extendsCluster(codes[end])))
            ++end;
        for (const Cluster& cluster : shapePiece(codes, first, end, levels[first], face))
            clusters.push_back(cluster);
        first = end;
    }
    return clusters;
}

/// Characters of one direction. What reads from the right is shaped as a whole: its letters join, its brackets turn.
std::vector<Cluster> Shaper::shapePiece(const QList<uint>& codes, qsizetype first, qsizetype end, quint8 level,
                                        Face face)
{
    const bool backwards = level % 2 != 0;
    std::vector<Cluster> clusters;
    clusters.reserve(static_cast<size_t>(end - first));
    for (qsizetype i = first; i < end;) {
        const auto standsAlone = [&](qsizetype at) {
            return !backwards && standsForItself(codes[at]) && (at + 1 == end || !extendsCluster(codes[at + 1]));
        };
        if (codes[i] == U'\n') {
            clusters.push_back(Cluster{codes[i++], 0, -1, 0, 0});
            continue;
        }
        if (standsAlone(i)) {
            clusters.push_back(single(codes[i++], face));
            continue;
        }
        const qsizetype from = i;
        while (i < end && codes[i] != U'\n' && !standsAlone(i))
            ++i;
        shapeSpan(QString::fromUcs4(reinterpret_cast<const char32_t*>(&codes[from]), i - from), face, clusters);
    }
    for (Cluster& cluster : clusters)
        cluster.level = level;
    return clusters;
}

Cluster Shaper::shapeWhole(const QString& text, Face face)
{
    Composite whole{text.toUtf8(), {}};
    Cluster cluster;
    for (const Cluster& part : shape(text, face)) {
        cluster.code = cluster.code == 0 ? part.code : cluster.code;
        cluster.font = part.font;
        if (part.composite < 0)
            whole.glyphs.push_back({part.glyph, cluster.advance, 0});
        else
            for (const cairo_glyph_t& glyph : composite(part.composite).glyphs)
                whole.glyphs.push_back({glyph.index, cluster.advance + glyph.x, glyph.y});
        cluster.advance += part.advance;
    }
    cluster.composite = qint32(m_composites.size());
    m_composites.push_back(std::move(whole));
    return cluster;
}

qsizetype Shaper::lengthOf(const Cluster& cluster) const
{
    if (cluster.composite >= 0)
        return QString::fromUtf8(composite(cluster.composite).text).size();
    return QChar::requiresSurrogates(cluster.code) ? 2 : 1;
}

Cluster Shaper::single(char32_t code, Face face)
{
    const quint64 key = (quint64(code) << 8) | quint64(faceKey(face));
    const auto known = m_singles.constFind(key);
    if (known != m_singles.constEnd())
        return *known;
    std::vector<Cluster> clusters;
    shapeSpan(QString::fromUcs4(&code, 1), face, clusters);
    const Cluster cluster = clusters.empty() ? Cluster{} : clusters.front();
    m_singles.insert(key, cluster);
    return cluster;
}

void Shaper::shapeSpan(const QString& span, Face face, std::vector<Cluster>& clusters)
{
    const QByteArray text = span.toUtf8();
    const AttributesHandle attributes(pango_attr_list_new());
    pango_attr_list_insert(attributes.get(), pango_attr_font_desc_new(description(face)));
    GList* items = pango_itemize(m_context.get(), text.constData(), 0, int(text.size()), attributes.get(), nullptr);
    for (GList* at = items; at != nullptr; at = at->next)
        shapeItem(text, static_cast<PangoItem*>(at->data), face, clusters);
    g_list_free_full(items, [](gpointer item) { pango_item_free(static_cast<PangoItem*>(item)); });
}

void Shaper::shapeItem(const QByteArray& text, PangoItem* item, Face face, std::vector<Cluster>& clusters)
{
    const GlyphsHandle glyphs(pango_glyph_string_new());
    const char* start = text.constData() + item->offset;
    pango_shape_full(start, item->length, text.constData(), int(text.size()), &item->analysis, glyphs.get());
    const qint32 font = fontIndex(item->analysis.font);
    PangoGlyphItem shaped{item, glyphs.get(), 0, 0, 0};
    PangoGlyphItemIter at;
    for (gboolean more = pango_glyph_item_iter_init_start(&at, &shaped, text.constData()); more != FALSE;
         more = pango_glyph_item_iter_next_cluster(&at)) {
        const QByteArray piece = text.mid(at.start_index, at.end_index - at.start_index);
        const QList<uint> codes = QString::fromUtf8(piece).toUcs4();
        Composite composite{piece, {}};
        Cluster cluster{codes.value(0), 0, -1, font, 0};
        bool unknown = false;
        // From the left: pango names the glyphs of a cluster that reads from the right by their other end.
        const bool backwards = at.start_glyph > at.end_glyph;
        const int leftmost = backwards ? at.end_glyph + 1 : at.start_glyph;
        const int behind = backwards ? at.start_glyph + 1 : at.end_glyph;
        for (int g = leftmost; g < behind; ++g) {
            const PangoGlyphInfo& info = glyphs->glyphs[g];
            unknown = unknown || (info.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
            if (info.glyph != PANGO_GLYPH_EMPTY)
                composite.glyphs.push_back({info.glyph, cluster.advance + info.geometry.x_offset / kUnitsPerEm,
                                            info.geometry.y_offset / kUnitsPerEm});
            cluster.advance += info.geometry.width / kUnitsPerEm;
        }
        if (unknown) {
            clusters.push_back(replacement(piece, face));
            continue;
        }
        const bool plain = composite.glyphs.size() == 1 && codes.size() == 1 && qFuzzyIsNull(composite.glyphs[0].x)
            && qFuzzyIsNull(composite.glyphs[0].y);
        if (plain) {
            cluster.glyph = quint32(composite.glyphs[0].index);
        } else {
            cluster.composite = qint32(m_composites.size());
            m_composites.push_back(std::move(composite));
        }
        clusters.push_back(cluster);
    }
}

Cluster Shaper::replacement(const QByteArray& text, Face face)
{
    const QString shown = QString::fromUtf8(text);
    if (!m_missing.contains(shown))
        m_missing.append(shown);
    const QList<uint> codes = shown.toUcs4();
    if (codes.value(0) == kGeta)
        return {kGeta, 0, -1, 0, 1, 0};
    Cluster mark = single(kGeta, face);
    mark.code = codes.value(0);
    mark.composite = qint32(m_composites.size());
    m_composites.push_back({text, {{mark.glyph, 0, 0}}});
    return mark;
}

qint32 Shaper::fontIndex(PangoFont* font)
{
    const auto known = m_fontIndex.constFind(font);
    if (known != m_fontIndex.constEnd())
        return *known;
    const auto index = qint32(m_faces.size());
    cairo_scaled_font_t* scaled = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font));
    m_keptFonts.emplace_back(PANGO_FONT(g_object_ref(font)));
    m_faces.emplace_back(cairo_font_face_reference(cairo_scaled_font_get_font_face(scaled)));
    m_fontIndex.insert(font, index);
    return index;
}

} // namespace branchbook::report
