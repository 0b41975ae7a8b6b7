// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/typesetter.h"

#include "report/block_layout.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/report/paper_notice.h"

namespace branchbook::report {

bool leadsToSignature(const Document& document, size_t block)
{
    for (size_t next = block + 1; next < document.blocks.size(); ++next) {
        const Block& after = document.blocks[next];
        if (std::holds_alternative<Signature>(after) || std::holds_alternative<SignatureLines>(after)
            || std::holds_alternative<Colophon>(after))
            return true;
        const auto* text = std::get_if<Paragraph>(&after);
        const bool leads = text
            ? text->stay == Stay::WithNext
            : std::holds_alternative<Spacer>(after) || std::holds_alternative<AttachmentNote>(after);
        if (!leads)
            return false;
    }
    return false;
}

namespace {

Result<RenderedPdf> typesetPages(const Document& document, Progress& progress)
{
    Shaper shaper(chooseFonts());
    const geometry::Page page = geometry::pageOf(document.paper);
    PageCanvas canvas(shaper, document.metadata, page);
    PageMaker maker(shaper, canvas, page, progress);
    LayoutContext context{shaper, maker, page};
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        if (leadsToSignature(document, i))
            maker.hold();
        BB_CHECK(std::visit([&](const auto& kind) { return layoutBlock(kind, context); }, document.blocks[i]));
        BB_CHECK(maker.release());
    }
    BB_CHECK(maker.finish());
    RenderedPdf pdf{canvas.finish(), {canvas.pagesFinished(), shaper.fonts().standIns(), shaper.missing()}};
    for (const DrawnFigure& each : canvas.figures())
        pdf.figures.append({each.page, each.box, context.figures.value(each.figure)});
    if (pdf.bytes.isEmpty())
        return fail(ErrorKind::Internal, QStringLiteral("report.no_memory"));
    return pdf;
}

} // namespace

Result<RenderedPdf> renderPdf(const Document& document, Progress& progress)
{
    return paperNotice().isEmpty() ? typesetPages(document, progress)
                                   : typesetPages(withPaperNotice(document), progress);
}

Result<TypesetInfo> writePdf(const Document& document, const QString& path, Progress& progress)
{
    BB_TRY(const RenderedPdf pdf, renderPdf(document, progress));
    BB_CHECK(replaceFile(path, pdf.bytes));
    return pdf.info;
}

} // namespace branchbook::report
