// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a roster import stands: the file, the sheet, the mapping, the answers, the plan and what became of it. Knows no
// window; the pages of the wizard paint it. Going back loses nothing.
#pragma once

#include "branchbook/book/book.h"
#include "ui/roster/import_state.h"
#include "ui/roster/import_thread.h"

#include <QObject>

#include <set>

namespace branchbook::ui {

class ImportBench;

class ImportSession final : public QObject
{
    Q_OBJECT
public:
    enum class Step { File, Sheet, Check, Confirm, Result };
    enum class Busy { No, Opening, Reading, Planning, Writing, Undoing, Mending };

    /// `branch`: where people go whose row names none; null = the book's first. The book must outlive the session.
    ImportSession(book::Book& book, book::BranchId branch, QObject* parent = nullptr);
    ~ImportSession() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] Busy busy() const { return m_busy; }
    /// What stands in the way on this step; shown in place.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    [[nodiscard]] const book::Book& book() const { return m_book; }

    // Step 1. A file with one recognisable sheet goes straight to step 3. Opening the same file again with an encoding
    // or a separator stays where the preview is.
    void openFile(const QString& path, const sheet::CsvOptions& csv = {});
    [[nodiscard]] QString path() const { return m_path; } ///< also of a file that could not be opened
    [[nodiscard]] const OpenedFile* file() const { return m_file ? &*m_file : nullptr; }

    // Step 2.
    void chooseSheet(int sheet);
    [[nodiscard]] int sheet() const { return m_sheet; }
    /// The header's first row, the sheet's own number; nullopt = as recognised.
    void chooseHeaderRow(std::optional<int> row);
    /// The header of the sheet looked at; nullopt where there is none.
    [[nodiscard]] std::optional<roster::HeaderLayout> headerSeen() const;

    // Step 3.
    [[nodiscard]] const LoadedSheet* loaded() const { return m_loaded ? &*m_loaded : nullptr; }
    [[nodiscard]] std::shared_ptr<const PlanView> view() const { return m_view; }
    /// `column` counts the sheet's columns. A field that another column had is taken from it, and fieldMoved() says so.
    void mapColumn(int column, std::optional<book::Field> field);
    void forgetRemembered(); ///< the columns as recognised
    [[nodiscard]] roster::Policy policy() const { return m_policy; }
    void setPolicy(roster::Policy policy);
    [[nodiscard]] roster::MemberTypes memberTypes() const { return m_memberTypes; }
    void setMemberTypes(roster::MemberTypes types);
    /// `option` is the id of one of the question's options; `value` for one that needs it.
    void answer(const QuestionGroup& group, const QString& option, const QString& value = {});
    void answerAllRecommended();
    /// All that differs from the book in this row of the sheet: "keep" or "update".
    void answerDifferences(int row, const QString& option);
    /// The second month of a row gets its own question.
    void splitMonths(int row);

    // Moving on; what is not ready yet is made first, then the step changes.
    [[nodiscard]] bool canGoOn() const;
    void next();
    void back();

    // Step 4 and the result.
    void stop(); ///< whatever runs; a stopped import has written nothing, and one that was written already says so
    [[nodiscard]] const ImportOutcome* outcome() const { return m_outcome ? &*m_outcome : nullptr; }
    void mend(int planRow, const std::vector<CellEdit>& edits);
    void undoAll();
    /// From step 3 on, where there are any: the rows as the plan rejects them now, on the result those not mended yet.
    [[nodiscard]] Result<> saveRejects(const QString& path) const;
    [[nodiscard]] QString rejectsFileName() const; ///< suggested, in the folder of the file

Q_SIGNALS:
    void stepChanged();
    void busyChanged();
    void problemChanged();
    void fileChanged();
    void sheetChanged(); ///< the sheet looked at, or its header
    void planChanged();
    /// A column lost its field to the one that was given it.
    void fieldMoved(int from, int to, branchbook::book::Field field);
    void outcomeChanged();
    void mendRefused(const branchbook::ui::ShownReject& reject);
    void progressed(qint64 done, qint64 total, const QString& what);

private:
    /// Which rows were loaded: nothing is read twice.
    struct Source {
        QString path;
        QString encoding;
        QChar separator;
        int sheet = 0;
        std::optional<int> headerRow;
        bool operator==(const Source&) const = default;
    };
    using Then = void (ImportSession::*)();

    /// Done on the thread; gives what is to be done here afterwards.
    using Continuation = std::function<void()>;
    using Work = std::function<Result<Continuation>(ImportBench&, Progress&)>;
    void start(Busy busy, Work work);
    void setStep(Step step);
    void setBusy(Busy busy);
    void setProblem(std::optional<Error> problem);
    void takeError(const Error& error);
    void takeFile(const OpenedFile& file);
    void takeSheet(const LoadedSheet& loaded);
    void load();
    void plan(Then then);
    void showCheck() { setStep(Step::Check); }
    void confirm();
    void write();
    void takeOutcome(const ImportOutcome& outcome);
    void takeCorrection(int planRow, const Correction& correction);
    /// What was answered about these fields was about other cells; whom a row meets may be another one too.
    void forgetAnswers(const std::set<book::Field>& fields);
    void decide(const roster::Question& question, const QString& option, const QString& value);
    [[nodiscard]] Source source() const;
    [[nodiscard]] roster::ImportOptions options() const;
    void releaseLater(std::shared_ptr<const void> big);

    book::Book& m_book;
    ImportThread m_thread;
    std::unique_ptr<ImportBench> m_bench; ///< lives on the thread
    Step m_step = Step::File;
    Busy m_busy = Busy::No;
    bool m_stopAsked = false; ///< while it was written
    std::optional<Error> m_problem;
    QString m_path;
    std::optional<OpenedFile> m_file;
    int m_sheet = 0;
    std::optional<int> m_headerRow;
    std::optional<LoadedSheet> m_loaded;
    Source m_loadedFrom;
    roster::Policy m_policy = roster::Policy::Fill;
    roster::MemberTypes m_memberTypes = roster::MemberTypes::Derive;
    std::vector<roster::Decision> m_decisions;
    std::set<int> m_splitRows;
    std::shared_ptr<const PlanView> m_view;
    std::optional<ImportOutcome> m_outcome;
    bool m_planStale = false; ///< the plan does not follow the mapping and the answers yet
    int m_ticket = 0; ///< of the newest job; older ones are not heard
    int m_rounds = 0; ///< of recommended answers on the way to step 4
};

} // namespace branchbook::ui
