// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ledger_options.h"
#include "cli/person_option.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using ledger::Item;

using Verb = std::function<Result<>(store::UnitOfWork&, const Item&, QDate day, QDate today)>;

Result<Answer> perform(Context& context, const char* verb, const QString& label, const Verb& act,
                       ItemPlace place = ItemPlace::Ledger)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const Item item, numberedItem(context, *opened, place));
    QDate day = opened->today();
    BB_CHECK(readDay(day, context, "date", opened->today()));
    const auto done =
        opened->perform(QString::fromLatin1(verb), label.arg(ledger::kindTitle(item.kind), ledger::numberWords(item)),
                        [&](store::UnitOfWork& unit) { return act(unit, item, day, opened->today()); });
    if (!done)
        return fail(done.error());
    return itemAnswer(*opened, item.id);
}

Result<Answer> ledgerMove(Context& context)
{
    return perform(context, "ledger.move", tr("%1 %2转入下一环节"),
                   [&](store::UnitOfWork& unit, const Item& item, QDate day, QDate today) {
                       const Invocation& given = context.invocation();
                       return ledger::moveItem(unit, item.id, given.value(QStringLiteral("stage")), day,
                                               given.value(QStringLiteral("note")), today);
                   });
}

Result<Answer> ledgerClose(Context& context)
{
    return perform(context, "ledger.close", tr("%1 %2办结"),
                   [&](store::UnitOfWork& unit, const Item& item, QDate day, QDate today) {
                       return ledger::closeItem(unit, item.id, day,
                                                context.invocation().value(QStringLiteral("result")), today);
                   });
}

Result<Answer> ledgerReopen(Context& context)
{
    return perform(context, "ledger.reopen", tr("%1 %2重新办理"),
                   [&](store::UnitOfWork& unit, const Item& item, QDate /*day*/, QDate today) {
                       return ledger::reopenItem(unit, item.id, context.invocation().value(QStringLiteral("reason")),
                                                 today);
                   });
}

Result<Answer> ledgerChange(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(Item item, numberedItem(context, *opened));
    BB_CHECK(readItem(item, context, *opened));
    const auto done = opened->perform(
        QStringLiteral("ledger.change"), tr("修改%1 %2").arg(ledger::kindTitle(item.kind), ledger::numberWords(item)),
        [&](store::UnitOfWork& unit) {
            return ledger::changeItem(unit, item, context.invocation().value(QStringLiteral("note")), opened->today());
        });
    if (!done)
        return fail(done.error());
    return itemAnswer(*opened, item.id);
}

/// One owner for all that are named, or for none where one of them cannot have one.
Result<Answer> ledgerAssign(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const auto items, numberedItems(context, *opened));
    const Invocation& given = context.invocation();
    BB_TRY(const NamedPerson owner,
           personNamed(given, opened->reader(), items.first().branch, given.value(QStringLiteral("owner")),
                       opened->today()));
    QList<ledger::ItemId> ids;
    for (const Item& item : items)
        ids.append(item.id);
    const auto done =
        opened->perform(QStringLiteral("ledger.assign"), tr("%1 件台账事项交给%2").arg(ids.size()).arg(owner.name),
                        [&](store::UnitOfWork& unit) {
                            return ledger::assignItems(unit, ids, owner.member, owner.name, opened->today());
                        });
    if (!done)
        return fail(done.error());
    Answer answer;
    QJsonArray list;
    for (const ledger::ItemId id : ids) {
        BB_TRY(const Item item, ledger::loadItem(opened->reader(), id));
        list.append(itemJson(item, opened->today()));
        answer.lines << itemLine(item, opened->today());
    }
    answer.json = list;
    return answer;
}

Result<Answer> ledgerRecycle(Context& context)
{
    return perform(context, "ledger.recycle", tr("%1 %2移到回收站"),
                   [&](store::UnitOfWork& unit, const Item& item, QDate /*day*/, QDate today) {
                       return ledger::recycleItem(unit, item.id, today,
                                                  context.invocation().value(QStringLiteral("reason")));
                   });
}

Result<Answer> ledgerRestore(Context& context)
{
    return perform(
        context, "ledger.restore", tr("恢复%1 %2"),
        [](store::UnitOfWork& unit, const Item& item, QDate /*day*/, QDate /*today*/) {
            return ledger::restoreItem(unit, item.id);
        },
        ItemPlace::Bin);
}

} // namespace

QList<Command> ledgerVerbCommands()
{
    const QString noun = QStringLiteral("ledger");
    const QStringList number{QStringLiteral("NUMBER")};
    const QStringList numbers{QStringLiteral("NUMBER,NUMBER…")};
    return {{noun, QStringLiteral("change"), number,
             optionTexts({"!kind=K", "year=Y", "matter=T", "due=D", "owner=N", "outside", "helpers=N", "origin=T",
                          "measure=T", "evidence=T", "note=T"}),
             tr("修改一件事项；换责任人、改期限会记进经过，过了期限再改须写原因（--note）"), ledgerChange},
            {noun, QStringLiteral("assign"), numbers, optionTexts({"!kind=K", "year=Y", "!owner=N", "outside"}),
             tr("几件事项一起交给一个人"), ledgerAssign},
            {noun, QStringLiteral("move"), number, optionTexts({"!kind=K", "year=Y", "!stage=S", "date=D", "note=T"}),
             tr("转到另一个办理环节；到了最后一个也要写明结果才算办结"), ledgerMove},
            {noun, QStringLiteral("close"), number, optionTexts({"!kind=K", "year=Y", "!result=T", "date=D"}),
             tr("办结，写明办理结果"), ledgerClose},
            {noun, QStringLiteral("reopen"), number, optionTexts({"!kind=K", "year=Y", "!reason=T"}),
             tr("已办结的重新办理，写明原因；回到办结前的环节"), ledgerReopen},
            {noun, QStringLiteral("recycle"), number, optionTexts({"!kind=K", "year=Y", "reason=T"}),
             tr("记错了的移到回收站；没有答复的意见要写原因"), ledgerRecycle},
            {noun, QStringLiteral("restore"), number, optionTexts({"!kind=K", "year=Y"}), tr("从回收站恢复"),
             ledgerRestore}};
}

} // namespace branchbook::cli
