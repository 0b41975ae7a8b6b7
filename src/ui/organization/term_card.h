// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 本届支部委员会: since when, until when, how long still, its replies, and what does not fit.
#pragma once

#include "ui/organization/committee_data.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class TermCard final : public QFrame
{
    Q_OBJECT
public:
    explicit TermCard(const CommitteeData& shown, QWidget* parent = nullptr);

Q_SIGNALS:
    void appointAsked();
    void handoverAsked();
    void termAsked(); ///< what is said of this one
    void shiftAsked();
    void nextAsked(); ///< the one after it
    void adoptAsked();
    void dayAsked(); ///< who was in office on a day gone by
    void recycleAsked();
    void restoreAsked(const branchbook::organization::TermId& term);

private:
    void addHead(const CommitteeData& shown);
    [[nodiscard]] QPushButton* termMenu(const QString& text, const CommitteeData& shown);
    void addTerm(const organization::Term& term, QDate today);
    void addProblems(const CommitteeData& shown);
    void showAllProblems(QWidget* anchor);

    QVBoxLayout* m_rows;
    QStringList m_problems;
};

/// 2023.10.31
[[nodiscard]] QString dottedDay(QDate day);

} // namespace branchbook::ui
