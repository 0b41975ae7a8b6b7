// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One worksheet part, streamed into a RowSink.
#pragma once

#include "sheet/row_sink.h"
#include "sheet/utf16.h"
#include "sheet/xlsx_parts.h"
#include "sheet/xlsx_strings.h"
#include "sheet/xml_stream.h"

#include <string>

namespace branchbook::sheet {

/// Longer than any cell may be, whatever its characters: what lies beyond is not even collected.
constexpr size_t kMaxCellBytes = 256UL * 1024;

class XlsxSheetHandler final : public XmlHandler
{
public:
    XlsxSheetHandler(RowSink& sink, const SharedTexts& texts, const std::vector<std::optional<DateShown>>& styles,
                     DateSystem dateSystem, const Limits& limits)
        : m_sink(sink)
        , m_texts(texts)
        , m_styles(styles)
        , m_limits(limits)
        , m_dateSystem(dateSystem)
    {
    }
    bool start(std::string_view name, const XmlAttributes& attributes) override;
    bool end(std::string_view name) override;
    void text(std::string_view piece) override
    {
        std::string& into = m_inFormula ? m_formulaText : m_text;
        if ((m_collect || m_inFormula) && into.size() <= kMaxCellBytes)
            into.append(piece);
    }
    bool position(qint64 bytes) override
    {
        m_sink.setPosition(bytes);
        return true;
    }

private:
    enum class Type : quint8 { Number, Shared, Text, Boolean, Error, Date };

    [[nodiscard]] static Type typeOf(std::string_view name);
    [[nodiscard]] bool startRow(const XmlAttributes& attributes);
    [[nodiscard]] bool startCell(const XmlAttributes& attributes);
    [[nodiscard]] bool addMerge(std::string_view reference);
    [[nodiscard]] bool finishCell();
    [[nodiscard]] bool finishEmpty();
    [[nodiscard]] bool finishShared();
    [[nodiscard]] bool finishText();
    [[nodiscard]] bool finishNumber();
    [[nodiscard]] bool finishDate();
    [[nodiscard]] bool put(CellKind kind, QStringView text, double number = 0, DateShown shown = DateShown::Day);

    RowSink& m_sink;
    const SharedTexts& m_texts;
    const std::vector<std::optional<DateShown>>& m_styles;
    const Limits& m_limits;
    DateSystem m_dateSystem;

    std::string m_text; ///< the value of the open cell, UTF-8
    std::string m_formulaText; ///< what stands in its <f>
    Utf16Buffer m_wide;
    qint64 m_row = 0;
    qint64 m_column = -1;
    qint64 m_visited = 0; ///< cells, blank ones too
    size_t m_style = 0;
    Type m_type = Type::Number;
    bool m_inData = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_reading = false; ///< inside <rPh>
    bool m_collect = false;
    bool m_formula = false;
    bool m_inFormula = false;
};

/// "B12" as a row from 1 and a column from 0; numbers beyond any sheet are capped, not wrapped. False: not a reference.
[[nodiscard]] bool parseReference(std::string_view text, qint64& row, qint64& column);

} // namespace branchbook::sheet
