// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/ods_reader.h"

#include "sheet/ods_content.h"

namespace branchbook::sheet {

namespace {

const QString kContentPart = QStringLiteral("content.xml");
const QString kStylesPart = QStringLiteral("styles.xml");
const QString kManifestPart = QStringLiteral("META-INF/manifest.xml");
const QString kTypePart = QStringLiteral("mimetype");

class OdsWorkbook final : public Workbook
{
public:
    OdsWorkbook(ZipPackage package, OdsListHandler list, const Limits& limits)
        : m_package(std::move(package))
        , m_sheets(std::move(list.sheets))
        , m_styles(std::move(list.styles))
        , m_dateSystem(list.dateSystem)
        , m_limits(limits)
    {
    }

    [[nodiscard]] Format format() const override { return Format::Ods; }
    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] Result<Table> read(int sheet, Progress& progress, int rows) override
    {
        BB_TRY(ZipPart part, m_package.part(kContentPart));
        RowSink sink(m_limits, progress, m_package.fileName(), rows, part.size());
        sink.table().setDateSystem(m_dateSystem);
        OdsTableHandler handler(sink, sheet, m_styles, m_dateSystem, m_limits);
        const auto outcome = parseXml(part, handler, m_package.fileName(), m_limits);
        if (sink.error())
            return tl::unexpected<Error>(*sink.error());
        BB_CHECK(outcome);
        return sink.take();
    }

private:
    ZipPackage m_package;
    QList<SheetInfo> m_sheets;
    OdsDateStyles m_styles;
    DateSystem m_dateSystem;
    Limits m_limits;
};

/// The manifest tells of each encrypted part.
class ManifestHandler final : public XmlHandler
{
public:
    bool start(std::string_view name, const XmlAttributes&) override
    {
        encrypted = encrypted || name == "encryption-data";
        return !encrypted;
    }
    bool end(std::string_view) override { return true; }
    void text(std::string_view) override { }

    bool encrypted = false;
};

Result<> refuseEncrypted(const ZipPackage& package, const Limits& limits)
{
    if (!package.contains(kManifestPart))
        return {};
    BB_TRY(ZipPart part, package.part(kManifestPart));
    ManifestHandler handler;
    BB_CHECK(parseXml(part, handler, package.fileName(), limits));
    if (handler.encrypted)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.encrypted"), {package.fileName()});
    return {};
}

} // namespace

bool looksLikeOpenDocument(const ZipPackage& package)
{
    return package.contains(kContentPart) && (package.contains(kTypePart) || package.contains(kManifestPart));
}

Result<std::unique_ptr<Workbook>> openOds(ZipPackage package, const Limits& limits)
{
    if (package.contains(kTypePart)) {
        BB_TRY(const QByteArray type, package.content(kTypePart));
        if (!type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return fail(ErrorKind::Invalid, QStringLiteral("sheet.unknown_format"), {package.fileName()});
    }
    BB_CHECK(refuseEncrypted(package, limits));
    BB_TRY(ZipPart part, package.part(kContentPart));
    OdsListHandler list;
    if (package.contains(kStylesPart)) {
        BB_TRY(ZipPart stylesPart, package.part(kStylesPart));
        OdsStylesHandler handler(list.styles);
        BB_CHECK(parseXml(stylesPart, handler, package.fileName(), limits));
    }
    BB_CHECK(parseXml(part, list, package.fileName(), limits));
    if (list.tooMany)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.too_many_sheets"),
                    {package.fileName(), QString::number(list.sheets.size() - 1)});
    if (list.sheets.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.no_sheet"), {package.fileName()});
    return std::make_unique<OdsWorkbook>(std::move(package), std::move(list), limits);
}

} // namespace branchbook::sheet
