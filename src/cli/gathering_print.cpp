// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/gathering_document.h"
#include "cli/gathering_options.h"
#include "cli/paper.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace branchbook::cli {

namespace {

struct FormName {
    const char* name;
    report::GatheringForm form;
};
constexpr std::array<FormName, 4> kForms{{{"record", report::GatheringForm::Record},
                                          {"summary", report::GatheringForm::Summary},
                                          {"signin", report::GatheringForm::SignIn},
                                          {"notice", report::GatheringForm::Notice}}};

Result<FormName> formOf(const QString& name)
{
    const auto found = std::find_if(kForms.begin(), kForms.end(),
                                    [&](const FormName& form) { return name == QLatin1String(form.name); });
    if (found == kForms.end())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.form"), {name});
    return *found;
}

Result<Answer> gatheringPrint(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const FormName form,
           formOf(given.has(QStringLiteral("form")) ? given.value(QStringLiteral("form"))
                                                    : QString::fromLatin1(kForms[0].name)));
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const auto id, namedRecord(context, *opened));
    BB_TRY(const report::GatheringSheet sheet, report::loadGatheringSheet(opened->reader(), id));
    report::SummaryOptions options;
    options.number = given.value(QStringLiteral("number"));
    options.sentTo = given.value(QStringLiteral("sent-to"));
    if (form.form == report::GatheringForm::Notice)
        options.issuedOn = opened->today();
    if (given.has(QStringLiteral("issued"))) {
        BB_TRY(options.issuedOn, context.date(QStringLiteral("issued"), opened->today()));
    }
    options.printedOn = opened->today();
    const QString title = report::formTitle(form.form, sheet.record.kind);
    BB_TRY(Answer answer, writePaper(path, title, report::formDocument(form.form, sheet, options), context.progress()));
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("id"), id.toString());
    json.insert(QStringLiteral("form"), QString::fromLatin1(form.name));
    json.insert(QStringLiteral("title"), title);
    answer.json = json;
    if (form.form == report::GatheringForm::Notice && report::isAfterwards(sheet, options.printedOn))
        answer.warnings.append(
            tr("这次%1（%2）已经开过或者过了日期，写出的通知标明是补打的。")
                .arg(gathering::kindTitle(sheet.record.kind), sheet.record.heldOn.toString(Qt::ISODate)));
    return answer;
}

} // namespace

QList<Command> gatheringPrintCommands()
{
    return {{QStringLiteral("gathering"),
             QStringLiteral("print"),
             {kRecordWord.toString()},
             {QStringLiteral("form=record|summary|signin|notice"), QStringLiteral("!out=FILE.pdf|.docx"),
              QStringLiteral("number=N"), QStringLiteral("sent-to=T"), QStringLiteral("issued=D")},
             tr("打印一条记录：记录、纪要、签到表或通知，写成 PDF 或 Word 文件"),
             gatheringPrint}};
}

} // namespace branchbook::cli
