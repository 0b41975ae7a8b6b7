// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The top bar of the editor: the way back, what this is and in which state, when it was saved, and the last step.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace branchbook::ui {

class Chip;
class EditorModel;

class EditorBar final : public QWidget
{
    Q_OBJECT
public:
    explicit EditorBar(EditorModel& model, QWidget* parent = nullptr);
    /// Where the back link leads.
    void setBackText(const QString& text);
    void refresh();
    /// The field whose content is not in the record because it cannot be read; empty: none. False: it is known already.
    bool setUnread(const QString& field);
    [[nodiscard]] QPushButton* guideButton() const { return m_guide; }

Q_SIGNALS:
    void backAsked();
    void printAsked();
    void archiveAsked();
    void correctionAsked();
    void guideAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshSaved();
    /// What says least gives way where the room is short.
    void fit();

    EditorModel& m_model;
    QString m_unread;
    QHBoxLayout* m_row;
    QPushButton* m_back;
    QLabel* m_what;
    Chip* m_state;
    Chip* m_late;
    QWidget* m_savedIcon;
    QWidget* m_failedIcon;
    QLabel* m_saved;
    QPushButton* m_guide;
    QPushButton* m_print;
    QPushButton* m_correct;
    QLabel* m_reason;
    QPushButton* m_archive;
};

} // namespace branchbook::ui
