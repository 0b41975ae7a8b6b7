// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 报表: the quarterly report, what goes in at the left, the very PDF at the right; the year's handbook; and the templates of forms.
#pragma once

#include "ui/report/report_job.h"
#include "ui/shell/page.h"

#include <QHash>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace branchbook::ui {

class Banner;
class DateField;
class ExportJob;
class FormsView;
class GapList;
class HandbookView;
class JobBar;
class LineField;
class PagePreview;
class PreviewBar;
class SplitButton;
class Tabs;
class Uncomputed;

class ReportPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] bool offersNew() const override { return false; }
    [[nodiscard]] QTabBar* tabBar() const override;
    [[nodiscard]] QString manualPart() const override;
    /// "handbook", "forms": that tab.
    void open(const QString& argument) override;
    void print() override;
    void exportFile() override;
    /// In the form that its ending says; Word and Excel files are written beside the window.
    void saveTo(const QString& path);
    /// For tests: what is shown now; nullptr before the first run is done.
    [[nodiscard]] std::shared_ptr<const ComposedReport> shown() const { return m_shown; }
    /// The handbook's tab; nullptr until it was looked at.
    [[nodiscard]] HandbookView* handbook() const { return m_handbook; }
    /// The tab of templates; nullptr until it was looked at.
    [[nodiscard]] FormsView* forms() const { return m_forms; }

Q_SIGNALS:
    void shownAgain();
    void failedToCompose();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makePanel();
    [[nodiscard]] QWidget* makeQuarter();
    void wire();
    void showTab(int index);
    [[nodiscard]] bool showsHandbook() const;
    void startOver();
    void refresh();
    void showComposed(const std::shared_ptr<const ComposedReport>& composed);
    void showFailure(const Error& error);
    void allowLeaving(bool allowed);
    void showParts(const ComposedReport& composed);
    void showFonts(const ComposedReport& composed);
    void showNotice(const ComposedReport& composed);
    void keepAddressee();
    /// The panel is as wide as its words at the current text size.
    void fitPanel();
    /// False while a field at the left is in error: what would be printed is not what is asked for. Says so.
    [[nodiscard]] bool mayLeaveTheHouse();
    [[nodiscard]] report::QuarterOptions options() const;
    [[nodiscard]] QString suggestedName(const QString& ending) const;
    void makeExportMenu();
    void showFigures(const ComposedReport& composed);
    /// `key`: the figure that is chosen at first; empty: the first one.
    void showPeople(const QString& key);
    void editTexts();
    void showTexts(const ComposedReport& composed);
    void tellWritten(const QString& path);
    void saveReport(const QString& ending);

    ReportJob* m_job;
    PagePreview* m_preview;
    Uncomputed* m_failure; ///< over the preview
    JobBar* m_jobBar;
    LineField* m_addressee;
    DateField* m_signedOn;
    QWidget* m_parts;
    QLabel* m_partsHeading = nullptr;
    QWidget* m_panel = nullptr;
    QWidget* m_panelContent = nullptr;
    QHash<QString, QCheckBox*> m_partBoxes;
    QHash<QString, QLabel*> m_partCounts;
    GapList* m_gaps; ///< what the report lacks
    QCheckBox* m_surnames;
    QCheckBox* m_evidence;
    QLabel* m_fonts;
    PreviewBar* m_bar;
    Banner* m_notice = nullptr; ///< the quarter is not over
    QPushButton* m_peopleButton;
    QPushButton* m_textsButton;
    QLabel* m_textsNote; ///< how many paragraphs were edited
    QPushButton* m_printButton;
    SplitButton* m_exportButton;
    ExportJob* m_export;
    QTimer* m_idle;
    Tabs* m_tabs;
    QStackedWidget* m_stack;
    HandbookView* m_handbook = nullptr;
    FormsView* m_forms = nullptr;
    std::shared_ptr<const ComposedReport> m_shown;
};

} // namespace branchbook::ui
