// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xml_stream.h"

#include "sheet/xml_expat.h"
#include "sheet/xml_scanner.h"

#include <algorithm>
#include <cstring>
#include <future>
#include <span>
#include <vector>

namespace branchbook::sheet {

namespace {

constexpr size_t kScannerChunk = 128UL * 1024;
constexpr size_t kAheadChunk = 256UL * 1024;
constexpr qint64 kWorthAThread = 1024L * 1024;

Result<XmlOutcome> outcomeOf(XmlVerdict verdict, const ZipPart& part, const QString& fileName, const Limits& limits)
{
    switch (verdict) {
    case XmlVerdict::Good: return XmlOutcome::Complete;
    case XmlVerdict::Stopped: return XmlOutcome::Stopped;
    case XmlVerdict::Doctype:
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.xml_doctype"), {fileName}, part.name());
    case XmlVerdict::TooDeep:
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.xml_depth"), {fileName, QString::number(limits.xmlDepth)},
                    part.name());
    case XmlVerdict::TooManyAttributes:
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.xml_attributes"),
                    {fileName, QString::number(limits.xmlAttributes)}, part.name());
    case XmlVerdict::Malformed: break;
    }
    return fail(ErrorKind::Invalid, QStringLiteral("sheet.damaged"), {fileName}, part.name());
}

/// What the scanner has not used yet, and more from the part behind it. A large part is inflated a piece ahead on another
/// thread.
class Window
{
public:
    explicit Window(ZipPart& part)
        : m_part(part)
        , m_bytes(2 * kScannerChunk)
    {
    }
    /// False: the data is damaged, or one token fills more than may be held.
    [[nodiscard]] bool fill()
    {
        if (m_size > static_cast<size_t>(kMaxXmlToken))
            return false;
        const size_t room = m_ahead.valid() ? kAheadChunk : kScannerChunk;
        if (m_bytes.size() - m_size < room)
            m_bytes.resize(std::max(m_bytes.size() * 2, m_size + room));
        const std::span<char> into(m_bytes.data() + m_size, room);
        const qint64 got = m_ahead.valid() ? takeAhead(into) : m_part.read(into);
        m_ended = got == 0;
        m_size += got > 0 ? static_cast<size_t>(got) : 0;
        m_taken += got;
        return got >= 0;
    }
    /// From now on nobody else reads the part.
    void runAhead()
    {
        if (m_ended || m_part.size() < kWorthAThread)
            return;
        m_next.resize(kAheadChunk);
        begin();
    }
    void drop(size_t used)
    {
        m_size -= used;
        std::memmove(m_bytes.data(), m_bytes.data() + used, m_size);
    }
    [[nodiscard]] std::string_view view() const { return {m_bytes.data(), m_size}; }
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] qint64 taken() const { return m_taken; }

private:
    void begin()
    {
        m_ahead = std::async(std::launch::async, [this] { return m_part.read(m_next); });
    }
    qint64 takeAhead(std::span<char> into)
    {
        const qint64 got = m_ahead.get();
        if (got > 0) {
            std::memcpy(into.data(), m_next.data(), static_cast<size_t>(got));
            begin();
        }
        return got;
    }

    ZipPart& m_part;
    std::vector<char> m_bytes;
    size_t m_size = 0;
    qint64 m_taken = 0;
    bool m_ended = false;
    std::vector<char> m_next;
    std::future<qint64> m_ahead; ///< last: its end waits for the thread
};

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const XmlAttribute& attribute : m_all)
        if (withoutPrefix(attribute.name) == name)
            return attribute.value;
    return {};
}

Result<XmlOutcome> parseXml(ZipPart& part, XmlHandler& handler, const QString& fileName, const Limits& limits)
{
    Window window(part);
    if (!window.fill())
        return outcomeOf(XmlVerdict::Malformed, part, fileName, limits);
    if (!XmlScanner::accepts(window.view()))
        return parseXmlByExpat(window.view(), part, handler, fileName, limits);
    window.runAhead();
    XmlScanner scanner(handler, limits);
    for (;;) {
        size_t used = 0;
        const XmlVerdict verdict = scanner.feed(window.view(), window.ended(), used);
        if (verdict != XmlVerdict::Good || window.ended())
            return outcomeOf(verdict, part, fileName, limits);
        if (!handler.position(window.taken()))
            return XmlOutcome::Stopped;
        window.drop(used);
        if (!window.fill())
            return outcomeOf(XmlVerdict::Malformed, part, fileName, limits);
    }
}

} // namespace branchbook::sheet
