// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// member files, file-add, file-save, file-remove: scanned papers of a person, kept inside the book.
#include "branchbook/base/replace_file.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/attachment.h"
#include "cli/output_target.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using store::UnitOfWork;

const QString kPaperOwner = QStringLiteral("member");

/// Somebody of the roster with the papers that the book has of him or her.
struct PapersOf {
    NamedPerson person;
    QList<book::Attachment> files;

    [[nodiscard]] QString id() const { return person.member->toString(); }
};

Result<PapersOf> papersOf(const TransferDesk& desk, const Invocation& given)
{
    PapersOf papers;
    const QString wanted = given.words.value(0);
    auto person = personNamed(given, desk.reader(), desk.branch.id, wanted, desk.today());
    if (!person) // the papers of somebody who has left are kept too
        person = personNamed(given, desk.reader(), desk.branch.id, wanted, QDate(1921, 7, 1));
    if (!person)
        return fail(person.error());
    papers.person = *person;
    if (!papers.person.member)
        return fail(ErrorKind::NotFound, QStringLiteral("cli.person_unknown"), {wanted});
    BB_TRY(papers.files, book::listAttachments(desk.reader(), kPaperOwner, papers.id()));
    return papers;
}

/// Of that name; of two with one name neither. Error: gathering.file_unknown (NotFound).
Result<book::Attachment> paperNamed(const PapersOf& papers, const QString& name)
{
    QStringList known;
    for (const book::Attachment& file : papers.files)
        known.append(file.name);
    if (known.count(name) != 1)
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.file_unknown"),
                    {name, known.isEmpty() ? tr("没有附件") : shownList(known)});
    return papers.files.at(known.indexOf(name));
}

Result<Answer> papersAnswer(const TransferDesk& desk, const Invocation& given)
{
    BB_TRY(const PapersOf papers, papersOf(desk, given));
    Answer answer;
    QJsonArray list;
    for (const book::Attachment& file : papers.files) {
        list.append(QJsonObject{{QStringLiteral("name"), file.name},
                                {QStringLiteral("media_type"), file.mediaType},
                                {QStringLiteral("size"), file.size},
                                {QStringLiteral("added_on"), file.addedOn.toString(Qt::ISODate)}});
        answer.lines << QStringList{file.name, file.addedOn.toString(Qt::ISODate), QString::number(file.size)}.join(
            u'\t');
    }
    if (list.isEmpty())
        answer.lines << tr("%1还没有扫描件。用 member file-add 添加。").arg(papers.person.name);
    answer.json = QJsonObject{{QStringLiteral("name"), papers.person.name}, {QStringLiteral("files"), list}};
    return answer;
}

Result<Answer> memberFiles(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    return papersAnswer(desk, context.invocation());
}

Result<Answer> fileAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const PapersOf papers, papersOf(desk, given));
    BB_CHECK(
        desk.perform("attachment.add", tr("添加扫描件：%1").arg(papers.person.name), [&](UnitOfWork& unit) -> Result<> {
            for (const QString& file : given.values(QStringLiteral("file"))) {
                BB_TRY([[maybe_unused]] const auto added,
                       book::attachFile(unit, kPaperOwner, papers.id(), file, desk.today(), context.progress()));
            }
            return {};
        }));
    return papersAnswer(desk, given);
}

Result<Answer> fileSave(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path, freshTarget(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const PapersOf papers, papersOf(desk, given));
    BB_TRY(const book::Attachment file, paperNamed(papers, given.value(QStringLiteral("name"))));
    BB_TRY(const QByteArray bytes, book::readAttachment(desk.reader(), file.sha256));
    BB_CHECK(replaceFile(path, bytes));
    return Answer{QJsonObject{{QStringLiteral("name"), file.name},
                              {QStringLiteral("file"), path},
                              {QStringLiteral("size"), file.size}},
                  {tr("“%1”已存到 %2。").arg(file.name, path)}};
}

Result<Answer> fileRemove(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const PapersOf papers, papersOf(desk, given));
    BB_TRY(const book::Attachment file, paperNamed(papers, given.value(QStringLiteral("name"))));
    BB_CHECK(desk.perform("attachment.remove", tr("移除扫描件：%1").arg(papers.person.name),
                          [&](UnitOfWork& unit) { return book::removeAttachment(unit, file, desk.today()); }));
    return papersAnswer(desk, given);
}

} // namespace

QList<Command> memberFileCommands()
{
    const QString noun = QStringLiteral("member");
    const QStringList name{QStringLiteral("NAME")};
    return {{noun, QStringLiteral("files"), name, {}, tr("一个人的扫描件（申请书、登记表等）"), memberFiles},
            {noun, QStringLiteral("file-add"), name, optionTexts({"!file=FILE…"}), tr("把扫描件存进手册"), fileAdd},
            {noun, QStringLiteral("file-save"), name, optionTexts({"!name=FILE", "!out=FILE"}),
             tr("把手册里的扫描件另存到外面"), fileSave},
            {noun, QStringLiteral("file-remove"), name, optionTexts({"!name=FILE"}), tr("移除一个扫描件"), fileRemove}};
}

} // namespace branchbook::cli
