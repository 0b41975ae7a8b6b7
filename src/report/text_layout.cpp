// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/block_layout.h"

#include "report/page_geometry.h"

#include <algorithm>

namespace branchbook::report {

namespace {

std::vector<Cluster> shapeRuns(const QList<Run>& runs, Shaper& shaper)
{
    // A 仿宋 of its own has no bold cut; Chinese print then emphasizes with 黑体.
    const bool boldCut = shaper.fonts().of(FontRole::Body).fit == Fit::StandIn;
    std::vector<Cluster> clusters;
    for (const Run& run : runs) {
        Face face{FontRole::Body, run.emphasis};
        if (run.emphasis == Emphasis::Bold && !boldCut)
            face = {FontRole::Hei, Emphasis::None};
        const std::vector<Cluster> piece = shaper.shape(run.text, face);
        clusters.insert(clusters.end(), piece.begin(), piece.end());
    }
    return clusters;
}

FontRole headingRole(int level)
{
    return level <= 1 ? FontRole::Hei : level == 2 ? FontRole::Kai : FontRole::Body;
}

} // namespace

qint32 LayoutContext::figure(const QString& key)
{
    qsizetype at = figures.indexOf(key);
    if (at < 0) {
        at = figures.size();
        figures.append(key);
    }
    return qint32(at);
}

void tagFigures(std::vector<Cluster>& clusters, const QList<TextFigure>& figures, LayoutContext& context)
{
    if (figures.isEmpty())
        return;
    qsizetype at = 0;
    for (Cluster& cluster : clusters) {
        const qsizetype end = at + context.shaper.lengthOf(cluster);
        for (const TextFigure& figure : figures) {
            if (at < figure.from + figure.length && end > figure.from)
                cluster.figure = context.figure(figure.key);
        }
        at = end;
    }
}

Atom lineAtom(TextLine line, double x)
{
    Atom atom;
    atom.height = geometry::kPitch;
    const double baseline = geometry::kLineDrop + geometry::kAscent * line.size;
    atom.texts.push_back({std::move(line), x, baseline});
    return atom;
}

LineStyle bodyStyle(Fill fill, double width, double firstIndent)
{
    return {geometry::kSize3, width, firstIndent, geometry::kTracking, fill};
}

double textWidth(const QString& text, FontRole role, Shaper& shaper)
{
    const LineStyle style = bodyStyle(Fill::Ragged, 1e6, 0);
    return breakLines(shaper.shape(text, {role}), style).front().width;
}

Atom gapAtom(double height, Snap snap)
{
    Atom atom;
    atom.height = height;
    atom.role = AtomRole::Gap;
    atom.snap = snap;
    return atom;
}

Result<> layoutBlock(const Title& block, LayoutContext& context)
{
    Bookmark bookmark{block.outline.isEmpty() ? 0 : 1, block.outline};
    for (const QString& text : block.lines) {
        const LineStyle style{geometry::kSize2, context.page.width};
        for (TextLine& line : breakLines(context.shaper.shape(text, {FontRole::Title}), style)) {
            const double x = (context.page.width - line.width) / 2;
            Atom atom = lineAtom(std::move(line), x);
            atom.keep = Keep::WithNext;
            atom.bookmark = std::exchange(bookmark, {});
            BB_CHECK(context.maker.add(std::move(atom)));
        }
    }
    return context.maker.add(gapAtom(geometry::kPitch, Snap::Grid));
}

Result<> layoutBlock(const Addressee& block, LayoutContext& context)
{
    const auto clusters = context.shaper.shape(block.text, {FontRole::Body});
    for (TextLine& line : breakLines(clusters, bodyStyle(Fill::Ragged, context.page.width, 0)))
        BB_CHECK(context.maker.add(lineAtom(std::move(line), 0)));
    return {};
}

Result<> layoutBlock(const Heading& block, LayoutContext& context)
{
    if (block.level <= 1)
        BB_CHECK(context.maker.settle()); // a figure stands in the chapter that it belongs to
    const auto clusters = context.shaper.shape(block.text, {headingRole(block.level)});
    Bookmark bookmark;
    if (block.outline == Outline::Listed)
        bookmark = {std::clamp(block.level, 1, 4), block.text};
    for (TextLine& line : breakLines(clusters, bodyStyle(Fill::Ragged, context.page.width, geometry::kIndent))) {
        Atom atom = lineAtom(std::move(line), 0);
        atom.keep = Keep::WithNext;
        atom.bookmark = std::exchange(bookmark, {});
        BB_CHECK(context.maker.add(std::move(atom)));
    }
    return {};
}

Result<> layoutBlock(const Paragraph& block, LayoutContext& context)
{
    auto clusters = shapeRuns(block.runs, context.shaper);
    tagFigures(clusters, block.figures, context);
    auto lines = breakLines(clusters, bodyStyle(Fill::Justified, context.page.width, geometry::kIndent));
    // A word or two do not begin a page alone: the line before goes with them.
    const bool stub = lines.size() > 1 && lines.size() < 5 && lines.back().width < 2 * geometry::kIndent;
    const bool leads = !block.runs.isEmpty() && block.runs.last().text.endsWith(u'：'); // to what it announces
    for (size_t i = 0; i < lines.size(); ++i) {
        Atom atom = lineAtom(std::move(lines[i]), 0);
        if (block.stay == Stay::WithNext || (stub && i + 2 == lines.size()) || (leads && i + 1 == lines.size()))
            atom.keep = Keep::WithNext;
        BB_CHECK(context.maker.add(std::move(atom)));
    }
    return {};
}

/// GB/T 9704-2012, 7.3.5.2: the issuer two characters from the right, the date's first character two behind the
/// issuer's; where the date is the longer one, it stands two from the right and the issuer moves left.
Result<> layoutBlock(const Signature& block, LayoutContext& context)
{
    BB_CHECK(context.maker.settle());
    const double right = context.page.width - geometry::kIndent;
    const double issuerWidth = textWidth(block.issuer, FontRole::Body, context.shaper);
    const double dateWidth = textWidth(block.date, FontRole::Body, context.shaper);
    const bool dateIsLonger = dateWidth > issuerWidth;
    const double dateX = dateIsLonger ? right - dateWidth : right - issuerWidth + geometry::kIndent;
    const double issuerX = std::clamp(dateIsLonger ? dateX - geometry::kIndent : right - issuerWidth, 0.0, right);

    Atom gap = gapAtom(geometry::kPitch, Snap::Grid);
    gap.keep = Keep::WithNext;
    gap.keepsPrevious = true;
    BB_CHECK(context.maker.add(std::move(gap)));
    LineStyle style = bodyStyle(Fill::Ragged, context.page.width, 0);
    style.width = context.page.width - issuerX;
    for (TextLine& line : breakLines(context.shaper.shape(block.issuer, {FontRole::Body}), style)) {
        Atom atom = lineAtom(std::move(line), issuerX);
        atom.keep = Keep::WithNext;
        BB_CHECK(context.maker.add(std::move(atom)));
    }
    style.width = context.page.width;
    TextLine date = breakLines(context.shaper.shape(block.date, {FontRole::Body}), style).front();
    return context.maker.add(lineAtom(std::move(date), dateX));
}

/// 7.3.4: one line below the text; the names stand below each other behind their numbers.
Result<> layoutBlock(const AttachmentNote& block, LayoutContext& context)
{
    BB_CHECK(context.maker.settle());
    BB_CHECK(context.maker.add(gapAtom(geometry::kPitch, Snap::Grid)));
    const QString label = QStringLiteral("附件：");
    const double nameX = geometry::kIndent + textWidth(label, FontRole::Body, context.shaper);
    for (qsizetype i = 0; i < block.names.size(); ++i) {
        const QString number = block.names.size() > 1 ? QStringLiteral("%1. ").arg(i + 1) : QString();
        LineStyle style = bodyStyle(Fill::Ragged, context.page.width, 0);
        style.width = context.page.width - nameX;
        bool first = i == 0;
        for (TextLine& line : breakLines(context.shaper.shape(number + block.names[i], {FontRole::Body}), style)) {
            Atom atom = lineAtom(std::move(line), nameX);
            if (std::exchange(first, false)) {
                TextLine head = breakLines(context.shaper.shape(label, {FontRole::Body}),
                                           bodyStyle(Fill::Ragged, context.page.width, 0))
                                    .front();
                const double baseline = geometry::kLineDrop + geometry::kAscent * head.size;
                atom.texts.insert(atom.texts.begin(), {std::move(head), geometry::kIndent, baseline});
            }
            BB_CHECK(context.maker.add(std::move(atom)));
        }
    }
    return {};
}

Result<> layoutBlock(const PageBreak&, LayoutContext& context)
{
    Atom atom;
    atom.role = AtomRole::PageBreak;
    return context.maker.add(std::move(atom));
}

Result<> layoutBlock(const Spacer& block, LayoutContext& context)
{
    return context.maker.add(gapAtom(geometry::kPitch * std::max(0, block.lines), Snap::Grid));
}

} // namespace branchbook::report
