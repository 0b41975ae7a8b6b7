// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 报表 · 季度报告: what goes in at the left, the very PDF at the right.
#pragma once

#include "ui/report/report_job.h"
#include "ui/shell/page.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

namespace branchbook::ui {

class Banner;
class DateField;
class ExportJob;
class JobBar;
class LineField;
class PagePreview;
class Segmented;
class SplitButton;

class ReportPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] bool offersNew() const override { return false; }
    void print() override;
    void exportFile() override;
    /// In the form that its ending says; Word and Excel files are written beside the window.
    void saveTo(const QString& path);
    /// For tests: what is shown now; nullptr before the first run is done.
    [[nodiscard]] std::shared_ptr<const ComposedReport> shown() const { return m_shown; }

Q_SIGNALS:
    void shownAgain();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makePanel();
    [[nodiscard]] QWidget* makeToolBar();
    void wire();
    void startOver();
    void refresh();
    void showComposed(const std::shared_ptr<const ComposedReport>& composed);
    void showParts(const ComposedReport& composed);
    void showFonts(const ComposedReport& composed);
    void showNotice(const ComposedReport& composed);
    void showPlace();
    void keepAddressee();
    /// The panel is as wide as its words at the current text size.
    void fitPanel();
    /// False while a field at the left is in error: what would be printed is not what is asked for. Says so.
    [[nodiscard]] bool mayLeaveTheHouse();
    [[nodiscard]] report::QuarterOptions options() const;
    [[nodiscard]] QString suggestedName(const QString& ending) const;
    void makeExportMenu();
    void showPeople();
    void tellWritten(const QString& path);
    void saveReport(const QString& ending);

    ReportJob* m_job;
    PagePreview* m_preview;
    JobBar* m_jobBar;
    LineField* m_addressee;
    DateField* m_signedOn;
    QWidget* m_parts;
    QWidget* m_panel = nullptr;
    QWidget* m_panelContent = nullptr;
    QHash<QString, QCheckBox*> m_partBoxes;
    QHash<QString, QLabel*> m_partCounts;
    QCheckBox* m_surnames;
    QLabel* m_fonts;
    QLabel* m_place;
    Banner* m_notice = nullptr; ///< the quarter is not over
    Segmented* m_spread;
    QComboBox* m_zoom;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_peopleButton;
    QPushButton* m_printButton;
    SplitButton* m_exportButton;
    ExportJob* m_export;
    QTimer* m_idle;
    std::shared_ptr<const ComposedReport> m_shown;
};

} // namespace branchbook::ui
