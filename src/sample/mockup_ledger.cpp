// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_ledger.h"

#include "branchbook/conduct/opinion.h"
#include "branchbook/ledger/ledger_store.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

using ledger::Item;

class MockupLedger
{
public:
    MockupLedger(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
    {
    }

    Result<> write()
    {
        BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("ledger.json")));
        for (const QJsonValue& value : data.value(u"items").toArray())
            BB_CHECK(writeItem(value.toObject()));
        return {};
    }

private:
    Result<> writeItem(const QJsonObject& json)
    {
        BB_TRY(const Item item, itemFrom(json));
        BB_CHECK(m_writer.add(item, item.raisedOn));
        for (const QJsonValue& value : json.value(u"steps").toArray())
            BB_CHECK(takeStep(item.id, value.toArray()));
        return {};
    }

    Result<Item> itemFrom(const QJsonObject& json)
    {
        Item item;
        item.id = m_writer.ids().make<ledger::ItemId>();
        item.branch = m_branch;
        const auto kind = ledger::kindByName(sampleText(json, u"kind"));
        item.ownerName = sampleText(json, u"owner");
        if (!kind || m_people.contains(item.ownerName) == json.value(u"outside").toBool())
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, sampleText(json, u"matter"));
        item.kind = *kind;
        if (m_people.contains(item.ownerName))
            item.owner = m_people.value(item.ownerName);
        item.area = sampleText(json, u"area");
        item.matter = sampleText(json, u"matter");
        item.helpers = sampleText(json, u"helpers");
        item.measure = sampleText(json, u"measure");
        item.evidence = sampleText(json, u"evidence");
        item.raisedOn = sampleDay(json, u"raised");
        item.dueOn = sampleDay(json, u"due");
        BB_CHECK(readOrigin(item, json));
        return item;
    }

    /// "record": day and topic of the gathering; its topic is the origin unless another is given.
    Result<> readOrigin(Item& item, const QJsonObject& json) const
    {
        item.origin = sampleText(json, u"origin");
        const QJsonArray record = json.value(u"record").toArray();
        if (record.isEmpty())
            return {};
        const QString topic = record.at(1).toString();
        BB_TRY(const auto id,
               gatheringOn(m_writer.unit().session(), m_branch, QDate::fromString(record.at(0).toString(), Qt::ISODate),
                           topic));
        item.sourceTable = QStringLiteral("gathering");
        item.sourceId = id.toString();
        if (item.origin.isEmpty())
            item.origin = topic;
        return {};
    }

    /// Day, act, its value, a note; written down on the day itself.
    Result<> takeStep(ledger::ItemId id, const QJsonArray& json)
    {
        store::UnitOfWork& unit = m_writer.unit();
        const QDate day = QDate::fromString(json.at(0).toString(), Qt::ISODate);
        const QString act = json.at(1).toString();
        const QString value = json.at(2).toString();
        const QString note = json.at(3).toString();
        if (act == u"move")
            return ledger::moveItem(unit, id, value, day, note, day);
        BB_TRY(Item item, ledger::loadItem(unit.session(), id));
        if (act == u"close") {
            if (item.kind == ledger::Kind::Opinion && item.area == u"conduct") // what was done is what was answered
                BB_CHECK(conduct::answerOpinion(unit, id, {value, day, item.ownerName, {}}, day));
            return ledger::closeItem(unit, id, day, value, day);
        }
        if (act == u"due")
            item.dueOn = QDate::fromString(value, Qt::ISODate);
        else
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, act);
        return ledger::changeItem(unit, item, note, day);
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
};

} // namespace

Result<> writeMockupLedger(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    return MockupLedger(writer, branch, people).write();
}

} // namespace branchbook::sample
