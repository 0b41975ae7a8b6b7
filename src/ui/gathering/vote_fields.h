// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of one vote: yes, no, abstain, and behind them ballots and written opinions where they are used.
#pragma once

#include "branchbook/gathering/votes.h"
#include "ui/gathering/readable.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace branchbook::ui {

class VoteFields final : public QWidget
{
    Q_OBJECT
public:
    /// Main: 赞成 反对 弃权. Ballots: 发出 收回 有效, 书面赞成 书面反对.
    enum class Set { Main, Ballots };
    explicit VoteFields(Set set, QWidget* parent = nullptr);
    void setVotes(const gathering::Votes& votes);
    /// Puts what was typed into `votes`.
    void take(gathering::Votes& votes) const;
    void setEditing(Editing editing);
    /// Red border at the field of that name (rules::field), none at the others. False: none of ours.
    bool mark(const QString& field);
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void typed();

private:
    struct Entry {
        const char* name;
        QLineEdit* edit;
    };
    void add(const char* name, const QString& title);

    QHBoxLayout* m_row;
    QList<Entry> m_entries;
};

} // namespace branchbook::ui
