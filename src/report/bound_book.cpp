// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/bound_book.h"
#include "branchbook/report/paper_notice.h"

#include "report/book_parts.h"

#include "branchbook/base/replace_file.h"

#include <QCoreApplication>

namespace branchbook::report {

namespace {

constexpr int kListedLevels = 2;

/// Passes on where the second layout stands, with the number of pages that the first one counted.
class KnownPages final : public Progress
{
public:
    KnownPages(Progress& progress, int pages)
        : m_progress(progress)
        , m_pages(pages)
    {
    }
    bool advance(qint64 done, qint64, const QString&) override
    {
        return m_progress.advance(
            done, m_pages, QCoreApplication::translate("Report", "已排好 %1 页，共 %2 页").arg(done).arg(m_pages));
    }

private:
    Progress& m_progress;
    int m_pages;
};

std::vector<ContentsLine> linesWithoutPages(const BoundBook& book)
{
    std::vector<ContentsLine> lines;
    for (const Block& block : book.body.blocks) {
        const auto* title = std::get_if<Title>(&block);
        const auto* heading = std::get_if<Heading>(&block);
        if (title != nullptr && !title->outline.isEmpty())
            lines.push_back({1, title->outline, 0});
        else if (heading != nullptr && heading->outline == Outline::Listed && heading->level <= kListedLevels)
            lines.push_back({heading->level, heading->text, 0});
    }
    return lines;
}

std::vector<ContentsLine> linesOn(const PageCanvas& canvas)
{
    std::vector<ContentsLine> lines;
    for (const PlacedBookmark& placed : canvas.bookmarks()) {
        if (placed.bookmark.level <= kListedLevels)
            lines.push_back({placed.bookmark.level, placed.bookmark.text, placed.page});
    }
    return lines;
}

/// One layout of the whole book; without a reader the photos are room alone.
struct BookPass {
    const BoundBook& book;
    const std::vector<ContentsLine>& contents;
    const PhotoReader& read;

    [[nodiscard]] Result<> front(LayoutContext& context) const
    {
        BB_CHECK(layoutCover(book.cover, context));
        const Document notice = withPaperNotice({}); // no block where nothing is to be said
        for (const Block& block : notice.blocks)
            BB_CHECK(std::visit([&](const auto& kind) { return layoutBlock(kind, context); }, block));
        for (const Block& block : book.front)
            BB_CHECK(std::visit([&](const auto& kind) { return layoutBlock(kind, context); }, block));
        BB_CHECK(layoutBlock(PageBreak{}, context));
        return layoutContents(contents, context);
    }
    [[nodiscard]] Result<> photo(const Photo& photo, LayoutContext& context) const
    {
        QByteArray bytes;
        if (read) {
            BB_TRY(bytes, read(photo.key));
        }
        return layoutPhoto(photo, bytes, context);
    }
    [[nodiscard]] Result<> body(LayoutContext& context) const
    {
        auto next = book.photos.begin();
        for (size_t i = 0; i < book.body.blocks.size(); ++i) {
            for (; next != book.photos.end() && next->before <= i; ++next)
                BB_CHECK(photo(*next, context));
            if (leadsToSignature(book.body, i))
                context.maker.hold();
            BB_CHECK(std::visit([&](const auto& kind) { return layoutBlock(kind, context); }, book.body.blocks[i]));
            BB_CHECK(context.maker.release());
        }
        for (; next != book.photos.end(); ++next)
            BB_CHECK(photo(*next, context));
        return {};
    }
    [[nodiscard]] Result<> run(Shaper& shaper, PageCanvas& canvas, Progress& progress) const
    {
        const geometry::Page page = geometry::boundPage();
        PageMaker maker(shaper, canvas, page, progress);
        maker.leaveUnnumbered(1);
        LayoutContext context{shaper, maker, page};
        BB_CHECK(front(context));
        BB_CHECK(body(context));
        return maker.finish();
    }
};

} // namespace

Result<RenderedPdf> renderBook(const BoundBook& book, const PhotoReader& read, Progress& progress)
{
    Shaper shaper(chooseFonts());
    const geometry::Page page = geometry::boundPage();
    std::vector<ContentsLine> contents = linesWithoutPages(book);
    const PhotoReader nobody;
    PageCanvas draft(shaper, book.metadata, page);
    BB_CHECK((BookPass{book, contents, nobody}.run(shaper, draft, progress)));
    contents = linesOn(draft);
    KnownPages counted(progress, draft.pagesFinished());
    PageCanvas canvas(shaper, book.metadata, page);
    BB_CHECK((BookPass{book, contents, read}.run(shaper, canvas, counted)));
    RenderedPdf pdf{canvas.finish(), {canvas.pagesFinished(), shaper.fonts().standIns(), shaper.missing()}};
    if (pdf.bytes.isEmpty())
        return fail(ErrorKind::Internal, QStringLiteral("report.no_memory"));
    return pdf;
}

Result<TypesetInfo> writeBook(const BoundBook& book, const PhotoReader& read, const QString& path, Progress& progress)
{
    BB_CHECK(canReplaceFile(path)); // a book of 300 pages is not laid out for a folder that takes no file
    BB_TRY(const RenderedPdf pdf, renderBook(book, read, progress));
    BB_CHECK(replaceFile(path, pdf.bytes));
    return pdf.info;
}

} // namespace branchbook::report
