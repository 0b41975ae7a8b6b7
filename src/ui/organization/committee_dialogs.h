// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the page 支部班子 about people in posts. Each writes one step of the book and says how to take it back.
#pragma once

#include "ui/kit/dialog.h"
#include "ui/organization/committee_data.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

/// Somebody takes a post, or what was said of it is corrected (a seat with an id).
class AppointDialog final : public Dialog
{
    Q_OBJECT
public:
    AppointDialog(QWidget* host, Desk& desk, const CommitteeData& shown, const organization::Seat& seat);

private:
    void addFields();
    void proposeHow();
    void save();

    Desk& m_desk;
    const CommitteeData m_data;
    organization::Seat m_seat;
    ComboField* m_post;
    ComboField* m_person;
    DateField* m_day;
    ComboField* m_how;
    LineField* m_approval;
    DateField* m_approved;
    QString m_doubt; ///< what was said against it already
};

/// Somebody gives a post up before the term ends.
class EndSeatDialog final : public Dialog
{
    Q_OBJECT
public:
    EndSeatDialog(QWidget* host, Desk& desk, organization::Seat seat);

private:
    void save();

    Desk& m_desk;
    organization::Seat m_seat;
    DateField* m_day;
    ComboField* m_why;
};

/// A post of the branch: its title and for how many.
class PostDialog final : public Dialog
{
    Q_OBJECT
public:
    PostDialog(QWidget* host, Desk& desk, organization::Post post);

private:
    void save();

    Desk& m_desk;
    organization::Post m_post;
    LineField* m_title;
    ComboField* m_seats;
};

/// Says what speaks against an act, once: whoever presses again has read it. `told` keeps what was said.
[[nodiscard]] bool asksAgain(Dialog& dialog, QString& told, const QString& doubt);
/// Fills `field` with the people who may take a post, those in one named with it; nobody is chosen at first.
void addPeople(ComboField& field, const CommitteeData& shown);
/// Two fields side by side.
void addPair(QVBoxLayout& rows, QWidget* left, QWidget* right);
/// A day field that knows today and wants a whole day where one is given.
[[nodiscard]] DateField* dayField(const QString& title, QDate today, QDate day);
/// The day that stands in it; invalid where it is empty.
[[nodiscard]] QDate wholeDay(const DateField& field);

} // namespace branchbook::ui
