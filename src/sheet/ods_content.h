// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// content.xml of an OpenDocument spreadsheet: the list of its tables, and one table streamed into a RowSink.
#pragma once

#include "sheet/row_sink.h"
#include "sheet/utf16.h"
#include "sheet/xml_stream.h"

#include <QHash>
#include <QSet>

#include <string>

namespace branchbook::sheet {

/// How the dates of each cell style are shown: from the number:date-style behind it.
class OdsDateStyles
{
public:
    void start(std::string_view name, const XmlAttributes& attributes);
    void end(std::string_view name);
    [[nodiscard]] DateShown of(std::string_view cellStyle) const;

private:
    struct CellStyle {
        QByteArray format;
        QByteArray parent;
    };
    QHash<QByteArray, DateShown> m_formats;
    QHash<QByteArray, CellStyle> m_cells;
    QByteArray m_format; ///< the date style being read; empty = none
    bool m_year = false;
    bool m_month = false;
    bool m_finer = false; ///< a day, or a time of day
};

/// Finds the tables of the document, not those inside charts, links or other tables.
class OdsListHandler final : public XmlHandler
{
public:
    bool start(std::string_view name, const XmlAttributes& attributes) override;
    bool end(std::string_view name) override;
    void text(std::string_view) override { }

    QList<SheetInfo> sheets;
    OdsDateStyles styles;
    DateSystem dateSystem = DateSystem::From1900;
    bool tooMany = false;

private:
    QSet<QString> m_hiddenStyles;
    QString m_style; ///< the style being read
    int m_depth = 0;
    int m_documentDepth = -1; ///< of <office:spreadsheet>
};

/// The styles part, which the content's styles may build on.
class OdsStylesHandler final : public XmlHandler
{
public:
    explicit OdsStylesHandler(OdsDateStyles& styles)
        : m_styles(styles)
    {
    }
    bool start(std::string_view name, const XmlAttributes& attributes) override
    {
        m_styles.start(name, attributes);
        return true;
    }
    bool end(std::string_view name) override
    {
        m_styles.end(name);
        return true;
    }
    void text(std::string_view) override { }

private:
    OdsDateStyles& m_styles;
};

class OdsTableHandler final : public XmlHandler
{
public:
    OdsTableHandler(RowSink& sink, int sheet, const OdsDateStyles& styles, DateSystem dateSystem, const Limits& limits)
        : m_sink(sink)
        , m_styles(styles)
        , m_limits(limits)
        , m_dateSystem(dateSystem)
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

    struct ColumnStyle {
        qint64 end; ///< one more than the last column
        std::string style;
    };

    void startColumn(const XmlAttributes& attributes);
    [[nodiscard]] DateShown shownDate() const;
    [[nodiscard]] bool startRow(const XmlAttributes& attributes);
    [[nodiscard]] bool endRow();
    [[nodiscard]] bool startCell(const XmlAttributes& attributes);
    [[nodiscard]] bool endCell();
    [[nodiscard]] bool addMerge(qint64 rows, qint64 columns);
    [[nodiscard]] bool isShown(std::string_view digits, double value) const;
    [[nodiscard]] bool put(CellKind kind, QStringView text, double number = 0, DateShown shown = DateShown::Day);
    void startInParagraph(std::string_view name, const XmlAttributes& attributes);
    void appendText(std::string_view piece);

    RowSink& m_sink;
    const OdsDateStyles& m_styles;
    const Limits& m_limits;
    DateSystem m_dateSystem;
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
    std::string m_style; ///< of the open cell; empty = that of its row or column
    std::string m_rowStyle;
    std::vector<ColumnStyle> m_columnStyles;
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
