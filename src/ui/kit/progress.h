// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rings, bars and stages. Each tells assistive tools its sentence by its accessible name, and its figure as a value.
#pragma once

#include "ui/kit/paint.h"
#include "ui/theme/painted_parts.h"

#include <QTimer>
#include <QWidget>

namespace branchbook::ui {

/// 60 px, or 44 compact. `what` is the thing counted: 支委会.
class Ring final : public QWidget, public PaintedValue
{
    Q_OBJECT
public:
    enum class Size { Standard, Compact };
    Ring(const QString& what, int done, int total, Size size = Size::Standard, QWidget* parent = nullptr);
    void setValue(int done, int total);
    [[nodiscard]] double paintedValue() const override { return m_done; }
    [[nodiscard]] double paintedMost() const override { return m_total; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_what;
    int m_done = 0;
    int m_total = 0;
    Size m_size;
};

/// 6 px in tables, 8 in cards.
class Bar final : public QWidget, public PaintedValue
{
    Q_OBJECT
public:
    explicit Bar(const QString& what, int height = 8, Color fill = Color::AccentSolid, QWidget* parent = nullptr);
    void setFraction(double fraction);
    /// Nobody knows how far it is: a part moves along the bar until the next setFraction(). `what`: what goes on, for readers.
    void setBusy(const QString& what);
    [[nodiscard]] bool isBusy() const { return m_frames.isActive(); }
    void setFill(Color fill);
    [[nodiscard]] double paintedValue() const override { return m_fraction; }
    [[nodiscard]] double paintedMost() const override { return 1; }
    [[nodiscard]] QSize sizeHint() const override { return {100, m_height}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_what;
    int m_height;
    Color m_fill;
    double m_fraction = 0;
    QTimer m_frames; ///< active: busy
    int m_phase = 0; ///< 0 … kBusyPhases - 1
};

/// 12 px with a tick at the limit; the words beside it are the caller's.
class ThresholdBar final : public QWidget, public PaintedValue
{
    Q_OBJECT
public:
    explicit ThresholdBar(const QString& what, QWidget* parent = nullptr);
    /// Numbers of people or votes; `total` > 0.
    void setValue(int value, int limit, int total, Color fill);
    [[nodiscard]] double paintedValue() const override { return m_value; }
    [[nodiscard]] double paintedMost() const override { return m_total; }
    [[nodiscard]] QSize sizeHint() const override { return {160, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_what;
    int m_value = 0;
    int m_total = 0;
    double m_fraction = 0;
    double m_limit = 0.5;
    Color m_fill = Color::OkSolid;
};

class StageTrack final : public QWidget, public PaintedValue
{
    Q_OBJECT
public:
    StageTrack(int count, int current, const QString& stageName, Color currentFill = Color::AccentSolid,
               QWidget* parent = nullptr);
    /// `current` = `count`: all are done.
    void setStage(int count, int current, const QString& stageName, Color currentFill);
    /// Stages that are done.
    [[nodiscard]] double paintedValue() const override { return m_current; }
    [[nodiscard]] double paintedMost() const override { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count;
    int m_current;
    QString m_name;
    Color m_fill;
};

} // namespace branchbook::ui
