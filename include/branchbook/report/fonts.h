// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which installed font plays which part of GB/T 9704-2012, and which one stands in for a font that is not free.
#pragma once

#include <QList>
#include <QString>

namespace branchbook::report {

enum class FontRole {
    Title, ///< 小标宋
    Body, ///< 仿宋
    Kai, ///< 楷体
    Hei, ///< 黑体
    Song, ///< 宋体
};

/// 小标宋, 仿宋, 楷体, 黑体, 宋体.
[[nodiscard]] QString roleName(FontRole role);

enum class Fit { Named, StandIn };

struct FontChoice {
    FontRole role = FontRole::Body;
    QString family; ///< as fontconfig calls it
    int weight = 400; ///< 400 or 700
    Fit fit = Fit::StandIn; ///< StandIn: the font of that name is not installed

    bool operator==(const FontChoice&) const = default;
};

/// One choice per role, in the order of FontRole.
struct FontSet {
    QList<FontChoice> choices;

    [[nodiscard]] const FontChoice& of(FontRole role) const { return choices[static_cast<qsizetype>(role)]; }
    [[nodiscard]] QList<FontChoice> standIns() const;
};

/// Looks through the fonts that are installed now; some milliseconds.
[[nodiscard]] FontSet chooseFonts();

} // namespace branchbook::report
