// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pane beside the record: who was there, why others were not, who sat in, and the files.
#pragma once

#include "branchbook/book/branch.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QLayout;
class QScrollArea;
class QVBoxLayout;

namespace branchbook::ui {

class AttachmentList;
class EditorModel;
class NameGrid;
class PeopleDoubts;
class QuorumPanel;
class ReasonList;

class AttendancePane final : public QFrame
{
    Q_OBJECT
public:
    explicit AttendancePane(EditorModel& model, QWidget* parent = nullptr);
    void refresh();
    void lookAgain(); ///< the roster or another meeting may have been changed meanwhile
    /// Below the files, and scrolled into sight.
    void showFileProblem(const QString& sentence);
    [[nodiscard]] AttachmentList* files() const { return m_files; }

Q_SIGNALS:
    void attachAsked();
    void memberAsked(branchbook::book::MemberId member);

private:
    void addHead();
    void addCounts();
    void addPeople();
    void addFiles();
    void followEnd();
    QHBoxLayout* heading(QLabel* title, int above);
    void refreshAttendance();
    void refreshObservers();
    void refreshFiles();

    EditorModel& m_model;
    QScrollArea* m_scroll = nullptr;
    bool m_staysAtEnd = false; ///< a problem with a file stands there
    QVBoxLayout* m_rows = nullptr;
    QPushButton* m_all = nullptr;
    QWidget* m_counts = nullptr;
    QLabel* m_expected = nullptr;
    QLabel* m_present = nullptr;
    QLabel* m_open = nullptr; ///< in the place of 实到 and 未到 while nobody has marked anybody
    QLabel* m_away = nullptr;
    QLabel* m_planned = nullptr;
    QuorumPanel* m_quorum = nullptr;
    QWidget* m_underQuorum = nullptr;
    NameGrid* m_names = nullptr;
    QLabel* m_hint = nullptr;
    PeopleDoubts* m_doubts = nullptr;
    QPushButton* m_rights = nullptr;
    QLabel* m_reasonHead = nullptr;
    ReasonList* m_reasons = nullptr;
    QPushButton* m_notes = nullptr; ///< what is private about it
    QLineEdit* m_observers = nullptr;
    QLabel* m_observersProblem = nullptr;
    QPushButton* m_attach = nullptr;
    AttachmentList* m_files = nullptr;
};

/// The right margin of the scrolled content, in which the scroll bar stands when there is one: the content keeps its width.
void keepRightMargin(QScrollArea& scroll, QLayout& content, int margin);

} // namespace branchbook::ui
