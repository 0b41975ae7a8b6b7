// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// content.xml of an OpenDocument spreadsheet: the list of its tables, and one table streamed into a RowSink.
#pragma once

#include "sheet/row_sink.h"
#include "sheet/utf16.h"
#include "sheet/xml_stream.h"

#include <QSet>

#include <string>

namespace branchbook::sheet {

/// Finds the tables of the document, not those inside charts, links or other tables.
class OdsListHandler final : public XmlHandler
{
public:
    bool start(std::string_view name, const XmlAttributes& attributes) override;
    bool end(std::string_view name) override;
    void text(std::string_view) override { }

    QList<SheetInfo> sheets;
    bool tooMany = false;

private:
    QSet<QString> m_hiddenStyles;
    QString m_style; ///< the style being read
    int m_depth = 0;
    int m_documentDepth = -1; ///< of <office:spreadsheet>
};

class OdsTableHandler final : public XmlHandler
{
public:
    OdsTableHandler(RowSink& sink, int sheet, const Limits& limits)
        : m_sink(sink)
        , m_limits(limits)
        , m_wanted(sheet)
    {
    }
    bool start(std::string_view name, const XmlAttributes& attributes) override;
    bool end(std::string_view name) override;
    void text(std::string_view piece) override;
    bool position(qint64 bytes) override
    {
        m_sink.setPosition(bytes);
        return true;
    }

private:
    enum class Type : quint8 { None, Number, Date, Boolean, Text, Error };
    struct Pending { ///< a cell of a row that repeats
        qint64 column;
        Cell cell;
        QString text;
    };

    [[nodiscard]] bool startRow(const XmlAttributes& attributes);
    [[nodiscard]] bool endRow();
    [[nodiscard]] bool startCell(const XmlAttributes& attributes);
    [[nodiscard]] bool endCell();
    [[nodiscard]] bool addMerge(qint64 rows, qint64 columns);
    [[nodiscard]] bool put(CellKind kind, QStringView text, double number = 0);
    void startInParagraph(std::string_view name, const XmlAttributes& attributes);
    void appendText(std::string_view piece);

    RowSink& m_sink;
    const Limits& m_limits;
    int m_wanted;
    int m_seen = -1;

    int m_depth = 0;
    int m_documentDepth = -1;
    int m_tableDepth = -1; ///< of the wanted table; -1 = outside
    int m_cellDepth = -1;
    int m_paragraphDepth = -1;
    int m_skipDepth = -1; ///< of a comment, picture or reading inside a paragraph

    std::string m_text;
    std::string m_value; ///< the typed value, as the attribute gives it
    Utf16Buffer m_wide;
    std::vector<Pending> m_pending;
    qint64 m_row = 1;
    qint64 m_rowRepeat = 1;
    qint64 m_column = 0;
    qint64 m_columnRepeat = 1;
    Type m_type = Type::None;
    bool m_formula = false;
    bool m_firstParagraph = true;
    bool m_spaceBefore = false; ///< white space collapses, as in HTML
};

} // namespace branchbook::sheet
