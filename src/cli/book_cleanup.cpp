// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// book cleanup: what has stood in the recycle bins long enough is named, and removed when that is asked for.
#include "branchbook/book/cleanup.h"
#include "cli/command.h"
#include "cli/copy_before.h"

#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

QJsonArray cleanupJson(const QList<book::CleanupRecord>& records)
{
    QJsonArray list;
    for (const book::CleanupRecord& record : records)
        list.append(QJsonObject{{QStringLiteral("id"), record.id},
                                {QStringLiteral("kind"), record.kind},
                                {QStringLiteral("title"), record.title},
                                {QStringLiteral("since"), record.since.toString(Qt::ISODate)},
                                {QStringLiteral("parts"), record.parts.size()}});
    return list;
}

Result<int> daysOption(const Invocation& given)
{
    const QString text = given.value(QStringLiteral("days"));
    if (text.isEmpty())
        return book::kBinDays;
    bool ok = false;
    const int days = text.toInt(&ok);
    if (!ok || days < book::kBinDays)
        return fail(ErrorKind::Usage, QStringLiteral("cli.bin_days"), {text, QString::number(book::kBinDays)});
    return days;
}

Result<Answer> bookCleanup(Context& context)
{
    const bool apply = context.invocation().has(QStringLiteral("apply"));
    BB_TRY(const int days, daysOption(context.invocation()));
    BB_TRY(const auto opened, context.openBook(apply ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    BB_TRY(const auto plan, book::planCleanup(opened->reader(), opened->today(), days));
    const auto going = plan.going();
    const auto staying = plan.staying();
    Answer answer;
    if (apply && !going.isEmpty()) {
        BB_CHECK(copyBefore(context, opened->reader(), book::BackupReason::BeforeCleanup, answer));
        BB_CHECK(opened->perform(QStringLiteral("book.cleanup"), tr("清理回收站：%1 条").arg(going.size()),
                                 [&](store::UnitOfWork& unit) { return book::applyCleanup(unit, plan); }));
    }
    answer.json = QJsonObject{{QStringLiteral("applied"), apply && !going.isEmpty()},
                              {QStringLiteral("days"), days},
                              {QStringLiteral("going"), cleanupJson(going)},
                              {QStringLiteral("kept"), cleanupJson(staying)}};
    for (const auto& record : plan.records)
        answer.lines << book::cleanupLine(record);
    if (going.isEmpty())
        answer.lines << tr("回收站里没有满 %1 天、可以清理的记录。").arg(days);
    else if (apply)
        answer.lines << tr("已清理 %1 条。操作日志和以前的备份里还有它们，可以用 book undo 撤销。").arg(going.size());
    else
        answer.lines << tr("可以清理 %1 条；加上 --apply 才会清理。").arg(going.size());
    return answer;
}

} // namespace

QList<Command> bookCleanupCommands()
{
    return {{QStringLiteral("book"),
             QStringLiteral("cleanup"),
             {},
             optionTexts({"days=N", "apply"}),
             tr("列出在回收站里满 30 天的记录；--apply 清理它们，先做备份"),
             bookCleanup}};
}

} // namespace branchbook::cli
