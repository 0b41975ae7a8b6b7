// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paint.h"

#include "ui/theme/icon.h"
#include "ui/theme/plain_tips.h"

#include <QCache>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace branchbook::ui {

Color toneText(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return Color::Ok;
    case Tone::Warn: return Color::Warn;
    case Tone::Info: return Color::Info;
    case Tone::Gold: return Color::Gold;
    case Tone::Accent: return Color::AccentText;
    default: return Color::Text2;
    }
}

Color toneFill(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return Color::OkSoft;
    case Tone::Warn: return Color::WarnSoft;
    case Tone::Info: return Color::InfoSoft;
    case Tone::Gold: return Color::GoldSoft;
    case Tone::Accent: return Color::AccentSoft;
    case Tone::Outline: return Color::None;
    default: return Color::NeutralSoft;
    }
}

namespace {

using WidthKey = std::pair<QString, int>; ///< a text, and the pixels and the weight it is painted in

/// Shaping a text costs as much as painting it, and tables ask again with every frame.
double advanceOf(const QString& text, const QFont& font)
{
    constexpr int kMostKept = 2000;
    constexpr qsizetype kLongest = 60;
    if (text.size() > kLongest)
        return QFontMetricsF(font).horizontalAdvance(text);
    static QCache<WidthKey, double> known(kMostKept);
    const WidthKey key(text, font.pixelSize() * 1000 + font.weight());
    if (const double* width = known.object(key))
        return *width;
    auto* width = new double(QFontMetricsF(font).horizontalAdvance(text));
    const double advance = *width;
    known.insert(key, width);
    return advance;
}

} // namespace

int textWidth(const QString& text, TextRole role)
{
    return int(std::lround(advanceOf(text, fontOf(role))));
}

void paintText(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, Color tint,
               Qt::Alignment alignment)
{
    const auto font = fontOf(role);
    painter.setFont(font);
    painter.setPen(color(tint));
    const double room = std::ceil(rect.width());
    const bool fits = advanceOf(text, font) <= room;
    if (!fits)
        noteShortened(painter, rect, text);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fits ? text : QFontMetrics(font).elidedText(text, Qt::ElideRight, int(room)));
}

void paintBox(QPainter& painter, const QRectF& rect, double radius, Color fill, Color border, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill == Color::None ? QBrush() : QBrush(color(fill)));
    if (border == Color::None) {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    } else {
        const double half = width / 2;
        painter.setPen(QPen(color(border), width));
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    }
    painter.restore();
}

QSize chipSize(const ChipSpec& chip)
{
    const int icon = chip.icon.isEmpty() ? 0 : scaled(14) + 4;
    return {16 + icon + textWidth(chip.text, TextRole::Small), scaled(24)};
}

void paintChip(QPainter& painter, const QRectF& rect, const ChipSpec& chip)
{
    if (chip.text.isEmpty())
        return;
    paintBox(painter, rect, 6, toneFill(chip.tone), chip.tone == Tone::Outline ? Color::LineStrong : Color::None);
    paintStatus(painter, rect.adjusted(8, 0, -8, 0), chip);
}

void paintStatus(QPainter& painter, const QRectF& rect, const ChipSpec& status)
{
    QRectF text = rect;
    if (!status.icon.isEmpty()) {
        const int size = scaled(14);
        paintIcon(painter, status.icon, toneText(status.tone),
                  {rect.left(), std::round(rect.center().y() - size / 2.0), double(size), double(size)});
        text.setLeft(rect.left() + size + 4);
    }
    text.setRight(text.right() + 1);
    paintText(painter, text, status.text, TextRole::Small, toneText(status.tone));
}

QSize badgeSize(const QString& text)
{
    return {qMax(20, 12 + textWidth(text, TextRole::Caption)), scaled(18)};
}

void paintBadge(QPainter& painter, const QRectF& rect, const QString& text, Tone tone)
{
    const bool plain = tone == Tone::Neutral;
    paintBox(painter, rect, rect.height() / 2, plain ? Color::Track : toneFill(tone), Color::None);
    auto font = fontOf(TextRole::Caption);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(color(toneText(tone)));
    painter.drawText(rect, Qt::AlignCenter, text);
}

void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name)
{
    paintBox(painter, rect, rect.width() / 2, Color::NeutralSoft, Color::None);
    auto font = fontOf(TextRole::SmallStrong);
    const double side = rect.width();
    font.setPixelSize(qMax(8, int(std::lround(side <= 24 ? side * 0.5 : side <= 28 ? side * 0.464 : side * 0.42))));
    painter.setFont(font);
    painter.setPen(color(Color::Text2));
    const bool surrogate = name.size() > 1 && name.at(0).isHighSurrogate();
    painter.drawText(rect, Qt::AlignCenter, name.left(surrogate ? 2 : 1));
}

void paintBar(QPainter& painter, const QRectF& rect, double fraction, Color fill)
{
    const double radius = rect.height() / 2;
    paintBox(painter, rect, radius, Color::Track, Color::None);
    const double width = rect.width() * qBound(0.0, fraction, 1.0);
    if (width > 0)
        paintBox(painter, {rect.left(), rect.top(), qMax(width, rect.height()), rect.height()}, radius, fill,
                 Color::None);
}

void paintThresholdBar(QPainter& painter, const QRectF& rect, double fraction, double limit, Color fill)
{
    paintBar(painter, rect, fraction, fill);
    const double x = std::round(rect.left() + rect.width() * qBound(0.0, limit, 1.0));
    painter.fillRect(QRectF(x, rect.top() - 4, 2, rect.height() + 8), color(Color::Text));
}

QSize stagesSize(int count)
{
    return {count * 16 + (count - 1) * 3, 6};
}

void paintStages(QPainter& painter, const QRectF& rect, int count, int current, Color currentFill)
{
    constexpr double kGap = 3;
    const double step =
        count > 0 ? std::min(19.0, (rect.width() + kGap) / count) : 0; // narrower where there is less room
    for (int i = 0; i < count; ++i) {
        const Color fill = i < current ? Color::OkSolid : i == current ? currentFill : Color::Track;
        paintBox(painter, {rect.left() + i * step, rect.center().y() - 3, step - kGap, 6}, 3, fill, Color::None);
    }
}

void paintShadow(QPainter& painter, const QRectF& rect)
{
    constexpr double kSigma = 14; // a CSS blur of 28
    constexpr int kDrop = 8;
    const auto spread = [](double length) {
        std::vector<double> profile(std::size_t(std::ceil(length)) + 2 * kShadowReach);
        for (std::size_t i = 0; i < profile.size(); ++i) {
            const double x = double(i) + 0.5 - kShadowReach;
            profile[i] = 0.5 * (std::erf(x / (kSigma * M_SQRT2)) - std::erf((x - length) / (kSigma * M_SQRT2)));
        }
        return profile;
    };
    const auto across = spread(rect.width());
    const auto down = spread(rect.height());
    QImage image(int(across.size()), int(down.size()), QImage::Format_ARGB32_Premultiplied);
    const auto tint = tokens().shadow;
    std::array<QRgb, 256> shades{}; // by alpha: the search paints this at every key
    for (std::size_t alpha = 0; alpha < shades.size(); ++alpha)
        shades[alpha] = qPremultiply(qRgba(tint.red(), tint.green(), tint.blue(), int(alpha)));
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const double strength = tint.alpha() * down[std::size_t(y)];
        for (int x = 0; x < image.width(); ++x)
            line[x] = shades[std::size_t(strength * across[std::size_t(x)] + 0.5)];
    }
    painter.drawImage(rect.topLeft() - QPointF(kShadowReach, kShadowReach - kDrop), image);
}

} // namespace branchbook::ui
