// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/day_bounds.h"
#include "branchbook/base/text.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ideology/exam_service.h"
#include "branchbook/store/day.h"
#include "ideology/exam_rows.h"

#include <algorithm>

namespace branchbook::ideology {

namespace {

constexpr DayField kExamDay{"date", QT_TRANSLATE_NOOP("Fields", "考试日期")};

Error examError(const char* code, const QStringList& args, const char* where)
{
    return {ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)};
}

Result<Exam> liveExam(const store::Session& session, ExamId id)
{
    BB_TRY(Exam exam, loadExam(session, id));
    if (exam.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("exam.recycled"), {exam.title});
    return exam;
}

/// One title in the branch, one exam for a gathering of the kind.
Result<> checkPlace(const store::Session& session, const Exam& exam)
{
    BB_TRY(const auto all, listExams(session, exam.branch));
    for (const Exam& other : all) {
        if (other.id == exam.id)
            continue;
        if (other.title == exam.title)
            return fail(examError("exam.title_taken", {exam.title}, "title"));
        if (exam.gathering && other.gathering == exam.gathering)
            return fail(ErrorKind::Refused, QStringLiteral("exam.gathering_taken"), {other.title},
                        QStringLiteral("gathering"));
    }
    return {};
}

/// Trimmed, on the day of its gathering.
Result<Exam> tidyExam(const store::Session& session, Exam exam)
{
    exam.title = trimmedText(exam.title).simplified();
    exam.subject = trimmedText(exam.subject).simplified();
    exam.note = trimmedText(exam.note);
    if (exam.title.isEmpty())
        return fail(examError("exam.title_missing", {}, "title"));
    if (exam.gathering) {
        BB_TRY(const gathering::Gathering held, gathering::loadGathering(session, *exam.gathering));
        if (held.kind != gathering::Kind::TheoryExam || held.branch != exam.branch)
            return fail(ErrorKind::Refused, QStringLiteral("exam.gathering_kind"), {held.topic},
                        QStringLiteral("gathering"));
        exam.heldOn = held.heldOn;
    }
    if (!exam.heldOn.isValid())
        return fail(examError("exam.day_missing", {}, "date"));
    BB_CHECK(checkDayBounds(exam.heldOn, kExamDay, session.today()));
    return exam;
}

Result<> checkPass(const Exam& exam)
{
    const int total = exam.totalPoints();
    if (exam.passPoints < 1 || exam.passPoints > total)
        return fail(examError("exam.pass", {QString::number(exam.passPoints), QString::number(total)}, "pass"));
    return {};
}

/// The paper as its subject, draws and seed give it, and the mark that passes.
Result<Exam> withPaper(const store::Session& session, const rules::Catalogue& catalogue, Exam exam, QDate today)
{
    if (exam.seed == 0)
        exam.seed = static_cast<qint64>(ExamId::make().value.low % quint64{kMostSeed}) + 1;
    if (exam.seed < 1 || exam.seed > kMostSeed)
        return fail(examError("exam.seed", {QString::number(exam.seed), QString::number(kMostSeed)}, "seed"));
    BB_TRY(auto bank, listQuestions(session, exam.branch));
    if (!exam.subject.isEmpty())
        bank.removeIf([&](const ExamQuestion& question) { return question.subject != exam.subject; });
    BB_TRY(exam.items, drawPaper(bank, exam.draws, exam.seed));
    if (exam.passPoints == 0) {
        BB_TRY(exam.passPoints, usualPassPoints(catalogue, exam.totalPoints(), today));
    }
    BB_CHECK(checkPass(exam));
    return exam;
}

/// In place of the paper of `before`.
Result<> writePaper(store::UnitOfWork& unit, const Exam& exam, const Exam& before)
{
    const QString id = exam.id.toString();
    const auto key = [&](const QString& part) { return id + QChar(store::kKeySeparator) + part; };
    for (const ExamDraw& draw : before.draws) {
        const bool stays = std::any_of(exam.draws.begin(), exam.draws.end(),
                                       [&](const ExamDraw& each) { return each.kind == draw.kind; });
        if (!stays)
            BB_CHECK(unit.remove("exam_draw", key(questionKindName(draw.kind))));
    }
    for (const ExamDraw& draw : exam.draws)
        BB_CHECK(unit.put("exam_draw",
                          {{"exam_id", id},
                           {"kind", questionKindName(draw.kind)},
                           {"questions", qint64{draw.questions}},
                           {"points", draw.points ? store::Value{qint64{*draw.points}} : store::Value{}}}));
    for (qsizetype i = 0; i < exam.items.size(); ++i) {
        const ExamItem& item = exam.items[i];
        BB_CHECK(unit.put("exam_item",
                          {{"exam_id", id},
                           {"position", qint64(i + 1)},
                           {"question_id", item.question.toString()},
                           {"kind", questionKindName(item.kind)},
                           {"stem", item.stem},
                           {"choices", store::textOrNull(item.choices.join(u'\n'))},
                           {"answer", store::textOrNull(item.answer)},
                           {"points", qint64{item.points}}}));
    }
    for (qsizetype i = exam.items.size(); i < before.items.size(); ++i)
        BB_CHECK(unit.remove("exam_item", key(QString::number(i + 1))));
    return {};
}

} // namespace

Result<ExamId> announceExam(store::UnitOfWork& unit, const rules::Catalogue& catalogue, const Exam& given, QDate today)
{
    BB_TRY(Exam exam, tidyExam(unit.session(), given));
    BB_TRY(exam, withPaper(unit.session(), catalogue, exam, today));
    exam.id = exam.id.isNull() ? ExamId::make() : exam.id; // a sample brings its own
    BB_CHECK(checkPlace(unit.session(), exam));
    store::ColumnValues columns = columnsOf(exam);
    columns.insert(columns.begin(), {"id", exam.id.toString()});
    columns.push_back({"edition", qint64{1}});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("exam", columns));
    BB_CHECK(writePaper(unit, exam, {}));
    return exam.id;
}

Result<> changeExam(store::UnitOfWork& unit, const Exam& given)
{
    BB_TRY(const Exam now, liveExam(unit.session(), given.id));
    Exam exam = now;
    exam.rev = given.rev;
    exam.title = given.title;
    exam.heldOn = given.heldOn;
    exam.gathering = given.gathering;
    exam.passPoints = given.passPoints;
    exam.note = given.note;
    BB_TRY(exam, tidyExam(unit.session(), exam));
    BB_CHECK(checkPass(exam));
    BB_CHECK(checkPlace(unit.session(), exam));
    if (!now.scores.isEmpty() && exam.passPoints != now.passPoints)
        return fail(ErrorKind::Refused, QStringLiteral("exam.scored"), {now.title}, QStringLiteral("pass"));
    for (const ExamScore& score : now.scores) {
        if (score.satOn < exam.heldOn)
            return fail(examError("exam.day_late",
                                  {PartialDate::of(exam.heldOn).toChinese(), PartialDate::of(score.satOn).toChinese()},
                                  "date"));
    }
    return unit.update("exam", exam.id.toString(), exam.rev, columnsOf(exam));
}

Result<> redrawExam(store::UnitOfWork& unit, const rules::Catalogue& catalogue, const Exam& given, QDate today)
{
    BB_TRY(const Exam now, liveExam(unit.session(), given.id));
    if (!now.scores.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("exam.scored"), {now.title});
    Exam exam = now;
    exam.subject = trimmedText(given.subject).simplified();
    exam.draws = given.draws;
    exam.seed = given.seed;
    exam.passPoints = given.passPoints;
    BB_TRY(exam, withPaper(unit.session(), catalogue, exam, today));
    BB_CHECK(unit.change("exam", exam.id.toString(),
                         {{"subject", store::textOrNull(exam.subject)},
                          {"seed", exam.seed},
                          {"pass_points", qint64{exam.passPoints}},
                          {"edition", qint64{now.edition} + 1}}));
    return writePaper(unit, exam, now);
}

Result<> recycleExam(store::UnitOfWork& unit, ExamId id, QDate today)
{
    BB_TRY([[maybe_unused]] const Exam now, loadExam(unit.session(), id));
    return unit.change("exam", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreExam(store::UnitOfWork& unit, ExamId id)
{
    BB_TRY(const Exam exam, loadExam(unit.session(), id));
    BB_CHECK(checkPlace(unit.session(), exam));
    return unit.change("exam", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::ideology
