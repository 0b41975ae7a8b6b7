// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Atoms onto pages in one pass: breaks where nothing has to stay together, returns to the line grid, repeats table
// heads, numbers the pages.
#pragma once

#include "report/atom.h"
#include "report/page_canvas.h"
#include "report/page_geometry.h"

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"

#include <vector>

namespace branchbook::report {

class PageMaker
{
public:
    PageMaker(Shaper& shaper, PageCanvas& canvas, const geometry::Page& page, Progress& progress);
    /// Cancelled "report.cancelled" where the progress says stop.
    [[nodiscard]] Result<> add(Atom atom);
    /// The end of what is added until release goes over the page with what comes after it: two lines or rows at least.
    void hold() { m_holding = true; }
    [[nodiscard]] Result<> release();
    /// The first pages that carry no number, though they count: a cover.
    void leaveUnnumbered(int pages) { m_unnumbered = pages; }
    /// What floats must not pass this place (a signature, the head of a table, the next chapter).
    [[nodiscard]] Result<> settle();
    /// Ends the last page; a document of nothing is one empty page.
    [[nodiscard]] Result<> finish();

private:
    [[nodiscard]] Result<> placePending();
    [[nodiscard]] Result<> queue(Atom atom);
    /// What the pending atoms from `first` on need, if they begin at `used`.
    [[nodiscard]] bool pendingFits(size_t first, double used) const;
    /// Behind the last of the pending atoms that may stand on this page without the others; `first` = none of them.
    [[nodiscard]] size_t partThatFits(size_t first) const;
    [[nodiscard]] double beginOnPage(const Atom& atom, double used) const;
    [[nodiscard]] Result<> place(const Atom& atom);
    [[nodiscard]] bool pendingFloats() const;
    [[nodiscard]] Result<> placeFloats();
    [[nodiscard]] Result<> endPage();
    [[nodiscard]] Atom pageNumber(int page);
    /// Of the type area on the page under way.
    [[nodiscard]] double left() const { return m_page.leftOn(m_canvas.pagesFinished() + 1); }

    Shaper& m_shaper;
    PageCanvas& m_canvas;
    geometry::Page m_page;
    Progress& m_progress;
    std::vector<Atom> m_pending; ///< must come onto one page together
    std::vector<Atom> m_floats; ///< wait for the next page
    std::vector<Atom> m_held;
    bool m_holding = false;
    int m_unnumbered = 0;
    bool m_top = true; ///< nothing but floats on this page yet
    double m_used = 0; ///< of the type area's height
    Atom m_closing; ///< what the last atom wants drawn if the page ends behind it
    double m_closingAt = 0;
};

} // namespace branchbook::report
