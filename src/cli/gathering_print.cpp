// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/report/gathering_document.h"
#include "cli/command.h"
#include "cli/paper.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <iterator>

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

/// "last": the latest one of the branch whose day has come; "next": the first after today; else an id, or so much of one that it is the only one.
Result<gathering::GatheringId> wantedRecord(const store::Session& session, const book::Branch& branch, QDate today,
                                            const QString& word)
{
    gathering::GatheringQuery query;
    query.branch = branch.id;
    BB_TRY(const auto rows, gathering::listGatherings(session, query));
    const auto last = std::find_if(rows.begin(), rows.end(), [today](const auto& row) { return row.heldOn <= today; });
    if (word == u"last") {
        if (last == rows.end())
            return fail(ErrorKind::NotFound, QStringLiteral("gathering.none"), {branch.name});
        return last->id;
    }
    if (word == u"next") {
        if (last == rows.begin()) // newest first
            return fail(ErrorKind::NotFound, QStringLiteral("gathering.none_planned"), {branch.name});
        return std::prev(last)->id;
    }
    QList<gathering::GatheringId> hits;
    for (const gathering::GatheringRow& row : rows) {
        if (row.id.toString().startsWith(word, Qt::CaseInsensitive))
            hits.append(row.id);
    }
    if (hits.size() != 1 || word.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.missing"), {word});
    return hits.first();
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
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const auto id, wantedRecord(opened->reader(), branch, opened->today(), given.words.value(0)));
    BB_TRY(const report::GatheringSheet sheet, report::loadGatheringSheet(opened->reader(), id));
    report::SummaryOptions options;
    options.number = given.value(QStringLiteral("number"));
    options.sentTo = given.value(QStringLiteral("sent-to"));
    if (form.form == report::GatheringForm::Notice)
        options.issuedOn = opened->today();
    if (given.has(QStringLiteral("issued"))) {
        BB_TRY(options.issuedOn, context.date(QStringLiteral("issued"), opened->today()));
    }
    const QString title = report::formTitle(form.form, sheet.record.kind);
    BB_TRY(Answer answer, writePaper(path, title, report::formDocument(form.form, sheet, options), context.progress()));
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("id"), id.toString());
    json.insert(QStringLiteral("form"), QString::fromLatin1(form.name));
    json.insert(QStringLiteral("title"), title);
    answer.json = json;
    return answer;
}

} // namespace

QList<Command> gatheringPrintCommands()
{
    return {{QStringLiteral("gathering"),
             QStringLiteral("print"),
             {QStringLiteral("ID|last|next")},
             {QStringLiteral("form=record|summary|signin|notice"), QStringLiteral("!out=FILE.pdf|.docx"),
              QStringLiteral("number=N"), QStringLiteral("sent-to=T"), QStringLiteral("issued=D")},
             tr("打印一条记录：记录、纪要、签到表或通知，写成 PDF 或 Word 文件"),
             gatheringPrint}};
}

} // namespace branchbook::cli
