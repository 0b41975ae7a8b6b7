// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_picture.h"

#include "report/block_layout.h"
#include "report/page_canvas.h"
#include "report/page_geometry.h"

#include <cairo.h>

#include <cmath>

namespace branchbook::report {

namespace {

constexpr double kDotsPerPoint = 220.0 / 72; ///< enough for a laser printer, a few dozen kilobytes

cairo_status_t appendPng(void* closure, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

void paintWhite(cairo_surface_t* surface)
{
    const CairoHandle cairo(cairo_create(surface));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
}

} // namespace

ChartPicture chartPicture(const Chart& chart)
{
    Shaper shaper(chooseFonts());
    const Atom atom = chartAtom(chart, shaper);
    ChartPicture picture{{}, geometry::kWidth, atom.height};
    SurfaceHandle surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, int(std::ceil(picture.width * kDotsPerPoint)),
                                                     int(std::ceil(picture.height * kDotsPerPoint))));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return picture;
    paintWhite(surface.get());
    PageCanvas canvas(shaper, std::move(surface), kDotsPerPoint);
    canvas.draw(atom, 0, 0);
    canvas.flush();
    if (cairo_surface_write_to_png_stream(canvas.surface(), appendPng, &picture.png) != CAIRO_STATUS_SUCCESS)
        picture.png.clear();
    return picture;
}

QString chartInWords(const Chart& chart)
{
    QStringList groups;
    for (qsizetype group = 0; group < chart.groups.size(); ++group) {
        QStringList values;
        for (const Series& series : chart.series) {
            if (const auto value = series.values.value(group))
                values << series.name + chartValue(chart, *value);
        }
        groups << chart.groups[group] + u'：' + values.join(u'，');
    }
    return chart.caption + QStringLiteral("。") + groups.join(u'；');
}

} // namespace branchbook::report
