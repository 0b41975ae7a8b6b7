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
constexpr size_t kFewestTogether = 2; ///< lines or rows that go over the page with a signature …
constexpr size_t kShortBlock = 3; ///< … or the whole block, if it has no more
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
    if (!m_holding)
        return queue(std::move(atom));
    m_held.push_back(std::move(atom));
    return {};
}

Result<> PageMaker::release()
{
    m_holding = false;
    auto held = std::exchange(m_held, {});
    const auto isPrinted = [](const Atom& atom) { return atom.role == AtomRole::Text && !atom.keepsPrevious; };
    const auto printed = size_t(std::count_if(held.begin(), held.end(), isPrinted));
    size_t left = printed <= kShortBlock ? printed : kFewestTogether;
    for (auto atom = held.rbegin(); atom != held.rend() && left > 0; ++atom) {
        atom->keep = Keep::WithNext;
        left -= isPrinted(*atom) ? 1 : 0;
    }
    if (printed == 0 && !held.empty())
        held.back().keep = Keep::WithNext;
    if (printed > 0 && printed < kFewestTogether) { // a line alone takes along what stands before it
        for (Atom& atom : held)
            atom.keep = Keep::WithNext;
        size_t more = kFewestTogether - printed;
        for (auto atom = m_pending.rbegin(); atom != m_pending.rend() && more > 0; ++atom) {
            atom->keep = Keep::WithNext;
            more -= isPrinted(*atom) ? 1 : 0;
        }
    }
    for (Atom& atom : held)
        BB_CHECK(queue(std::move(atom)));
    return {};
}

Result<> PageMaker::queue(Atom atom)
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

double PageMaker::beginOnPage(const Atom& atom, double used) const
{
    return beginOf(atom, used == 0 && atom.runningHead ? atom.runningHead->height : used);
}

bool PageMaker::pendingFits(size_t first, double used) const
{
    for (size_t i = first; i < m_pending.size(); ++i) {
        if (used == 0 && m_pending[i].role == AtomRole::Gap)
            continue;
        used = beginOnPage(m_pending[i], used) + m_pending[i].height;
    }
    return used <= m_page.height + kSlack;
}

size_t PageMaker::partThatFits(size_t first) const
{
    size_t part = first;
    double used = m_used;
    for (size_t i = first; i + 1 < m_pending.size(); ++i) {
        used = beginOnPage(m_pending[i], used) + m_pending[i].height;
        if (used > m_page.height + kSlack)
            break;
        if (m_pending[i].keep != Keep::WithNext && !m_pending[i + 1].keepsPrevious)
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
    size_t first = 0;
    while (first < m_pending.size() && m_pending[first].role == AtomRole::Gap)
        BB_CHECK(place(m_pending[first++])); // room above does not keep a page
    if (m_used > 0 && !pendingFits(first, m_used) && pendingFloats()) {
        m_floats = std::exchange(m_pending, {});
        return {};
    }
    while (first < m_pending.size() && !pendingFits(first, m_used)) {
        const bool whole = m_used > 0 && m_page.height - m_used < kLargestHole;
        const size_t part = whole ? first : partThatFits(first);
        if (part == first && m_used == 0)
            break; // more than a page that has to stay together
        for (; first < part; ++first)
            BB_CHECK(place(m_pending[first]));
        BB_CHECK(endPage());
    }
    for (; first < m_pending.size(); ++first)
        BB_CHECK(place(m_pending[first]));
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
        m_canvas.draw(*atom.runningHead, left(), m_page.top + m_used);
        m_used += atom.runningHead->height;
    }
    const double begin = atom.role == AtomRole::Foot ? m_page.height - atom.height : beginOf(atom, m_used);
    if (beginsPage && !atom.continuedTexts.empty()) { // before the row itself: the text layer follows this order
        Atom continued;
        continued.texts = atom.continuedTexts;
        m_canvas.draw(continued, left(), m_page.top + begin);
    }
    m_canvas.draw(atom, left(), m_page.top + begin);
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
    std::vector<Atom> leading; // a heading goes with what it stands above
    if (!m_pending.empty() && m_pending.back().keep == Keep::WithNext)
        leading = std::exchange(m_pending, {});
    BB_CHECK(placePending());
    if (!m_floats.empty())
        BB_CHECK(m_top ? placeFloats() : endPage());
    m_pending = std::move(leading);
    return {};
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
    m_canvas.draw(m_closing, left(), m_closingAt);
    m_closing.rules.clear();
    if (page > m_unnumbered)
        m_canvas.draw(pageNumber(page), left(), m_page.top);
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
