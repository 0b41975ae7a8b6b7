// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_integrity.h"

#include "branchbook/integrity/clue.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

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

    DemoWriter& m_writer;
    book::BranchId m_branch;
};

} // namespace

Result<> writeMockupIntegrity(DemoWriter& writer, book::BranchId branch)
{
    return MockupIntegrity(writer, branch).write();
}

} // namespace branchbook::sample
