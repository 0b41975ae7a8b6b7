// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ballot_layout.h"

#include "branchbook/report/paper_notice.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using geometry::fromMm;
using organization::Ballot;

constexpr double kA5Width = fromMm(148);
constexpr double kLeastRow = fromMm(6); ///< a circle has to be drawn into it by hand
constexpr double kMostRow = fromMm(13);
constexpr double kMostSentenceRow = fromMm(17); ///< two lines of a question

constexpr double kNoticeSize = 8; ///< pt, of A5: in the lower margin, so that no paper gets too full by it

constexpr Face kNameFace{FontRole::Kai, Emphasis::None};

/// Sizes of a cell: those of A5, smaller for a smaller cell.
struct Sizes {
    explicit Sizes(double width)
        : scale(std::clamp(width / kA5Width, 0.72, 1.15))
        , margin(fromMm(13) * scale)
        , title(20 * scale)
        , head(12 * scale)
        , body(11 * scale)
        , name(14 * scale)
    {
    }
    double scale;
    double margin;
    double title;
    double head;
    double body;
    double name;
};

class BallotLayout
{
public:
    BallotLayout(const Ballot& ballot, double width, double height, Shaper& shaper)
        : m_ballot(ballot)
        , m_sizes(width)
        , m_left(m_sizes.margin)
        , m_width(width - 2 * m_sizes.margin)
        , m_height(height)
        , m_shaper(shaper)
    {
        m_atom.height = height;
    }

    Result<Atom> make()
    {
        double y = m_sizes.margin;
        y = addLines(m_ballot.title, {FontRole::Title, Emphasis::None}, m_sizes.title, y, Align::Center);
        y += 4 * m_sizes.scale;
        const QString below = m_ballot.day.isEmpty() ? m_ballot.issuer : m_ballot.issuer + u'　' + m_ballot.day;
        y = addLines(below, {FontRole::Kai, Emphasis::None}, m_sizes.head, y, Align::Center);
        y += 8 * m_sizes.scale;
        const double noteHeight = heightOf(m_ballot.note, m_sizes.body);
        const double room = m_height - m_sizes.margin - y - noteHeight - 8 * m_sizes.scale;
        const double most = m_ballot.areSentences ? kMostSentenceRow : kMostRow;
        const double row = std::min(most * m_sizes.scale, room / double(m_ballot.names.size() + 1));
        if (row < kLeastRow)
            return fail(ErrorKind::Invalid, QStringLiteral("report.ballot_full"),
                        {QString::number(m_ballot.names.size())});
        y = addTable(y, row);
        y += 8 * m_sizes.scale;
        addLines(m_ballot.note, {FontRole::Body, Emphasis::None}, m_sizes.body, y, Align::Left);
        addLines(paperNotice(), {FontRole::Hei, Emphasis::None}, kNoticeSize * m_sizes.scale,
                 m_height - m_sizes.margin + 4 * m_sizes.scale, Align::Center);
        return m_atom;
    }

private:
    [[nodiscard]] std::vector<TextLine> linesOf(const QString& text, Face face, double size, double width)
    {
        const LineStyle style{size, width, 0, 0, Fill::Ragged};
        return breakLines(m_shaper.shape(text, face), style);
    }

    [[nodiscard]] double heightOf(const QString& text, double size)
    {
        if (text.isEmpty())
            return 0;
        return double(linesOf(text, {FontRole::Body, Emphasis::None}, size, m_width).size()) * pitchOf(size);
    }

    [[nodiscard]] static double pitchOf(double size) { return size * 1.45; }

    double addLines(const QString& text, Face face, double size, double y, Align align)
    {
        if (text.isEmpty())
            return y;
        for (TextLine& line : linesOf(text, face, size, m_width)) {
            const double x = align == Align::Center ? m_left + (m_width - line.width) / 2 : m_left;
            m_atom.texts.push_back({std::move(line), x, y + size * geometry::kAscent});
            y += pitchOf(size);
        }
        return y;
    }

    /// In the middle of a box; a text that is too wide becomes smaller, then breaks.
    void addCentred(const QString& text, Face face, double size, double x, double y, double width, double height)
    {
        const double inside = width - 4 * m_sizes.scale;
        auto lines = linesOf(text, face, size, inside);
        while (lines.size() > 1 && size > 7) {
            size *= 0.92;
            lines = linesOf(text, face, size, inside);
        }
        double top = y + (height - double(lines.size()) * size * 1.15) / 2;
        for (TextLine& line : lines) {
            const double left = x + (width - line.width) / 2;
            m_atom.texts.push_back({std::move(line), left, top + size * (geometry::kAscent + 0.05)});
            top += size * 1.15;
        }
    }

    /// From the left, over as many lines as there is room for; smaller where there is not.
    void addSentence(const QString& text, Face face, double size, double x, double y, double width, double height)
    {
        const double inside = width - 10 * m_sizes.scale;
        auto lines = linesOf(text, face, size, inside);
        while (double(lines.size()) * size * 1.2 > height - 2 && size > 7) {
            size *= 0.94;
            lines = linesOf(text, face, size, inside);
        }
        double top = y + (height - double(lines.size()) * size * 1.2) / 2;
        for (TextLine& line : lines) {
            m_atom.texts.push_back({std::move(line), x + 5 * m_sizes.scale, top + size * (geometry::kAscent + 0.05)});
            top += size * 1.2;
        }
    }

    /// A name, and what tells it from its namesake: 张伟 and （1985年4月）.
    struct NameParts {
        explicit NameParts(const QString& text)
        {
            const qsizetype at = text.endsWith(u'）') ? text.lastIndexOf(u'（') : -1;
            name = at > 0 ? text.first(at) : text;
            remark = at > 0 ? text.sliced(at) : QString();
        }
        QString name;
        QString remark;
    };

    /// One for the whole paper: a name in larger letters would stand out from the others.
    [[nodiscard]] double nameSize(double width, double row)
    {
        const double inside = width - 4 * m_sizes.scale;
        const bool remarks =
            std::ranges::any_of(m_ballot.names, [](const auto& each) { return !NameParts(each).remark.isEmpty(); });
        double size = std::min(m_sizes.name, row * (remarks ? 0.48 : 0.62));
        const auto isTooWide = [&](const QString& each) {
            return linesOf(NameParts(each).name, kNameFace, size, inside).size() > 1;
        };
        while (size > 7 && std::ranges::any_of(m_ballot.names, isTooWide))
            size *= 0.92;
        return size;
    }

    void addName(const QString& text, double size, double x, double y, double width, double row)
    {
        if (m_ballot.areSentences)
            return addSentence(text, kNameFace, std::min(m_sizes.name, row * 0.62), x, y, width, row);
        const NameParts parts(text);
        const double below = parts.remark.isEmpty() ? 0 : row * 0.36;
        addCentred(parts.name, kNameFace, size, x, y, width, row - below);
        if (!parts.remark.isEmpty())
            addCentred(parts.remark, kNameFace, size * 0.65, x, y + row - below - size * 0.1, width, below);
    }

    /// The left edges of the columns and the right edge of the last.
    [[nodiscard]] std::vector<double> edges() const
    {
        constexpr double kWriteInShare = 1.9;
        const double nameShare = m_ballot.areSentences ? 3.6 : 2.1;
        const double shares =
            nameShare + double(m_ballot.columns.size()) + (m_ballot.writeInHead.isEmpty() ? 0 : kWriteInShare);
        std::vector<double> at{m_left, m_left + m_width * nameShare / shares};
        for (qsizetype i = 0; i < m_ballot.columns.size(); ++i)
            at.push_back(at.back() + m_width / shares);
        if (!m_ballot.writeInHead.isEmpty())
            at.push_back(m_left + m_width);
        return at;
    }

    double addTable(double y, double row)
    {
        const auto at = edges();
        QStringList heads{m_ballot.nameHead};
        heads += m_ballot.columns;
        if (!m_ballot.writeInHead.isEmpty())
            heads += m_ballot.writeInHead;
        for (qsizetype i = 0; i < heads.size(); ++i)
            addCentred(heads[i], {FontRole::Hei, Emphasis::None}, m_sizes.head, at[size_t(i)], y,
                       at[size_t(i) + 1] - at[size_t(i)], row);
        const double bottom = y + row * double(m_ballot.names.size() + 1);
        const double size = nameSize(at[1] - at[0], row);
        for (qsizetype i = 0; i < m_ballot.names.size(); ++i)
            addName(m_ballot.names[i], size, at[0], y + row * double(i + 1), at[1] - at[0], row);
        for (qsizetype i = 0; i <= m_ballot.names.size() + 1; ++i)
            m_atom.rules.push_back({at.front(), y + row * double(i), at.back(), y + row * double(i)});
        for (const double x : at)
            m_atom.rules.push_back({x, y, x, bottom});
        return bottom;
    }

    const Ballot& m_ballot;
    Sizes m_sizes;
    double m_left;
    double m_width;
    double m_height;
    Shaper& m_shaper;
    Atom m_atom;
};

} // namespace

Result<Atom> layoutBallot(const Ballot& ballot, double width, double height, Shaper& shaper)
{
    return BallotLayout(ballot, width, height, shaper).make();
}

} // namespace branchbook::report
