// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An open book: the one door through which everything is changed, and the signal that says who must look again.
#pragma once

#include "branchbook/base/clock.h"
#include "branchbook/base/date.h"
#include "branchbook/base/result.h"
#include "branchbook/store/journal.h"
#include "branchbook/store/new_book.h"
#include "branchbook/store/session.h"
#include "branchbook/store/unit_of_work.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace branchbook::book {

/// What a new book begins with; only the name is required.
struct BookSetup {
    QString branchName;
    QString kind; ///< 普通, 联合 … (domain-rules §1.1)
    QString unit; ///< the unit the branch belongs to, shown below its name
    QString higherOrganization;
    QString reportTo; ///< addressee of the quarterly report; empty: the higher organization
    PartialDate founded;
    QString sector = {}; ///< one of branchSectors(), or empty
};

enum class OpenMode { Write, ReadOnly };

enum class Checking {
    First, ///< a book of ordinary size is checked before anybody trusts it
    Later, ///< at a glance; who opens it so owes checkRecords(): nobody waits for a window
};

/// Reads through reader() on the thread that made the book; other threads take openReader(). perform() may be called
/// from any thread, one at a time; changed() then arrives on the receiver's thread.
class Book : public QObject
{
    Q_OBJECT
public:
    /// A new book with its first branch, whole or not at all. `finish` is run on the file before it gets its name: to give
    /// it a passphrase. Errors: those of store::makeBook, insertBranch() and `finish`.
    [[nodiscard]] static Result<> make(const QString& path, const BookSetup& setup,
                                       std::optional<QDate> on = std::nullopt, const store::FillBook& finish = {});
    /// Made and opened. `on` is the day taken as today.
    [[nodiscard]] static Result<std::unique_ptr<Book>> create(const QString& path, const BookSetup& setup,
                                                              std::optional<QDate> on = std::nullopt);
    /// `key` opens a book with a passphrase (passphrase.h); its sessions share it, and locking is closing the book and
    /// letting the key go. Errors: those of store::Session, store.locked among them, store.damaged (Damaged).
    [[nodiscard]] static Result<std::unique_ptr<Book>> open(const QString& path, OpenMode mode,
                                                            std::optional<QDate> on = std::nullopt,
                                                            Checking checking = Checking::First,
                                                            store::KeyPtr key = {});
    ~Book() override;

    [[nodiscard]] const store::Session& reader() const { return *m_reader; }
    [[nodiscard]] Result<std::unique_ptr<store::Session>> openReader() const;
    [[nodiscard]] QString path() const { return m_reader->path(); }
    [[nodiscard]] bool hasPassphrase() const { return m_reader->isSealed(); }
    [[nodiscard]] bool isReadOnly() const { return m_writer == nullptr; }
    [[nodiscard]] bool owesCheck() const { return m_owesCheck; }
    /// Every record, whatever the size, with a session of its own; from any thread. Where it finds damage, nothing is
    /// written any more: what is asked for and what is half done is refused with this very error (store.damaged), and
    /// closing leaves file and log as they are. Errors: store.damaged (Damaged), cancelled, those of openReader().
    [[nodiscard]] Result<> checkRecords(Progress& progress);
    [[nodiscard]] QDate today() const { return m_clock->today(); }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    /// The days that an inspection copy holds (kInspectionSetting), empty for every other book. It is opened to be read alone,
    /// whatever was asked for; shown as 检查副本.
    [[nodiscard]] const QString& inspectionPeriod() const { return m_inspectionPeriod; }
    /// The day a sample book stands still on; shown as 示例日期.
    [[nodiscard]] std::optional<QDate> sampleDay() const { return m_sampleDay; }

    /// Runs `work` in one transaction and one journal line; durable when it returns. `verb` is stable ("member.add"),
    /// `label` is for people and holds no secrets. An error of `work` rolls everything back.
    using Work = std::function<Result<>(store::UnitOfWork&)>;
    Result<store::ChangeSet> perform(const QString& verb, const QString& label, const Work& work);
    /// Reverses the last step, or step `op`; gives the step that was reversed.
    Result<store::OpEntry> undo(std::optional<qint64> op = std::nullopt);
    Result<store::OpEntry> redo();
    /// For the passphrase alone (passphrase.h): a line of the journal that is no step and is never undone.
    using VaultWork = std::function<Result<>(store::Session& writer, const store::OpHead& head)>;
    Result<> performOnVault(const QString& verb, const QString& label, const VaultWork& work);
    /// Texts being typed: outside the journal, gone when `content` is empty.
    Result<> saveDraft(const QString& id, const QString& content);

Q_SIGNALS:
    void changed(const branchbook::store::ChangeSet& changes);

private:
    Book(std::unique_ptr<store::Session> writer, std::unique_ptr<store::Session> reader, std::optional<QDate> on);
    /// Why nothing may be written now, if so.
    [[nodiscard]] Result<> canWrite() const;
    /// Who and when by the machine's own account and clock, whatever day is taken as today: this is the audit trail.
    [[nodiscard]] store::OpHead head(const QString& verb, const QString& label) const;

    std::mutex m_door;
    std::unique_ptr<store::Session> m_writer; ///< closed last: it folds the write-ahead log back into the file
    std::unique_ptr<store::Session> m_reader;
    std::shared_ptr<const Clock> m_clock;
    std::optional<QDate> m_sampleDay;
    QString m_inspectionPeriod;
    bool m_owesCheck = false;
    std::atomic<std::shared_ptr<const Error>> m_damage; ///< found after the book was opened
};

} // namespace branchbook::book
