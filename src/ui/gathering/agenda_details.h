// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small editor of one agenda item: kind, amount, who put it forward, papers, how far it has come.
#pragma once

#include "branchbook/gathering/agenda_item.h"
#include "ui/gathering/readable.h"

#include <QObject>

class QCheckBox;
class QVBoxLayout;
class QWidget;

namespace branchbook::ui {

class ComboField;
class LineField;
class Popover;

class AgendaDetails final : public QObject
{
    Q_OBJECT
public:
    /// `fixedKind`: why the kind must not change; empty: it may.
    AgendaDetails(QWidget& owner, const gathering::AgendaItem& item, Editing editing, const QString& fixedKind);
    void open();

Q_SIGNALS:
    void changed(const branchbook::gathering::AgendaItem& item);

private:
    void addFields(QVBoxLayout& rows, const QString& fixedKind);
    void addPapers(QVBoxLayout& rows);
    void showPapers();
    void takePaper();
    void takeKind(const QString& code);
    void takeAmount();
    void tell() { Q_EMIT changed(m_item); }

    QWidget& m_owner;
    gathering::AgendaItem m_item;
    Editing m_editing;
    Popover* m_popover;
    ComboField* m_kind = nullptr;
    LineField* m_amount = nullptr;
    LineField* m_proposer = nullptr;
    ComboField* m_stage = nullptr;
    QVBoxLayout* m_papers = nullptr;
    LineField* m_newPaper = nullptr;
};

} // namespace branchbook::ui
