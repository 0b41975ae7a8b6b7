// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/ledger/ledger_store.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::cli {

namespace {

using ledger::Item;
using ledger::ItemId;

const char* const kAreas[] = {"ideology", "organization", "conduct", "integrity", "institutions"};

QJsonObject jsonOf(const Item& item, QDate today)
{
    QJsonObject json{{QStringLiteral("id"), item.id.toString()},
                     {QStringLiteral("kind"), QString::fromLatin1(ledger::kindInfo(item.kind).name)},
                     {QStringLiteral("area"), item.area},
                     {QStringLiteral("number"), item.number},
                     {QStringLiteral("matter"), item.matter},
                     {QStringLiteral("date"), item.raisedOn.toString(Qt::ISODate)},
                     {QStringLiteral("stage"), item.stage},
                     {QStringLiteral("open"), item.isOpen()},
                     {QStringLiteral("overdue"), item.isOverdue(today)},
                     {QStringLiteral("entered_on"), item.enteredOn.toString(Qt::ISODate)}};
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put(QStringLiteral("origin"), item.origin);
    put(QStringLiteral("owner"), item.ownerName);
    put(QStringLiteral("helpers"), item.helpers);
    put(QStringLiteral("measure"), item.measure);
    put(QStringLiteral("due"), item.dueOn.toString(Qt::ISODate));
    put(QStringLiteral("closed_on"), item.closedOn.toString(Qt::ISODate));
    put(QStringLiteral("result"), item.result);
    put(QStringLiteral("evidence"), item.evidence);
    return json;
}

QString lineOf(const Item& item, QDate today)
{
    QString state =
        item.isOpen() ? tr("%1中").arg(item.stage) : tr("已办结 %1").arg(item.closedOn.toString(Qt::ISODate));
    if (item.isOverdue(today))
        state += tr("，逾期 %1 天").arg(item.dueOn.daysTo(today));
    else if (item.isOpen() && item.dueOn.isValid())
        state += tr("，期限 %1").arg(item.dueOn.toString(Qt::ISODate));
    return QStringLiteral("%1 %2\t%3\t%4\t%5")
        .arg(shownName(ledger::kindInfo(item.kind).name, ledger::kindTitle(item.kind)))
        .arg(item.number)
        .arg(item.matter, item.ownerName.isEmpty() ? QStringLiteral("—") : item.ownerName, state);
}

Result<ledger::Kind> kindOption(const Invocation& given)
{
    const QString name = given.value(QStringLiteral("kind"));
    const auto kind = ledger::kindByName(name);
    if (kind)
        return *kind;
    QStringList known;
    for (const ledger::KindInfo& info : ledger::kinds())
        known.append(QString::fromLatin1(info.name));
    return fail(ErrorKind::Invalid, QStringLiteral("ledger.kind_unknown"), {name, known.join(QStringLiteral("、"))});
}

Result<QString> areaOption(const Invocation& given)
{
    const QString area = given.value(QStringLiteral("area"));
    if (area.isEmpty() || std::any_of(std::begin(kAreas), std::end(kAreas), [&](const char* known) {
            return area == QLatin1String(known);
        }))
        return area;
    QStringList known;
    for (const char* name : kAreas)
        known.append(QString::fromLatin1(name));
    return fail(ErrorKind::Invalid, QStringLiteral("ledger.area_unknown"), {area, known.join(QStringLiteral("、"))});
}

/// A member of the branch on that day where one has the name; whoever else answers for it stays a name.
Result<> readOwner(Item& item, const store::Session& session, const QString& wanted, QDate today)
{
    item.owner.reset();
    item.ownerName = normalizedName(wanted);
    if (item.ownerName.isEmpty())
        return {};
    BB_TRY(const auto rows, book::listMemberRowsOn(session, item.branch, today));
    int hits = 0;
    for (const book::MemberRow& row : rows) {
        if (row.name != item.ownerName && row.id.toString() != wanted)
            continue;
        item.owner = row.id;
        item.ownerName = row.name;
        ++hits;
    }
    if (hits > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("book.member_ambiguous"), {wanted, QString::number(hits)});
    return {};
}

Result<> readDay(QDate& day, const Context& context, const QString& option, QDate today)
{
    if (!context.invocation().has(option))
        return {};
    BB_TRY(day, context.date(option, today));
    return {};
}

/// What `add` and `change` say of a matter.
Result<> readItem(Item& item, const Context& context, const book::Book& opened)
{
    const Invocation& given = context.invocation();
    const auto text = [&](const char* option, QString& into) {
        if (given.has(QString::fromLatin1(option)))
            into = given.value(QString::fromLatin1(option));
    };
    text("matter", item.matter);
    text("origin", item.origin);
    text("helpers", item.helpers);
    text("measure", item.measure);
    text("evidence", item.evidence);
    BB_CHECK(readDay(item.dueOn, context, QStringLiteral("due"), opened.today()));
    if (given.has(QStringLiteral("owner")))
        BB_CHECK(readOwner(item, opened.reader(), given.value(QStringLiteral("owner")), opened.today()));
    return {};
}

Result<Answer> answerOf(const book::Book& opened, ItemId id)
{
    BB_TRY(const Item item, ledger::loadItem(opened.reader(), id));
    return Answer{jsonOf(item, opened.today()), {lineOf(item, opened.today())}};
}

Result<Answer> ledgerAdd(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    Item item;
    item.branch = branch.id;
    BB_TRY(item.kind, kindOption(context.invocation()));
    BB_TRY(item.area, areaOption(context.invocation()));
    item.raisedOn = opened->today();
    BB_CHECK(readDay(item.raisedOn, context, QStringLiteral("date"), opened->today()));
    BB_CHECK(readItem(item, context, *opened));
    ItemId id;
    const auto done = opened->perform(QStringLiteral("ledger.add"), tr("登记%1").arg(ledger::kindTitle(item.kind)),
                                      [&](store::UnitOfWork& unit) -> Result<> {
                                          BB_TRY(id, ledger::raiseItem(unit, item, opened->today()));
                                          return {};
                                      });
    if (!done)
        return fail(done.error());
    return answerOf(*opened, id);
}

/// The matter that NUMBER, --kind and --year name.
Result<Item> namedItem(const Context& context, const book::Book& opened)
{
    const Invocation& given = context.invocation();
    BB_TRY(const ledger::Kind kind, kindOption(given));
    BB_TRY(const book::Branch branch, context.branch(opened.reader()));
    bool isNumber = false;
    const int number = given.words.value(0).toInt(&isNumber);
    const QString yearText = given.value(QStringLiteral("year"));
    bool isYear = true;
    const int year = yearText.isEmpty() ? opened.today().year() : yearText.toInt(&isYear);
    if (!isNumber || !isYear)
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.number"), {isNumber ? yearText : given.words.value(0)});
    BB_TRY(const auto id, ledger::findItem(opened.reader(), branch.id, kind, year, number));
    if (!id)
        return fail(ErrorKind::NotFound, QStringLiteral("ledger.number_missing"),
                    {QString::number(year), ledger::kindTitle(kind), QString::number(number)});
    return ledger::loadItem(opened.reader(), *id);
}

using Verb = std::function<Result<>(store::UnitOfWork&, const Item&, QDate day, QDate today)>;

Result<Answer> perform(Context& context, const char* verb, const QString& label, const Verb& act)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const Item item, namedItem(context, *opened));
    QDate day = opened->today();
    BB_CHECK(readDay(day, context, QStringLiteral("date"), opened->today()));
    const auto done =
        opened->perform(QString::fromLatin1(verb), label.arg(ledger::kindTitle(item.kind)).arg(item.number),
                        [&](store::UnitOfWork& unit) { return act(unit, item, day, opened->today()); });
    if (!done)
        return fail(done.error());
    return answerOf(*opened, item.id);
}

Result<Answer> ledgerMove(Context& context)
{
    return perform(context, "ledger.move", tr("%1第 %2 号转入下一环节"),
                   [&](store::UnitOfWork& unit, const Item& item, QDate day, QDate today) {
                       const Invocation& given = context.invocation();
                       return ledger::moveItem(unit, item.id, given.value(QStringLiteral("stage")), day,
                                               given.value(QStringLiteral("note")), today);
                   });
}

Result<Answer> ledgerClose(Context& context)
{
    return perform(context, "ledger.close", tr("%1第 %2 号办结"),
                   [&](store::UnitOfWork& unit, const Item& item, QDate day, QDate today) {
                       return ledger::closeItem(unit, item.id, day,
                                                context.invocation().value(QStringLiteral("result")), today);
                   });
}

Result<Answer> ledgerReopen(Context& context)
{
    return perform(context, "ledger.reopen", tr("%1第 %2 号重新办理"),
                   [&](store::UnitOfWork& unit, const Item& item, QDate /*day*/, QDate today) {
                       return ledger::reopenItem(unit, item.id, context.invocation().value(QStringLiteral("reason")),
                                                 today);
                   });
}

Result<Answer> ledgerChange(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(Item item, namedItem(context, *opened));
    BB_CHECK(readItem(item, context, *opened));
    const auto done = opened->perform(
        QStringLiteral("ledger.change"), tr("修改%1第 %2 号").arg(ledger::kindTitle(item.kind)).arg(item.number),
        [&](store::UnitOfWork& unit) {
            return ledger::changeItem(unit, item, context.invocation().value(QStringLiteral("note")), opened->today());
        });
    if (!done)
        return fail(done.error());
    return answerOf(*opened, item.id);
}

Result<ledger::ItemQuery> queryOf(const Context& context, const store::Session& session)
{
    const Invocation& given = context.invocation();
    ledger::ItemQuery query;
    BB_TRY(const book::Branch branch, context.branch(session));
    query.branch = branch.id;
    if (given.has(QStringLiteral("kind"))) {
        BB_TRY(query.kind, kindOption(given));
    }
    BB_TRY(query.area, areaOption(given));
    if (const QString text = given.value(QStringLiteral("quarter")); !text.isEmpty()) {
        const auto quarter = Quarter::fromString(text);
        if (!quarter)
            return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {text});
        query.period = quarter->range();
    }
    return query;
}

Result<Answer> ledgerList(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const auto query, queryOf(context, opened->reader()));
    BB_TRY(const auto items, ledger::listItems(opened->reader(), query));
    Answer answer;
    QJsonArray list;
    for (const Item& item : items) {
        if (context.invocation().has(QStringLiteral("open")) && !item.isOpen())
            continue;
        list.append(jsonOf(item, opened->today()));
        answer.lines << lineOf(item, opened->today());
    }
    answer.json = list;
    return answer;
}

Result<Answer> ledgerShow(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const Item item, namedItem(context, *opened));
    BB_TRY(const auto steps, ledger::listSteps(opened->reader(), item.id));
    Answer answer;
    QJsonObject json = jsonOf(item, opened->today());
    QJsonArray history;
    answer.lines << lineOf(item, opened->today());
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
    answer.json = json;
    return answer;
}

} // namespace

QList<Command> ledgerCommands()
{
    const QString noun = QStringLiteral("ledger");
    const auto options = [](std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names)
            list.append(QString::fromUtf8(name));
        return list;
    };
    const QStringList number{QStringLiteral("NUMBER")};
    return {{noun,
             QStringLiteral("add"),
             {},
             options({"!kind=K", "!matter=T", "date=D", "due=D", "owner=N", "helpers=N", "origin=T", "measure=T",
                      "evidence=T", "area=A"}),
             tr("登记一件台账事项：要办什么、谁来办、什么时候办完"),
             ledgerAdd},
            {noun,
             QStringLiteral("list"),
             {},
             options({"kind=K", "area=A", "quarter=Q", "open"}),
             tr("台账事项，没办结的在前，期限近的在前"),
             ledgerList},
            {noun, QStringLiteral("show"), number, options({"!kind=K", "year=Y"}), tr("一件事项和它的办理经过"),
             ledgerShow},
            {noun, QStringLiteral("change"), number,
             options({"!kind=K", "year=Y", "matter=T", "due=D", "owner=N", "helpers=N", "origin=T", "measure=T",
                      "evidence=T", "note=T"}),
             tr("修改一件事项；换责任人、改期限会记进经过"), ledgerChange},
            {noun, QStringLiteral("move"), number, options({"!kind=K", "year=Y", "!stage=S", "date=D", "note=T"}),
             tr("转到另一个办理环节"), ledgerMove},
            {noun, QStringLiteral("close"), number, options({"!kind=K", "year=Y", "!result=T", "date=D"}),
             tr("办结，写明办理结果"), ledgerClose},
            {noun, QStringLiteral("reopen"), number, options({"!kind=K", "year=Y", "!reason=T"}),
             tr("已办结的重新办理，写明原因"), ledgerReopen}};
}

} // namespace branchbook::cli
