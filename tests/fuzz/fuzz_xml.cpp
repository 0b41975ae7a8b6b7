// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our scanner against expat: what the scanner takes, expat takes as well, with the same events. The pieces in which the
// scanner gets its input, chosen by the first byte, must make no difference.
#include "sheet/xml_expat.h"
#include "sheet/xml_scanner.h"

#include <cstdlib>
#include <string>

using namespace branchbook::sheet;

namespace {

class Recorder final : public XmlHandler
{
public:
    bool start(std::string_view name, const XmlAttributes& attributes) override
    {
        events.append("\n<").append(name);
        for (const XmlAttribute& attribute : attributes)
            events.append(" ").append(attribute.name).append("=\"").append(attribute.value).append("\"");
        m_inText = false;
        return true;
    }
    bool end(std::string_view name) override
    {
        events.append("\n/").append(name);
        m_inText = false;
        return true;
    }
    void text(std::string_view piece) override
    {
        if (piece.empty())
            return;
        if (!m_inText)
            events.append("\n:");
        m_inText = true;
        events.append(piece);
    }
    std::string events;

private:
    bool m_inText = false;
};

bool scan(std::string_view input, size_t piece, const Limits& limits, Recorder& recorder)
{
    XmlScanner scanner(recorder, limits);
    size_t begin = 0;
    size_t end = 0;
    while (end < input.size() || piece > 0) {
        end = std::min(input.size(), end + piece);
        size_t used = 0;
        const bool last = end == input.size();
        // A copy of exactly these bytes: reading beyond them is seen by the sanitizer.
        const std::string view(input.substr(begin, end - begin));
        if (scanner.feed(view, last, used) != XmlVerdict::Good)
            return false;
        begin += used;
        if (last)
            return true;
    }
    return false;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view input(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (!XmlScanner::accepts(input))
        return 0;
    Limits limits;
    limits.xmlAttributes = 8;
    limits.xmlDepth = 8;
    Recorder ours;
    const bool taken = scan(input, input.size(), limits, ours);
    if (input.size() > 200 && input.size() > data[0]) {
        // The first piece holds the declaration, as a whole read of a file does.
        Recorder inPieces;
        const size_t piece = 100 + data[0];
        if (scan(input, piece, limits, inPieces) != taken || (taken && inPieces.events != ours.events))
            std::abort();
    }
    if (!taken)
        return 0;
    ZipPart part = ZipPart::ofBytes({input.data(), input.size()});
    Recorder theirs;
    const auto outcome = parseXmlByExpat({}, part, theirs, QStringLiteral("x"), limits);
    if (!outcome || *outcome != XmlOutcome::Complete || theirs.events != ours.events)
        std::abort();
    return 0;
}
