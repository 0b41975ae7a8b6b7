// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of one person below each other, title and value. Its lines are made once and filled again and again: a new widget
// for every fact of every person that the selection passes costs more than all the rest.
#pragma once

#include <QList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

struct Fact {
    QString title;
    QString value;
};

class FactList final : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);
    /// Lines that are not needed keep nothing of what they showed.
    void setFacts(const QList<Fact>& facts);
    /// Stands at the end of the first line.
    void setAction(QPushButton* action);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        QWidget* whole;
        QGridLayout* grid;
        QLabel* title;
        QLabel* value;
    };
    [[nodiscard]] Line makeLine();
    [[nodiscard]] int titleWidth() const;
    void arrange();

    QPushButton* m_action = nullptr;
    QVBoxLayout* m_rows;
    std::vector<Line> m_lines;
};

} // namespace branchbook::ui
