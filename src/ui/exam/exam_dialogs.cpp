// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exam/exam_dialogs.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/rules/number_field.h"
#include "ui/cadres/dialog_fields.h"

#include <algorithm>

namespace branchbook::ui {

namespace {

using namespace ideology;
using store::UnitOfWork;

constexpr rules::NumberField kExamDrawField{"draw", QT_TRANSLATE_NOOP("Fields", "抽几道题")};
constexpr rules::NumberField kExamPointsField{"points", QT_TRANSLATE_NOOP("Fields", "每题分值")};
constexpr rules::NumberField kExamPassField{"pass", QT_TRANSLATE_NOOP("Fields", "及格分")};
constexpr rules::NumberField kExamSeedField{"seed", QT_TRANSLATE_NOOP("Fields", "抽题号码")};

QString examHeading(ExamDialog::Purpose purpose, const Exam& exam)
{
    switch (purpose) {
    case ExamDialog::Purpose::Add: break;
    case ExamDialog::Purpose::Change: return ExamDialog::tr("修改考试“%1”").arg(exam.title);
    case ExamDialog::Purpose::Redraw: return ExamDialog::tr("重新抽题：%1").arg(exam.title);
    }
    return ExamDialog::tr("登记理论考试");
}

/// 0 where nothing stands in it.
Result<int> numberIn(const LineField& line, const rules::NumberField& field)
{
    if (line.text().isEmpty())
        return 0;
    return rules::readCount(line.text(), field);
}

} // namespace

ExamDialog::ExamDialog(QWidget* host, Desk& desk, const Exam& exam, Purpose purpose)
    : Dialog(host, examHeading(purpose, exam), Width::Large)
    , m_desk(desk)
    , m_exam(exam)
    , m_purpose(purpose)
    , m_title(cadreLine(tr("名称"), exam.title, tr("例如 2026年上半年理论考试")))
    , m_gathering(new ComboField(tr("哪次理论考试")))
    , m_day(cadreDay(tr("考试日期"), desk, exam.heldOn.isValid() ? exam.heldOn : desk.today()))
    , m_subject(new ComboField(tr("从哪个科目抽题")))
    , m_pass(cadreLine(tr("及格分"), exam.passPoints > 0 ? QString::number(exam.passPoints) : QString(),
                       tr("不填按规定的比例算")))
    , m_seed(cadreLine(tr("抽题号码"), {}, tr("不填由程序定")))
    , m_note(cadreLine(tr("说明"), exam.note))
{
    setObjectName(QStringLiteral("exam"));
    about(QStringLiteral("exam"), exam.id, QString::number(int(purpose)));
    fillGatherings();
    fillDrawing();
    fillRoom();
    const bool isRedraw = purpose == Purpose::Redraw;
    setFirstFocus(isRedraw ? m_draws.front().first->edit() : m_title->edit());
    (void)addSafeButton(tr("先不填"));
    const QString verb = isRedraw ? tr("重新抽题") : purpose == Purpose::Add ? tr("登记") : tr("保存");
    connect(addButton(verb, ButtonKind::Primary), &QPushButton::clicked, this, &ExamDialog::save);
}

/// The exams among the gatherings; without one a day is enough.
void ExamDialog::fillGatherings()
{
    m_gathering->addChoice(tr("不关联活动，只写日期"), QString());
    gathering::GatheringQuery query;
    query.branch = m_desk.branch().id;
    query.kind = gathering::Kind::TheoryExam;
    const auto rows = gathering::listGatherings(m_desk.book().reader(), query);
    if (rows) {
        const QList<gathering::GatheringRow>& list = *rows;
        for (const gathering::GatheringRow& row : list)
            m_gathering->addChoice(QStringLiteral("%1 %2").arg(PartialDate::of(row.heldOn).toDotted(), row.topic),
                                   row.id.toString());
    }
    connect(m_gathering, &ComboField::chosen, this, [this](const QString& code) { m_day->setVisible(code.isEmpty()); });
    m_gathering->setCode(m_exam.gathering ? m_exam.gathering->toString() : QString());
    if (m_exam.gathering)
        m_day->hide(); // it has no parent yet: shown it would be a window of its own
}

void ExamDialog::fillDrawing()
{
    const auto bank = listQuestions(m_desk.book().reader(), m_desk.branch().id);
    const QList<ExamQuestion> questions = bank ? *bank : QList<ExamQuestion>();
    m_subject->addChoice(tr("全部科目"), QString());
    const QStringList subjects = subjectsOf(questions);
    for (const QString& subject : subjects)
        m_subject->addChoice(subject, subject);
    m_subject->setCode(m_exam.subject);
    for (const QuestionKind kind : questionKinds()) {
        const auto known = std::count_if(questions.begin(), questions.end(),
                                         [kind](const ExamQuestion& each) { return each.kind == kind; });
        auto* number = cadreLine(tr("%1（题库 %2 道）").arg(questionKindTitle(kind)).arg(known), {}, tr("抽几道"));
        auto* points = cadreLine(tr("%1每题几分").arg(questionKindTitle(kind)), {}, tr("不填按题库"));
        for (const ExamDraw& draw : m_exam.draws) {
            if (draw.kind != kind)
                continue;
            number->setText(QString::number(draw.questions));
            points->setText(draw.points ? QString::number(*draw.points) : QString());
        }
        m_draws.emplace_back(number, points);
    }
}

void ExamDialog::fillRoom()
{
    cadreRoom(*this);
    const bool isRedraw = m_purpose == Purpose::Redraw;
    const bool isChange = m_purpose == Purpose::Change;
    body()->addLayout(sideBySide({m_title, m_gathering, m_day}));
    QList<QWidget*> counts;
    QList<QWidget*> points;
    for (const auto& [number, each] : m_draws) {
        counts.append(number);
        points.append(each);
    }
    body()->addLayout(sideBySide(counts));
    body()->addLayout(sideBySide(points));
    body()->addLayout(sideBySide({m_subject, m_pass, m_seed}));
    body()->addWidget(m_note);
    for (QWidget* each : QList<QWidget*>{m_title, m_gathering, m_note})
        each->setVisible(!isRedraw);
    if (isRedraw) {
        m_day->setVisible(false);
        m_pass->setText(QString());
    }
    for (QWidget* each : counts + points + QList<QWidget*>{m_subject, m_seed})
        each->setVisible(!isChange);
    if (isChange && !m_exam.scores.isEmpty()) {
        m_pass->setEnabled(false);
        setText(tr("已经录了成绩，及格分不能再改。"));
    }
}

Result<QList<ExamDraw>> ExamDialog::drawsTyped() const
{
    QList<ExamDraw> draws;
    for (std::size_t i = 0; i < m_draws.size(); ++i) {
        BB_TRY(const int questions, numberIn(*m_draws[i].first, kExamDrawField));
        BB_TRY(const int points, numberIn(*m_draws[i].second, kExamPointsField));
        if (questions > 0)
            draws.append(
                {static_cast<QuestionKind>(i), questions, points > 0 ? std::optional<int>(points) : std::nullopt});
    }
    return draws;
}

Result<Exam> ExamDialog::read() const
{
    Exam exam = m_exam;
    exam.branch = m_desk.branch().id;
    BB_TRY(exam.passPoints, numberIn(*m_pass, kExamPassField));
    if (m_purpose != Purpose::Redraw) {
        exam.title = m_title->text();
        exam.note = m_note->text();
        const QString code = m_gathering->code();
        exam.gathering = code.isEmpty()
            ? std::nullopt
            : std::optional<gathering::GatheringId>(gathering::GatheringId::fromString(code));
        exam.heldOn = dayIn(*m_day);
    }
    if (m_purpose != Purpose::Change) {
        exam.subject = m_subject->code();
        BB_TRY(exam.draws, drawsTyped());
        BB_TRY(exam.seed, numberIn(*m_seed, kExamSeedField));
    }
    return exam;
}

Result<> ExamDialog::perform(UnitOfWork& unit, const Exam& exam) const
{
    if (m_purpose == Purpose::Change)
        return changeExam(unit, exam);
    BB_TRY(const auto rulebook, agenda::loadRulebook(m_desk.book().reader(), m_desk.branch().id));
    if (m_purpose == Purpose::Redraw)
        return redrawExam(unit, rulebook.catalogue, exam, m_desk.today());
    BB_TRY([[maybe_unused]] const auto id, announceExam(unit, rulebook.catalogue, exam, m_desk.today()));
    return {};
}

void ExamDialog::save()
{
    if (m_purpose != Purpose::Redraw && m_gathering->code().isEmpty() && !m_day->requireDay())
        return;
    const auto exam = read();
    if (!exam)
        return showProblem(sentence(exam.error()));
    const QString verb = m_purpose == Purpose::Add ? QStringLiteral("exam.add")
        : m_purpose == Purpose::Change             ? QStringLiteral("exam.change")
                                                   : QStringLiteral("exam.redraw");
    const QString label = m_purpose == Purpose::Add ? tr("登记理论考试：%1")
        : m_purpose == Purpose::Change              ? tr("修改理论考试：%1")
                                                    : tr("重新抽题：%1");
    const auto done = m_desk.performWithUndo(verb, label.arg(exam->title), tr("已保存考试“%1”").arg(exam->title),
                                             [&](UnitOfWork& unit) { return perform(unit, *exam); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
