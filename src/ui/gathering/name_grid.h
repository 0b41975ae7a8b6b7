// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance by name: one small button per expected person, one tab stop, arrows inside.
#pragma once

#include "branchbook/gathering/gathering.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QLabel;

namespace branchbook::ui {

/// Checked = present. Dashed amber = away, blue = without a vote.
class NameButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NameButton(const gathering::Attendee& person, QWidget* parent = nullptr);
    /// `shown`: the name, with what tells it from a namesake's.
    void setPerson(const gathering::Attendee& person, const QString& shown);
    [[nodiscard]] book::MemberId member() const { return m_member; }
    [[nodiscard]] bool isPreparatory() const { return m_preparatory; }
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    book::MemberId m_member;
    bool m_preparatory = false;
    bool m_votes = true; ///< counts among those with a vote
};

class NameGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit NameGrid(QWidget* parent = nullptr);
    /// `apart`: what stands in brackets behind a name that two people have.
    void setPeople(const QList<gathering::Attendee>& people, const QHash<book::MemberId, QString>& apart = {});
    void setReadOnly(bool on);
    enum class Votes { Taken, Never };
    /// Where nothing is voted on, nobody is told to have no vote.
    void setVotes(Votes votes);

Q_SIGNALS:
    void presenceChosen(branchbook::book::MemberId member, branchbook::gathering::Presence presence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    NameButton* makeButton(const gathering::Attendee& person);
    void rove(NameButton* to);
    [[nodiscard]] NameButton* neighbour(const NameButton* from, int key) const;

    QList<NameButton*> m_names;
    QLabel* m_note;
    NameButton* m_current = nullptr;
    bool m_readOnly = false;
};

} // namespace branchbook::ui
