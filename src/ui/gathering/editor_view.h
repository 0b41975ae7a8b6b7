// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one gathering (mockup 05): the sheet at the left, attendance and files at the right.
#pragma once

#include "branchbook/gathering/expected_change.h"
#include "ui/guidance/guide.h"

#include <QWidget>

#include <functional>
#include <optional>

class QKeyEvent;
class QLabel;
class QPushButton;
class QScrollArea;
class QMenu;
class QVBoxLayout;

namespace branchbook::book {
struct Attachment;
}

namespace branchbook::ui {

class AgendaList;
class AttendancePane;
class EditorBar;
class EditorModel;
class GuidePane;
class HeadForm;
class MinutesBox;
class CorrectionList;
class ResolutionList;

class EditorView final : public QWidget
{
    Q_OBJECT
public:
    explicit EditorView(EditorModel& model, QWidget* parent = nullptr);
    ~EditorView() override;
    void setBackText(const QString& text);
    /// Asked for whenever the steps are to be seen: the day and the book's own figures may have changed.
    void setGuide(std::function<Guide()> guide);
    /// F1: the rules behind the input, else all the steps.
    void explain(QWidget* focus);
    /// What was being typed goes into the model, and the session becomes one step of the book.
    void leave();
    /// The caret into the title, which is marked: what is typed takes its place.
    void writeTopic(Qt::FocusReason reason);
    /// The same without leaving; the caret stays.
    [[nodiscard]] Result<> save();
    /// What cannot be read, with the name of its field, which gets the focus; it is nowhere but there. Empty: nothing.
    [[nodiscard]] QString unreadable();
    /// The title of the first such field; empty: none.
    [[nodiscard]] QString unread() const;
    /// The code of what is to be said of it: not understood, or a day that does not count yet.
    [[nodiscard]] QString unreadCode() const;
    void attach(const QStringList& paths);
    /// The record as it would be printed, over the window.
    void printPreview();
    /// The same, and asks where the Word file goes.
    void exportWord();
    /// The top bar, while the editor is shown.
    [[nodiscard]] QWidget* bar() const;
    /// Whether the window says already, above every page, that and why nothing was saved.
    void setTroubleTold(bool told);

Q_SIGNALS:
    void left();
    /// unread() is another one now.
    void unreadChanged();
    void said(const QString& text);
    void failed(const QString& sentence);
    /// Nothing holds what was typed.
    void notSaved(const branchbook::Error& error);
    void undoOffered(const QString& text, qint64 op);
    /// Nothing left to take back in this session.
    void undoAsked();
    void redoAsked();
    /// → 台账
    void ledgerAsked(const branchbook::gathering::Resolution& resolution);
    void memberAsked(branchbook::book::MemberId member); ///< to be opened in the roster

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// Ctrl+Y beside the platform's own.
    [[nodiscard]] static bool isRedo(const QKeyEvent& key);
    [[nodiscard]] QWidget* makeSheet();
    void tellUnread();
    void watchUndo(QWidget* left, QWidget* entered);
    void addNotice();
    void addTrouble();
    void addPeopleNotice();
    void refreshPeople();
    void addDecisions(QVBoxLayout& rows);
    void wireDecisions();
    void refreshDecisions();
    void showCourses();
    void applyTemplate();
    void fillAgendaMenu();
    /// Added, and nothing written into them.
    void dropEmptyResolutions();
    void wire();
    void refresh();
    void refreshNotice();
    void countCharacters();
    void toggleGuide();
    void closeGuide();
    void placePanes();
    [[nodiscard]] QList<QWidget*> tabOrder() const;
    void finishTyping();
    void tellFailed(const Error& error);
    void archive();
    enum class Reason : quint8 { Free, Needed }; ///< for votes whose words speak against their kind
    /// The focus to the first thing that an archived record is expected to have and that is not there.
    void goToMissing();
    void askArchive(const QStringList& missing, const QStringList& doubts, Reason wanted);
    void archiveNow(const QString& reason);
    void askCorrection();
    void finishCorrection();
    void chooseFiles();
    void openFile(const book::Attachment& attachment);
    void removeFile(const book::Attachment& attachment);

    EditorModel& m_model;
    EditorBar* m_bar;
    QWidget* m_notice = nullptr;
    class Banner* m_noticeBanner = nullptr;
    QWidget* m_trouble = nullptr;
    class Banner* m_troubleBanner = nullptr;
    bool m_troubleTold = false;
    QPushButton* m_discard = nullptr;
    QWidget* m_people = nullptr; ///< whose standing changed since the list was made
    class Banner* m_peopleBanner = nullptr;
    QPushButton* m_renew = nullptr;
    QList<gathering::ExpectedChange> m_changes;
    QDate m_comparedOn; ///< the day for which they were looked up
    std::optional<book::GroupId> m_comparedGroup;
    bool m_wasAway = false; ///< another page was shown since
    HeadForm* m_head = nullptr;
    QLabel* m_agendaTitle = nullptr;
    AgendaList* m_agenda = nullptr;
    QWidget* m_passedOver = nullptr; ///< what the agenda did not take over
    QPushButton* m_addItem = nullptr;
    QPushButton* m_agendaMore = nullptr;
    QMenu* m_agendaMenu = nullptr;
    QLabel* m_minutesTitle = nullptr;
    QLabel* m_count = nullptr;
    MinutesBox* m_minutes = nullptr;
    QWidget* m_decisions = nullptr; ///< 决议与表决 with its heading
    QPushButton* m_addResolution = nullptr;
    QMenu* m_resolutionMenu = nullptr;
    ResolutionList* m_resolutions = nullptr;
    CorrectionList* m_corrections = nullptr;
    AttendancePane* m_pane = nullptr;
    GuidePane* m_guidePane = nullptr;
    std::function<Guide()> m_guide;
    std::optional<bool> m_guideOpen; ///< as the user chose; until then only where there is room beside attendance
};

} // namespace branchbook::ui
