// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 理论考试: a paper drawn from the question bank, who is expected, what each reached, retakes, and the figures of it
// (domain-rules §14.1: an exam has paper, score, pass mark).
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/ideology/question.h"

namespace branchbook::ideology {

using ExamId = Id<struct ExamTag>;
using ExamScoreId = Id<struct ExamScoreTag>;

inline constexpr int kMostExamItems = 200;
inline constexpr qint64 kMostSeed = 999'999'999;

/// How many questions of a kind; `points` absent: each counts what the bank says.
struct ExamDraw {
    QuestionKind kind = QuestionKind::Single;
    int questions = 0;
    std::optional<int> points;
    bool operator==(const ExamDraw&) const = default;
};

/// A question as it stands on the paper.
struct ExamItem {
    QuestionId question;
    QuestionKind kind = QuestionKind::Single;
    QString stem;
    QStringList choices;
    QString answer;
    int points = 0;
    bool operator==(const ExamItem&) const = default;
};

/// What somebody reached once.
struct ExamScore {
    ExamScoreId id;
    book::MemberId member;
    QString name; ///< the roster's of today; read with the exam
    int attempt = 1; ///< 1: the exam; later ones are retakes
    QDate satOn;
    int tenths = 0; ///< of a point
    QList<int> marks; ///< tenths by question, in the order of the paper; empty: not known
};

struct ExamCorrection {
    book::MemberId member;
    QString name;
    int attempt = 1;
    QDate on;
    QString before; ///< 85.5
    QString reason;
};

struct Exam {
    ExamId id;
    qint64 rev = 0;
    book::BranchId branch;
    std::optional<gathering::GatheringId> gathering; ///< the 理论考试 at which it was, or will be, sat
    QString title; ///< one of its kind in the branch
    QDate heldOn; ///< of the gathering, where there is one
    QString subject; ///< only questions of this subject are drawn; empty: of all
    qint64 seed = 0; ///< the same bank and seed give the same paper
    int passPoints = 0;
    QString note;
    int edition = 1;
    QList<ExamDraw> draws; ///< in the order of the kinds
    QList<ExamItem> items; ///< the paper
    QList<ExamScore> scores; ///< by name, then attempt
    QList<ExamCorrection> corrections; ///< oldest first
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] int totalPoints() const;
    [[nodiscard]] bool passes(const ExamScore& score) const { return score.tenths >= passPoints * 10; }
    /// The last attempt of a person; null: has not sat it.
    [[nodiscard]] const ExamScore* lastOf(book::MemberId member) const;
};

/// 855 → "85.5", 860 → "86".
[[nodiscard]] QString examPointsText(int tenths);
/// "85.5", also in full-width digits; at most one decimal. Error: exam.score_text (Invalid).
[[nodiscard]] Result<int> readTenths(const QString& typed);

/// Draws from `bank` (any order): per kind as many as asked, without repeating, the same for the same seed. Errors:
/// exam.draw_none, exam.draw_twice, exam.draw_points, exam.draw_many (Invalid), exam.bank_short (Refused: fewer in the bank).
[[nodiscard]] Result<QList<ExamItem>> drawPaper(const QList<ExamQuestion>& bank, const QList<ExamDraw>& draws,
                                                qint64 seed);

/// One who is expected or has sat it.
struct ExamPerson {
    book::MemberId member;
    QString name;
    bool expected = true;
    QString reason; ///< 事假 …: why not there, as the gathering has it
    QList<ExamScore> sittings; ///< by attempt
    std::optional<gathering::ExcuseGround> excused; ///< in the year of the exam (EDU2019 art. 23): nothing is asked

    [[nodiscard]] bool hasSat() const { return !sittings.isEmpty(); }
    /// Of the figures: it is asked of this person, or was sat all the same.
    [[nodiscard]] bool counts() const { return expected && (hasSat() || !excused); }
};

/// Of a question: of how many papers its marks are known, how many had all of its points, how much of them on the average.
struct ExamItemFigures {
    int known = 0;
    int full = 0;
    qint64 tenths = 0;
    [[nodiscard]] std::optional<double> percent(int points) const; ///< of its points, to one decimal; none: not known
};

/// Figures with the people behind them.
struct ExamFigures {
    QList<ExamPerson> people; ///< those expected, then others who sat it; each by name
    int expected = 0; ///< without the excused who did not sit it
    int sat = 0; ///< the exam itself, of those expected; guests are told apart
    int passed = 0; ///< at whatever attempt
    int passedFirst = 0;
    int retaken = 0; ///< have sat it more than once
    std::optional<int> mean; ///< tenths, half up, of the first attempts
    std::optional<int> highest;
    std::optional<int> lowest;
    QList<ExamItemFigures> items; ///< of the first attempts, by question

    [[nodiscard]] int passedLater() const { return passed - passedFirst; }
    [[nodiscard]] int failed() const { return sat - passed; } ///< have not passed so far
    [[nodiscard]] std::optional<double> passRate() const; ///< percent of those who sat, to one decimal
};
using ExcusedPeople = QHash<book::MemberId, gathering::ExcuseGround>;
/// Attempts after `last` are not seen.
[[nodiscard]] ExamFigures examFigures(const Exam& exam, const QList<gathering::Attendee>& expected, QDate last,
                                      const ExcusedPeople& excused = {});

enum class ExamGroup : quint8 { Expected, Sat, Absent, Excused, Passed, PassedLater, Failed };
/// The names behind a figure. Absent: asked and has not sat it; Excused: would have been expected, and has not sat it.
[[nodiscard]] QList<ExamPerson> peopleOf(const Exam& exam, const ExamFigures& figures, ExamGroup group);

} // namespace branchbook::ideology
