// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the agenda: handle, number, text, delete.
#pragma once

#include <QLineEdit>
#include <QWidget>

class QPushButton;

namespace branchbook::ui {

class AgendaRow final : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaRow(const QString& text, QWidget* parent = nullptr);
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
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void showRemove();

    QLineEdit* m_edit;
    QPushButton* m_remove;
    int m_number = 1;
    bool m_last = false;
    bool m_dragging = false;
};

} // namespace branchbook::ui
