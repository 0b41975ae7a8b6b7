// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The roster import as a full window without navigation: four steps and the result (mockups 04, 31).
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/book/branch.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace branchbook::ui {

class CheckPage;
class ConfirmPage;
class FilePage;
class ImportPage;
class ImportSession;
class JobBar;
class ResultPage;
class SheetPage;
class StepsHeader;

class ImportWizard final : public QWidget
{
    Q_OBJECT
public:
    /// `branch`: where people go whose row names none; null = the book's first. The book must outlive the wizard.
    explicit ImportWizard(book::Book& book, book::BranchId branch = {}, QWidget* parent = nullptr);
    ~ImportWizard() override;

    void openFile(const QString& path);
    /// Kept by the program from one import to the next.
    void setFolder(const QString& folder);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] ImportSession& session() const { return *m_session; }

    // For tests and for the shell's focus.
    [[nodiscard]] FilePage* filePage() const { return m_file; }
    [[nodiscard]] SheetPage* sheetPage() const { return m_sheet; }
    [[nodiscard]] CheckPage* checkPage() const { return m_check; }
    [[nodiscard]] ConfirmPage* confirmPage() const { return m_confirm; }
    [[nodiscard]] ResultPage* resultPage() const { return m_result; }

Q_SIGNALS:
    void finished(); ///< after an import: 去看名册 or 关闭
    void cancelled(); ///< nothing was written
    void memberAsked(const QString& member); ///< finished, and this person is to be opened
    void duesAsked(); ///< finished, and the bases of dues are to be decided
    void workbenchAsked(); ///< finished, and what is due is to be looked at

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeHeader();
    void showStep();
    void fitTitle();
    void showBusy();
    void leave();
    [[nodiscard]] ImportPage* page() const;

    ImportSession* m_session;
    QLabel* m_title = nullptr;
    StepsHeader* m_steps = nullptr;
    QPushButton* m_leave = nullptr;
    JobBar* m_job;
    QStackedWidget* m_pages;
    FilePage* m_file;
    SheetPage* m_sheet;
    CheckPage* m_check;
    ConfirmPage* m_confirm;
    ResultPage* m_result;
};

} // namespace branchbook::ui
