// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_maker.h"

#include "report/page_geometry.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace branchbook::report {

namespace {

constexpr double kSlack = 0.1; ///< pt; rounding, not room
constexpr double kLargestHole = 4 * geometry::kPitch; ///< at the foot of a page, to keep a short table whole
constexpr double kDashHeight = 0.38; ///< em above the baseline, where a Chinese dash runs

double beginOf(const Atom& atom, double used)
{
    if (atom.snap == Snap::Free)
        return used;
    return std::ceil((used - kSlack) / geometry::kPitch) * geometry::kPitch;
}

} // namespace

PageMaker::PageMaker(Shaper& shaper, PageCanvas& canvas, const geometry::Page& page, Progress& progress)
    : m_shaper(shaper)
    , m_canvas(canvas)
    , m_page(page)
    , m_progress(progress)
{
}

Result<> PageMaker::add(Atom atom)
{
    const bool separate = !m_pending.empty() && m_pending.back().keep == Keep::Apart && !atom.keepsPrevious;
    if (separate || atom.role == AtomRole::PageBreak)
        BB_CHECK(placePending());
    if (atom.role == AtomRole::PageBreak) {
        BB_CHECK(settle());
        return m_used > 0 ? endPage() : Result<>();
    }
    m_pending.push_back(std::move(atom));
    return {};
}

bool PageMaker::pendingFits(double from) const
{
    for (const Atom& atom : m_pending)
        from = beginOf(atom, from) + atom.height;
    return from <= m_page.height + kSlack;
}

size_t PageMaker::partThatFits() const
{
    if (m_page.height - m_used < kLargestHole)
        return 0;
    size_t part = 0;
    double from = m_used;
    for (size_t i = 0; i + 1 < m_pending.size(); ++i) {
        from = beginOf(m_pending[i], from) + m_pending[i].height;
        if (from > m_page.height + kSlack)
            break;
        if (m_pending[i].keep == Keep::Preferably)
            part = i + 1;
    }
    return part;
}

bool PageMaker::pendingFloats() const
{
    return m_page.height - m_used >= kLargestHole && m_floats.empty()
        && std::all_of(m_pending.begin(), m_pending.end(), [](const Atom& atom) { return atom.floats; });
}

Result<> PageMaker::placePending()
{
    const bool tooLong =
        m_used > 0 && !m_pending.empty() && m_pending.front().role != AtomRole::Gap && !pendingFits(m_used);
    if (tooLong && pendingFloats()) {
        m_floats = std::exchange(m_pending, {});
        return {};
    }
    const size_t part = tooLong ? partThatFits() : 0;
    for (size_t i = 0; i < m_pending.size(); ++i) {
        if (tooLong && i == part) {
            BB_CHECK(endPage());
            if (i == 0 && m_used > 0 && !pendingFits(m_used)) // behind what floated here
                BB_CHECK(endPage());
        }
        BB_CHECK(place(m_pending[i]));
    }
    m_pending.clear();
    return {};
}

Result<> PageMaker::place(const Atom& atom)
{
    if (m_used > 0 && beginOf(atom, m_used) + atom.height > m_page.height + kSlack)
        BB_CHECK(endPage());
    if (m_top && atom.role == AtomRole::Gap)
        return {};
    const bool beginsPage = std::exchange(m_top, false);
    if (beginsPage && atom.runningHead) {
        m_canvas.draw(*atom.runningHead, m_page.left, m_page.top + m_used);
        m_used += atom.runningHead->height;
    }
    const double begin = atom.role == AtomRole::Foot ? m_page.height - atom.height : beginOf(atom, m_used);
    if (beginsPage && !atom.continuedTexts.empty()) { // before the row itself: the text layer follows this order
        Atom continued;
        continued.texts = atom.continuedTexts;
        m_canvas.draw(continued, m_page.left, m_page.top + begin);
    }
    m_canvas.draw(atom, m_page.left, m_page.top + begin);
    m_closing.rules = atom.closingRules;
    m_closingAt = m_page.top + begin;
    m_used = begin + atom.height;
    return {};
}

Result<> PageMaker::placeFloats()
{
    if (m_floats.empty())
        return {};
    const auto floats = std::exchange(m_floats, {});
    for (const Atom& atom : floats)
        BB_CHECK(place(atom));
    m_used += geometry::kPitch; // before what follows
    m_top = true;
    return {};
}

Result<> PageMaker::settle()
{
    if (m_floats.empty())
        return {};
    BB_CHECK(placePending());
    return m_floats.empty() ? Result<>() : m_top ? placeFloats() : endPage();
}

Atom PageMaker::pageNumber(int page)
{
    constexpr double size = geometry::kSize4;
    const QString text = QStringLiteral("— %1 —").arg(page);
    TextLine line = breakLines({m_shaper.shapeWhole(text, {FontRole::Song})}, {size, m_page.width}).front();
    const double x = page % 2 == 1 ? m_page.width - size - line.width : size;
    Atom atom;
    atom.texts.push_back({std::move(line), x, m_page.height + geometry::kPageNumberDrop + kDashHeight * size});
    return atom;
}

Result<> PageMaker::endPage()
{
    const int page = m_canvas.pagesFinished() + 1;
    m_canvas.draw(m_closing, m_page.left, m_closingAt);
    m_closing.rules.clear();
    m_canvas.draw(pageNumber(page), m_page.left, m_page.top);
    m_canvas.finishPage();
    m_used = 0;
    m_top = true;
    if (!m_progress.advance(page, 0, QCoreApplication::translate("Report", "已排好 %1 页").arg(page)))
        return fail(ErrorKind::Cancelled, QStringLiteral("report.cancelled"));
    return placeFloats();
}

Result<> PageMaker::finish()
{
    BB_CHECK(placePending());
    BB_CHECK(settle());
    if (m_used > 0 || m_canvas.pagesFinished() == 0)
        BB_CHECK(endPage());
    return {};
}

} // namespace branchbook::report
