// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_integrity.h"

#include "branchbook/integrity/clue.h"
#include "branchbook/integrity/disclosure.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

const QDate kCatalogueBegins(2026, 1, 5);
constexpr int kFeedbackDays = 7;

class MockupIntegrity
{
public:
    MockupIntegrity(DemoWriter& writer, book::BranchId branch)
        : m_writer(writer)
        , m_branch(branch)
    {
    }

    Result<> write()
    {
        BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("integrity.json")));
        for (const QJsonValue& value : data.value(u"clues").toArray())
            BB_CHECK(writeClue(value.toObject()));
        for (const QJsonValue& value : data.value(u"disclosures").toArray())
            BB_CHECK(writeDisclosure(value.toObject()));
        return {};
    }

private:
    Result<> writeClue(const QJsonObject& json)
    {
        integrity::Clue clue;
        clue.id = m_writer.ids().make<integrity::ClueId>();
        clue.branch = m_branch;
        clue.receivedOn = sampleDay(json, u"received");
        clue.channel = integrity::channelKindByName(sampleText(json, u"channel")).value_or(clue.channel);
        clue.level = integrity::subjectLevelByName(sampleText(json, u"level")).value_or(clue.level);
        clue.registeredBy = sampleText(json, u"by");
        clue.matter = sampleText(json, u"matter");
        const integrity::ClueSource source{sampleText(json, u"reporter"), sampleText(json, u"contact"),
                                           sampleText(json, u"original")};
        BB_CHECK(integrity::registerClue(m_writer.unit(), clue, source, clue.receivedOn).map([](auto) {}));
        const QDate handed = sampleDay(json, u"handed");
        BB_CHECK(integrity::handOverClue(m_writer.unit(), clue.id, {sampleText(json, u"to"), handed, {}}, handed));
        const QDate receipt = sampleDay(json, u"receipt");
        BB_CHECK(integrity::recordClueReceipt(m_writer.unit(), clue.id, receipt, sampleText(json, u"number"), receipt));
        const QDate answered = sampleDay(json, u"answered");
        if (!answered.isValid())
            return {};
        BB_CHECK(
            integrity::recordClueAnswer(m_writer.unit(), clue.id, answered, sampleText(json, u"answer"), answered));
        const auto outcome = integrity::clueOutcomeByName(sampleText(json, u"outcome"));
        return integrity::closeClue(m_writer.unit(), clue.id, answered,
                                    outcome.value_or(integrity::ClueOutcome::Clarified), sampleText(json, u"result"),
                                    answered);
    }

    Result<> writeDisclosure(const QJsonObject& json)
    {
        integrity::Disclosure item;
        item.id = m_writer.ids().make<integrity::DisclosureId>();
        item.branch = m_branch;
        item.title = sampleText(json, u"title");
        item.category = integrity::disclosureCategories().find(sampleText(json, u"category")).value_or(item.category);
        item.scope = integrity::disclosureScopes().find(sampleText(json, u"scope")).value_or(item.scope);
        item.medium = integrity::disclosureMediums().find(sampleText(json, u"medium")).value_or(item.medium);
        item.cycle = integrity::disclosureCycles().find(sampleText(json, u"cycle")).value_or(item.cycle);
        item.dueOn = sampleDay(json, u"due");
        item.beginsOn = json.contains(u"begins") ? sampleDay(json, u"begins") : kCatalogueBegins;
        item.owner = QStringLiteral("陆怀瑾");
        item.basis = sampleText(json, u"basis");
        item.confidence = sampleText(json, u"confidence");
        BB_CHECK(integrity::saveDisclosure(m_writer.unit(), item, item.beginsOn).map([](auto) {}));
        for (const QJsonValue& value : json.value(u"published").toArray())
            BB_CHECK(writeNotice(item, json, QDate::fromString(value.toString(), Qt::ISODate)));
        return {};
    }

    Result<> writeNotice(const integrity::Disclosure& item, const QJsonObject& json, QDate on)
    {
        integrity::Notice notice;
        notice.id = m_writer.ids().make<integrity::NoticeId>();
        notice.disclosure = item.id;
        notice.publishedOn = on;
        notice.scope = item.scope;
        notice.medium = item.medium;
        notice.content = sampleText(json, u"content");
        notice.reviewedBy = QStringLiteral("陆怀瑾");
        notice.approvedBy = QStringLiteral("支委会");
        BB_CHECK(integrity::saveNotice(m_writer.unit(), notice, on).map([](auto) {}));
        const QString feedback = sampleText(json, u"feedback");
        if (feedback.isEmpty())
            return {};
        return integrity::recordNoticeFeedback(m_writer.unit(), notice.id, on.addDays(kFeedbackDays), feedback,
                                               on.addDays(kFeedbackDays));
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
};

} // namespace

Result<> writeMockupIntegrity(DemoWriter& writer, book::BranchId branch)
{
    return MockupIntegrity(writer, branch).write();
}

} // namespace branchbook::sample
