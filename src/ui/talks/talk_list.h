// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The talks of a year, one line each; what only the committee may read is not shown here.
#pragma once

#include "branchbook/organization/talk.h"
#include "ui/kit/row_table_model.h"
#include "ui/kit/table_view.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace branchbook::ui {

class Desk;
class FilterChips;
class PastDay;

enum class TalkColumn { Day, Kind, Speaker, Partner, Pair, Mode, Points };

class TalkList final : public QWidget
{
    Q_OBJECT
public:
    explicit TalkList(Desk& desk, QWidget* parent = nullptr);
    /// As of the day of past().
    void setTalks(const QList<organization::Talk>& talks, const QList<organization::Talk>& recycled);
    void setReadOnly(bool on) { m_readOnly = on; }
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] FilterChips* chips() const { return m_chips; }
    /// Of a day gone by nothing is opened or removed.
    [[nodiscard]] PastDay* past() const { return m_past; }
    [[nodiscard]] const RowTableModel<organization::Talk>& model() const { return m_model; }

Q_SIGNALS:
    void openAsked(branchbook::organization::TalkId id);
    void removeAsked(branchbook::organization::TalkId id);
    void restoreAsked(branchbook::organization::TalkId id);

private:
    [[nodiscard]] QLayout* makeFilters();
    void wire();
    void applyFilter();
    [[nodiscard]] bool showsBin() const;
    void setActions();

    QList<organization::Talk> m_talks;
    QList<organization::Talk> m_bin;
    RowTableModel<organization::Talk> m_model;
    QLineEdit* m_search;
    FilterChips* m_chips;
    QStackedWidget* m_stack;
    TableView* m_table;
    PastDay* m_past;
    bool m_readOnly = false;
    std::optional<bool> m_binActions; ///< for which of the two the row actions are
};

} // namespace branchbook::ui
