// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ledger attach, detach: the files that show how a matter was dealt with.
#include "branchbook/base/screen_words.h"
#include "branchbook/book/attachment.h"
#include "cli/ledger_options.h"

namespace branchbook::cli {

namespace {

using ledger::Item;

/// A closed matter keeps the files that it was closed with, as in the window.
Result<Item> openItem(const Context& context, const book::Book& opened)
{
    BB_TRY(const Item item, numberedItem(context, opened));
    if (!item.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("ledger.closed"), {ledger::numberText(item)});
    return item;
}

Result<Answer> ledgerAttach(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const Item item, openItem(context, *opened));
    const auto done =
        opened->perform(QStringLiteral("ledger.attach"),
                        tr("添加附件：%1 %2").arg(ledger::kindTitle(item.kind), ledger::numberWords(item)),
                        [&](store::UnitOfWork& unit) -> Result<> {
                            for (const QString& file : context.invocation().values(QStringLiteral("file"))) {
                                BB_TRY([[maybe_unused]] const auto attached,
                                       book::attachFile(unit, QString::fromLatin1(ledger::kItemTable),
                                                        item.id.toString(), file, opened->today(), context.progress()));
                            }
                            return {};
                        });
    if (!done)
        return fail(done.error());
    return itemAnswer(*opened, item.id);
}

/// The file of that name; of two with one name neither.
Result<Answer> ledgerDetach(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const Item item, openItem(context, *opened));
    const QString name = context.invocation().value(QStringLiteral("name"));
    BB_TRY(const auto files,
           book::listAttachments(opened->reader(), QString::fromLatin1(ledger::kItemTable), item.id.toString()));
    QStringList known;
    for (const book::Attachment& file : files)
        known.append(file.name);
    if (known.count(name) != 1)
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.file_unknown"),
                    {name, known.isEmpty() ? tr("没有附件") : shownList(known)});
    const auto done =
        opened->perform(QStringLiteral("ledger.detach"),
                        tr("移除附件：%1 %2").arg(ledger::kindTitle(item.kind), ledger::numberWords(item)),
                        [&](store::UnitOfWork& unit) {
                            return book::removeAttachment(unit, files.at(known.indexOf(name)), opened->today());
                        });
    if (!done)
        return fail(done.error());
    return itemAnswer(*opened, item.id);
}

} // namespace

QList<Command> ledgerFileCommands()
{
    const QString noun = QStringLiteral("ledger");
    const QStringList number{QStringLiteral("NUMBER")};
    return {{noun, QStringLiteral("attach"), number, optionTexts({"!kind=K", "year=Y", "!file=FILE…"}),
             tr("把佐证文件添加到一件事项里；办结了的先重新办理"), ledgerAttach},
            {noun, QStringLiteral("detach"), number, optionTexts({"!kind=K", "year=Y", "!name=FILE"}),
             tr("移除一件事项的附件"), ledgerDetach}};
}

} // namespace branchbook::cli
