// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One year of a branch of 38, written once as a list of steps. Whoever plays it needs no more than this: names and days, no ids.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/ledger/ledger.h"

#include <QMap>

#include <variant>

namespace story {

using branchbook::gathering::Kind;
using branchbook::gathering::Matter;

inline constexpr int kYear = 2026;

struct Person {
    QString name;
    QString gender;
    QString born;
    int group = 1; ///< 第一 … 第三党小组
    QString post; ///< 党内职务; empty: none
    QString type; ///< 人员类别
    QString joined; ///< or the day on which somebody was accepted as 发展对象
    QString converted;
};
/// 36 full and 2 probationary members, 2 who are on their way.
[[nodiscard]] const QList<Person>& people();
/// The roster as a branch keeps it: a table in CSV, UTF-8 with its mark.
[[nodiscard]] QByteArray rosterFile();
/// What January's committee meeting leaves open: the series brings it to each one after it.
[[nodiscard]] const QString& leftOpen();

struct ImportRoster {
};
struct AdoptCommittee {
    int number = 3;
};
struct PlanYear {
    QString goal;
};
struct PlanWork {
    int month = 1;
    QString matter;
    QString post;
};
struct DoWork {
    QString matter;
    QString note;
};
struct SetSeries {
    Kind kind = Kind::CommitteeMeeting;
    int day = 10;
    QStringList agenda;
};
/// The next one of the series goes into the plan; whoever holds it finds it there.
struct PlanNext {
    Kind kind = Kind::CommitteeMeeting;
};

struct Away {
    QString name;
    QString reason; ///< 未请假: absent; else on leave
};
struct Point {
    QString title;
    Matter matter = Matter::Other;
    QString amount = {}; ///< of a large spending
};
struct Vote {
    int point = 0;
    bool ballots = false; ///< secret, with as many papers as people with a vote are there
    int yes = 0;
    int no = 0;
    int abstain = 0;
    QString owner = {}; ///< not empty: it goes into the ledger, due on
    QDate due = {};
};
struct Hold {
    Kind kind = Kind::GeneralMeeting;
    QDate day;
    QString topic;
    int group = 0;
    QList<Away> away;
    QList<Point> agenda;
    QList<Vote> votes;
    QString lecturer;
    int hours = 0;
    bool planned = false; ///< it stands in the plan already
};
/// What somebody says at the last organizational life meeting.
struct Criticize {
    QString about;
    QString by; ///< empty: of themselves
    QString points;
};
/// A problem found there.
struct FindProblem {
    QString matter;
    QString owner;
    QDate due;
};
/// The meeting is closed when all of it is written.
struct ArchiveLife {
};

/// A day of the roster: somebody is admitted or becomes a full member.
struct Admit {
    QString name;
    QDate day;
};
struct Convert {
    QString name;
    QDate day;
};

struct RaiseItem {
    branchbook::ledger::Kind kind = branchbook::ledger::Kind::Task;
    QString matter;
    QString owner;
    QDate due;
};
struct MoveItem {
    QString matter; ///< what it contains
    QString stage;
};
struct CloseItem {
    QString matter;
    QString result;
    QDate day;
};

struct HaveTalk {
    QString from;
    QString to;
    QDate day;
    QString points;
    QString promise; ///< with a day it goes into the ledger
    QDate due;
};

struct PrepareElection {
    QString title;
    int seats = 0;
    QDate day;
    QStringList candidates;
    QString monitor;
    QString counter;
};
/// One vote: papers, then yes, no, abstain of each name in the order of the paper.
struct CountVote {
    QDate day;
    int present = 0;
    int valid = 0;
    int voidPapers = 0;
    QMap<QString, QList<int>> votes;
};
struct NewTerm {
    int number = 4;
    QDate elected;
};
struct Appoint {
    QString post;
    QString name;
    QDate day;
};
struct HandOver {
    QString post;
    QString to;
    QDate day;
    bool items = false;
};

using Step = std::variant<ImportRoster, AdoptCommittee, PlanYear, PlanWork, DoWork, SetSeries, PlanNext, Hold,
                          Criticize, FindProblem, ArchiveLife, Admit, Convert, RaiseItem, MoveItem, CloseItem, HaveTalk,
                          PrepareElection, CountVote, NewTerm, Appoint, HandOver>;

/// What is done at the desk on one day.
struct Sitting {
    QDate on;
    QList<Step> steps;
};
[[nodiscard]] QList<Sitting> year();

/// Whoever plays the story. Each step has to succeed.
class Player
{
public:
    virtual ~Player() = default;
    /// The book is opened on that day.
    virtual void sit(QDate on) = 0;
    virtual void play(const Step& step) = 0;
};
void tell(Player& player);

} // namespace story
