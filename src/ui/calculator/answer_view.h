// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a calculator: a figure, what it rests on, warnings, the sentence to copy, and the rule.
#pragma once

#include "ui/calculator/basis.h"

#include <QWidget>

#include <utility>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace branchbook::ui {

class Chip;

struct CalculatorAnswer {
    QString heading = {}; ///< 每月应交 30.00 元
    QList<std::pair<QString, QString>> facts = {}; ///< 比例: 1%
    QString working = {}; ///< how it was worked out
    QStringList warnings = {};
    QString sentenceTitle = {}; ///< empty: 算出来的话
    QString sentence = {}; ///< without spaces; empty: not offered
    Basis basis = {};
};

class AnswerView final : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerView(QWidget* parent = nullptr);
    void setAnswer(const CalculatorAnswer& answer);
    [[nodiscard]] const CalculatorAnswer& answer() const { return m_answer; }

private:
    void showFacts();
    void showWarnings();
    void showBasis();

    CalculatorAnswer m_answer;
    QLabel* m_heading;
    QWidget* m_facts = nullptr;
    QWidget* m_warnings = nullptr;
    QLabel* m_working;
    QFrame* m_say;
    QLabel* m_sayTitle;
    QLabel* m_sentence;
    QWidget* m_basis;
    QLabel* m_cited;
    Chip* m_toVerify;
    Chip* m_local;
    QVBoxLayout* m_rows;
};

} // namespace branchbook::ui
