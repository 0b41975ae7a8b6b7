// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/number_format.h"
#include "sheet/xlsx_parts.h"
#include "sheet/xml_stream.h"

#include <charconv>

namespace branchbook::sheet {

namespace {

constexpr size_t kMaxStyles = 1'000'000; // Excel itself stops at 65,490
constexpr qsizetype kMaxFormats = 100'000;

int integerOf(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

class StylesHandler final : public XmlHandler
{
public:
    bool start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt") {
            const auto code = attributes.value("formatCode");
            m_custom.insert(integerOf(attributes.value("numFmtId")),
                            customDateFormat(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))));
        } else if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "xf" && m_inCells) {
            const int id = integerOf(attributes.value("numFmtId"));
            const auto custom = m_custom.constFind(id);
            styles.push_back(custom != m_custom.constEnd() ? *custom : builtinDateFormat(id));
        }
        return styles.size() <= kMaxStyles && m_custom.size() <= kMaxFormats;
    }
    bool end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
        return true;
    }
    void text(std::string_view) override { }

    std::vector<std::optional<DateShown>> styles;

private:
    QHash<int, std::optional<DateShown>> m_custom;
    bool m_inCells = false;
};

} // namespace

Result<std::vector<std::optional<DateShown>>> readXlsxStyles(const ZipPackage& package, const QString& part,
                                                             const Limits& limits)
{
    if (part.isEmpty())
        return std::vector<std::optional<DateShown>>();
    BB_TRY(ZipPart source, package.part(part));
    StylesHandler handler;
    BB_TRY(const XmlOutcome outcome, parseXml(source, handler, package.fileName(), limits));
    if (outcome == XmlOutcome::Stopped)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.too_many_styles"),
                    {package.fileName(), QString::number(kMaxStyles)});
    return std::move(handler.styles);
}

} // namespace branchbook::sheet
