// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 奖惩评议 of one person: honours; sanctions and dispositions that were announced to the branch; the others and the grades of
// democratic evaluation only while somebody asks for them.
#pragma once

#include "branchbook/book/member.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace branchbook::ui {

class Desk;
class FactList;
struct Fact;

class MemberRecordPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Secrets { Covered, Shown };
    explicit MemberRecordPage(Desk& desk, QWidget* parent = nullptr);
    /// Covered, it looks the same for everybody: that there is something for the committee alone is not told either.
    void showMember(const book::Member& member, QDate day, Secrets secrets);
    /// Nothing of anybody stays behind.
    void clear();
    [[nodiscard]] QPushButton* revealButton() const { return m_reveal; }

Q_SIGNALS:
    void revealAsked();

private:
    struct Part {
        FactList* list;
        QLabel* word; ///< where the list is empty
    };
    [[nodiscard]] Part addPart(const QString& title);
    void fillPart(const Part& part, const QList<Fact>& facts, const QString& word);
    [[nodiscard]] QList<Fact> honours(const book::Member& member, QDate day);
    [[nodiscard]] QList<Fact> sanctions(const book::Member& member, QDate day, Secrets secrets);
    [[nodiscard]] QList<Fact> grades(const book::Member& member);
    /// Said once, at the end of the page.
    void noteFailure(const QString& sentence);

    Desk& m_desk;
    Part m_honours;
    Part m_sanctions;
    Part m_grades;
    QLabel* m_failure;
    QLabel* m_covered;
    QPushButton* m_reveal;
};

} // namespace branchbook::ui
