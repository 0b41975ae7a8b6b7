// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/form/workbook_map.h"

#include "branchbook/roster/header.h"
#include "branchbook/sheet/workbook_form.h"
#include "form/workbook_cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::form {

namespace {

/// Our word for a column of somebody's roster.
QString wordFor(const roster::HeaderColumn& column, const QStringList& words)
{
    const QString key = roster::headerKey(column.header);
    for (const QString& word : words) {
        if (roster::headerKey(word) == key)
            return word;
    }
    const auto field = column.field ? column.field : column.suggestion;
    if (!field)
        return {};
    const QString label = QString::fromUtf16(book::memberFields()[size_t(*field)].label);
    return words.contains(label) ? label : QString();
}

QStringList listWords(const QString& list)
{
    const auto& lists = formVocabulary(FormSubject::Branch).lists;
    const auto found = std::ranges::find(lists, list, &FormWordList::name);
    return found == lists.end() ? QStringList() : found->words;
}

/// Which of our fixed words a dropdown has in other clothes.
QList<std::pair<QString, QString>> proposedCodes(const QStringList& allowed)
{
    QList<std::pair<QString, QString>> codes;
    for (const char* word : {"男", "女", "是", "否", "正式党员", "预备党员", "汉族"}) {
        const QString value = QString::fromUtf8(word);
        const auto code = dropdownWord(value, allowed);
        if (code && *code != value)
            codes.append({value, *code});
    }
    return codes;
}

Result<> checkPlace(const WorkbookLook& look, const QString& fileName, const WorkbookMap& map, const FormPlace& place)
{
    const FormVocabulary& vocabulary = formVocabulary(FormSubject::Branch);
    const QString list = place.isCell ? QString() : map.list;
    if (!vocabulary.knows(list, place.field))
        return fail(ErrorKind::Invalid, QStringLiteral("workbook.field_unknown"),
                    {place.field, (place.isCell ? vocabulary.single : listWords(list)).join(u'、')}, place.place);
    if (place.isCell && !cellNamed(place.place))
        return fail(ErrorKind::Invalid, QStringLiteral("workbook.cell_name"), {place.place}, place.place);
    if (!place.isCell && !columnNamed(look, place.place)) {
        QStringList heads;
        for (const WorkbookColumn& column : look.columns)
            heads.append(column.header);
        return fail(ErrorKind::Invalid, QStringLiteral("workbook.column_missing"),
                    {fileName, place.place, heads.join(u'、')}, place.place);
    }
    const auto same = [&](const FormPlace& other) {
        return other.isCell == place.isCell && other.place == place.place;
    };
    if (std::ranges::count_if(map.places, same) > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("workbook.place_twice"), {place.place}, place.place);
    return {};
}

Result<int> sheetIndex(const sheet::WorkbookForm& form, const QString& fileName, const QString& wanted)
{
    QStringList names;
    for (int i = 0; i < form.sheets().size(); ++i) {
        const sheet::SheetInfo& info = form.sheets()[i];
        if (wanted.isEmpty() ? !info.hidden : info.name == wanted)
            return i;
        names.append(info.name);
    }
    return fail(ErrorKind::NotFound, QStringLiteral("workbook.sheet_missing"), {fileName, wanted, names.join(u'、')});
}

} // namespace

Result<WorkbookLook> lookAtWorkbook(const QByteArray& bytes, const QString& fileName, const QString& sheet,
                                    int headerRow)
{
    BB_TRY(const auto form, sheet::WorkbookForm::open(bytes, fileName));
    BB_TRY(const int index, sheetIndex(form, fileName, sheet));
    BB_TRY(const sheet::FormSheet read, form.read(index));
    WorkbookLook look;
    for (const sheet::SheetInfo& info : form.sheets())
        look.sheets.append(info.name);
    look.sheet = form.sheets()[index].name;
    const auto layout = headerRow > 0 ? roster::recognizeHeaderAt(read.table, headerRow, look.sheet)
                                      : roster::recognizeHeader(read.table, look.sheet);
    if (!layout && headerRow > 0)
        return fail(ErrorKind::Invalid, QStringLiteral("workbook.header_row"), {fileName, QString::number(headerRow)});
    if (!layout)
        return look;
    look.headerRow = layout->firstHeaderRow;
    look.firstRow = layout->lastHeaderRow + 1;
    for (const roster::HeaderColumn& column : layout->columns) {
        if (!column.header.isEmpty())
            look.columns.append({column.column, column.header, read.allowedAt(look.firstRow, column.column)});
    }
    return look;
}

WorkbookMap proposedMap(const WorkbookLook& look, const QString& list)
{
    WorkbookMap map{look.sheet, look.headerRow, look.firstRow, list, {}};
    const QStringList words = listWords(list);
    sheet::Table heads; // the import's own knowledge of what people call things
    heads.beginRow(1);
    for (const WorkbookColumn& column : look.columns)
        heads.addCell(column.column, sheet::CellKind::Text, column.header);
    const auto layout = roster::recognizeHeaderAt(heads, 1, look.sheet);
    if (!layout)
        return map;
    QStringList taken;
    for (const WorkbookColumn& column : look.columns) {
        const auto found = std::ranges::find(layout->columns, column.column, &roster::HeaderColumn::column);
        if (found == layout->columns.end())
            continue;
        const QString word = wordFor(*found, words);
        if (word.isEmpty() || taken.contains(word))
            continue;
        taken.append(word);
        map.places.append({column.header, false, word, proposedCodes(column.allowed)});
    }
    return map;
}

Result<> checkWorkbookMap(const QByteArray& bytes, const QString& fileName, const WorkbookMap& map)
{
    BB_TRY(const WorkbookLook look, lookAtWorkbook(bytes, fileName, map.sheet, map.headerRow));
    if (map.places.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("workbook.not_mapped"), {fileName});
    const bool hasColumns = std::ranges::any_of(map.places, [](const FormPlace& place) { return !place.isCell; });
    if (hasColumns && look.headerRow == 0)
        return fail(ErrorKind::Invalid, QStringLiteral("workbook.no_header"), {fileName});
    for (const FormPlace& place : map.places)
        BB_CHECK(checkPlace(look, fileName, map, place));
    return {};
}

QStringList movedPlaces(const QByteArray& before, const QByteArray& now, const QString& fileName,
                        const WorkbookMap& map)
{
    if (map.places.isEmpty())
        return {};
    if (const auto sound = checkWorkbookMap(now, fileName, map); !sound)
        return {sentence(sound.error())};
    const auto was = lookAtWorkbook(before, fileName, map.sheet, map.headerRow);
    const auto is = lookAtWorkbook(now, fileName, map.sheet, map.headerRow);
    if (!was || !is)
        return {};
    const auto headAt = [](const WorkbookLook& look, int column) {
        const auto found = std::ranges::find(look.columns, column, &WorkbookColumn::column);
        return found == look.columns.end() ? QString() : found->header;
    };
    QStringList moved;
    for (const FormPlace& place : map.places) {
        const auto column = place.isCell ? std::nullopt : columnNamed(*is, place.place);
        const auto former = place.isCell ? std::nullopt : columnNamed(*was, place.place);
        if (!column || !former || headAt(*was, *former) == headAt(*is, *column))
            continue;
        moved.append(QCoreApplication::translate("WorkbookMap", "“%1”对应的 %2 列原来是“%3”，现在是“%4”。")
                         .arg(place.field, place.place, headAt(*was, *former), headAt(*is, *column)));
    }
    return moved;
}

std::optional<QString> dropdownWord(const QString& value, const QStringList& allowed)
{
    if (allowed.contains(value))
        return value;
    QStringList behindNumber;
    QStringList holding;
    for (const QString& word : allowed) {
        qsizetype at = 0;
        while (at < word.size() && !word[at].isLetter())
            ++at;
        if (word.mid(at).trimmed() == value)
            behindNumber.append(word);
        if (!value.isEmpty() && word.contains(value))
            holding.append(word);
    }
    if (behindNumber.size() == 1)
        return behindNumber.first();
    return behindNumber.isEmpty() && holding.size() == 1 ? std::optional(holding.first()) : std::nullopt;
}

} // namespace branchbook::form
