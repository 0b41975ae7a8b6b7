// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/appraisal_count_dialog.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/rules/number_field.h"
#include "ui/cadres/dialog_fields.h"

namespace branchbook::ui {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr rules::NumberField kRatedIssuedField{"issued", QT_TRANSLATE_NOOP("Fields", "发出的张数")};
constexpr rules::NumberField kRatedCollectedField{"collected", QT_TRANSLATE_NOOP("Fields", "收回的张数")};
constexpr rules::NumberField kRatedMarksField{"marks", QT_TRANSLATE_NOOP("Fields", "各等次的票数")};

QString numberOrNothing(bool known, int number)
{
    return known ? QString::number(number) : QString();
}

} // namespace

AppraisalCountDialog::AppraisalCountDialog(QWidget* host, Desk& desk, const Appraisal& round, AppraisalRater rater)
    : Dialog(host, tr("录入%1年度述职测评的票数").arg(round.forYear), Width::Medium)
    , m_desk(desk)
    , m_round(round)
    , m_rater(new ComboField(tr("哪一组")))
    , m_day(cadreDay(tr("哪天测评"), desk, desk.today()))
    , m_issued(cadreLine(tr("发出（张）"), {}))
    , m_collected(cadreLine(tr("收回（张）"), {}))
    , m_reason(cadreLine(tr("更正原因"), {}, tr("例如 漏数了一张")))
{
    setObjectName(QStringLiteral("appraisalCount"));
    about(QStringLiteral("appraisal"), round.id);
    setText(tr("只录合计，不记谁怎么填。多画或者没有画的不算进四个等次。"));
    for (const AppraisalWord& word : appraisalRaters())
        m_rater->addChoice(QString::fromUtf16(word.title), QString::fromLatin1(word.name));
    m_rater->setCode(appraisalRaterName(rater));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_rater, m_day}));
    body()->addLayout(sideBySide({m_issued, m_collected}));
    QList<QWidget*> marks;
    for (std::size_t i = 0; i < kAppraisalGrades; ++i) {
        m_marks[i] = cadreLine(tr("%1（张）").arg(shownWord(appraisalGradeTitle(static_cast<AppraisalGrade>(i)))), {});
        marks.append(m_marks[i]);
    }
    body()->addLayout(sideBySide(marks));
    body()->addWidget(m_reason);
    keepEnter();
    setFirstFocus(m_issued->edit());
    (void)addSafeButton(tr("先不录"));
    m_save = addButton(tr("保存"), ButtonKind::Primary);
    connect(m_save, &QPushButton::clicked, this, &AppraisalCountDialog::save);
    connect(m_rater, &ComboField::chosen, this, [this] { showRater(); });
    showRater();
}

AppraisalRater AppraisalCountDialog::rater() const
{
    return appraisalRaterByName(m_rater->code()).value_or(AppraisalRater::Higher);
}

void AppraisalCountDialog::showRater()
{
    const AppraisalCount* before = m_round.count(rater());
    const bool known = before != nullptr;
    const AppraisalStepDay* present = m_round.step(AppraisalStep::Present);
    const QDate usual = present == nullptr ? m_desk.today() : present->doneOn;
    m_day->setDate(PartialDate::of(known ? before->heldOn : usual));
    m_issued->setText(numberOrNothing(known, known ? before->issued : 0));
    m_collected->setText(numberOrNothing(known, known ? before->collected : 0));
    for (std::size_t i = 0; i < kAppraisalGrades; ++i)
        m_marks[i]->setText(numberOrNothing(known, known ? before->marks[i] : 0));
    m_reason->setVisible(known);
    m_save->setText(known ? tr("更正") : tr("保存"));
    takeAsKept();
}

/// An empty place among the grades is none.
Result<AppraisalCount> AppraisalCountDialog::read() const
{
    AppraisalCount count;
    count.rater = rater();
    count.heldOn = dayIn(*m_day);
    BB_TRY(count.issued, rules::readCount(m_issued->text(), kRatedIssuedField));
    BB_TRY(count.collected, rules::readCount(m_collected->text(), kRatedCollectedField));
    for (std::size_t i = 0; i < kAppraisalGrades; ++i) {
        const QString text = m_marks[i]->text();
        BB_TRY(count.marks[i], rules::readCount(text.isEmpty() ? QStringLiteral("0") : text, kRatedMarksField));
    }
    return count;
}

void AppraisalCountDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto count = read();
    if (!count)
        return showProblem(sentence(count.error()));
    const bool corrects = m_round.count(count->rater) != nullptr;
    const auto done = m_desk.performWithUndo(
        corrects ? QStringLiteral("appraisal.correct") : QStringLiteral("appraisal.count"),
        (corrects ? tr("更正%1年度述职测评的票数") : tr("录入%1年度述职测评的票数")).arg(m_round.forYear),
        tr("已保存%1的票数").arg(shownWord(appraisalRaterTitle(count->rater))), [&](UnitOfWork& unit) {
            return corrects ? correctAppraisalCount(unit, m_round.id, *count, m_reason->text(), m_desk.today())
                            : recordAppraisalCount(unit, m_round.id, *count, m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
