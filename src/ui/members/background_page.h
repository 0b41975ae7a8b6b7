// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 学历, 简历, 家庭主要成员和社会关系 of one person, below the course of 履历; the family only while somebody asks for it.
#pragma once

#include "branchbook/organization/background.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace branchbook::ui {

class Desk;
class FactList;
struct Fact;

class BackgroundPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Family { Covered, Shown };
    explicit BackgroundPage(Desk& desk, QWidget* parent = nullptr);
    /// Of a day gone by what had begun by then, without the family and to look at only.
    void showMember(const book::Member& member, QDate day, Family family);
    /// Nothing of anybody stays behind.
    void clear();
    [[nodiscard]] QPushButton* revealButton() const { return m_reveal; }

Q_SIGNALS:
    void revealAsked();
    void changeAsked();

private:
    struct Part {
        FactList* list;
        QLabel* word; ///< where the list is empty
    };
    [[nodiscard]] Part addPart(const QString& title);
    static void fillPart(const Part& part, const QList<Fact>& facts, const QString& word);

    Desk& m_desk;
    Part m_education;
    Part m_work;
    Part m_family;
    QLabel* m_problem; ///< periods that overlap, or why nothing is shown
    QPushButton* m_reveal;
    QPushButton* m_change;
};

} // namespace branchbook::ui
