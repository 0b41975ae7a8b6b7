// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// entry list, add, change, end, recycle, restore: honours, hardship and visits. What is sealed is told only with --secret.
#include "branchbook/organization/member_entry.h"
#include "branchbook/rules/number_field.h"
#include "cli/list_sheet.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr rules::NumberField kGift{"amount", QT_TRANSLATE_NOOP("Fields", "慰问金")};

QStringList entryKinds()
{
    return {QStringLiteral("honour"), QStringLiteral("hardship"), QStringLiteral("visit")};
}

/// What is sealed is told with --secret alone.
bool tellsSealed(const Invocation& given)
{
    return given.has(QStringLiteral("secret"));
}

QJsonObject entryJson(const MemberEntry& entry, const Invocation& given)
{
    const auto text = [](const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonObject json{{QStringLiteral("id"), text(entry.id.isNull() ? QString() : entry.id.toString())},
                     {QStringLiteral("name"), entry.memberName},
                     {QStringLiteral("kind"), entryKindName(entry.kind)},
                     {QStringLiteral("date"), text(entry.on.toIso())},
                     {QStringLiteral("title"), text(entry.title)},
                     {QStringLiteral("by"), text(entry.by)},
                     {QStringLiteral("amount"), entry.amount ? QJsonValue(entry.amount->toString()) : QJsonValue()},
                     {QStringLiteral("ended"), dayJson(entry.endedOn)}};
    if (tellsSealed(given))
        json.insert(QStringLiteral("detail"), text(entry.detail));
    return json;
}

QString entryLine(const MemberEntry& entry, const Invocation& given)
{
    const QString state = entry.endedOn.isValid() ? tr("到 %1").arg(entry.endedOn.toString(Qt::ISODate))
        : entry.id.isNull()                       ? tr("只有名册标记")
                                                  : QString();
    return QStringList{entryKindTitle(entry.kind),
                       entry.memberName,
                       entry.on.toIso(),
                       entry.title,
                       entry.by,
                       entry.amount ? entry.amount->toString() : QString(),
                       state,
                       tellsSealed(given) ? entry.detail : QString(),
                       entry.id.isNull() ? QString() : entry.id.toString()}
        .join(u'\t');
}

Result<Answer> entryAnswer(const TransferDesk& desk, const Invocation& given, MemberEntryId id)
{
    BB_TRY(const MemberEntry entry, loadMemberEntry(desk.reader(), id));
    return Answer{entryJson(entry, given), {entryLine(entry, given)}};
}

/// Those of today, of the day of --as-of, or of the recycle bin.
Result<QList<MemberEntry>> listedEntries(const Context& context, const TransferDesk& desk)
{
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    if (context.invocation().has(QStringLiteral("recycled")))
        return listRecycledMemberEntries(desk.reader(), desk.branch.id);
    return day < desk.today() ? listMemberEntriesOn(desk.reader(), desk.branch.id, day)
                              : listMemberEntries(desk.reader(), desk.branch.id, day);
}

Result<Answer> entryList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const QString word = given.value(QStringLiteral("kind"));
    const auto kind = entryKindByName(word);
    if (!word.isEmpty() && !kind)
        return tl::unexpected(unknownChoice(QStringLiteral("kind"), word, entryKinds()));
    BB_TRY(const auto all, listedEntries(context, desk));
    Answer answer;
    QJsonArray list;
    for (const MemberEntry& entry : all) {
        if (kind && entry.kind != *kind)
            continue;
        list.append(entryJson(entry, given));
        answer.lines << entryLine(entry, given);
    }
    if (list.isEmpty())
        answer.lines << tr("没有荣誉、困难或走访记录。用 entry add 登记。");
    answer.json = list;
    return answer;
}

Result<> readEntryOptions(MemberEntry& entry, const Invocation& given, QDate today)
{
    const auto text = [&](QString& value, const char* option) {
        if (const QString key = QString::fromLatin1(option); given.has(key))
            value = given.value(key);
    };
    text(entry.title, "title");
    text(entry.by, "by");
    text(entry.detail, "detail");
    if (given.has(QStringLiteral("amount"))) {
        BB_TRY(entry.amount, rules::readAmount(given.value(QStringLiteral("amount")), kGift));
    }
    if (given.has(QStringLiteral("date"))) {
        const QString typed = given.value(QStringLiteral("date"));
        const auto on = parseTypedDate(typed, today);
        if (!on)
            return fail(ErrorKind::Usage, QStringLiteral("value.date"), {typed}, QStringLiteral("date"));
        entry.on = *on;
    }
    return {};
}

Result<Answer> writtenEntry(Context& context, const TransferDesk& desk, MemberEntry entry, const char* verb)
{
    BB_CHECK(readEntryOptions(entry, context.invocation(), desk.today()));
    MemberEntryId id;
    const QString label = tr("登记%1：%2").arg(entryKindTitle(entry.kind), entry.memberName);
    BB_CHECK(desk.perform(verb, label, [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, putMemberEntry(unit, entry, desk.today()));
        return {};
    }));
    return entryAnswer(desk, context.invocation(), id);
}

Result<Answer> entryAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const NamedPerson person,
           personNamed(given, desk.reader(), desk.branch.id, given.words.value(0), desk.today()));
    if (!person.member)
        return fail(ErrorKind::NotFound, QStringLiteral("cli.person_unknown"), {given.words.value(0)});
    const auto kind = entryKindByName(given.words.value(1));
    if (!kind)
        return tl::unexpected(unknownChoice(QStringLiteral("kind"), given.words.value(1), entryKinds()));
    MemberEntry entry;
    entry.member = *person.member;
    entry.memberName = person.name;
    entry.kind = *kind;
    return writtenEntry(context, desk, entry, "entry.add");
}

Result<Answer> entryChange(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const MemberEntry entry,
           loadMemberEntry(desk.reader(), MemberEntryId::fromString(context.invocation().words.value(0))));
    return writtenEntry(context, desk, entry, "entry.change");
}

Result<Answer> changedEntry(Context& context, const char* verb, const QString& label,
                            const std::function<Result<>(const TransferDesk&, UnitOfWork&, MemberEntryId)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = MemberEntryId::fromString(context.invocation().words.value(0));
    BB_TRY(const MemberEntry entry, loadMemberEntry(desk.reader(), id));
    BB_CHECK(desk.perform(verb, label.arg(entry.memberName), [&](UnitOfWork& unit) { return work(desk, unit, id); }));
    return entryAnswer(desk, context.invocation(), id);
}

Result<Answer> entryEnd(Context& context)
{
    return changedEntry(context, "entry.end", tr("困难结束：%1"),
                        [&](const TransferDesk& desk, UnitOfWork& unit, MemberEntryId id) -> Result<> {
                            BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                            return endHardship(unit, id, on, desk.today());
                        });
}

Result<Answer> entryRecycle(Context& context)
{
    return changedEntry(context, "entry.recycle", tr("放入回收站：%1的记录"),
                        [](const TransferDesk& desk, UnitOfWork& unit, MemberEntryId id) {
                            return recycleMemberEntry(unit, id, desk.today());
                        });
}

Result<Answer> entryRestore(Context& context)
{
    return changedEntry(
        context, "entry.restore", tr("从回收站恢复：%1的记录"),
        [](const TransferDesk&, UnitOfWork& unit, MemberEntryId id) { return restoreMemberEntry(unit, id); });
}

} // namespace

QList<Command> memberEntryCommands()
{
    const QString noun = QStringLiteral("entry");
    const QStringList id{QStringLiteral("ID")};
    const QStringList fields = optionTexts({"by=T", "amount=YUAN", "detail=T", "secret"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"kind=honour|hardship|visit", "recycled", "as-of=D", "secret"}),
             tr("荣誉、困难、走访慰问；--as-of 按那天的情况，困难的情况和走访的内容只在 --secret 时显示"),
             entryList},
            {noun,
             QStringLiteral("add"),
             {QStringLiteral("NAME"), QStringLiteral("honour|hardship|visit")},
             optionTexts({"!date=D", "!title=T"}) + fields,
             tr("登记一项荣誉、困难或走访；困难的名册标记跟着改"),
             entryAdd},
            {noun, QStringLiteral("change"), id, optionTexts({"date=D", "title=T"}) + fields, tr("修改一条记录"),
             entryChange},
            {noun, QStringLiteral("end"), id, optionTexts({"!date=D"}), tr("困难已经解决，名册的标记去掉"), entryEnd},
            {noun, QStringLiteral("recycle"), id, {}, tr("把误登记的放入回收站"), entryRecycle},
            {noun, QStringLiteral("restore"), id, {}, tr("从回收站恢复"), entryRestore}};
}

} // namespace branchbook::cli
