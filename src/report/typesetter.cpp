// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/typesetter.h"

#include "report/block_layout.h"

#include "branchbook/base/replace_file.h"

namespace branchbook::report {

Result<RenderedPdf> renderPdf(const Document& document, Progress& progress)
{
    Shaper shaper(chooseFonts());
    const geometry::Page page = geometry::pageOf(document.paper);
    PageCanvas canvas(shaper, document.metadata, page);
    PageMaker maker(shaper, canvas, page, progress);
    LayoutContext context{shaper, maker, page};
    for (const Block& block : document.blocks)
        BB_CHECK(std::visit([&](const auto& kind) { return layoutBlock(kind, context); }, block));
    BB_CHECK(maker.finish());
    RenderedPdf pdf{canvas.finish(), {canvas.pagesFinished(), shaper.fonts().standIns(), shaper.missing()}};
    if (pdf.bytes.isEmpty())
        return fail(ErrorKind::Internal, QStringLiteral("report.no_memory"));
    return pdf;
}

Result<TypesetInfo> writePdf(const Document& document, const QString& path, Progress& progress)
{
    BB_TRY(const RenderedPdf pdf, renderPdf(document, progress));
    BB_CHECK(replaceFile(path, pdf.bytes));
    return pdf.info;
}

} // namespace branchbook::report
