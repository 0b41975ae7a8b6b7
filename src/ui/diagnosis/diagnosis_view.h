// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 支部研判 (mockup 30): facts left, judgement right; the program gives no score and concludes nothing.
#pragma once

#include "branchbook/organization/diagnosis_store.h"
#include "branchbook/report/diagnosis_facts.h"
#include "ui/diagnosis/diagnosis_reading.h"
#include "ui/shell/area_tab.h"

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace branchbook::ui {

class Chip;
class DiagnosisAspects;
class DiagnosisBoard;
class DiagnosisConclusion;
class ElidedLabel;
class FindingActions;
class JobBar;

class DiagnosisView final : public AreaView
{
    Q_OBJECT
public:
    explicit DiagnosisView(Desk& desk, QWidget* parent = nullptr);
    /// "", a period (2026Q3) or the id of a round.
    void open(const QString& argument) override;
    bool createOwn() override;
    void print() override;
    Page::Kept save() override;
    [[nodiscard]] DiagnosisAspects* aspects() const { return m_aspects; }
    [[nodiscard]] DiagnosisBoard* board() const { return m_board; }
    [[nodiscard]] DiagnosisConclusion* conclusion() const { return m_conclusion; }
    [[nodiscard]] QPushButton* finishButton() const { return m_finish; }
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] DiagnosisReading* reading() const { return m_reading; }

protected:
    void showEvent(QShowEvent* event) override;
    /// What is worked out for nobody stops, unless a round is to be finished with it.
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeEmpty();
    void wire();
    void reload();
    void loadRound(); ///< the rounds alone
    void loadFacts(); ///< what is computed from the whole book
    void takeUp(const DiagnosisEvidencePtr& evidence);
    void stopReading();
    void giveUp(const QString& why); ///< what was read before stays
    void clearFacts(); ///< those of another round
    void showRound();
    void fillMenu();
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] const organization::Diagnosis& round() const { return *m_round; }

    void begin(DateRange period);
    void judge(organization::DiagnosisAspect aspect, const QString& grade);
    void conclude(const QString& grade);
    void keepOpinion();
    Result<> change(const organization::Diagnosis& changed, const QString& done);
    void finish();
    void finishWith(const report::DiagnosisEvidence& evidence);
    void recycle();
    void restore(const organization::Diagnosis& recycled);
    void openGap(const QString& key);

    bool m_stale = true; ///< something that the facts come from has changed
    QList<organization::Diagnosis> m_rounds;
    QList<organization::Diagnosis> m_bin;
    std::optional<DateRange> m_period; ///< what is asked for; none: the latest
    std::optional<organization::Diagnosis> m_round;
    DiagnosisEvidencePtr m_evidence; ///< null: not worked out yet
    std::optional<organization::DiagnosisId> m_finishing; ///< waits for its facts
    QString m_given; ///< why the facts are not there
    QLabel* m_title = nullptr;
    Chip* m_state = nullptr;
    ElidedLabel* m_waiting = nullptr; ///< what still keeps it from being finished
    QPushButton* m_which = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_finish = nullptr;
    QMenu* m_menu = nullptr;
    DiagnosisAspects* m_aspects;
    DiagnosisBoard* m_board;
    DiagnosisConclusion* m_conclusion;
    FindingActions* m_actions;
    DiagnosisReading* m_reading;
    JobBar* m_jobBar;
    QBoxLayout* m_beside = nullptr;
    QStackedWidget* m_stack;
};

} // namespace branchbook::ui
