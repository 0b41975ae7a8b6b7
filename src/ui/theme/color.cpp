// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/color.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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
    return tokens;
}

} // namespace branchbook::ui
