// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON objects written straight as text: of 100,000 people, QJsonValue and its way to text take most of the time.
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>

#include <utility>
#include <vector>

namespace branchbook::cli {

/// Compact and with sorted keys, byte for byte as QJsonDocument writes it.
class JsonObjectText
{
public:
    void add(QLatin1StringView key, const QString& text) { m_members.emplace_back(key, quoted(text)); }
    void add(QLatin1StringView key, bool value) { m_members.emplace_back(key, value ? "true" : "false"); }
    void add(QLatin1StringView key, const QStringList& texts);
    /// What is JSON already.
    void addJson(QLatin1StringView key, const QByteArray& json) { m_members.emplace_back(key, json); }
    [[nodiscard]] QByteArray toText();

    [[nodiscard]] static QByteArray quoted(QStringView text);

private:
    std::vector<std::pair<QLatin1StringView, QByteArray>> m_members;
};

} // namespace branchbook::cli
