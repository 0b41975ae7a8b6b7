// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections of the year's handbook are written with, and what they are written from.
#pragma once

#include "branchbook/agenda/agenda.h"
#include "branchbook/organization/work_plan.h"
#include "branchbook/report/committee_document.h"
#include "branchbook/report/handbook.h"
#include "branchbook/report/quarter_figures.h"

#include <vector>

namespace branchbook::report {

/// The year as it was read.
struct HandbookSource {
    const store::Session& session;
    book::Branch branch;
    DateRange year; ///< 1 January to 31 December
    DateRange past; ///< of it, what has come
    QDate today;
    HandbookOptions options;
    agenda::Rulebook rulebook;
    book::HandbookParts parts; ///< of all areas, in their order
    QList<book::MemberRow> members;
    QList<book::PartyGroup> groups;
    QList<gathering::Gathering> gatherings; ///< held and recorded, oldest first
    std::vector<QuarterFigures> quarters; ///< those of the year that have begun; without areas and what the rules ask
    CommitteeSheet committee;
    MatterFigures matters; ///< as of the last day that has come

    [[nodiscard]] bool tellsSecrets() const { return options.secrets == SecretWords::Printed; }
    [[nodiscard]] int number() const { return year.first.year(); } ///< 2026
};

class HandbookPen
{
public:
    explicit HandbookPen(BoundBook& paper)
        : m_paper(paper)
    {
    }
    /// 十一、支部党员大会记录, on a page of its own.
    void open(int number, const QString& title);
    /// Of what is written from here on; listed in the contents.
    void heading(const QString& text) { add(Heading{2, text}); }
    void say(const QString& text) { add(Paragraph::of(text)); }
    void table(Table table);
    void add(Block block) { m_paper.body.blocks.push_back(std::move(block)); }
    void add(std::vector<Block> blocks);
    /// A paper of its own under a heading: its title goes, its headings stay out of the contents.
    void paper(const QString& under, Document document);
    void section(const book::AreaSection& section);
    void photo(Photo photo);
    void newPage() { add(PageBreak{}); }

    /// What was written is no form and no rule: a record of the year.
    void count(int records = 1) { m_records += records; }
    [[nodiscard]] int records() const { return m_records; }
    /// 没有记录。 in the section that was opened last, before whatever else stands in it.
    void sayNothing();

private:
    BoundBook& m_paper;
    size_t m_begin = 0; ///< behind the title of the section
    int m_records = 0;
};

/// What the areas have for the place; each counts as a record.
void writeAreaParts(const HandbookSource& source, book::HandbookPlace place, HandbookPen& pen);

// One section each, as §13.2 has them; what the areas add follows by itself.
void writeUsage(const HandbookSource& source, HandbookPen& pen);
[[nodiscard]] Result<> writeDuties(const HandbookSource& source, HandbookPen& pen);
[[nodiscard]] Result<> writeProcedures(const HandbookSource& source, HandbookPen& pen);
[[nodiscard]] Result<> writeProfile(const HandbookSource& source, HandbookPen& pen);
[[nodiscard]] Result<> writeCommittee(const HandbookSource& source, HandbookPen& pen);
[[nodiscard]] Result<> writeRoster(const HandbookSource& source, HandbookPen& pen);
[[nodiscard]] Result<> writeChangesOfMembers(const HandbookSource& source, HandbookPen& pen);
[[nodiscard]] Result<> writePlan(const HandbookSource& source, HandbookPen& pen);
/// Every gathering whose kind belongs to the place, with its photos.
/// What somebody reads who waits for the paper.
[[nodiscard]] QString handbookProgress(int place);
[[nodiscard]] Result<> writeGatherings(const HandbookSource& source, book::HandbookPlace place, HandbookPen& pen,
                                       Progress& progress);
[[nodiscard]] Result<> writeLifeMeetings(const HandbookSource& source, HandbookPen& pen);
[[nodiscard]] Result<> writeTalks(const HandbookSource& source, HandbookPen& pen);
[[nodiscard]] Result<> writeAttendance(const HandbookSource& source, HandbookPen& pen);
[[nodiscard]] Result<> writeNotices(const HandbookSource& source, HandbookPen& pen);
[[nodiscard]] Result<> writeSummary(const HandbookSource& source, HandbookPen& pen);

/// Columns in the widths of an upright page; a width of 0 leaves the column out.
[[nodiscard]] Document fittedTo(Document document, const QList<double>& widths);

} // namespace branchbook::report
