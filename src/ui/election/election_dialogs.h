// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of an election: what is planned, when a step was taken, who stands, who counts, why a count is corrected.
#pragma once

#include "branchbook/organization/election_store.h"
#include "ui/kit/dialog.h"

class QLabel;

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class PersonPicker;

/// A new election, or the head of one that there is.
class ElectionDialog final : public Dialog
{
    Q_OBJECT
public:
    ElectionDialog(QWidget* host, Desk& desk, const organization::Election& election);

Q_SIGNALS:
    void saved(branchbook::organization::ElectionId id);

private:
    void save();
    void suggestTitle();
    void suggestSeats();
    void addMeetings();

    Desk& m_desk;
    organization::Election m_election;
    ComboField* m_kind;
    LineField* m_title;
    LineField* m_seats;
    DateField* m_day;
    LineField* m_place;
    ComboField* m_meeting;
    bool m_titleTyped = false;
};

/// The day of a step, planned and done.
class ElectionStepDialog final : public Dialog
{
    Q_OBJECT
public:
    ElectionStepDialog(QWidget* host, Desk& desk, const organization::Election& election,
                       const organization::ElectionStepDays& days);

private:
    void save();

    Desk& m_desk;
    organization::ElectionId m_id;
    organization::ElectionStepDays m_days;
    DateField* m_planned;
    DateField* m_done;
    LineField* m_note;
};

class ElectionPaperDialog final : public Dialog
{
    Q_OBJECT
public:
    ElectionPaperDialog(QWidget* host, Desk& desk, organization::ElectionId id,
                        const organization::ElectionPaper& paper);

private:
    void save();

    Desk& m_desk;
    organization::ElectionId m_id;
    organization::ElectionPaper m_paper;
    DateField* m_done;
    LineField* m_note;
};

class CandidatesDialog final : public Dialog
{
    Q_OBJECT
public:
    CandidatesDialog(QWidget* host, Desk& desk, const organization::Election& election,
                     const QList<organization::ElectablePerson>& people, const rules::Catalogue* catalogue);
    [[nodiscard]] PersonPicker* picker() const { return m_picker; }

private:
    void showShare();
    void save();

    Desk& m_desk;
    organization::Election m_election;
    const rules::Catalogue* m_catalogue;
    PersonPicker* m_picker;
    QLabel* m_share;
};

class TellersDialog final : public Dialog
{
    Q_OBJECT
public:
    TellersDialog(QWidget* host, Desk& desk, const organization::Election& election,
                  const QList<organization::ElectablePerson>& people);
    [[nodiscard]] PersonPicker* monitors() const { return m_monitors; }
    [[nodiscard]] PersonPicker* counters() const { return m_counters; }

private:
    void save();

    Desk& m_desk;
    organization::Election m_election;
    PersonPicker* m_monitors;
    PersonPicker* m_counters;
};

/// One line of words that has to be there: the reason of a correction.
class ElectionReasonDialog final : public Dialog
{
    Q_OBJECT
public:
    ElectionReasonDialog(QWidget* host, const QString& title, const QString& text);
    [[nodiscard]] LineField* field() const { return m_reason; }

Q_SIGNALS:
    void reasonGiven(const QString& reason);

private:
    void save();

    LineField* m_reason;
};

/// How many electors agreed to fewer seats.
class FewerSeatsDialog final : public Dialog
{
    Q_OBJECT
public:
    FewerSeatsDialog(QWidget* host, Desk& desk, const organization::Election& election,
                     std::shared_ptr<const rules::Catalogue> catalogue);

private:
    void save();

    Desk& m_desk;
    std::shared_ptr<const rules::Catalogue> m_catalogue;
    organization::ElectionId m_id;
    LineField* m_agreed;
    DateField* m_day;
};

/// A field for a whole day; an invalid day leaves it empty.
[[nodiscard]] DateField* electionDay(const QString& title, QDate today, QDate day);

} // namespace branchbook::ui
