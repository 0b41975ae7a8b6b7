// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The colour tokens of the design system: the names of resources/theme/tokens.json.
#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace branchbook::ui {

enum class Color {
    Window,
    Nav,
    Surface,
    Popover,
    Sunken,
    Hover,
    Pressed,
    Track,
    Line,
    LineStrong,
    Control,
    Text,
    Text2,
    Text3,
    TextDisabled,
    Accent,
    AccentHover,
    AccentPressed,
    AccentSolid,
    OnAccent,
    AccentText,
    AccentSoft,
    AccentSoftHover,
    AccentLine,
    Gold,
    GoldSolid,
    GoldSoft,
    GoldLine,
    Ok,
    OkSolid,
    OkSoft,
    OkLine,
    Warn,
    WarnSolid,
    WarnSoft,
    WarnLine,
    Info,
    InfoSolid,
    InfoSoft,
    InfoLine,
    NeutralSoft,
    Overlay,
    Toast,
    OnToast,
    ToastAction,
    Paper,
    Canvas,
    Focus,
    None
};
inline constexpr std::size_t kColorCount = std::size_t(Color::None);

/// One scheme's colours. `scrim` and `shadow` carry their alpha.
struct Tokens {
    std::array<QColor, kColorCount> colors;
    QColor scrim;
    QColor shadow;

    [[nodiscard]] QColor operator[](Color color) const
    {
        return color == Color::None ? QColor(Qt::transparent) : colors[std::size_t(color)];
    }
};

/// The JSON name of a colour: "accentSoft".
[[nodiscard]] QString colorName(Color color);
/// Reads one scheme ("light" or "dark") of the compiled-in token file.
[[nodiscard]] Tokens readTokens(const QString& scheme);
/// 加强对比 (design §2): every text and line colour moves one step towards the foreground.
[[nodiscard]] Tokens withMoreContrast(Tokens tokens);

} // namespace branchbook::ui
