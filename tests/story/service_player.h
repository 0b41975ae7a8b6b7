// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the story through the services, as a program without a window would.
#pragma once

#include "story/book_lookup.h"
#include "story/story.h"

#include <QTemporaryDir>

namespace story {

class ServicePlayer final : public Player
{
public:
    explicit ServicePlayer(QString file);
    void sit(QDate on) override;
    void play(const Step& step) override;
    [[nodiscard]] const book::Book& book() const { return *m_book; }

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

    void run(const book::Book::Work& work);
    void raise(ledger::Item item, const QString& owner);
    void setPerson(const QString& name, const QList<std::pair<book::Field, QString>>& values);
    [[nodiscard]] Lookup at() const { return {*m_book}; }
    [[nodiscard]] QDate today() const { return m_book->today(); }

    QString m_file;
    std::unique_ptr<book::Book> m_book;
};

/// What the book is made with, by whoever plays.
[[nodiscard]] book::BookSetup setupOfStory();
/// The record that a step of the story stands for, as somebody writes it who knows the book.
[[nodiscard]] gathering::Gathering recordOf(const Lookup& at, const Hold& step, const gathering::Gathering& planned);

} // namespace story
