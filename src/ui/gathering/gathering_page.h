// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an area that keeps gatherings: a tab per group of kinds, and the editor in the same place.
#pragma once

#include "ui/gathering/gathering_rows.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

namespace branchbook::ui {

class AreaBrowser;
class EditorModel;
class EditorView;
class GatheringBin;
class GatheringList;
class PastTurn;
class Preferences;

class GatheringPage final : public Page
{
    Q_OBJECT
public:
    /// `area` is "organization" or "ideology"; `preferences` as AreaBrowser takes them.
    GatheringPage(Desk& desk, const QString& area, const QString& title, Preferences* preferences = nullptr);
    ~GatheringPage() override;

    /// "new:<kind>", "new:<kind>:<day>:<group>" (both may be empty), the id of a record, "<tab>:<argument>", or nothing.
    void open(const QString& argument) override;
    bool createOwn() override;
    [[nodiscard]] QWidget* filterField() const override;
    [[nodiscard]] QString place() const override;
    [[nodiscard]] QTabBar* tabBar() const override;
    /// The record that is open; the list itself is printed as part of the quarterly report.
    Kept save() override;
    void home() override;
    [[nodiscard]] QWidget* topBar() const override;
    void print() override;
    void exportFile() override;
    /// In the editor of the focused input, in the list of the tab's kind.
    bool explain(QWidget* focus) override;
    /// "minutes" while a record is open.
    [[nodiscard]] QString manualPart() const override;
    [[nodiscard]] QString examplePart() const override;

    [[nodiscard]] EditorModel* editor() const { return m_model; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addTabs();
    void reload();
    void reloadDrafts();
    /// The desk into the quarter of the day that a list shows, and back.
    void turnDesk(const GatheringList& turned);
    /// Whoever opens a record, or begins one, means now.
    void backToToday();
    void create(gathering::Kind kind, QDate day = {}, std::optional<book::GroupId> group = {},
                const QList<gathering::AgendaItem>& more = {});
    void openRecord(gathering::GatheringId id);
    /// An editor with nothing in it yet: the spare one, where there is one.
    [[nodiscard]] EditorModel* makeEditor();
    void makeSpare();
    void showEditor();
    void tellSaveState();
    void closeEditor();
    /// What is carried out of the open record's resolutions although it does not stand any more, in words.
    [[nodiscard]] QString fallenResolutions() const;
    void remove(gathering::GatheringId id);
    void tellHistory(gathering::GatheringId id);
    void showTabOf(gathering::Kind kind);
    /// Of the tab, the first one while another kind of tab is shown.
    [[nodiscard]] GatheringList* list() const;
    [[nodiscard]] class AreaView* view() const;

    QString m_area;
    QList<GatheringTab> m_tabList;
    QList<GatheringList*> m_lists;
    GatheringBin* m_bin;
    QWidget* m_draftNotice;
    class Banner* m_draftBanner;
    gathering::GatheringId m_draft;
    gathering::GatheringId m_before; ///< chosen in the list when a new record was begun
    AreaBrowser* m_browse;
    EditorModel* m_model = nullptr;
    EditorView* m_editor = nullptr;
    EditorModel* m_spareModel = nullptr; ///< made while nobody waits: its hundreds of widgets take longer than a record
    EditorView* m_spare = nullptr;
    PastTurn* m_turn;
    QTimer m_atRest;
};

} // namespace branchbook::ui
