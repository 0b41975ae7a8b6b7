// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv_splitter.h"

#include <algorithm>
#include <map>

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

QChar guessSeparator(QStringView text)
{
    constexpr qsizetype kLook = 256 * 1024;
    constexpr int kRecords = 200;
    QChar best = u',';
    std::pair<int, size_t> bestScore{0, 0};
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        CsvSplitter splitter(text.left(kLook), candidate);
        std::map<size_t, int> recordsWith;
        for (int i = 0; i < kRecords && splitter.nextRecord(); ++i) {
            if (splitter.fields().size() > 1)
                ++recordsWith[splitter.fields().size()];
        }
        for (const auto& [fields, records] : recordsWith)
            if (const std::pair score{records, fields}; score > bestScore) {
                bestScore = score;
                best = candidate;
            }
    }
    return best;
}

} // namespace branchbook::sheet
