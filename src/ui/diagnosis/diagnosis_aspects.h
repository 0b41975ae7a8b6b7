// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 六个方面: facts at the left, the judgement of people at the right, and nothing in between that would suggest it.
#pragma once

#include "branchbook/organization/diagnosis.h"

#include <QFrame>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace branchbook::ui {

class FactChip;

class DiagnosisAspects final : public QFrame
{
    Q_OBJECT
public:
    explicit DiagnosisAspects(QWidget* parent = nullptr);
    void setFacts(const QList<organization::DiagnosisFact>& facts);
    void setJudgements(const organization::Diagnosis& round, bool mayWrite);
    /// Two facts in a line instead of three, where the room is short.
    void setNarrow(bool narrow);
    [[nodiscard]] FactChip* chip(const QString& key) const;
    [[nodiscard]] QComboBox* combo(organization::DiagnosisAspect aspect) const;

Q_SIGNALS:
    /// By a person; `grade` empty: taken back.
    void judged(branchbook::organization::DiagnosisAspect aspect, const QString& grade);

private:
    void place();

    QGridLayout* m_grid;
    QLabel* m_count;
    std::vector<QLabel*> m_names;
    std::vector<QComboBox*> m_combos;
    std::vector<std::vector<FactChip*>> m_chips; ///< by aspect
    std::vector<QWidget*> m_boxes; ///< hold the chips of an aspect
    bool m_narrow = false;
};

} // namespace branchbook::ui
