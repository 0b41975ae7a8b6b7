// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The day and the hours of a gathering as one line of text: 9月18日 14:30—16:10.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace branchbook::ui {

struct Moment {
    QDate day;
    QTime starts; ///< invalid: not given
    QTime ends; ///< invalid: not given

    bool operator==(const Moment&) const = default;
};

/// What is said of a moment before it counts.
struct MomentVerdict {
    QString refusal; ///< why it cannot be
    QString question; ///< why it is hardly meant; whoever says so may mean it
};

/// As the field shows it; the year only where it is not that of `today`.
[[nodiscard]] QString momentText(const Moment& moment, QDate today);
/// Takes every form of a typed date, then up to two times: 9月18日 14:30—16:10, 2026.9.18 下午2点半, 今天 9:00-10:30.
/// The times may come alone: then the day is that of `before`. nullopt: not understood, or no day.
[[nodiscard]] std::optional<Moment> parseMoment(const QString& text, const Moment& before, QDate today);
/// 今天, 昨天, 9月18日, 2025年9月30日 (design §9).
[[nodiscard]] QString dayText(QDate day, QDate today);

} // namespace branchbook::ui
