// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/template_guard.h"

#include "branchbook/sheet/template_controls.h"
#include "sheet/xlsx_parts.h"
#include "sheet/xml_stream.h"

#include <algorithm>
#include <initializer_list>

namespace branchbook::sheet {

namespace {

bool isMacro(const QString& member)
{
    const QString file = member.section(u'/', -1);
    return file == u"vbaproject.bin" || file == u"vbadata.xml" || member.contains(u"/macrosheets/");
}

bool isControl(const QString& member)
{
    return member.contains(u"/activex/");
}

bool leadsOut(const QString& member)
{
    return member.startsWith(u'/') || member.contains(u':') || member.split(u'/').contains(QStringLiteral(".."));
}

/// What parts of the package say that they are. They are compared without case, and read as XML: in any encoding, with references.
class ContentTypes final : public XmlHandler
{
public:
    bool start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "Default" || name == "Override") {
            const auto type = attributes.value("ContentType");
            m_types.append(QString::fromUtf8(type.data(), qsizetype(type.size())).toCaseFolded());
        }
        return true;
    }
    bool end(std::string_view) override { return true; }
    void text(std::string_view) override { }

    [[nodiscard]] bool has(std::initializer_list<QStringView> words) const
    {
        return std::ranges::any_of(m_types, [&](const QString& type) {
            return std::ranges::any_of(words, [&](QStringView word) { return type.contains(word); });
        });
    }

private:
    QStringList m_types;
};

Result<ContentTypes> contentTypes(const ZipPackage& package, const Limits& limits)
{
    ContentTypes types;
    const QString name = QStringLiteral("[Content_Types].xml");
    if (package.contains(name)) {
        BB_TRY(ZipPart part, package.part(name));
        BB_CHECK(parseXml(part, types, package.fileName(), limits));
    }
    return types;
}

bool isVba(const Relationship& relationship)
{
    return relationship.type.compare(u"vbaProject", Qt::CaseInsensitive) == 0;
}

Result<bool> leadsToMacros(const ZipPackage& package, const Limits& limits)
{
    BB_TRY(const auto roots, readRelationships(package, {}, limits));
    for (const Relationship& root : roots) {
        if (root.type != u"officeDocument")
            continue;
        BB_TRY(const auto around, readRelationships(package, root.target, limits));
        if (std::ranges::any_of(around, isVba))
            return true;
    }
    return std::ranges::any_of(roots, isVba);
}

} // namespace

Result<> checkTemplateParts(const ZipPackage& package, const Limits& limits)
{
    if (std::ranges::any_of(package.names(), leadsOut))
        return fail(ErrorKind::Invalid, QStringLiteral("template.leads_out"), {package.fileName()});
    bool macros = std::ranges::any_of(package.names(), isMacro);
    if (!macros) {
        BB_TRY(const ContentTypes types, contentTypes(package, limits));
        BB_TRY(const bool led, leadsToMacros(package, limits));
        macros = led || types.has({u"macroenabled", u"vbaproject", u"vbadata", u"macrosheet"});
    }
    if (macros)
        return fail(ErrorKind::Invalid, QStringLiteral("template.macros"), {package.fileName()});
    return {};
}

Result<> checkNoControls(const QByteArray& bytes, const QString& fileName, const Limits& limits)
{
    BB_TRY(const ZipPackage package, ZipPackage::open(bytes, fileName, limits));
    BB_TRY(const ContentTypes types, contentTypes(package, limits));
    if (std::ranges::any_of(package.names(), isControl) || types.has({u"activex"}))
        return fail(ErrorKind::Invalid, QStringLiteral("template.controls"), {fileName});
    return {};
}

} // namespace branchbook::sheet
