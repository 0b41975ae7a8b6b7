// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in a text that open the names behind them: marked while the sentence is put together, taken out before it is shown.
#pragma once

#include <QList>
#include <QString>

namespace branchbook {

/// Where a figure stands in a text, in UTF-16 units, and what it is called: "women".
struct TextFigure {
    qsizetype from = 0;
    qsizetype length = 0;
    QString key;
    bool operator==(const TextFigure&) const = default;
};

/// A cell of a table that is a figure; counted from 0, without the head.
struct CellFigure {
    qsizetype row = 0;
    qsizetype column = 0;
    QString key;
    bool operator==(const CellFigure&) const = default;
};

struct MarkedText {
    QString text;
    QList<TextFigure> figures;
};

/// `number` with `key` about it in characters that no text has (noncharacters of Unicode); for arg(). Whoever composes with it
/// gives the whole sentence to takeMarks() before it leaves.
[[nodiscard]] QString markFigure(const QString& key, qint64 number);
[[nodiscard]] MarkedText takeMarks(const QString& marked);

} // namespace branchbook
