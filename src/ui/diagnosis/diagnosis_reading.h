// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a round, worked out off the window's thread where the branch is not small; a newer wish replaces the one under way.
#pragma once

#include "branchbook/report/diagnosis_facts.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace branchbook::ui {

class BackgroundRead;
class Desk;

using DiagnosisEvidencePtr = std::shared_ptr<const report::DiagnosisEvidence>;

class DiagnosisReading final : public QObject
{
    Q_OBJECT
public:
    /// More people than this are not worked out while the window waits.
    static constexpr int kMostAtOnce = 150;

    explicit DiagnosisReading(Desk& desk, QObject* parent = nullptr);
    /// Waits for the run under way, which stops at its next step.
    ~DiagnosisReading() override;

    /// done() or failed() follows: at once for a small branch, else when it is ready.
    void read(DateRange period);
    /// Nothing of the run under way will be heard of.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_wanted != nullptr; }
    /// Takes apart what is not needed any more, where it was made.
    void letGo(DiagnosisEvidencePtr evidence);

Q_SIGNALS:
    void advanced(qint64 done, qint64 total, const QString& what);
    void done(const branchbook::ui::DiagnosisEvidencePtr& evidence);
    void failed(const branchbook::Error& error);

private:
    void finish(const Result<DiagnosisEvidencePtr>& made);

    Desk& m_desk;
    BackgroundRead* m_reading;
    std::shared_ptr<std::atomic<bool>> m_wanted; ///< of the run under way; null: none
    bool m_isLarge = false;
};

} // namespace branchbook::ui
