// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv_reader.h"

#include "sheet/csv_splitter.h"
#include "sheet/csv_text.h"
#include "sheet/row_sink.h"

#include <QFileInfo>

namespace branchbook::sheet {

namespace {

struct CsvCell {
    QStringView text;
    bool formula = false;
};

/// ="0123" is how exporters keep the zeros of a number: a formula whose result is the text.
CsvCell interpreted(QStringView text)
{
    if (text.startsWith(u'\'') && needsGuard(text))
        return {text.sliced(1), false};
    if (text.size() >= 3 && text.startsWith(u"=\"") && text.endsWith(u'"')) {
        const QStringView inner = text.sliced(2, text.size() - 3);
        if (!inner.contains(u'"'))
            return {inner, true};
    }
    return {text, false};
}

class CsvWorkbook final : public Workbook
{
public:
    CsvWorkbook(DecodedText decoded, QString path, QChar separator, const Limits& limits)
        : m_decoded(std::move(decoded))
        , m_path(std::move(path))
        , m_separator(separator)
        , m_limits(limits)
        , m_sheets{{QFileInfo(m_path).completeBaseName(), false}}
    {
    }

    [[nodiscard]] Format format() const override { return Format::Csv; }
    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] QString encoding() const override { return m_decoded.encoding; }
    [[nodiscard]] Result<Table> read(int sheet, Progress& progress, int rows) override;

private:
    DecodedText m_decoded;
    QString m_path;
    QChar m_separator;
    Limits m_limits;
    QList<SheetInfo> m_sheets;
};

bool readRecord(const CsvSplitter& splitter, qint64 number, RowSink& sink)
{
    if (!sink.beginRow(number))
        return false;
    qint64 column = 0;
    for (const CsvSplitter::Field& field : splitter.fields()) {
        const CsvCell cell = interpreted(field.text);
        if (!sink.addCell(column++, {cell.text, 0, 0, CellKind::Text, cell.formula}))
            return false;
    }
    return true;
}

Result<Table> CsvWorkbook::read(int sheet, Progress& progress, int rows)
{
    Q_ASSERT(sheet == 0);
    Q_UNUSED(sheet)
    RowSink sink(m_limits, progress, shownName(m_path), rows, m_decoded.text.size());
    CsvSplitter splitter(m_decoded.text, m_separator);
    for (qint64 number = 1; splitter.nextRecord(); ++number) {
        sink.setPosition(splitter.position());
        if (!readRecord(splitter, number, sink))
            break;
    }
    return sink.take();
}

} // namespace

bool needsGuard(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front());
}

Result<std::unique_ptr<Workbook>> openCsv(const QByteArray& bytes, const QString& path, const CsvOptions& options,
                                          const Limits& limits)
{
    BB_TRY(DecodedText decoded, decodeText(bytes, options.encoding, shownName(path)));
    if (QStringView(decoded.text).trimmed().isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.empty_file"), {shownName(path)});
    const QChar separator = options.separator.isNull() ? guessSeparator(decoded.text) : options.separator;
    return std::make_unique<CsvWorkbook>(std::move(decoded), path, separator, limits);
}

} // namespace branchbook::sheet
