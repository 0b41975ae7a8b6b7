// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sheet_values.h"

#include "ui/kit/cell.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kPixelsPerCharacter = 8;
constexpr int kDayWidth = 12; ///< characters: 2026-09-18 with a little room

QVariantList valuesOf(const QModelIndex& index)
{
    const QVariant known = index.data(CellRole);
    if (!known.canConvert<Cell>())
        return {plainWords(index)};
    const auto cell = known.value<Cell>();
    if (!cell.apart.isEmpty())
        return cell.apart;
    return cell.second.isEmpty() ? QVariantList{firstLine(cell)} : QVariantList{firstLine(cell), cell.second};
}

QDate dayOf(const QVariant& value)
{
    return value.userType() == QMetaType::QDate ? value.toDate() : wholeDay(value.toString());
}

/// One column of the window: rows of its values, as long as the longest.
struct SheetColumnMaker {
    QStringList titles; ///< those that the model names
    QString title;
    int width = 0; ///< px
    std::vector<QVariantList> rows;

    [[nodiscard]] qsizetype count() const
    {
        qsizetype most = std::max<qsizetype>(1, titles.size());
        for (const QVariantList& row : rows)
            most = std::max(most, row.size());
        return most;
    }

    void addTo(sheet::OutputTable& table) const
    {
        for (qsizetype part = 0; part < count(); ++part)
            addPart(table, part);
    }

    /// Of what a model counted, not of what reads like a number: 第 010 号 is none.
    [[nodiscard]] bool isCounted(qsizetype part) const
    {
        return std::ranges::any_of(rows, [part](const QVariantList& row) {
            const int type = row.value(part).userType();
            return type == QMetaType::Int || type == QMetaType::LongLong;
        });
    }

    void addPart(sheet::OutputTable& table, qsizetype part) const
    {
        QStringList texts;
        bool hasDays = false;
        for (const QVariantList& row : rows) {
            const QDate day = dayOf(row.value(part));
            hasDays = hasDays || day.isValid();
            texts.append(day.isValid() ? day.toString(Qt::ISODate) : row.value(part).toString());
        }
        const QString name = part < titles.size() ? titles[part]
            : part == 0                           ? title
                                                  : QCoreApplication::translate("SheetValues", "补充");
        const bool isEmpty = std::ranges::all_of(texts, &QString::isEmpty);
        if (isEmpty && (name.isEmpty() || part >= std::max<qsizetype>(1, titles.size())))
            return;
        if (hasDays)
            table.dateColumns.push_back(int(table.header.size()));
        else if (isCounted(part))
            table.numberColumns.push_back(int(table.header.size()));
        table.header.append(name);
        table.columnWidths.push_back(hasDays ? kDayWidth : width / kPixelsPerCharacter);
        for (qsizetype row = 0; row < texts.size(); ++row)
            table.rows[std::size_t(row)].append(texts[row]);
    }
};

} // namespace

QString firstLine(const Cell& cell)
{
    QString text = cell.text;
    for (const QString& word : {cell.chip.text, cell.status.text}) {
        if (!word.isEmpty() && !text.contains(word))
            text += text.isEmpty() ? word : u'，' + word;
    }
    return text;
}

QString plainWords(const QModelIndex& index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text;
}

QDate wholeDay(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{4})([.年-])([0-9]{1,2})([.月-])([0-9]{1,2})(日?)$"));
    const auto found = pattern.match(text.trimmed());
    if (!found.hasMatch())
        return {};
    return {found.captured(1).toInt(), found.captured(3).toInt(), found.captured(5).toInt()};
}

sheet::OutputTable sheetOf(const QAbstractItemModel& model, const QList<int>& rows, const QList<ShownColumn>& shown,
                           const QList<int>& columns)
{
    sheet::OutputTable table;
    table.rows.resize(std::size_t(rows.size()));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        SheetColumnMaker maker;
        maker.titles = model.headerData(columns[i], Qt::Horizontal, SheetTitlesRole).toStringList();
        maker.title = shown[i].title;
        maker.width = shown[i].width;
        for (const int row : rows)
            maker.rows.push_back(valuesOf(model.index(row, columns[i])));
        maker.addTo(table);
    }
    return table;
}

} // namespace branchbook::ui
