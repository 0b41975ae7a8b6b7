// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small parts of the import's pages.
#pragma once

#include "ui/kit/icon_tile.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QFrame>
#include <QRadioButton>

class QPushButton;
class QScrollArea;

namespace branchbook::ui {

/// One answer: radio, words that wrap, and 推荐 behind them.
class AnswerRow final : public QRadioButton
{
    Q_OBJECT
public:
    enum class Mark { None, Recommended };
    AnswerRow(const QString& text, Mark mark, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    Mark m_mark;
};

/// A card with one figure: 25 新增 · 其中 1 人待核实.
class FigureCard final : public QFrame
{
    Q_OBJECT
public:
    FigureCard(const QString& icon, Tone tone, const QString& what, QWidget* parent = nullptr);
    void setFigure(int figure, const QString& detail);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_what;
    QWidget* m_tile; ///< gives way where the card is narrow
    QLabel* m_figure;
    QLabel* m_detail; ///< wraps: what a figure means is never cut
};

/// The numbers in the footer: 27 新增  5 更新 …
class SumsLine final : public QWidget
{
    Q_OBJECT
public:
    explicit SumsLine(QWidget* parent = nullptr);
    struct Sum {
        int number;
        QString what;
        Color tint;
    };
    void setSums(const QList<Sum>& sums);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Sum> m_sums;
};

/// Scrolls `content` up and down; its wrapped texts keep their whole height.
[[nodiscard]] QScrollArea* scrollDown(QWidget* content);

/// What stands in the way, in place: red icon and the sentence.
class ProblemLine final : public QFrame
{
    Q_OBJECT
public:
    explicit ProblemLine(QWidget* parent = nullptr);
    /// An empty sentence hides it.
    void setSentence(const QString& sentence);
    QPushButton* addAction(const QString& verb);

private:
    QLabel* m_text;
};

} // namespace branchbook::ui
