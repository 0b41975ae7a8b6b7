// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rectification list, show, add, change, recycle, restore, item, close, reopen.
#include "branchbook/integrity/rectification.h"
#include "branchbook/ledger/ledger_store.h"
#include "cli/integrity_commands.h"
#include "cli/list_sheet.h"
#include "cli/person_option.h"
#include "cli/record_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using integrity::Rectification;
using store::UnitOfWork;

QJsonObject rectificationJson(const Rectification& rectification)
{
    return {{QStringLiteral("id"), rectification.id.toString()},
            {QStringLiteral("title"), textJson(rectification.title)},
            {QStringLiteral("field"), integrity::rectificationFields().nameOf(rectification.field)},
            {QStringLiteral("date"), dayJson(rectification.begunOn)},
            {QStringLiteral("due"), dayJson(rectification.dueOn)},
            {QStringLiteral("lead"), textJson(rectification.leadName)},
            {QStringLiteral("plan"), textJson(rectification.plan)},
            {QStringLiteral("closed"), dayJson(rectification.closedOn)},
            {QStringLiteral("conclusion"), textJson(rectification.conclusion)}};
}

/// `more`: before its id.
QString rectificationLine(const Rectification& rectification, const QStringList& more = {})
{
    return (QStringList{rectification.begunOn.toString(Qt::ISODate), rectification.title,
                        integrity::rectificationFields().titleOf(rectification.field), rectification.leadName,
                        rectification.isOpen() ? tr("没有结束")
                                               : tr("%1 结束").arg(rectification.closedOn.toString(Qt::ISODate))}
            << more << rectification.id.toString())
        .join(u'\t');
}

/// Of the day: of today, or one gone by.
Result<QList<Rectification>> rectificationsOf(const TransferDesk& desk, QDate day)
{
    return day < desk.today() ? integrity::listRectificationsOn(desk.reader(), desk.branch.id, day)
                              : integrity::listRectifications(desk.reader(), desk.branch.id);
}

Result<QHash<integrity::RectificationId, QList<ledger::Item>>> rectificationItemsOf(const TransferDesk& desk, QDate day)
{
    return day < desk.today() ? integrity::rectificationItemsOn(desk.reader(), desk.branch.id, day)
                              : integrity::rectificationItems(desk.reader(), desk.branch.id);
}

Result<Rectification> rectificationNamed(const TransferDesk& desk, const QString& wanted, QDate day)
{
    BB_TRY(const auto all, rectificationsOf(desk, day));
    for (const Rectification& each : all) {
        if (isNamed(wanted, each.title, each.id.toString()))
            return each;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("rectification.none_of"), {wanted});
}

/// As it stands today, or stood on a day gone by.
Result<Answer> rectificationAnswer(const TransferDesk& desk, const Rectification& rectification, QDate day)
{
    Answer answer{rectificationJson(rectification), {rectificationLine(rectification)}};
    BB_TRY(const auto items, rectificationItemsOf(desk, day));
    const auto lines = items.value(rectification.id);
    QJsonArray list;
    for (const ledger::Item& item : lines) {
        list.append(QJsonObject{{QStringLiteral("id"), item.id.toString()},
                                {QStringLiteral("problem"), item.matter},
                                {QStringLiteral("owner"), textJson(item.ownerName)},
                                {QStringLiteral("measure"), textJson(item.measure)},
                                {QStringLiteral("due"), dayJson(item.dueOn)},
                                {QStringLiteral("closed"), dayJson(item.closedOn)},
                                {QStringLiteral("result"), textJson(item.result)}});
        if (item.isOpen() && item.ownerName.isEmpty() && day == desk.today())
            answer.warnings << tr("责任清单里“%1”没有写明谁负责，可以用 ledger assign 指派。").arg(item.matter);
        answer.lines << QStringList{ledger::numberText(item), item.matter, item.ownerName, item.measure,
                                    item.isOpen() ? item.stage : tr("%1 销号").arg(item.closedOn.toString(Qt::ISODate))}
                            .join(u'\t');
    }
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("items"), list);
    answer.json = json;
    return answer;
}

Result<Answer> rectificationAnswer(const TransferDesk& desk, integrity::RectificationId id)
{
    BB_TRY(const Rectification rectification, integrity::loadRectification(desk.reader(), id));
    return rectificationAnswer(desk, rectification, desk.today());
}

Result<Answer> rectificationList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(const auto all,
           bin ? integrity::listRecycledRectifications(desk.reader(), desk.branch.id) : rectificationsOf(desk, day));
    BB_TRY(const auto items, rectificationItemsOf(desk, day));
    Answer answer;
    QJsonArray list;
    for (const Rectification& each : all) {
        const auto lines = items.value(each.id);
        const qsizetype closed = lines.size() - ledger::openItems(lines);
        QJsonObject json = rectificationJson(each);
        json.insert(QStringLiteral("problems"), lines.size());
        json.insert(QStringLiteral("problems_closed"), closed);
        list.append(json);
        answer.lines << rectificationLine(each, {tr("%1 / %2 项已销号").arg(closed).arg(lines.size())});
    }
    if (list.isEmpty())
        answer.lines << (bin                      ? tr("回收站里没有专项整治。")
                             : day < desk.today() ? tr("到那天为止，还没有专项整治。")
                                                  : tr("还没有专项整治。"));
    answer.json = list;
    return answer;
}

Result<Answer> rectificationShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(const Rectification rectification, rectificationNamed(desk, context.invocation().words.value(0), day));
    return rectificationAnswer(desk, rectification, day);
}

Result<> readRectification(Rectification& rectification, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    readText(rectification.title, given, QStringLiteral("title"));
    BB_CHECK(readWord(rectification.field, given, QStringLiteral("field"), integrity::rectificationFields()));
    BB_CHECK(readDay(rectification.begunOn, context, QStringLiteral("date"), desk.today()));
    BB_CHECK(readDay(rectification.dueOn, context, QStringLiteral("due"), desk.today()));
    if (given.has(QStringLiteral("lead"))) {
        BB_TRY(const NamedPerson person,
               personNamed(given, desk.reader(), desk.branch.id, given.value(QStringLiteral("lead")), desk.today()));
        rectification.lead = person.member;
        rectification.leadName = person.name;
    }
    readText(rectification.plan, given, QStringLiteral("scheme"));
    return {};
}

Result<Answer> rectificationAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Rectification rectification;
    rectification.branch = desk.branch.id;
    BB_CHECK(readRectification(rectification, context, desk));
    integrity::RectificationId id;
    BB_CHECK(desk.perform("rectification.add", tr("登记专项整治：%1").arg(rectification.title),
                          [&](UnitOfWork& unit) -> Result<> {
                              BB_TRY(id, integrity::saveRectification(unit, rectification, desk.today()));
                              return {};
                          }));
    return rectificationAnswer(desk, id);
}

Result<Answer> changedRectification(
    Context& context, const char* verb, const QString& text,
    const std::function<Result<>(const TransferDesk&, UnitOfWork&, Rectification)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Rectification rectification,
           rectificationNamed(desk, context.invocation().words.value(0), desk.today()));
    BB_CHECK(desk.perform(verb, text.arg(rectification.title),
                          [&](UnitOfWork& unit) { return work(desk, unit, rectification); }));
    return rectificationAnswer(desk, rectification.id);
}

Result<Answer> rectificationChange(Context& context)
{
    return changedRectification(
        context, "rectification.change", tr("修改专项整治：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, Rectification rectification) -> Result<> {
            BB_CHECK(readRectification(rectification, context, desk));
            return integrity::saveRectification(unit, rectification, desk.today()).map([](auto) {});
        });
}

Result<Answer> rectificationRecycle(Context& context)
{
    return changedRectification(context, "rectification.recycle", tr("放入回收站：专项整治%1"),
                                [](const TransferDesk& desk, UnitOfWork& unit, const Rectification& rectification) {
                                    return integrity::recycleRectification(unit, rectification.id, desk.today());
                                });
}

Result<Answer> rectificationRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = integrity::RectificationId::fromString(context.invocation().words.value(0));
    BB_TRY(const Rectification rectification, integrity::loadRectification(desk.reader(), id));
    BB_CHECK(desk.perform("rectification.restore", tr("从回收站恢复：专项整治%1").arg(rectification.title),
                          [&](UnitOfWork& unit) { return integrity::restoreRectification(unit, id); }));
    return rectificationAnswer(desk, id);
}

Result<Answer> rectificationItem(Context& context)
{
    return changedRectification(
        context, "rectification.item", tr("列入专项整治的问题：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const Rectification& rectification) -> Result<> {
            const Invocation& given = context.invocation();
            integrity::RectificationItem item;
            item.problem = given.value(QStringLiteral("problem"));
            item.measure = given.value(QStringLiteral("measure"));
            if (given.has(QStringLiteral("owner"))) {
                BB_TRY(const NamedPerson person,
                       personNamed(given, desk.reader(), desk.branch.id, given.value(QStringLiteral("owner")),
                                   desk.today()));
                item.owner = person.member;
                item.ownerName = person.name;
            }
            BB_CHECK(readDay(item.dueOn, context, QStringLiteral("due"), desk.today()));
            return integrity::raiseRectificationItem(unit, rectification.id, item, desk.today()).map([](auto) {});
        });
}

Result<Answer> rectificationClose(Context& context)
{
    return changedRectification(
        context, "rectification.close", tr("结束专项整治：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const Rectification& rectification) -> Result<> {
            BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
            return integrity::closeRectification(
                unit, rectification.id, on, context.invocation().value(QStringLiteral("conclusion")), desk.today());
        });
}

Result<Answer> rectificationReopen(Context& context)
{
    return changedRectification(context, "rectification.reopen", tr("撤销结束：%1"),
                                [](const TransferDesk&, UnitOfWork& unit, const Rectification& rectification) {
                                    return integrity::reopenRectification(unit, rectification.id);
                                });
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedRectificationCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> rectificationCommands()
{
    const QString noun = QStringLiteral("rectification");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList said =
        optionTexts({"field=schooling|health|housing|land|food|enforcement|discipline|property|other", "due=D",
                     "lead=NAME", "scheme=T", "outside"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"recycled", "as-of=D"}),
             tr("专项整治；--as-of 按那天的情况"),
             rectificationList},
            {noun, QStringLiteral("show"), which, optionTexts({"as-of=D"}),
             tr("一条专项整治和它的三张清单；--as-of 按那天的情况"), rectificationShow},
            {noun,
             QStringLiteral("add"),
             {},
             optionTexts({"!title=T", "!date=D"}) + said,
             tr("登记专项整治"),
             checkedRectificationCommand<rectificationAdd>},
            {noun, QStringLiteral("change"), which, optionTexts({"title=T", "date=D"}) + said, tr("修改专项整治"),
             checkedRectificationCommand<rectificationChange>},
            {noun, QStringLiteral("item"), which,
             optionTexts({"!problem=T", "owner=N", "measure=T", "due=D", "outside"}),
             tr("列入一个问题：谁负责、怎样改、到哪天；销号用 ledger close"),
             checkedRectificationCommand<rectificationItem>},
            {noun, QStringLiteral("close"), which, optionTexts({"!date=D", "!conclusion=T"}),
             tr("全部销号以后结束，写明结论"), checkedRectificationCommand<rectificationClose>},
            {noun, QStringLiteral("reopen"), which, {}, tr("结束登记错了的，撤销"), rectificationReopen},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), rectificationRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), rectificationRestore}};
}

} // namespace branchbook::cli
