// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One calculator of 帮我算: its fields above, its answer below; works out everything again with every key.
#pragma once

#include "branchbook/agenda/agenda.h"
#include "ui/calculator/answer_view.h"
#include "ui/calculator/inputs.h"

class QVBoxLayout;

namespace branchbook::ui {

/// What the panels rest on; outlives them.
struct CalculatorTools {
    agenda::Rulebook rulebook;
    CalculatorMemory& memory;
    QDate today;
};

class CalculatorPanel : public QWidget
{
    Q_OBJECT
public:
    /// Typing: a fault that was not there before is not named yet.
    enum class Moment { Typing, Left };

    [[nodiscard]] virtual QWidget* firstField() const = 0;
    [[nodiscard]] const CalculatorAnswer& answer() const { return m_view->answer(); }
    /// The day whose rules hold and to which is counted.
    void setDay(QDate day);
    virtual void clear();
    /// Where the day is none: nothing is worked out.
    void showNothing() { setAnswer({}); }

Q_SIGNALS:
    void answered();
    /// Fields came or went: the order of the Tab key must follow.
    void fieldsChanged();

protected:
    CalculatorPanel(const CalculatorTools& tools, const QString& id);

    virtual void work(Moment moment) = 0;
    void setAnswer(const CalculatorAnswer& answer);
    /// Room for the fields, above the answer.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Room below the answer, for what is long.
    [[nodiscard]] QVBoxLayout* below() const { return m_below; }
    [[nodiscard]] Inputs& inputs() const { return *m_inputs; }
    [[nodiscard]] const rules::Catalogue& catalogue() const { return m_tools.rulebook.catalogue; }
    [[nodiscard]] const CalculatorTools& tools() const { return m_tools; }
    [[nodiscard]] QDate day() const { return m_day; }
    /// A date field that is kept and knows today.
    [[nodiscard]] DateField* dateField(const QString& title, const QString& key);

private:
    const CalculatorTools& m_tools;
    Inputs* m_inputs;
    QVBoxLayout* m_body;
    QVBoxLayout* m_below;
    AnswerView* m_view;
    QDate m_day;
};

/// An answer that is only a refusal and the rule asked.
[[nodiscard]] CalculatorAnswer refusalOf(const Error& error, const Basis& basis = {});

} // namespace branchbook::ui
