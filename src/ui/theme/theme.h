// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the running program: colours, text size, motion. Widgets ask the free functions while painting, as they
// ask QApplication for its palette; the one Theme object is made in main and changes them.
#pragma once

#include "ui/theme/color.h"

#include <QFont>
#include <QObject>

#include <functional>

class QApplication;

namespace branchbook::ui {

enum class Scheme { FollowSystem, Light, Dark };
enum class Contrast { Normal, High };
enum class Motion { Full, Reduced };

struct ThemeSettings {
    Scheme scheme = Scheme::FollowSystem;
    Contrast contrast = Contrast::Normal;
    double textScale = 1.0; ///< 1.00, 1.15 or 1.30
    Motion motion = Motion::Full;

    bool operator==(const ThemeSettings&) const = default;
};

/// Design §3. Sizes in px at text scale 1: size/line.
enum class TextRole {
    Hero, ///< 32/42 bold
    Display, ///< 26/36 bold
    Number, ///< 24/32 medium
    Figure, ///< 22/30 medium
    DocumentTitle, ///< 22/32 bold
    Title, ///< 20/28 bold
    CardHeading, ///< 18/26 bold: welcome cards
    DialogTitle, ///< 17/26 bold
    Subtitle, ///< 16/24 bold
    PanelTitle, ///< 15/22 bold
    RowTitle, ///< 15/22 medium
    Lead, ///< 15/25 regular
    Tagline, ///< 16/26 regular
    BodyStrong, ///< 14/22 medium
    Body, ///< 14/22
    SmallStrong, ///< 13/20 medium
    Small, ///< 13/20
    Caption, ///< 12/18
};

class Theme final : public QObject
{
    Q_OBJECT
public:
    /// Loads Fusion, our style and the light tokens into `app`; one per program.
    explicit Theme(QApplication& app);
    ~Theme() override;

    /// Palette, fonts, style sheet; every window repaints.
    void apply(const ThemeSettings& settings);
    [[nodiscard]] const ThemeSettings& settings() const { return m_settings; }
    /// What Scheme::FollowSystem follows from here on, instead of the palette that the program started with.
    void followDesktop(bool dark);

Q_SIGNALS:
    void changed();
    /// Before changed(), when every widget has its new font.
    void textSizeChanged();

private:
    void wear(const ThemeSettings& settings);
    void show(const ThemeSettings& before);

    QApplication& m_app;
    ThemeSettings m_settings;
    bool m_systemIsDark = false;
    bool m_applied = false;
};

[[nodiscard]] const Tokens& tokens();
[[nodiscard]] inline QColor color(Color name)
{
    return tokens()[name];
}
[[nodiscard]] bool isDarkTheme();
/// A font, line or control size in px at the current text size. Spaces and radii are not scaled.
[[nodiscard]] int scaled(int px);
[[nodiscard]] QFont fontOf(TextRole role);
[[nodiscard]] int lineHeight(TextRole role);
/// Does `apply` now and again after every change of the text size, while `owner` lives: for sizes that a widget was given
/// and does not compute in its sizeHint().
void onTextSize(QObject* owner, const std::function<void()>& apply);
/// Milliseconds for an animation; 0 when motion is reduced.
[[nodiscard]] int motionTime(int milliseconds);

} // namespace branchbook::ui
