// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The five stages side by side, a card a person (mockup 06).
#pragma once

#include "ui/admission/admission_data.h"
#include "ui/theme/color.h"

#include <QAbstractButton>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class PersonCard final : public QAbstractButton
{
    Q_OBJECT
public:
    /// `people`: whose day it is told of.
    PersonCard(const AdmissionPerson& person, const AdmissionData& people, QWidget* parent = nullptr);
    [[nodiscard]] book::MemberId member() const { return m_member; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double textRoom() const;

    book::MemberId m_member;
    QString m_step; ///< 第 2 步 派人谈话
    QString m_when; ///< 10月6日前
    Color m_whenTint = Color::Text3;
    bool m_dayBelow = false; ///< there is no room for it beside the name
};

class AdmissionBoard final : public QWidget
{
    Q_OBJECT
public:
    explicit AdmissionBoard(QWidget* parent = nullptr);
    void setPeople(const AdmissionData& people);
    void setChosen(book::MemberId member);
    [[nodiscard]] const QList<PersonCard*>& cards() const { return m_cards; }

Q_SIGNALS:
    void chosen(branchbook::book::MemberId member);
    /// Somebody pressed the number of a stage, 0 … 4.
    void namesAsked(int stage);

protected:
    /// Given to the board, it is the chosen one's.
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Column {
        QBoxLayout* head; ///< the count beside the title or, where that would break it, below
        QLabel* number;
        QLabel* title;
        QVBoxLayout* cards;
        QPushButton* count; ///< opens the names
    };
    void layOutHeads();

    QList<Column> m_columns;
    QList<PersonCard*> m_cards;
};

} // namespace branchbook::ui
