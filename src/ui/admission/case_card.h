// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One person's case: who it is, how far it has come, the steps of a stage, the papers of a step.
#pragma once

#include "ui/admission/admission_data.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class Avatar;
class CasePaperRow;
class Chip;
class ElidedLabel;
class StageButton;
class StepRow;

class CaseCard final : public QFrame
{
    Q_OBJECT
public:
    explicit CaseCard(QWidget* parent = nullptr);
    void setPerson(const AdmissionPerson& person, rules::BranchBody body, QDate today, bool mayWrite);
    /// The width that it will have: known before it is shown, so that its first frame is laid out right.
    void setRoom(int width);

    [[nodiscard]] QString step() const { return m_step; }
    [[nodiscard]] const QList<StepRow*>& steps() const { return m_steps; }
    [[nodiscard]] const QList<StageButton*>& stages() const { return m_stages; }
    [[nodiscard]] const QList<CasePaperRow*>& papers() const { return m_papers; }
    [[nodiscard]] QPushButton* take() const { return m_take; }
    [[nodiscard]] QPushButton* arrange() const { return m_arrange; }
    [[nodiscard]] QPushButton* sponsors() const { return m_sponsors; }

Q_SIGNALS:
    void stepAsked(const QString& code);
    void paperAsked(const QString& code, const QString& title);
    void sponsorsAsked();
    void meetingAsked(const QString& argument); ///< a page of 组织建设: CaseMeeting::argument()

private:
    void showStage(int stage);
    void showStep(const QString& code);
    void showHead();
    void showArrange();
    [[nodiscard]] QWidget* makePapers();

    AdmissionPerson m_person;
    rules::BranchBody m_body = rules::BranchBody::Committee;
    QDate m_today;
    bool m_mayWrite = true;
    int m_stage = 0;
    QString m_step;
    Avatar* m_avatar;
    QLabel* m_name;
    Chip* m_type;
    QLabel* m_facts; ///< in two lines where one is too short for the names
    QBoxLayout* m_head;
    QHBoxLayout* m_strip;
    QLabel* m_count;
    QLabel* m_stageTitle;
    QVBoxLayout* m_lines;
    QLabel* m_papersTitle;
    QLabel* m_papersCount;
    QVBoxLayout* m_paperLines;
    QLabel* m_hint;
    QPushButton* m_take;
    QPushButton* m_arrange;
    QPushButton* m_sponsors;
    QBoxLayout* m_columns;
    QWidget* m_side;
    QList<StageButton*> m_stages;
    QList<StepRow*> m_steps;
    QList<CasePaperRow*> m_papers;
};

} // namespace branchbook::ui
