// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// book inspection: a copy to be read alone for those who inspect, with the index of evidence as a paper.
#include "branchbook/exchange/inspection.h"
#include "cli/command.h"
#include "cli/paper.h"
#include "cli/secret_prompt.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

QJsonArray evidenceJson(const QList<exchange::EvidenceLine>& index)
{
    QJsonArray list;
    for (const exchange::EvidenceLine& line : index)
        list.append(QJsonObject{{QStringLiteral("area"), line.area},
                                {QStringLiteral("number"), line.number},
                                {QStringLiteral("date"), line.day.toString(Qt::ISODate)},
                                {QStringLiteral("kind"), line.kind},
                                {QStringLiteral("title"), line.title},
                                {QStringLiteral("where"), line.where}});
    return list;
}

/// --index, else beside the copy under its name.
Result<QString> indexPath(const Context& context, const QString& copy)
{
    const QFileInfo file(copy);
    const QString usual = file.dir().filePath(file.completeBaseName() + QStringLiteral("-佐证目录.pdf"));
    const Invocation& given = context.invocation();
    return context.target(given.has(QStringLiteral("index")) ? given.value(QStringLiteral("index")) : usual,
                          {QStringLiteral("pdf"), QStringLiteral("docx")}, {copy});
}

Result<Answer> bookInspection(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    exchange::InspectionRequest request;
    BB_TRY(request.range.first, context.date(QStringLiteral("from"), opened->today()));
    BB_TRY(request.range.last, context.date(QStringLiteral("to"), opened->today()));
    if (given.has(QStringLiteral("masked")))
        request.numbers = exchange::PackageNumbers::Masked;
    BB_TRY(const QString path, context.target(given.value(QStringLiteral("out")), {QStringLiteral("bbk")}));
    BB_TRY(const QString index, indexPath(context, path));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const auto fresh, newSecretFrom(kNewPassphraseVariable, tr("副本的口令：")));
    BB_TRY(const auto copy,
           exchange::writeInspectionCopy(opened->reader(), path, request, fresh.secret, context.areas(),
                                         context.progress()));
    const auto document = exchange::evidenceIndex(copy.index, branch.name, request, context.areas());
    BB_TRY(const Answer printed, writePaper(index, tr("佐证材料目录"), document, context.progress()));
    Answer answer{QJsonObject{{QStringLiteral("file"), path},
                              {QStringLiteral("rows"), copy.rows},
                              {QStringLiteral("verified"), true},
                              {QStringLiteral("index"), index},
                              {QStringLiteral("evidence"), evidenceJson(copy.index)},
                              {QStringLiteral("recovery_code"), copy.recoveryCode}},
                  {tr("已做好检查副本并核对 %1 条记录：%2").arg(copy.rows).arg(path)}};
    answer.lines += printed.lines;
    tellCode(copy.recoveryCode, answer);
    warnWhereShort(fresh, answer);
    return answer;
}

} // namespace

QList<Command> bookInspectionCommands()
{
    return {{QStringLiteral("book"),
             QStringLiteral("inspection"),
             {},
             optionTexts({"!from=D", "!to=D", "!out=FILE.bbk", "masked", "index=FILE.pdf|.docx"}),
             tr("检查副本：只读，只有一段时间的记录，另设口令（BRANCHBOOK_NEW_PASSPHRASE），附佐证材料目录"),
             bookInspection}};
}

} // namespace branchbook::cli
