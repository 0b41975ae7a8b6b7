// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/redline.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace branchbook::institutions {

namespace {

constexpr int kLookAhead = 8; ///< how far a changed paragraph may have moved down among the new ones
constexpr int kShortSame = 2; ///< fewer characters that stay between two changes are read as changed
constexpr qsizetype kLongParagraph = 6000; ///< of both sides together: compared by sentences, not by characters
constexpr std::size_t kBuckets = 1024;

/// Tokens as numbers: equal where the texts are.
QList<int> numbered(const QStringList& tokens, QHash<QString, int>& known)
{
    QList<int> numbers;
    numbers.reserve(tokens.size());
    for (const QString& token : tokens) {
        const auto found = known.constFind(token);
        const int number = found != known.constEnd() ? *found : int(known.size());
        if (found == known.constEnd())
            known.insert(token, number);
        numbers.append(number);
    }
    return numbers;
}

/// Whole characters: a surrogate pair is one.
QStringList charactersOf(const QString& text)
{
    QStringList list;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        list.append(text.mid(i, pair ? 2 : 1));
        i += pair ? 1 : 0;
    }
    return list;
}

/// With the sign that ends them.
QStringList sentencesOf(const QString& text)
{
    static const QString ends = QStringLiteral("。；！？;!?");
    QStringList list;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!ends.contains(text[i]))
            continue;
        list.append(text.mid(begin, i + 1 - begin));
        begin = i + 1;
    }
    if (begin < text.size())
        list.append(text.mid(begin));
    return list;
}

std::array<int, kBuckets> bucketsOf(const QString& text)
{
    std::array<int, kBuckets> counts{};
    for (const QChar each : text)
        ++counts.at(each.unicode() % kBuckets);
    return counts;
}

/// Half of what the two have are the same characters, in whatever order.
bool isAlike(const QString& before, const QString& after)
{
    if (before.isEmpty() || after.isEmpty())
        return false;
    const auto first = bucketsOf(before);
    const auto second = bucketsOf(after);
    int common = 0;
    for (std::size_t i = 0; i < kBuckets; ++i)
        common += std::min(first.at(i), second.at(i));
    return 4 * qint64(common) >= qint64(before.size() + after.size());
}

/// A part of both token lists.
struct Piece {
    bool same = false;
    int a0 = 0;
    int a1 = 0;
    int b0 = 0;
    int b1 = 0;
};

void addPiece(QList<Piece>& pieces, const Piece& piece)
{
    if (piece.a0 == piece.a1 && piece.b0 == piece.b1)
        return;
    if (!pieces.isEmpty() && pieces.last().same == piece.same) {
        pieces.last().a1 = piece.a1;
        pieces.last().b1 = piece.b1;
        return;
    }
    pieces.append(piece);
}

QList<Piece> piecesOf(const QList<int>& before, const QList<int>& after)
{
    QList<Piece> pieces;
    int a = 0;
    int b = 0;
    const auto places = samePlaces(before, after);
    for (const auto& [x, y] : places) {
        addPiece(pieces, {false, a, x, b, y});
        addPiece(pieces, {true, x, x + 1, y, y + 1});
        a = x + 1;
        b = y + 1;
    }
    addPiece(pieces, {false, a, int(before.size()), b, int(after.size())});
    return pieces;
}

/// A character that happens to stay between two changes only makes them harder to read.
QList<Piece> withoutCrumbs(const QList<Piece>& pieces)
{
    QList<Piece> list;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        Piece piece = pieces[i];
        const bool between = i > 0 && i + 1 < pieces.size();
        if (piece.same && between && piece.a1 - piece.a0 < kShortSame)
            piece.same = false;
        addPiece(list, piece);
    }
    return list;
}

QString joined(const QStringList& tokens, int from, int until)
{
    return tokens.mid(from, until - from).join(QString());
}

RedlineParagraph changedParagraph(const QString& before, const QString& after)
{
    const bool isLong = before.size() + after.size() > kLongParagraph;
    const QStringList first = isLong ? sentencesOf(before) : charactersOf(before);
    const QStringList second = isLong ? sentencesOf(after) : charactersOf(after);
    QHash<QString, int> known;
    const QList<int> a = numbered(first, known);
    const QList<int> b = numbered(second, known);
    const QList<Piece> exact = piecesOf(a, b);
    const QList<Piece> pieces = isLong ? exact : withoutCrumbs(exact);
    RedlineParagraph paragraph;
    for (const Piece& piece : pieces) {
        if (piece.same) {
            paragraph.runs.append({Change::Same, joined(first, piece.a0, piece.a1)});
            continue;
        }
        if (piece.a1 > piece.a0)
            paragraph.runs.append({Change::Removed, joined(first, piece.a0, piece.a1)});
        if (piece.b1 > piece.b0)
            paragraph.runs.append({Change::Added, joined(second, piece.b0, piece.b1)});
    }
    return paragraph;
}

class RedlineMaker
{
public:
    RedlineMaker(const QString& before, const QString& after)
        : m_before(before.split(u'\n'))
        , m_after(after.split(u'\n'))
    {
    }

    Redline make()
    {
        QHash<QString, int> known;
        const QList<int> a = numbered(m_before, known);
        const QList<int> b = numbered(m_after, known);
        const QList<Piece> pieces = piecesOf(a, b);
        for (const Piece& piece : pieces) {
            if (!piece.same) {
                addBlock(piece);
                continue;
            }
            for (int i = piece.a0; i < piece.a1; ++i)
                add({{{Change::Same, m_before[i]}}});
        }
        return m_made;
    }

private:
    void add(const RedlineParagraph& paragraph)
    {
        for (const RedlineRun& run : paragraph.runs) {
            m_made.added += run.change == Change::Added ? int(run.text.size()) : 0;
            m_made.removed += run.change == Change::Removed ? int(run.text.size()) : 0;
        }
        m_made.changed += paragraph.runs.size() > 1 ? 1 : 0;
        m_made.paragraphs.append(paragraph);
    }

    /// Paragraphs that became others: each removed one beside the first new one that is alike.
    void addBlock(const Piece& block)
    {
        int next = block.b0;
        for (int i = block.a0; i < block.a1; ++i) {
            const auto partner = partnerOf(m_before[i], next, std::min(block.b1, next + kLookAhead));
            if (!partner) {
                add({{{Change::Removed, m_before[i]}}});
                continue;
            }
            for (; next < *partner; ++next)
                add({{{Change::Added, m_after[next]}}});
            add(changedParagraph(m_before[i], m_after[next++]));
        }
        for (; next < block.b1; ++next)
            add({{{Change::Added, m_after[next]}}});
    }

    [[nodiscard]] std::optional<int> partnerOf(const QString& text, int from, int until) const
    {
        for (int i = from; i < until; ++i) {
            if (isAlike(text, m_after[i]))
                return i;
        }
        return std::nullopt;
    }

    QStringList m_before;
    QStringList m_after;
    Redline m_made;
};

} // namespace

Redline redlineOf(const QString& before, const QString& after)
{
    return RedlineMaker(before, after).make();
}

QString textOf(const Redline& redline, Change without)
{
    QStringList paragraphs;
    for (const RedlineParagraph& paragraph : redline.paragraphs) {
        if (paragraph.isWhole(without))
            continue;
        QString text;
        for (const RedlineRun& run : paragraph.runs) {
            if (run.change != without)
                text += run.text;
        }
        paragraphs.append(text);
    }
    return paragraphs.join(u'\n');
}

} // namespace branchbook::institutions
