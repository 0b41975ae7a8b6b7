// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read into the page of 支部研判, and what is done on it.
#include "branchbook/agenda/workbench.h"
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/organization/diagnosis_service.h"
#include "branchbook/report/diagnosis_document.h"
#include "ui/agenda/finding_actions.h"
#include "ui/diagnosis/diagnosis_aspects.h"
#include "ui/diagnosis/diagnosis_board.h"
#include "ui/diagnosis/diagnosis_conclusion.h"
#include "ui/diagnosis/diagnosis_dialogs.h"
#include "ui/diagnosis/diagnosis_periods.h"
#include "ui/diagnosis/diagnosis_view.h"
#include "ui/kit/chip.h"
#include "ui/kit/job_bar.h"
#include "ui/kit/text.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/desk.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

using namespace organization;
using store::UnitOfWork;

} // namespace

void DiagnosisView::open(const QString& argument)
{
    const auto period = diagnosisPeriodByName(argument);
    if (period)
        m_period = period;
    for (const Diagnosis& each : std::as_const(m_rounds)) {
        if (each.id.toString() == argument)
            m_period = each.period;
    }
    m_stale = m_stale || !argument.isEmpty();
    reload();
}

bool DiagnosisView::createOwn()
{
    if (mayWrite())
        begin(Quarter::of(desk().today()).range());
    return true;
}

void DiagnosisView::reload()
{
    loadRound();
    if (isVisible() && m_round)
        loadFacts();
    showRound();
}

void DiagnosisView::loadRound()
{
    const auto& reader = desk().book().reader();
    const auto all = listDiagnoses(reader, desk().branch().id);
    const auto bin = listRecycledDiagnoses(reader, desk().branch().id);
    if (!all || !bin)
        return desk().report(all ? bin.error() : all.error());
    m_rounds = *all;
    m_bin = *bin;
    const auto before = m_round ? m_round->id : DiagnosisId{};
    m_round.reset();
    for (const Diagnosis& each : std::as_const(m_rounds)) {
        if (m_period && each.period == *m_period)
            m_round = each;
    }
    if (!m_round && !m_rounds.isEmpty())
        m_round = m_rounds.first();
    if (m_round && m_round->id != before) {
        m_stale = true;
        m_finishing.reset();
        clearFacts();
    }
}

/// A change while they are worked out begins anew; what is shown stays until the new is there.
void DiagnosisView::loadFacts()
{
    if (!m_stale)
        return;
    m_stale = false; // what changes from here on makes it stale again
    m_given.clear();
    m_jobBar->begin(tr("正在从手册的记录里算出事实"));
    m_reading->read(m_round->period);
}

/// Of a finished round the facts are those that it keeps; the board is of today's book in any case.
void DiagnosisView::takeUp(const DiagnosisEvidencePtr& evidence)
{
    m_jobBar->finish();
    m_reading->letGo(std::exchange(m_evidence, evidence));
    if (!m_round)
        return;
    m_board->setBoard(m_evidence->board);
    m_aspects->setFacts(m_round->isFinished() ? m_round->facts : m_evidence->facts);
    showRound();
    if (m_finishing && m_stale)
        return loadFacts(); // something changed meanwhile, on a page that nobody sees
    const auto finishing = std::exchange(m_finishing, std::nullopt);
    if (finishing && *finishing == m_round->id)
        finishWith(*evidence);
}

void DiagnosisView::stopReading()
{
    m_stale = m_stale || m_reading->isRunning();
    m_reading->stop();
    m_jobBar->finish();
}

void DiagnosisView::giveUp(const QString& why)
{
    stopReading();
    m_stale = true; // also where it failed: the next look tries again
    m_finishing.reset();
    m_given = why;
    showRound();
}

void DiagnosisView::clearFacts()
{
    m_reading->letGo(std::exchange(m_evidence, nullptr));
    m_board->setBoard({});
    m_aspects->setFacts(m_round && m_round->isFinished() ? m_round->facts : QList<DiagnosisFact>());
}

void DiagnosisView::showRound()
{
    m_stack->setCurrentIndex(m_round ? 0 : 1);
    const bool isThere = m_round.has_value();
    m_print->setVisible(isThere);
    m_which->setVisible(isThere || !m_bin.isEmpty());
    m_state->setVisible(isThere);
    m_finish->setVisible(isThere && mayWrite());
    m_title->setText(isThere ? diagnosisPeriodTitle(round().period) : tr("支部研判"));
    m_waiting->setText({});
    if (!isThere)
        return;
    m_aspects->setJudgements(round(), mayWrite());
    m_conclusion->setRound(round(), m_evidence ? m_evidence->proposals : QStringList(), mayWrite());
    m_state->setSpec(round().isFinished() ? ChipSpec{tr("已完成"), Tone::Ok, {}}
                                          : ChipSpec{tr("草稿"), Tone::Neutral, {}});
    const QStringList missing = round().isFinished() ? QStringList() : round().missing();
    m_waiting->setText(m_reading->isRunning()  ? tr("人员较多，正在从记录里算出事实……")
                           : m_given.isEmpty() ? shownTitle(missing.value(0))
                                               : m_given);
    m_finish->setText(round().isFinished() ? tr("更正") : tr("完成研判"));
    m_finish->setEnabled(missing.isEmpty());
}

void DiagnosisView::fillMenu()
{
    m_menu->clear();
    for (const Diagnosis& each : std::as_const(m_rounds)) {
        const QString state =
            each.isFinished() && each.conclusion ? shownWord(diagnosisGradeTitle(*each.conclusion)) : tr("草稿");
        connect(m_menu->addAction(QStringLiteral("%1　%2").arg(diagnosisPeriodTitle(each.period), state)),
                &QAction::triggered, this, [this, period = each.period] { open(diagnosisPeriodName(period)); });
    }
    if (!mayWrite())
        return;
    m_menu->addSeparator();
    for (const DateRange& period : usualDiagnosisPeriods(desk().today())) {
        const bool isTaken =
            std::any_of(m_rounds.begin(), m_rounds.end(), [&](const auto& each) { return each.period == period; });
        if (!isTaken)
            connect(m_menu->addAction(tr("新建：%1").arg(diagnosisPeriodTitle(period))), &QAction::triggered, this,
                    [this, period] { begin(period); });
    }
    m_menu->addSeparator();
    if (m_round && !m_round->isFinished())
        connect(m_menu->addAction(tr("把这份草稿放入回收站")), &QAction::triggered, this, &DiagnosisView::recycle);
    for (const Diagnosis& each : std::as_const(m_bin))
        connect(m_menu->addAction(tr("从回收站恢复：%1").arg(diagnosisPeriodTitle(each.period))), &QAction::triggered,
                this, [this, each] { restore(each); });
}

void DiagnosisView::begin(DateRange period)
{
    Diagnosis fresh;
    fresh.branch = desk().branch().id;
    fresh.period = period;
    m_period = period;
    const bool isThere =
        std::any_of(m_rounds.begin(), m_rounds.end(), [&](const auto& each) { return each.period == period; });
    if (isThere)
        return reload();
    const QString title = diagnosisPeriodTitle(period);
    (void)desk().performWithUndo(QStringLiteral("diagnosis.add"), tr("新建支部研判：%1").arg(title),
                                 tr("已新建%1的研判").arg(title), [&](UnitOfWork& unit) -> Result<> {
                                     BB_TRY([[maybe_unused]] const auto id, openDiagnosis(unit, fresh, desk().today()));
                                     return {};
                                 });
}

Result<> DiagnosisView::change(const Diagnosis& changed, const QString& done)
{
    return desk().performWithUndo(QStringLiteral("diagnosis.change"),
                                  tr("修改支部研判：%1").arg(diagnosisPeriodTitle(changed.period)), done,
                                  [&](UnitOfWork& unit) { return changeDiagnosis(unit, changed, desk().today()); });
}

void DiagnosisView::judge(DiagnosisAspect aspect, const QString& grade)
{
    Diagnosis changed = round();
    const auto chosen = diagnosisGradeByName(grade);
    if (chosen == changed.gradeOf(aspect))
        return;
    changed.judgements.removeIf([aspect](const DiagnosisJudgement& each) { return each.aspect == aspect; });
    if (chosen)
        changed.judgements.append({aspect, *chosen});
    const QString title = shownWord(diagnosisAspectTitle(aspect));
    if (!change(changed,
                chosen ? tr("%1：%2").arg(title, shownWord(diagnosisGradeTitle(*chosen)))
                       : tr("%1的判断已取消").arg(title)))
        showRound(); // as it stands
}

void DiagnosisView::conclude(const QString& grade)
{
    Diagnosis changed = round();
    changed.conclusion = diagnosisGradeByName(grade);
    if (changed.conclusion && changed.conclusion != round().conclusion
        && !change(changed, tr("研判结论：%1").arg(shownWord(diagnosisGradeTitle(*changed.conclusion)))))
        showRound(); // as it stands
}

void DiagnosisView::keepOpinion()
{
    if (!m_round || m_round->isFinished() || !mayWrite())
        return;
    Diagnosis changed = round();
    changed.opinion = trimmedText(m_conclusion->opinion());
    if (changed.opinion != round().opinion)
        (void)change(changed, tr("已保存结论意见"));
}

Page::Kept DiagnosisView::save()
{
    keepOpinion();
    return Page::Kept::InBook;
}

/// The facts are read anew, so that those are kept which hold now.
void DiagnosisView::finish()
{
    if (!m_round)
        return;
    keepOpinion();
    if (m_round->isFinished())
        return (new DiagnosisCorrectDialog(this, desk(), round()))->open();
    m_finishing = m_round->id;
    m_stale = true;
    loadFacts();
    if (m_finishing)
        showRound(); // it says that the facts are being worked out
}

void DiagnosisView::finishWith(const report::DiagnosisEvidence& evidence)
{
    const Diagnosis asked = round();
    const QString title = diagnosisPeriodTitle(asked.period);
    m_stale = true;
    (void)desk().performWithUndo(
        QStringLiteral("diagnosis.finish"), tr("完成支部研判：%1").arg(title),
        asked.remedies.isEmpty() ? tr("已完成%1的研判").arg(title)
                                 : tr("已完成%1的研判，%2 项整改进入台账").arg(title).arg(asked.remedies.size()),
        [&](UnitOfWork& unit) {
            return finishDiagnosis(unit, asked.id, evidence.facts, evidence.basis, desk().today());
        });
}

void DiagnosisView::recycle()
{
    const QString title = diagnosisPeriodTitle(round().period);
    (void)desk().performWithUndo(QStringLiteral("diagnosis.recycle"), tr("放入回收站：支部研判%1").arg(title),
                                 tr("%1的研判已放入回收站").arg(title), [&, id = round().id](UnitOfWork& unit) {
                                     return recycleDiagnosis(unit, id, desk().today());
                                 });
}

void DiagnosisView::restore(const Diagnosis& recycled)
{
    m_period = recycled.period;
    const QString title = diagnosisPeriodTitle(recycled.period);
    (void)desk().performWithUndo(QStringLiteral("diagnosis.restore"), tr("从回收站恢复：支部研判%1").arg(title),
                                 tr("%1的研判已恢复").arg(title),
                                 [&](UnitOfWork& unit) { return restoreDiagnosis(unit, recycled.id); });
}

void DiagnosisView::openGap(const QString& key)
{
    const auto* finding = m_evidence ? m_evidence->agenda->find(key) : nullptr;
    if (finding != nullptr)
        m_actions->open(agenda::targetOf(*m_evidence->agenda, *finding));
}

void DiagnosisView::print()
{
    if (!m_round)
        return desk().notice(tr("还没有可以打印的研判。"));
    if (!m_round->isFinished() && (!m_evidence || m_stale || m_reading->isRunning())) {
        desk().notice(tr("事实还没有算出来，稍等一会儿再打印。"));
        return reload();
    }
    const bool isKept = m_round->isFinished();
    const report::DiagnosisSheet sheet{desk().branch().name, round(), isKept ? round().facts : m_evidence->facts,
                                       isKept ? round().factsOn : m_evidence->basis, report::DiagnosisLists::Printed};
    (void)showPaper(desk(), *this, report::diagnosisDocument(sheet),
                    tr("%1支部研判表").arg(diagnosisPeriodTitle(round().period)));
}

} // namespace branchbook::ui
