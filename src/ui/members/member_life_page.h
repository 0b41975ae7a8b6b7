// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织生活 of one person: hours and attendance of the year, and every gathering the person was expected at (mockup 03).
#pragma once

#include "branchbook/book/member.h"

#include <QWidget>

class QLabel;

namespace branchbook::ui {

class Desk;
class FactList;
class YearFigures;

class MemberLifePage final : public QWidget
{
    Q_OBJECT
public:
    explicit MemberLifePage(Desk& desk, QWidget* parent = nullptr);
    /// The year of the quarter looked at, up to its end; of a day gone by the year of that day, up to it, without the hours.
    void showMember(const book::Member& member, QDate day);

private:
    void showYear(const book::Member& member, bool past);

    Desk& m_desk;
    YearFigures* m_year;
    QLabel* m_title; ///< the year and how often the person came
    QLabel* m_none;
    FactList* m_list;
};

} // namespace branchbook::ui
