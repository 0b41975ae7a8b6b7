// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules under the headings of their subjects; headings cannot be chosen, the keys step over them.
#pragma once

#include "ui/kit/table_view.h"
#include "ui/rules/rule_rows.h"

#include <QAbstractTableModel>

namespace branchbook::ui {

/// 《支部工作条例（试行）》第十一条 in `room` pixels of a caption: the name gives way, the article stays.
[[nodiscard]] QString fittedSource(const QString& source, int room);

class RuleTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Of `list` what belongs to `part` and holds the words typed.
    void show(const RuleListPtr& list, RulePart part, const QString& typed);
    /// -1 where it is not shown.
    [[nodiscard]] int lineOf(const QString& id) const;
    /// Null for a heading.
    [[nodiscard]] const RuleRow* rule(int line) const;
    [[nodiscard]] bool isHeading(int line) const { return rule(line) == nullptr; }
    /// Lines that are rules.
    [[nodiscard]] int ruleCount() const { return m_rules; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        const RuleRow* row = nullptr;
        QString heading;
        int count = 0;
    };
    RuleListPtr m_list;
    std::vector<Line> m_lines;
    int m_rules = 0;
};

class RuleTable final : public TableView
{
    Q_OBJECT
public:
    explicit RuleTable(RuleTableModel& model, QWidget* parent = nullptr);
    /// Chooses the rule, or the first one where it is not shown.
    void select(const QString& id);

Q_SIGNALS:
    void ruleChosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitLines();
    void chooseEdge(int from, int step);

    RuleTableModel& m_rules;
};

} // namespace branchbook::ui
