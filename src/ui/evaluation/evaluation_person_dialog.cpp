// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog of one person: evidence and papers above, what the branch says of him below.
#include "branchbook/base/screen_words.h"
#include "branchbook/base/tenth.h"
#include "branchbook/organization/evaluation_service.h"
#include "ui/evaluation/evaluation_dialogs.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr int kMinutesOfHour = 60;

ComboField* gradeField(const QString& title, const QString& none, std::optional<Grade> grade)
{
    auto* field = new ComboField(title);
    field->addChoice(none, {});
    for (std::size_t i = 0; i < kGrades; ++i)
        field->addChoice(shownWord(gradeTitle(static_cast<Grade>(i))), gradeName(static_cast<Grade>(i)));
    field->setCode(grade ? gradeName(*grade) : QString());
    return field;
}

QString ballotLine(EvaluationBallot ballot, const std::optional<EvaluationTally>& tally)
{
    return EvaluationPersonDialog::tr("%1：%2").arg(
        evaluationBallotTitle(ballot), tally ? tallyText(*tally) : EvaluationPersonDialog::tr("还没有统计"));
}

} // namespace

QString evidenceText(const EvaluationEvidence& evidence)
{
    QStringList parts{EvaluationPersonDialog::tr("到会 %1/%2 次").arg(evidence.attended).arg(evidence.expected)};
    parts.append(EvaluationPersonDialog::tr("学习 %1 小时")
                     .arg(QString::number(toTenth(double(evidence.studyMinutes) / kMinutesOfHour), 'f', 1)));
    parts.append(evidence.duesMonths == 0 ? EvaluationPersonDialog::tr("党费没有登记基数")
                     : evidence.duesOpen == 0
                     ? EvaluationPersonDialog::tr("党费交清（%1 个月）").arg(evidence.duesMonths)
                     : EvaluationPersonDialog::tr("党费有 %1 个月没有交清").arg(evidence.duesOpen));
    if (!evidence.duties.isEmpty())
        parts.append(
            EvaluationPersonDialog::tr("分工：%1").arg(evidence.duties.join(EvaluationPersonDialog::tr("、"))));
    QStringList merits;
    for (const auto& merit : evidence.merits)
        merits.append(
            EvaluationPersonDialog::tr("第%1季度 %2 分").arg(merit.quarter.quarter).arg(merit.person.score.toString()));
    if (!merits.isEmpty())
        parts.append(EvaluationPersonDialog::tr("三化：%1").arg(merits.join(EvaluationPersonDialog::tr("、"))));
    if (evidence.pledges > 0) {
        const QString results = evidence.pledgeResults.join(EvaluationPersonDialog::tr("、"));
        parts.append(EvaluationPersonDialog::tr("承诺 %1 项，已评诺 %2 项")
                         .arg(evidence.pledges)
                         .arg(evidence.pledgeResults.size())
                     + (results.isEmpty() ? QString() : EvaluationPersonDialog::tr("：") + results));
    }
    return parts.join(QStringLiteral(" · "));
}

EvaluationPersonDialog::EvaluationPersonDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known,
                                               const EvaluationRow& row, bool coversBallots)
    : Dialog(host, row.person.name, Width::Large)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_row(row)
    , m_self(gradeField(tr("自评"), tr("没有登记"), row.person.self))
    , m_grade(gradeField(tr("组织评定"), tr("待评定"), row.person.grade))
    , m_part(new ComboField(tr("在哪里评议")))
    , m_partWhy(new LineField(tr("说明"), tr("在哪个支部，或者为什么不参加")))
    , m_opinion(new TextField(tr("评定意见")))
    , m_note(new LineField(tr("备注")))
    , m_reason(new LineField(tr("更正原因"), tr("组织评定完成后改等次的要写")))
    , m_told(new DateField(tr("哪天告诉本人")))
    , m_toldBy(new LineField(tr("由谁反馈")))
    , m_reply(new LineField(tr("本人意见")))
{
    setObjectName(QStringLiteral("evaluationPerson"));
    about(QStringLiteral("evaluation"), m_data->round->id, row.person.member.toString());
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(8);
    body()->addWidget(paragraph(tr("%1年：%2").arg(m_data->round->forYear).arg(evidenceText(row.evidence)),
                                TextRole::Small, Ink::Text2));
    if (!coversBallots)
        body()->addWidget(paragraph(ballotLine(EvaluationBallot::Members, row.members) + QStringLiteral("　")
                                        + ballotLine(EvaluationBallot::Masses, row.masses),
                                    TextRole::Small, Ink::Text2));
    addFields();
    const bool isReadOnly = desk.book().isReadOnly();
    (void)addSafeButton(isReadOnly ? tr("关闭") : tr("取消"));
    if (!isReadOnly)
        connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &EvaluationPersonDialog::save);
}

void EvaluationPersonDialog::addFields()
{
    const EvaluatedPerson& person = m_row.person;
    const bool isSettled = m_data->round->step(EvaluationStep::Grading) != nullptr;
    for (std::size_t i = 0; i < evaluationParts().size(); ++i)
        m_part->addChoice(evaluationPartTitle(static_cast<EvaluationPart>(i)),
                          evaluationPartName(static_cast<EvaluationPart>(i)));
    m_part->setCode(evaluationPartName(person.part));
    m_partWhy->setText(person.partWhy);
    m_opinion->edit()->setPlainText(person.opinion);
    m_opinion->edit()->setFixedHeight(scaled(72));
    m_note->setText(person.note);
    m_told->edit()->setToday(m_desk.today());
    m_told->wantWholeDay();
    if (person.toldOn.isValid())
        m_told->setDate(PartialDate::of(person.toldOn));
    m_toldBy->setText(person.toldBy);
    m_reply->setText(person.reply);
    body()->addLayout(sideBySide({m_self, m_grade, m_part}));
    body()->addWidget(m_partWhy);
    body()->addWidget(m_opinion);
    body()->addLayout(sideBySide({m_note, m_reason}));
    body()->addLayout(sideBySide({m_told, m_toldBy, m_reply}));
    const auto showPart = [this] { m_partWhy->setVisible(m_part->code() != evaluationPartName(EvaluationPart::Here)); };
    connect(m_part, &ComboField::chosen, this, showPart);
    showPart();
    m_grade->setVisible(person.isFull());
    m_reason->setVisible(isSettled);
    for (Field* field : {static_cast<Field*>(m_told), static_cast<Field*>(m_toldBy), static_cast<Field*>(m_reply)})
        field->setVisible(isSettled && person.getsGrade());
    setFirstFocus(m_opinion->edit());
}

Result<> EvaluationPersonDialog::write(store::UnitOfWork& unit, QDate told) const
{
    const EvaluatedPerson& before = m_row.person;
    const EvaluationId round = m_data->round->id;
    const auto part = evaluationPartByName(m_part->code()).value_or(EvaluationPart::Here);
    if (part != before.part || m_partWhy->text() != before.partWhy)
        BB_CHECK(setEvaluationPart(unit, round, before.member, part, m_partWhy->text()));
    if (const auto self = gradeByName(m_self->code()); self != before.self)
        BB_CHECK(recordSelfGrade(unit, round, before.member, self));
    const auto grade = gradeByName(m_grade->code());
    const QString opinion = m_opinion->edit()->toPlainText().trimmed();
    if (grade != before.grade || opinion != before.opinion)
        BB_CHECK(gradeMember(unit, round, before.member, grade, opinion, m_reason->text(), m_desk.today()));
    if (m_note->text() != before.note)
        BB_CHECK(noteEvaluated(unit, round, before.member, m_note->text()));
    const bool isToldAnew = told.isValid()
        && (told != before.toldOn || m_toldBy->text() != before.toldBy || m_reply->text() != before.reply);
    return isToldAnew
        ? tellEvaluated(unit, round, before.member, told, m_toldBy->text(), m_reply->text(), m_desk.today())
        : Result<>{};
}

void EvaluationPersonDialog::save()
{
    if (!m_told->isHidden() && !m_told->date().isEmpty() && !m_told->requireDay())
        return;
    const QDate told = m_told->isHidden() ? QDate() : m_told->date().earliest();
    const auto done = m_desk.book().perform(QStringLiteral("evaluation.person"),
                                            tr("%1年度民主评议：%2").arg(m_data->round->forYear).arg(m_row.person.name),
                                            [&](store::UnitOfWork& unit) { return write(unit, told); });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

} // namespace branchbook::ui
