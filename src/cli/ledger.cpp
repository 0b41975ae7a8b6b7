// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gathering_options.h"
#include "cli/ledger_options.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/fallen_resolution.h"
#include "branchbook/report/ledger_document.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

using ledger::Item;
using ledger::ItemId;

/// --record: the meeting or activity that a matter comes from; of a resolution (--resolution, its number) also the words and
/// the day, so that one command takes it into the ledger.
Result<> readRecord(Item& item, const Context& context, const book::Book& opened)
{
    const Invocation& given = context.invocation();
    if (!given.has(QStringLiteral("record")))
        return {};
    BB_TRY(const auto id, recordNamed(given.value(QStringLiteral("record")), context, opened));
    BB_TRY(const gathering::Gathering record, gathering::loadGathering(opened.reader(), id));
    item.sourceTable = QStringLiteral("gathering");
    item.sourceId = record.id.toString();
    item.origin = record.topic;
    item.raisedOn = std::min(record.heldOn, opened.today()); // a matter of a meeting that is planned is raised now
    if (!given.has(QStringLiteral("resolution")))
        return {};
    bool isNumber = false;
    const int number = given.value(QStringLiteral("resolution")).toInt(&isNumber);
    if (!isNumber || number < 1 || number > record.resolutions.size())
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.resolution_missing"),
                    {given.value(QStringLiteral("resolution"))});
    const gathering::Resolution& resolution = record.resolutions.at(number - 1);
    item.matter = resolution.text;
    item.sourceTable = QString::fromLatin1(ledger::kResolutionTable);
    item.sourceId = resolution.id.toString();
    return {};
}

Result<Answer> ledgerAdd(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    Item item;
    item.branch = branch.id;
    BB_TRY(item.kind, ledgerKind(context.invocation()));
    BB_TRY(item.area, ledgerArea(context.invocation()));
    item.raisedOn = opened->today();
    BB_CHECK(readRecord(item, context, *opened));
    BB_CHECK(readDay(item.raisedOn, context, "date", opened->today()));
    BB_CHECK(readItem(item, context, *opened));
    ItemId id;
    const auto done = opened->perform(QStringLiteral("ledger.add"), tr("登记%1").arg(ledger::kindTitle(item.kind)),
                                      [&](store::UnitOfWork& unit) -> Result<> {
                                          BB_TRY(id, ledger::raiseByHand(unit, item, opened->today()));
                                          return {};
                                      });
    if (!done)
        return fail(done.error());
    BB_TRY(Answer answer, itemAnswer(*opened, id));
    BB_TRY(const Item raised, ledger::loadItem(opened->reader(), id));
    if (raised.owner != item.owner) // a handover of the day takes what is entered on it as well
        answer.warnings.append(tr("%1的事项已经交接给%2，这一件也记作%2负责。仍由%1负责的，请用 ledger assign 改回来。")
                                   .arg(item.ownerName, raised.ownerName));
    if (raised.sourceTable == u"gathering") { // which one last, next or the beginning of an id meant
        BB_TRY(const gathering::Gathering record,
               gathering::loadGathering(opened->reader(), gathering::GatheringId::fromString(raised.sourceId)));
        answer.lines.append(
            tr("  来源：%1 %2 %3")
                .arg(record.heldOn.toString(Qt::ISODate), gathering::kindTitle(record.kind), record.topic));
    }
    return answer;
}

Result<ledger::ItemQuery> queryOf(const Context& context, const store::Session& session)
{
    const Invocation& given = context.invocation();
    ledger::ItemQuery query;
    BB_TRY(const book::Branch branch, context.branch(session));
    query.branch = branch.id;
    if (given.has(QStringLiteral("kind"))) {
        BB_TRY(query.kind, ledgerKind(given));
    }
    BB_TRY(query.area, ledgerArea(given));
    if (const QString text = given.value(QStringLiteral("quarter")); !text.isEmpty()) {
        const auto quarter = Quarter::fromString(text);
        if (!quarter)
            return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {text});
        query.period = quarter->range();
    }
    query.recycled = given.has(QStringLiteral("recycled"));
    return query;
}

Result<Answer> ledgerList(Context& context)
{
    BB_TRY(const bool sheet, wantsSheet(context));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const auto query, queryOf(context, opened->reader()));
    BB_TRY(const QDate day, listDay(context, branch, opened->today()));
    BB_TRY(auto items,
           day < opened->today() ? ledger::listItemsOn(opened->reader(), query, day)
                                 : ledger::listItems(opened->reader(), query));
    if (context.invocation().has(QStringLiteral("open")))
        items.removeIf([](const Item& item) { return !item.isOpen(); });
    if (sheet)
        return writeSheet(context, opened->reader(), branch, ledgerSheet(items, day, branch), day);
    Answer answer;
    QJsonArray list;
    for (const Item& item : std::as_const(items)) {
        list.append(itemJson(item, day));
        answer.lines << itemLine(item, day);
    }
    answer.json = list;
    return answer;
}

Result<Answer> ledgerShow(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const Item item, numberedItem(context, *opened));
    BB_TRY(const auto steps, ledger::listSteps(opened->reader(), item.id));
    Answer answer;
    QJsonObject json = itemJson(item, opened->today());
    QJsonArray history;
    answer.lines << itemLine(item, opened->today());
    const auto say = [&answer](const QString& title, const QString& value) {
        if (!value.isEmpty())
            answer.lines << QStringLiteral("  %1：%2").arg(title, QString(value).replace(u'\n', u' '));
    };
    say(tr("协办"), item.helpers);
    say(tr("来源"), item.origin);
    say(tr("措施"), item.measure);
    say(tr("结果"), item.result);
    say(tr("佐证"), item.evidence);
    BB_CHECK(addItemFiles(*opened, item.id, json, answer.lines));
    for (const ledger::Step& step : steps) {
        history.append(QJsonObject{{QStringLiteral("act"), ledger::actName(step.act)},
                                   {QStringLiteral("detail"), step.detail},
                                   {QStringLiteral("note"), step.note},
                                   {QStringLiteral("date"), step.happenedOn.toString(Qt::ISODate)},
                                   {QStringLiteral("entered_on"), step.enteredOn.toString(Qt::ISODate)}});
        answer.lines << QStringLiteral("  %1\t%2\t%3\t%4")
                            .arg(
                                step.happenedOn.toString(Qt::ISODate),
                                shownName(ledger::actName(step.act).toLatin1().constData(), ledger::actTitle(step.act)),
                                step.detail, step.note);
    }
    json.insert(QStringLiteral("history"), history);
    BB_TRY(const QString doubt, organization::fallenResolutionDoubt(opened->reader(), item));
    if (!doubt.isEmpty()) {
        json.insert(QStringLiteral("doubt"), doubt);
        answer.warnings.append(doubt);
    }
    answer.json = json;
    return answer;
}

/// The ledger of an area for a year, as the window prints it.
Result<Answer> ledgerPrint(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const QString area, ledgerArea(given));
    BB_TRY(const int year, ledgerYear(given, opened->today()));
    ledger::ItemQuery query;
    query.branch = branch.id;
    query.area = area;
    query.period = DateRange{QDate(year, 1, 1), QDate(year, 12, 31)};
    BB_TRY(const auto items, ledger::listItems(opened->reader(), query));
    return writePaper(path, tr("台账"), report::ledgerDocument({branch.name, area, year, items, opened->today()}),
                      context.progress());
}

/// The stages of a kind; with --stages others, with --usual those of the program again.
Result<Answer> ledgerCourse(Context& context)
{
    const Invocation& given = context.invocation();
    const bool writes = given.has(QStringLiteral("stages")) || given.has(QStringLiteral("usual"));
    BB_TRY(const auto opened, context.openBook(writes ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    BB_TRY(const ledger::Kind kind, ledgerKind(given));
    if (writes) {
        QString text = given.value(QStringLiteral("stages"));
        ledger::Course course;
        for (const QString& stage : text.replace(u'，', u'、').replace(u',', u'、').split(u'、'))
            course.append(stage);
        const auto done = opened->perform(
            QStringLiteral("ledger.course"), tr("设定%1的办理环节").arg(ledger::kindTitle(kind)),
            [&](store::UnitOfWork& unit) {
                return ledger::putCourse(unit, kind, given.has(QStringLiteral("usual")) ? ledger::Course() : course);
            });
        if (!done)
            return fail(done.error());
    }
    BB_TRY(const ledger::Course course, ledger::loadCourse(opened->reader(), kind));
    return Answer{QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(ledger::kindInfo(kind).name)},
                              {QStringLiteral("stages"), QJsonArray::fromStringList(course)}},
                  {shownList(course)}};
}

} // namespace

QList<Command> ledgerCommands()
{
    const QString noun = QStringLiteral("ledger");
    const QStringList number{QStringLiteral("NUMBER")};
    return {
        {noun,
         QStringLiteral("add"),
         {},
         optionTexts({"!kind=K", "matter=T", "date=D", "due=D", "owner=N", "outside", "helpers=N", "origin=T",
                      "measure=T", "evidence=T", "area=A", "record=ID|last|next", "resolution=N"}),
         tr("登记一件台账事项：要办什么、谁来办、什么时候办完；责任人不在名册里须加 --outside"),
         ledgerAdd},
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"kind=K", "area=A", "quarter=Q", "open", "recycled", "as-of=D", "out=FILE.xlsx|.csv", "masked"}),
         tr("台账事项，没办结的在前，期限近的在前；--as-of 按那天的情况"),
         ledgerList},
        {noun, QStringLiteral("show"), number, optionTexts({"!kind=K", "year=Y"}), tr("一件事项和它的办理经过"),
         ledgerShow},
        {noun,
         QStringLiteral("print"),
         {},
         optionTexts({"!area=A", "!out=FILE.pdf|.docx", "year=Y"}),
         tr("打印一个领域一年的台账"),
         ledgerPrint},
        {noun,
         QStringLiteral("course"),
         {},
         optionTexts({"!kind=K", "stages=S、S…", "usual"}),
         tr("一类事项的办理环节；已经登记的停在原来的环节"),
         ledgerCourse}};
}

} // namespace branchbook::cli
