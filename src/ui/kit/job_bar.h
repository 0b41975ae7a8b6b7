// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Long work, seen from the window: a 2 px line after 400 ms, words and 取消 after 3 s.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace branchbook::ui {

class JobBar final : public QWidget
{
    Q_OBJECT
public:
    explicit JobBar(QWidget* parent = nullptr);
    /// Restarts the clock; nothing is seen for the first 400 ms.
    void begin(const QString& what);
    /// `total` 0 = unknown.
    void advance(qint64 done, qint64 total, const QString& what);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showWords();

    QTimer m_lineTimer;
    QTimer m_wordTimer;
    QTimer m_frames;
    QWidget* m_words;
    QLabel* m_text;
    QPushButton* m_cancel;
    double m_fraction = -1;
    int m_phase = 0;
    bool m_running = false;
};

} // namespace branchbook::ui
