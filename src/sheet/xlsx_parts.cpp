// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx_parts.h"

#include "sheet/xml_stream.h"

namespace branchbook::sheet {

namespace {

constexpr size_t kMaxSheets = 1'000;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class RelationshipHandler final : public XmlHandler
{
public:
    explicit RelationshipHandler(QString from)
        : m_from(std::move(from))
    {
    }
    bool start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return true;
        const QString type = fromView(attributes.value("Type")).section(u'/', -1);
        found.insert(fromView(attributes.value("Id")),
                     {type, resolvedTarget(m_from, fromView(attributes.value("Target")))});
        return found.size() <= 100'000;
    }
    bool end(std::string_view) override { return true; }
    void text(std::string_view) override { }

    QHash<QString, Relationship> found;

private:
    QString m_from;
};

class WorkbookHandler final : public XmlHandler
{
public:
    bool start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            const auto flag = attributes.value("date1904");
            if (flag == "1" || flag == "true" || flag == "on")
                dateSystem = DateSystem::From1904;
        } else if (name == "sheet") {
            const auto state = attributes.value("state");
            sheets.push_back({{fromView(attributes.value("name")), state == "hidden" || state == "veryHidden"},
                              relationId(attributes)});
        }
        return sheets.size() <= kMaxSheets;
    }
    bool end(std::string_view) override { return true; }
    void text(std::string_view) override { }

    DateSystem dateSystem = DateSystem::From1900;
    std::vector<XlsxSheet> sheets; ///< with the relationship's id in place of the part

private:
    /// r:id under whatever prefix.
    static QString relationId(const XmlAttributes& attributes)
    {
        for (const auto& [name, value] : attributes)
            if (name.ends_with(":id"))
                return fromView(value);
        return {};
    }
};

Result<QString> findWorkbookPart(const ZipPackage& package, const Limits& limits)
{
    BB_TRY(const auto roots, readRelationships(package, {}, limits));
    QString part = QStringLiteral("xl/workbook.xml");
    for (const Relationship& relationship : roots)
        if (relationship.type == u"officeDocument")
            part = relationship.target;
    if (part.endsWith(u".bin", Qt::CaseInsensitive))
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.binary_excel"), {package.fileName()});
    if (!package.contains(part))
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.unknown_format"), {package.fileName()});
    return part;
}

} // namespace

Result<QHash<QString, Relationship>> readRelationships(const ZipPackage& package, const QString& ofPart,
                                                       const Limits& limits)
{
    const qsizetype slash = ofPart.lastIndexOf(u'/') + 1;
    const QString name = ofPart.left(slash) + QStringLiteral("_rels/") + ofPart.mid(slash) + QStringLiteral(".rels");
    if (!package.contains(name))
        return QHash<QString, Relationship>();
    BB_TRY(ZipPart part, package.part(name));
    RelationshipHandler handler(ofPart);
    BB_CHECK(parseXml(part, handler, package.fileName(), limits));
    return std::move(handler.found);
}

QString resolvedTarget(const QString& from, const QString& target)
{
    QString path = QString(target).replace(u'\\', u'/');
    QStringList segments;
    if (!path.startsWith(u'/')) {
        segments = from.split(u'/');
        segments.removeLast();
    }
    for (const QString& segment : path.split(u'/', Qt::SkipEmptyParts)) {
        if (segment == u"..") {
            if (!segments.isEmpty())
                segments.removeLast();
        } else if (segment != u".") {
            segments << segment;
        }
    }
    return segments.join(u'/');
}

Result<XlsxLayout> readXlsxLayout(const ZipPackage& package, const Limits& limits)
{
    BB_TRY(const QString workbookPart, findWorkbookPart(package, limits));
    BB_TRY(ZipPart part, package.part(workbookPart));
    WorkbookHandler workbook;
    BB_TRY(const XmlOutcome outcome, parseXml(part, workbook, package.fileName(), limits));
    if (outcome == XmlOutcome::Stopped)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.too_many_sheets"),
                    {package.fileName(), QString::number(kMaxSheets)});
    BB_TRY(const auto relationships, readRelationships(package, workbookPart, limits));
    XlsxLayout layout;
    layout.dateSystem = workbook.dateSystem;
    for (XlsxSheet& sheet : workbook.sheets) {
        const Relationship relationship = relationships.value(sheet.part);
        if (relationship.type == u"worksheet" && package.contains(relationship.target))
            layout.sheets.push_back({std::move(sheet.info), relationship.target});
    }
    for (const Relationship& relationship : relationships) {
        if (relationship.type == u"sharedStrings" && package.contains(relationship.target))
            layout.stringsPart = relationship.target;
        else if (relationship.type == u"styles" && package.contains(relationship.target))
            layout.stylesPart = relationship.target;
    }
    if (layout.sheets.empty())
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.no_sheet"), {package.fileName()});
    return layout;
}

} // namespace branchbook::sheet
