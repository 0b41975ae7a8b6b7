// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/diagnosis_dialogs.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/ledger/owner_field.h"

#include <QRegularExpression>

namespace branchbook::ui {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr int kPeopleLength = 400;

QString namesLine(const Diagnosis& round)
{
    QStringList names;
    for (const DiagnosisPerson& person : round.people)
        names << person.name;
    return names.join(QStringLiteral("、"));
}

ComboField* diagnosisGradeField(const QString& title, std::optional<DiagnosisGrade> grade)
{
    auto* field = new ComboField(title);
    for (const DiagnosisGrade each : diagnosisGrades())
        field->addChoice(shownWord(diagnosisGradeTitle(each)), diagnosisGradeName(each));
    field->setCode(grade ? diagnosisGradeName(*grade) : QString());
    return field;
}

} // namespace

DiagnosisRemedyDialog::DiagnosisRemedyDialog(QWidget* host, Desk& desk, const Diagnosis& round, int index,
                                             const QString& matter)
    : Dialog(host, index < 0 ? tr("列入整改") : tr("修改整改事项"), Width::Medium)
    , m_desk(desk)
    , m_round(round)
    , m_index(index)
    , m_matter(cadreLine(tr("要做什么"), index < 0 ? matter : round.remedies[index].matter,
                         tr("例如 补记8月支委会或写明原因")))
    , m_owner(new OwnerField(desk, tr("责任人")))
    , m_due(cadreDay(tr("期限"), desk, index < 0 ? QDate() : round.remedies[index].dueOn))
{
    setObjectName(QStringLiteral("diagnosisRemedy"));
    about(QStringLiteral("diagnosis"), round.id, QString::number(index));
    setText(tr("研判完成以后进入台账（问题整改），每条一名责任人。期限可以不写。"));
    cadreRoom(*this);
    if (index >= 0)
        m_owner->setOwner(round.remedies[index].owner.member, round.remedies[index].owner.name);
    body()->addWidget(m_matter);
    body()->addLayout(sideBySide({m_owner, m_due}));
    setFirstFocus(m_matter->edit());
    (void)addSafeButton(tr("先不填"));
    if (index >= 0)
        connect(addButton(tr("删去"), ButtonKind::Standard), &QPushButton::clicked, this,
                &DiagnosisRemedyDialog::remove);
    connect(addButton(index < 0 ? tr("列入") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &DiagnosisRemedyDialog::save);
}

void DiagnosisRemedyDialog::save()
{
    if (!m_owner->settle())
        return;
    Diagnosis round = m_round;
    const DiagnosisRemedy remedy{m_matter->text(), {m_owner->owner(), m_owner->name()}, dayIn(*m_due)};
    if (m_index < 0)
        round.remedies.append(remedy);
    else
        round.remedies[m_index] = remedy;
    write(round, tr("已列入整改“%1”").arg(remedy.matter));
}

void DiagnosisRemedyDialog::remove()
{
    Diagnosis round = m_round;
    const QString matter = round.remedies.takeAt(m_index).matter;
    write(round, tr("已删去整改“%1”").arg(matter));
}

void DiagnosisRemedyDialog::write(const Diagnosis& round, const QString& done)
{
    const auto written = m_desk.performWithUndo(
        QStringLiteral("diagnosis.change"), tr("修改支部研判：%1").arg(diagnosisPeriodTitle(round.period)), done,
        [&](UnitOfWork& unit) { return changeDiagnosis(unit, round, m_desk.today()); });
    if (written)
        return void(close());
    showProblem(sentence(written.error()));
}

DiagnosisPeopleDialog::DiagnosisPeopleDialog(QWidget* host, Desk& desk, const Diagnosis& round)
    : Dialog(host, tr("参加人和研判日期"), Width::Medium)
    , m_desk(desk)
    , m_round(round)
    , m_names(cadreLine(tr("参加人"), {}, tr("用顿号隔开，例如 周砚青、韩知秋")))
    , m_day(cadreDay(tr("哪天研判"), desk, round.heldOn.isValid() ? round.heldOn : desk.today()))
{
    setObjectName(QStringLiteral("diagnosisPeople"));
    about(QStringLiteral("diagnosis"), round.id);
    cadreRoom(*this);
    m_names->edit()->setMaxLength(kPeopleLength);
    m_names->setText(namesLine(round));
    body()->addWidget(m_names);
    body()->addWidget(m_day);
    setFirstFocus(m_names->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &DiagnosisPeopleDialog::save);
}

/// A name that the roster knows once is that person's; any other stays a name.
Result<QList<DiagnosisPerson>> DiagnosisPeopleDialog::people() const
{
    static const QRegularExpression between(QStringLiteral("[、,，;；\\s]+"));
    BB_TRY(const auto rows, book::listMemberRowsOn(m_desk.book().reader(), m_desk.branch().id, m_desk.today()));
    QList<DiagnosisPerson> found;
    for (const QString& name : m_names->text().split(between, Qt::SkipEmptyParts)) {
        DiagnosisPerson person{{}, name};
        int hits = 0;
        for (const book::MemberRow& row : rows) {
            if (row.name != name)
                continue;
            ++hits;
            person.member = row.id;
        }
        if (hits != 1)
            person.member.reset();
        found.append(person);
    }
    return found;
}

void DiagnosisPeopleDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto found = people();
    if (!found)
        return showProblem(sentence(found.error()));
    Diagnosis round = m_round;
    round.people = *found;
    round.heldOn = dayIn(*m_day);
    const auto written = m_desk.performWithUndo(
        QStringLiteral("diagnosis.change"), tr("修改支部研判：%1").arg(diagnosisPeriodTitle(round.period)),
        tr("已保存参加人和研判日期"), [&](UnitOfWork& unit) { return changeDiagnosis(unit, round, m_desk.today()); });
    if (written)
        return void(close());
    showProblem(sentence(written.error()));
}

DiagnosisCorrectDialog::DiagnosisCorrectDialog(QWidget* host, Desk& desk, const Diagnosis& round)
    : Dialog(host, tr("更正研判：%1").arg(diagnosisPeriodTitle(round.period)), Width::Large)
    , m_desk(desk)
    , m_round(round)
    , m_conclusion(diagnosisGradeField(tr("研判结论"), round.conclusion))
    , m_opinion(new TextField(tr("结论意见")))
    , m_reason(cadreLine(tr("更正原因"), {}, tr("例如 会上定的是一般，记错了")))
{
    setObjectName(QStringLiteral("diagnosisCorrect"));
    about(QStringLiteral("diagnosis"), round.id);
    setText(tr("原来的内容保留，并注明原因。留存的事实和已进入台账的整改不动。"));
    cadreRoom(*this);
    QList<QWidget*> line;
    for (const DiagnosisAspect aspect : diagnosisAspects()) {
        m_aspects.push_back(diagnosisGradeField(shownWord(diagnosisAspectTitle(aspect)), round.gradeOf(aspect)));
        line.append(m_aspects.back());
        if (line.size() == 3) {
            body()->addLayout(sideBySide(line));
            line.clear();
        }
    }
    m_opinion->edit()->setPlainText(round.opinion);
    body()->addWidget(m_conclusion);
    body()->addWidget(m_opinion);
    body()->addWidget(m_reason);
    setFirstFocus(m_reason->edit());
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("更正"), ButtonKind::Primary), &QPushButton::clicked, this, &DiagnosisCorrectDialog::save);
}

void DiagnosisCorrectDialog::save()
{
    Diagnosis round = m_round;
    round.judgements.clear();
    for (const DiagnosisAspect aspect : diagnosisAspects()) {
        if (const auto grade = diagnosisGradeByName(m_aspects[std::size_t(aspect)]->code()))
            round.judgements.append({aspect, *grade});
    }
    round.conclusion = diagnosisGradeByName(m_conclusion->code());
    round.opinion = m_opinion->edit()->toPlainText();
    const auto written = m_desk.performWithUndo(
        QStringLiteral("diagnosis.correct"), tr("更正支部研判：%1").arg(diagnosisPeriodTitle(round.period)),
        tr("已更正%1的研判").arg(diagnosisPeriodTitle(round.period)),
        [&](UnitOfWork& unit) { return correctDiagnosis(unit, round, m_reason->text(), m_desk.today()); });
    if (written)
        return void(close());
    showProblem(sentence(written.error()));
}

} // namespace branchbook::ui
