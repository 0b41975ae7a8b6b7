// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/word_scan.h"

#include <algorithm>

namespace branchbook::sheet {

namespace {

constexpr qsizetype kBeginning = 20;
constexpr std::string_view kWordNames[] = {"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                           "http://purl.oclc.org/ooxml/wordprocessingml/main"};

/// "w:" as the root element binds it; empty where it is the default.
std::string prefixOf(const XmlPart& xml)
{
    for (const XmlPiece& piece : xml.pieces) {
        if (piece.kind != PieceKind::Open)
            continue;
        const std::string_view tag = xml.view(piece.from, piece.to);
        for (const std::string_view space : kWordNames) {
            const size_t at = tag.find(space);
            const size_t name = at == std::string_view::npos ? at : tag.rfind("xmlns", at);
            if (name == std::string_view::npos)
                continue;
            if (tag[name + 5] != ':')
                return {};
            const size_t end = tag.find_first_of("= \t\r\n", name);
            return std::string(tag.substr(name + 6, end - name - 6)) + ':';
        }
        break;
    }
    return "w:";
}

/// Walks the pieces of a part once.
class WordScanner
{
public:
    WordScanner(WordPart& part, WordArea area)
        : m_part(part)
        , m_area(area)
        , m_counters{0}
    {
    }

    void scan()
    {
        for (const XmlPiece& piece : m_part.xml.pieces) {
            if (piece.kind == PieceKind::Text || piece.kind == PieceKind::Raw) {
                if (m_inText && !m_open.empty())
                    m_text += textOf(m_part.xml, piece);
                continue;
            }
            std::string_view name = m_part.xml.nameOf(piece);
            if (withoutNamespace(name) == "Fallback" && piece.kind != PieceKind::Empty)
                m_fallback += piece.kind == PieceKind::Open ? 1 : -1;
            if (!name.starts_with(m_part.prefix))
                continue;
            name.remove_prefix(m_part.prefix.size());
            if (piece.kind == PieceKind::Open || piece.kind == PieceKind::Empty)
                begin(name, piece);
            if (piece.kind == PieceKind::Close)
                end(name, piece);
        }
    }

private:
    struct TableAt {
        int number = 0;
        int row = 0;
        int column = 0;
    };

    static std::string_view withoutNamespace(std::string_view name)
    {
        const size_t colon = name.find(':');
        return colon == std::string_view::npos ? name : name.substr(colon + 1);
    }

    void begin(std::string_view name, const XmlPiece& piece)
    {
        if (name == "p") {
            beginParagraph(piece.kind == PieceKind::Empty);
        } else if (piece.kind == PieceKind::Empty) {
            if (!m_open.empty() && (name == "tab" || name == "br" || name == "cr"))
                current().text += name == "tab" ? u'\t' : u'\n';
        } else if (name == "t") {
            m_inText = true;
            m_text.clear();
            m_textTag = piece.from;
            m_textFrom = piece.to;
        } else if (name == "tbl") {
            m_tables.push_back({++m_tableCount, 0, 0});
        } else if (name == "tr" && !m_tables.empty()) {
            ++m_tables.back().row;
            m_tables.back().column = 0;
            m_part.rows.push_back({piece.from, piece.to, m_rows.empty() ? -1 : m_rows.back(), {}});
            m_rows.push_back(int(m_part.rows.size()) - 1);
        } else if (name == "tc" && !m_tables.empty()) {
            ++m_tables.back().column;
            m_counters.push_back(0);
        } else if (name == "txbxContent") {
            ++m_textBoxes;
            m_counters.push_back(0);
        }
    }

    void end(std::string_view name, const XmlPiece& piece)
    {
        if (name == "p" && !m_open.empty()) {
            m_open.pop_back();
        } else if (name == "t" && m_inText) {
            endText(piece);
        } else if (name == "tbl" && !m_tables.empty()) {
            m_tables.pop_back();
        } else if (name == "tr" && !m_rows.empty()) {
            m_part.rows[size_t(m_rows.back())].to = piece.to;
            m_rows.pop_back();
        } else if ((name == "tc" || name == "txbxContent") && m_counters.size() > 1) {
            m_counters.pop_back();
            if (name == "txbxContent")
                --m_textBoxes;
        }
    }

    void beginParagraph(bool isEmpty)
    {
        WordParagraph paragraph;
        paragraph.place.area = m_area;
        paragraph.place.inTextBox = m_textBoxes > 0;
        paragraph.place.paragraph = ++m_counters.back();
        if (!m_tables.empty()) {
            paragraph.place.table = m_tables.back().number;
            paragraph.place.row = m_tables.back().row;
            paragraph.place.column = m_tables.back().column;
        }
        paragraph.row = m_rows.empty() ? -1 : m_rows.back();
        paragraph.isFallback = m_fallback > 0;
        if (isEmpty)
            return;
        m_open.push_back(m_part.paragraphs.size());
        m_part.paragraphs.push_back(std::move(paragraph));
    }

    void endText(const XmlPiece& piece)
    {
        m_inText = false;
        if (m_open.empty())
            return;
        WordParagraph& paragraph = current();
        paragraph.texts.push_back({paragraph.text.size(), m_text.size(), m_textTag, m_textFrom, piece.from});
        paragraph.text += m_text;
    }

    [[nodiscard]] WordParagraph& current() { return m_part.paragraphs[m_open.back()]; }

    WordPart& m_part;
    WordArea m_area;
    std::vector<int> m_counters; ///< of paragraphs: of the part, of each open cell and text box
    std::vector<size_t> m_open; ///< paragraphs
    std::vector<TableAt> m_tables;
    std::vector<int> m_rows;
    int m_tableCount = 0;
    int m_textBoxes = 0;
    int m_fallback = 0;
    bool m_inText = false;
    QString m_text;
    quint32 m_textTag = 0;
    quint32 m_textFrom = 0;
};

/// Input methods for Chinese write wide braces.
qsizetype findBraces(const QString& text, QChar narrow, QChar wide, qsizetype from)
{
    for (qsizetype at = from; at + 1 < text.size(); ++at) {
        if ((text[at] == narrow || text[at] == wide) && (text[at + 1] == narrow || text[at + 1] == wide))
            return at;
    }
    return -1;
}

/// What stands between braces in one paragraph.
void findMarks(WordParagraph& paragraph)
{
    const QString& text = paragraph.text;
    const auto add = [&](qsizetype from, qsizetype to, MarkFault fault, const QString& name) {
        paragraph.marks.push_back({from, to, {name, fault, false, paragraph.place}});
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = findBraces(text, u'{', u'｛', at);
        const qsizetype close = findBraces(text, u'}', u'｝', at);
        if (open < 0 && close < 0)
            return;
        if (open < 0 || (close >= 0 && close < open)) {
            const qsizetype before = std::max(at, close - kBeginning);
            add(close, close + 2, MarkFault::NotOpened, text.mid(before, close - before).trimmed());
            at = close + 2;
            continue;
        }
        const qsizetype next = findBraces(text, u'{', u'｛', open + 2);
        const QString name = close < 0 ? text.mid(open + 2, kBeginning) : text.mid(open + 2, close - open - 2);
        if (close < 0 || (next >= 0 && next < close) || name.contains(u'\n')) {
            const bool reopened = next >= 0 && (close < 0 || next < close);
            const qsizetype end = reopened ? next : close < 0 ? text.size() : close + 2;
            add(open, end, MarkFault::NotClosed, text.mid(open + 2, std::min(kBeginning, end - open - 2)).trimmed());
            at = end;
            continue;
        }
        QString word = name.trimmed();
        const bool isLined = word.endsWith(u'_') || word.endsWith(u'＿');
        if (isLined)
            word = word.chopped(1).trimmed();
        add(open, close + 2, word.isEmpty() ? MarkFault::NoName : MarkFault::None, word);
        paragraph.marks.back().mark.isLined = isLined;
        at = close + 2;
    }
}

/// Which rows are repeated, and whether they can be.
void judgeRows(WordPart& part)
{
    for (WordParagraph& paragraph : part.paragraphs) {
        for (PlacedMark& placed : paragraph.marks) {
            const QString list = placed.mark.list();
            if (list.isEmpty() || placed.mark.fault != MarkFault::None)
                continue;
            if (paragraph.row < 0) {
                placed.mark.fault = MarkFault::OutsideRow;
                continue;
            }
            WordRow& row = part.rows[size_t(paragraph.row)];
            if (!row.list.isEmpty() && row.list != list)
                placed.mark.fault = MarkFault::TwoLists;
            else
                row.list = list;
        }
    }
    for (WordParagraph& paragraph : part.paragraphs) {
        if (paragraph.row < 0 || part.rows[size_t(paragraph.row)].list.isEmpty())
            continue;
        for (int row = part.rows[size_t(paragraph.row)].parent; row >= 0; row = part.rows[size_t(row)].parent) {
            if (part.rows[size_t(row)].list.isEmpty())
                continue;
            for (PlacedMark& placed : paragraph.marks)
                placed.mark.fault = placed.mark.fault == MarkFault::None ? MarkFault::NestedRows : placed.mark.fault;
        }
    }
}

} // namespace

WordPart scanWordPart(XmlPart xml, WordArea area)
{
    WordPart part;
    part.xml = std::move(xml);
    part.prefix = prefixOf(part.xml);
    WordScanner(part, area).scan();
    for (WordParagraph& paragraph : part.paragraphs) {
        paragraph.place.beginning = paragraph.text.simplified().left(kBeginning);
        findMarks(paragraph);
    }
    judgeRows(part);
    return part;
}

int repeatedRow(const WordPart& part, const WordParagraph& paragraph)
{
    int row = paragraph.row;
    while (row >= 0 && part.rows[size_t(row)].list.isEmpty())
        row = part.rows[size_t(row)].parent;
    return row;
}

} // namespace branchbook::sheet
