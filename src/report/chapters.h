// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chapters of a printed record that count themselves.
#pragma once

#include "branchbook/report/document.h"
#include "report/report_words.h"

namespace branchbook::report {

/// 一、 二、 … with what stands under them.
class Chapters
{
public:
    explicit Chapters(Document& document)
        : m_document(document)
    {
    }
    void open(const char16_t* name)
    {
        m_sections = 0;
        add(Heading{1, chineseNumber(++m_chapters) + u'、' + QString::fromUtf16(name)});
    }
    /// （一） …
    void openSection(const QString& name)
    {
        add(Heading{2, QStringLiteral("（%1）%2").arg(chineseNumber(++m_sections), name)});
    }
    template <class Item>
    void add(Item item)
    {
        m_document.blocks.emplace_back(std::move(item));
    }
    void say(const QString& text) { add(Paragraph::of(text)); }
    void numbered(const QStringList& items)
    {
        for (qsizetype i = 0; i < items.size(); ++i)
            say(QStringLiteral("%1. %2").arg(i + 1).arg(items[i]));
    }

private:
    Document& m_document;
    int m_chapters = 0;
    int m_sections = 0;
};

} // namespace branchbook::report
