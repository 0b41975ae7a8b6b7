// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of a document into atoms for the page maker, one function per kind of block.
#pragma once

#include "report/page_geometry.h"
#include "report/page_maker.h"

#include "branchbook/report/document.h"

namespace branchbook::report {

/// Where the layout functions find glyphs and leave their atoms.
struct LayoutContext {
    Shaper& shaper;
    PageMaker& maker;
    geometry::Page page;
    QStringList figures = {}; ///< keys, as the clusters name them

    [[nodiscard]] qint32 figure(const QString& key);
};

/// What is drawn of `figures` in the clusters of a whole text says so.
void tagFigures(std::vector<Cluster>& clusters, const QList<TextFigure>& figures, LayoutContext& context);

[[nodiscard]] Result<> layoutBlock(const Title& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const Addressee& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const Heading& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const Paragraph& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const Table& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const Chart& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const Signature& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const AttachmentNote& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const RedHead& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const NameList& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const SignatureLines& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const Colophon& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const PersonPhoto& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const PageBreak& block, LayoutContext& context);
[[nodiscard]] Result<> layoutBlock(const Spacer& block, LayoutContext& context);

/// The bars without their caption; groups and series are there.
[[nodiscard]] Atom chartAtom(const Chart& chart, Shaper& shaper);
/// A printed line of text of its own, on the grid.
[[nodiscard]] Atom lineAtom(TextLine line, double x);
[[nodiscard]] LineStyle bodyStyle(Fill fill, double width, double firstIndent);
[[nodiscard]] double textWidth(const QString& text, FontRole role, Shaper& shaper);
/// An empty stretch of `height` points that vanishes at the top of a page.
[[nodiscard]] Atom gapAtom(double height, Snap snap);

} // namespace branchbook::report
