// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the quarterly report chapter by chapter; counts chapters, tables and figures.
#pragma once

#include "branchbook/report/quarter_report.h"
#include "report/name_hider.h"

namespace branchbook::report {

struct DraftParagraph {
    QString key; ///< paragraphKey()
    QString chapter; ///< 基本情况; empty: the opening
    QString section; ///< 党员队伍; may be empty
    QString text; ///< without the number of an item
};

class QuarterWriter
{
public:
    QuarterWriter(const QuarterFigures& figures, const QuarterOptions& options);
    QuarterWriter(const QuarterFigures& figures, QuarterOptions&& options) = delete; ///< it keeps no copy
    [[nodiscard]] Document write();
    /// Pieces of the report for the year's handbook: 党员队伍, and the changes of the quarter.
    [[nodiscard]] std::vector<Block> members();
    [[nodiscard]] std::vector<Block> changes();
    /// What write() drafted, paragraph by paragraph, before anybody's words took its place.
    [[nodiscard]] const QList<DraftParagraph>& drafts() const { return m_drafts; }

private:
    /// From here on it is this part that is written; whether it is wanted.
    [[nodiscard]] bool begins(const QString& part);
    [[nodiscard]] bool wanted(const QString& part) const { return !m_options.leftOut.contains(part); }

    void writeOpening();
    void writeBasics();
    /// `chart`: 图1 follows.
    void writeMembers(bool chart = false);
    [[nodiscard]] QString unknownText() const;
    void writeStructureTable();
    void writeChanges();
    void writeArea(const AreaFigures& area);
    void writeAsked();
    void writeAskedTable();
    void writeExcuses(const QString& head, const QList<Excuse>& excuses);
    void writeDepartures();
    void writeKindTable(); ///< planned, held and attendance by kind
    [[nodiscard]] QString committeeNote() const;
    void writeActivities();
    void writeDoubleLife(); ///< only where somebody with the mark was expected
    void writeAttendance();
    void writeActivityTable();
    void writeStudy();
    void writePace(); ///< the year's hours beside 32 and 56
    void writeStudyTable();
    /// A paragraph names the tables behind it: 详见表3、表4。; `more`: what the first one says besides.
    void writeSection(const AreaFigures& area, const QString& chapter, QString more = {});
    void writePart(const book::SectionTable& part);
    /// What the areas have for the chapter of that id (book::chapterOf), their paragraphs under the keys of the area.
    void writeParts(const QString& chapter, const QString& more = {});
    [[nodiscard]] bool hasAdmission() const;
    void writeAdmission();
    void writePipelineTable();
    void writeOpenSteps();
    [[nodiscard]] bool hasMatters() const;
    void writeMatters();
    [[nodiscard]] bool hasAgeChart() const;
    void writeAgeChart(); ///< men and women by age; so much in the body, not in the handbook's pieces
    void writeCompletionChart(); ///< by kind of gathering
    [[nodiscard]] Chart duesChart() const; ///< due and paid by month; without groups: there is none
    void writeOpenChart(); ///< what of the ledger is open from month to month
    void writeNext();
    void writePlannedTable();
    void writeClosing();

    void chapter(const QString& title);
    void section(const QString& title);
    /// What markFigure() marked opens its names in the preview; so in the cells of tables.
    void paragraph(const QString& text);
    void addParagraph(const QString& text, const QList<TextFigure>& figures);
    void addEdited(const QuarterEdit& edit, const QString& draft, const QList<TextFigure>& figures);
    [[nodiscard]] QString keyOf(const QString& text);
    /// The caption gets its number here.
    void table(const QString& caption, QList<Column> columns, QList<QStringList> rows, QStringList notes = {});
    /// As table().
    void chart(const QString& caption, Chart made);
    /// 表1: what the text before a table calls it; `further`: the first one, the second one … after the next.
    [[nodiscard]] QString nextTable(int further = 0) const;
    [[nodiscard]] QString nextChart() const; ///< as nextTable()

    const QuarterFigures& m_figures;
    const QuarterOptions& m_options;
    const NameHider m_keyNames;
    const NameHider m_hidden; ///< nobody where the report tells names
    Document m_document;
    QString m_part = QStringLiteral("opening");
    QString m_chapter;
    QString m_section;
    QHash<QString, int> m_keys; ///< how often each was given
    QList<DraftParagraph> m_drafts;
    int m_chapters = 0;
    int m_sections = 0;
    int m_tables = 0;
    int m_charts = 0;
};

/// Name of the branch as the paper is signed: the unit before it, unless the name says it already.
[[nodiscard]] QString issuerName(const book::Branch& branch);
/// "+1", "0", "-2" against the end of the quarter before; — where the quarter has not begun.
[[nodiscard]] QString changeText(int now, int before, QuarterState state);
[[nodiscard]] QString addresseeOf(const QuarterFigures& figures, const QuarterOptions& options);

} // namespace branchbook::report
