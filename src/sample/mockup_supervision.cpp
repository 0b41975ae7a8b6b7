// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_supervision.h"

#include "branchbook/institutions/document_register.h"
#include "branchbook/institutions/inspection.h"
#include "branchbook/institutions/reading.h"
#include "branchbook/institutions/violation.h"
#include "branchbook/ledger/ledger_store.h"
#include "sample/sample_file.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::sample {

namespace {

using institutions::Reader;

Error supervisionDataError(const QString& what)
{
    return Error{ErrorKind::Internal, QStringLiteral("sample.data"), {}, what};
}

class MockupSupervision
{
public:
    MockupSupervision(DemoWriter& writer, book::BranchId branch,
                      const QHash<QString, institutions::InstitutionId>& byTitle)
        : m_writer(writer)
        , m_branch(branch)
        , m_byTitle(byTitle)
    {
    }

    Result<> write(const QJsonObject& data)
    {
        for (const QJsonValue& value : data.value(u"readings").toArray())
            BB_CHECK(writeReading(value.toObject()));
        for (const QJsonValue& value : data.value(u"inspections").toArray())
            BB_CHECK(writeInspection(value.toObject()));
        for (const QJsonValue& value : data.value(u"violations").toArray())
            BB_CHECK(writeViolation(value.toObject()));
        for (const QJsonValue& value : data.value(u"documents").toArray())
            BB_CHECK(writeDocument(value.toObject()));
        return {};
    }

private:
    Result<institutions::InstitutionId> institutionOf(const QJsonObject& json) const
    {
        const QString title = sampleText(json, u"institution");
        if (!m_byTitle.contains(title))
            return fail(supervisionDataError(title));
        return m_byTitle.value(title);
    }

    /// Nobody where a sample has no such person.
    Result<std::optional<book::MemberId>> memberOf(const QString& name, QDate day) const
    {
        BB_TRY(const auto people, institutions::readersOn(m_writer.unit().session(), m_branch, day));
        const auto found =
            std::find_if(people.begin(), people.end(), [&](const Reader& each) { return each.name == name; });
        return found == people.end() ? std::nullopt : std::optional(found->member);
    }

    Result<> writeReading(const QJsonObject& json)
    {
        institutions::Reading reading;
        reading.id = m_writer.ids().make<institutions::ReadingId>();
        reading.branch = m_branch;
        BB_TRY(reading.institution, institutionOf(json));
        reading.version = json.value(u"version").toInt();
        reading.kind = institutions::readingKindByName(sampleText(json, u"kind")).value_or(reading.kind);
        reading.begunOn = sampleDay(json, u"date");
        reading.dueOn = sampleDay(json, u"until");
        reading.place = sampleText(json, u"place");
        BB_CHECK(institutions::beginReading(m_writer.unit(), reading, reading.begunOn).map([](auto) {}));
        BB_CHECK(confirm(reading.id, json));
        const QDate closed = sampleDay(json, u"closed");
        return institutions::closeReading(m_writer.unit(), reading.id, closed, sampleText(json, u"outcome"), closed);
    }

    /// Everybody but those who are named as missing.
    Result<> confirm(institutions::ReadingId id, const QJsonObject& json)
    {
        const QDate on = sampleDay(json, u"confirmed");
        if (!on.isValid())
            return {};
        BB_TRY(const auto reading, institutions::loadReading(m_writer.unit().session(), id));
        const QJsonArray missing = json.value(u"missing").toArray();
        QList<book::MemberId> members;
        for (const Reader& reader : reading.readers) {
            if (!missing.contains(QJsonValue(reader.name)))
                members.append(reader.member);
        }
        return institutions::confirmReading(m_writer.unit(), id, members, on, on);
    }

    Result<> writeInspection(const QJsonObject& json)
    {
        institutions::Inspection check;
        check.id = m_writer.ids().make<institutions::InspectionId>();
        check.branch = m_branch;
        BB_TRY(check.institution, institutionOf(json));
        check.title = sampleText(json, u"institution");
        check.on = sampleDay(json, u"date");
        check.by = sampleText(json, u"by");
        check.way = sampleText(json, u"way");
        check.outcome = institutions::checkOutcomeByName(sampleText(json, u"outcome")).value_or(check.outcome);
        check.summary = sampleText(json, u"summary");
        check.nextOn = sampleDay(json, u"next");
        BB_CHECK(institutions::recordInspection(m_writer.unit(), check, {}, check.on).map([](auto) {}));
        for (const QJsonValue& value : json.value(u"findings").toArray())
            BB_CHECK(writeFinding(check, value.toObject()));
        return {};
    }

    Result<> writeFinding(const institutions::Inspection& check, const QJsonObject& json)
    {
        institutions::CheckFinding finding;
        finding.matter = sampleText(json, u"matter");
        finding.ownerName = sampleText(json, u"owner");
        BB_TRY(finding.owner, memberOf(finding.ownerName, check.on));
        finding.measure = sampleText(json, u"measure");
        finding.dueOn = sampleDay(json, u"due");
        ledger::Item item = institutions::findingItem(check, finding);
        item.id = m_writer.ids().make<ledger::ItemId>();
        BB_CHECK(m_writer.add(item, check.on));
        const QJsonArray closed = json.value(u"closed").toArray();
        if (closed.isEmpty())
            return {};
        const QDate on = QDate::fromString(closed.at(0).toString(), Qt::ISODate);
        return ledger::closeItem(m_writer.unit(), item.id, on, closed.at(1).toString(), on);
    }

    Result<> writeViolation(const QJsonObject& json)
    {
        institutions::Violation violation;
        violation.id = m_writer.ids().make<institutions::ViolationId>();
        violation.branch = m_branch;
        BB_TRY(violation.institution, institutionOf(json));
        violation.foundOn = sampleDay(json, u"found");
        violation.name = sampleText(json, u"person");
        if (!violation.isBranch()) {
            BB_TRY(violation.member, memberOf(violation.name, violation.foundOn));
        }
        violation.level = institutions::violationLevelByName(sampleText(json, u"level")).value_or(violation.level);
        violation.facts = sampleText(json, u"facts");
        BB_CHECK(institutions::saveViolation(m_writer.unit(), violation, violation.foundOn).map([](auto) {}));
        institutions::ViolationDecision decision;
        const auto measure = institutions::accountMeasureByName(sampleText(json, u"measure"));
        if (!measure)
            return {};
        decision.measure = *measure;
        decision.on = sampleDay(json, u"decided");
        decision.by = sampleText(json, u"by");
        decision.words = sampleText(json, u"words");
        return institutions::decideViolation(m_writer.unit(), violation.id, decision, decision.on);
    }

    Result<> writeDocument(const QJsonObject& json)
    {
        institutions::RegisteredDocument document;
        document.id = m_writer.ids().make<institutions::DocumentId>();
        document.branch = m_branch;
        const auto direction = institutions::documentDirectionByName(sampleText(json, u"direction"));
        if (!direction)
            return fail(supervisionDataError(sampleText(json, u"direction")));
        document.direction = *direction;
        document.number = sampleText(json, u"number");
        document.on = sampleDay(json, u"date");
        document.otherSide = sampleText(json, u"unit");
        document.title = sampleText(json, u"title");
        document.circulatedTo = sampleText(json, u"circulated");
        document.dueOn = sampleDay(json, u"due");
        BB_CHECK(institutions::saveDocument(m_writer.unit(), document, document.on).map([](auto) {}));
        const QDate handled = sampleDay(json, u"handled");
        if (!handled.isValid())
            return {};
        return institutions::handleDocument(m_writer.unit(), document.id, handled, sampleText(json, u"outcome"),
                                            handled);
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, institutions::InstitutionId>& m_byTitle;
};

} // namespace

Result<> writeMockupSupervision(DemoWriter& writer, book::BranchId branch, const QJsonObject& data,
                                const QHash<QString, institutions::InstitutionId>& byTitle)
{
    return MockupSupervision(writer, branch, byTitle).write(data);
}

} // namespace branchbook::sample
