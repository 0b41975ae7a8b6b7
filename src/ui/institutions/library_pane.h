// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One institution beside the list: who looks after it, what it rests on, its versions with their steps (mockup 11).
#pragma once

#include "branchbook/institutions/institution_store.h"
#include "ui/kit/side_pane.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace branchbook::ui {

class Desk;
class RecordFiles;

class LibraryPane final : public SidePane
{
    Q_OBJECT
public:
    explicit LibraryPane(Desk& desk, QWidget* parent = nullptr);
    /// `all`: what links to it, and what contradicts it.
    void showInstitution(const institutions::Institution& institution, const QList<institutions::Institution>& all,
                         QDate today, bool mayWrite);
    void focusFirst();
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    /// Everything that is to be read, a line each.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void nextAsked();
    void textAsked();
    void compareAsked();
    void moreAsked();

private:
    [[nodiscard]] QWidget* makeHead();
    void showFiles(const institutions::Institution& institution, bool mayChange);
    [[nodiscard]] QWidget* makeContent(const institutions::Institution& institution,
                                       const QList<institutions::Institution>& all, QDate today);

    QLabel* m_title;
    QLabel* m_about;
    QPushButton* m_next;
    QPushButton* m_text;
    QPushButton* m_compare;
    QPushButton* m_more;
    QScrollArea* m_scroll;
    RecordFiles* m_files; ///< of the last version
};

} // namespace branchbook::ui
