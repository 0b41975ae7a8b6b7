// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's .docx with places to fill: {{姓名}} anywhere in a paragraph, {{党员.姓名}} in the row of a table, which is
// repeated for each entry of the list; {{姓名_}} is a line to write on where there is nothing. Only the texts change: every other
// byte of the package stays.
#pragma once

#include "branchbook/sheet/workbook.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace branchbook::sheet {

enum class WordArea : quint8 { Body, Header, Footer, Notes };

/// Where a paragraph stands, as somebody looking at the page counts: everything from 1.
struct WordPlace {
    WordArea area = WordArea::Body;
    bool inTextBox = false;
    int table = 0; ///< of the area; 0: in no table
    int row = 0;
    int column = 0; ///< cells of the row; merged ones are one
    int paragraph = 0; ///< of the area outside its tables, or of the cell or text box
    QString beginning; ///< its first 20 characters
};

enum class MarkFault : quint8 {
    None,
    NotClosed, ///< {{ without }} in the same paragraph
    NotOpened, ///< }} without {{
    NoName, ///< {{ }}
    OutsideRow, ///< {{党员.姓名}} that stands in no table
    TwoLists, ///< the row has places of another list, too
    NestedRows, ///< a row that is repeated inside one that is
};

struct WordMark {
    QString name; ///< without braces, the low line at its end, and blanks around; "党员.姓名" of a list
    MarkFault fault = MarkFault::None;
    bool isLined = false; ///< ends with a low line: an empty value leaves a line to write on
    WordPlace place;

    /// 党员; empty: not of a list.
    [[nodiscard]] QString list() const;
    /// 姓名
    [[nodiscard]] QString field() const;
};

/// A line feed in a value breaks the line, a tab is one.
using WordEntry = QHash<QString, QString>;
struct WordValues {
    WordEntry single;
    QHash<QString, QList<WordEntry>> lists; ///< by name; the entries' keys are without it
    QString notice; ///< a bold paragraph before the template's first; empty: none
};

struct WordPart; // src/sheet/word_scan.h

class WordTemplate
{
public:
    /// Judges before anything is inflated. Errors (Invalid unless said): template.not_word, template.old_word, template.macros,
    /// template.leads_out, template.damaged, template.bomb, template.unsafe (a document type, nested too deep …), template.too_large.
    [[nodiscard]] static Result<WordTemplate> open(const QByteArray& bytes, const QString& fileName,
                                                   const Limits& limits = {});

    /// Every place, in the order of body, headers, footers, notes; with what is wrong about it.
    [[nodiscard]] const QList<WordMark>& marks() const { return m_marks; }
    /// Places that `values` does not know are left empty, or a line where they are lined; a list without entries leaves one empty
    /// row. The same input gives the same bytes. Errors: template.faulty where a mark has a fault; template.filled_too_large.
    [[nodiscard]] Result<QByteArray> fill(const WordValues& values) const;

private:
    QByteArray m_bytes;
    QString m_fileName;
    std::shared_ptr<const std::vector<WordPart>> m_parts;
    QList<WordMark> m_marks;
};

} // namespace branchbook::sheet
