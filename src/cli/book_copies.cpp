// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the book: backup, restore, the archive that other programs can read.
#include "cli/command.h"
#include "cli/secret_prompt.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/backup.h"
#include "branchbook/book/book_difference.h"
#include "branchbook/book/book_files.h"
#include "branchbook/book/readable_part.h"
#include "branchbook/book/restore_point.h"
#include "branchbook/book/second_place.h"
#include "branchbook/book/setting.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

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
        BB_CHECK(book::checkCopyPlace(made.path));
        BB_TRY(made.rows, opened->reader().copyTo(made.path, context.progress()));
    }
    return Answer{QJsonObject{{QStringLiteral("file"), made.path},
                              {QStringLiteral("rows"), made.rows},
                              {QStringLiteral("verified"), true}},
                  {tr("已备份并核对 %1 条记录：%2").arg(made.rows).arg(made.path)}};
}

QString reasonWord(book::BackupReason reason)
{
    switch (reason) {
    case book::BackupReason::Asked: return tr("手动");
    case book::BackupReason::Closing: return tr("关闭时");
    case book::BackupReason::Idle: return tr("空闲时");
    case book::BackupReason::BeforeImport: return tr("导入前");
    case book::BackupReason::BeforeMerge: return tr("合并前");
    case book::BackupReason::BeforeUndo: return tr("撤销导入前");
    case book::BackupReason::BeforeCleanup: return tr("清理回收站前");
    case book::BackupReason::BeforeRestore: return tr("恢复前");
    case book::BackupReason::BeforeMigration: return tr("升级前");
    }
    return {};
}

/// Also of a book that is damaged or gone.
Result<Answer> bookBackups(Context& context)
{
    BB_TRY(const QString path, context.bookPath());
    const auto copies = book::restorableBackups(QFileInfo(path).absoluteFilePath());
    QJsonArray list;
    Answer answer;
    for (const book::BackupFile& copy : copies) {
        list.append(QJsonObject{{QStringLiteral("file"), copy.path},
                                {QStringLiteral("reason"), book::backupReasonName(copy.reason)},
                                {QStringLiteral("made"), copy.madeAt.toString(Qt::ISODate)},
                                {QStringLiteral("size"), copy.size}});
        answer.lines << QStringLiteral("%1  %2  %3  %4")
                            .arg(copy.madeAt.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), reasonWord(copy.reason),
                                 QLocale::c().formattedDataSize(copy.size, 1, QLocale::DataSizeTraditionalFormat),
                                 copy.path);
    }
    if (copies.isEmpty())
        answer.lines << tr("还没有备份。book backup 备份一份。");
    answer.json = list;
    return answer;
}

/// What the window's settings do: the folder, and after how many days it reminds.
Result<> changeSecondPlace(const Invocation& given, book::Book& opened)
{
    bool ok = true;
    const QString text = given.value(QStringLiteral("days"));
    const int days = text.isEmpty() ? 0 : text.toInt(&ok);
    const auto& range = book::kSecondPlaceDaysRange;
    if (!ok || (!text.isEmpty() && (days < range.least || days > range.most)))
        return fail(ErrorKind::Usage, QStringLiteral("cli.number"), {QStringLiteral("--days"), text});
    const QString place = given.value(QStringLiteral("place"));
    return opened
        .perform(QStringLiteral("setting.backup"), tr("修改设置：备份的第二处"),
                 [&](store::UnitOfWork& unit) -> Result<> {
                     if (days > 0)
                         BB_CHECK(book::putSetting(unit, book::kSecondPlaceDaysSetting, QString::number(days)));
                     if (!place.isEmpty())
                         BB_CHECK(book::putSecondPlace(unit, place == u"none" ? QString() : place));
                     return {};
                 })
        .map([](const store::ChangeSet&) {});
}

Result<Answer> bookSecondPlace(Context& context)
{
    const Invocation& given = context.invocation();
    const bool changes = given.has(QStringLiteral("place")) || given.has(QStringLiteral("days"));
    BB_TRY(const auto opened, context.openBook(changes ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    if (changes)
        BB_CHECK(changeSecondPlace(given, *opened));
    Answer answer;
    if (const auto filled = book::fillSecondPlace(opened->reader()); !filled)
        answer.warnings << sentence(filled.error());
    BB_TRY(const auto place, book::loadSecondPlace(opened->reader()));
    const QDateTime now = systemClock()->now();
    answer.json =
        QJsonObject{{QStringLiteral("folder"), place.folder.isEmpty() ? QJsonValue() : QJsonValue(place.folder)},
                    {QStringLiteral("days"), place.days},
                    {QStringLiteral("reachable"), place.reachable},
                    {QStringLiteral("last"),
                     place.lastAt.isValid() ? QJsonValue(place.lastAt.toString(Qt::ISODate)) : QJsonValue()},
                    {QStringLiteral("overdue"), place.isOverdue(now)}};
    answer.lines << (place.folder.isEmpty() ? tr("没有设第二处。--place 文件夹 设一个。")
                         : place.lastAt.isValid()
                         ? tr("第二处：%1，最近一份 %2")
                               .arg(place.folder, place.lastAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                         : tr("第二处：%1，还没有备份放过去").arg(place.folder));
    return answer;
}

QJsonObject kindJson(const book::KindDifference& kind, bool named)
{
    QJsonObject json{{QStringLiteral("kind"), kind.kind},
                     {QStringLiteral("added"), kind.added},
                     {QStringLiteral("changed"), kind.changed},
                     {QStringLiteral("gone"), kind.gone}};
    if (named) {
        json.insert(
            QStringLiteral("titles"),
            QJsonObject{{QStringLiteral("added"), QJsonArray::fromStringList(kind.titles(store::RowFate::Added))},
                        {QStringLiteral("changed"), QJsonArray::fromStringList(kind.titles(store::RowFate::Changed))},
                        {QStringLiteral("gone"), QJsonArray::fromStringList(kind.titles(store::RowFate::Gone))}});
    }
    return json;
}

void nameRecords(const QString& what, const QStringList& titles, Answer& answer)
{
    if (!titles.isEmpty())
        answer.lines << tr("    %1：%2").arg(what, shownList(titles));
}

Result<Answer> bookCompare(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    const auto compared = book::compareWithBackup(opened->reader(), given.words[0], context.progress());
    if (!compared && compared.error().kind == ErrorKind::Locked) { // another passphrase, or another book
        if (const auto two = book::twoBooksAt(given.words[0], opened->path()))
            return fail(ErrorKind::Invalid, QStringLiteral("backup.of_another"),
                        {shownList(two->then), shownList(two->now)}, given.words[0]);
    }
    BB_TRY(const auto difference, compared);
    const bool named = given.has(QStringLiteral("titles"));
    QJsonArray kinds;
    Answer answer;
    if (difference.twoBooks) {
        answer.warnings << tr("这份备份不是这个手册的：备份记的是%1，这个手册记的是%2。")
                               .arg(shownList(difference.twoBooks->then), shownList(difference.twoBooks->now));
    }
    answer.lines << (difference.isEmpty()
                         ? tr("和这份备份没有差别。")
                         : tr("这份备份以后：新增 %1 条，改动 %2 条，删去 %3 条；恢复它，这些都会退回去。")
                               .arg(difference.added())
                               .arg(difference.changed())
                               .arg(difference.gone()));
    for (const book::KindDifference& kind : difference.kinds) {
        kinds.append(kindJson(kind, named));
        answer.lines << tr("  %1：新增 %2，改动 %3，删去 %4")
                            .arg(book::differenceTitle(kind.kind))
                            .arg(kind.added)
                            .arg(kind.changed)
                            .arg(kind.gone);
        if (named) {
            nameRecords(tr("新增"), kind.titles(store::RowFate::Added), answer);
            nameRecords(tr("改动"), kind.titles(store::RowFate::Changed), answer);
            nameRecords(tr("删去"), kind.titles(store::RowFate::Gone), answer);
        }
    }
    answer.json = QJsonObject{{QStringLiteral("added"), difference.added()},
                              {QStringLiteral("changed"), difference.changed()},
                              {QStringLiteral("gone"), difference.gone()},
                              {QStringLiteral("kinds"), kinds}};
    return answer;
}

Result<Answer> bookRestore(Context& context)
{
    const Invocation& given = context.invocation();
    const QString to = QFileInfo(given.value(QStringLiteral("to"))).absoluteFilePath();
    const auto existing = given.has(QStringLiteral("replace")) ? store::Existing::Keep : store::Existing::Refuse;
    const auto exchanged = book::twoBooksAt(given.words[0], to);
    BB_TRY(const auto restored, store::restoreBook(given.words[0], to, existing, context.progress()));
    QJsonObject json{
        {QStringLiteral("file"), to}, {QStringLiteral("rows"), restored.rows}, {QStringLiteral("verified"), true}};
    QStringList lines{tr("已恢复并核对 %1 条记录：%2").arg(restored.rows).arg(to)};
    if (!restored.kept.isEmpty()) {
        json.insert(QStringLiteral("kept"), restored.kept);
        lines << tr("原来的文件保留在：%1").arg(restored.kept);
    }
    Answer answer{json, lines};
    if (exchanged) {
        answer.warnings
            << tr("备份和原来的文件不是同一个手册：备份记的是%1，原来的记的是%2。要是弄错了，把原来的文件再恢复回来。")
                   .arg(shownList(exchanged->then), shownList(exchanged->now));
    }
    return answer;
}

/// Of a book that is damaged; of a sound one it would be a copy without its journal, which book backup makes better.
Result<Answer> bookSalvage(Context& context)
{
    BB_TRY(const QString path, context.bookPath());
    BB_TRY(const auto part,
           book::saveReadablePart(path, context.invocation().value(QStringLiteral("to")), context.progress()));
    const auto tablesJson = [](const QMap<QString, qint64>& counts) {
        QJsonObject json;
        for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
            if (it.value() > 0)
                json.insert(it.key(), it.value());
        }
        return json;
    };
    Answer answer{QJsonObject{{QStringLiteral("file"), part.path},
                              {QStringLiteral("rows"), part.found.taken()},
                              {QStringLiteral("lost"), part.found.lostRows()},
                              {QStringLiteral("lost_known"), part.found.knowsLost},
                              {QStringLiteral("unproven"), part.found.unproven},
                              {QStringLiteral("loosened"), part.found.loosened},
                              {QStringLiteral("tables"), tablesJson(part.found.rows)},
                              {QStringLiteral("lost_tables"), tablesJson(part.found.lost)}},
                  {tr("能读出的部分已另存：%1").arg(part.path),
                   tr("党员和名册 %1 人，会议和活动 %2 次，共 %3 条记录")
                       .arg(part.members)
                       .arg(part.gatherings)
                       .arg(part.found.taken())}};
    answer.lines << (part.found.lostRows() > 0 ? tr("读不出来或者和写下时不一样、没有带过来的 %1 条：%2")
                                                     .arg(part.found.lostRows())
                                                     .arg(part.lostByKind().join(QStringLiteral("，")))
                                               : tr("没有读不出来的记录"));
    if (!part.found.knowsLost)
        answer.warnings << tr("原文件里记录的清单也有读不出来的，可能还缺别的，缺什么说不准。");
    if (part.found.unproven > 0)
        answer.warnings << tr("有 %1 条没有可以核对的摘要，请看一看对不对。").arg(part.found.unproven);
    if (part.found.loosened > 0)
        answer.warnings << tr("有 %1 条记录原来连着的记录没有读出来，现在空着。").arg(part.found.loosened);
    answer.warnings << tr("操作日志没有带过来，以前的步骤不能撤销。完好的备份要是更全，请用 book restore。");
    return answer;
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

QString archiveWarning()
{
    return tr("档案没有加密，里面有完整的身份证号、电话和住址，还有困难情况、谈话记录、民主评议的等次和意见、问"
              "题线索的内容和被反映人、作风问题处理、组织处置和处分、党员申诉和意见、会议记录和党费；没有设第二口"
              "令的，还有举报人和原件。请妥善保管，用完就删。");
}

/// Of an inspection copy with masked numbers: what is not in it is not warned of.
QString maskedArchiveWarning()
{
    return tr("档案没有加密，谁都能读：身份证号和电话只有首尾几位，没有住址，别的和这份检查副本里的一样。请妥善保管，用"
              "完就删。");
}

Result<Answer> bookExport(Context& context)
{
    BB_TRY(const QString path, context.target(context.invocation().words[0], {QStringLiteral("json")}));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const auto counts, store::writeArchive(opened->reader(), path, context.progress()));
    BB_TRY(const QString numbers, book::loadSetting(opened->reader(), book::kInspectionNumbersSetting));
    return Answer{countsJson(counts),
                  {tr("已导出 %1 条记录：%2").arg(sum(counts)).arg(path),
                   numbers == book::kInspectionMasked ? maskedArchiveWarning() : archiveWarning()}};
}

Result<Answer> bookImport(Context& context)
{
    BB_TRY(const QString path, context.bookPath());
    NewSeal seal;
    BB_TRY(const auto counts,
           store::readArchive(context.invocation().words[0], path, context.progress(),
                              [&](const QString& aside) { return sealWhereAsked(context, aside, seal); }));
    Answer answer{countsJson(counts), {tr("已导入并核对 %1 条记录，新手册：%2").arg(sum(counts)).arg(path)}};
    tellSeal(seal, answer);
    return answer;
}

} // namespace

QList<Command> bookCopyCommands()
{
    const QString noun = QStringLiteral("book");
    return {
        {noun, QStringLiteral("backup"), {}, {QStringLiteral("to=FILE")}, tr("备份，写完即核对"), bookBackup},
        {noun, QStringLiteral("backups"), {}, {}, tr("列出备份，手册旁边的和第二处的"), bookBackups},
        {noun,
         QStringLiteral("compare"),
         {QStringLiteral("BACKUP")},
         {QStringLiteral("titles")},
         tr("备份以后新增、改动、删去了哪些记录"),
         bookCompare},
        {noun,
         QStringLiteral("second-place"),
         {},
         {QStringLiteral("place=PATH"), QStringLiteral("days=N")},
         tr("备份的第二处：U 盘或另一块磁盘上的文件夹"),
         bookSecondPlace},
        {noun,
         QStringLiteral("salvage"),
         {},
         {QStringLiteral("to=FILE")},
         tr("受损的手册里能读出的部分，另存成一本完好的新手册；原文件不动"),
         bookSalvage},
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
