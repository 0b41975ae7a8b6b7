// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/line_breaker.h"

#include "report/character_class.h"

#include <algorithm>
#include <string_view>

namespace branchbook::report {

namespace {

constexpr double kTolerance = 0.01; ///< pt
constexpr double kFullWidth = 0.9; ///< em; wider ones stand on the character grid
/// A gap of a tenth of an em reads as a space, to eyes and to programs that extract text.
constexpr double kWidestGap = 0.09; ///< em
constexpr double kEasyGap = 0.03; ///< em; up to here stretching is not seen
constexpr size_t kLongestName = 4;
constexpr char32_t kLastLatin = 0x2fff; ///< what comes before the ideographs and their radicals
constexpr double kShrink = 0.45; ///< em that a mark's empty half can give

bool isDigit(char32_t code)
{
    return code >= U'0' && code <= U'9';
}

/// What a number in front of it must not be parted from: 2026年, 79.15元.
bool isUnit(char32_t code)
{
    constexpr std::u32string_view kUnits = U"年月日元人名次%％";
    return kUnits.find(code) != std::u32string_view::npos;
}

struct Glue {
    double advance = 0;
    Behaviour behaviour = Behaviour::Ideograph;
};

class Breaker
{
public:
    Breaker(const std::vector<Cluster>& clusters, const LineStyle& style);
    [[nodiscard]] std::vector<TextLine> run();

private:
    [[nodiscard]] bool mayBreakBefore(size_t at) const;
    [[nodiscard]] bool joined(size_t left, size_t right) const;
    [[nodiscard]] bool cutsNumber(size_t at) const;
    [[nodiscard]] bool cutsBlank(size_t at) const;
    void findNames();
    [[nodiscard]] size_t nextEnd(size_t first, double room) const;
    [[nodiscard]] size_t lastBreak(size_t first, size_t overflow) const;
    [[nodiscard]] size_t squeezedEnd(size_t first, size_t overflow, double room) const;
    [[nodiscard]] double natural(size_t first, size_t end) const;
    [[nodiscard]] size_t printedEnd(size_t first, size_t end) const;
    [[nodiscard]] size_t gapCount(size_t first, size_t end) const;
    [[nodiscard]] double shrinkable(size_t first, size_t end) const;
    void turn(std::vector<PlacedCluster>& line) const;
    [[nodiscard]] TextLine place(size_t first, size_t end, double indent, bool flush) const;

    const std::vector<Cluster>& m_clusters;
    const LineStyle& m_style;
    std::vector<Glue> m_glue;
    std::vector<bool> m_insideName; ///< a break before it would part a name; empty: nobody asks
};

Breaker::Breaker(const std::vector<Cluster>& clusters, const LineStyle& style)
    : m_clusters(clusters)
    , m_style(style)
{
    m_glue.reserve(clusters.size());
    for (const Cluster& cluster : clusters)
        m_glue.push_back({cluster.advance * style.size + (cluster.advance > kFullWidth ? style.tracking : 0),
                          behaviour(cluster.code)});
    if (style.keepNames)
        findNames();
}

void Breaker::findNames()
{
    m_insideName.assign(m_clusters.size(), false);
    const auto isHan = [&](size_t at) {
        return m_glue[at].behaviour == Behaviour::Ideograph && m_clusters[at].code > kLastLatin;
    };
    const auto isComma = [&](size_t at) { return at < m_clusters.size() && m_clusters[at].code == U'、'; };
    for (size_t first = 0; first < m_clusters.size();) {
        size_t end = first;
        while (end < m_clusters.size() && isHan(end))
            ++end;
        const bool listed = (first > 0 && isComma(first - 1)) || isComma(end);
        if (listed && end - first <= kLongestName) {
            for (size_t at = first + 1; at < end; ++at)
                m_insideName[at] = true;
        }
        first = end + 1;
    }
}

bool Breaker::joined(size_t left, size_t right) const
{
    const Behaviour a = m_glue[left].behaviour;
    const Behaviour b = m_glue[right].behaviour;
    if (a == Behaviour::Space || b == Behaviour::Space)
        return false;
    if (m_clusters[left].level % 2 != 0 && m_clusters[right].level % 2 != 0)
        return true; // its letters hang together
    const bool latin = m_clusters[left].code < 0x80 && m_clusters[right].code < 0x80;
    return latin || (a == Behaviour::Word && b == Behaviour::Word)
        || (a == Behaviour::Dash && b == Behaviour::Dash && m_clusters[left].code == m_clusters[right].code);
}

/// Whether a break before `at` would part the digits of a number, or a number and its unit.
bool Breaker::cutsNumber(size_t at) const
{
    constexpr std::u32string_view kInside = U".,:-/";
    if (at == 0 || at >= m_clusters.size())
        return false;
    const auto inside = [&](size_t mark) {
        return kInside.find(m_clusters[mark].code) != std::u32string_view::npos && mark > 0
            && mark + 1 < m_clusters.size() && isDigit(m_clusters[mark - 1].code) && isDigit(m_clusters[mark + 1].code);
    };
    const char32_t code = m_clusters[at].code;
    if (isDigit(m_clusters[at - 1].code))
        return isDigit(code) || isUnit(code) || inside(at);
    return inside(at - 1);
}

/// Whether a break before `at` would part a bracket that is to be filled in by hand: （　　）.
bool Breaker::cutsBlank(size_t at) const
{
    const auto isSpace = [&](size_t i) { return m_glue[i].behaviour == Behaviour::Space; };
    size_t left = at;
    while (left > 0 && isSpace(left - 1))
        --left;
    size_t right = at;
    while (right < m_clusters.size() && isSpace(right))
        ++right;
    return left > 0 && right < m_clusters.size() && right > left && m_glue[left - 1].behaviour == Behaviour::Opener
        && m_glue[right].behaviour == Behaviour::Closer;
}

bool Breaker::mayBreakBefore(size_t at) const
{
    const Behaviour a = m_glue[at - 1].behaviour;
    const Behaviour b = m_glue[at].behaviour;
    return a != Behaviour::Opener && b != Behaviour::Closer && b != Behaviour::Space && !joined(at - 1, at)
        && !cutsNumber(at) && (m_insideName.empty() || !m_insideName[at]);
}

size_t Breaker::printedEnd(size_t first, size_t end) const
{
    while (end > first && m_glue[end - 1].behaviour == Behaviour::Space)
        --end;
    return end;
}

double Breaker::natural(size_t first, size_t end) const
{
    double sum = 0;
    for (size_t i = first; i < printedEnd(first, end); ++i)
        sum += m_glue[i].advance;
    return sum;
}

size_t Breaker::gapCount(size_t first, size_t end) const
{
    size_t gaps = 0;
    for (size_t i = first + 1; i < end; ++i)
        gaps += joined(i - 1, i) ? 0 : 1;
    return gaps;
}

double Breaker::shrinkable(size_t first, size_t end) const
{
    double sum = 0;
    for (size_t i = first; i < end; ++i) {
        const char32_t code = m_clusters[i].code;
        if (m_clusters[i].advance > kFullWidth && (shrinksRight(code) || (shrinksLeft(code) && i != first)))
            sum += kShrink * m_style.size;
    }
    return sum;
}

size_t Breaker::lastBreak(size_t first, size_t overflow) const
{
    for (size_t at = overflow; at > first; --at)
        if (mayBreakBefore(at))
            return at;
    return first;
}

/// The next break behind the overflowing cluster, if shrinking the marks makes room; else `first`.
size_t Breaker::squeezedEnd(size_t first, size_t overflow, double room) const
{
    size_t end = overflow + 1;
    while (end < m_clusters.size() && m_clusters[end].code != U'\n' && !mayBreakBefore(end))
        ++end;
    const double excess = natural(first, end) - room;
    return excess <= shrinkable(first, printedEnd(first, end)) ? end : first;
}

size_t Breaker::nextEnd(size_t first, double room) const
{
    double used = 0;
    size_t overflow = first;
    for (; overflow < m_clusters.size() && m_clusters[overflow].code != U'\n'; ++overflow) {
        used += m_glue[overflow].advance;
        if (used > room + kTolerance && m_glue[overflow].behaviour != Behaviour::Space)
            break;
    }
    if (overflow == m_clusters.size() || m_clusters[overflow].code == U'\n')
        return overflow;
    const size_t stretched = lastBreak(first, overflow);
    if (m_style.fill == Fill::Ragged)
        return stretched > first ? stretched : std::max(overflow, first + 1);
    const double em = m_style.size;
    const double missing = room - natural(first, stretched);
    const double gap = missing / std::max<double>(1, double(gapCount(first, printedEnd(first, stretched))));
    if (stretched > first && gap <= kEasyGap * em)
        return stretched;
    if (const size_t squeezed = squeezedEnd(first, overflow, room); squeezed > first)
        return squeezed;
    if (stretched > first && (gap <= kWidestGap * em || cutsNumber(overflow) || cutsBlank(overflow)))
        return stretched;
    return std::max(overflow, first + 1); // a word longer than the line can bear is cut
}

TextLine Breaker::place(size_t first, size_t end, double indent, bool flush) const
{
    const size_t last = printedEnd(first, end);
    const double spare = m_style.width - indent - natural(first, last);
    const double capacity = shrinkable(first, last);
    const double shrink = spare < -kTolerance && capacity > 0 ? std::min(1.0, -spare / capacity) : 0;
    // A line that a long number or a blank left short is rather not flush than full of gaps.
    const double gap = flush && spare > 0
        ? std::min(spare / std::max<double>(1, double(gapCount(first, last))), kWidestGap * m_style.size)
        : 0;
    TextLine line{{}, 0, m_style.size};
    line.clusters.reserve(last - first);
    double x = indent;
    for (size_t i = first; i < last; ++i) {
        const Cluster& cluster = m_clusters[i];
        const bool wide = cluster.advance > kFullWidth;
        if (i > first && !joined(i - 1, i))
            x += gap;
        if (wide && i > first && shrinksLeft(cluster.code))
            x -= shrink * kShrink * m_style.size;
        line.clusters.push_back({cluster, x});
        x += m_glue[i].advance;
        if (wide && shrinksRight(cluster.code))
            x -= shrink * kShrink * m_style.size;
    }
    line.width = x;
    turn(line.clusters);
    return line;
}

/// What reads from the right changes its place and its order (UAX #9, L2): from the highest level down, each stretch of at
/// least that level is turned round. Words and marks stay in reading order, the letters of a word go from left to right as
/// every other: programs that extract text look for both.
void Breaker::turn(std::vector<PlacedCluster>& line) const
{
    quint8 highest = 0;
    for (const PlacedCluster& placed : line)
        highest = std::max(highest, placed.cluster.level);
    for (quint8 level = highest; level > 0; --level) {
        const auto within = [level](const PlacedCluster& placed) { return placed.cluster.level >= level; };
        for (auto first = std::find_if(line.begin(), line.end(), within); first != line.end();) {
            const auto end = std::find_if_not(first, line.end(), within);
            double left = first->x;
            double right = left;
            for (auto at = first; at != end; ++at) {
                left = std::min(left, at->x);
                right = std::max(right, at->x + at->cluster.advance * m_style.size);
            }
            for (auto at = first; at != end; ++at)
                at->x = left + right - at->x - at->cluster.advance * m_style.size;
            first = std::find_if(end, line.end(), within);
        }
    }
    if (highest == 0)
        return;
    const auto isLetter = [](const PlacedCluster& placed) { return readsFromRight(placed.cluster.code); };
    for (auto first = std::find_if(line.begin(), line.end(), isLetter); first != line.end();) {
        const auto end = std::find_if_not(first, line.end(), isLetter);
        std::reverse(first, end);
        first = std::find_if(end, line.end(), isLetter);
    }
}

std::vector<TextLine> Breaker::run()
{
    std::vector<TextLine> lines;
    size_t first = 0;
    bool begins = true; // of a paragraph, or after a line feed
    do {
        const double indent = begins ? m_style.firstIndent : 0;
        const size_t end = nextEnd(first, m_style.width - indent);
        const bool feed = end < m_clusters.size() && m_clusters[end].code == U'\n';
        const bool flush = m_style.fill == Fill::Justified && !feed && end < m_clusters.size();
        lines.push_back(place(first, end, indent, flush));
        first = end + (feed ? 1 : 0);
        begins = feed;
    } while (first < m_clusters.size());
    return lines;
}

} // namespace

std::vector<TextLine> breakLines(const std::vector<Cluster>& clusters, const LineStyle& style)
{
    return Breaker(clusters, style).run();
}

} // namespace branchbook::report
