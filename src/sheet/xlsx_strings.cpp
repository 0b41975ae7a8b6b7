// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx_strings.h"

#include "sheet/utf16.h"
#include "sheet/xml_stream.h"

#include <algorithm>
#include <charconv>

namespace branchbook::sheet {

namespace {

constexpr size_t kBlock = 64UL * 1024;
constexpr size_t kMaxTextBytes = 256UL * 1024; ///< longer than any cell may be
constexpr size_t kBytesPerText = 16; ///< the least that a text of one letter takes

/// <si> holds <t>, or runs <r><t>…; <rPh> holds the reading of the characters, which is not part of the text.
class StringsHandler final : public XmlHandler
{
public:
    StringsHandler(SharedTexts& texts, const Limits& limits, qint64 size)
        : m_texts(texts)
        , m_limits(limits)
        , m_size(size)
    {
    }
    bool start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "si") {
            m_text.clear();
        } else if (name == "t") {
            m_collect = !m_reading;
        } else if (name == "rPh") {
            m_reading = true;
        } else if (name == "sst") {
            reserve(attributes.value("uniqueCount"));
        }
        return true;
    }
    bool end(std::string_view name) override
    {
        if (name == "t") {
            m_collect = false;
        } else if (name == "rPh") {
            m_reading = false;
        } else if (name == "si") {
            m_texts.add(m_text);
            if (m_text.capacity() > kBlock)
                m_text = {};
            return static_cast<qint64>(m_texts.count()) <= m_limits.cells
                && m_texts.characters() <= m_limits.characters;
        }
        return true;
    }
    void text(std::string_view piece) override
    {
        if (m_collect && m_text.size() <= kMaxTextBytes) // longer ones are refused where a cell uses them
            m_text.append(piece);
    }

private:
    /// The claimed count is a hint at most: it may be any number.
    void reserve(std::string_view claimed)
    {
        size_t count = 0;
        std::from_chars(claimed.data(), claimed.data() + claimed.size(), count);
        m_texts.reserve(std::min(count, static_cast<size_t>(m_size) / kBytesPerText));
    }

    SharedTexts& m_texts;
    const Limits& m_limits;
    qint64 m_size;
    std::string m_text;
    bool m_collect = false;
    bool m_reading = false;
};

} // namespace

void SharedTexts::add(std::string_view text)
{
    if (m_blocks.empty() || m_blocks.back().size() - m_used < text.size()) {
        m_blocks.emplace_back(std::max(kBlock, text.size()));
        m_used = 0;
    }
    char16_t* const begin = m_blocks.back().data() + m_used;
    qsizetype size = writeUtf16(text, begin) - begin;
    if (text.find('_') != std::string_view::npos)
        size = decodeXmlEscapes(begin, size);
    m_texts.emplace_back(begin, size);
    m_used += static_cast<size_t>(size);
    m_characters += size;
}

Result<std::shared_ptr<const SharedTexts>> readXlsxStrings(const ZipPackage& package, const QString& part,
                                                           const Limits& limits)
{
    auto texts = std::make_shared<SharedTexts>();
    if (part.isEmpty())
        return texts;
    BB_TRY(ZipPart source, package.part(part));
    StringsHandler handler(*texts, limits, source.size());
    BB_TRY(const XmlOutcome outcome, parseXml(source, handler, package.fileName(), limits));
    if (outcome == XmlOutcome::Stopped)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.too_much_text"),
                    {package.fileName(), QString::number(limits.characters / 10'000)});
    return texts;
}

} // namespace branchbook::sheet
