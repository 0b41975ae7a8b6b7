// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 通知: when people were told of a session, how many and how; what was entered before is changed or taken away.
#pragma once

#include "branchbook/gathering/gathering_notice.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class DateField;
class Desk;
class LineField;

class SessionNoticeDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `before`: what was entered; `expected`: how many are to be told, where that is known (0: it is not).
    SessionNoticeDialog(QWidget* host, Desk& desk, const gathering::Gathering& session,
                        const std::optional<gathering::GatheringNotice>& before, int expected);

private:
    void save();
    void takeAway();

    Desk& m_desk;
    gathering::GatheringId m_session;
    QString m_topic;
    DateField* m_day;
    LineField* m_people;
    LineField* m_way;
};

} // namespace branchbook::ui
