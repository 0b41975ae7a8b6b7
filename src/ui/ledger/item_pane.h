// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One ledger item beside the list: where it stands, what is to be done next, files and history.
#pragma once

#include "branchbook/ledger/ledger_store.h"
#include "ui/kit/side_pane.h"

class QLabel;
class QPushButton;

namespace branchbook::ui {

class Chip;
class Desk;
class FactList;
class RecordFiles;
class StageTrack;
class Timeline;
struct ListedItem;

class ItemPane final : public SidePane
{
    Q_OBJECT
public:
    explicit ItemPane(Desk& desk, QWidget* parent = nullptr);
    /// Past: as it stood on a day gone by, to look at.
    enum class Place { Ledger, Bin, Past };
    void showItem(const ListedItem& listed, Place place);
    [[nodiscard]] ledger::ItemId item() const { return m_item.id; }
    void focusFirst();

Q_SIGNALS:
    void nextAsked(branchbook::ledger::ItemId id);
    void closeAsked(branchbook::ledger::ItemId id);
    void reopenAsked(branchbook::ledger::ItemId id);
    void restoreAsked(branchbook::ledger::ItemId id);
    void moreAsked(branchbook::ledger::ItemId id, QWidget* anchor);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitMatter();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeContent();
    void wire();
    void fillActions(const ListedItem& listed, Place place);
    void fillFacts(const ListedItem& listed);
    void fillHistory(QDate until);
    void openSource();

    Desk& m_desk;
    ledger::Item m_item;
    QLabel* m_number;
    Chip* m_state;
    QLabel* m_matter;
    StageTrack* m_track;
    QLabel* m_course;
    QLabel* m_doubt; ///< what it was raised from no longer stands
    QPushButton* m_next;
    QPushButton* m_close;
    QPushButton* m_reopen;
    QPushButton* m_restore;
    QPushButton* m_more;
    FactList* m_facts;
    QPushButton* m_source;
    RecordFiles* m_files;
    Timeline* m_history;
};

} // namespace branchbook::ui
