// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// workbook …: the higher level's own workbook, mapped once and filled in one step.
#include "branchbook/base/screen_words.h"
#include "branchbook/form/form_check.h"
#include "cli/form_desk.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

using form::FormPlace;
using form::FormTemplate;
using form::WorkbookMap;
using store::UnitOfWork;

Result<FormTemplate> workbookNamed(const TransferDesk& desk, const QString& title)
{
    BB_TRY(const FormTemplate form, form::formTemplateNamed(desk.reader(), title));
    if (form.kind != form::FormKind::Workbook)
        return fail(ErrorKind::Refused, QStringLiteral("workbook.not_one"), {form.title});
    return form;
}

QJsonObject mapJson(const FormTemplate& form, const WorkbookMap& map)
{
    QJsonArray places;
    for (const FormPlace& place : map.places) {
        QJsonObject codes;
        for (const auto& [value, code] : place.codes)
            codes.insert(value, code);
        places.append(QJsonObject{{place.isCell ? QStringLiteral("cell") : QStringLiteral("column"), place.place},
                                  {QStringLiteral("field"), place.field},
                                  {QStringLiteral("codes"), codes}});
    }
    return {{QStringLiteral("title"), form.title},   {QStringLiteral("sheet"), map.sheet},
            {QStringLiteral("head"), map.headerRow}, {QStringLiteral("first"), map.firstRow},
            {QStringLiteral("list"), map.list},      {QStringLiteral("places"), places}};
}

QStringList mapLines(const WorkbookMap& map)
{
    QStringList lines{tr("工作表 %1，表头第 %2 行，从第 %3 行填起，名单：%4")
                          .arg(map.sheet)
                          .arg(map.headerRow)
                          .arg(map.firstRow)
                          .arg(map.list)};
    for (const FormPlace& place : map.places)
        lines << QStringLiteral("%1\t%2").arg(place.place, place.field);
    return lines;
}

Result<Answer> workbookLook(Context& context)
{
    const Invocation& given = context.invocation();
    const QString path = given.words.value(0);
    BB_TRY(const QByteArray bytes, form::readFormFile(path));
    BB_TRY(const auto look,
           form::lookAtWorkbook(bytes, QFileInfo(path).fileName(), given.value(QStringLiteral("sheet")),
                                given.value(QStringLiteral("head")).toInt()));
    Answer answer;
    answer.lines << tr("工作表：%1").arg(shownList(look.sheets));
    QJsonArray columns;
    for (const form::WorkbookColumn& column : look.columns) {
        columns.append(QJsonObject{{QStringLiteral("column"), column.column + 1},
                                   {QStringLiteral("header"), column.header},
                                   {QStringLiteral("allowed"), QJsonArray::fromStringList(column.allowed)}});
        answer.lines << QStringLiteral("%1\t%2").arg(column.header, shownList(column.allowed));
    }
    answer.json = QJsonObject{{QStringLiteral("sheets"), QJsonArray::fromStringList(look.sheets)},
                              {QStringLiteral("sheet"), look.sheet},
                              {QStringLiteral("head"), look.headerRow},
                              {QStringLiteral("first"), look.firstRow},
                              {QStringLiteral("columns"), columns}};
    return answer;
}

/// HEAD=FIELD or C5=FIELD.
void readPlaces(const Invocation& given, const char* option, WorkbookMap& map)
{
    const bool isCell = qstrcmp(option, "cell") == 0;
    const QStringList values = given.values(QString::fromLatin1(option));
    for (const QString& value : values) {
        const qsizetype equals = value.lastIndexOf(u'=');
        const QString place = value.left(equals).trimmed();
        const QString field = value.mid(equals + 1).trimmed();
        map.places.removeIf([&](const FormPlace& old) {
            return old.isCell == isCell && (old.place == place || (!isCell && old.field == field && !field.isEmpty()));
        });
        if (!field.isEmpty()) // "HEAD=" takes the column out
            map.places.append({place, isCell, field});
    }
}

/// FIELD:VALUE=CODE.
Result<> readCodes(const Invocation& given, WorkbookMap& map)
{
    const QStringList values = given.values(QStringLiteral("code"));
    for (const QString& text : values) {
        const qsizetype colon = text.indexOf(u':');
        const qsizetype equals = text.indexOf(u'=', colon + 1);
        const QString field = text.left(std::max<qsizetype>(colon, 0)).trimmed();
        const auto place = std::ranges::find(map.places, field, &FormPlace::field);
        if (colon < 0 || equals < 0 || place == map.places.end())
            return fail(ErrorKind::Usage, QStringLiteral("workbook.code"), {text});
        const QString value = text.mid(colon + 1, equals - colon - 1).trimmed();
        place->codes.removeIf([&](const auto& old) { return old.first == value; });
        place->codes.append({value, text.mid(equals + 1).trimmed()});
    }
    return {};
}

Result<Answer> workbookMap(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const FormTemplate form, workbookNamed(desk, given.words.value(0)));
    BB_TRY(const QByteArray bytes, form::formTemplateBytes(desk.reader(), form));
    WorkbookMap map = form.map;
    if (map.places.isEmpty() || given.has(QStringLiteral("sheet")) || given.has(QStringLiteral("head"))
        || given.has(QStringLiteral("list"))) {
        const QString list = given.has(QStringLiteral("list")) ? given.value(QStringLiteral("list"))
            : map.list.isEmpty()                               ? QStringLiteral("党员")
                                                               : map.list;
        BB_TRY(const auto look,
               form::lookAtWorkbook(bytes, form.fileName, given.value(QStringLiteral("sheet")),
                                    given.value(QStringLiteral("head")).toInt()));
        map = form::proposedMap(look, list);
    }
    if (given.has(QStringLiteral("first")))
        map.firstRow = given.value(QStringLiteral("first")).toInt();
    readPlaces(given, "column", map);
    readPlaces(given, "cell", map);
    BB_CHECK(readCodes(given, map));
    BB_CHECK(form::checkWorkbookMap(bytes, form.fileName, map));
    BB_CHECK(desk.perform("workbook.map", tr("上报表对应：%1").arg(form.title),
                          [&](UnitOfWork& unit) { return form::putWorkbookMap(unit, form, map); }));
    return Answer{mapJson(form, map), mapLines(map)};
}

Result<Answer> workbookShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const FormTemplate form, workbookNamed(desk, context.invocation().words.value(0)));
    return Answer{mapJson(form, form.map), mapLines(form.map)};
}

Result<Answer> workbookFill(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const FormTemplate form, workbookNamed(desk, context.invocation().words.value(0)));
    form::FormRequest request{desk.branch, form.subject, {}, {}, desk.today()};
    BB_TRY(request.quarter, formQuarter(context.invocation(), desk.today()));
    if (context.invocation().has(QStringLiteral("masked")))
        request.numbers = form::FormNumbers::Masked;
    BB_TRY(const auto filled, form::fillForm(desk.reader(), form, request, context.areas()));
    return filledAnswer(context, desk, form, filled);
}

} // namespace

QList<Command> workbookCommands()
{
    const QString noun = QStringLiteral("workbook");
    const QStringList title{QStringLiteral("TITLE")};
    return {{noun,
             QStringLiteral("look"),
             {QStringLiteral("FILE")},
             optionTexts({"sheet=NAME", "head=N"}),
             tr("看一份 .xlsx 有哪些列，下拉能选什么"),
             workbookLook},
            {noun, QStringLiteral("map"), title,
             optionTexts({"sheet=NAME", "head=N", "first=N", "list=NAME", "column=HEADER=FIELD…", "cell=C5=FIELD…",
                          "code=FIELD:V=CODE…"}),
             tr("上级的上报表：哪一列、哪一格填什么，下拉用什么代码；不写就按表头猜"), workbookMap},
            {noun, QStringLiteral("show"), title, {}, tr("一份上报表的对应关系"), workbookShow},
            {noun, QStringLiteral("fill"), title, optionTexts({"period=2026Q3", "out=FILE.xlsx", "dir=PATH", "masked"}),
             tr("按对应关系填好上报表，格式不动"), workbookFill}};
}

} // namespace branchbook::cli
