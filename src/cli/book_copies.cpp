// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the book: backup, restore, the archive that other programs can read.
#include "cli/command.h"
#include "cli/secret_prompt.h"

#include "branchbook/book/backup.h"
#include "branchbook/book/book_files.h"

#include <QFileInfo>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

Result<Answer> bookBackup(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    const QString to = context.invocation().value(QStringLiteral("to"));
    book::BackupMade made{QFileInfo(to).absoluteFilePath(), 0};
    if (to.isEmpty()) {
        BB_TRY(made, book::makeBackup(opened->reader(), book::BackupReason::Asked, context.progress()));
    } else {
        BB_TRY(made.rows, opened->reader().copyTo(made.path, context.progress()));
    }
    return Answer{QJsonObject{{QStringLiteral("file"), made.path},
                              {QStringLiteral("rows"), made.rows},
                              {QStringLiteral("verified"), true}},
                  {tr("已备份并核对 %1 条记录：%2").arg(made.rows).arg(made.path)}};
}

Result<Answer> bookRestore(Context& context)
{
    const Invocation& given = context.invocation();
    const QString to = QFileInfo(given.value(QStringLiteral("to"))).absoluteFilePath();
    const auto existing = given.has(QStringLiteral("replace")) ? store::Existing::Keep : store::Existing::Refuse;
    BB_TRY(const auto restored, store::restoreBook(given.words[0], to, existing, context.progress()));
    QJsonObject json{
        {QStringLiteral("file"), to}, {QStringLiteral("rows"), restored.rows}, {QStringLiteral("verified"), true}};
    QStringList lines{tr("已恢复并核对 %1 条记录：%2").arg(restored.rows).arg(to)};
    if (!restored.kept.isEmpty()) {
        json.insert(QStringLiteral("kept"), restored.kept);
        lines << tr("原来的文件保留在：%1").arg(restored.kept);
    }
    return Answer{json, lines};
}

QJsonObject countsJson(const store::ArchiveCounts& counts)
{
    QJsonObject json;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

qint64 sum(const store::ArchiveCounts& counts)
{
    qint64 rows = 0;
    for (const qint64 one : counts)
        rows += one;
    return rows;
}

Result<Answer> bookExport(Context& context)
{
    BB_TRY(const QString path, context.target(context.invocation().words[0], {QStringLiteral("json")}));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const auto counts, store::writeArchive(opened->reader(), path, context.progress()));
    return Answer{
        countsJson(counts),
        {tr("已导出 %1 条记录：%2").arg(sum(counts)).arg(path),
         tr("档案没有加密，里面有完整的身份证号、电话和住址，还有困难情况、谈话记录、民主评议的等次和意见、问"
            "题线索的内容和被反映人、作风问题处理、组织处置和处分、党员申诉和意见、会议记录和党费；没有设第二口"
            "令的，还有举报人和原件。请妥善保管，用完就删。")}};
}

Result<Answer> bookImport(Context& context)
{
    BB_TRY(const QString path, context.bookPath());
    QString code;
    BB_TRY(const auto counts,
           store::readArchive(context.invocation().words[0], path, context.progress(),
                              [&](const QString& aside) { return sealWhereAsked(context, aside, code); }));
    Answer answer{countsJson(counts), {tr("已导入并核对 %1 条记录，新手册：%2").arg(sum(counts)).arg(path)}};
    tellCode(code, answer);
    return answer;
}

} // namespace

QList<Command> bookCopyCommands()
{
    const QString noun = QStringLiteral("book");
    return {
        {noun, QStringLiteral("backup"), {}, {QStringLiteral("to=FILE")}, tr("备份，写完即核对"), bookBackup},
        {noun,
         QStringLiteral("restore"),
         {QStringLiteral("BACKUP")},
         {QStringLiteral("!to=FILE"), QStringLiteral("replace")},
         tr("从备份恢复；--replace 时原文件改名保留"),
         bookRestore},
        {noun,
         QStringLiteral("export"),
         {QStringLiteral("OUT.json")},
         {},
         tr("导出整本手册，供别的程序阅读（格式见 docs/archive.md）"),
         bookExport},
        {noun,
         QStringLiteral("import"),
         {QStringLiteral("IN.json")},
         {},
         tr("从导出的档案建立新手册（--book 新手册的文件名）"),
         bookImport},
    };
}

} // namespace branchbook::cli
