// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a widget that paints its own content tells to assistive tools: one figure, or parts that could be widgets.
#pragma once

#include <QRect>
#include <QString>

class QWidget;

class QAccessibleEvent;

namespace branchbook::ui {

/// A widget that shows one figure out of a whole; read as a progress bar with its value.
class PaintedValue
{
public:
    virtual ~PaintedValue() = default;
    /// 0 … paintedMost().
    [[nodiscard]] virtual double paintedValue() const = 0;
    [[nodiscard]] virtual double paintedMost() const = 0;
};

struct PaintedPart {
    QString name; ///< what is read: never empty
    QRect area; ///< in the widget; empty: out of sight
    bool selected = false;
};

/// A widget whose lines or cells are painted. The parts of a grid are numbered row by row.
class PaintedParts
{
public:
    virtual ~PaintedParts() = default;
    [[nodiscard]] virtual int partCount() const = 0;
    /// `index` is 0 … partCount() - 1.
    [[nodiscard]] virtual PaintedPart part(int index) const = 0;
    /// Where the arrows stand; -1: nowhere.
    [[nodiscard]] virtual int currentPart() const = 0;
    /// 0: the parts are a list.
    [[nodiscard]] virtual int partColumns() const { return 0; }
    /// The title over a column of a grid.
    [[nodiscard]] virtual QString partColumnTitle(int column) const;
    /// What Enter or a click on it does.
    virtual void takePart(int index) = 0;
};

/// `widget` is a PaintedValue whose figure is another one now.
void tellPaintedValue(QWidget& widget);
/// `widget` is PaintedParts whose arrows stand elsewhere now. Says nothing while the focus is not in it.
void tellCurrentPart(QWidget& widget);
/// Reads the sentence of `widget` at once, wherever the focus is.
void tellAlert(QWidget& widget);

/// Hears what is told to assistive tools, instead of them; nobody where null. For tests: a platform without assistive
/// tools, as the offscreen one, has Qt drop every event. Gives the listener before.
using PaintedListener = void (*)(QAccessibleEvent*);
PaintedListener listenToPainted(PaintedListener listener);

} // namespace branchbook::ui
