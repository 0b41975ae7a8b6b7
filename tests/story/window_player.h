// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the story in the real window: pages, dialogs, mouse and keys. Nothing is written past them.
#pragma once

#include "story/hands.h"
#include "story/story.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shell_frame.h"

#include <QTemporaryDir>

#include <memory>

namespace branchbook::ui {
class GatheringPage;
class ResolutionRow;
} // namespace branchbook::ui

namespace story {

class WindowPlayer final : public Player
{
public:
    explicit WindowPlayer(QString file);
    ~WindowPlayer() override;
    void sit(QDate on) override;
    void play(const Step& step) override;
    /// The window is closed; the book is whole.
    void leave();

private:
    void operate(const ImportRoster& step);
    void operate(const AdoptCommittee& step);
    void operate(const PlanYear& step);
    void operate(const PlanWork& step);
    void operate(const DoWork& step);
    void operate(const SetSeries& step);
    void operate(const PlanNext& step);
    void operate(const Hold& step);
    void operate(const Criticize& step);
    void operate(const FindProblem& step);
    void operate(const ArchiveLife& step);
    void operate(const Admit& step);
    void operate(const Convert& step);
    void operate(const RaiseItem& step);
    void operate(const MoveItem& step);
    void operate(const CloseItem& step);
    void operate(const HaveTalk& step);
    void operate(const PrepareElection& step);
    void operate(const CountVote& step);
    void operate(const NewTerm& step);
    void operate(const Appoint& step);
    void operate(const HandOver& step);

    // The record of a meeting, part by part.
    void writeHead(const Hold& step);
    void markAway(const Hold& step);
    void writeAgenda(const Hold& step);
    void vote(const Hold& step, const Vote& vote);
    void intoLedger(const Vote& vote);
    void archiveRecord();
    void leaveEditor();

    void editPerson(const QString& name, const QString& type, const QString& dateTitle, QDate day);
    void fillRaise(const QString& matter, const QString& owner, QDate due);
    void typeCount(const CountVote& step);
    [[nodiscard]] branchbook::ui::Desk& desk() const { return m_window->frame()->desk(); }
    [[nodiscard]] branchbook::ui::MainWindow& window() const { return *m_window; }
    [[nodiscard]] QWidget& page() const { return *m_window->frame()->page(); }
    [[nodiscard]] branchbook::ui::GatheringPage& records() const;
    [[nodiscard]] Lookup at() const { return {desk().book()}; }
    void show(const QString& page, const QString& argument = {}) const;

    QString m_file;
    QTemporaryDir m_folder;
    branchbook::ui::Preferences m_preferences;
    branchbook::ui::Registry m_registry;
    std::unique_ptr<branchbook::ui::MainWindow> m_window;
};

} // namespace story
