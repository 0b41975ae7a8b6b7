// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handbook_pen.h"

#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

void HandbookPen::open(int number, const QString& title)
{
    if (!m_paper.body.blocks.empty())
        newPage();
    const QString whole = QStringLiteral("%1、%2").arg(chineseNumber(number), title);
    add(Title{{whole}, whole});
    m_begin = m_paper.body.blocks.size();
    m_records = 0;
}

void HandbookPen::table(Table table)
{
    if (!table.rows.isEmpty())
        add(std::move(table));
}

void HandbookPen::add(std::vector<Block> blocks)
{
    for (Block& block : blocks)
        m_paper.body.blocks.push_back(std::move(block));
}

void HandbookPen::paper(const QString& under, Document document)
{
    heading(under);
    for (Block& block : document.blocks) {
        if (std::holds_alternative<Title>(block))
            continue;
        if (auto* inner = std::get_if<Heading>(&block))
            inner->outline = Outline::Silent;
        add(std::move(block));
    }
}

void HandbookPen::section(const book::AreaSection& section)
{
    for (const book::SectionPart& part : section.parts) {
        if (const auto* text = std::get_if<book::SectionText>(&part)) {
            say(text->text);
            continue;
        }
        const auto& data = std::get<book::SectionTable>(part);
        QList<Column> columns;
        for (qsizetype i = 0; i < data.header.size(); ++i)
            columns.append({data.header[i], double(std::max(1, data.relativeWidths.value(i, 1))), Align::Center});
        table(Table{data.caption, std::move(columns), data.rows, {}});
    }
}

void HandbookPen::photo(Photo photo)
{
    photo.before = m_paper.body.blocks.size();
    m_paper.photos.push_back(std::move(photo));
}

void HandbookPen::sayNothing()
{
    auto& blocks = m_paper.body.blocks;
    blocks.insert(blocks.begin() + std::ptrdiff_t(m_begin), Paragraph::of(QStringLiteral("没有记录。")));
}

void writeAreaParts(const HandbookSource& source, book::HandbookPlace place, HandbookPen& pen)
{
    for (const book::HandbookPart& part : source.parts) {
        if (part.place != place)
            continue;
        pen.heading(part.title);
        pen.section(part.content);
        pen.count();
    }
}

Document fittedTo(Document document, const QList<double>& widths)
{
    document.paper = Paper::Portrait;
    for (Block& block : document.blocks) {
        auto* table = std::get_if<Table>(&block);
        if (table == nullptr || table->columns.size() != widths.size())
            continue;
        for (qsizetype i = widths.size() - 1; i >= 0; --i) {
            table->columns[i].width = widths[i];
            if (widths[i] > 0)
                continue;
            table->columns.removeAt(i);
            for (QStringList& row : table->rows) {
                if (i < row.size())
                    row.removeAt(i);
            }
        }
    }
    return document;
}

} // namespace branchbook::report
