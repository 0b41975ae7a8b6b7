// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 决议与表决: the resolutions of a record, each with its votes, and a menu that adds one for an item of the agenda.
#pragma once

#include "branchbook/gathering/resolution.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace branchbook::ui {

class EditorModel;
class ResolutionRow;

class ResolutionList final : public QWidget
{
    Q_OBJECT
public:
    explicit ResolutionList(EditorModel& model, QWidget* parent = nullptr);
    void refresh();
    /// One for each item that needs a vote and has none, and one without item.
    void fillMenu(QMenu& menu);
    /// Where there is nothing to choose: a resolution without item.
    void addPlain() { add(std::nullopt); }

Q_SIGNALS:
    void insertAsked(const QString& sentence);
    void ledgerAsked(const branchbook::gathering::Resolution& resolution);
    /// The agenda with the stages that the votes give, as they stand now.
    void voted(const QList<branchbook::gathering::AgendaItem>& agenda);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void add(const std::optional<gathering::AgendaItem>& item);
    void change(const gathering::Resolution& resolution);
    ResolutionRow* makeRow();
    void count();
    [[nodiscard]] QString doubtOf(const gathering::Gathering& record, const gathering::Resolution& one) const;
    [[nodiscard]] static QString votersDoubt(const gathering::Resolution& one);
    void findEarly(const gathering::Gathering& record);

    EditorModel& m_model;
    QVBoxLayout* m_rows;
    QList<ResolutionRow*> m_lines;
    gathering::Gathering
        m_earlyFor; ///< what m_early was found in: the roster is read anew only for other words or another day
    QHash<qsizetype, QString> m_early; ///< conversions before the probation is over, by place
};

} // namespace branchbook::ui
