// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of the grids of talks: held in green or grey, missing with a dashed amber edge; and a grid of them that the
// arrow keys walk.
#pragma once

#include "branchbook/organization/talk_due.h"

#include <QAbstractButton>

namespace branchbook::ui {

class TalkCell final : public QAbstractButton
{
    Q_OBJECT
public:
    /// Date: one word in the middle (3.6, ＋). Name: the name at the left, who and when at the right.
    enum class Form { Date, Name };
    enum class Look { Held, Planned, Missing };
    TalkCell(Form form, QWidget* parent = nullptr);
    void setCell(Look look, const QString& text, const QString& detail, const QString& accessible);
    [[nodiscard]] Look look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Form m_form;
    Look m_look = Look::Missing;
    QString m_detail;
};

/// What a cell stands for.
struct TalkAsked {
    organization::TalkPerson speaker;
    organization::TalkPerson partner;
    organization::TalkId talk; ///< null: there is none yet
};

/// Lays its cells out in as many columns as fit, or in the triangle of pairs. One tab stop; arrows go on inside.
class TalkGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit TalkGrid(const QString& accessibleName, QWidget* parent = nullptr);
    /// The triangle of a committee.
    void setPairs(const QList<organization::TalkDue::Pair>& pairs);
    /// The grid of names; at most `most`, those not talked with first where there are more.
    void setPeople(const QList<organization::TalkDue::Person>& people, int most);
    [[nodiscard]] QList<TalkCell*> cells() const { return m_cells; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void asked(const branchbook::ui::TalkAsked& what);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void clear();
    void addCell(TalkCell* cell, const TalkAsked& what);
    void place();
    void rove(int to);
    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] int leadWidth() const;

    QList<TalkCell*> m_cells;
    QStringList m_rowNames; ///< of the triangle; empty: a grid of names
    QStringList m_columnNames;
    QList<QPoint> m_places; ///< column and row of each cell of the triangle
    int m_current = 0;
};

} // namespace branchbook::ui
