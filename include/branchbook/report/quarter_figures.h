// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the quarterly report, computed from what the book holds; nothing is printed that does not stand here.
#pragma once

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/period.h"
#include "branchbook/book/area.h"
#include "branchbook/book/branch.h"
#include "branchbook/book/member.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/report/matter_figures.h"
#include "branchbook/report/member_figures.h"
#include "branchbook/report/open_steps.h"
#include "branchbook/report/quarter_edit.h"
#include "branchbook/report/study_figures.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace branchbook::report {

/// What an area said about the quarter.
struct AreaFigures {
    QString id;
    QString title; ///< in Chinese, as the document
    book::AreaSection section;
    /// Parts in the chapter of that id (book::chapterOf); of the area's own where it is empty.
    [[nodiscard]] int partsIn(const QString& chapter = {}) const;
};

/// The rows that the figures are computed from.
struct QuarterSource {
    book::Branch branch;
    Quarter quarter;
    QDate today; ///< later days are planned and count as nothing held
    QList<book::MemberRow> members; ///< of the branch, also those who left; away as on the basis day
    QList<book::PartyGroup> groups;
    QList<gathering::GatheringRow> gatherings; ///< from the quarter's first day to the next quarter's last
    QList<gathering::StudyTotal> study;
    QHash<book::MemberId, double> studyParts; ///< parts of a minute that belong to `study`: see gathering::studyParts()
    int classHourMinutes = 45;
    std::vector<AreaFigures> areas; ///< all five, in their order
    std::shared_ptr<const agenda::Agenda> agenda; ///< what the rules ask for; null: nothing is said of it
    QList<gathering::PresenceRow> presence = {}; ///< of what was held in the quarter: the people behind `gatherings`
    QSet<book::MemberId> excused = {}; ///< 年老体弱, of whom no hours are asked in the year of the quarter
    QList<ledger::Item> matters = {}; ///< of the ledger: loadMatters
    ideology::StudyPace pace = {}; ///< of the year up to the quarter's last day, or today
    QList<QuarterEdit> edits = {};
    QStringList recycled = {}; ///< names of people in the recycle bin: records may still tell them
    QSet<book::MemberId> leadingCadres = {}; ///< book::leadingCadres
    QString doubleLifeCited =
        {}; ///< 《党员教育管理工作条例》第十六条; empty where it was not in force on the quarter's last day
    std::shared_ptr<const agenda::Agenda> open = {}; ///< as agenda::assessListed: what is late still or comes due
    std::shared_ptr<const agenda::Agenda> openThen =
        {}; ///< the same on the last day of a quarter that is over; null: `open`
};

/// Attendance summed over gatherings; people are counted once per gathering.
struct Tally {
    int held = 0;
    int expected = 0;
    int present = 0;
    int onLeave = 0;
    int absent = 0;

    void add(const gathering::GatheringRow& row);
    /// present / expected in percent, to one decimal; nothing where nobody was expected.
    [[nodiscard]] std::optional<double> rate() const;
};

struct KindTally {
    gathering::Kind kind = gathering::Kind::GeneralMeeting;
    Tally tally;
};

struct MonthTally {
    Month month;
    Tally tally;
};

/// 双重组织生活 (domain-rules §1.3): leading cadres among those expected where they are ordinary members
/// (gathering::isAttendedAsMember). Who has the mark today has it for the whole quarter.
struct DoubleLifeFigures {
    Tally tally; ///< `held`: gatherings at which one of them was expected
    QString cited; ///< as QuarterSource::doubleLifeCited
    bool isMarked = false; ///< somebody has the mark; else nothing is said
    QDate markedOn; ///< the day whose marks these are: today, also for a past quarter; the report says it
};

/// One act that the rules ask for: how often in the quarter, and what became of it.
struct AskedRow {
    QString ruleId;
    QString what; ///< "committee_meeting"
    QString title; ///< 支部委员会会议
    rules::Strength strength = rules::Strength::Normally;
    rules::Source source;
    QString cited; ///< 《支部工作条例（试行）》第十二条
    int needed = 0;
    int held = 0; ///< all of them, also beyond what is asked
    int done = 0; ///< of the needed ones
    int waived = 0; ///< not done, and the reason is written down
    int pending = 0; ///< not done, and there is time
    /// done / needed in percent, to one decimal.
    [[nodiscard]] std::optional<double> completion() const;
};

/// A reason why something did not take place.
struct Excuse {
    QString key;
    QString title;
    QString reason;
    QString author;
    QDate setOn;
};

/// A figure of the branch's own that was used instead of the catalogue's.
struct LocalFigure {
    QString ruleId;
    QString title;
    QString value;
    QString reason;
};

/// Completion of what is asked for in periods (domain-rules §13.3). Yearly acts stand in the quarter in which they took
/// place or fell due.
struct AskedFigures {
    QList<AskedRow> rows;
    QList<Excuse> excuses; ///< of gatherings
    QList<Excuse> otherExcuses; ///< of all other rules whose last day lies in the quarter; the title names the person
    QList<LocalFigure> overrides;
    QStringList
        unused; ///< overrides of this book that are not used: Rulebook::leftOut, by title where the rule is known
    QDate rulesCheckedOn; ///< 规则核对日期
    QStringList late; ///< 8月主题党日: not done, its time is over and no reason is written down

    [[nodiscard]] int sum(int AskedRow::*part) const;
};

enum class QuarterState : quint8 { NotBegun, Running, Over };

struct QuarterFigures {
    book::Branch branch;
    Quarter quarter;
    QDate basis; ///< the quarter's last day, or today where that is earlier
    MemberFigures members;
    MemberFigures membersBefore; ///< on the day before the quarter
    ChangeFigures changes;
    QList<gathering::GatheringRow> held; ///< oldest first
    QList<KindTally> kinds; ///< the five that are always asked for (§1.3), then the others that were held
    QHash<gathering::Kind, int> arranged; ///< by kind: all of the quarter, held, unrecorded or still to come
    QList<MonthTally> months; ///< the three months; those not begun are left out
    Tally all;
    DoubleLifeFigures doubleLife;
    StudyFigures study;
    QList<gathering::GatheringRow> unrecorded; ///< planned, their day is gone, nobody recorded them: nothing held
    QList<gathering::GatheringRow> stillPlanned; ///< in the quarter, after the basis day
    QList<gathering::GatheringRow>
        planned; ///< in the next quarter, held by now or not: a paper made again says the same
    std::vector<AreaFigures> areas;
    AskedFigures asked;
    MatterFigures matters;
    QList<OpenStep> openSteps; ///< of 发展党员, as they stood on the basis day
    QList<LateDuty> lateDuties; ///< what else is late, in the order of its rules' areas
    QStringList unpublished; ///< unpublishedBy() the quarter's last day
    QList<QuarterEdit> edits; ///< words instead of drafted ones; no figure follows them
    /// Of everybody in the branch's roster and recycle bin, the longest first. A masked report hides them and others (hidden_names.h); the keys
    /// of edited paragraphs are made with these alone.
    QStringList names;
    /// On the basis day; the last day of a quarter counts as its end.
    [[nodiscard]] QuarterState state() const;
};

[[nodiscard]] QuarterFigures collectQuarter(const QuarterSource& source);

/// Asks the services for one branch and quarter. Errors: those of the store and of the areas.
[[nodiscard]] Result<QuarterSource> loadQuarter(const store::Session& session, const book::Branch& branch,
                                                Quarter quarter, QDate today, const book::Areas& areas);

} // namespace branchbook::report
