// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// admission forms, print: the papers of 发展党员, filled with what the file knows.
#include "branchbook/report/admission_document.h"
#include "cli/admission_desk.h"
#include "cli/paper.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

Result<report::AdmissionSheet> admissionSheetOf(const Context& context, const AdmissionDesk& desk)
{
    BB_TRY(const AdmissionFile file, desk.fileNamed(context, context.invocation().words.value(0)));
    return report::loadAdmissionSheet(desk.reader(), desk.ground(), desk.branch, file.id);
}

Result<Answer> admissionFormList(Context& context)
{
    BB_TRY(const AdmissionDesk desk, openAdmissions(context, book::OpenMode::ReadOnly));
    BB_TRY(const report::AdmissionSheet sheet, admissionSheetOf(context, desk));
    Answer answer;
    QJsonArray list;
    const auto forms = report::admissionForms(sheet);
    for (const report::AdmissionForm& form : forms) {
        BB_TRY(const auto filled, report::admissionDocument(sheet, form.name));
        list.append(QJsonObject{{QStringLiteral("form"), form.name},
                                {QStringLiteral("title"), form.title},
                                {QStringLiteral("step"), form.step.isEmpty() ? QJsonValue() : QJsonValue(form.step)},
                                {QStringLiteral("blanks"), textsJson(filled.blanks)}});
        QStringList parts{form.name, form.title, form.step.isEmpty() ? QString() : tr("第%1步").arg(form.step)};
        if (!filled.blanks.isEmpty())
            parts << tr("要填 %1").arg(filled.blanks.join(tr("、")));
        answer.lines << parts.join(u'\t');
    }
    answer.json = list;
    return answer;
}

Result<Answer> admissionPrint(Context& context)
{
    BB_TRY(const AdmissionDesk desk, openAdmissions(context, book::OpenMode::ReadOnly));
    BB_TRY(const QString out,
           context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")}, {desk.opened->path()}));
    BB_TRY(const report::AdmissionSheet sheet, admissionSheetOf(context, desk));
    BB_TRY(const auto filled, report::admissionDocument(sheet, context.invocation().words.value(1)));
    BB_TRY(Answer answer, writePaper(out, filled.document.metadata.title, filled.document, context.progress()));
    if (!filled.blanks.isEmpty())
        answer.warnings.append(tr("手册里没有的留了空白，要填：%1").arg(filled.blanks.join(tr("、"))));
    return answer;
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedAdmissionPaper(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> admissionPrintCommands()
{
    const QString noun = QStringLiteral("admission");
    return {{noun,
             QStringLiteral("forms"),
             {QStringLiteral("PERSON")},
             {},
             tr("可以打印哪些发展材料，哪些地方手册里没有、要自己填"),
             checkedAdmissionPaper<admissionFormList>},
            {noun,
             QStringLiteral("print"),
             {QStringLiteral("PERSON"), QStringLiteral("FORM")},
             optionTexts({"!out=FILE.pdf|.docx"}),
             tr("按档案填好一份发展材料；表单的名字用 admission forms 看"),
             checkedAdmissionPaper<admissionPrint>}};
}

} // namespace branchbook::cli
