// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the agenda: handle, number, text, what the item needs, its details, delete.
#pragma once

#include "branchbook/gathering/agenda_item.h"

#include <QLineEdit>
#include <QRect>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace branchbook::ui {

class Chip;

class AgendaRow final : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaRow(const gathering::AgendaItem& item, QWidget* parent = nullptr);
    /// With the title as it stands, trimmed.
    [[nodiscard]] gathering::AgendaItem item() const;
    /// `reached`: how far it is by the votes as they stand; its own stage says so only once the record is saved.
    void setItem(const gathering::AgendaItem& item, gathering::Stage reached);
    void setReached(gathering::Stage stage);
    /// 表决 2026-09-10（通过）→ …, told with the stage; empty: nothing.
    void setCourse(const QString& text);
    void setVoting(bool on);
    /// 议程, 学习内容: asked for while nothing is written.
    void setItemWord(const QString& word);
    /// Why its kind must not change, in words; empty: it may.
    void setFixedKind(std::function<QString(const gathering::AgendaItem&)> why) { m_fixedKind = std::move(why); }
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    void setNumber(int number, int total);
    void setReadOnly(bool on);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void edited();
    void removeAsked();
    /// -1 up, 1 down.
    void moveAsked(int step);
    void lineAsked();
    /// In the parent's coordinates.
    void dragged(int y);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void showRemove();
    void showNeeds();
    void showTip();
    void openDetails();

    gathering::AgendaItem m_item;
    gathering::Stage m_reached;
    QString m_course;
    std::function<QString(const gathering::AgendaItem&)> m_fixedKind;
    QLineEdit* m_edit;
    QLabel* m_origin;
    Chip* m_papers;
    Chip* m_vote;
    QPushButton* m_details;
    QPushButton* m_remove;
    bool m_voting = false;
    int m_number = 1;
    bool m_last = false;
    bool m_dragging = false;
};

/// What a line that nobody writes in shows of its title: all of it, or as much as there is room for and ….
[[nodiscard]] QString elidedTitle(const QLineEdit& edit);
/// Where it stands.
[[nodiscard]] QRect titleRoom(const QLineEdit& edit);

} // namespace branchbook::ui
