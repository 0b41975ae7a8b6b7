// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// research files, file-add, file-save, file-remove; study files, file-add, file-save, file-remove: what is kept with a topic and
// with what came of study.
#include "branchbook/base/replace_file.h"
#include "branchbook/ideology/research_service.h"
#include "branchbook/ideology/study_files.h"
#include "cli/output_target.h"
#include "cli/theory_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using store::UnitOfWork;

/// A topic or an entry, with the doors to its files.
struct FileOwner {
    QString title;
    std::function<Result<QList<book::Attachment>>()> list;
    std::function<Result<book::AttachmentId>(UnitOfWork&, const QString& path)> attach;
    std::function<Result<>(UnitOfWork&, const QString& name)> detach;
};

using FindOwner = Result<FileOwner> (*)(Context&, const TransferDesk&);

/// By title or id. Error: research.none_of.
Result<FileOwner> topicOwner(Context& context, const TransferDesk& desk)
{
    const QString wanted = context.invocation().words.value(0).trimmed();
    BB_TRY(const auto all, ideology::listResearch(desk.reader(), desk.branch.id));
    for (const auto& each : all) {
        if (each.title != wanted && each.id.toString() != wanted)
            continue;
        const auto id = each.id;
        return FileOwner{each.title, [&desk, id] { return ideology::listResearchFiles(desk.reader(), id); },
                         [&context, &desk, id](UnitOfWork& unit, const QString& path) {
                             return ideology::attachToResearch(unit, id, path, desk.today(), context.progress());
                         },
                         [&desk, id](UnitOfWork& unit, const QString& name) {
                             return ideology::detachFromResearch(unit, id, name, desk.today());
                         }};
    }
    return fail(ErrorKind::NotFound, QStringLiteral("research.none_of"), {wanted});
}

Result<FileOwner> entryOwner(Context& context, const TransferDesk& desk)
{
    const auto id = ideology::StudyEntryId::fromString(context.invocation().words.value(0));
    BB_TRY(const auto entry, ideology::loadStudyEntry(desk.reader(), id));
    return FileOwner{entry.title, [&desk, id] { return ideology::listEntryFiles(desk.reader(), id); },
                     [&context, &desk, id](UnitOfWork& unit, const QString& path) {
                         return ideology::attachToEntry(unit, id, path, desk.today(), context.progress());
                     },
                     [&desk, id](UnitOfWork& unit, const QString& name) {
                         return ideology::detachFromEntry(unit, id, name, desk.today());
                     }};
}

Result<Answer> ownedFiles(const FileOwner& owner)
{
    BB_TRY(const auto files, owner.list());
    Answer answer;
    QJsonArray list;
    for (const book::Attachment& file : files) {
        list.append(QJsonObject{{QStringLiteral("name"), file.name},
                                {QStringLiteral("size"), file.size},
                                {QStringLiteral("added"), dayJson(file.addedOn)},
                                {QStringLiteral("sha256"), file.sha256}});
        answer.lines
            << QStringLiteral("%1\t%2\t%3").arg(file.name).arg(file.size).arg(file.addedOn.toString(Qt::ISODate));
    }
    if (list.isEmpty())
        answer.lines << tr("“%1”没有附件。").arg(owner.title);
    answer.json = list;
    return answer;
}

template <FindOwner find>
Result<Answer> studyFiles(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const FileOwner owner, find(context, desk));
    return ownedFiles(owner);
}

template <FindOwner find>
Result<Answer> studyFileAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const FileOwner owner, find(context, desk));
    BB_CHECK(desk.perform("attachment.add", tr("添加附件：%1").arg(owner.title), [&](UnitOfWork& unit) -> Result<> {
        const QStringList paths = context.invocation().values(QStringLiteral("file"));
        for (const QString& path : paths) {
            BB_TRY([[maybe_unused]] const auto added, owner.attach(unit, path));
        }
        return {};
    }));
    return ownedFiles(owner);
}

template <FindOwner find>
Result<Answer> studyFileRemove(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const FileOwner owner, find(context, desk));
    BB_CHECK(desk.perform("attachment.remove", tr("移除附件：%1").arg(owner.title), [&](UnitOfWork& unit) {
        return owner.detach(unit, context.invocation().value(QStringLiteral("name")));
    }));
    return ownedFiles(owner);
}

template <FindOwner find>
Result<Answer> studyFileSave(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path, freshTarget(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const FileOwner owner, find(context, desk));
    BB_TRY(const auto files, owner.list());
    const QString name = given.value(QStringLiteral("name"));
    for (const book::Attachment& file : files) {
        if (file.name != name)
            continue;
        BB_TRY(const QByteArray bytes, book::readAttachment(desk.reader(), file.sha256));
        BB_CHECK(replaceFile(path, bytes));
        return Answer{QJsonObject{{QStringLiteral("name"), file.name},
                                  {QStringLiteral("file"), path},
                                  {QStringLiteral("size"), file.size}},
                      {tr("“%1”已存到 %2。").arg(file.name, path)}};
    }
    return fail(ErrorKind::NotFound, QStringLiteral("study_file.missing"), {name});
}

template <FindOwner find>
QList<Command> fileCommandsOf(const QString& noun, const QString& word, const QString& what)
{
    const QStringList which{word};
    return {{noun, QStringLiteral("files"), which, {}, tr("%1的附件").arg(what), studyFiles<find>},
            {noun, QStringLiteral("file-add"), which, optionTexts({"!file=FILE…"}), tr("把%1的附件存进手册").arg(what),
             studyFileAdd<find>},
            {noun, QStringLiteral("file-save"), which, optionTexts({"!name=FILE", "!out=FILE"}), tr("把附件另存到外面"),
             studyFileSave<find>},
            {noun, QStringLiteral("file-remove"), which, optionTexts({"!name=FILE"}), tr("移除一个附件"),
             studyFileRemove<find>}};
}

} // namespace

QList<Command> studyPaperCommands()
{
    return fileCommandsOf<topicOwner>(QStringLiteral("research"), QStringLiteral("TITLE|ID"), tr("课题"))
        + fileCommandsOf<entryOwner>(QStringLiteral("study"), QStringLiteral("ID"), tr("学习成果"));
}

} // namespace branchbook::cli
