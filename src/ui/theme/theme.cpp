// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/accessible_button.h"
#include "ui/theme/accessible_combo.h"
#include "ui/theme/accessible_painted.h"
#include "ui/theme/button_keys.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icon.h"
#include "ui/theme/menu_names.h"
#include "ui/theme/plain_tips.h"
#include "ui/theme/style.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/wheel_guard.h"

#include <QAccessible>
#include <QApplication>
#include <QPalette>

#include <array>
#include <cmath>
#include <optional>

namespace branchbook::ui {

namespace {

struct AppliedTheme {
    Tokens tokens;
    double textScale = 1.0;
    Motion motion = Motion::Full;
    bool dark = false;
    Theme* theme = nullptr; ///< whose textSizeChanged tells
    /// By role: a font that is made anew looks for its engine anew, and that is dearer than most of what it paints.
    std::array<std::optional<QFont>, std::size_t(TextRole::Caption) + 1> fonts;
};
AppliedTheme& appliedTheme()
{
    static AppliedTheme state;
    return state;
}

struct RoleShape {
    int size;
    int line;
    QFont::Weight weight;
};
constexpr std::array kRoleShapes{
    RoleShape{32, 42, QFont::Bold},   RoleShape{26, 36, QFont::Bold},   RoleShape{24, 32, QFont::Medium},
    RoleShape{22, 30, QFont::Medium}, RoleShape{22, 32, QFont::Bold},   RoleShape{20, 28, QFont::Bold},
    RoleShape{18, 26, QFont::Bold},   RoleShape{17, 26, QFont::Bold},   RoleShape{16, 24, QFont::Bold},
    RoleShape{15, 22, QFont::Bold},   RoleShape{15, 22, QFont::Medium}, RoleShape{15, 25, QFont::Normal},
    RoleShape{16, 26, QFont::Normal}, RoleShape{14, 22, QFont::Medium}, RoleShape{14, 22, QFont::Normal},
    RoleShape{13, 20, QFont::Medium}, RoleShape{13, 20, QFont::Normal}, RoleShape{12, 18, QFont::Normal}};
static_assert(kRoleShapes.size() == std::size_t(TextRole::Caption) + 1);

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t[Color::Window]);
    palette.setColor(QPalette::WindowText, t[Color::Text]);
    palette.setColor(QPalette::Base, t[Color::Surface]);
    palette.setColor(QPalette::AlternateBase, t[Color::Sunken]);
    palette.setColor(QPalette::Text, t[Color::Text]);
    palette.setColor(QPalette::PlaceholderText, t[Color::Text3]);
    palette.setColor(QPalette::Button, t[Color::Surface]);
    palette.setColor(QPalette::ButtonText, t[Color::Text]);
    palette.setColor(QPalette::BrightText, t[Color::OnAccent]);
    palette.setColor(QPalette::Highlight, t[Color::Accent]);
    palette.setColor(QPalette::HighlightedText, t[Color::OnAccent]);
    palette.setColor(QPalette::Link, t[Color::AccentText]);
    palette.setColor(QPalette::LinkVisited, t[Color::AccentText]);
    palette.setColor(QPalette::ToolTipBase, t[Color::Toast]);
    palette.setColor(QPalette::ToolTipText, t[Color::OnToast]);
    palette.setColor(QPalette::Light, t[Color::Surface]);
    palette.setColor(QPalette::Midlight, t[Color::Line]);
    palette.setColor(QPalette::Mid, t[Color::LineStrong]);
    palette.setColor(QPalette::Dark, t[Color::Control]);
    palette.setColor(QPalette::Shadow, t[Color::Text3]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t[Color::TextDisabled]);
    palette.setColor(QPalette::Disabled, QPalette::Base, t[Color::Sunken]);
    return palette;
}

} // namespace

const Tokens& tokens()
{
    return appliedTheme().tokens;
}

bool isDarkTheme()
{
    return appliedTheme().dark;
}

int scaled(int px)
{
    return int(std::lround(px * appliedTheme().textScale));
}

QFont fontOf(TextRole role)
{
    auto& kept = appliedTheme().fonts[std::size_t(role)];
    if (kept)
        return *kept;
    const auto& shape = kRoleShapes[std::size_t(role)];
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei"),
                      QStringLiteral("sans-serif")});
    font.setPixelSize(scaled(shape.size));
    font.setWeight(shape.weight);
    kept = font;
    return font;
}

int lineHeight(TextRole role)
{
    return scaled(kRoleShapes[std::size_t(role)].line);
}

void onTextSize(QObject* owner, const std::function<void()>& apply)
{
    apply();
    if (auto* theme = appliedTheme().theme)
        QObject::connect(theme, &Theme::textSizeChanged, owner, apply);
}

int motionTime(int milliseconds)
{
    return appliedTheme().motion == Motion::Reduced ? 0 : milliseconds;
}

Theme::Theme(QApplication& app)
    : m_app(app)
    , m_systemIsDark(app.palette().color(QPalette::Window).lightness() < 128)
{
    appliedTheme().theme = this;
    app.setStyle(new BranchbookStyle);
    new FocusRing(this, app);
    new ButtonKeys(this, app);
    new MenuNames(this, app);
    new WheelGuard(this, app);
    new PlainTips(this, app);
    QAccessible::installFactory(&makeComboInterface);
    QAccessible::installFactory(&makePaintedInterface);
    QAccessible::installFactory(&makeButtonInterface);
    apply({});
}

Theme::~Theme()
{
    QAccessible::removeFactory(&makePaintedInterface);
    QAccessible::removeFactory(&makeComboInterface);
    appliedTheme().theme = nullptr;
    appliedTheme().fonts = {}; // they end before the application does
}

void Theme::apply(const ThemeSettings& settings)
{
    if (!m_applied || settings != m_settings)
        wear(settings);
}

void Theme::followDesktop(bool dark)
{
    if (std::exchange(m_systemIsDark, dark) != dark && m_settings.scheme == Scheme::FollowSystem)
        wear(ThemeSettings(m_settings));
}

void Theme::wear(const ThemeSettings& settings)
{
    const auto before = std::exchange(m_settings, settings);
    auto& state = appliedTheme();
    state.dark = settings.scheme == Scheme::Dark || (settings.scheme == Scheme::FollowSystem && m_systemIsDark);
    state.tokens = readTokens(state.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    if (settings.contrast == Contrast::High)
        state.tokens = withMoreContrast(state.tokens);
    state.textScale = settings.textScale;
    state.fonts = {};
    state.motion = settings.motion;
    forgetIcons();
    show(before);
    Q_EMIT changed();
}

/// Each of the three visits every widget of the program, so only what differs is set.
void Theme::show(const ThemeSettings& before)
{
    const bool first = !std::exchange(m_applied, true);
    const bool resized = first || before.textScale != m_settings.textScale;
    if (const auto palette = paletteOf(tokens()); first || palette != m_app.palette())
        m_app.setPalette(palette);
    if (resized)
        m_app.setFont(fontOf(TextRole::Body));
    if (const auto sheet = makeStyleSheet(); sheet != m_app.styleSheet())
        m_app.setStyleSheet(sheet);
    if (resized)
        Q_EMIT textSizeChanged();
}

} // namespace branchbook::ui
