// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 报表 · 年度手册: what goes into the year's book and what the year has no record of at the left, the very PDF at the right.
#pragma once

#include "ui/report/handbook_job.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace branchbook::ui {

class Desk;
class JobBar;
class PagePreview;
class PreviewBar;

class HandbookView final : public QWidget
{
    Q_OBJECT
public:
    explicit HandbookView(Desk& desk, QWidget* parent = nullptr);

    /// In sight again: makes the book where the year or the branch is another than the one made last.
    void comeBack();
    /// Makes the book of the desk's year anew, in the background.
    void refresh();
    void print();
    void exportFile();
    void saveTo(const QString& path);
    /// For tests: what is shown now; nullptr before the first run is done.
    [[nodiscard]] std::shared_ptr<const ComposedHandbook> shown() const { return m_shown; }

Q_SIGNALS:
    void shownAgain();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makePanel();
    [[nodiscard]] QWidget* makeOptions();
    [[nodiscard]] QWidget* makeSections();
    void wire();
    void fitPanel();
    void stop();
    void showComposed(const std::shared_ptr<const ComposedHandbook>& composed);
    [[nodiscard]] report::HandbookOptions options() const;
    [[nodiscard]] QString suggestedName() const;

    Desk& m_desk;
    HandbookJob* m_job;
    JobBar* m_jobBar;
    PagePreview* m_preview;
    PreviewBar* m_bar;
    QCheckBox* m_photos;
    QCheckBox* m_numbers;
    QCheckBox* m_secrets;
    QHash<int, QCheckBox*> m_sections; ///< by number
    QHash<int, QLabel*> m_counts;
    QLabel* m_state;
    QPushButton* m_make;
    QPushButton* m_export;
    QPushButton* m_print;
    QWidget* m_panel = nullptr;
    QWidget* m_panelContent = nullptr;
    int m_year = 0; ///< of the last run …
    book::BranchId m_branch; ///< … and its branch
    std::shared_ptr<const ComposedHandbook> m_shown;
};

} // namespace branchbook::ui
