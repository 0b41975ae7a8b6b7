// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx_reader.h"

#include "sheet/xlsx_sheet.h"

namespace branchbook::sheet {

namespace {

class XlsxWorkbook final : public Workbook
{
public:
    XlsxWorkbook(ZipPackage package, XlsxLayout layout, std::vector<std::optional<DateShown>> styles,
                 const Limits& limits)
        : m_package(std::move(package))
        , m_layout(std::move(layout))
        , m_styles(std::move(styles))
        , m_limits(limits)
    {
        for (const XlsxSheet& sheet : m_layout.sheets)
            m_sheets << sheet.info;
    }

    [[nodiscard]] Format format() const override { return Format::Xlsx; }
    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] Result<Table> read(int sheet, Progress& progress, int rows) override;

private:
    ZipPackage m_package;
    XlsxLayout m_layout;
    std::vector<std::optional<DateShown>> m_styles;
    std::shared_ptr<const SharedTexts> m_texts; ///< read with the first sheet
    Limits m_limits;
    QList<SheetInfo> m_sheets;
};

Result<Table> XlsxWorkbook::read(int sheet, Progress& progress, int rows)
{
    const XlsxSheet& wanted = m_layout.sheets[static_cast<size_t>(sheet)];
    if (!m_texts) {
        BB_TRY(m_texts, readXlsxStrings(m_package, m_layout.stringsPart, m_limits));
    }
    BB_TRY(ZipPart part, m_package.part(wanted.part));
    RowSink sink(m_limits, progress, m_package.fileName(), rows, part.size());
    sink.table().keep(m_texts);
    sink.table().setDateSystem(m_layout.dateSystem);
    XlsxSheetHandler handler(sink, *m_texts, m_styles, m_layout.dateSystem, m_limits);
    const auto outcome = parseXml(part, handler, m_package.fileName(), m_limits);
    if (sink.error())
        return tl::unexpected<Error>(*sink.error());
    BB_CHECK(outcome);
    return sink.take();
}

} // namespace

Result<std::unique_ptr<Workbook>> openXlsx(ZipPackage package, const Limits& limits)
{
    BB_TRY(XlsxLayout layout, readXlsxLayout(package, limits));
    BB_TRY(auto styles, readXlsxStyles(package, layout.stylesPart, limits));
    return std::make_unique<XlsxWorkbook>(std::move(package), std::move(layout), std::move(styles), limits);
}

} // namespace branchbook::sheet
