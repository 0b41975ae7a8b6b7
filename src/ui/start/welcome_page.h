// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first page (mockup 13): three doors, text size and theme before anything else.
#pragma once

#include "ui/shell/preferences.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace branchbook::ui {

class Banner;
class Segmented;

class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(const QList<RecentBook>& recent, const ThemeSettings& look, QDate today, QWidget* parent = nullptr);
    /// A sentence above the cards: a book could not be opened. Empty takes it away.
    void showProblem(const QString& sentence);
    /// The sample was used before: 重新开始 and 删除示例 stand above its button. Call it once.
    void offerFreshSample();
    void showLook(const ThemeSettings& look);
    /// 中文 or English, each in its own words, at the right of the head; `code` is spoken now. Call it once.
    void offerLanguage(const QString& code);

Q_SIGNALS:
    void newBook();
    void openBook();
    void openSample();
    void freshSampleAsked();
    void discardSampleAsked();
    /// The manual, at the first hour.
    void manualAsked();
    void openRecent(const QString& path);
    /// "zh_CN" or "en".
    void languageChosen(const QString& code);
    void lookChosen(const branchbook::ui::ThemeSettings& look);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeCards(const QList<RecentBook>& recent, QDate today);
    [[nodiscard]] QWidget* makeOptions();

    ThemeSettings m_look;
    QVBoxLayout* m_column;
    QHBoxLayout* m_head = nullptr;
    Segmented* m_size = nullptr;
    Segmented* m_scheme = nullptr;
    QVBoxLayout* m_sampleRows = nullptr; ///< of the third door
    Banner* m_problem = nullptr;
};

} // namespace branchbook::ui
