// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the desk stands while a list shows a day gone by (past_day.h): in the year or quarter of that day, and after it where it was.
#pragma once

#include "branchbook/base/period.h"

#include <QDate>
#include <QObject>

#include <optional>

namespace branchbook::ui {

class Desk;

class PastTurn final : public QObject
{
public:
    enum class Span : quint8 { Year, Quarter };
    /// `span`: what the list has of the desk's quarter.
    PastTurn(Desk& desk, Span span, QObject* parent);
    /// To the quarter of `day`; nothing: back, unless the desk was turned by hand since. The quarter is every page's. False: nothing
    /// was turned, so that Desk::quarterChanged has not come, and who asked reads the list anew.
    bool turnTo(std::optional<QDate> day);

private:
    struct Before {
        Quarter quarter;
        QString branch; ///< whose day it was
    };
    Desk& m_desk;
    Span m_span;
    std::optional<Before> m_before; ///< nothing once the desk is turned by hand
};

} // namespace branchbook::ui
