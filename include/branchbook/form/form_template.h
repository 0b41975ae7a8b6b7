// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of forms kept in the book: a .docx with place holders, or the higher level's own .xlsx with what of ours goes where.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/form/form_values.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::form {

using FormTemplateId = Id<struct FormTemplateTag>;
inline constexpr char kFormTemplateTable[] = "form_template";

enum class FormKind : quint8 { Word, Workbook };

/// Where one of our fields goes.
struct FormPlace {
    QString place; ///< the words of a column's head; a cell: C5
    bool isCell = false;
    QString field; ///< a word of the vocabulary; of a column one of the list
    QList<std::pair<QString, QString>> codes = {}; ///< our value → what the sheet has for it: 男 → 1

    bool operator==(const FormPlace&) const = default;
};

/// Of a workbook: one sheet, a list below a head, single cells, or both.
struct WorkbookMap {
    QString sheet;
    int headerRow = 0; ///< from 1; 0: no list
    int firstRow = 0; ///< of the list
    QString list; ///< 党员
    QList<FormPlace> places;

    bool operator==(const WorkbookMap&) const = default;
};

struct FormTemplate {
    FormTemplateId id; ///< null: built in
    qint64 rev = 0;
    FormKind kind = FormKind::Word;
    QString title;
    FormSubject subject = FormSubject::Branch; ///< of a workbook always Branch
    QString namePattern; ///< of the files made with it; empty: the usual one (file_name.h)
    WorkbookMap map;
    QString fileName; ///< as it was added
    QString sha256;
    QDate addedOn;

    [[nodiscard]] bool isBuiltIn() const { return id.isNull(); }
    [[nodiscard]] QString ending() const
    {
        return kind == FormKind::Word ? QStringLiteral("docx") : QStringLiteral("xlsx");
    }
};

/// What the book has, by title, then the built-in ones of other titles.
[[nodiscard]] Result<QList<FormTemplate>> listFormTemplates(const store::Session& session);
/// By title or id. Error: template.missing (NotFound).
[[nodiscard]] Result<FormTemplate> formTemplateNamed(const store::Session& session, const QString& title);
/// The file. Errors: template.no_file (NotFound), attachment.damaged; of a built-in one those of the writer.
[[nodiscard]] Result<QByteArray> formTemplateBytes(const store::Session& session, const FormTemplate& form);

struct NewFormTemplate {
    QString path; ///< .docx or .xlsx
    QString title; ///< empty: the file's name without its ending
    FormSubject subject = FormSubject::Branch;
    QString namePattern;
};
/// Reads and checks the file, then keeps it. Errors: those of WordTemplate::open, WorkbookForm::open and checkNoControls, the first of
/// checkFormTemplate; template.title_missing, template.title_taken, template.name_mark, template.name_braces; those of attachFile.
[[nodiscard]] Result<FormTemplateId> addFormTemplate(store::UnitOfWork& unit, const NewFormTemplate& added, QDate today,
                                                     Progress& progress);
/// Another file for the same template; places and pattern stay. Errors: as addFormTemplate.
[[nodiscard]] Result<> replaceFormFile(store::UnitOfWork& unit, const FormTemplate& form, const QString& path,
                                       QDate today, Progress& progress);
/// Of the pattern alone. Errors: template.name_mark, template.name_braces.
[[nodiscard]] Result<> setNamePattern(store::UnitOfWork& unit, const FormTemplate& form, const QString& pattern);
/// Takes the place of what was mapped before. Checked by checkWorkbookMap.
[[nodiscard]] Result<> putWorkbookMap(store::UnitOfWork& unit, const FormTemplate& form, const WorkbookMap& map);
[[nodiscard]] Result<> removeFormTemplate(store::UnitOfWork& unit, const FormTemplate& form, QDate today);

} // namespace branchbook::form
