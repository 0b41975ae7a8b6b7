// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the desk stands while lists show days gone by (past_day.h): in the year or quarter of the day, and after the last of them where
// it was. The quarter is every page's, and so is what these turns know of it.
#pragma once

#include "branchbook/base/period.h"

#include <QDate>
#include <QObject>
#include <QPointer>

#include <optional>

namespace branchbook::ui {

class Desk;

class PastTurn final : public QObject
{
public:
    enum class Span : quint8 { Year, Quarter };
    /// `span`: what the list has of the desk's quarter.
    PastTurn(Desk& desk, Span span, QObject* parent);
    ~PastTurn() override;
    /// To the quarter of `day`; nothing: back, unless another list still shows a day gone by or the desk was turned by hand since.
    /// False: nothing was turned, so that Desk::quarterChanged has not come, and who asked reads the list anew.
    bool turnTo(std::optional<QDate> day);

private:
    class Shared;
    Desk& m_desk;
    Span m_span;
    Shared& m_shared;
    QPointer<QObject> m_sharedThere; ///< it goes with the desk
};

} // namespace branchbook::ui
