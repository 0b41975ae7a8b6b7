// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Below the agenda of a new or planned meeting: what it did not take over from the last one, why, and the way to have it.
#pragma once

#include "branchbook/gathering/agenda_store.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace branchbook::ui {

class EditorModel;

class PassedOverNote final : public QWidget
{
    Q_OBJECT
public:
    /// Hides where there is nothing to say, and for a meeting that was recorded in an earlier session.
    explicit PassedOverNote(EditorModel& model, QWidget* parent = nullptr);

private:
    void look(); ///< into the book, for the meeting as it is now
    void refresh();
    void takeOver();
    [[nodiscard]] QStringList missing() const; ///< of what was passed over, what is not on the agenda yet

    EditorModel& m_model;
    QLabel* m_says;
    QPushButton* m_take = nullptr;
    gathering::PassedOver m_left;
    QList<gathering::SettledItem> m_settled; ///< taken over when it was planned, decided on since
    gathering::GatheringId m_begun; ///< the record that was new when it came
    QDate m_day; ///< with m_group: for which m_left was looked up
    std::optional<book::GroupId> m_group;
};

} // namespace branchbook::ui
