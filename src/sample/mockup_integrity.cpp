// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_integrity.h"

#include "branchbook/integrity/channel.h"
#include "branchbook/integrity/clue.h"
#include "branchbook/integrity/disclosure.h"
#include "branchbook/integrity/education.h"
#include "branchbook/integrity/rectification.h"
#include "branchbook/integrity/risk_point.h"
#include "branchbook/integrity/supervision.h"
#include "branchbook/ledger/ledger_store.h"
#include "sample/sample_file.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::sample {

namespace {

const QDate kCatalogueBegins(2026, 1, 5);
constexpr int kFeedbackDays = 7;

class MockupIntegrity
{
public:
    MockupIntegrity(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& byName)
        : m_writer(writer)
        , m_branch(branch)
        , m_byName(byName)
    {
    }

    Result<> write()
    {
        BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("integrity.json")));
        for (const QJsonValue& value : data.value(u"clues").toArray())
            BB_CHECK(writeClue(value.toObject()));
        for (const QJsonValue& value : data.value(u"disclosures").toArray())
            BB_CHECK(writeDisclosure(value.toObject()));
        for (const QJsonValue& value : data.value(u"rectifications").toArray())
            BB_CHECK(writeRectification(value.toObject()));
        for (const QJsonValue& value : data.value(u"education").toArray())
            BB_CHECK(writeLesson(value.toObject()));
        for (const QJsonValue& value : data.value(u"channels").toArray())
            BB_CHECK(writeChannel(value.toObject()));
        for (const QJsonValue& value : data.value(u"supervision").toArray())
            BB_CHECK(writeSupervision(value.toObject()));
        for (const QJsonValue& value : data.value(u"risks").toArray())
            BB_CHECK(writeRisk(value.toObject()));
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

    /// Nobody where a sample has no such person.
    std::optional<book::MemberId> memberCalled(const QString& name) const
    {
        return m_byName.contains(name) ? std::optional(m_byName.value(name)) : std::nullopt;
    }

    Result<> writeRectification(const QJsonObject& json)
    {
        integrity::Rectification made;
        made.id = m_writer.ids().make<integrity::RectificationId>();
        made.branch = m_branch;
        made.title = sampleText(json, u"title");
        made.field = integrity::rectificationFields().find(sampleText(json, u"field")).value_or(made.field);
        made.begunOn = sampleDay(json, u"date");
        made.dueOn = sampleDay(json, u"due");
        made.leadName = sampleText(json, u"lead");
        made.lead = memberCalled(made.leadName);
        made.plan = sampleText(json, u"plan");
        BB_CHECK(integrity::saveRectification(m_writer.unit(), made, made.begunOn).map([](auto) {}));
        for (const QJsonValue& value : json.value(u"items").toArray())
            BB_CHECK(writeItem(made, value.toObject()));
        const QDate closed = sampleDay(json, u"closed");
        if (!closed.isValid())
            return {};
        return integrity::closeRectification(m_writer.unit(), made.id, closed, sampleText(json, u"conclusion"), closed);
    }

    Result<> writeItem(const integrity::Rectification& rectification, const QJsonObject& json)
    {
        integrity::RectificationItem line;
        line.problem = sampleText(json, u"problem");
        line.ownerName = sampleText(json, u"owner");
        line.owner = memberCalled(line.ownerName);
        line.measure = sampleText(json, u"measure");
        line.dueOn = sampleDay(json, u"due");
        const QDate raised = rectification.begunOn.addDays(kFeedbackDays);
        ledger::Item item = integrity::ledgerItemOf(rectification, line, raised);
        item.id = m_writer.ids().make<ledger::ItemId>();
        BB_CHECK(m_writer.add(item, raised));
        const QDate closed = sampleDay(json, u"closed");
        if (!closed.isValid())
            return {};
        return ledger::closeItem(m_writer.unit(), item.id, closed, sampleText(json, u"result"), closed);
    }

    Result<> writeLesson(const QJsonObject& json)
    {
        integrity::Lesson made;
        made.id = m_writer.ids().make<integrity::LessonId>();
        made.branch = m_branch;
        made.heldOn = sampleDay(json, u"date");
        made.kind = integrity::lessonKinds().find(sampleText(json, u"kind")).value_or(made.kind);
        made.topic = sampleText(json, u"topic");
        made.audience = sampleText(json, u"audience");
        made.present = json.value(u"present").toInt();
        made.materials = sampleText(json, u"materials");
        return integrity::saveLesson(m_writer.unit(), made, made.heldOn).map([](auto) {});
    }

    Result<> writeChannel(const QJsonObject& json)
    {
        integrity::Channel made;
        made.id = m_writer.ids().make<integrity::ChannelId>();
        made.branch = m_branch;
        made.kind = integrity::channelKindByName(sampleText(json, u"kind")).value_or(made.kind);
        made.title = sampleText(json, u"title");
        made.detail = sampleText(json, u"detail");
        made.keeper = sampleText(json, u"keeper");
        made.openedOn = sampleDay(json, u"date");
        made.guidance = sampleText(json, u"guidance");
        return integrity::saveChannel(m_writer.unit(), made, made.openedOn).map([](auto) {});
    }

    Result<> writeSupervision(const QJsonObject& json)
    {
        integrity::Supervision made;
        made.id = m_writer.ids().make<integrity::SupervisionId>();
        made.branch = m_branch;
        made.receivedOn = sampleDay(json, u"date");
        made.channel = integrity::channelKindByName(sampleText(json, u"channel")).value_or(made.channel);
        made.source = integrity::supervisionSources().find(sampleText(json, u"source")).value_or(made.source);
        made.matter = sampleText(json, u"matter");
        made.judged = integrity::supervisionJudgements().find(sampleText(json, u"judged")).value_or(made.judged);
        made.reply = sampleText(json, u"reply");
        made.repliedOn = sampleDay(json, u"replied");
        return integrity::saveSupervision(m_writer.unit(), made, std::max(made.receivedOn, made.repliedOn))
            .map([](auto) {});
    }

    Result<> writeRisk(const QJsonObject& json)
    {
        integrity::RiskPoint made;
        made.id = m_writer.ids().make<integrity::RiskPointId>();
        made.branch = m_branch;
        made.post = sampleText(json, u"post");
        made.matter = sampleText(json, u"risk");
        made.grade = integrity::riskGrades().find(sampleText(json, u"grade")).value_or(made.grade);
        made.measures = sampleText(json, u"measures");
        made.ownerName = sampleText(json, u"owner");
        made.owner = memberCalled(made.ownerName);
        made.reviewOn = sampleDay(json, u"review");
        made.reviewedOn = sampleDay(json, u"reviewed");
        const QDate entered = made.reviewedOn.isValid() ? made.reviewedOn : kCatalogueBegins;
        return integrity::saveRiskPoint(m_writer.unit(), made, entered).map([](auto) {});
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_byName;
};

} // namespace

Result<> writeMockupIntegrity(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& byName)
{
    return MockupIntegrity(writer, branch, byName).write();
}

} // namespace branchbook::sample
