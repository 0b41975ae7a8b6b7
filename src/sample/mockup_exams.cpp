// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_exams.h"

#include "branchbook/ideology/exam_service.h"
#include "branchbook/ideology/makeup.h"
#include "branchbook/rules/rule_base.h"
#include "sample/sample_file.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::sample {

namespace {

Result<> writeBank(DemoWriter& writer, book::BranchId branch, const QJsonArray& data)
{
    QList<ideology::ExamQuestion> questions;
    for (const QJsonValue& value : data) {
        const QJsonObject json = value.toObject();
        ideology::ExamQuestion question;
        question.id = writer.ids().make<ideology::QuestionId>();
        question.branch = branch;
        question.kind = ideology::questionKindByName(sampleText(json, u"kind")).value_or(question.kind);
        question.stem = sampleText(json, u"stem");
        for (const QJsonValue& choice : json.value(u"choices").toArray())
            question.choices.append(choice.toString());
        question.answer = sampleText(json, u"answer");
        question.points = ideology::usualPoints(question.kind);
        question.subject = sampleText(json, u"subject");
        questions.append(question);
    }
    return ideology::addQuestions(writer.unit(), questions, QDate(2026, 6, 15));
}

/// The exam among the gatherings, by its topic.
Result<std::optional<gathering::GatheringId>> examMeeting(DemoWriter& writer, book::BranchId branch,
                                                          const QString& topic)
{
    gathering::GatheringQuery query;
    query.branch = branch;
    query.kind = gathering::Kind::TheoryExam;
    BB_TRY(const auto rows, gathering::listGatherings(writer.unit().session(), query));
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.topic == topic; });
    return found == rows.end() ? std::nullopt : std::optional<gathering::GatheringId>(found->id);
}

/// Points that differ from person to person; what is missing is lost on the questions from the person's own number on.
ideology::ExamScore madeScore(DemoWriter& writer, const ideology::Exam& exam, book::MemberId member, int number)
{
    constexpr int kLeast = 55;
    constexpr int kSpread = 43;
    constexpr int kStride = 17;
    ideology::ExamScore score;
    score.id = writer.ids().make<ideology::ExamScoreId>();
    score.member = member;
    score.satOn = exam.heldOn;
    int lost = exam.totalPoints() - (kLeast + number * kStride % kSpread);
    for (const ideology::ExamItem& item : exam.items)
        score.marks.append(item.points * 10);
    for (int i = 0; i < exam.items.size() && lost > 0; ++i) {
        const auto at = (number + i) % exam.items.size();
        const int part = std::min(lost, exam.items[at].points);
        score.marks[at] -= part * 10;
        lost -= part;
    }
    return score;
}

Result<> writeScores(DemoWriter& writer, ideology::ExamId id, const QJsonObject& json)
{
    BB_TRY(const ideology::Exam exam, ideology::loadExam(writer.unit().session(), id));
    BB_TRY(const auto expected, ideology::expectedAt(writer.unit().session(), exam));
    QList<ideology::ExamScore> scores;
    for (const gathering::Attendee& each : expected) {
        if (each.presence == gathering::Presence::Present)
            scores.append(madeScore(writer, exam, each.member, int(scores.size())));
    }
    BB_CHECK(
        ideology::recordScores(writer.unit(), id, scores, ideology::ExamSitting::First, sampleDay(json, u"scored")));
    const QJsonObject again = json.value(u"retake").toObject();
    ideology::ExamScore retake;
    retake.id = writer.ids().make<ideology::ExamScoreId>();
    retake.member = scores.first().member; // the lowest of all
    retake.satOn = sampleDay(again, u"date");
    retake.tenths = again.value(u"points").toInt() * 10;
    return ideology::recordScores(writer.unit(), id, {retake}, ideology::ExamSitting::Retake, retake.satOn);
}

/// Of whoever missed a session on that day; nothing where a sample has no such session.
Result<> writeMakeup(DemoWriter& writer, book::BranchId branch, const QJsonObject& json)
{
    const QDate held = sampleDay(json, u"held");
    const QDate made = sampleDay(json, u"date");
    BB_TRY(const auto all, ideology::listMissedStudy(writer.unit().session(), branch, {held, held}, made));
    const auto missed = std::find_if(all.begin(), all.end(),
                                     [&](const auto& each) { return each.name == sampleText(json, u"person"); });
    if (missed == all.end())
        return {};
    ideology::Makeup makeup;
    makeup.id = writer.ids().make<ideology::MakeupId>();
    makeup.madeOn = made;
    makeup.material = sampleText(json, u"material");
    BB_CHECK(ideology::recordMakeup(writer.unit(), missed->gathering, missed->member, makeup, made));
    const QDate confirmed = sampleDay(json, u"confirmed");
    return confirmed.isValid()
        ? ideology::confirmMakeup(writer.unit(), makeup.id, confirmed, sampleText(json, u"by"), confirmed)
        : Result<>();
}

Result<> writeExam(DemoWriter& writer, const rules::Catalogue& catalogue, book::BranchId branch,
                   const QJsonObject& json)
{
    ideology::Exam exam;
    BB_TRY(exam.gathering, examMeeting(writer, branch, sampleText(json, u"gathering")));
    if (!exam.gathering)
        return {}; // a sample of fewer gatherings
    exam.id = writer.ids().make<ideology::ExamId>();
    exam.branch = branch;
    exam.title = sampleText(json, u"title");
    exam.seed = json.value(u"seed").toInt();
    const QJsonObject draws = json.value(u"draw").toObject();
    for (const ideology::QuestionKind kind : ideology::questionKinds()) {
        const QJsonArray draw = draws.value(ideology::questionKindName(kind)).toArray();
        exam.draws.append({kind, draw.at(0).toInt(), draw.at(1).toInt()});
    }
    BB_CHECK(ideology::announceExam(writer.unit(), catalogue, exam, sampleDay(json, u"announced")));
    return json.contains(u"scored") ? writeScores(writer, exam.id, json) : Result<>();
}

} // namespace

Result<> writeMockupExams(DemoWriter& writer, book::BranchId branch)
{
    BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("exams.json")));
    BB_TRY(const auto catalogue, rules::Catalogue::builtIn());
    BB_CHECK(writeBank(writer, branch, data.value(u"questions").toArray()));
    for (const QJsonValue& value : data.value(u"makeups").toArray())
        BB_CHECK(writeMakeup(writer, branch, value.toObject()));
    for (const QJsonValue& value : data.value(u"exams").toArray())
        BB_CHECK(writeExam(writer, catalogue, branch, value.toObject()));
    return {};
}

} // namespace branchbook::sample
