// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards beside the count: who is there, and which papers are in the file.
#pragma once

#include "branchbook/organization/election_store.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class Chip;
class ThresholdBar;

/// 到会情况. The figures come from the meeting where it is recorded, else they are typed.
class TurnoutCard final : public QFrame
{
    Q_OBJECT
public:
    explicit TurnoutCard(QWidget* parent = nullptr);
    enum class Access : quint8 { Typed, Fixed };
    /// `present` 0: not known yet.
    void setTurnout(const organization::Turnout& turnout, int entitled, int present, Access access);
    /// The bound by the rule, and its share in words (达到五分之四); nothing where it cannot be worked out.
    void setNeeded(std::optional<int> needed, const QString& share);
    [[nodiscard]] int entitled() const;
    [[nodiscard]] int present() const;
    [[nodiscard]] QPushButton* leaveOut() const { return m_leaveOut; }
    [[nodiscard]] QLineEdit* presentEdit() const { return m_present; }

Q_SIGNALS:
    void edited();
    void leaveOutAsked();

private:
    void showFigures();

    Chip* m_chip;
    QWidget* m_figures;
    QLabel* m_big;
    QLabel* m_of;
    QWidget* m_fields;
    QLabel* m_all;
    QPushButton* m_leaveOut;
    int m_entitled = 0;
    QLineEdit* m_present;
    ThresholdBar* m_bar;
    QLabel* m_bound;
    QLabel* m_words;
    Access m_access = Access::Fixed;
    std::optional<int> m_needed;
    QString m_share;
};

class PaperRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PaperRow(const organization::ElectionPaper& paper, QWidget* parent = nullptr);
    [[nodiscard]] const organization::ElectionPaper& paper() const { return m_paper; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString rightText() const;

    organization::ElectionPaper m_paper;
};

/// 文件材料: a line each, ticked with its day.
class PapersCard final : public QFrame
{
    Q_OBJECT
public:
    explicit PapersCard(QWidget* parent = nullptr);
    void setPapers(const QList<organization::ElectionPaper>& papers);
    [[nodiscard]] const QList<PaperRow*>& papers() const { return m_papers; }

Q_SIGNALS:
    void paperChosen(const branchbook::organization::ElectionPaper& paper);

private:
    QLabel* m_count;
    QVBoxLayout* m_lines;
    QList<PaperRow*> m_papers;
};

} // namespace branchbook::ui
