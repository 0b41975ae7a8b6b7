// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/copy_before.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

constexpr int kDefaultLimit = 50;

QJsonObject jsonOf(const store::OpEntry& entry)
{
    return {{QStringLiteral("op"), entry.op},        {QStringLiteral("verb"), entry.verb},
            {QStringLiteral("label"), entry.label},  {QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
            {QStringLiteral("by"), entry.by},        {QStringLiteral("changes"), entry.changes},
            {QStringLiteral("undone"), entry.undone}};
}

QString deedOf(const store::OpEntry& entry)
{
    switch (entry.kind) {
    case store::OpKind::Undo: return tr("撤销：%1").arg(entry.label);
    case store::OpKind::Redo: return tr("重做：%1").arg(entry.label);
    case store::OpKind::Do: break;
    }
    return entry.label;
}

Result<Answer> bookUndo(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    Answer answer;
    BB_TRY(const auto next, store::nextUndo(opened->reader()));
    if (next.verb.endsWith(u".import")) // many records at once
        BB_CHECK(copyBefore(context, opened->reader(), book::BackupReason::BeforeUndo, answer));
    BB_TRY(auto entry, opened->undo());
    entry.undone = true;
    answer.json = QJsonArray{jsonOf(entry)};
    answer.lines << tr("已撤销：%1").arg(entry.label);
    return answer;
}

Result<Answer> bookRedo(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(auto entry, opened->redo());
    entry.undone = false;
    return Answer{QJsonArray{jsonOf(entry)}, {tr("已重做：%1").arg(entry.label)}};
}

Result<Answer> bookJournal(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    bool ok = true;
    const QString limit = context.invocation().value(QStringLiteral("limit"));
    const int most = limit.isEmpty() ? kDefaultLimit : limit.toInt(&ok);
    if (!ok || most < 1)
        return fail(ErrorKind::Usage, QStringLiteral("cli.number"), {QStringLiteral("--limit"), limit});
    BB_TRY(const auto entries, store::listOps(opened->reader(), most));
    Answer answer;
    QJsonArray list;
    for (const store::OpEntry& entry : entries) {
        list.append(jsonOf(entry));
        answer.lines << QStringLiteral("%1  %2  %3%4")
                            .arg(entry.op)
                            .arg(entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), deedOf(entry),
                                 entry.undone ? tr("（已撤销）") : QString());
    }
    answer.json = list;
    return answer;
}

} // namespace

QList<Command> journalCommands()
{
    const QString noun = QStringLiteral("book");
    return {{noun, QStringLiteral("undo"), {}, {}, tr("撤销最近一步"), bookUndo},
            {noun, QStringLiteral("redo"), {}, {}, tr("重做刚撤销的一步"), bookRedo},
            {noun, QStringLiteral("journal"), {}, {QStringLiteral("limit=N")}, tr("操作日志，新的在前"), bookJournal}};
}

} // namespace branchbook::cli
