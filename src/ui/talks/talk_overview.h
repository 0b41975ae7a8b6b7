// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Three classes of pairs in three shapes (mockup 28): the triangle of the committee, who has not been talked with, the names.
#pragma once

#include "ui/talks/talk_cell.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace branchbook::ui {

class CountBadge;
class ElidedLabel;

class TalkOverview final : public QWidget
{
    Q_OBJECT
public:
    explicit TalkOverview(QWidget* parent = nullptr);
    /// `rule`: 一般每年1次 · 依据《…》; `today` for 今天.
    void setDue(const organization::TalkDue& due, const QString& rule, QDate today);
    [[nodiscard]] TalkGrid* pairs() const { return m_pairs; }
    [[nodiscard]] TalkGrid* names() const { return m_names; }

Q_SIGNALS:
    void asked(const branchbook::ui::TalkAsked& what);
    /// 名单: the members with each other.
    void listAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makePairs();
    [[nodiscard]] QWidget* makeWaiting();
    [[nodiscard]] QWidget* makeNames();
    void fillWaiting(const QList<organization::TalkDue::Person>& members, QDate today);
    void addWaiting(const organization::TalkDue::Person& person, QDate today);

    QGridLayout* m_top;
    QWidget* m_pairsCard = nullptr;
    QWidget* m_waitingCard = nullptr;
    TalkGrid* m_pairs;
    ElidedLabel* m_pairsDone;
    QLabel* m_few; ///< why there is no triangle
    QLabel* m_rule;
    CountBadge* m_waitingCount;
    ElidedLabel* m_waitingSum;
    QVBoxLayout* m_waiting;
    QWidget* m_waitingRows;
    TalkGrid* m_names;
    ElidedLabel* m_namesDone;
    QLabel* m_more;
    ElidedLabel* m_among;
};

} // namespace branchbook::ui
