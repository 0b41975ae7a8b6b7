// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/form/form_service.h"

#include "branchbook/form/file_name.h"
#include "branchbook/form/form_check.h"
#include "branchbook/report/paper_notice.h"
#include "branchbook/sheet/word_template.h"

#include <QCoreApplication>

namespace branchbook::form {

namespace {

struct FormServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(FormServiceTexts)
};

sheet::WordEntry wordEntry(const FormEntry& entry)
{
    sheet::WordEntry texts;
    for (auto each = entry.begin(); each != entry.end(); ++each)
        texts.insert(each.key(), each.value().text);
    return texts;
}

Result<FilledForm> fillWord(const QByteArray& bytes, const FormTemplate& form, const FormValues& values)
{
    BB_TRY(const auto faults, checkFormTemplate(bytes, form.fileName, form.subject));
    if (!faults.isEmpty())
        return fail(faults.first());
    BB_TRY(const auto opened, sheet::WordTemplate::open(bytes, form.fileName));
    sheet::WordValues words{wordEntry(values.single), {}, report::paperNotice()};
    for (auto list = values.lists.begin(); list != values.lists.end(); ++list) {
        for (const FormEntry& entry : list.value())
            words.lists[list.key()].append(wordEntry(entry));
    }
    FilledForm filled;
    for (const sheet::WordMark& mark : opened.marks()) {
        if (mark.list().isEmpty() && words.single.value(mark.name).isEmpty() && !filled.blanks.contains(mark.name))
            filled.blanks.append(mark.name);
    }
    BB_TRY(filled.bytes, opened.fill(words));
    return filled;
}

} // namespace

Result<FilledForm> fillForm(const store::Session& session, const FormTemplate& form, FormRequest request,
                            const book::Areas& areas)
{
    request.subject = form.subject;
    if (form.subject != FormSubject::Branch && request.recordId.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("template.needs_record"),
                    {form.title, QString::fromUtf16(subjectInfo(form.subject).title)});
    BB_TRY(const QByteArray bytes, formTemplateBytes(session, form));
    BB_TRY(const FormValues values, loadFormValues(session, request, areas));
    auto filled = form.kind == FormKind::Word ? fillWord(bytes, form, values)
                                              : fillWorkbook(bytes, form.fileName, form.map, values);
    if (filled && form.kind == FormKind::Workbook
        && !report::paperNotice().isEmpty()) // no cell of it is free for the words
        filled->problems.prepend(
            FormServiceTexts::tr("手册文件有损坏，填进去的内容可能不全或者有误，请从备份恢复后核对。"));
    if (filled)
        filled->fileName = fileNameFrom(
            form.namePattern, {request.branch.name, form.title, values.record, request.quarter, request.today},
            form.ending());
    return filled;
}

} // namespace branchbook::form
