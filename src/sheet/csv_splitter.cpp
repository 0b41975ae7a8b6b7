// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv_splitter.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace branchbook::sheet {

bool CsvSplitter::nextRecord()
{
    m_fields.clear();
    m_unquoted.clear();
    if (m_at >= m_text.size())
        return false;
    for (;;) {
        const Field field = takeField();
        if (!tooManyFields())
            m_fields.push_back(field);
        else if (!field.text.isEmpty())
            m_fields.back() = field; // beyond any limit, which the caller then sees
        if (m_at >= m_text.size())
            return true;
        const QChar stop = m_text[m_at++];
        if (stop == m_separator)
            continue;
        if (stop == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        return true;
    }
}

CsvSplitter::Field CsvSplitter::takeField()
{
    const qsizetype begin = m_at;
    if (begin < m_text.size() && m_text[begin] == u'"') {
        const qsizetype close = closingQuote(begin + 1);
        if (close >= 0) {
            m_at = endOfPlain(close + 1);
            const QStringView inner = m_text.sliced(begin + 1, close - begin - 1);
            const QStringView tail = m_text.sliced(close + 1, m_at - close - 1);
            if (tooManyFields() || (tail.isEmpty() && !inner.contains(u'"')))
                return {inner, true};
            QString whole = inner.toString();
            whole.replace(QStringLiteral("\"\""), QStringLiteral("\"")).append(tail);
            // A QString moved by a growing vector keeps its characters where they are.
            m_unquoted.push_back(std::move(whole));
            return {m_unquoted.back(), true};
        }
    }
    m_at = endOfPlain(begin);
    return {m_text.sliced(begin, m_at - begin), false};
}

/// The quote that closes a field whose content begins at `from`, or -1. Where one search has reached the end in vain,
/// all later quotes stand in pairs, which close at once; so that search happens once only.
qsizetype CsvSplitter::closingQuote(qsizetype from) const
{
    qsizetype at = from;
    while ((at = m_text.indexOf(u'"', at)) >= 0) {
        if (at + 1 >= m_text.size() || m_text[at + 1] != u'"')
            return at;
        at += 2;
    }
    return -1;
}

qsizetype CsvSplitter::endOfPlain(qsizetype from) const
{
    const char16_t separator = m_separator.unicode();
    const char16_t* const data = m_text.utf16();
    const qsizetype size = m_text.size();
    qsizetype at = from;
    while (at < size && data[at] != separator && data[at] != u'\n' && data[at] != u'\r')
        ++at;
    return at;
}

namespace {

constexpr std::array<char16_t, 3> kSeparators{u',', u';', u'\t'};
using SeparatorCounts = std::array<size_t, kSeparators.size()>;

/// After the quoted field that begins at `at`, or `at` + 1 where no quote closes it.
qsizetype afterQuoted(QStringView text, qsizetype at)
{
    for (qsizetype close = text.indexOf(u'"', at + 1); close >= 0; close = text.indexOf(u'"', close + 2))
        if (close + 1 >= text.size() || text[close + 1] != u'"')
            return close + 1;
    return at + 1;
}

/// Counts of the separators outside quotes, record by record. Which of them it is is not known yet, so a quote counts
/// as opening after any of them.
std::vector<SeparatorCounts> countSeparators(QStringView text, size_t maxRecords)
{
    std::vector<SeparatorCounts> records;
    SeparatorCounts counts{};
    bool fieldBegins = true;
    for (qsizetype at = 0; at < text.size() && records.size() < maxRecords;) {
        const char16_t c = text[at].unicode();
        if (c == u'"' && fieldBegins) {
            at = afterQuoted(text, at);
            fieldBegins = false;
            continue;
        }
        const auto* const found = std::find(kSeparators.begin(), kSeparators.end(), c);
        if (found != kSeparators.end())
            ++counts[static_cast<size_t>(found - kSeparators.begin())];
        const bool lineEnds = c == u'\n' || c == u'\r';
        fieldBegins = lineEnds || found != kSeparators.end();
        ++at;
        if (lineEnds || at == text.size())
            records.push_back(std::exchange(counts, {}));
    }
    return records;
}

} // namespace

QChar guessSeparator(QStringView text)
{
    constexpr qsizetype kLook = 256LL * 1024;
    constexpr size_t kRecords = 400;
    const auto records = countSeparators(text.left(kLook), kRecords);
    QChar best = kSeparators.front();
    std::pair<int, size_t> bestScore{0, 0}; // records that agree, separators in each
    for (size_t i = 0; i < kSeparators.size(); ++i) {
        std::map<size_t, int> recordsWith;
        for (const SeparatorCounts& counts : records)
            if (counts[i] > 0)
                ++recordsWith[counts[i]];
        for (const auto& [count, agreeing] : recordsWith)
            if (const std::pair score{agreeing, count}; score > bestScore) {
                bestScore = score;
                best = kSeparators[i];
            }
    }
    return best;
}

} // namespace branchbook::sheet
