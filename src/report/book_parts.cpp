// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/book_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace branchbook::report {

namespace {

constexpr double kCoverTitle = 36; ///< 小初
constexpr double kCoverTitleTop = 5 * geometry::kPitch;
constexpr double kCoverTitlePitch = 56;
constexpr double kCoverLines = 13 * geometry::kPitch; ///< where those to be filled in begin
constexpr double kCoverLinePitch = 1.6 * geometry::kPitch;
constexpr double kCoverRule = 16 * geometry::kCharacterPitch; ///< as wide as what is written on it
constexpr double kContentsLine = 20; ///< pt
constexpr double kContentsNumber = 40; ///< of the page, with what leads to it
constexpr double kLeaderGap = 4;

void addCoverLine(Atom& atom, const std::pair<QString, QString>& told, double baseline, double labelWidth,
                  LayoutContext& context)
{
    const LineStyle style = bodyStyle(Fill::Ragged, kCoverRule, 0);
    const double begin = (context.page.width - labelWidth - kCoverRule) / 2;
    TextLine label = breakLines(context.shaper.shape(told.first + u'：', {FontRole::Hei}), style).front();
    const double labelX = begin + labelWidth - label.width;
    atom.texts.push_back({std::move(label), labelX, baseline});
    atom.rules.push_back({begin + labelWidth, baseline + 5, begin + labelWidth + kCoverRule, baseline + 5});
    if (told.second.isEmpty())
        return;
    std::vector<TextLine> lines = breakLines(context.shaper.shape(told.second, {FontRole::Body}), style);
    double at = baseline - double(lines.size() - 1) * geometry::kSize3 * 1.3; // a long name grows upwards
    for (TextLine& line : lines) {
        const double x = begin + labelWidth + (kCoverRule - line.width) / 2;
        atom.texts.push_back({std::move(line), x, at});
        at += geometry::kSize3 * 1.3;
    }
}

/// …… from where the text ends to where the number begins.
void addLeader(Atom& atom, double from, double until, double baseline, LayoutContext& context)
{
    const LineStyle style{geometry::kSizeSmall4, 1e6};
    const double dot = breakLines(context.shaper.shape(QStringLiteral("."), {FontRole::Song}), style).front().width;
    const int count = dot > 0 ? int((until - from - 2 * kLeaderGap) / dot) : 0;
    if (count <= 2)
        return;
    TextLine line = breakLines({context.shaper.shapeWhole(QString(count, u'.'), {FontRole::Song})}, style).front();
    const double x = until - kLeaderGap - line.width;
    atom.texts.push_back({std::move(line), x, baseline});
}

/// Source to printed coordinates, before scaling: EXIF's eight ways of holding a telephone.
cairo_matrix_t uprightMatrix(const PictureSize& size)
{
    const double w = size.width;
    const double h = size.height;
    cairo_matrix_t m;
    switch (size.orientation) {
    case 2: cairo_matrix_init(&m, -1, 0, 0, 1, w, 0); break;
    case 3: cairo_matrix_init(&m, -1, 0, 0, -1, w, h); break;
    case 4: cairo_matrix_init(&m, 1, 0, 0, -1, 0, h); break;
    case 5: cairo_matrix_init(&m, 0, 1, 1, 0, 0, 0); break;
    case 6: cairo_matrix_init(&m, 0, 1, -1, 0, h, 0); break;
    case 7: cairo_matrix_init(&m, 0, -1, -1, 0, h, w); break;
    case 8: cairo_matrix_init(&m, 0, -1, 1, 0, 0, w); break;
    default: cairo_matrix_init_identity(&m); break;
    }
    return m;
}

struct PngBytes {
    const QByteArray& bytes;
    qsizetype at = 0;
};

cairo_status_t readPng(void* closure, unsigned char* data, unsigned int length)
{
    auto& source = *static_cast<PngBytes*>(closure);
    if (qsizetype(length) > source.bytes.size() - source.at)
        return CAIRO_STATUS_READ_ERROR;
    std::copy_n(source.bytes.constData() + source.at, length, data);
    source.at += qsizetype(length);
    return CAIRO_STATUS_SUCCESS;
}

void freeBytes(void* bytes)
{
    delete static_cast<QByteArray*>(bytes);
}

/// A JPEG goes into the file as it is: no pixel of it is unpacked. Null: these bytes are no picture.
std::shared_ptr<cairo_surface_t> pictureSurface(const PictureSize& size, const QByteArray& bytes)
{
    cairo_surface_t* made = nullptr;
    if (size.isJpeg) {
        const cairo_rectangle_t extents{0, 0, double(size.width), double(size.height)};
        made = cairo_recording_surface_create(CAIRO_CONTENT_COLOR, &extents);
        auto* kept = new QByteArray(bytes);
        cairo_surface_set_mime_data(made, CAIRO_MIME_TYPE_JPEG, reinterpret_cast<const uchar*>(kept->constData()),
                                    static_cast<unsigned long>(kept->size()), freeBytes, kept);
    } else {
        PngBytes source{bytes};
        made = cairo_image_surface_create_from_png_stream(readPng, &source);
    }
    std::shared_ptr<cairo_surface_t> surface(made, cairo_surface_destroy);
    return cairo_surface_status(made) == CAIRO_STATUS_SUCCESS ? surface : nullptr;
}

Result<> addPhotoCaption(const Photo& photo, LayoutContext& context)
{
    const LineStyle style{geometry::kSizeSmall4, context.page.width};
    for (TextLine& line : breakLines(context.shaper.shape(photo.caption, {FontRole::Song}), style)) {
        Atom atom;
        atom.snap = Snap::Free;
        atom.height = kContentsLine;
        atom.keepsPrevious = true;
        const double x = (context.page.width - line.width) / 2;
        atom.texts.push_back({std::move(line), x, geometry::kSizeSmall4 + 2});
        BB_CHECK(context.maker.add(std::move(atom)));
    }
    return context.maker.add(gapAtom(geometry::kPitch / 2, Snap::Free));
}

} // namespace

Result<> layoutCover(const Cover& cover, LayoutContext& context)
{
    Atom atom;
    atom.height = context.page.height;
    double baseline = kCoverTitleTop + kCoverTitle;
    for (const QString& text : cover.title) {
        const LineStyle style{kCoverTitle, context.page.width};
        for (TextLine& line : breakLines(context.shaper.shape(text, {FontRole::Title}), style)) {
            const double x = (context.page.width - line.width) / 2;
            atom.texts.push_back({std::move(line), x, baseline});
            baseline += kCoverTitlePitch;
        }
    }
    double labels = 0;
    for (const auto& [label, value] : cover.lines)
        labels = std::max(labels, textWidth(label + u'：', FontRole::Hei, context.shaper));
    double at = kCoverLines;
    for (const auto& told : cover.lines) {
        addCoverLine(atom, told, at, labels, context);
        at += kCoverLinePitch;
    }
    BB_CHECK(context.maker.add(std::move(atom)));
    return layoutBlock(PageBreak{}, context);
}

Result<> layoutContents(const std::vector<ContentsLine>& lines, LayoutContext& context)
{
    BB_CHECK(layoutBlock(Title{{QStringLiteral("目　录")}}, context));
    for (const ContentsLine& entry : lines) {
        const double indent = entry.level == 1 ? 0 : 2 * geometry::kSizeSmall4;
        const Face face{entry.level == 1 ? FontRole::Hei : FontRole::Song};
        const LineStyle style{geometry::kSizeSmall4, context.page.width - indent - kContentsNumber};
        std::vector<TextLine> broken = breakLines(context.shaper.shape(entry.text, face), style);
        for (size_t i = 0; i < broken.size(); ++i) {
            Atom atom;
            atom.snap = Snap::Free;
            atom.height = kContentsLine;
            const double baseline = geometry::kSizeSmall4 + (kContentsLine - geometry::kSizeSmall4) / 2 - 1;
            const double end = indent + broken[i].width;
            atom.texts.push_back({std::move(broken[i]), indent, baseline});
            if (i + 1 < broken.size())
                atom.keep = Keep::WithNext;
            else if (entry.page > 0) {
                const LineStyle numberStyle{geometry::kSizeSmall4, kContentsNumber};
                const Cluster digits = context.shaper.shapeWhole(QString::number(entry.page), {FontRole::Song});
                TextLine number = breakLines({digits}, numberStyle).front();
                const double x = context.page.width - number.width;
                addLeader(atom, end, x, baseline, context);
                atom.texts.push_back({std::move(number), x, baseline});
            }
            BB_CHECK(context.maker.add(std::move(atom)));
        }
    }
    return layoutBlock(PageBreak{}, context);
}

Result<> layoutPhoto(const Photo& photo, const QByteArray& bytes, LayoutContext& context)
{
    constexpr double kMostHeight = geometry::fromMm(92); // two to a page, with their captions
    const bool turned = photo.size.orientation >= 5;
    const double width = turned ? photo.size.height : photo.size.width;
    const double height = turned ? photo.size.width : photo.size.height;
    const double scale = std::min({context.page.width / width, kMostHeight / height, 1.0});
    Atom atom;
    atom.snap = Snap::Free;
    atom.height = height * scale;
    atom.keep = Keep::WithNext;
    if (!bytes.isEmpty()) {
        const auto surface = pictureSurface(photo.size, bytes);
        const double x = (context.page.width - width * scale) / 2;
        if (surface)
            atom.picture = [surface, scale, x, matrix = uprightMatrix(photo.size)](cairo_t* cairo, double left,
                                                                                   double top) {
                cairo_save(cairo);
                cairo_translate(cairo, left + x, top);
                cairo_scale(cairo, scale, scale);
                cairo_transform(cairo, &matrix);
                cairo_set_source_surface(cairo, surface.get(), 0, 0);
                cairo_paint(cairo);
                cairo_restore(cairo);
            };
        else
            atom.texts =
                lineAtom(breakLines(context.shaper.shape(QStringLiteral("（照片打不开，没有印出）"), {FontRole::Body}),
                                    bodyStyle(Fill::Ragged, context.page.width, 0))
                             .front(),
                         0)
                    .texts;
    }
    BB_CHECK(context.maker.add(std::move(atom)));
    return addPhotoCaption(photo, context);
}

Result<> layoutBlock(const PersonPhoto& block, LayoutContext& context)
{
    constexpr double kWidth = geometry::fromMm(25);
    constexpr double kHeight = geometry::fromMm(35);
    BB_CHECK(context.maker.settle());
    Atom atom;
    atom.snap = Snap::Free;
    atom.height = kHeight + geometry::kPitch / 4;
    atom.keep = Keep::WithNext;
    const double left = context.page.width - kWidth;
    const double right = context.page.width;
    atom.rules = {
        {left, 0, right, 0}, {left, kHeight, right, kHeight}, {left, 0, left, kHeight}, {right, 0, right, kHeight}};
    const auto size = pictureSize(block.bytes);
    const auto surface = size ? pictureSurface(*size, block.bytes) : nullptr;
    if (surface) {
        const bool turned = size->orientation >= 5;
        const double width = turned ? size->height : size->width;
        const double height = turned ? size->width : size->height;
        const double scale = std::min(kWidth / width, kHeight / height);
        const double x = left + (kWidth - width * scale) / 2;
        const double y = (kHeight - height * scale) / 2;
        atom.picture = [surface, scale, x, y, matrix = uprightMatrix(*size)](cairo_t* cairo, double pageLeft,
                                                                             double top) {
            cairo_save(cairo);
            cairo_translate(cairo, pageLeft + x, top + y);
            cairo_scale(cairo, scale, scale);
            cairo_transform(cairo, &matrix);
            cairo_set_source_surface(cairo, surface.get(), 0, 0);
            cairo_paint(cairo);
            cairo_restore(cairo);
        };
    }
    return context.maker.add(std::move(atom));
}

} // namespace branchbook::report
