// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace branchbook::ui {

namespace {

QHash<QString, QPixmap>& iconCache()
{
    static QHash<QString, QPixmap> cache;
    return cache;
}

QByteArray strokeFor(int size)
{
    if (size <= 14)
        return "2";
    if (size <= 16)
        return "1.75";
    return size >= 36 ? "1.1" : "1.5";
}

QByteArray svgText(const QString& name)
{
    QFile file(QStringLiteral(":/branchbook/ui/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, Color tint, Color checked)
        : m_name(std::move(name))
        , m_tint(tint)
        , m_checked(checked)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = qMin(rect.width(), rect.height());
        const auto ratio = painter->device()->devicePixelRatioF();
        const QRect target(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
        painter->drawPixmap(target, iconPixmap(m_name, color(tintFor(mode, state)), size, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int side = int(std::lround(qMin(size.width(), size.height()) / scale));
        return iconPixmap(m_name, color(tintFor(mode, state)), side, scale);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_tint, m_checked); }

private:
    [[nodiscard]] Color tintFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Color::TextDisabled;
        return state == QIcon::On && m_checked != Color::None ? m_checked : m_tint;
    }

    QString m_name;
    Color m_tint;
    Color m_checked;
};

} // namespace

QIcon icon(const QString& name, Color tint, Color checked)
{
    return QIcon(new TintedIconEngine(name, tint, checked));
}

QPixmap iconPixmap(const QString& name, const QColor& tint, int size, qreal ratio)
{
    const auto key = QStringLiteral("%1|%2|%3|%4").arg(name).arg(tint.rgba()).arg(size).arg(ratio);
    auto& cache = iconCache();
    if (const auto found = cache.constFind(key); found != cache.cend())
        return *found;
    auto svg = svgText(name);
    svg.replace("#000000", tint.name().toLatin1());
    svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + strokeFor(size) + '"');
    const int pixels = qMax(1, int(std::lround(size * ratio)));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    if (QSvgRenderer renderer(svg); renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(ratio);
    cache.insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QString& name, Color tint, const QRectF& rect)
{
    const int size = int(std::lround(rect.width()));
    painter.drawPixmap(rect.topLeft(), iconPixmap(name, color(tint), size, painter.device()->devicePixelRatioF()));
}

void forgetIcons()
{
    iconCache().clear();
}

} // namespace branchbook::ui
