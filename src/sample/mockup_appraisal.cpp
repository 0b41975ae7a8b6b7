// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_appraisal.h"

#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/appraisal_service.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

using namespace organization;

class MockupAppraisal
{
public:
    MockupAppraisal(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people,
                    QJsonObject data)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
        , m_data(std::move(data))
    {
    }

    Result<> write()
    {
        if (sampleDay(m_data, u"public_until") > m_writer.options().on)
            return {};
        BB_CHECK(open());
        BB_CHECK(writeAppraisalReport(unit(), m_id, reportText(), {}, sampleDay(m_data, u"meeting")));
        for (const QJsonValue& value : m_data.value(u"counts").toArray())
            BB_CHECK(writeCount(value.toObject()));
        const QDate graded = sampleDay(m_data, u"graded");
        const AppraisalResult result{appraisalGradeByName(sampleText(m_data, u"grade")).value_or(AppraisalGrade::Good),
                                     graded, sampleText(m_data, u"by"), sampleText(m_data, u"comment_given")};
        BB_CHECK(gradeAppraisal(unit(), m_id, result, {}, graded));
        BB_CHECK(writeSteps());
        const QDate from = sampleDay(m_data, u"public_from");
        BB_CHECK(publishAppraisal(unit(), m_id, from, sampleDay(m_data, u"public_until"),
                                  sampleText(m_data, u"public_at"), from));
        for (const QJsonValue& value : m_data.value(u"problems").toArray())
            BB_CHECK(writeProblem(value.toObject()));
        return {};
    }

private:
    [[nodiscard]] store::UnitOfWork& unit() const { return m_writer.unit(); }

    Result<> open()
    {
        Appraisal round;
        round.id = m_writer.ids().make<AppraisalId>();
        round.branch = m_branch;
        round.forYear = m_data.value(u"year").toInt();
        round.level = appraisalLevelByName(sampleText(m_data, u"level")).value_or(AppraisalLevel::Higher);
        round.toWhom = sampleText(m_data, u"to");
        round.speaker = sampleText(m_data, u"speaker");
        round.meetingOn = sampleDay(m_data, u"meeting");
        const QJsonArray weights = m_data.value(u"weights").toArray();
        for (std::size_t i = 0; i < kAppraisalRaters; ++i)
            round.scale.weights[i] = weights.at(qsizetype(i)).toInt();
        BB_TRY(m_id, openAppraisal(unit(), round, round.meetingOn));
        return {};
    }

    /// "b" for a heading.
    [[nodiscard]] QString reportText() const
    {
        QString text;
        for (const QJsonValue& value : m_data.value(u"report").toArray()) {
            const QJsonArray line = value.toArray();
            const QString words = line.at(1).toString().toHtmlEscaped();
            text += line.at(0).toString() == u"b" ? QStringLiteral("<p><b>%1</b></p>").arg(words)
                                                  : QStringLiteral("<p>%1</p>").arg(words);
        }
        return text;
    }

    Result<> writeCount(const QJsonObject& json) const
    {
        AppraisalCount count;
        count.rater = appraisalRaterByName(sampleText(json, u"rater")).value_or(AppraisalRater::Higher);
        count.heldOn = sampleDay(m_data, u"meeting");
        count.issued = json.value(u"issued").toInt();
        count.collected = json.value(u"collected").toInt();
        const QJsonArray marks = json.value(u"marks").toArray();
        for (std::size_t i = 0; i < kAppraisalGrades; ++i)
            count.marks[i] = marks.at(qsizetype(i)).toInt();
        return recordAppraisalCount(unit(), m_id, count, count.heldOn);
    }

    Result<> writeSteps() const
    {
        for (const QJsonValue& value : m_data.value(u"steps").toArray()) {
            const QJsonArray row = value.toArray();
            const auto step = appraisalStepByName(row.at(0).toString());
            const QDate day = QDate::fromString(row.at(1).toString(), Qt::ISODate);
            if (!step)
                return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, row.at(0).toString());
            BB_CHECK(takeAppraisalStep(unit(), m_id, {*step, day, row.at(2).toString(), {}}, day));
        }
        return {};
    }

    /// As raiseAppraisalProblem raises it, counted as an item of the sample.
    Result<> writeProblem(const QJsonObject& json) const
    {
        ledger::Item item;
        item.id = m_writer.ids().make<ledger::ItemId>();
        item.branch = m_branch;
        item.kind = ledger::Kind::Problem;
        item.area = QStringLiteral("organization");
        item.matter = sampleText(json, u"matter");
        item.origin = QStringLiteral("%1年度述职评议考核").arg(m_data.value(u"year").toInt());
        item.sourceTable = QString::fromLatin1(kAppraisalTable);
        item.sourceId = m_id.toString();
        item.ownerName = sampleText(json, u"owner");
        if (!m_people.contains(item.ownerName))
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, item.ownerName);
        item.owner = m_people.value(item.ownerName);
        item.measure = sampleText(json, u"measure");
        item.raisedOn = sampleDay(json, u"raised");
        item.dueOn = sampleDay(json, u"due");
        BB_CHECK(m_writer.add(item, item.raisedOn));
        const QDate closed = sampleDay(json, u"closed");
        if (closed > m_writer.options().on)
            return {};
        return ledger::closeItem(unit(), item.id, closed, sampleText(json, u"result"), closed);
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
    QJsonObject m_data;
    AppraisalId m_id;
};

} // namespace

Result<> writeMockupAppraisal(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    BB_TRY(QJsonObject data, loadSampleFile(QStringLiteral("appraisal.json")));
    return MockupAppraisal(writer, branch, people, std::move(data)).write();
}

} // namespace branchbook::sample
