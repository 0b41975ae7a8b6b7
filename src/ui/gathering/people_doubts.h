// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Below the names: who is not counted because the 人员类别 is not settled, and who was in another meeting at the same time.
#pragma once

#include "branchbook/gathering/people_doubt.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace branchbook::ui {

class EditorModel;

class PeopleDoubts final : public QWidget
{
    Q_OBJECT
public:
    /// Hides where there is nothing to say.
    explicit PeopleDoubts(EditorModel& model, QWidget* parent = nullptr);
    void look(); ///< into the book, for the meeting as it is now

Q_SIGNALS:
    void memberAsked(branchbook::book::MemberId member);

private:
    void refresh(); ///< what is said of the people as they are marked now
    void addPerson(const gathering::UnsettledPerson& person);

    EditorModel& m_model;
    QLabel* m_unsettledSays;
    QLabel* m_clashSays;
    QWidget* m_open;
    QVBoxLayout* m_links; ///< one for each who is not counted, of many the first
    QList<gathering::PresentBeside> m_beside;
    bool m_unsettled = false;
    QDate m_day; ///< with what follows: for which the book was looked into
    QTime m_from;
    std::optional<book::GroupId> m_group;
};

} // namespace branchbook::ui
