// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 研判结论: what the committee decided, its opinion, what is to be put right and by whom, who took part.
#pragma once

#include "branchbook/organization/diagnosis.h"

#include <QFrame>

#include <vector>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace branchbook::ui {

class DiagnosisConclusion final : public QFrame
{
    Q_OBJECT
public:
    explicit DiagnosisConclusion(QWidget* parent = nullptr);
    /// `proposals`: matters that the facts suggest and that nobody has taken yet.
    void setRound(const organization::Diagnosis& round, const QStringList& proposals, bool mayWrite);
    /// As it stands in the field.
    [[nodiscard]] QString opinion() const;
    [[nodiscard]] QPlainTextEdit* opinionEdit() const { return m_opinion; }
    [[nodiscard]] QRadioButton* radio(organization::DiagnosisGrade grade) const;
    /// Everything that is to be read, a line each.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void concluded(const QString& grade);
    void opinionLeft();
    /// One more, with these words to begin with.
    void remedyAsked(const QString& matter);
    /// Another owner or day of one that stands there.
    void remedyChangeAsked(int index);
    void peopleAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeGrades();
    void fillRemedies(const organization::Diagnosis& round, const QStringList& proposals, bool mayWrite);

    QButtonGroup* m_grades;
    std::vector<QRadioButton*> m_radios;
    QPlainTextEdit* m_opinion;
    QWidget* m_remedies;
    QPushButton* m_addRemedy;
    QLabel* m_people;
    QPushButton* m_changePeople;
    QLabel* m_corrections;
};

} // namespace branchbook::ui
