// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xls_reader.h"

#include "sheet/xls_messages.h"

namespace branchbook::sheet {

namespace {

class XlsWorkbook final : public Workbook
{
public:
    XlsWorkbook(QString path, QList<SheetInfo> sheets, const Limits& limits)
        : m_path(std::move(path))
        , m_sheets(std::move(sheets))
        , m_limits(limits)
    {
    }

    [[nodiscard]] Format format() const override { return Format::Xls; }
    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] Result<Table> read(int sheet, Progress& progress, int rows) override
    {
        BB_TRY(XlsProcess process,
               XlsProcess::start(m_path,
                                 {QStringLiteral("read"), QString::number(sheet), QString::number(m_limits.cells)}));
        RowSink sink(m_limits, progress, shownName(m_path), rows, 0);
        BB_CHECK(XlsMessages(process, shownName(m_path), m_limits).takeCells(sink));
        return sink.take();
    }

private:
    QString m_path;
    QList<SheetInfo> m_sheets;
    Limits m_limits;
};

} // namespace

Result<std::unique_ptr<Workbook>> openXls(const QString& path, const Limits& limits)
{
    BB_TRY(XlsProcess process, XlsProcess::start(path, {QStringLiteral("list")}));
    BB_TRY(QList<SheetInfo> sheets, XlsMessages(process, shownName(path), limits).takeSheets());
    if (sheets.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.no_sheet"), {shownName(path)});
    return std::make_unique<XlsWorkbook>(path, std::move(sheets), limits);
}

} // namespace branchbook::sheet
