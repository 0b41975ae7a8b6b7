// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/form/form_template.h"

#include "branchbook/base/text.h"
#include "branchbook/book/attachment.h"
#include "branchbook/form/file_name.h"
#include "branchbook/form/form_check.h"
#include "branchbook/sheet/template_controls.h"
#include "branchbook/sheet/workbook_form.h"
#include "branchbook/store/day.h"
#include "form/built_in.h"

#include <QFileInfo>

#include <algorithm>

namespace branchbook::form {

namespace {

using FormPlaceId = Id<struct FormPlaceTag>;

QString codesText(const FormPlace& place)
{
    QStringList lines;
    for (const auto& [value, code] : place.codes)
        lines.append(value + u'=' + code);
    return lines.join(u'\n');
}

QList<std::pair<QString, QString>> codesIn(const QString& text)
{
    QList<std::pair<QString, QString>> codes;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        codes.append({line.left(equals), line.mid(equals + 1)});
    }
    return codes;
}

Result<QHash<QString, QList<FormPlace>>> placesByTemplate(const store::Session& session)
{
    QHash<QString, QList<FormPlace>> places;
    store::Query query = session.query("form_template.places");
    BB_TRY(bool row, query.next());
    while (row) {
        places[query.text(0)].append({query.text(1), query.integer(2) == 1, query.text(3), codesIn(query.text(4))});
        BB_TRY(row, query.next());
    }
    return places;
}

Result<QList<FormTemplate>> storedTemplates(const store::Session& session)
{
    BB_TRY(const auto places, placesByTemplate(session));
    QList<FormTemplate> all;
    store::Query query = session.query("form_template.list");
    BB_TRY(bool row, query.next());
    while (row) {
        FormTemplate form;
        form.id = FormTemplateId::fromString(query.text(0));
        form.rev = query.integer(1);
        form.kind = query.text(2) == u"word" ? FormKind::Word : FormKind::Workbook;
        form.title = query.text(3);
        form.subject = subjectByName(query.text(4)).value_or(FormSubject::Branch);
        form.namePattern = query.text(5);
        form.map = {query.text(6), int(query.integer(7)), int(query.integer(8)), query.text(9),
                    places.value(query.text(0))};
        form.addedOn = store::dayAt(query, 10);
        form.fileName = query.text(11);
        form.sha256 = query.text(12);
        all.append(form);
        BB_TRY(row, query.next());
    }
    return all;
}

/// What cannot be filled is not kept.
Result<> checkFile(const QByteArray& bytes, const QString& name, FormKind kind, FormSubject subject)
{
    if (kind == FormKind::Workbook) {
        BB_TRY([[maybe_unused]] const auto opened, sheet::WorkbookForm::open(bytes, name));
        return sheet::checkNoControls(bytes, name);
    }
    BB_TRY(const auto faults, checkFormTemplate(bytes, name, subject));
    return faults.isEmpty() ? sheet::checkNoControls(bytes, name) : Result<>(fail(faults.first()));
}

Result<> detachFiles(store::UnitOfWork& unit, const FormTemplate& form, QDate today)
{
    BB_TRY(const auto files,
           book::listAttachments(unit.session(), QString::fromLatin1(kFormTemplateTable), form.id.toString()));
    for (const book::Attachment& file : files)
        BB_CHECK(book::removeAttachment(unit, file, today));
    return {};
}

Result<> removePlaces(store::UnitOfWork& unit, const FormTemplate& form)
{
    QStringList ids;
    {
        store::Query query = unit.session().query("form_template.place_ids");
        BB_TRY(bool row, query.bind("template", form.id.toString()).next());
        while (row) {
            ids.append(query.text(0));
            BB_TRY(row, query.next());
        }
    }
    for (const QString& id : std::as_const(ids))
        BB_CHECK(unit.remove("form_place", id));
    return {};
}

} // namespace

Result<QList<FormTemplate>> listFormTemplates(const store::Session& session)
{
    BB_TRY(auto all, storedTemplates(session));
    const QList<FormTemplate>& builtIn = builtInForms();
    for (const FormTemplate& form : builtIn) {
        if (std::ranges::find(all, form.title, &FormTemplate::title) == all.end())
            all.append(form);
    }
    return all;
}

Result<FormTemplate> formTemplateNamed(const store::Session& session, const QString& title)
{
    BB_TRY(const auto all, listFormTemplates(session));
    const QString wanted = title.trimmed();
    for (const FormTemplate& form : all) {
        if (form.title == wanted || (!form.isBuiltIn() && form.id.toString() == wanted))
            return form;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("template.missing"), {wanted});
}

Result<QByteArray> formTemplateBytes(const store::Session& session, const FormTemplate& form)
{
    if (form.isBuiltIn())
        return builtInBytes(form.title);
    if (form.sha256.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("template.no_file"), {form.title});
    return book::readAttachment(session, form.sha256);
}

Result<FormTemplateId> addFormTemplate(store::UnitOfWork& unit, const NewFormTemplate& added, QDate today,
                                       Progress& progress)
{
    const QFileInfo file(added.path);
    BB_TRY(const QByteArray bytes, readFormFile(added.path));
    const FormKind kind =
        file.suffix().compare(u"xlsx", Qt::CaseInsensitive) == 0 ? FormKind::Workbook : FormKind::Word;
    const FormSubject subject = kind == FormKind::Workbook ? FormSubject::Branch : added.subject;
    BB_CHECK(checkFile(bytes, file.fileName(), kind, subject));
    BB_CHECK(checkNamePattern(added.namePattern));
    const QString title = trimmedText(added.title).isEmpty() ? file.completeBaseName() : trimmedText(added.title);
    if (title.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("template.title_missing"), {}, QStringLiteral("title"));
    BB_TRY(const auto others, storedTemplates(unit.session()));
    if (std::ranges::find(others, title, &FormTemplate::title) != others.end())
        return fail(ErrorKind::Refused, QStringLiteral("template.title_taken"), {title}, QStringLiteral("title"));
    const auto id = FormTemplateId::make();
    BB_CHECK(unit.insert(kFormTemplateTable,
                         {{"id", id.toString()},
                          {"kind", kind == FormKind::Word ? QStringLiteral("word") : QStringLiteral("workbook")},
                          {"title", title},
                          {"subject", QString::fromLatin1(subjectInfo(subject).name)},
                          {"name_pattern", store::textOrNull(trimmedText(added.namePattern))},
                          {"sheet_name", store::textOrNull({})},
                          {"header_row", qint64(0)},
                          {"first_row", qint64(0)},
                          {"list_name", store::textOrNull({})},
                          {"added_on", today.toString(Qt::ISODate)}}));
    BB_CHECK(
        book::attachFile(unit, QString::fromLatin1(kFormTemplateTable), id.toString(), added.path, today, progress));
    return id;
}

Result<> replaceFormFile(store::UnitOfWork& unit, const FormTemplate& form, const QString& path, QDate today,
                         Progress& progress)
{
    BB_TRY(const QByteArray bytes, readFormFile(path));
    BB_CHECK(checkFile(bytes, QFileInfo(path).fileName(), form.kind, form.subject));
    BB_CHECK(detachFiles(unit, form, today));
    BB_CHECK(unit.change(kFormTemplateTable, form.id.toString(), {{"added_on", today.toString(Qt::ISODate)}}));
    BB_CHECK(
        book::attachFile(unit, QString::fromLatin1(kFormTemplateTable), form.id.toString(), path, today, progress));
    return {};
}

Result<> setNamePattern(store::UnitOfWork& unit, const FormTemplate& form, const QString& pattern)
{
    BB_CHECK(checkNamePattern(pattern));
    return unit.update(kFormTemplateTable, form.id.toString(), form.rev,
                       {{"name_pattern", store::textOrNull(trimmedText(pattern))}});
}

Result<> putWorkbookMap(store::UnitOfWork& unit, const FormTemplate& form, const WorkbookMap& map)
{
    BB_CHECK(removePlaces(unit, form));
    BB_CHECK(unit.update(kFormTemplateTable, form.id.toString(), form.rev,
                         {{"sheet_name", store::textOrNull(map.sheet)},
                          {"header_row", qint64(map.headerRow)},
                          {"first_row", qint64(map.firstRow)},
                          {"list_name", store::textOrNull(map.list)}}));
    for (qsizetype i = 0; i < map.places.size(); ++i) {
        const FormPlace& place = map.places[i];
        BB_CHECK(unit.insert("form_place",
                             {{"id", FormPlaceId::make().toString()},
                              {"template_id", form.id.toString()},
                              {"place", place.place},
                              {"is_cell", qint64(place.isCell ? 1 : 0)},
                              {"field", place.field},
                              {"codes", store::textOrNull(codesText(place))},
                              {"position", qint64(i)}}));
    }
    return {};
}

Result<> removeFormTemplate(store::UnitOfWork& unit, const FormTemplate& form, QDate today)
{
    BB_CHECK(detachFiles(unit, form, today));
    return unit.update(kFormTemplateTable, form.id.toString(), form.rev, {{"deleted_at", today.toString(Qt::ISODate)}});
}

} // namespace branchbook::form
