// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// inventory list, show, open, judge, close, reopen, recycle, restore: rounds of 废改立 over the library of institutions.
#include "branchbook/base/text.h"
#include "branchbook/institutions/inventory_service.h"
#include "cli/institution_desk.h"
#include "cli/list_sheet.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using store::UnitOfWork;

QJsonObject inventoryJson(const institutions::Inventory& round)
{
    return {{QStringLiteral("id"), round.id.toString()},
            {QStringLiteral("title"), round.title},
            {QStringLiteral("kind"), institutions::inventoryKindName(round.kind)},
            {QStringLiteral("opened"), dayJson(round.openedOn)},
            {QStringLiteral("closed"), dayJson(round.closedOn)},
            {QStringLiteral("judged"), int(round.judgements.size())},
            {QStringLiteral("conclusion"), round.conclusion.isEmpty() ? QJsonValue() : QJsonValue(round.conclusion)}};
}

QString inventoryLine(const institutions::Inventory& round)
{
    QStringList parts{round.title, institutions::inventoryKindTitle(round.kind), round.openedOn.toString(Qt::ISODate),
                      round.isOpen() ? tr("正在清理") : tr("%1 结束").arg(round.closedOn.toString(Qt::ISODate))};
    if (round.recycled)
        parts << round.id.toString(); // what restore asks for
    return parts.join(u'\t');
}

/// The round in full: `all` as of the same day.
Answer inventoryAnswer(const institutions::Inventory& round, const QList<institutions::Institution>& all, QDate day)
{
    QJsonObject json = inventoryJson(round);
    Answer answer{{}, {inventoryLine(round)}};
    QJsonArray list;
    const auto lines = institutions::inventoryLines(round, all, day);
    for (const auto& line : lines) {
        const bool judged = line.judgement.has_value();
        const QString verdict = judged ? institutions::verdictName(line.judgement->verdict) : QString();
        const QString reason = judged ? line.judgement->reason : QString();
        list.append(QJsonObject{{QStringLiteral("institution"), line.institution.title},
                                {QStringLiteral("verdict"), judged ? QJsonValue(verdict) : QJsonValue()},
                                {QStringLiteral("reason"), reason.isEmpty() ? QJsonValue() : QJsonValue(reason)},
                                {QStringLiteral("done"), line.isDone}});
        const QString done = !judged ? QString() : line.isDone ? tr("已办结") : tr("没有办完");
        QStringList parts{line.institution.title,
                          judged ? institutions::verdictTitle(line.judgement->verdict) : tr("没有结论"), done, reason};
        parts.removeAll(QString());
        answer.lines << parts.join(u'\t');
    }
    json.insert(QStringLiteral("lines"), list);
    answer.json = json;
    return answer;
}

Result<Answer> inventoryAnswer(const TransferDesk& desk, institutions::InventoryId id)
{
    BB_TRY(const auto round, institutions::loadInventory(desk.reader(), id));
    BB_TRY(const auto all, institutions::listInstitutions(desk.reader(), desk.branch.id));
    return inventoryAnswer(round, all, desk.today());
}

Result<QList<institutions::Inventory>> inventoriesOn(const TransferDesk& desk, QDate day)
{
    return day < desk.today() ? institutions::listInventoriesOn(desk.reader(), desk.branch.id, day)
                              : institutions::listInventories(desk.reader(), desk.branch.id);
}

/// By its title or id, of those that were begun by the day. Error: inventory.none_of.
Result<institutions::Inventory> inventoryNamed(const TransferDesk& desk, const QString& wanted, QDate day)
{
    BB_TRY(const auto all, inventoriesOn(desk, day));
    for (const auto& round : all) {
        if (round.title == trimmedText(wanted) || round.id.toString() == wanted)
            return round;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("inventory.none_of"), {wanted});
}

/// Those of the recycle bin have no past day.
Result<QList<institutions::Inventory>> inventoriesAsked(const TransferDesk& desk, const Invocation& given, QDate day)
{
    if (!given.has(QStringLiteral("recycled")))
        return inventoriesOn(desk, day);
    return institutions::listRecycledInventories(desk.reader(), desk.branch.id);
}

QString noInventoryWords(const Invocation& given, bool isPast)
{
    if (given.has(QStringLiteral("recycled")))
        return tr("回收站里没有制度清理。");
    return isPast ? tr("到那天为止还没有制度清理。") : tr("还没有制度清理。用 inventory open 名称 开始一次。");
}

Result<Answer> inventoryList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const Invocation& given = context.invocation();
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(const auto all, inventoriesAsked(desk, given, day));
    Answer answer;
    QJsonArray list;
    for (const auto& round : all) {
        list.append(inventoryJson(round));
        answer.lines << inventoryLine(round);
    }
    if (list.isEmpty())
        answer.lines << noInventoryWords(given, day < desk.today());
    answer.json = list;
    return answer;
}

/// Of a past day with the institutions as they stood then.
Result<Answer> inventoryShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(const auto round, inventoryNamed(desk, context.invocation().words.value(0), day));
    if (day >= desk.today())
        return inventoryAnswer(desk, round.id);
    BB_TRY(const auto all, institutions::listInstitutionsOn(desk.reader(), desk.branch.id, day));
    return inventoryAnswer(round, all, day);
}

Result<Answer> inventoryOpen(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    institutions::Inventory round;
    round.branch = desk.branch.id;
    round.title = given.words.value(0);
    if (const QString option = QStringLiteral("kind"); given.has(option)) {
        const auto kind = institutions::inventoryKindByName(given.value(option));
        if (!kind)
            return fail(
                unknownChoice(option, given.value(option),
                              {QStringLiteral("regular"), QStringLiteral("on_the_spot"), QStringLiteral("special")}));
        round.kind = *kind;
    }
    BB_TRY(round.openedOn, context.date(QStringLiteral("date"), desk.today()));
    institutions::InventoryId id;
    BB_CHECK(desk.perform("inventory.open", tr("开始制度清理：%1").arg(round.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, institutions::openInventory(unit, round, desk.today()));
        return {};
    }));
    return inventoryAnswer(desk, id);
}

Result<Answer> changedInventory(
    Context& context, const char* verb, const QString& label,
    const std::function<Result<>(const TransferDesk&, UnitOfWork&, const institutions::Inventory&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const auto round, inventoryNamed(desk, context.invocation().words.value(0), desk.today()));
    BB_CHECK(desk.perform(verb, label.arg(round.title), [&](UnitOfWork& unit) { return work(desk, unit, round); }));
    return inventoryAnswer(desk, round.id);
}

Result<Answer> inventoryJudge(Context& context)
{
    const Invocation& given = context.invocation();
    const bool back = given.has(QStringLiteral("remove"));
    QStringList known;
    const auto all = institutions::verdicts();
    for (const auto each : all)
        known.append(institutions::verdictName(each));
    const auto verdict = institutions::verdictByName(given.value(QStringLiteral("verdict")));
    if (!verdict && !back)
        return fail(unknownChoice(QStringLiteral("verdict"), given.value(QStringLiteral("verdict")), known));
    return changedInventory(
        context, "inventory.judge", back ? tr("撤销制度清理的结论：%1") : tr("登记制度清理的结论：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const institutions::Inventory& round) -> Result<> {
            BB_TRY(const auto institution, institutionNamed(desk, given.words.value(1)));
            if (back)
                return institutions::takeBackJudgement(unit, round.id, institution.id);
            return institutions::judge(unit, round.id,
                                       {institution.id, *verdict, given.value(QStringLiteral("reason"))}, desk.today());
        });
}

Result<Answer> inventoryClose(Context& context)
{
    return changedInventory(
        context, "inventory.close", tr("结束制度清理：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const institutions::Inventory& round) -> Result<> {
            BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
            return institutions::closeInventory(unit, round.id, on,
                                                context.invocation().value(QStringLiteral("conclusion")), desk.today());
        });
}

Result<Answer> inventoryReopen(Context& context)
{
    return changedInventory(context, "inventory.reopen", tr("撤销结束制度清理：%1"),
                            [](const TransferDesk&, UnitOfWork& unit, const institutions::Inventory& round) {
                                return institutions::reopenInventory(unit, round.id);
                            });
}

Result<Answer> inventoryRecycle(Context& context)
{
    return changedInventory(context, "inventory.recycle", tr("放入回收站：制度清理%1"),
                            [](const TransferDesk& desk, UnitOfWork& unit, const institutions::Inventory& round) {
                                return institutions::recycleInventory(unit, round.id, desk.today());
                            });
}

Result<Answer> inventoryRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = institutions::InventoryId::fromString(context.invocation().words.value(0));
    BB_TRY(const auto round, institutions::loadInventory(desk.reader(), id));
    BB_CHECK(desk.perform("inventory.restore", tr("从回收站恢复：制度清理%1").arg(round.title),
                          [&](UnitOfWork& unit) { return institutions::restoreInventory(unit, id); }));
    return inventoryAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedInventory(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> inventoryCommands()
{
    const QString noun = QStringLiteral("inventory");
    const QStringList which{QStringLiteral("TITLE|ID")};
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"recycled", "as-of=D"}),
             tr("历次制度清理（废改立）；--as-of 按那天的情况"),
             inventoryList},
            {noun, QStringLiteral("show"), which, optionTexts({"as-of=D"}),
             tr("每项制度的结论，办完没有；--as-of 按那天的情况"), inventoryShow},
            {noun,
             QStringLiteral("open"),
             {QStringLiteral("TITLE")},
             optionTexts({"!date=D", "kind=regular|on_the_spot|special"}),
             tr("开始一次清理；一次清理结束了再开始下一次"),
             checkedInventory<inventoryOpen>},
            {noun, QStringLiteral("judge"), which + QStringList{QStringLiteral("INSTITUTION")},
             optionTexts({"verdict=keep|complete|detail|merge|abolish|write", "reason=T", "remove"}),
             tr("一项制度的结论；--remove 撤销"), checkedInventory<inventoryJudge>},
            {noun, QStringLiteral("close"), which, optionTexts({"!date=D", "conclusion=T"}),
             tr("结束清理，每项制度都要有结论"), checkedInventory<inventoryClose>},
            {noun, QStringLiteral("reopen"), which, {}, tr("登记错了的，撤销结束"), inventoryReopen},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), inventoryRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), inventoryRestore}};
}

} // namespace branchbook::cli
