// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painted_words.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <optional>

namespace branchbook::ui {

namespace {

/// Noto's line box is taller than its ink, so the ink is reckoned in parts of the em: above and below the base line.
struct InkHeight {
    double above = 0;
    double below = 0;
};

InkHeight inkOf(const QString& text)
{
    InkHeight ink{0.55, 0};
    for (const QChar each : text) {
        if (each.unicode() >= 0x2E80)
            ink = {0.86, std::max(ink.below, 0.11)};
        else if (each.isUpper() || each.isDigit() || QStringLiteral("bdfhklt()").contains(each))
            ink.above = std::max(ink.above, 0.76);
        if (QStringLiteral("gjpqy(),;").contains(each))
            ink.below = std::max(ink.below, 0.22);
    }
    return ink;
}

/// Keeps what is written and paints nothing.
class WordEngine final : public QPaintEngine
{
public:
    explicit WordEngine(std::vector<PaintedLine>& lines)
        : QPaintEngine(AllFeatures)
        , m_lines(lines)
    {
    }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override
    {
        const auto dirty = now.state();
        if (dirty & DirtyTransform)
            m_transform = now.transform();
        if (dirty & DirtyPen)
            m_pen = now.pen().color();
        if (dirty & DirtyClipRegion)
            clip(now.clipOperation(), m_transform.map(now.clipRegion()).boundingRect());
        if (dirty & DirtyClipPath)
            clip(now.clipOperation(), m_transform.map(now.clipPath()).boundingRect());
        if (dirty & DirtyClipEnabled)
            m_clips = now.isClipEnabled();
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        if (item.text().trimmed().isEmpty() && (m_lines.empty() || item.text().isEmpty()))
            return;
        const QPointF base = m_transform.map(at);
        const auto height = inkOf(item.text());
        const double em = std::max(item.font().pixelSize(), 1);
        const QRectF ink(base.x(), base.y() - height.above * em, item.width(), (height.above + height.below) * em);
        QRectF seen = systemClip().boundingRect();
        if (m_clips && m_clip)
            seen &= *m_clip;
        auto* last = m_lines.empty() ? nullptr : &m_lines.back();
        if (last && std::abs(m_base - base.y()) < 0.5 && std::abs(last->ink.right() - base.x()) < 1.5
            && last->seen == seen && last->pen == m_pen) {
            last->text += item.text(); // scripts and fonts come one by one
            last->ink |= ink;
        } else if (!item.text().trimmed().isEmpty()) {
            m_lines.push_back({item.text(), ink, seen, m_pen});
        }
        m_base = base.y();
    }

    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override { }
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override { }
    void drawRects(const QRectF*, int) override { }
    void drawRects(const QRect*, int) override { }
    void drawLines(const QLineF*, int) override { }
    void drawLines(const QLine*, int) override { }
    void drawEllipse(const QRectF&) override { }
    void drawEllipse(const QRect&) override { }
    void drawPoints(const QPointF*, int) override { }
    void drawPoints(const QPoint*, int) override { }

private:
    /// QPainter::restore() says the outer clip again, after none, and with the offset of a widget rendered elsewhere counted twice:
    /// what follows the end of an inner clip is the outer one as it was.
    void clip(Qt::ClipOperation how, const QRectF& area)
    {
        m_clips = how != Qt::NoClip;
        if (how == Qt::NoClip) {
            m_saidAgain = m_isInner;
            m_isInner = false;
            m_clip.reset();
        } else if (how == Qt::IntersectClip && m_clip) {
            m_isInner = true;
            m_clip = *m_clip & area;
        } else {
            m_outer = m_saidAgain ? m_outer : area;
            m_saidAgain = false;
            m_clip = m_outer;
        }
    }

    std::vector<PaintedLine>& m_lines;
    QTransform m_transform;
    QColor m_pen;
    std::optional<QRectF> m_clip;
    QRectF m_outer;
    bool m_isInner = false;
    bool m_saidAgain = false;
    bool m_clips = false;
    double m_base = 0;
};

class WordDevice final : public QPaintDevice
{
public:
    WordDevice(QSize size, std::vector<PaintedLine>& lines)
        : m_size(size)
        , m_engine(lines)
    {
    }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric which) const override
    {
        constexpr int kPerInch = 96;
        constexpr double kInch = 25.4;
        switch (which) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return int(m_size.width() * kInch / kPerInch);
        case PdmHeightMM: return int(m_size.height() * kInch / kPerInch);
        case PdmDepth: return 32;
        case PdmNumColors: return 1 << 24;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return kPerInch;
        }
    }

private:
    QSize m_size;
    mutable WordEngine m_engine;
};

} // namespace

std::vector<PaintedLine> paintedLines(QWidget& widget)
{
    std::vector<PaintedLine> lines;
    WordDevice device(widget.size(), lines);
    QPainter painter(&device);
    widget.render(&painter);
    painter.end();
    return lines;
}

} // namespace branchbook::ui
