// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/clock.h"

namespace branchbook {

namespace {

class SystemClock final : public Clock
{
public:
    QDate today() const override { return QDate::currentDate(); }
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate day)
        : m_day(day)
    {
    }
    QDate today() const override { return m_day; }
    QDateTime now() const override { return {m_day, QDateTime::currentDateTimeUtc().time(), Qt::UTC}; }

private:
    QDate m_day;
};

} // namespace

std::shared_ptr<const Clock> systemClock()
{
    return std::make_shared<SystemClock>();
}

std::shared_ptr<const Clock> fixedClock(QDate day)
{
    return std::make_shared<FixedClock>(day);
}

} // namespace branchbook
