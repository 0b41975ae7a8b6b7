// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A round of secret papers: 作风测评 with items of conduct, or 评诺 with a line for each pledge; filled in by members and by the
// masses, of which sums alone are kept (domain-rules §14.3: questionnaire, scale 满意 … 不满意, anonymous, weighted share; local
// practice; weights are data of the round). Who answered what is written nowhere (docs/secret_ballot.md).
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/book/area.h"
#include "branchbook/store/unit_of_work.h"

#include <optional>

namespace branchbook::conduct {

using SurveyId = Id<struct SurveyTag>;

enum class SurveyKind : quint8 { Conduct, Pledges };
[[nodiscard]] QString surveyKindName(SurveyKind kind); ///< "conduct", "pledges"
[[nodiscard]] QString surveyKindTitle(SurveyKind kind); ///< 作风测评, 评诺
[[nodiscard]] std::optional<SurveyKind> surveyKindByName(QStringView name); ///< name or title

enum class Audience : quint8 { Members, Masses };
[[nodiscard]] QString audienceName(Audience audience); ///< "members", "masses"
[[nodiscard]] QString audienceTitle(Audience audience); ///< 党员, 群众
[[nodiscard]] QString audienceWord(Audience audience); ///< the title, Chinese in every language
[[nodiscard]] std::optional<Audience> audienceByName(QStringView name); ///< name or title
[[nodiscard]] QList<Audience> audiences();

inline constexpr int kMostSurveyLines = 60; ///< as many as a paper takes
inline constexpr int kMostSurveyOptions = 6;
inline constexpr int kMostSurveyWording = 60; ///< characters
inline constexpr int kMostSurveyWeight = 100;

struct SurveyOption {
    QString title; ///< 比较满意
    int weight = 0; ///< 0 … 100: what a mark counts in the index
    bool operator==(const SurveyOption&) const = default;
};
/// Conduct: 满意 100, 比较满意 80, 基本满意 60, 不满意 0. Pledges: 已兑现 100, 基本兑现 60, 未兑现 0.
[[nodiscard]] QList<SurveyOption> usualOptions(SurveyKind kind);
/// 工作态度, 办事效率, 公开透明, 服务条件, 意见反馈 (domain-rules §14.3).
[[nodiscard]] QStringList usualItems();

/// The sums of the papers of one audience.
struct SurveyCount {
    Audience audience = Audience::Members;
    QDate heldOn;
    int issued = 0;
    int collected = 0;
    QList<QList<int>> marks; ///< by line, by option

    [[nodiscard]] int answered(qsizetype line) const; ///< papers with a mark on this line
    bool operator==(const SurveyCount&) const = default;
};
/// "党员：发出30 收回28；第1行 20/5/2/0；…": as a correction keeps it.
[[nodiscard]] QString countText(const SurveyCount& count);

struct SurveyCorrection {
    QDate on;
    QString before;
    QString reason;
};

struct Survey {
    SurveyId id;
    qint64 rev = 0;
    book::BranchId branch;
    SurveyKind kind = SurveyKind::Conduct;
    QString title; ///< one of its kind in the branch
    QDate announcedOn;
    QDate dueOn; ///< by when papers are back and counted
    QString note;
    int edition = 1;
    QStringList lines;
    QList<SurveyOption> options;
    QList<SurveyCount> counts; ///< by audience
    QList<SurveyCorrection> corrections; ///< oldest first
    bool recycled = false;

    [[nodiscard]] QStringList optionTitles() const;
    [[nodiscard]] const SurveyCount* count(Audience audience) const; ///< null: not counted
    [[nodiscard]] bool isCounted() const { return !counts.isEmpty(); }
    [[nodiscard]] QDate heldOn() const; ///< the last day on which papers were counted; invalid: none was
    [[nodiscard]] int issued() const;
    [[nodiscard]] int collected() const;
    /// Weights of the marks on the average, in tenths of a point, half up: of one line, of all; of one audience or of all
    /// papers together. None: nobody marked it.
    [[nodiscard]] std::optional<int> indexOf(qsizetype line, std::optional<Audience> audience = {}) const;
    [[nodiscard]] std::optional<int> index(std::optional<Audience> audience = {}) const;
};

/// 864 → "86.4".
[[nodiscard]] QString indexText(int tenths);
/// The last counted round of the kind before this one that asked with the same options and weights, and of a round about conduct at
/// least one of its lines; null: none. Points into `all`.
[[nodiscard]] const Survey* roundBefore(const QList<Survey>& all, const Survey& survey);
/// The index of a line with the same wording in `before`; none: it was not asked.
[[nodiscard]] std::optional<int> indexBefore(const Survey* before, const QString& wording);
/// The whole index of `before`, to stand beside that of the round; none where a round about conduct asked for other lines then. Rounds
/// about pledges ask for those of their year and are compared all the same.
[[nodiscard]] std::optional<int> indexBefore(const Survey* before, const Survey& survey);

/// The latest announced first.
[[nodiscard]] Result<QList<Survey>> listSurveys(const store::Session& session, book::BranchId branch);
/// Those announced by the end of a past `day`, in the same order; sums of papers that were counted later, and corrections of later days, are
/// not there yet. A day of counting that was corrected later is the one of then; sums that were corrected are the right ones on every day.
/// The paper, its day to be back and the note are those of today; what is in the bin today is not among them.
[[nodiscard]] Result<QList<Survey>> listSurveysOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Result<QList<Survey>> listRecycledSurveys(const store::Session& session, book::BranchId branch);
/// Error: survey.missing (NotFound).
[[nodiscard]] Result<Survey> loadSurvey(const store::Session& session, SurveyId id);

/// Errors (Invalid): survey.title_missing, survey.title_taken, survey.day_missing, survey.day_future, survey.due_order,
/// survey.lines, survey.wording, survey.options, survey.option, survey.weights_equal.
[[nodiscard]] Result<SurveyId> announceSurvey(store::UnitOfWork& unit, const Survey& survey, QDate today);
/// Everything while nothing is counted; later title and note alone. Errors: those of announceSurvey, survey.counted,
/// survey.recycled (Refused), store.conflict.
[[nodiscard]] Result<> changeSurvey(store::UnitOfWork& unit, const Survey& survey, QDate today);
/// Of one audience; what stood there is kept in words with `reason`, which a correction needs. Errors (Invalid): survey.day_missing, survey.day_future,
/// survey.held_order, survey.issued, survey.collected, survey.marks, survey.marks_many, survey.why; Refused: survey.recycled,
/// survey.same.
[[nodiscard]] Result<> recordSurveyCount(store::UnitOfWork& unit, SurveyId id, const SurveyCount& count,
                                         const QString& reason, QDate today);
/// Error: survey.counted (Refused: sums are kept).
[[nodiscard]] Result<> recycleSurvey(store::UnitOfWork& unit, SurveyId id, QDate today);
/// Error: survey.title_taken.
[[nodiscard]] Result<> restoreSurvey(store::UnitOfWork& unit, SurveyId id);

/// Terms: survey_tally, the day by which an announced round is to be counted; settled: it was.
[[nodiscard]] Result<> addSurveyFacts(const book::FactsQuery& query, rules::Facts& facts);
/// What was counted in the period: papers, index, the one before. Nothing where nothing was.
[[nodiscard]] Result<> addSurveySection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::conduct
