// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A threshold bar with its words: what is counted, whether it is enough, both numbers and the bound under its tick.
#pragma once

#include "branchbook/rules/figure.h"

#include <QWidget>

namespace branchbook::ui {

class StatusText;
class ThresholdBar;

class VoteBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Unit { Persons, Votes };
    VoteBar(const QString& title, Unit unit, QWidget* parent = nullptr);

    struct Count {
        int value = 0;
        int needed = 0;
        int whole = 0; ///< > 0
    };
    /// How far the value lies beyond the bound that is named: 32 of more than 18 are 14.
    [[nodiscard]] static int surplus(const Count& count, const rules::Figure& rule);
    /// `status` says it in words; it is green where the value is enough and `holds`, else amber.
    enum class Holds { Yes, No };
    void setCount(const Count& count, const rules::Figure& rule, const QString& status, Holds holds = Holds::Yes);
    /// A number is missing: grey, without words.
    void setUnknown();

private:
    class Numbers;

    QString m_title;
    Unit m_unit;
    StatusText* m_status;
    ThresholdBar* m_bar;
    Numbers* m_numbers;
};

} // namespace branchbook::ui
