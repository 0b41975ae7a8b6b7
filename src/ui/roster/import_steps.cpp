// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of ImportSession: from step to step, writing, mending, undoing.
#include "branchbook/roster/rejects.h"
#include "ui/roster/import_bench.h"
#include "ui/roster/import_session.h"
#include "ui/roster/outcome.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kMostRounds = 3; // an answer may raise another question

} // namespace

bool ImportSession::canGoOn() const
{
    if (m_busy != Busy::No)
        return false;
    switch (m_step) {
    case Step::File: return m_file.has_value() && !m_problem;
    case Step::Sheet: return headerSeen().has_value();
    case Step::Check: return m_view && m_view->hasNameColumn();
    case Step::Confirm: return m_view && m_view->count(RowFilter::Added) + m_view->count(RowFilter::Updated) > 0;
    case Step::Result: return true;
    }
    return false;
}

void ImportSession::next()
{
    if (!canGoOn())
        return;
    switch (m_step) {
    case Step::File: setStep(Step::Sheet); return;
    case Step::Sheet:
        if (m_loaded && m_loadedFrom == source())
            m_planStale ? plan(&ImportSession::showCheck) : showCheck();
        else
            load();
        return;
    case Step::Check:
        m_rounds = 0;
        confirm();
        return;
    case Step::Confirm: write(); return;
    case Step::Result: return;
    }
}

/// What was not answered is answered as recommended; then step 4 shows what will be written.
void ImportSession::confirm()
{
    if (m_planStale) {
        plan(&ImportSession::confirm);
    } else if (m_view->openGroups > 0 && m_rounds < kMostRounds) {
        ++m_rounds;
        const auto recommended = roster::recommendedDecisions(m_view->plan);
        m_decisions.insert(m_decisions.end(), recommended.begin(), recommended.end());
        plan(&ImportSession::confirm);
    } else {
        setStep(Step::Confirm);
    }
}

void ImportSession::back()
{
    if (m_busy == Busy::Writing)
        return;
    switch (m_step) {
    case Step::Sheet: setStep(Step::File); return;
    case Step::Check: setStep(Step::Sheet); return;
    case Step::Confirm: setStep(Step::Check); return;
    case Step::Result:
        if (m_outcome && m_outcome->undone) {
            m_outcome.reset();
            plan(&ImportSession::showCheck);
        }
        return;
    case Step::File: return;
    }
}

void ImportSession::write()
{
    m_stopAsked = false;
    start(Busy::Writing, [this, view = m_view](ImportBench& bench, Progress& progress) -> Result<Continuation> {
        BB_TRY(ImportOutcome made, bench.write(*view, progress));
        return Continuation([this, outcome = std::move(made)] { takeOutcome(outcome); });
    });
}

void ImportSession::takeOutcome(const ImportOutcome& outcome)
{
    m_outcome = outcome;
    if (m_stopAsked)
        m_outcome->mended = tr("要停下的时候已经写完，整批都在名册里了；不要的话请整批撤销。");
    Q_EMIT outcomeChanged();
    setStep(Step::Result);
}

void ImportSession::stop()
{
    m_stopAsked = m_stopAsked || m_busy == Busy::Writing;
    m_thread.stop();
}

void ImportSession::mend(int planRow, const std::vector<CellEdit>& edits)
{
    start(Busy::Mending,
          [this, planRow, edits, view = m_view](ImportBench& bench, Progress& progress) -> Result<Continuation> {
              BB_TRY(Correction made, bench.correct(*view, planRow, edits, progress));
              return Continuation(
                  [this, planRow, correction = std::move(made)] { takeCorrection(planRow, correction); });
          });
}

void ImportSession::takeCorrection(int planRow, const Correction& correction)
{
    if (correction.stillRejected) {
        Q_EMIT mendRefused(*correction.stillRejected);
        return;
    }
    addOutcome(*m_outcome, correction.outcome, planRow);
    Q_EMIT outcomeChanged();
}

/// Where somebody changed a person meanwhile, the import stays; rows mended after it may be undone already, and are not
/// asked for again.
void ImportSession::undoAll()
{
    start(Busy::Undoing, [this, ops = m_outcome->ops](ImportBench& bench, Progress&) -> Result<Continuation> {
        QList<qint64> left = ops;
        const auto undone = bench.undo(left);
        return Continuation([this, left, undone] {
            if (const auto rows = m_outcome->ops.size() - left.size(); !undone && rows > 0)
                m_outcome->mended = tr("后来改好的 %1 行已经撤销，其余的还在名册里。").arg(rows);
            m_outcome->ops = left;
            m_outcome->undone = undone.has_value();
            if (!undone)
                takeError(undone.error());
            Q_EMIT outcomeChanged();
        });
    });
}

Result<> ImportSession::saveRejects(const QString& path) const
{
    auto table = roster::rejectedRows(m_view->plan, *m_view->table);
    std::vector<QStringList> rows;
    const bool written = m_step == Step::Result && m_outcome.has_value(); // before that nothing can have been mended
    std::size_t at = 0; // in the order of the plan, as the file has them; mended rows are left out
    for (const int planRow : m_view->rows[std::size_t(RowFilter::Rejected)]) {
        const bool stays = !written
            || std::ranges::any_of(m_outcome->rejects, [&](const auto& each) { return each.planRow == planRow; });
        if (stays && at < table.rows.size())
            rows.push_back(std::move(table.rows[at]));
        ++at;
    }
    table.rows = std::move(rows);
    return sheet::writeTable(path, table);
}

QString ImportSession::rejectsFileName() const
{
    const QFileInfo file(m_path);
    return file.dir().filePath(tr("%1-待改.xlsx").arg(file.completeBaseName()));
}

} // namespace branchbook::ui
