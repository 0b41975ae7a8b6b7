// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/color.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr std::array<const char*, kColorCount> kColorNames{
    "window",      "nav",           "surface",         "popover",
    "sunken",      "hover",         "pressed",         "track",
    "line",        "lineStrong",    "control",         "text",
    "text2",       "text3",         "textDisabled",    "accent",
    "accentHover", "accentPressed", "accentSolid",     "onAccent",
    "accentText",  "accentSoft",    "accentSoftHover", "accentLine",
    "gold",        "goldSolid",     "goldSoft",        "goldLine",
    "ok",          "okSolid",       "okSoft",          "okLine",
    "warn",        "warnSolid",     "warnSoft",        "warnLine",
    "info",        "infoSolid",     "infoSoft",        "infoLine",
    "neutralSoft", "overlay",       "toast",           "onToast",
    "toastAction", "paper",         "canvas",          "focus"};

QColor withAlpha(QColor color, const QJsonValue& alpha)
{
    color.setAlphaF(alpha.toString().toFloat());
    return color;
}

constexpr double kStrongText = 7; ///< WCAG 2.1, 1.4.6
constexpr int kToneSteps = 16; ///< from a colour to that of plain text
/// Words in a colour that means something, and the fill behind them.
constexpr std::array<std::pair<Color, Color>, 5> kMeanings{{{Color::AccentText, Color::AccentSoft},
                                                            {Color::Ok, Color::OkSoft},
                                                            {Color::Warn, Color::WarnSoft},
                                                            {Color::Info, Color::InfoSoft},
                                                            {Color::Gold, Color::GoldSoft}}};

/// Relative luminance of WCAG 2.1, 0 to 1.
double luminanceOf(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double leastContrast(const QColor& text, std::span<const QColor> grounds)
{
    double least = 21;
    for (const auto& ground : grounds) {
        const auto [dark, light] = std::minmax({luminanceOf(text), luminanceOf(ground)});
        least = std::min(least, (light + 0.05) / (dark + 0.05));
    }
    return least;
}

QColor between(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int one, int other) { return int(std::lround(one + (other - one) * share)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

} // namespace

QString colorName(Color color)
{
    return color == Color::None ? QString() : QString::fromLatin1(kColorNames[std::size_t(color)]);
}

Tokens readTokens(const QString& scheme)
{
    QFile file(QStringLiteral(":/branchbook/ui/theme/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto all = QJsonDocument::fromJson(file.readAll()).object().value(u"color").toObject();
    const auto values = all.value(scheme).toObject();
    Tokens tokens;
    for (std::size_t i = 0; i < kColorCount; ++i)
        tokens.colors[i] = QColor(values.value(QString::fromLatin1(kColorNames[i])).toString());
    tokens.scrim = withAlpha(tokens[Color::Overlay], values.value(u"overlayAlpha"));
    tokens.shadow = withAlpha(QColor(29, 26, 23), values.value(u"shadowAlpha"));
    return tokens;
}

Tokens withMoreContrast(Tokens tokens)
{
    const Tokens plain = tokens;
    const auto put = [&](Color target, Color source) { tokens.colors[std::size_t(target)] = plain[source]; };
    put(Color::Text2, Color::Text);
    put(Color::Text3, Color::Text2);
    put(Color::Line, Color::LineStrong);
    put(Color::LineStrong, Color::Control);
    put(Color::Control, Color::Text3);
    for (const auto& [text, soft] : kMeanings) {
        auto& tint = tokens.colors[std::size_t(text)];
        const std::array grounds{tokens[soft],          tokens[Color::Surface], tokens[Color::Window],
                                 tokens[Color::Nav],    tokens[Color::Hover],   tokens[Color::Track],
                                 tokens[Color::Pressed]};
        for (int step = 1; step <= kToneSteps && leastContrast(tint, grounds) < kStrongText; ++step)
            tint = between(plain[text], plain[Color::Text], double(step) / kToneSteps);
    }
    return tokens;
}

} // namespace branchbook::ui
