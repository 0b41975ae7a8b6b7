// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards beside the table: how many may be 优秀, how the grades lie, what is to be done next.
#pragma once

#include "ui/evaluation/evaluation_data.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;

namespace branchbook::ui {

class Bar;
class ElidedLabel;
class StatusText;
class ThresholdBar;

class EvaluationCards final : public QWidget
{
    Q_OBJECT
public:
    explicit EvaluationCards(QWidget* parent = nullptr);
    void setData(const EvaluationData& known);
    /// What the button of the last card says; empty: nothing to press. `may`: it can be pressed now.
    void setNext(const QString& text, const QString& verb, bool may);
    /// Beside each other, without the one in the middle, where the room is short.
    void setFlat(bool flat);
    [[nodiscard]] QPushButton* nextButton() const { return m_verb; }
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString quotaText() const;
    [[nodiscard]] QString quotaShare() const;

Q_SIGNALS:
    void nextAsked();
    /// Somebody wants the people behind the numbers: 优秀 … 待评定.
    void namesAsked(int line);
    /// The people behind the quota: whom the share is taken of, and who has it.
    void quotaAsked();

private:
    [[nodiscard]] QFrame* makeQuota();
    [[nodiscard]] QFrame* makeGrades();
    [[nodiscard]] QFrame* makeNext();

    struct GradeLine {
        QPushButton* name;
        Bar* bar;
        QLabel* number;
    };
    QBoxLayout* m_cards;
    QFrame* m_grades;
    QPushButton* m_base = nullptr; ///< opens the names behind the quota
    QLabel* m_inside = nullptr;
    QLabel* m_most = nullptr;
    StatusText* m_state = nullptr;
    ThresholdBar* m_limit = nullptr;
    ElidedLabel* m_share = nullptr; ///< whole as its tooltip
    std::vector<GradeLine> m_lines;
    QLabel* m_probationary = nullptr;
    QLabel* m_next = nullptr;
    QPushButton* m_verb = nullptr;
};

} // namespace branchbook::ui
