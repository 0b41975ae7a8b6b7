// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xls_messages.h"

#include "sheet/number_format.h"
#include "sheet/number_text.h"
#include "sheet/utf16.h"

namespace branchbook::sheet {

namespace {

constexpr qsizetype kMaxXlsTabs = 1'000;
constexpr size_t kMaxXlsStyles = 65'536;

QStringView errorName(quint8 code)
{
    switch (code) {
    case 0x00: return u"#NULL!";
    case 0x07: return u"#DIV/0!";
    case 0x0F: return u"#VALUE!";
    case 0x17: return u"#REF!";
    case 0x1D: return u"#NAME?";
    case 0x24: return u"#NUM!";
    default: return u"#N/A";
    }
}

const char* failureCode(XlsFailure failure)
{
    switch (failure) {
    case XlsFailure::Encrypted: return "sheet.encrypted";
    case XlsFailure::OldVersion: return "sheet.old_excel";
    case XlsFailure::NotAWorkbook: return "sheet.unknown_format";
    case XlsFailure::TooManyCells: return "sheet.too_many_cells";
    case XlsFailure::Damaged: break;
    }
    return "sheet.damaged";
}

} // namespace

tl::unexpected<Error> XlsMessages::damaged() const
{
    return fail(ErrorKind::Invalid, QStringLiteral("sheet.damaged"), {m_fileName});
}

tl::unexpected<Error> XlsMessages::takeFailure()
{
    XlsFailure failure = XlsFailure::Damaged;
    if (!m_process.get(failure))
        return damaged();
    return fail(ErrorKind::Invalid, QString::fromLatin1(failureCode(failure)),
                {m_fileName, QString::number(m_limits.cells)});
}

bool XlsMessages::takeText(size_t length)
{
    m_text.resize(length);
    return m_process.getBytes(reinterpret_cast<char*>(m_text.data()), length * sizeof(char16_t));
}

Result<QList<SheetInfo>> XlsMessages::takeSheets()
{
    QList<SheetInfo> sheets;
    for (XlsTag tag = XlsTag::End; m_process.get(tag);) {
        if (tag == XlsTag::End)
            return sheets;
        if (tag == XlsTag::Failure)
            return takeFailure();
        quint8 hidden = 0;
        quint16 length = 0;
        if (tag != XlsTag::Sheet || sheets.size() >= kMaxXlsTabs || !m_process.get(hidden) || !m_process.get(length)
            || !takeText(length))
            break;
        sheets << SheetInfo{QStringView(m_text.data(), length).toString(), hidden != 0};
    }
    return damaged();
}

Result<> XlsMessages::takeCells(RowSink& sink)
{
    for (XlsTag tag = XlsTag::End; m_process.get(tag);) {
        sink.setPosition(m_process.received());
        bool goOn = false;
        switch (tag) {
        case XlsTag::End: return {};
        case XlsTag::Failure: return takeFailure();
        case XlsTag::DateSystem:
        case XlsTag::Format:
        case XlsTag::CellStyle:
            goOn = takeHead(tag);
            sink.table().setDateSystem(m_dateSystem);
            break;
        case XlsTag::Merge: goOn = takeMerge(sink); break;
        case XlsTag::Number:
        case XlsTag::Text:
        case XlsTag::Boolean:
        case XlsTag::Error: goOn = takeCell(tag, sink); break;
        case XlsTag::Sheet: break;
        }
        if (sink.error() || sink.enough())
            return {};
        if (!goOn)
            break;
    }
    return damaged();
}

bool XlsMessages::takeHead(XlsTag tag)
{
    if (tag == XlsTag::DateSystem) {
        quint8 from1904 = 0;
        const bool taken = m_process.get(from1904);
        m_dateSystem = from1904 != 0 ? DateSystem::From1904 : DateSystem::From1900;
        return taken;
    }
    quint16 id = 0;
    if (!m_process.get(id))
        return false;
    if (tag == XlsTag::CellStyle) {
        m_styles.push_back(id);
        return m_styles.size() <= kMaxXlsStyles;
    }
    quint16 length = 0;
    if (!m_process.get(length) || !takeText(length))
        return false;
    m_formats.insert(id, customDateFormat(QStringView(m_text.data(), length)));
    return true;
}

bool XlsMessages::takeCell(XlsTag tag, RowSink& sink)
{
    XlsCellHead head;
    if (!m_process.get(head))
        return false;
    const qint64 row = static_cast<qint64>(head.row) + 1;
    if (row != sink.row() && !sink.beginRow(row))
        return false;
    const bool formula = head.formula != 0;
    if (tag == XlsTag::Text) {
        quint32 length = 0;
        // A longer one than any cell may hold is no text of Excel; it is not worth a precise sentence.
        if (!m_process.get(length) || length > static_cast<quint32>(m_limits.textLength) * 2 || !takeText(length))
            return false;
        return sink.addCell(head.column, {QStringView(m_text.data(), length), 0, 0, CellKind::Text, formula});
    }
    if (tag == XlsTag::Number) {
        double value = 0;
        return m_process.get(value) && putNumber(head, value, sink);
    }
    quint8 code = 0;
    if (!m_process.get(code))
        return false;
    if (tag == XlsTag::Error)
        return sink.addCell(head.column, {errorName(code), 0, 0, CellKind::Error, formula});
    return sink.addCell(head.column,
                        {code != 0 ? QStringView(u"TRUE") : QStringView(u"FALSE"), code != 0 ? 1.0 : 0.0, 0,
                         CellKind::Boolean, formula});
}

bool XlsMessages::putNumber(const XlsCellHead& head, double value, RowSink& sink)
{
    const bool formula = head.formula != 0;
    const quint16 id = head.style < m_styles.size() ? m_styles[head.style] : quint16{0};
    const auto custom = m_formats.constFind(id);
    const auto shown = custom != m_formats.constEnd() ? *custom : builtinDateFormat(id);
    if (shown) {
        if (const auto date = serialDateText(value, m_dateSystem))
            return sink.addCell(head.column, {date->view(), value, 0, CellKind::Date, formula, *shown});
    }
    NumberText digits;
    Utf16Buffer wide;
    return sink.addCell(head.column, {wide.convert(digits.ofValue(value)), value, 0, CellKind::Number, formula});
}

bool XlsMessages::takeMerge(RowSink& sink)
{
    quint16 edges[4] = {0, 0, 0, 0}; // first row, last row, first column, last column
    if (!m_process.get(edges))
        return false;
    if (edges[1] < edges[0] || edges[3] < edges[2])
        return true;
    return sink.addMerge({edges[0] + 1, edges[1] + 1, edges[2], edges[3]});
}

} // namespace branchbook::sheet
