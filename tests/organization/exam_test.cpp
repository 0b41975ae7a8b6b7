// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions, papers, scores and figures of theory exams. (Stands here for the branch that it shares with the other records.)
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ideology/exam_service.h"
#include "branchbook/ideology/makeup.h"
#include "branchbook/ideology/study_plan.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace dues_test;
using namespace branchbook::ideology;

namespace {

struct Exams : Branch {
    Exams()
    {
        for (const char16_t* name : {u"甲", u"乙", u"丙", u"丁"})
            people.append(add(QString::fromUtf16(name)));
    }
    QList<book::MemberId> people;

    [[nodiscard]] ExamQuestion asked(QuestionKind kind, const QString& stem) const
    {
        ExamQuestion question;
        question.branch = branch.id;
        question.kind = kind;
        question.stem = stem;
        question.points = 10;
        question.answer = QStringLiteral("对");
        if (ideology::hasChoices(kind)) {
            question.choices = {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")};
            question.answer = kind == QuestionKind::Single ? QStringLiteral("B") : QStringLiteral("AC");
        }
        return question;
    }
    void fillBank(int each)
    {
        QList<ExamQuestion> questions;
        for (const QuestionKind kind : questionKinds()) {
            for (int i = 0; i < each; ++i)
                questions.append(asked(kind, QStringLiteral("第%1道").arg(i)));
        }
        REQUIRE(run([&](store::UnitOfWork& unit) { return addQuestions(unit, questions, kToday); }));
    }
    [[nodiscard]] Exam planned(const QString& title) const
    {
        Exam exam;
        exam.branch = branch.id;
        exam.title = title;
        exam.heldOn = QDate(2026, 9, 1);
        exam.seed = 42;
        exam.draws = {{QuestionKind::Single, 5, {}}, {QuestionKind::Judge, 5, {}}};
        return exam;
    }
    Result<ExamId> announce(const Exam& exam)
    {
        ExamId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, announceExam(unit, catalogue, exam, kToday));
            return {};
        }));
        return id;
    }
    [[nodiscard]] ExamScore score(int person, int tenths, QDate on = QDate(2026, 9, 1)) const
    {
        ExamScore made;
        made.member = people[person];
        made.tenths = tenths;
        made.satOn = on;
        return made;
    }
    Result<> record(ExamId id, const QList<ExamScore>& scores, ExamSitting sitting = ExamSitting::First)
    {
        return run([&](store::UnitOfWork& unit) { return recordScores(unit, id, scores, sitting, kToday); });
    }
    [[nodiscard]] Exam shown(ExamId id) const { return loadExam(reader(), id).value(); }
    [[nodiscard]] ExamFigures figures(ExamId id) const { return loadExamFigures(reader(), shown(id), kToday).value(); }
};

QStringList stemsOf(const Exam& exam)
{
    QStringList stems;
    for (const ExamItem& item : exam.items)
        stems.append(questionKindName(item.kind) + item.stem);
    return stems;
}

QStringList examNames(const QList<ExamPerson>& people)
{
    QStringList names;
    for (const ExamPerson& person : people)
        names.append(person.name);
    names.sort();
    return names;
}

} // namespace

TEST_CASE("answers are read in the forms in which banks have them", "[exam]")
{
    const QStringList choices{QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")};
    const auto read = [&](QuestionKind kind, const char16_t* typed) {
        const auto answer = readAnswer(kind, choices, QString::fromUtf16(typed));
        return answer ? *answer : answer.error().code;
    };
    CHECK(read(QuestionKind::Single, u" b ") == QStringLiteral("B"));
    CHECK(read(QuestionKind::Single, u"Ｂ") == QStringLiteral("B"));
    CHECK(read(QuestionKind::Single, u"二") == QStringLiteral("B"));
    CHECK(read(QuestionKind::Single, u"AB") == QStringLiteral("question.answer_single"));
    CHECK(read(QuestionKind::Single, u"D") == QStringLiteral("question.answer_letter"));
    CHECK(read(QuestionKind::Single, u"") == QStringLiteral("question.answer_missing"));
    CHECK(read(QuestionKind::Multiple, u"c、A") == QStringLiteral("AC"));
    CHECK(read(QuestionKind::Multiple, u"A,A") == QStringLiteral("question.answer_multiple"));
    CHECK(read(QuestionKind::Judge, u"√") == QStringLiteral("正确"));
    CHECK(read(QuestionKind::Judge, u"错") == QStringLiteral("错误"));
    CHECK(read(QuestionKind::Judge, u"也许") == QStringLiteral("question.answer_judge"));
    CHECK(read(QuestionKind::Essay, u"") == QString());
    CHECK(questionKindByName(u"单项选择题") == QuestionKind::Single);
    CHECK(questionKindByName(u"多选题") == QuestionKind::Multiple);
    CHECK_FALSE(questionKindByName(u"填空"));
}

TEST_CASE("a question that cannot be asked is refused, and so is one that the bank has", "[exam]")
{
    Exams s;
    const auto refused = [&](auto spoil) {
        ExamQuestion question = s.asked(QuestionKind::Single, QStringLiteral("问"));
        spoil(question);
        return codeOf(s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, addQuestion(unit, question, kToday));
            return {};
        }));
    };
    CHECK(refused([](ExamQuestion& question) { question.stem = QStringLiteral(" "); })
          == QStringLiteral("question.stem_missing"));
    CHECK(refused([](ExamQuestion& question) { question.choices = question.choices.first(1); })
          == QStringLiteral("question.choices_few"));
    CHECK(refused([](ExamQuestion& question) { question.choices[2] = question.choices[0]; })
          == QStringLiteral("question.choice_twice"));
    CHECK(refused([](ExamQuestion& question) { question.points = 0; }) == QStringLiteral("question.points"));
    CHECK(refused([](ExamQuestion& question) { question.kind = QuestionKind::Judge; })
          == QStringLiteral("question.choices_none"));
    CHECK(refused([](ExamQuestion&) {}) == QString());
    CHECK(refused([](ExamQuestion& question) { question.stem = QStringLiteral("问　"); })
          == QStringLiteral("question.there"));
}

TEST_CASE("the same bank and seed give the same paper; another seed another one; nothing twice", "[exam]")
{
    Exams s;
    s.fillBank(30);
    const auto first = s.announce(s.planned(QStringLiteral("一"))).value();
    Exam again = s.planned(QStringLiteral("二"));
    const auto second = s.announce(again).value();
    again.title = QStringLiteral("三");
    again.seed = 43;
    const auto third = s.announce(again).value();
    const Exam exam = s.shown(first);
    CHECK(stemsOf(exam) == stemsOf(s.shown(second)));
    CHECK(stemsOf(exam) != stemsOf(s.shown(third)));
    CHECK(exam.seed == 42);
    REQUIRE(exam.items.size() == 10);
    QStringList stems = stemsOf(exam);
    CHECK(stems.removeDuplicates() == 0);
    CHECK(std::count_if(exam.items.begin(), exam.items.end(),
                        [](const ExamItem& item) { return item.kind == QuestionKind::Judge; })
          == 5);
    CHECK(exam.totalPoints() == 100);
    CHECK(exam.passPoints == 60); // exam.pass_share 0.6
    // What happens to the bank later does not touch the paper.
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleQuestion(unit, exam.items[0].question, kToday); }));
    CHECK(stemsOf(s.shown(first)) == stemsOf(exam));
    const auto refused = [&](auto spoil) {
        Exam bad = s.planned(QStringLiteral("四"));
        spoil(bad);
        return codeOf(s.announce(bad));
    };
    CHECK(refused([](Exam& bad) { bad.draws[0].questions = 31; }) == QStringLiteral("exam.bank_short"));
    CHECK(refused([](Exam& bad) { bad.draws.clear(); }) == QStringLiteral("exam.draw_none"));
    CHECK(refused([](Exam& bad) { bad.draws[1].kind = QuestionKind::Single; }) == QStringLiteral("exam.draw_twice"));
    CHECK(refused([](Exam& bad) { bad.passPoints = 101; }) == QStringLiteral("exam.pass"));
    CHECK(refused([](Exam& bad) { bad.title = QStringLiteral("一"); }) == QStringLiteral("exam.title_taken"));
    CHECK(refused([](Exam& bad) { bad.heldOn = {}; }) == QStringLiteral("exam.day_missing"));
    CHECK(refused([](Exam& bad) { bad.subject = QStringLiteral("没有的"); }) == QStringLiteral("exam.bank_short"));
}

TEST_CASE("scores fit the paper, once for everybody; retakes are for who failed", "[exam]")
{
    Exams s;
    s.fillBank(10);
    const auto id = s.announce(s.planned(QStringLiteral("考"))).value();
    CHECK(codeOf(s.record(id, {s.score(0, 1001)})) == QStringLiteral("exam.score_high"));
    CHECK(codeOf(s.record(id, {s.score(0, 500, kToday.addDays(1))})) == QStringLiteral("exam.sat_future"));
    CHECK(codeOf(s.record(id, {s.score(0, 500, QDate(2026, 8, 31))})) == QStringLiteral("exam.sat_early"));
    CHECK(codeOf(s.record(id, {s.score(0, 500), s.score(0, 500)})) == QStringLiteral("exam.score_there"));
    CHECK(codeOf(s.record(id, {s.score(0, 500)}, ExamSitting::Retake)) == QStringLiteral("exam.retake_first"));
    ExamScore marked = s.score(0, 0);
    marked.marks = {100, 100, 100, 100, 100, 55};
    CHECK(codeOf(s.record(id, {marked})) == QStringLiteral("exam.marks_number"));
    marked.marks = {100, 100, 100, 100, 100, 55, 0, 0, 0, 101};
    CHECK(codeOf(s.record(id, {marked})) == QStringLiteral("exam.marks_high"));
    marked.marks[9] = 0;
    marked.tenths = 554;
    CHECK(codeOf(s.record(id, {marked})) == QStringLiteral("exam.marks_sum"));
    marked.tenths = 0;
    CHECK(s.shown(id).scores.isEmpty());
    REQUIRE(s.record(id, {marked, s.score(1, 600), s.score(2, 900)}));
    CHECK(s.shown(id).lastOf(s.people[0])->tenths == 555);
    CHECK(codeOf(s.record(id, {s.score(1, 700)}, ExamSitting::Retake)) == QStringLiteral("exam.retake_passed"));
    REQUIRE(s.record(id, {s.score(0, 590, QDate(2026, 9, 5))}, ExamSitting::Retake));
    REQUIRE(s.record(id, {s.score(0, 610, QDate(2026, 9, 8))}, ExamSitting::Retake));
    const ExamFigures figures = s.figures(id);
    CHECK(figures.expected == 4);
    CHECK(figures.sat == 3);
    CHECK(figures.passed == 3);
    CHECK(figures.passedFirst == 2);
    CHECK(figures.passedLater() == 1);
    CHECK(figures.retaken == 1);
    CHECK(figures.mean == 685); // (55.5 + 60 + 90) / 3 = 68.5
    CHECK(figures.highest == 900);
    CHECK(figures.lowest == 555);
    CHECK(figures.items[5].known == 1);
    CHECK(figures.items[5].percent(10) == 55);
    CHECK(figures.items[0].full == 1);
    const Exam exam = s.shown(id);
    CHECK(examNames(peopleOf(exam, figures, ExamGroup::Absent)) == QStringList{QStringLiteral("丁")});
    CHECK(examNames(peopleOf(exam, figures, ExamGroup::PassedLater)) == QStringList{QStringLiteral("甲")});
    CHECK(peopleOf(exam, figures, ExamGroup::Failed).isEmpty());
    Exam other = exam;
    other.passPoints = 50;
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return changeExam(unit, other); }))
          == QStringLiteral("exam.scored"));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return redrawExam(unit, s.catalogue, exam, kToday); }))
          == QStringLiteral("exam.scored"));
}

TEST_CASE("a score that was wrong is corrected or struck with its reason, and what stood there is kept", "[exam]")
{
    Exams s;
    s.fillBank(10);
    const auto id = s.announce(s.planned(QStringLiteral("考"))).value();
    REQUIRE(s.record(id, {s.score(0, 555), s.score(1, 800)}));
    const auto correct = [&](const ExamScore& score, const QString& why) {
        return s.run([&](store::UnitOfWork& unit) { return correctScore(unit, id, score, why, kToday); });
    };
    CHECK(codeOf(correct(s.score(0, 655), QStringLiteral(" "))) == QStringLiteral("exam.why"));
    CHECK(codeOf(correct(s.score(0, 555), QStringLiteral("漏加"))) == QStringLiteral("exam.same"));
    CHECK(codeOf(correct(s.score(2, 655), QStringLiteral("漏加"))) == QStringLiteral("exam.score_missing"));
    REQUIRE(correct(s.score(0, 655), QStringLiteral("漏加")));
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return strikeScore(unit, id, s.people[1], QStringLiteral("录错了人"), kToday);
    }));
    const Exam exam = s.shown(id);
    REQUIRE(exam.corrections.size() == 2);
    CHECK(exam.corrections[0].before == QStringLiteral("55.5"));
    CHECK(exam.corrections[1].before == QStringLiteral("80"));
    REQUIRE(exam.scores.size() == 1);
    CHECK(exam.scores[0].tenths == 655);
}

TEST_CASE("the agenda asks for the scores until there are some; the report counts what was held in its period",
          "[exam]")
{
    Exams s;
    s.fillBank(10);
    const auto id = s.announce(s.planned(QStringLiteral("考"))).value();
    const auto terms = [&] {
        rules::Facts facts;
        REQUIRE(addExamFacts({s.reader(), s.branch.id, QDate(2026, 1, 1), kToday, s.catalogue}, facts));
        return facts.terms;
    };
    REQUIRE(terms().size() == 1);
    CHECK(terms()[0].until == kToday.addDays(10)); // entered today
    CHECK_FALSE(terms()[0].settled);
    const auto report = [&](QDate first, QDate last) {
        book::AreaSection section;
        REQUIRE(addExamSection({s.reader(), s.branch.id, {first, last}, kToday, s.catalogue}, section));
        return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
    };
    CHECK(report(QDate(2026, 7, 1), QDate(2026, 9, 30))
          == QStringLiteral("组织理论考试1次：“考”（9月1日）应考4人，成绩还没有录入。"));
    REQUIRE(s.record(id, {s.score(0, 555), s.score(1, 800)}));
    REQUIRE(s.record(id, {s.score(0, 700, QDate(2026, 9, 10))}, ExamSitting::Retake));
    CHECK(terms().empty());
    CHECK(
        report(QDate(2026, 7, 1), QDate(2026, 9, 30))
        == QStringLiteral("组织理论考试1次：“考”（9月1日）应考4人，参加2人，及格2人（其中补考及格1人），平均67.8分。"));
    CHECK(report(QDate(2026, 4, 1), QDate(2026, 6, 30)) == QString());
}

TEST_CASE("an exam at a gathering expects its people and has its day", "[exam]")
{
    Exams s;
    s.fillBank(10);
    gathering::Gathering held;
    held.branch = s.branch.id;
    held.kind = gathering::Kind::TheoryExam;
    held.topic = QStringLiteral("考试");
    held.heldOn = QDate(2026, 9, 3);
    held.attendees =
        gathering::expectedOn(s.reader(), s.branch.id, held.kind, std::nullopt, held.heldOn).value().first(3);
    const auto save = [&](const gathering::Gathering& record) {
        gathering::GatheringId id;
        REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, gathering::saveGathering(unit, record, kToday));
            return {};
        }));
        return id;
    };
    Exam exam = s.planned(QStringLiteral("考"));
    exam.gathering = save(held);
    const auto id = s.announce(exam).value();
    CHECK(s.shown(id).heldOn == QDate(2026, 9, 3));
    CHECK(s.figures(id).expected == 3);
    exam.title = QStringLiteral("又一次");
    CHECK(codeOf(s.announce(exam)) == QStringLiteral("exam.gathering_taken"));
    held.kind = gathering::Kind::PartyLesson;
    exam.gathering = save(held);
    CHECK(codeOf(s.announce(exam)) == QStringLiteral("exam.gathering_kind"));
}

TEST_CASE("who sits an exam without being expected is named, not counted", "[exam]")
{
    Exam exam;
    exam.passPoints = 60;
    gathering::Attendee expected;
    expected.member = book::MemberId::make();
    ExamScore mine;
    mine.member = expected.member;
    mine.attempt = 1;
    mine.tenths = 700;
    mine.satOn = kToday;
    ExamScore guest = mine;
    guest.member = book::MemberId::make();
    guest.tenths = 900;
    exam.scores = {mine, guest};
    const ExamFigures figures = examFigures(exam, {expected}, kToday);
    CHECK(figures.people.size() == 2);
    CHECK(figures.sat == 1);
    CHECK(figures.passed == 1);
    CHECK(figures.mean == 700);
    CHECK(peopleOf(exam, figures, ExamGroup::Passed).size() == 1);
}

// EDU2019 art. 23: nothing hard is asked of the old and the ill; what they do counts all the same.
TEST_CASE("an exam is not asked of whoever is excused in its year; sat all the same, it counts", "[exam]")
{
    Exams s;
    s.fillBank(10);
    const auto id = s.announce(s.planned(QStringLiteral("考"))).value();
    const auto excuse = [&](int person, int year) {
        gathering::StudyExcuse given;
        given.branch = s.branch.id;
        given.member = s.people[person];
        given.year = year;
        REQUIRE(s.run(
            [&](store::UnitOfWork& unit) { return gathering::excuseFromStudy(unit, given, kToday).map([](auto) {}); }));
    };
    excuse(1, 2026);
    excuse(2, 2026);
    excuse(3, 2025); // another year: asked
    REQUIRE(s.record(id, {s.score(0, 900), s.score(1, 500)}));
    const ExamFigures figures = s.figures(id);
    CHECK(figures.people.size() == 4);
    CHECK(figures.expected == 3);
    CHECK(figures.sat == 2);
    CHECK(figures.passed == 1);
    const Exam exam = s.shown(id);
    CHECK(examNames(peopleOf(exam, figures, ExamGroup::Absent)) == QStringList{QStringLiteral("丁")});
    CHECK(examNames(peopleOf(exam, figures, ExamGroup::Excused)) == QStringList{QStringLiteral("丙")});
    CHECK(examNames(peopleOf(exam, figures, ExamGroup::Failed)) == QStringList{QStringLiteral("乙")});
    CHECK(peopleOf(exam, figures, ExamGroup::Expected).size() == 3);
    book::AreaSection section;
    const DateRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    REQUIRE(addExamSection({s.reader(), s.branch.id, year, kToday, s.catalogue}, section));
    CHECK(
        std::get<book::SectionText>(section.parts.front()).text.contains(QStringLiteral("应考3人，参加2人，及格1人")));
}

TEST_CASE("who missed a session makes it up once; it is confirmed, reported, and gives no class hours", "[makeup]")
{
    Exams s;
    const QDate day(2026, 9, 3);
    gathering::Gathering lesson;
    lesson.branch = s.branch.id;
    lesson.kind = gathering::Kind::PartyLesson;
    lesson.topic = QStringLiteral("党课");
    lesson.heldOn = day;
    lesson.studyMinutes = 90;
    lesson.attendees = gathering::expectedOn(s.reader(), s.branch.id, lesson.kind, std::nullopt, day).value();
    for (gathering::Attendee& each : lesson.attendees) {
        if (each.member == s.people[0]) {
            each.presence = gathering::Presence::OnLeave;
            each.reason = QStringLiteral("事假");
        }
    }
    gathering::GatheringId id;
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, gathering::saveGathering(unit, lesson, kToday));
        return {};
    }));
    const DateRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto missed = [&] { return listMissedStudy(s.reader(), s.branch.id, year, kToday).value(); };
    REQUIRE(missed().size() == 1);
    CHECK(missed()[0].name == QStringLiteral("甲"));
    CHECK(missed()[0].reason == QStringLiteral("事假"));
    CHECK_FALSE(missed()[0].makeup);
    Makeup makeup;
    makeup.madeOn = QDate(2026, 9, 8);
    makeup.material = QStringLiteral("学习笔记");
    MakeupId made;
    const auto record = [&](int person, const Makeup& given) {
        return codeOf(s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(made, recordMakeup(unit, id, s.people[person], given, kToday));
            return {};
        }));
    };
    const auto confirm = [&](QDate on, const QString& by) {
        return codeOf(s.run([&](store::UnitOfWork& unit) { return confirmMakeup(unit, made, on, by, kToday); }));
    };
    CHECK(record(1, makeup) == QStringLiteral("makeup.not_missed"));
    Makeup bad = makeup;
    bad.material = QStringLiteral(" ");
    CHECK(record(0, bad) == QStringLiteral("makeup.material"));
    bad = makeup;
    bad.madeOn = QDate(2026, 9, 2);
    CHECK(record(0, bad) == QStringLiteral("makeup.day_early"));
    bad.madeOn = kToday.addDays(1);
    CHECK(record(0, bad) == QStringLiteral("makeup.day_future"));
    REQUIRE(record(0, makeup) == QString());
    CHECK(record(0, makeup) == QStringLiteral("makeup.there"));
    CHECK(confirm(QDate(2026, 9, 7), QStringLiteral("乙")) == QStringLiteral("makeup.day_order"));
    CHECK(confirm(kToday, QString()) == QStringLiteral("makeup.by_missing"));
    CHECK(confirm(kToday, QStringLiteral(" 甲 ")) == QStringLiteral("makeup.by_self"));
    CHECK(confirm(kToday, QStringLiteral("乙")) == QString());
    CHECK(confirm(kToday, QStringLiteral("乙")) == QStringLiteral("makeup.confirmed"));
    CHECK(missed()[0].makeup->isConfirmed());
    book::AreaSection section;
    REQUIRE(addMakeupSection({s.reader(), s.branch.id, year, kToday, s.catalogue}, section));
    CHECK(std::get<book::SectionText>(section.parts.front()).text
          == QStringLiteral("缺课党员补课1人次，已确认1人次（补课不计入集中学习培训学时）。"));
    // EDU2019 art. 20 counts 集中学习培训: the other three have 90 minutes, who made it up has none.
    const auto totals = gathering::studyTotals(s.reader(), s.branch.id, year, kToday).value();
    for (const auto& total : totals)
        CHECK(total.minutes == (total.member == s.people[0] ? 0 : 90));
    // Put right: 甲 was there. Nothing was missed, so nothing was made up; the record is still there to be removed.
    const auto setPresence = [&](gathering::Presence presence) {
        auto held = gathering::loadGathering(s.reader(), id).value();
        for (gathering::Attendee& each : held.attendees) {
            if (each.member != s.people[0])
                continue;
            each.presence = presence;
            each.reason = presence == gathering::Presence::Present ? QString() : QStringLiteral("事假");
        }
        REQUIRE(s.run(
            [&](store::UnitOfWork& unit) { return gathering::saveGathering(unit, held, kToday).map([](auto) {}); }));
    };
    setPresence(gathering::Presence::Present);
    REQUIRE(missed().size() == 1);
    CHECK((missed()[0].needless && missed()[0].isOpen()));
    CHECK(record(0, makeup) == QStringLiteral("makeup.not_missed"));
    book::AreaSection none;
    REQUIRE(addMakeupSection({s.reader(), s.branch.id, year, kToday, s.catalogue}, none));
    CHECK(none.parts.empty());
    setPresence(gathering::Presence::OnLeave);
    CHECK_FALSE(missed()[0].needless);
    setPresence(gathering::Presence::Present);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return removeMakeup(unit, made); }));
    CHECK(missed().isEmpty());
}

TEST_CASE("how often a form stands in the plan: by month or quarter where each has as many, else by year")
{
    using Per = StudyFrequency::Per;
    const auto often = [](const std::array<int, 12>& months) {
        StudyForm form;
        form.allIn = months;
        for (const int count : months)
            form.all += count;
        return frequencyOf(form);
    };
    CHECK((often({1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}) == StudyFrequency{Per::Month, 1}));
    CHECK((often({2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}) == StudyFrequency{Per::Month, 2}));
    CHECK((often({0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0}) == StudyFrequency{Per::Quarter, 1}));
    CHECK((often({1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2}) == StudyFrequency{Per::Year, 13}));
    CHECK((often({0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0}) == StudyFrequency{Per::Year, 2}));
    CHECK(frequencyText(often({})).isEmpty());
    CHECK(frequencyText(often({1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1})) == QStringLiteral("每季度1次"));
}

TEST_CASE("the year's study by form and month: held, to come, and gone without a record", "[study]")
{
    Exams s;
    const auto save = [&](gathering::Kind kind, QDate on, QDate entered) {
        gathering::Gathering made;
        made.branch = s.branch.id;
        made.kind = kind;
        made.topic = QStringLiteral("学习");
        made.lecturer = QStringLiteral("乙");
        made.heldOn = on;
        REQUIRE(s.run(
            [&](store::UnitOfWork& unit) { return gathering::saveGathering(unit, made, entered).map([](auto) {}); }));
    };
    using gathering::Kind;
    save(Kind::PartyLesson, QDate(2026, 3, 5), kToday); // entered afterwards: held
    save(Kind::PartyLesson, QDate(2026, 6, 5), QDate(2026, 1, 10)); // planned, its day is gone
    save(Kind::PartyLesson, QDate(2026, 11, 5), QDate(2026, 1, 10));
    save(Kind::TheoryExam, QDate(2026, 9, 1), kToday);
    save(Kind::GeneralMeeting, QDate(2026, 9, 1), kToday); // no study
    save(Kind::PartyLesson, QDate(2025, 9, 1), kToday); // another year
    save(Kind::ThemePartyDay, QDate(2026, 9, 11), kToday); // beside the forms
    save(Kind::ThemePartyDay, QDate(2026, 10, 16), QDate(2026, 1, 10));
    const StudyYear year = loadStudyYear(s.reader(), s.branch.id, 2026, kToday).value();
    CHECK(year.all == 4);
    CHECK(year.held == 2);
    REQUIRE(year.sessions.size() == 4);
    CHECK(year.sessions[0].state == StudyState::Held);
    CHECK(year.sessions[0].lecturer == QStringLiteral("乙"));
    CHECK(year.sessions[1].state == StudyState::Unrecorded);
    CHECK(year.sessions[3].state == StudyState::Planned);
    REQUIRE(year.forms.size() == 6);
    const StudyForm& lesson = year.forms.last();
    CHECK(lesson.kind == Kind::PartyLesson);
    CHECK(lesson.all == 3);
    CHECK(lesson.held == 1);
    CHECK(lesson.allIn[10] == 1);
    CHECK(lesson.heldIn[2] == 1);
    CHECK(lesson.heldIn[5] == 0);
    CHECK(year.forms[4].held == 1);
    CHECK(year.forms[0].all == 0);
    CHECK(year.themeDays.all == 2);
    CHECK(year.themeDays.held == 1);
    REQUIRE(year.themeSessions.size() == 2);
    CHECK(year.themeSessions[1].state == StudyState::Planned);
}
