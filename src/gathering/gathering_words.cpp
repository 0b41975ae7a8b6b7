// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gathering/gathering_words.h"

namespace branchbook::gathering {

namespace {

constexpr auto kTimeFormat = QStringView(u"HH:mm");

} // namespace

QString stateName(State state)
{
    return state == State::Archived ? QStringLiteral("archived") : QStringLiteral("draft");
}

State stateFrom(const QString& text)
{
    return text == u"archived" ? State::Archived : State::Draft;
}

Presence presenceFrom(const QString& text)
{
    if (text == u"present")
        return Presence::Present;
    return text == u"on_leave" ? Presence::OnLeave : Presence::Absent;
}

QTime timeFrom(const QString& text)
{
    return QTime::fromString(text, kTimeFormat.toString());
}

store::Value timeValue(QTime time)
{
    return time.isValid() ? store::Value{time.toString(kTimeFormat)} : store::Value{};
}

store::Value numberValue(std::optional<int> number)
{
    return number ? store::Value{qint64{*number}} : store::Value{};
}

} // namespace branchbook::gathering
