// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ledger_options.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/attachment.h"
#include "cli/person_option.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace branchbook::cli {

namespace {

using ledger::Item;

const char* const kAreas[] = {"ideology", "organization", "conduct", "integrity", "institutions"};

/// 后勤组（名册外）
QString ownerText(const Item& item)
{
    if (item.ownerName.isEmpty())
        return QStringLiteral("—");
    return item.isOutside() ? tr("%1（名册外）").arg(item.ownerName) : item.ownerName;
}

/// 7 of the year that --year names, or 2026-7.
struct ItemNumber {
    std::optional<int> year;
    int number = 0;

    bool operator==(const ItemNumber&) const = default;
};

/// 7, 2026-7, or as the list shows it with the mark of the kind: 问题2026-7.
Result<QList<ItemNumber>> numbersOf(QString text, ledger::Kind kind)
{
    static const QRegularExpression form(QStringLiteral("^(\\p{Han}{2})?(?:(\\d{4})-)?(\\d{1,6})$"));
    QList<ItemNumber> numbers;
    for (const QString& part : text.replace(u'，', u',').replace(u'、', u',').split(u',', Qt::SkipEmptyParts)) {
        const auto found = form.match(part.trimmed());
        if (!found.hasMatch() || !ledger::kindTitle(kind).startsWith(found.captured(1)))
            return fail(ErrorKind::Invalid, QStringLiteral("ledger.number"), {part.trimmed()});
        ItemNumber number{{}, found.captured(3).toInt()};
        if (found.hasCaptured(2) && !found.captured(2).isEmpty())
            number.year = found.captured(2).toInt();
        if (!numbers.contains(number))
            numbers.append(number);
    }
    if (numbers.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.number"), {text});
    return numbers;
}

Result<> readOwner(Item& item, const Context& context, const book::Book& opened)
{
    const QString wanted = context.invocation().value(QStringLiteral("owner"));
    item.owner.reset();
    item.ownerName.clear();
    if (wanted.trimmed().isEmpty())
        return {};
    BB_TRY(const NamedPerson person,
           personNamed(context.invocation(), opened.reader(), item.branch, wanted, opened.today()));
    item.owner = person.member;
    item.ownerName = person.name;
    return {};
}

} // namespace

QJsonObject itemJson(const Item& item, QDate today)
{
    QJsonObject json{{QStringLiteral("id"), item.id.toString()},
                     {QStringLiteral("kind"), QString::fromLatin1(ledger::kindInfo(item.kind).name)},
                     {QStringLiteral("area"), item.area},
                     {QStringLiteral("number"), item.number},
                     {QStringLiteral("year"), item.raisedOn.year()},
                     {QStringLiteral("reference"), ledger::numberText(item)},
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
    if (item.sourceTable == u"gathering")
        put(QStringLiteral("record"), item.sourceId);
    put(QStringLiteral("owner"), item.ownerName);
    if (item.isOutside())
        json.insert(QStringLiteral("outside"), true);
    put(QStringLiteral("helpers"), item.helpers);
    put(QStringLiteral("measure"), item.measure);
    put(QStringLiteral("due"), item.dueOn.toString(Qt::ISODate));
    put(QStringLiteral("first_due"), ledger::firstDueOn(item).toString(Qt::ISODate));
    put(QStringLiteral("missed_due"), ledger::missedDueOn(item).toString(Qt::ISODate));
    put(QStringLiteral("closed_on"), item.closedOn.toString(Qt::ISODate));
    put(QStringLiteral("result"), item.result);
    put(QStringLiteral("evidence"), item.evidence);
    return json;
}

QString itemLine(const Item& item, QDate today)
{
    QString state =
        item.isOpen() ? tr("%1中").arg(item.stage) : tr("已办结 %1").arg(item.closedOn.toString(Qt::ISODate));
    if (item.isOverdue(today))
        state += tr("，逾期 %1 天").arg(item.dueOn.daysTo(today));
    else if (item.isOpen() && item.dueOn.isValid())
        state += tr("，期限 %1").arg(item.dueOn.toString(Qt::ISODate));
    if (const QDate missed = ledger::missedDueOn(item); missed.isValid())
        state += tr("，原定 %1，过期后改的期限").arg(missed.toString(Qt::ISODate));
    else if (const QDate first = ledger::firstDueOn(item); first.isValid())
        state += tr("，原定 %1").arg(first.toString(Qt::ISODate));
    return QStringLiteral("%1 %2\t%3\t%4\t%5")
        .arg(shownName(ledger::kindInfo(item.kind).name, ledger::kindTitle(item.kind)))
        .arg(ledger::numberText(item), item.matter, ownerText(item), state);
}

Result<> addItemFiles(const book::Book& opened, ledger::ItemId id, QJsonObject& json, QStringList& lines)
{
    BB_TRY(const auto files,
           book::listAttachments(opened.reader(), QString::fromLatin1(ledger::kItemTable), id.toString()));
    QJsonArray list;
    for (const book::Attachment& file : files) {
        list.append(QJsonObject{{QStringLiteral("name"), file.name},
                                {QStringLiteral("media_type"), file.mediaType},
                                {QStringLiteral("size"), file.size}});
        lines.append(tr("  附件 %1").arg(file.name));
    }
    if (!list.isEmpty())
        json.insert(QStringLiteral("attachments"), list);
    return {};
}

Result<Answer> itemAnswer(const book::Book& opened, ledger::ItemId id)
{
    BB_TRY(const Item item, ledger::loadItem(opened.reader(), id));
    BB_TRY(const ledger::Course course, ledger::loadCourse(opened.reader(), item.kind));
    QJsonObject json = itemJson(item, opened.today());
    const bool waits = ledger::waitsForResult(item, course);
    if (waits)
        json.insert(QStringLiteral("waits_for_result"), true);
    QStringList lines{itemLine(item, opened.today())};
    BB_CHECK(addItemFiles(opened, id, json, lines));
    Answer answer{json, lines};
    if (waits)
        answer.warnings.append(
            tr("这件事到了最后一个环节“%1”，还没有办结：写明办理结果才算办结，用 ledger close %2 --kind "
               "%3 --result …")
                .arg(item.stage)
                .arg(ledger::numberText(item))
                .arg(QLatin1String(ledger::kindInfo(item.kind).name)));
    return answer;
}

Result<ledger::Kind> ledgerKind(const Invocation& given)
{
    const QString name = given.value(QStringLiteral("kind"));
    const auto kind = ledger::kindByName(name);
    if (kind)
        return *kind;
    QStringList known;
    for (const ledger::KindInfo& info : ledger::kinds())
        known.append(QString::fromLatin1(info.name));
    return fail(ErrorKind::Invalid, QStringLiteral("ledger.kind_unknown"), {name, shownList(known)});
}

Result<QString> ledgerArea(const Invocation& given)
{
    const QString area = given.value(QStringLiteral("area"));
    if (area.isEmpty() || std::any_of(std::begin(kAreas), std::end(kAreas), [&](const char* known) {
            return area == QLatin1String(known);
        }))
        return area;
    QStringList known;
    for (const char* name : kAreas)
        known.append(QString::fromLatin1(name));
    return fail(ErrorKind::Invalid, QStringLiteral("ledger.area_unknown"), {area, shownList(known)});
}

Result<int> ledgerYear(const Invocation& given, QDate today)
{
    const QString text = given.value(QStringLiteral("year"));
    bool isYear = true;
    const int year = text.isEmpty() ? today.year() : text.toInt(&isYear);
    if (!isYear || year < 1 || year > 9999)
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.number"), {text});
    return year;
}

Result<> readDay(QDate& day, const Context& context, const char* option, QDate today)
{
    if (!context.invocation().has(QString::fromLatin1(option)))
        return {};
    BB_TRY(day, context.date(QString::fromLatin1(option), today));
    return {};
}

Result<> readItem(Item& item, const Context& context, const book::Book& opened)
{
    const Invocation& given = context.invocation();
    const auto text = [&](const char* option, QString& into) {
        if (given.has(QString::fromLatin1(option)))
            into = given.value(QString::fromLatin1(option));
    };
    text("matter", item.matter);
    text("origin", item.origin);
    if (given.has(QStringLiteral("helpers"))) {
        BB_TRY(item.helpers,
               peopleNamed(given, opened.reader(), item.branch, QStringLiteral("helpers"), opened.today()));
    }
    text("measure", item.measure);
    text("evidence", item.evidence);
    BB_CHECK(readDay(item.dueOn, context, "due", opened.today()));
    if (given.has(QStringLiteral("owner")))
        BB_CHECK(readOwner(item, context, opened));
    return {};
}

Result<QList<Item>> numberedItems(const Context& context, const book::Book& opened, ItemPlace place)
{
    const Invocation& given = context.invocation();
    BB_TRY(const ledger::Kind kind, ledgerKind(given));
    BB_TRY(const book::Branch branch, context.branch(opened.reader()));
    BB_TRY(const int usualYear, ledgerYear(given, opened.today()));
    BB_TRY(const auto numbers, numbersOf(given.words.value(0), kind));
    ledger::ItemQuery query;
    query.branch = branch.id;
    query.kind = kind;
    query.recycled = place == ItemPlace::Bin;
    BB_TRY(const auto all, ledger::listItems(opened.reader(), query));
    QList<Item> found;
    for (const ItemNumber& wanted : numbers) {
        const int year = wanted.year.value_or(usualYear);
        const auto item = std::ranges::find_if(
            all, [&](const Item& each) { return each.number == wanted.number && each.raisedOn.year() == year; });
        if (item == all.end())
            return fail(ErrorKind::NotFound,
                        place == ItemPlace::Bin ? QStringLiteral("ledger.not_binned")
                                                : QStringLiteral("ledger.number_missing"),
                        {QString::number(year), ledger::kindTitle(kind), QString::number(wanted.number)});
        found.append(*item);
    }
    return found;
}

Result<Item> itemNamed(const Context& context, const book::Book& opened, const QString& wanted)
{
    const Invocation& given = context.invocation();
    ledger::ItemQuery query;
    if (given.has(QStringLiteral("kind"))) {
        BB_TRY(query.kind, ledgerKind(given));
    }
    BB_TRY(const book::Branch branch, context.branch(opened.reader()));
    BB_TRY(const int usualYear, ledgerYear(given, opened.today()));
    query.branch = branch.id;
    for (const bool inBin : {false, true}) {
        query.recycled = inBin;
        BB_TRY(auto items, ledger::listItems(opened.reader(), query));
        items.removeIf([&](const Item& item) {
            const auto numbers = numbersOf(wanted, item.kind); // 问题2 is no number of a task
            return !numbers || numbers->size() != 1 || numbers->first().number != item.number
                || numbers->first().year.value_or(usualYear) != item.raisedOn.year();
        });
        if (items.size() == 1)
            return items.first();
        QStringList kinds;
        for (const Item& item : items)
            kinds.append(shownBeside(QString::fromLatin1(ledger::kindInfo(item.kind).name),
                                     branchbook::shownWord(ledger::kindTitle(item.kind))));
        if (!items.isEmpty())
            return fail(ErrorKind::Invalid, QStringLiteral("ledger.item_several"), {wanted, shownList(kinds)},
                        QStringLiteral("kind"));
    }
    return fail(ErrorKind::NotFound, QStringLiteral("ledger.item_unknown"), {wanted});
}

Result<Item> numberedItem(const Context& context, const book::Book& opened, ItemPlace place)
{
    BB_TRY(const auto items, numberedItems(context, opened, place));
    if (items.size() > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.number"), {context.invocation().words.value(0)});
    return items.first();
}

} // namespace branchbook::cli
