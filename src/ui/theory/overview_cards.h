// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the overview of 思想建设, and what they are put together from.
#pragma once

#include "ui/theory/overview_data.h"

#include <QWidget>

#include <functional>

class QFrame;
class QPainter;
class QPushButton;
class QRectF;
class QVBoxLayout;

namespace branchbook::ui {

/// The rows of a card with the edges of mockup 24.
[[nodiscard]] QVBoxLayout* overviewRows(QFrame* card);
/// Title, a few words in grey, something at the right (may be null).
[[nodiscard]] QWidget* overviewHead(const QString& title, const QString& words, QWidget* right = nullptr);
/// What is not there yet and, unless `verb` is empty, the way to it.
[[nodiscard]] QWidget* overviewEmpty(const QString& sentence, const QString& verb, const char* name,
                                     const std::function<void()>& act);
[[nodiscard]] QPushButton* overviewLink(const QString& text, const char* name, const std::function<void()>& act);

/// A part for each grade that was given, with a gap of 1 px between them.
void paintGrades(QPainter& painter, const QRectF& rect, const ideology::StudyVotes& votes);

/// 下一次学习. `host` carries the preview of the sheet to sign.
[[nodiscard]] QWidget* makeNextCard(Desk& desk, const OverviewData& data, QWidget* host);
/// 年度主题: phases, measures.
[[nodiscard]] QWidget* makeThemeCard(Desk& desk, const OverviewData& data);
/// 哪里薄弱: the first three gaps and the way to all of them; says so where nothing is thin.
[[nodiscard]] QWidget* makeThinCard(Desk& desk, const OverviewData& data);
/// 学习效果: what those who were there thought of the latest sessions.
[[nodiscard]] QWidget* makeEffectCard(Desk& desk, const OverviewData& data);

} // namespace branchbook::ui
