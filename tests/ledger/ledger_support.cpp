// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_support.h"

namespace ledger_test {

Branch::Branch()
{
    const QString path = folder.filePath(QStringLiteral("b.bbk"));
    book::BookSetup setup;
    setup.branchName = QStringLiteral("第一党支部");
    book = book::Book::create(path, setup, kToday).value();
    branch = book::findBranch(reader(), {}).value().id;
}

Item Branch::draft(Kind kind, const QString& matter, QDate raised, QDate due) const
{
    Item item;
    item.branch = branch;
    item.kind = kind;
    item.matter = matter;
    item.raisedOn = raised;
    item.dueOn = due;
    return item;
}

ledger::ItemId Branch::raise(const Item& item)
{
    ledger::ItemId id;
    const auto done = book->perform(QStringLiteral("ledger.raise"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, ledger::raiseItem(unit, item, kToday));
        return {};
    });
    return done ? id : ledger::ItemId{};
}

Result<> Branch::run(const book::Book::Work& work)
{
    const auto done = book->perform(QStringLiteral("test"), {}, work);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

QStringList Branch::image() const
{
    QStringList lines;
    ledger::ItemQuery query;
    for (const bool recycled : {false, true}) {
        query.recycled = recycled;
        const auto items = ledger::listItems(reader(), query).value();
        for (const Item& item : items) {
            lines.append(QStringLiteral("%1|%2|%3|%4|%5|%6|%7|%8")
                             .arg(item.number)
                             .arg(item.matter, item.ownerName, item.stage, item.dueOn.toString(Qt::ISODate),
                                  item.closedOn.toString(Qt::ISODate), item.result, recycled ? u"bin" : u"-"));
            const auto steps = ledger::listSteps(reader(), item.id).value();
            for (const ledger::Step& step : steps)
                lines.append(step.detail + u'|' + step.note + u'|' + step.happenedOn.toString(Qt::ISODate));
        }
    }
    return lines;
}

} // namespace ledger_test
