// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exam/exam_dialogs.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/kit/text.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>

namespace branchbook::ui {

namespace {

using namespace ideology;
using store::UnitOfWork;

constexpr int kPeopleHeight = 320;
constexpr int kLeastPeopleHeight = 150; ///< where large text leaves little room
constexpr int kScoreWidth = 72;
constexpr int kPeopleInALine = 3;

/// First: without a score; behind those of whom it is asked the excused, who may sit it. Retake: has sat it and not passed.
QList<ExamPerson> peopleFor(const Exam& exam, const ExamFigures& figures, ExamSitting sitting)
{
    if (sitting == ExamSitting::Retake)
        return peopleOf(exam, figures, ExamGroup::Failed);
    return peopleOf(exam, figures, ExamGroup::Absent) + peopleOf(exam, figures, ExamGroup::Excused);
}

} // namespace

ExamScoresDialog::ExamScoresDialog(QWidget* host, Desk& desk, const Exam& exam, const ExamFigures& figures,
                                   ExamSitting sitting)
    : Dialog(host,
             sitting == ExamSitting::First ? tr("录入成绩：%1").arg(exam.title)
                                           : tr("录入补考成绩：%1").arg(exam.title),
             Width::Large)
    , m_desk(desk)
    , m_exam(exam)
    , m_sitting(sitting)
    , m_day(cadreDay(tr("哪天考的"), desk, sitting == ExamSitting::First ? exam.heldOn : desk.today()))
{
    setObjectName(QStringLiteral("examScores"));
    about(QStringLiteral("exam"), exam.id, QString::number(int(sitting)));
    const QList<ExamPerson> people = peopleFor(exam, figures, sitting);
    setText(people.isEmpty()
                ? tr("应考的人都有成绩了。录错了的请用更正成绩。")
                : tr("满分 %1 分，%2 分及格。没有参加的空着不填。").arg(exam.totalPoints()).arg(exam.passPoints));
    cadreRoom(*this);
    body()->addWidget(m_day);
    body()->addWidget(makePeople(people));
    keepEnter();
    if (!m_edits.empty())
        setFirstFocus(m_edits.front().second);
    (void)addSafeButton(tr("先不录"));
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &ExamScoresDialog::save);
}

QWidget* ExamScoresDialog::makePeople(const QList<ExamPerson>& people)
{
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    for (int i = 0; i < people.size(); ++i) {
        const ExamPerson& person = people[i];
        auto* edit = new QLineEdit;
        edit->setFixedWidth(scaled(kScoreWidth));
        edit->setAlignment(Qt::AlignRight);
        edit->setAccessibleName(tr("%1的得分").arg(person.name));
        const int column = 2 * (i % kPeopleInALine);
        grid->addWidget(label(person.name, TextRole::Body, Ink::Text), i / kPeopleInALine, column);
        grid->addWidget(edit, i / kPeopleInALine, column + 1);
        m_edits.emplace_back(person, edit);
    }
    grid->setColumnStretch(2 * kPeopleInALine, 1);
    grid->setRowStretch(int(people.size()) / kPeopleInALine + 1, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false); // the dialog's own ground
    inside->setAutoFillBackground(false);
    scroll->setMinimumHeight(kLeastPeopleHeight);
    scroll->setMaximumHeight(scaled(kPeopleHeight));
    return scroll;
}

Result<QList<ExamScore>> ExamScoresDialog::read() const
{
    QList<ExamScore> scores;
    for (const auto& [person, edit] : m_edits) {
        const QString text = edit->text().trimmed();
        if (text.isEmpty())
            continue;
        ExamScore score;
        score.member = person.member;
        score.name = person.name;
        score.satOn = dayIn(*m_day);
        BB_TRY(score.tenths, readTenths(text));
        scores.append(score);
    }
    return scores;
}

void ExamScoresDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto scores = read();
    if (!scores)
        return showProblem(sentence(scores.error()));
    const auto done =
        m_desk.performWithUndo(QStringLiteral("exam.score"), tr("录入理论考试成绩：%1").arg(m_exam.title),
                               tr("已录入 %1 人的成绩").arg(scores->size()), [&](UnitOfWork& unit) {
                                   return recordScores(unit, m_exam.id, *scores, m_sitting, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ExamCorrectDialog::ExamCorrectDialog(QWidget* host, Desk& desk, const Exam& exam)
    : Dialog(host, tr("更正成绩：%1").arg(exam.title), Width::Medium)
    , m_desk(desk)
    , m_exam(exam)
    , m_person(new ComboField(tr("谁的成绩")))
    , m_score(cadreLine(tr("改成（分）"), {}, tr("例如 85.5")))
    , m_reason(cadreLine(tr("更正原因"), {}, tr("例如 漏加了一道题")))
{
    setObjectName(QStringLiteral("examCorrect"));
    about(QStringLiteral("exam"), exam.id);
    setText(tr("原来的成绩保留，并注明原因。有过补考的，改最近一次。"));
    QSet<book::MemberId> seen;
    for (const ExamScore& score : exam.scores) {
        if (seen.contains(score.member))
            continue;
        seen.insert(score.member);
        m_person->addChoice(tr("%1，现在 %2 分").arg(score.name, examPointsText(exam.lastOf(score.member)->tenths)),
                            score.member.toString());
    }
    cadreRoom(*this);
    body()->addWidget(m_person);
    body()->addLayout(sideBySide({m_score, m_reason}));
    setFirstFocus(m_score->edit());
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("去掉这个成绩"), ButtonKind::Standard), &QPushButton::clicked, this,
            &ExamCorrectDialog::strike);
    connect(addButton(tr("更正"), ButtonKind::Primary), &QPushButton::clicked, this, &ExamCorrectDialog::correct);
}

const ExamScore* ExamCorrectDialog::chosen() const
{
    return m_exam.lastOf(book::MemberId::fromString(m_person->code()));
}

void ExamCorrectDialog::correct()
{
    const ExamScore* last = chosen();
    if (last == nullptr)
        return;
    const auto tenths = readTenths(m_score->text());
    if (!tenths)
        return showProblem(sentence(tenths.error()));
    ExamScore score = *last;
    score.tenths = *tenths;
    score.marks.clear(); // of the single questions nobody knows any more
    finish(m_desk.performWithUndo(QStringLiteral("exam.correct"), tr("更正理论考试成绩：%1").arg(m_exam.title),
                                  tr("已更正%1的成绩").arg(score.name), [&](UnitOfWork& unit) {
                                      return correctScore(unit, m_exam.id, score, m_reason->text(), m_desk.today());
                                  }));
}

void ExamCorrectDialog::strike()
{
    const ExamScore* last = chosen();
    if (last == nullptr)
        return;
    const auto member = last->member;
    finish(m_desk.performWithUndo(QStringLiteral("exam.strike"), tr("去掉理论考试成绩：%1").arg(m_exam.title),
                                  tr("已去掉%1的成绩").arg(last->name), [&](UnitOfWork& unit) {
                                      return strikeScore(unit, m_exam.id, member, m_reason->text(), m_desk.today());
                                  }));
}

void ExamCorrectDialog::finish(const Result<>& done)
{
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
