// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One question about a row: what was found, the answers, the recommended one already chosen.
#pragma once

#include "ui/roster/import_state.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace branchbook::ui {

class QuestionCard final : public QFrame
{
    Q_OBJECT
public:
    /// `group` counts the view's groups.
    QuestionCard(std::shared_ptr<const PlanView> view, int group, QWidget* parent = nullptr);
    /// A question stays the same over new plans while this does.
    [[nodiscard]] static QString keyOf(const PlanView& view, int group);
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] int planRow() const { return m_planRow; }
    [[nodiscard]] const QuestionGroup& group() const { return m_view->groups[std::size_t(m_group)]; }
    /// A new plan with the same question in it.
    void follow(std::shared_ptr<const PlanView> view, int group);
    void setCurrent(bool current);
    void takeFocus();
    /// Where the chosen answer needs a value that is missing or faulty: says so, takes the keyboard, gives true.
    bool askForValue();

Q_SIGNALS:
    void answered(const branchbook::ui::QuestionGroup& group, const QString& option, const QString& value);
    void splitAsked(int row);
    /// One answer to all that differs of the person in this row of the sheet.
    void allAnswered(int row, const QString& option);
    void touched(int planRow);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const roster::Question& question() const;
    void addHead(QVBoxLayout& rows);
    void addNumber(QVBoxLayout& rows);
    void addOptions(QVBoxLayout& rows);
    void addOther(QVBoxLayout& rows);
    void addForAll(QVBoxLayout& rows, int count);
    [[nodiscard]] std::vector<ShownChange> differences() const;
    void showChoice();
    void choose(int option);
    void giveValue();
    void showFault(const QString& sentence);
    [[nodiscard]] QString faultOfValue() const;
    [[nodiscard]] bool isTyping() const;
    void showDifferences(QWidget* anchor);

    std::shared_ptr<const PlanView> m_view;
    int m_group;
    int m_planRow;
    QString m_key;
    QButtonGroup* m_options;
    QLineEdit* m_value = nullptr;
    QLabel* m_fault = nullptr;
};

} // namespace branchbook::ui
