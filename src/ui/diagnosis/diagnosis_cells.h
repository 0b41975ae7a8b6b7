// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures to press: a fact with its title, a month of an area; and the list that a fact opens.
#pragma once

#include "branchbook/organization/diagnosis.h"

#include <QAbstractButton>

namespace branchbook::ui {

/// Title at the left, figure at the right; amber where it is less than its own rule asks for.
class FactChip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FactChip(const organization::DiagnosisFact& fact, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] const organization::DiagnosisFact& fact() const { return m_fact; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthFor(const QString& title) const;

    organization::DiagnosisFact m_fact;
};

/// A month of an area: the number of its records, or how many gaps it has.
class EvidenceCell final : public QAbstractButton
{
    Q_OBJECT
public:
    EvidenceCell(int records, int gaps, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_records;
    int m_gaps;
};

/// Something that can be done about a sentence: a plus and as much of the words as there is room for, whole in the tooltip.
class GapChip final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Look { Gap, Offer }; ///< amber and dashed; quiet
    GapChip(const QString& words, Look look, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    Look m_look;
};

/// Below `anchor`: how the figure is counted, who and what is in it, what is missing, who was left out and why.
void showFactList(QWidget& anchor, const organization::DiagnosisFact& fact);

} // namespace branchbook::ui
