// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of branchbook-xls turned into sheets and cells. Nothing in them is trusted.
#pragma once

#include "sheet/row_sink.h"
#include "sheet/serial_date.h"
#include "sheet/xls/xls_wire.h"
#include "sheet/xls_process.h"

#include <QHash>

namespace branchbook::sheet {

class XlsMessages
{
public:
    XlsMessages(XlsProcess& process, QString fileName, const Limits& limits)
        : m_process(process)
        , m_fileName(std::move(fileName))
        , m_limits(limits)
    {
    }
    [[nodiscard]] Result<QList<SheetInfo>> takeSheets();
    /// Reads up to the end or until the sink has enough; its error, if any, is in the sink.
    [[nodiscard]] Result<> takeCells(RowSink& sink);

private:
    [[nodiscard]] tl::unexpected<Error> damaged() const;
    [[nodiscard]] tl::unexpected<Error> takeFailure();
    [[nodiscard]] bool takeText(size_t length);
    [[nodiscard]] bool takeHead(XlsTag tag);
    [[nodiscard]] bool takeCell(XlsTag tag, RowSink& sink);
    [[nodiscard]] bool putNumber(const XlsCellHead& head, double value, RowSink& sink);
    [[nodiscard]] bool takeMerge(RowSink& sink);

    XlsProcess& m_process;
    QString m_fileName;
    const Limits& m_limits;
    std::vector<char16_t> m_text;
    QHash<quint16, std::optional<DateShown>> m_formats;
    std::vector<quint16> m_styles;
    DateSystem m_dateSystem = DateSystem::From1900;
};

} // namespace branchbook::sheet
