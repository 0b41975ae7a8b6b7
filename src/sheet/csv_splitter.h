// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts text into records and fields: RFC 4180 with what real files do beside it.
#pragma once

#include <QString>

#include <vector>

namespace branchbook::sheet {

/// Line ends CR LF, LF and CR may mix. A quote opens a quoted field only as its first character; elsewhere it is itself.
/// After a closing quote the rest up to the separator is taken as it stands. A quote that is never closed is itself.
class CsvSplitter
{
public:
    CsvSplitter(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    struct Field {
        QStringView text; ///< valid until the next call of nextRecord()
        bool quoted = false;
    };
    /// False at the end of the text.
    [[nodiscard]] bool nextRecord();
    [[nodiscard]] const std::vector<Field>& fields() const { return m_fields; }
    [[nodiscard]] qsizetype position() const { return m_at; }

    /// Fields of one record that are kept; of more, only one that holds something, in the place of the last.
    static constexpr size_t kMaxFields = 20'000;

private:
    [[nodiscard]] bool tooManyFields() const { return m_fields.size() > kMaxFields; }
    [[nodiscard]] Field takeField();
    [[nodiscard]] qsizetype closingQuote(qsizetype from) const;
    [[nodiscard]] qsizetype endOfPlain(qsizetype from) const;

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    std::vector<Field> m_fields;
    std::vector<QString> m_unquoted; ///< fields that had to be rewritten
};

/// The separator among comma, semicolon and tab that cuts most of the first records into the same number of fields.
[[nodiscard]] QChar guessSeparator(QStringView text);

} // namespace branchbook::sheet
