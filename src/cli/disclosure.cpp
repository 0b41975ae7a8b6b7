// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// disclosure list, due, add, usual, change, recycle, restore: the catalogue of 党务公开.
#include "cli/disclosure_desk.h"
#include "cli/integrity_commands.h"
#include "cli/list_sheet.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using integrity::Disclosure;
using integrity::DisclosureDue;
using store::UnitOfWork;

QJsonObject disclosureJson(const Disclosure& item)
{
    const auto text = [](const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    return {{QStringLiteral("id"), item.id.toString()},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("category"), integrity::disclosureCategories().nameOf(item.category)},
            {QStringLiteral("scope"), integrity::disclosureScopes().nameOf(item.scope)},
            {QStringLiteral("medium"), integrity::disclosureMediums().nameOf(item.medium)},
            {QStringLiteral("cycle"), integrity::disclosureCycles().nameOf(item.cycle)},
            {QStringLiteral("due"), dayJson(item.dueOn)},
            {QStringLiteral("from"), dayJson(item.beginsOn)},
            {QStringLiteral("until"), dayJson(item.endsOn)},
            {QStringLiteral("owner"), text(item.owner)},
            {QStringLiteral("basis"), text(item.basis)},
            {QStringLiteral("confidence"), text(item.confidence)}};
}

QString disclosureLine(const Disclosure& item)
{
    return QStringList{item.title,
                       integrity::disclosureCategories().titleOf(item.category),
                       integrity::disclosureScopes().titleOf(item.scope),
                       integrity::disclosureMediums().titleOf(item.medium),
                       integrity::disclosureCycles().titleOf(item.cycle),
                       item.endsOn.isValid() ? tr("到 %1").arg(item.endsOn.toString(Qt::ISODate)) : QString()}
        .join(u'\t');
}

Result<Answer> disclosureAnswer(const TransferDesk& desk, integrity::DisclosureId id)
{
    BB_TRY(const Disclosure item, integrity::loadDisclosure(desk.reader(), id));
    return Answer{disclosureJson(item), {disclosureLine(item)}};
}

Result<Answer> disclosureList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? integrity::listRecycledDisclosures(desk.reader(), desk.branch.id)
               : past ? integrity::listDisclosuresOn(desk.reader(), desk.branch.id, day)
                      : integrity::listDisclosures(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Disclosure& each : all) {
        list.append(disclosureJson(each));
        answer.lines << disclosureLine(each);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有公开事项。")
                             : past ? tr("到那天为止，公开目录是空的。")
                                    : tr("公开目录是空的。用 disclosure usual 列入常用的。"));
    answer.json = list;
    return answer;
}

Result<Answer> disclosureDue(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto items,
           past ? integrity::listDisclosuresOn(desk.reader(), desk.branch.id, day)
                : integrity::listDisclosures(desk.reader(), desk.branch.id));
    BB_TRY(const auto notices, integrity::listNotices(desk.reader(), desk.branch.id));
    const QDate from(day.year(), 1, 1);
    const bool all = context.invocation().has(QStringLiteral("all"));
    Answer answer;
    QJsonArray list;
    for (const Disclosure& item : items) {
        const auto dues = integrity::disclosureDues(item, notices, from, day);
        for (const DisclosureDue& due : dues) {
            if (due.publishedOn.isValid() && !all)
                continue;
            list.append(QJsonObject{{QStringLiteral("title"), item.title},
                                    {QStringLiteral("period"), due.words},
                                    {QStringLiteral("due"), dayJson(due.due)},
                                    {QStringLiteral("published"), dayJson(due.publishedOn)},
                                    {QStringLiteral("late"), due.isLate()}});
            answer.lines << QStringList{item.title, due.words, due.due.toString(Qt::ISODate),
                                        due.isLate() ? tr("%1 逾期公开").arg(due.publishedOn.toString(Qt::ISODate))
                                            : due.publishedOn.isValid()
                                            ? tr("%1 已公开").arg(due.publishedOn.toString(Qt::ISODate))
                                            : tr("没有公开")}
                                .join(u'\t');
        }
    }
    if (list.isEmpty())
        answer.lines << (past ? tr("那一年到这天应公开的都公开了。") : tr("今年到现在应公开的都公开了。"));
    answer.json = list;
    return answer;
}

Result<> readDisclosure(Disclosure& item, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    BB_CHECK(readWord(item.category, given, QStringLiteral("category"), integrity::disclosureCategories()));
    BB_CHECK(readWord(item.scope, given, QStringLiteral("scope"), integrity::disclosureScopes()));
    BB_CHECK(readWord(item.medium, given, QStringLiteral("medium"), integrity::disclosureMediums()));
    BB_CHECK(readWord(item.cycle, given, QStringLiteral("cycle"), integrity::disclosureCycles()));
    if (given.has(QStringLiteral("due"))) {
        BB_TRY(item.dueOn, context.date(QStringLiteral("due"), desk.today()));
    }
    if (given.has(QStringLiteral("from"))) {
        BB_TRY(item.beginsOn, context.date(QStringLiteral("from"), desk.today()));
    }
    if (given.has(QStringLiteral("until"))) {
        BB_TRY(item.endsOn, context.date(QStringLiteral("until"), desk.today()));
    }
    if (given.has(QStringLiteral("owner")))
        item.owner = given.value(QStringLiteral("owner"));
    if (given.has(QStringLiteral("basis")))
        item.basis = given.value(QStringLiteral("basis"));
    return {};
}

Result<Answer> disclosureAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Disclosure item;
    item.branch = desk.branch.id;
    item.title = context.invocation().words.value(0);
    item.beginsOn = desk.today();
    BB_CHECK(readDisclosure(item, context, desk));
    integrity::DisclosureId id;
    BB_CHECK(desk.perform("disclosure.add", tr("列入公开目录：%1").arg(item.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, integrity::saveDisclosure(unit, item, desk.today()));
        return {};
    }));
    return disclosureAnswer(desk, id);
}

Result<Answer> disclosureUsual(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    QDate from = desk.today();
    if (context.invocation().has(QStringLiteral("from"))) {
        BB_TRY(from, context.date(QStringLiteral("from"), desk.today()));
    }
    int added = 0;
    BB_CHECK(desk.perform("disclosure.usual", tr("列入常用的公开事项"), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(added, integrity::addUsualDisclosures(unit, desk.branch.id, from, desk.today()));
        return {};
    }));
    return Answer{QJsonObject{{QStringLiteral("added"), added}}, {tr("列入 %1 项。").arg(added)}};
}

Result<Answer> changedDisclosure(Context& context, const char* verb, const QString& label,
                                 const std::function<Result<>(const TransferDesk&, UnitOfWork&, Disclosure)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Disclosure item, disclosureNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(item.title), [&](UnitOfWork& unit) { return work(desk, unit, item); }));
    return disclosureAnswer(desk, item.id);
}

Result<Answer> disclosureChange(Context& context)
{
    return changedDisclosure(context, "disclosure.change", tr("修改公开事项：%1"),
                             [&](const TransferDesk& desk, UnitOfWork& unit, Disclosure item) -> Result<> {
                                 BB_CHECK(readDisclosure(item, context, desk));
                                 if (context.invocation().has(QStringLiteral("rename")))
                                     item.title = context.invocation().value(QStringLiteral("rename"));
                                 return integrity::saveDisclosure(unit, item, desk.today()).map([](auto) {});
                             });
}

Result<Answer> disclosureRecycle(Context& context)
{
    return changedDisclosure(context, "disclosure.recycle", tr("放入回收站：公开事项%1"),
                             [](const TransferDesk& desk, UnitOfWork& unit, const Disclosure& item) {
                                 return integrity::recycleDisclosure(unit, item.id, desk.today());
                             });
}

Result<Answer> disclosureRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = integrity::DisclosureId::fromString(context.invocation().words.value(0));
    BB_TRY(const Disclosure item, integrity::loadDisclosure(desk.reader(), id));
    BB_CHECK(desk.perform("disclosure.restore", tr("从回收站恢复：公开事项%1").arg(item.title),
                          [&](UnitOfWork& unit) { return integrity::restoreDisclosure(unit, id); }));
    return disclosureAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedDisclosureCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

Result<Disclosure> disclosureNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, integrity::listDisclosures(desk.reader(), desk.branch.id));
    for (const Disclosure& item : all) {
        if (item.title == wanted || item.id.toString() == wanted)
            return item;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("disclosure.none_of"), {wanted});
}

QList<Command> disclosureCommands()
{
    const QString noun = QStringLiteral("disclosure");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList said = optionTexts(
        {"category=study|tasks|education|building|masses|integrity|other", "scope=society|members|branch|specific",
         "medium=board|meeting|document|website", "cycle=once|monthly|quarterly|half_year|yearly|long_term", "due=D",
         "from=D", "until=D", "owner=N", "basis=T"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"recycled", "as-of=D"}),
             tr("党务公开目录；--as-of 按那天的情况"),
             disclosureList},
            {noun,
             QStringLiteral("due"),
             {},
             optionTexts({"all", "as-of=D"}),
             tr("今年到现在应公开而没有公开的；--all 连公开了的；--as-of 那一年到那天的"),
             disclosureDue},
            {noun,
             QStringLiteral("add"),
             {QStringLiteral("TITLE")},
             said,
             tr("列入目录；只公开一次的用 --cycle once --due 日期"),
             checkedDisclosureCommand<disclosureAdd>},
            {noun,
             QStringLiteral("usual"),
             {},
             optionTexts({"from=D"}),
             tr("把常用的公开事项列入目录"),
             checkedDisclosureCommand<disclosureUsual>},
            {noun, QStringLiteral("change"), which, said + optionTexts({"rename=TITLE"}), tr("修改公开事项"),
             checkedDisclosureCommand<disclosureChange>},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误列的放入回收站"), disclosureRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), disclosureRestore}};
}

} // namespace branchbook::cli
