// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_course.h"

#include "branchbook/organization/away_service.h"
#include "branchbook/organization/background.h"
#include "branchbook/organization/member_entry.h"
#include "branchbook/organization/own_field.h"
#include "branchbook/organization/transfer_service.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

using organization::Transfer;
using organization::TransferDirection;

class MockupCourse
{
public:
    MockupCourse(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
    {
    }

    Result<> write()
    {
        BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("course.json")));
        for (const QJsonValue& value : data.value(u"transfers").toArray())
            BB_CHECK(writeTransfer(value.toObject()));
        for (const QJsonValue& value : data.value(u"away").toArray())
            BB_CHECK(writeAway(value.toObject()));
        for (const QJsonValue& value : data.value(u"entries").toArray())
            BB_CHECK(writeEntry(value.toObject()));
        for (const QJsonValue& value : data.value(u"own_fields").toArray())
            BB_CHECK(writeOwnField(value.toObject()));
        for (const QJsonValue& value : data.value(u"papers").toArray())
            BB_CHECK(writePaper(value.toObject()));
        for (const QJsonValue& value : data.value(u"background").toArray())
            BB_CHECK(writeBackground(value.toObject()));
        return {};
    }

private:
    Result<> writeTransfer(const QJsonObject& json)
    {
        Transfer transfer;
        transfer.id = m_writer.ids().make<organization::TransferId>();
        transfer.branch = m_branch;
        transfer.memberName = sampleText(json, u"name");
        transfer.memberType = QString::fromUtf16(book::kFullMember);
        transfer.direction =
            organization::transferDirectionByName(sampleText(json, u"direction")).value_or(TransferDirection::Out);
        if (m_people.contains(transfer.memberName))
            transfer.member = m_people.value(transfer.memberName);
        transfer.organization = sampleText(json, u"organization");
        transfer.reach = organization::transferReachByName(sampleText(json, u"reach")).value_or(transfer.reach);
        transfer.appliedOn = sampleDay(json, u"applied");
        transfer.letterNumber = sampleText(json, u"letter");
        transfer.issuedOn = sampleDay(json, u"issued");
        transfer.validDays = json.value(u"days").toInt();
        transfer.duesUntil = Month::fromString(sampleText(json, u"dues_until"));
        transfer.contact = sampleText(json, u"contact");
        transfer.contactPhone = sampleText(json, u"phone");
        BB_CHECK(organization::openTransfer(m_writer.unit(), transfer, transfer.issuedOn));
        return endTransfer(json, transfer);
    }

    Result<> endTransfer(const QJsonObject& json, const Transfer& transfer)
    {
        const QDate received = sampleDay(json, u"received");
        const QDate receipt = sampleDay(json, u"receipt");
        const QDate returned = sampleDay(json, u"returned");
        if (received.isValid())
            return organization::receiveTransfer(m_writer.unit(), transfer.id, {received, receipt, transfer.member},
                                                 receipt);
        if (returned.isValid())
            return organization::returnTransfer(m_writer.unit(), transfer.id, returned, sampleText(json, u"why"),
                                                returned);
        return {};
    }

    Result<> writeAway(const QJsonObject& json)
    {
        const QString name = sampleText(json, u"name");
        const QString keeper = sampleText(json, u"keeper");
        if (!m_people.contains(name) || !m_people.contains(keeper))
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, name);
        organization::Away away;
        away.id = m_writer.ids().make<organization::AwayId>();
        away.member = m_people.value(name);
        away.kind = organization::awayKindByName(sampleText(json, u"kind")).value_or(away.kind);
        const QDate since = sampleDay(json, u"since");
        away.since = PartialDate::of(since);
        away.place = sampleText(json, u"place");
        away.reason = sampleText(json, u"reason");
        away.certificate = sampleText(json, u"certificate");
        away.keeper = m_people.value(keeper);
        away.keeperName = keeper;
        BB_CHECK(organization::openAway(m_writer.unit(), away, since));
        for (const QJsonValue& value : json.value(u"contacts").toArray()) {
            const QJsonArray line = value.toArray();
            const QDate on = QDate::fromString(line.at(0).toString(), Qt::ISODate);
            BB_CHECK(organization::recordAwayContact(m_writer.unit(), away.id,
                                                     {on, line.at(1).toString(), keeper, line.at(2).toString()}, on));
        }
        return {};
    }

    Result<> writeEntry(const QJsonObject& json)
    {
        organization::MemberEntry entry;
        entry.id = m_writer.ids().make<organization::MemberEntryId>();
        entry.memberName = sampleText(json, u"name");
        if (!m_people.contains(entry.memberName))
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, entry.memberName);
        entry.member = m_people.value(entry.memberName);
        entry.kind = organization::entryKindByName(sampleText(json, u"kind")).value_or(entry.kind);
        const QDate on = sampleDay(json, u"date");
        entry.on = PartialDate::of(on);
        entry.title = sampleText(json, u"title");
        entry.by = sampleText(json, u"by");
        if (json.contains(u"amount"))
            entry.amount = Money::fromString(sampleText(json, u"amount"));
        entry.detail = sampleText(json, u"detail");
        const auto id = organization::putMemberEntry(m_writer.unit(), entry, on);
        return id ? Result<>{} : Result<>(fail(id.error()));
    }

    Result<book::MemberId> memberNamed(const QString& name) const
    {
        if (m_people.contains(name))
            return m_people.value(name);
        return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, name);
    }

    Result<> writeOwnField(const QJsonObject& json)
    {
        organization::OwnField field;
        field.id = m_writer.ids().make<organization::OwnFieldId>();
        field.name = sampleText(json, u"name");
        field.kind = organization::ownKindByName(sampleText(json, u"kind")).value_or(field.kind);
        for (const QJsonValue& choice : json.value(u"choices").toArray())
            field.choices.append(choice.toString());
        BB_TRY([[maybe_unused]] const auto id, organization::putOwnField(m_writer.unit(), field));
        for (const QJsonValue& value : json.value(u"values").toArray()) {
            const QJsonArray line = value.toArray();
            BB_TRY(const auto member, memberNamed(line.at(0).toString()));
            BB_CHECK(organization::setOwnValue(m_writer.unit(), member, field, line.at(1).toString(),
                                               m_writer.options().on));
        }
        return {};
    }

    /// A scanned paper: a small file of ours, under the name it would have.
    Result<> writePaper(const QJsonObject& json)
    {
        BB_TRY(const auto member, memberNamed(sampleText(json, u"name")));
        return m_writer.attachTo(QStringLiteral("member"), member.toString(),
                                 QStringLiteral(":/branchbook/sample/attachment.pdf"), sampleText(json, u"file"),
                                 sampleDay(json, u"date"));
    }

    Result<> writeBackground(const QJsonObject& json)
    {
        organization::Background record;
        record.id = m_writer.ids().make<organization::BackgroundId>();
        BB_TRY(record.member, memberNamed(sampleText(json, u"name")));
        record.kind = organization::backgroundKindByName(sampleText(json, u"kind")).value_or(record.kind);
        record.from = PartialDate::fromIso(sampleText(json, u"from"));
        record.until = PartialDate::fromIso(sampleText(json, u"until"));
        record.place = sampleText(json, u"place");
        record.post = sampleText(json, u"post");
        record.level = sampleText(json, u"level");
        record.degree = sampleText(json, u"degree");
        record.mode = organization::educationModeByName(sampleText(json, u"mode")).value_or(record.mode);
        record.relation = sampleText(json, u"relation");
        record.familyName = sampleText(json, u"family_name");
        record.familyBirth = PartialDate::fromIso(sampleText(json, u"family_birth"));
        record.familyStatus = sampleText(json, u"family_status");
        record.familyWork = sampleText(json, u"family_work");
        const auto id = organization::addBackground(m_writer.unit(), record, m_writer.options().on);
        return id ? Result<>{} : Result<>(fail(id.error()));
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
};

} // namespace

Result<> writeMockupCourse(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    return MockupCourse(writer, branch, people).write();
}

} // namespace branchbook::sample
